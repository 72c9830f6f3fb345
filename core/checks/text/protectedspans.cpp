// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/charclass.h"
#include "core/checks/text/tokens.h"

namespace core::checks {

namespace {

constexpr qsizetype kLongestElement = 2000; ///< within which the end of an element is looked for

bool isUrlUnit(char16_t unit)
{
    return unit > 0x20 && unit != u'"' && unit != u'<' && unit != u'>' && unit != u'`' &&
        unit != u'|' && unit != u'\u201d' && unit != u'\u00bb' && !(charClass(unit) & CharSpace);
}

/// End of the web address that starts at `from`; `from` when there is none.
qsizetype urlEnd(QStringView text, qsizetype from)
{
    const QStringView rest = text.sliced(from);
    const bool www = rest.startsWith(u"www.", Qt::CaseInsensitive) && rest.size() > 4 &&
        isWordUnit(rest[4].unicode());
    const bool scheme = rest.startsWith(u"http://", Qt::CaseInsensitive) ||
        rest.startsWith(u"https://", Qt::CaseInsensitive) ||
        rest.startsWith(u"ftp://", Qt::CaseInsensitive) ||
        rest.startsWith(u"mailto:", Qt::CaseInsensitive);
    if (!www && !scheme)
        return from;
    qsizetype to = from;
    int open = 0;
    while (to < text.size() && isUrlUnit(text[to].unicode())) {
        open += text[to] == u'(' ? 1 : 0;
        if ((text[to] == u')' && --open < 0) || text[to] == u']')
            break;
        ++to;
    }
    // A mark at the end belongs to the sentence.
    while (to > from && QStringView(u".,;:!?'\u2019*_").contains(text[to - 1]))
        --to;
    return to;
}

bool isLocalUnit(char16_t unit)
{
    return isWordUnit(unit) || unit == u'.' || unit == u'_' || unit == u'-' || unit == u'+' ||
        unit == u'%';
}

/// The e-mail address around the @ at `at`; empty when it is none.
Span emailAround(QStringView text, qsizetype at, qsizetype notBefore)
{
    qsizetype from = at;
    while (from > notBefore && at - from < 64 && isLocalUnit(text[from - 1].unicode()))
        --from;
    while (from < at && !isWordUnit(text[from].unicode()))
        ++from;
    qsizetype to = at + 1;
    qsizetype lastDot = -1;
    while (to < text.size() && to - at < 255 &&
        (isWordUnit(text[to].unicode()) || text[to] == u'-' ||
            (text[to] == u'.' && to + 1 < text.size() && isWordUnit(text[to + 1].unicode())))) {
        if (text[to] == u'.')
            lastDot = to;
        ++to;
    }
    if (from == at || lastDot < 0 || to - lastDot < 3 || lastDot == at + 1)
        return {};
    return {from, to - from};
}

bool isSlotUnit(char16_t unit)
{
    return isWordUnit(unit) || unit == u' ' || unit == u'_' || unit == u'-' || unit == u'.' ||
        unit == u'\'' || unit == u'/' || unit == u'#' || unit == u':' || unit == u'$';
}

/// Length of a slot that opens with `open` at `from` and closes with `close`; 0: none.
qsizetype slot(QStringView text, qsizetype from, QStringView open, QStringView close)
{
    if (!text.sliced(from).startsWith(open))
        return 0;
    qsizetype to = from + open.size();
    bool letter = false;
    while (to < text.size() && to - from < 48 && isSlotUnit(text[to].unicode())) {
        if (text.sliced(to).startsWith(close))
            break;
        letter = letter || (charClass(text[to].unicode()) & CharLetter);
        ++to;
    }
    return letter && text.sliced(to).startsWith(close) ? to + close.size() - from : 0;
}

bool allCapitals(QStringView text)
{
    bool any = false;
    for (const QChar c : text) {
        const quint8 kind = charClass(c.unicode());
        if ((kind & CharLetter) && !(kind & CharUpper))
            return false;
        any = any || (kind & CharUpper);
    }
    return any;
}

bool isHtmlName(QStringView name)
{
    static constexpr QStringView kNames[] = {u"a", u"b", u"i", u"u", u"p", u"br", u"hr", u"li",
        u"ul", u"ol", u"em", u"td", u"tr", u"th", u"h1", u"h2", u"h3", u"h4", u"div", u"img",
        u"span", u"table", u"strong", u"code", u"pre", u"font", u"small", u"center", u"html",
        u"body", u"head", u"blockquote"};
    return std::find(std::begin(kNames), std::end(kNames), name.toString().toLower()) !=
        std::end(kNames);
}

/// Length of the placeholder at `from`; 0: none there.
qsizetype placeholderLength(QStringView text, qsizetype from)
{
    const auto next = [&](qsizetype n) {
        return from + n < text.size() ? text[from + n] : QChar();
    };
    switch (text[from].unicode()) {
    case u'{':
        if (next(1) == u'{')
            return slot(text, from, u"{{", u"}}");
        return slot(text, from, u"{", u"}");
    case u'$':
        return next(1) == u'{' ? slot(text, from, u"${", u"}") : 0;
    case u'[': {
        const qsizetype length = slot(text, from, u"[", u"]");
        if (length < 4)
            return 0;
        if (from + length < text.size() && text[from + length] == u'(')
            return 0; // a Markdown link
        const QStringView inside = text.sliced(from + 1, length - 2);
        // "[sic]" and "[1]" are no slots; "[Your Name]", "[ORDER_ID]" and "[order number]" are.
        const bool capital = charClass(inside[0].unicode()) & CharUpper;
        return capital || inside.contains(u'_') || inside.contains(u' ') ? length : 0;
    }
    case u'<': {
        const qsizetype length = slot(text, from, u"<", u">");
        if (length < 4)
            return 0;
        const QStringView inside = text.sliced(from + 1, length - 2);
        if (inside[0] == u'/' || inside.endsWith(u'/') || isHtmlName(inside))
            return 0;
        const QStringView behind =
            text.sliced(from + length)
                .first(std::min<qsizetype>(kLongestElement, text.size() - from - length));
        if (behind.contains(QString(QStringLiteral("</") + inside.toString() + u'>')))
            return 0; // an element
        const bool slotLike = inside.contains(u'_') || inside.contains(u' ') ||
            allCapitals(inside) || inside.compare(u"name", Qt::CaseInsensitive) == 0;
        return slotLike && !inside.contains(u'=') ? length : 0;
    }
    case u'%': {
        const qsizetype length = slot(text, from, u"%", u"%");
        if (length < 4 || text.sliced(from, length).contains(u' '))
            return 0;
        return allCapitals(text.sliced(from + 1, length - 2)) ? length : 0;
    }
    case u'_':
        if (next(1) == u'_' && charClass(next(2).unicode()) & CharUpper) {
            const QStringView near =
                text.sliced(from).first(std::min<qsizetype>(42, text.size() - from));
            const qsizetype length = near.indexOf(u"__", 2);
            const qsizetype end = length < 0 ? -1 : from + length;
            if (end > 0 && allCapitals(text.sliced(from + 2, end - from - 2)))
                return end + 2 - from;
        }
        return 0;
    default:
        return 0;
    }
}

/// Length of fenced or inline code at the back-tick at `from`; 0: none.
qsizetype codeLength(QStringView text, qsizetype from)
{
    if (text.sliced(from).startsWith(u"```")) {
        const qsizetype end = text.indexOf(u"```", from + 3);
        return end < 0 ? text.size() - from : end + 3 - from;
    }
    const qsizetype end = text.indexOf(u'`', from + 1);
    if (end < 0 || end - from < 2 || end - from > 200)
        return 0;
    return text.sliced(from, end - from).contains(u'\n') ? 0 : end + 1 - from;
}

} // namespace

std::vector<ProtectedSpan> findProtected(QStringView text)
{
    std::vector<ProtectedSpan> result;
    qsizetype done = 0;
    const qsizetype size = text.size();
    const auto add = [&](qsizetype from, qsizetype length, ProtectedKind kind) {
        result.push_back({{from, length}, kind});
        done = from + length;
    };
    for (qsizetype i = 0; i < size; ++i) {
        qsizetype length = 0;
        switch (text[i].unicode()) {
        case u'`':
            length = codeLength(text, i);
            if (length > 0)
                add(i, length, ProtectedKind::Code);
            break;
        case u'@': {
            const Span span = emailAround(text, i, done);
            if (!span.isEmpty()) {
                add(span.start, span.length, ProtectedKind::Email);
                length = span.end() - i;
            }
            break;
        }
        case u'h':
        case u'H':
        case u'w':
        case u'W':
        case u'f':
        case u'm':
            if (i > done && isWordUnit(text[i - 1].unicode()))
                break;
            length = urlEnd(text, i) - i;
            if (length > 0)
                add(i, length, ProtectedKind::Url);
            break;
        case u'{':
        case u'[':
        case u'<':
        case u'%':
        case u'$':
        case u'_':
            length = placeholderLength(text, i);
            if (length > 0)
                add(i, length, ProtectedKind::Placeholder);
            break;
        default:
            break;
        }
        if (length > 0)
            i = done - 1;
    }
    return result;
}

} // namespace core::checks
