// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/storage/sqlitestatement.h"

#include <array>

namespace core {

/// A number from a file, which may be damaged, as a value of an enumeration that starts at 0.
template <class Enum>
[[nodiscard]] Enum checkedEnum(qint64 number, Enum last)
{
    return number < 0 || number > static_cast<qint64>(last) ? Enum{} : static_cast<Enum>(number);
}

/// The columns of `example` that hold what the user sees, in the order of the table. Row numbers,
/// times and the like are kept by the code that writes.
enum class ExampleColumn {
    Status,
    Split,
    Hash,
    Category,
    Question,
    Answer,
    Turns,
    OwnRules,
    Rejected,
    Reference,
    Tags,
    Note,
};
inline constexpr int kExampleColumnCount = 12;

[[nodiscard]] const char *columnName(ExampleColumn column);

/// An example in the form in which it is stored. Making one costs more than writing it, so imports
/// do that on their own thread.
struct StoredExample
{
    ExampleId id = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 sourceRow = 0;
    std::array<SqliteValue, kExampleColumnCount> columns = {};
    QByteArray sourceFile = {};
    QByteArray extra = {};

    [[nodiscard]] const SqliteValue &operator[](ExampleColumn column) const
    {
        return columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] quint64 hash() const
    {
        return static_cast<quint64>((*this)[ExampleColumn::Hash].integer);
    }
};

[[nodiscard]] StoredExample encode(const Example &example);

/// A statement that selects what readExample() reads, and goes on with `rest`: further columns, and
/// FROM `example` or, with the same names, `example_revision`.
[[nodiscard]] std::string selectExample(std::string_view rest);

/// The example in the current row of a selectExample() statement.
[[nodiscard]] Example readExample(const SqliteStatement &row);

/// Turns as JSON and back. decodeTurns() gives no turns for text that is not such JSON.
[[nodiscard]] QByteArray encodeTurns(const std::vector<Turn> &turns);
[[nodiscard]] std::vector<Turn> decodeTurns(const QByteArray &json);
/// Tags as a JSON array, empty for none.
[[nodiscard]] QByteArray encodeTags(const QStringList &tags);
[[nodiscard]] QStringList decodeTags(const QByteArray &json);

} // namespace core
