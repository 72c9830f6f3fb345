// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class EmailCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.email"_s, Group::PersonalData, Tr::tr("Email addresses"),
            Tr::tr("Email addresses in questions and answers.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findEmails, Severity::ProbablyWrong,
            Tr::tr("A real email address would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> emailCheck()
{
    return std::make_unique<const EmailCheck>();
}

} // namespace core::checks
