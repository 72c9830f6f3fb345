// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <array>
#include <utility>
#include <vector>

namespace core::checks {

inline constexpr int kHandFeatures = 46;
inline constexpr quint32 kHashedFeatures = 1u << 14;

/// What a tone model sees of one sentence. Nothing in it grows with the length of the sentence.
struct ToneVector
{
    std::array<float, kHandFeatures> hand = {};
    std::vector<std::pair<quint32, float>> hashed =
        {}; ///< words, word pairs, pieces of words; unit length
};
[[nodiscard]] ToneVector toneVector(const Document &document, const Sentence &sentence);

/// A linear model over ToneVector. Trained by resources/checks/train.sh, in English only.
struct ToneModel
{
    std::array<float, kHandFeatures> mean = {};
    std::array<float, kHandFeatures> spread = {};
    std::array<float, kHandFeatures> weight = {};
    std::vector<float> hashed = std::vector<float>(kHashedFeatures, 0.F);
    float bias = 0;
};
/// About -3 (very informal, rude) to 3 (very formal, polite); 0 is neutral.
[[nodiscard]] double scoreOf(const ToneModel &model, const ToneVector &vector);
[[nodiscard]] const ToneModel &formalityModel();
[[nodiscard]] const ToneModel &politenessModel();

/// The tone of a text as a whole: sentences weighed by their words, up to 25 each.
struct ToneReading
{
    double formality = 0;
    double lowest = 0; ///< formality of the most casual sentence of four words or more
    double highest = 0;
    Span lowestSpan = {};
    int words = 0;
    int sentences = 0;
    /// Things in the text that one can point at: chat words, emoji, "!!", a small first letter …
    int casualCues = 0;
    int stiffCues = 0;
};
[[nodiscard]] ToneReading readTone(const Document &document, Span inside);
[[nodiscard]] double formality(const Document &document);
[[nodiscard]] double politeness(const Document &document);

/// -1 to 1 by the words of List::Valence, with negation within three words (after Hutto and Gilbert 2014).
[[nodiscard]] double sentiment(const Document &document);
/// Grade level of Kincaid 1975, with syllables counted by groups of vowels.
[[nodiscard]] double readingGrade(const Document &document);
/// Reading ease of Flesch 1948, 0 to 100.
[[nodiscard]] double readingEase(const Document &document);
/// The verb of the first passive clause of the sentence; empty: none.
[[nodiscard]] Span passiveIn(const Document &document, const Sentence &sentence);

} // namespace core::checks
