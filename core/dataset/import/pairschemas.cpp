// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/jsonschema.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr TurnKeys kOpenAiKeys = {"role", "content"};

/// Appends a text as one turn, or a list of messages as they are.
QString readTextOrTurns(const JsonValue &value, Role role, std::vector<Turn> &turns)
{
    if (value.isArray()) {
        const std::optional<JsonValue> first = value.at(0);
        if (first && first->isObject() && first->find("role"))
            return readTurns(value, kOpenAiKeys, turns);
    }
    turns.push_back({role, valueText(value)});
    return {};
}

void readSystem(const JsonValue &record, const ImportOptions &options, RecordReading &out)
{
    takeRulesFromTurns(options, out);
    const std::optional<JsonValue> system = record.find("system");
    if (system && !system->isNull() && !out.system)
        setRules(valueText(*system), options, out);
}

/// {"prompt": …, "completion": …}: texts, or lists of messages
class PromptCompletion final : public JsonSchema
{
public:
    QString id() const override { return u"prompt-completion"_s; }
    QString title() const override { return ImportText::tr("prompts with completions"); }
    bool recognises(const JsonValue &record) const override
    {
        return record.find("prompt") && record.find("completion");
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        out.problem = readTextOrTurns(*record.find("prompt"), Role::User, out.example.turns);
        if (out.problem.isEmpty())
            out.problem =
                readTextOrTurns(*record.find("completion"), Role::Assistant, out.example.turns);
        out.example.extra = unknownMembers(record, {"prompt", "completion", "system"});
        readSystem(record, options, out);
    }
};

/// {"instruction": …, "input": …, "output": …, "history": [[q, a], …]}
class Alpaca final : public JsonSchema
{
public:
    QString id() const override { return u"alpaca"_s; }
    QString title() const override { return ImportText::tr("instructions with outputs (Alpaca)"); }
    bool recognises(const JsonValue &record) const override
    {
        return record.find("instruction") && record.find("output");
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        std::vector<Turn> &turns = out.example.turns;
        const std::optional<JsonValue> history = record.find("history");
        const bool readHistory = history && history->isArray();
        if (readHistory) {
            for (const JsonValue pair : *history) {
                const std::optional<JsonValue> question = pair.at(0);
                const std::optional<JsonValue> answer = pair.at(1);
                if (!pair.isArray() || !question || !answer) {
                    out.problem = ImportText::tr("Its history is not a list of pairs.");
                    return;
                }
                turns.push_back({Role::User, valueText(*question)});
                turns.push_back({Role::Assistant, valueText(*answer)});
            }
        }
        turns.push_back({Role::User, valueText(*record.find("instruction"))});
        turns.push_back({Role::Assistant, valueText(*record.find("output"))});
        if (const std::optional<JsonValue> input = record.find("input"))
            out.example.reference = valueText(*input);
        out.example.extra = readHistory
            ? unknownMembers(record, {"instruction", "input", "output", "system", "history"})
            : unknownMembers(record, {"instruction", "input", "output", "system"});
        readSystem(record, options, out);
    }
};

QString lastAnswerOf(const std::vector<Turn> &turns)
{
    Example example;
    example.turns = turns;
    return example.answer();
}

/// {"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}
class OpenAiPreference final : public JsonSchema
{
public:
    QString id() const override { return u"preference"_s; }
    QString title() const override { return ImportText::tr("better and worse answers"); }
    bool recognises(const JsonValue &record) const override
    {
        return record.find("input") && record.find("preferred_output") &&
            record.find("non_preferred_output");
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        const JsonValue input = *record.find("input");
        const std::optional<JsonValue> messages = input.find("messages");
        std::vector<Turn> worse;
        out.problem = readTextOrTurns(messages ? *messages : input, Role::User, out.example.turns);
        if (out.problem.isEmpty())
            out.problem = readTextOrTurns(
                *record.find("preferred_output"), Role::Assistant, out.example.turns);
        if (out.problem.isEmpty())
            out.problem =
                readTextOrTurns(*record.find("non_preferred_output"), Role::Assistant, worse);
        out.example.rejected = lastAnswerOf(worse);
        // "tools" and its like stand beside the messages here, and beside them in a conversation too.
        out.example.extra =
            joinedMembers(input.isObject() ? unknownMembers(input, {"messages"}) : QByteArray(),
                unknownMembers(record, {"input", "preferred_output", "non_preferred_output"}));
        takeRulesFromTurns(options, out);
    }
};

/// {"prompt": …, "chosen": …, "rejected": …}: texts, or lists of messages, with the prompt in them or not
class ChosenRejected final : public JsonSchema
{
public:
    QString id() const override { return u"chosen-rejected"_s; }
    QString title() const override { return ImportText::tr("better and worse answers"); }
    bool recognises(const JsonValue &record) const override
    {
        return record.find("chosen") && record.find("rejected");
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        std::optional<JsonValue> prompt;
        std::string_view promptKey;
        for (const std::string_view key : {"prompt", "question", "instruction", "input"}) {
            prompt = record.find(key);
            promptKey = key;
            if (prompt)
                break;
        }
        std::vector<Turn> better;
        std::vector<Turn> worse;
        out.problem = readTextOrTurns(*record.find("chosen"), Role::Assistant, better);
        if (out.problem.isEmpty())
            out.problem = readTextOrTurns(*record.find("rejected"), Role::Assistant, worse);
        const bool whole = !better.empty() && better.front().role != Role::Assistant;
        if (prompt && !whole && out.problem.isEmpty())
            out.problem = readTextOrTurns(*prompt, Role::User, out.example.turns);
        out.example.turns.insert(out.example.turns.end(), std::make_move_iterator(better.begin()),
            std::make_move_iterator(better.end()));
        out.example.rejected = lastAnswerOf(worse);
        out.example.extra = unknownMembers(record, {promptKey, "chosen", "rejected", "system"});
        readSystem(record, options, out);
    }
};

} // namespace

std::vector<const JsonSchema *> pairSchemas()
{
    static const PromptCompletion promptCompletion;
    static const Alpaca alpaca;
    return {&promptCompletion, &alpaca};
}

std::vector<const JsonSchema *> preferenceSchemas()
{
    static const OpenAiPreference openAi;
    static const ChosenRejected chosenRejected;
    return {&openAi, &chosenRejected};
}

} // namespace core
