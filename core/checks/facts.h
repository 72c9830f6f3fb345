// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/exampleview.h"

#include <QString>

#include <unordered_set>
#include <vector>

namespace core::checks {

/// Something in an answer that is true or false of the world: a number, date, amount, code, link or name.
struct Fact
{
    Span span;
    QString norm; ///< without separators, capitals and marks: how it is looked for
};

/// The words and numbers of texts, to look facts up in; for house rules also their longer runs of words,
/// to find them copied into an answer.
class KnownFacts
{
public:
    static constexpr std::size_t kRun = 12; ///< words

    void learn(const Document &source);
    void learnRuns(const QString &source);
    [[nodiscard]] bool has(const QString &norm) const;
    /// The first run of kRun tokens that was learnt; empty: none.
    [[nodiscard]] Span runIn(const Document &document) const;

private:
    std::unordered_set<quint64> m_words;
    std::unordered_set<quint64> m_runs;
};

/// Facts of a text in reading order. Numbers of lists are none.
[[nodiscard]] std::vector<Fact> factsOf(const Document &document);
/// Facts of the answer that stand neither in the question nor in reference material or house rules.
[[nodiscard]] std::vector<Fact> unsourcedFacts(const ExampleView &view);
/// Their hashes, sorted: small enough to keep for every example.
[[nodiscard]] std::vector<quint32> unsourcedFactHashes(const ExampleView &view);
[[nodiscard]] quint32 factHash(const QString &norm);

} // namespace core::checks
