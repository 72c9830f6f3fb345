// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;

namespace ui {

class BannerArea;
class GoalLine;
class SavedState;
class StatusLine;
class StepBar;
class Toast;

/// What stands around every page: the steps, what the step is for, what there is to know about the
/// project, the status; and the page in the middle.
class WindowFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowFrame(QWidget *parent = nullptr);

    [[nodiscard]] StepBar *steps() const { return m_steps; }
    [[nodiscard]] SavedState *saved() const { return m_saved; }
    [[nodiscard]] BannerArea *banners() const { return m_banners; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] Toast *toast() const { return m_toast; }

    void addPage(QWidget *page);
    void showPage(QWidget *page);
    /// `end` stays the page's.
    void showGoal(const QString &goal, QWidget *end);
    /// Steps and goal are shown only together with a project.
    void setProjectShown(bool shown);

private:
    QWidget *m_stepRow;
    StepBar *m_steps;
    SavedState *m_saved;
    GoalLine *m_goal;
    BannerArea *m_banners;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    Toast *m_toast;
};

} // namespace ui
