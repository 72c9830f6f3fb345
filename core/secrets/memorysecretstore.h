// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>

#include <mutex>

namespace core {

/// Keeps keys until the program ends: where there is no password safe.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &account) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &account, const QString &key) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &account) override;
    [[nodiscard]] QString place() const override;

private:
    std::mutex m_mutex;
    QMap<QString, QString> m_keys; ///< guarded by m_mutex
};

/// Looks into the environment first, then asks `inner`: for scripts and computers that are managed by
/// others. Only reads there; what is written goes to `inner`.
class EnvironmentSecretStore final : public SecretStore
{
public:
    /// `inner` outlives this.
    explicit EnvironmentSecretStore(SecretStore &inner)
        : m_inner(inner)
    {
    }

    /// "ATTUNE_KEY_SHOP_EXAMPLE_COM" for the account "shop.example.com".
    [[nodiscard]] static QByteArray variableFor(const QString &account);

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &account) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &account, const QString &key) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &account) override;
    [[nodiscard]] QString place() const override;

private:
    SecretStore &m_inner;
};

} // namespace core
