// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzimport.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    core::ImportOptions options;
    options.format = u"openai-chat"_s; // known forms, whichever a record has
    support::importAnything(bytes, options);
    options.format = u"json"_s;
    support::importAnything(bytes, options);
    return 0;
}
