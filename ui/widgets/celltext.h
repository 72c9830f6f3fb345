// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace ui {

/// How cellText is drawn.
struct CellTextStyle
{
    QFont font;
    QColor text;
    int lineHeight = 18; ///< pixels
    int maxLines = 2;
    QString find = {}; ///< marked wherever it occurs, without regard to case; empty: nothing
    QColor findText = {};
    QColor findBack = {};
    QColor findLine = {};
    QList<QTextLayout::FormatRange> formats = {}; ///< besides
};

/// The direction in which `text` reads, whatever the direction of the window: that of its first
/// strong character.
[[nodiscard]] Qt::LayoutDirection textDirection(const QString &text);

/// Draws running text into a box: wrapped between words, the last line shortened with an ellipsis,
/// the lines centred vertically, starting on the side from which the text reads.
void paintCellText(
    QPainter *painter, const QRect &rect, const QString &text, const CellTextStyle &style);

} // namespace ui
