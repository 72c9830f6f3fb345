// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

class WeightCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.weight"_s, Group::Limits, Tr::tr("Weights"),
            Tr::tr("A weight other than 0 or 1 in an imported record."), kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Turn &turn : view.example.turns) {
            if (!turn.extra.contains("\"weight\""))
                continue;
            const auto json = nlohmann::json::parse(
                turn.extra.constData(), turn.extra.constData() + turn.extra.size(), nullptr, false);
            const auto weight = json.is_object() ? json.find("weight") : json.end();
            const bool fine = json.is_object() && weight != json.end() && weight->is_number() &&
                (*weight == 0 || *weight == 1) && turn.role == Role::Assistant;
            if (fine)
                continue;
            Finding result = finding(Severity::MustFix, {},
                Tr::tr("The weight of this answer must be 0 or 1."),
                Tr::tr("Providers refuse other weights, and weights of questions."), Field::Whole);
            result.fix = review();
            observer.report(std::move(result));
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Check> weightCheck()
{
    return std::make_unique<const WeightCheck>();
}

} // namespace core::checks
