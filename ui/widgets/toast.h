// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

/// A short line at the bottom of its parent for ten seconds, longer while the pointer or the
/// keyboard is on it; with one action.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    static constexpr int kMilliseconds = 10'000;

    /// An empty `action`: no button.
    void showText(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void pause();
    void resume();

    QString m_text;
    QPushButton *m_button;
    QTimer m_timer;
    int m_left = kMilliseconds;
};

} // namespace ui
