// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewstore.h"

#include "core/review/blindorder.h"
#include "core/storage/schema.h"
#include "core/storage/storedexample.h"
#include "core/storage/storetasks.h"
#include "core/storage/versions.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ReviewStore)
};

constexpr char kComparisonColumns[] =
    "id, name, before, after, settings, source, version, state, problem, created, finished";
constexpr char kRowColumns[] = "id, place, example, leak, twin, swapped, choice, voted, category, "
                               "note, question, kept, turns, own_rules, reference";
constexpr char kGenerationColumns[] = "line, side, asked, reused, finish, prompt_tokens, "
                                      "answer_tokens, first_ms, total_ms, cost, at, "
                                      "problem, text";
constexpr int kSummaryLength = 200;

Comparison readComparison(const SqliteStatement &row)
{
    return {.id = row.integer(0),
        .plan = {.name = row.text(1),
            .before = contestantFromJson(row.bytes(2)),
            .after = contestantFromJson(row.bytes(3)),
            .settings = comparisonSettingsFromJson(row.bytes(4)),
            .source = checkedEnum(row.integer(5), RowSource::Probe)},
        .version = row.integer(6),
        .state = checkedEnum(row.integer(7), ComparisonState::Incomplete),
        .problem = row.isNull(8) ? std::nullopt : problemFromJson(row.bytes(8)),
        .created = row.integer(9),
        .finished = row.integer(10)};
}

std::optional<VoteChoice> readChoice(const SqliteStatement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return checkedEnum(row.integer(column), VoteChoice::BothBad);
}

ComparedRow readRow(const SqliteStatement &row)
{
    ComparedRow result;
    result.id = row.integer(0);
    result.place = static_cast<int>(row.integer(1));
    result.asked.id = row.integer(2);
    result.leak = checkedEnum(row.integer(3), Leak::ShownAsExample);
    result.twin = row.integer(4);
    result.swapped = row.integer(5) != 0;
    result.choice = readChoice(row, 6);
    result.voted = row.integer(7);
    result.asked.category = row.text(8);
    result.note = row.text(9);
    if (row.isNull(12))
        result.asked.turns = {{Role::User, row.text(10)}, {Role::Assistant, row.text(11)}};
    else
        result.asked.turns = decodeTurns(row.bytes(12));
    if (!row.isNull(13))
        result.asked.ownRules = row.text(13);
    result.asked.reference = row.text(14);
    result.asked.split = Split::Kept;
    return result;
}

Generation readGeneration(const SqliteStatement &row)
{
    return {.row = row.integer(0),
        .side = checkedEnum(row.integer(1), Side::After),
        .key = row.text(2),
        .reused = row.integer(3) != 0,
        .text = row.text(12),
        .finish = row.text(4),
        .promptTokens = optionalInteger<qint64>(row, 5),
        .answerTokens = optionalInteger<qint64>(row, 6),
        .firstMs = row.integer(7),
        .totalMs = row.integer(8),
        .cost = optionalReal(row, 9),
        .at = row.integer(10),
        .problem = row.isNull(11) ? std::nullopt : problemFromJson(row.bytes(11))};
}

RowSummary readSummary(const SqliteStatement &row)
{
    return {.id = row.integer(0),
        .place = static_cast<int>(row.integer(1)),
        .example = row.integer(2),
        .category = row.text(3),
        .question = row.text(4, kSummaryLength),
        .leak = checkedEnum(row.integer(5), Leak::ShownAsExample),
        .complete = row.integer(6) == 2,
        .choice = readChoice(row, 7),
        .hasNote = row.integer(8) != 0};
}

tl::unexpected<Error> noComparison(qint64 id)
{
    return fail(ErrorCode::NotFound, Tr::tr("This project has no comparison number %1.").arg(id));
}

/// Files of older versions that are only read have no comparisons.
Result<bool> hasComparisons(SqliteConnection &connection)
{
    return hasTable(connection, QStringLiteral("comparison"));
}

Result<> addGenerations(SqliteConnection &connection, ComparedRow &row)
{
    ATTUNE_TRY_ASSIGN(auto found,
        rows<Generation>(connection,
            std::string("SELECT ") + kGenerationColumns + " FROM generation WHERE line = ?",
            readGeneration, row.id));
    for (Generation &one : found)
        row.generations[static_cast<std::size_t>(one.side)] = std::move(one);
    return {};
}

Result<ComparedRow> readOneRow(SqliteConnection &connection, qint64 id)
{
    ATTUNE_TRY_ASSIGN(const bool known, hasComparisons(connection));
    if (known) {
        ATTUNE_TRY_ASSIGN(auto found,
            rows<ComparedRow>(connection,
                std::string("SELECT ") + kRowColumns + " FROM comparison_row WHERE id = ?", readRow,
                id));
        if (!found.empty()) {
            ATTUNE_TRY(addGenerations(connection, found.front()));
            return std::move(found.front());
        }
    }
    return fail(ErrorCode::NotFound, Tr::tr("These answers are no longer in the project."));
}

Result<> insertRows(SqliteConnection &connection, qint64 comparison,
    const std::vector<PlannedRow> &planned, const BlindOrder &blind)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement insert,
        connection.statement(
            "INSERT INTO comparison_row(comparison, place, example, leak, twin, swapped, category, "
            "note, question, kept, turns, own_rules, reference) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)"));
    for (std::size_t place = 0; place < planned.size(); ++place) {
        const PlannedRow &row = planned[blind.order[place]];
        const StoredExample stored = encode(row.asked);
        insert.bindAll(comparison, static_cast<qint64>(place), row.asked.id,
            static_cast<qint64>(row.leak), row.twin, blind.swapped[place] ? 1 : 0,
            stored[ExampleColumn::Category], stored[ExampleColumn::Question],
            stored[ExampleColumn::Answer], stored[ExampleColumn::Turns],
            stored[ExampleColumn::OwnRules], stored[ExampleColumn::Reference]);
        ATTUNE_TRY(insert.run());
    }
    return {};
}

} // namespace

QFuture<Result<Comparison>> ReviewStore::add(ComparisonPlan plan, std::vector<PlannedRow> planned,
    qint64 now, std::optional<quint64> orderSeed)
{
    const BlindOrder blind =
        blindOrder(planned.size(), orderSeed.value_or(QRandomGenerator::system()->generate64()));
    return writing<Comparison>(m_store,
        [plan = std::move(plan), planned = std::move(planned), blind, now](
            SqliteConnection &connection) -> Result<Comparison> {
            Comparison added{.plan = plan, .created = now};
            ATTUNE_TRY_ASSIGN(const Version version,
                createVersion(connection, {}, QStringLiteral("comparison"), now));
            added.version = version.id;
            ATTUNE_TRY(connection.run(
                "INSERT INTO comparison VALUES(NULL, ?, ?, ?, ?, ?, ?, 0, NULL, ?, 0)", plan.name,
                SqliteValue::utf8(toJson(plan.before)), SqliteValue::utf8(toJson(plan.after)),
                SqliteValue::utf8(toJson(plan.settings)), static_cast<qint64>(plan.source),
                added.version, now));
            ATTUNE_TRY_ASSIGN(const auto id, connection.integer("SELECT last_insert_rowid()"));
            added.id = id.value_or(0);
            ATTUNE_TRY(insertRows(connection, added.id, planned, blind));
            return added;
        });
}

QFuture<Result<>> ReviewStore::saveGeneration(Generation generation)
{
    return m_store.write(
        [generation = std::move(generation)](SqliteConnection &connection) -> Result<> {
            // Its row may have been erased while the model was writing.
            ATTUNE_TRY_ASSIGN(const auto row,
                connection.integer("SELECT 1 FROM comparison_row WHERE id = ?", generation.row));
            if (!row)
                return {};
            const SqliteValue problem =
                generation.problem ? SqliteValue::utf8(toJson(*generation.problem)) : SqliteValue();
            return connection.run(std::string("INSERT OR REPLACE INTO generation(") +
                    kGenerationColumns + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                generation.row, static_cast<qint64>(generation.side), generation.key,
                generation.reused ? 1 : 0, generation.finish, generation.promptTokens,
                generation.answerTokens, generation.firstMs, generation.totalMs, generation.cost,
                generation.at, problem, generation.text);
        });
}

QFuture<Result<>> ReviewStore::setState(
    qint64 comparison, ComparisonState state, qint64 now, std::optional<ProviderProblem> problem)
{
    return m_store.write([=](SqliteConnection &connection) {
        return connection.run(
            "UPDATE comparison SET state = ?, finished = ?, problem = ? WHERE id = ?",
            static_cast<qint64>(state), state == ComparisonState::Running ? 0 : now,
            problem ? SqliteValue::utf8(toJson(*problem)) : SqliteValue(), comparison);
    });
}

QFuture<Result<>> ReviewStore::remove(qint64 comparison)
{
    return m_store.write([comparison](SqliteConnection &connection) -> Result<> {
        // What was voted on is gone, and so is the undoing of it.
        ATTUNE_TRY(connection.run(
            "DELETE FROM cell_change WHERE tbl = ? AND EXISTS (SELECT 1 FROM comparison_row "
            "WHERE comparison = ? AND id BETWEEN first_row AND last_row)",
            static_cast<int>(LoggedTable::ComparisonRow), comparison));
        ATTUNE_TRY(connection.execute("DELETE FROM change WHERE action IN ('vote', 'vote-note') "
                                      "AND NOT EXISTS (SELECT 1 FROM cell_change "
                                      "WHERE cell_change.change = change.id)"));
        return connection.run("DELETE FROM comparison WHERE id = ?", comparison);
    });
}

QFuture<Result<std::vector<Comparison>>> ReviewStore::comparisons() const
{
    return reading<std::vector<Comparison>>(
        m_store, [](SqliteConnection &connection) -> Result<std::vector<Comparison>> {
            ATTUNE_TRY_ASSIGN(const bool known, hasComparisons(connection));
            if (!known)
                return std::vector<Comparison>();
            return core::rows<Comparison>(connection,
                std::string("SELECT ") + kComparisonColumns + " FROM comparison ORDER BY id DESC",
                readComparison);
        });
}

QFuture<Result<Comparison>> ReviewStore::comparison(qint64 id) const
{
    return reading<Comparison>(m_store, [id](SqliteConnection &connection) -> Result<Comparison> {
        ATTUNE_TRY_ASSIGN(const bool known, hasComparisons(connection));
        if (!known)
            return noComparison(id);
        ATTUNE_TRY_ASSIGN(auto found,
            core::rows<Comparison>(connection,
                std::string("SELECT ") + kComparisonColumns + " FROM comparison WHERE id = ?",
                readComparison, id));
        if (found.empty())
            return noComparison(id);
        return std::move(found.front());
    });
}

QFuture<Result<std::vector<RowSummary>>> ReviewStore::summaries(qint64 comparison) const
{
    return reading<std::vector<RowSummary>>(
        m_store, [comparison](SqliteConnection &connection) -> Result<std::vector<RowSummary>> {
            ATTUNE_TRY_ASSIGN(const bool known, hasComparisons(connection));
            if (!known)
                return std::vector<RowSummary>();
            return core::rows<RowSummary>(connection,
                "SELECT id, place, example, category, question, leak, (SELECT count(*) FROM "
                "generation WHERE line = comparison_row.id AND problem IS NULL), choice, note <> "
                "'' "
                "FROM comparison_row WHERE comparison = ? ORDER BY place",
                readSummary, comparison);
        });
}

QFuture<Result<BlindPair>> ReviewStore::pair(qint64 row) const
{
    return reading<BlindPair>(m_store, [row](SqliteConnection &connection) -> Result<BlindPair> {
        ATTUNE_TRY_ASSIGN(const ComparedRow whole, readOneRow(connection, row));
        return sealed(whole);
    });
}

QFuture<Result<ComparedRow>> ReviewStore::row(qint64 row) const
{
    return reading<ComparedRow>(
        m_store, [row](SqliteConnection &connection) { return readOneRow(connection, row); });
}

QFuture<Result<std::vector<ComparedRow>>> ReviewStore::rows(qint64 comparison) const
{
    return reading<std::vector<ComparedRow>>(
        m_store,
        [comparison](SqliteConnection &connection) -> Result<std::vector<ComparedRow>> {
            ATTUNE_TRY_ASSIGN(const bool known, hasComparisons(connection));
            if (!known)
                return std::vector<ComparedRow>();
            ATTUNE_TRY_ASSIGN(auto all,
                core::rows<ComparedRow>(connection,
                    std::string("SELECT ") + kRowColumns +
                        " FROM comparison_row WHERE comparison = ? ORDER BY place",
                    readRow, comparison));
            for (ComparedRow &row : all)
                ATTUNE_TRY(addGenerations(connection, row));
            return all;
        },
        true);
}

QFuture<Result<std::optional<Generation>>> ReviewStore::earlier(QString key) const
{
    return reading<std::optional<Generation>>(
        m_store, [key](SqliteConnection &connection) -> Result<std::optional<Generation>> {
            ATTUNE_TRY_ASSIGN(auto found,
                core::rows<Generation>(connection,
                    std::string("SELECT ") + kGenerationColumns +
                        " FROM generation WHERE asked = ? AND problem IS NULL ORDER BY id LIMIT 1",
                    readGeneration, key));
            if (found.empty())
                return std::optional<Generation>();
            return std::optional(std::move(found.front()));
        });
}

Edit voteEdit(qint64 row, std::optional<VoteChoice> choice)
{
    return {.action = QStringLiteral("vote"), .votes = {{.row = row, .choice = choice}}};
}

Edit noteEdit(qint64 row, QString note)
{
    return {.action = QStringLiteral("vote-note"),
        .mergeKey = QStringLiteral("vote-note-%1").arg(row),
        .votes = {{.row = row, .note = std::move(note)}}};
}

Edit repairEdit(const ComparedRow &row, QString text, std::optional<QString> worse)
{
    Example repaired = row.asked;
    repaired.id = 0;
    repaired.setAnswer(text);
    repaired.rejected = std::move(worse);
    repaired.split = Split::Train;
    repaired.status = Status::ToDo;
    return {.action = QStringLiteral("repair"), .inserts = {std::move(repaired)}};
}

} // namespace core
