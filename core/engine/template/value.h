// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace engine::jinja {

class Value;

// Positional and named arguments of a call.
struct Arguments
{
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;

    // The argument at `index` or called `name`; undefined when neither was given.
    Value get(std::size_t index, const std::string &name) const;
};

using List = std::vector<Value>;
using Dict = std::vector<std::pair<std::string, Value>>; // small, in order of insertion
using Function = std::function<Result<Value>(const Arguments &)>;

struct Undefined
{
    std::string name; // of what was looked for, for messages
};

// A value of the template language: what Python would hold. Lists and dicts are shared, as
// Python's are; templates change only namespaces, so sharing is not seen.
class Value
{
public:
    Value()
        : m_data(Undefined{})
    {
    }
    static Value undefined(std::string name) { return Value(Data(Undefined{std::move(name)})); }
    static Value none() { return Value(Data(nullptr)); }
    Value(bool value)
        : m_data(value)
    {
    }
    Value(std::int64_t value)
        : m_data(value)
    {
    }
    Value(double value)
        : m_data(value)
    {
    }
    Value(std::string value)
        : m_data(std::move(value))
    {
    }
    Value(const char *value)
        : m_data(std::string(value))
    {
    }
    Value(List value)
        : m_data(std::make_shared<List>(std::move(value)))
    {
    }
    Value(Dict value)
        : m_data(std::make_shared<Dict>(std::move(value)))
    {
    }
    Value(Function value)
        : m_data(std::make_shared<Function>(std::move(value)))
    {
    }
    static Value makeNamespace(Dict value);
    static Value fromJson(const OrderedJson &json);

    bool isUndefined() const { return std::holds_alternative<Undefined>(m_data); }
    bool isNone() const { return std::holds_alternative<std::nullptr_t>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isInteger() const { return std::holds_alternative<std::int64_t>(m_data); }
    bool isFloat() const { return std::holds_alternative<double>(m_data); }
    bool isNumber() const { return isInteger() || isFloat() || isBool(); }
    bool isString() const { return std::holds_alternative<std::string>(m_data); }
    bool isList() const { return std::holds_alternative<std::shared_ptr<List>>(m_data); }
    bool isDict() const { return std::holds_alternative<std::shared_ptr<Dict>>(m_data); }
    bool isNamespace() const { return std::holds_alternative<Namespace>(m_data); }
    bool isFunction() const { return std::holds_alternative<std::shared_ptr<Function>>(m_data); }

    const std::string &string() const { return std::get<std::string>(m_data); }
    std::int64_t integer() const; // of a bool or an integer
    double number() const;
    const List &list() const { return *std::get<std::shared_ptr<List>>(m_data); }
    Dict &dict() const; // of a dict or a namespace
    const Function &function() const { return *std::get<std::shared_ptr<Function>>(m_data); }
    const std::string &undefinedName() const { return std::get<Undefined>(m_data).name; }

    bool truthy() const;
    // Python's str(): what {{ }} writes.
    std::string text() const;
    std::string repr() const;
    const char *typeName() const;
    bool equals(const Value &other) const;
    const Value *find(const std::string &key) const; // in a dict or a namespace
    OrderedJson toJson() const;

private:
    struct Namespace
    {
        std::shared_ptr<Dict> fields;
    };
    using Data = std::variant<Undefined, std::nullptr_t, bool, std::int64_t, double, std::string,
        std::shared_ptr<List>, std::shared_ptr<Dict>, Namespace, std::shared_ptr<Function>>;
    explicit Value(Data data)
        : m_data(std::move(data))
    {
    }
    Data m_data;
};

// json.dumps of Python, with its spacing: ", " and ": ", or an indented block.
std::string toJsonText(const Value &value, int indent, bool escapeNonAscii = false);

} // namespace engine::jinja
