// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace core {

/// More columns than any spreadsheet program has.
inline constexpr qsizetype kMaxTableColumns = 16384;

struct TableRow
{
    qint64 number = 0; ///< from 1, as a spreadsheet counts
    QStringList cells;
    QString problem; ///< why the row cannot be read; empty: it can
};

/// Rows of a table, whatever file they stand in.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// False at the end. Rows without any text are left out.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// Whether every row has to have as many cells as the first: true where a missing one is a sign
    /// of damage, false where empty cells at the end are not written.
    [[nodiscard]] virtual bool hasFixedWidth() const = 0;
    /// What the user should know; complete once the end has been reached.
    [[nodiscard]] virtual QStringList notices() const { return {}; }

protected:
    TableReader() = default;
    TableReader(const TableReader &) = default;
    TableReader &operator=(const TableReader &) = default;
};

} // namespace core
