// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class PlaceholderLeftCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.placeholder_left"_s, Group::Placeholders, Tr::tr("Unfilled placeholders"),
            Tr::tr("Slots of a template that were never filled in.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.02;
        result.title = Tr::tr("Placeholders in answers");
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 2 ? Tr::tr("placeholders") : Tr::tr("no placeholders");
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers have %1, others %2. Should the model learn to write "
                      "placeholders, or were they left by accident?");
    }
    static std::vector<Span> placeholders(const Document &document)
    {
        std::vector<Span> result;
        for (const ProtectedSpan &span : document.protectedSpans()) {
            if (span.kind == ProtectedKind::Placeholder)
                result.push_back(span.span);
        }
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        observer.choice(placeholders(view.answer).empty() ? 1 : 2);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const Judgement judgement = house.judge(2);
        if (!judgement.deviates)
            return;
        for (const Span &span : placeholders(view.answer)) {
            // What the customer wrote with braces is not ours.
            const QString name = view.answer.view(span).toString();
            Finding result = finding(Severity::ProbablyWrong, span,
                Tr::tr("The placeholder “%1” was never filled in.").arg(name),
                Tr::tr("The model would learn to say “%1”.").arg(name));
            addEvidence(result, judgement);
            result.cause = name;
            result.fix = review();
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> placeholderLeftCheck()
{
    return std::make_unique<const PlaceholderLeftCheck>();
}

} // namespace core::checks
