// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/jobs/endpoints.h"
#include "core/jobs/jobstore.h"
#include "core/providers/catalogue.h"
#include "core/providers/trainer.h"
#include "core/review/reviewstore.h"

#include <array>
#include <functional>
#include <stop_token>

namespace core {

class Clock;

/// How patient a comparison is with a service.
struct ComparisonPatience
{
    int failuresInRow = 3; ///< of one model, after which it counts as gone
    /// Least time between two reports of a growing answer.
    std::chrono::milliseconds reportEvery{60};
};

/// Asks both models everything that is still missing of a comparison, row after row.
///
/// For a thread that may wait (record 0070). Everything it learns is committed at once, so that it can be
/// stopped at any time and another one goes on. In each row it asks for the left answer first: what comes
/// when tells nothing about whose it is.
class ComparisonProcedure
{
public:
    /// All outlive this. The functions are called on the procedure's thread, `streaming` on the client's.
    struct Services
    {
        HttpClient &http;
        ReviewStore &review;
        JobStore &jobs;
        Endpoints &endpoints;
        const Catalogue &catalogue;
        const Clock &clock;
        std::function<double()> random; ///< uniform in [0, 1)
        ComparisonPatience patience = {};
        /// After each row; `done` and `total` count answers.
        std::function<void(qint64 row, qint64 done, qint64 total)> progressed = {};
        /// The answer at that place has grown to `text`.
        std::function<void(qint64 row, Place place, const QString &text)> streaming = {};
    };

    ComparisonProcedure(const Services &services, Comparison comparison);
    ~ComparisonProcedure();

    /// Until everything is answered (Finished), a stop was asked for (Stopped) or a model is gone
    /// (Incomplete, with a problem). What is stored says the same. An error: the project cannot be read
    /// or written.
    [[nodiscard]] Result<Comparison> run(const std::stop_token &stop);

private:
    struct Partner;

    [[nodiscard]] Result<> prepare();
    [[nodiscard]] ProviderResult<void> meet(Partner &partner);
    /// Nothing when the row's side has an answer already.
    [[nodiscard]] Result<std::optional<ProviderProblem>> answer(ComparedRow &row, Place place);
    [[nodiscard]] ProviderResult<Generation> ask(
        Partner &partner, const ComparedRow &row, Place place, const Json &messages);
    [[nodiscard]] ProviderResult<Generation> askOnce(
        Partner &partner, const ComparedRow &row, Place place, const Json &messages);
    [[nodiscard]] Result<Comparison> end(
        ComparisonState state, std::optional<ProviderProblem> problem = {});
    [[nodiscard]] Partner &partner(Side side);
    [[nodiscard]] bool waitForTurn(Partner &partner);

    Services m_services;
    Comparison m_comparison;
    std::stop_token m_stop;
    std::vector<ComparedRow> m_rows;
    ProjectSettings m_settings;
    std::array<std::unique_ptr<Partner>, 2> m_partners; ///< indexed by Side
};

} // namespace core
