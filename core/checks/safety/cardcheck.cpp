// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class CardCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.card"_s, Group::PersonalData, Tr::tr("Card numbers"),
            Tr::tr("Numbers of payment cards, with their check digit.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findCards, Severity::ProbablyWrong,
            Tr::tr("A card number would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> cardCheck()
{
    return std::make_unique<const CardCheck>();
}

} // namespace core::checks
