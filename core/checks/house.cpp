// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/house.h"

#include "core/checks/format/jsonpaths.h"
#include "core/checks/twogroups.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLabels = 200;
constexpr std::size_t kManyWays = 24; ///< from which they are looked up instead of searched
constexpr double kRareShare = 0.05;   ///< texts with less support are nobody's convention
constexpr double kOneHabit = 0.85;    ///< share of numbers that must lie near the median
constexpr double kMoved = 0.02; ///< of the usual range: less is no reason to look at all again
constexpr double kRedecideShare = 0.002; ///< medians move slowly: share of changes worth a new look

/// Middle, spread and usual range: what lies within the distance that is flagged, or the floor.
template <class Tally>
void measure(Tally &tally, std::vector<float> values)
{
    tally.median = medianOf(values);
    const double centre = std::log1p(tally.median);
    for (float &value : values)
        value = static_cast<float>(std::fabs(std::log1p(value) - centre));
    tally.spread = 1.4826 * medianOf(std::move(values));
    const Convention &convention = *tally.convention;
    const double reach =
        std::max(convention.farOff * tally.spread, std::log(convention.floorFactor));
    tally.low = std::max(0.0, std::expm1(centre - reach));
    tally.high = std::expm1(centre + reach);
}

} // namespace

double robustZ(double x, double median, double spread)
{
    if (spread <= 0)
        return 0;
    return (std::log1p(x) - std::log1p(median)) / spread;
}

HouseModel::HouseModel(
    const std::vector<std::unique_ptr<const Check>> &checks, Interner &texts, Interner &suffixes)
    : m_checks(checks)
    , m_texts(texts)
    , m_suffixes(suffixes)
    , m_suffixed(checks.size())
{
    for (const auto &check : checks)
        m_infos.push_back(check->info());
}

const Convention &HouseModel::spec(ConventionId convention)
{
    const auto found = m_specs.find(convention);
    if (found != m_specs.end())
        return found->second;
    const auto &check = *m_checks[static_cast<std::size_t>(checkOf(convention))];
    return m_specs.emplace(convention, check.convention(suffixOf(convention))).first->second;
}

HouseModel::Count *HouseModel::Tally::find(ValueId value)
{
    if (counts.size() > kManyWays) {
        const auto place = places.find(value);
        return place == places.end() ? nullptr : &counts[place->second];
    }
    const auto found = std::find_if(
        counts.begin(), counts.end(), [value](const Count &c) { return c.value == value; });
    return found == counts.end() ? nullptr : &*found;
}

HouseModel::Count &HouseModel::Tally::at(ValueId value)
{
    if (Count *known = find(value))
        return *known;
    counts.push_back({value});
    if (counts.size() == kManyWays + 1) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            places.emplace(counts[i].value, static_cast<quint32>(i));
    } else if (counts.size() > kManyWays) {
        places.emplace(value, static_cast<quint32>(counts.size() - 1));
    }
    return counts.back();
}

void HouseModel::change(Count &count, bool approved, ExampleId example, int sign)
{
    count.all += sign;
    count.approved += approved ? sign : 0;
    const auto slot =
        std::find(count.examples.begin(), count.examples.end(), sign > 0 ? 0 : example);
    if (slot != count.examples.end())
        *slot = sign > 0 ? example : 0;
}

HouseModel::Tally &HouseModel::tallyAt(Key key)
{
    const auto [found, fresh] = m_tallies.try_emplace(key);
    Tally &tally = found->second;
    if (fresh) {
        const auto convention = static_cast<ConventionId>(key & 0xffffffff);
        tally.key = key;
        tally.convention = &spec(convention);
        if (tally.convention->judged && tally.convention->kind != Convention::Kind::Label &&
            tally.convention->kind != Convention::Kind::LabelCase)
            m_shown.push_back(&tally);
        if (key >> 32 == 0)
            m_suffixed[static_cast<std::size_t>(checkOf(convention))].push_back(convention);
    }
    return tally;
}

void HouseModel::touch(Tally &tally)
{
    if (!tally.dirty)
        m_dirty.push_back(&tally);
    tally.dirty = true;
    tally.stale = true;
}

void HouseModel::count(const std::vector<Observation> &observations, ValueId segment, bool approved,
    ExampleId example, int sign)
{
    for (const Observation &observation : observations) {
        for (const ValueId scope : {ValueId(0), segment}) {
            const Key where = key(scope, observation.convention);
            const auto known = m_tallies.find(where);
            if (known == m_tallies.end() && spec(observation.convention).pairsOnly) {
                const auto [alone, fresh] = m_alone.try_emplace(where, Count{observation.value});
                if (alone->second.value == observation.value || alone->second.all == 0) {
                    alone->second.value = observation.value;
                    change(alone->second, approved, example, sign);
                    if (segment == 0)
                        break;
                    continue;
                }
                tallyAt(where).at(alone->second.value) = alone->second;
                m_alone.erase(alone);
            }
            Tally &tally = known != m_tallies.end() ? known->second : tallyAt(where);
            touch(tally);
            if (tally.convention->kind == Convention::Kind::Number) {
                ++tally.changes;
                const auto changeIn = [&](std::vector<float> &numbers) {
                    if (sign > 0) {
                        numbers.push_back(observation.number);
                        return;
                    }
                    const auto found =
                        std::find(numbers.begin(), numbers.end(), observation.number);
                    if (found != numbers.end()) {
                        *found = numbers.back();
                        numbers.pop_back();
                    }
                };
                changeIn(tally.numbers);
                if (approved)
                    changeIn(tally.approvedNumbers);
            } else {
                change(tally.at(observation.value), approved, example, sign);
            }
            if (segment == 0)
                break;
        }
    }
}

ValueId HouseModel::merged(const Tally &tally, ValueId value)
{
    return std::binary_search(tally.rare.begin(), tally.rare.end(), value) ? kNone : value;
}

void HouseModel::decideChoice(Tally &tally, const QString &pinned, bool wasEnforced)
{
    const Convention &convention = *tally.convention;
    qint64 all = 0;
    qint64 approved = 0;
    for (const Count &count : tally.counts) {
        all += count.all;
        approved += count.approved;
    }
    const bool approvedOnly = approved >= kFewest;
    struct Weighed
    {
        ValueId value = kNone;
        double weight = 0;
        qint64 plain = 0;
    };
    std::vector<Weighed> ways;
    Weighed none; // with everything too rare to be a way of its own
    tally.rare.clear();
    tally.rareCount = 0;
    const double least =
        convention.rareIsNone ? std::max(3.0, kRareShare * static_cast<double>(all)) : 0;
    for (const Count &count : tally.counts) {
        const double weight =
            approvedOnly ? count.approved : count.all + double(kApprovedWeight) * count.approved;
        const bool rare = count.value >= kFirstText && count.all < least;
        if (rare || count.value == kNone) {
            none.weight += weight;
            none.plain += count.all;
        } else {
            ways.push_back({count.value, weight, count.all});
        }
        if (rare) {
            tally.rare.push_back(count.value);
            tally.rareCount += count.all;
        }
    }
    std::sort(tally.rare.begin(), tally.rare.end());
    if (none.plain > 0)
        ways.push_back(none);
    double total = 0;
    const Weighed *best = nullptr;
    for (const Weighed &way : ways) {
        total += way.weight;
        if (!best || way.weight > best->weight ||
            (way.weight == best->weight && way.value < best->value))
            best = &way;
    }
    tally.plainOf = all;
    tally.pinned = false;
    if (!best || all <= 0) {
        tally.agreement = Agreement::TooFew;
        tally.plainAgree = 0;
        return;
    }
    if (!pinned.isEmpty()) {
        const ValueId wanted = pinned.startsWith(u'=')
            ? kFirstText + m_texts.number(QStringView(pinned).sliced(1))
            : pinned.toUInt();
        const auto found = std::find_if(
            ways.begin(), ways.end(), [wanted](const Weighed &w) { return w.value == wanted; });
        tally.house = wanted;
        tally.plainAgree = found == ways.end() ? 0 : found->plain;
        tally.agree = found == ways.end() ? 0 : found->weight;
        tally.of = total;
        tally.share = total > 0 ? tally.agree / total : 0;
        tally.bound = wilsonLowerBound(tally.agree, total);
        tally.agreement = Agreement::Clear;
        tally.pinned = true;
        return;
    }
    const bool sameHouse = tally.house == best->value && tally.agreement == Agreement::Clear;
    tally.house = best->value;
    tally.plainAgree = best->plain;
    tally.agree = best->weight;
    tally.of = total;
    tally.share = total > 0 ? best->weight / total : 0;
    tally.bound = wilsonLowerBound(best->weight, total);
    const bool strict = tally.share >= 1 - convention.mostOthers;
    if (all < kFewest)
        tally.agreement = Agreement::TooFew;
    else if ((tally.bound >= kClearBound && strict) ||
        ((wasEnforced || sameHouse) && tally.bound >= kKeepBound &&
            tally.share >= 1 - 1.5 * convention.mostOthers))
        tally.agreement = Agreement::Clear;
    else if (tally.bound >= kLeaningBound)
        tally.agreement = Agreement::Leaning;
    else
        tally.agreement = Agreement::Split;
}

void HouseModel::decideLabels(Tally &tally) const
{
    const Convention &convention = *tally.convention;
    tally.slips.clear();
    tally.agreement = Agreement::TooFew;
    tally.plainOf = 0;
    std::vector<const Count *> used;
    for (const Count &count : tally.counts) {
        tally.plainOf += count.all;
        if (count.all > 0)
            used.push_back(&count);
    }
    // Free text has nearly as many values as answers; labels come again and again.
    if (tally.plainOf < kFewest || static_cast<int>(used.size()) > kMostLabels ||
        static_cast<qint64>(used.size()) * 5 > tally.plainOf)
        return;
    tally.agreement = Agreement::Clear;
    for (const Count *rare : used) {
        const QString own = text(rare->value);
        const Count *meant = nullptr;
        for (const Count *common : used) {
            if (common == rare || (meant && common->all <= meant->all))
                continue;
            const QString other = text(common->value);
            const bool sameLetters = own.compare(other, Qt::CaseInsensitive) == 0;
            if (convention.kind == Convention::Kind::LabelCase) {
                if (sameLetters && rare->all * 4 <= common->all)
                    meant = common;
            } else if (!sameLetters && rare->all <= 2 && common->all >= 10 * rare->all &&
                own.size() >= 4 && editDistance(own.toCaseFolded(), other.toCaseFolded(), 2) <= 2) {
                meant = common;
            }
        }
        if (meant)
            tally.slips.emplace_back(rare->value, meant->value);
    }
    tally.plainAgree = tally.plainOf;
}

void HouseModel::decideNumber(Tally &tally) const
{
    const auto &source =
        tally.approvedNumbers.size() >= kFewest ? tally.approvedNumbers : tally.numbers;
    tally.plainOf = static_cast<qint64>(tally.numbers.size());
    if (static_cast<int>(tally.numbers.size()) < kFewest || source.empty()) {
        tally.agreement = Agreement::TooFew;
        return;
    }
    if (tally.agreement != Agreement::TooFew && !tally.pinned &&
        static_cast<double>(tally.changes) < kRedecideShare * double(tally.numbers.size()))
        return;
    tally.changes = 0;
    measure(tally, source);
    tally.plainAgree = std::count_if(tally.numbers.begin(), tally.numbers.end(),
        [&](float x) { return !numberDeviates(tally, x); });
    tally.share = double(tally.plainAgree) / double(tally.plainOf);
    tally.bound = wilsonLowerBound(double(tally.plainAgree), double(tally.plainOf));
    // Many that lie far off are another habit, not mistakes; and two sizes are two habits.
    const bool asked = tally.convention->asks && !tally.convention->meter.isEmpty();
    tally.agreement = tally.share < kOneHabit || (asked && comeInTwoSizes(tally.numbers))
        ? Agreement::Split
        : Agreement::Clear;
}

bool HouseModel::numberDeviates(const Tally &tally, double value)
{
    const Convention &convention = *tally.convention;
    const double factor = convention.floorFactor;
    const bool large = value + 0.5 > factor * (tally.median + 0.5) || value * factor < tally.median;
    if (!large)
        return false;
    if (tally.spread <= 1e-9)
        return tally.median > 0 || value >= 2;
    return std::fabs(robustZ(value, tally.median, tally.spread)) > convention.farOff;
}

std::vector<ConventionId> HouseModel::decide(const CheckOptions &options, bool dirtyOnly)
{
    std::vector<ConventionId> changed;
    if (!dirtyOnly) {
        for (auto &[where, tally] : m_tallies)
            touch(tally);
    }
    const auto pinnedFor = [&](ConventionId convention, ValueId segment) {
        if (options.pinned.empty())
            return QString();
        const QString name = keyName(convention);
        auto choice = options.pinned.find({name, segment == 0 ? QString() : text(segment)});
        if (choice == options.pinned.end())
            choice = options.pinned.find({name, QString()});
        return choice == options.pinned.end() ? QString() : choice->second;
    };
    for (Tally *dirty : m_dirty) {
        Tally &tally = *dirty;
        tally.dirty = false;
        const auto convention = static_cast<ConventionId>(tally.key & 0xffffffff);
        const auto segment = static_cast<ValueId>(tally.key >> 32);
        const Agreement before = tally.agreement;
        const ValueId house = tally.house;
        if (tally.convention->kind == Convention::Kind::Number) {
            const double low = tally.low;
            decideNumber(tally);
            tally.pinned = false;
            const QString choice = pinnedFor(convention, segment);
            if (!choice.isEmpty() && tally.agreement != Agreement::TooFew) {
                // Of the two groups the one that was chosen is the house's way.
                const double wanted = std::log1p(choice.toDouble());
                std::array<NumberGroup, 2> groups = twoGroups(tally.numbers);
                const auto distance = [&](const NumberGroup &group) {
                    return std::fabs(std::log1p(group.centre) - wanted);
                };
                measure(tally, groups[distance(groups[1]) < distance(groups[0]) ? 1 : 0].numbers);
                tally.pinned = true;
                tally.agreement = Agreement::Clear;
                tally.plainAgree = std::count_if(tally.numbers.begin(), tally.numbers.end(),
                    [&](float x) { return !numberDeviates(tally, x); });
            }
            if (before != tally.agreement ||
                std::fabs(low - tally.low) > kMoved * (tally.high - tally.low))
                changed.push_back(convention);
            continue;
        }
        if (tally.convention->kind == Convention::Kind::Label ||
            tally.convention->kind == Convention::Kind::LabelCase) {
            const auto slips = tally.slips;
            decideLabels(tally);
            if (slips != tally.slips)
                changed.push_back(convention);
            continue;
        }
        bool enforced = false;
        if (!options.previous.entries.empty()) {
            const StyleEntry *earlier = options.previous.find(
                keyName(convention), segment == 0 ? QString() : text(segment));
            enforced = earlier && earlier->agreement == Agreement::Clear;
        }
        decideChoice(tally, pinnedFor(convention, segment), enforced);
        if (before != tally.agreement ||
            (house != tally.house && tally.agreement == Agreement::Clear))
            changed.push_back(convention);
    }
    m_dirty.clear();
    return changed;
}

const HouseModel::Tally *HouseModel::tallyFor(ConventionId convention, ValueId segment) const
{
    const auto all = m_tallies.find(key(0, convention));
    const Tally *whole = all == m_tallies.end() ? nullptr : &all->second;
    if (segment == 0)
        return whole;
    const auto part = m_tallies.find(key(segment, convention));
    if (part == m_tallies.end() || part->second.plainOf < kSegmentSize)
        return whole;
    const Tally &own = part->second;
    if (own.agreement == Agreement::Clear || !whole || whole->agreement != Agreement::Clear)
        return &own;
    // The whole project is clear and the category not: it follows the project unless it has ways of
    // its own.
    return own.house == whole->house ? whole : &own;
}

bool HouseModel::deviates(const Observation &observation, ValueId segment) const
{
    const Tally *tally = tallyFor(observation.convention, segment);
    if (!tally || tally->agreement != Agreement::Clear || !tally->convention->judged)
        return false;
    if (tally->convention->kind == Convention::Kind::Number)
        return numberDeviates(*tally, observation.number);
    if (tally->convention->kind != Convention::Kind::Choice)
        return std::any_of(tally->slips.begin(), tally->slips.end(),
            [&](const auto &slip) { return slip.first == observation.value; });
    return merged(*tally, observation.value) != tally->house;
}

ConventionId House::id(QStringView suffix) const
{
    return HouseModel::conventionId(m_check, m_model.m_suffixes.known(suffix) % kSuffixes);
}

Judgement House::judge(ValueId value, QStringView suffix) const
{
    const ConventionId id = this->id(suffix);
    Judgement result;
    const HouseModel::Tally *tally = m_model.tallyFor(id, m_segment);
    if (!tally)
        return result;
    result.agree = tally->plainAgree;
    result.of = tally->plainOf;
    const Convention::Kind kind = tally->convention->kind;
    if (kind == Convention::Kind::Label || kind == Convention::Kind::LabelCase) {
        for (const auto &[slip, meant] : tally->slips) {
            if (slip != value)
                continue;
            result.enforced = true;
            result.deviates = true;
            result.house = meant;
            result.houseLabel = m_model.label(id, meant);
            result.bits = kMostBits;
            if (const HouseModel::Count *count = tally->find(meant))
                result.agree = count->all;
        }
        return result;
    }
    result.house = tally->house;
    result.enforced = tally->agreement == Agreement::Clear;
    const ValueId way = HouseModel::merged(*tally, value);
    result.deviates = result.enforced && way != tally->house;
    if (!result.deviates)
        return result;
    result.houseLabel = m_model.label(id, tally->house);
    double own = way == kNone ? double(tally->rareCount) : 0;
    if (const HouseModel::Count *count = tally->find(way))
        own += count->all;
    if (const HouseModel::Count *count = tally->find(tally->house)) {
        for (const ExampleId example : count->examples) {
            if (example != 0)
                result.usual.push_back(example);
        }
    }
    const double agree = std::max(1.0, double(tally->plainAgree));
    result.bits = std::min(kMostBits, std::log2(agree / std::max(0.5, own)));
    result.bits = std::max(0.1, result.bits);
    return result;
}

Judgement House::judgeNumber(double value, QStringView suffix) const
{
    const ConventionId id = this->id(suffix);
    Judgement result;
    const HouseModel::Tally *tally = m_model.tallyFor(id, m_segment);
    if (!tally || tally->agreement != Agreement::Clear)
        return result;
    result.enforced = true;
    result.deviates = HouseModel::numberDeviates(*tally, value);
    result.agree = tally->plainAgree;
    result.of = tally->plainOf;
    result.median = tally->median;
    result.low = tally->low;
    result.high = tally->high;
    if (result.deviates) {
        const double z =
            tally->spread > 1e-9 ? std::fabs(robustZ(value, tally->median, tally->spread)) : 6;
        result.bits = std::min(kMostBits, z);
    }
    return result;
}

ValueId House::mostCommon(QStringView suffix) const
{
    const ConventionId id = this->id(suffix);
    const HouseModel::Tally *tally = m_model.tallyFor(id, m_segment);
    if (!tally)
        return kNone;
    const HouseModel::Count *best = nullptr;
    for (const HouseModel::Count &count : tally->counts) {
        if (!best || count.all > best->all)
            best = &count;
    }
    return best ? best->value : kNone;
}

ValueId House::valueOf(QStringView text) const
{
    return kFirstText + m_model.m_texts.known(text);
}

qint64 House::applicable(QStringView suffix) const
{
    const HouseModel::Tally *tally = m_model.tallyFor(id(suffix), m_segment);
    return tally ? tally->plainOf : 0;
}

void House::forEachSuffix(const std::function<void(const QString &, qint64)> &visit) const
{
    for (const ConventionId convention : m_model.m_suffixed[static_cast<std::size_t>(m_check)]) {
        const HouseModel::Tally &tally = m_model.m_tallies.at(HouseModel::key(0, convention));
        visit(m_model.suffixOf(convention), tally.plainOf);
    }
}

} // namespace core::checks
