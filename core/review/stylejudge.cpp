// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/stylejudge.h"

#include "core/checks/check.h"
#include "core/checks/checkdecisions.h"
#include "core/checks/checker.h"
#include "core/checks/facts.h"
#include "core/dataset/rendering.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::StyleJudge)
};

/// Takes down what an answer does, in the form in which the house style keeps it.
class Takedown final : public checks::Observer
{
public:
    struct Way
    {
        QString suffix;
        QString value; ///< as StyleEntry::house; empty for a number
        double number = 0;
    };

    void choice(checks::ValueId value, QStringView suffix) override
    {
        m_ways.push_back({suffix.toString(),
            value < checks::kFirstText ? QString::number(value)
                                       : QString(u'=' + m_texts.at(value - checks::kFirstText))});
    }
    void number(double value, QStringView suffix) override
    {
        m_ways.push_back({suffix.toString(), {}, value});
    }
    void report(checks::Finding) override {}
    checks::ValueId text(QStringView text) override
    {
        m_texts.push_back(text.toString());
        return checks::kFirstText + static_cast<checks::ValueId>(m_texts.size() - 1);
    }

    [[nodiscard]] const std::vector<Way> &ways() const { return m_ways; }

private:
    std::vector<Way> m_ways;
    std::vector<QString> m_texts;
};

bool follows(const checks::StyleEntry &entry, const checks::Check &check, const Takedown::Way &way)
{
    if (entry.numeric)
        return way.number >= entry.low && way.number <= entry.high;
    if (way.value == entry.house)
        return true;
    if (!way.value.startsWith(u'=') || !check.convention(way.suffix).rareIsNone)
        return false;
    // Nobody else's words are a way of their own: they count as doing without.
    const bool named = std::any_of(entry.options.begin(), entry.options.end(),
        [&](const checks::StyleOption &option) { return option.value == way.value; });
    return !named && entry.house == QString::number(checks::kNone);
}

QString houseOf(const checks::StyleEntry &entry)
{
    if (!entry.numeric)
        return entry.houseLabel;
    // Words and lines can be counted by anybody; the scales of the tone say nothing to people.
    if (!entry.key.startsWith("fmt."_L1))
        return Tr::tr("as in your answers");
    const QLocale locale;
    return Tr::tr("between %1 and %2")
        .arg(locale.toString(std::ceil(entry.low), 'f', 0),
            locale.toString(std::floor(entry.high), 'f', 0));
}

} // namespace

bool StyleReading::followsAll() const
{
    return std::all_of(
        marks.begin(), marks.end(), [](const StyleMark &mark) { return mark.followed; });
}

StyleJudge::StyleJudge(const checks::HouseStyle &style, checks::CheckOptions options)
    : m_options(std::move(options))
{
    if (!m_options.houseFacts) {
        auto facts = std::make_shared<checks::KnownFacts>();
        facts->learn(checks::Document(m_options.settings.houseRules));
        m_options.houseFacts = std::move(facts);
    }
    if (m_options.settings.categoryInAnswer != CategoryInAnswer::None) {
        m_conventions.push_back({QString::fromLatin1(kCategoryConvention), {}, Tr::tr("Category"),
            m_options.settings.categoryInAnswer == CategoryInAnswer::FirstLine
                ? Tr::tr("in the first line")
                : Tr::tr("in the field “%1”").arg(m_options.settings.categoryField)});
    }
    QSet<QString> clear;
    // What holds for the whole project comes before what holds for a category.
    std::vector<const checks::StyleEntry *> entries;
    for (const checks::StyleEntry &entry : style.entries)
        entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(),
        [](const checks::StyleEntry *a, const checks::StyleEntry *b) {
            return a->segment.isEmpty() && !b->segment.isEmpty();
        });
    for (const checks::StyleEntry *one : entries) {
        const checks::StyleEntry &entry = *one;
        if (!m_options.runs(entry.check))
            continue;
        Known known{entry};
        const auto whole = m_known.find({entry.key, QString()});
        const bool same = !entry.segment.isEmpty() && !entry.numeric && whole != m_known.end() &&
            whole->second.convention >= 0 && whole->second.entry.house == entry.house;
        if (entry.agreement == checks::Agreement::Clear && same) {
            known.convention =
                whole->second.convention; // a category that does as all do is no news
        } else if (entry.agreement == checks::Agreement::Clear) {
            known.convention = static_cast<int>(m_conventions.size());
            m_conventions.push_back({entry.key, entry.segment, entry.title, houseOf(entry)});
            clear.insert(entry.check);
        }
        m_known.emplace(std::pair(entry.key, entry.segment), std::move(known));
    }
    const auto &checks = checks::builtinChecks();
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (clear.contains(checks[i]->info().id))
            m_checks.push_back(static_cast<int>(i));
    }
}

StyleJudge StyleJudge::learn(std::span<const Example> examples, checks::CheckOptions options)
{
    checks::Checker checker(options);
    checker.add(examples);
    const auto report = checker.finish([&](const std::vector<ExampleId> &ids) {
        const std::unordered_set<ExampleId> wanted(ids.begin(), ids.end());
        std::vector<Example> found;
        for (const Example &example : examples) {
            if (wanted.contains(example.id))
                found.push_back(example);
        }
        return found;
    });
    options.fallbackLanguage = checker.options().fallbackLanguage;
    return StyleJudge(report.style, std::move(options));
}

Result<StyleJudge> StyleJudge::ofProject(
    std::span<const Example> examples, const ProjectSettings &settings, const CheckRecords &records)
{
    const auto decisions = checks::readDecisions(records);
    if (!decisions)
        return failure(decisions);
    return learn(examples, checks::checkOptions(settings, *decisions));
}

const StyleJudge::Known *StyleJudge::knownFor(const QString &key, const QString &category) const
{
    const auto whole = m_known.find({key, QString()});
    const auto part = category.isEmpty() ? m_known.end() : m_known.find({key, category});
    const Known *all = whole == m_known.end() ? nullptr : &whole->second;
    if (part == m_known.end())
        return all;
    // As HouseModel::tallyFor(): a category follows the project unless it has ways of its own.
    const Known &own = part->second;
    if (own.convention >= 0 || !all || all->convention < 0)
        return &own;
    return own.entry.house == all->entry.house ? all : &own;
}

QString StyleJudge::body(const QString &answer) const
{
    if (m_options.settings.categoryInAnswer == CategoryInAnswer::None)
        return answer;
    auto parts = splitAnswer(answer.trimmed(), m_options.settings);
    return parts ? parts->answer : answer;
}

StyleReading StyleJudge::judge(const Example &asked, const QString &answer) const
{
    Example judged = asked;
    judged.setAnswer(body(answer));
    const checks::ExampleView view(judged, m_options);
    std::map<int, bool> marks;
    if (m_options.settings.categoryInAnswer != CategoryInAnswer::None)
        marks[0] = splitAnswer(answer.trimmed(), m_options.settings).has_value();
    const auto &checks = checks::builtinChecks();
    for (const int index : m_checks) {
        const checks::Check &check = *checks[static_cast<std::size_t>(index)];
        const checks::CheckInfo info = check.info();
        if (!view.covers(info.languages))
            continue;
        Takedown takedown;
        check.observe(view, takedown);
        for (const Takedown::Way &way : takedown.ways()) {
            const QString key =
                way.suffix.isEmpty() ? info.id : QString(info.id + u'/' + way.suffix);
            const Known *known = knownFor(key, asked.category);
            if (!known || known->convention < 0)
                continue;
            const auto [mark, fresh] = marks.try_emplace(known->convention, true);
            mark->second = mark->second && follows(known->entry, check, way);
        }
    }
    StyleReading reading;
    for (const auto &[convention, followed] : marks)
        reading.marks.push_back({convention, followed});
    return reading;
}

} // namespace core
