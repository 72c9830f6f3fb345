// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace ui {

/// A picture beside words. It says nothing of its own to a screen reader.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `pixels` at 100 % text size.
    explicit IconLabel(IconName name, ColorRole color, int pixels = 16, QWidget *parent = nullptr);

    void setIcon(IconName name, ColorRole color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name;
    ColorRole m_color;
    int m_pixels;
};

} // namespace ui
