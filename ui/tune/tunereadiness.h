// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/basemodels.h"
#include "core/providers/catalogue.h"
#include "ui/tune/tunematerial.h"

#include <QString>

#include <vector>

namespace ui {

/// What can be done about a reason.
enum class ReasonStep {
    None,
    Collect,     ///< back to the examples
    ShowExample, ///< TuneReason::examples.front()
    Shorten,     ///< all of TuneReason::examples, to TuneReason::limit
    LeaveOut,    ///< takes all of TuneReason::examples out of the tuning
    Check,       ///< the page that finds them
    ChooseModel,
    EnterAddress,
};

/// Something that speaks against starting now.
struct TuneReason
{
    enum class Kind {
        TooFew,
        MustFix,
        TooLong,
        PersonalData,
        Leakage,
        ToLookAt,
        NoModel,
        Memory,
        Place,
        FewExamples,
    };
    Kind kind = Kind::MustFix;
    bool blocks = false; ///< else one may tune anyway
    QString text;
    std::vector<core::ExampleId> examples = {};
    std::vector<ReasonStep> steps = {}; ///< buttons, in this order
    qint64 limit =
        0; ///< bytes (UTF-8) of an example that the model can read for sure; TooLong only
};

/// Where and with what somebody wants to tune.
struct TuneChoice
{
    const core::ProviderInfo *provider = nullptr;
    const core::LocalModel *model = nullptr; ///< on this computer
    QString place = {};                      ///< host of another address; empty: not entered
    bool hasModelName = false;               ///< at another address
    qint64 memory = 0;                       ///< that tuning needs, bytes; 0: not known
    qint64 available = 0;                    ///< bytes; 0: not known
};

/// Pure; the reasons that keep a tuning from starting come first. `toLookAt`: examples that the checks
/// have something to say about.
[[nodiscard]] std::vector<TuneReason> tuneReasons(
    const TuneMaterial &material, const TuneChoice &choice, qint64 toLookAt);
[[nodiscard]] bool canStart(const std::vector<TuneReason> &reasons);

/// The label of a button.
[[nodiscard]] QString stepText(ReasonStep step, const TuneReason &reason);

} // namespace ui
