// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorysecretstore.h"

#include <QCoreApplication>
#include <QPromise>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::SecretStore)
};

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<std::optional<QString>>> MemorySecretStore::read(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_keys.constFind(account);
    return ready(Result<std::optional<QString>>(
        found == m_keys.constEnd() ? std::nullopt : std::optional(*found)));
}

QFuture<Result<>> MemorySecretStore::write(const QString &account, const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_keys.insert(account, key);
    return ready(Result<>());
}

QFuture<Result<>> MemorySecretStore::remove(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    m_keys.remove(account);
    return ready(Result<>());
}

QString MemorySecretStore::place() const
{
    return Tr::tr(
        "Your computer has no password safe that Attune can use. The key is kept until you "
        "close Attune, then you enter it again.");
}

QByteArray EnvironmentSecretStore::variableFor(const QString &account)
{
    QByteArray name = "ATTUNE_KEY_" + account.toUpper().toLatin1();
    for (char &c : name) {
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9'))
            c = '_';
    }
    return name;
}

QFuture<Result<std::optional<QString>>> EnvironmentSecretStore::read(const QString &account)
{
    const QByteArray value = qgetenv(variableFor(account).constData());
    if (!value.isEmpty())
        return ready(Result<std::optional<QString>>(QString::fromUtf8(value).trimmed()));
    return m_inner.read(account);
}

QFuture<Result<>> EnvironmentSecretStore::write(const QString &account, const QString &key)
{
    return m_inner.write(account, key);
}

QFuture<Result<>> EnvironmentSecretStore::remove(const QString &account)
{
    return m_inner.remove(account);
}

QString EnvironmentSecretStore::place() const
{
    return m_inner.place();
}

} // namespace core
