// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/export/examplewriter.h"

#include <QByteArray>

namespace core {

/// Appends one example as one JSON object, in one of the forms below.
using JsonRecordWriter = void (*)(
    QByteArray &out, const Example &example, const ProjectSettings &settings);

void appendOpenAiChat(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendAttune(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendPromptCompletion(
    QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendAlpaca(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendShareGpt(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendVertex(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendBedrock(QByteArray &out, const Example &example, const ProjectSettings &settings);
void appendPreference(QByteArray &out, const Example &example, const ProjectSettings &settings);

/// Writes records line by line.
class JsonLinesWriter final : public ExampleWriter
{
public:
    JsonLinesWriter(QIODevice *out, ExportContext context, JsonRecordWriter record);

    [[nodiscard]] Result<> begin() override { return {}; }
    [[nodiscard]] Result<> write(std::span<const Example> examples) override;
    [[nodiscard]] Result<> finish() override { return {}; }

private:
    QIODevice *m_out;
    ExportContext m_context;
    JsonRecordWriter m_record;
};

} // namespace core
