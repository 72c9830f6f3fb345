// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

enum Nothing : ValueId { Null = 1, EmptyText = 2, NotAvailable = 3, Dash = 4 };

std::optional<ValueId> nothingOf(const nlohmann::ordered_json &value)
{
    if (value.is_null())
        return Null;
    if (!value.is_string())
        return {};
    const QString text = QString::fromStdString(value.get<std::string>()).trimmed().toLower();
    if (text.isEmpty())
        return EmptyText;
    if (text == "n/a"_L1 || text == "na"_L1 || text == "none"_L1 || text == "null"_L1 ||
        text == "not given"_L1 || text == "unknown"_L1 || text == "not available"_L1)
        return NotAvailable;
    if (text == "-"_L1 || text == "--"_L1)
        return Dash;
    return {};
}

class NullStyleCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.null_style"_s, Group::Data, Tr::tr("How nothing is written"),
            Tr::tr("null, empty text or “N/A” for a value that is not there.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        switch (value) {
        case Null:
            return u"null"_s;
        case EmptyText:
            return u"\"\""_s;
        case NotAvailable:
            return Tr::tr("“N/A” or a similar word");
        default:
            return Tr::tr("a dash");
        }
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        visit(view, [&](ValueId value, const QString &) { observer.choice(value); });
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        visit(view, [&](ValueId value, const QString &key) {
            const Judgement judgement = house.judge(value);
            if (!judgement.deviates)
                return;
            Finding result =
                finding(Severity::ProbablyWrong, memberSpan(view.answer, view.shape, key),
                    Tr::tr("A missing value is written another way here."), usualWay(judgement));
            addEvidence(result, judgement);
            const Span span = valueSpan(view.answer, view.shape, key);
            result.fix = judgement.house == Null ? replacement(span, u"null"_s)
                : judgement.house == EmptyText   ? replacement(span, u"\"\""_s)
                                                 : review();
            result.cause = QString::number(value);
            report(std::move(result));
        });
    }
    template <class Visit>
    static void visit(const ExampleView &view, Visit take)
    {
        if (!view.shape.json)
            return;
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            if (const auto nothing = nothingOf(*leaf.value))
                take(*nothing, lastKey(leaf.path));
        }
    }
};

} // namespace

std::unique_ptr<const Check> nullStyleCheck()
{
    return std::make_unique<const NullStyleCheck>();
}

} // namespace core::checks
