// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/rendering.h"

#include "core/dataset/json/jsondocument.h"
#include "core/dataset/json/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QStringView kCategoryLabel = u"Category: ";

/// The template cut at its two places: before + first + between + second + after.
struct Template
{
    QString before;
    QString between;
    QString after;
    bool questionFirst = true;

    explicit Template(QString text)
    {
        const QString questionMark = u"{question}"_s;
        const QString referenceMark = u"{reference}"_s;
        if (!text.contains(questionMark))
            text += u"\n\n"_s + questionMark;
        if (!text.contains(referenceMark))
            text += u"\n\n"_s + referenceMark;
        const qsizetype question = text.indexOf(questionMark);
        const qsizetype reference = text.indexOf(referenceMark);
        questionFirst = question < reference;
        const qsizetype first = std::min(question, reference);
        const qsizetype second = std::max(question, reference);
        const qsizetype firstLength = questionFirst ? questionMark.size() : referenceMark.size();
        const qsizetype secondLength = questionFirst ? referenceMark.size() : questionMark.size();
        before = text.left(first);
        between = text.mid(first + firstLength, second - first - firstLength);
        after = text.mid(second + secondLength);
    }
};

/// Where white space that begins at `from` ends.
qsizetype endOfSpace(const QString &text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}

QString jsonField(const QString &name, const QString &value)
{
    return QString::fromUtf8(jsonString(name) + ": " + jsonString(value));
}

QString withJsonField(const QString &answer, const QString &category, const QString &field)
{
    const qsizetype open = endOfSpace(answer, 0);
    if (open >= answer.size() || answer[open] != u'{')
        return answer;
    JsonDocument document;
    if (document.parse(answer.toUtf8()) != JsonProblem::None || !document.root().isObject() ||
        document.root().find(field.toStdString()))
        return answer;

    // The field comes first, so that a model decides on the category before it drafts. The white space
    // behind the brace is repeated, which keeps an indented object indented.
    const qsizetype rest = endOfSpace(answer, open + 1);
    const QString space = answer.mid(open + 1, rest - open - 1);
    const bool lastField = answer[rest] == u'}';
    QString inserted = space + jsonField(field, category);
    if (!lastField)
        inserted += space.isEmpty() ? u", "_s : u","_s;
    return answer.left(open + 1) + inserted + answer.mid(open + 1);
}

std::optional<AnswerAndCategory> withoutJsonField(const QString &answer, const QString &field)
{
    const qsizetype open = endOfSpace(answer, 0);
    if (open >= answer.size() || answer[open] != u'{')
        return std::nullopt;
    JsonDocument document;
    if (document.parse(answer.toUtf8()) != JsonProblem::None || !document.root().isObject())
        return std::nullopt;
    const std::optional<JsonValue> value = document.root().find(field.toStdString());
    if (!value || !value->isString())
        return std::nullopt;
    const QString category = value->text();
    const qsizetype rest = endOfSpace(answer, open + 1);
    const QString space = answer.mid(open + 1, rest - open - 1);
    const QString written = jsonField(field, category);
    if (QStringView(answer).mid(rest).indexOf(written) != 0)
        return std::nullopt;
    qsizetype end = rest + written.size();
    const bool lastField =
        endOfSpace(answer, end) < answer.size() && answer[endOfSpace(answer, end)] == u'}';
    if (!lastField)
        end += space.isEmpty() ? 2 : 1;
    return AnswerAndCategory{answer.left(open + 1) + answer.mid(end), category};
}

std::optional<AnswerAndCategory> withoutFirstLine(const QString &answer)
{
    if (!answer.startsWith(kCategoryLabel))
        return std::nullopt;
    const qsizetype end = answer.indexOf(u"\n\n");
    if (end < 0 || QStringView(answer).left(end).contains(u'\n'))
        return std::nullopt;
    return AnswerAndCategory{
        answer.mid(end + 2), answer.mid(kCategoryLabel.size(), end - kCategoryLabel.size())};
}

} // namespace

QString renderedUserTurn(
    const QString &question, const QString &reference, const ProjectSettings &settings)
{
    if (reference.isEmpty())
        return question;
    const Template form(settings.referenceTemplate);
    const QString &first = form.questionFirst ? question : reference;
    const QString &second = form.questionFirst ? reference : question;
    return form.before + first + form.between + second + form.after;
}

QString renderedAnswer(
    const QString &answer, const QString &category, const ProjectSettings &settings)
{
    if (category.isEmpty() || answer.isEmpty())
        return answer;
    switch (settings.categoryInAnswer) {
    case CategoryInAnswer::None:
        break;
    case CategoryInAnswer::FirstLine:
        return kCategoryLabel.toString() + category.simplified() + u"\n\n"_s + answer;
    case CategoryInAnswer::JsonField:
        return withJsonField(answer, category, settings.categoryField);
    }
    return answer;
}

QString effectiveRules(const Example &example, const ProjectSettings &settings)
{
    return example.ownRules.value_or(settings.houseRules);
}

std::optional<std::size_t> answerTurn(const std::vector<Turn> &turns)
{
    for (std::size_t i = turns.size(); i-- > 0;) {
        if (turns[i].role == Role::Assistant)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> referenceTurn(const std::vector<Turn> &turns)
{
    for (std::size_t i = answerTurn(turns).value_or(turns.size()); i-- > 0;) {
        if (turns[i].role == Role::User)
            return i;
    }
    return std::nullopt;
}

std::vector<Turn> trainingTurns(const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns;
    turns.reserve(example.turns.size() + 1);
    const bool bringsOwnSystemTurn =
        !example.turns.empty() && example.turns.front().role == Role::System;
    const QString rules = effectiveRules(example, settings);
    if (!rules.isEmpty() && (!bringsOwnSystemTurn || example.ownRules))
        turns.push_back({Role::System, rules});
    const std::size_t offset = turns.size();
    turns.insert(turns.end(), example.turns.begin(), example.turns.end());
    if (const auto index = referenceTurn(example.turns)) {
        QString &text = turns[*index + offset].text;
        text = renderedUserTurn(text, example.reference, settings);
    }
    if (const auto index = answerTurn(example.turns)) {
        QString &text = turns[*index + offset].text;
        text = renderedAnswer(text, example.category, settings);
    }
    return turns;
}

std::optional<QuestionAndReference> splitUserTurn(
    const QString &turn, const ProjectSettings &settings)
{
    const Template form(settings.referenceTemplate);
    if (form.between.isEmpty() || !turn.startsWith(form.before) || !turn.endsWith(form.after))
        return std::nullopt;
    const qsizetype end = turn.size() - form.after.size();
    const qsizetype middle = turn.lastIndexOf(form.between, end - form.between.size());
    if (middle < form.before.size())
        return std::nullopt;
    QString first = turn.mid(form.before.size(), middle - form.before.size());
    const qsizetype secondStart = middle + form.between.size();
    QString second = turn.mid(secondStart, end - secondStart);
    if ((form.questionFirst ? second : first).isEmpty())
        return std::nullopt;
    if (form.questionFirst)
        return QuestionAndReference{std::move(first), std::move(second)};
    return QuestionAndReference{std::move(second), std::move(first)};
}

std::optional<QString> questionOfUserTurn(
    const QString &turn, const QString &reference, const ProjectSettings &settings)
{
    if (reference.isEmpty())
        return turn;
    const Template form(settings.referenceTemplate);
    const QString prefix =
        form.questionFirst ? form.before : form.before + reference + form.between;
    const QString suffix = form.questionFirst ? form.between + reference + form.after : form.after;
    if (turn.size() < prefix.size() + suffix.size() || !turn.startsWith(prefix) ||
        !turn.endsWith(suffix))
        return std::nullopt;
    return turn.mid(prefix.size(), turn.size() - prefix.size() - suffix.size());
}

std::optional<AnswerAndCategory> splitAnswer(const QString &answer, const ProjectSettings &settings)
{
    std::optional<AnswerAndCategory> parts;
    if (settings.categoryInAnswer == CategoryInAnswer::FirstLine)
        parts = withoutFirstLine(answer);
    else if (settings.categoryInAnswer == CategoryInAnswer::JsonField)
        parts = withoutJsonField(answer, settings.categoryField);
    if (parts && renderedAnswer(parts->answer, parts->category, settings) != answer)
        return std::nullopt;
    return parts;
}

} // namespace core
