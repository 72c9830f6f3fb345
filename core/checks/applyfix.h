// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"
#include "core/dataset/example.h"

#include <span>
#include <vector>

namespace core::checks {

/// The text of the field; of question and answer together for Field::Whole.
[[nodiscard]] QString fieldText(const Example &example, Field field);

/// One of the ways in which a finding can be answered.
struct ChosenFix
{
    const Finding *finding = nullptr;
    int choice = -1; ///< of Fix::choices, for the first edit; -1: the fix as it is
};

struct FixOutcome
{
    Example example;                    ///< as it would be
    std::vector<const Finding *> fixed; ///< by these
    /// Not made: the text is no longer what the finding is about, another fix changes the same
    /// words, or a person has to decide.
    std::vector<const Finding *> skipped;
    bool remove = false; ///< the fix is that the example goes
};

/// Whether a fix can be made without writing anything.
[[nodiscard]] bool canApply(const Finding &finding);

/// Makes the fixes of findings in one example, several at once where they do not touch the same words.
[[nodiscard]] FixOutcome applyFixes(const Example &example, std::span<const ChosenFix> fixes);

} // namespace core::checks
