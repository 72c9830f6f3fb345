// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/storedexample.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace core {

/// An example with what only the file knows about it.
struct SalvagedExample
{
    Example example;
    qint64 position = 0;
    qint64 presence = 0;
    /// Whether the text is, to the letter, what was stored: its fingerprint fits.
    bool intact = false;
};

/// Reads rows of the `example` table straight from the pages of a file, without SQLite: also when the
/// header, the schema or the way to the rows is gone.
/// File format: https://www.sqlite.org/fileformat2.html sections 1.5, 1.6 and 2.1.
class PageScan
{
public:
    /// `file`: the bytes of a database; the caller keeps them.
    explicit PageScan(QByteArrayView file);

    /// Calls `visitor` for every row that can be decoded, in no order, perhaps more than once with
    /// different revisions. Stops when it returns false.
    void visit(const std::function<bool(const SalvagedExample &)> &visitor) const;

    /// Whether at least one row is found.
    [[nodiscard]] bool findsAny() const;

private:
    [[nodiscard]] qsizetype guessPageSize() const;
    void visitPages(
        qsizetype pageSize, const std::function<bool(const SalvagedExample &)> &visitor) const;
    [[nodiscard]] std::optional<QByteArray> payload(
        qsizetype pageSize, qsizetype begin, qsizetype end, qint64 length) const;

    QByteArrayView m_file;
};

} // namespace core
