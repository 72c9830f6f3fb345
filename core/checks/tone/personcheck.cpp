// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

enum Speaker : ValueId { Impersonal = 0, I = 1, We = 2, Both = 3 };

struct Pronouns
{
    Language language;
    std::vector<quint64> singular;
    std::vector<quint64> plural;
};

std::vector<quint64> hashes(std::initializer_list<QStringView> words)
{
    std::vector<quint64> result;
    for (const QStringView word : words)
        result.push_back(wordHash(word));
    return result;
}

const std::vector<Pronouns> &pronouns()
{
    static const std::vector<Pronouns> result = {
        {Language::English,
            hashes({u"i", u"i'm", u"i've", u"i'll", u"i'd", u"me", u"my", u"myself", u"mine"}),
            hashes({u"we", u"we're", u"we've", u"we'll", u"we'd", u"us", u"our", u"ours",
                u"ourselves"})},
        {Language::German,
            hashes({u"ich", u"mich", u"mir", u"mein", u"meine", u"meinem", u"meinen", u"meiner"}),
            hashes({u"wir", u"uns", u"unser", u"unsere", u"unserem", u"unseren", u"unserer"})},
        {Language::French, hashes({u"je", u"j'ai", u"me", u"moi", u"mon", u"ma", u"mes"}),
            hashes({u"nous", u"notre", u"nos"})},
        {Language::Spanish, hashes({u"yo", u"mí", u"mi", u"mis"}),
            hashes({u"nosotros", u"nuestro", u"nuestra", u"nuestros", u"nuestras"})},
    };
    return result;
}

bool holds(const std::vector<quint64> &list, quint64 hash)
{
    return std::find(list.begin(), list.end(), hash) != list.end();
}

class PersonCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"tone.person"_s, Group::Tone, Tr::tr("“I” or “we”"),
            Tr::tr("Whether the answer speaks as one person or as the organisation. Covers "
                   "English, German, French and Spanish."),
            static_cast<Languages>(kEnglish | only(Language::German) | only(Language::French) |
                only(Language::Spanish))};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        result.meter = u"person"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == I   ? Tr::tr("“I”")
            : value == We   ? Tr::tr("“we”")
            : value == Both ? Tr::tr("both “I” and “we”")
                            : Tr::tr("neither “I” nor “we”");
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers say %1, others say %2. Which do you want?");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (!view.isProse())
            return {};
        for (const Pronouns &words : pronouns()) {
            if (words.language != view.language())
                continue;
            int one = 0;
            int many = 0;
            Span first;
            Span firstMany;
            bool quoted = false; // between quotation marks another person speaks
            for (const Token &token : view.answer.tokens()) {
                quoted = quoted != isQuotationMark(view.answer, token);
                if (!token.is(TokenKind::Word) || quoted)
                    continue;
                if (holds(words.singular, token.hash)) {
                    first = one++ == 0 ? token.span() : first;
                } else if (holds(words.plural, token.hash)) {
                    firstMany = many++ == 0 ? token.span() : firstMany;
                }
            }
            if (one + many == 0)
                return {};
            if (one == 0)
                return Seen{We, clause(view.answer, firstMany)};
            if (many == 0)
                return Seen{I, clause(view.answer, first)};
            // "I have asked our warehouse" is one person speaking of the house.
            return Seen{words.language == Language::English && !saysWe(view.answer) ? I : Both,
                clause(view.answer, first)};
        }
        return {};
    }
    static bool isQuotationMark(const Document &document, const Token &token)
    {
        const QChar unit = document.text()[token.start];
        return token.is(TokenKind::Mark) &&
            (unit == u'"' || unit == u'\u201c' || unit == u'\u201d');
    }
    static bool saysWe(const Document &document)
    {
        static const auto we = hashes({u"we", u"we're", u"we've", u"we'll", u"we'd"});
        return std::any_of(document.tokens().begin(), document.tokens().end(),
            [](const Token &t) { return t.is(TokenKind::Word) && holds(we, t.hash); });
    }
    static Span clause(const Document &document, Span word)
    {
        for (const Sentence &sentence : document.sentences()) {
            if (sentence.span.contains(word.start))
                return sentence.span;
        }
        return word;
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.value == Both && judgement.house == I)
            return {};
        if (judgement.house == We)
            return Tr::tr("This answer speaks as “I”; your others speak as “we”.");
        if (judgement.house == I)
            return Tr::tr("This answer speaks as “we”; your others speak as “I”.");
        return {};
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        if (view.language() != Language::English || judgement.house != We)
            return review();
        // Only phrases that stay right when the person changes.
        struct Phrase
        {
            QStringView one;
            QStringView many;
        };
        static constexpr Phrase kPhrases[] = {{u"I have ", u"We have "}, {u"I will ", u"We will "},
            {u"I can ", u"We can "}, {u"I am happy to", u"We are happy to"},
            {u"I'm happy to", u"We're happy to"}, {u"I apologise", u"We apologise"},
            {u"I apologize", u"We apologize"}, {u"I am sorry", u"We are sorry"},
            {u"I'm sorry", u"We're sorry"}, {u"I understand", u"We understand"}};
        std::vector<TextEdit> list;
        const QStringView text(view.answer.text());
        for (const Phrase &phrase : kPhrases) {
            for (qsizetype at = text.indexOf(phrase.one); at >= 0;
                 at = text.indexOf(phrase.one, at + 1)) {
                const bool start = at == 0 || text[at - 1] == u'\n' ||
                    (at > 1 && QStringView(u".!?").contains(text[at - 2]));
                list.push_back({{at, phrase.one.size()},
                    start ? phrase.many.toString() : phrase.many.toString().replace(0, 1, u"w"_s)});
            }
        }
        std::sort(list.begin(), list.end(),
            [](const TextEdit &a, const TextEdit &b) { return a.span.start < b.span.start; });
        return list.empty() ? review() : edits(std::move(list), FixKind::Suggestion);
    }
};

} // namespace

std::unique_ptr<const Check> personCheck()
{
    return std::make_unique<const PersonCheck>();
}

} // namespace core::checks
