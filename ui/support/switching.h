// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QSignalBlocker>

namespace ui {

/// Shows a switch as on or off without telling of it. What `toggled` then tells is a person's choice: by
/// mouse, by key, or with an assistive program, whose toggling is no click.
inline void showChecked(QAbstractButton *button, bool on)
{
    const QSignalBlocker blocker(button);
    button->setChecked(on);
}

} // namespace ui
