// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace core {

/// The byte-pair encodings that Attune counts exactly.
enum class EncodingName {
    O200kBase,  ///< GPT-4o and later
    Cl100kBase, ///< GPT-4, GPT-3.5
};

/// The published name, for example "o200k_base".
[[nodiscard]] constexpr QLatin1String encodingId(EncodingName name)
{
    return name == EncodingName::O200kBase ? QLatin1String("o200k_base")
                                           : QLatin1String("cl100k_base");
}

} // namespace core
