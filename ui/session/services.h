// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/folders.h"

namespace core {
class Clock;
}

namespace ui {

class Dialogs;
class Settings;

/// What the program gives to its window, and the window to its pages. All of it outlives them.
struct Services
{
    Settings &settings;
    Dialogs &dialogs;
    const core::Clock &clock;
    Folders folders;
};

} // namespace ui
