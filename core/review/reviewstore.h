// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "core/storage/projectstore.h"

#include <QFuture>

namespace core {

/// Comparisons in the project file. Any thread; futures finish after the commit. Writing fails with
/// ReadOnly where the project cannot be written.
///
/// Votes and notes are edits like all others, so that they can be undone: ProjectStore::apply(voteEdit()).
class ReviewStore
{
public:
    /// `store` outlives this.
    explicit ReviewStore(ProjectStore &store)
        : m_store(store)
    {
    }

    /// Freezes the project, seals the blind order and keeps the rows, in one step. Gives the comparison
    /// with its id. `orderSeed` is for tests; without it, it comes from the system and is forgotten.
    QFuture<Result<Comparison>> add(ComparisonPlan plan, std::vector<PlannedRow> rows, qint64 now,
        std::optional<quint64> orderSeed = {});
    /// Replaces an earlier answer of the same model to the same row.
    QFuture<Result<>> saveGeneration(Generation generation);
    /// `problem` only with Incomplete.
    QFuture<Result<>> setState(qint64 comparison, ComparisonState state, qint64 now,
        std::optional<ProviderProblem> problem = {});
    /// With its rows, answers and votes; cannot be undone.
    QFuture<Result<>> remove(qint64 comparison);

    /// Newest first.
    QFuture<Result<std::vector<Comparison>>> comparisons() const;
    /// NotFound for an unknown id.
    QFuture<Result<Comparison>> comparison(qint64 id) const;
    /// In the order of voting.
    QFuture<Result<std::vector<RowSummary>>> summaries(qint64 comparison) const;
    /// What the page of blind voting may know of a row; NotFound for an unknown one.
    QFuture<Result<BlindPair>> pair(qint64 row) const;
    /// Everything of one row, also which answer is whose: for runners, reports and open results.
    QFuture<Result<ComparedRow>> row(qint64 row) const;
    /// The same of all rows, in the order of voting.
    QFuture<Result<std::vector<ComparedRow>>> rows(qint64 comparison) const;
    /// An answer that was given before to the same input with the same settings.
    QFuture<Result<std::optional<Generation>>> earlier(QString key) const;

private:
    ProjectStore &m_store;
};

/// A vote, or with no choice the taking back of one, as one undoable edit.
[[nodiscard]] Edit voteEdit(qint64 row, std::optional<VoteChoice> choice);
/// A note on a row. Typing within a second becomes one step.
[[nodiscard]] Edit noteEdit(qint64 row, QString note);
/// "Repair": a new example with the question of `row` and `text` as its answer, behind all others; with
/// `worse`, that text is its rejected side. It goes into training: the question is no longer a fair test.
[[nodiscard]] Edit repairEdit(const ComparedRow &row, QString text, std::optional<QString> worse);

} // namespace core
