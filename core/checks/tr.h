// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace core::checks {

/// One translation context for everything that checks say.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::checks)
};

} // namespace core::checks
