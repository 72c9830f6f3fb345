// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/example.h"

#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;

class tst_Example final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void readsQuestionAndAnswerOfAConversation()
    {
        core::Example example;
        example.turns = {{core::Role::User, u"Hello"_s},
            {core::Role::Assistant, u"Hi! Which order?"_s}, {core::Role::User, u"17"_s},
            {core::Role::Assistant, u"It is on its way."_s}};
        QCOMPARE(example.answer(), u"It is on its way."_s);
        QCOMPARE(example.question(), u"Hello\n\nHi! Which order?\n\n17"_s);
        QVERIFY(!example.isPlainPair());
    }

    void setsTextsInPlace()
    {
        core::Example example = core::makePair(u"q"_s, u"a"_s);
        example.setQuestion(u"q2"_s);
        example.setAnswer(u"a2"_s);
        QCOMPARE(example, core::makePair(u"q2"_s, u"a2"_s));

        core::Example empty;
        empty.setAnswer(u"a"_s);
        empty.setQuestion(u"q"_s);
        QCOMPARE(empty, core::makePair(u"q"_s, u"a"_s));
    }

    void normalisesTags()
    {
        QCOMPARE(
            core::normalisedTags({u" b "_s, u"a"_s, u""_s, u"b"_s}), QStringList({u"a"_s, u"b"_s}));
    }

    void hashIgnoresWhiteSpaceOnly()
    {
        const auto hash = [](const char16_t *question, const char16_t *answer) {
            return core::contentHash(
                core::makePair(QString::fromUtf16(question), QString::fromUtf16(answer)));
        };
        QCOMPARE(hash(u" a  b\n", u"c"), hash(u"a b", u"c"));
        QVERIFY(hash(u"a b", u"c") != hash(u"ab", u"c"));
        QVERIFY(hash(u"a", u"b c") != hash(u"a b", u"c"));
        QVERIFY(hash(u"A", u"c") != hash(u"a", u"c"));
        core::Example withReference = core::makePair(u"a"_s, u"c"_s);
        withReference.reference = u"- day: 3"_s;
        QVERIFY(core::contentHash(withReference) != hash(u"a", u"c"));
    }
};

QTEST_GUILESS_MAIN(tst_Example)
#include "tst_example.moc"
