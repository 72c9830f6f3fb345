// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class DashCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.dash"_s, Group::Format, Tr::tr("Dashes"),
            Tr::tr("Long dash, short dash or hyphens between parts of a sentence.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        result.severity = Severity::TakeALook;
        return result;
    }
    static QString dash(ValueId value)
    {
        static constexpr const char16_t *kDashes[] = {u"", u"—", u" — ", u" – ", u" - ", u"--"};
        return QString::fromUtf16(kDashes[std::min<ValueId>(value, 5)]);
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return Tr::tr("“%1”").arg(dash(value));
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        const QString &text = view.answer.text();
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit != u'-' && unit != u'\u2013' && unit != u'\u2014')
                continue;
            const bool before = text[i - 1] == u' ';
            qsizetype end = i + 1;
            while (end < text.size() && text[end] == u'-' && unit == u'-')
                ++end;
            const bool after = end < text.size() && text[end] == u' ';
            qsizetype from = i;
            if (before && after) {
                --from;
                ++end;
            }
            const ValueId value = end - from - (before && after ? 2 : 0) == 2 ? 5
                : unit == u'\u2014' ? (before && after ? 2 : 1)
                : before && after   ? (unit == u'\u2013' ? 3 : 4)
                                    : 0;
            // A hyphen inside a word, a range of numbers or a list mark is no dash.
            const bool lineStart = from == 0 || text[from - 1] == u'\n' || text[from] == u'\n';
            if (value != 0 && !lineStart && !view.answer.isProtected(i) &&
                view.answer.lineAt(i).kind != LineKind::TableRow)
                result.push_back({value, {from, end - from}});
            i = end - 1;
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("Your dashes are usually written %1.").arg(judgement.houseLabel);
    }
    std::optional<QString> convert(const ExampleView &, const Spot &, ValueId house) const override
    {
        return dash(house);
    }
};

} // namespace

std::unique_ptr<const Check> dashCheck()
{
    return std::make_unique<const DashCheck>();
}

} // namespace core::checks
