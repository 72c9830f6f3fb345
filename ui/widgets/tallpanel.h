// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace ui {

/// What scrolls as a whole: never lower than its content is at its width. A scroll area asks only for the
/// least height, which for wrapped text is that of one line.
class TallPanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        const bool matters =
            event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        if (matters && layout()) {
            const int least = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                            : layout()->totalSizeHint().height();
            if (least != minimumHeight())
                setMinimumHeight(least);
        }
        return handled;
    }
};

} // namespace ui
