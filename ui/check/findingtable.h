// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace ui {

class FindingModel;

/// The places that a cause was found in.
class FindingTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FindingTable(FindingModel *model, QWidget *parent = nullptr);

signals:
    void currentRowChanged(int row);
    void editRequested(); ///< Enter or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applySizes();
};

} // namespace ui
