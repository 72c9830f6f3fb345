// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparison.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <QCoreApplication>

namespace core {

bool ComparedRow::isComplete() const
{
    return std::all_of(generations.begin(), generations.end(),
        [](const auto &one) { return one && one->isAnswer(); });
}

QByteArray toJson(const ComparisonSettings &settings)
{
    return toBytes({{"temperature", settings.temperature}, {"seed", settings.seed},
        {"answer_tokens", settings.answerTokens}, {"per_minute", settings.perMinute},
        {"answer_size", settings.answerSize}});
}

ComparisonSettings comparisonSettingsFromJson(const QByteArray &bytes)
{
    ComparisonSettings settings;
    const auto json = parseJson(bytes);
    if (!json || !json->is_object())
        return settings;
    settings.temperature = numberField(*json, "temperature").value_or(settings.temperature);
    settings.seed = integerField(*json, "seed").value_or(settings.seed);
    settings.answerTokens = integerField(*json, "answer_tokens").value_or(settings.answerTokens);
    settings.perMinute =
        static_cast<int>(integerField(*json, "per_minute").value_or(settings.perMinute));
    settings.answerSize =
        static_cast<qsizetype>(integerField(*json, "answer_size").value_or(settings.answerSize));
    return settings;
}

BlindPair sealed(const ComparedRow &row)
{
    BlindPair pair{.row = row.id, .place = row.place, .asked = row.asked, .leak = row.leak};
    pair.note = row.note;
    for (const Place place : {Place::Left, Place::Right}) {
        const auto at = static_cast<std::size_t>(place);
        const Generation *generation = row.generation(row.sideAt(place));
        if (!generation)
            continue;
        pair.there[at] = generation->isAnswer();
        pair.answers[at] = generation->text;
        if (generation->problem)
            pair.problems[at] = generation->problem->title;
    }
    if (row.choice)
        pair.opened = BlindPair::Opened{row.sideAt(Place::Left), *row.choice};
    return pair;
}

VoteChoice choiceFor(BlindChoice blind, bool swapped)
{
    switch (blind) {
    case BlindChoice::Left:
        return swapped ? VoteChoice::After : VoteChoice::Before;
    case BlindChoice::Right:
        return swapped ? VoteChoice::Before : VoteChoice::After;
    case BlindChoice::Same:
        return VoteChoice::Same;
    case BlindChoice::BothBad:
        break;
    }
    return VoteChoice::BothBad;
}

BlindChoice blindChoiceFor(VoteChoice choice, bool swapped)
{
    switch (choice) {
    case VoteChoice::Before:
        return swapped ? BlindChoice::Right : BlindChoice::Left;
    case VoteChoice::After:
        return swapped ? BlindChoice::Left : BlindChoice::Right;
    case VoteChoice::Same:
        return BlindChoice::Same;
    case VoteChoice::BothBad:
        break;
    }
    return BlindChoice::BothBad;
}

QString generationKey(const Contestant &contestant, const Json &messages, const Json &settings)
{
    const QByteArray bytes = toBytes({contestant.provider.toStdString(),
        contestant.address.toStdString(), contestant.model.toStdString(), messages, settings});
    const XXH128_hash_t hash =
        XXH3_128bits(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return QStringLiteral("%1%2")
        .arg(hash.high64, 16, 16, QLatin1Char('0'))
        .arg(hash.low64, 16, 16, QLatin1Char('0'));
}

Json messagesFor(const std::vector<Turn> &turns)
{
    Json messages = Json::array();
    for (const Turn &turn : turns) {
        const char *role = turn.role == Role::System ? "system"
            : turn.role == Role::User                ? "user"
            : turn.role == Role::Assistant           ? "assistant"
                                                     : "tool";
        messages.push_back({{"role", role}, {"content", turn.text.toStdString()}});
    }
    return messages;
}

Json chatSettings(const ComparisonSettings &settings)
{
    return {{"temperature", settings.temperature}, {"seed", settings.seed},
        {"max_tokens", settings.answerTokens}, {"stream_options", {{"include_usage", true}}}};
}

} // namespace core
