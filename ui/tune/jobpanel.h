// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/problem.h"
#include "ui/tune/jobwatch.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ui {

class Card;
class CurveTable;
class LinkButton;
class ProblemCard;
class StageList;
class TextLabel;
class VersionList;

/// Step 3 with a tuning under way, or one that has ended: how it stands, its curve, its versions and
/// what happened.
class JobPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(JobWatch *watch, QWidget *parent = nullptr);

    struct View
    {
        JobProgress progress;
        bool local = true;
        bool canChange = true;
        bool canPause = false;
    };
    /// The watch's job, with what is known beside it.
    void present(const View &view);

signals:
    void stopRequested();
    void pauseRequested();
    void resumeRequested();
    void newRequested();
    void compareRequested();
    void problemStepRequested(core::NextStep step);
    void versionChosen(const QString &model);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildState();
    [[nodiscard]] QWidget *buildCurve();
    void presentButtons(const core::TuningJob &job, const View &view);
    void presentCurve(const core::TuningJob &job, bool canChange);
    void arrange();

    JobWatch *m_watch;
    TextLabel *m_headline;
    TextLabel *m_subtitle;
    QProgressBar *m_bar;
    ProblemCard *m_problem;
    StageList *m_stages;
    TextLabel *m_note;
    QPushButton *m_stop;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_compare;
    QPushButton *m_new;

    Card *m_verdict;
    TextLabel *m_sentence;
    LinkButton *m_asTable;
    CurveView *m_curve;
    QTableView *m_table;
    CurveTable *m_tableModel;
    QStackedLayout *m_curves;
    QWidget *m_versionsBox;
    VersionList *m_versions;
    QListView *m_events;
    QBoxLayout *m_cards;
};

} // namespace ui
