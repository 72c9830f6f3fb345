// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/tone/tonefeatures.h"

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace core::checks {

/// A linear model over ToneCounts and hashed pieces. Trained by resources/checks/train.sh, in English.
struct ToneModel
{
    struct Counted
    {
        float mean = 0;
        float spread = 0; ///< 0: not used
        float weight = 0;
        float withLength = 0; ///< weight of the product with ToneFeature::LogWords
    };
    std::array<Counted, kToneFeatures> counted = {};
    std::vector<qint8> pieces; ///< a power of two long; weights in steps of `step`
    float step = 0;
    float bias = 0;
};
/// The counts as the model weighs them: by their spread, cut to four of it either way.
[[nodiscard]] ToneCounts standardised(const ToneModel &model, const ToneCounts &counts);
/// Formality: about -1 (surely informal) to 1 (surely formal). Politeness: about -3 to 3. 0 is neutral.
[[nodiscard]] double scoreOf(
    const ToneModel &model, const Document &document, const Stretch &stretch);
[[nodiscard]] double scoreOf(const ToneModel &model, const Document &document,
    const Stretch &stretch, const ToneCounts &counts);
[[nodiscard]] const ToneModel &formalityModel();
[[nodiscard]] const ToneModel &politenessModel();
/// A model as a file holds it, one after the other; empty and untouched where the bytes are not one.
[[nodiscard]] QByteArray toBytes(const ToneModel &model);
[[nodiscard]] bool takeModel(QByteArrayView &bytes, ToneModel &model);

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
/// Robust distance from the median of all answers from which an answer may be called another tone.
inline constexpr double kToneFarOff = 2.0;
/// Scores so far from 0 and less are neutral: neither formal nor casual.
inline constexpr double kNeutral = 0.25;
/// Whether a formality is another tone than the median of all answers: it lies on the other side of 0,
/// or is not neutral where the median is.
[[nodiscard]] constexpr bool isOtherSide(double formality, double median)
{
    const auto casualAgainst = [](double one, double other) {
        return one < 0 && (other >= 0 || (one < -kNeutral && other > -kNeutral));
    };
    return casualAgainst(formality, median) || casualAgainst(-formality, -median);
}
/// Whether there are things in the answer that one can point at to call it casual, or stiff if its score
/// is above 0: a score alone is a guess.
[[nodiscard]] bool showsItsTone(const ToneReading &reading);
[[nodiscard]] ToneReading readTone(const Document &document, Span inside);
[[nodiscard]] ToneReading readTone(const Document &document, Span inside, const ToneModel &model);
/// The formality of a whole text, as ToneReading has it.
[[nodiscard]] double formality(const Document &document);
/// How polite a whole text is, by the model of politeness; about 0 in the middle.
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
