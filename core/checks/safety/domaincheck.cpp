// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class DomainCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.domain"_s, Group::PersonalData, Tr::tr("Web sites of persons"),
            Tr::tr("Names of web sites written without http.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findDomains, Severity::TakeALook,
            Tr::tr("A web site would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> domainCheck()
{
    return std::make_unique<const DomainCheck>();
}

} // namespace core::checks
