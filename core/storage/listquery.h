// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"
#include "core/storage/sqliteconnection.h"

#include <QLocale>

#include <vector>

namespace core {

/// Ids of the examples that `query` asks for, in its order; texts sort as in the language of `locale`.
[[nodiscard]] Result<std::vector<ExampleId>> listExamples(
    SqliteConnection &connection, const ExampleQuery &query, const QLocale &locale);

/// Rows for `ids`, in that order, without those that are gone.
[[nodiscard]] Result<std::vector<ExampleRow>> readRows(
    SqliteConnection &connection, const std::vector<ExampleId> &ids);
[[nodiscard]] Result<std::vector<Example>> readExamples(
    SqliteConnection &connection, const std::vector<ExampleId> &ids);

[[nodiscard]] Result<ProjectCounts> readCounts(SqliteConnection &connection);
[[nodiscard]] Result<std::vector<quint64>> readContentHashes(SqliteConnection &connection);

} // namespace core
