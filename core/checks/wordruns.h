// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace core::checks {

/// Words in a row that a required phrase has at least.
inline constexpr std::size_t kRunWords = 4;

/// Four words in a row inside one sentence; marks between them do not count.
struct WordRun
{
    quint32 hash = 0;
    Span span;           ///< in the answer
    qint32 sentence = 0; ///< which of the answer's
    bool opens = false;  ///< begins with the first word of the sentence
    bool closes = false; ///< ends with its last word
};

/// The runs of an answer between greeting and closing, in reading order.
[[nodiscard]] std::vector<WordRun> wordRuns(const ExampleView &view);

/// Of what the answers of a category say, what half of the first ones say: no more has to be kept of
/// each to find what nearly all say. Counting is incremental.
class CommonRuns
{
public:
    /// Answers that decide what may be common.
    static constexpr std::size_t kFirst = 16;

    /// Categories that are counted; what comes after is no category but a note on each example.
    static constexpr std::size_t kMostCategories = 2000;
    /// Gives the runs that are kept of an answer, by its number: sorted, to be reduced.
    using RunsOf = std::function<std::vector<quint32> &(std::size_t)>;

    /// Leaves of the runs of answer `at`, which is new or was changed, what is worth keeping; when it is the
    /// one with which enough are known, also of the earlier ones.
    void reduce(ValueId category, std::size_t at, const RunsOf &runsOf);
    /// The answer has gone, or is about to be another one.
    void forget(ValueId category, std::size_t at);

private:
    struct Category
    {
        bool decided = false;
        std::vector<std::size_t> first;
        std::vector<quint32> common; ///< sorted
    };

    static void decide(Category &category, const RunsOf &runsOf);
    static void keepCommon(const Category &category, std::vector<quint32> &runs);

    std::unordered_map<ValueId, Category> m_categories;
};

} // namespace core::checks
