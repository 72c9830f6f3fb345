// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/pastedcontent.h"

#include "ui/sheets/droptarget.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// 0: no table.
int cellsOfHtmlTable(const QString &html)
{
    static const QRegularExpression cell(
        u"<t[dh][\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    if (!html.contains("<table"_L1, Qt::CaseInsensitive))
        return 0;
    int cells = 0;
    for (auto match = cell.globalMatch(html); match.hasNext() && cells < 2; match.next())
        ++cells;
    return cells;
}

bool hasTabsInEveryLine(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return !lines.isEmpty() &&
        std::ranges::all_of(lines, [](const QString &line) { return line.contains(u'\t'); });
}

PastedContent table(const QByteArray &bytes, const QString &mimeType)
{
    core::ImportInput input;
    input.bytes = bytes;
    input.mimeType = mimeType;
    return {PastedContent::Kind::Table, {}, {input}};
}

} // namespace

PastedContent pastedContent(const QMimeData &data)
{
    if (const DroppedFiles files = droppedFiles(data); !files.readable.isEmpty()) {
        PastedContent content{PastedContent::Kind::Files};
        for (const QString &path : files.readable) {
            core::ImportInput input;
            input.path = path;
            content.inputs.push_back(input);
        }
        return content;
    }
    const QString text = data.text();
    const int cells = data.hasHtml() ? cellsOfHtmlTable(data.html()) : 0;
    // HTML first: it says where a cell ends, also when a text in it has line breaks or tabs.
    if (cells > 1)
        return table(data.html().toUtf8(), u"text/html"_s);
    if (cells == 0 && hasTabsInEveryLine(text))
        return table(text.toUtf8(), u"text/tab-separated-values"_s);
    if (text.trimmed().isEmpty())
        return {};
    PastedContent content{PastedContent::Kind::Text};
    // A spreadsheet ends the one copied cell with a line break.
    content.text = cells == 1 && text.endsWith(u'\n') ? text.chopped(1) : text;
    return content;
}

} // namespace ui
