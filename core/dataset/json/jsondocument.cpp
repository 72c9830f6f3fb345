// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/json/jsondocument.h"

#include "core/dataset/json/jsonwriter.h"
#include "core/dataset/json/utf8text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace core {

namespace {

/// Bytes of a string that stand for themselves: neither a quote, a backslash nor a control character.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> plain = {};
    for (std::size_t c = 0x20; c < 256; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

} // namespace

/// Strict JSON (RFC 8259), laid out into a JsonDocument. See decision record 0020 for why it is our own.
class JsonParser
{
public:
    JsonParser(JsonDocument &document, QByteArrayView utf8)
        : m_document(document)
        , m_at(utf8.data())
        , m_end(utf8.data() + utf8.size())
    {
    }

    JsonProblem parse()
    {
        skipSpace();
        if (value(0)) {
            skipSpace();
            if (m_at != m_end)
                m_problem = JsonProblem::Syntax;
        }
        return m_problem;
    }

private:
    using Node = JsonDocument::Node;

    bool failed(JsonProblem problem)
    {
        m_problem = problem;
        return false;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    /// Whether the next byte is `c`, which is then passed.
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    std::size_t addNode(JsonType type, std::size_t textOffset)
    {
        Node node;
        node.type = type;
        node.keyOffset = m_keyOffset;
        node.keyLength = m_keyLength;
        node.textOffset = textOffset;
        node.textLength = static_cast<quint32>(m_document.m_text.size() - textOffset);
        m_keyLength = 0;
        m_document.m_nodes.push_back(node);
        m_document.m_nodes.back().end = m_document.m_nodes.size();
        return m_document.m_nodes.size() - 1;
    }

    bool value(int depth)
    {
        if (m_at == m_end)
            return failed(JsonProblem::CutOff);
        const std::size_t offset = m_document.m_text.size();
        switch (*m_at) {
        case '"':
            if (!string())
                return false;
            addNode(JsonType::String, offset);
            return true;
        case '{':
            return container(JsonType::Object, depth);
        case '[':
            return container(JsonType::Array, depth);
        case 't':
            return word("true", JsonType::True);
        case 'f':
            return word("false", JsonType::False);
        case 'n':
            return word("null", JsonType::Null);
        default:
            return number();
        }
    }

    bool container(JsonType type, int depth)
    {
        if (depth >= kMaxJsonDepth)
            return failed(JsonProblem::TooDeep);
        const char close = type == JsonType::Object ? '}' : ']';
        const std::size_t node = addNode(type, m_document.m_text.size());
        ++m_at;
        skipSpace();
        if (!take(close)) {
            do {
                skipSpace();
                if (type == JsonType::Object && !key())
                    return false;
                if (!value(depth + 1))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take(close))
                return failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::Syntax);
        }
        m_document.m_nodes[node].end = m_document.m_nodes.size();
        return type == JsonType::Array || keysDiffer(node);
    }

    bool key()
    {
        if (m_at == m_end || *m_at != '"')
            return failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::Syntax);
        const std::size_t offset = m_document.m_text.size();
        if (!string())
            return false;
        skipSpace();
        if (!take(':'))
            return failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::Syntax);
        skipSpace();
        m_keyOffset = offset;
        m_keyLength = static_cast<quint32>(m_document.m_text.size() - offset);
        return true;
    }

    /// Appends the string's text; the bytes are checked to be UTF-8.
    bool string()
    {
        ++m_at;
        for (;;) {
            const char *start = m_at;
            unsigned char seen = 0;
            while (m_at != m_end && kPlain[static_cast<unsigned char>(*m_at)])
                seen |= static_cast<unsigned char>(*m_at++);
            const QByteArrayView run(start, m_at - start);
            if (seen >= 0x80 && !run.isValidUtf8())
                return failed(JsonProblem::NotUtf8);
            m_document.m_text.append(start, m_at);
            if (m_at == m_end)
                return failed(JsonProblem::CutOff);
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c != '\\')
                return failed(JsonProblem::Syntax);
            if (!escape())
                return false;
        }
    }

    bool escape()
    {
        if (m_at == m_end)
            return failed(JsonProblem::CutOff);
        static constexpr std::string_view from = "\"\\/bfnrt";
        static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        const char c = *m_at++;
        if (const std::size_t known = from.find(c); known != std::string_view::npos) {
            m_document.m_text += to[known];
            return true;
        }
        char32_t code = 0;
        if (c != 'u' || !hex(code))
            return failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::Syntax);
        if (QChar::isLowSurrogate(code))
            return failed(JsonProblem::NotUtf8);
        if (QChar::isHighSurrogate(code)) {
            char32_t low = 0;
            if (!take('\\') || !take('u') || !hex(low) || !QChar::isLowSurrogate(low))
                return failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::NotUtf8);
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
        }
        appendUtf8(code);
        return true;
    }

    bool hex(char32_t &code)
    {
        if (m_end - m_at < 4) {
            m_at = m_end;
            return false;
        }
        unsigned parsed = 0;
        const auto result = std::from_chars(m_at, m_at + 4, parsed, 16);
        if (result.ptr != m_at + 4)
            return false;
        m_at += 4;
        code = parsed;
        return true;
    }

    void appendUtf8(char32_t code)
    {
        std::string &text = m_document.m_text;
        const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xC0 | (code >> 6));
            put(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            put(0xE0 | (code >> 12));
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        } else {
            put(0xF0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3F));
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        }
    }

    bool word(std::string_view expected, JsonType type)
    {
        const auto left = static_cast<std::size_t>(m_end - m_at);
        const std::string_view found(m_at, std::min(left, expected.size()));
        if (found != expected.substr(0, found.size()))
            return failed(JsonProblem::Syntax);
        if (found.size() < expected.size())
            return failed(JsonProblem::CutOff);
        m_at += expected.size();
        const std::size_t offset = m_document.m_text.size();
        m_document.m_text += expected;
        addNode(type, offset);
        return true;
    }

    bool digits()
    {
        const char *start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start || failed(m_at == m_end ? JsonProblem::CutOff : JsonProblem::Syntax);
    }

    bool number()
    {
        const char *start = m_at;
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        const bool scaled = take('e') || take('E');
        if (scaled) {
            if (!take('-'))
                take('+');
            if (!digits())
                return false;
        }
        double checked = 0;
        const bool canOverflow = scaled || m_at - start > 300;
        if (canOverflow &&
            std::from_chars(start, m_at, checked).ec == std::errc::result_out_of_range &&
            isHuge(start, m_at))
            return failed(JsonProblem::Number);
        const std::size_t offset = m_document.m_text.size();
        m_document.m_text.append(start, m_at);
        addNode(JsonType::Number, offset);
        return true;
    }

    /// Of a number that a double cannot hold: whether it is too large, rather than too near to zero.
    static bool isHuge(const char *start, const char *end)
    {
        const std::string_view digits(start, static_cast<std::size_t>(end - start));
        const std::size_t scale = digits.find_first_of("eE");
        return scale == std::string_view::npos || digits.find('-', scale) == std::string_view::npos;
    }

    bool keysDiffer(std::size_t object)
    {
        m_keys.clear();
        const std::vector<Node> &nodes = m_document.m_nodes;
        for (std::size_t i = object + 1; i < nodes.size(); i = nodes[i].end)
            m_keys.emplace_back(m_document.m_text.data() + nodes[i].keyOffset, nodes[i].keyLength);
        if (m_keys.size() < 2)
            return true;
        std::sort(m_keys.begin(), m_keys.end());
        const auto repeated = std::adjacent_find(m_keys.begin(), m_keys.end());
        if (repeated == m_keys.end())
            return true;
        m_document.m_problemKey = textFromUtf8(*repeated);
        return failed(JsonProblem::DuplicateKey);
    }

    JsonDocument &m_document;
    const char *m_at;
    const char *m_end;
    JsonProblem m_problem = JsonProblem::None;
    std::vector<std::string_view> m_keys;
    std::size_t m_keyOffset = 0;
    quint32 m_keyLength = 0;
};

JsonProblem JsonDocument::parse(QByteArrayView utf8)
{
    m_nodes.clear();
    m_text.clear();
    m_problemKey.clear();
    if (utf8.trimmed().isEmpty())
        return JsonProblem::Empty;
    if (std::memchr(utf8.data(), 0, static_cast<std::size_t>(utf8.size())))
        return JsonProblem::NulByte;
    m_text.reserve(static_cast<std::size_t>(utf8.size()));
    return JsonParser(*this, utf8).parse();
}

JsonType JsonValue::type() const
{
    return m_document->m_nodes[m_index].type;
}

std::string_view JsonValue::key() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    return std::string_view(m_document->m_text).substr(node.keyOffset, node.keyLength);
}

std::string_view JsonValue::utf8() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    return std::string_view(m_document->m_text).substr(node.textOffset, node.textLength);
}

QString JsonValue::text() const
{
    return textFromUtf8(utf8());
}

bool JsonValue::isEmpty() const
{
    return m_document->m_nodes[m_index].end == m_index + 1;
}

std::optional<JsonValue> JsonValue::find(std::string_view wanted) const
{
    if (!isObject())
        return std::nullopt;
    for (const JsonValue child : *this) {
        if (child.key() == wanted)
            return child;
    }
    return std::nullopt;
}

std::optional<JsonValue> JsonValue::at(std::size_t index) const
{
    for (const JsonValue child : *this) {
        if (index-- == 0)
            return child;
    }
    return std::nullopt;
}

void JsonValue::writeTo(QByteArray &out) const
{
    const JsonType kind = type();
    if (kind == JsonType::String) {
        appendJsonString(out, utf8());
        return;
    }
    if (kind != JsonType::Array && kind != JsonType::Object) {
        out += utf8();
        return;
    }
    out += kind == JsonType::Array ? '[' : '{';
    bool first = true;
    for (const JsonValue child : *this) {
        if (!first)
            out += ',';
        first = false;
        if (kind == JsonType::Object) {
            appendJsonString(out, child.key());
            out += ':';
        }
        child.writeTo(out);
    }
    out += kind == JsonType::Array ? ']' : '}';
}

QByteArray JsonValue::toJson() const
{
    QByteArray out;
    writeTo(out);
    return out;
}

JsonValue::Iterator &JsonValue::Iterator::operator++()
{
    m_index = m_document->m_nodes[m_index].end;
    return *this;
}

JsonValue::Iterator JsonValue::end() const
{
    return {m_document, m_document->m_nodes[m_index].end};
}

} // namespace core
