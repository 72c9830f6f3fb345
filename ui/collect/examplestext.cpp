// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/examplestext.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A cell that spreadsheets read back as it was: quoted where it holds a separator, a quote or a line
/// break, as in RFC 4180.
QString quoted(const QString &text, QChar separator)
{
    const bool plain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r');
    if (plain)
        return text;
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

/// Commas make a file that a spreadsheet opens: there, text that would be taken for a formula is
/// defused by an apostrophe.
QString defused(const QString &text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        return u'\'' + text;
    return text;
}

} // namespace

void ExamplesText::add(std::span<const core::Example> examples)
{
    for (const core::Example &example : examples) {
        const QString question = example.question();
        const QString answer = example.answer();
        m_tsv += (quoted(question, u'\t') + u'\t' + quoted(answer, u'\t') + u'\n').toUtf8();
        if (m_forms == Forms::TabSeparated)
            continue;
        m_csv +=
            (quoted(defused(question), u',') + u',' + quoted(defused(answer), u',') + u"\r\n"_s)
                .toUtf8();
        const auto cell = [](const QString &text) {
            return u"<td>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        };
        m_htmlRows += (u"<tr>"_s + cell(question) + cell(answer) + u"</tr>\n"_s).toUtf8();
    }
}

QByteArray ExamplesText::html() const
{
    return "<meta charset=\"utf-8\"><table>\n" + m_htmlRows + "</table>";
}

void ExamplesText::putInto(QMimeData &data) const
{
    data.setData(u"text/plain"_s, m_tsv);
    if (m_forms == Forms::TabSeparated)
        return;
    data.setData(u"text/html"_s, html());
    data.setData(u"text/csv"_s, m_csv);
}

} // namespace ui
