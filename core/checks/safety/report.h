// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/safety/personaldata.h"
#include "core/checks/support.h"

namespace core::checks {

using PersonalDataFinder = std::vector<PersonalDatum> (*)(const Document &);

/// Reports what `find` finds in question and answer, with a mask as the fix.
void reportPersonalData(const ExampleView &view, Observer &observer, PersonalDataFinder find,
    Severity severity, const QString &title);

} // namespace core::checks
