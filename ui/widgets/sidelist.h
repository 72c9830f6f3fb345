// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace ui {

/// A list at the start of a page: what is current in it is what the page shows. Counts stand at the end
/// of its lines.
class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(QWidget *parent = nullptr);

protected:
    /// Selecting is choosing, too: a screen reader selects without making current.
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    bool event(QEvent *event) override;
};

} // namespace ui
