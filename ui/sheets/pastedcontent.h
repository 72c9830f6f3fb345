// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importoptions.h"

#include <QString>

class QMimeData;

namespace ui {

/// What the clipboard holds, as far as pasting has to tell cases apart.
struct PastedContent
{
    enum class Kind {
        Nothing,
        Text,  ///< one piece of text or one cell: goes into a field, or becomes a new example
        Table, ///< rows or columns: goes to the import sheet
        Files, ///< copied in a file manager: goes to the import sheet
    };

    Kind kind = Kind::Nothing;
    QString text = {};                          ///< of Text
    std::vector<core::ImportInput> inputs = {}; ///< of Table and Files
};

/// Files first, then tables (see clipboardTable()), then text.
[[nodiscard]] PastedContent pastedContent(const QMimeData &data);

} // namespace ui
