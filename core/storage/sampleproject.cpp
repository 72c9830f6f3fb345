// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sampleproject.h"

#include "core/dataset/import/importreview.h"
#include "core/storage/projectstore.h"

namespace core {

Result<std::unique_ptr<ProjectStore>> createSampleProject(
    const QString &path, const Sample &sample, const Clock &clock)
{
    const auto bytes = sampleExamples(sample);
    if (!bytes)
        return failure(bytes);
    ImportInput input;
    input.bytes = *bytes;
    input.mimeType = QStringLiteral("application/jsonl");
    ImportOptions options;
    options.format = QStringLiteral("attune");
    auto plan = planImport({input}, options);
    if (!plan)
        return failure(std::move(plan));

    auto store = ProjectStore::create(path, sample.settings, clock);
    if (!store)
        return store;
    ImportRequest request;
    request.source = openImport(std::move(*plan));
    request.detail = sample.settings.name;
    request.skipDuplicates = false; // some repeat each other on purpose: they are there to be found
    const auto outcome = (*store)->importExamples(std::move(request)).result();
    if (!outcome)
        return failure(outcome);
    return store;
}

} // namespace core
