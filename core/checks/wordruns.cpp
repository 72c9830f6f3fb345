// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/wordruns.h"

#include <algorithm>
#include <iterator>

namespace core::checks {

std::vector<WordRun> wordRuns(const ExampleView &view)
{
    std::vector<WordRun> runs;
    if (!view.isProse())
        return runs;
    const Document &answer = view.answer;
    const Span body = view.parts.body;
    std::vector<const Token *> words;
    for (std::size_t s = 0; s < answer.sentences().size(); ++s) {
        const Sentence &sentence = answer.sentences()[s];
        if (sentence.span.start < body.start || sentence.span.end() > body.end())
            continue;
        words.clear();
        for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Token &token = answer.tokens()[static_cast<std::size_t>(i)];
            if (token.is(TokenKind::Word) || token.is(TokenKind::Number))
                words.push_back(&token);
        }
        for (std::size_t i = 0; i + kRunWords <= words.size(); ++i) {
            quint64 hash = 0;
            for (std::size_t k = i; k < i + kRunWords; ++k)
                hash = hash * 0x9e3779b97f4a7c15ULL + words[k]->hash;
            hash ^= hash >> 32;
            const qsizetype start = words[i]->start;
            runs.push_back(
                {static_cast<quint32>(hash), {start, words[i + kRunWords - 1]->end() - start},
                    static_cast<qint32>(s), i == 0, i + kRunWords == words.size()});
        }
    }
    return runs;
}

void CommonRuns::reduce(ValueId category, std::size_t at, const RunsOf &runsOf)
{
    const bool full = m_categories.size() >= kMostCategories && !m_categories.contains(category);
    if (category == 0 || full) {
        runsOf(at) = {};
        return;
    }
    Category &known = m_categories[category];
    if (known.decided) {
        keepCommon(known, runsOf(at));
        return;
    }
    known.first.push_back(at);
    if (known.first.size() < kFirst)
        return;
    decide(known, runsOf);
    for (const std::size_t one : known.first)
        keepCommon(known, runsOf(one));
    known.first = {};
}

void CommonRuns::forget(ValueId category, std::size_t at)
{
    if (const auto found = m_categories.find(category); found != m_categories.end())
        std::erase(found->second.first, at);
}

void CommonRuns::decide(Category &category, const RunsOf &runsOf)
{
    std::unordered_map<quint32, std::size_t> uses;
    for (const std::size_t one : category.first) {
        for (const quint32 run : runsOf(one))
            ++uses[run];
    }
    for (const auto &[run, count] : uses) {
        if (count * 2 >= kFirst)
            category.common.push_back(run);
    }
    std::sort(category.common.begin(), category.common.end());
    category.decided = true;
}

void CommonRuns::keepCommon(const Category &category, std::vector<quint32> &runs)
{
    std::vector<quint32> kept;
    std::set_intersection(runs.begin(), runs.end(), category.common.begin(), category.common.end(),
        std::back_inserter(kept));
    kept.shrink_to_fit();
    runs = std::move(kept);
}

} // namespace core::checks
