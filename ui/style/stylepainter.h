// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How AttuneStyle's controls look: functions of a style option, without state.
namespace ui::stylepainter {

/// Where a button is visible inside its widget: the rest is room for the focus ring.
[[nodiscard]] QRect buttonFrame(const QRect &widgetRect);
inline constexpr int kRingRoom = 4; ///< pixels at 100 %

/// Size of the visible part of a button.
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawButton(
    QPainter *painter, const QStyleOptionButton &option, const QWidget *widget, bool showMnemonic);

/// Background and border of a field; `focus` turns the border into the ring.
void drawField(
    QPainter *painter, const QRect &rect, const QPalette &palette, bool enabled, bool focus);
void drawFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option);
void drawIndicator(QPainter *painter, const QStyleOption &option, bool round);
void drawHeaderSection(QPainter *painter, const QStyleOptionHeader &option);
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool showMnemonic);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace ui::stylepainter
