// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/csvreader.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/json/utf8text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Walks over one row, in pieces, and finds its end.
class RowScanner
{
public:
    explicit RowScanner(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    [[nodiscard]] bool inQuotes() const { return m_state == State::Quoted; }

    /// The index of the line end (\r or \n) that ends the row, or -1 when more bytes are needed.
    qsizetype scan(QByteArrayView bytes, qsizetype from)
    {
        for (qsizetype i = from; i < bytes.size(); ++i) {
            if (m_state == State::Quoted) {
                const void *quote =
                    std::memchr(bytes.data() + i, '"', static_cast<std::size_t>(bytes.size() - i));
                if (!quote)
                    return -1;
                i = static_cast<const char *>(quote) - bytes.data();
                m_state = State::QuoteInQuotes;
                continue;
            }
            const char c = bytes[i];
            if (c == '\n' || c == '\r')
                return i;
            if (c == '"' && m_state != State::Plain)
                m_state = State::Quoted;
            else
                m_state = c == m_delimiter && m_delimiter != 0 ? State::Start : State::Plain;
        }
        return -1;
    }

private:
    enum class State { Start, Plain, Quoted, QuoteInQuotes };

    char m_delimiter;
    State m_state = State::Start;
};

} // namespace

char guessDelimiter(QByteArrayView head)
{
    static constexpr std::array<char, 7> kCandidates = {',', ';', '\t', '|', '^', '~', '\x1f'};
    constexpr int kRows = 100;
    char best = 0;
    double bestScore = 0;
    for (const char candidate : kCandidates) {
        std::map<qsizetype, int> rowsByWidth;
        qsizetype at = 0;
        int rows = 0;
        while (at < head.size() && rows < kRows) {
            RowScanner scanner(candidate);
            qsizetype end = scanner.scan(head, at);
            if (end < 0 && rows > 0)
                break; // the row may have been cut off with the sample
            if (end < 0)
                end = head.size();
            qsizetype width = 1;
            bool quoted = false;
            for (qsizetype i = at; i < end; ++i) {
                if (head[i] == '"')
                    quoted = !quoted;
                else if (head[i] == candidate && !quoted)
                    ++width;
            }
            if (end > at) {
                ++rowsByWidth[width];
                ++rows;
            }
            at = end + 1;
        }
        const auto usual = std::max_element(rowsByWidth.begin(), rowsByWidth.end(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        if (rows == 0 || usual == rowsByWidth.end() || usual->first < 2)
            continue;
        // Agreement between rows counts most; among equals, more columns. Commas and the like occur in
        // sentences too, a tab hardly ever does.
        const double agreement = static_cast<double>(usual->second) / rows;
        double score = agreement * agreement *
            (1.0 + 0.05 * static_cast<double>(std::min<qsizetype>(usual->first, 20)));
        if (candidate == '\t')
            score *= 1.2;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return bestScore > 0.3 ? best : '\0';
}

CsvReader::CsvReader(std::unique_ptr<Utf8Stream> stream, char delimiter, bool protectedFormulas)
    : m_stream(std::move(stream))
    , m_delimiter(delimiter)
    , m_protectedFormulas(protectedFormulas)
{
}

Result<bool> CsvReader::findRow(qsizetype &length, bool &closed)
{
    RowScanner scanner(m_delimiter);
    qsizetype searched = 0;
    closed = true;
    for (;;) {
        const QByteArrayView bytes = m_stream->pending();
        const qsizetype end = scanner.scan(bytes, searched);
        if (end >= 0) {
            length = end;
            return true;
        }
        searched = bytes.size();
        bool atEnd = searched > kMaxRecordBytes;
        if (!atEnd) {
            Result<bool> more = m_stream->more();
            if (!more)
                return more;
            atEnd = !*more || m_stream->pending().size() == searched;
        }
        if (!atEnd)
            continue;
        if (searched == 0)
            return false;
        length = searched;
        if (scanner.inQuotes() || searched > kMaxRecordBytes) {
            closed = false;
            const qsizetype lineEnd = m_stream->pending().indexOf('\n');
            if (lineEnd >= 0)
                length = lineEnd;
        }
        return true;
    }
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        row.cells.clear();
        row.problem.clear();
        qsizetype length = 0;
        bool closed = true;
        Result<bool> found = findRow(length, closed);
        if (!found || !*found)
            return found;
        row.number = ++m_row;
        if (closed) {
            split(m_stream->pending().first(length), row);
        } else {
            row.problem = ImportText::tr("It has a quotation mark that is never closed.");
        }
        if (m_stream->pending().size() == length + 1 && m_stream->pending()[length] == '\r') {
            Result<bool> more = m_stream->more();
            if (!more)
                return more;
        }
        const QByteArrayView bytes = m_stream->pending();
        qsizetype lineEnd = 0;
        if (length < bytes.size()) {
            const bool both =
                bytes[length] == '\r' && length + 1 < bytes.size() && bytes[length + 1] == '\n';
            lineEnd = both ? 2 : 1;
        }
        m_stream->consume(length + lineEnd);
        const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
            [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!empty || !row.problem.isEmpty())
            return true;
    }
}

void CsvReader::split(QByteArrayView bytes, TableRow &row) const
{
    if (bytes.contains('\0')) {
        row.problem = ImportText::tr("It holds bytes that are not text. The file may be damaged.");
        return;
    }
    qsizetype at = 0;
    QByteArray unquoted;
    for (;;) {
        if (at < bytes.size() && bytes[at] == '"') {
            unquoted.clear();
            bool quoted = true;
            for (++at; at < bytes.size(); ++at) {
                const char c = bytes[at];
                if (!quoted && c == m_delimiter && m_delimiter != 0)
                    break;
                if (c != '"')
                    unquoted += c;
                else if (quoted && at + 1 < bytes.size() && bytes[at + 1] == '"')
                    unquoted += bytes[++at];
                else
                    quoted = !quoted;
            }
            addCell(unquoted, row);
        } else {
            const void *end = m_delimiter == 0 || at == bytes.size()
                ? nullptr
                : std::memchr(
                      bytes.data() + at, m_delimiter, static_cast<std::size_t>(bytes.size() - at));
            const qsizetype stop =
                end ? static_cast<const char *>(end) - bytes.data() : bytes.size();
            addCell(bytes.sliced(at, stop - at), row);
            at = stop;
        }
        if (at >= bytes.size())
            return;
        ++at; // over the delimiter
        if (row.cells.size() > kMaxTableColumns) {
            row.problem = ImportText::tr("It has more than %1 columns.").arg(kMaxTableColumns);
            return;
        }
    }
}

void CsvReader::addCell(QByteArrayView bytes, TableRow &row) const
{
    if (!bytes.isValidUtf8() && row.problem.isEmpty()) {
        row.problem = ImportText::tr("Column %1 has damaged letters. Open the file in the program "
                                     "that made it and save it as UTF-8.")
                          .arg(row.cells.size() + 1);
    }
    const QString cell = textFromUtf8(bytes);
    row.cells << (m_protectedFormulas ? withoutProtection(cell) : cell);
}

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

QString protectedFromFormula(const QString &text)
{
    qsizetype apostrophes = 0;
    while (apostrophes < text.size() && text[apostrophes] == u'\'')
        ++apostrophes;
    return looksLikeFormula(QStringView(text).sliced(apostrophes)) ? u'\'' + text : text;
}

QString withoutProtection(const QString &text)
{
    if (!text.startsWith(u'\''))
        return text;
    const QString bare = text.sliced(1);
    return protectedFromFormula(bare) == text ? bare : text;
}

} // namespace core
