// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

constexpr qsizetype kLongest = 40;

/// "17-Mar-2024" as "9-A-9": digits and letters folded to one each, what is between them kept.
QString shapeOfValue(const QString &text)
{
    QString shape;
    for (const QChar c : text) {
        const QChar kind = c.isDigit() ? u'9' : c.isLetter() ? u'A' : c;
        if (shape.isEmpty() || shape.back() != kind || (kind != u'9' && kind != u'A'))
            shape += kind;
    }
    return shape;
}

/// Codes, dates and amounts have a shape; sentences and names do not.
bool hasShape(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && text.count(u' ') <= 2;
}

class ValueShapeCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.value_shape"_s, Group::Data, Tr::tr("Shape of values"),
            Tr::tr("Dates, amounts and codes inside JSON that are written another way.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = Tr::tr("Shape of “%1”").arg(suffix.toString());
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        visit(view, [&](const JsonLeaf &leaf, const QString &shape) {
            observer.choice(observer.text(shape), leaf.path);
        });
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        visit(view, [&](const JsonLeaf &leaf, const QString &shape) {
            const Judgement judgement = house.judge(house.valueOf(shape), leaf.path);
            if (!judgement.deviates)
                return;
            const QString key = lastKey(leaf.path);
            Finding result =
                finding(Severity::ProbablyWrong, valueSpan(view.answer, view.shape, key),
                    Tr::tr("“%1” is written another way than elsewhere.").arg(key),
                    usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = review();
            result.cause = leaf.path;
            report(std::move(result));
        });
    }
    template <class Visit>
    static void visit(const ExampleView &view, Visit take)
    {
        if (!view.shape.json)
            return;
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            if (!leaf.value->is_string())
                continue;
            const QString text = QString::fromStdString(leaf.value->get<std::string>());
            if (hasShape(text))
                take(leaf, shapeOfValue(text));
        }
    }
};

} // namespace

std::unique_ptr<const Check> valueShapeCheck()
{
    return std::make_unique<const ValueShapeCheck>();
}

} // namespace core::checks
