// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class GreetingCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.greeting"_s, Group::Greeting, Tr::tr("Greeting"),
            Tr::tr("The first words of the answer, as learned from your answers.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.rareIsNone = true;
        result.meter = suffix.isEmpty() ? u"greeting"_s : QString();
        result.judged = suffix.isEmpty();
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == kNone || value >= greetingForms().size() ? Tr::tr("no greeting")
                                                                 : greetingForms()[value];
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers open with %1, others with %2. Which do you want?");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &number) const override
    {
        if (!view.isProse() || view.answer.words() < 3)
            return {};
        const AnswerParts &parts = view.parts;
        if (parts.greetingForm > 0)
            return Seen{static_cast<ValueId>(parts.greetingForm), parts.greeting};
        if (parts.greetingForm < 0)
            return Seen{number(view.answer.view(parts.greeting)), parts.greeting};
        return Seen{kNone, firstSentence(view)};
    }
    static Span firstSentence(const ExampleView &view)
    {
        for (const Sentence &sentence : view.answer.sentences()) {
            if (sentence.span.start >= view.parts.body.start)
                return sentence.span;
        }
        return {};
    }
    /// What stands behind the addressee: "," or "!".
    void observeMore(const ExampleView &view, Observer &observer) const override
    {
        if (view.parts.greetingForm <= 0)
            return;
        const qsizetype after = view.parts.addressee.isEmpty() ? view.parts.greetingWord.end()
                                                               : view.parts.addressee.end();
        observer.choice(
            observer.text(view.answer.view({after, view.parts.greeting.end() - after})), u"mark");
        const QStringView rest = QStringView(view.answer.text()).sliced(view.parts.greeting.end());
        observer.choice(rest.startsWith(u"\n\n") ? 1 : rest.startsWith(u"\n") ? 2 : 3, u"gap");
    }
    QString title(
        const ExampleView &view, const Seen &seen, const Judgement &judgement) const override
    {
        if (judgement.house == kNone)
            return view.parts.greetingForm > 0
                ? Tr::tr("Your other answers start without a greeting.")
                : QString();
        if (seen.value == kNone || view.parts.greetingForm < 0)
            return Tr::tr("Your other answers open with “%1”; this one has no greeting.")
                .arg(judgement.houseLabel);
        return Tr::tr("This answer opens with “%1”; your others with “%2”.")
            .arg(view.answer.view(view.parts.greetingWord).toString(), judgement.houseLabel);
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &house) const override
    {
        const AnswerParts &parts = view.parts;
        if (judgement.house == kNone) {
            const qsizetype next = parts.body.start;
            QString first = view.answer.view({next, 1}).toString().toUpper();
            return edits({{{parts.greeting.start, next + 1 - parts.greeting.start}, first}});
        }
        if (parts.greetingForm > 0)
            return replacement(parts.greetingWord, judgement.houseLabel);
        QString line = judgement.houseLabel;
        if (judgement.house < kFirstText) {
            const QString mark = house.text(house.mostCommon(u"mark"));
            line += u' ' + (parts.writer.isEmpty() ? Tr::tr("Customer") : parts.writer) +
                (mark.isEmpty() ? u","_s : mark.trimmed());
        }
        const ValueId gap = house.mostCommon(u"gap");
        line += gap == 3 ? u" "_s : gap == 2 ? u"\n"_s : u"\n\n"_s;
        return replacement({parts.body.start, 0}, line,
            parts.writer.isEmpty() ? FixKind::Suggestion : FixKind::Safe);
    }
};

} // namespace

std::unique_ptr<const Check> greetingCheck()
{
    return std::make_unique<const GreetingCheck>();
}

} // namespace core::checks
