// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/export/examplewriter.h"
#include "core/jobs/tuningsize.h"

#include <QHash>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// An example by its length, as it would be sent.
struct ExampleLength
{
    core::ExampleId id = 0;
    qint64 bytes = 0; ///< UTF-8, with house rules and reference material
    qint64 words = 0;
};

/// What would be sent if a tuning began now, and what there is to know about it. Immutable, made on a
/// thread of the pool.
struct TuneMaterial
{
    qint64 examples = 0; ///< in the project
    core::SplitPlan split;
    core::TuningSize size;
    /// Examples that the place of tuning would reject.
    std::vector<core::ExportProblem> mustFix = {};
    /// Kept-aside examples whose question is among those to learn from.
    std::vector<core::ExampleId> leaked = {};
    qint64 personalData = 0;                     ///< places in what would be sent
    qint64 personalExamples = 0;                 ///< examples with such places
    core::ExampleId personalExample = 0;         ///< the first of them
    QStringList personalKinds = {};              ///< "Email addresses", the most frequent first
    std::vector<ExampleLength> longest = {};     ///< of what would be sent, longest first
    QHash<core::ExampleId, qint64> numbers = {}; ///< from 1, as the project shows them
    core::Example sample = {};                   ///< one of those to learn from
    bool hasRules = false;                       ///< house rules go with every example

    /// Examples that have anything to do with tuning: not those that are left out.
    [[nodiscard]] qint64 usable() const
    {
        return size.trainExamples + size.validationExamples + size.keptExamples;
    }
    [[nodiscard]] qint64 sent() const { return size.trainExamples + size.validationExamples; }
    /// Those that are longer than a model can read, about; its context in its own pieces.
    [[nodiscard]] std::vector<ExampleLength> tooLong(qint64 context, qint64 vocabulary) const;
};
using MaterialPtr = std::shared_ptr<const TuneMaterial>;

inline constexpr quint64 kSplitSeed = 1; ///< the same as the command line's: it only has to stay

/// Looks at all examples of a project, in its order. Takes as long as reading them for personal data
/// does: some 20,000 examples a second. Null when stopped.
[[nodiscard]] MaterialPtr lookAtMaterial(std::vector<core::Example> examples,
    const core::ProjectSettings &settings, const core::TokenEncoding &encoding,
    const std::stop_token &stop);

} // namespace ui
