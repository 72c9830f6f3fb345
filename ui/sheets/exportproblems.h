// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/exportscanner.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class Banner;

/// What stands in the way of an export, example by example, and what can be done about it.
class ExportProblems final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportProblems(QWidget *parent = nullptr);

    /// Hidden when there is nothing to tell.
    void setScan(const ExportScan &scan);
    [[nodiscard]] QString text() const;

signals:
    void goToRequested(core::ExampleId id);
    void leaveOutRequested(const std::vector<core::ExampleId> &ids);

private:
    void showCurrent();

    ExportScan m_scan;
    Banner *m_banner;
    QListWidget *m_list;
    QPushButton *m_goTo;
    QPushButton *m_leaveOut;
    QPushButton *m_leaveAllOut;
};

} // namespace ui
