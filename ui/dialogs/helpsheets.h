// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"

namespace ui {

class Actions;
class Appearance;
class Settings;

/// All keyboard shortcuts, by menu.
class ShortcutsSheet final : public Sheet
{
    Q_OBJECT

public:
    ShortcutsSheet(const Actions &actions, QWidget *parent);
};

class AboutSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit AboutSheet(QWidget *parent);
};

/// Text size, colours, language.
class PreferencesSheet final : public Sheet
{
    Q_OBJECT

public:
    PreferencesSheet(Settings &settings, Appearance &appearance, QWidget *parent);
};

} // namespace ui
