// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/template/lexer.h"

#include "core/engine/tokenizer/utf8.h"

#include <algorithm>

namespace engine::jinja {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {
    }

    Result<std::vector<Segment>> run()
    {
        while (m_position < m_source.size()) {
            const std::size_t open = findOpening();
            addText(open);
            if (open == m_source.size())
                break;
            ENGINE_CHECK(m_source[open + 1] == '#' ? skipComment(open) : readTag(open));
        }
        return std::move(m_segments);
    }

private:
    tl::unexpected<Error> error(std::size_t position, const std::string &message) const
    {
        return invalid("Chat template, line " + std::to_string(lineAt(position)) + ": " + message);
    }

    int lineAt(std::size_t position) const
    {
        return 1 +
            static_cast<int>(std::count(
                m_source.begin(), m_source.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
    }

    std::size_t findOpening() const
    {
        for (std::size_t i = m_position; i + 1 < m_source.size(); ++i) {
            if (m_source[i] == '{' &&
                (m_source[i + 1] == '{' || m_source[i + 1] == '%' || m_source[i + 1] == '#'))
                return i;
        }
        return m_source.size();
    }

    // Text before a tag, with the white space removed that the tag or the block rules ask for.
    void addText(std::size_t end)
    {
        std::string text(m_source.substr(m_position, end - m_position));
        if (m_trimNext)
            text.erase(0, std::find_if_not(text.begin(), text.end(), isSpace) - text.begin());
        else if (m_dropNewline && !text.empty() && text[0] == '\n')
            text.erase(0, 1);
        else if (m_dropNewline && text.compare(0, 2, "\r\n") == 0)
            text.erase(0, 2);
        if (end + 2 < m_source.size() && m_source[end + 2] == '-') {
            while (!text.empty() && isSpace(text.back()))
                text.pop_back();
        } else if (end < m_source.size() && m_source[end + 1] != '{' &&
            !(end + 2 < m_source.size() && m_source[end + 2] == '+')) {
            // lstrip_blocks: spaces between the start of the line and a block tag vanish.
            while (startsLine(end) && !text.empty() && (text.back() == ' ' || text.back() == '\t'))
                text.pop_back();
        }
        if (!text.empty())
            m_segments.push_back({Segment::Kind::Text, lineAt(m_position), std::move(text), {}});
        m_trimNext = m_dropNewline = false;
    }

    // True when only spaces stand between the start of a line of the source and `position`.
    bool startsLine(std::size_t position) const
    {
        while (position > 0 && (m_source[position - 1] == ' ' || m_source[position - 1] == '\t'))
            --position;
        return position == 0 || m_source[position - 1] == '\n';
    }

    Result<void> skipComment(std::size_t open)
    {
        const std::size_t close = m_source.find("#}", open + 2);
        if (close == std::string_view::npos)
            return error(open, "a comment is not closed.");
        m_trimNext = close > open + 2 && m_source[close - 1] == '-';
        m_dropNewline = true;
        m_position = close + 2;
        return {};
    }

    Result<void> readTag(std::size_t open)
    {
        const bool output = m_source[open + 1] == '{';
        const std::string_view closing = output ? "}}" : "%}";
        Segment segment;
        segment.kind = output ? Segment::Kind::Output : Segment::Kind::Statement;
        segment.line = lineAt(open);
        std::size_t i = open + 2;
        if (i < m_source.size() && (m_source[i] == '-' || m_source[i] == '+'))
            ++i;
        std::vector<char> brackets;
        while (true) {
            while (i < m_source.size() && isSpace(m_source[i]))
                ++i;
            if (i >= m_source.size())
                return error(open, "a tag is not closed.");
            const char sign = m_source[i];
            const bool signedEnd =
                (sign == '-' || sign == '+') && m_source.compare(i + 1, 2, closing) == 0;
            if (brackets.empty() && (signedEnd || m_source.compare(i, 2, closing) == 0)) {
                m_trimNext = signedEnd && sign == '-';
                m_dropNewline = !output && !(signedEnd && sign == '+');
                m_position = i + (signedEnd ? 3 : 2);
                segment.tokens.push_back({});
                m_segments.push_back(std::move(segment));
                return {};
            }
            ENGINE_TRY(Token token, readToken(i));
            if (token.kind == Token::Kind::Symbol) {
                const char c = token.text[0];
                if (c == '(' || c == '[' || c == '{')
                    brackets.push_back(c);
                else if ((c == ')' || c == ']' || c == '}') && !brackets.empty())
                    brackets.pop_back();
            }
            segment.tokens.push_back(std::move(token));
        }
    }

    Result<Token> readToken(std::size_t &i)
    {
        const char c = m_source[i];
        if (c == '\'' || c == '"')
            return readString(i);
        const std::size_t begin = i;
        if (isNameStart(c)) {
            while (i < m_source.size() && (isNameStart(m_source[i]) || isDigit(m_source[i])))
                ++i;
            return Token{Token::Kind::Name, std::string(m_source.substr(begin, i - begin))};
        }
        if (isDigit(c)) {
            const auto digits = [&] {
                while (i < m_source.size() && isDigit(m_source[i]))
                    ++i;
            };
            digits();
            auto kind = Token::Kind::Integer;
            if (i + 1 < m_source.size() && m_source[i] == '.' && isDigit(m_source[i + 1])) {
                kind = Token::Kind::Float;
                ++i;
                digits();
            }
            if (i - begin > 18)
                return error(begin, "a number is too long.");
            return Token{kind, std::string(m_source.substr(begin, i - begin))};
        }
        for (const std::string_view symbol : {"==", "!=", "<=", ">=", "//", "**"}) {
            if (m_source.compare(i, symbol.size(), symbol) == 0) {
                i += symbol.size();
                return Token{Token::Kind::Symbol, std::string(symbol)};
            }
        }
        if (std::string_view("+-*/%~|.,:()[]{}=<>").find(c) != std::string_view::npos) {
            ++i;
            return Token{Token::Kind::Symbol, std::string(1, c)};
        }
        return error(i, std::string("the character '") + c + "' is not understood.");
    }

    Result<Token> readString(std::size_t &i)
    {
        const std::size_t begin = i;
        const char quote = m_source[i++];
        std::string text;
        while (i < m_source.size() && m_source[i] != quote) {
            if (m_source[i] != '\\') {
                text += m_source[i++];
                continue;
            }
            if (i + 1 >= m_source.size())
                break;
            const char escape = m_source[i + 1];
            i += 2;
            switch (escape) {
            case 'n':
                text += '\n';
                break;
            case 't':
                text += '\t';
                break;
            case 'r':
                text += '\r';
                break;
            case '\\':
                text += '\\';
                break;
            case '\'':
                text += '\'';
                break;
            case '"':
                text += '"';
                break;
            case '\n':
                break;
            case 'u':
            case 'x': {
                const std::size_t length = escape == 'u' ? 4 : 2;
                const std::string digits(m_source.substr(i, length));
                if (digits.size() != length ||
                    digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
                    return error(i, "an escape in a text is not complete.");
                const auto code = static_cast<char32_t>(std::stoul(digits, nullptr, 16));
                appendUtf8(text, code >= 0xd800 && code <= 0xdfff ? U'\xfffd' : code);
                i += length;
                break;
            }
            default:
                text += {'\\', escape}; // as Python keeps unknown escapes
            }
        }
        if (i >= m_source.size())
            return error(begin, "a text is not closed.");
        ++i;
        return Token{Token::Kind::String, std::move(text)};
    }

    std::string_view m_source;
    std::size_t m_position = 0;
    bool m_trimNext = false;    // the last tag ended with -
    bool m_dropNewline = false; // trim_blocks: the newline right after a block tag vanishes
    std::vector<Segment> m_segments;
};

} // namespace

Result<std::vector<Segment>> cutTemplate(std::string_view source)
{
    if (source.size() > (1u << 20))
        return invalid("The chat template is longer than 1 MB.");
    // Jinja drops one newline at the very end of a template.
    if (!source.empty() && source.back() == '\n')
        source.remove_suffix(1);
    if (!source.empty() && source.back() == '\r')
        source.remove_suffix(1);
    return Lexer(source).run();
}

} // namespace engine::jinja
