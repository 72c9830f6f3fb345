// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/template/lexer.h"
#include "core/engine/template/syntax.h"

#include <algorithm>
#include <array>

namespace engine::jinja {

namespace {

constexpr int kMaxDepth = 60; // of nested expressions and of nested blocks

ExpressionPtr make(Expression::Kind kind, std::string text = {})
{
    auto expression = std::make_unique<Expression>();
    expression->kind = kind;
    expression->text = std::move(text);
    return expression;
}

// Parses the expression grammar of Jinja from the tokens of one tag; lowest precedence first.
class ExpressionParser
{
public:
    ExpressionParser(const std::vector<Token> &tokens, int line)
        : m_tokens(tokens)
        , m_line(line)
    {
    }

    tl::unexpected<Error> error(const std::string &message) const
    {
        return invalid("Chat template, line " + std::to_string(m_line) + ": " + message);
    }

    const Token &peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_position + ahead, m_tokens.size() - 1)];
    }
    bool atEnd() const { return peek().kind == Token::Kind::End; }

    bool accept(Token::Kind kind, std::string_view text)
    {
        if (peek().kind != kind || peek().text != text)
            return false;
        ++m_position;
        return true;
    }
    bool acceptSymbol(std::string_view text) { return accept(Token::Kind::Symbol, text); }
    bool acceptWord(std::string_view text) { return accept(Token::Kind::Name, text); }

    Result<void> expectSymbol(std::string_view text)
    {
        if (acceptSymbol(text))
            return {};
        return error("expected '" + std::string(text) + "' before '" + peek().text + "'.");
    }
    Result<std::string> expectName()
    {
        if (peek().kind != Token::Kind::Name)
            return error("expected a name before '" + peek().text + "'.");
        return m_tokens[m_position++].text;
    }
    Result<void> expectEnd() const
    {
        if (atEnd())
            return {};
        return error("'" + peek().text + "' is not understood here.");
    }

    Result<ExpressionPtr> parse() { return parseConditional(true); }

    // Without the "x if y" form, which a for loop needs for its filter.
    Result<ExpressionPtr> parseIterable() { return parseConditional(false); }

    // A comma-separated list makes a tuple.
    Result<ExpressionPtr> parseTuple()
    {
        ENGINE_TRY(ExpressionPtr first, parse());
        if (!(peek().kind == Token::Kind::Symbol && peek().text == ","))
            return first;
        auto list = make(Expression::Kind::ListLiteral);
        list->items.push_back(std::move(first));
        while (acceptSymbol(",") && !atEnd()) {
            ENGINE_TRY(ExpressionPtr item, parse());
            list->items.push_back(std::move(item));
        }
        return list;
    }

private:
    struct DepthGuard
    {
        explicit DepthGuard(int &depth)
            : m_depth(depth)
        {
            ++m_depth;
        }
        ~DepthGuard() { --m_depth; }
        int &m_depth;
    };

    Result<ExpressionPtr> parseConditional(bool allowIf)
    {
        const DepthGuard guard(m_depth);
        if (m_depth > kMaxDepth)
            return error("an expression nests too deeply.");
        ENGINE_TRY(ExpressionPtr value, parseBinary(0));
        while (allowIf && acceptWord("if")) {
            auto choice = make(Expression::Kind::Conditional);
            choice->left = std::move(value);
            ENGINE_TRY(choice->right, parseBinary(0));
            if (acceptWord("else")) {
                ENGINE_TRY(ExpressionPtr other, parseConditional(true));
                choice->items.push_back(std::move(other));
            }
            value = std::move(choice);
        }
        return value;
    }

    // Levels: 0 or, 1 and, 2 not, 3 comparisons, 4 + -, 5 ~, 6 * / // %, 7 unary, power.
    Result<ExpressionPtr> parseBinary(int level)
    {
        const DepthGuard guard(m_depth);
        if (m_depth > kMaxDepth * 8)
            return error("an expression nests too deeply.");
        if (level == 2) {
            if (acceptWord("not")) {
                auto negation = make(Expression::Kind::Unary, "not");
                ENGINE_TRY(negation->left, parseBinary(2));
                return negation;
            }
            return parseBinary(3);
        }
        if (level == 7)
            return parseUnary();
        ENGINE_TRY(ExpressionPtr left, parseBinary(level + 1));
        while (true) {
            const std::string op = acceptOperator(level);
            if (op.empty())
                return left;
            auto binary = make(Expression::Kind::Binary, op);
            binary->left = std::move(left);
            ENGINE_TRY(binary->right, parseBinary(level + 1));
            left = std::move(binary);
        }
    }

    std::string acceptOperator(int level)
    {
        static const std::array<std::vector<std::string>, 7> symbols = {{
            {},
            {},
            {},
            {"==", "!=", "<=", ">=", "<", ">"},
            {"+", "-"},
            {"~"},
            {"*", "/", "//", "%"},
        }};
        if (level == 0 && acceptWord("or"))
            return "or";
        if (level == 1 && acceptWord("and"))
            return "and";
        if (level == 3) {
            if (acceptWord("in"))
                return "in";
            if (peek().kind == Token::Kind::Name && peek().text == "not" &&
                peek(1).kind == Token::Kind::Name && peek(1).text == "in") {
                m_position += 2;
                return "not in";
            }
        }
        for (const std::string &symbol : symbols[static_cast<std::size_t>(level)]) {
            if (acceptSymbol(symbol))
                return symbol;
        }
        return {};
    }

    Result<ExpressionPtr> parseUnary()
    {
        for (const char *sign : {"-", "+"}) {
            if (acceptSymbol(sign)) {
                const DepthGuard guard(m_depth);
                if (m_depth > kMaxDepth * 8)
                    return error("an expression nests too deeply.");
                auto unary = make(Expression::Kind::Unary, sign);
                ENGINE_TRY(unary->left, parseUnary());
                return parsePostfix(std::move(unary), true);
            }
        }
        ENGINE_TRY(ExpressionPtr primary, parsePrimary());
        ENGINE_TRY(ExpressionPtr value, parsePostfix(std::move(primary), false));
        if (acceptSymbol("**")) {
            auto power = make(Expression::Kind::Binary, "**");
            power->left = std::move(value);
            ENGINE_TRY(power->right, parseUnary());
            value = std::move(power);
        }
        return parsePostfix(std::move(value), true);
    }

    Result<ExpressionPtr> parsePrimary()
    {
        const Token token = peek();
        switch (token.kind) {
        case Token::Kind::String: {
            auto literal = make(Expression::Kind::Literal);
            std::string text;
            while (peek().kind == Token::Kind::String) // adjacent texts join, as in Python
                text += m_tokens[m_position++].text;
            literal->value = Value(text);
            return literal;
        }
        case Token::Kind::Integer:
        case Token::Kind::Float: {
            ++m_position;
            auto literal = make(Expression::Kind::Literal);
            literal->value = token.kind == Token::Kind::Integer
                ? Value(static_cast<std::int64_t>(std::stoll(token.text)))
                : Value(std::stod(token.text));
            return literal;
        }
        case Token::Kind::Name: {
            ++m_position;
            auto literal = make(Expression::Kind::Literal);
            if (token.text == "true" || token.text == "True")
                literal->value = Value(true);
            else if (token.text == "false" || token.text == "False")
                literal->value = Value(false);
            else if (token.text == "none" || token.text == "None")
                literal->value = Value::none();
            else
                return make(Expression::Kind::Name, token.text);
            return literal;
        }
        case Token::Kind::Symbol:
            if (acceptSymbol("("))
                return parseParenthesis();
            if (acceptSymbol("["))
                return parseList();
            if (acceptSymbol("{"))
                return parseDict();
            break;
        case Token::Kind::End:
            break;
        }
        return error("an expression is missing before '" + token.text + "'.");
    }

    Result<ExpressionPtr> parseParenthesis()
    {
        if (acceptSymbol(")"))
            return make(Expression::Kind::ListLiteral);
        ENGINE_TRY(ExpressionPtr inner, parse());
        if (acceptSymbol(",")) {
            auto tuple = make(Expression::Kind::ListLiteral);
            tuple->items.push_back(std::move(inner));
            while (!acceptSymbol(")")) {
                ENGINE_TRY(ExpressionPtr item, parse());
                tuple->items.push_back(std::move(item));
                if (!acceptSymbol(",")) {
                    ENGINE_CHECK(expectSymbol(")"));
                    break;
                }
            }
            return tuple;
        }
        ENGINE_CHECK(expectSymbol(")"));
        return inner;
    }

    Result<ExpressionPtr> parseList()
    {
        auto list = make(Expression::Kind::ListLiteral);
        while (!acceptSymbol("]")) {
            ENGINE_TRY(ExpressionPtr item, parse());
            list->items.push_back(std::move(item));
            if (!acceptSymbol(",")) {
                ENGINE_CHECK(expectSymbol("]"));
                break;
            }
        }
        return list;
    }

    Result<ExpressionPtr> parseDict()
    {
        auto dict = make(Expression::Kind::DictLiteral);
        while (!acceptSymbol("}")) {
            ENGINE_TRY(ExpressionPtr key, parse());
            ENGINE_CHECK(expectSymbol(":"));
            ENGINE_TRY(ExpressionPtr item, parse());
            dict->keys.push_back(std::move(key));
            dict->items.push_back(std::move(item));
            if (!acceptSymbol(",")) {
                ENGINE_CHECK(expectSymbol("}"));
                break;
            }
        }
        return dict;
    }

    Result<ExpressionPtr> parsePostfix(ExpressionPtr value, bool withFilters)
    {
        while (true) {
            if (!withFilters && acceptSymbol(".")) {
                if (peek().kind == Token::Kind::Integer) {
                    auto index = make(Expression::Kind::Index);
                    index->right = make(Expression::Kind::Literal);
                    index->right->value =
                        Value(static_cast<std::int64_t>(std::stoll(m_tokens[m_position++].text)));
                    index->left = std::move(value);
                    value = std::move(index);
                    continue;
                }
                ENGINE_TRY(std::string name, expectName());
                auto attribute = make(Expression::Kind::Attribute, std::move(name));
                attribute->left = std::move(value);
                value = std::move(attribute);
            } else if (!withFilters && acceptSymbol("[")) {
                ENGINE_TRY(value, parseSubscript(std::move(value)));
            } else if (acceptSymbol("(")) {
                auto call = make(Expression::Kind::Call);
                call->left = std::move(value);
                ENGINE_CHECK(parseArguments(*call));
                value = std::move(call);
            } else if (withFilters && acceptSymbol("|")) {
                ENGINE_TRY(std::string name, expectName());
                auto filter = make(Expression::Kind::Filter, std::move(name));
                filter->left = std::move(value);
                if (acceptSymbol("("))
                    ENGINE_CHECK(parseArguments(*filter));
                value = std::move(filter);
            } else if (withFilters && acceptWord("is")) {
                ENGINE_TRY(value, parseTest(std::move(value)));
            } else {
                return value;
            }
        }
    }

    Result<ExpressionPtr> parseTest(ExpressionPtr value)
    {
        auto test = make(Expression::Kind::Test);
        test->left = std::move(value);
        test->negated = acceptWord("not");
        ENGINE_TRY(test->text, expectName());
        if (acceptSymbol("(")) {
            ENGINE_CHECK(parseArguments(*test));
            return test;
        }
        // An operand may follow without parentheses: "is divisibleby 3", "is equalto x".
        static constexpr std::string_view enders[] = {"else", "or", "and", "is", "if", "in", "not"};
        const Token &next = peek();
        const bool operand = next.kind == Token::Kind::String ||
            next.kind == Token::Kind::Integer || next.kind == Token::Kind::Float ||
            (next.kind == Token::Kind::Name &&
                std::find(std::begin(enders), std::end(enders), next.text) == std::end(enders));
        if (operand) {
            ENGINE_TRY(ExpressionPtr primary, parsePrimary());
            ENGINE_TRY(ExpressionPtr argument, parsePostfix(std::move(primary), false));
            test->items.push_back(std::move(argument));
        }
        return test;
    }

    Result<ExpressionPtr> parseSubscript(ExpressionPtr value)
    {
        ExpressionPtr parts[3];
        bool slice = false;
        int index = 0;
        while (!acceptSymbol("]")) {
            if (acceptSymbol(":")) {
                slice = true;
                if (++index > 2)
                    return error("a slice has more than three parts.");
                continue;
            }
            if (parts[index])
                return error("'" + peek().text + "' is not understood in brackets.");
            ENGINE_TRY(parts[index], parse());
        }
        auto expression = make(slice ? Expression::Kind::Slice : Expression::Kind::Index);
        expression->left = std::move(value);
        if (slice) {
            for (ExpressionPtr &part : parts)
                expression->items.push_back(std::move(part));
        } else {
            if (!parts[0])
                return error("the brackets are empty.");
            expression->right = std::move(parts[0]);
        }
        return expression;
    }

    Result<void> parseArguments(Expression &call)
    {
        while (!acceptSymbol(")")) {
            if (peek().kind == Token::Kind::Name && peek(1).kind == Token::Kind::Symbol &&
                peek(1).text == "=") {
                ENGINE_TRY(std::string name, expectName());
                ++m_position;
                ENGINE_TRY(ExpressionPtr value, parse());
                call.named.emplace_back(std::move(name), std::move(value));
            } else {
                ENGINE_TRY(ExpressionPtr value, parse());
                call.items.push_back(std::move(value));
            }
            if (!acceptSymbol(",")) {
                ENGINE_CHECK(expectSymbol(")"));
                break;
            }
        }
        return {};
    }

    const std::vector<Token> &m_tokens;
    int m_line;
    std::size_t m_position = 0;
    int m_depth = 0;
};

class BlockParser
{
public:
    explicit BlockParser(std::vector<Segment> segments)
        : m_segments(std::move(segments))
    {
    }

    Result<Nodes> run()
    {
        ENGINE_TRY(Nodes nodes, parseUntil({}));
        if (m_index < m_segments.size())
            return error(m_segments[m_index].line, "'" + keyword() + "' has no beginning.");
        return nodes;
    }

private:
    static tl::unexpected<Error> error(int line, const std::string &message)
    {
        return invalid("Chat template, line " + std::to_string(line) + ": " + message);
    }

    std::string keyword() const
    {
        const Segment &segment = m_segments[m_index];
        return segment.kind == Segment::Kind::Statement ? segment.tokens[0].text : std::string();
    }

    static std::unique_ptr<Node> makeNode(Node::Kind kind, int line)
    {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->line = line;
        return node;
    }

    // Stops in front of a tag that starts with one of `ends`, or of any tag that ends something.
    Result<Nodes> parseUntil(const std::vector<std::string> &ends)
    {
        if (++m_depth > kMaxDepth)
            return error(0, "the blocks nest too deeply.");
        Nodes nodes;
        while (m_index < m_segments.size()) {
            Segment &segment = m_segments[m_index];
            if (segment.kind == Segment::Kind::Text) {
                auto node = makeNode(Node::Kind::Text, segment.line);
                node->text = std::move(segment.text);
                nodes.push_back(std::move(node));
                ++m_index;
            } else if (segment.kind == Segment::Kind::Output) {
                auto node = makeNode(Node::Kind::Output, segment.line);
                ExpressionParser parser(segment.tokens, segment.line);
                ENGINE_TRY(node->expression, parser.parseTuple());
                ENGINE_CHECK(parser.expectEnd());
                nodes.push_back(std::move(node));
                ++m_index;
            } else {
                const std::string word = keyword();
                if (std::find(ends.begin(), ends.end(), word) != ends.end() ||
                    word.compare(0, 3, "end") == 0 || word == "else" || word == "elif")
                    break;
                ENGINE_TRY(auto node, parseStatement());
                nodes.push_back(std::move(node));
            }
        }
        --m_depth;
        return nodes;
    }

    Result<void> expectTag(const std::string &word, int line)
    {
        if (m_index >= m_segments.size() || keyword() != word)
            return error(line, "a block is not closed by '" + word + "'.");
        ++m_index;
        return {};
    }

    Result<std::unique_ptr<Node>> parseStatement()
    {
        const Segment &segment = m_segments[m_index++];
        ExpressionParser parser(segment.tokens, segment.line);
        const int line = segment.line;
        if (parser.acceptWord("if"))
            return parseIf(parser, line);
        if (parser.acceptWord("for"))
            return parseFor(parser, line);
        if (parser.acceptWord("set"))
            return parseSet(parser, line);
        if (parser.acceptWord("macro"))
            return parseMacro(parser, line);
        for (const auto &[word, kind] :
            {std::pair("break", Node::Kind::Break), std::pair("continue", Node::Kind::Continue)}) {
            if (parser.acceptWord(word)) {
                ENGINE_CHECK(parser.expectEnd());
                return makeNode(kind, line);
            }
        }
        if (parser.acceptWord("generation")) { // marks the answer for training; prints its inside
            ENGINE_CHECK(parser.expectEnd());
            auto node = makeNode(Node::Kind::Group, line);
            ENGINE_TRY(node->body, parseUntil({"endgeneration"}));
            ENGINE_CHECK(expectTag("endgeneration", line));
            return node;
        }
        return fail(ErrorCode::Unsupported,
            "Chat template, line " + std::to_string(line) + ": the tag '" + parser.peek().text +
                "' is not supported.");
    }

    Result<std::unique_ptr<Node>> parseIf(ExpressionParser &parser, int line)
    {
        auto node = makeNode(Node::Kind::If, line);
        ENGINE_TRY(node->expression, parser.parse());
        ENGINE_CHECK(parser.expectEnd());
        ENGINE_TRY(node->body, parseUntil({"elif", "else", "endif"}));
        if (m_index < m_segments.size() && keyword() == "elif") {
            const Segment &segment = m_segments[m_index++];
            ExpressionParser inner(segment.tokens, segment.line);
            inner.acceptWord("elif");
            if (++m_depth > kMaxDepth)
                return error(line, "the blocks nest too deeply.");
            ENGINE_TRY(auto nested, parseIf(inner, segment.line)); // takes the endif
            --m_depth;
            node->otherwise.push_back(std::move(nested));
            return node;
        }
        if (m_index < m_segments.size() && keyword() == "else") {
            ++m_index;
            ENGINE_TRY(node->otherwise, parseUntil({"endif"}));
        }
        ENGINE_CHECK(expectTag("endif", line));
        return node;
    }

    Result<std::unique_ptr<Node>> parseFor(ExpressionParser &parser, int line)
    {
        auto node = makeNode(Node::Kind::For, line);
        do {
            ENGINE_TRY(std::string name, parser.expectName());
            node->names.push_back(std::move(name));
        } while (parser.acceptSymbol(","));
        if (!parser.acceptWord("in"))
            return error(line, "a for loop has no 'in'.");
        ENGINE_TRY(node->expression, parser.parseIterable());
        if (parser.acceptWord("if")) {
            ENGINE_TRY(node->condition, parser.parse());
        }
        ENGINE_CHECK(parser.expectEnd());
        ENGINE_TRY(node->body, parseUntil({"else", "endfor"}));
        if (m_index < m_segments.size() && keyword() == "else") {
            ++m_index;
            ENGINE_TRY(node->otherwise, parseUntil({"endfor"}));
        }
        ENGINE_CHECK(expectTag("endfor", line));
        return node;
    }

    Result<std::unique_ptr<Node>> parseSet(ExpressionParser &parser, int line)
    {
        auto node = makeNode(Node::Kind::Set, line);
        do {
            ENGINE_TRY(std::string name, parser.expectName());
            node->names.push_back(std::move(name));
        } while (parser.acceptSymbol(","));
        if (parser.acceptSymbol(".")) {
            ENGINE_TRY(node->attribute, parser.expectName());
        }
        if (parser.acceptSymbol("=")) {
            ENGINE_TRY(node->expression, parser.parseTuple());
            ENGINE_CHECK(parser.expectEnd());
            return node;
        }
        ENGINE_CHECK(parser.expectEnd());
        node->kind = Node::Kind::SetBlock;
        ENGINE_TRY(node->body, parseUntil({"endset"}));
        ENGINE_CHECK(expectTag("endset", line));
        return node;
    }

    Result<std::unique_ptr<Node>> parseMacro(ExpressionParser &parser, int line)
    {
        auto node = makeNode(Node::Kind::Macro, line);
        ENGINE_TRY(node->text, parser.expectName());
        ENGINE_CHECK(parser.expectSymbol("("));
        while (!parser.acceptSymbol(")")) {
            ENGINE_TRY(std::string name, parser.expectName());
            node->names.push_back(std::move(name));
            node->defaults.emplace_back();
            if (parser.acceptSymbol("=")) {
                ENGINE_TRY(node->defaults.back(), parser.parse());
            }
            if (!parser.acceptSymbol(",")) {
                ENGINE_CHECK(parser.expectSymbol(")"));
                break;
            }
        }
        ENGINE_CHECK(parser.expectEnd());
        ENGINE_TRY(node->body, parseUntil({"endmacro"}));
        ENGINE_CHECK(expectTag("endmacro", line));
        return node;
    }

    std::vector<Segment> m_segments;
    std::size_t m_index = 0;
    int m_depth = 0;
};

} // namespace

Result<Nodes> parseTemplate(std::string_view source)
{
    ENGINE_TRY(std::vector<Segment> segments, cutTemplate(source));
    return BlockParser(std::move(segments)).run();
}

} // namespace engine::jinja
