// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class ListPunctCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.list_punct"_s, Group::Format, Tr::tr("Marks after list items"),
            Tr::tr("List items with and without a full stop.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::Tip;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? Tr::tr("a full stop after list items")
            : value == 2  ? Tr::tr("no mark after list items")
            : value == 3  ? Tr::tr("a semicolon or comma after list items")
                          : Tr::tr("marks after some list items");
    }
    static std::vector<Span> ends(const ExampleView &view)
    {
        std::vector<Span> result;
        for (const Line &line : view.answer.lines()) {
            if (line.kind != LineKind::Bullet && line.kind != LineKind::Numbered)
                continue;
            qsizetype end = line.span.end();
            // Quotation marks and stars close behind the mark of the sentence.
            while (end > line.span.start &&
                (view.answer.text()[end - 1].isSpace() ||
                    QStringView(u"\"'*_)\u201d\u2019").contains(view.answer.text()[end - 1])))
                --end;
            if (end > line.marker.end() + 1)
                result.push_back({end - 1, 1});
        }
        return result;
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        const std::vector<Span> list = ends(view);
        if (!view.isProse() || list.size() < 2)
            return {};
        ValueId all = 0;
        Span odd =
            list.front(); // in a mixed list the first that ends otherwise than those before it
        for (const Span &span : list) {
            const char16_t unit = view.answer.text()[span.start].unicode();
            const ValueId value = unit == u'.' || unit == u'!' || unit == u'?' ? 1
                : unit == u';' || unit == u','                                 ? 3
                                                                               : 2;
            if (all != 0 && all != 4 && all != value)
                odd = span;
            all = all == 0 || all == value ? value : 4;
        }
        return Seen{all, odd};
    }
    QString title(const ExampleView &, const Seen &, const Judgement &judgement) const override
    {
        return Tr::tr("Your lists usually have %1.").arg(judgement.houseLabel);
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        if (judgement.house > 2)
            return review();
        std::vector<TextEdit> list;
        for (const Span &span : ends(view)) {
            const QChar last = view.answer.text()[span.start];
            const bool mark = last == u'.' || last == u';' || last == u',';
            if (judgement.house == 2 && mark)
                list.push_back({span, {}});
            else if (judgement.house == 1 && last != u'.' && last != u'!' && last != u'?')
                list.push_back({mark ? span : Span{span.end(), 0}, u"."_s});
        }
        return edits(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Check> listPunctCheck()
{
    return std::make_unique<const ListPunctCheck>();
}

} // namespace core::checks
