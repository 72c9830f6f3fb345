// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/tone/tonemodel.h"

#include <QString>

#include <vector>

namespace bench {

/// A sentence or short text with what people said of it.
struct RatedText
{
    QString text;
    double rating = 0;
    core::checks::ToneVector vector = {};
};

/// Puts tokenised text together again: "do n't ." becomes "don't."
[[nodiscard]] QString joinTokens(const QString &text);
/// One genre of "Formality" (Pavlick and Tetreault 2016).
[[nodiscard]] std::vector<RatedText> readFormality(const QString &file);
/// The Stanford Politeness Corpus: the most and least polite quarters, rated 1 and -1, or all by score.
[[nodiscard]] std::vector<RatedText> readPoliteness(const QString &file, bool quarters);

/// The vector of a text as a whole: sentences of it averaged.
[[nodiscard]] core::checks::ToneVector vectorOf(const QString &text);

/// Ridge regression by averaged AdaGrad, fixed seed: the same texts give the same model.
[[nodiscard]] core::checks::ToneModel train(
    const std::vector<const RatedText *> &texts, int passes = 12, double decay = 2e-6);

} // namespace bench
