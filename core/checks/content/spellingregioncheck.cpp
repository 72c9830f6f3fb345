// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Axis "o": colour, centre, catalogue; axis "z": organise. 1 American, 2 British, 3 both.
struct Spelling
{
    Span span;
    bool american = false;
    QChar axis;
    QString other;
};

std::vector<Spelling> spellings(const ExampleView &view)
{
    std::vector<Spelling> result;
    for (const Token &token : view.answer.tokens()) {
        if (!token.in(List::Spelling) ||
            (token.capital && !token.afterBreak && token.start > 0 &&
                view.answer.text()[std::max(0, token.start - 2)] != u'.'))
            continue;
        // "uk<tab>color<tab>o": this is British and the other form is "color".
        const QStringList value = Lexicon::builtin().value(List::Spelling, token.hash).split(u'\t');
        if (value.size() == 3)
            result.push_back({token.span(), value[0] == "us"_L1, value[2].front(), value[1]});
    }
    return result;
}

class SpellingRegionCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.spelling_region"_s, Group::Content, Tr::tr("British or American spelling"),
            coversEnglish(Tr::tr("“colour” beside “color”, “organise” beside “organize”.")),
            kEnglish};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = suffix == "z"_L1 ? Tr::tr("-ise or -ize") : Tr::tr("Colour or color");
        return result;
    }
    QString valueLabel(QStringView suffix, ValueId value) const override
    {
        if (suffix == "z"_L1)
            return value == 1 ? Tr::tr("-ize") : value == 2 ? Tr::tr("-ise") : Tr::tr("both");
        return value == 1 ? Tr::tr("American spelling")
            : value == 2  ? Tr::tr("British spelling")
                          : Tr::tr("both");
    }
    static ValueId wayOf(const std::vector<Spelling> &list, QChar axis)
    {
        ValueId way = 0;
        for (const Spelling &spelling : list) {
            if (spelling.axis == axis)
                way |= spelling.american ? 1 : 2;
        }
        return way;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const std::vector<Spelling> list = spellings(view);
        for (const QChar axis : {QChar(u'o'), QChar(u'z')}) {
            if (const ValueId way = wayOf(list, axis))
                observer.choice(way, QString(axis));
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const std::vector<Spelling> list = spellings(view);
        for (const QChar axis : {QChar(u'o'), QChar(u'z')}) {
            const ValueId way = wayOf(list, axis);
            const Judgement judgement = house.judge(way, QString(axis));
            if (way == 0 || !judgement.deviates || judgement.house > 2)
                continue;
            std::vector<TextEdit> changes;
            for (const Spelling &spelling : list) {
                if (spelling.axis == axis && spelling.american != (judgement.house == 1))
                    changes.push_back({spelling.span,
                        withCaseOf(view.answer.view(spelling.span), spelling.other)});
            }
            if (changes.empty())
                continue;
            Finding result = finding(Severity::ProbablyWrong, changes.front().span,
                Tr::tr("“%1” here, “%2” by your usual spelling.")
                    .arg(view.answer.view(changes.front().span).toString(),
                        changes.front().replacement),
                usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = edits(std::move(changes));
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> spellingRegionCheck()
{
    return std::make_unique<const SpellingRegionCheck>();
}

} // namespace core::checks
