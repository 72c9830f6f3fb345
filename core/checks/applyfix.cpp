// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/applyfix.h"

#include <algorithm>
#include <map>

namespace core::checks {

namespace {

constexpr qsizetype kBetweenTurns = 2; ///< Example::question() puts an empty line between turns

bool overlaps(const TextEdit &a, const TextEdit &b)
{
    if (a.span == b.span)
        return true; // also two insertions at one place: their order would be a guess
    return a.span.start < b.span.end() && b.span.start < a.span.end();
}

/// Edits of what was said before the answer, turn by turn. False where one crosses from turn to turn.
bool editQuestion(Example &example, const std::vector<TextEdit> &edits)
{
    const auto last = std::find_if(example.turns.rbegin(), example.turns.rend(),
        [](const Turn &turn) { return turn.role == Role::Assistant; });
    const auto end = last == example.turns.rend() ? example.turns.end() : std::prev(last.base());
    qsizetype from = 0;
    std::size_t used = 0;
    for (auto turn = example.turns.begin(); turn != end; ++turn) {
        const qsizetype to = from + turn->text.size();
        std::vector<TextEdit> own;
        for (const TextEdit &edit : edits) {
            if (edit.span.start >= from && edit.span.end() <= to)
                own.push_back({{edit.span.start - from, edit.span.length}, edit.replacement});
        }
        used += own.size();
        turn->text = applyEdits(turn->text, own);
        from = to + kBetweenTurns;
    }
    return used == edits.size();
}

bool editField(Example &example, Field field, const std::vector<TextEdit> &edits)
{
    switch (field) {
    case Field::Answer:
        example.setAnswer(applyEdits(example.answer(), edits));
        return true;
    case Field::Question:
        return editQuestion(example, edits);
    case Field::HouseRules:
        example.ownRules = applyEdits(example.ownRules.value_or(QString()), edits);
        return true;
    case Field::Reference:
        example.reference = applyEdits(example.reference, edits);
        return true;
    case Field::Rejected:
        example.rejected = applyEdits(example.rejected.value_or(QString()), edits);
        return true;
    case Field::Category:
        example.category = applyEdits(example.category, edits);
        return true;
    case Field::Whole:
        break;
    }
    return false;
}

/// Whether the words that the finding is about still stand where they stood.
bool isCurrent(const Finding &finding, const Example &example)
{
    if (finding.span.length == 0)
        return true; // of the whole text; the caller compares revisions
    const QString text = fieldText(example, finding.field);
    return finding.span.end() <= text.size() &&
        QStringView(text).sliced(finding.span.start, finding.span.length) == finding.fragment;
}

} // namespace

QString fieldText(const Example &example, Field field)
{
    switch (field) {
    case Field::Answer:
        return example.answer();
    case Field::Question:
        return example.question();
    case Field::HouseRules:
        return example.ownRules.value_or(QString());
    case Field::Reference:
        return example.reference;
    case Field::Rejected:
        return example.rejected.value_or(QString());
    case Field::Category:
        return example.category;
    case Field::Whole:
        break;
    }
    return example.question() + u'\n' + example.answer();
}

bool canApply(const Finding &finding)
{
    if (!finding.fix || finding.fix->kind == FixKind::Review)
        return false;
    switch (finding.fix->action) {
    case FixAction::EditText:
        return !finding.fix->edits.empty();
    case FixAction::SetCategory:
        return !finding.fix->value.isEmpty();
    case FixAction::RemoveExample:
    case FixAction::LeaveOut:
    case FixAction::MoveToTraining:
        break;
    }
    return true;
}

FixOutcome applyFixes(const Example &example, std::span<const ChosenFix> fixes)
{
    FixOutcome outcome{example, {}, {}, false};
    std::map<Field, std::vector<TextEdit>> edits;
    for (const ChosenFix &chosen : fixes) {
        const Finding &finding = *chosen.finding;
        if (!canApply(finding) || !isCurrent(finding, example)) {
            outcome.skipped.push_back(&finding);
            continue;
        }
        const Fix &fix = *finding.fix;
        if (fix.action == FixAction::EditText) {
            std::vector<TextEdit> &planned = edits[fix.field];
            std::vector<TextEdit> own = fix.edits;
            if (chosen.choice >= 0 && chosen.choice < fix.choices.size())
                own.front().replacement = fix.choices[chosen.choice];
            const bool clash = std::any_of(own.begin(), own.end(), [&](const TextEdit &a) {
                return std::any_of(planned.begin(), planned.end(),
                    [&](const TextEdit &b) { return overlaps(a, b); });
            });
            if (clash) {
                outcome.skipped.push_back(&finding);
                continue;
            }
            planned.insert(planned.end(), own.begin(), own.end());
        } else if (fix.action == FixAction::SetCategory) {
            outcome.example.category = fix.value;
        } else if (fix.action == FixAction::LeaveOut) {
            outcome.example.split = Split::LeftOut;
        } else if (fix.action == FixAction::MoveToTraining) {
            outcome.example.split = Split::Train;
        } else {
            outcome.remove = true;
        }
        outcome.fixed.push_back(&finding);
    }
    for (auto &[field, planned] : edits) {
        std::sort(planned.begin(), planned.end(),
            [](const TextEdit &a, const TextEdit &b) { return a.span.start < b.span.start; });
        if (planned.empty() || editField(outcome.example, field, planned))
            continue;
        // Half of it would be worse than nothing.
        FixOutcome nothing{example, {}, outcome.skipped, false};
        nothing.skipped.insert(nothing.skipped.end(), outcome.fixed.begin(), outcome.fixed.end());
        return nothing;
    }
    return outcome;
}

} // namespace core::checks
