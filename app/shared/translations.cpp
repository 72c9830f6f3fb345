// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/attune/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&application, &locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        return translator->load(locale, name, u"_"_s, folder) &&
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Mirrored only together with our own texts: an English window does not run right to left.
    const bool translated = install(u"attune"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(translated ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace app
