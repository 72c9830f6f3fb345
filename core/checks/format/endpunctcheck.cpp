// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// How the last sentence before the closing ends: 1 ".", 2 "!", 3 "?", 4 nothing, 5 another mark.
class EndPunctCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.end_punct"_s, Group::Format, Tr::tr("Final mark"),
            Tr::tr("No full stop at the end where your other answers have one.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? Tr::tr("a final mark") : Tr::tr("no mark at the end");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (view.shape.kind != ShapeKind::Prose || view.parts.body.isEmpty() ||
            view.answer.words() < 3)
            return {};
        // A closing line that only this house has carries no mark either.
        qsizetype end = view.parts.body.end();
        if (view.parts.signoffForm < 0) {
            end = view.parts.signoff.start;
            const auto &lines = view.answer.lines();
            for (std::size_t i = lines.size(); i-- > 0;) {
                if (lines[i].span.start >= end)
                    continue;
                if (lines[i].kind != LineKind::Text || lines[i].span.length > 40)
                    break;
                end = lines[i].span.start;
            }
        }
        const QString &text = view.answer.text();
        while (end > 0 &&
            (text[end - 1].isSpace() || text[end - 1] == u'"' || text[end - 1] == u')' ||
                text[end - 1] == u'\u201d' || text[end - 1] == u'*'))
            --end;
        if (end <= view.parts.body.start)
            return {};
        const LineKind kind = view.answer.lineAt(end - 1).kind;
        if (kind != LineKind::Text || view.answer.isProtected(end - 1))
            return {};
        if (!view.answer.tokens().empty() && text[end - 1].isSurrogate())
            return {};
        const char16_t unit = text[end - 1].unicode();
        const bool mark = unit == u'.' || unit == u'!' || unit == u'?' || unit == u'\u2026' ||
            unit == u':' || unit == u'\u3002' || unit == u'\uff1f' || unit == u'\uff01' ||
            unit == u'\u061f';
        if (!mark && !isWordUnit(unit) && unit != u',')
            return {};
        qsizetype from = end;
        while (from > 0 && !text[from - 1].isSpace())
            --from;
        return Seen{mark ? 1u : 4u, {from, end - from}};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &) const override
    {
        return seen.value == 4 ? Tr::tr("No full stop at the end.")
                               : Tr::tr("A mark at the end; your other answers have none.");
    }
    std::optional<Fix> fix(
        const ExampleView &view, const Seen &seen, const Judgement &, const House &) const override
    {
        if (seen.value != 4)
            return replacement({seen.span.end() - 1, 1}, {});
        // An answer that breaks off needs its end, not a full stop.
        const auto &tokens = view.answer.tokens();
        for (const Token &token : tokens) {
            if (token.end() == seen.span.end() && token.in(List::Function))
                return review();
        }
        return view.answer.text()[seen.span.end() - 1] == u','
            ? replacement({seen.span.end() - 1, 1}, u"."_s)
            : replacement({seen.span.end(), 0}, u"."_s);
    }
};

} // namespace

std::unique_ptr<const Check> endPunctCheck()
{
    return std::make_unique<const EndPunctCheck>();
}

} // namespace core::checks
