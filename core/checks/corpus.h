// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/checks/interner.h"
#include "core/checks/nearduplicates.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
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
    quint64 referenceHash = 0;
    float tone = 0;                  ///< formality, for drift through the file
    std::vector<quint32> runs = {};  ///< hashes of words in a row that may be common, sorted
    std::vector<quint32> facts = {}; ///< hashes of facts that nobody gave, sorted
    bool alive = true;
};

/// Takes what checks find in all examples together.
class RelationReport
{
public:
    virtual ~RelationReport() = default;
    virtual void report(Finding finding) = 0;
    virtual void ask(StyleQuestion question) = 0;
};

using ExampleTexts = std::unordered_map<ExampleId, Example>;
/// What one check found in texts, by a key of these texts.
using Memo = std::unordered_map<quint64, std::optional<Finding>>;

/// All examples together, for checks that compare them.
class Corpus
{
public:
    /// Gives back examples by id, in any order; those that have gone are left out.
    using Fetch = std::function<std::vector<Example>(const std::vector<ExampleId> &)>;

    Corpus(const std::vector<CorpusEntry> &entries, const std::vector<NearPair> &pairs,
        const Interner &texts, const CheckOptions &options, const Fetch &fetch, Memo &memo)
        : m_entries(entries)
        , m_pairs(pairs)
        , m_texts(texts)
        , m_options(options)
        , m_fetch(fetch)
        , m_memo(memo)
    {
    }

    [[nodiscard]] const std::vector<CorpusEntry> &entries() const { return m_entries; }
    /// Pairs of entries with nearly the same question, by index.
    [[nodiscard]] const std::vector<NearPair> &nearPairs() const { return m_pairs; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }
    [[nodiscard]] QString text(ValueId value) const
    {
        return value < kFirstText ? QString() : m_texts.text(value - kFirstText);
    }
    /// Reports what look(item, texts) finds in items that need texts; `texts` holds those of the
    /// examples that idsOf(item) names, without the ones that have gone. Texts are asked for some
    /// hundred together, because each time costs, and let go again, because there may be many. What
    /// was found is kept under keyOf(item), which has to change with the texts, for the next time.
    template <class Item, class KeyOf, class IdsOf, class Look>
    void look(const std::vector<Item> &items, KeyOf keyOf, IdsOf idsOf, Look look,
        RelationReport &report) const
    {
        constexpr std::size_t kTogether = 512;
        Memo now;
        std::vector<const Item *> open;
        for (const Item &item : items) {
            const quint64 key = keyOf(item);
            if (const auto known = m_memo.find(key); known != m_memo.end())
                now.insert(*known);
            else
                open.push_back(&item);
        }
        for (std::size_t from = 0; from < open.size(); from += kTogether) {
            const std::size_t to = std::min(open.size(), from + kTogether);
            std::vector<ExampleId> ids;
            for (std::size_t i = from; i < to; ++i) {
                for (const ExampleId id : idsOf(*open[i]))
                    ids.push_back(id);
            }
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            const ExampleTexts texts = textsOf(ids);
            for (std::size_t i = from; i < to; ++i)
                now[keyOf(*open[i])] = look(*open[i], texts);
        }
        for (const Item &item : items) {
            if (const std::optional<Finding> &found = now[keyOf(item)])
                report.report(*found);
        }
        m_memo = std::move(now);
    }
    /// The examples themselves; those that have gone are missing. For few at a time.
    [[nodiscard]] ExampleTexts textsOf(const std::vector<ExampleId> &ids) const
    {
        ExampleTexts texts;
        for (Example &example : m_fetch(ids))
            texts.emplace(example.id, std::move(example));
        return texts;
    }

private:
    const std::vector<CorpusEntry> &m_entries;
    const std::vector<NearPair> &m_pairs;
    const Interner &m_texts;
    const CheckOptions &m_options;
    const Fetch &m_fetch;
    Memo &m_memo;
};

} // namespace core::checks
