// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/safety/report.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class InternalCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.internal"_s, Group::PersonalData, Tr::tr("Internal addresses"),
            Tr::tr("Intranet hosts, ticket systems and file paths.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        reportPersonalData(view, observer, findInternal, Severity::TakeALook,
            Tr::tr("Something internal would be taught to the model."));
    }
};

} // namespace

std::unique_ptr<const Check> internalCheck()
{
    return std::make_unique<const InternalCheck>();
}

} // namespace core::checks
