// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importformat.h"

namespace core {

const std::vector<const ImportFormat *> &builtinImportFormats()
{
    // Those that are sure by the first bytes come before those that take any text.
    static const std::vector<const ImportFormat *> formats = {
        &xlsxImportFormat(), &jsonImportFormat(), &htmlTableImportFormat(), &csvImportFormat()};
    return formats;
}

} // namespace core
