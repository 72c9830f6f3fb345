// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

/// Whether a project has enough examples to be tuned. The bounds are those of UX 4.5: they are rules of
/// thumb that count examples, not their quality.
enum class ReadinessLevel {
    TooFew, ///< fewer than 10: cannot be tuned
    Trial,  ///< 10 to 49: enough to try it, not to rely on it
    Start,  ///< 50 to 199
    Good,   ///< 200 to 999
    Ample,  ///< 1,000 and more: for hard tasks; quality counts first
};

inline constexpr qint64 kTrialExamples = 10;
inline constexpr qint64 kStartExamples = 50;
inline constexpr qint64 kGoodExamples = 200;
inline constexpr qint64 kAmpleExamples = 1000;

[[nodiscard]] ReadinessLevel readinessLevel(qint64 usableExamples);

/// The level in a word for scripts: "too-few", "trial", "start", "good", "ample".
[[nodiscard]] QString readinessName(ReadinessLevel level);

/// One sentence for the user: where they are and how many examples more lead to the next level.
[[nodiscard]] QString readinessSentence(qint64 usableExamples);

} // namespace core
