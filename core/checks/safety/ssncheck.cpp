// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class SsnCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.ssn"_s, Group::PersonalData, Tr::tr("Social security numbers"),
            Tr::tr("Social security numbers of the United States.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findSsns, Severity::ProbablyWrong,
            Tr::tr("A social security number would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> ssnCheck()
{
    return std::make_unique<const SsnCheck>();
}

} // namespace core::checks
