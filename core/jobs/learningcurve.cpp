// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/learningcurve.h"

#include <QCoreApplication>

#include <numeric>
#include <vector>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::LearningCurve)
};

constexpr double kRise = 1.02;
constexpr double kFall = 0.97;
constexpr std::size_t kFewest = 10; ///< training losses before anything can be said

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Single losses jump about: what counts is the mean over a tenth of them.
struct Trend
{
    double start = 0;
    double before = 0; ///< the tenth before the last one
    double end = 0;
};

std::optional<Trend> trendOf(const std::vector<double> &losses)
{
    if (losses.size() < kFewest)
        return std::nullopt;
    const std::size_t tenth = losses.size() / 10;
    const std::span all(losses);
    return Trend{
        mean(all.first(tenth)), mean(all.last(2 * tenth).first(tenth)), mean(all.last(tenth))};
}

} // namespace

CurveReading readCurve(std::span<const MetricPoint> points, qint64 stepsPerPass)
{
    std::vector<double> losses;
    std::vector<std::pair<qint64, double>> unseen;
    for (const MetricPoint &point : points) {
        if (point.trainLoss)
            losses.push_back(*point.trainLoss);
        if (point.validLoss)
            unseen.emplace_back(point.step, *point.validLoss);
    }
    CurveReading reading;
    const auto best = std::min_element(unseen.begin(), unseen.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (best != unseen.end()) {
        reading.bestStep = best->first;
        if (stepsPerPass > 0)
            reading.bestPass = (best->first + stepsPerPass - 1) / stepsPerPass;
    }
    const auto trend = trendOf(losses);
    if (trend && trend->end > trend->start * kFall) {
        reading.verdict = CurveVerdict::NotLearning;
        return reading;
    }
    if (unseen.size() >= 2) {
        const double last = unseen.back().second;
        const double before = unseen[unseen.size() - 2].second;
        reading.verdict = last > best->second * kRise ? CurveVerdict::Memorising
            : last < before * kFall                   ? CurveVerdict::StillImproving
                                                      : CurveVerdict::LevelledOff;
    } else if (trend) {
        reading.verdict = trend->end < trend->before * kFall ? CurveVerdict::StillImproving
                                                             : CurveVerdict::LevelledOff;
    }
    return reading;
}

QString describe(const CurveReading &reading)
{
    switch (reading.verdict) {
    case CurveVerdict::TooEarly:
        return Tr::tr("Too early to tell.");
    case CurveVerdict::StillImproving:
        return Tr::tr("Still improving: another pass may help.");
    case CurveVerdict::LevelledOff:
        return Tr::tr("Levelled off, good.");
    case CurveVerdict::Memorising:
        if (reading.bestPass > 0)
            return Tr::tr("Starting to memorise: use the version from pass %1.")
                .arg(reading.bestPass);
        return Tr::tr("Starting to memorise: use an earlier version.");
    case CurveVerdict::NotLearning:
        return Tr::tr("Not learning: examples may contradict each other.");
    }
    return {};
}

} // namespace core
