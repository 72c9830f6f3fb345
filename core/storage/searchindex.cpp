// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/searchindex.h"

#include "core/storage/metadata.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace core {

namespace {

/// Few enough that an edit waits no longer than a blink for the slice before it.
constexpr int kExamplesPerSlice = 1000;

/// Finds a text without regard to case in UTF-8. Plain ASCII, nearly everything, without decoding.
class Matcher
{
public:
    explicit Matcher(const QString &text)
        : m_text(text.toCaseFolded())
        , m_lower(m_text.toLatin1().toStdString())
        , m_ascii(
              std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.unicode() < 0x80; }))
    {
        if (m_ascii && !m_lower.empty()) {
            m_first = m_lower.front();
            m_firstUpper = upper(m_first);
        }
    }

    [[nodiscard]] bool matches(std::string_view utf8) const
    {
        if (!m_ascii) {
            // Decoding is most of the work, and in many languages few texts need it.
            if (isAscii(utf8))
                return false;
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                .contains(m_text, Qt::CaseInsensitive);
        }
        if (utf8.size() < m_lower.size())
            return false;
        const char *const end = utf8.data() + (utf8.size() - m_lower.size() + 1);
        for (const char *at = utf8.data(); at != end; ++at) {
            if ((*at == m_first || *at == m_firstUpper) && startsHere(at))
                return true;
        }
        return false;
    }

private:
    static bool isAscii(std::string_view utf8)
    {
        const char *at = utf8.data();
        const char *const end = at + utf8.size();
        quint64 high = 0;
        for (; end - at >= static_cast<std::ptrdiff_t>(sizeof high); at += sizeof high) {
            quint64 word = 0;
            std::memcpy(&word, at, sizeof word);
            high |= word;
        }
        for (; at != end; ++at)
            high |= static_cast<quint8>(*at);
        return (high & Q_UINT64_C(0x8080808080808080)) == 0;
    }
    static char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

    [[nodiscard]] bool startsHere(const char *at) const
    {
        for (const char c : m_lower) {
            if (lower(*at++) != c)
                return false;
        }
        return true;
    }

    QString m_text;
    std::string m_lower;
    bool m_ascii;
    char m_first = 0;
    char m_firstUpper = 0;
};

Result<> collect(SqliteStatement &rows, std::vector<ExampleId> &ids)
{
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        ids.push_back(rows.integer(0));
    if (!row)
        return failure(row);
    return {};
}

/// All groups of three neighbouring characters of the text, as a query of FTS5. Without positions in
/// the index (they would make it five times as large) it only finds candidates.
QString candidatesQuery(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QStringList groups;
    for (qsizetype i = 0; i + kIndexedTextLength <= characters.size(); ++i) {
        QString group = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(&characters[i]), kIndexedTextLength);
        groups.append(u'"' + group.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    groups.removeDuplicates();
    return groups.join(QStringLiteral(" AND "));
}

bool anyColumnMatches(const SqliteStatement &row, const Matcher &matcher)
{
    for (int column = 1; column <= 4; ++column) {
        if (matcher.matches(row.utf8(column)))
            return true;
    }
    return false;
}

Result<> keepMatching(
    SqliteConnection &connection, const Matcher &matcher, std::vector<ExampleId> &ids)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement row,
        connection.statement(
            "SELECT id, question, answer, reference, note FROM example WHERE id = ?"));
    std::size_t kept = 0;
    for (const ExampleId id : ids) {
        row.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        if (found && anyColumnMatches(row, matcher))
            ids[kept++] = id;
        row.reset();
    }
    ids.resize(kept);
    return {};
}

} // namespace

Result<std::vector<ExampleId>> findExamples(SqliteConnection &connection, const QString &text)
{
    std::vector<ExampleId> ids;
    qint64 indexed = 0;
    const Matcher matcher(text);
    const auto length = text.toUcs4().size();
    if (length >= kIndexedTextLength && !text.contains(QChar::Null)) { // NUL would end the query
        ATTUNE_TRY_ASSIGN(indexed, metaInteger(connection, meta::kIndexedUpTo));
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            connection.statement(
                "SELECT rowid FROM example_text WHERE example_text MATCH ? ORDER BY rowid"));
        rows.bind(1, candidatesQuery(text));
        ATTUNE_TRY(collect(rows, ids));
        if (length > kIndexedTextLength)
            ATTUNE_TRY(keepMatching(connection, matcher, ids));
    }
    ATTUNE_TRY_ASSIGN(SqliteStatement rest,
        connection.statement("SELECT id, question, answer, reference, note FROM example "
                             "WHERE id > ? ORDER BY id"));
    rest.bind(1, indexed);
    Result<bool> row = rest.step();
    for (; row && *row; row = rest.step()) {
        if (anyColumnMatches(rest, matcher))
            ids.push_back(rest.integer(0));
    }
    if (!row)
        return failure(row);
    return ids;
}

Result<bool> indexNextSlice(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(const bool complete, isIndexComplete(connection));
    if (complete)
        return false;
    ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ATTUNE_TRY_ASSIGN(const qint64 from, metaInteger(connection, meta::kIndexedUpTo));
    ATTUNE_TRY_ASSIGN(const auto last,
        connection.integer("SELECT max(id) FROM (SELECT id FROM example WHERE id > ? "
                           "ORDER BY id LIMIT ?)",
            from, kExamplesPerSlice));
    if (last) {
        ATTUNE_TRY(
            connection.run("INSERT INTO example_text(rowid, question, answer, reference, note) "
                           "SELECT id, question, answer, reference, note FROM example "
                           "WHERE id > ? AND id <= ? ORDER BY id",
                from, *last));
    }
    ATTUNE_TRY_ASSIGN(const qint64 next, metaInteger(connection, meta::kNextExample));
    ATTUNE_TRY(setMetaInteger(connection, meta::kIndexedUpTo, last.value_or(next - 1)));
    ATTUNE_TRY(transaction.commit());
    return true;
}

Result<bool> isIndexComplete(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(const qint64 upTo, metaInteger(connection, meta::kIndexedUpTo));
    ATTUNE_TRY_ASSIGN(const qint64 next, metaInteger(connection, meta::kNextExample));
    return upTo >= next - 1;
}

Result<> clearIndex(SqliteConnection &connection)
{
    ATTUNE_TRY(connection.execute("INSERT INTO example_text(example_text) VALUES('delete-all')"));
    return setMetaInteger(connection, meta::kIndexedUpTo, 0);
}

} // namespace core
