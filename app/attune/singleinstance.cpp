// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/attune/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kPatience = 2000; // milliseconds

QString socketName(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"attune-%1"_s.arg(QString::fromLatin1(hash));
}

QString lockPath(const QString &folder)
{
    QDir().mkpath(folder);
    return QDir(folder).filePath(u"attune.lock"_s);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
    , m_lock(lockPath(folder))
{
    m_lock.setStaleLockTime(0); // stale only when its process is gone
}

bool SingleInstance::isFirst()
{
    return m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    QDataStream stream(&socket);
    stream << arguments;
    // The answer: the other program has understood.
    return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience);
}

void SingleInstance::listen()
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // We hold the lock, so a socket of this name belongs to a program that crashed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        auto stream = std::make_shared<QDataStream>(socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, stream] {
            QStringList arguments;
            stream->startTransaction();
            *stream >> arguments;
            if (!stream->commitTransaction())
                return;
            socket->write("1");
            socket->flush();
            socket->disconnectFromServer();
            emit received(arguments);
        });
    }
}

} // namespace app
