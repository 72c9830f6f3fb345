// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonpaths.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

enum Found : ValueId { InText = 1, Nowhere = 2 };

QString squeezed(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += QChar(foldUnit(c.unicode()));
    }
    return result;
}

/// Values that are copied from the text, by path; values of a fixed list are labels and are not.
class ValueSourceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.value_source"_s, Group::Data, Tr::tr("Values without a source"),
            Tr::tr("Extracted values that do not stand in the text they are said to come from.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = Tr::tr("Source of “%1”").arg(suffix.toString());
        result.mostOthers = 0.05;
        result.asks = false;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == InText ? Tr::tr("copied from the text") : Tr::tr("not in the text");
    }
    template <class Visit>
    static void visit(const ExampleView &view, Visit take)
    {
        if (!view.shape.json)
            return;
        const QString source = squeezed(QString(view.question.text() + view.example.reference));
        for (const JsonLeaf &leaf : jsonLeaves(*view.shape.json)) {
            QString value;
            if (leaf.value->is_string())
                value = squeezed(QString::fromStdString(leaf.value->get<std::string>()));
            else if (leaf.value->is_number_integer() && leaf.value->get<qint64>() > 9)
                value = QString::number(leaf.value->get<qint64>());
            if (value.isEmpty() || value == "na"_L1)
                continue;
            const bool singular = value.endsWith(u's') && source.contains(value.chopped(1));
            take(leaf, source.contains(value) || singular ? InText : Nowhere);
        }
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        visit(
            view, [&](const JsonLeaf &leaf, ValueId value) { observer.choice(value, leaf.path); });
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        visit(view, [&](const JsonLeaf &leaf, ValueId value) {
            const Judgement judgement = house.judge(value, leaf.path);
            if (!judgement.deviates || value != Nowhere)
                return;
            const QString key = lastKey(leaf.path);
            Finding result =
                finding(Severity::ProbablyWrong, valueSpan(view.answer, view.shape, key),
                    Tr::tr("This value of “%1” is not in the text.").arg(key), usualWay(judgement));
            addEvidence(result, judgement);
            result.cause = leaf.path;
            result.fix = review();
            report(std::move(result));
        });
    }
};

} // namespace

std::unique_ptr<const Check> valueSourceCheck()
{
    return std::make_unique<const ValueSourceCheck>();
}

} // namespace core::checks
