// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class ZipCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.zip"_s, Group::PersonalData, Tr::tr("Postcodes"),
            Tr::tr("Postcodes beside a street.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findZips, Severity::Tip,
            Tr::tr("A postcode would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> zipCheck()
{
    return std::make_unique<const ZipCheck>();
}

} // namespace core::checks
