// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/memorysecretstore.h"

#include <QObject>

#include <atomic>

namespace app {

/// Keeps access keys in the desktop's password safe (Secret Service or KWallet), and, where there is
/// none, in memory until the program ends; never in a file. Lives on the window's thread, whose event loop
/// carries the requests; its functions may be called from any thread.
class KeychainSecretStore final : public QObject, public core::SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    [[nodiscard]] QFuture<core::Result<std::optional<QString>>> read(
        const QString &account) override;
    [[nodiscard]] QFuture<core::Result<>> write(
        const QString &account, const QString &key) override;
    [[nodiscard]] QFuture<core::Result<>> remove(const QString &account) override;
    [[nodiscard]] QString place() const override;

    /// Whether keys are forgotten when the program ends; known after the first request.
    [[nodiscard]] bool isMemoryOnly() const { return m_memoryOnly; }

private:
    core::MemorySecretStore m_memory;
    std::atomic<bool> m_memoryOnly = false;
};

} // namespace app
