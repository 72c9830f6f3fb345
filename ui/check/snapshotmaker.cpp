// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/snapshotmaker.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace ui {

using core::checks::CheckDecisions;
using core::checks::Dismissal;
using core::checks::Finding;
using core::checks::Severity;

namespace {

/// More new findings than that in a cause: all are sorted, instead of each put in its place.
constexpr qsizetype kFewToPlace = 64;
/// A larger part of the examples than that: all are sorted anew.
constexpr qsizetype kMostToRevise = 4;

BadgeKind badgeKind(Severity severity)
{
    return severity == Severity::MustFix ? BadgeKind::Must
        : severity == Severity::Tip      ? BadgeKind::Tip
                                         : BadgeKind::Look;
}

QSet<QString> demotedChecks(const CheckDecisions &decisions)
{
    QSet<QString> result;
    for (const auto &[check, score] : decisions.scores) {
        if (score.isDemoted())
            result.insert(check);
    }
    return result;
}

/// What the flag of an example on other pages says.
ExampleFlag flagOf(const FindingList &findings, const QHash<QString, QString> &titles)
{
    const Finding *worst = nullptr;
    for (const FindingPtr &finding : findings) {
        if (!worst || finding->severity < worst->severity)
            worst = finding.get();
    }
    ExampleFlag flag;
    flag.kind = badgeKind(worst->severity);
    flag.name = titles.value(worst->check);
    flag.count = int(findings.size());
    if (worst->severity == Severity::MustFix)
        flag.mustFix = worst->title;
    flag.findings = findings;
    return flag;
}

/// Puts findings of examples into a snapshot and takes them out again.
class Sorter
{
public:
    Sorter(CheckSnapshot &snapshot, const SnapshotContext &context)
        : m_snapshot(snapshot)
        , m_context(context)
        , m_demoted(demotedChecks(*context.decisions))
    {
    }

    /// Sorts everything that was found anew.
    void sortAll()
    {
        m_snapshot.causes.clear();
        m_snapshot.byExample.clear();
        m_snapshot.general.clear();
        m_snapshot.ignoredByExample.clear();
        m_snapshot.notes.clear();
        m_snapshot.flags.clear();
        m_snapshot.ignored = m_snapshot.mustFix = m_snapshot.personalData = 0;
        for (auto entry = m_snapshot.found.cbegin(); entry != m_snapshot.found.cend(); ++entry)
            put(entry.key(), *entry);
        m_snapshot.waiting.clear();
        for (const core::ExampleId id : m_snapshot.order->ids) {
            if (isWaiting(id))
                m_snapshot.waiting.push_back(id);
        }
        finish();
    }

    /// Sorts what was found in these examples anew, after replace() where it is something else.
    void sortSome(const QSet<core::ExampleId> &examples)
    {
        for (Cause &cause : m_snapshot.causes) {
            const Key key(cause.severity, cause.key);
            m_causes[key].cause = std::move(cause);
        }
        for (const core::ExampleId id : examples) {
            const bool waited = isWaiting(id);
            takeOut(id);
            put(id, m_snapshot.found.value(id));
            if (isWaiting(id) == waited)
                continue;
            auto &waiting = m_snapshot.waiting;
            const auto at = std::lower_bound(waiting.begin(), waiting.end(), id,
                [this](core::ExampleId a, core::ExampleId b) { return row(a) < row(b); });
            if (!waited && m_snapshot.order->rows.contains(id))
                waiting.insert(at, id);
            else if (waited && at != waiting.end() && *at == id)
                waiting.erase(at);
        }
        finish();
    }

private:
    using Key = std::pair<Severity, QString>;
    struct Growing
    {
        Cause cause;
        FindingList fresh; ///< not in `cause` yet
    };

    [[nodiscard]] int row(core::ExampleId example) const
    {
        return m_snapshot.order->rows.value(example, std::numeric_limits<int>::max());
    }
    [[nodiscard]] bool isWaiting(core::ExampleId example) const
    {
        const auto flag = m_snapshot.flags.constFind(example);
        return flag != m_snapshot.flags.cend() && flag->kind != BadgeKind::Tip;
    }
    [[nodiscard]] bool before(const Finding &a, const Finding &b) const
    {
        const int first = row(a.example);
        const int second = row(b.example);
        return first != second ? first < second : readBefore(a, b);
    }
    [[nodiscard]] static bool isPersonal(const Finding &finding)
    {
        return causeGroup(finding.check) == core::checks::Group::PersonalData;
    }
    [[nodiscard]] FindingList &shownOf(core::ExampleId example)
    {
        return example == 0 ? m_snapshot.general : m_snapshot.byExample[example];
    }

    /// Counts the findings of one example in or out; `touch` is called with each of their causes.
    template <class Touch>
    void count(const FindingList &findings, int sign, Touch touch)
    {
        QVarLengthArray<const Growing *, 16> seen;
        for (const FindingPtr &finding : findings) {
            Growing &growing = m_causes[{finding->severity, causeKey(finding->check)}];
            if (!seen.contains(&growing)) {
                seen.push_back(&growing);
                growing.cause.examples += sign;
            }
            if (finding->fix && finding->fix->kind != core::checks::FixKind::Review)
                growing.cause.fixable += sign;
            if (finding->severity == Severity::MustFix)
                m_snapshot.mustFix += sign;
            touch(growing, finding);
        }
    }

    void put(core::ExampleId example, const FindingList &found)
    {
        if (found.isEmpty())
            return;
        const ExampleNote note = m_context.noteOf(example);
        FindingList shown;
        FindingList ignored;
        for (const FindingPtr &finding : found) {
            if (isPersonal(*finding))
                ++m_snapshot.personalData;
            if (m_context.decisions->dismissals.covers(*finding, note.category)) {
                ignored.push_back(finding);
            } else if (finding->severity != Severity::MustFix &&
                m_demoted.contains(finding->check)) {
                auto tip = std::make_shared<Finding>(*finding);
                tip->severity = Severity::Tip;
                shown.push_back(std::move(tip));
            } else {
                shown.push_back(finding);
            }
        }
        if (!ignored.isEmpty()) {
            m_snapshot.ignored += ignored.size();
            m_snapshot.ignoredByExample.insert(example, ignored);
        }
        if (shown.isEmpty())
            return;
        count(shown, 1, [this](Growing &growing, const FindingPtr &finding) {
            if (growing.cause.key.isEmpty()) {
                growing.cause.key = causeKey(finding->check);
                growing.cause.severity = finding->severity;
                growing.cause.group = causeGroup(finding->check);
            }
            QString &title = m_snapshot.titles[finding->check];
            if (title.isEmpty())
                title = causeTitle(finding->check);
            growing.cause.title = title;
            growing.fresh.push_back(finding);
        });
        if (example != 0) {
            m_snapshot.notes.insert(example, note);
            m_snapshot.flags.insert(example, flagOf(shown, m_snapshot.titles));
        }
        shownOf(example) = std::move(shown);
    }

    void takeOut(core::ExampleId example)
    {
        const FindingList shown = std::exchange(shownOf(example), {});
        m_snapshot.byExample.remove(example);
        const FindingList ignored = m_snapshot.ignoredByExample.take(example);
        m_snapshot.ignored -= ignored.size();
        for (const FindingList *list : {&shown, &ignored})
            m_snapshot.personalData -= std::count_if(
                list->begin(), list->end(), [](const auto &f) { return isPersonal(*f); });
        m_snapshot.flags.remove(example);
        m_snapshot.notes.remove(example);
        count(shown, -1, [this](Growing &growing, const FindingPtr &finding) {
            FindingList &all = growing.cause.findings;
            const int at = row(finding->example);
            auto from = std::lower_bound(all.cbegin(), all.cend(), at,
                [this](const FindingPtr &f, int wanted) { return row(f->example) < wanted; });
            const auto place = std::find(from, all.cend(), finding);
            if (place != all.cend())
                all.erase(place);
        });
    }

    void finish()
    {
        m_snapshot.causes.clear();
        for (auto &[key, growing] : m_causes) {
            place(growing);
            if (!growing.cause.findings.isEmpty())
                m_snapshot.causes.push_back(std::move(growing.cause));
        }
        m_causes.clear();
        std::stable_sort(
            m_snapshot.causes.begin(), m_snapshot.causes.end(), [](const Cause &a, const Cause &b) {
                return std::make_tuple(a.severity, -a.findings.size()) <
                    std::make_tuple(b.severity, -b.findings.size());
            });
        m_snapshot.toLookAt = qint64(m_snapshot.waiting.size());
    }

    void place(Growing &growing)
    {
        FindingList &all = growing.cause.findings;
        const auto inOrder = [this](const FindingPtr &a, const FindingPtr &b) {
            return before(*a, *b);
        };
        if (growing.fresh.size() <= kFewToPlace) {
            for (const FindingPtr &finding : growing.fresh)
                all.insert(std::upper_bound(all.cbegin(), all.cend(), finding, inOrder), finding);
            return;
        }
        all += growing.fresh;
        struct Placed
        {
            int row = 0;
            FindingPtr finding;
        };
        std::vector<Placed> placed;
        placed.reserve(std::size_t(all.size()));
        for (const FindingPtr &finding : std::as_const(all))
            placed.push_back({row(finding->example), finding});
        std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
            return a.row != b.row ? a.row < b.row : readBefore(*a.finding, *b.finding);
        });
        for (std::size_t i = 0; i < placed.size(); ++i)
            all[qsizetype(i)] = std::move(placed[i].finding);
    }

    CheckSnapshot &m_snapshot;
    const SnapshotContext &m_context;
    QSet<QString> m_demoted;
    std::map<Key, Growing> m_causes;
};

/// Takes over what is said of an example now; what was said before stays the same finding.
void replace(CheckSnapshot &snapshot, core::ExampleId example, FindingList fresh)
{
    const FindingList old = snapshot.found.value(example);
    for (FindingPtr &finding : fresh) {
        const auto same = std::find_if(
            old.begin(), old.end(), [&](const FindingPtr &one) { return *one == *finding; });
        if (same != old.end())
            finding = *same;
    }
    if (fresh.isEmpty())
        snapshot.found.remove(example);
    else
        snapshot.found.insert(example, std::move(fresh));
}

/// The findings by example, each in reading order.
QHash<core::ExampleId, FindingList> byExample(std::vector<Finding> &&findings)
{
    QHash<core::ExampleId, FindingList> result;
    for (Finding &finding : findings) {
        FindingList &list = result[finding.example];
        list.push_back(std::make_shared<const Finding>(std::move(finding)));
    }
    for (FindingList &list : result)
        std::stable_sort(list.begin(), list.end(),
            [](const FindingPtr &a, const FindingPtr &b) { return readBefore(*a, *b); });
    return result;
}

/// Adds the examples of which something is ignored that was not, or no longer. False: nobody knows.
bool addDecidedOtherwise(
    const CheckSnapshot &snapshot, const SnapshotContext &context, QSet<core::ExampleId> &examples)
{
    const CheckDecisions &before = *snapshot.decisions;
    const CheckDecisions &now = *context.decisions;
    if (&before == &now)
        return true;
    if (demotedChecks(before) != demotedChecks(now))
        return false;
    const std::vector<Dismissal> &old = before.dismissals.list();
    const std::vector<Dismissal> &fresh = now.dismissals.list();
    const auto head = std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end());
    const auto tail = std::mismatch(old.rbegin(), std::make_reverse_iterator(head.first),
        fresh.rbegin(), std::make_reverse_iterator(head.second));
    const auto add = [&](auto from, auto to) {
        for (; from != to; ++from) {
            switch (from->scope) {
            case Dismissal::Scope::Here:
            case Dismissal::Scope::Example:
                examples.insert(from->example);
                break;
            case Dismissal::Scope::Category:
            case Dismissal::Scope::Check:
                return false;
            case Dismissal::Scope::Question:
                break;
            }
        }
        return true;
    };
    return add(head.first, tail.first.base()) && add(head.second, tail.second.base());
}

/// What belongs to the whole, however much was sorted.
void takeOver(CheckSnapshot &snapshot, core::checks::HouseStyle style, qint64 examples,
    const SnapshotContext &context)
{
    snapshot.style = std::move(style);
    std::erase_if(snapshot.style.questions, [&](const core::checks::StyleQuestion &question) {
        return context.decisions->dismissals.covers(question);
    });
    snapshot.examples = examples;
    snapshot.order = context.order;
    snapshot.decisions = context.decisions;
    snapshot.ready = true;
}

} // namespace

CheckSnapshot makeSnapshot(core::checks::CheckReport report, const SnapshotContext &context)
{
    CheckSnapshot snapshot;
    snapshot.found = byExample(std::move(report.findings));
    takeOver(snapshot, std::move(report.style), report.examples, context);
    Sorter(snapshot, context).sortAll();
    return snapshot;
}

CheckSnapshot nextSnapshot(
    const CheckSnapshot &before, core::checks::ReportChange change, const SnapshotContext &context)
{
    CheckSnapshot snapshot = before;
    QSet<core::ExampleId> examples(change.examples.begin(), change.examples.end());
    QHash<core::ExampleId, FindingList> fresh = byExample(std::move(change.findings));
    for (const core::ExampleId id : change.examples)
        replace(snapshot, id, fresh.take(id));
    bool some = before.order == context.order && addDecidedOtherwise(before, context, examples);
    some = some && examples.size() * kMostToRevise <= std::max<qsizetype>(256, before.found.size());
    takeOver(snapshot, std::move(change.style), change.count, context);
    Sorter sorter(snapshot, context);
    if (some)
        sorter.sortSome(examples);
    else
        sorter.sortAll();
    return snapshot;
}

} // namespace ui
