// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/template/builtins.h"

#include "core/engine/tokenizer/utf8.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace engine::jinja {

namespace {

tl::unexpected<Error> typeError(const std::string &what, const Value &value)
{
    return invalid(what + " cannot be used on " + value.typeName() + ".");
}

std::string asciiCase(std::string text, bool upper)
{
    for (char &c : text) {
        if (upper && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
        else if (!upper && c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return text;
}

std::string capitalized(const std::string &text, bool everyWord)
{
    std::string result = asciiCase(text, false);
    bool start = true;
    for (char &c : result) {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (start && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
        start = everyWord ? !letter : false;
    }
    return result;
}

bool isPythonSpace(std::string_view character)
{
    const char32_t c = utf8Decode(character, 0);
    return isUnicodeSpace(c) || (c >= 0x1c && c <= 0x1f);
}

// Python's strip: white space, or any of the given characters.
std::string strip(const std::string &text, const Value &characters, bool left, bool right)
{
    const auto parts = utf8Characters(text);
    const auto drop = [&](std::string_view character) {
        return characters.isString() ? characters.string().find(character) != std::string::npos
                                     : isPythonSpace(character);
    };
    std::size_t begin = 0;
    std::size_t end = parts.size();
    while (left && begin < end && drop(parts[begin]))
        ++begin;
    while (right && end > begin && drop(parts[end - 1]))
        --end;
    std::string result;
    for (std::size_t i = begin; i < end; ++i)
        result += parts[i];
    return result;
}

List splitText(const std::string &text, const Value &separator, const Value &limit)
{
    std::int64_t left = limit.isInteger() ? limit.integer() : -1;
    List parts;
    if (!separator.isString() || separator.string().empty()) {
        std::string word;
        for (const std::string_view character : utf8Characters(text)) {
            if (isPythonSpace(character) && !(left == 0 && !word.empty())) {
                if (!word.empty()) {
                    parts.emplace_back(std::exchange(word, {}));
                    --left;
                }
            } else {
                word += character;
            }
        }
        if (!word.empty())
            parts.emplace_back(word);
        return parts;
    }
    std::size_t position = 0;
    while (left != 0) {
        const std::size_t found = text.find(separator.string(), position);
        if (found == std::string::npos)
            break;
        parts.emplace_back(text.substr(position, found - position));
        position = found + separator.string().size();
        --left;
    }
    parts.emplace_back(text.substr(position));
    return parts;
}

Result<bool> matchesAffix(const std::string &text, const Value &affix, bool start)
{
    const auto one = [&](const Value &value) {
        if (!value.isString() || value.string().size() > text.size())
            return false;
        const std::size_t at = start ? 0 : text.size() - value.string().size();
        return text.compare(at, value.string().size(), value.string()) == 0;
    };
    if (affix.isList())
        return std::any_of(affix.list().begin(), affix.list().end(), one);
    if (!affix.isString())
        return typeError(start ? "startswith" : "endswith", affix);
    return one(affix);
}

Result<Value> replaced(const std::string &text, const Arguments &arguments)
{
    const Value from = arguments.get(0, "old");
    const Value to = arguments.get(1, "new");
    if (!from.isString() || !to.isString() || from.string().empty())
        return invalid("replace needs two texts.");
    if (text.size() / from.string().size() * (to.string().size() + 1) > 4 * kMaxText)
        return invalid("A text that the chat template builds is too long.");
    return Value(replaceAll(text, from.string(), to.string()));
}

Result<Value> attributeOf(const Value &value, const std::string &path)
{
    Value current = value;
    for (const Value &part : splitText(path, Value("."), Value())) {
        ENGINE_TRY(current, index(current, part));
    }
    return current;
}

Result<bool> contains(const Value &container, const Value &item)
{
    if (container.isString()) {
        if (!item.isString())
            return typeError("'in' with a text", item);
        return container.string().find(item.string()) != std::string::npos;
    }
    if (container.isDict() || container.isNamespace())
        return item.isString() && container.find(item.string()) != nullptr;
    if (container.isList())
        return std::any_of(container.list().begin(), container.list().end(),
            [&](const Value &other) { return other.equals(item); });
    if (container.isUndefined())
        return false;
    return typeError("'in'", container);
}

Result<int> compare(const Value &left, const Value &right)
{
    if (left.isNumber() && right.isNumber())
        return left.number() < right.number() ? -1 : left.number() > right.number() ? 1 : 0;
    if (left.isString() && right.isString())
        return left.string().compare(right.string());
    return invalid(std::string("The template compares ") + left.typeName() + " with " +
        right.typeName() + ".");
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    const std::int64_t quotient = a / b;
    return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

Result<Value> arithmetic(const std::string &op, const Value &left, const Value &right)
{
    if (!left.isNumber() || !right.isNumber())
        return invalid(
            "'" + op + "' cannot join " + left.typeName() + " and " + right.typeName() + ".");
    const double a = left.number();
    const double b = right.number();
    const bool divides = op == "/" || op == "//" || op == "%";
    if (divides && b == 0)
        return invalid("The template divides by zero.");
    if (op == "/")
        return Value(a / b);
    if (op == "**")
        return left.isFloat() || right.isFloat() || b < 0 || std::abs(std::pow(a, b)) > 1e15
            ? Value(std::pow(a, b))
            : Value(static_cast<std::int64_t>(std::llround(std::pow(a, b))));
    if (left.isFloat() || right.isFloat()) {
        if (op == "+")
            return Value(a + b);
        if (op == "-")
            return Value(a - b);
        if (op == "*")
            return Value(a * b);
        if (op == "//")
            return Value(std::floor(a / b));
        return Value(a - b * std::floor(a / b));
    }
    const std::int64_t x = left.integer();
    const std::int64_t y = right.integer();
    std::int64_t result = 0;
    bool overflow = false;
    if (op == "+")
        overflow = __builtin_add_overflow(x, y, &result);
    else if (op == "-")
        overflow = __builtin_sub_overflow(x, y, &result);
    else if (op == "*")
        overflow = __builtin_mul_overflow(x, y, &result);
    else if (y == -1)
        overflow = op == "//" && __builtin_sub_overflow(std::int64_t(0), x, &result);
    else
        result = op == "//" ? floorDivide(x, y) : x - y * floorDivide(x, y);
    if (overflow)
        return invalid("A number in the chat template is too large.");
    return Value(result);
}

using Filter = Result<Value> (*)(const Value &, const Arguments &);

Result<Value> lengthOf(const Value &value, const Arguments &)
{
    if (value.isString())
        return Value(static_cast<std::int64_t>(utf8Characters(value.string()).size()));
    if (value.isList())
        return Value(static_cast<std::int64_t>(value.list().size()));
    if (value.isDict())
        return Value(static_cast<std::int64_t>(value.dict().size()));
    if (value.isUndefined())
        return Value(std::int64_t(0));
    return typeError("length", value);
}

Result<Value> joinItems(const Value &value, const Arguments &arguments)
{
    const Value separator = arguments.get(0, "d");
    const Value attribute = arguments.get(1, "attribute");
    ENGINE_TRY(const List items, iterate(value));
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Value item = items[i];
        if (attribute.isString()) {
            ENGINE_TRY(item, attributeOf(item, attribute.string()));
        }
        text += (i > 0 ? separator.text() : std::string()) + item.text();
        if (text.size() > kMaxText)
            return invalid("A text that the chat template builds is too long.");
    }
    return Value(text);
}

// selectattr, rejectattr, select, reject.
Result<Value> selectItems(
    const Value &value, const Arguments &arguments, bool byAttribute, bool keep)
{
    ENGINE_TRY(const List items, iterate(value));
    List result;
    const std::size_t skip = byAttribute ? 1 : 0;
    const Value testName = arguments.get(skip, "");
    Arguments rest;
    for (std::size_t i = skip + 1; i < arguments.positional.size(); ++i)
        rest.positional.push_back(arguments.positional[i]);
    for (const Value &item : items) {
        Value subject = item;
        if (byAttribute) {
            ENGINE_TRY(subject, attributeOf(item, arguments.get(0, "").text()));
        }
        bool holds = subject.truthy();
        if (testName.isString()) {
            ENGINE_TRY(holds, applyTest(testName.string(), subject, rest));
        }
        if (holds == keep)
            result.push_back(item);
    }
    return Value(std::move(result));
}

Result<Value> mapItems(const Value &value, const Arguments &arguments)
{
    ENGINE_TRY(const List items, iterate(value));
    const Value attribute = arguments.get(99, "attribute");
    List result;
    for (const Value &item : items) {
        if (attribute.isString()) {
            ENGINE_TRY(Value mapped, attributeOf(item, attribute.string()));
            result.push_back(std::move(mapped));
        } else {
            Arguments rest;
            for (std::size_t i = 1; i < arguments.positional.size(); ++i)
                rest.positional.push_back(arguments.positional[i]);
            ENGINE_TRY(Value mapped, applyFilter(arguments.get(0, "").text(), item, rest));
            result.push_back(std::move(mapped));
        }
    }
    return Value(std::move(result));
}

Result<Value> indented(const Value &value, const Arguments &arguments)
{
    const Value width = arguments.get(0, "width");
    const std::string pad = width.isString()
        ? width.string()
        : std::string(static_cast<std::size_t>(
                          std::clamp<std::int64_t>(width.isInteger() ? width.integer() : 4, 0, 80)),
              ' ');
    const bool first = arguments.get(1, "first").truthy();
    const bool blank = arguments.get(2, "blank").truthy();
    std::string text;
    const List lines = splitText(value.text(), Value("\n"), Value());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool pads = (i > 0 || first) && (blank || i == 0 || !lines[i].string().empty());
        text += (i > 0 ? "\n" : "") + (pads ? pad : std::string()) + lines[i].string();
    }
    return Value(text);
}

Result<Value> toInteger(const Value &value, const Arguments &arguments)
{
    if (value.isNumber() && std::abs(value.number()) < 9e15)
        return Value(static_cast<std::int64_t>(value.number()));
    if (value.isString()) {
        char *end = nullptr;
        const std::string text = strip(value.string(), Value(), true, true);
        const long long number = std::strtoll(text.c_str(), &end, 10);
        if (!text.empty() && *end == '\0')
            return Value(static_cast<std::int64_t>(number));
    }
    const Value fallback = arguments.get(0, "default");
    return fallback.isUndefined() ? Value(std::int64_t(0)) : fallback;
}

Result<Value> toJsonFilter(const Value &value, const Arguments &arguments)
{
    if (value.isUndefined())
        return typeError("tojson", value);
    const Value indent = arguments.get(99, "indent").isUndefined() ? arguments.get(0, "")
                                                                   : arguments.get(99, "indent");
    // transformers replaces Jinja's filter by json.dumps with ensure_ascii off.
    const int width = indent.isInteger()
        ? static_cast<int>(std::clamp<std::int64_t>(indent.integer(), 0, 16))
        : -1;
    return Value(toJsonText(value, width, arguments.get(99, "ensure_ascii").truthy()));
}

const std::unordered_map<std::string, Filter> &filters()
{
    static const std::unordered_map<std::string, Filter> table = {
        {"length", lengthOf},
        {"count", lengthOf},
        {"join", joinItems},
        {"indent", indented},
        {"int", toInteger},
        {"tojson", toJsonFilter},
        {"map", mapItems},
        {"trim",
            [](const Value &v, const Arguments &a) -> Result<Value> {
                return Value(strip(v.text(), a.get(0, "chars"), true, true));
            }},
        {"upper",
            [](const Value &v, const Arguments &) -> Result<Value> {
                return Value(asciiCase(v.text(), true));
            }},
        {"lower",
            [](const Value &v, const Arguments &) -> Result<Value> {
                return Value(asciiCase(v.text(), false));
            }},
        {"capitalize",
            [](const Value &v, const Arguments &) -> Result<Value> {
                return Value(capitalized(v.text(), false));
            }},
        {"title",
            [](const Value &v, const Arguments &) -> Result<Value> {
                return Value(capitalized(v.text(), true));
            }},
        {"string",
            [](const Value &v, const Arguments &) -> Result<Value> { return Value(v.text()); }},
        {"safe", [](const Value &v, const Arguments &) -> Result<Value> { return v; }},
        {"replace", [](const Value &v, const Arguments &a) { return replaced(v.text(), a); }},
        {"abs",
            [](const Value &v, const Arguments &) -> Result<Value> {
                if (!v.isNumber())
                    return typeError("abs", v);
                return v.isFloat() ? Value(std::abs(v.number())) : Value(std::abs(v.integer()));
            }},
        {"default",
            [](const Value &v, const Arguments &a) -> Result<Value> {
                const bool use = v.isUndefined() || (a.get(1, "boolean").truthy() && !v.truthy());
                const Value fallback = a.get(0, "default_value");
                return use ? (fallback.isUndefined() ? Value("") : fallback) : v;
            }},
        {"list",
            [](const Value &v, const Arguments &) -> Result<Value> {
                ENGINE_TRY(List items, iterate(v));
                return Value(std::move(items));
            }},
        {"reverse",
            [](const Value &v, const Arguments &) -> Result<Value> {
                ENGINE_TRY(List items, iterate(v));
                std::reverse(items.begin(), items.end());
                return Value(std::move(items));
            }},
        {"first",
            [](const Value &v, const Arguments &) -> Result<Value> {
                ENGINE_TRY(const List items, iterate(v));
                return items.empty() ? Value() : items.front();
            }},
        {"last",
            [](const Value &v, const Arguments &) -> Result<Value> {
                ENGINE_TRY(const List items, iterate(v));
                return items.empty() ? Value() : items.back();
            }},
        {"unique",
            [](const Value &v, const Arguments &) -> Result<Value> {
                ENGINE_TRY(const List items, iterate(v));
                List result;
                for (const Value &item : items) {
                    ENGINE_TRY(const bool known, contains(Value(result), item));
                    if (!known)
                        result.push_back(item);
                }
                return Value(std::move(result));
            }},
        {"items", [](const Value &v, const Arguments &a) { return callMethod(v, "items", a); }},
        {"select",
            [](const Value &v, const Arguments &a) { return selectItems(v, a, false, true); }},
        {"reject",
            [](const Value &v, const Arguments &a) { return selectItems(v, a, false, false); }},
        {"selectattr",
            [](const Value &v, const Arguments &a) { return selectItems(v, a, true, true); }},
        {"rejectattr",
            [](const Value &v, const Arguments &a) { return selectItems(v, a, true, false); }},
    };
    return table;
}

using Test = bool (*)(const Value &);

const std::unordered_map<std::string, Test> &simpleTests()
{
    static const std::unordered_map<std::string, Test> table = {
        {"defined", [](const Value &v) { return !v.isUndefined(); }},
        {"undefined", [](const Value &v) { return v.isUndefined(); }},
        {"none", [](const Value &v) { return v.isNone(); }},
        {"string", [](const Value &v) { return v.isString(); }},
        {"mapping", [](const Value &v) { return v.isDict(); }},
        {"sequence", [](const Value &v) { return v.isList() || v.isString() || v.isDict(); }},
        {"iterable", [](const Value &v) { return v.isList() || v.isString() || v.isDict(); }},
        {"number", [](const Value &v) { return v.isNumber(); }},
        {"integer", [](const Value &v) { return v.isInteger(); }},
        {"float", [](const Value &v) { return v.isFloat(); }},
        {"boolean", [](const Value &v) { return v.isBool(); }},
        {"true", [](const Value &v) { return v.isBool() && v.integer() == 1; }},
        {"false", [](const Value &v) { return v.isBool() && v.integer() == 0; }},
        {"callable", [](const Value &v) { return v.isFunction(); }},
    };
    return table;
}

} // namespace

Result<List> iterate(const Value &value)
{
    if (value.isList())
        return value.list();
    List items;
    if (value.isUndefined())
        return items;
    if (value.isDict()) {
        for (const auto &[key, item] : value.dict())
            items.emplace_back(key);
        return items;
    }
    if (value.isString()) {
        for (const std::string_view character : utf8Characters(value.string()))
            items.emplace_back(std::string(character));
        return items;
    }
    return typeError("A loop", value);
}

Result<Value> applyFilter(const std::string &name, const Value &value, const Arguments &arguments)
{
    const auto found = filters().find(name == "d" ? "default" : name);
    if (found == filters().end())
        return fail(ErrorCode::Unsupported, "the filter '" + name + "' is not supported.");
    return found->second(value, arguments);
}

bool isTest(const std::string &name)
{
    static const char *others[] = {"equalto", "eq", "==", "ne", "!=", "in", "odd", "even",
        "divisibleby", "lower", "upper", "gt", "lt", "ge", "le", "greaterthan", "lessthan",
        "sameas"};
    return simpleTests().count(name) > 0 ||
        std::find(std::begin(others), std::end(others), name) != std::end(others);
}

Result<bool> applyTest(const std::string &name, const Value &value, const Arguments &arguments)
{
    if (const auto simple = simpleTests().find(name); simple != simpleTests().end())
        return simple->second(value);
    const Value other = arguments.get(0, "other");
    if (name == "equalto" || name == "eq" || name == "==" || name == "sameas")
        return value.equals(other);
    if (name == "ne" || name == "!=")
        return !value.equals(other);
    if (name == "in")
        return contains(other, value);
    if (name == "lower" || name == "upper")
        return value.isString() && asciiCase(value.string(), name == "upper") == value.string();
    static const std::unordered_map<std::string, std::string> orders = {{"gt", ">"},
        {"greaterthan", ">"}, {"lt", "<"}, {"lessthan", "<"}, {"ge", ">="}, {"le", "<="}};
    if (const auto order = orders.find(name); order != orders.end()) {
        ENGINE_TRY(const Value result, applyBinary(order->second, value, other));
        return result.truthy();
    }
    if (name == "odd" || name == "even" || name == "divisibleby") {
        const std::int64_t divisor =
            name == "divisibleby" && other.isInteger() ? other.integer() : 2;
        if (!value.isInteger() || divisor == 0 || divisor == -1)
            return typeError("The test '" + name + "'", value);
        const bool divides = value.integer() % divisor == 0;
        return name == "odd" ? !divides : divides;
    }
    return fail(ErrorCode::Unsupported, "the test '" + name + "' is not supported.");
}

Result<Value> callMethod(const Value &object, const std::string &name, const Arguments &arguments)
{
    if (object.isString()) {
        const std::string &text = object.string();
        const Value first = arguments.get(0, "");
        if (name == "strip" || name == "lstrip" || name == "rstrip")
            return Value(strip(text, first, name != "rstrip", name != "lstrip"));
        if (name == "split")
            return Value(splitText(text, arguments.get(0, "sep"), arguments.get(1, "maxsplit")));
        if (name == "startswith" || name == "endswith") {
            ENGINE_TRY(const bool matches, matchesAffix(text, first, name == "startswith"));
            return Value(matches);
        }
        if (name == "replace")
            return replaced(text, arguments);
        if (name == "join") {
            Arguments separator;
            separator.positional.push_back(object);
            return joinItems(first, separator);
        }
        if (name == "find") {
            const std::size_t at = first.isString() ? text.find(first.string()) : std::string::npos;
            return Value(at == std::string::npos
                    ? std::int64_t(-1)
                    : static_cast<std::int64_t>(utf8Characters(text.substr(0, at)).size()));
        }
        if (name == "splitlines")
            return Value(splitText(text, Value("\n"), Value()));
        if (name == "upper" || name == "lower" || name == "title" || name == "capitalize")
            return applyFilter(name, object, arguments);
    }
    if (object.isDict() || object.isNamespace()) {
        if (name == "get") {
            const Value key = arguments.get(0, "key");
            const Value *item = key.isString() ? object.find(key.string()) : nullptr;
            const Value fallback = arguments.get(1, "default");
            return item ? *item : fallback.isUndefined() ? Value::none() : fallback;
        }
        if (name == "items" || name == "keys" || name == "values") {
            List list;
            for (const auto &[key, item] : object.dict()) {
                if (name == "items")
                    list.emplace_back(List{Value(key), item});
                else
                    list.push_back(name == "keys" ? Value(key) : item);
            }
            return Value(std::move(list));
        }
    }
    return fail(ErrorCode::Unsupported,
        "the method '" + name + "' of " + object.typeName() + " is not supported.");
}

Result<Value> applyBinary(const std::string &op, const Value &left, const Value &right)
{
    if (op == "==")
        return Value(left.equals(right));
    if (op == "!=")
        return Value(!left.equals(right));
    if (op == "in" || op == "not in") {
        ENGINE_TRY(const bool inside, contains(right, left));
        return Value(inside == (op == "in"));
    }
    if (op == "<" || op == ">" || op == "<=" || op == ">=") {
        ENGINE_TRY(const int order, compare(left, right));
        return Value(op == "<" ? order < 0
                : op == ">"    ? order > 0
                : op == "<="   ? order <= 0
                               : order >= 0);
    }
    const bool concatenates = op == "~" || (op == "+" && left.isString() && right.isString());
    if (concatenates) {
        std::string text = left.text() + right.text();
        if (text.size() > kMaxText)
            return invalid("A text that the chat template builds is too long.");
        return Value(std::move(text));
    }
    if (op == "+" && left.isList() && right.isList()) {
        List list = left.list();
        list.insert(list.end(), right.list().begin(), right.list().end());
        if (list.size() > kMaxItems)
            return invalid("A list that the chat template builds is too long.");
        return Value(std::move(list));
    }
    if (op == "*" && left.isString() && right.isInteger()) {
        const auto times = static_cast<std::size_t>(std::max<std::int64_t>(0, right.integer()));
        if (times > kMaxText || left.string().size() * times > kMaxText)
            return invalid("A text that the chat template builds is too long.");
        std::string text;
        for (std::size_t i = 0; i < times; ++i)
            text += left.string();
        return Value(std::move(text));
    }
    return arithmetic(op, left, right);
}

Result<Value> index(const Value &object, const Value &key)
{
    if ((object.isDict() || object.isNamespace()) && key.isString()) {
        const Value *item = object.find(key.string());
        return item ? *item : Value::undefined(key.string());
    }
    if ((object.isList() || object.isString()) && key.isInteger()) {
        ENGINE_TRY(const List items, iterate(object));
        const auto size = static_cast<std::int64_t>(items.size());
        const std::int64_t at = key.integer() < 0 ? key.integer() + size : key.integer();
        if (at < 0 || at >= size)
            return Value::undefined("[" + std::to_string(key.integer()) + "]");
        return items[static_cast<std::size_t>(at)];
    }
    if (object.isUndefined())
        return invalid("'" + object.undefinedName() + "' is undefined.");
    return Value::undefined(key.text());
}

Result<Value> slice(const Value &object, const Value &begin, const Value &end, const Value &step)
{
    if (!object.isList() && !object.isString())
        return typeError("A slice", object);
    ENGINE_TRY(const List items, iterate(object));
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t stride = step.isInteger() ? step.integer() : 1;
    if (stride == 0)
        return invalid("A slice has the step zero.");
    const auto bound = [&](const Value &value, std::int64_t fallback) {
        if (!value.isInteger())
            return fallback;
        const std::int64_t low = stride > 0 ? 0 : -1;
        const std::int64_t high = stride > 0 ? size : size - 1;
        const std::int64_t at = value.integer() < 0 ? value.integer() + size : value.integer();
        return std::clamp(at, low, high);
    };
    const std::int64_t first = bound(begin, stride > 0 ? 0 : size - 1);
    const std::int64_t last = bound(end, stride > 0 ? size : -1);
    List list;
    for (std::int64_t i = first; stride > 0 ? i < last : i > last;) {
        list.push_back(items[static_cast<std::size_t>(i)]);
        if (stride > size || stride < -size)
            break;
        i += stride;
    }
    if (!object.isString())
        return Value(std::move(list));
    std::string text;
    for (const Value &item : list)
        text += item.string();
    return Value(std::move(text));
}

} // namespace engine::jinja
