// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class IpCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.ip"_s, Group::PersonalData, Tr::tr("Internet addresses of devices"),
            Tr::tr("IPv4 and IPv6 addresses.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findIps, Severity::ProbablyWrong,
            Tr::tr("An internet address would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> ipCheck()
{
    return std::make_unique<const IpCheck>();
}

} // namespace core::checks
