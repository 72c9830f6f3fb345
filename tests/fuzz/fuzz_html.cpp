// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzimport.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    core::ImportOptions options;
    options.format = u"html"_s;
    support::importAnything(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), options);
    return 0;
}
