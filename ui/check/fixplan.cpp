// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/fixplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::ChosenFix;
using core::checks::Finding;
using core::checks::Fix;
using core::checks::FixAction;
using core::checks::Span;
using core::checks::TextEdit;

namespace {

constexpr qsizetype kLongest = 90; ///< characters of a phrase that are shown
constexpr qsizetype kAround = 32;  ///< characters shown before a change

struct FixText
{
    Q_DECLARE_TR_FUNCTIONS(Fix)
};

QString oneLine(QString text)
{
    text = text.simplified();
    if (text.size() > kLongest)
        text = text.left(kLongest / 2).trimmed() + u" … "_s + text.right(kLongest / 2).trimmed();
    return text;
}

/// What a fix that edits no text does, in words.
QString actionWords(const Fix &fix)
{
    switch (fix.action) {
    case FixAction::RemoveExample:
        return FixText::tr("Removed (can be put back)");
    case FixAction::LeaveOut:
        return FixText::tr("Left out of tuning");
    case FixAction::MoveToTraining:
        return FixText::tr("No longer kept for testing");
    case FixAction::SetCategory:
        return FixText::tr("Category: %1").arg(fix.value);
    case FixAction::EditText:
        break;
    }
    return {};
}

/// The surroundings of the first place where two texts differ.
void excerpt(const QString &before, const QString &after, PlannedChange &change)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype prefix = a - before.begin();
    qsizetype suffix = 0;
    while (suffix < before.size() - prefix && suffix < after.size() - prefix &&
        before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const auto wordStart = [&](qsizetype at) {
        while (at > 0 && !before[at - 1].isSpace())
            --at;
        return at;
    };
    const qsizetype mark = wordStart(prefix);
    const qsizetype from = wordStart(std::max<qsizetype>(0, mark - kAround));
    const QString lead = from > 0 ? u"…"_s : QString();
    const auto shown = [&](const QString &text, qsizetype until) {
        QString part = lead + text.mid(from, until - from + kLongest * 2);
        part.replace(u'\n', u' ');
        return part;
    };
    change.before = shown(before, before.size() - suffix);
    change.after = shown(after, after.size() - suffix);
    change.markAt = lead.size() + mark - from;
    change.beforeLength = std::max<qsizetype>(0, before.size() - suffix - mark);
    change.afterLength = std::max<qsizetype>(0, after.size() - suffix - mark);
}

} // namespace

ChangedPhrase changedPhrase(const Finding &finding, int choice, const QString &text)
{
    // Of the whole text, the fragment is only there to recognise it.
    const QString words = finding.span.isEmpty() ? QString() : oneLine(finding.fragment);
    if (!finding.fix || (finding.fix->action == FixAction::EditText && finding.fix->edits.empty()))
        return {words, {}};
    const Fix &fix = *finding.fix;
    if (fix.action != FixAction::EditText)
        return {words, actionWords(fix)};
    std::vector<TextEdit> edits = fix.edits;
    if (choice >= 0 && choice < fix.choices.size())
        edits.front().replacement = fix.choices[choice];
    const Span span = finding.span;
    const bool inside = fix.field == finding.field && !span.isEmpty() &&
        span.length == finding.fragment.size() && span.length <= 2 * kLongest &&
        std::all_of(edits.begin(), edits.end(), [&](const TextEdit &edit) {
            return edit.span.start >= span.start && edit.span.end() <= span.end() &&
                (edit.span.length > 0 || edit.replacement.trimmed().size() < kLongest);
        });
    if (inside) {
        std::vector<TextEdit> local = edits;
        for (TextEdit &edit : local)
            edit.span.start -= span.start;
        return {words, oneLine(applyEdits(finding.fragment, local))};
    }
    if (!text.isEmpty() && fix.field == finding.field) {
        PlannedChange change;
        excerpt(text, applyEdits(text, edits), change);
        return {oneLine(change.before.mid(change.markAt, change.beforeLength)),
            oneLine(change.after.mid(change.markAt, change.afterLength))};
    }
    // Elsewhere than the phrase: what is put in, after what goes.
    const TextEdit &edit = edits.front();
    QString before;
    if (edit.span.length > 0 && edit.span.start >= span.start && edit.span.end() <= span.end() &&
        span.length == finding.fragment.size())
        before = finding.fragment.mid(edit.span.start - span.start, edit.span.length);
    return {oneLine(before), oneLine(edit.replacement)};
}

std::optional<core::ExamplePatch> patchBetween(
    const core::Example &before, const core::Example &after)
{
    core::ExamplePatch patch;
    patch.ids = {before.id};
    patch.expectedRevision = before.revision;
    bool differs = false;
    const auto take = [&](auto &target, const auto &old, const auto &fresh) {
        if (old == fresh)
            return;
        target = fresh;
        differs = true;
    };
    take(patch.turns, before.turns, after.turns);
    take(patch.ownRules, before.ownRules, after.ownRules);
    take(patch.rejected, before.rejected, after.rejected);
    take(patch.reference, before.reference, after.reference);
    take(patch.category, before.category, after.category);
    take(patch.split, before.split, after.split);
    return differs ? std::optional(std::move(patch)) : std::nullopt;
}

FixPlan planFixes(
    const std::vector<ChosenFinding> &chosen, const std::vector<core::Example> &examples)
{
    QHash<core::ExampleId, const core::Example *> byId;
    for (const core::Example &example : examples)
        byId.insert(example.id, &example);
    std::vector<core::ExampleId> order;
    QHash<core::ExampleId, std::vector<const ChosenFinding *>> byExample;
    for (const ChosenFinding &one : chosen) {
        auto &list = byExample[one.finding.example];
        if (list.empty())
            order.push_back(one.finding.example);
        list.push_back(&one);
    }

    FixPlan plan;
    for (const core::ExampleId id : order) {
        const core::Example *example = byId.value(id);
        std::vector<ChosenFix> fixes;
        for (const ChosenFinding *one : byExample[id]) {
            if (example && example->revision == one->revision)
                fixes.push_back({&one->finding, one->choice});
            else
                plan.skipped.push_back(one->finding);
        }
        if (fixes.empty())
            continue;
        const core::checks::FixOutcome outcome = applyFixes(*example, fixes);
        for (const Finding *finding : outcome.skipped)
            plan.skipped.push_back(*finding);
        FixPlan::Step step;
        step.example = id;
        step.remove = outcome.remove;
        for (const Finding *finding : outcome.fixed)
            step.fixed.push_back(*finding);
        if (auto patch = patchBetween(*example, outcome.example)) {
            step.change.patch = std::move(*patch);
        } else if (!outcome.remove) {
            continue;
        }
        step.change.matches = int(step.fixed.size());
        const core::checks::Field field = step.fixed.front().fix->field;
        if (outcome.remove || fieldText(*example, field) == fieldText(outcome.example, field)) {
            step.change.before = oneLine(fieldText(*example, core::checks::Field::Question));
            step.change.after = actionWords(*step.fixed.front().fix);
            step.change.afterLength = step.change.after.size();
        } else {
            excerpt(fieldText(*example, field), fieldText(outcome.example, field), step.change);
        }
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

std::vector<core::ErasedText> replacedTexts(const FixPlan &plan, const FixPlan &kept, int choice)
{
    QHash<QString, QString> replaced;
    const auto each = [](const FixPlan &of, auto use) {
        for (const FixPlan::Step &step : of.steps) {
            for (const Finding &finding : step.fixed) {
                const bool words = finding.fix && finding.fix->action == FixAction::EditText &&
                    finding.fix->edits.size() == 1 &&
                    finding.fix->edits.front().span == finding.span;
                if (words && !finding.fragment.isEmpty())
                    use(finding);
            }
        }
    };
    each(plan, [&](const Finding &finding) {
        const Fix &fix = *finding.fix;
        replaced.insert(finding.fragment,
            choice >= 0 && choice < fix.choices.size() ? fix.choices[choice]
                                                       : fix.edits.front().replacement);
    });
    each(kept, [&](const Finding &finding) { replaced.remove(finding.fragment); });
    std::vector<core::ErasedText> result;
    for (auto one = replaced.cbegin(); one != replaced.cend(); ++one)
        result.push_back({one.key(), one.value()});
    // The last is erased first: the longer before what stands in it.
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return std::pair(a.text.size(), a.text) < std::pair(b.text.size(), b.text);
    });
    return result;
}

core::Edit editFor(const FixPlan &plan)
{
    core::Edit edit;
    for (const FixPlan::Step &step : plan.steps) {
        if (step.remove)
            edit.remove.push_back(step.example);
        else
            edit.patches.push_back(step.change.patch);
    }
    return edit;
}

} // namespace ui
