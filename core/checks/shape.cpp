// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/shape.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core::checks {

namespace {

constexpr int kDeepest = 200;
constexpr int kLabelWords = 5;

/// Deep nesting would overflow the parser's stack of a reader that recurses; nobody means it.
bool tooDeep(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'{' || c == u'[')
            ++depth;
        else if (c == u'}' || c == u']')
            --depth;
        if (depth > kDeepest)
            return true;
    }
    return false;
}

qsizetype unitAtByte(QStringView text, std::size_t byte)
{
    std::size_t bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (bytes >= byte)
            return i;
        const char16_t unit = text[i].unicode();
        bytes += unit < 0x80            ? 1
            : unit < 0x800              ? 2
            : text[i].isHighSurrogate() ? 4
            : text[i].isLowSurrogate()  ? 0
                                        : 3;
    }
    return text.size();
}

bool looksLikeJson(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text[0] == u'{') {
        const QStringView rest = text.sliced(1).trimmed();
        // "{name}" and "{{name}}" are placeholders.
        return rest.isEmpty() || rest[0] == u'"' || rest[0] == u'}' || rest[0] == u'\'' ||
            rest[0] == u'\u201c' || rest.left(40).contains(u':');
    }
    if (text[0] == u'[') {
        const QStringView rest = text.sliced(1).trimmed();
        return rest.isEmpty() ||
            (QStringView(u"{[\"]-0123456789").contains(rest[0]) &&
                (rest[0] != u']' || text.size() < 4));
    }
    return false;
}

/// Text with the tags of a web page around it is still text.
bool startsAsWebPage(QStringView text)
{
    static constexpr QStringView kNames[] = {u"p", u"br", u"div", u"span", u"b", u"i", u"em",
        u"strong", u"ul", u"ol", u"li", u"h1", u"h2", u"h3", u"a", u"font", u"center"};
    qsizetype end = 1;
    while (end < text.size() && end < 10 && text[end].isLetterOrNumber())
        ++end;
    const QStringView name = text.sliced(1, end - 1);
    return std::any_of(std::begin(kNames), std::end(kNames),
        [&](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

/// End of the JSON value that starts at `from`, by brackets outside strings; the whole rest if open.
qsizetype jsonEnd(QStringView text, qsizetype from)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (quoted) {
            if (unit == u'\\')
                ++i;
            else if (unit == u'"')
                quoted = false;
            continue;
        }
        if (unit == u'"')
            quoted = true;
        else if (unit == u'{' || unit == u'[')
            ++depth;
        else if ((unit == u'}' || unit == u']') && --depth == 0)
            return i + 1;
    }
    return text.size();
}

void readJson(const Document &answer, Shape &shape, qsizetype from, qsizetype limit)
{
    const QStringView text(answer.text());
    qsizetype end = std::min(jsonEnd(text, from), limit);
    while (end > from && text[end - 1].isSpace())
        --end;
    shape.kind = ShapeKind::Json;
    shape.data = {from, end - from};
    qsizetype error = -1;
    shape.json = parseJson(text.sliced(from, end - from), &error);
    if (!shape.json)
        shape.errorAt = from + std::max<qsizetype>(error, 0);
}

} // namespace

std::shared_ptr<const nlohmann::ordered_json> parseJson(QStringView text, qsizetype *errorAt)
{
    if (tooDeep(text)) {
        if (errorAt)
            *errorAt = 0;
        return {};
    }
    const QByteArray utf8 = text.toUtf8();
    try {
        return std::make_shared<const nlohmann::ordered_json>(
            nlohmann::ordered_json::parse(utf8.constData(), utf8.constData() + utf8.size()));
    } catch (const nlohmann::ordered_json::parse_error &e) {
        if (errorAt)
            *errorAt = unitAtByte(text, e.byte > 0 ? e.byte - 1 : 0);
    } catch (const nlohmann::ordered_json::exception &) {
        if (errorAt)
            *errorAt = 0;
    }
    return {};
}

Shape shapeOf(const Document &answer)
{
    Shape shape;
    const Span trimmed = answer.trimmed();
    if (trimmed.isEmpty())
        return shape;
    const QStringView text(answer.text());
    const QStringView visible = answer.view(trimmed);

    if (looksLikeJson(visible)) {
        readJson(answer, shape, trimmed.start, trimmed.end());
        shape.wrapped = shape.data.end() < trimmed.end();
        return shape;
    }
    const qsizetype fence = visible.indexOf(u"```");
    if (fence >= 0) {
        const qsizetype line = visible.indexOf(u'\n', fence);
        qsizetype inside = line < 0 ? -1 : line + 1;
        const qsizetype close = inside < 0 ? -1 : visible.indexOf(u"```", inside);
        if (inside >= 0 && looksLikeJson(visible.sliced(inside).trimmed())) {
            while (visible[inside].isSpace())
                ++inside;
            readJson(answer, shape, trimmed.start + inside,
                close < 0 ? trimmed.end() : trimmed.start + close);
            shape.fenced = true;
            shape.wrapped = fence > 0 || (close >= 0 && close + 3 < visible.size());
            return shape;
        }
    }
    // "Here is the data: {…}" with nothing else around it.
    const qsizetype brace = visible.indexOf(u'{');
    if (brace > 0 && brace < 120 && visible.endsWith(u'}') &&
        looksLikeJson(visible.sliced(brace)) && visible.sliced(brace).contains(u"\":")) {
        readJson(answer, shape, trimmed.start + brace, trimmed.end());
        shape.wrapped = true;
        return shape;
    }
    if (visible.size() > 3 && visible[0] == u'<' && (visible[1].isLetter() || visible[1] == u'?') &&
        visible.endsWith(u'>') && visible.contains(u"</") && !startsAsWebPage(visible)) {
        shape.kind = ShapeKind::Xml;
        shape.data = trimmed;
        return shape;
    }
    int listed = 0;
    int written = 0;
    for (const Line &line : answer.lines()) {
        if (line.kind == LineKind::Blank)
            continue;
        ++written;
        listed += line.kind == LineKind::Bullet || line.kind == LineKind::Numbered ? 1 : 0;
    }
    const bool ends = QStringView(u".!?\u2026:,").contains(visible.back());
    if (written > 1 && listed * 10 >= written * 8)
        shape.kind = ShapeKind::List;
    else if (answer.words() > 0 && answer.words() <= kLabelWords && written == 1 && !ends)
        shape.kind = ShapeKind::Label;
    else
        shape.kind = ShapeKind::Prose;
    return shape;
}

} // namespace core::checks
