// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/span.h"

#include <QString>

#include <vector>

namespace core::checks {

struct SecretHit
{
    Span span;
    QString rule; ///< "aws-access-token"
};

/// Keys and tokens by the rules of gitleaks: keyword, pattern, and for many a floor of entropy. A text
/// without a long opaque word is done after one look at it; patterns are limited in what they may try.
[[nodiscard]] std::vector<SecretHit> findSecrets(QStringView text);
/// Bits per character (Shannon).
[[nodiscard]] double entropy(QStringView text);

} // namespace core::checks
