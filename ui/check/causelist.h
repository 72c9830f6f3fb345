// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/causemodel.h"
#include "ui/widgets/sidelist.h"

namespace ui {

/// The list of causes at the start of the page. What is chosen stays chosen as long as it is there;
/// then its neighbour is.
class CauseList final : public SideList
{
    Q_OBJECT

public:
    explicit CauseList(CauseModel *model, QWidget *parent = nullptr);

    void choose(const CauseChoice &choice); ///< emits chosen() when it is another
    [[nodiscard]] const CauseChoice &choice() const { return m_choice; }

signals:
    void chosen(const ui::CauseChoice &choice);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepChoice();

    CauseModel *m_model;
    CauseChoice m_choice;
    int m_row = 0;
    bool m_resetting = false;
};

} // namespace ui
