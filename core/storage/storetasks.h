// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/projectstore.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/try.h"

#include <QPromise>

#include <latch>
#include <memory>
#include <optional>
#include <vector>

namespace core {

// For the parts of a project that keep tables of their own: ProjectStore::read() and write() with a result.

/// Runs `task` through one of the project's doors and gives what it returned.
template <class T, class Door>
[[nodiscard]] QFuture<Result<T>> through(
    Door door, std::function<Result<T>(SqliteConnection &)> task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    auto value = std::make_shared<std::optional<T>>();
    // Qt 6.4 runs a continuation twice, the second time without its own future, which crashes, when the
    // result is set in the very moment in which it is attached. So nothing is set before it is.
    auto attached = std::make_shared<std::latch>(1);
    const QFuture<Result<>> done =
        door([value, attached, task = std::move(task)](SqliteConnection &connection) -> Result<> {
            attached->wait();
            Result<T> result = task(connection);
            if (!result)
                return tl::unexpected(std::move(result).error());
            *value = std::move(*result);
            return {};
        });
    // A continuation without a context runs where the result is set, and holds all it needs.
    QFuture<Result<>>(done).then([promise, value](const Result<> &result) {
        promise->addResult(result ? Result<T>(std::move(**value)) : Result<T>(failure(result)));
        promise->finish();
    });
    attached->count_down();
    return future;
}

template <class T>
[[nodiscard]] QFuture<Result<T>> reading(
    ProjectStore &store, std::function<Result<T>(SqliteConnection &)> task, bool takesLong = false)
{
    return through<T>(
        [&](auto run) { return store.read(std::move(run), takesLong); }, std::move(task));
}

template <class T>
[[nodiscard]] QFuture<Result<T>> writing(
    ProjectStore &store, std::function<Result<T>(SqliteConnection &)> task)
{
    return through<T>([&](auto run) { return store.write(std::move(run)); }, std::move(task));
}

template <class T>
[[nodiscard]] std::optional<T> optionalInteger(const SqliteStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<T>(row.integer(column)));
}

[[nodiscard]] inline std::optional<double> optionalReal(const SqliteStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

/// All rows of `sql` with `values` bound, each turned into a T by `read`.
template <class T, class Read, class... Values>
[[nodiscard]] Result<std::vector<T>> rows(
    SqliteConnection &connection, std::string_view sql, Read read, const Values &...values)
{
    std::vector<T> all;
    ATTUNE_TRY_ASSIGN(SqliteStatement statement, connection.statement(sql));
    statement.bindAll(values...);
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step())
        all.push_back(read(statement));
    if (!row)
        return failure(row);
    return all;
}

/// Files of older versions that are only read lack the newer tables.
[[nodiscard]] inline Result<bool> hasTable(SqliteConnection &connection, const QString &name)
{
    return connection.integer("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", name)
        .map([](const std::optional<qint64> &found) { return found.has_value(); });
}

} // namespace core
