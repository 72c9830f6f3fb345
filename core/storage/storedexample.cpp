// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/storedexample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

SqliteValue nullable(const std::optional<QString> &text)
{
    return text ? SqliteValue(*text) : SqliteValue();
}

} // namespace

const char *columnName(ExampleColumn column)
{
    static constexpr std::array<const char *, kExampleColumnCount> kNames{"status", "split", "hash",
        "category", "question", "answer", "turns", "own_rules", "rejected", "reference", "tags",
        "note"};
    return kNames[static_cast<std::size_t>(column)];
}

StoredExample encode(const Example &example)
{
    StoredExample stored;
    stored.id = example.id;
    stored.created = example.created;
    stored.updated = example.updated;
    stored.sourceRow = example.source.row;
    stored.sourceFile = example.source.file.toUtf8();
    stored.extra = example.extra;
    auto column = [&](ExampleColumn which) -> SqliteValue & {
        return stored.columns[static_cast<std::size_t>(which)];
    };
    column(ExampleColumn::Status) = static_cast<qint64>(example.status);
    column(ExampleColumn::Split) = static_cast<qint64>(example.split);
    column(ExampleColumn::Hash) = static_cast<qint64>(contentHash(example));
    column(ExampleColumn::Category) = example.category;
    if (example.isPlainPair()) {
        column(ExampleColumn::Question) = example.turns[0].text;
        column(ExampleColumn::Answer) = example.turns[1].text;
    } else {
        column(ExampleColumn::Question) = example.question();
        column(ExampleColumn::Answer) = example.answer();
        column(ExampleColumn::Turns) = SqliteValue::utf8(encodeTurns(example.turns));
    }
    column(ExampleColumn::OwnRules) = nullable(example.ownRules);
    column(ExampleColumn::Rejected) = nullable(example.rejected);
    column(ExampleColumn::Reference) = example.reference;
    column(ExampleColumn::Tags) = SqliteValue::utf8(encodeTags(example.tags));
    column(ExampleColumn::Note) = example.note;
    return stored;
}

std::string selectExample(std::string_view rest)
{
    std::string sql = "SELECT id, status, split, revision, created, updated, source_row, category, "
                      "question, answer, turns, own_rules, rejected, reference, tags, note, "
                      "source_file, extra";
    return sql.append(rest);
}

Example readExample(const SqliteStatement &row)
{
    Example example;
    example.id = row.integer(0);
    example.status = checkedEnum(row.integer(1), Status::Done);
    example.split = checkedEnum(row.integer(2), Split::LeftOut);
    example.revision = row.integer(3);
    example.created = row.integer(4);
    example.updated = row.integer(5);
    example.source.row = row.integer(6);
    example.category = row.text(7);
    if (row.isNull(10))
        example.turns = {{Role::User, row.text(8)}, {Role::Assistant, row.text(9)}};
    else
        example.turns = decodeTurns(row.bytes(10));
    if (!row.isNull(11))
        example.ownRules = row.text(11);
    if (!row.isNull(12))
        example.rejected = row.text(12);
    example.reference = row.text(13);
    example.tags = decodeTags(row.bytes(14));
    example.note = row.text(15);
    example.source.file = row.text(16);
    example.extra = row.bytes(17);
    return example;
}

QByteArray encodeTurns(const std::vector<Turn> &turns)
{
    QJsonArray array;
    for (const Turn &turn : turns) {
        QJsonObject object{{QStringLiteral("role"), static_cast<int>(turn.role)},
            {QStringLiteral("text"), turn.text}};
        if (!turn.extra.isEmpty())
            object.insert(QStringLiteral("extra"), QString::fromUtf8(turn.extra));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<Turn> decodeTurns(const QByteArray &json)
{
    std::vector<Turn> turns;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    turns.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        turns.push_back({checkedEnum(object.value(u"role").toInteger(), Role::Tool),
            object.value(u"text").toString(), object.value(u"extra").toString().toUtf8()});
    }
    return turns;
}

QByteArray encodeTags(const QStringList &tags)
{
    return tags.isEmpty()
        ? QByteArray("")
        : QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact);
}

QStringList decodeTags(const QByteArray &json)
{
    QStringList tags;
    if (json.isEmpty())
        return tags;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        tags.append(value.toString());
    return tags;
}

} // namespace core
