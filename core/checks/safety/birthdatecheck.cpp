// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class BirthDateCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.dob"_s, Group::PersonalData, Tr::tr("Dates of birth"),
            Tr::tr("Dates beside a word for birth.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findBirthDates, Severity::ProbablyWrong,
            Tr::tr("A date of birth would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> birthDateCheck()
{
    return std::make_unique<const BirthDateCheck>();
}

} // namespace core::checks
