// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class IbanCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.iban"_s, Group::PersonalData, Tr::tr("Bank accounts"),
            Tr::tr("International bank account numbers, with their check digits.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findIbans, Severity::ProbablyWrong,
            Tr::tr("A bank account would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> ibanCheck()
{
    return std::make_unique<const IbanCheck>();
}

} // namespace core::checks
