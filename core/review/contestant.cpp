// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/contestant.h"

#include "core/dataset/rendering.h"
#include "core/providers/json.h"
#include "core/storage/storedexample.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Contestant)
};

qsizetype lengthOf(const Example &example)
{
    return example.question().size() + example.reference.size() + example.answer().size();
}

} // namespace

Contestant baseOf(const TuningJob &job, Instructions instructions)
{
    return {.kind = ContestantKind::Base,
        .provider = job.plan.provider,
        .address = job.plan.address,
        .account = job.plan.account,
        .model = job.plan.model,
        .instructions = instructions};
}

Contestant tunedBy(const TuningJob &job)
{
    Contestant tuned = baseOf(job, Instructions::HouseRules);
    tuned.kind = ContestantKind::Tuned;
    tuned.model = job.tunedModel;
    tuned.job = job.id;
    return tuned;
}

Contestant checkpointOf(const TuningJob &job, const RemoteCheckpoint &checkpoint)
{
    Contestant state = tunedBy(job);
    state.kind = ContestantKind::Checkpoint;
    state.model = checkpoint.model;
    state.step = checkpoint.metrics.step;
    return state;
}

QString describe(const Contestant &contestant)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QString name;
    switch (contestant.kind) {
    case ContestantKind::Base:
        switch (contestant.instructions) {
        case Instructions::None:
            return Tr::tr("Original without house rules");
        case Instructions::HouseRules:
            return Tr::tr("Original with house rules");
        case Instructions::HouseRulesAndExamples:
            return Tr::tr("Original with house rules and %n example(s)", nullptr,
                static_cast<int>(contestant.shots.size()));
        }
        break;
    case ContestantKind::Tuned:
        name = Tr::tr("Tuned (number %1)").arg(number(contestant.job));
        break;
    case ContestantKind::Checkpoint:
        //: A state that a model was in while it learned.
        name = Tr::tr("Tuned (number %1, after step %2)")
                   .arg(number(contestant.job), number(contestant.step));
        break;
    case ContestantKind::Address:
        name = contestant.model;
        break;
    }
    switch (contestant.instructions) {
    case Instructions::None:
        //: %1 is a model.
        return Tr::tr("%1 without house rules").arg(name);
    case Instructions::HouseRules:
        break;
    case Instructions::HouseRulesAndExamples:
        return Tr::tr("%1 with house rules and %n example(s)", nullptr,
            static_cast<int>(contestant.shots.size()))
            .arg(name);
    }
    return name;
}

QString shortName(const Contestant &contestant)
{
    switch (contestant.kind) {
    case ContestantKind::Base:
        return contestant.instructions == Instructions::HouseRulesAndExamples
            ? Tr::tr("original with examples")
            : Tr::tr("original");
    case ContestantKind::Tuned:
    case ContestantKind::Checkpoint:
        return Tr::tr("tuned");
    case ContestantKind::Address:
        break;
    }
    return contestant.model;
}

TuningPlan wayTo(const Contestant &contestant)
{
    return {.provider = contestant.provider,
        .address = contestant.address,
        .account = contestant.account,
        .model = contestant.model};
}

QByteArray toJson(const Contestant &contestant)
{
    Json json{{"kind", static_cast<int>(contestant.kind)},
        {"provider", contestant.provider.toStdString()}, {"model", contestant.model.toStdString()},
        {"instructions", static_cast<int>(contestant.instructions)}};
    if (!contestant.address.isEmpty())
        json["address"] = contestant.address.toStdString();
    if (!contestant.account.isEmpty())
        json["account"] = contestant.account.toStdString();
    if (contestant.job != 0)
        json["job"] = contestant.job;
    if (contestant.step != 0)
        json["step"] = contestant.step;
    if (!contestant.shots.empty())
        json["shots"] = contestant.shots;
    return toBytes(json);
}

Contestant contestantFromJson(const QByteArray &bytes)
{
    Contestant contestant;
    const auto json = parseJson(bytes);
    if (!json || !json->is_object())
        return contestant;
    contestant.kind = checkedEnum(integerField(*json, "kind").value_or(0), ContestantKind::Address);
    contestant.provider = textField(*json, "provider");
    contestant.address = textField(*json, "address");
    contestant.account = textField(*json, "account");
    contestant.model = textField(*json, "model");
    contestant.job = integerField(*json, "job").value_or(0);
    contestant.step = integerField(*json, "step").value_or(0);
    contestant.instructions = checkedEnum(
        integerField(*json, "instructions").value_or(0), Instructions::HouseRulesAndExamples);
    if (const Json *shots = field(*json, "shots"); shots && shots->is_array()) {
        for (const Json &shot : *shots) {
            if (shot.is_number_integer())
                contestant.shots.push_back(shot.get<ExampleId>());
        }
    }
    return contestant;
}

std::vector<Turn> askedTurns(const Contestant &contestant, const Example &row,
    const ProjectSettings &settings, std::span<const Example> shots)
{
    std::vector<Turn> turns = trainingTurns(row, settings);
    if (const auto answer = answerTurn(turns))
        turns.erase(turns.begin() + static_cast<std::ptrdiff_t>(*answer), turns.end());
    for (Turn &turn : turns)
        turn.extra.clear(); // for the file formats, not for a model
    const auto isRule = [](const Turn &turn) { return turn.role == Role::System; };
    if (contestant.instructions == Instructions::None)
        std::erase_if(turns, isRule);
    if (contestant.instructions != Instructions::HouseRulesAndExamples)
        return turns;
    std::vector<Turn> shown;
    for (const Example &shot : shots) {
        for (Turn &turn : trainingTurns(shot, settings)) {
            if (turn.role == Role::User || turn.role == Role::Assistant)
                shown.push_back({turn.role, std::move(turn.text)});
        }
    }
    const auto afterRules = std::find_if_not(turns.begin(), turns.end(), isRule);
    turns.insert(afterRules, shown.begin(), shown.end());
    return turns;
}

std::vector<ExampleId> bestExamples(
    std::span<const Example> examples, int count, qsizetype characters)
{
    std::vector<const Example *> usable;
    for (const Example &example : examples) {
        const bool mayBeSeen = example.split == Split::Train || example.split == Split::Validation;
        if (mayBeSeen && example.isPlainPair() && !example.answer().trimmed().isEmpty() &&
            example.status != Status::NeedsWork)
            usable.push_back(&example);
    }
    std::stable_sort(usable.begin(), usable.end(), [](const Example *a, const Example *b) {
        const bool aDone = a->status == Status::Done;
        const bool bDone = b->status == Status::Done;
        return aDone != bDone ? aDone : lengthOf(*a) < lengthOf(*b);
    });
    std::vector<ExampleId> chosen;
    QSet<QString> categories;
    // First one of each category, then whatever comes next.
    for (const bool anyCategory : {false, true}) {
        for (const Example *&example : usable) {
            if (static_cast<int>(chosen.size()) >= count)
                return chosen;
            if (!example || (!anyCategory && categories.contains(example->category)) ||
                lengthOf(*example) > characters)
                continue;
            characters -= lengthOf(*example);
            categories.insert(example->category);
            chosen.push_back(example->id);
            example = nullptr;
        }
    }
    return chosen;
}

} // namespace core
