// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Accuracy and speed of the checks: checks_bench DATA_FOLDER
// Protocol of part 4 of the specification: 90/10 mixtures, N of 100, 200 and 400, ten fixed seeds. Tone
// models are trained here on other genres or folds; nothing is measured on text that coefficients saw.
#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "core/checks/format/jsonpaths.h"
#include "core/checks/labelnoise.h"
#include "core/checks/nearduplicates.h"
#include "core/checks/safety/personaldata.h"
#include "core/checks/tone/addressform.h"
#include "tests/bench/checks/benchsupport.h"
#include "tests/bench/checks/tonetrainer.h"

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
using bench::RatedText;
using bench::readData;
using bench::row;

namespace {

/// Average precision of a ranking by falling score; ties count as their worst order.
double averagePrecision(std::vector<std::pair<double, bool>> scored)
{
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    double hits = 0;
    double sum = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (scored[i].second)
            sum += ++hits / double(i + 1);
    }
    return hits > 0 ? sum / hits : 0;
}

std::vector<const RatedText *> pointers(const std::vector<RatedText> &texts)
{
    std::vector<const RatedText *> result;
    for (const RatedText &text : texts)
        result.push_back(&text);
    return result;
}

/// Mean AP of ten mixtures of 90 % from one class with 10 % from the other, groups of k averaged.
double mixtureAp(
    const std::vector<double> &major, const std::vector<double> &minor, int k, double sign)
{
    double sum = 0;
    int runs = 0;
    for (const int n : {100, 200, 400}) {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            std::mt19937_64 random(seed * 1000 + static_cast<quint64>(n));
            const auto draw = [&](const std::vector<double> &from) {
                double score = 0;
                for (int i = 0; i < k; ++i)
                    score += from[random() % from.size()];
                return score / k;
            };
            std::vector<std::pair<double, bool>> scored;
            for (int i = 0; i < n; ++i) {
                const bool odd = i < n / 10;
                scored.emplace_back(sign * draw(odd ? minor : major), odd);
            }
            std::shuffle(scored.begin(), scored.end(), random);
            sum += averagePrecision(std::move(scored));
            ++runs;
        }
    }
    return sum / runs;
}

void formality()
{
    const QStringList genres = {u"answers"_s, u"blog"_s, u"email"_s, u"news"_s};
    std::vector<std::vector<RatedText>> texts;
    for (const QString &genre : genres)
        texts.push_back(bench::readFormality(dataFolder() + u"/pavlick_formality/"_s + genre));
    const char *baseline[] = {".66", ".80", ".70", "-"};
    const char *good[] = {".70", ".84", ".75", "-"};
    const char *best[] = {".76", ".88", ".80", "-"};
    double worst = 1;
    double oneInFive = 0;
    double falseFlags = 0;
    for (std::size_t g = 0; g < 3; ++g) {
        std::vector<const RatedText *> others;
        for (std::size_t o = 0; o < texts.size(); ++o) {
            if (o != g) {
                const auto more = pointers(texts[o]);
                others.insert(others.end(), more.begin(), more.end());
            }
        }
        const ToneModel model = bench::train(others);
        std::vector<double> formal;
        std::vector<double> informal;
        for (const RatedText &text : texts[g]) {
            const double score = scoreOf(model, text.vector);
            if (text.rating >= 1)
                formal.push_back(score);
            else if (text.rating <= -1)
                informal.push_back(score);
        }
        const double one =
            (mixtureAp(formal, informal, 1, -1) + mixtureAp(informal, formal, 1, 1)) / 2;
        row(qPrintable(u"formality, sentence AP, "_s + genres[static_cast<qsizetype>(g)] +
                u" (trained on other genres)"_s),
            one, baseline[g], good[g], best[g]);
        const double a = mixtureAp(formal, informal, 3, -1);
        const double b = mixtureAp(informal, formal, 3, 1);
        std::printf("    k = 3: formal majority %.3f, informal majority %.3f\n", a, b);
        worst = std::min({worst, a, b});
        // One informal sentence among five formal ones: the lowest against the answer's mean.
        double sum = 0;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            std::mt19937_64 random(seed);
            std::vector<std::pair<double, bool>> scored;
            for (int i = 0; i < 200; ++i) {
                const bool odd = i < 20;
                double low = 99;
                for (int s = 0; s < 5; ++s) {
                    const double score = odd && s == 0 ? informal[random() % informal.size()]
                                                       : formal[random() % formal.size()];
                    low = std::min(low, score);
                }
                scored.emplace_back(-low, odd);
            }
            sum += averagePrecision(std::move(scored));
        }
        oneInFive += sum / 10;
        std::printf("    one in five: %.3f\n", sum / 10);
        // Clean formal sets of three-sentence replies: robust distance 2 to the other side of neutral.
        int flags = 0;
        std::mt19937_64 random(5);
        for (int i = 0; i < 2000; ++i) {
            double score = 0;
            for (int s = 0; s < 3; ++s)
                score += formal[random() % formal.size()];
            flags += score / 3 < 0 ? 1 : 0;
        }
        falseFlags += flags / 20.0;
    }
    row("formality, k = 3, worst of 6 settings, AP", worst, ".82", ".90", ".95");
    row("one bad sentence in five, AP (mean of genres)", oneInFive / 3, ".36-.41", ".55", ".70");
    row("replies of clean formal sets across neutral, %", falseFlags / 3, "1.8-4.0", "1.0", "0.5");
}

void politeness()
{
    const std::vector<RatedText> texts = bench::readPoliteness(
        dataFolder() + u"/stanford_politeness/wikipedia.annotated.csv"_s, true);
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), std::mt19937_64(1));
    int right = 0;
    for (std::size_t fold = 0; fold < 10; ++fold) {
        std::vector<const RatedText *> learn;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % 10 != fold)
                learn.push_back(&texts[order[i]]);
        }
        const ToneModel model = bench::train(learn, 16);
        for (std::size_t i = fold; i < order.size(); i += 10)
            right += (scoreOf(model, texts[order[i]].vector) > 0) == (texts[order[i]].rating > 0)
                ? 1
                : 0;
    }
    row("politeness, Wikipedia, 10-fold accuracy", double(right) / double(texts.size()), ".847",
        ".85", "-");
}

void address()
{
    const struct
    {
        const char16_t *code;
        Language language;
        const char *baseline;
        const char *good;
    } languages[] = {{u"de", Language::German, ".998", ".99"},
        {u"fr", Language::French, ".999", ".99"}, {u"es", Language::Spanish, ".36", ".85"}};
    for (const auto &l : languages) {
        std::vector<double> scores[2];
        for (const auto &domain : {u"call_center"_s, u"telephony"_s, u"topical_chat"_s}) {
            for (int informal = 0; informal < 2; ++informal) {
                const QString name = u"/cocoa_mt/en-%1/formality-control.test.%2.en-%1.%3"_s.arg(
                    QString::fromUtf16(l.code), domain, informal ? u"informal"_s : u"formal"_s);
                QFile file(dataFolder() + name);
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                for (const QByteArray &line : file.readAll().split('\n')) {
                    if (!line.trimmed().isEmpty())
                        scores[informal].push_back(
                            addressUse(Document(QString::fromUtf8(line), l.language), l.language)
                                .leaning());
                }
            }
        }
        row(qPrintable(u"form of address, AP, "_s + QString::fromUtf16(l.code)),
            (mixtureAp(scores[0], scores[1], 1, 1) + mixtureAp(scores[1], scores[0], 1, -1)) / 2,
            l.baseline, l.good, ".97");
    }
}

void passive()
{
    int found = 0, passives = 0, falseOnes = 0, actives = 0;
    for (const auto &name : {u"test.tsv"_s, u"valid.tsv"_s}) {
        for (const QByteArray &line : readData(u"/styleptb_voice/"_s + name).split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            const QList<QByteArray> head = fields.value(0).split(' ');
            if (head.size() < 4)
                continue;
            const bool isPassive = head[1] == "2"; // the source of passive to active
            if (head[1] != "2" && head[1] != "1")
                continue;
            const Document document(
                bench::joinTokens(QString::fromUtf8(head.mid(2).join(' '))), Language::English);
            bool any = false;
            for (const Sentence &sentence : document.sentences())
                any = any || !passiveIn(document, sentence).isEmpty();
            (isPassive ? passives : actives) += 1;
            (isPassive ? found : falseOnes) += any ? 1 : 0;
        }
    }
    row("passive, recall", double(found) / std::max(1, passives), ".80", ".86", ".92");
    row("passive, false positives %", 100.0 * falseOnes / std::max(1, actives), "1.5", "1.5",
        "1.0");
}

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

void labelNoise()
{
    const Labelled data = clinc();
    double sum[2] = {0, 0};
    for (quint64 seed = 1; seed <= 3; ++seed) {
        const std::vector<LabelDoubt> clean = doubtLabels(data.texts, data.labels, data.kinds);
        for (int confusable = 0; confusable < 2; ++confusable) {
            std::mt19937_64 random(seed);
            std::vector<int> labels = data.labels;
            std::vector<bool> flipped(labels.size(), false);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                if (random() % 100 >= 5)
                    continue;
                // Confusable: the label that this very text looks most like after its own.
                const int other = confusable
                    ? clean[i].suggested
                    : static_cast<int>(random() % static_cast<quint64>(data.kinds));
                flipped[i] = other != labels[i] && other >= 0;
                labels[i] = flipped[i] ? other : labels[i];
            }
            const std::vector<LabelDoubt> doubts = doubtLabels(data.texts, labels, data.kinds);
            std::vector<std::pair<double, bool>> scored;
            for (std::size_t i = 0; i < doubts.size(); ++i)
                scored.emplace_back(doubts[i].score, flipped[i]);
            sum[confusable] += averagePrecision(std::move(scored));
        }
    }
    row("label noise 5 %, CLINC150, random, AP", sum[0] / 3, ".880*", ".90", ".93");
    row("label noise 5 %, CLINC150, confusable, AP", sum[1] / 3, ".793*", ".82", ".86");
    std::printf("    * measured on Banking77\n");
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
    const std::pair<const char *, void (*)()> parts[] = {{"formality", formality},
        {"politeness", politeness}, {"address", address}, {"passive", passive},
        {"privacy", personalData}, {"labels", labelNoise}, {"near", nearDuplicates},
        {"languages", otherLanguages}, {"mutations", bench::mutations}, {"look", bench::look},
        {"speed", bench::speed}, {"memory", bench::memory}, {"bad", bench::badInput}};
    for (const auto &[name, part] : parts) {
        if (wanted.isEmpty() || wanted == QLatin1String(name))
            part();
    }
    return 0;
}
