// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"

#include <memory>

class QProgressBar;
class QTimer;

namespace ui {

struct SharedProgress;

/// A sheet for something that takes a while: beside the buttons it shows what is going on, or why the
/// main button cannot be pressed.
class TaskSheet : public Sheet
{
    Q_OBJECT

public:
    ~TaskSheet() override;

    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// The line beside the buttons; empty when there is none.
    [[nodiscard]] QString footnote() const;
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }

protected:
    explicit TaskSheet(const QString &title, QWidget *parent);

    void setFootnote(const QString &text);
    /// Shows a bar with `what` while `progress` is being worked on; null: idle.
    void setBusy(const QString &what, std::shared_ptr<SharedProgress> progress);

    void changeEvent(QEvent *event) override;

private:
    void showProgress();

    TextLabel *m_footnote;
    QProgressBar *m_bar;
    QPushButton *m_primary;
    QPushButton *m_cancel;
    QTimer *m_poll;
    std::shared_ptr<SharedProgress> m_progress;
    QString m_busyText;
};

} // namespace ui
