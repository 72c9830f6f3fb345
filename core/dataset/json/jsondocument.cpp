// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/json/jsondocument.h"

#include "core/dataset/json/jsonwriter.h"
#include "core/dataset/json/utf8text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace core {

/// Takes nlohmann's events and lays the values out in a JsonDocument.
class JsonHandler
{
public:
    using Json = nlohmann::json;

    explicit JsonHandler(JsonDocument &document)
        : m_document(document)
    {
    }

    [[nodiscard]] JsonProblem problem() const { return m_problem; }

    bool null() { return add(JsonType::Null, "null"); }
    bool boolean(bool value)
    {
        return value ? add(JsonType::True, "true") : add(JsonType::False, "false");
    }
    bool number_integer(Json::number_integer_t value) { return integer(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return integer(value); }
    bool number_float(Json::number_float_t, const std::string &digits)
    {
        if (!add(JsonType::Number, digits))
            return false;
        // nlohmann hands the decimal point of the C locale on, which Qt sets to the user's.
        std::string &text = m_document.m_text;
        std::replace(text.end() - static_cast<std::ptrdiff_t>(digits.size()), text.end(), ',', '.');
        return true;
    }
    bool string(std::string &value) { return add(JsonType::String, value); }
    bool binary(Json::binary_t &) { return false; }

    bool start_object(std::size_t) { return open(JsonType::Object); }
    bool start_array(std::size_t) { return open(JsonType::Array); }
    bool end_array() { return close(); }
    bool end_object() { return keysDiffer() && close(); }
    bool key(std::string &value)
    {
        m_keyOffset = m_document.m_text.size();
        m_keyLength = static_cast<quint32>(value.size());
        m_document.m_text += value;
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const Json::exception &error)
    {
        const std::string_view what = error.what();
        const auto mentions = [&](std::string_view words) {
            return what.find(words) != std::string_view::npos;
        };
        if (mentions("ill-formed UTF-8"))
            m_problem = JsonProblem::NotUtf8;
        else if (mentions("number overflow"))
            m_problem = JsonProblem::Number;
        else if (mentions("unexpected end of input") || mentions("missing closing quote"))
            m_problem = JsonProblem::CutOff;
        else
            m_problem = JsonProblem::Syntax;
        return false;
    }

private:
    using Node = JsonDocument::Node;

    template <class T>
    bool integer(T value)
    {
        std::array<char, 24> digits;
        const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        return add(JsonType::Number,
            std::string_view(digits.data(), static_cast<std::size_t>(result.ptr - digits.data())));
    }

    bool add(JsonType type, std::string_view text)
    {
        Node node;
        node.type = type;
        node.keyOffset = m_keyOffset;
        node.keyLength = m_keyLength;
        node.textOffset = m_document.m_text.size();
        node.textLength = static_cast<quint32>(text.size());
        m_document.m_text += text;
        node.end = m_document.m_nodes.size() + 1;
        m_document.m_nodes.push_back(node);
        m_keyLength = 0;
        return true;
    }

    bool open(JsonType type)
    {
        if (m_open.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            m_problem = JsonProblem::TooDeep;
            return false;
        }
        m_open.push_back(m_document.m_nodes.size());
        return add(type, {});
    }

    bool close()
    {
        m_document.m_nodes[m_open.back()].end = m_document.m_nodes.size();
        m_open.pop_back();
        return true;
    }

    bool keysDiffer()
    {
        m_keys.clear();
        const std::size_t object = m_open.back();
        for (std::size_t i = object + 1; i < m_document.m_nodes.size();
             i = m_document.m_nodes[i].end) {
            const Node &node = m_document.m_nodes[i];
            m_keys.emplace_back(m_document.m_text.data() + node.keyOffset, node.keyLength);
        }
        std::sort(m_keys.begin(), m_keys.end());
        const auto repeated = std::adjacent_find(m_keys.begin(), m_keys.end());
        if (repeated == m_keys.end())
            return true;
        m_problem = JsonProblem::DuplicateKey;
        m_document.m_problemKey =
            textFromUtf8(*repeated);
        return false;
    }

    JsonDocument &m_document;
    JsonProblem m_problem = JsonProblem::None;
    std::vector<std::size_t> m_open;
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
    // For nlohmann a NUL byte is the end of the text; what stands behind it would be lost silently.
    if (std::memchr(utf8.data(), 0, static_cast<std::size_t>(utf8.size())))
        return JsonProblem::NulByte;
    JsonHandler handler(*this);
    if (nlohmann::json::sax_parse(utf8.begin(), utf8.end(), &handler))
        return JsonProblem::None;
    return handler.problem() == JsonProblem::None ? JsonProblem::Syntax : handler.problem();
}

JsonType JsonValue::type() const { return m_document->m_nodes[m_index].type; }

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

bool JsonValue::isEmpty() const { return m_document->m_nodes[m_index].end == m_index + 1; }

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
