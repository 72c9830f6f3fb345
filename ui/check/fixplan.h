// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/applyfix.h"
#include "core/storage/edit.h"
#include "core/storage/erasedtext.h"
#include "ui/collect/replaceplan.h"

#include <vector>

namespace ui {

/// A finding and the way in which it is to be answered.
struct ChosenFinding
{
    core::checks::Finding finding;
    qint64 revision = 0; ///< of the example when it was looked at
    int choice = -1;     ///< see core::checks::ChosenFix
};

/// What fixing would do: every change, before anything is changed. A value.
struct FixPlan
{
    struct Step
    {
        core::ExampleId example = 0;
        PlannedChange change;
        bool remove = false;
        std::vector<core::checks::Finding> fixed;
    };
    std::vector<Step> steps;                    ///< one for each example
    std::vector<core::checks::Finding> skipped; ///< the text has changed since it was checked
};

/// A phrase and what becomes of it, to be shown side by side. One line, shortened in the middle.
struct ChangedPhrase
{
    QString before;
    QString after;
};
/// Of a finding, from what it knows itself; from the text that it is about, too, where that is at hand.
[[nodiscard]] ChangedPhrase changedPhrase(
    const core::checks::Finding &finding, int choice = -1, const QString &text = {});

[[nodiscard]] FixPlan planFixes(
    const std::vector<ChosenFinding> &chosen, const std::vector<core::Example> &examples);
/// What the steps of a plan replace, word for word, to be erased from everywhere; `choice` as it was
/// planned. Not what also stands in steps of `kept`, which are not carried out.
[[nodiscard]] std::vector<core::ErasedText> replacedTexts(
    const FixPlan &plan, const FixPlan &kept, int choice);
/// The changes of the steps as one edit.
[[nodiscard]] core::Edit editFor(const FixPlan &plan);

/// New values for what differs between the two; no value: nothing does.
[[nodiscard]] std::optional<core::ExamplePatch> patchBetween(
    const core::Example &before, const core::Example &after);

} // namespace ui
