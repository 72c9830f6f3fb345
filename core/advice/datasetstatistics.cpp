// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/datasetstatistics.h"

#include "core/dataset/rendering.h"

namespace core {

DatasetStatisticsCounter::DatasetStatisticsCounter(
    ProjectSettings settings, std::vector<std::shared_ptr<const TokenEncoding>> encodings)
    : m_settings(std::move(settings))
    , m_encodings(std::move(encodings))
{
    m_result.tokens.resize(m_encodings.size());
}

void DatasetStatisticsCounter::add(std::span<const Example> examples)
{
    for (const Example &example : examples) {
        const QString question = example.question();
        const QString answer = example.answer();
        ++m_result.examples;
        ++m_result.byStatus.at(static_cast<std::size_t>(example.status));
        ++m_result.bySplit.at(static_cast<std::size_t>(example.split));
        if (example.split != Split::LeftOut && !question.trimmed().isEmpty() &&
            !answer.trimmed().isEmpty())
            ++m_result.usable;
        m_result.questionWords += m_words.words(question);
        m_result.answerWords += m_words.words(answer);
        const std::vector<Turn> turns = trainingTurns(example, m_settings);
        for (std::size_t i = 0; i < m_encodings.size(); ++i) {
            for (const Turn &turn : turns)
                m_result.tokens[i] += m_encodings[i]->count(turn.text);
        }
    }
}

} // namespace core
