// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/htmltable.h"

#include "core/dataset/import/tablereader.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString decodedEntity(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, char16_t>, 12> kNames = {{
        {u"amp", u'&'},
        {u"lt", u'<'},
        {u"gt", u'>'},
        {u"quot", u'"'},
        {u"apos", u'\''},
        {u"nbsp", u' '},
        {u"euro", u'€'},
        {u"ndash", u'–'},
        {u"mdash", u'—'},
        {u"hellip", u'…'},
        {u"lsquo", u'‘'},
        {u"rsquo", u'’'},
    }};
    for (const auto &[known, character] : kNames) {
        if (name == known)
            return QChar(character);
    }
    if (name.size() > 1 && name.front() == u'#') {
        bool ok = false;
        const bool hex = name[1] == u'x' || name[1] == u'X';
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        if (ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF))
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return u'&' + name.toString() + u';';
}

/// Builds the rows while the tags go by.
class TableBuilder
{
public:
    [[nodiscard]] bool isFinished() const { return m_finished; }

    void text(QStringView words)
    {
        if (!m_inCell || m_hidden)
            return;
        for (const QChar c : words) {
            // As in a browser, line breaks in the source are spaces.
            const bool space = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
            if (!space)
                m_cell += c;
            else if (!m_cell.isEmpty() && m_cell.back() != u' ' && m_cell.back() != u'\n')
                m_cell += u' ';
        }
    }

    void tag(QStringView name, QStringView attributes, bool closing)
    {
        const auto is = [&](QStringView wanted) {
            return name.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (is(u"style") || is(u"script") || is(u"head")) {
            m_hidden = !closing;
        } else if (is(u"table")) {
            if (!closing) {
                ++m_depth;
            } else if (m_depth > 0 && --m_depth == 0) {
                endRow();
                m_finished = !m_rows.empty();
            }
        } else if (m_depth != 1) {
            return;
        } else if (is(u"tr")) {
            endRow();
            m_inRow = !closing;
        } else if (is(u"td") || is(u"th")) {
            endCell();
            m_inCell = !closing;
            m_inRow = true;
            if (!closing)
                m_span = spanOf(attributes);
        } else if (m_inCell && (is(u"br") || (closing && (is(u"p") || is(u"div") || is(u"li"))))) {
            m_cell += u'\n';
        }
    }

    std::vector<QStringList> takeRows()
    {
        endRow();
        return std::move(m_rows);
    }

private:
    static int spanOf(QStringView attributes)
    {
        const qsizetype at = attributes.indexOf(u"colspan", 0, Qt::CaseInsensitive);
        if (at < 0)
            return 1;
        int span = 0;
        for (const QChar c : attributes.sliced(at + 7)) {
            if (c.isDigit())
                span = std::min(span * 10 + c.digitValue(), 1000);
            else if (span > 0)
                break;
        }
        return std::max(span, 1);
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        while (!m_cell.isEmpty() && m_cell.back().isSpace())
            m_cell.chop(1);
        m_row << m_cell;
        for (; m_span > 1 && m_row.size() < kMaxTableColumns; --m_span)
            m_row << QString();
        m_cell.clear();
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (m_inRow && !m_row.isEmpty())
            m_rows.push_back(std::move(m_row));
        m_row = {};
        m_inRow = false;
    }

    std::vector<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    int m_depth = 0;
    int m_span = 1;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hidden = false;
    bool m_finished = false;
};

} // namespace

std::vector<QStringList> rowsOfHtmlTable(QStringView html)
{
    TableBuilder builder;
    for (qsizetype at = 0; at < html.size() && !builder.isFinished();) {
        if (html[at] == u'<') {
            if (html.sliced(at).startsWith(u"<!--")) {
                const qsizetype end = html.indexOf(u"-->", at);
                at = end < 0 ? html.size() : end + 3;
                continue;
            }
            const qsizetype end = html.indexOf(u'>', at);
            if (end < 0)
                break;
            QStringView inside = html.sliced(at + 1, end - at - 1);
            const bool closing = inside.startsWith(u'/');
            if (closing)
                inside = inside.sliced(1);
            qsizetype nameEnd = 0;
            while (nameEnd < inside.size() && inside[nameEnd].isLetterOrNumber())
                ++nameEnd;
            builder.tag(inside.first(nameEnd), inside.sliced(nameEnd), closing);
            at = end + 1;
        } else if (html[at] == u'&') {
            const qsizetype end = html.indexOf(u';', at);
            if (end > at + 1 && end - at <= 10) {
                builder.text(decodedEntity(html.sliced(at + 1, end - at - 1)));
                at = end + 1;
            } else {
                builder.text(html.sliced(at, 1));
                ++at;
            }
        } else {
            qsizetype end = at;
            while (end < html.size() && html[end] != u'<' && html[end] != u'&')
                ++end;
            builder.text(html.sliced(at, end - at));
            at = end;
        }
    }
    return builder.takeRows();
}

} // namespace core
