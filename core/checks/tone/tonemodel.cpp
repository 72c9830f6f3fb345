// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/tonemodel.h"

#include "core/checks/text/charclass.h"
#include "core/checks/tone/tonecoefficients.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

namespace {

constexpr float kClip = 4;        ///< standard deviations to which hand features are cut
constexpr int kWeighedWords = 25; ///< words from which a sentence weighs no more

ToneModel load(const ToneCoefficients &source)
{
    ToneModel model;
    for (std::size_t i = 0; i < kHandFeatures; ++i) {
        model.mean[i] = source.hand[i];
        model.spread[i] = source.hand[kHandFeatures + i];
        model.weight[i] = source.hand[2 * kHandFeatures + i];
    }
    for (std::size_t i = 0; i < kHashedFeatures; ++i)
        model.hashed[i] = static_cast<float>(source.hashed[i]) * source.step;
    model.bias = source.bias;
    return model;
}

double weighedMean(const Document &document, const ToneModel &model)
{
    double sum = 0;
    double weight = 0;
    for (const Sentence &sentence : document.sentences()) {
        const double w = std::min(sentence.words, kWeighedWords);
        sum += w * scoreOf(model, toneVector(document, sentence));
        weight += w;
    }
    return weight > 0 ? sum / weight : 0;
}

int syllables(QStringView word)
{
    int count = 0;
    bool vowel = false;
    for (const QChar c : word) {
        const bool now =
            QStringView(u"aeiouyäöüáéíóúàèìòùâêîôû").contains(QChar(foldUnit(c.unicode())));
        count += now && !vowel ? 1 : 0;
        vowel = now;
    }
    if (word.size() > 2 && word.endsWith(u'e') && !word.endsWith(u"le") && count > 1)
        --count;
    return std::max(1, count);
}

struct Size
{
    double words = 0;
    double syllables = 0;
    double sentences = 0;
};

Size sizeOf(const Document &document)
{
    Size size;
    for (const Token &token : document.tokens()) {
        if (!token.is(TokenKind::Word))
            continue;
        ++size.words;
        size.syllables += syllables(document.view(token.span()));
    }
    size.sentences = std::max(1.0, double(document.sentences().size()));
    size.words = std::max(1.0, size.words);
    return size;
}

} // namespace

double scoreOf(const ToneModel &model, const ToneVector &vector)
{
    double score = model.bias;
    for (std::size_t i = 0; i < kHandFeatures; ++i) {
        if (model.spread[i] > 0)
            score += model.weight[i] *
                std::clamp((vector.hand[i] - model.mean[i]) / model.spread[i], -kClip, kClip);
    }
    for (const auto &[feature, value] : vector.hashed)
        score += model.hashed[feature] * value;
    return score;
}

const ToneModel &formalityModel()
{
    static const ToneModel model = load(kFormalityCoefficients); // a constant
    return model;
}

const ToneModel &politenessModel()
{
    static const ToneModel model = load(kPolitenessCoefficients); // a constant
    return model;
}

ToneReading readTone(const Document &document, Span inside)
{
    ToneReading reading;
    double sum = 0;
    double weight = 0;
    bool any = false;
    const ToneModel &model = formalityModel();
    for (const Sentence &sentence : document.sentences()) {
        if (sentence.span.start < inside.start || sentence.span.end() > inside.end())
            continue;
        const ToneVector vector = toneVector(document, sentence);
        const double score = scoreOf(model, vector);
        const double w = std::min(sentence.words, kWeighedWords);
        sum += w * score;
        weight += w;
        reading.words += sentence.words;
        ++reading.sentences;
        const auto &f = vector.hand;
        const int cues = (f[0] > 0) + (f[5] > 0) + (f[7] > 0) + (f[9] > 0) + (f[41] > 0) +
            (f[42] > 0) + (f[35] > 0) + (f[1] > 0) + (f[3] > 0 ? 1 : 0);
        reading.casualCues += cues;
        reading.stiffCues += f[2] > 0 ? 1 + (f[2] > 0.1F) : 0;
        if (sentence.words < 4)
            continue;
        if (!any || score < reading.lowest) {
            reading.lowest = score;
            reading.lowestSpan = sentence.span;
        }
        reading.highest = any ? std::max(reading.highest, score) : score;
        any = true;
    }
    reading.formality = weight > 0 ? sum / weight : 0;
    return reading;
}

double formality(const Document &document)
{
    return weighedMean(document, formalityModel());
}

double politeness(const Document &document)
{
    return weighedMean(document, politenessModel());
}

double sentiment(const Document &document)
{
    static const quint64 kNegations[] = {wordHash(u"not"), wordHash(u"no"), wordHash(u"never"),
        wordHash(u"cannot"), wordHash(u"without"), wordHash(u"none")};
    double sum = 0;
    int sinceNegation = 99;
    for (const Token &token : document.tokens()) {
        if (!token.is(TokenKind::Word))
            continue;
        ++sinceNegation;
        const bool negation = std::find(std::begin(kNegations), std::end(kNegations), token.hash) !=
                std::end(kNegations) ||
            document.view(token.span()).endsWith(u"n't");
        if (negation) {
            sinceNegation = 0;
            continue;
        }
        if (token.info && token.info->valence != 0)
            sum += sinceNegation <= 3 ? -0.74 * token.info->valence : double(token.info->valence);
    }
    return sum / std::sqrt(sum * sum + 15);
}

double readingGrade(const Document &document)
{
    const Size size = sizeOf(document);
    return 0.39 * size.words / size.sentences + 11.8 * size.syllables / size.words - 15.59;
}

double readingEase(const Document &document)
{
    const Size size = sizeOf(document);
    return std::clamp(
        206.835 - 1.015 * size.words / size.sentences - 84.6 * size.syllables / size.words, 0.0,
        100.0);
}

Span passiveIn(const Document &document, const Sentence &sentence)
{
    static const quint64 kBe[] = {wordHash(u"am"), wordHash(u"is"), wordHash(u"are"),
        wordHash(u"was"), wordHash(u"were"), wordHash(u"be"), wordHash(u"been"), wordHash(u"being"),
        wordHash(u"get"), wordHash(u"got"), wordHash(u"gets"), wordHash(u"getting"),
        wordHash(u"isn't"), wordHash(u"aren't"), wordHash(u"wasn't"), wordHash(u"weren't")};
    static const quint64 kBy = wordHash(u"by");
    const auto &tokens = document.tokens();
    for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token &be = tokens[static_cast<std::size_t>(i)];
        if (!be.is(TokenKind::Word) ||
            std::find(std::begin(kBe), std::end(kBe), be.hash) == std::end(kBe))
            continue;
        // Up to three words between: "was not yet fully delivered".
        for (qint32 k = i + 1; k < std::min(i + 5, sentence.endToken); ++k) {
            const Token &token = tokens[static_cast<std::size_t>(k)];
            if (!token.is(TokenKind::Word))
                break;
            const QStringView word = document.view(token.span());
            const bool regular =
                word.size() > 4 && word.endsWith(u"ed") && !token.in(List::NotParticiple);
            const bool adjective = token.in(List::NotParticiple);
            const bool byBehind =
                k + 1 < sentence.endToken && tokens[static_cast<std::size_t>(k) + 1].hash == kBy;
            if (((regular || token.in(List::Participle)) && !adjective) ||
                (adjective && byBehind && word.endsWith(u"ed")))
                return {be.start, token.end() - be.start};
            const bool between = word.endsWith(u"ly") || token.in(List::Function) ||
                token.in(List::Filler) || token.in(List::Weasel) || word.size() <= 5;
            if (!between)
                break;
            if (word == u"the" || word == u"a" || word == u"an" || word == u"to" || word == u"that")
                break;
        }
    }
    return {};
}

} // namespace core::checks
