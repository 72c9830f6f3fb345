// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/house.h"
#include "core/checks/tr.h"
#include "core/checks/twogroups.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewestOthers = 2; ///< fewer answers that do otherwise are no reason to ask
constexpr size_t kMostOptions = 12; ///< of one convention that are named

QString meterTitle(const QString &id)
{
    if (id == "greeting"_L1)
        return Tr::tr("Greeting");
    if (id == "signoff"_L1)
        return Tr::tr("Sign-off");
    if (id == "length"_L1)
        return Tr::tr("Length");
    if (id == "person"_L1)
        return Tr::tr("I or we");
    return Tr::tr("Format");
}

} // namespace

QString HouseModel::keyName(ConventionId convention) const
{
    const QString &id = m_infos[static_cast<std::size_t>(checkOf(convention))].id;
    const QString suffix = suffixOf(convention);
    return suffix.isEmpty() ? id : QString(id + u'/' + suffix);
}

QString HouseModel::label(ConventionId convention, ValueId value) const
{
    if (value >= kFirstText)
        return text(value);
    const auto &check = *m_checks[static_cast<std::size_t>(checkOf(convention))];
    return check.valueLabel(suffixOf(convention), value);
}

QString HouseModel::stored(const HouseModel &model, ValueId value)
{
    return value < kFirstText ? QString::number(value) : QString(u'=' + model.text(value));
}

std::optional<StyleEntry> HouseModel::entryOf(Tally &tally) const
{
    tally.importance = 0;
    const auto convention = static_cast<ConventionId>(tally.key & 0xffffffff);
    const auto segment = static_cast<ValueId>(tally.key >> 32);
    const Convention &how = *tally.convention;
    if (tally.plainOf <= 0 || (segment != 0 && tally.plainOf < kSegmentSize))
        return {};
    const CheckInfo &info = m_infos[static_cast<std::size_t>(checkOf(convention))];
    StyleEntry entry;
    entry.key = keyName(convention);
    entry.check = info.id;
    entry.segment = segment == 0 ? QString() : text(segment);
    entry.title = how.title.isEmpty() ? info.title : how.title;
    entry.agreement = tally.agreement;
    entry.pinned = tally.pinned;
    entry.agree = tally.plainAgree;
    entry.of = tally.plainOf;
    entry.share = tally.share;
    entry.bound = tally.bound;
    if (how.kind == Convention::Kind::Number) {
        entry.numeric = true;
        entry.median = tally.median;
        entry.low = tally.low;
        entry.high = tally.high;
        const auto about = [](double number) {
            return Tr::tr("about %1").arg(QLocale().toString(std::round(number)));
        };
        entry.houseLabel = about(tally.median);
        if (tally.agreement == Agreement::Split && how.asks && !how.meter.isEmpty()) {
            for (const NumberGroup &group : twoGroups(tally.numbers)) {
                entry.options.push_back({QString::number(std::round(group.centre)),
                    about(group.centre), static_cast<qint64>(group.numbers.size())});
            }
            tally.importance = 0.5;
        }
        return entry;
    }
    entry.house = stored(*this, tally.house);
    entry.houseLabel = label(convention, tally.house);
    std::vector<double> counts;
    std::vector<Count> ways;
    Count none;
    for (const Count &count : tally.counts) {
        if (count.all <= 0)
            continue;
        if (merged(tally, count.value) != kNone) {
            ways.push_back(count);
        } else if (none.all == 0) {
            none = count;
            none.value = kNone;
        } else {
            none.all += count.all;
        }
    }
    if (none.all > 0)
        ways.push_back(none);
    for (const Count &way : ways)
        counts.push_back(double(way.all));
    entry.entropy = normalisedEntropy(counts);
    const auto shown = ways.begin() +
        static_cast<std::ptrdiff_t>(std::min<std::size_t>(kMostOptions, ways.size()));
    std::partial_sort(ways.begin(), shown, ways.end(), [](const Count &a, const Count &b) {
        return a.all != b.all ? a.all > b.all : a.value < b.value;
    });
    for (auto way = ways.begin(); way != shown; ++way) {
        StyleOption option{stored(*this, way->value), label(convention, way->value), way->all};
        for (const ExampleId example : way->examples) {
            if (example != 0)
                option.examples.push_back(example);
        }
        entry.options.push_back(std::move(option));
    }
    const bool open = tally.agreement == Agreement::Leaning || tally.agreement == Agreement::Split;
    const bool two = entry.options.size() >= 2 && entry.options[1].count >= kFewestOthers;
    if (open && how.asks && entry.of - entry.agree >= kFewestOthers && two)
        tally.importance = std::max(1e-6,
            entry.entropy * std::min(1.0, double(entry.of) / 200.0 + 0.2) *
                (how.meter.isEmpty() ? 0.6 : 1.0));
    return entry;
}

HouseStyle HouseModel::style()
{
    HouseStyle result;
    for (Tally *tally : m_shown) {
        if (tally->stale)
            tally->entry = entryOf(*tally);
        tally->stale = false;
    }
    // They stay in this order for the next time.
    const auto before = [](const Tally *a, const Tally *b) {
        if (!a->entry || !b->entry)
            return a->entry.has_value() && !b->entry;
        return std::tie(a->entry->key, a->entry->segment) <
            std::tie(b->entry->key, b->entry->segment);
    };
    if (!std::is_sorted(m_shown.begin(), m_shown.end(), before))
        std::sort(m_shown.begin(), m_shown.end(), before);
    for (const Tally *tally : m_shown) {
        if (!tally->entry)
            break;
        result.entries.push_back(*tally->entry);
        const auto convention = static_cast<ConventionId>(tally->key & 0xffffffff);
        const auto segment = static_cast<ValueId>(tally->key >> 32);
        if (tally->importance <= 0 || tallyFor(convention, segment) != tally)
            continue;
        const StyleEntry &entry = *tally->entry;
        StyleQuestion question;
        question.key = entry.key;
        question.segment = entry.segment;
        question.check = entry.check;
        question.text = m_checks[static_cast<std::size_t>(checkOf(convention))]
                            ->questionText(suffixOf(convention))
                            .arg(entry.options[0].label, entry.options[1].label);
        question.options = entry.options;
        question.importance = tally->importance;
        result.questions.push_back(std::move(question));
    }
    // The same question for the whole project comes before that of a category, and replaces it.
    QSet<QString> wholeAsked;
    for (const StyleQuestion &question : result.questions) {
        if (question.segment.isEmpty())
            wholeAsked.insert(question.key);
    }
    std::erase_if(result.questions, [&](const StyleQuestion &question) {
        return !question.segment.isEmpty() && wholeAsked.contains(question.key);
    });
    std::sort(result.questions.begin(), result.questions.end(),
        [](const StyleQuestion &a, const StyleQuestion &b) {
            return a.importance != b.importance
                ? a.importance > b.importance
                : std::tie(a.key, a.segment) < std::tie(b.key, b.segment);
        });
    addMeters(result);
    return result;
}

void HouseModel::addMeters(HouseStyle &style) const
{
    for (const auto *id : {"greeting", "signoff", "length", "format", "person"}) {
        const QString name = QString::fromLatin1(id);
        double level = 0;
        double weight = 0;
        for (const Tally *tally : m_shown) {
            if ((tally->key >> 32) != 0 || tally->plainOf < kFewest ||
                tally->convention->meter != name)
                continue;
            double part = tally->share;
            // With many kinds the share says more than the entropy.
            if (tally->convention->kind == Convention::Kind::Choice && tally->entry)
                part = std::max(1 - tally->entry->entropy, 2 * tally->share - 1);
            level += part * double(tally->plainOf);
            weight += double(tally->plainOf);
        }
        if (weight > 0)
            style.meters.push_back({name, meterTitle(name), std::clamp(level / weight, 0.0, 1.0)});
    }
    // "Your voice" in words, from what is clear.
    QStringList says;
    const auto clear = [&](QStringView key) -> const StyleEntry * {
        const StyleEntry *entry = style.find(key);
        return entry && entry->agreement == Agreement::Clear ? entry : nullptr;
    };
    if (const auto *entry = clear(u"fmt.greeting"))
        says << (entry->house == "0"_L1 ? Tr::tr("You start without a greeting.")
                                        : Tr::tr("You say “%1”.").arg(entry->houseLabel));
    if (const auto *entry = clear(u"fmt.signoff"))
        says << (entry->house == "0"_L1 ? Tr::tr("You end without a closing line.")
                                        : Tr::tr("You close with “%1”.").arg(entry->houseLabel));
    if (const auto *entry = clear(u"fmt.length"))
        says << Tr::tr("Your answers have about %1 words.")
                    .arg(QLocale().toString(static_cast<int>(std::round(entry->median))));
    if (const auto *entry = clear(u"tone.person"); entry && entry->house != "0"_L1)
        says << Tr::tr("You speak as %1.").arg(entry->houseLabel);
    if (const auto *entry = clear(u"tone.exclaim"); entry && entry->house == "1"_L1)
        says << Tr::tr("You use no exclamation marks.");
    if (const auto *entry = clear(u"tone.contractions"); entry)
        says << Tr::tr("You write %1.").arg(entry->houseLabel);
    style.voice = says.join(u' ');
}

} // namespace core::checks
