// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/tone/tonemodel.h"

#include "core/checks/text/charclass.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr float kClip = 4;        ///< standard deviations to which counts are cut
constexpr int kWeighedWords = 25; ///< words from which a sentence weighs no more
constexpr int kFewestCues = 2;
constexpr quint32 kFileMark = 0x314e5441; ///< "ATN1"

struct Models
{
    ToneModel formality;
    ToneModel politeness;

    Models()
    {
        (void)Lexicon::builtin(); // brings the resources in
        QFile file(u":/attune/checks/tone.bin"_s);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QByteArrayView rest = bytes;
        if (!takeModel(rest, formality) || !takeModel(rest, politeness))
            qFatal("The tone models are missing from the program.");
    }
};

const Models &models()
{
    static const Models result; // a constant, read once
    return result;
}

template <class T>
void append(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <class T>
bool take(QByteArrayView &bytes, T &value)
{
    if (bytes.size() < qsizetype(sizeof value))
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes = bytes.sliced(sizeof value);
    return true;
}

/// Things that one can point at in a sentence.
int casualCuesOf(const ToneCounts &counts)
{
    using enum ToneFeature;
    int cues = 0;
    for (const ToneFeature feature : {Slang, Casual, ExclamationRun, Emoji, Emoticon, SmallStart,
             StartInterjection, SmallI, RepeatedLetters, Contraction, ToneFeature::NoApostrophe})
        cues += of(counts, feature) > 0 ? 1 : 0;
    return cues;
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

ToneCounts standardised(const ToneModel &model, const ToneCounts &counts)
{
    ToneCounts result = {};
    for (std::size_t i = 0; i < kToneFeatures; ++i) {
        const ToneModel::Counted &c = model.counted[i];
        if (c.spread > 0)
            result[i] = std::clamp((counts[i] - c.mean) / c.spread, -kClip, kClip);
    }
    return result;
}

double scoreOf(const ToneModel &model, const Document &document, const Stretch &stretch,
    const ToneCounts &counts)
{
    const ToneCounts z = standardised(model, counts);
    const float length = of(z, ToneFeature::LogWords);
    double score = model.bias;
    for (std::size_t i = 0; i < kToneFeatures; ++i)
        score += z[i] * (model.counted[i].weight + model.counted[i].withLength * length);
    if (model.pieces.empty())
        return score;
    std::array<qint32, kPieceKinds> sums = {};
    std::array<qint32, kPieceKinds> numbers = {};
    const auto mask = static_cast<quint32>(model.pieces.size() - 1);
    visitPieces(document, stretch, [&](PieceKind kind, quint32 hash) {
        sums[static_cast<std::size_t>(kind)] += model.pieces[hash & mask];
        ++numbers[static_cast<std::size_t>(kind)];
    });
    for (std::size_t i = 0; i < kPieceKinds; ++i) {
        if (numbers[i] > 0)
            score += model.step * sums[i] / std::sqrt(double(numbers[i]));
    }
    return score;
}

double scoreOf(const ToneModel &model, const Document &document, const Stretch &stretch)
{
    return scoreOf(model, document, stretch, toneCounts(document, stretch));
}

const ToneModel &formalityModel()
{
    return models().formality;
}

const ToneModel &politenessModel()
{
    return models().politeness;
}

QByteArray toBytes(const ToneModel &model)
{
    QByteArray bytes;
    append(bytes, kFileMark);
    append(bytes, static_cast<quint32>(kToneFeatures));
    append(bytes, static_cast<quint32>(model.pieces.size()));
    append(bytes, model.step);
    append(bytes, model.bias);
    append(bytes, model.counted);
    bytes.append(reinterpret_cast<const char *>(model.pieces.data()),
        static_cast<qsizetype>(model.pieces.size()));
    return bytes;
}

bool takeModel(QByteArrayView &bytes, ToneModel &model)
{
    QByteArrayView rest = bytes;
    ToneModel result;
    quint32 mark = 0;
    quint32 counted = 0;
    quint32 pieces = 0;
    if (!take(rest, mark) || mark != kFileMark || !take(rest, counted) ||
        counted != kToneFeatures || !take(rest, pieces) || (pieces & (pieces - 1)) != 0 ||
        !take(rest, result.step) || !take(rest, result.bias) || !take(rest, result.counted) ||
        rest.size() < qsizetype(pieces))
        return false;
    result.pieces.resize(pieces);
    std::memcpy(result.pieces.data(), rest.data(), pieces);
    bytes = rest.sliced(pieces);
    model = std::move(result);
    return true;
}

ToneReading readTone(const Document &document, Span inside)
{
    return readTone(document, inside, formalityModel());
}

ToneReading readTone(const Document &document, Span inside, const ToneModel &model)
{
    ToneReading reading;
    double sum = 0;
    double weight = 0;
    bool any = false;
    for (const Sentence &sentence : document.sentences()) {
        if (sentence.span.start < inside.start || sentence.span.end() > inside.end())
            continue;
        const Stretch stretch = stretchOf(sentence);
        const ToneCounts counts = toneCounts(document, stretch);
        const double score = scoreOf(model, document, stretch, counts);
        const double w = std::min(sentence.words, kWeighedWords);
        sum += w * score;
        weight += w;
        reading.words += sentence.words;
        ++reading.sentences;
        reading.casualCues += casualCuesOf(counts);
        const float stiff = of(counts, ToneFeature::Stiff);
        reading.stiffCues += stiff > 0 ? 1 + (stiff > 0.1F) : 0;
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
    return readTone(document, document.trimmed()).formality;
}

double politeness(const Document &document)
{
    return scoreOf(politenessModel(), document, wholeOf(document));
}

bool showsItsTone(const ToneReading &reading)
{
    return (reading.formality < 0 ? reading.casualCues : reading.stiffCues) >= kFewestCues;
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

} // namespace core::checks
