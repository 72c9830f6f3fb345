// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fitscroll.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLeast = 96; ///< pixels at 100 % text size

} // namespace

FitScroll::FitScroll(int most, QWidget *parent)
    : QScrollArea(parent)
    , m_most(most)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

QSize FitScroll::sizeHint() const
{
    if (!widget())
        return {0, 0};
    const int width = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                               : widget()->sizeHint().height();
    if (m_most > 0)
        height = std::min(height, scaled(this, m_most));
    return {widget()->sizeHint().width(), height};
}

QSize FitScroll::minimumSizeHint() const
{
    return {0, std::min(sizeHint().height(), scaled(this, kLeast))};
}

bool FitScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

void FitScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ui
