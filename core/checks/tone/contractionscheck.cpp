// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QHash>

namespace core::checks {

namespace {

enum Use : ValueId { Short = 1, Full = 2, Mixed = 3 };

/// Pairs that can stand for each other without reading the sentence.
struct Pair
{
    const char16_t *first;
    const char16_t *second;
    const char16_t *shortForm;
};
constexpr Pair kExpandable[] = {{u"i", u"am", u"I'm"}, {u"we", u"are", u"we're"},
    {u"you", u"are", u"you're"}, {u"they", u"are", u"they're"}, {u"we", u"will", u"we'll"},
    {u"you", u"will", u"you'll"}, {u"i", u"will", u"I'll"}, {u"it", u"will", u"it'll"},
    {u"we", u"have", u"we've"}, {u"you", u"have", u"you've"}, {u"i", u"have", u"I've"},
    {u"it", u"is", u"it's"}, {u"that", u"is", u"that's"}, {u"do", u"not", u"don't"},
    {u"does", u"not", u"doesn't"}, {u"did", u"not", u"didn't"}, {u"is", u"not", u"isn't"},
    {u"are", u"not", u"aren't"}, {u"was", u"not", u"wasn't"}, {u"were", u"not", u"weren't"},
    {u"has", u"not", u"hasn't"}, {u"have", u"not", u"haven't"}, {u"had", u"not", u"hadn't"},
    {u"will", u"not", u"won't"}, {u"would", u"not", u"wouldn't"}, {u"could", u"not", u"couldn't"},
    {u"should", u"not", u"shouldn't"}};

quint64 pairKey(quint64 a, quint64 b)
{
    return extendHash(a, b);
}

const QHash<quint64, QString> &expandable()
{
    static const QHash<quint64, QString> result = [] {
        QHash<quint64, QString> map;
        for (const Pair &pair : kExpandable)
            map.insert(
                pairKey(wordHash(QStringView(pair.first)), wordHash(QStringView(pair.second))),
                QString::fromUtf16(pair.shortForm));
        return map;
    }();
    return result;
}

struct Uses
{
    std::vector<Span> shortForms;
    std::vector<TextEdit> expanded; ///< for short forms that stand for one thing
    std::vector<TextEdit> contracted;
};

Uses usesOf(const Document &document)
{
    Uses uses;
    const auto &tokens = document.tokens();
    const Lexicon &lexicon = Lexicon::builtin();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (!token.is(TokenKind::Word))
            continue;
        if (token.in(List::Contraction)) {
            uses.shortForms.push_back(token.span());
            QString full = lexicon.value(List::Contraction, token.hash);
            const QStringView word = document.view(token.span());
            if (full.isEmpty() && (foldUnit(word[0].unicode()) == u'i') && word.size() == 4 &&
                i + 1 < tokens.size()) {
                // "it's" before a participle may be "it has": left for a person.
                if (!tokens[i + 1].in(List::Participle) &&
                    !document.view(tokens[i + 1].span()).endsWith(u"ed") &&
                    foldUnit(word[1].unicode()) == u't')
                    full = u"it is"_s;
            }
            if (!full.isEmpty()) {
                if (full.startsWith(u"i "))
                    full[0] = u'I';
                uses.expanded.push_back({token.span(), withCaseOf(word, full)});
            }
        } else if (i + 1 < tokens.size() && tokens[i + 1].is(TokenKind::Word)) {
            const QString shortForm = expandable().value(pairKey(token.hash, tokens[i + 1].hash));
            if (!shortForm.isEmpty() &&
                (uses.contracted.empty() || uses.contracted.back().span.end() <= token.start)) {
                const Span span{token.start, tokens[i + 1].end() - token.start};
                // "you will" at the end of a clause cannot be shortened: "as you will."
                if (i + 2 < tokens.size() && tokens[i + 2].is(TokenKind::Word))
                    uses.contracted.push_back(
                        {span, withCaseOf(document.view(token.span()).first(1), shortForm)});
            }
        }
    }
    return uses;
}

class ContractionsCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"tone.contractions"_s, Group::Tone, Tr::tr("Short forms"),
            coversEnglish(Tr::tr("“I'm” in some answers, “I am” in others.")), kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == Short ? Tr::tr("short forms such as “you'll”")
            : value == Full   ? Tr::tr("full forms such as “you will”")
                              : Tr::tr("both");
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers write %1, others %2. Which do you want?");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (!view.isProse())
            return {};
        const Uses uses = usesOf(view.answer);
        const std::size_t all = uses.shortForms.size() + uses.contracted.size();
        if (all == 0)
            return {};
        if (uses.contracted.empty())
            return Seen{Short, uses.shortForms.front()};
        if (uses.shortForms.empty())
            return Seen{Full, uses.contracted.front().span};
        // An answer that does both is what most of it does, unless it is balanced.
        const double share = double(uses.shortForms.size()) / double(all);
        if (share >= 0.6)
            return Seen{Short, uses.shortForms.front()};
        return Seen{share <= 0.25 ? Full : Mixed, uses.shortForms.front()};
    }
    QString title(
        const ExampleView &view, const Seen &seen, const Judgement &judgement) const override
    {
        const Uses uses = usesOf(view.answer);
        if (judgement.house == Full && !uses.expanded.empty())
            return Tr::tr("You normally write “%1”; here it says “%2”.")
                .arg(uses.expanded.front().replacement,
                    view.answer.view(uses.expanded.front().span).toString());
        if (judgement.house == Short && !uses.contracted.empty() && seen.value == Full &&
            uses.contracted.size() >= 2)
            return Tr::tr("You normally write “%1”; here it says “%2”.")
                .arg(uses.contracted.front().replacement,
                    view.answer.view(uses.contracted.front().span).toString());
        return judgement.house == Full ? Tr::tr("Short forms are rare in your answers.")
                                       : QString();
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        Uses uses = usesOf(view.answer);
        if (judgement.house == Full && uses.expanded.size() == uses.shortForms.size())
            return edits(std::move(uses.expanded));
        if (judgement.house == Full)
            return edits(std::move(uses.expanded), FixKind::Suggestion);
        return edits(std::move(uses.contracted), FixKind::Suggestion);
    }
};

} // namespace

std::unique_ptr<const Check> contractionsCheck()
{
    return std::make_unique<const ContractionsCheck>();
}

} // namespace core::checks
