// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/viewfilter.h"
#include "ui/widgets/sidelist.h"

namespace ui {

class GroupModel;

/// The list of groups at the start of the page.
class GroupList final : public SideList
{
    Q_OBJECT

public:
    explicit GroupList(GroupModel *model, QWidget *parent = nullptr);

    void setGroup(const Group &group); ///< emits nothing

signals:
    void groupChosen(const ui::Group &group);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    GroupModel *m_model;
    Group m_group;
    bool m_setting = false;
};

} // namespace ui
