// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace core {

// The numbers of this enumeration are stored in project files: append only.

/// What a person thinks of two answers to the same question.
enum class VoteChoice {
    Before = 0, ///< the answer of the first model is better
    After = 1,
    Same = 2,
    BothBad = 3,
};

/// New values for a row of a comparison; fields without a value stay as they are.
struct VotePatch
{
    qint64 row = 0;
    std::optional<std::optional<VoteChoice>> choice = {}; ///< an empty one takes the vote back
    std::optional<QString> note = {};

    bool operator==(const VotePatch &) const = default;
};

} // namespace core
