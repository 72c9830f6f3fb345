// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// 1 "1,000", 2 "1.000", 3 "1 000", 4 "1000", for whole thousands; what is behind the decimal mark is ignored.
class NumberFormatCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.number"_s, Group::Format, Tr::tr("Thousands"),
            Tr::tr("“1,000” and “1.000” and “1000” side by side.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? u"1,000"_s
            : value == 2  ? u"1.000"_s
            : value == 3  ? u"1 000"_s
                          : u"1000"_s;
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        for (const Token &token : view.answer.tokens()) {
            if (!token.is(TokenKind::Number))
                continue;
            const QStringView text = view.answer.view(token.span());
            for (const QChar separator : {QChar(u','), QChar(u'.')}) {
                const qsizetype first = text.indexOf(separator);
                if (first < 1 || first > 3 || text.size() < first + 4)
                    continue;
                const QStringView group = text.sliced(first + 1, 3);
                const bool ends = text.size() == first + 4 || !text[first + 4].isDigit();
                const bool once =
                    separator == u'.' && text.count(u'.') == 1 && text.size() == first + 4;
                // "1.000" alone may be a decimal number: only a second group or a comma behind proves it.
                if (std::all_of(group.begin(), group.end(), [](QChar c) { return c.isDigit(); }) &&
                    ends &&
                    (separator == u','
                            ? text.sliced(first + 4).count(u',') == 0 || text.count(u',') > 1
                            : !once || view.language() != Language::English))
                    result.push_back({separator == u',' ? ValueId(1) : ValueId(2), token.span()});
                break;
            }
        }
        return result;
    }
    QString title(
        const ExampleView &view, const Spot &spot, const Judgement &judgement) const override
    {
        return Tr::tr("“%1”: your numbers are usually written like “%2”.")
            .arg(view.answer.view(spot.span).toString(), judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        QString text = view.answer.view(spot.span).toString();
        for (QChar &c : text)
            c = c == u',' ? u'.' : c == u'.' ? u',' : c;
        return (spot.value == 1 && house == 2) || (spot.value == 2 && house == 1)
            ? text
            : std::optional<QString>();
    }
};

} // namespace

std::unique_ptr<const Check> numberFormatCheck()
{
    return std::make_unique<const NumberFormatCheck>();
}

} // namespace core::checks
