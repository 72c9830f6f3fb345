// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/house.h"
#include "core/checks/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewestOthers = 2; ///< fewer answers that do otherwise are no reason to ask

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
    const QString id = m_checks[static_cast<std::size_t>(checkOf(convention))]->info().id;
    const QString suffix = m_interner.text(convention & 0xfffff);
    return suffix.isEmpty() ? id : QString(id + u'/' + suffix);
}

QString HouseModel::label(ConventionId convention, ValueId value) const
{
    const QString suffix = m_interner.text(convention & 0xfffff);
    const auto &check = *m_checks[static_cast<std::size_t>(checkOf(convention))];
    if (value < kFirstText)
        return check.valueLabel(suffix, value);
    return text(value);
}

QString HouseModel::stored(ValueId value) const
{
    return value < kFirstText ? QString::number(value) : QString(u'=' + text(value));
}

HouseStyle HouseModel::style(const CheckOptions &options) const
{
    HouseStyle result;
    for (const auto &[where, tally] : m_tallies) {
        const auto convention = static_cast<ConventionId>(where & 0xffffffff);
        const auto segment = static_cast<ValueId>(where >> 32);
        const Convention &how = spec(convention);
        if (!how.judged || tally.plainOf <= 0 || (segment != 0 && tally.plainOf < kSegmentSize))
            continue;
        const Check &check = *m_checks[static_cast<std::size_t>(checkOf(convention))];
        const CheckInfo info = check.info();
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
        if (how.kind == Convention::Kind::Label || how.kind == Convention::Kind::LabelCase)
            continue;
        if (how.kind == Convention::Kind::Number) {
            entry.numeric = true;
            entry.median = tally.median;
            entry.low = tally.low;
            entry.high = tally.high;
            entry.houseLabel = Tr::tr("about %1").arg(QLocale().toString(std::round(tally.median)));
        } else {
            entry.house = stored(tally.house);
            entry.houseLabel = label(convention, tally.house);
            std::vector<double> counts;
            for (const Count &count : tally.counts) {
                if (count.all <= 0)
                    continue;
                const ValueId value = merged(tally, count.value);
                const QString way = stored(value);
                auto option = std::find_if(entry.options.begin(), entry.options.end(),
                    [&](const StyleOption &o) { return o.value == way; });
                if (option == entry.options.end()) {
                    entry.options.push_back({way, label(convention, value)});
                    option = std::prev(entry.options.end());
                }
                option->count += count.all;
                for (const ExampleId example : count.examples) {
                    if (example != 0 && option->examples.size() < 3)
                        option->examples.push_back(example);
                }
            }
            std::sort(entry.options.begin(), entry.options.end(),
                [](const StyleOption &a, const StyleOption &b) {
                    return a.count != b.count ? a.count > b.count : a.value < b.value;
                });
            for (const StyleOption &option : entry.options)
                counts.push_back(double(option.count));
            entry.entropy = normalisedEntropy(counts);
            if (entry.options.size() > 12)
                entry.options.resize(12);
            const bool open =
                tally.agreement == Agreement::Leaning || tally.agreement == Agreement::Split;
            const qint64 others = entry.of - entry.agree;
            const bool two = entry.options.size() >= 2 && entry.options[1].count >= kFewestOthers;
            const Tally *judge = tallyFor(convention, segment);
            if (open && how.asks && others >= kFewestOthers && two && judge == &tally) {
                StyleQuestion question{entry.key, entry.segment, entry.check};
                question.text = check.questionText(m_interner.text(convention & 0xfffff))
                                    .arg(entry.options[0].label, entry.options[1].label);
                question.options = entry.options;
                question.importance = entry.entropy *
                    std::min(1.0, double(entry.of) / 200.0 + 0.2) *
                    (how.meter.isEmpty() ? 0.6 : 1.0);
                result.questions.push_back(std::move(question));
            }
        }
        result.entries.push_back(std::move(entry));
    }
    std::sort(
        result.entries.begin(), result.entries.end(), [](const StyleEntry &a, const StyleEntry &b) {
            return std::tie(a.key, a.segment) < std::tie(b.key, b.segment);
        });
    // The same question for the whole project comes before that of a category, and replaces it.
    std::sort(result.questions.begin(), result.questions.end(),
        [](const StyleQuestion &a, const StyleQuestion &b) {
            return a.importance != b.importance
                ? a.importance > b.importance
                : std::tie(a.key, a.segment) < std::tie(b.key, b.segment);
        });
    std::vector<StyleQuestion> asked;
    for (const StyleQuestion &question : result.questions) {
        const bool wholeAsked = std::any_of(result.questions.begin(), result.questions.end(),
            [&](const StyleQuestion &q) { return q.segment.isEmpty() && q.key == question.key; });
        if (question.segment.isEmpty() || !wholeAsked)
            asked.push_back(question);
    }
    result.questions = std::move(asked);
    addMeters(result);
    Q_UNUSED(options)
    return result;
}

void HouseModel::addMeters(HouseStyle &style) const
{
    for (const auto *id : {"greeting", "signoff", "length", "format", "person"}) {
        const QString name = QString::fromLatin1(id);
        double level = 0;
        double weight = 0;
        for (const auto &[where, tally] : m_tallies) {
            const auto convention = static_cast<ConventionId>(where & 0xffffffff);
            if ((where >> 32) != 0 || tally.plainOf < kFewest || spec(convention).meter != name)
                continue;
            double part = tally.share;
            if (spec(convention).kind == Convention::Kind::Choice) {
                std::vector<double> counts;
                for (const Count &count : tally.counts)
                    counts.push_back(count.all);
                part = 1 - normalisedEntropy(counts);
                // With many kinds the share says more than the entropy.
                part = std::max(part, 2 * tally.share - 1);
            }
            level += part * double(tally.plainOf);
            weight += double(tally.plainOf);
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
