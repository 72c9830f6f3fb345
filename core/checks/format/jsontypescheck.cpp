// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

enum Type : ValueId { Text = 1, Whole = 2, Truth = 3, Object = 4, List = 5 };

std::optional<ValueId> typeOf(const nlohmann::ordered_json &value)
{
    if (value.is_string())
        return Text;
    if (value.is_number())
        return Whole;
    if (value.is_boolean())
        return Truth;
    if (value.is_object())
        return Object;
    if (value.is_array())
        return List;
    return {}; // null has no type; see fmt.null_style
}

class JsonTypesCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.json_types"_s, Group::Data, Tr::tr("Types in JSON answers"),
            Tr::tr("A value that is text in one answer and a number in the others.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = Tr::tr("Type of “%1”").arg(suffix.toString());
        result.meter = u"format"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        switch (value) {
        case Text:
            return Tr::tr("text");
        case Whole:
            return Tr::tr("a number");
        case Truth:
            return Tr::tr("true or false");
        case Object:
            return Tr::tr("a group of keys");
        default:
            return Tr::tr("a list");
        }
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.shape.json)
            return;
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            if (const auto type = typeOf(*leaf.value))
                observer.choice(*type, leaf.path);
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        if (!view.shape.json)
            return;
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            const auto type = typeOf(*leaf.value);
            if (!type)
                continue;
            const Judgement judgement = house.judge(*type, leaf.path);
            if (!judgement.deviates)
                continue;
            // An empty text or "N/A" stands for nothing at all: that is the business of null_style.
            if (*type == Text &&
                (leaf.value->get<std::string>().empty() || leaf.value->get<std::string>() == "N/A"))
                continue;
            const QString key = lastKey(leaf.path);
            Finding result =
                finding(Severity::ProbablyWrong, memberSpan(view.answer, view.shape, key),
                    Tr::tr("“%1” is %2 here and %3 elsewhere.")
                        .arg(key, valueLabel({}, *type), judgement.houseLabel),
                    usualWay(judgement));
            addEvidence(result, judgement);
            result.cause = leaf.path;
            result.fix = lossless(view, *leaf.value, *type, judgement.house, key);
            report(std::move(result));
        }
    }
    static Fix lossless(const ExampleView &view, const nlohmann::ordered_json &value, ValueId from,
        ValueId to, const QString &key)
    {
        const Span span = valueSpan(view.answer, view.shape, key);
        const QStringView written = view.answer.view(span);
        if (from == Whole && to == Text)
            return replacement(span, u'"' + written.toString() + u'"');
        if (from == Text && to == Whole) {
            const QString text = QString::fromStdString(value.get<std::string>());
            bool ok = false;
            const double number = text.toDouble(&ok);
            Q_UNUSED(number)
            if (ok && parseJson(text, nullptr))
                return replacement(span, text);
        }
        if (from == Text && to == Truth) {
            const QString text = QString::fromStdString(value.get<std::string>()).toLower();
            if (text == "true"_L1 || text == "false"_L1)
                return replacement(span, text);
        }
        return review();
    }
};

} // namespace

std::unique_ptr<const Check> jsonTypesCheck()
{
    return std::make_unique<const JsonTypesCheck>();
}

} // namespace core::checks
