// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobstore.h"
#include "core/review/reviewstore.h"
#include "tests/support/picture.h"
#include "tests/support/projectsupport.h"
#include "tests/support/testwindow.h"
#include "ui/compare/answercard.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/reviewpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

/// What the stored comparison holds: pairs of answers by core::Side, all to the same question.
struct StoredAnswers
{
    int rows = 8;
    QString question = u"Where is my kettle?"_s;
    QString before = u"Thank you for writing. The kettle is on its way."_s;
    QString after = u"Dear Customer,\n\nThe kettle is on its way.\n\nYours sincerely"_s;
    bool finished = true;
};

/// The real window on a project with a tuned model and one comparison, on the Compare page.
class CompareWindow
{
public:
    explicit CompareWindow(const StoredAnswers &answers = {}, const QString &engine = {})
        : window(engine)
    {
        path = window.home.filePath(u"desk.attune"_s);
        {
            auto created = core::ProjectStore::create(
                path, {.name = {}, .houseRules = u"You answer letters."_s}, window.clock);
            core::ProjectStore &store = **created;
            value(store.apply(addPairs(12)));
            job = addJob(store);
            if (answers.rows > 0)
                addComparison(store, answers);
        }
        window.window->openFile(path);
        window.window->goTo(ui::Step::Compare);
    }

    [[nodiscard]] ui::ComparePage *page() const
    {
        return static_cast<ui::ComparePage *>(window.window->page(ui::Step::Compare));
    }
    [[nodiscard]] ui::ReviewPanel *review() const { return page()->findChild<ui::ReviewPanel *>(); }
    /// A pair is on the page.
    [[nodiscard]] bool waitForPair() const
    {
        return QTest::qWaitFor([this] { return review()->pair().row != 0; }, 20'000);
    }
    [[nodiscard]] bool waitForVotes(qint64 votes) const
    {
        return QTest::qWaitFor(
            [&] { return core::countVotes(page()->comparisons()->rows()).votes() == votes; },
            20'000);
    }
    void key(Qt::Key pressed) const { QTest::keyClick(focus(), pressed); }
    [[nodiscard]] QWidget *focus() const { return window.window->focusWidget(); }
    [[nodiscard]] QString text(const char16_t *label) const
    {
        const auto *found = window.find<QLabel>(label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] QString shown(core::Place place) const
    {
        const auto cards = review()->findChildren<ui::AnswerCard *>();
        for (const ui::AnswerCard *card : cards) {
            if (card->objectName() ==
                (place == core::Place::Left ? u"leftAnswer"_s : u"rightAnswer"_s))
                return card->view()->toPlainText();
        }
        return {};
    }

    /// A tuning that has ended well.
    static qint64 addJob(core::ProjectStore &store, const QString &name = u"Care"_s)
    {
        core::JobStore jobs(store);
        core::TuningPlan plan;
        plan.model = u"practice"_s;
        plan.name = name;
        core::TuningJob added = value(jobs.add(plan, 1'000));
        added.state = core::JobState::Succeeded;
        added.creation = core::Creation::Known;
        added.remoteId = u"ftjob-1"_s;
        added.tunedModel = u"practice"_s; // so that the real engine can answer
        added.passes = 3;
        added.finished = 2'000;
        (void)wait(jobs.save(added));
        return added.id;
    }
    TestWindow window;
    QString path;
    qint64 job = 0;
    qint64 comparison = 0;

private:
    void addComparison(core::ProjectStore &store, const StoredAnswers &answers)
    {
        core::ReviewStore review(store);
        core::ComparisonPlan plan;
        plan.before.model = u"practice"_s;
        plan.after.kind = core::ContestantKind::Tuned;
        plan.after.model = u"practice"_s;
        plan.after.job = job;
        std::vector<core::PlannedRow> rows;
        for (int i = 0; i < answers.rows; ++i) {
            core::PlannedRow row{core::makePair(answers.question, u"Kept answer."_s)};
            row.asked.category = i % 2 ? u"Delivery"_s : u"Billing"_s;
            rows.push_back(std::move(row));
        }
        comparison = value(review.add(plan, rows, 3'000, 5)).id;
        for (const core::ComparedRow &row : value(review.rows(comparison))) {
            for (const core::Side side : core::kSides)
                (void)wait(review.saveGeneration({.row = row.id,
                    .side = side,
                    .key = u"%1-%2"_s.arg(row.id).arg(int(side)),
                    .text = side == core::Side::Before ? answers.before : answers.after,
                    .finish = u"stop"_s,
                    .firstMs = 10,
                    .totalMs = 20,
                    .cost = 0}));
        }
        if (answers.finished)
            (void)wait(review.setState(comparison, core::ComparisonState::Finished, 4'000));
    }
};

} // namespace support
