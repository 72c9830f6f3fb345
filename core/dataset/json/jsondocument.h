// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class JsonDocument;

enum class JsonType : quint8 { Null, False, True, Number, String, Array, Object };

/// Why a text is not taken as JSON.
enum class JsonProblem {
    None,
    Empty,
    CutOff, ///< the text ends in the middle
    Syntax, ///< no JSON from some place on
    NotUtf8,
    NulByte,
    TooDeep,      ///< deeper than kMaxJsonDepth
    DuplicateKey, ///< one object holds the same key twice; see JsonDocument::problemKey()
    Number,       ///< a number that no computer holds
};

inline constexpr int kMaxJsonDepth = 128;

/// A value inside a JsonDocument; valid until the document parses the next text.
class JsonValue
{
public:
    [[nodiscard]] JsonType type() const;
    [[nodiscard]] bool isString() const { return type() == JsonType::String; }
    [[nodiscard]] bool isObject() const { return type() == JsonType::Object; }
    [[nodiscard]] bool isArray() const { return type() == JsonType::Array; }
    [[nodiscard]] bool isNull() const { return type() == JsonType::Null; }

    /// UTF-8 of the key under which an object holds this value.
    [[nodiscard]] std::string_view key() const;
    /// UTF-8 of a string; the digits of a number as written; "true", "false", "null"; else empty.
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isEmpty() const; ///< no children
    /// The value under `key` of an object.
    [[nodiscard]] std::optional<JsonValue> find(std::string_view key) const;
    /// The child at `index`, from 0.
    [[nodiscard]] std::optional<JsonValue> at(std::size_t index) const;

    /// Appends the value as compact JSON: keys in their order, numbers as they were written.
    void writeTo(QByteArray &out) const;
    [[nodiscard]] QByteArray toJson() const;

    class Iterator
    {
    public:
        Iterator(const JsonDocument *document, std::size_t index)
            : m_document(document)
            , m_index(index)
        {
        }
        JsonValue operator*() const { return {m_document, m_index}; }
        Iterator &operator++();
        bool operator==(const Iterator &other) const { return m_index == other.m_index; }

    private:
        const JsonDocument *m_document;
        std::size_t m_index;
    };
    [[nodiscard]] Iterator begin() const { return {m_document, m_index + 1}; }
    [[nodiscard]] Iterator end() const;

private:
    friend class JsonDocument;

    JsonValue(const JsonDocument *document, std::size_t index)
        : m_document(document)
        , m_index(index)
    {
    }

    const JsonDocument *m_document;
    std::size_t m_index;
};

/// A parsed JSON text, laid out flat so that parsing thousands of records reuses the same memory.
/// Keeps what nlohmann::json drops and an import needs: order of keys, numbers as written, repeats.
/// Not thread-safe; one per reader.
class JsonDocument
{
public:
    /// Replaces the content. `utf8` need not outlive the call.
    JsonProblem parse(QByteArrayView utf8);

    /// The outermost value. Only after parse() returned None.
    [[nodiscard]] JsonValue root() const { return {this, 0}; }
    /// After DuplicateKey: the key.
    [[nodiscard]] QString problemKey() const { return m_problemKey; }

private:
    friend class JsonValue;
    friend class JsonValue::Iterator;
    friend class JsonParser;

    struct Node
    {
        std::size_t keyOffset = 0;
        std::size_t textOffset = 0;
        quint32 keyLength = 0;
        quint32 textLength = 0;
        std::size_t end = 0; ///< the index behind the last node of this value
        JsonType type = JsonType::Null;
    };

    std::vector<Node> m_nodes; ///< in the order of the text: a container before its children
    std::string m_text;
    QString m_problemKey;
};

} // namespace core
