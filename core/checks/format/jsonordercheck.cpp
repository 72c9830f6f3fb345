// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonrepair.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

constexpr const char *kSeparator = "\x1f";

QString orderOf(const nlohmann::ordered_json &json)
{
    QStringList keys;
    for (const auto &[key, value] : json.items())
        keys << QString::fromStdString(key);
    return keys.join(QLatin1String(kSeparator));
}

class JsonOrderCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.json_order"_s, Group::Data, Tr::tr("Order of keys"),
            Tr::tr("The same keys in another order.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        result.meter = u"format"_s;
        result.asks = false;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view, const Number &number) const override
    {
        if (!view.shape.json || !view.shape.json->is_object() || view.shape.json->size() < 2)
            return {};
        return Seen{number(orderOf(*view.shape.json)), view.shape.data};
    }
    QString title(const ExampleView &view, const Seen &, const Judgement &judgement) const override
    {
        // Other keys are another matter: see fmt.json_keys.
        QStringList own = orderOf(*view.shape.json).split(QLatin1String(kSeparator));
        QStringList usual = judgement.houseLabel.split(QLatin1String(kSeparator));
        own.sort();
        usual.sort();
        return own == usual ? Tr::tr("The same data in another order.") : QString();
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        nlohmann::ordered_json sorted = nlohmann::ordered_json::object();
        for (const QString &key : judgement.houseLabel.split(QLatin1String(kSeparator)))
            sorted[key.toStdString()] = view.shape.json->at(key.toStdString());
        return replacement(
            view.shape.data, writeJson(sorted, layoutOf(view.answer.view(view.shape.data))));
    }
};

} // namespace

std::unique_ptr<const Check> jsonOrderCheck()
{
    return std::make_unique<const JsonOrderCheck>();
}

} // namespace core::checks
