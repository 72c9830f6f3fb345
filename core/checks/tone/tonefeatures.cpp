// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/tonefeatures.h"

#include "core/checks/text/charclass.h"
#include "core/checks/tone/tonemodel.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

namespace {

constexpr List kListed[] = {List::Slang, List::Casual, List::Stiff, List::Hedge, List::Weasel,
    List::Filler, List::Intensifier, List::Rude, List::Buzzword};
constexpr std::size_t kClasses = static_cast<std::size_t>(WordClass::CountedCount);

struct Counter
{
    ToneCounts counts = {};

    float &operator[](ToneFeature feature) { return counts[static_cast<std::size_t>(feature)]; }
    void mark(ToneFeature feature, bool now)
    {
        if (now)
            (*this)[feature] = 1;
    }
};

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
        [&](QStringView ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

bool isNominal(QStringView word)
{
    return endsWithAny(word,
        {u"tion", u"tions", u"ment", u"ments", u"ity", u"ities", u"ance", u"ence", u"ness", u"sion",
            u"sions", u"ism", u"ist", u"ists", u"ology"});
}

bool isLatinate(QStringView word)
{
    return endsWithAny(word,
        {u"ate", u"ated", u"ates", u"ating", u"ize", u"ized", u"ise", u"ify", u"ified", u"ive",
            u"al", u"ous", u"ary", u"able", u"ible", u"ant", u"ent", u"ic", u"ally"});
}

/// What is asked of the letters of a word, in one go.
struct Letters
{
    int syllables = 0;
    bool repeated = false;
    bool apostrophe = false;
    bool hyphen = false;

    explicit Letters(QStringView word)
    {
        bool vowel = false;
        char16_t before = 0;
        char16_t beforeThat = 0;
        for (const QChar c : word) {
            const char16_t unit = foldUnit(c.unicode());
            const bool now = unit == u'a' || unit == u'e' || unit == u'i' || unit == u'o' ||
                unit == u'u' || unit == u'y';
            syllables += now && !vowel ? 1 : 0;
            vowel = now;
            repeated = repeated || (unit == before && unit == beforeThat);
            apostrophe = apostrophe || unit == u'\'';
            hyphen = hyphen || unit == u'-';
            beforeThat = before;
            before = unit;
        }
        if (before == u'e' && beforeThat != u'l')
            --syllables;
        syllables = std::max(1, syllables);
    }
};

/// The run of marks and words as far as strategies need it.
struct Recent
{
    quint64 words[3] = {0, 0, 0}; ///< the newest first

    void push(quint64 hash)
    {
        words[2] = words[1];
        words[1] = words[0];
        words[0] = hash;
    }
    [[nodiscard]] bool ends(quint64 a, quint64 b) const { return words[1] == a && words[0] == b; }
    [[nodiscard]] bool ends(quint64 a, quint64 b, quint64 c) const
    {
        return words[2] == a && words[1] == b && words[0] == c;
    }
};

/// The hashes of words that strategies are made of; constants, computed once.
struct StrategyWords
{
    quint64 please = wordHash(u"please");
    quint64 could = wordHash(u"could");
    quint64 would = wordHash(u"would");
    quint64 can = wordHash(u"can");
    quint64 will = wordHash(u"will");
    quint64 may = wordHash(u"may");
    quint64 you = wordHash(u"you");
    quint64 your = wordHash(u"your");
    quint64 i = wordHash(u"i");
    quint64 by = wordHash(u"by");
    quint64 the = wordHash(u"the");
    quint64 way = wordHash(u"way");
    quint64 btw = wordHash(u"btw");
    quint64 wonder = wordHash(u"wonder");
    quint64 wondering = wordHash(u"wondering");
    quint64 curious = wordHash(u"curious");
    quint64 in = wordHash(u"in");
    quint64 fact = wordHash(u"fact");
    quint64 point = wordHash(u"point");
    quint64 truth = wordHash(u"truth");
    quint64 reality = wordHash(u"reality");
    quint64 mind = wordHash(u"mind");
    quint64 be = wordHash(u"be");
    quint64 why = wordHash(u"why");
    quint64 did = wordHash(u"did");
    quint64 have = wordHash(u"have");
    quint64 are = wordHash(u"are");
    quint64 let = wordHash(u"let");
    quint64 me = wordHash(u"me");
    quint64 know = wordHash(u"know");
    quint64 edit = wordHash(u"edit");
    quint64 edits = wordHash(u"edits");
    quint64 claim = wordHash(u"claim");
    quint64 opinion = wordHash(u"opinion");

    quint64 was = wordHash(u"was");
    quint64 am = wordHash(u"am");
    quint64 if_ = wordHash(u"if");
    quint64 not_ = wordHash(u"not");
    quint64 do_ = wordHash(u"do");
    quint64 dont = wordHash(u"don't");
    quint64 im = wordHash(u"i'm");
};

void countStrategies(Counter &count, const Recent &recent, quint32 classes)
{
    static const StrategyWords w;
    using enum ToneFeature;
    const quint64 a = recent.words[1];
    const quint64 b = recent.words[0];
    if (b == w.you) {
        count.mark(CouldYou, a == w.could || a == w.would);
        count.mark(CanYou, a == w.can || a == w.will);
        count.mark(HaveYou, a == w.have);
        count.mark(AreYou, a == w.are);
        count.mark(DoYou, a == w.do_);
        count.mark(IndirectOpening, a == w.if_);
    }
    count.mark(MayI, b == w.i && (a == w.could || a == w.may || a == w.can));
    count.mark(ByTheWay, recent.ends(w.by, w.the, w.way) || b == w.btw);
    count.mark(IndirectOpening, b == w.wondering || b == w.curious || recent.ends(w.i, w.wonder));
    count.mark(Frank, isIn(classes, WordClass::Frank));
    count.mark(TheFact,
        recent.ends(w.in, w.fact) ||
            (a == w.the && (b == w.fact || b == w.point || b == w.truth || b == w.reality)));
    count.mark(WouldYouMind, recent.ends(w.you, w.mind) || recent.ends(w.would, w.you, w.be));
    count.mark(WhyDid,
        a == w.why && (b == w.did || b == w.do_ || b == w.are || b == w.have || b == w.was));
    count.mark(
        YourEdit, a == w.your && (b == w.edit || b == w.edits || b == w.claim || b == w.opinion));
    count.mark(LetMeKnow, recent.ends(w.let, w.me, w.know));
    count.mark(DoNot, recent.ends(w.do_, w.not_) || b == w.dont);
    count.mark(Praise, isIn(classes, WordClass::Praise));
    count.mark(Blame, isIn(classes, WordClass::Blame));
    count.mark(Help, isIn(classes, WordClass::Help));
    count.mark(Perhaps, isIn(classes, WordClass::Perhaps));
}

} // namespace

Stretch stretchOf(const Sentence &sentence)
{
    return {sentence.span, sentence.firstToken, sentence.endToken};
}

Stretch wholeOf(const Document &document)
{
    return {document.trimmed(), 0, static_cast<qint32>(document.tokens().size())};
}

ToneCounts toneCounts(const Document &document, const Stretch &stretch)
{
    using enum ToneFeature;
    static const StrategyWords w;
    Counter f;
    const auto &tokens = document.tokens();
    const QString &text = document.text();
    double words = 0;
    double numbers = 0;
    double letters = 0;
    double syllables = 0;
    double capitals = 0;
    double questions = 0;
    double yous = 0;
    double parts = 0;               ///< sum over different words, for variety
    quint64 seen[4] = {0, 0, 0, 0}; ///< a Bloom filter of words
    char16_t lastMark = 0;
    bool afterStop = false;
    Recent recent;
    for (qint32 i = stretch.firstToken; i < stretch.endToken; ++i) {
        const Token &token = tokens[static_cast<std::size_t>(i)];
        const QStringView word = document.view(token.span());
        const bool first = i == stretch.firstToken;
        if (token.is(TokenKind::Mark)) {
            const char16_t unit = word[0].unicode();
            f.mark(MarkStart, first);
            f.mark(Exclamation, unit == u'!');
            f.mark(ExclamationRun, unit == u'!' && lastMark == u'!');
            f.mark(Question, unit == u'?');
            f.mark(QuestionRun, unit == u'?' && (lastMark == u'?' || lastMark == u'!'));
            questions += unit == u'?' ? 1 : 0;
            f.mark(Ellipsis, unit == u'\u2026' || (unit == u'.' && lastMark == u'.'));
            if (unit == u',') {
                f.mark(Comma, true);
                f[Commas] += 1;
            }
            f.mark(Semicolon, unit == u';');
            f.mark(Colon, unit == u':');
            f.mark(Parenthesis, unit == u'(');
            f.mark(Quote, unit == u'"' || unit == u'\u201c');
            f.mark(Dash,
                ((unit == u'-' || unit == u'\u2013') && token.spaceBefore) || unit == u'\u2014' ||
                    (unit == u'-' && lastMark == u'-'));
            f.mark(Emoticon,
                !token.spaceBefore && (unit == u')' || unit == u'(' || unit == u'/') &&
                    (lastMark == u':' || lastMark == u';' || lastMark == u'-'));
            f.mark(Symbol, QStringView(u"*=~^_+|<>#@").contains(unit));
            f.mark(Ampersand, unit == u'&');
            f.mark(Currency, unit == u'$' || unit == u'%' || unit == u'\u20ac');
            afterStop = unit == u'.' || unit == u'!' || unit == u'?';
            lastMark = unit;
            recent.push(token.hash);
            continue;
        }
        f.mark(Emoji, token.is(TokenKind::Emoji));
        f.mark(Link, token.is(TokenKind::Protected));
        numbers += token.is(TokenKind::Number) ? 1 : 0;
        if (!token.is(TokenKind::Word)) {
            lastMark = 0;
            afterStop = false;
            recent.push(token.hash);
            continue;
        }
        const quint32 classes = wordClasses(token.hash);
        const Letters inside(word);
        const bool small = !token.capital;
        f.mark(NoSpace, afterStop && !token.spaceBefore);
        f.mark(SmallAfterStop, afterStop && token.spaceBefore && small);
        afterStop = false;
        lastMark = 0;
        recent.push(token.hash);
        if (words == 0) {
            f.mark(SmallStart, first && small);
            f.mark(StartFirst, isIn(classes, WordClass::First));
            f.mark(StartSecond, isIn(classes, WordClass::Second));
            f.mark(StartJoiner, isIn(classes, WordClass::Joiner));
            f.mark(StartInterjection, isIn(classes, WordClass::Interjection));
            f.mark(StartQuestion,
                isIn(classes, WordClass::QuestionWord) || isIn(classes, WordClass::Auxiliary));
            f.mark(StartArticle, isIn(classes, WordClass::Article));
            f.mark(StartBasicVerb, isIn(classes, WordClass::BasicVerb));
            f.mark(GreetingStart, isIn(classes, WordClass::Greeting));
            f.mark(PleaseStart, token.hash == w.please);
        } else {
            f[InnerCapitals] += token.capital ? 1 : 0;
        }
        ++words;
        letters += token.length;
        syllables += inside.syllables;
        f[LongestWord] = std::max(f[LongestWord], std::min(15.F, static_cast<float>(token.length)));
        quint64 &bits = seen[(token.hash >> 6) & 3];
        const quint64 bit = 1ULL << (token.hash & 63);
        parts += bits & bit ? 0 : 1;
        bits |= bit;
        if (token.allCapitals && token.length > 2) {
            f[Capitals] += 1;
            ++capitals;
        }
        f[Long] += token.length >= 7 ? 1 : 0;
        f[Longer] += token.length >= 10 ? 1 : 0;
        f[Longest13] += token.length >= 13 ? 1 : 0;
        f[ShortWords] += token.length <= 3 ? 1 : 0;
        for (quint32 rest = classes & ((1u << kClasses) - 1); rest != 0; rest &= rest - 1) {
            const auto at = static_cast<std::size_t>(qCountTrailingZeroBits(rest));
            f.counts[static_cast<std::size_t>(ClassRate) + at] += 1;
            f.counts[static_cast<std::size_t>(ClassAny) + at] = 1;
        }
        yous += isIn(classes, WordClass::Second) ? 1 : 0;
        f.mark(NoApostrophe, isIn(classes, WordClass::NoApostrophe));
        f.mark(SmallI, token.length == 1 && word[0] == u'i');
        f.mark(RepeatedLetters, inside.repeated);
        f.mark(Apostrophe, inside.apostrophe);
        f.mark(Hyphen, inside.hyphen);
        f.mark(Negation, inside.apostrophe && endsWithAny(word, {u"n't", u"n\u2019t"}));
        if (word.size() > 4) {
            f[Ed] += word.endsWith(u"ed") ? 1 : 0;
            if (word.size() > 5) {
                f[Ing] += word.endsWith(u"ing") ? 1 : 0;
                f.mark(Adverb, word.endsWith(u"ly"));
            }
            if (word.size() > 6) {
                f[Nominal] += isNominal(word) ? 1 : 0;
                f[Latinate] += isLatinate(word) ? 1 : 0;
            }
        }
        if (token.info) {
            const WordInfo &info = *token.info;
            f[Contraction] += info.in(List::Contraction) ? 1 : 0;
            f[Function] += info.in(List::Function) ? 1 : 0;
            f[Valence] += info.valence;
            f[AbsoluteValence] += std::fabs(info.valence);
            f[NegativeValence] += std::min(0.F, info.valence);
        }
        countStrategies(f, recent, classes);
    }
    const auto &phrases = document.phrases();
    auto hit = std::lower_bound(phrases.begin(), phrases.end(), stretch.firstToken,
        [](const PhraseHit &phrase, qint32 token) { return phrase.firstToken < token; });
    for (; hit != phrases.end() && hit->firstToken < stretch.endToken; ++hit) {
        for (std::size_t i = 0; i < std::size(kListed); ++i)
            f.counts[i] += hit->lists & (1u << static_cast<unsigned>(kListed[i])) ? 1 : 0;
        const auto listed = [&](List list) {
            return (hit->lists & (1u << static_cast<unsigned>(list))) != 0;
        };
        f.mark(Gratitude, listed(List::PoliteGratitude));
        f.mark(Apology, listed(List::PoliteApology));
        f.mark(Please, listed(List::PolitePlease));
    }
    const auto &sentences = document.sentences();
    auto sentence = std::lower_bound(sentences.begin(), sentences.end(), stretch.firstToken,
        [](const Sentence &s, qint32 token) { return s.firstToken < token; });
    for (; sentence != sentences.end() && sentence->endToken <= stretch.endToken; ++sentence)
        f.mark(Passive, f[Passive] == 0 && !passiveIn(document, *sentence).isEmpty());
    f.mark(TwoQuestions, questions >= 2);
    f.mark(ThreeQuestions, questions >= 3);
    f.mark(ThreeYous, yous >= 3);
    f[YouRate] = static_cast<float>(yous);
    f[Numbers] = static_cast<float>(numbers);
    const double all = words + numbers;
    const auto n = static_cast<float>(std::max(3.0, all));
    for (std::size_t i = 0; i < static_cast<std::size_t>(ClassAny); ++i)
        f.counts[i] /= n;
    for (auto i = static_cast<std::size_t>(Capitals); i < static_cast<std::size_t>(InnerCapitals);
         ++i)
        f.counts[i] /= n;
    f[YouRate] /= n;
    f[InnerCapitals] /= static_cast<float>(std::max(3.0, words - 1));
    f[WordLength] = static_cast<float>(words > 0 ? letters / words : 4);
    f[Syllables] = static_cast<float>(words > 0 ? syllables / words : 1.3);
    f[Variety] = static_cast<float>(words > 0 ? parts / words : 1);
    f.mark(MostlyCapitals, words > 2 && capitals > 0.6 * words);
    f[LogWords] = static_cast<float>(std::log(1 + all));
    f[LogWordsSquared] = f[LogWords] * f[LogWords];
    f.mark(ThreeWords, all <= 3);
    f.mark(SixWords, all <= 6);
    f.mark(ManyWords, all > 25);
    if (!stretch.span.isEmpty()) {
        const QChar last = text[stretch.span.end() - 1];
        f.mark(NoEnd, last.isLetterOrNumber());
        f.mark(FullStop, last == u'.' && f[Ellipsis] == 0);
        f.mark(OpenEnd, last == u':' || last == u',');
        f.mark(BracketEnd, last == u')' || last == u'"' || last == u']');
    }
    return f.counts;
}

} // namespace core::checks
