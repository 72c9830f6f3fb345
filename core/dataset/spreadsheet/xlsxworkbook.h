// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/spreadsheet/ziparchive.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace core {

struct XlsxSheet
{
    QString name;
    QString part; ///< its place in the archive
    bool hidden = false;
};

/// What all sheets of an .xlsx file share: their list, the texts, which styles are dates.
struct XlsxWorkbook
{
    std::vector<XlsxSheet> sheets;
    QStringList sharedStrings;
    std::vector<bool> styleIsDate; ///< by the number that a cell's s attribute gives
    bool from1904 = false;

    /// Reads all but the sheets.
    [[nodiscard]] static Result<XlsxWorkbook> read(ZipArchive &archive);
};

} // namespace core
