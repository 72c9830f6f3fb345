// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/import/importoptions.h"
#include "core/dataset/json/jsondocument.h"

#include <QString>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// What came out of one record.
struct RecordReading
{
    Example example;
    std::optional<QString> system; ///< the system message, whether the example keeps it or not
    QString problem;               ///< why it is no example, a sentence; empty: it is one
};

/// One way of writing an example as a JSON object.
class JsonSchema
{
public:
    virtual ~JsonSchema() = default;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool recognises(const JsonValue &record) const = 0;
    virtual void read(
        const JsonValue &record, const ImportOptions &options, RecordReading &out) const = 0;

protected:
    JsonSchema() = default;
    JsonSchema(const JsonSchema &) = default;
    JsonSchema &operator=(const JsonSchema &) = default;
};

/// In the order in which they are tried.
[[nodiscard]] const std::vector<const JsonSchema *> &jsonSchemas();

// The lists that jsonSchemas() is made of.
[[nodiscard]] std::vector<const JsonSchema *> conversationSchemas();
[[nodiscard]] std::vector<const JsonSchema *> preferenceSchemas();
[[nodiscard]] std::vector<const JsonSchema *> pairSchemas();

// Shared by the schemas.

/// The text that a value stands for: a string, a number or a truth value as written, nothing for
/// null, a list's or an object's JSON.
[[nodiscard]] QString valueText(const JsonValue &value);
/// The members of `object` but for `known`, as compact JSON; empty when there are none.
[[nodiscard]] QByteArray unknownMembers(
    const JsonValue &object, std::initializer_list<std::string_view> known);
/// Two compact JSON objects in one. Either may be empty.
[[nodiscard]] QByteArray joinedMembers(const QByteArray &first, const QByteArray &second);

/// Names that a schema uses in its turns.
struct TurnKeys
{
    std::string_view role;
    std::string_view content;
};

/// Reads a list of turns; a sentence about what is wrong, or nothing.
[[nodiscard]] QString readTurns(
    const JsonValue &list, const TurnKeys &keys, std::vector<Turn> &turns);
/// Joins the texts of a list of parts ({"text": …}). What is no text stays in the JSON that is
/// returned, with an empty part in the place of the text; empty when all parts are text.
[[nodiscard]] QByteArray readParts(const JsonValue &parts, QString &text);

/// Keeps `rules` in the example unless they are the project's.
void setRules(const QString &rules, const ImportOptions &options, RecordReading &out);
/// Makes a plain System turn at the beginning the example's rules.
void takeRulesFromTurns(const ImportOptions &options, RecordReading &out);
/// Says when there is nothing in the example that a model could learn from.
void checkNotEmpty(RecordReading &out);

/// Fills in what the "attune" object of a record says.
void readAttuneObject(const JsonValue &attune, const ImportOptions &options, RecordReading &out);

// Words of the fields that Attune itself writes.
[[nodiscard]] QString statusKey(Status status); ///< "to-do", "needs-work", "done"
[[nodiscard]] std::optional<Status> statusFromText(
    QStringView text);                       ///< also in the user's language
[[nodiscard]] QString splitKey(Split split); ///< "train", "validation", "kept", "left-out"
[[nodiscard]] std::optional<Split> splitFromText(QStringView text);
[[nodiscard]] QString statusTitle(Status status);
[[nodiscard]] QString splitTitle(Split split);
/// Separated by commas or semicolons, or a JSON list of texts.
[[nodiscard]] QStringList tagsFromText(const QString &text);
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);
[[nodiscard]] std::string_view roleName(Role role); ///< as OpenAI calls it

} // namespace core
