// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/example.h"

#include "tests/support/testsupport.h"

#include <random>

#define XXH_INLINE_ALL
#include <xxhash.h>

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

    void hashIsWhatItsFormatSays()
    {
        // Written down once more, in the simplest way: projects keep hashes for years.
        const auto expected = [](const core::Example &example) {
            QString all;
            const auto add = [&](const QString &text) { all += text.simplified() + QChar(u'\0'); };
            for (const core::Turn &turn : example.turns) {
                all += QChar(static_cast<char16_t>(static_cast<int>(turn.role) + 1));
                add(turn.text);
                add(QString::fromUtf8(turn.extra));
            }
            all += QChar(u'\2');
            add({});
            all += QChar(u'\2');
            add({});
            add(example.reference);
            return quint64(XXH3_64bits(all.utf16(), std::size_t(all.size()) * sizeof(char16_t)));
        };
        std::mt19937 random(1);
        const QString letters =
            u"aaaaaaaaaaaaaaaaaaaaZ.\u0001\u007f      \t\n\r\u0085\u00a0\u2003ä\u4e00"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            // Mostly long stretches of ASCII, so that every way through is taken.
            const auto kinds = round % 3 == 0 ? std::size_t(letters.size()) : std::size_t(24);
            for (std::size_t i = random() % 300; i > 0; --i)
                text += letters.at(qsizetype(random() % kinds));
            core::Example example = core::makePair(text, text.repeated(int(random() % 20)));
            example.reference = text.left(round % 40);
            QCOMPARE(core::contentHash(example), expected(example));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Example)
#include "tst_example.moc"
