// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "core/text/textstats.h"
#include "core/text/tokenencoding.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// How much text the examples hold.
struct DatasetStatistics
{
    qint64 examples = 0;
    /// Examples that could be tuned with: they have a question and an answer, and are not left out.
    qint64 usable = 0;
    std::array<qint64, 3> byStatus = {}; ///< indexed by Status
    std::array<qint64, 4> bySplit = {};  ///< indexed by Split
    qint64 questionWords = 0;
    qint64 answerWords = 0;
    /// Tokens of everything that a model is shown (trainingTurns()), house rules included, without
    /// what a service adds around messages; in the order of the encodings given.
    std::vector<qint64> tokens = {};
};

/// Adds examples up, batch by batch. One thread at a time.
class DatasetStatisticsCounter
{
public:
    DatasetStatisticsCounter(
        ProjectSettings settings, std::vector<std::shared_ptr<const TokenEncoding>> encodings);

    void add(std::span<const Example> examples);
    [[nodiscard]] const DatasetStatistics &result() const { return m_result; }

private:
    ProjectSettings m_settings;
    std::vector<std::shared_ptr<const TokenEncoding>> m_encodings;
    TextCounter m_words;
    DatasetStatistics m_result;
};

} // namespace core
