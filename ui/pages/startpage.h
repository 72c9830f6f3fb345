// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/recentprojects.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace core {
class Clock;
}

namespace ui {

class Card;
class TextLabel;

/// One line of the recent projects: name, how many examples, what comes next, when.
class RecentRow final : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const RecentProject &project, const QString &date, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_examples;
    QString m_next;
    QString m_date;
};

/// How to begin: the sample, own examples, a project from this computer, or one of the last ones.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Beginning { Paste, Import, Type };

    explicit StartPage(const core::Clock &clock, QWidget *parent = nullptr);

    void setRecentProjects(const std::vector<RecentProject> &projects);
    /// The first of the two views, with the keyboard on its primary button.
    void showHome();
    /// The three ways to begin with own examples.
    void showOwn();

signals:
    void sampleRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);
    /// A new project with this name is to be created, and then begun so.
    void ownRequested(const QString &name, ui::StartPage::Beginning beginning);
    void tuningGuideRequested();

private:
    QWidget *makeHome();
    QWidget *makeOwn();

    const core::Clock &m_clock;
    QStackedLayout *m_views;
    QPushButton *m_sample = nullptr;
    QPushButton *m_paste = nullptr;
    QLineEdit *m_name = nullptr;
    TextLabel *m_recentTitle = nullptr;
    Card *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace ui
