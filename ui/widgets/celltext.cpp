// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/celltext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <utility>
#include <vector>

namespace ui {

namespace {

QTextOption optionFor(Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

QList<QTextLayout::FormatRange> marks(const QString &text, const CellTextStyle &style)
{
    QList<QTextLayout::FormatRange> ranges = style.formats;
    if (style.find.isEmpty())
        return ranges;
    QTextCharFormat format;
    format.setForeground(style.findText);
    format.setBackground(style.findBack);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(style.findLine);
    const qsizetype length = style.find.size();
    for (qsizetype at = text.indexOf(style.find, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(style.find, at + length, Qt::CaseInsensitive))
        ranges.push_back({int(at), int(length), format});
    return ranges;
}

/// One line, laid out without wrapping.
void layOutLine(
    QTextLayout &layout, const CellTextStyle &style, Qt::LayoutDirection direction, int width)
{
    QTextOption option = optionFor(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    // Ranges given by position do not fit a line that begins in the middle.
    CellTextStyle own = style;
    own.formats.clear();
    layout.setFormats(marks(layout.text(), own));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
}

void drawLine(
    QPainter *painter, const QTextLine &line, const QRectF &box, const QFontMetricsF &metrics)
{
    const qreal top = box.top() + (box.height() - metrics.height()) / 2;
    line.draw(painter, QPointF(box.left() - line.x(), top - line.y()));
}

} // namespace

Qt::LayoutDirection textDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void paintCellText(
    QPainter *painter, const QRect &rect, const QString &text, const CellTextStyle &style)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const Qt::LayoutDirection direction = textDirection(text);
    const QFontMetricsF metrics(style.font);

    QTextLayout layout(text, style.font);
    layout.setTextOption(optionFor(direction));
    layout.setFormats(marks(text, style));
    layout.setCacheEnabled(true);
    std::vector<QTextLine> lines;
    int end = 0;
    layout.beginLayout();
    while (std::cmp_less(lines.size(), style.maxLines)) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        end = line.textStart() + line.textLength();
        lines.push_back(line);
    }
    layout.endLayout();
    if (lines.empty())
        return;

    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setFont(style.font);
    painter->setPen(style.text);
    const int height = int(lines.size()) * style.lineHeight;
    QRectF box(rect.left(), rect.top() + std::floor((rect.height() - height) / 2.0), rect.width(),
        style.lineHeight);
    const bool cut = end < text.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (cut && i + 1 == lines.size()) {
            // Far more than fits is not worth measuring.
            const QString rest = text.mid(lines[i].textStart(), 400);
            QTextLayout last(metrics.elidedText(rest, Qt::ElideRight, rect.width()), style.font);
            layOutLine(last, style, direction, rect.width());
            if (last.lineCount() > 0)
                drawLine(painter, last.lineAt(0), box, metrics);
        } else {
            drawLine(painter, lines[i], box, metrics);
        }
        box.translate(0, style.lineHeight);
    }
    painter->restore();
}

} // namespace ui
