// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QString>

#include <map>
#include <vector>

namespace core::checks {

/// How far the answers agree on one convention.
enum class Agreement {
    TooFew,  ///< fewer than 16 answers have it
    Clear,   ///< the minority is flagged
    Leaning, ///< a question, no flags
    Split,   ///< a question, no flags
};

/// One way of doing it and how many answers do.
struct StyleOption
{
    QString value; ///< as stored and given back when the user chooses
    QString label; ///< as shown, translated where it is no quotation
    qint64 count = 0;
    std::vector<ExampleId> examples = {}; ///< up to three

    bool operator==(const StyleOption &) const = default;
};

/// A convention that was looked for and what the answers say.
struct StyleEntry
{
    QString key;          ///< "fmt.greeting", "fmt.json_types/price"
    QString check;        ///< id
    QString segment = {}; ///< category; empty: all examples
    QString title;        ///< "Greeting", translated
    Agreement agreement = Agreement::TooFew;
    bool pinned = false; ///< the user chose
    bool numeric = false;
    std::vector<StyleOption> options = {}; ///< most frequent first; discrete conventions
    QString house = {};                    ///< value of the house way; empty: none
    QString houseLabel = {};
    qint64 agree = 0;   ///< answers that do it the house way
    qint64 of = 0;      ///< answers that it applies to
    double share = 0;   ///< 0 to 1, approved answers weighed as the bound does
    double bound = 0;   ///< lower end of the Wilson interval, 95 %
    double entropy = 0; ///< 0: all the same, 1: all ways equally common
    double median = 0;  ///< numeric conventions: the usual value and the ends of the usual range
    double low = 0;
    double high = 0;
};

/// "Half your answers say 'I', half say 'we'. Which do you want?"
struct StyleQuestion
{
    QString key; ///< of the convention; the answer is pinned under it
    QString segment = {};
    QString check;
    QString text; ///< translated
    std::vector<StyleOption> options;
    double importance = 0; ///< 0 to 1, to show the most useful first
};

/// One bar of the consistency meter.
struct Meter
{
    QString id;       ///< "greeting", "signoff", "length", "format", "person"
    QString title;    ///< translated
    double level = 0; ///< 0: mixed, 1: all the same
};

/// What the answers have in common. A value; compared with the earlier one for hysteresis.
struct HouseStyle
{
    std::vector<StyleEntry> entries;
    std::vector<StyleQuestion> questions;
    std::vector<Meter> meters;
    QString voice; ///< the "Your voice" card: one or two sentences, translated; empty: too early

    [[nodiscard]] const StyleEntry *find(QStringView key, QStringView segment = {}) const;
};

/// Choices of the user: convention key and segment to value. Override everything.
using PinnedStyle = std::map<std::pair<QString, QString>, QString>;

/// Lower end of the Wilson score interval for `k` of `n`, z = 1.96 (Wilson 1927). 0 for n = 0.
[[nodiscard]] double wilsonLowerBound(double k, double n);
/// Entropy over its greatest value for that many kinds: 0 to 1; 0 for one kind.
[[nodiscard]] double normalisedEntropy(const std::vector<double> &counts);

inline constexpr double kClearBound = 0.80; ///< enforced from here
inline constexpr double kKeepBound = 0.70;  ///< and until the bound falls below this
inline constexpr double kLeaningBound = 0.60;
inline constexpr int kFewest = 16;        ///< answers from which anything is inferred
inline constexpr int kSegmentSize = 30;   ///< answers from which a category has its own style
inline constexpr int kApprovedWeight = 5; ///< an approved answer counts as one plus this many more
inline constexpr double kMostBits = 6;    ///< cap of the surprisal of one convention

} // namespace core::checks
