// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/tone/tonemodel.h"

#include <QString>

#include <array>
#include <vector>

namespace bench {

/// A sentence or short text with what people said of it, and what a tone model sees of it.
struct RatedText
{
    QString text;
    double rating = 0;
    core::checks::ToneCounts counts = {};
    std::array<std::vector<quint32>, core::checks::kPieceKinds> pieces = {};
};

/// Puts tokenised text together again: "do n't ." becomes "don't."
[[nodiscard]] QString joinTokens(const QString &text);
/// One genre of "Formality" (Pavlick and Tetreault 2016).
[[nodiscard]] std::vector<RatedText> readFormality(const QString &file);
/// The Stanford Politeness Corpus, Wikipedia's part, with its normalised scores.
[[nodiscard]] std::vector<RatedText> readPoliteness(const QString &file);

/// How a model is trained. The values were chosen by cross-validation over genres.
struct Training
{
    int bits = 18;            ///< of the table of hashed pieces
    double counted = 0.2;     ///< scale of the counts, whose spread is one
    double withLength = 0.03; ///< scale of their products with the length
    double pieces = 0.175;    ///< scale of the hashed pieces
    double ridge = 6;         ///< penalty
    int fewest = 12;          ///< texts that must hold a piece
    bool saturating =
        true; ///< learns tanh of the rating: how clearly a text is on one side, not how far
};
[[nodiscard]] Training formalityTraining();
[[nodiscard]] Training politenessTraining();

/// Ridge regression by conjugate gradients: the same texts give the same model.
[[nodiscard]] core::checks::ToneModel train(
    const std::vector<const RatedText *> &texts, const Training &how);

} // namespace bench
