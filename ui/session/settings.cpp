// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/settings.h"

namespace ui {

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

} // namespace ui
