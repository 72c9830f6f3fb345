// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/interner.h"
#include "core/checks/nearduplicates.h"

#include <functional>
#include <vector>

namespace core::checks {

/// What is kept of an example after the first look: small, without its text.
struct CorpusEntry
{
    ExampleId id = 0;
    ValueId category = 0; ///< as the Interner numbers it, from kFirstText; 0: none
    ValueId rules = 0;    ///< house rules of its own, likewise
    ValueId label = 0;    ///< the answer, where it is a label, likewise
    Split split = Split::Train;
    bool approved = false;
    ShapeKind shape = ShapeKind::Empty;
    qint32 answerWords = 0;
    qint32 questionWords = 0;
    quint64 questionHash = 0; ///< foldedHash()
    quint64 answerHash = 0;
    float tone = 0;                      ///< formality, for drift through the file
    std::vector<quint32> sentences = {}; ///< hashes of the answer's sentences, sorted
    std::vector<quint32> facts = {};     ///< hashes of facts that nobody gave, sorted
    bool alive = true;
};

/// All examples together, for checks that compare them.
class Corpus
{
public:
    using Fetch = std::function<const Example *(ExampleId)>;

    Corpus(const std::vector<CorpusEntry> &entries, const std::vector<NearPair> &pairs,
        const Interner &interner, const CheckOptions &options, Fetch fetch)
        : m_entries(entries)
        , m_pairs(pairs)
        , m_interner(interner)
        , m_options(options)
        , m_fetch(std::move(fetch))
    {
    }

    [[nodiscard]] const std::vector<CorpusEntry> &entries() const { return m_entries; }
    /// Pairs of entries with nearly the same question, by index.
    [[nodiscard]] const std::vector<NearPair> &nearPairs() const { return m_pairs; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }
    [[nodiscard]] QString text(ValueId value) const
    {
        return value < kFirstText ? QString() : m_interner.text(value - kFirstText);
    }
    /// The example itself; nothing when it has gone.
    [[nodiscard]] const Example *example(ExampleId id) const { return m_fetch(id); }

private:
    const std::vector<CorpusEntry> &m_entries;
    const std::vector<NearPair> &m_pairs;
    const Interner &m_interner;
    const CheckOptions &m_options;
    Fetch m_fetch;
};

/// Takes what checks find in all examples together.
class RelationReport
{
public:
    virtual ~RelationReport() = default;
    virtual void report(Finding finding) = 0;
    virtual void ask(StyleQuestion question) = 0;
};

} // namespace core::checks
