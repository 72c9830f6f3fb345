// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// What could be read of a damaged project.
struct RecoveryReport
{
    qint64 examples = 0;   ///< now in the new project
    qint64 removed = 0;    ///< of the Removed group, also there
    qint64 altered = 0;    ///< of both: their text is not what was stored; to be looked through
    qint64 lost = 0;       ///< examples that the file still counts but does not give
    bool settings = false; ///< name, house rules and the like
};

/// Moves everything readable of the project at `damagedPath` to a new one at `newPath`, which must not
/// exist. The damaged file is only read. Versions and the history are not taken along. NotFound when
/// there is nothing at all to recover. Blocks for the disk; any thread.
[[nodiscard]] Result<RecoveryReport> recoverProject(
    const QString &damagedPath, const QString &newPath);

/// The report in whole sentences, one per line.
[[nodiscard]] QString describe(const RecoveryReport &report);

/// Whether a file that is no SQLite database any more still holds examples of Attune.
[[nodiscard]] bool holdsExamples(const QString &path);

} // namespace core
