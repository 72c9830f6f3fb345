// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/storage/edit.h"

#include <span>
#include <vector>

namespace core {

/// Which examples are kept aside for testing and which pick the best version of a tuned model.
struct SplitPlan
{
    std::vector<ExampleId> keep = {};     ///< from training or validation to kept aside
    std::vector<ExampleId> validate = {}; ///< from training to validation
    qint64 train = 0;                     ///< how many there are afterwards
    qint64 validation = 0;
    qint64 kept = 0;

    [[nodiscard]] bool changesNothing() const { return keep.empty() && validate.empty(); }
};

/// How many of `usable` examples are kept aside: a tenth, at least 20, at most a quarter.
[[nodiscard]] qint64 keptTarget(qint64 usable);
/// How many of `train` examples pick the best version: a tenth from 100 on, below that none.
[[nodiscard]] qint64 validationTarget(qint64 train);

/// Chooses what is missing. What is kept aside stays so; what the user has set for validation is not
/// added to. Examples whose questions are nearly the same (4-gram similarity 0.8) go together, so that
/// nothing that is kept aside has a twin among what is learned. The same seed and examples give the
/// same plan, and further examples change it as little as possible. O(n log n) time.
[[nodiscard]] SplitPlan planSplit(std::span<const Example> examples, quint64 seed);

/// The plan as one undoable edit.
[[nodiscard]] Edit toEdit(const SplitPlan &plan);

} // namespace core
