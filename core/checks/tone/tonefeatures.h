// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"
#include "core/checks/tone/wordclasses.h"

#include <array>
#include <vector>

namespace core::checks {

/// What is counted of a piece of text. Rates are per word; the rest is 0 or 1 unless it says otherwise.
enum class ToneFeature : quint8 {
    // Rates of word lists, in the order of kListed.
    Slang,
    Casual,
    Stiff,
    Hedge,
    Weasel,
    Filler,
    Intensifier,
    Rude,
    Buzzword,
    Contraction,
    Function,
    // Rates of the closed classes, in the order of WordClass, and then whether there is any.
    ClassRate,
    ClassAny = ClassRate + static_cast<int>(WordClass::CountedCount),
    // Rates
    Capitals = ClassAny + static_cast<int>(WordClass::CountedCount),
    Long,
    Longer,
    Longest13,
    ShortWords,
    Valence,
    AbsoluteValence,
    NegativeValence,
    Numbers,
    Commas,
    Nominal,
    Latinate,
    Ing,
    Ed,
    InnerCapitals,
    // Means
    WordLength,
    Syllables,
    LongestWord,
    Variety,
    // Marks
    Exclamation,
    ExclamationRun,
    Question,
    QuestionRun,
    Ellipsis,
    Comma,
    Semicolon,
    Colon,
    Parenthesis,
    Quote,
    Dash,
    Hyphen,
    Emoticon,
    Emoji,
    Symbol,
    Ampersand,
    Currency,
    Link,
    // How it starts and ends
    SmallStart,
    MarkStart,
    NoEnd,
    FullStop,
    OpenEnd,
    BracketEnd,
    StartFirst,
    StartSecond,
    StartJoiner,
    StartInterjection,
    StartQuestion,
    StartArticle,
    StartBasicVerb,
    // Carelessness
    MostlyCapitals,
    SmallI,
    RepeatedLetters,
    NoSpace,
    NoApostrophe,
    SmallAfterStop,
    // Grammar
    Apostrophe,
    Negation,
    Adverb,
    Passive,
    // Strategies of politeness (after Danescu-Niculescu-Mizil et al. 2013)
    Gratitude,
    Apology,
    Please,
    PleaseStart,
    GreetingStart,
    CouldYou,
    CanYou,
    MayI,
    ByTheWay,
    IndirectOpening,
    Frank,
    TheFact,
    WouldYouMind,
    WhyDid,
    YourEdit,
    LetMeKnow,
    HaveYou,
    AreYou,
    DoYou,
    DoNot,
    TwoQuestions,
    ThreeQuestions,
    ThreeYous,
    YouRate,
    Praise,
    Blame,
    Help,
    Perhaps,
    // Length
    LogWords,
    LogWordsSquared,
    ThreeWords,
    SixWords,
    ManyWords,
    Count
};
inline constexpr std::size_t kToneFeatures = static_cast<std::size_t>(ToneFeature::Count);
/// Hashed pieces come in three kinds, each weighed by the root of its number.
enum class PieceKind : quint8 { Letters, Words, Shapes, Count };
inline constexpr std::size_t kPieceKinds = static_cast<std::size_t>(PieceKind::Count);

/// A stretch of a document: one sentence, or all of it.
struct Stretch
{
    Span span;
    qint32 firstToken = 0;
    qint32 endToken = 0;
};
[[nodiscard]] Stretch stretchOf(const Sentence &sentence);
[[nodiscard]] Stretch wholeOf(const Document &document);

using ToneCounts = std::array<float, kToneFeatures>;
[[nodiscard]] ToneCounts toneCounts(const Document &document, const Stretch &stretch);
[[nodiscard]] inline float of(const ToneCounts &counts, ToneFeature feature)
{
    return counts[static_cast<std::size_t>(feature)];
}

namespace detail {

inline constexpr quint64 kMix = 0x9e3779b97f4a7c15ULL;

[[nodiscard]] constexpr quint32 pieceHash(quint64 key)
{
    key ^= key >> 32;
    return static_cast<quint32>((key * kMix) >> 32);
}

/// Runs of two to five characters, across words; more than three of the same and white space shrink.
template <class Sink>
void visitLetters(QStringView text, Sink &sink)
{
    quint64 last = u' '; // the last four units, the newest lowest
    quint64 fifth = 0;
    int known = 1;
    int same = 0;
    const auto take = [&](quint64 unit) {
        same = unit == (last & 0xffff) ? same + 1 : 0;
        if (same >= (unit == u' ' ? 1 : 3))
            return;
        fifth = last >> 48;
        last = last << 16 | unit;
        ++known;
        if (known >= 2)
            sink(PieceKind::Letters, pieceHash((last & 0xffffffffULL) + 0x2000000000000ULL));
        if (known >= 3)
            sink(PieceKind::Letters, pieceHash((last & 0xffffffffffffULL) * 0x100000001b3ULL));
        if (known >= 4)
            sink(PieceKind::Letters, pieceHash(last * 0xc2b2ae3d27d4eb4fULL));
        if (known >= 5)
            sink(PieceKind::Letters,
                pieceHash((last ^ (fifth * 0x165667b19e3779f9ULL)) * 0xff51afd7ed558ccdULL));
    };
    for (const QChar c : text) {
        char16_t unit = c.unicode();
        if (unit >= 0x2000) {
            unit = unit == 0x2019 || unit == 0x2018 ? u'\''
                : unit == 0x201c || unit == 0x201d  ? u'"'
                : unit == 0x2013 || unit == 0x2014  ? u'-'
                                                    : unit;
        } else if (unit == u'\n' || unit == u'\t' || unit == 0xa0) {
            unit = u' ';
        }
        take(unit);
    }
    take(u' ');
}

/// What is left of a token when its meaning is taken away; function words stay what they are.
[[nodiscard]] inline quint64 shapeOf(const Document &document, const Token &token)
{
    if (token.is(TokenKind::Number))
        return 11;
    if (!token.is(TokenKind::Word))
        return token.is(TokenKind::Mark) ? token.hash : 13 + static_cast<quint64>(token.kind);
    if (token.in(List::Function) || wordClasses(token.hash) != 0)
        return token.hash;
    const QStringView word = document.view(token.span());
    quint64 shape = token.capital ? 17 : 19;
    if (word.size() <= 5)
        return shape * 64 + static_cast<quint64>(word.size());
    for (const QChar c : word.last(3))
        shape = shape << 16 | (c.unicode() | 0x20);
    return shape;
}

template <class Sink>
void visitPieces(const Document &document, const Stretch &stretch, Sink &sink)
{
    visitLetters(document.view(stretch.span), sink);
    const auto &tokens = document.tokens();
    quint64 word = 0;
    quint64 shapes[2] = {0, 5}; // 5 stands for the start, 7 for the end
    const auto takeShape = [&](quint64 shape) {
        sink(PieceKind::Shapes, pieceHash(shape * 3));
        sink(PieceKind::Shapes, pieceHash(extendHash(shapes[1], shape)));
        if (shapes[0] != 0)
            sink(PieceKind::Shapes, pieceHash(extendHash(extendHash(shapes[0], shapes[1]), shape)));
        shapes[0] = shapes[1];
        shapes[1] = shape;
    };
    for (qint32 i = stretch.firstToken; i < stretch.endToken; ++i) {
        const Token &token = tokens[static_cast<std::size_t>(i)];
        if (token.is(TokenKind::Mark) && token.hash == word)
            continue; // a rule of dashes is one mark
        sink(PieceKind::Words, pieceHash(token.hash));
        if (word != 0)
            sink(PieceKind::Words, pieceHash(extendHash(word, token.hash) + 1));
        word = token.hash;
        takeShape(shapeOf(document, token));
    }
    takeShape(7);
}

} // namespace detail

/// Hands on the hash of every piece of the stretch: sink(PieceKind, quint32).
template <class Sink>
void visitPieces(const Document &document, const Stretch &stretch, Sink &&sink)
{
    detail::visitPieces(document, stretch, sink);
}

} // namespace core::checks
