// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/json/jsondocument.h"
#include "tests/fuzz/fuzzimport.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Our parser accepts what nlohmann::json accepts, but for what it refuses on purpose.
void agreesWithNlohmann(const QByteArray &bytes)
{
    core::JsonDocument document;
    const core::JsonProblem problem = document.parse(bytes);
    const bool deliberate = problem == core::JsonProblem::DuplicateKey ||
        problem == core::JsonProblem::TooDeep || problem == core::JsonProblem::NulByte;
    if (deliberate || bytes.startsWith("\xEF\xBB\xBF"))
        return;
    const bool accepted = nlohmann::json::accept(bytes.begin(), bytes.end());
    if (accepted != (problem == core::JsonProblem::None))
        qFatal("nlohmann %d, ours %d: %s", accepted, static_cast<int>(problem), bytes.constData());
    if (!accepted)
        return;
    const QByteArray again = document.root().toJson();
    if (nlohmann::json::parse(bytes.begin(), bytes.end()) !=
        nlohmann::json::parse(again.begin(), again.end()))
        qFatal("read differently: %s", bytes.constData());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    agreesWithNlohmann(bytes);
    for (const QByteArray &line : bytes.split('\n'))
        agreesWithNlohmann(line);
    core::ImportOptions options;
    options.format = u"openai-chat"_s; // known forms, whichever a record has
    support::importAnything(bytes, options);
    options.format = u"json"_s;
    support::importAnything(bytes, options);
    return 0;
}
