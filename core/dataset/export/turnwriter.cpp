// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/export/turnwriter.h"

#include "core/dataset/json/jsondocument.h"
#include "core/dataset/json/jsonwriter.h"

#include <optional>
#include <string_view>

namespace core {

namespace {

/// How a format writes a turn.
struct TurnForm
{
    std::string_view roleKey;
    std::string_view contentKey;
    bool parts; ///< content is a list of parts even when it is text alone
};

std::string_view openAiRole(Role role)
{
    switch (role) {
    case Role::System:
        return "system";
    case Role::User:
        return "user";
    case Role::Assistant:
        return "assistant";
    case Role::Tool:
        return "tool";
    }
    return "user";
}

/// Puts the text back into the empty part that readParts() has left in its place.
void appendParts(QByteArray &out, const JsonValue &parts, const QString &text)
{
    out += '[';
    bool first = true;
    bool written = false;
    const auto writeText = [&] {
        if (!first)
            out += ',';
        first = false;
        out += R"({"type":"text","text":)";
        appendJsonString(out, text);
        out += '}';
        written = true;
    };
    for (const JsonValue part : parts) {
        const std::optional<JsonValue> type = part.find("type");
        const bool place = part.isObject() && !written && !part.find("text") &&
            (part.isEmpty() || (type && type->utf8() == "text"));
        if (place) {
            if (part.isEmpty()) {
                out += first ? R"({"text":)" : R"(,{"text":)";
                first = false;
                appendJsonString(out, text);
                out += '}';
                written = true;
            } else {
                writeText();
            }
            continue;
        }
        if (!first)
            out += ',';
        first = false;
        part.writeTo(out);
    }
    if (!written && !text.isEmpty())
        writeText();
    out += ']';
}

void appendTurn(QByteArray &out, const Turn &turn, std::string_view roleName, const TurnForm &form)
{
    JsonDocument extra;
    const bool hasExtra = !turn.extra.isEmpty() && extra.parse(turn.extra) == JsonProblem::None;
    const std::optional<JsonValue> ownRole = hasExtra ? extra.root().find("role") : std::nullopt;
    const std::optional<JsonValue> ownParts =
        hasExtra ? extra.root().find(form.contentKey) : std::nullopt;
    JsonObjectWriter object(out);
    object.addKey(form.roleKey);
    appendJsonString(out, ownRole && ownRole->isString() ? ownRole->utf8() : roleName);
    object.addKey(form.contentKey);
    if (ownParts && ownParts->isArray()) {
        appendParts(out, *ownParts, turn.text);
    } else if (form.parts) {
        out += R"([{"text":)";
        appendJsonString(out, turn.text);
        out += "}]";
    } else if (turn.text.isEmpty() && hasExtra && extra.root().find("tool_calls")) {
        out += "null";
    } else {
        appendJsonString(out, turn.text);
    }
    if (hasExtra)
        object.addMembers(turn.extra, {"role", form.contentKey});
    object.close();
}

} // namespace

void appendOpenAiTurn(QByteArray &out, const Turn &turn)
{
    appendTurn(out, turn, openAiRole(turn.role), {"role", "content", false});
}

void appendOpenAiTurns(QByteArray &out, const std::vector<Turn> &turns)
{
    out += '[';
    bool first = true;
    for (const Turn &turn : turns) {
        if (!first)
            out += ',';
        first = false;
        appendOpenAiTurn(out, turn);
    }
    out += ']';
}

void appendShareGptTurn(QByteArray &out, const Turn &turn)
{
    const std::string_view name = turn.role == Role::User ? "human"
        : turn.role == Role::Assistant                    ? "gpt"
        : turn.role == Role::Tool                         ? "tool"
                                                          : "system";
    appendTurn(out, turn, name, {"from", "value", false});
}

void appendVertexTurn(QByteArray &out, const Turn &turn)
{
    appendTurn(out, turn, turn.role == Role::Assistant ? "model" : "user", {"role", "parts", true});
}

void appendBedrockTurn(QByteArray &out, const Turn &turn)
{
    appendTurn(
        out, turn, turn.role == Role::Assistant ? "assistant" : "user", {"role", "content", true});
}

} // namespace core
