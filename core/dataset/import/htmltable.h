// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

inline constexpr qint64 kMaxRecordBytesOfTable = qint64(64) * 1024 * 1024;

/// The cells of the first table in `html`, as spreadsheet and text programs put it on the clipboard.
/// Understands what such programs write, not every page of the web: <br> and paragraphs become line
/// breaks, entities characters; a cell over several columns is followed by empty ones.
[[nodiscard]] std::vector<QStringList> rowsOfHtmlTable(QStringView html);

} // namespace core
