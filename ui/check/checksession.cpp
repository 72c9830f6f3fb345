// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checksession.h"

#include "core/base/async.h"
#include "ui/session/projectsession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::CheckDecisions;
using core::checks::Dismissal;
using core::checks::Dismissals;
using core::checks::Finding;

namespace {

constexpr qint64 kEnoughAnswers = 16; ///< from here on a style can be told from chance

/// What of the settings decides what is found, besides the decisions.
bool sameRules(core::ProjectSettings a, core::ProjectSettings b)
{
    a.name.clear();
    b.name.clear();
    return a == b;
}

} // namespace

CheckSession::CheckSession(ProjectSession &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_door(std::make_shared<ProjectDoor>(project.store()))
    , m_worker(std::make_shared<CheckWorker>(m_door))
    , m_decisions(std::make_shared<const CheckDecisions>())
    , m_settings(project.settings())
    , m_snapshot(std::make_shared<const CheckSnapshot>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &CheckSession::schedule);
    connect(&project, &ProjectSession::changed, this, &CheckSession::takeChange);
    connect(&project, &ProjectSession::settingsChanged, this, &CheckSession::takeSettings);
    takeSettings();
}

void CheckSession::begin()
{
    if (std::exchange(m_begun, true))
        return;
    // The window comes first.
    QMetaObject::invokeMethod(this, &CheckSession::schedule, Qt::QueuedConnection);
}

CheckSession::~CheckSession()
{
    m_door->close();
    m_stop.request_stop();
}

bool CheckSession::canChange() const
{
    return !m_project.isReadOnly();
}

bool CheckSession::isDue() const
{
    return m_everything || !m_changed.empty() || m_style || m_sift || m_reordered;
}

void CheckSession::typing()
{
    m_pause.start();
}

void CheckSession::takeChange(const core::ChangeSummary &change)
{
    for (const auto *ids : {&change.inserted, &change.removed, &change.updated})
        m_changed.insert(ids->begin(), ids->end());
    if (!change.inserted.empty() || !change.removed.empty())
        m_reordered = true;
    schedule();
}

void CheckSession::takeSettings()
{
    const core::ProjectSettings &settings = m_project.settings();
    if (!sameRules(settings, m_settings)) {
        m_everything = true;
        m_pause.start(); // house rules are being typed, perhaps
    }
    m_settings = settings;
    if (m_project.store().checkRecords() == m_records)
        return;
    m_records = m_project.store().checkRecords();
    core::Result<CheckDecisions> decisions = core::checks::readDecisions(m_records);
    if (!decisions)
        emit failed(decisions.error());
    adopt(std::move(decisions).value_or(CheckDecisions()));
    schedule();
}

void CheckSession::adopt(CheckDecisions next)
{
    const CheckDecisions &old = *m_decisions;
    const auto samePhrases = [&] {
        return std::equal(old.phrases.begin(), old.phrases.end(), next.phrases.begin(),
            next.phrases.end(), [](const auto &a, const auto &b) {
                return a.category == b.category && a.phrase == b.phrase;
            });
    };
    if (old.off != next.off || old.terms != next.terms || !samePhrases())
        m_everything = true;
    if (old.pinned != next.pinned) {
        // Without any choice left, only a new look tells what the answers say.
        (next.pinned.empty() ? m_everything : m_style) = true;
    }
    m_sift = true;
    m_decisions = std::make_shared<const CheckDecisions>(std::move(next));
    emit decisionsChanged();
}

void CheckSession::schedule()
{
    if (!m_begun || m_running || !isDue() || m_pause.isActive())
        return;
    using Kind = CheckTask::Kind;
    start(m_everything || !m_snapshot->ready               ? Kind::Everything
            : !m_changed.empty() || m_style || m_reordered ? Kind::Changes
                                                           : Kind::Sift);
}

void CheckSession::start(CheckTask::Kind kind)
{
    CheckTask task;
    task.kind = kind;
    task.settings = m_project.settings();
    task.decisions = m_decisions;
    task.changed = std::exchange(m_changed, {});
    task.reordered = std::exchange(m_reordered, false);
    m_everything = false;
    m_style = false;
    m_sift = false;
    if (kind == CheckTask::Kind::Everything)
        m_progress = std::make_shared<SharedProgress>();
    task.progress = m_progress;
    m_running = true;
    emit busyChanged(true);
    core::onFinished(
        runInBackground([worker = m_worker, task = std::move(task), stop = m_stop.get_token()] {
            return worker->run(task, stop);
        }),
        this, [this](const core::Result<SnapshotPtr> &result) { takeResult(result); });
}

void CheckSession::takeResult(const core::Result<SnapshotPtr> &result)
{
    m_running = false;
    m_progress.reset();
    if (result) {
        m_snapshot = *result;
        emit snapshotChanged();
    } else if (result.error().code != core::ErrorCode::Cancelled) {
        emit failed(result.error());
    }
    schedule();
    if (!m_running)
        emit busyChanged(false);
}

core::CheckRecords CheckSession::record(CheckDecisions next)
{
    next.house = forHysteresis(m_snapshot->style);
    m_records = writeDecisions(next);
    adopt(std::move(next));
    return m_records;
}

void CheckSession::apply(core::Edit edit, std::function<void(const core::ChangeSummary &)> done)
{
    core::onFinished(m_project.apply(std::move(edit)), this,
        [this, done = std::move(done)](const core::Result<core::ChangeSummary> &result) {
            if (!result)
                takeSettings(); // as it was
            else if (done)
                done(*result);
        });
}

void CheckSession::decide(const QString &action, const QString &detail, CheckDecisions next)
{
    if (!canChange())
        return;
    core::Edit edit;
    edit.action = action;
    edit.detail = detail;
    edit.checks = record(std::move(next));
    apply(std::move(edit));
    schedule();
}

void CheckSession::ignoreHere(const std::vector<Finding> &findings)
{
    if (findings.empty())
        return;
    CheckDecisions next = *m_decisions;
    for (const Finding &finding : findings) {
        next.dismissals.add(Dismissals::here(finding));
        ++next.scores[finding.check].dismissed;
    }
    decide(u"ignore"_s, checkInfo(findings.front().check).title, std::move(next));
}

void CheckSession::ignoreInExample(const Finding &finding)
{
    CheckDecisions next = *m_decisions;
    next.dismissals.add({Dismissal::Scope::Example, finding.check, finding.example});
    ++next.scores[finding.check].dismissed;
    decide(u"ignore"_s, checkInfo(finding.check).title, std::move(next));
}

void CheckSession::ignoreInCategory(const Finding &finding, const QString &category)
{
    CheckDecisions next = *m_decisions;
    next.dismissals.add({Dismissal::Scope::Category, finding.check, 0, category});
    ++next.scores[finding.check].dismissed;
    decide(u"ignore"_s, checkInfo(finding.check).title, std::move(next));
}

void CheckSession::leaveMixed(const core::checks::StyleQuestion &question)
{
    CheckDecisions next = *m_decisions;
    next.dismissals.add(Dismissals::question(question));
    decide(u"ignore"_s, checkInfo(question.check).title, std::move(next));
}

void CheckSession::lookAgainAt(const Dismissal &dismissal)
{
    CheckDecisions next = *m_decisions;
    next.dismissals.remove(dismissal);
    if (const auto score = next.scores.find(dismissal.check);
        !dismissal.baseline && score != next.scores.end() && score->second.dismissed > 0)
        --score->second.dismissed;
    decide(u"look-again"_s, checkInfo(dismissal.check).title, std::move(next));
}

void CheckSession::lookAgainAtAccepted()
{
    CheckDecisions next = *m_decisions;
    std::vector<Dismissal> rest;
    for (const Dismissal &dismissal : m_decisions->dismissals.list()) {
        if (!dismissal.baseline)
            rest.push_back(dismissal);
    }
    next.dismissals = Dismissals(std::move(rest));
    decide(u"look-again"_s, {}, std::move(next));
}

void CheckSession::acceptEverything()
{
    CheckDecisions next = *m_decisions;
    // What must be fixed stays: no export would run with it.
    for (const Cause &cause : m_snapshot->causes) {
        if (cause.severity == core::checks::Severity::MustFix)
            continue;
        for (const FindingPtr &finding : cause.findings)
            next.dismissals.add(Dismissals::accepted(*finding));
    }
    decide(u"accept-all"_s, {}, std::move(next));
}

void CheckSession::switchOff(const QString &check)
{
    CheckDecisions next = *m_decisions;
    next.off.insert(check);
    decide(u"check-off"_s, checkInfo(check).title, std::move(next));
}

void CheckSession::switchOn(const QString &check)
{
    CheckDecisions next = *m_decisions;
    next.off.remove(check);
    decide(u"check-on"_s, checkInfo(check).title, std::move(next));
}

void CheckSession::chooseStyle(
    const QString &key, const QString &segment, const QString &value, const QString &label)
{
    CheckDecisions next = *m_decisions;
    if (value.isEmpty())
        next.pinned.erase({key, segment});
    else
        next.pinned[{key, segment}] = value;
    decide(u"choose-style"_s, label, std::move(next));
}

void CheckSession::choosePinned(core::checks::PinnedStyle pinned)
{
    CheckDecisions next = *m_decisions;
    next.pinned = std::move(pinned);
    decide(u"choose-style"_s, {}, std::move(next));
}

bool CheckSession::asksToKeepStyle() const
{
    if (!m_snapshot->ready || m_decisions->styleKept || !canChange() ||
        m_snapshot->style.voice.isEmpty())
        return false;
    // "Not now" holds until there are twice as many answers.
    return m_snapshot->examples >= std::max(kEnoughAnswers, 2 * m_decisions->styleAskedAt);
}

void CheckSession::keepHouseStyle(bool keep)
{
    CheckDecisions next = *m_decisions;
    next.styleAskedAt = std::max<qint64>(1, m_snapshot->examples);
    next.styleKept = keep;
    if (keep) {
        for (const core::checks::StyleEntry &entry : m_snapshot->style.entries) {
            if (entry.agreement == core::checks::Agreement::Clear && !entry.numeric &&
                entry.segment.isEmpty() && !entry.house.isEmpty())
                next.pinned.insert({{entry.key, entry.segment}, entry.house});
        }
    }
    decide(u"choose-style"_s, {}, std::move(next));
}

void CheckSession::setTerms(std::vector<core::checks::GlossaryTerm> terms,
    std::vector<core::checks::RequiredPhrase> phrases)
{
    CheckDecisions next = *m_decisions;
    next.terms = std::move(terms);
    next.phrases = std::move(phrases);
    decide(u"edit-terms"_s, {}, std::move(next));
}

void CheckSession::plan(std::vector<ChosenFinding> chosen, std::function<void(FixPlan)> ready)
{
    std::vector<core::ExampleId> ids;
    for (const ChosenFinding &one : chosen)
        ids.push_back(one.finding.example);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    // Thousands of answers take a while to compare: not on this thread.
    core::onFinished(
        runInBackground([door = m_door, ids = std::move(ids), chosen = std::move(chosen),
                            stop = m_stop.get_token()]() -> core::Result<FixPlan> {
            core::Result<std::vector<core::Example>> examples = door->examples(ids, stop);
            if (!examples)
                return core::failure(examples);
            return planFixes(chosen, *examples);
        }),
        this, [this, ready = std::move(ready)](const core::Result<FixPlan> &plan) {
            if (plan)
                ready(*plan);
            else if (plan.error().code != core::ErrorCode::Cancelled)
                emit failed(plan.error());
        });
}

void CheckSession::carryOut(
    const FixPlan &plan, const QString &action, const QString &title, bool version)
{
    if (!canChange())
        return;
    const auto skipped = qint64(plan.skipped.size());
    core::Edit edit = editFor(plan);
    if (edit.patches.empty() && edit.remove.empty()) {
        emit fixed(0, skipped);
        return;
    }
    CheckDecisions next = *m_decisions;
    for (const FixPlan::Step &step : plan.steps) {
        for (const Finding &finding : step.fixed)
            ++next.scores[finding.check].fixed;
    }
    edit.action = action;
    edit.detail = title;
    edit.checks = record(std::move(next));
    // Written in this order; a version that fails has been told by the store's own signals.
    if (version)
        m_project.store().createVersion({}, u"fix-all"_s);
    apply(std::move(edit), [this, skipped](const core::ChangeSummary &summary) {
        emit fixed(qint64(summary.updated.size() + summary.removed.size()),
            skipped + qint64(summary.skipped.size()));
    });
}

void CheckSession::eraseForGood(std::vector<core::ErasedText> texts)
{
    if (!canChange() || texts.empty())
        return;
    // One after the other: each passes over the whole file.
    core::ErasedText next = std::move(texts.back());
    texts.pop_back();
    core::onFinished(
        m_project.store().eraseTextForGood(std::move(next.text), std::move(next.replacement)), this,
        [this, texts = std::move(texts)](const core::Result<qint64> &result) {
            if (!result)
                emit failed(result.error());
            else if (texts.empty())
                emit erased();
            else
                eraseForGood(texts);
        });
}

void CheckSession::fix(const FindingPtr &finding, int choice)
{
    if (!finding)
        return;
    const QString title = checkInfo(finding->check).title;
    plan({{*finding, m_snapshot->notes.value(finding->example).revision, choice}},
        [this, title](const FixPlan &made) { carryOut(made, u"fix-check"_s, title, false); });
}

void CheckSession::keepOne(core::ExampleId kept, core::ExampleId removed)
{
    if (!canChange() || kept == removed)
        return;
    core::Edit edit;
    edit.action = u"keep-answer"_s;
    edit.remove = {removed};
    apply(std::move(edit));
}

} // namespace ui
