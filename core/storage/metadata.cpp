// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/metadata.h"

#include "core/storage/storedexample.h"
#include "core/storage/try.h"

namespace core {

namespace {

// Row numbers of the `setting` table.
enum SettingRow : qint64 {
    NameRow = 1,
    HouseRulesRow = 2,
    ReferenceTemplateRow = 3,
    CategoryInAnswerRow = 4,
    CategoryFieldRow = 5,
    FirstCheckRow = 6,
    ModelInUseRow = 100, ///< from schema 3 on
};

QString settingKey(qint64 row)
{
    switch (row) {
    case NameRow:
        return QStringLiteral("name");
    case HouseRulesRow:
        return QStringLiteral("house_rules");
    case ReferenceTemplateRow:
        return QStringLiteral("reference_template");
    case CategoryInAnswerRow:
        return QStringLiteral("category_in_answer");
    case ModelInUseRow:
        return QStringLiteral("model_in_use");
    default:
        return QStringLiteral("category_field");
    }
}

struct CheckPart
{
    const char *key;
    QString CheckRecords::*text;
};

/// In rows from FirstCheckRow on: append only.
constexpr CheckPart kCheckParts[] = {
    {"check_style", &CheckRecords::style},
    {"check_terms", &CheckRecords::terms},
    {"check_ignored", &CheckRecords::ignored},
    {"check_accepted", &CheckRecords::accepted},
    {"check_learned", &CheckRecords::learned},
};

} // namespace

Result<qint64> metaInteger(SqliteConnection &connection, const char *key)
{
    return connection.integer("SELECT value FROM meta WHERE key = ?", QString::fromLatin1(key))
        .map([](const std::optional<qint64> &value) { return value.value_or(0); });
}

Result<> setMetaInteger(SqliteConnection &connection, const char *key, qint64 value)
{
    return connection.run("INSERT INTO meta(key, value) VALUES(?1, ?2) "
                          "ON CONFLICT(key) DO UPDATE SET value = ?2",
        QString::fromLatin1(key), value);
}

Result<> countUp(SqliteConnection &connection, const char *key)
{
    return connection.run("INSERT INTO meta(key, value) VALUES(?, 1) "
                          "ON CONFLICT(key) DO UPDATE SET value = value + 1",
        QString::fromLatin1(key));
}

std::vector<std::pair<qint64, SqliteValue>> settingRows(const ProjectSettings &settings)
{
    return {{NameRow, settings.name}, {HouseRulesRow, settings.houseRules},
        {ReferenceTemplateRow, settings.referenceTemplate},
        {CategoryInAnswerRow, static_cast<qint64>(settings.categoryInAnswer)},
        {CategoryFieldRow, settings.categoryField}, {ModelInUseRow, settings.modelInUse}};
}

Result<ProjectSettings> readSettings(SqliteStatement &rows)
{
    ProjectSettings settings;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        switch (rows.integer(0)) {
        case NameRow:
            settings.name = rows.text(1);
            break;
        case HouseRulesRow:
            settings.houseRules = rows.text(1);
            break;
        case ReferenceTemplateRow:
            settings.referenceTemplate = rows.text(1);
            break;
        case CategoryInAnswerRow:
            settings.categoryInAnswer = checkedEnum(rows.integer(1), CategoryInAnswer::JsonField);
            break;
        case CategoryFieldRow:
            settings.categoryField = rows.text(1);
            break;
        case ModelInUseRow:
            settings.modelInUse = rows.text(1);
            break;
        default: // of a later version
            break;
        }
    }
    if (!row)
        return failure(row);
    return settings;
}

Result<ProjectSettings> readSettings(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement rows, connection.statement("SELECT id, value FROM setting"));
    return readSettings(rows);
}

Result<> writeSettings(SqliteConnection &connection, const ProjectSettings &settings)
{
    for (const auto &[row, value] : settingRows(settings)) {
        ATTUNE_TRY(connection.run("INSERT OR REPLACE INTO setting(id, key, value) VALUES(?, ?, ?)",
            row, settingKey(row), value));
    }
    return {};
}

std::vector<std::pair<qint64, SqliteValue>> checkRecordRows(const CheckRecords &records)
{
    std::vector<std::pair<qint64, SqliteValue>> rows;
    qint64 row = FirstCheckRow;
    for (const CheckPart &part : kCheckParts)
        rows.emplace_back(row++, records.*part.text);
    return rows;
}

Result<CheckRecords> readCheckRecords(SqliteStatement &rows)
{
    CheckRecords records;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        const qint64 index = rows.integer(0) - FirstCheckRow;
        if (index >= 0 && index < qint64(std::size(kCheckParts)))
            records.*kCheckParts[index].text = rows.text(1);
    }
    if (!row)
        return failure(row);
    return records;
}

Result<CheckRecords> readCheckRecords(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement rows, connection.statement("SELECT id, value FROM setting"));
    return readCheckRecords(rows);
}

Result<> ensureCheckRecords(SqliteConnection &connection)
{
    qint64 row = FirstCheckRow;
    for (const CheckPart &part : kCheckParts) {
        ATTUNE_TRY(connection.run("INSERT OR IGNORE INTO setting(id, key, value) VALUES(?, ?, '')",
            row++, QString::fromLatin1(part.key)));
    }
    return {};
}

Result<> writeCheckRecords(SqliteConnection &connection, const CheckRecords &records)
{
    ATTUNE_TRY(ensureCheckRecords(connection));
    for (const auto &[row, value] : checkRecordRows(records))
        ATTUNE_TRY(connection.run("UPDATE setting SET value = ? WHERE id = ?", value, row));
    return {};
}

} // namespace core
