// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/attunestyle.h"

#include "ui/style/theme.h"

#include <QPushButton>
#include <QVariant>

namespace ui {

namespace {
constexpr auto kKindProperty = "attuneButtonKind";
constexpr auto kHintProperty = "attuneKeyHint";

void setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}
} // namespace

void setPrimary(QPushButton *button)
{
    setKind(button, ButtonKind::Primary);
}

void setQuiet(QPushButton *button)
{
    setKind(button, ButtonKind::Quiet);
}

void setKeyHint(QPushButton *button, const QString &hint)
{
    button->setProperty(kHintProperty, hint);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt())
                  : ButtonKind::Normal;
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(kHintProperty).toString() : QString();
}

AttuneStyle::AttuneStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

} // namespace ui
