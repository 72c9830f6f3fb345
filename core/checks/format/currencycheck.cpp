// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Per currency: 1 "$10", 2 "10$", 3 "$ 10", 4 "10 $", 5 "USD 10", 6 "10 USD", 7 "10 dollars".
struct Money
{
    char16_t sign;
    QStringView code;
    QStringView word;
    QStringView words;
};
constexpr Money kMoney[] = {{u'$', u"usd", u"dollar", u"dollars"},
    {u'\u20ac', u"eur", u"euro", u"euros"}, {u'\u00a3', u"gbp", u"pound", u"pounds"},
    {u'\u00a5', u"jpy", u"yen", u"yen"}};

class CurrencyCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.currency"_s, Group::Format, Tr::tr("Amounts of money"),
            Tr::tr("“$10”, “10 $” and “10 USD” side by side. Written out, it knows the English "
                   "words.")};
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
        static constexpr const char16_t *kLabels[] = {
            u"", u"$10", u"10$", u"$ 10", u"10 $", u"USD 10", u"10 USD", u"10 dollars"};
        QString label = QString::fromUtf16(kLabels[value % 10]);
        const Money &money = kMoney[value / 10 % 4];
        return label.replace(u'$', QChar(money.sign))
            .replace(u"USD"_s, money.code.toString().toUpper())
            .replace(u"dollars"_s, money.words.toString());
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        const auto &tokens = view.answer.tokens();
        const QString &text = view.answer.text();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].is(TokenKind::Number))
                continue;
            for (std::size_t m = 0; m < std::size(kMoney); ++m) {
                const Money &money = kMoney[m];
                const auto base = static_cast<ValueId>(m * 10);
                const auto isSign = [&](std::size_t at) {
                    return tokens[at].length == 1 && text[tokens[at].start] == QChar(money.sign);
                };
                const auto is = [&](std::size_t at, QStringView word) {
                    return folded(view.answer.view(tokens[at].span())) == word;
                };
                const auto join = [&](std::size_t a, std::size_t b) {
                    return Span{tokens[a].start, tokens[b].end() - tokens[a].start};
                };
                if (i > 0 && isSign(i - 1))
                    result.push_back({base + (tokens[i].spaceBefore ? 3u : 1u), join(i - 1, i)});
                else if (i > 0 && is(i - 1, money.code))
                    result.push_back({base + 5, join(i - 1, i)});
                else if (i + 1 < tokens.size() && isSign(i + 1))
                    result.push_back(
                        {base + (tokens[i + 1].spaceBefore ? 4u : 2u), join(i, i + 1)});
                else if (i + 1 < tokens.size() && is(i + 1, money.code))
                    result.push_back({base + 6, join(i, i + 1)});
                else if (i + 1 < tokens.size() && (is(i + 1, money.word) || is(i + 1, money.words)))
                    result.push_back({base + 7, join(i, i + 1)});
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
        // Another currency is another matter.
        if (spot.value / 10 != judgement.house / 10)
            return {};
        return Tr::tr("“%1”: your prices are usually written like “%2”.")
            .arg(view.answer.view(spot.span).toString(), judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        const Money &money = kMoney[house / 10 % 4];
        QString number;
        for (const QChar c : view.answer.view(spot.span)) {
            if (c.isDigit() || c == u'.' || c == u',')
                number += c;
        }
        const QString sign(QChar(money.sign));
        const QString code = money.code.toString().toUpper();
        switch (house % 10) {
        case 1:
            return sign + number;
        case 2:
            return number + sign;
        case 3:
            return sign + u' ' + number;
        case 4:
            return number + u' ' + sign;
        case 5:
            return code + u' ' + number;
        case 6:
            return number + u' ' + code;
        default:
            return number + u' ' + money.words.toString();
        }
    }
};

} // namespace

std::unique_ptr<const Check> currencyCheck()
{
    return std::make_unique<const CurrencyCheck>();
}

} // namespace core::checks
