// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/json.h"

#include <QString>

#include <optional>
#include <string>

namespace core {

struct SchemaMistake
{
    std::string pointer; ///< JSON pointer to the value that is wrong
    QString what;        ///< a sentence
};

/// The first mistake in a catalogue: a field that is missing, unknown, of the wrong kind or out of its
/// range, a figure without the day and place where it was read.
[[nodiscard]] std::optional<SchemaMistake> findMistake(const Json &catalogue);

} // namespace core
