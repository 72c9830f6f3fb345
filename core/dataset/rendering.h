// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace core {

// What a model is shown of an example. Export, tuning, token counts and comparing all use these, so
// that a tuned model is asked in exactly the form in which it was taught. Pure; any thread.

/// `question` with `reference` put into the project's template; just the question when there is no
/// reference material. A template without {question} or {reference} gets what it lacks at its end.
[[nodiscard]] QString renderedUserTurn(
    const QString &question, const QString &reference, const ProjectSettings &settings);

/// `answer` with `category` in the place that the settings say: a first line "Category: Delivery" and
/// an empty line, or the first field of the JSON object that the answer is. Unchanged when there is no
/// category, and for JsonField when the answer is no JSON object or already has the field.
[[nodiscard]] QString renderedAnswer(
    const QString &answer, const QString &category, const ProjectSettings &settings);

/// The house rules that hold for the example: its own, or the project's; empty when there are none.
[[nodiscard]] QString effectiveRules(const Example &example, const ProjectSettings &settings);

/// The whole conversation that a model learns from: house rules as a System turn (unless the
/// conversation begins with one of its own), the last user turn before the answer with the
/// reference material, the answer with the category. Extra keys of turns are kept.
[[nodiscard]] std::vector<Turn> trainingTurns(
    const Example &example, const ProjectSettings &settings);

/// The turn whose text renderedUserTurn() replaces: the last User turn before the answer; or nothing.
[[nodiscard]] std::optional<std::size_t> referenceTurn(const std::vector<Turn> &turns);
/// The turn whose text renderedAnswer() replaces: the last Assistant turn; or nothing.
[[nodiscard]] std::optional<std::size_t> answerTurn(const std::vector<Turn> &turns);

// The way back, for importing what was exported.

struct QuestionAndReference
{
    QString question;
    QString reference;

    bool operator==(const QuestionAndReference &) const = default;
};

/// Takes a user turn apart that was rendered with the settings' template; nothing when it was not.
/// The last place where the template fits counts.
[[nodiscard]] std::optional<QuestionAndReference> splitUserTurn(
    const QString &turn, const ProjectSettings &settings);
/// The question of a user turn that was rendered with this reference material; nothing otherwise.
[[nodiscard]] std::optional<QString> questionOfUserTurn(
    const QString &turn, const QString &reference, const ProjectSettings &settings);

struct AnswerAndCategory
{
    QString answer;
    QString category;

    bool operator==(const AnswerAndCategory &) const = default;
};

/// Takes the category out of an answer that was rendered with the settings; nothing when it has none.
[[nodiscard]] std::optional<AnswerAndCategory> splitAnswer(
    const QString &answer, const ProjectSettings &settings);

} // namespace core
