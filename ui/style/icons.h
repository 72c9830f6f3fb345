// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QIcon>

class QPainter;
class QRect;

namespace ui {

/// The bundled line icons, resources/icons/<name>.svg in lower case with dashes.
enum class IconName {
    Add,
    Bulb,
    Check,
    ChevronDown,
    ChevronForward, ///< mirrored right to left
    ChevronUp,
    CircleDashed,
    Close,
    Compare,
    Copy,
    Edit,
    Error,
    Export,
    File,
    Flag,
    Folder,
    Forward, ///< an arrow along the text; mirrored right to left
    History,
    Home,
    Import,
    Jar, ///< kept for testing
    List,
    More,
    NeedsWork,
    Paste,
    Play,
    Question,
    Redo, ///< mirrored right to left
    Save,
    Search,
    Settings,
    Shield,
    Tag,
    Trash,
    Tune,
    Undo, ///< mirrored right to left
    Warning,
};

/// An icon in a colour of the theme. It follows the application's palette and layout direction
/// when they change: no need to set it again.
[[nodiscard]] QIcon themedIcon(
    const QWidget *widget, IconName name, ColorRole role = ColorRole::Text);
/// An icon in the colour that `role` has in `palette`.
[[nodiscard]] QIcon themedIcon(
    const QPalette &palette, IconName name, ColorRole role = ColorRole::Text);

/// Draws an icon into `rect`, for delegates and painted widgets. `direction` mirrors what points
/// along the text.
void paintIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color,
    Qt::LayoutDirection direction);

/// The file name without folder and ending; for tests.
[[nodiscard]] QString iconFileName(IconName name);
inline constexpr int kIconCount = static_cast<int>(IconName::Warning) + 1;

} // namespace ui
