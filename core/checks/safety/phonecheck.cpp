// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class PhoneCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.phone"_s, Group::PersonalData, Tr::tr("Phone numbers"),
            Tr::tr("Phone numbers of many countries.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findPhones, Severity::ProbablyWrong,
            Tr::tr("A real phone number would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> phoneCheck()
{
    return std::make_unique<const PhoneCheck>();
}

} // namespace core::checks
