// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace ui {

struct SharedProgress;
class TextLabel;

/// A window-modal sheet: a heading and a sentence above, what there is to look at and choose in the
/// middle, and below it what is going on, why the main button cannot be pressed, and the buttons.
///
/// Shown with open(); never with exec(). Deleted when it closes. Fits a screen of 850 x 530 units:
/// the middle scrolls.
class TaskSheet : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QString sentence() const;
    /// The line beside the buttons; empty when there is none.
    [[nodiscard]] QString footnote() const;
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }

protected:
    explicit TaskSheet(const QString &title, QWidget *parent);
    ~TaskSheet() override;

    void setSentence(const QString &text);
    void setFootnote(const QString &text);
    /// Widgets of the middle go here, from top to bottom.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A button before the Cancel button.
    QPushButton *addFooterButton(const QString &text, const QString &objectName);

    /// Shows a bar with `what` while `progress` is being worked on; null: idle.
    void setBusy(const QString &what, std::shared_ptr<SharedProgress> progress);

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showProgress();

    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_footnote;
    QProgressBar *m_bar;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    QTimer *m_poll;
    std::shared_ptr<SharedProgress> m_progress;
    QString m_busyText;
    bool m_sized = false;
};

} // namespace ui
