// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"
#include "core/checks/tone/addressform.h"

namespace core::checks {

namespace {

class AddressCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.address"_s, Group::Tone, Tr::tr("Formal or informal address"),
            Tr::tr("“Sie” or “du”, “vous” or “tu” and the like. Covers German, French, Spanish, "
                   "Italian, Dutch and Portuguese."),
            static_cast<Languages>(only(Language::German) | only(Language::French) |
                only(Language::Spanish) | only(Language::Italian) | only(Language::Dutch) |
                only(Language::Portuguese))};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::ProbablyWrong;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? Tr::tr("the formal address")
            : value == 2  ? Tr::tr("the informal address")
                          : Tr::tr("both forms of address");
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers use %1, others %2. Which do you want?");
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const AddressUse use = addressUse(view.answer);
        if (use.form != AddressForm::None)
            observer.choice(static_cast<ValueId>(use.form), view.answer.guess().code);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const AddressUse use = addressUse(view.answer);
        if (use.form == AddressForm::None)
            return;
        const Judgement judgement =
            house.judge(static_cast<ValueId>(use.form), view.answer.guess().code);
        if (!judgement.deviates)
            return;
        const Span span = judgement.house == 1 ? use.informal : use.formal;
        Finding result = finding(Severity::ProbablyWrong, span,
            Tr::tr("This answer says “%1”; your others use %2.")
                .arg(view.answer.view(span).toString(), judgement.houseLabel),
            usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = review();
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> addressCheck()
{
    return std::make_unique<const AddressCheck>();
}

} // namespace core::checks
