// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/projectstate.h"

#include "core/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ui {

ProjectStates::ProjectStates(QString folder)
    : m_folder(std::move(folder))
{
}

QString ProjectStates::file(const QString &projectUuid) const
{
    QString name;
    for (const QChar c : projectUuid) {
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
    }
    return QDir(m_folder).filePath(u"%1.json"_s.arg(name));
}

QJsonObject ProjectStates::load(const QString &projectUuid) const
{
    QFile stored(file(projectUuid));
    if (!stored.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(stored.readAll()).object();
}

void ProjectStates::save(const QString &projectUuid, const QJsonObject &state) const
{
    if (!QDir().mkpath(m_folder))
        return;
    const auto written = core::writeFileAtomically(
        file(projectUuid), QJsonDocument(state).toJson(QJsonDocument::Compact));
    if (!written)
        qWarning("The state of the window was not stored: %s", qPrintable(written.error().detail));
}

} // namespace ui
