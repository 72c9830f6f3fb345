// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/contestantchoice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ContestantChoice)
};

using core::Contestant;
using core::ContestantKind;
using core::Instructions;

QString nameOf(const core::TuningJob &job)
{
    return job.plan.name.isEmpty() ? Tr::tr("Tuning %1").arg(QLocale().toString(job.id))
                                   : job.plan.name;
}

/// The three ways to ask a model that was not tuned.
void addOriginals(std::vector<ContestantChoice> &choices, const QString &model,
    const Contestant &base, const std::optional<core::LocalModel> &local)
{
    const auto add = [&](Instructions instructions, const QString &title) {
        Contestant contestant = base;
        contestant.instructions = instructions;
        choices.push_back({title, contestant, local});
    };
    //: %1 is a model.
    add(Instructions::HouseRules, Tr::tr("Original (%1) with house rules").arg(model));
    //: %1 is a model.
    add(Instructions::None, Tr::tr("Original (%1) without house rules").arg(model));
    //: %1 is a model.
    add(Instructions::HouseRulesAndExamples,
        Tr::tr("Original (%1) with house rules and your best examples").arg(model));
}

bool isSameModel(const Contestant &a, const Contestant &b)
{
    return a.provider == b.provider && a.address == b.address && a.model == b.model;
}

} // namespace

std::vector<ContestantChoice> contestantChoices(std::span<const core::TuningJob> jobs,
    const CheckpointsByJob &checkpoints, std::span<const core::LocalModel> models,
    const QString &serviceAddress, const QString &serviceModel)
{
    std::vector<ContestantChoice> choices;
    std::vector<Contestant> originals;
    for (const core::TuningJob &job : jobs) {
        if (job.tunedModel.isEmpty())
            continue;
        //: %1 is the name of a tuning.
        choices.push_back({Tr::tr("Tuned: %1").arg(nameOf(job)), core::tunedBy(job)});
        const Contestant base = core::baseOf(job, Instructions::HouseRules);
        const bool known = std::any_of(originals.begin(), originals.end(),
            [&](const Contestant &one) { return isSameModel(one, base); });
        if (!known)
            originals.push_back(base);
    }
    for (const core::TuningJob &job : jobs) {
        const auto found = checkpoints.find(job.id);
        if (found == checkpoints.end())
            continue;
        for (const core::RemoteCheckpoint &checkpoint : found->second) {
            if (checkpoint.model.isEmpty() || checkpoint.model == job.tunedModel)
                continue;
            //: A state that a model was in while it learned; %1 is the name of a tuning.
            choices.push_back({Tr::tr("Version of %1 after step %2")
                                   .arg(nameOf(job), QLocale().toString(checkpoint.metrics.step)),
                core::checkpointOf(job, checkpoint)});
        }
    }
    const auto label = [&](const Contestant &base) {
        const auto local = std::find_if(models.begin(), models.end(),
            [&](const core::LocalModel &model) { return model.id == base.model; });
        return local == models.end() ? base.model : local->label;
    };
    for (const Contestant &base : originals)
        addOriginals(choices, label(base), base, std::nullopt);
    for (const core::LocalModel &model : models) {
        Contestant base;
        base.model = model.id;
        const bool known = std::any_of(originals.begin(), originals.end(),
            [&](const Contestant &one) { return isSameModel(one, base); });
        if (!known && model.objection.isEmpty())
            addOriginals(choices, model.label, base, model);
    }
    if (!serviceAddress.isEmpty() && !serviceModel.isEmpty()) {
        Contestant there;
        there.kind = ContestantKind::Address;
        there.provider = u"custom"_s;
        there.address = serviceAddress;
        there.model = serviceModel;
        //: %1 is a model, %2 a host on the internet.
        choices.push_back(
            {Tr::tr("%1 at %2").arg(serviceModel, QUrl(serviceAddress).host()), there});
    }
    return choices;
}

ProposedPair baselinePair(std::span<const ContestantChoice> choices)
{
    const auto original = [&](Instructions instructions) {
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &one) {
            return one.contestant.kind == ContestantKind::Base &&
                one.contestant.instructions == instructions;
        });
        return found == choices.end() ? -1 : int(found - choices.begin());
    };
    return {.before = original(Instructions::None), .after = original(Instructions::HouseRules)};
}

ProposedPair proposedPair(std::span<const ContestantChoice> choices)
{
    const ProposedPair baseline = baselinePair(choices);
    const auto tuned = std::find_if(choices.begin(), choices.end(),
        [](const auto &one) { return one.contestant.kind == ContestantKind::Tuned; });
    if (tuned == choices.end())
        return baseline;
    return {.before = baseline.after, .after = int(tuned - choices.begin())};
}

} // namespace ui
