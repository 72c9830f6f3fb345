// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr qsizetype kShortest = 4;

struct Use
{
    QString family; ///< letters only, in lower case
    QString text;
    Span span;
};

QString lettersOf(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += QChar(foldUnit(c.unicode()));
    }
    return result;
}

/// Spellings of the built-in families, and names by the letters that they are made of.
std::vector<Use> usesIn(const ExampleView &view)
{
    std::vector<Use> result;
    const Document &document = view.answer;
    const auto &tokens = document.tokens();
    const Lexicon &lexicon = Lexicon::builtin();
    for (const PhraseHit &hit : document.phrases()) {
        if (!(hit.lists & (1u << static_cast<unsigned>(List::Variant))) ||
            document.language() != Language::English)
            continue;
        const Span span = document.span(hit);
        const QString text = folded(document.view(span));
        // "log in" is a verb and "login" a noun; as one word with a hyphen it is neither.
        quint64 key = tokens[hit.firstToken].hash;
        for (qint32 i = 1; i < hit.tokens; ++i)
            key = extendHash(key, tokens[hit.firstToken + i].hash);
        const QString other = lexicon.value(List::Variant, key);
        QString family = std::max(lettersOf(text), lettersOf(other));
        result.push_back({u"~"_s + family, text, span});
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (!token.is(TokenKind::Word) || !token.capital || token.allCapitals ||
            view.parts.greeting.contains(token.start) || view.parts.head.contains(token.start))
            continue;
        const QStringView word = document.view(token.span());
        const bool inside =
            std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
        const bool sentenceStart = token.afterBreak || i == 0 ||
            (tokens[i - 1].is(TokenKind::Mark) && !tokens[i - 1].in(List::Abbreviation));
        if (word.size() >= kShortest && !word.contains(u'-') && !word.contains(u'\'') &&
            !word.contains(u'\u2019') &&
            (inside || !sentenceStart || view.parts.signoff.contains(token.start)))
            result.push_back({lettersOf(word), word.toString(), token.span()});
        if (i + 1 < tokens.size() && tokens[i + 1].is(TokenKind::Word) && tokens[i + 1].capital &&
            !tokens[i + 1].allCapitals && !tokens[i + 1].afterBreak &&
            tokens[i + 1].start == token.end() + 1 && word.size() >= 3) {
            const Span span{token.start, tokens[i + 1].end() - token.start};
            result.push_back(
                {lettersOf(document.view(span)), document.view(span).toString(), span});
        }
    }
    return result;
}

class TermVariantCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.term_variant"_s, Group::Content, Tr::tr("Spellings of one word"),
            Tr::tr("“e-mail” beside “email”, and names written in two ways.")};
    }
    Convention convention(QStringView suffix) const override
    {
        Convention result;
        result.title = Tr::tr("Spelling of “%1”").arg(suffix.toString());
        result.asks = suffix.startsWith(u'~');
        result.pairsOnly = true;
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        QStringList seen;
        for (const Use &use : usesIn(view)) {
            const QString key = use.family + u'\n' + use.text;
            if (seen.contains(key))
                continue;
            seen << key;
            observer.choice(observer.text(use.text), use.family);
        }
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        QStringList told;
        for (const Use &use : usesIn(view)) {
            const Judgement judgement = house.judge(house.valueOf(use.text), use.family);
            if (!judgement.deviates || told.contains(use.family))
                continue;
            told << use.family;
            Finding result = finding(Severity::ProbablyWrong, use.span,
                Tr::tr("You usually write “%1”.").arg(judgement.houseLabel), usualWay(judgement));
            addEvidence(result, judgement);
            result.cause = use.family;
            result.fix = replacement(use.span,
                use.family.startsWith(u'~')
                    ? withCaseOf(view.answer.view(use.span), judgement.houseLabel)
                    : judgement.houseLabel);
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> termVariantCheck()
{
    return std::make_unique<const TermVariantCheck>();
}

} // namespace core::checks
