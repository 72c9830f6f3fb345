// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// 1 "-", 2 "*", 3 a bullet character, 4 "1.", 5 "1)", 6 another mark.
ValueId styleOf(const ExampleView &view, const Line &line)
{
    const QStringView marker = view.answer.view(line.marker);
    if (line.kind == LineKind::Numbered)
        return marker.endsWith(u'.') ? 4 : 5;
    if (marker == u"-")
        return 1;
    if (marker == u"*")
        return 2;
    return marker == u"\u2022" ? 3 : 6;
}

class BulletsCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.bullets"_s, Group::Format, Tr::tr("List marks"),
            Tr::tr("“-”, “*”, “1.” or another mark in front of list items.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        static constexpr const char16_t *kMarks[] = {u"", u"-", u"*", u"•", u"1.", u"1)"};
        return value >= 1 && value <= 5 ? Tr::tr("“%1”").arg(QString::fromUtf16(kMarks[value]))
                                        : Tr::tr("another mark");
    }
    static std::vector<const Line *> items(const ExampleView &view)
    {
        std::vector<const Line *> result;
        for (const Line &line : view.answer.lines()) {
            if (line.kind == LineKind::Bullet || line.kind == LineKind::Numbered)
                result.push_back(&line);
        }
        return result;
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        const auto list = items(view);
        if (!view.isProse() || list.size() < 2)
            return {};
        // From the break before it to the space behind it, so that the mark can be seen.
        const Span marker = list.front()->marker;
        return Seen{styleOf(view, *list.front()), marker};
    }
    QString title(const ExampleView &view, const Seen &, const Judgement &judgement) const override
    {
        return Tr::tr("This list uses “%1”; your others use %2.")
            .arg(view.answer.view(items(view).front()->marker).toString(), judgement.houseLabel);
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        std::vector<TextEdit> list;
        int number = 0;
        for (const Line *line : items(view)) {
            ++number;
            const QString mark = judgement.house == 1 ? u"-"_s
                : judgement.house == 2                ? u"*"_s
                : judgement.house == 3                ? u"\u2022"_s
                : judgement.house == 4                ? QString::number(number) + u'.'
                                                      : QString::number(number) + u')';
            list.push_back({line->marker, mark});
        }
        return judgement.house > 5 ? review() : edits(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Check> bulletsCheck()
{
    return std::make_unique<const BulletsCheck>();
}

} // namespace core::checks
