// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"
#include "core/checks/twogroups.h"
#include "tests/support/testsupport.h"

#include <cmath>
#include <random>

using namespace core;
using namespace core::checks;
using namespace Qt::StringLiterals;

namespace {

std::vector<Example> greetings(int dear, int hi, Status status = Status::ToDo)
{
    std::vector<Example> examples;
    for (int i = 0; i < dear + hi; ++i) {
        examples.push_back(makePair(u"Where is parcel %1?"_s.arg(i),
            (i < dear ? u"Dear Zoe,\n\n"_s : u"Hi Zoe,\n\n"_s) +
                u"The parcel is on its way to you now."_s));
        examples.back().id = i + 1;
        examples.back().status = i < dear ? status : Status::ToDo;
    }
    return examples;
}

CheckOptions onlyGreeting()
{
    CheckOptions options;
    options.only = {u"fmt.greeting"_s};
    return options;
}

} // namespace

class TestHouseStyle : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void wilsonBound()
    {
        // Published values: 16 of 16 gives 0.806, 35 of 35 gives 0.901, 28 of 30 gives 0.787.
        QVERIFY(qAbs(wilsonLowerBound(16, 16) - 0.806) < 0.001);
        QVERIFY(qAbs(wilsonLowerBound(35, 35) - 0.901) < 0.001);
        QVERIFY(qAbs(wilsonLowerBound(28, 30) - 0.787) < 0.001);
        QCOMPARE(wilsonLowerBound(0, 0), 0.0);
    }

    void entropyIsNormalised()
    {
        QCOMPARE(normalisedEntropy({10, 0}), 0.0);
        QVERIFY(qAbs(normalisedEntropy({5, 5}) - 1) < 1e-9);
        QVERIFY(normalisedEntropy({9, 1}) < 0.5);
    }

    void twoSizesAreToldFromOne()
    {
        std::mt19937 random(5);
        const auto normal = [&](double mean, double deviation) {
            return std::normal_distribution<double>(mean, deviation)(random);
        };
        const auto sample = [&](int count, auto draw) {
            std::vector<float> numbers;
            for (int i = 0; i < count; ++i)
                numbers.push_back(static_cast<float>(std::round(std::exp(draw()))));
            return numbers;
        };
        // 20 and 120 words, half of each; and one in five.
        QVERIFY(comeInTwoSizes(
            sample(200, [&] { return random() % 2 ? normal(3, 0.25) : normal(4.8, 0.25); })));
        QVERIFY(comeInTwoSizes(
            sample(200, [&] { return random() % 5 ? normal(3, 0.25) : normal(4.8, 0.25); })));
        // A single size, however wide; one with a few strays; and one that is always the same.
        for (const double deviation : {0.05, 0.3, 0.8})
            QVERIFY(!comeInTwoSizes(sample(400, [&] { return normal(4, deviation); })));
        QVERIFY(!comeInTwoSizes(
            sample(400, [&] { return random() % 12 ? normal(4, 0.25) : normal(6, 0.25); })));
        QVERIFY(!comeInTwoSizes(std::vector<float>(400, 12.F)));
        QVERIFY(!comeInTwoSizes({}));
        // Too few to say.
        std::vector<float> few(25, 10.F);
        few.resize(50, 100.F);
        QVERIFY(!comeInTwoSizes(few));
        few.resize(75, 100.F);
        QVERIFY(comeInTwoSizes(few));
    }

    void shortAndLongAnswersBecomeAQuestion()
    {
        std::vector<Example> examples;
        const QString sentence =
            u"The parcel number %1 is on its way to you now and comes soon. "_s;
        for (int i = 0; i < 80; ++i) {
            QString answer;
            for (int k = 0; k < (i % 4 == 0 ? 12 : 2); ++k)
                answer += sentence.arg(i * 31 + k);
            examples.push_back(makePair(u"Where is parcel %1?"_s.arg(i), answer.trimmed()));
            examples.back().id = i + 1;
        }
        CheckOptions options;
        options.only = {u"fmt.length"_s};
        const CheckReport report = checkExamples(examples, options);
        QVERIFY(report.findings.empty());
        QCOMPARE(report.style.questions.size(), 1u);
        QCOMPARE(report.style.questions[0].options.size(), std::size_t(2));
        QCOMPARE(report.style.questions[0].options[0].count, 60);
        QCOMPARE(report.style.questions[0].options[1].count, 20);
    }

    void clearLeaningSplit()
    {
        const auto agreement = [](int dear, int hi) {
            const CheckReport report = checkExamples(greetings(dear, hi), onlyGreeting());
            const StyleEntry *entry = report.style.find(u"fmt.greeting");
            return entry ? entry->agreement : Agreement::TooFew;
        };
        QCOMPARE(agreement(15, 0), Agreement::TooFew);
        QCOMPARE(agreement(16, 0), Agreement::Clear);
        QCOMPARE(agreement(95, 5), Agreement::Clear);
        QCOMPARE(agreement(80, 20), Agreement::Leaning);
        QCOMPARE(agreement(50, 50), Agreement::Split);
    }

    void aSplitAsksAndFlagsNothing()
    {
        const CheckReport report = checkExamples(greetings(50, 50), onlyGreeting());
        QVERIFY(report.findings.empty());
        QCOMPARE(report.style.questions.size(), 1u);
        QCOMPARE(report.style.questions[0].options.size(), 2u);
        QVERIFY(report.style.questions[0].text.contains(u"Dear"_s));
    }

    void thePinnedChoiceWins()
    {
        const CheckReport open = checkExamples(greetings(50, 50), onlyGreeting());
        CheckOptions options = onlyGreeting();
        const auto &hi = open.style.questions[0].options;
        const QString value = hi[0].label == u"Hi"_s ? hi[0].value : hi[1].value;
        options.pinned[{u"fmt.greeting"_s, QString()}] = value;
        const CheckReport report = checkExamples(greetings(50, 50), options);
        QCOMPARE(report.findings.size(), 50u);
        QVERIFY(report.style.questions.empty());
        QCOMPARE(report.findings[0].evidence.house, u"Hi"_s);
    }

    void approvedAnswersDecide()
    {
        // 20 approved "Dear" against 30 others: the approved ones are the house.
        const CheckReport report = checkExamples(greetings(20, 30, Status::Done), onlyGreeting());
        QCOMPARE(report.findings.size(), 30u);
        QCOMPARE(report.findings[0].evidence.agree, 20);
        QCOMPARE(report.findings[0].evidence.of, 50);
    }

    void hysteresisKeepsTheHouse()
    {
        // Alone, 84 of 100 is leaning; after a clear style it stays enforced.
        QCOMPARE(
            checkExamples(greetings(86, 14), onlyGreeting()).style.find(u"fmt.greeting")->agreement,
            Agreement::Leaning);
        CheckOptions options = onlyGreeting();
        options.previous = checkExamples(greetings(95, 5), onlyGreeting()).style;
        QCOMPARE(checkExamples(greetings(86, 14), options).style.find(u"fmt.greeting")->agreement,
            Agreement::Clear);
        QCOMPARE(checkExamples(greetings(60, 40), options).style.find(u"fmt.greeting")->agreement,
            Agreement::Split);
    }

    void aCategoryMayHaveItsOwnStyle()
    {
        std::vector<Example> examples = greetings(60, 40);
        for (Example &example : examples)
            example.category = example.answer().startsWith(u"Dear"_s) ? u"Letters"_s : u"Chat"_s;
        const CheckReport report = checkExamples(examples, onlyGreeting());
        QVERIFY(report.findings.empty());
        QCOMPARE(report.style.find(u"fmt.greeting", u"Chat")->houseLabel, u"Hi"_s);
    }

    void evidenceCarriesCountAndExamples()
    {
        const CheckReport report = checkExamples(greetings(95, 5), onlyGreeting());
        QCOMPARE(report.findings.size(), 5u);
        const Finding &finding = report.findings[0];
        QCOMPARE(finding.evidence, (Evidence{u"Dear"_s, 95, 100}));
        QVERIFY(!finding.related.empty());
        QVERIFY(finding.why.contains(u"95"_s) && finding.why.contains(u"100"_s));
        QVERIFY(finding.surprisal > 3 && finding.surprisal <= 6);
        QCOMPARE(finding.fragment, u"Hi Zoe,"_s);
    }
};

QTEST_GUILESS_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
