// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/shortening.h"

#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;
using core::Role;
using core::shortened;
using core::trainingBytes;

namespace {

/// "Sentence number 1 is here. " and so on.
QString sentences(int count, const QString &what = u"Sentence"_s)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"%1 number %2 is here. "_s.arg(what).arg(i);
    return text.trimmed();
}

const QString kAnswer = u"Dear Ms Orr, your order 4711 leaves on Friday. Kind regards"_s;

} // namespace

class TestShortening final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void leavesAloneWhatFits()
    {
        const core::Example example = core::makePair(sentences(3), kAnswer);
        QVERIFY(!shortened(example, {}, trainingBytes(example, {})));
        QVERIFY(shortened(example, {}, trainingBytes(example, {}) - 1));
    }

    void cutsTheMiddleOfTheQuestionByWholeSentences()
    {
        const core::Example example = core::makePair(sentences(100), kAnswer);
        const qint64 limit = trainingBytes(example, {}) / 2;
        const auto done = shortened(example, {}, limit);
        QVERIFY(done);
        const qint64 now = trainingBytes(done->example, {});
        QVERIFY2(now <= limit, qPrintable(QString::number(now)));
        QVERIFY2(now > limit - 60, qPrintable(QString::number(now))); // no more than needed
        const QString question = done->example.question();
        QVERIFY(question.startsWith(u"Sentence number 1 is here."_s));
        QVERIFY(question.endsWith(u"Sentence number 100 is here."_s));
        QVERIFY(question.contains(u"is here.\n[…]\nSentence number "_s));
        QCOMPARE(done->example.answer(), kAnswer);
        // Together they still say everything.
        QString whole = question;
        whole.replace(u"\n[…]\n"_s, u" "_s + done->question + u' ');
        QCOMPARE(whole, example.question());
        QCOMPARE(done->turns, 0);
        QCOMPARE(done->lines, 0);
    }

    void partsALogAtItsSpaces()
    {
        QString log;
        for (int i = 0; i < 800; ++i)
            log += u"error%1 at module%2 "_s.arg(i).arg(i % 7);
        const core::Example example =
            core::makePair(u"It fails:\n"_s + log + u"\nHelp!"_s, kAnswer);
        const auto done = shortened(example, {}, 2'000);
        QVERIFY(done);
        QVERIFY(trainingBytes(done->example, {}) <= 2'000);
        QVERIFY(trainingBytes(done->example, {}) > 1'500);
        QVERIFY(done->example.question().startsWith(u"It fails:"_s));
        QVERIFY(done->example.question().endsWith(u"Help!"_s));
    }

    void dropsWhatWasSaidLongestAgoFirst()
    {
        core::Example example;
        example.turns = {{Role::System, u"Be kind."_s}, {Role::User, sentences(5, u"First"_s)},
            {Role::Assistant, u"I see."_s}, {Role::Tool, u"{}"_s},
            {Role::User, sentences(5, u"Second"_s)}, {Role::Assistant, u"Aha."_s},
            {Role::User, sentences(5, u"Third"_s)}, {Role::Assistant, kAnswer}};
        const auto done = shortened(example, {}, trainingBytes(example, {}) - 100);
        QVERIFY(done);
        QCOMPARE(done->turns, 3); // with the tool's turn, which answers to nothing without it
        QCOMPARE(done->example.turns.size(), 5u);
        QVERIFY(done->example.turns[0].role == Role::System);
        QVERIFY(done->example.turns[1].text.startsWith(u"Second"_s));
        QVERIFY(done->question.isEmpty());
        const auto more = shortened(example, {}, 250);
        QVERIFY(more);
        QCOMPARE(more->turns, 5);
        QVERIFY(more->example.turns[1].text.startsWith(u"Third"_s));
    }

    void keepsTheFactsThatTheAnswerUses()
    {
        core::Example example = core::makePair(u"Where is it?"_s, kAnswer);
        example.reference = u"order: 4711\nwarehouse: Northfield\nleaves: Friday\nstaff: none"_s;
        const qint64 all = trainingBytes(example, {});
        const auto done = shortened(example, {}, all - 25);
        QVERIFY(done);
        QCOMPARE(done->example.reference, u"order: 4711\nleaves: Friday"_s);
        QCOMPARE(done->lines, 2);
        QVERIFY(!shortened(example, {}, all - 60)); // what it uses would have to go
    }

    void neverCutsAnAnswer()
    {
        const core::Example example = core::makePair(sentences(10), sentences(100));
        QVERIFY(!shortened(example, {}, 500));
        core::Example nothing;
        QVERIFY(!shortened(nothing, {}, 0));
        nothing.turns = {{Role::User, sentences(10)}};
        const auto unanswered = shortened(nothing, {}, 100);
        QVERIFY(!unanswered || trainingBytes(unanswered->example, {}) <= 100);
    }

    void countsBytesNotLetters()
    {
        const core::Example example = core::makePair(sentences(40, u"Größe"_s), kAnswer);
        core::ProjectSettings settings;
        settings.houseRules = u"Sei höflich."_s;
        const auto done = shortened(example, settings, 600);
        QVERIFY(done);
        QVERIFY(trainingBytes(done->example, settings) <= 600);
    }
};

QTEST_GUILESS_MAIN(TestShortening)
#include "tst_shortening.moc"
