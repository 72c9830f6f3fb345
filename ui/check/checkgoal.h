// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace ui {

class TextLabel;

/// The end of the goal line: how many examples are fine, everything about the checks as a whole, and
/// the way to the next thing to look at.
class CheckGoal final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckGoal(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setNextEnabled(bool enabled);
    void setCounts(qint64 personalData, qint64 ignored, bool canChange, bool anything);

signals:
    void nextRequested();
    void ignoredRequested();
    void termsRequested();
    void maskRequested();
    void acceptRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTextIfItFits();

    TextLabel *m_text;
    QPushButton *m_more;
    QPushButton *m_next;
    QMenu *m_menu;
    QAction *m_mask;
    QAction *m_ignored;
    QAction *m_accept;
};

} // namespace ui
