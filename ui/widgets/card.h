// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace ui {

/// A rounded box that things stand on.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setColors(ColorRole back, ColorRole border);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_back = ColorRole::Surface;
    ColorRole m_border = ColorRole::Line;
};

/// A one pixel line.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A strip of the window in one colour, with a line below or above.
class Strip : public QWidget
{
    Q_OBJECT

public:
    Strip(ColorRole back, Qt::Edge lineEdge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_back;
    Qt::Edge m_lineEdge;
};

} // namespace ui
