// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/checks/tonetrainer.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bench {

using namespace Qt::StringLiterals;
using namespace core::checks;

QString joinTokens(const QString &text)
{
    static const QRegularExpression kShort(
        u" (n't|'s|'m|'re|'ve|'ll|'d)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMark(u" ([.,!?;:%)\\]])"_s);
    static const QRegularExpression kOpen(u"([(\\[$]) "_s);
    // One genre has its apostrophes, hyphens and quotation marks between spaces.
    static const QRegularExpression kApart(
        u" ' (s|m|re|ve|ll|d|t)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kHyphen(u"(\\w) - (?=[a-z])"_s);
    static const QRegularExpression kQuoted(u"\" ([^\"]*?) \""_s);
    QString result = text;
    result.replace(u"-LRB-"_s, u"("_s)
        .replace(u"-RRB-"_s, u")"_s)
        .replace(u"``"_s, u"\""_s)
        .replace(u"''"_s, u"\""_s)
        .replace(u"`"_s, u"'"_s);
    result.replace(kShort, u"\\1"_s)
        .replace(kMark, u"\\1"_s)
        .replace(kMark, u"\\1"_s)
        .replace(kOpen, u"\\1"_s)
        .replace(kApart, u"'\\1"_s)
        .replace(kHyphen, u"\\1-"_s)
        .replace(kQuoted, u"\"\\1\""_s);
    return result.trimmed();
}

namespace {

void look(RatedText &text)
{
    const Document document(text.text, Language::English);
    const Stretch whole = wholeOf(document);
    text.counts = toneCounts(document, whole);
    visitPieces(document, whole, [&](PieceKind kind, quint32 hash) {
        text.pieces[static_cast<std::size_t>(kind)].push_back(hash);
    });
}

/// Rows of a sparse matrix, and what ridge regression does with it.
struct Matrix
{
    std::vector<std::size_t> starts = {0};
    std::vector<quint32> columns = {};
    std::vector<float> values = {};
    std::vector<double> means = {}; ///< of the columns; taken from every row
    std::size_t width = 0;

    void endRow() { starts.push_back(columns.size()); }
    [[nodiscard]] std::size_t height() const { return starts.size() - 1; }
    void findMeans()
    {
        means.assign(width, 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            means[columns[i]] += values[i];
        for (double &mean : means)
            mean /= double(height());
    }
    [[nodiscard]] std::vector<double> times(const std::vector<double> &v) const
    {
        double shift = 0;
        for (std::size_t i = 0; i < width; ++i)
            shift += means[i] * v[i];
        std::vector<double> result(height(), -shift);
        for (std::size_t row = 0; row < height(); ++row) {
            for (std::size_t i = starts[row]; i < starts[row + 1]; ++i)
                result[row] += double(values[i]) * v[columns[i]];
        }
        return result;
    }
    [[nodiscard]] std::vector<double> transposedTimes(const std::vector<double> &v) const
    {
        std::vector<double> result(width, 0);
        double sum = 0;
        for (std::size_t row = 0; row < height(); ++row) {
            sum += v[row];
            for (std::size_t i = starts[row]; i < starts[row + 1]; ++i)
                result[columns[i]] += double(values[i]) * v[row];
        }
        for (std::size_t i = 0; i < width; ++i)
            result[i] -= sum * means[i];
        return result;
    }
};

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Solves (X'X + penalty) w = X'y by conjugate gradients (Hestenes and Stiefel 1952).
std::vector<double> ridge(const Matrix &x, const std::vector<double> &y, double penalty)
{
    std::vector<double> weights(x.width, 0);
    std::vector<double> rest = x.transposedTimes(y);
    std::vector<double> direction = rest;
    double size = dot(rest, rest);
    const double enough = size * 1e-7;
    for (int round = 0; round < 150 && size > enough; ++round) {
        std::vector<double> image = x.transposedTimes(x.times(direction));
        for (std::size_t i = 0; i < image.size(); ++i)
            image[i] += penalty * direction[i];
        const double step = size / dot(direction, image);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] += step * direction[i];
            rest[i] -= step * image[i];
        }
        const double next = dot(rest, rest);
        for (std::size_t i = 0; i < direction.size(); ++i)
            direction[i] = rest[i] + next / size * direction[i];
        size = next;
    }
    return weights;
}

} // namespace

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
        look(text);
        result.push_back(std::move(text));
    }
    return result;
}

std::vector<RatedText> readPoliteness(const QString &path)
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
    for (RatedText &text : all)
        look(text);
    return all;
}

Training formalityTraining()
{
    return {};
}

Training politenessTraining()
{
    Training how;
    how.bits = 16;
    how.fewest = 3;
    how.saturating = false;
    how.counted = 0.1;
    how.withLength = 0;
    how.pieces = 0.25;
    how.ridge = 4;
    return how;
}

ToneModel train(const std::vector<const RatedText *> &texts, const Training &how)
{
    ToneModel model;
    const double n = double(texts.size());
    for (std::size_t i = 0; i < kToneFeatures; ++i) {
        double sum = 0;
        double square = 0;
        for (const RatedText *text : texts) {
            sum += text->counts[i];
            square += double(text->counts[i]) * text->counts[i];
        }
        const double mean = sum / n;
        const double spread = std::sqrt(std::max(0.0, square / n - mean * mean));
        model.counted[i].mean = static_cast<float>(mean);
        model.counted[i].spread = spread > 1e-5 ? static_cast<float>(spread) : 0;
    }
    const std::size_t buckets = std::size_t(1) << how.bits;
    const auto mask = static_cast<quint32>(buckets - 1);
    std::vector<int> texted(buckets, 0); // texts that hold the piece
    std::vector<const RatedText *> seen(buckets, nullptr);
    for (const RatedText *text : texts) {
        for (const auto &kind : text->pieces) {
            for (const quint32 hash : kind) {
                if (seen[hash & mask] != text) {
                    seen[hash & mask] = text;
                    ++texted[hash & mask];
                }
            }
        }
    }
    std::vector<double> rarity(buckets, 0);
    for (std::size_t i = 0; i < buckets; ++i) {
        if (texted[i] >= how.fewest)
            rarity[i] = 1 + std::log((1 + n) / (1 + texted[i]));
    }
    Matrix x;
    x.width = 2 * kToneFeatures + buckets;
    std::vector<double> y;
    const auto target = [&how](const RatedText &text) {
        return how.saturating ? std::tanh(text.rating) : text.rating;
    };
    double mean = 0;
    for (const RatedText *text : texts)
        mean += target(*text) / n;
    std::vector<float> sums(buckets, 0);
    for (const RatedText *text : texts) {
        const ToneCounts z = standardised(model, text->counts);
        const float length = of(z, ToneFeature::LogWords);
        for (std::size_t i = 0; i < kToneFeatures; ++i) {
            if (z[i] == 0)
                continue;
            x.columns.push_back(static_cast<quint32>(i));
            x.values.push_back(z[i] * static_cast<float>(how.counted));
            if (how.withLength > 0) {
                x.columns.push_back(static_cast<quint32>(kToneFeatures + i));
                x.values.push_back(z[i] * length * static_cast<float>(how.withLength));
            }
        }
        std::vector<quint32> touched;
        for (const auto &kind : text->pieces) {
            const double share = how.pieces / std::sqrt(std::max<double>(1, double(kind.size())));
            for (const quint32 hash : kind) {
                const quint32 at = hash & mask;
                if (rarity[at] == 0)
                    continue;
                if (sums[at] == 0)
                    touched.push_back(at);
                sums[at] += static_cast<float>(share * rarity[at]);
            }
        }
        for (const quint32 at : touched) {
            x.columns.push_back(static_cast<quint32>(2 * kToneFeatures) + at);
            x.values.push_back(sums[at]);
            sums[at] = 0;
        }
        x.endRow();
        y.push_back(target(*text) - mean);
    }
    x.findMeans();
    const std::vector<double> weights = ridge(x, y, how.ridge);
    double bias = mean;
    for (std::size_t i = 0; i < x.width; ++i)
        bias -= weights[i] * x.means[i];
    model.bias = static_cast<float>(bias);
    for (std::size_t i = 0; i < kToneFeatures; ++i) {
        model.counted[i].weight = static_cast<float>(weights[i] * how.counted);
        model.counted[i].withLength =
            static_cast<float>(weights[kToneFeatures + i] * how.withLength);
    }
    std::vector<double> table(buckets, 0);
    double most = 1e-9;
    for (std::size_t i = 0; i < buckets; ++i) {
        table[i] = weights[2 * kToneFeatures + i] * how.pieces * rarity[i];
        most = std::max(most, std::fabs(table[i]));
    }
    model.step = static_cast<float>(most / 127);
    model.pieces.resize(buckets);
    for (std::size_t i = 0; i < buckets; ++i)
        model.pieces[i] = static_cast<qint8>(std::lround(table[i] / double(model.step)));
    return model;
}

} // namespace bench
