// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

namespace core::checks {

/// Numbers are values of the convention tone.address.
enum class AddressForm { None = 0, Formal = 1, Informal = 2, Mixed = 3 };

struct AddressUse
{
    AddressForm form = AddressForm::None;
    double formalWeight = 0;
    double informalWeight = 0;
    Span formal = {}; ///< the first word of each
    Span informal = {};

    /// Above 0: informal.
    [[nodiscard]] double leaning() const { return informalWeight - formalWeight; }
};

/// By pronouns, and in Spanish, Italian and Portuguese by the endings of verbs. Covers German, French,
/// Spanish, Italian, Dutch and Portuguese; None for other languages.
[[nodiscard]] AddressUse addressUse(const Document &document);
[[nodiscard]] AddressUse addressUse(const Document &document, Language language);

} // namespace core::checks
