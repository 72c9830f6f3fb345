// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/export/examplewriter.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace core {

/// What is sent for a tuning: two files in OpenAI's chat format, with house rules, reference material
/// and category as the exporter writes them. Examples that are kept aside or left out are in neither.
struct Payload
{
    QByteArray training;
    QByteArray validation;                   ///< empty: none
    std::vector<ExampleId> trainingIds = {}; ///< by line
    std::vector<ExampleId> validationIds = {};
    /// Examples that the provider would reject; nothing must be sent as long as one must be fixed.
    std::vector<ExportProblem> problems = {};

    [[nodiscard]] bool canBeSent() const;
};

[[nodiscard]] Result<Payload> buildPayload(
    std::span<const Example> examples, const ProjectSettings &settings);

} // namespace core
