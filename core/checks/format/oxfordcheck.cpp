// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// "a, b, and c" (1) or "a, b and c" (2).
class OxfordCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.oxford"_s, Group::Format, Tr::tr("Comma before “and” in a list"),
            coversEnglish(Tr::tr("“red, green, and blue” beside “red, green and blue”.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::Tip;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? Tr::tr("a comma before “and”") : Tr::tr("no comma before “and”");
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        static const quint64 kAnd = wordHash(u"and");
        static const quint64 kOr = wordHash(u"or");
        const auto &tokens = view.answer.tokens();
        const auto comma = [&](std::size_t i) {
            return tokens[i].is(TokenKind::Mark) && view.answer.text()[tokens[i].start] == u',';
        };
        for (std::size_t i = 4; i + 1 < tokens.size(); ++i) {
            if (tokens[i].hash != kAnd && tokens[i].hash != kOr)
                continue;
            // One or two words per item, an item and a comma before: "w, w w, and w".
            const bool own = comma(i - 1);
            const std::size_t last = own ? i - 2 : i - 1;
            std::size_t at = last;
            int words = 0;
            while (at > 0 && tokens[at].is(TokenKind::Word) && words < 2) {
                ++words;
                --at;
            }
            if (words == 0 || !comma(at) || at == 0 || !tokens[at - 1].is(TokenKind::Word))
                continue;
            // The first item must be short too, or the comma parts clauses.
            std::size_t before = at - 1;
            int firstWords = 0;
            while (before > 0 && tokens[before].is(TokenKind::Word) && firstWords < 4) {
                ++firstWords;
                --before;
            }
            const bool verb = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                tokens.begin() + static_cast<std::ptrdiff_t>(i),
                [](const Token &t) { return t.in(List::Function); });
            if (!verb)
                result.push_back(
                    {own ? 1u : 2u, {tokens[last].start, tokens[i].end() - tokens[last].start}});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("Your lists usually have %1.").arg(judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        QString text = view.answer.view(spot.span).toString();
        if (house == 1) {
            const qsizetype at = text.lastIndexOf(u' ');
            return text.insert(at, u',');
        }
        return text.remove(text.lastIndexOf(u','), 1);
    }
};

} // namespace

std::unique_ptr<const Check> oxfordCheck()
{
    return std::make_unique<const OxfordCheck>();
}

} // namespace core::checks
