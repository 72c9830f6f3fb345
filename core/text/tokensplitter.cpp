// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokensplitter.h"

#include <unicode/uchar.h>

#include <optional>

namespace core {
namespace {

enum CharacterClass : quint8 {
    Newline = 0x01, ///< \r \n
    Space = 0x02,   ///< White_Space, newlines included
    Number = 0x04,  ///< \p{N}
    Letter = 0x08,  ///< \p{L}
    Head = 0x10,    ///< [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]
    Tail = 0x20,    ///< [\p{Ll}\p{Lm}\p{Lo}\p{M}]
};

quint8 classOf(char32_t c)
{
    if (c == U'\r' || c == U'\n')
        return Newline | Space;
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
        return Letter | Head;
    case U_LOWERCASE_LETTER:
        return Letter | Tail;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
        return Letter | Head | Tail;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
        return Head | Tail;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
        return Number;
    case U_CONTROL_CHAR:
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return u_isUWhiteSpace(static_cast<UChar32>(c)) ? Space : 0;
    default:
        return 0;
    }
}

/// Steps over code points. Each step*() says how far its part of an expression reaches.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] bool atEnd(qsizetype at) const { return at >= m_text.size(); }

    /// The class of the code point at `at`, and where the next one begins.
    quint8 read(qsizetype at, qsizetype &next) const
    {
        const char16_t unit = m_text[at].unicode();
        next = at + 1;
        if (QChar::isHighSurrogate(unit) && next < m_text.size() && m_text[next].isLowSurrogate())
            return classOf(QChar::surrogateToUcs4(unit, m_text[next++].unicode()));
        return classOf(unit);
    }

    /// End of the longest run of code points for which `matches(class)` holds, at most `limit`.
    template <class Predicate>
    qsizetype run(qsizetype at, Predicate matches, int limit = -1) const
    {
        qsizetype next = at;
        for (; limit != 0 && !atEnd(at) && matches(read(at, next)); at = next)
            --limit;
        return at;
    }

    /// End of a contraction ('s 't 're 've 'm 'll 'd, any case) at `at`, or `at`.
    [[nodiscard]] qsizetype contraction(qsizetype at) const
    {
        if (atEnd(at) || m_text[at] != u'\'' || atEnd(at + 1))
            return at;
        switch (folded(at + 1)) {
        case u's':
        case u'd':
        case u'm':
        case u't':
            return at + 2;
        case u'l':
            return !atEnd(at + 2) && folded(at + 2) == u'l' ? at + 3 : at;
        case u'v':
        case u'r':
            return !atEnd(at + 2) && folded(at + 2) == u'e' ? at + 3 : at;
        default:
            return at;
        }
    }

    /// ` ?[^\s\p{L}\p{N}]+`, then newlines and, with `slashes`, slashes; or `at`.
    [[nodiscard]] qsizetype punctuation(qsizetype at, bool slashes) const
    {
        const qsizetype start = m_text[at] == u' ' ? at + 1 : at;
        qsizetype end = run(start, [](quint8 c) { return (c & (Space | Letter | Number)) == 0; });
        if (end == start)
            return at;
        while (!atEnd(end) &&
            (m_text[end] == u'\r' || m_text[end] == u'\n' || (slashes && m_text[end] == u'/')))
            ++end;
        return end;
    }

    /// End of the white space at `at`: up to its last newline if it has one, else without its last
    /// character when text follows (that one belongs to the next word).
    [[nodiscard]] qsizetype whiteSpace(qsizetype at, bool wholeAtEnd) const
    {
        qsizetype afterNewline = at;
        qsizetype last = at; // where the last character of the run begins
        qsizetype end = at;
        qsizetype next = at;
        while (!atEnd(end)) {
            const quint8 c = read(end, next);
            if ((c & Space) == 0)
                break;
            if ((c & Newline) != 0)
                afterNewline = next;
            last = end;
            end = next;
        }
        if (atEnd(end) && wholeAtEnd)
            return end;
        if (afterNewline > at)
            return afterNewline;
        return atEnd(end) || last == at ? end : last;
    }

private:
    [[nodiscard]] char16_t folded(qsizetype at) const
    {
        const char16_t c = m_text[at].unicode();
        if (c >= u'A' && c <= u'Z')
            return static_cast<char16_t>(c + 0x20);
        return c == u'\u017f' ? u's' : c; // long s folds to s
    }

    QStringView m_text;
};

bool isPrefix(quint8 c)
{
    return (c & (Newline | Letter | Number)) == 0;
}

/// `[Head]*[Tail]+`: heads are taken greedily and given back up to the last one that is a tail too.
std::optional<qsizetype> wordWithTail(const Scanner &scan, qsizetype from)
{
    qsizetype lastBoth = -1; // end of the last character that is head and tail
    qsizetype at = from;
    qsizetype next = from;
    quint8 c = 0;
    for (; !scan.atEnd(at) && ((c = scan.read(at, next)) & Head) != 0; at = next) {
        if ((c & Tail) != 0)
            lastBoth = next;
    }
    const qsizetype end = scan.run(at, [](quint8 k) { return (k & Tail) != 0; });
    if (end > at)
        return end;
    if (lastBoth >= 0)
        return lastBoth;
    return std::nullopt;
}

/// `[Head]+[Tail]*`
std::optional<qsizetype> wordWithHead(const Scanner &scan, qsizetype from)
{
    const qsizetype heads = scan.run(from, [](quint8 c) { return (c & Head) != 0; });
    if (heads == from)
        return std::nullopt;
    return scan.run(heads, [](quint8 c) { return (c & Tail) != 0; });
}

qsizetype o200kWord(const Scanner &scan, qsizetype from)
{
    qsizetype afterPrefix = from;
    const bool prefix = isPrefix(scan.read(from, afterPrefix));
    for (auto *word : {&wordWithTail, &wordWithHead}) {
        std::optional<qsizetype> end;
        if (prefix && !scan.atEnd(afterPrefix))
            end = word(scan, afterPrefix);
        if (!end) // a mark can be the prefix as well as the word
            end = word(scan, from);
        if (end)
            return scan.contraction(*end);
    }
    return from;
}

qsizetype cl100kWord(const Scanner &scan, qsizetype from)
{
    if (const qsizetype end = scan.contraction(from); end > from)
        return end;
    qsizetype afterPrefix = from;
    const qsizetype start = isPrefix(scan.read(from, afterPrefix)) ? afterPrefix : from;
    const qsizetype end = scan.run(start, [](quint8 c) { return (c & Letter) != 0; });
    return end > start ? end : from;
}

} // namespace

qsizetype tokenPieceEnd(EncodingName encoding, QStringView text, qsizetype from)
{
    const Scanner scan(text);
    const bool o200k = encoding == EncodingName::O200kBase;
    if (const qsizetype end = o200k ? o200kWord(scan, from) : cl100kWord(scan, from); end > from)
        return end;
    constexpr int kDigits = 3;
    if (const qsizetype end = scan.run(
            from, [](quint8 c) { return c == Number; }, kDigits);
        end > from)
        return end;
    if (const qsizetype end = scan.punctuation(from, o200k); end > from)
        return end;
    return scan.whiteSpace(from, !o200k);
}

} // namespace core
