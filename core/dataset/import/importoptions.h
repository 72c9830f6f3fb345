// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QChar>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// What a column of a table, or a place in a JSON record, can be to an example.
enum class ImportField {
    Question,
    Answer,
    Rules, ///< house rules of this example only
    Category,
    Reference,
    Tags, ///< separated by commas or semicolons, or a JSON list
    Note,
    Status,
    Split,
    Rejected,     ///< the worse answer of a preference pair
    Conversation, ///< turns as JSON, as Attune's own spreadsheets hold them
    Extra,        ///< a JSON object of keys that Attune has no field for
};

/// "user", "answer", "system", "category", "reference", "tags", "note", "status", "split",
/// "rejected", "conversation", "extra": the words of `attune-cli import --map`.
[[nodiscard]] QString importFieldKey(ImportField field);
[[nodiscard]] std::optional<ImportField> importFieldFromKey(QStringView key);
/// In the user's words: "What they wrote", "What we answer", "House rules" …
[[nodiscard]] QString importFieldTitle(ImportField field);
/// All fields in the order in which a sheet offers them.
[[nodiscard]] const std::vector<ImportField> &importFields();

/// Which column is which.
///
/// A column is named by its header, or "#3" for the third one (header or not), or for JSON by a path
/// of keys: "intent", "#1" in a list, "data.text" inside; a list on the way is walked through and its
/// texts are joined with `partSeparator`. "@key" is the name of the list that the record stands in:
/// {"Refund": [ … ]}. A header that begins with # or @ is addressed by its number.
struct FieldMapping
{
    QMap<ImportField, QString> columns = {};
    QString partSeparator = {};

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
    bool operator==(const FieldMapping &) const = default;
};

/// "user=COL,answer=COL" as on the command line; a column with a comma stands in double quotes.
/// Nothing when it cannot be read.
[[nodiscard]] std::optional<FieldMapping> fieldMappingFromText(QStringView text);
/// One line that fieldMappingFromText() reads, for remembering.
[[nodiscard]] QString fieldMappingToText(const FieldMapping &mapping);

/// How to read a file. Everything left out is found out.
struct ImportOptions
{
    QString format = QStringLiteral("auto"); ///< an id of importFormats()
    QString encoding = {}; ///< an ICU name: "UTF-8", "windows-1252" …; empty: found out
    QChar delimiter = {};  ///< null: found out
    std::optional<bool> headerRow = {};
    QString sheet = {};      ///< name of a worksheet; empty: the first visible one that has rows
    bool hiddenRows = false; ///< whether hidden rows of a worksheet are read as well

    /// Wins over every guess.
    FieldMapping mapping = {};
    /// What the user chose earlier, by FileReview::headerSignature; wins over a guess.
    QHash<QByteArray, FieldMapping> remembered = {};

    /// A system message that reads like this is the project's house rules and is not repeated in
    /// the example. Set it when the user takes ImportReview::commonHouseRules over.
    std::optional<QString> houseRules = {};
    /// Takes reference material out of user turns that end in the project's template
    /// (ProjectSettings::referenceTemplate); empty: leaves them whole.
    QString referenceTemplate = {};
    /// Takes a first line "Category: …" out of answers into the category.
    bool categoryFirstLine = false;

    bool operator==(const ImportOptions &) const = default;
};

/// Something to import: a file, a folder (with all files in it that can be read), or bytes from the
/// clipboard or a drop.
struct ImportInput
{
    QString path = {};
    QByteArray bytes = {};                     ///< used when there is no path
    QString mimeType = {};                     ///< of bytes: text/html, text/csv, text/plain …
    std::optional<ImportOptions> options = {}; ///< for this file only
};

} // namespace core
