// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changelabel.h"
#include "tests/support/testprogram.h"
#include "tests/ui/check/checkfixture.h"
#include "ui/check/termssheet.h"

using namespace Qt::StringLiterals;
using core::checks::Finding;
using support::CheckFixture;
using support::letters;
using support::onlyChecks;
using support::value;

namespace {

const QSet<QString> kGreeting = {u"fmt.greeting"_s};

} // namespace

/// The checks of a real project: looking, keeping up, and what the user decides.
class TestCheckSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void looksAtTheProject();
    void keepsUpWithChanges();
    void forgetsWhatIsRemoved();
    void fixesOneAndUndoes();
    void fixesAllAfterKeepingAVersion();
    void skipsWhatWasEditedSinceTheLook();
    void skipsWhatIsEditedAfterThePreview();
    void ignoresUntilTheTextChanges();
    void undoLooksAtItAgain();
    void ignoresInOneExample();
    void ignoresInACategory();
    void switchesACheckOffAndOn();
    void acceptsWhatIsThere();
    void answersAQuestion();
    void leavesAQuestion();
    void keepsTheStyle();
    void asksAgainWithTwiceAsManyAnswers();
    void takesTerms();
    void hidesPersonalData();
    void keepsOneOfTwoAnswers();
    void demotesWhatIsOftenIgnored();
    void saysWhenDecisionsCannotBeRead();
    void changesNothingWhenReadOnly();
    void closesAtOnce();
    void readsItsOwnLists();
};

void TestCheckSession::looksAtTheProject()
{
    CheckFixture test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(!test.checks->snapshot()->ready);
    QVERIFY(test.settle());
    const ui::CheckSnapshot &snapshot = *test.checks->snapshot();
    QCOMPARE(snapshot.examples, 42);
    QCOMPARE(snapshot.toLookAt, 2);
    QCOMPARE(snapshot.causes.size(), std::size_t(1));
    QCOMPARE(snapshot.causes[0].key, u"fmt.greeting"_s);
    QCOMPARE(snapshot.causes[0].findings.size(), 2);
    QCOMPARE(snapshot.number(test.ids[40]), 41);
    QCOMPARE(snapshot.waiting, (std::vector<core::ExampleId>{test.ids[40], test.ids[41]}));
    QCOMPARE(snapshot.flags.value(test.ids[41]).count, 1);
    QVERIFY(!snapshot.flags.contains(test.ids[0]));
}

void TestCheckSession::keepsUpWithChanges()
{
    CheckFixture test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.setAnswer(test.ids[5], u"Hi Customer,\n\nYour order left our house."_s);
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(2));
    test.setAnswer(test.ids[40], u"Dear Customer,\n\nYour order left our house."_s);
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(1));
    QCOMPARE(test.findings()[0].example, test.ids[5]);
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts = {support::letter(u"Hi"_s, 1)};
    edit.insertAfter = test.ids[0];
    const core::ExampleId added = value(test.project->apply(std::move(edit))).inserted.at(0);
    QTRY_COMPARE(test.findings().size(), std::size_t(2));
    QCOMPARE(test.checks->snapshot()->number(added), 2);
    QCOMPARE(test.checks->snapshot()->number(test.ids[5]), 7);
}

void TestCheckSession::forgetsWhatIsRemoved()
{
    CheckFixture test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    core::Edit edit;
    edit.action = u"remove"_s;
    edit.remove = {test.ids[40]};
    value(test.project->apply(std::move(edit)));
    QTRY_VERIFY(test.findings().empty());
    QCOMPARE(test.checks->snapshot()->examples, 40);
    test.undo();
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
}

void TestCheckSession::fixesOneAndUndoes()
{
    CheckFixture test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QSignalSpy fixed(test.checks.get(), &ui::CheckSession::fixed);
    const core::ExampleId first = test.findings()[0].example;
    test.checks->fix(test.checks->snapshot()->findings().constFirst());
    QVERIFY(fixed.wait());
    QCOMPARE(fixed[0][0].toLongLong(), 1);
    QCOMPARE(fixed[0][1].toLongLong(), 0);
    QVERIFY(test.stored(first).answer().startsWith(u"Dear Customer,"_s));
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    QCOMPARE(test.checks->decisions().scores.at(u"fmt.greeting"_s).fixed, 1);
    QCOMPARE(core::describe(*test.project->undoState().undo), u"fix 1 example(s): Greeting"_s);
    test.undo();
    QVERIFY(test.stored(first).answer().startsWith(u"Hi Customer,"_s));
    QTRY_COMPARE(test.findings().size(), std::size_t(2));
    QVERIFY(test.checks->decisions().scores.empty());
}

void TestCheckSession::fixesAllAfterKeepingAVersion()
{
    CheckFixture test(letters(60, 5), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    std::vector<ui::ChosenFinding> chosen;
    for (const Finding &finding : test.findings())
        chosen.push_back({finding, test.checks->snapshot()->notes.value(finding.example).revision});
    QCOMPARE(chosen.size(), std::size_t(5));
    ui::FixPlan plan;
    bool ready = false;
    test.checks->plan(chosen, [&](ui::FixPlan made) {
        plan = std::move(made);
        ready = true;
    });
    QTRY_VERIFY(ready);
    QCOMPARE(plan.steps.size(), std::size_t(5));
    QVERIFY(plan.steps[0].change.before.startsWith(u"Hi"_s));
    QVERIFY(plan.steps[0].change.after.startsWith(u"Dear"_s));
    QVERIFY(test.stored(test.ids[60]).answer().startsWith(u"Hi"_s)); // only planned

    QSignalSpy fixed(test.checks.get(), &ui::CheckSession::fixed);
    test.checks->carryOut(plan, u"fix-check"_s, u"Greeting"_s, true);
    QVERIFY(fixed.wait());
    QCOMPARE(fixed[0][0].toLongLong(), 5);
    QTRY_VERIFY(test.findings().empty());
    const std::vector<core::Version> versions = value(test.project->store().versions());
    const auto kept = std::find_if(versions.begin(), versions.end(),
        [](const core::Version &version) { return version.reason == u"fix-all"_s; });
    QVERIFY(kept != versions.end());
    const std::vector<core::Example> before =
        value(test.project->store().versionExamples(kept->id));
    QCOMPARE(std::count_if(before.begin(), before.end(),
                 [](const core::Example &example) { return example.answer().startsWith(u"Hi"_s); }),
        5);
    test.undo(); // one step
    QTRY_COMPARE(test.findings().size(), std::size_t(5));
}

void TestCheckSession::skipsWhatWasEditedSinceTheLook()
{
    CheckFixture test(letters(60, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    std::vector<ui::ChosenFinding> chosen;
    for (const Finding &finding : test.findings())
        chosen.push_back({finding, test.checks->snapshot()->notes.value(finding.example).revision});
    test.setAnswer(test.ids[60], u"Hi Customer, another text."_s);
    ui::FixPlan plan;
    bool ready = false;
    test.checks->plan(chosen, [&](ui::FixPlan made) {
        plan = std::move(made);
        ready = true;
    });
    QTRY_VERIFY(ready);
    QCOMPARE(plan.steps.size(), std::size_t(1));
    QCOMPARE(plan.skipped.size(), std::size_t(1));
    QCOMPARE(plan.skipped[0].example, test.ids[60]);
}

void TestCheckSession::skipsWhatIsEditedAfterThePreview()
{
    CheckFixture test(letters(60, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    std::vector<ui::ChosenFinding> chosen;
    for (const Finding &finding : test.findings())
        chosen.push_back({finding, test.checks->snapshot()->notes.value(finding.example).revision});
    ui::FixPlan plan;
    bool ready = false;
    test.checks->plan(chosen, [&](ui::FixPlan made) {
        plan = std::move(made);
        ready = true;
    });
    QTRY_VERIFY(ready);
    test.setAnswer(test.ids[61], u"Hi Customer, another text."_s);
    QSignalSpy fixed(test.checks.get(), &ui::CheckSession::fixed);
    test.checks->carryOut(plan, u"fix-check"_s, u"Greeting"_s, false);
    QVERIFY(fixed.wait());
    QCOMPARE(fixed[0][0].toLongLong(), 1);
    QCOMPARE(fixed[0][1].toLongLong(), 1);
    QCOMPARE(test.stored(test.ids[61]).answer(), u"Hi Customer, another text."_s);
}

void TestCheckSession::ignoresUntilTheTextChanges()
{
    CheckFixture test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->ignoreHere({test.findings()[0]});
    QTRY_VERIFY(test.findings().empty());
    QCOMPARE(test.checks->snapshot()->ignored, 1);

    // Other words of the answer may change.
    test.setAnswer(test.ids[40], test.stored(test.ids[40]).answer() + u" Thank you."_s);
    QVERIFY(test.settle());
    QVERIFY(test.findings().empty());
    // The project may be opened again.
    test.checks = std::make_unique<ui::CheckSession>(*test.project);
    test.checks->begin();
    QVERIFY(test.settle());
    QVERIFY(test.findings().empty());
    // The words that it is about may not.
    test.setAnswer(test.ids[40], u"Hello Customer,\n\nYour order left our house."_s);
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
}

void TestCheckSession::undoLooksAtItAgain()
{
    CheckFixture test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->ignoreHere({test.findings()[0]});
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    QTRY_COMPARE(core::describe(*test.project->undoState().undo), u"ignore “Greeting”"_s);
    test.undo();
    QTRY_COMPARE(test.findings().size(), std::size_t(2));
    test.checks->ignoreHere({test.findings()[1]});
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    test.checks->lookAgainAt(test.checks->decisions().dismissals.list().at(0));
    QTRY_COMPARE(test.findings().size(), std::size_t(2));
    QVERIFY(test.checks->decisions().dismissals.list().empty());
}

void TestCheckSession::ignoresInOneExample()
{
    CheckFixture test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->ignoreInExample(test.findings()[0]);
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    test.setAnswer(test.ids[40], u"Hello Customer,\n\nYour order left our house."_s);
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(1));
    QCOMPARE(test.findings()[0].example, test.ids[41]);
}

void TestCheckSession::ignoresInACategory()
{
    std::vector<core::Example> examples = letters(40, 3);
    examples[40].category = u"Returns"_s;
    examples[41].category = u"Returns"_s;
    CheckFixture test(examples, onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(3));
    QCOMPARE(test.checks->snapshot()->notes.value(test.ids[40]).category, u"Returns"_s);
    test.checks->ignoreInCategory(test.findings()[0], u"Returns"_s);
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    QCOMPARE(test.findings()[0].example, test.ids[42]);
}

void TestCheckSession::switchesACheckOffAndOn()
{
    CheckFixture test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->switchOff(u"fmt.greeting"_s);
    QTRY_VERIFY(test.findings().empty());
    QVERIFY(test.settle());
    test.checks->switchOn(u"fmt.greeting"_s);
    QTRY_COMPARE(test.findings().size(), std::size_t(2));
    test.undo();
    QTRY_VERIFY(test.findings().empty());
}

void TestCheckSession::acceptsWhatIsThere()
{
    CheckFixture test(letters(60, 3), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->acceptEverything();
    QTRY_VERIFY(test.findings().empty());
    test.setAnswer(test.ids[0], u"Hey Customer,\n\nYour order left our house."_s);
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    QCOMPARE(test.findings()[0].example, test.ids[0]);
    test.checks->lookAgainAtAccepted();
    QTRY_COMPARE(test.findings().size(), std::size_t(4));
}

void TestCheckSession::answersAQuestion()
{
    CheckFixture test(letters(20, 20), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QVERIFY(test.findings().empty());
    QCOMPARE(test.checks->snapshot()->style.questions.size(), std::size_t(1));
    const core::checks::StyleQuestion asked = test.checks->snapshot()->style.questions[0];
    const auto dear = std::find_if(asked.options.begin(), asked.options.end(),
        [](const auto &option) { return option.label == u"Dear"_s; });
    QVERIFY(dear != asked.options.end());
    test.checks->chooseStyle(asked.key, asked.segment, dear->value, dear->label);
    QTRY_COMPARE(test.findings().size(), std::size_t(20));
    QVERIFY(test.checks->snapshot()->style.questions.empty());
    QTRY_COMPARE(core::describe(*test.project->undoState().undo), u"choose the style “Dear”"_s);
    test.undo();
    QTRY_VERIFY(test.findings().empty());
    QTRY_COMPARE(test.checks->snapshot()->style.questions.size(), std::size_t(1));
}

void TestCheckSession::leavesAQuestion()
{
    CheckFixture test(letters(20, 20), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.checks->leaveMixed(test.checks->snapshot()->style.questions.at(0));
    QTRY_VERIFY(test.checks->snapshot()->style.questions.empty());
    test.undo();
    QTRY_COMPARE(test.checks->snapshot()->style.questions.size(), std::size_t(1));
}

void TestCheckSession::keepsTheStyle()
{
    CheckFixture test(letters(40, 0), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QVERIFY(test.checks->asksToKeepStyle());
    test.checks->keepHouseStyle(true);
    QVERIFY(!test.checks->asksToKeepStyle());
    QCOMPARE(test.checks->decisions().pinned.count({u"fmt.greeting"_s, QString()}), std::size_t(1));
    QVERIFY(test.settle());
    // Held also when most answers do it otherwise by now.
    for (int i = 0; i < 25; ++i)
        test.setAnswer(
            test.ids[std::size_t(i)], u"Hi Customer,\n\nYour order %1 left our house."_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(test.findings().size(), std::size_t(25), 20'000);
}

void TestCheckSession::asksAgainWithTwiceAsManyAnswers()
{
    CheckFixture test(letters(20, 0), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QVERIFY(test.checks->asksToKeepStyle());
    test.checks->keepHouseStyle(false);
    QVERIFY(!test.checks->asksToKeepStyle());
    QVERIFY(test.checks->decisions().pinned.empty());
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts = letters(20, 0);
    value(test.project->apply(std::move(edit)));
    QTRY_COMPARE(test.checks->snapshot()->examples, 40);
    QVERIFY(test.checks->asksToKeepStyle());
}

void TestCheckSession::takesTerms()
{
    CheckFixture test(letters(40, 0),
        onlyChecks({u"con.term_preferred"_s, u"con.term_banned"_s, u"con.phrase_required"_s}));
    QVERIFY(test.settle());
    QVERIFY(test.findings().empty());
    test.checks->setTerms(core::checks::Glossary::parse(u"order -> parcel\n!house"_s),
        ui::parsePhrases(u"[Returns] Keep the box."_s));
    QTRY_COMPARE(test.findings().size(), std::size_t(80));
    core::Edit edit;
    edit.action = u"set-category"_s;
    core::ExamplePatch patch;
    patch.ids = {test.ids[0]};
    patch.category = u"Returns"_s;
    edit.patches = {patch};
    value(test.project->apply(std::move(edit)));
    QTRY_COMPARE(test.findings().size(), std::size_t(81));
    test.undo();
    test.undo();
    QTRY_VERIFY(test.findings().empty());
}

void TestCheckSession::hidesPersonalData()
{
    core::Example example =
        core::makePair(u"I am at kim@marlowe-mail.com."_s, u"We wrote to kim@marlowe-mail.com."_s);
    CheckFixture test({example}, onlyChecks({u"safe.email"_s}));
    QVERIFY(test.settle());
    QCOMPARE(test.checks->snapshot()->personalData, 2);
    QCOMPARE(test.checks->snapshot()->causes.at(0).title, u"Personal data"_s);
    std::vector<ui::ChosenFinding> chosen;
    for (const Finding &finding : test.findings())
        chosen.push_back({finding, test.checks->snapshot()->notes.value(finding.example).revision});
    QSignalSpy fixed(test.checks.get(), &ui::CheckSession::fixed);
    test.checks->plan(
        chosen, [&](ui::FixPlan plan) { test.checks->carryOut(plan, u"mask"_s, {}, true); });
    QVERIFY(fixed.wait());
    const core::Example masked = test.stored(test.ids[0]);
    QCOMPARE(masked.question(), u"I am at [EMAIL_1]."_s);
    QCOMPARE(masked.answer(), u"We wrote to [EMAIL_1]."_s);
    QTRY_COMPARE(test.checks->snapshot()->personalData, 0);
    QCOMPARE(
        core::describe(*test.project->undoState().undo), u"mask personal data in 1 example(s)"_s);
    test.undo();
    QTRY_COMPARE(test.checks->snapshot()->personalData, 2);
}

void TestCheckSession::keepsOneOfTwoAnswers()
{
    std::vector<core::Example> examples = {
        core::makePair(u"Can I return a garden tent that was opened?"_s,
            u"Yes, you can send it back to us within thirty days of the purchase."_s),
        core::makePair(u"Can I return a garden tent that was opened?"_s,
            u"Unfortunately that is never possible once somebody cut the seal on a box."_s)};
    CheckFixture test(examples, onlyChecks({u"con.conflict"_s}));
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(1));
    const Finding pair = test.findings()[0];
    test.checks->keepOne(pair.related.at(0), pair.example);
    QTRY_VERIFY(test.findings().empty());
    QCOMPARE(test.checks->snapshot()->examples, 1);
    test.undo();
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
}

void TestCheckSession::demotesWhatIsOftenIgnored()
{
    CheckFixture test(letters(80, 9), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QCOMPARE(test.findings().size(), std::size_t(9));
    QVERIFY(test.findings()[0].severity == core::checks::Severity::ProbablyWrong);
    std::vector<Finding> most = test.findings();
    most.pop_back();
    test.checks->ignoreHere(most);
    QTRY_COMPARE(test.findings().size(), std::size_t(1));
    QVERIFY(test.findings()[0].severity == core::checks::Severity::Tip);
    QCOMPARE(test.checks->snapshot()->toLookAt, 0);
}

void TestCheckSession::saysWhenDecisionsCannotBeRead()
{
    CheckFixture test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QSignalSpy failed(test.checks.get(), &ui::CheckSession::failed);
    core::Edit edit;
    edit.action = u"settings"_s;
    edit.checks = test.project->store().checkRecords();
    edit.checks->ignored = u"{"_s;
    value(test.project->apply(std::move(edit)));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(test.settle());
    QVERIFY(!test.findings().empty());
}

void TestCheckSession::changesNothingWhenReadOnly()
{
    support::ProjectFolder folder;
    {
        const auto store = folder.create();
        core::Edit edit;
        edit.action = u"add"_s;
        edit.checks = onlyChecks(kGreeting);
        edit.inserts = letters(40, 1);
        value(store->apply(std::move(edit)));
    }
    auto opened = core::ProjectStore::open(folder.path, folder.clock, true);
    QVERIFY_RESULT(opened);
    ui::ProjectSession project(std::move(*opened));
    ui::CheckSession checks(project);
    checks.begin();
    QTRY_VERIFY(checks.snapshot()->ready && !checks.isBusy());
    QVERIFY(!checks.canChange());
    checks.ignoreHere({support::shownBy(checks).at(0)});
    checks.switchOff(u"fmt.greeting"_s);
    QTRY_VERIFY(!checks.isBusy());
    QCOMPARE(support::shownBy(checks).size(), std::size_t(1));
    QVERIFY(!checks.asksToKeepStyle());
}

/// What still works on the project is left to itself.
void TestCheckSession::closesAtOnce()
{
    for (int i = 0; i < 5; ++i) {
        CheckFixture test(letters(300, 10), {});
        if (i > 0)
            QTest::qWait(i * 7);
        test.checks.reset();
        test.project.reset();
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
}

void TestCheckSession::readsItsOwnLists()
{
    const auto terms =
        core::checks::Glossary::parse(u"client -> customer\niphone -> iPhone\n!cheap\nMarlowe"_s);
    QVERIFY(core::checks::Glossary::parse(ui::termsText(terms)) == terms);
    const auto phrases = ui::parsePhrases(u"[Returns]  Keep the box. \n\n Write to us.\n[]x\n"_s);
    QCOMPARE(phrases.size(), std::size_t(3));
    QCOMPARE(phrases[0].category, u"Returns"_s);
    QCOMPARE(phrases[0].phrase, u"Keep the box."_s);
    QCOMPARE(phrases[1].phrase, u"Write to us."_s);
    QCOMPARE(ui::parsePhrases(ui::phrasesText(phrases)).size(), std::size_t(3));
}

ATTUNE_TEST(TestCheckSession);
#include "tst_checksession.moc"
