// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Budgets of DESIGN section 10. The answers are made of sentences of real replies, about 600 bytes each,
// in ten categories; no two are the same.
#include "core/checks/check.h"
#include "tests/bench/checks/benchsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::checks;

namespace bench {

namespace {

std::vector<QString> questions()
{
    std::vector<QString> result;
    const auto all = nlohmann::json::parse(readData(u"/clinc150/data_full.json"_s).toStdString());
    for (const auto &pair : all["train"])
        result.push_back(QString::fromStdString(pair[0].get<std::string>()));
    return result;
}

class Library
{
public:
    explicit Library(int count)
    {
        static const QRegularExpression kEnds(u"(?<=[.!?])\\s+"_s);
        std::vector<QString> sentences;
        for (const Example &reply : realReplies()) {
            for (const QString &sentence : reply.answer().split(kEnds))
                sentences.push_back(sentence.trimmed());
        }
        const std::vector<QString> asked = questions();
        std::mt19937_64 random(7);
        const auto any = [&](const std::vector<QString> &from) -> const QString & {
            return from[random() % from.size()];
        };
        examples.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            QString answer;
            while (answer.size() < 520)
                answer += any(sentences) + u' ';
            QString question = asked[static_cast<std::size_t>(i) % asked.size()];
            if (static_cast<std::size_t>(i) >= asked.size() && i % 20 != 0) // the rest stay repeats
                question += u' ' + any(asked) + u' ' + QString::number(i);
            examples.push_back(makePair(question, answer.trimmed()));
            examples.back().id = i + 1;
            examples.back().category = u"topic %1"_s.arg(i % 10);
        }
    }

    [[nodiscard]] Checker::Fetch fetch() const
    {
        return [this](const std::vector<ExampleId> &ids) {
            std::vector<Example> result;
            for (const ExampleId id : ids)
                result.push_back(examples[static_cast<std::size_t>(id - 1)]);
            return result;
        };
    }
    [[nodiscard]] double bytes() const
    {
        double sum = 0;
        for (const Example &example : examples)
            sum += double(example.answer().toUtf8().size());
        return sum;
    }

    std::vector<Example> examples;
};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Of the whole process so far.
double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() * 1024 / 1e6;
    }
    return 0;
}

CheckOptions twoThreads()
{
    CheckOptions options;
    options.threads = 2;
    return options;
}

} // namespace

void speed()
{
    Library library(10'000);
    std::printf("    10,000 answers of %.0f bytes on average\n", library.bytes() / 10'000);
    if (const QByteArray file = qgetenv("BENCH_TEXTS"); !file.isEmpty()) {
        // For a comparison with other programs on the same text: one answer a line.
        QFile out(QString::fromLocal8Bit(file));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("Cannot write %s", file.constData());
        for (const Example &example : library.examples)
            out.write(example.answer().simplified().toUtf8() + '\n');
    }
    (void)checkExamples(std::span(library.examples).first(50), twoThreads()); // word lists are read
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    Checker checker(twoThreads());
    checker.add(library.examples);
    const double looked = timer.elapsed() / 1000.0;
    const CheckReport report = checker.finish(library.fetch());
    const double seconds = timer.elapsed() / 1000.0;
    std::printf("    processor time of all threads: %.2f s\n",
        double(std::clock() - begun) / CLOCKS_PER_SEC);
    std::printf("    first look %.3f s, %zu findings, %zu conventions, %zu questions, %.2f MB/s\n",
        looked, report.findings.size(), report.style.entries.size(), report.style.questions.size(),
        library.bytes() / 1e6 / seconds);
    row("10,000 answers of 600 bytes, all checks, 2 threads, s", seconds, "-", "2", "0.5");

    double sum = 0;
    double worst = 0;
    const std::clock_t editing = std::clock();
    // More of them, to look at with a profiler.
    const int edits = std::max(40, qEnvironmentVariableIntValue("BENCH_EDITS"));
    for (int i = 0; i < edits; ++i) {
        Example &edited = library.examples[static_cast<std::size_t>(i * 200 + 7) % 10'000];
        edited.setAnswer(
            edited.answer() + (i % 2 == 0 ? u" Thx!!"_s : u" We wish you a good day."_s));
        timer.restart();
        (void)checker.update(std::span(&edited, 1), {}, library.fetch());
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        sum += ms;
        worst = std::max(worst, ms);
    }
    std::printf("    processor time of an edit: %.1f ms\n",
        1000.0 * double(std::clock() - editing) / CLOCKS_PER_SEC / edits);
    row("re-check after one edit among 10,000, mean, ms", sum / edits, "-", "50", "5");
    row("re-check after one edit among 10,000, worst, ms", worst, "-", "50", "5");
}

void memory()
{
    // Four times as much may take four times as long, on a busy machine too: by processor time.
    double quarter = 0;
    for (const int count : {25'000, 100'000}) {
        Library library(count);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        Checker checker(twoThreads());
        checker.add(library.examples);
        const CheckReport report = checker.finish(library.fetch());
        const double seconds = timer.elapsed() / 1000.0;
        const double processor = double(std::clock() - begun) / CLOCKS_PER_SEC;
        std::printf("    %d answers: %.1f s of processor time, %zu findings\n", count, processor,
            report.findings.size());
        std::fflush(stdout);
        if (count == 25'000) {
            quarter = processor;
            continue;
        }
        row("100,000 answers with near-duplicates, 2 threads, s", seconds, "-", "30", "10");
        row("    processor time, times that of 25,000", processor / quarter, "-", "4", "4");
    }
    // Made and given in parts, as a project file is read: what counts is what the checker keeps.
    const double before = residentMegabytes();
    Checker checker(twoThreads());
    Library library(200'000);
    const double texts = residentMegabytes() - before;
    checker.add(library.examples);
    const CheckReport report = checker.finish(library.fetch());
    row("memory at 200,000 answers, without their texts, MB", residentMegabytes() - before - texts,
        "-", "400", "-");
    std::printf("    highest, without the texts: %.0f MB\n", peakMegabytes() - before - texts);
    std::printf("    %zu findings\n", report.findings.size());
}

namespace {

/// Takes down nothing.
class Deaf final : public Observer
{
public:
    void choice(ValueId, QStringView) override {}
    void number(double, QStringView) override {}
    void report(Finding) override { ++reports; }
    ValueId text(QStringView) override { return kFirstText; }

    int reports = 0;
};

/// Milliseconds of processor time that each check takes to look at the text; the first is for taking
/// it apart.
std::vector<std::pair<QString, double>> times(const QString &text)
{
    std::vector<std::pair<QString, double>> result;
    const CheckOptions options;
    Example example = makePair(text, text);
    example.reference = text;
    std::clock_t before = std::clock();
    const auto lap = [&](const QString &what) {
        const std::clock_t now = std::clock();
        result.emplace_back(what, 1000.0 * double(now - before) / CLOCKS_PER_SEC);
        before = std::clock();
    };
    const ExampleView view(example, options);
    lap(u"(taking apart)"_s);
    Deaf deaf;
    for (const auto &check : builtinChecks()) {
        check->observe(view, deaf);
        lap(check->info().id);
    }
    return result;
}

} // namespace

void badInput()
{
    static const QStringList kPieces = {u"!"_s, u"a"_s, u"A"_s, u"1"_s, u"a "_s, u"aa@"_s,
        u"a.b@c "_s, u"1-"_s, u"1 "_s, u"1.1."_s, u"<"_s, u"<b>"_s, u"<a b>"_s, u"<X Y"_s, u"{"_s,
        u"{\"a\":"_s, u"["_s, u"[A b"_s, u"("_s, u"\""_s, u"\u201c"_s, u"'"_s, u"it's "_s, u"\n"_s,
        u"- x\n"_s, u"1. x\n"_s, u"# x\n"_s, u"|a|b|\n"_s, u"```"_s, u"`"_s, u"`a"_s, u"http://"_s,
        u"http://a b "_s, u"www.a "_s, u"."_s, u"a."_s, u"Ab "_s, u"AB CD. "_s, u"🦜"_s,
        u"مرحبا "_s, u"您好"_s, u"{{"_s, u"__A"_s, u"%A"_s, u"$1 "_s, u"&amp;"_s, u"\\"_s, u"â€™"_s,
        u"\u200b"_s, u"Dear Zoe,\n"_s, u"you are "_s, u"thx "_s, u"e-mail "_s, u"5 days "_s,
        u"4 April 2026 "_s, u"12 Elm Street "_s, u"+1 202 555 0100 "_s, u"a, b and c. "_s,
        u"sk_live_0123456789abcdef "_s, u"We have sent it on its way to you today. "_s};
    constexpr qsizetype kSmall = 100'000;
    constexpr double kTimes = 4;
    int slow = 0;
    double worst = 0;
    (void)times(u"a"_s);
    for (const QString &piece : kPieces) {
        const auto small = times(piece.repeated(kSmall / piece.size()));
        const auto large =
            times(piece.repeated(static_cast<qsizetype>(kSmall * kTimes) / piece.size()));
        for (std::size_t i = 0; i < small.size(); ++i) {
            worst = std::max(worst, large[i].second);
            // Twice what four times the length may take.
            if (large[i].second < 20 || large[i].second < 2 * kTimes * small[i].second)
                continue;
            ++slow;
            std::printf("    %-24s %-12s %9.1f ms -> %9.1f ms\n", qPrintable(large[i].first),
                qUtf8Printable(piece.simplified()), small[i].second, large[i].second);
        }
    }
    std::printf("    slowest at 400,000 units: %.0f ms\n", worst);
    row("checks slower than linear in 62 kinds of bad text", slow, "-", "0", "0");
}

} // namespace bench
