// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

struct Unit
{
    QStringView shortForm;
    QStringView longForm;
    QStringView plural;
};
constexpr Unit kUnits[] = {{u"km", u"kilometre", u"kilometres"},
    {u"km", u"kilometer", u"kilometers"}, {u"kg", u"kilogram", u"kilograms"},
    {u"cm", u"centimetre", u"centimetres"}, {u"cm", u"centimeter", u"centimeters"},
    {u"mm", u"millimetre", u"millimetres"}, {u"mm", u"millimeter", u"millimeters"},
    {u"ml", u"millilitre", u"millilitres"}, {u"lb", u"pound", u"lbs"}, {u"hrs", u"hour", u"hours"},
    {u"min", u"minute", u"minutes"}};

/// 1 short with a space, 2 short without, 3 in a word; by kind of unit.
class UnitCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.unit"_s, Group::Format, Tr::tr("Units"),
            Tr::tr(
                "“5 km”, “5km” and “5 kilometres” side by side. Written out, it knows the English "
                "words.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::Tip;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? u"5 cm"_s : value == 2 ? u"5cm"_s : Tr::tr("5 centimetres");
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        const auto &tokens = view.answer.tokens();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const QStringView text = view.answer.view(tokens[i].span());
            if (tokens[i].is(TokenKind::Word) && text[0].isDigit()) {
                qsizetype digits = 0;
                while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
                    ++digits;
                for (std::size_t u = 0; u < 9; ++u) {
                    if (text.sliced(digits) == kUnits[u].shortForm) {
                        result.push_back({2, tokens[i].span()});
                        break;
                    }
                }
            }
            if (!tokens[i].is(TokenKind::Number) || i + 1 >= tokens.size())
                continue;
            const QStringView next = view.answer.view(tokens[i + 1].span());
            // Hours and minutes are mostly written out and only measured against their own kind.
            for (std::size_t u = 0; u < 9; ++u) {
                const Span span{tokens[i].start, tokens[i + 1].end() - tokens[i].start};
                if (next == kUnits[u].shortForm)
                    result.push_back({1, span});
                else if (next == kUnits[u].longForm || next == kUnits[u].plural)
                    result.push_back({u == 8 ? ValueId(1) : ValueId(3), span});
                else
                    continue;
                break;
            }
        }
        return result;
    }
    QString title(
        const ExampleView &view, const Spot &spot, const Judgement &judgement) const override
    {
        return Tr::tr("“%1”: your units are usually written like “%2”.")
            .arg(view.answer.view(spot.span).toString(), judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        QString text = view.answer.view(spot.span).toString();
        if (house == 2 && spot.value == 1)
            return text.remove(u' ');
        if (house == 1 && spot.value == 2) {
            qsizetype at = 0;
            while (at < text.size() && !text[at].isLetter())
                ++at;
            return text.insert(at, u' ');
        }
        return {};
    }
};

} // namespace

std::unique_ptr<const Check> unitCheck()
{
    return std::make_unique<const UnitCheck>();
}

} // namespace core::checks
