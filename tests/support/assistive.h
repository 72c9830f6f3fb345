// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessible>

namespace support {

/// Switches a button as a screen reader does, which is no click.
inline void toggle(QAbstractButton *button)
{
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(button);
    object->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace support
