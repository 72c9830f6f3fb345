// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// "30 days" as unit "days" with value 30.
struct Measure
{
    QString unit;
    QString number;
    Span span;
};

std::vector<Measure> measures(const Document &document)
{
    static constexpr QStringView kUnits[] = {u"day", u"days", u"working", u"business", u"week",
        u"weeks", u"month", u"months", u"year", u"years", u"hour", u"hours", u"minutes", u"percent",
        u"%", u"tage", u"tagen", u"wochen", u"jours", u"días"};
    std::vector<Measure> result;
    const auto &tokens = document.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(TokenKind::Number))
            continue;
        QString unit = folded(document.view(tokens[i + 1].span()));
        if (std::find(std::begin(kUnits), std::end(kUnits), unit) == std::end(kUnits))
            continue;
        std::size_t end = i + 1;
        if ((unit == "working"_L1 || unit == "business"_L1) && i + 2 < tokens.size())
            unit += u' ' + folded(document.view(tokens[end = i + 2].span()));
        if (unit.endsWith(u's'))
            unit.chop(1);
        result.push_back({unit, document.view(tokens[i].span()).toString(),
            {tokens[i].start, tokens[end].end() - tokens[i].start}});
    }
    return result;
}

/// Contradicts its own reference material, or what nine of ten answers of the category say.
class NumberMismatchCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.number_mismatch"_s, Group::Facts, Tr::tr("Numbers that disagree"),
            Tr::tr("“14 days” where the reference material or the other answers of the category "
                   "say “30 days”.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = Tr::tr("Number of %1").arg(suffix.toString().section(u'/', 1));
        result.mostOthers = 0.10;
        result.asks = false;
        return result;
    }
    static QString place(const ExampleView &view, const Measure &measure)
    {
        return view.example.category + u'/' + measure.unit;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        const std::vector<Measure> list = measures(view.answer);
        if (list.empty())
            return;
        if (!view.example.category.isEmpty()) {
            for (const Measure &measure : list)
                observer.choice(observer.text(measure.number), place(view, measure));
        }
        if (view.example.reference.isEmpty())
            return;
        const std::vector<Measure> given = measures(Document(view.example.reference));
        const std::vector<Measure> asked = measures(view.question);
        for (const Measure &measure : list) {
            const auto sameUnit = [&](const Measure &m) { return m.unit == measure.unit; };
            const auto same = [&](const Measure &m) {
                return m.unit == measure.unit && m.number == measure.number;
            };
            if (std::none_of(given.begin(), given.end(), sameUnit) ||
                std::any_of(given.begin(), given.end(), same) ||
                std::any_of(asked.begin(), asked.end(), same))
                continue;
            const QString number = std::find_if(given.begin(), given.end(), sameUnit)->number;
            Finding result = finding(Severity::ProbablyWrong, measure.span,
                Tr::tr("Says %1; the reference material says %2.").arg(measure.number, number),
                Tr::tr("The answer contradicts the facts that it was given."));
            result.fix = replacement(
                {measure.span.start, measure.number.size()}, number, FixKind::Suggestion);
            result.score = 0.9;
            result.cause = measure.unit;
            observer.report(std::move(result));
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const QString source = view.question.text() + view.example.reference;
        for (const Measure &measure : measures(view.answer)) {
            const Judgement judgement =
                house.judge(house.valueOf(measure.number), place(view, measure));
            if (!judgement.deviates || source.contains(measure.number))
                continue;
            // With reference material that names the unit, the first look has spoken.
            const std::vector<Measure> given = measures(Document(view.example.reference));
            if (std::any_of(given.begin(), given.end(),
                    [&](const Measure &m) { return m.unit == measure.unit; }))
                continue;
            Finding result = finding(Severity::ProbablyWrong, measure.span,
                Tr::tr("Says %1; the others say %2.").arg(measure.number, judgement.houseLabel),
                usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = replacement({measure.span.start, measure.number.size()},
                judgement.houseLabel, FixKind::Suggestion);
            result.cause = measure.unit;
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> numberMismatchCheck()
{
    return std::make_unique<const NumberMismatchCheck>();
}

} // namespace core::checks
