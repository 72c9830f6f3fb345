// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/jsonschema.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// {"messages": [{"role": …, "content": …}], "tools": …}, with Attune's own object or without.
class OpenAiChat final : public JsonSchema
{
public:
    QString id() const override { return u"openai-chat"_s; }
    QString title() const override { return ImportText::tr("conversations in OpenAI's form"); }
    bool recognises(const JsonValue &record) const override
    {
        const std::optional<JsonValue> messages = record.find("messages");
        return messages && messages->isArray();
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        out.problem = readTurns(*record.find("messages"), {"role", "content"}, out.example.turns);
        out.example.extra = unknownMembers(record, {"messages", "attune"});
        const std::optional<JsonValue> attune = record.find("attune");
        if (attune && attune->isObject())
            readAttuneObject(*attune, options, out);
        else
            takeRulesFromTurns(options, out);
    }
};

/// {"conversations": [{"from": "human", "value": …}], "system": …}
class ShareGpt final : public JsonSchema
{
public:
    QString id() const override { return u"sharegpt"_s; }
    QString title() const override { return ImportText::tr("conversations in ShareGPT's form"); }
    bool recognises(const JsonValue &record) const override
    {
        const std::optional<JsonValue> turns = record.find("conversations");
        return turns && turns->isArray();
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        const JsonValue turns = *record.find("conversations");
        const std::optional<JsonValue> first = turns.at(0);
        const bool openAiKeys = first && first->isObject() && first->find("role");
        out.problem =
            readTurns(turns, openAiKeys ? TurnKeys{"role", "content"} : TurnKeys{"from", "value"},
                out.example.turns);
        out.example.extra = unknownMembers(record, {"conversations", "system"});
        takeRulesFromTurns(options, out);
        const std::optional<JsonValue> system = record.find("system");
        if (system && !out.system)
            setRules(valueText(*system), options, out);
    }
};

/// {"systemInstruction": {"parts": [{"text": …}]}, "contents": [{"role": "model", "parts": […]}]}
class Vertex final : public JsonSchema
{
public:
    QString id() const override { return u"vertex"_s; }
    QString title() const override { return ImportText::tr("conversations in Google's form"); }
    bool recognises(const JsonValue &record) const override
    {
        const std::optional<JsonValue> contents = record.find("contents");
        return contents && contents->isArray();
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        out.problem = readTurns(*record.find("contents"), {"role", "parts"}, out.example.turns);
        out.example.extra =
            unknownMembers(record, {"contents", "systemInstruction", "system_instruction"});
        std::optional<JsonValue> system = record.find("systemInstruction");
        if (!system)
            system = record.find("system_instruction");
        if (!system)
            return;
        const std::optional<JsonValue> parts = system->find("parts");
        QString rules;
        if (parts && parts->isArray())
            (void)readParts(*parts, rules);
        else if (system->isString())
            rules = system->text();
        setRules(rules, options, out);
    }
};

/// {"schemaVersion": "bedrock-conversation-2024", "system": [{"text": …}], "messages": […]}
class Bedrock final : public JsonSchema
{
public:
    QString id() const override { return u"bedrock"_s; }
    QString title() const override { return ImportText::tr("conversations in Amazon's form"); }
    bool recognises(const JsonValue &record) const override
    {
        const std::optional<JsonValue> version = record.find("schemaVersion");
        const std::optional<JsonValue> system = record.find("system");
        const std::optional<JsonValue> messages = record.find("messages");
        return messages && messages->isArray() &&
            ((version && version->utf8().substr(0, 7) == "bedrock") ||
                (system && system->isArray()));
    }
    void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const override
    {
        out.problem = readTurns(*record.find("messages"), {"role", "content"}, out.example.turns);
        out.example.extra = unknownMembers(record, {"messages", "system", "schemaVersion"});
        QString rules;
        if (const std::optional<JsonValue> system = record.find("system")) {
            if (system->isArray())
                (void)readParts(*system, rules);
            else
                rules = valueText(*system);
            setRules(rules, options, out);
        }
    }
};

} // namespace

std::vector<const JsonSchema *> conversationSchemas()
{
    static const Bedrock bedrock;
    static const OpenAiChat openAiChat;
    static const ShareGpt shareGpt;
    static const Vertex vertex;
    return {&bedrock, &openAiChat, &shareGpt, &vertex};
}

} // namespace core
