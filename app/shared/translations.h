// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace app {

/// Loads Attune's and Qt's own texts for `language` ("de", "ar" …; empty: the desktop's), and makes
/// it the default locale. Where there is no translation, loads English, which knows that it is
/// "1 example" and "2 examples".
///
/// True: Attune speaks that language, so its windows may run in its direction.
bool installTranslations(QCoreApplication &application, const QString &language);

} // namespace app
