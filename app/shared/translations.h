// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace app {

/// Loads Attune's and Qt's own texts for `language` ("de", "ar" …; empty: the desktop's), and sets
/// the direction of the windows. English where there is no translation.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace app
