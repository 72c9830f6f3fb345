// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Token
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

// In the order of ColorRole.
constexpr auto kTokens = std::to_array<Token>({
    {ColorRole::Window, 0xfff6f6f8, 0xff151517},
    {ColorRole::Surface, 0xffffffff, 0xff1c1c1f},
    {ColorRole::Alternate, 0xfff0f1f5, 0xff27272b},
    {ColorRole::Line, 0xffdcdce3, 0xff3a3a41},
    {ColorRole::Control, 0xff8a8a96, 0xff7e7e8a},
    {ColorRole::Text, 0xff1b1b1f, 0xfff1f1f4},
    {ColorRole::Secondary, 0xff5b5b66, 0xffb4b4be},
    {ColorRole::Placeholder, 0xff6a6a73, 0xffa0a0aa},
    {ColorRole::Primary, 0xff1f5fa8, 0xff2a6fbf},
    {ColorRole::OnPrimary, 0xffffffff, 0xffffffff},
    {ColorRole::Accent, 0xff1f5fa8, 0xff8fc0f7},
    {ColorRole::Soft, 0xffe3eefb, 0xff14304f},
    {ColorRole::MustText, 0xff7a1b12, 0xffffb9b0},
    {ColorRole::MustBack, 0xfffde7e4, 0xff4a1a15},
    {ColorRole::LookText, 0xff5a3200, 0xffffd591},
    {ColorRole::LookBack, 0xffffecc8, 0xff453000},
    {ColorRole::LookLine, 0xff9a5b00, 0xffd9a441},
    {ColorRole::TipText, 0xff123f73, 0xffa9ceff},
    {ColorRole::TipBack, 0xffe3eefb, 0xff14304f},
    {ColorRole::AddText, 0xff0b3a73, 0xffa9ceff},
    {ColorRole::AddBack, 0xffd6e6fa, 0xff14304f},
    {ColorRole::RemText, 0xff6b2a00, 0xffffc69a},
    {ColorRole::RemBack, 0xfffbe3d0, 0xff4a2608},
    {ColorRole::OkText, 0xff0e4f3f, 0xffa5e3cf},
    {ColorRole::OkBack, 0xffdff2eb, 0xff12382e},
    {ColorRole::Bar, 0xff1f5fa8, 0xff6fa9e8},
    {ColorRole::Bar2, 0xffb9c3d0, 0xff5a6270},
    {ColorRole::Track, 0xffe6e7ec, 0xff34343a},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kTokens.size(); ++i) {
        if (kTokens[i].role != static_cast<ColorRole>(i))
            return false;
    }
    return true;
}
static_assert(inOrder());
static_assert(kTokens.size() == static_cast<std::size_t>(ColorRole::Track) + 1);

QColor token(ColorScheme scheme, ColorRole role)
{
    const Token &found = kTokens[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == ColorScheme::Dark ? found.dark : found.light);
}

constexpr int pixels(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return 12;
    case TextStyle::Body:
        return kBodyPixels;
    case TextStyle::Title:
        return 15;
    case TextStyle::Headline:
        return 20;
    }
    return kBodyPixels;
}

int pixelSize(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

int scaledBy(int bodyPixels, int value)
{
    return static_cast<int>(std::lround(double(value) * bodyPixels / kBodyPixels));
}

} // namespace

ColorScheme colorScheme(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? ColorScheme::Dark
                                                             : ColorScheme::Light;
}

QColor themeColor(const QPalette &palette, ColorRole role)
{
    return token(colorScheme(palette), role);
}

QPalette makePalette(ColorScheme scheme)
{
    const auto color = [scheme](ColorRole role) { return token(scheme, role); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Alternate));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Placeholder));
    palette.setColor(QPalette::Button, color(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::OnPrimary));
    palette.setColor(QPalette::Light, color(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::Alternate));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::Control));
    palette.setColor(QPalette::Shadow, color(ColorRole::Control));
    palette.setColor(QPalette::Highlight, color(ColorRole::Primary));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::OnPrimary));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    // Still readable (4.5:1 and more): a disabled control says why it is disabled, beside it.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Placeholder));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(ColorRole::Alternate));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(ColorRole::Alternate));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Bar2));
    return palette;
}

int scaled(const QWidget *, int pixels)
{
    return scaledBy(pixelSize(QApplication::font()), pixels);
}

QFont themedFont(const QFont &base, TextStyle style, bool bold)
{
    const QFont application = QApplication::font();
    QFont font = base;
    font.setFamilies(application.families());
    font.setPixelSize(scaledBy(pixelSize(application), pixels(style)));
    font.setBold(bold);
    return font;
}

QFont themedFont(const QWidget *, TextStyle style, bool bold)
{
    return themedFont(QApplication::font(), style, bold);
}

QFont applicationFont(const QFont &system, int percent)
{
    QFont font = system;
    // Without the last family, Qt 6.4 takes emoji from monochrome fonts and splits joined ones.
    font.setFamilies({system.family(), u"Noto Sans"_s, u"Noto Color Emoji"_s});
    // A desktop that asks for larger text gets it; none gets text smaller than the design's.
    const int body = std::max(kBodyPixels, pixelSize(system));
    font.setPixelSize(body * std::clamp(percent, 100, 200) / 100);
    return font;
}

void applyTheme(ColorScheme scheme, const QFont &font)
{
    QApplication::setPalette(makePalette(scheme));
    QApplication::setFont(font);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        // Qt tells the widgets itself, but only once the event loop runs.
        QEvent palette(QEvent::ApplicationPaletteChange);
        QApplication::sendEvent(widget, &palette);
        if (widget->isWindow()) {
            QEvent ownFont(QEvent::ApplicationFontChange);
            QApplication::sendEvent(widget, &ownFont);
        }
        QEvent style(QEvent::StyleChange);
        QApplication::sendEvent(widget, &style);
    }
}

} // namespace ui
