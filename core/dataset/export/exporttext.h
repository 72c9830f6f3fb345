// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace core {

/// Translates the sentences of an export.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(core::Export)
};

[[nodiscard]] tl::unexpected<Error> writeFailure(const QString &detail);

} // namespace core
