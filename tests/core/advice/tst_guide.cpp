// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/guide.h"
#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;
using core::Advice;
using core::AdviceStep;

namespace {

core::GuideAnswers read(const QString &text)
{
    const auto answers = core::guideAnswersFromText(text);
    if (!answers)
        qWarning("%s", qPrintable(answers.error().message));
    return answers.value_or(core::GuideAnswers());
}

bool offers(const core::GuideResult &result, AdviceStep step)
{
    return std::find(result.steps.begin(), result.steps.end(), step) != result.steps.end();
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    /// The table of UX 4.14, row by row, each with what comes before it ruled out.
    void followsTheTable_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("result");
        const QString ready = u"tried_rules=yes,examples=50,monthly=100,base_manages=yes,"_s;
        QTest::newRow("1: facts") << ready + u"problem=facts"_s << u"look-up"_s;
        QTest::newRow("1 before 2") << u"problem=facts,base_manages=never"_s << u"look-up"_s;
        QTest::newRow("2: never manages")
            << ready + u"problem=style,base_manages=never"_s << u"not-yet"_s;
        QTest::newRow("2 before 3") << u"problem=untried,base_manages=never"_s << u"not-yet"_s;
        QTest::newRow("3: untried") << ready + u"problem=untried"_s << u"ask-better"_s;
        QTest::newRow("3: no rules")
            << ready + u"problem=style,tried_rules=no"_s << u"ask-better"_s;
        QTest::newRow("3: nine examples")
            << ready + u"problem=style,examples=9"_s << u"ask-better"_s;
        QTest::newRow("3: 99 a month") << ready + u"problem=style,monthly=99"_s << u"ask-better"_s;
        QTest::newRow("3 before 4") << ready + u"problem=both,tried_rules=no"_s << u"ask-better"_s;
        QTest::newRow("4: both") << ready + u"problem=both"_s << u"look-up-then-tune"_s;
        QTest::newRow("4: facts change")
            << ready + u"problem=style,facts_change=yes"_s << u"look-up-then-tune"_s;
        QTest::newRow("5: ten") << ready + u"problem=style,examples=10"_s << u"try-tuning"_s;
        QTest::newRow("5: 49") << ready + u"problem=style,examples=49"_s << u"try-tuning"_s;
        QTest::newRow("6: fifty") << ready + u"problem=style"_s << u"tune"_s;
        QTest::newRow("sometimes is enough")
            << ready + u"problem=style,base_manages=sometimes"_s << u"tune"_s;
        QTest::newRow("nothing said") << QString() << u"ask-better"_s;
    }
    void followsTheTable()
    {
        QFETCH(const QString, answers);
        QFETCH(const QString, result);
        const core::GuideResult advice = core::advise(read(answers));
        QCOMPARE(core::adviceName(advice.advice), result);
        QVERIFY(!advice.reasons.isEmpty());
        QVERIFY(!advice.offers.isEmpty());
        QCOMPARE(advice.others.size(), 5u);
    }

    void addsThePersonToAnyResult()
    {
        for (const QString &problem : {u"facts"_s, u"style"_s, u"both"_s, u"untried"_s}) {
            QVERIFY(core::advise(read(u"must_be_provable=yes problem="_s + problem)).personChecks);
            QVERIFY(!core::advise(read(u"must_be_provable=no problem="_s + problem)).personChecks);
        }
    }

    void leadsToTheBaselineBeforeTheFirstTuning()
    {
        const auto answers =
            read(u"problem=style tried_rules=yes examples=200 monthly=5000 base_manages=yes"_s);
        QCOMPARE(core::advise(answers).steps.front(), AdviceStep::CompareBaseline);
        core::ProjectSigns signs{.examples = 200};
        QVERIFY(offers(core::advise(answers, signs), AdviceStep::CompareBaseline));
        signs.tunedAlready = true;
        QVERIFY(!offers(core::advise(answers, signs), AdviceStep::CompareBaseline));
        QVERIFY(offers(core::advise(answers, signs), AdviceStep::Tune));
        QVERIFY(!offers(core::advise(read(u"problem=facts"_s)), AdviceStep::CompareBaseline));
    }

    void speaksOfMoneyAtHighVolumeOnly()
    {
        const QString most =
            u"problem=style tried_rules=yes examples=200 base_manages=yes monthly="_s;
        QCOMPARE(core::advise(read(most + u"1001"_s)).offers.size(),
            core::advise(read(most + u"1000"_s)).offers.size() + 1);
    }

    void looksAtTheProject()
    {
        const core::ProjectSigns signs{
            .examples = 120, .consistency = 0.4, .unsourced = 0.3, .moving = 0.8, .rulesWords = 0};
        const QString said = core::advise({}, signs).fromProject.join(u'\n');
        QVERIFY(said.contains(u"40 %"_s));
        QVERIFY(said.contains(u"30 %"_s));
        QVERIFY(said.contains(u"80 %"_s));
        QVERIFY(said.contains(u"no house rules"_s));
        const core::ProjectSigns fine{.examples = 120,
            .consistency = 0.9,
            .unsourced = 0.01,
            .moving = 0.1,
            .rulesWords = 60};
        QCOMPARE(core::advise({}, fine).fromProject.size(), 2);
        QVERIFY(core::advise({}).fromProject.isEmpty());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("no such question") << u"colour=red"_s;
        QTest::newRow("no such answer") << u"problem=spelling"_s;
        QTest::newRow("no answer") << u"problem"_s;
        QTest::newRow("not a number") << u"examples=many"_s;
        QTest::newRow("negative") << u"monthly=-1"_s;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QString, answers);
        const auto result = core::guideAnswersFromText(answers);
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
