// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/payload.h"

#include "core/storage/try.h"

#include <QBuffer>

namespace core {

namespace {

const auto kFormat = QStringLiteral("openai-chat");

Result<QByteArray> written(const std::vector<Example> &examples, const ExportContext &context)
{
    QByteArray bytes;
    if (examples.empty())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ATTUNE_TRY_ASSIGN(const auto writer, makeExampleWriter(kFormat, &buffer, context));
    ATTUNE_TRY(writer->begin());
    ATTUNE_TRY(writer->write(examples));
    ATTUNE_TRY(writer->finish());
    return bytes;
}

} // namespace

bool Payload::canBeSent() const
{
    return !training.isEmpty() &&
        std::none_of(problems.begin(), problems.end(),
            [](const ExportProblem &problem) { return problem.mustFix; });
}

Result<Payload> buildPayload(std::span<const Example> examples, const ProjectSettings &settings)
{
    Payload payload;
    const ExportContext context{settings};
    std::vector<Example> training;
    std::vector<Example> validation;
    qint64 number = 0;
    for (const Example &example : examples) {
        ++number;
        if (example.split != Split::Train && example.split != Split::Validation)
            continue;
        for (ExportProblem &problem :
            exportProblems(kFormat, std::span(&example, 1), context, number))
            payload.problems.push_back(std::move(problem));
        const bool trains = example.split == Split::Train;
        (trains ? training : validation).push_back(example);
        (trains ? payload.trainingIds : payload.validationIds).push_back(example.id);
    }
    ATTUNE_TRY_ASSIGN(payload.training, written(training, context));
    ATTUNE_TRY_ASSIGN(payload.validation, written(validation, context));
    return payload;
}

} // namespace core
