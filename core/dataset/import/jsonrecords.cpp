// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/jsonrecords.h"

#include "core/dataset/json/jsondocument.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Finds the end of one JSON value without checking it: counts brackets outside of strings. Can be
/// fed in pieces.
class ValueScanner
{
public:
    void start() { *this = ValueScanner(); }

    /// Looks at bytes from `from`; the index behind the value, or -1 when more bytes are needed.
    qsizetype scan(QByteArrayView bytes, qsizetype from)
    {
        for (qsizetype i = from; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (m_inString) {
                if (m_escaped)
                    m_escaped = false;
                else if (c == '\\')
                    m_escaped = true;
                else if (c == '"')
                    m_inString = false;
                if (!m_inString && m_depth == 0)
                    return i + 1;
                continue;
            }
            switch (c) {
            case '"':
                if (m_scalar)
                    return i;
                m_inString = true;
                break;
            case '{':
            case '[':
                if (m_scalar)
                    return i;
                ++m_depth;
                break;
            case '}':
            case ']':
                if (m_depth == 0)
                    return i;
                if (--m_depth == 0)
                    return i + 1;
                break;
            case ',':
            case ' ':
            case '\n':
            case '\r':
            case '\t':
                if (m_depth == 0 && m_scalar)
                    return i;
                break;
            default:
                m_scalar = m_scalar || m_depth == 0;
            }
        }
        return -1;
    }

private:
    qint64 m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_scalar = false; ///< a number or word outside of all brackets
};

class LineRecords final : public JsonRecords
{
public:
    explicit LineRecords(std::unique_ptr<Utf8Stream> stream)
        : JsonRecords(std::move(stream))
    {
    }

    Result<bool> next(JsonRecord &record) override
    {
        record = {};
        m_stream->consume(m_lineLength);
        m_lineLength = 0;
        for (;;) {
            Result<bool> found = nextLine(record);
            if (!found || !*found)
                return found;
            ++m_line;
            record.number = m_line;
            if (record.problem != JsonRecord::Problem::None || !record.bytes.trimmed().isEmpty())
                return true;
            m_stream->consume(m_lineLength);
            m_lineLength = 0;
        }
    }

private:
    Result<bool> nextLine(JsonRecord &record)
    {
        qsizetype searched = 0;
        bool tooLong = false;
        for (;;) {
            const QByteArrayView bytes = m_stream->pending();
            const qsizetype end = bytes.indexOf('\n', searched);
            if (end >= 0) {
                m_lineLength = end + 1;
                return line(record, bytes.first(end), tooLong);
            }
            searched = bytes.size();
            if (searched > kMaxRecordBytes) {
                m_stream->consume(searched);
                searched = 0;
                tooLong = true;
            }
            Result<bool> more = m_stream->more();
            if (!more)
                return more;
            if (*more && m_stream->pending().size() > searched)
                continue;
            m_lineLength = searched;
            if (searched == 0 && !tooLong)
                return false;
            return line(record, m_stream->pending(), tooLong);
        }
    }

    static bool line(JsonRecord &record, QByteArrayView bytes, bool tooLong)
    {
        if (tooLong || bytes.size() > kMaxRecordBytes)
            record.problem = JsonRecord::Problem::TooLong;
        else
            record.bytes = bytes.endsWith('\r') ? bytes.chopped(1) : bytes;
        return true;
    }

    qsizetype m_lineLength = 0;
    qint64 m_line = 0;
};

/// Records of Values and of Lists.
class DocumentRecords final : public JsonRecords
{
public:
    DocumentRecords(std::unique_ptr<Utf8Stream> stream, bool lists)
        : JsonRecords(std::move(stream))
        , m_lists(lists)
    {
    }

    Result<bool> next(JsonRecord &record) override
    {
        record = {};
        m_stream->consume(m_recordLength);
        m_recordLength = 0;
        for (;;) {
            Result<char> c = peek();
            if (!c)
                return failure(c);
            if (*c == kEnd) {
                if (m_path.empty() || m_toldCutOff)
                    return false;
                m_toldCutOff = true;
                record.number = m_number + 1;
                record.problem = JsonRecord::Problem::CutOff;
                return true;
            }
            if (isSpace(*c) || *c == ',' || *c == ':') {
                m_stream->consume(1);
                continue;
            }
            if (!m_lists || (!m_path.empty() && m_path.back().isList)) {
                if (m_lists && (*c == ']' || *c == '}')) {
                    leave();
                    continue;
                }
                return take(record);
            }
            if (const Result<> moved = walk(*c); !moved)
                return failure(moved);
        }
    }

private:
    static constexpr char kEnd = '\0';
    static constexpr std::size_t kMaxListDepth = 4;

    struct Container
    {
        bool isList;
        QString key;
    };

    Result<char> peek()
    {
        if (m_stream->pending().isEmpty()) {
            const Result<bool> more = m_stream->more();
            if (!more)
                return failure(more);
            if (!*more || m_stream->pending().isEmpty())
                return kEnd;
        }
        const char c = m_stream->pending().front();
        return c == kEnd ? ' ' : c; // a stray NUL between records is no end
    }

    void leave()
    {
        m_stream->consume(1);
        if (!m_path.empty())
            m_path.pop_back();
        m_key.clear();
    }

    /// One step outside of any list of records: into a container, over a key or over a value.
    Result<> walk(char c)
    {
        if (c == '}' || c == ']') {
            leave();
            return {};
        }
        if (c == '{' && m_path.size() < kMaxListDepth) {
            m_path.push_back({false, m_key});
            m_stream->consume(1);
            m_expectKey = true;
            return {};
        }
        if (c == '[') {
            const Result<bool> records = listHoldsRecords();
            if (!records)
                return failure(records);
            if (*records) {
                m_path.push_back({true, m_key});
                m_stream->consume(1);
                m_expectKey = true;
                return {};
            }
        }
        JsonRecord value;
        const Result<bool> taken = take(value);
        if (!taken)
            return failure(taken);
        if (m_expectKey && c == '"' && !m_path.empty()) {
            JsonDocument key;
            m_key = key.parse(value.bytes) == JsonProblem::None ? key.root().text() : QString();
            m_expectKey = false;
        } else {
            m_expectKey = true;
        }
        --m_number; // neither a key nor a value outside of a list is a record
        m_stream->consume(m_recordLength);
        m_recordLength = 0;
        return {};
    }

    /// Whether the list that begins here holds objects or lists; at the root always.
    Result<bool> listHoldsRecords()
    {
        if (m_path.empty())
            return true;
        qsizetype at = 1;
        for (;;) {
            const QByteArrayView bytes = m_stream->pending();
            while (at < bytes.size() && isSpace(bytes[at]))
                ++at;
            if (at < bytes.size())
                return bytes[at] == '{' || bytes[at] == '[';
            const Result<bool> more = m_stream->more();
            if (!more)
                return failure(more);
            if (!*more || m_stream->pending().size() <= at)
                return false;
        }
    }

    Result<bool> take(JsonRecord &record)
    {
        ValueScanner scanner;
        qsizetype searched = 0;
        record.number = ++m_number;
        record.group = m_path.empty() ? QString() : m_path.back().key;
        for (;;) {
            const QByteArrayView bytes = m_stream->pending();
            const qsizetype end = scanner.scan(bytes, searched);
            if (end >= 0) {
                m_recordLength = std::max<qsizetype>(end, 1);
                record.bytes = bytes.first(m_recordLength);
                break;
            }
            searched = bytes.size();
            if (searched > kMaxRecordBytes) {
                record.problem = JsonRecord::Problem::TooLong;
                m_stream->consume(searched);
                searched = 0;
            }
            Result<bool> more = m_stream->more();
            if (!more)
                return more;
            if (!*more || m_stream->pending().size() <= searched) {
                record.bytes = m_stream->pending();
                m_recordLength = record.bytes.size();
                if (record.problem == JsonRecord::Problem::None)
                    record.problem = JsonRecord::Problem::CutOff;
                m_toldCutOff = true;
                break;
            }
        }
        if (record.problem == JsonRecord::Problem::TooLong)
            record.bytes = {};
        return true;
    }

    bool m_lists;
    std::vector<Container> m_path;
    QString m_key;
    bool m_expectKey = false;
    qsizetype m_recordLength = 0;
    qint64 m_number = 0;
    bool m_toldCutOff = false;
};

/// Keys that make an object a record rather than a holder of lists.
bool looksLikeRecord(QByteArrayView object)
{
    static constexpr std::array<std::string_view, 11> kKeys = {"\"messages\"", "\"conversations\"",
        "\"contents\"", "\"prompt\"", "\"instruction\"", "\"preferred_output\"", "\"chosen\"",
        "\"completion\"", "\"question\"", "\"answer\"", "\"systemInstruction\""};
    const QByteArrayView head = object.first(std::min<qsizetype>(object.size(), 4096));
    return std::any_of(kKeys.begin(), kKeys.end(), [&](std::string_view key) {
        qsizetype depth = 0;
        for (qsizetype at = 0; at < head.size(); ++at) {
            const char c = head[at];
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            else if (c == '"' && depth == 1 && head.sliced(at).startsWith(QByteArrayView(key)))
                return true;
        }
        return false;
    });
}

} // namespace

JsonLayout guessJsonLayout(QByteArrayView head, bool complete, const QString &suffix)
{
    qsizetype start = 0;
    while (start < head.size() && isSpace(head[start]))
        ++start;
    const bool linesBySuffix = suffix == u"jsonl" || suffix == u"ndjson";
    if (start == head.size() || (head[start] != '{' && head[start] != '['))
        return JsonLayout::Lines;
    ValueScanner scanner;
    const qsizetype end = scanner.scan(head, start);
    const bool oneLine = end >= 0 && !head.sliced(start, end - start).contains('\n');
    const bool more = end >= 0 && !head.sliced(end).trimmed().isEmpty();
    if (head[start] == '[')
        return oneLine && more ? JsonLayout::Lines : JsonLayout::Lists;
    const qsizetype lineEnd = head.sliced(start).indexOf('\n');
    const QByteArrayView firstLine = lineEnd < 0 ? head.sliced(start) : head.sliced(start, lineEnd);
    // A value over several lines whose second line begins a new one: the first line was cut off.
    const bool cutFirstLine =
        lineEnd >= 0 && firstLine.size() > 2 && head.sliced(start + lineEnd + 1).startsWith('{');
    if (more || cutFirstLine)
        return oneLine || cutFirstLine ? JsonLayout::Lines : JsonLayout::Values;
    const bool record = looksLikeRecord(head.sliced(start));
    if (end < 0 && complete)
        return firstLine.trimmed().size() > 1 && (linesBySuffix || record) ? JsonLayout::Lines
            : record                                                       ? JsonLayout::Values
                                                                           : JsonLayout::Lists;
    if (record)
        return firstLine.trimmed().size() > 1 ? JsonLayout::Lines : JsonLayout::Values;
    // One object without the keys of a record: its lists hold them, unless it has no such list.
    const bool hasList = head.contains('[') || !complete;
    return hasList && !linesBySuffix ? JsonLayout::Lists
        : oneLine || linesBySuffix   ? JsonLayout::Lines
                                     : JsonLayout::Values;
}

std::unique_ptr<JsonRecords> makeJsonRecords(JsonLayout layout, std::unique_ptr<Utf8Stream> stream)
{
    if (layout == JsonLayout::Lines)
        return std::make_unique<LineRecords>(std::move(stream));
    return std::make_unique<DocumentRecords>(std::move(stream), layout == JsonLayout::Lists);
}

} // namespace core
