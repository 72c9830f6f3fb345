// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/examplefields.h"

#include "core/dataset/export/turnwriter.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace core {

void ExampleFields::fill(const ImportOptions &options, RecordReading &out) const
{
    Example &example = out.example;
    const QString conversation = m_texts.value(ImportField::Conversation);
    if (!conversation.trimmed().isEmpty()) {
        out.problem = conversationFromJson(conversation, example);
        if (!out.problem.isEmpty())
            return;
    } else {
        const QString question = m_texts.value(ImportField::Question);
        const QString answer = m_texts.value(ImportField::Answer);
        example.turns = {{Role::User, question}, {Role::Assistant, answer}};
    }
    if (const auto rules = m_texts.constFind(ImportField::Rules);
        rules != m_texts.cend() && !rules->isEmpty())
        setRules(*rules, options, out);
    if (const auto worse = m_texts.constFind(ImportField::Rejected);
        worse != m_texts.cend() && !worse->isEmpty())
        example.rejected = *worse;
    example.category = m_texts.value(ImportField::Category);
    example.reference = m_texts.value(ImportField::Reference);
    example.note = m_texts.value(ImportField::Note);
    example.tags = tagsFromText(m_texts.value(ImportField::Tags));
    // A status or use that is not known here stays readable: it becomes part of the note.
    const auto keepInNote = [&](const QString &text) {
        if (!text.trimmed().isEmpty())
            example.note += (example.note.isEmpty() ? u""_s : u"\n"_s) + text;
    };
    const QString status = m_texts.value(ImportField::Status);
    if (const std::optional<Status> known = statusFromText(status))
        example.status = *known;
    else
        keepInNote(status);
    const QString split = m_texts.value(ImportField::Split);
    if (const std::optional<Split> known = splitFromText(split))
        example.split = *known;
    else
        keepInNote(split);
    const QString extra = m_texts.value(ImportField::Extra).trimmed();
    if (!extra.isEmpty()) {
        JsonDocument document;
        if (document.parse(extra.toUtf8()) != JsonProblem::None || !document.root().isObject()) {
            out.problem = ImportText::tr("Its column of other keys is not a JSON object.");
            return;
        }
        if (!document.root().isEmpty())
            example.extra = document.root().toJson();
    }
    if (conversation.isEmpty())
        checkNotEmpty(out);
}

QByteArray conversationToJson(const Example &example)
{
    const bool emptyRules = example.ownRules && example.ownRules->isEmpty();
    const bool emptyWorse = example.rejected && example.rejected->isEmpty();
    const bool nothing =
        example.isPlainPair() && example.turns[0].text.isEmpty() && example.turns[1].text.isEmpty();
    if (example.isPlainPair() && !emptyRules && !emptyWorse && !nothing)
        return {};
    QByteArray turns;
    appendOpenAiTurns(turns, example.turns);
    if (!emptyRules && !emptyWorse)
        return turns;
    QByteArray json;
    JsonObjectWriter object(json);
    object.addRaw("turns", turns);
    if (emptyRules)
        object.add("rules", QString());
    if (emptyWorse)
        object.add("rejected", QString());
    object.close();
    return json;
}

QString conversationFromJson(const QString &json, Example &example)
{
    JsonDocument document;
    if (document.parse(json.toUtf8()) != JsonProblem::None)
        return ImportText::tr("Its conversation is damaged.");
    JsonValue list = document.root();
    if (list.isObject()) {
        if (const std::optional<JsonValue> rules = list.find("rules"))
            example.ownRules = valueText(*rules);
        if (const std::optional<JsonValue> worse = list.find("rejected"))
            example.rejected = valueText(*worse);
        const std::optional<JsonValue> turns = list.find("turns");
        if (!turns)
            return ImportText::tr("Its conversation is damaged.");
        list = *turns;
    }
    if (list.isArray() && list.isEmpty())
        return {};
    return readTurns(list, {"role", "content"}, example.turns);
}

} // namespace core
