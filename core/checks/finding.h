// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/span.h"
#include "core/dataset/example.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::checks {

/// Must fix is for what can be proven only; it keeps an export from running.
enum class Severity { MustFix, ProbablyWrong, TakeALook, Tip };

/// The text of an example that a finding is about.
enum class Field { Answer, Question, HouseRules, Reference, Rejected, Category, Whole };

enum class FixKind {
    Safe,       ///< can be made without reading it, with a preview
    Suggestion, ///< a person picks or confirms
    Review,     ///< no rewrite can be trusted; the user edits
};

/// What a fix does besides editing text.
enum class FixAction { EditText, RemoveExample, LeaveOut, MoveToTraining, SetCategory };

struct TextEdit
{
    Span span; ///< in the text as it was checked
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// A change that answers a finding. Edits are in reading order and do not overlap.
struct Fix
{
    FixKind kind = FixKind::Safe;
    FixAction action = FixAction::EditText;
    Field field = Field::Answer;
    std::vector<TextEdit> edits = {};
    QString value = {};       ///< the category, for SetCategory
    QStringList choices = {}; ///< for Suggestion: other replacements of the first edit

    bool operator==(const Fix &) const = default;
};

/// The count behind the claim: `agree` of `of` answers do it the `house` way.
struct Evidence
{
    QString house = {};
    qint64 agree = 0;
    qint64 of = 0;

    bool operator==(const Evidence &) const = default;
};

/// Something worth a look in one example: a value that can take you there.
struct Finding
{
    QString check; ///< id, as "fmt.greeting"
    Severity severity = Severity::TakeALook;
    ExampleId example = 0;
    Field field = Field::Answer;
    Span span = {}; ///< in the field's text, UTF-16 units; empty: the whole
    /// The text of the span; without a span the beginning of the field's text, or nothing.
    QString fragment = {};
    quint64 textHash = 0; ///< of the whole that is meant, where there is no span
    QString title = {};   ///< one plain sentence, translated
    QString why = {};     ///< the reason, translated; counts filled in
    Evidence evidence = {};
    double score = 0.5;   ///< 0 to 1: how sure and how far off, to rank within a check
    double surprisal = 0; ///< bits, at most 6; summed over an example to rank examples
    std::optional<Fix> fix = {};
    /// Examples of the user's own that do it the usual way, or the other of a pair.
    std::vector<ExampleId> related = {};
    /// Findings of one check with the same cause belong on one card: "hi" instead of "dear".
    QString cause = {};

    bool operator==(const Finding &) const = default;
};

/// Identifies a finding for as long as the text that it is about stays the same: what a dismissal is
/// keyed on. XXH3 of check, example, field, fragment or the hash of the whole, and cause.
[[nodiscard]] quint64 fingerprint(const Finding &finding);

/// The text after the edits of a fix.
[[nodiscard]] QString applyEdits(const QString &text, const std::vector<TextEdit> &edits);

/// "must-fix", "probably-wrong", "take-a-look", "tip": for files and the command line.
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] QString fieldName(Field field);

} // namespace core::checks
