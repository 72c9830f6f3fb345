// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QPushButton;

namespace ui {

/// What a button is for; the style draws it accordingly.
enum class ButtonKind {
    Normal,
    Primary, ///< one per page
    Quiet,   ///< no border, accent text
};

void setPrimary(QPushButton *button);
void setQuiet(QPushButton *button);
/// A key hint drawn after the label, small and always left to right ("Ctrl+Enter").
void setKeyHint(QPushButton *button, const QString &hint);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
[[nodiscard]] QString keyHint(const QWidget *button);

/// Fusion with the theme's sizes, colours and focus ring, in light and dark, at any text size.
///
/// A QPushButton's widget is 4 px larger on each side than what layouts see of it: the room that
/// its focus ring is drawn in. Letters after Alt are underlined while Alt is held.
class AttuneStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AttuneStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
        const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_showMnemonics = false; ///< while Alt is held
};

} // namespace ui
