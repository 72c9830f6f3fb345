// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class StreetAddressCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.address"_s, Group::PersonalData, Tr::tr("Street addresses"),
            Tr::tr("House numbers with a street.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findAddresses, Severity::TakeALook,
            Tr::tr("A street address would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> streetAddressCheck()
{
    return std::make_unique<const StreetAddressCheck>();
}

} // namespace core::checks
