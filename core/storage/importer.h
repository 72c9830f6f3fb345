// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/async.h"
#include "core/storage/projectstore.h"
#include "core/storage/sqliteconnection.h"

#include <functional>
#include <stop_token>

namespace core {

/// Writes what a source delivers: one transaction, one entry in the log, a version before it.
///
/// The source is read and encoded on a thread of its own, a few batches ahead of the writer, so that
/// memory stays bounded. `beforeCommit` runs at the end of the transaction.
[[nodiscard]] Result<ImportOutcome> importInto(SqliteConnection &connection, ImportRequest &request,
    qint64 now, const std::stop_token &stop, const Progress &progress,
    const std::function<Result<>(SqliteConnection &)> &beforeCommit);

} // namespace core
