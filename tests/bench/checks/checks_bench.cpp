// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Accuracy and speed of the checks: checks_bench DATA_FOLDER
// Protocol of part 4 of the specification: 90/10 mixtures, N of 100, 200 and 400, ten fixed seeds. Tone
// models are trained here on other genres or folds; nothing is measured on text that coefficients saw.
#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "core/checks/format/jsonpaths.h"
#include "core/checks/nearduplicates.h"
#include "core/checks/safety/personaldata.h"
#include "tests/bench/checks/accuracy.h"
#include "tests/bench/checks/benchsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::checks;
using bench::dataFolder;
using bench::readData;
using bench::row;

namespace {

void personalData()
{
    const struct
    {
        const char *entity;
        const char *name;
        std::vector<PersonalDatum> (*find)(const Document &);
        const char *recall[3];
        const char *precision[3];
    } kinds[] = {
        {"PHONE_NUMBER", "phone numbers", findPhones, {".77", ".90", ".95"}, {".51", ".85", ".95"}},
        {"EMAIL_ADDRESS", "email", findEmails, {"1.00", "-", "-"}, {"1.00", "-", "-"}},
        {"IP_ADDRESS", "IP addresses", findIps, {"1.00", "-", "-"}, {".875", "-", "-"}},
        {"US_SSN", "social security", findSsns, {"1.00", "-", "-"}, {"1.00", "-", "-"}},
        {"DOMAIN_NAME", "domains", findDomains, {"1.00", "-", "-"}, {"1.00", "-", "-"}},
        {"CREDIT_CARD", "cards", findCards, {".926", "-", "-"}, {"1.00", "-", "-"}},
        {"IBAN_CODE", "bank accounts", findIbans, {".952", "-", "-"}, {"1.00", "-", "-"}},
    };
    const auto all =
        nlohmann::json::parse(readData(u"/presidio_pii/synth_first_750.json"_s).toStdString());
    for (const auto &kind : kinds) {
        int found = 0, wanted = 0, right = 0, reported = 0;
        for (const auto &entry : all) {
            const QString text = QString::fromStdString(entry["full_text"].get<std::string>());
            const Document document(text, Language::English);
            const auto hits = kind.find(document);
            // Places are given in code points.
            const QList<uint> points = text.toUcs4();
            const auto units = [&](const nlohmann::json &place) {
                const auto count = place.get<qsizetype>();
                return count +
                    std::count_if(points.begin(), points.begin() + count,
                        [](uint point) { return point > 0xffff; });
            };
            std::vector<Span> spans;
            for (const auto &span : entry["spans"]) {
                if (span["entity_type"] == kind.entity) {
                    const qsizetype start = units(span["start_position"]);
                    spans.push_back({start, units(span["end_position"]) - start});
                }
            }
            const auto hit = [&](const Span &span) {
                return std::any_of(hits.begin(), hits.end(),
                    [&](const PersonalDatum &d) { return d.span.overlaps(span); });
            };
            const auto meant = [&](const PersonalDatum &datum) {
                return std::any_of(spans.begin(), spans.end(),
                    [&](const Span &s) { return s.overlaps(datum.span); });
            };
            wanted += static_cast<int>(spans.size());
            reported += static_cast<int>(hits.size());
            found += static_cast<int>(std::count_if(spans.begin(), spans.end(), hit));
            right += static_cast<int>(std::count_if(hits.begin(), hits.end(), meant));
            if (qEnvironmentVariableIsSet("BENCH_VERBOSE")) {
                for (const Span &span : spans) {
                    if (!hit(span))
                        std::printf("    missed: %s\n",
                            qUtf8Printable(
                                text.mid(span.start - 40, span.length + 60).simplified()));
                }
                for (const PersonalDatum &datum : hits) {
                    if (!meant(datum))
                        std::printf("    wrong %s: %s\n",
                            qUtf8Printable(document.view(datum.span).toString()),
                            qUtf8Printable(text.simplified()));
                }
            }
        }
        row(qPrintable(QString::fromLatin1(kind.name) + u", recall (%1)"_s.arg(wanted)),
            double(found) / std::max(1, wanted), kind.recall[0], kind.recall[1], kind.recall[2]);
        row(qPrintable(QString::fromLatin1(kind.name) + u", precision"_s),
            double(right) / std::max(1, reported), kind.precision[0], kind.precision[1],
            kind.precision[2]);
    }
}

struct Labelled
{
    std::vector<QString> texts;
    std::vector<int> labels;
    int kinds = 0;
};

Labelled clinc()
{
    Labelled result;
    QHash<QString, int> numbers;
    const auto all = nlohmann::json::parse(readData(u"/clinc150/data_full.json"_s).toStdString());
    for (const auto &pair : all["train"]) {
        const QString label = QString::fromStdString(pair[1].get<std::string>());
        if (!numbers.contains(label))
            numbers.insert(label, static_cast<int>(numbers.size()));
        result.texts.push_back(QString::fromStdString(pair[0].get<std::string>()));
        result.labels.push_back(numbers[label]);
    }
    result.kinds = static_cast<int>(numbers.size());
    return result;
}

void nearDuplicates()
{
    const Labelled data = clinc();
    std::mt19937_64 random(1);
    std::vector<QString> texts(data.texts.begin(), data.texts.begin() + 9500);
    std::vector<std::pair<std::size_t, int>> sources;
    for (int i = 0; i < 500; ++i) {
        std::size_t at = random() % 9500;
        while (texts[at].size() < 25)
            at = random() % 9500;
        QString copy = texts[at];
        QStringList words = copy.split(u' ');
        const int kind = i % 8;
        const auto spot = [&] {
            return static_cast<qsizetype>(random() % static_cast<quint64>(copy.size()));
        };
        switch (kind) {
        case 0:
            copy = copy.toUpper();
            break;
        case 1:
            copy += u" please"_s;
            break;
        case 2:
            copy[spot()] = u'x';
            break;
        case 3:
            copy.insert(spot(), u'e');
            copy.remove(spot(), 1);
            break;
        case 4:
            copy = copy + u"!!"_s;
            break;
        case 5: {
            const auto w =
                static_cast<qsizetype>(random() % static_cast<quint64>(words.size() - 1));
            words.swapItemsAt(w, w + 1);
            copy = words.join(u' ');
            break;
        }
        case 6:
            words.removeAt(static_cast<qsizetype>(random() % static_cast<quint64>(words.size())));
            copy = words.join(u' ');
            break;
        default:
            copy = u"hi, "_s + copy;
            break;
        }
        sources.emplace_back(at, kind);
        texts.push_back(copy);
    }
    int found[8] = {};
    int total[8] = {};
    std::vector<std::vector<quint32>> sets;
    for (const QString &text : texts)
        sets.push_back(shingles(text));
    NearDuplicates index(0.55);
    index.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto pairs = index.insert(
            static_cast<qint32>(i), signatureOf(sets[i]), wordBagHash(texts[i]),
            sets[i], [&](qint32 k) -> const auto & { return sets[static_cast<std::size_t>(k)]; });
        if (i < 9500)
            continue;
        const auto &[source, kind] = sources[i - 9500];
        ++total[kind];
        found[kind] +=
            std::any_of(pairs.begin(), pairs.end(),
                [&](const NearPair &p) { return p.first == static_cast<qint32>(source); })
            ? 1
            : 0;
    }
    int all = 0;
    for (int kind = 0; kind < 8; ++kind) {
        all += found[kind];
        std::printf("    edit kind %d: %d of %d\n", kind, found[kind], total[kind]);
    }
    row("near-duplicates, recall, 8 kinds of edit", all / 500.0, ".990", ".995", ".998");

    const std::size_t n = 100'000;
    std::vector<QString> many;
    for (std::size_t i = 0; i < n; ++i)
        many.push_back(data.texts[i % data.texts.size()] + u' ' +
            data.texts[random() % data.texts.size()] +
            (i % 20 == 0 ? QString() : QString(u' ' + QString::number(random() % 100000))));
    QElapsedTimer timer;
    timer.start();
    NearDuplicates large(0.8, 16); // as the checker has it
    large.reserve(n);
    std::vector<std::vector<quint32>> kept(n);
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < n; ++i) {
        kept[i] = shingles(many[i]);
        pairs +=
            large
                .insert(
                    static_cast<qint32>(i), signatureOf(kept[i]), wordBagHash(many[i]), kept[i],
                    [&](qint32 k) -> const auto & { return kept[static_cast<std::size_t>(k)]; })
                .size();
    }
    row("near-duplicates, 100,000 rows, one thread, s", timer.elapsed() / 1000.0, "8.2", "4",
        "1.5");
    std::printf("    %zu pairs\n", pairs);
}

void otherLanguages()
{
    for (const auto &code : {u"de"_s, u"fr"_s, u"es"_s}) {
        std::vector<Example> examples;
        for (const auto &domain : {u"call_center"_s, u"telephony"_s, u"topical_chat"_s}) {
            QFile file(dataFolder() +
                u"/cocoa_mt/en-%1/formality-control.test.%2.en-%1.formal"_s.arg(code, domain));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.trimmed().isEmpty())
                    continue;
                examples.push_back(makePair(u"?"_s, QString::fromUtf8(line).trimmed()));
                examples.back().id = static_cast<ExampleId>(examples.size());
            }
        }
        QSet<QString> english;
        for (const auto &check : builtinChecks()) {
            if (check->info().languages == only(Language::English))
                english.insert(check->info().id);
        }
        const CheckReport report = checkExamples(examples, {});
        const auto flags = std::count_if(report.findings.begin(), report.findings.end(),
            [&](const Finding &f) { return english.contains(f.check); });
        row(qPrintable(u"flags of English-only checks on "_s + code), double(flags), "-", "0", "0");
    }
}

} // namespace

namespace bench {

QString &dataFolder()
{
    static QString folder;
    return folder;
}

QByteArray readData(const QString &path)
{
    QFile file(dataFolder() + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

void row(
    const char *what, double got, const char *baseline, const char *good, const char *impressive)
{
    std::printf("%-58s %7.3f   %-12s %-8s %-8s\n", what, got, baseline, good, impressive);
    std::fflush(stdout);
}

std::vector<Example> realReplies()
{
    std::vector<Example> result;
    for (const QByteArray &line : readData(u"/bitext_replies_sample/replies.jsonl"_s).split('\n')) {
        const auto json = nlohmann::json::parse(line.toStdString(), nullptr, false);
        if (!json.is_object())
            continue;
        result.push_back(makePair(QString::fromStdString(json["input_text"].get<std::string>()),
            QString::fromStdString(json["output_text"].get<std::string>())));
        result.back().id = static_cast<ExampleId>(result.size());
    }
    return result;
}

} // namespace bench

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr,
            "checks_bench DATA_FOLDER "
            "[formality|politeness|address|passive|privacy|labels|near|languages|mutations|look|"
            "speed|"
            "memory|bad]\n");
        return 2;
    }
    dataFolder() = QString::fromLocal8Bit(argv[1]);
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    std::printf("%-58s %7s   %-12s %-8s %-8s\n", "", "here", "baseline", "good", "impressive");
    const std::pair<const char *, void (*)()> parts[] = {{"formality", bench::formality},
        {"politeness", bench::politeness}, {"address", bench::address}, {"passive", bench::passive},
        {"privacy", personalData}, {"labels", bench::labelNoise}, {"near", nearDuplicates},
        {"languages", otherLanguages}, {"mutations", bench::mutations}, {"look", bench::look},
        {"speed", bench::speed}, {"memory", bench::memory}, {"bad", bench::badInput}};
    for (const auto &[name, part] : parts) {
        if (wanted.isEmpty() || wanted == QLatin1String(name))
            part();
    }
    return 0;
}
