// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/export/jsonlines.h"

#include "core/dataset/export/exporttext.h"
#include "core/dataset/export/turnwriter.h"
#include "core/dataset/import/jsonschema.h"
#include "core/dataset/json/jsonwriter.h"
#include "core/dataset/rendering.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using TurnAppender = void (*)(QByteArray &, const Turn &);

/// Appends turns from `first` to before `last` as a list.
void appendList(QByteArray &out, std::span<const Turn> turns, TurnAppender append)
{
    out += '[';
    bool first = true;
    for (const Turn &turn : turns) {
        if (!first)
            out += ',';
        first = false;
        append(out, turn);
    }
    out += ']';
}

/// Takes the system turn off the front; its text, or nothing.
std::optional<QString> takeSystemTurn(std::vector<Turn> &turns)
{
    if (turns.empty() || turns.front().role != Role::System)
        return std::nullopt;
    QString text = turns.front().text;
    turns.erase(turns.begin());
    return text;
}

bool isOnePair(const std::vector<Turn> &turns)
{
    return turns.size() == 2 && turns[0].role == Role::User && turns[1].role == Role::Assistant &&
        turns[0].extra.isEmpty() && turns[1].extra.isEmpty();
}

QByteArray attuneObject(const Example &example, const ProjectSettings &settings)
{
    QByteArray json;
    JsonObjectWriter object(json);
    const auto addText = [&](std::string_view key, const QString &text) {
        if (!text.isEmpty())
            object.add(key, text);
    };
    if (example.ownRules)
        object.add("rules", example.ownRules->isEmpty() ? u"none"_s : u"own"_s);
    else if (!settings.houseRules.isEmpty() &&
        (example.turns.empty() || example.turns.front().role != Role::System))
        object.add("rules", u"project"_s);
    addText("reference", example.reference);
    const bool otherTemplate = settings.referenceTemplate != ProjectSettings().referenceTemplate;
    if (!example.reference.isEmpty() && otherTemplate)
        object.add("template", settings.referenceTemplate);
    addText("category", example.category);
    const QString answer = example.answer();
    const QString rendered = renderedAnswer(answer, example.category, settings);
    if (rendered != answer) {
        if (settings.categoryInAnswer == CategoryInAnswer::JsonField)
            object.add("categoryField", settings.categoryField);
        else
            object.addRaw("categoryLine", "true");
        const auto parts = splitAnswer(rendered, settings);
        if (!parts || parts->answer != answer)
            object.add("answer", answer);
    }
    if (!example.tags.isEmpty()) {
        object.addKey("tags");
        json += '[';
        for (qsizetype i = 0; i < example.tags.size(); ++i) {
            if (i > 0)
                json += ',';
            appendJsonString(json, example.tags[i]);
        }
        json += ']';
    }
    addText("note", example.note);
    object.add("status", statusKey(example.status));
    object.add("split", splitKey(example.split));
    if (example.rejected)
        object.add("rejected", *example.rejected);
    if (example.source != Source()) {
        object.addKey("source");
        JsonObjectWriter source(json);
        source.add("file", example.source.file);
        source.addRaw("row", QByteArray::number(example.source.row));
        source.close();
    }
    object.close();
    return json;
}

} // namespace

JsonLinesWriter::JsonLinesWriter(QIODevice *out, ExportContext context, JsonRecordWriter record)
    : m_out(out)
    , m_context(std::move(context))
    , m_record(record)
{
}

Result<> JsonLinesWriter::write(std::span<const Example> examples)
{
    QByteArray lines;
    for (const Example &example : examples) {
        m_record(lines, example, m_context.settings);
        lines += '\n';
    }
    if (m_out->write(lines) != lines.size())
        return writeFailure(m_out->errorString());
    return {};
}

void appendOpenAiChat(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    JsonObjectWriter record(out);
    record.addKey("messages");
    appendOpenAiTurns(out, trainingTurns(example, settings));
    record.addMembers(example.extra, {"messages", "attune"});
    record.close();
}

void appendAttune(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    JsonObjectWriter record(out);
    record.addKey("messages");
    appendOpenAiTurns(out, trainingTurns(example, settings));
    record.addRaw("attune", attuneObject(example, settings));
    record.addMembers(example.extra, {"messages", "attune"});
    record.close();
}

void appendPromptCompletion(
    QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns = trainingTurns(example, settings);
    JsonObjectWriter record(out);
    if (isOnePair(turns)) {
        record.add("prompt", turns[0].text);
        record.add("completion", turns[1].text);
    } else {
        const std::size_t answer = answerTurn(turns).value_or(turns.size());
        record.addKey("prompt");
        appendList(out, std::span(turns).first(answer), appendOpenAiTurn);
        record.addKey("completion");
        appendList(out, std::span(turns).subspan(answer), appendOpenAiTurn);
    }
    record.addMembers(example.extra, {"prompt", "completion", "system"});
    record.close();
}

void appendAlpaca(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns = trainingTurns(example, settings);
    const std::optional<QString> system = takeSystemTurn(turns);
    const std::size_t answer = answerTurn(turns).value_or(turns.size());
    // Alpaca knows instruction and output, and earlier pairs of the same conversation.
    QByteArray history = "[";
    QString question;
    for (std::size_t i = 0; i < answer; ++i) {
        if (turns[i].role == Role::Assistant) {
            history += history.size() > 1 ? ",[" : "[";
            appendJsonString(history, question);
            history += ',';
            appendJsonString(history, turns[i].text);
            history += ']';
            question.clear();
        } else {
            question += (question.isEmpty() ? u""_s : u"\n\n"_s) + turns[i].text;
        }
    }
    history += ']';
    JsonObjectWriter record(out);
    record.add("instruction", question);
    record.add("input", QString());
    record.add("output", answer < turns.size() ? turns[answer].text : QString());
    if (system)
        record.add("system", *system);
    if (history.size() > 2)
        record.addRaw("history", history);
    record.addMembers(example.extra, {"instruction", "input", "output", "system", "history"});
    record.close();
}

void appendShareGpt(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns = trainingTurns(example, settings);
    const std::optional<QString> system = takeSystemTurn(turns);
    JsonObjectWriter record(out);
    record.addKey("conversations");
    appendList(out, turns, appendShareGptTurn);
    if (system)
        record.add("system", *system);
    record.addMembers(example.extra, {"conversations", "system"});
    record.close();
}

void appendVertex(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns = trainingTurns(example, settings);
    const std::optional<QString> system = takeSystemTurn(turns);
    JsonObjectWriter record(out);
    if (system) {
        record.addRaw("systemInstruction",
            R"({"role":"system","parts":[{"text":)" + jsonString(*system) + "}]}");
    }
    record.addKey("contents");
    appendList(out, turns, appendVertexTurn);
    record.addMembers(example.extra, {"contents", "systemInstruction"});
    record.close();
}

void appendBedrock(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    std::vector<Turn> turns = trainingTurns(example, settings);
    const std::optional<QString> system = takeSystemTurn(turns);
    JsonObjectWriter record(out);
    record.add("schemaVersion", u"bedrock-conversation-2024"_s);
    if (system)
        record.addRaw("system", R"([{"text":)" + jsonString(*system) + "}]");
    record.addKey("messages");
    appendList(out, turns, appendBedrockTurn);
    record.addMembers(example.extra, {"schemaVersion", "system", "messages"});
    record.close();
}

void appendPreference(QByteArray &out, const Example &example, const ProjectSettings &settings)
{
    const std::vector<Turn> turns = trainingTurns(example, settings);
    const std::size_t answer = answerTurn(turns).value_or(turns.size());
    JsonObjectWriter record(out);
    record.addKey("input");
    JsonObjectWriter input(out);
    input.addKey("messages");
    appendList(out, std::span(turns).first(answer), appendOpenAiTurn);
    JsonDocument extra;
    const bool hasExtra =
        !example.extra.isEmpty() && extra.parse(example.extra) == JsonProblem::None;
    for (const std::string_view key : {"tools", "parallel_tool_calls"}) {
        const std::optional<JsonValue> value = hasExtra ? extra.root().find(key) : std::nullopt;
        if (value)
            input.addRaw(key, value->toJson());
    }
    input.close();
    record.addKey("preferred_output");
    appendList(out, std::span(turns).subspan(answer), appendOpenAiTurn);
    record.addKey("non_preferred_output");
    Turn worse{Role::Assistant,
        renderedAnswer(example.rejected.value_or(QString()), example.category, settings)};
    appendList(out, std::span(&worse, 1), appendOpenAiTurn);
    record.addMembers(example.extra,
        {"tools", "parallel_tool_calls", "input", "preferred_output", "non_preferred_output"});
    record.close();
}

} // namespace core
