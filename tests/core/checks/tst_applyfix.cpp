// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/applyfix.h"

#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace core::checks;
using core::Example;
using core::Role;

/// From a finding's fix to the changed example.
class TestApplyFix : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void changesTheAnswer();
    void takesAnotherChoice();
    void makesSeveralAtOnce();
    void skipsWhatIsNoLongerThere();
    void skipsWhatTouchesTheSameWords();
    void skipsTwoInsertionsAtOnePlace();
    void changesTheRightTurnOfAConversation();
    void leavesWhatCrossesTurns();
    void leavesWhatAPersonHasToDecide();
    void doesWhatIsNoText();
};

namespace {

Finding finding(const QString &text, const QString &words, const QString &replacement)
{
    Finding finding;
    finding.check = u"fmt.greeting"_s;
    finding.span = {text.indexOf(words), words.size()};
    finding.fragment = words;
    Fix fix;
    fix.edits = {{finding.span, replacement}};
    finding.fix = fix;
    return finding;
}

Finding acting(FixAction action, const QString &value = {})
{
    Finding finding;
    Fix fix;
    fix.action = action;
    fix.value = value;
    finding.fix = fix;
    return finding;
}

FixOutcome apply(const Example &example, const std::vector<const Finding *> &findings)
{
    std::vector<ChosenFix> chosen;
    for (const Finding *one : findings)
        chosen.push_back({one});
    return applyFixes(example, chosen);
}

} // namespace

void TestApplyFix::changesTheAnswer()
{
    const Example example = core::makePair(u"Where is it?"_s, u"Hi Zoe, it is here."_s);
    const Finding one = finding(example.answer(), u"Hi"_s, u"Dear"_s);
    const FixOutcome outcome = apply(example, {&one});
    QCOMPARE(outcome.example.answer(), u"Dear Zoe, it is here."_s);
    QCOMPARE(outcome.example.question(), example.question());
    QCOMPARE(outcome.fixed.size(), std::size_t(1));
    QVERIFY(outcome.skipped.empty());
    QVERIFY(!outcome.remove);
}

void TestApplyFix::takesAnotherChoice()
{
    const Example example = core::makePair(u"?"_s, u"Write to ada@example.com."_s);
    Finding one = finding(example.answer(), u"ada@example.com"_s, u"[EMAIL_1]"_s);
    one.fix->choices = {u"kim@example.org"_s};
    const ChosenFix chosen{&one, 0};
    QCOMPARE(applyFixes(example, {&chosen, 1}).example.answer(), u"Write to kim@example.org."_s);
}

void TestApplyFix::makesSeveralAtOnce()
{
    const Example example = core::makePair(u"?"_s, u"Hi Zoe! It is here! Bye"_s);
    const Finding last = finding(example.answer(), u"Bye"_s, u"Yours sincerely"_s);
    const Finding first = finding(example.answer(), u"Hi"_s, u"Dear"_s);
    const FixOutcome outcome = apply(example, {&last, &first});
    QCOMPARE(outcome.example.answer(), u"Dear Zoe! It is here! Yours sincerely"_s);
    QCOMPARE(outcome.fixed.size(), std::size_t(2));
}

void TestApplyFix::skipsWhatIsNoLongerThere()
{
    const Finding one = finding(u"Hi Zoe, it is here."_s, u"Zoe"_s, u"Customer"_s);
    for (const QString &now : {u"Hi Tom, it is here."_s, u"Hi"_s, QString()}) {
        const FixOutcome outcome = apply(core::makePair(u"?"_s, now), {&one});
        QCOMPARE(outcome.example.answer(), now);
        QVERIFY(outcome.fixed.empty());
        QCOMPARE(outcome.skipped.size(), std::size_t(1));
    }
}

void TestApplyFix::skipsWhatTouchesTheSameWords()
{
    const Example example = core::makePair(u"?"_s, u"Hi Zoe, bye"_s);
    const Finding wide = finding(example.answer(), u"Hi Zoe"_s, u"Dear Zoe"_s);
    const Finding narrow = finding(example.answer(), u"Zoe"_s, u"[NAME_1]"_s);
    const FixOutcome outcome = apply(example, {&wide, &narrow});
    QCOMPARE(outcome.example.answer(), u"Dear Zoe, bye"_s);
    QCOMPARE(outcome.skipped, std::vector<const Finding *>{&narrow});
}

void TestApplyFix::skipsTwoInsertionsAtOnePlace()
{
    const Example example = core::makePair(u"?"_s, u"It is here."_s);
    Finding greeting = finding(example.answer(), QString(), u"Dear Zoe, "_s);
    greeting.fix->edits = {{{0, 0}, u"Dear Zoe, "_s}};
    Finding other = greeting;
    other.fix->edits = {{{0, 0}, u"Hello! "_s}};
    const FixOutcome outcome = apply(example, {&greeting, &other});
    QCOMPARE(outcome.example.answer(), u"Dear Zoe, It is here."_s);
    QCOMPARE(outcome.skipped.size(), std::size_t(1));
}

void TestApplyFix::changesTheRightTurnOfAConversation()
{
    Example example;
    example.turns = {{Role::User, u"My number is 1."_s}, {Role::Assistant, u"Which one?"_s},
        {Role::User, u"It is 0151 234."_s}, {Role::Assistant, u"Thanks."_s}};
    Finding one = finding(example.question(), u"0151 234"_s, u"[PHONE_1]"_s);
    one.field = Field::Question;
    one.fix->field = Field::Question;
    const FixOutcome outcome = apply(example, {&one});
    QCOMPARE(outcome.example.turns[2].text, u"It is [PHONE_1]."_s);
    QCOMPARE(outcome.example.turns[0], example.turns[0]);
    QCOMPARE(outcome.example.turns[3], example.turns[3]);
}

void TestApplyFix::leavesWhatCrossesTurns()
{
    Example example;
    example.turns = {{Role::User, u"One."_s}, {Role::User, u"Two."_s}, {Role::Assistant, u"!"_s}};
    Finding one = finding(example.question(), u"One.\n\nTwo."_s, u"-"_s);
    QVERIFY(one.span.start == 0);
    one.field = Field::Question;
    one.fix->field = Field::Question;
    const FixOutcome outcome = apply(example, {&one});
    QVERIFY(outcome.example == example);
    QVERIFY(outcome.fixed.empty());
    QCOMPARE(outcome.skipped.size(), std::size_t(1));
}

void TestApplyFix::leavesWhatAPersonHasToDecide()
{
    const Example example = core::makePair(u"?"_s, u"Hi"_s);
    Finding one = finding(example.answer(), u"Hi"_s, u"Dear"_s);
    one.fix->kind = FixKind::Review;
    Finding none = one;
    none.fix.reset();
    QVERIFY(!canApply(one));
    QVERIFY(!canApply(none));
    QVERIFY(apply(example, {&one, &none}).example == example);
}

void TestApplyFix::doesWhatIsNoText()
{
    Example example = core::makePair(u"?"_s, u"Hi"_s);
    example.split = core::Split::Kept;
    const Finding category = acting(FixAction::SetCategory, u"Returns"_s);
    const Finding training = acting(FixAction::MoveToTraining);
    const Finding out = acting(FixAction::LeaveOut);
    const Finding gone = acting(FixAction::RemoveExample);
    QCOMPARE(apply(example, {&category}).example.category, u"Returns"_s);
    QVERIFY(apply(example, {&training}).example.split == core::Split::Train);
    QVERIFY(apply(example, {&out}).example.split == core::Split::LeftOut);
    QVERIFY(apply(example, {&gone}).remove);
    QVERIFY(!canApply(acting(FixAction::SetCategory)));
}

QTEST_GUILESS_MAIN(TestApplyFix)
#include "tst_applyfix.moc"
