// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/clipboardshape.h"

#include <QMimeData>
#include <QString>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// More is not looked at: the beginning tells.
constexpr qsizetype kLooked = 20'000;

qsizetype cellsIn(const QString &html)
{
    const QStringView start = QStringView(html).left(kLooked);
    if (!start.contains(u"<table", Qt::CaseInsensitive))
        return 0;
    return start.count(u"<td", Qt::CaseInsensitive) + start.count(u"<th", Qt::CaseInsensitive);
}

/// Lines with the same number of tabs, none of them indented with one.
bool isTabSeparated(QStringView text)
{
    qsizetype columns = -1;
    for (const QStringView line : text.left(kLooked).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tabs = line.count(u'\t');
        if (tabs == 0 || line.startsWith(u'\t') || (columns >= 0 && tabs != columns))
            return false;
        columns = tabs;
    }
    return columns > 0;
}

} // namespace

bool looksLikeTable(const QMimeData &data)
{
    if (data.hasHtml()) {
        if (const qsizetype cells = cellsIn(data.html()); cells > 0)
            return cells > 1;
    }
    return data.hasText() && isTabSeparated(data.text());
}

} // namespace ui
