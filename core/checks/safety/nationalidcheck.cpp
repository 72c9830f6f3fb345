// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class NationalIdCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.national_id"_s, Group::PersonalData, Tr::tr("Identity numbers"),
            Tr::tr("National identity, tax and health numbers with their check digits: NHS, NINO, "
                   "PESEL, DNI, Aadhaar and others.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findNationalIds, Severity::ProbablyWrong,
            Tr::tr("An identity number would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> nationalIdCheck()
{
    return std::make_unique<const NationalIdCheck>();
}

} // namespace core::checks
