// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/replaceplan.h"

using namespace Qt::StringLiterals;
using ui::ReplaceOptions;
using ui::TextReplacer;

class TestReplacePlan : public QObject
{
    Q_OBJECT

private:
    static QString replaced(const ReplaceOptions &options, const QString &text)
    {
        const auto replacer = TextReplacer::make(options);
        if (!replacer)
            return u"error"_s;
        const auto outcome = replacer->replace(text);
        if (!outcome)
            return u"too complicated"_s;
        return *outcome ? (*outcome)->text : u"no match"_s;
    }

private slots:
    void init() { support::failOnWarning(); }

    void replaces_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("flags"); // c: case, w: words, p: pattern
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &find, const QString &replacement,
                             const QString &flags, const QString &text, const QString &expected) {
            QTest::newRow(name) << find << replacement << flags << text << expected;
        };
        row("every place", u"order"_s, u"parcel"_s, u""_s, u"order, reorder, Order"_s,
            u"parcel, reparcel, parcel"_s);
        row("case", u"order"_s, u"parcel"_s, u"c"_s, u"order Order"_s, u"parcel Order"_s);
        row("whole words", u"order"_s, u"parcel"_s, u"w"_s, u"order reorder"_s,
            u"parcel reorder"_s);
        row("whole words of any script", u"для"_s, u"X"_s, u"w"_s, u"для длядля"_s, u"X длядля"_s);
        row("nothing special in plain text", u"a.b (c)"_s, u"\\1"_s, u""_s, u"axb a.b (c)"_s,
            u"axb \\1"_s);
        row("pattern", u"(\\d+) EUR"_s, u"€\\1"_s, u"p"_s, u"12 EUR, 3 EUR"_s, u"€12, €3"_s);
        row("whole match", u"\\d+"_s, u"<\\0>"_s, u"p"_s, u"12"_s, u"<12>"_s);
        row("lines", u"^- "_s, u"* "_s, u"p"_s, u"- a\n- b"_s, u"* a\n* b"_s);
        row("empty matches", u"x*"_s, u"-"_s, u"p"_s, u"ab"_s, u"-a-b-"_s);
        row("no match", u"zzz"_s, u"y"_s, u""_s, u"abc"_s, u"no match"_s);
        row("emoji", u"😀"_s, u":)"_s, u""_s, u"Hi 😀!"_s, u"Hi :)!"_s);
        row("delete", u" please"_s, u""_s, u""_s, u"Come please"_s, u"Come"_s);
    }

    void replaces()
    {
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QString, flags);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        ReplaceOptions options;
        options.find = find;
        options.replacement = replacement;
        options.matchCase = flags.contains(u'c');
        options.wholeWords = flags.contains(u'w');
        options.pattern = flags.contains(u'p');
        QCOMPARE(replaced(options, text), expected);
    }

    void explainsAMistakeInThePattern()
    {
        ReplaceOptions options;
        options.find = u"ab(c"_s;
        options.pattern = true;
        const auto replacer = TextReplacer::make(options);
        QVERIFY(!replacer);
        QCOMPARE(replacer.error().code, core::ErrorCode::InvalidInput);
        QVERIFY2(replacer.error().message.contains(u"character 4"_s),
            qPrintable(replacer.error().message));
        QVERIFY(!TextReplacer::make({}));
    }

    void givesUpOnAPatternThatWouldTakeForever()
    {
        ReplaceOptions options;
        options.find = u"(a+)+$"_s;
        options.pattern = true;
        QCOMPARE(replaced(options, QString(200, u'a') + u'b'), u"too complicated"_s);
    }

    void plansOnlyTheChosenTexts()
    {
        core::Example example = core::makePair(u"old question"_s, u"old answer"_s);
        example.id = 3;
        example.revision = 9;
        example.note = u"old note"_s;
        example.rejected = u"old rejected"_s;
        ReplaceOptions options;
        options.find = u"old"_s;
        options.replacement = u"new"_s;
        const auto replacer = TextReplacer::make(options);
        QVERIFY_RESULT(replacer);

        auto change = ui::planReplacement(example, *replacer, ReplaceOptions::Where::Answers);
        QVERIFY_RESULT(change);
        QVERIFY(*change);
        QCOMPARE((*change)->matches, 1);
        QCOMPARE((*change)->patch.ids, std::vector<core::ExampleId>{3});
        QCOMPARE((*change)->patch.expectedRevision, std::optional<qint64>(9));
        QCOMPARE((*change)->patch.turns->at(0).text, u"old question"_s);
        QCOMPARE((*change)->patch.turns->at(1).text, u"new answer"_s);
        QVERIFY(!(*change)->patch.note);
        QCOMPARE((*change)->before, u"old answer"_s);
        QCOMPARE((*change)->after, u"new answer"_s);

        change = ui::planReplacement(example, *replacer, ReplaceOptions::Where::AllTexts);
        QVERIFY_RESULT(change);
        QCOMPARE((*change)->matches, 4);
        QCOMPARE((*change)->patch.note, std::optional(u"new note"_s));
        QCOMPARE((*change)->patch.rejected->value(), u"new rejected"_s);

        options.find = u"absent"_s;
        change = ui::planReplacement(
            example, *TextReplacer::make(options), ReplaceOptions::Where::AllTexts);
        QVERIFY_RESULT(change);
        QVERIFY(!*change);
    }

    void showsWhatIsAroundTheFirstMatch()
    {
        core::Example example =
            core::makePair({}, QString(100, u'x') + u"\nold"_s + QString(100, u'y'));
        ReplaceOptions options;
        options.find = u"old"_s;
        options.replacement = u"newer"_s;
        const auto change = ui::planReplacement(
            example, *TextReplacer::make(options), ReplaceOptions::Where::Answers);
        QVERIFY_RESULT(change);
        const ui::PlannedChange &planned = **change;
        QCOMPARE(planned.before.mid(planned.markAt, planned.beforeLength), u"old"_s);
        QCOMPARE(planned.after.mid(planned.markAt, planned.afterLength), u"newer"_s);
        QVERIFY(planned.before.startsWith(u'…'));
        QVERIFY(!planned.before.contains(u'\n'));
        QVERIFY(planned.before.size() < 120);
    }
};

ATTUNE_TEST(TestReplacePlan);
#include "tst_replaceplan.moc"
