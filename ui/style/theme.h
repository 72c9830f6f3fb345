// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace ui {

/// What a colour is for. The only way to a colour: nothing in ui names one by value.
enum class ColorRole {
    Window,    ///< page background
    Surface,   ///< cards, tables, fields, bars, panes
    Alternate, ///< table header, quiet boxes, plain badge
    Line,      ///< hairlines, card border
    Control,   ///< border of fields and buttons, at least 3:1 on Surface
    Text,
    Secondary, ///< secondary text, quiet icons
    Placeholder,
    Primary, ///< primary button, current step, text selection
    OnPrimary,
    Accent, ///< links, focus ring, selection bar
    Soft,   ///< selected row, chosen option
    MustText,
    MustBack,
    LookText,
    LookBack,
    LookLine, ///< underline of a phrase
    TipText,
    TipBack,
    AddText,
    AddBack,
    RemText,
    RemBack,
    OkText,
    OkBack,
    Bar,   ///< chart and meter, main
    Bar2,  ///< chart and meter, other
    Track, ///< chart and meter, empty part
};

enum class ColorScheme { Light, Dark };

/// The scheme that a palette belongs to, told by how light its Window is.
[[nodiscard]] ColorScheme colorScheme(const QPalette &palette);

/// Pure: a function of the palette's scheme and the role.
[[nodiscard]] QColor themeColor(const QPalette &palette, ColorRole role);

[[nodiscard]] QPalette makePalette(ColorScheme scheme);

enum class TextStyle {
    Small,    ///< 12 px: counts, hints, badges, table header, status line
    Body,     ///< 13 px
    Title,    ///< 15 px: card title, goal line
    Headline, ///< 20 px
};

inline constexpr int kBodyPixels = 13; ///< body text at 100 %

/// Pixels at 100 % text size turned into pixels at the current text size. `widget` may be null.
[[nodiscard]] int scaled(const QWidget *widget, int pixels);

/// A font of the application's families in one of the four sizes, at the current text size.
[[nodiscard]] QFont themedFont(const QFont &base, TextStyle style, bool bold = false);
[[nodiscard]] QFont themedFont(const QWidget *widget, TextStyle style, bool bold = false);

/// The font of the whole application at `percent` (100 to 200) of `system`, with emoji drawn in colour.
[[nodiscard]] QFont applicationFont(const QFont &system, int percent);

/// Sets the palette and the font of the application, then sends QEvent::StyleChange to every widget,
/// which is where widgets with own fonts, icons or sizes look them up again.
void applyTheme(ColorScheme scheme, const QFont &font);

} // namespace ui
