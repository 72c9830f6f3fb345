// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class QuotesCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.quotes"_s, Group::Format, Tr::tr("Quotation marks and apostrophes"),
            Tr::tr("Curly marks where yours are straight, or the other way round.")};
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
        return value == 1 ? Tr::tr("straight marks (\" ')") : Tr::tr("curly marks (“ ”)");
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        const QString &text = view.answer.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            const bool straight =
                unit == u'"' || (unit == u'\'' && i > 0 && text[i - 1].isLetter());
            const bool curly =
                unit == u'\u201c' || unit == u'\u201d' || unit == u'\u2018' || unit == u'\u2019';
            if ((straight || curly) && !view.answer.isProtected(i))
                result.push_back({straight ? 1u : 2u, {i, 1}});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &spot, const Judgement &) const override
    {
        return spot.value == 2 ? Tr::tr("Curly marks; yours are straight.")
                               : Tr::tr("Straight marks; yours are curly.");
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        const QString &text = view.answer.text();
        const char16_t unit = text[spot.span.start].unicode();
        if (house == 1)
            return unit == u'\u201c' || unit == u'\u201d' ? u"\""_s : u"'"_s;
        if (unit == u'\'')
            return u"\u2019"_s;
        const bool opens = spot.span.start == 0 || text[spot.span.start - 1].isSpace() ||
            text[spot.span.start - 1] == u'(';
        return opens ? u"\u201c"_s : u"\u201d"_s;
    }
};

} // namespace

std::unique_ptr<const Check> quotesCheck()
{
    return std::make_unique<const QuotesCheck>();
}

} // namespace core::checks
