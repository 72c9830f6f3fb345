// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/template/interpreter.h"

#include "core/engine/template/builtins.h"

#include <unordered_map>

namespace engine::jinja {

namespace {

constexpr std::int64_t kMaxSteps = 5'000'000;
constexpr int kMaxCalls = 40;

using Scope = std::unordered_map<std::string, Value>;

enum class Flow { Normal, Break, Continue };

class Interpreter
{
public:
    explicit Interpreter(const std::function<std::string(const std::string &)> &clock)
    {
        Scope globals;
        globals["namespace"] = Value(Function([](const Arguments &arguments) -> Result<Value> {
            Dict fields;
            for (const Value &value : arguments.positional) {
                if (value.isDict())
                    fields = value.dict();
            }
            for (const auto &[name, value] : arguments.named)
                fields.emplace_back(name, value);
            return Value::makeNamespace(std::move(fields));
        }));
        globals["dict"] = Value(Function([](const Arguments &arguments) -> Result<Value> {
            Dict fields;
            for (const auto &[name, value] : arguments.named)
                fields.emplace_back(name, value);
            return Value(std::move(fields));
        }));
        globals["raise_exception"] =
            Value(Function([](const Arguments &arguments) -> Result<Value> {
                return invalid(arguments.get(0, "message").text());
            }));
        globals["strftime_now"] = Value(Function([clock](const Arguments &a) -> Result<Value> {
            return Value(clock(a.get(0, "format").text()));
        }));
        globals["range"] = Value(Function(range));
        m_scopes.push_back(std::move(globals));
    }

    void define(const std::string &name, Value value) { m_scopes.back()[name] = std::move(value); }

    Result<Flow> run(const Nodes &nodes, std::string &out)
    {
        for (const auto &node : nodes) {
            auto flow = run(*node, out);
            if (!flow || *flow != Flow::Normal)
                return flow;
        }
        return Flow::Normal;
    }

private:
    static Result<Value> range(const Arguments &arguments)
    {
        std::int64_t values[3] = {0, 0, 1};
        const std::size_t count = arguments.positional.size();
        if (count < 1 || count > 3)
            return invalid("range needs one to three numbers.");
        for (std::size_t i = 0; i < count; ++i) {
            if (!arguments.positional[i].isInteger())
                return invalid("range needs whole numbers.");
            values[count == 1 ? 1 : i] = arguments.positional[i].integer();
        }
        List list;
        if (values[2] == 0)
            return invalid("range has the step zero.");
        for (std::int64_t i = values[0]; values[2] > 0 ? i < values[1] : i > values[1];) {
            list.emplace_back(i);
            if (list.size() > kMaxItems)
                return invalid("A list that the chat template builds is too long.");
            if (__builtin_add_overflow(i, values[2], &i))
                break;
        }
        return Value(std::move(list));
    }

    Result<void> spend(std::int64_t steps)
    {
        m_steps += steps;
        if (m_steps > kMaxSteps)
            return invalid("The chat template does not come to an end.");
        return {};
    }

    // Charges for the size of a value that was built, so that nested doubling stays bounded.
    Result<Value> charged(Value value)
    {
        std::int64_t left = kMaxSteps - m_steps;
        const std::int64_t before = left;
        count(value, left, 0);
        ENGINE_CHECK(spend(before - left + (left <= 0 ? 1 : 0)));
        return value;
    }

    static void count(const Value &value, std::int64_t &left, int depth)
    {
        if (--left <= 0)
            return;
        if (depth > 200) {
            left = 0;
            return;
        }
        if (value.isList()) {
            for (const Value &item : value.list())
                count(item, left, depth + 1);
        } else if (value.isDict()) {
            for (const auto &[key, item] : value.dict())
                count(item, left, depth + 1);
        }
    }

    static tl::unexpected<Error> at(const Node &node, Error error)
    {
        const bool placed = error.message.find("Chat template") != std::string::npos;
        if (!placed)
            error.message =
                "Chat template, line " + std::to_string(node.line) + ": " + error.message;
        return tl::unexpected<Error>(std::move(error));
    }

    Result<Flow> run(const Node &node, std::string &out)
    {
        ENGINE_CHECK(spend(1));
        if (out.size() > kMaxText)
            return invalid("The text that the chat template writes is too long.");
        switch (node.kind) {
        case Node::Kind::Text:
            out += node.text;
            return Flow::Normal;
        case Node::Kind::Output: {
            auto value = evaluate(*node.expression);
            if (!value)
                return at(node, value.error());
            out += value->text();
            return Flow::Normal;
        }
        case Node::Kind::If: {
            auto condition = evaluate(*node.expression);
            if (!condition)
                return at(node, condition.error());
            return run(condition->truthy() ? node.body : node.otherwise, out);
        }
        case Node::Kind::For: {
            auto flow = runLoop(node, out);
            if (!flow)
                return at(node, flow.error());
            return flow;
        }
        case Node::Kind::Set: {
            auto done = assign(node);
            if (!done)
                return at(node, done.error());
            return Flow::Normal;
        }
        case Node::Kind::SetBlock: {
            std::string text;
            ENGINE_TRY(const Flow flow, run(node.body, text));
            m_scopes.back()[node.names[0]] = Value(std::move(text));
            return flow;
        }
        case Node::Kind::Macro:
            m_scopes.back()[node.text] = Value(Function(
                [this, &node](const Arguments &arguments) { return callMacro(node, arguments); }));
            return Flow::Normal;
        case Node::Kind::Break:
            return Flow::Break;
        case Node::Kind::Continue:
            return Flow::Continue;
        case Node::Kind::Group:
            return run(node.body, out);
        }
        return Flow::Normal;
    }

    Result<void> assign(const Node &node)
    {
        ENGINE_TRY(Value value, evaluate(*node.expression));
        if (!node.attribute.empty()) {
            const Value target = lookUp(node.names[0]);
            if (!target.isNamespace())
                return invalid("'" + node.names[0] + "' is not a namespace.");
            for (auto &[name, field] : target.dict()) {
                if (name == node.attribute) {
                    field = std::move(value);
                    return {};
                }
            }
            target.dict().emplace_back(node.attribute, std::move(value));
            return {};
        }
        return bind(node.names, value);
    }

    Result<void> bind(const std::vector<std::string> &names, const Value &value)
    {
        if (names.size() == 1) {
            m_scopes.back()[names[0]] = value;
            return {};
        }
        ENGINE_TRY(const List items, iterate(value));
        if (items.size() != names.size())
            return invalid("The number of names and values differs.");
        for (std::size_t i = 0; i < names.size(); ++i)
            m_scopes.back()[names[i]] = items[i];
        return {};
    }

    Result<Flow> runLoop(const Node &node, std::string &out)
    {
        ENGINE_TRY(const Value iterable, evaluate(*node.expression));
        ENGINE_TRY(List items, iterate(iterable));
        if (node.condition) {
            List kept;
            for (const Value &item : items) {
                m_scopes.emplace_back();
                const ScopeGuard guard(m_scopes);
                ENGINE_CHECK(bind(node.names, item));
                ENGINE_TRY(const Value keep, evaluate(*node.condition));
                if (keep.truthy())
                    kept.push_back(item);
            }
            items = std::move(kept);
        }
        if (items.empty())
            return run(node.otherwise, out);
        const auto size = static_cast<std::int64_t>(items.size());
        for (std::int64_t i = 0; i < size; ++i) {
            m_scopes.emplace_back();
            const ScopeGuard guard(m_scopes);
            ENGINE_CHECK(bind(node.names, items[static_cast<std::size_t>(i)]));
            Dict loop = {
                {"index", Value(i + 1)},
                {"index0", Value(i)},
                {"revindex", Value(size - i)},
                {"revindex0", Value(size - i - 1)},
                {"first", Value(i == 0)},
                {"last", Value(i + 1 == size)},
                {"length", Value(size)},
            };
            if (i > 0)
                loop.emplace_back("previtem", items[static_cast<std::size_t>(i - 1)]);
            if (i + 1 < size)
                loop.emplace_back("nextitem", items[static_cast<std::size_t>(i + 1)]);
            m_scopes.back()["loop"] = Value(std::move(loop));
            ENGINE_TRY(const Flow flow, run(node.body, out));
            if (flow == Flow::Break)
                break;
        }
        return Flow::Normal;
    }

    struct ScopeGuard
    {
        explicit ScopeGuard(std::vector<Scope> &scopes)
            : m_scopes(scopes)
        {
        }
        ~ScopeGuard() { m_scopes.pop_back(); }
        std::vector<Scope> &m_scopes;
    };

    // A macro sees the top level and its own parameters, not the scopes of its caller.
    Result<Value> callMacro(const Node &node, const Arguments &arguments)
    {
        if (++m_calls > kMaxCalls)
            return invalid("The chat template calls macros too deeply.");
        std::vector<Scope> inner{m_scopes[0], Scope()};
        if (m_scopes.size() > 1)
            inner.insert(inner.begin() + 1, m_scopes[1]);
        std::swap(m_scopes, inner);
        std::string text;
        auto result = [&]() -> Result<Flow> {
            for (std::size_t i = 0; i < node.names.size(); ++i) {
                Value value = arguments.get(i, node.names[i]);
                if (value.isUndefined() && node.defaults[i]) {
                    ENGINE_TRY(value, evaluate(*node.defaults[i]));
                }
                m_scopes.back()[node.names[i]] = std::move(value);
            }
            return run(node.body, text);
        }();
        std::swap(m_scopes, inner);
        --m_calls;
        if (!result)
            return tl::unexpected<Error>(result.error());
        return Value(std::move(text));
    }

    Value lookUp(const std::string &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto found = scope->find(name);
            if (found != scope->end())
                return found->second;
        }
        return Value::undefined(name);
    }

    Result<Arguments> arguments(const Expression &call)
    {
        Arguments result;
        for (const auto &item : call.items) {
            ENGINE_TRY(Value value, evaluate(*item));
            result.positional.push_back(std::move(value));
        }
        for (const auto &[name, item] : call.named) {
            ENGINE_TRY(Value value, evaluate(*item));
            result.named.emplace_back(name, std::move(value));
        }
        return result;
    }

    Result<Value> evaluate(const Expression &e)
    {
        ENGINE_CHECK(spend(1));
        switch (e.kind) {
        case Expression::Kind::Literal:
            return e.value;
        case Expression::Kind::Name:
            return lookUp(e.text);
        case Expression::Kind::Attribute: {
            ENGINE_TRY(const Value object, evaluate(*e.left));
            return index(object, Value(e.text));
        }
        case Expression::Kind::Index: {
            ENGINE_TRY(const Value object, evaluate(*e.left));
            ENGINE_TRY(const Value key, evaluate(*e.right));
            return index(object, key);
        }
        case Expression::Kind::Slice: {
            ENGINE_TRY(const Value object, evaluate(*e.left));
            Value parts[3];
            for (std::size_t i = 0; i < 3; ++i) {
                if (e.items[i]) {
                    ENGINE_TRY(parts[i], evaluate(*e.items[i]));
                }
            }
            return slice(object, parts[0], parts[1], parts[2]);
        }
        case Expression::Kind::Call:
            return call(e);
        case Expression::Kind::Filter: {
            ENGINE_TRY(const Value value, evaluate(*e.left));
            ENGINE_TRY(const Arguments given, arguments(e));
            ENGINE_TRY(Value result, applyFilter(e.text, value, given));
            return charged(std::move(result));
        }
        case Expression::Kind::Test: {
            ENGINE_TRY(const Value value, evaluate(*e.left));
            ENGINE_TRY(const Arguments given, arguments(e));
            ENGINE_TRY(const bool holds, applyTest(e.text, value, given));
            return Value(holds != e.negated);
        }
        case Expression::Kind::Unary: {
            ENGINE_TRY(const Value value, evaluate(*e.left));
            if (e.text == "not")
                return Value(!value.truthy());
            return applyBinary(e.text, Value(std::int64_t(0)), value);
        }
        case Expression::Kind::Binary:
            return binary(e);
        case Expression::Kind::Conditional: {
            ENGINE_TRY(const Value condition, evaluate(*e.right));
            if (condition.truthy())
                return evaluate(*e.left);
            return e.items.empty() ? Result<Value>(Value()) : evaluate(*e.items[0]);
        }
        case Expression::Kind::ListLiteral: {
            List list;
            for (const auto &item : e.items) {
                ENGINE_TRY(Value value, evaluate(*item));
                list.push_back(std::move(value));
            }
            return charged(Value(std::move(list)));
        }
        case Expression::Kind::DictLiteral: {
            Dict dict;
            for (std::size_t i = 0; i < e.items.size(); ++i) {
                ENGINE_TRY(const Value key, evaluate(*e.keys[i]));
                ENGINE_TRY(Value value, evaluate(*e.items[i]));
                dict.emplace_back(key.text(), std::move(value));
            }
            return charged(Value(std::move(dict)));
        }
        }
        return Value();
    }

    Result<Value> binary(const Expression &e)
    {
        ENGINE_TRY(Value left, evaluate(*e.left));
        if (e.text == "and" && !left.truthy())
            return left;
        if (e.text == "or" && left.truthy())
            return left;
        ENGINE_TRY(Value right, evaluate(*e.right));
        if (e.text == "and" || e.text == "or")
            return right;
        // Joining an undefined value to a text is an error in Jinja too.
        if (e.text == "+" && (left.isUndefined() || right.isUndefined()))
            return invalid(
                "'" + (left.isUndefined() ? left : right).undefinedName() + "' is undefined.");
        ENGINE_TRY(Value result, applyBinary(e.text, left, right));
        ENGINE_CHECK(
            spend(result.isString() ? static_cast<std::int64_t>(result.string().size() / 64) : 0));
        return result.isList() ? charged(std::move(result)) : Result<Value>(std::move(result));
    }

    Result<Value> call(const Expression &e)
    {
        ENGINE_TRY(const Arguments given, arguments(e));
        if (e.left->kind == Expression::Kind::Attribute) {
            ENGINE_TRY(const Value object, evaluate(*e.left->left));
            if (object.isUndefined())
                return invalid("'" + object.undefinedName() + "' is undefined.");
            if (object.isDict() || object.isNamespace()) {
                const Value *member = object.find(e.left->text);
                if (member && member->isFunction())
                    return member->function()(given);
            }
            ENGINE_TRY(Value result, callMethod(object, e.left->text, given));
            return charged(std::move(result));
        }
        ENGINE_TRY(const Value function, evaluate(*e.left));
        if (function.isUndefined())
            return fail(ErrorCode::Unsupported,
                "the function '" + function.undefinedName() + "' is not supported.");
        if (!function.isFunction())
            return invalid(std::string(function.typeName()) + " cannot be called.");
        ENGINE_TRY(Value result, function.function()(given));
        return charged(std::move(result));
    }

    std::vector<Scope> m_scopes;
    std::int64_t m_steps = 0;
    int m_calls = 0;
};

} // namespace

Result<std::string> render(const Nodes &nodes, const OrderedJson &context,
    const std::function<std::string(const std::string &)> &clock)
{
    Interpreter interpreter(clock);
    for (const auto &[name, value] : context.items())
        interpreter.define(name, Value::fromJson(value));
    std::string out;
    ENGINE_TRY(const Flow flow, interpreter.run(nodes, out));
    static_cast<void>(flow);
    return out;
}

} // namespace engine::jinja
