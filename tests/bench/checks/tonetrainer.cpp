// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/checks/tonetrainer.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace bench {

using namespace Qt::StringLiterals;
using namespace core::checks;

QString joinTokens(const QString &text)
{
    static const QRegularExpression kShort(
        u" (n't|'s|'m|'re|'ve|'ll|'d)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMark(u" ([.,!?;:%)\\]])"_s);
    static const QRegularExpression kOpen(u"([(\\[$]) "_s);
    QString result = text;
    result.replace(u"-LRB-"_s, u"("_s)
        .replace(u"-RRB-"_s, u")"_s)
        .replace(u"``"_s, u"\""_s)
        .replace(u"''"_s, u"\""_s)
        .replace(u"`"_s, u"'"_s);
    result.replace(kShort, u"\\1"_s)
        .replace(kMark, u"\\1"_s)
        .replace(kMark, u"\\1"_s)
        .replace(kOpen, u"\\1"_s);
    return result;
}

ToneVector vectorOf(const QString &text)
{
    const Document document(text, Language::English);
    ToneVector result;
    double weight = 0;
    std::map<quint32, float> hashed;
    for (const Sentence &sentence : document.sentences()) {
        const ToneVector part = toneVector(document, sentence);
        const double w = std::min(sentence.words, 25);
        for (std::size_t i = 0; i < part.hand.size(); ++i)
            result.hand[i] += static_cast<float>(w * part.hand[i]);
        for (const auto &[feature, value] : part.hashed)
            hashed[feature] += static_cast<float>(w * value);
        weight += w;
    }
    if (weight <= 0)
        return result;
    for (float &value : result.hand)
        value = static_cast<float>(value / weight);
    for (const auto &[feature, value] : hashed)
        result.hashed.emplace_back(feature, static_cast<float>(value / weight));
    return result;
}

std::vector<RatedText> readFormality(const QString &path)
{
    std::vector<RatedText> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qUtf8Printable(path));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 4)
            continue;
        RatedText text;
        text.text = joinTokens(QString::fromUtf8(fields[3]).trimmed());
        text.rating = fields[0].toDouble();
        text.vector = vectorOf(text.text);
        result.push_back(std::move(text));
    }
    return result;
}

std::vector<RatedText> readPoliteness(const QString &path, bool quarters)
{
    std::vector<RatedText> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qUtf8Printable(path));
    const QString content = QString::fromUtf8(file.readAll());
    // Comma-separated with quotes and line breaks inside them.
    QStringList fields;
    QString field;
    bool quoted = false;
    const auto endRow = [&] {
        fields << field;
        field.clear();
        bool ok = false;
        const double rating = fields.last().toDouble(&ok);
        if (ok && fields.size() >= 14)
            all.push_back({fields[2], rating});
        fields.clear();
    };
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = content[i];
        if (quoted) {
            if (c == u'"' && i + 1 < content.size() && content[i + 1] == u'"')
                field += content[++i];
            else if (c == u'"')
                quoted = false;
            else
                field += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            fields << field;
            field.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (quarters) {
        std::vector<double> ratings;
        for (const RatedText &text : all)
            ratings.push_back(text.rating);
        std::sort(ratings.begin(), ratings.end());
        const double low = ratings[ratings.size() / 4];
        const double high = ratings[ratings.size() * 3 / 4];
        std::vector<RatedText> ends;
        for (RatedText &text : all) {
            if (text.rating > low && text.rating < high)
                continue;
            text.rating = text.rating >= high ? 1 : -1;
            ends.push_back(std::move(text));
        }
        all = std::move(ends);
    }
    for (RatedText &text : all)
        text.vector = vectorOf(text.text);
    return all;
}

ToneModel train(const std::vector<const RatedText *> &texts, int passes, double decay)
{
    ToneModel model;
    const double n = double(texts.size());
    for (std::size_t i = 0; i < kHandFeatures; ++i) {
        double sum = 0;
        double square = 0;
        for (const RatedText *text : texts) {
            sum += text->vector.hand[i];
            square += double(text->vector.hand[i]) * text->vector.hand[i];
        }
        model.mean[i] = static_cast<float>(sum / n);
        model.spread[i] =
            static_cast<float>(std::sqrt(std::max(0.0, square / n - sum / n * sum / n)));
        if (model.spread[i] < 1e-6F)
            model.spread[i] = 0;
    }
    std::vector<double> weight(kHandFeatures + kHashedFeatures + 1, 0);
    std::vector<double> gradient(weight.size(), 1e-8);
    std::vector<double> sum(weight.size(), 0);
    std::vector<std::size_t> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    quint64 state = 20261121;
    constexpr double kScale = 3; ///< of the hashed features, whose vectors have length one
    const auto step = [&](std::size_t at, double g, double rate) {
        g += decay * n * weight[at] / 100;
        gradient[at] += g * g;
        weight[at] -= rate * g / std::sqrt(gradient[at]);
    };
    int averaged = 0;
    for (int pass = 0; pass < passes; ++pass) {
        for (std::size_t i = order.size() - 1; i > 0; --i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(order[i], order[(state >> 33) % (i + 1)]);
        }
        for (const std::size_t at : order) {
            const RatedText &text = *texts[at];
            double score = weight.back();
            float hand[kHandFeatures];
            for (std::size_t i = 0; i < kHandFeatures; ++i) {
                hand[i] = model.spread[i] > 0
                    ? std::clamp((text.vector.hand[i] - model.mean[i]) / model.spread[i], -4.F, 4.F)
                    : 0;
                score += weight[i] * hand[i];
            }
            for (const auto &[feature, value] : text.vector.hashed)
                score += weight[kHandFeatures + feature] * value * kScale;
            const double error = std::clamp(score - text.rating, -3.0, 3.0);
            for (std::size_t i = 0; i < kHandFeatures; ++i) {
                if (hand[i] != 0)
                    step(i, error * hand[i], 0.02);
            }
            for (const auto &[feature, value] : text.vector.hashed)
                step(kHandFeatures + feature, error * value * kScale, 0.05);
            step(weight.size() - 1, error, 0.05);
        }
        if (pass >= passes / 2) {
            ++averaged;
            for (std::size_t i = 0; i < weight.size(); ++i)
                sum[i] += weight[i];
        }
    }
    for (std::size_t i = 0; i < kHandFeatures; ++i)
        model.weight[i] = static_cast<float>(sum[i] / averaged);
    for (std::size_t i = 0; i < kHashedFeatures; ++i)
        model.hashed[i] = static_cast<float>(sum[kHandFeatures + i] / averaged * kScale);
    model.bias = static_cast<float>(sum.back() / averaged);
    return model;
}

} // namespace bench
