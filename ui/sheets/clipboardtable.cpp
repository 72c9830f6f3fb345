// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/clipboardtable.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// More is not looked at: the beginning tells.
constexpr qsizetype kLooked = 20'000;

/// 0: no table. Stops counting at two.
int cellsIn(const QString &html)
{
    static const QRegularExpression cell(
        u"<t[dh][\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString start = html.left(kLooked);
    if (!start.contains("<table"_L1, Qt::CaseInsensitive))
        return 0;
    int cells = 0;
    for (auto match = cell.globalMatch(start); match.hasNext() && cells < 2; match.next())
        ++cells;
    return cells;
}

/// A tab in every line, but not as indentation of all of them: that is source code.
bool isTabSeparated(const QString &text)
{
    QList<QStringView> lines = QStringView(text).left(kLooked).split(u'\n', Qt::SkipEmptyParts);
    if (text.size() > kLooked && lines.size() > 1)
        lines.removeLast(); // cut somewhere
    return std::ranges::all_of(lines, [](QStringView line) { return line.contains(u'\t'); }) &&
        std::ranges::any_of(lines, [](QStringView line) { return !line.startsWith(u'\t'); });
}

} // namespace

ClipboardTable clipboardTable(const QMimeData &data)
{
    const int cells = data.hasHtml() ? cellsIn(data.html()) : 0;
    if (cells > 0)
        return cells > 1 ? ClipboardTable::Html : ClipboardTable::OneCell;
    return data.hasText() && isTabSeparated(data.text()) ? ClipboardTable::TabSeparated
                                                         : ClipboardTable::None;
}

bool looksLikeTable(const QMimeData &data)
{
    const ClipboardTable table = clipboardTable(data);
    return table == ClipboardTable::Html || table == ClipboardTable::TabSeparated;
}

} // namespace ui
