// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importreview.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class Banner;

/// "3 of 1,204 rows could not be read." with the rows and reasons on request.
class RejectedRows final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedRows(QWidget *parent = nullptr);

    /// `total`: all that were rejected, of which `rows` are the first. `ready`: examples that can be
    /// added all the same. Hidden when nothing was rejected.
    void setRows(
        const std::vector<core::RejectedRow> &rows, qint64 total, qint64 found, qint64 ready);
    [[nodiscard]] QString text() const;

private:
    void setExpanded(bool expanded);
    void copy() const;

    Banner *m_banner;
    QPushButton *m_show;
    QPushButton *m_copy;
    QListWidget *m_list;
    qint64 m_total = 0;
};

/// "orders.csv, row 37: This row has more columns than the first row."
[[nodiscard]] QString rejectedRowText(const core::RejectedRow &row);

} // namespace ui
