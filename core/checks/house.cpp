// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/house.h"

#include "core/checks/format/jsonpaths.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLabels = 200;
constexpr double kRareShare = 0.05;      ///< texts with less support are nobody's convention
constexpr double kRedecideShare = 0.002; ///< medians move slowly: share of changes worth a new look

double medianOf(std::vector<float> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

double robustZ(double x, double median, double spread)
{
    if (spread <= 0)
        return 0;
    return (std::log1p(x) - std::log1p(median)) / spread;
}

HouseModel::HouseModel(const std::vector<std::unique_ptr<const Check>> &checks, Interner &interner)
    : m_checks(checks)
    , m_interner(interner)
{
}

const Convention &HouseModel::spec(ConventionId convention) const
{
    const auto found = m_specs.find(convention);
    if (found != m_specs.end())
        return found->second;
    const QString suffix = m_interner.text(convention & 0xfffff);
    const auto &check = *m_checks[static_cast<std::size_t>(checkOf(convention))];
    return m_specs.emplace(convention, check.convention(suffix)).first->second;
}

void HouseModel::count(const std::vector<Observation> &observations, ValueId segment, bool approved,
    ExampleId example, int sign)
{
    for (const Observation &observation : observations) {
        const Convention &convention = spec(observation.convention);
        for (const ValueId scope : {ValueId(0), segment}) {
            Tally &tally = m_tallies[key(scope, observation.convention)];
            tally.dirty = true;
            if (convention.kind == Convention::Kind::Number) {
                ++tally.changes;
                const auto change = [&](std::vector<float> &numbers) {
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
                change(tally.numbers);
                if (approved)
                    change(tally.approvedNumbers);
            } else {
                auto found = std::find_if(tally.counts.begin(), tally.counts.end(),
                    [&](const Count &c) { return c.value == observation.value; });
                if (found == tally.counts.end()) {
                    tally.counts.push_back({observation.value});
                    found = std::prev(tally.counts.end());
                }
                found->all += sign;
                found->approved += approved ? sign : 0;
                const auto slot = std::find(
                    found->examples.begin(), found->examples.end(), sign > 0 ? 0 : example);
                if (slot != found->examples.end())
                    *slot = sign > 0 ? example : 0;
            }
            if (segment == 0)
                break;
        }
    }
}

ValueId HouseModel::merged(const Tally &tally, ValueId value) const
{
    return std::find(tally.rare.begin(), tally.rare.end(), value) == tally.rare.end() ? value
                                                                                      : kNone;
}

void HouseModel::decideChoice(
    Tally &tally, const Convention &convention, const QString &pinned, bool wasEnforced) const
{
    qint64 all = 0;
    qint64 approved = 0;
    for (const Count &count : tally.counts) {
        all += count.all;
        approved += count.approved;
    }
    tally.rare.clear();
    if (convention.rareIsNone) {
        const double least = std::max(3.0, kRareShare * static_cast<double>(all));
        for (const Count &count : tally.counts) {
            if (count.value >= kFirstText && count.all < least)
                tally.rare.push_back(count.value);
        }
        std::sort(tally.rare.begin(), tally.rare.end());
    }
    const bool approvedOnly = approved >= kFewest;
    struct Weighed
    {
        ValueId value;
        double weight;
        qint64 plain;
    };
    std::vector<Weighed> ways;
    for (const Count &count : tally.counts) {
        const ValueId value = merged(tally, count.value);
        const double weight =
            approvedOnly ? count.approved : count.all + double(kApprovedWeight) * count.approved;
        const auto found = std::find_if(
            ways.begin(), ways.end(), [value](const Weighed &w) { return w.value == value; });
        if (found == ways.end())
            ways.push_back({value, weight, count.all});
        else {
            found->weight += weight;
            found->plain += count.all;
        }
    }
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
            ? kFirstText + m_interner.number(QStringView(pinned).sliced(1))
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

void HouseModel::decideLabels(Tally &tally, const Convention &convention) const
{
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

void HouseModel::decideNumber(Tally &tally, const Convention &convention) const
{
    const auto &source =
        tally.approvedNumbers.size() >= kFewest ? tally.approvedNumbers : tally.numbers;
    tally.plainOf = static_cast<qint64>(tally.numbers.size());
    if (static_cast<int>(tally.numbers.size()) < kFewest || source.empty()) {
        tally.agreement = Agreement::TooFew;
        return;
    }
    if (tally.agreement == Agreement::Clear &&
        static_cast<double>(tally.changes) < kRedecideShare * double(tally.numbers.size()))
        return;
    tally.changes = 0;
    std::vector<float> values = source;
    tally.median = medianOf(values);
    const double centre = std::log1p(tally.median);
    for (float &value : values)
        value = static_cast<float>(std::fabs(std::log1p(value) - centre));
    tally.spread = 1.4826 * medianOf(values);
    // The usual range in words: what lies within the distance that is flagged, or the floor.
    const double reach =
        std::max(convention.farOff * tally.spread, std::log(convention.floorFactor));
    tally.low = std::max(0.0, std::expm1(centre - reach));
    tally.high = std::expm1(centre + reach);
    tally.plainAgree = std::count_if(tally.numbers.begin(), tally.numbers.end(),
        [&](float x) { return !numberDeviates(tally, convention, x); });
    tally.agreement = Agreement::Clear;
    tally.share = double(tally.plainAgree) / double(tally.plainOf);
    tally.bound = wilsonLowerBound(double(tally.plainAgree), double(tally.plainOf));
}

bool HouseModel::numberDeviates(
    const Tally &tally, const Convention &convention, double value) const
{
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
    for (auto &[where, tally] : m_tallies) {
        if (dirtyOnly && !tally.dirty)
            continue;
        tally.dirty = false;
        const auto convention = static_cast<ConventionId>(where & 0xffffffff);
        const auto segment = static_cast<ValueId>(where >> 32);
        const Convention &how = spec(convention);
        const Agreement before = tally.agreement;
        const ValueId house = tally.house;
        if (how.kind == Convention::Kind::Number) {
            const double low = tally.low;
            decideNumber(tally, how);
            if (before != tally.agreement || low != tally.low)
                changed.push_back(convention);
            continue;
        }
        if (how.kind == Convention::Kind::Label || how.kind == Convention::Kind::LabelCase) {
            const auto slips = tally.slips;
            decideLabels(tally, how);
            if (slips != tally.slips)
                changed.push_back(convention);
            continue;
        }
        QString pinned;
        bool enforced = false;
        if (!options.pinned.empty() || !options.previous.entries.empty()) {
            const QString name = keyName(convention);
            const QString category = segment == 0 ? QString() : text(segment);
            auto choice = options.pinned.find({name, category});
            if (choice == options.pinned.end())
                choice = options.pinned.find({name, QString()});
            if (choice != options.pinned.end())
                pinned = choice->second;
            const StyleEntry *earlier = options.previous.find(name, category);
            enforced = earlier && earlier->agreement == Agreement::Clear;
        }
        decideChoice(tally, how, pinned, enforced);
        if (before != tally.agreement ||
            (house != tally.house && tally.agreement == Agreement::Clear))
            changed.push_back(convention);
    }
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
    const Convention &convention = spec(observation.convention);
    if (!convention.judged)
        return false;
    const Tally *tally = tallyFor(observation.convention, segment);
    if (!tally || tally->agreement != Agreement::Clear)
        return false;
    if (convention.kind == Convention::Kind::Number)
        return numberDeviates(*tally, convention, observation.number);
    if (convention.kind != Convention::Kind::Choice)
        return std::any_of(tally->slips.begin(), tally->slips.end(),
            [&](const auto &slip) { return slip.first == observation.value; });
    return merged(*tally, observation.value) != tally->house;
}

ConventionId House::id(QStringView suffix) const
{
    return HouseModel::conventionId(m_check, m_model.m_interner.known(suffix) & 0xfffff);
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
    const Convention::Kind kind = m_model.spec(id).kind;
    if (kind == Convention::Kind::Label || kind == Convention::Kind::LabelCase) {
        for (const auto &[slip, meant] : tally->slips) {
            if (slip != value)
                continue;
            result.enforced = true;
            result.deviates = true;
            result.house = meant;
            result.houseLabel = m_model.label(id, meant);
            result.bits = kMostBits;
            for (const HouseModel::Count &count : tally->counts) {
                if (count.value == meant)
                    result.agree = count.all;
            }
        }
        return result;
    }
    result.house = tally->house;
    result.enforced = tally->agreement == Agreement::Clear;
    const ValueId way = m_model.merged(*tally, value);
    result.deviates = result.enforced && way != tally->house;
    if (!result.deviates)
        return result;
    result.houseLabel = m_model.label(id, tally->house);
    double own = 0;
    for (const HouseModel::Count &count : tally->counts) {
        if (m_model.merged(*tally, count.value) == way)
            own += count.all;
        if (count.value == tally->house) {
            for (const ExampleId example : count.examples) {
                if (example != 0)
                    result.usual.push_back(example);
            }
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
    result.deviates = m_model.numberDeviates(*tally, m_model.spec(id), value);
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
    return kFirstText + m_model.m_interner.known(text);
}

qint64 House::applicable(QStringView suffix) const
{
    const HouseModel::Tally *tally = m_model.tallyFor(id(suffix), m_segment);
    return tally ? tally->plainOf : 0;
}

void House::forEachSuffix(const std::function<void(const QString &, qint64)> &visit) const
{
    for (const auto &[where, tally] : m_model.m_tallies) {
        const auto convention = static_cast<ConventionId>(where & 0xffffffff);
        if ((where >> 32) == 0 && HouseModel::checkOf(convention) == m_check)
            visit(m_model.m_interner.text(convention & 0xfffff), tally.plainOf);
    }
}

} // namespace core::checks
