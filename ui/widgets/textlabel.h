// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace ui {

/// A label in one of the theme's sizes and colours, which follow the text size and the scheme.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextStyle style, ColorRole color = ColorRole::Text,
        bool bold = false, QWidget *parent = nullptr);

    void setColor(ColorRole color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    TextStyle m_style;
    ColorRole m_color;
    bool m_bold;
};

} // namespace ui
