// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"
#include "ui/collect/viewfilter.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// The choice beside "Showing": statuses, what examples are used for, categories.
class ShowingBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ShowingBox(QWidget *parent = nullptr);

    void setCounts(const core::ProjectCounts &counts);
    void setShowing(const Showing &showing); ///< emits nothing
    void showPopup() override;

signals:
    void showingChosen(const ui::Showing &showing);

private:
    void fill();

    QStringList m_categories;
    std::vector<Showing> m_entries; ///< by row; separators count
    Showing m_showing;
};

} // namespace ui
