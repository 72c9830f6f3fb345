// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

namespace support {

/// Pictures for people to look at, where ATTUNE_PICTURES names a folder; else nothing happens.
inline void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ATTUNE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // what was asked for a moment ago may be shown yet
    widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace support
