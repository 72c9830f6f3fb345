// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

bool installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&application](
                             const QLocale &of, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        return translator->load(of, name, u"_"_s, folder) &&
            QCoreApplication::installTranslator(translator);
    };
    const QString own = u":/i18n"_s;
    if (install(locale, u"attune"_s, own)) {
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return true;
    }
    // Qt's buttons stay English, too: half a window in another language helps nobody.
    install(QLocale(QLocale::English), u"attune"_s, own);
    return false;
}

} // namespace app
