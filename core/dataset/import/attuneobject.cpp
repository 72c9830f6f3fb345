// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/jsonschema.h"
#include "core/dataset/rendering.h"

using namespace Qt::StringLiterals;

// The messages of a record hold what a model learns; the "attune" object beside them holds what is
// needed to have the example back as it was. export/attunewriter.cpp is the other half. A text that
// somebody changed in the file since wins over what the object remembers.

namespace core {

namespace {

QString memberText(const JsonValue &object, std::string_view key)
{
    const std::optional<JsonValue> value = object.find(key);
    return value ? valueText(*value) : QString();
}

void restoreRules(const QString &kind, const ImportOptions &options, RecordReading &out)
{
    std::vector<Turn> &turns = out.example.turns;
    if (kind == u"none") {
        out.example.ownRules = QString();
        return;
    }
    if (kind.isEmpty() || turns.empty() || turns.front().role != Role::System)
        return;
    if (kind == u"own") {
        out.system = turns.front().text;
        out.example.ownRules = turns.front().text;
    } else {
        // The project's rules, which the example follows whatever they are.
        setRules(turns.front().text, options, out);
        out.example.ownRules.reset();
    }
    turns.erase(turns.begin());
}

void restoreTexts(const JsonValue &attune, Example &example)
{
    ProjectSettings settings;
    if (const std::optional<JsonValue> form = attune.find("template"))
        settings.referenceTemplate = valueText(*form);
    if (const std::optional<JsonValue> field = attune.find("categoryField")) {
        settings.categoryInAnswer = CategoryInAnswer::JsonField;
        settings.categoryField = valueText(*field);
    } else if (attune.find("categoryLine")) {
        settings.categoryInAnswer = CategoryInAnswer::FirstLine;
    }
    if (const auto index = referenceTurn(example.turns); index && !example.reference.isEmpty()) {
        QString &text = example.turns[*index].text;
        if (const auto question = questionOfUserTurn(text, example.reference, settings)) {
            text = *question;
        } else if (const auto parts = splitUserTurn(text, settings)) {
            text = parts->question;
            example.reference = parts->reference;
        }
        // Else the turn is the question alone, and the reference stands beside it.
    }
    if (const auto index = answerTurn(example.turns)) {
        QString &text = example.turns[*index].text;
        const std::optional<JsonValue> asWritten = attune.find("answer");
        if (asWritten &&
            renderedAnswer(valueText(*asWritten), example.category, settings) == text) {
            text = valueText(*asWritten);
        } else if (const auto parts = splitAnswer(text, settings)) {
            text = parts->answer;
            if (parts->category != example.category.simplified())
                example.category = parts->category;
        }
    }
}

} // namespace

void readAttuneObject(const JsonValue &attune, const ImportOptions &options, RecordReading &out)
{
    Example &example = out.example;
    example.reference = memberText(attune, "reference");
    example.category = memberText(attune, "category");
    example.note = memberText(attune, "note");
    if (const std::optional<JsonValue> tags = attune.find("tags"))
        example.tags = tagsFromText(valueText(*tags));
    if (const std::optional<JsonValue> rejected = attune.find("rejected"))
        example.rejected = valueText(*rejected);
    example.status = statusFromText(memberText(attune, "status")).value_or(Status::ToDo);
    example.split = splitFromText(memberText(attune, "split")).value_or(Split::Train);
    if (const std::optional<JsonValue> source = attune.find("source")) {
        example.source.file = memberText(*source, "file");
        example.source.row = memberText(*source, "row").toLongLong();
    }
    restoreRules(memberText(attune, "rules"), options, out);
    restoreTexts(attune, example);
}

} // namespace core
