// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace ui {

/// Where the window and the pages of a project were: one small JSON file per project, named by the
/// project's UUID, in the state folder (XDG). Holds no text of the user. A file that cannot be read
/// or written only means that the window opens as for the first time.
class ProjectStates
{
public:
    explicit ProjectStates(QString folder);

    [[nodiscard]] QJsonObject load(const QString &projectUuid) const;
    void save(const QString &projectUuid, const QJsonObject &state) const;

private:
    [[nodiscard]] QString file(const QString &projectUuid) const;

    QString m_folder;
};

} // namespace ui
