// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparegoal.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/rowfilter.h"
#include "ui/pages/page.h"
#include "ui/print/reportfile.h"

#include <memory>

class QStackedWidget;

namespace ui {

class EmptyState;
class ResultPanel;
class ReviewPanel;
class SetupPanel;

/// Step 4: two models, the same questions, a blind choice, one honest sentence.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QString goalLine() const override;
    [[nodiscard]] QWidget *goalWidget() override;
    [[nodiscard]] StepState stepState() const override;
    void setSession(ProjectSession *session) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void commitPendingEdits() override;
    bool reveal(const core::ChangeSummary &change) override;
    bool focusNextPane(bool forward) override;
    void follow(core::AdviceStep step) override;

    /// The comparisons of the open project; null: none is open.
    [[nodiscard]] CompareSession *comparisons() const { return m_comparisons.get(); }
    enum class View { Empty, Setup, Review, Result };
    [[nodiscard]] View view() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectPanels();
    void connectGoal();
    void connectComparisons();
    void show(View view);
    void takeReady();
    void takeOpened();
    void takeRows();
    void takeState();
    void takePair(const core::BlindPair &pair);
    void takeDigest();
    void refreshGoal();
    void refreshStanding();
    void goToRow(qsizetype at);
    void next();
    void previous();
    void vote(core::BlindChoice choice);
    void repair(qint64 row);
    void openRepair(const core::BlindPair &pair);
    void openRow(qint64 row);
    void openService();
    void openList();
    void removeShown();
    void saveReport(ReportFormat format);
    void writeReport(const QString &path);
    [[nodiscard]] std::vector<std::size_t> shownRows() const;

    PageContext m_context;
    std::unique_ptr<CompareSession> m_comparisons;
    EmptyState *m_empty;
    SetupPanel *m_setup;
    ReviewPanel *m_review;
    ResultPanel *m_result;
    QStackedWidget *m_stack;
    CompareGoal *m_goal;
    RowFilter m_filter;
    qsizetype m_at = -1;      ///< of the row that is shown, in the order of voting; -1: none
    qint64 m_awaited = 0;     ///< row that is being read
    qint64 m_repairing = 0;   ///< row whose repair waits for its texts
    qint64 m_remembered = 0;  ///< comparison to open when the project is read
    qint64 m_newestTuned = 0; ///< job, when this was looked at last
    bool m_first = true;      ///< nothing of the project has been shown yet
    bool m_choosing = false;  ///< the set-up was asked for
};

} // namespace ui
