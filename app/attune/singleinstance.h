// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace app {

/// One program per user: a second start hands its files to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: for the lock; created when missing.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Whether this is the first program. Where the lock cannot be taken for another reason (a
    /// read-only home), it says yes: two windows are better than none.
    [[nodiscard]] bool isFirst();
    /// Hands absolute paths (or "--sample") to the first program; false: it does not answer, within
    /// two seconds.
    [[nodiscard]] bool handOver(const QStringList &arguments) const;
    /// Takes what later starts hand over.
    void listen();

signals:
    /// Of another start; empty: only the window is to come to the front.
    void received(const QStringList &arguments);

private:
    void take();

    QString m_name; ///< of the local socket; differs between users and homes
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace app
