// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class SignoffCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.signoff"_s, Group::Greeting, Tr::tr("Sign-off"),
            Tr::tr("The last words of the answer, as learned from your answers.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.rareIsNone = true;
        result.meter = suffix.isEmpty() ? u"signoff"_s : QString();
        result.judged = suffix.isEmpty();
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == kNone || value >= signoffForms().size() ? Tr::tr("no closing line")
                                                                : signoffForms()[value];
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers close with %1, others with %2. Which do you want?");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &number) const override
    {
        if (!view.isProse() || view.answer.words() < 5)
            return {};
        const AnswerParts &parts = view.parts;
        if (parts.signoffForm > 0)
            return Seen{static_cast<ValueId>(parts.signoffForm), parts.signoffPhrase};
        if (parts.signoffForm < 0)
            return Seen{number(view.answer.view(parts.signoffPhrase)), parts.signoffPhrase};
        return Seen{
            kNone, view.answer.sentences().empty() ? Span{} : view.answer.sentences().back().span};
    }
    /// The whole closing, several lines where the short ones above belong to it.
    static Span block(const ExampleView &view)
    {
        Span span = view.parts.signoff;
        if (view.parts.signoffForm >= 0)
            return span;
        const auto &lines = view.answer.lines();
        for (std::size_t i = lines.size(); i-- > 0;) {
            if (lines[i].span.start >= span.start)
                continue;
            if (lines[i].kind != LineKind::Text || lines[i].span.length > 40)
                break;
            span = {lines[i].span.start, span.end() - lines[i].span.start};
        }
        return span;
    }
    void observeMore(const ExampleView &view, Observer &observer) const override
    {
        if (view.parts.signoffForm != 0 && view.isProse())
            observer.choice(observer.text(view.answer.view(block(view))), u"text");
    }
    QString title(
        const ExampleView &view, const Seen &seen, const Judgement &judgement) const override
    {
        if (judgement.house == kNone)
            return view.parts.signoffForm > 0
                ? Tr::tr("Your other answers end without a closing line.")
                : QString();
        if (seen.value == kNone || view.parts.signoffForm < 0)
            return Tr::tr("Your other answers close with “%1”; this one does not.")
                .arg(judgement.houseLabel);
        return Tr::tr("This answer closes with “%1”; your others with “%2”.")
            .arg(view.answer.view(view.parts.signoffPhrase).toString(), judgement.houseLabel);
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &house) const override
    {
        const AnswerParts &parts = view.parts;
        if (judgement.house == kNone) {
            qsizetype start = parts.signoff.start;
            while (start > 0 && view.answer.text()[start - 1].isSpace())
                --start;
            return replacement({start, parts.signoff.end() - start}, {});
        }
        if (parts.signoffForm > 0 && judgement.house < kFirstText)
            return replacement(parts.signoffPhrase, judgement.houseLabel);
        QString closing = house.text(house.mostCommon(u"text"));
        if (closing.isEmpty())
            closing = judgement.houseLabel;
        if (parts.signoffForm > 0)
            return replacement(parts.signoff, closing, FixKind::Suggestion);
        return replacement({view.answer.trimmed().end(), 0}, u"\n\n"_s + closing);
    }
};

} // namespace

std::unique_ptr<const Check> signoffCheck()
{
    return std::make_unique<const SignoffCheck>();
}

} // namespace core::checks
