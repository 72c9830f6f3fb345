// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"
#include "core/storage/sqliteconnection.h"

#include <vector>

namespace core {

/// Rows for `ids`, in that order, without those that are gone.
[[nodiscard]] Result<std::vector<ExampleRow>> readRows(
    SqliteConnection &connection, const std::vector<ExampleId> &ids);
[[nodiscard]] Result<std::vector<Example>> readExamples(
    SqliteConnection &connection, const std::vector<ExampleId> &ids);

[[nodiscard]] Result<ProjectCounts> readCounts(SqliteConnection &connection);
[[nodiscard]] Result<std::vector<quint64>> readContentHashes(SqliteConnection &connection);

} // namespace core
