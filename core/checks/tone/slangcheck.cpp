// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Words with one meaning outside chats that are names or ordinary words elsewhere.
bool isAmbiguous(const Document &document, const Token &token)
{
    const QStringView word = document.view(token.span());
    return (token.capital && !token.afterBreak && word.size() > 1) || token.allCapitals;
}

class SlangCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.slang"_s, Group::Tone, Tr::tr("Chat language"),
            coversEnglish(
                Tr::tr("Words such as “thx” or “gonna” where your other answers have none.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.15;
        result.asks = false;
        result.severity = Severity::ProbablyWrong;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == kNone ? Tr::tr("no chat language") : Tr::tr("chat language");
    }
    std::vector<Span> hits(const ExampleView &view) const
    {
        std::vector<Span> result;
        for (const PhraseHit &hit : view.answer.phrases()) {
            const Token &token = view.answer.tokens()[hit.firstToken];
            if (!(hit.lists & (1u << static_cast<unsigned>(List::Slang))) ||
                (hit.tokens == 1 && isAmbiguous(view.answer, token)))
                continue;
            if (!view.options.glossary->accepts(token.hash))
                result.push_back(view.answer.span(hit));
        }
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.isProse())
            observer.choice(hits(view).empty() ? 0 : 1);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const Judgement judgement = house.judge(1);
        if (!judgement.deviates)
            return;
        for (const Span &span : hits(view)) {
            const QString word = view.answer.view(span).toString();
            const std::vector<quint64> hashes = tokenHashes(word);
            quint64 key = hashes.front();
            for (std::size_t i = 1; i < hashes.size(); ++i)
                key = extendHash(key, hashes[i]);
            const QString better = Lexicon::builtin().value(List::Slang, key);
            Finding result = finding(Severity::ProbablyWrong, span,
                better.isEmpty() ? Tr::tr("“%1” is chat language.").arg(word)
                                 : Tr::tr("“%1” is chat language; write “%2”.").arg(word, better),
                usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = better.isEmpty() ? review() : replacement(span, withCaseOf(word, better));
            result.cause = word.toLower();
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> slangCheck()
{
    return std::make_unique<const SlangCheck>();
}

} // namespace core::checks
