// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The XDG base folder that Qt 6.4 has no name for.
QString stateBase()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(given) ? given : QDir::home().filePath(u".local/state"_s);
}

} // namespace

Folders Folders::standard()
{
    const auto in = [](QStandardPaths::StandardLocation base) {
        return QDir(QStandardPaths::writableLocation(base)).filePath(u"attune"_s);
    };
    return {.config = in(QStandardPaths::GenericConfigLocation),
        .data = in(QStandardPaths::GenericDataLocation),
        .state = QDir(stateBase()).filePath(u"attune"_s),
        .documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
}

bool isProjectFile(const QString &path)
{
    return path.endsWith(u".attune", Qt::CaseInsensitive);
}

QString freeProjectPath(const QString &folder, const QString &name)
{
    QString clean;
    const QString wanted = name.trimmed();
    for (const QChar c : wanted) {
        // Pairs of surrogates are emoji and rare letters: as good as any other.
        if ((c.isPrint() || c.isSurrogate()) && c != u'/' && c != u'\\' && c != u':')
            clean += c;
    }
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    if (clean.isEmpty())
        clean = u"attune"_s;
    const QDir dir(folder);
    QString path = dir.filePath(u"%1.attune"_s.arg(clean));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 %2.attune"_s.arg(clean).arg(number));
    return path;
}

} // namespace ui
