// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ui {

/// Where Attune keeps what. Computed once by the program; other folders in tests.
struct Folders
{
    QString config;    ///< settings.ini
    QString data;      ///< the copy of the sample project
    QString state;     ///< where windows were; what may be lost without harm
    QString documents; ///< new projects

    /// By the XDG rules. Creates nothing.
    [[nodiscard]] static Folders standard();
};

/// By its name.
[[nodiscard]] bool isProjectFile(const QString &path);

/// `folder`/`name`.attune, or with the first number that is free: "name 2.attune". Characters that a
/// file name cannot have are left out of it.
[[nodiscard]] QString freeProjectPath(const QString &folder, const QString &name);

} // namespace ui
