// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class NumberingCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.numbering"_s, Group::Format, Tr::tr("Numbers of lists"),
            Tr::tr("Numbered lists that skip or repeat a number.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse())
            return;
        int last = 0;
        std::vector<TextEdit> list;
        Span wrong;
        for (const Line &line : view.answer.lines()) {
            if (line.kind != LineKind::Numbered) {
                // Text between the items of one list is no reason to count anew, a heading is.
                if (line.kind == LineKind::Heading)
                    last = 0;
                continue;
            }
            const QStringView marker = view.answer.view(line.marker);
            const int number = marker.chopped(1).toInt();
            if (number == 1 && last != 1) {
                last = 1;
                continue;
            }
            if (last > 0 && number != last + 1) {
                // "1. 1. 1." is Markdown for "count for me".
                if (number == 1 && last == 1)
                    return;
                wrong = wrong.isEmpty() ? line.marker : wrong;
                list.push_back({line.marker, QString::number(last + 1) + marker.back()});
                last = last + 1;
                continue;
            }
            last = number;
        }
        if (list.empty())
            return;
        Finding result = finding(Severity::TakeALook, wrong,
            Tr::tr("The numbers of this list skip or repeat one."),
            Tr::tr("A number was probably lost while editing."));
        result.fix = edits(std::move(list));
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> numberingCheck()
{
    return std::make_unique<const NumberingCheck>();
}

} // namespace core::checks
