// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace core {

/// Keeps access keys by the name of their account. Any thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// No value: there is none.
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>> read(const QString &account) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &account, const QString &key) = 0;
    /// Fine when there is none.
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &account) = 0;

    /// Where keys are kept, as a sentence for the user.
    [[nodiscard]] virtual QString place() const = 0;

protected:
    SecretStore() = default;
    SecretStore(const SecretStore &) = default;
    SecretStore &operator=(const SecretStore &) = default;
};

} // namespace core
