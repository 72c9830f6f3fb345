// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunereadiness.h"

#include "core/advice/readiness.h"
#include "ui/tune/tunewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(ui::TuneReasons)
};

using Kind = TuneReason::Kind;

/// Of what a model can read: its own pieces are only estimated, and some stand between the turns.
constexpr double kSurely = 0.85;

std::vector<core::ExampleId> idsOf(const std::vector<core::ExportProblem> &problems)
{
    std::vector<core::ExampleId> ids;
    for (const core::ExportProblem &problem : problems) {
        if (ids.empty() || ids.back() != problem.example)
            ids.push_back(problem.example);
    }
    return ids;
}

void addPlace(std::vector<TuneReason> &reasons, const TuneChoice &choice)
{
    if (!choice.provider)
        return;
    if (choice.provider->isLocal()) {
        if (!choice.model)
            reasons.push_back({Kind::NoModel, true, Reasons::tr("Choose the model to teach."), {},
                {ReasonStep::ChooseModel}});
        else if (!choice.model->objection.isEmpty())
            reasons.push_back(
                {Kind::NoModel, true, choice.model->objection, {}, {ReasonStep::ChooseModel}});
        else if (choice.available > 0 && choice.memory > choice.available)
            reasons.push_back({Kind::Memory, false,
                Reasons::tr("This needs about %1 of memory, and %2 is free now. Close other "
                            "programs, or choose a smaller model.")
                    .arg(sizeText(choice.memory), sizeText(choice.available)),
                {}, {ReasonStep::ChooseModel}});
    } else if (choice.place.isEmpty() || !choice.hasModelName) {
        reasons.push_back({Kind::Place, true,
            choice.place.isEmpty()
                ? Reasons::tr("Enter the address to tune at.")
                : Reasons::tr("Enter the name of the model to teach at that address."),
            {}, {ReasonStep::EnterAddress}});
    }
}

void addTooLong(
    std::vector<TuneReason> &reasons, const TuneMaterial &material, const TuneChoice &choice)
{
    qint64 context = 0;
    qint64 vocabulary = 100'000; // of a hosted model, where nothing is known
    if (choice.model && choice.provider && choice.provider->isLocal()) {
        context = choice.model->shape.context;
        vocabulary = choice.model->shape.vocabulary;
    } else if (choice.provider) {
        context = choice.provider->limits.maxTokensPerExample.value_or(0);
    }
    const std::vector<ExampleLength> found = material.tooLong(context, vocabulary);
    if (found.empty())
        return;
    TuneReason reason{Kind::TooLong, false, {}, {},
        {ReasonStep::ShowExample, ReasonStep::Shorten, ReasonStep::LeaveOut},
        qint64(kSurely * double(context) / core::tokensOf(1, vocabulary))};
    for (const ExampleLength &length : found)
        reason.examples.push_back(length.id);
    const ExampleLength &longest = found.front();
    const QLocale locale;
    // About as many words as the longest has for its length.
    const qint64 limit = longest.bytes > 0 ? qint64(double(longest.words) * double(context) /
                                                 core::tokensOf(double(longest.bytes), vocabulary))
                                           : 0;
    reason.text = found.size() == 1
        ? Reasons::tr("Example %1 is too long for this model: about %2 words, and it reads about "
                      "%3.")
              .arg(locale.toString(material.numbers.value(longest.id)),
                  locale.toString(longest.words), locale.toString(limit))
        : Reasons::tr("%Ln example(s) are too long for this model, which reads about %1 words.",
              nullptr, int(found.size()))
              .arg(locale.toString(limit));
    reasons.push_back(std::move(reason));
}

} // namespace

std::vector<TuneReason> tuneReasons(
    const TuneMaterial &material, const TuneChoice &choice, qint64 toLookAt)
{
    std::vector<TuneReason> reasons;
    const qint64 usable = material.usable();
    if (usable < core::kTrialExamples)
        reasons.push_back({Kind::TooFew, true,
            Reasons::tr(
                "You need %Ln more example(s).", nullptr, int(core::kTrialExamples - usable)),
            {}, {ReasonStep::Collect}});
    if (!material.mustFix.empty()) {
        TuneReason reason{Kind::MustFix, true, {}, idsOf(material.mustFix),
            {ReasonStep::ShowExample, ReasonStep::LeaveOut}};
        reason.text = reason.examples.size() == 1
            ? material.mustFix.front().reason
            : Reasons::tr("%Ln example(s) cannot be learned from. The first: %1", nullptr,
                  int(reason.examples.size()))
                  .arg(material.mustFix.front().reason);
        reasons.push_back(std::move(reason));
    }
    addPlace(reasons, choice);
    addTooLong(reasons, material, choice);
    const bool local = choice.provider && choice.provider->isLocal();
    if (material.personalData > 0)
        reasons.push_back({Kind::PersonalData, false,
            (local ? Reasons::tr("%Ln place(s) with personal data (%1) would be learned and may "
                                 "turn up in answers. They stay on this computer.",
                         nullptr, int(material.personalData))
                   : Reasons::tr("%Ln place(s) with personal data (%1) would be sent.", nullptr,
                         int(material.personalData)))
                .arg(material.personalKinds.mid(0, 3).join(
                    Reasons::tr(", ", "between kinds of personal data"))),
            {material.personalExample}, {ReasonStep::ShowExample, ReasonStep::Check}});
    if (!material.leaked.empty())
        reasons.push_back({Kind::Leakage, false,
            Reasons::tr("%Ln question(s) kept aside for testing are also among those to learn "
                        "from, so that the test would say too much.",
                nullptr, int(material.leaked.size())),
            material.leaked, {ReasonStep::ShowExample, ReasonStep::Check}});
    if (toLookAt > 0)
        reasons.push_back({Kind::ToLookAt, false,
            Reasons::tr("%Ln example(s) are still to look at.", nullptr, int(toLookAt)), {},
            {ReasonStep::Check}});
    if (usable >= core::kTrialExamples && usable < core::kStartExamples)
        reasons.push_back(
            {Kind::FewExamples, false, core::readinessSentence(usable), {}, {ReasonStep::Collect}});
    std::stable_partition(
        reasons.begin(), reasons.end(), [](const TuneReason &reason) { return reason.blocks; });
    return reasons;
}

bool canStart(const std::vector<TuneReason> &reasons)
{
    return std::none_of(
        reasons.begin(), reasons.end(), [](const TuneReason &reason) { return reason.blocks; });
}

QString stepText(ReasonStep step, const TuneReason &reason)
{
    switch (step) {
    case ReasonStep::Collect:
        return Reasons::tr("Back to Collect");
    case ReasonStep::ShowExample:
        return reason.examples.size() > 1 ? Reasons::tr("Go to the first")
                                          : Reasons::tr("Go to it");
    case ReasonStep::Shorten:
        return Reasons::tr("Shorten for me…");
    case ReasonStep::LeaveOut:
        return reason.examples.size() > 1
            ? Reasons::tr("Leave %Ln out", nullptr, int(reason.examples.size()))
            : Reasons::tr("Leave it out");
    case ReasonStep::Check:
        return Reasons::tr("Show in Check");
    case ReasonStep::ChooseModel:
        return Reasons::tr("Choose another model");
    case ReasonStep::EnterAddress:
        return Reasons::tr("Enter it");
    case ReasonStep::None:
        break;
    }
    return {};
}

} // namespace ui
