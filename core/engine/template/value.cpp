// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/template/value.h"

#include <charconv>
#include <cmath>

namespace engine::jinja {

Value Arguments::get(std::size_t index, const std::string &name) const
{
    if (index < positional.size())
        return positional[index];
    for (const auto &[key, value] : named) {
        if (key == name)
            return value;
    }
    return {};
}

Value Value::makeNamespace(Dict value)
{
    return Value(Data(Namespace{std::make_shared<Dict>(std::move(value))}));
}

Value Value::fromJson(const OrderedJson &json)
{
    switch (json.type()) {
    case OrderedJson::value_t::null:
        return none();
    case OrderedJson::value_t::boolean:
        return json.get<bool>();
    case OrderedJson::value_t::number_integer:
    case OrderedJson::value_t::number_unsigned:
        return json.get<std::int64_t>();
    case OrderedJson::value_t::number_float:
        return json.get<double>();
    case OrderedJson::value_t::string:
        return json.get<std::string>();
    case OrderedJson::value_t::array: {
        List list;
        for (const OrderedJson &item : json)
            list.push_back(fromJson(item));
        return list;
    }
    case OrderedJson::value_t::object: {
        Dict dict;
        for (const auto &[key, item] : json.items())
            dict.emplace_back(key, fromJson(item));
        return dict;
    }
    default:
        return {};
    }
}

std::int64_t Value::integer() const
{
    return isBool() ? (std::get<bool>(m_data) ? 1 : 0) : std::get<std::int64_t>(m_data);
}

double Value::number() const
{
    return isFloat() ? std::get<double>(m_data) : static_cast<double>(integer());
}

Dict &Value::dict() const
{
    return isNamespace() ? *std::get<Namespace>(m_data).fields
                         : *std::get<std::shared_ptr<Dict>>(m_data);
}

bool Value::truthy() const
{
    if (isUndefined() || isNone())
        return false;
    if (isNumber())
        return number() != 0;
    if (isString())
        return !string().empty();
    if (isList())
        return !list().empty();
    if (isDict())
        return !dict().empty();
    return true;
}

namespace {

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    std::string text(buffer, end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

std::string quoted(const std::string &text)
{
    const char quote =
        text.find('\'') != std::string::npos && text.find('"') == std::string::npos ? '"' : '\'';
    std::string result(1, quote);
    for (const char c : text) {
        if (c == '\\' || c == quote)
            result += {'\\', c};
        else if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else if (c == '\t')
            result += "\\t";
        else
            result += c;
    }
    return result + quote;
}

} // namespace

std::string Value::text() const
{
    return isString() ? string() : isUndefined() ? std::string() : repr();
}

std::string Value::repr() const
{
    if (isUndefined())
        return "Undefined";
    if (isNone())
        return "None";
    if (isBool())
        return integer() ? "True" : "False";
    if (isInteger())
        return std::to_string(integer());
    if (isFloat())
        return floatText(number());
    if (isString())
        return quoted(string());
    std::string result;
    if (isList()) {
        for (const Value &item : list())
            result += (result.empty() ? "" : ", ") + item.repr();
        return "[" + result + "]";
    }
    if (isDict() || isNamespace()) {
        for (const auto &[key, item] : dict())
            result += (result.empty() ? "" : ", ") + quoted(key) + ": " + item.repr();
        return "{" + result + "}";
    }
    return "<function>";
}

const char *Value::typeName() const
{
    static constexpr const char *names[] = {"an undefined value", "None", "a boolean",
        "a whole number", "a number", "text", "a list", "a mapping", "a namespace", "a function"};
    return names[m_data.index()];
}

bool Value::equals(const Value &other) const
{
    if (isNumber() && other.isNumber())
        return isFloat() || other.isFloat() ? number() == other.number()
                                            : integer() == other.integer();
    if (m_data.index() != other.m_data.index())
        return false;
    if (isString())
        return string() == other.string();
    if (isList()) {
        if (list().size() != other.list().size())
            return false;
        for (std::size_t i = 0; i < list().size(); ++i) {
            if (!list()[i].equals(other.list()[i]))
                return false;
        }
        return true;
    }
    if (isDict()) {
        if (dict().size() != other.dict().size())
            return false;
        for (const auto &[key, item] : dict()) {
            const Value *match = other.find(key);
            if (!match || !item.equals(*match))
                return false;
        }
        return true;
    }
    return isNone() || isUndefined();
}

const Value *Value::find(const std::string &key) const
{
    for (const auto &[name, item] : dict()) {
        if (name == key)
            return &item;
    }
    return nullptr;
}

OrderedJson Value::toJson() const
{
    if (isBool())
        return integer() != 0;
    if (isInteger())
        return integer();
    if (isFloat())
        return number();
    if (isString())
        return string();
    if (isList()) {
        OrderedJson json = OrderedJson::array();
        for (const Value &item : list())
            json.push_back(item.toJson());
        return json;
    }
    if (isDict() || isNamespace()) {
        OrderedJson json = OrderedJson::object();
        for (const auto &[key, item] : dict())
            json[key] = item.toJson();
        return json;
    }
    return nullptr;
}

std::string toJsonText(const Value &value, int indent, bool escapeNonAscii)
{
    const auto scalar = [escapeNonAscii](const Value &v) {
        return v.isFloat()
            ? floatText(v.number())
            : v.toJson().dump(-1, ' ', escapeNonAscii, OrderedJson::error_handler_t::replace);
    };
    const std::function<std::string(const Value &, int)> write = [&](const Value &v, int depth) {
        const bool list = v.isList();
        if (!list && !v.isDict() && !v.isNamespace())
            return scalar(v);
        const std::string open = list ? "[" : "{";
        const std::string close = list ? "]" : "}";
        std::vector<std::string> items;
        if (list) {
            for (const Value &item : v.list())
                items.push_back(write(item, depth + 1));
        } else {
            for (const auto &[key, item] : v.dict())
                items.push_back(scalar(Value(key)) + ": " + write(item, depth + 1));
        }
        if (items.empty())
            return open + close;
        const std::string pad = indent < 0
            ? std::string()
            : "\n" + std::string(static_cast<std::size_t>(indent * (depth + 1)), ' ');
        std::string text = open;
        for (std::size_t i = 0; i < items.size(); ++i)
            text += (i == 0 ? "" : indent < 0 ? ", " : ",") + pad + items[i];
        if (indent >= 0)
            text += "\n" + std::string(static_cast<std::size_t>(indent * depth), ' ');
        return text + close;
    };
    return write(value, 0);
}

} // namespace engine::jinja
