// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum Use : ValueId { Never = 1, Once = 2, Often = 3 };

class ExclaimCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"tone.exclaim"_s, Group::Tone, Tr::tr("Exclamation marks"),
            Tr::tr("More or fewer exclamation marks than in your other answers.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == Never ? Tr::tr("no exclamation marks")
            : value == Once   ? Tr::tr("one exclamation mark")
                              : Tr::tr("several exclamation marks");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (!view.isProse() || view.answer.words() < 3)
            return {};
        int count = 0;
        Span first;
        forEachUnit(view.answer, u'!', [&](qsizetype at) {
            // The mark behind a greeting belongs to the greeting.
            if (view.parts.greeting.contains(at))
                return;
            first = count++ == 0 ? Span{at, 1} : first;
        });
        if (count == 0)
            return Seen{Never, {}};
        for (const Sentence &sentence : view.answer.sentences()) {
            if (sentence.span.contains(first.start))
                first = sentence.span;
        }
        return Seen{count == 1 ? Once : Often, first};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &judgement) const override
    {
        if (judgement.house == Never)
            return Tr::tr("Exclamation marks are rare in your answers.");
        return seen.value == Often ? Tr::tr("More exclamation marks than usual.") : QString();
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        if (judgement.house != Never)
            return review();
        std::vector<TextEdit> list;
        const QString &text = view.answer.text();
        forEachUnit(view.answer, u'!', [&](qsizetype at) {
            if (view.parts.greeting.contains(at))
                return;
            if (!list.empty() && list.back().span.end() == at) {
                ++list.back().span.length;
                return;
            }
            const bool afterMark = at > 0 && (text[at - 1] == u'?' || text[at - 1] == u'.');
            list.push_back({{at, 1}, afterMark ? QString() : u"."_s});
        });
        return edits(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Check> exclaimCheck()
{
    return std::make_unique<const ExclaimCheck>();
}

} // namespace core::checks
