// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/jsonschema.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/json/jsonwriter.h"
#include "core/dataset/json/utf8text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<std::pair<std::string_view, Role>, 13> kRoles = {{
    {"user", Role::User},
    {"assistant", Role::Assistant},
    {"system", Role::System},
    {"tool", Role::Tool},
    {"developer", Role::System},
    {"function", Role::Tool},
    {"model", Role::Assistant},
    {"human", Role::User},
    {"gpt", Role::Assistant},
    {"bot", Role::Assistant},
    {"chatgpt", Role::Assistant},
    {"observation", Role::Tool},
    {"function_call", Role::Assistant},
}};

/// Names that mean the same as another one, so that nothing is lost when they are not kept.
bool isPlainRoleName(std::string_view name)
{
    return name != "function" && name != "observation" && name != "function_call" &&
        name != "developer";
}

QString plain(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    QString words = text.toString().toCaseFolded();
    words.replace(u'-', u' ');
    words.replace(u'_', u' ');
    return words;
}

} // namespace

std::optional<Role> roleFromName(std::string_view name)
{
    for (const auto &[known, role] : kRoles) {
        if (known == name)
            return role;
    }
    return std::nullopt;
}

std::string_view roleName(Role role)
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

QString valueText(const JsonValue &value)
{
    switch (value.type()) {
    case JsonType::Null:
        return {};
    case JsonType::Array:
    case JsonType::Object:
        return QString::fromUtf8(value.toJson());
    default:
        return value.text();
    }
}

QByteArray unknownMembers(const JsonValue &object, std::initializer_list<std::string_view> known)
{
    const auto isKnown = [&](std::string_view key) {
        return std::find(known.begin(), known.end(), key) != known.end();
    };
    QByteArray json;
    for (const JsonValue member : object) {
        if (isKnown(member.key()))
            continue;
        json += json.isEmpty() ? '{' : ',';
        appendJsonString(json, member.key());
        json += ':';
        member.writeTo(json);
    }
    if (!json.isEmpty())
        json += '}';
    return json;
}

QByteArray joinedMembers(const QByteArray &first, const QByteArray &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first.chopped(1) + ',' + second.sliced(1);
}

QByteArray readParts(const JsonValue &parts, QString &text)
{
    bool hasOther = false;
    bool hasText = false;
    QByteArray kept = "[";
    for (const JsonValue part : parts) {
        const std::optional<JsonValue> words = part.isString() ? part
            : part.isObject()                                  ? part.find("text")
                                                               : std::nullopt;
        if (kept.size() > 1 && (!words || !hasText))
            kept += ',';
        if (words && words->isString()) {
            if (hasText)
                text += u'\n';
            text += words->text();
            if (!hasText)
                kept += part.isObject() && part.find("type") ? "{\"type\":\"text\"}" : "{}";
            hasText = true;
        } else {
            hasOther = true;
            part.writeTo(kept);
        }
    }
    kept += ']';
    return hasOther ? kept : QByteArray();
}

QString readTurns(const JsonValue &list, const TurnKeys &keys, std::vector<Turn> &turns)
{
    if (!list.isArray() || list.isEmpty())
        return ImportText::tr("It has no messages.");
    turns.reserve(2); // nearly always
    int number = 0;
    for (const JsonValue item : list) {
        ++number;
        if (!item.isObject())
            return ImportText::tr("Message %1 of it has no author and text.").arg(number);
        const std::optional<JsonValue> name = item.find(keys.role);
        const std::optional<JsonValue> content = item.find(keys.content);
        const std::optional<Role> role = name ? roleFromName(name->utf8()) : std::nullopt;
        if (!name)
            return ImportText::tr("Message %1 of it does not say who wrote it.").arg(number);
        if (!role) {
            return ImportText::tr("Message %1 of it is from “%2”, who is not known here.")
                .arg(number)
                .arg(name->text().left(40));
        }
        Turn turn{*role, {}, unknownMembers(item, {keys.role, keys.content})};
        if (content && content->isArray()) {
            if (const QByteArray parts = readParts(*content, turn.text); !parts.isEmpty())
                turn.extra = joinedMembers(
                    turn.extra, "{" + jsonString(textFromUtf8(keys.content)) + ":" + parts + "}");
        } else if (content) {
            turn.text = valueText(*content);
        }
        if (!isPlainRoleName(name->utf8())) {
            turn.extra = joinedMembers(turn.extra, R"({"role":)" + jsonString(name->text()) + "}");
        }
        turns.push_back(std::move(turn));
    }
    return {};
}

void setRules(const QString &rules, const ImportOptions &options, RecordReading &out)
{
    out.system = rules;
    if (options.houseRules != rules)
        out.example.ownRules = rules;
}

void takeRulesFromTurns(const ImportOptions &options, RecordReading &out)
{
    std::vector<Turn> &turns = out.example.turns;
    if (turns.empty() || turns.front().role != Role::System)
        return;
    // A developer message is the newer name of a system message.
    const QByteArray &extra = turns.front().extra;
    if (!extra.isEmpty() && extra != R"({"role":"developer"})")
        return;
    setRules(turns.front().text, options, out);
    turns.erase(turns.begin());
}

void checkNotEmpty(RecordReading &out)
{
    if (!out.problem.isEmpty())
        return;
    const auto &turns = out.example.turns;
    const bool empty = std::all_of(turns.begin(), turns.end(),
        [](const Turn &turn) { return turn.text.isEmpty() && turn.extra.isEmpty(); });
    if (empty)
        out.problem = ImportText::tr("It has neither a question nor an answer.");
}

QString statusKey(Status status)
{
    switch (status) {
    case Status::ToDo:
        return u"to-do"_s;
    case Status::NeedsWork:
        return u"needs-work"_s;
    case Status::Done:
        return u"done"_s;
    }
    return {};
}

QString statusTitle(Status status)
{
    switch (status) {
    case Status::ToDo:
        return ImportText::tr("To do");
    case Status::NeedsWork:
        return ImportText::tr("Needs work");
    case Status::Done:
        return ImportText::tr("Done");
    }
    return {};
}

std::optional<Status> statusFromText(QStringView text)
{
    const QString wanted = plain(text);
    if (wanted.isEmpty()) // nearly always; asking for words in the user's language takes its time
        return std::nullopt;
    for (const Status status : {Status::ToDo, Status::NeedsWork, Status::Done}) {
        if (wanted == plain(statusKey(status)) || wanted == plain(statusTitle(status)))
            return status;
    }
    if (wanted == u"approved" || wanted == u"ok" || wanted == u"finished")
        return Status::Done;
    return std::nullopt;
}

QString splitKey(Split split)
{
    switch (split) {
    case Split::Train:
        return u"train"_s;
    case Split::Validation:
        return u"validation"_s;
    case Split::Kept:
        return u"kept"_s;
    case Split::LeftOut:
        return u"left-out"_s;
    }
    return {};
}

QString splitTitle(Split split)
{
    switch (split) {
    case Split::Train:
        return ImportText::tr("Teaching");
    case Split::Validation:
        return ImportText::tr("Picking the best version");
    case Split::Kept:
        return ImportText::tr("Kept aside for testing");
    case Split::LeftOut:
        return ImportText::tr("Left out");
    }
    return {};
}

std::optional<Split> splitFromText(QStringView text)
{
    const QString wanted = plain(text);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Split split : {Split::Train, Split::Validation, Split::Kept, Split::LeftOut}) {
        if (wanted == plain(splitKey(split)) || wanted == plain(splitTitle(split)))
            return split;
    }
    if (wanted == u"training")
        return Split::Train;
    if (wanted == u"test")
        return Split::Kept;
    if (wanted == u"val" || wanted == u"dev")
        return Split::Validation;
    return std::nullopt;
}

QStringList tagsFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'[')) {
        JsonDocument list;
        if (list.parse(trimmed.toUtf8()) == JsonProblem::None && list.root().isArray()) {
            QStringList tags;
            for (const JsonValue tag : list.root())
                tags << valueText(tag);
            return normalisedTags(tags);
        }
    }
    const QChar separator = trimmed.contains(u';') ? u';' : u',';
    return normalisedTags(trimmed.split(separator));
}

const std::vector<const JsonSchema *> &jsonSchemas()
{
    static const std::vector<const JsonSchema *> all = [] {
        std::vector<const JsonSchema *> list = conversationSchemas();
        for (const JsonSchema *schema : preferenceSchemas())
            list.push_back(schema);
        for (const JsonSchema *schema : pairSchemas())
            list.push_back(schema);
        return list;
    }();
    return all;
}

} // namespace core
