// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Tokens are estimated high, so that an example that passes here passes there: 3.2 letters each for
/// Latin text, one each for scripts without spaces.
qint64 estimatedTokens(const Document &document)
{
    qint64 tokens = 0;
    double letters = 0;
    for (const QChar c : document.text()) {
        if (charClass(c.unicode()) & CharComplex)
            ++tokens;
        else
            letters += c.unicode() < 0x80 ? 1.0 : 1.6;
    }
    return tokens + static_cast<qint64>(letters / 3.2) + 8;
}

class TokensCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.tokens"_s, Group::Limits, Tr::tr("Too long for the model"),
            Tr::tr("Examples longer than the provider takes, by an estimate with a margin."),
            kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const qint64 limit = view.options.limits.tokensPerExample;
        if (limit <= 0)
            return;
        const qint64 tokens = estimatedTokens(view.question) + estimatedTokens(view.answer) +
            estimatedTokens(Document(view.example.reference));
        if (tokens <= limit)
            return;
        Finding result = finding(Severity::MustFix, {},
            Tr::tr("This example is too long: about %1 words, and the limit is about %2.")
                .arg(view.question.words() + view.answer.words())
                .arg(limit * 3 / 4),
            Tr::tr("The end would be cut off."), Field::Whole);
        result.fix = review();
        result.score = 1;
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> tokensCheck()
{
    return std::make_unique<const TokensCheck>();
}

} // namespace core::checks
