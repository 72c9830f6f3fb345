// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/timeestimate.h"

#include "core/jobs/waiting.h"
#include "core/providers/json.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::MachineSpeed)
};

constexpr int kMeasureSteps = 200; ///< times 100 ms: the longest that a measurement may take
/// Share of the measured speed that whole updates reach: 0.8 with the practice model, 0.7 with one of 135
/// million weights, on an idle machine.
constexpr double kEfficiency = 0.7;
/// Work of each token in each layer that is no matrix product, in products of the hidden size.
constexpr double kElementwise = 600;
constexpr double kStartSeconds = 1.0; ///< loading and checking

} // namespace

Result<MachineSpeed> measureMachine(const QString &engineProgram, const std::stop_token &stop)
{
    QProcess process;
    process.start(engineProgram, {u"bench"_s, u"--tokens"_s, u"1"_s, u"--rounds"_s, u"1"_s});
    for (int i = 0; i < kMeasureSteps && !stop.stop_requested(); ++i) {
        if (process.waitForFinished(100) || process.state() == QProcess::NotRunning)
            break;
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    const Json json = parseJson(process.readAllStandardOutput()).value_or(Json::object());
    const auto speed = numberField(json, "gemm_gflops");
    if (!speed || *speed <= 0)
        return fail(ErrorCode::NotFound,
            Tr::tr("The speed of this computer could not be measured, so there is no estimate of "
                   "the time. Tuning works all the same."),
            QString::fromUtf8(process.readAllStandardError().left(300)));
    MachineSpeed machine{.gigaflops = *speed};
    static const QRegularExpression threads(u"(\\d+) thread"_s);
    const auto match = threads.match(textField(json, "machine"));
    if (match.hasMatch())
        machine.threads = match.captured(1).toInt();
    return machine;
}

double tokensOf(double bytes, qint64 vocabulary)
{
    const double bytesPerToken =
        0.25 * std::log2(static_cast<double>(std::max<qint64>(vocabulary, 256)));
    return bytes / bytesPerToken;
}

TimeRange tuningTime(
    const ModelShape &shape, const TuningWorkload &workload, const MachineSpeed &machine)
{
    if (machine.gigaflops <= 0)
        return {};
    const double length = workload.examples > 0 ? workload.tokens / workload.examples : 0;
    const auto layers = static_cast<double>(shape.layers);
    // What the engine works out for every token, and what it does in the last layer for answers only; into
    // the first layer it goes without going back out of it.
    const auto inwards =
        static_cast<double>(shape.hidden * (shape.querySize() + 2 * shape.kvSize()));
    const auto onwards = static_cast<double>(shape.hidden * (shape.querySize() + 3 * shape.mlp));
    const double answers = workload.tokens > 0 ? workload.answerTokens / workload.tokens : 1;
    const auto perToken = [&](double factor, double first) {
        const double weights =
            factor * (inwards * layers + onwards * (layers - 1 + answers)) - first * inwards;
        const double attention = factor * length * static_cast<double>(shape.querySize()) * layers;
        const double elementwise =
            factor / 4 * kElementwise * static_cast<double>(shape.hidden) * layers;
        return weights + attention + elementwise;
    };
    const double head = 4.0 * static_cast<double>(shape.vocabulary * shape.hidden);
    const double learning = workload.tokens * perToken(4, 2) + workload.answerTokens * head;
    const double looking = workload.validationTokens * perToken(2, 0);
    const double seconds = kStartSeconds +
        static_cast<double>(workload.passes) * (learning + looking) /
            (machine.gigaflops * 1e9 * kEfficiency);
    const auto rounded = [](double value) {
        return std::chrono::seconds(static_cast<qint64>(std::ceil(value)));
    };
    return {rounded(seconds / 1.4), rounded(seconds), rounded(seconds * 1.4)};
}

} // namespace core
