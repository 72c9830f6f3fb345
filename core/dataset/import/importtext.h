// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace core {

/// Translates the sentences of an import.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(core::Import)
};

} // namespace core
