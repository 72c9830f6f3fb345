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
class AttuneStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AttuneStyle();
};

} // namespace ui
