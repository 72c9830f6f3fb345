// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"
#include "core/review/chrf.h"
#include "core/review/estimate.h"
#include "core/review/measures.h"
#include "core/review/rowselection.h"
#include "core/review/sanity.h"
#include "tests/support/testsupport.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;
using core::Example;
using core::Leak;
using core::Side;
using core::Split;

namespace {

Example example(
    qint64 id, const QString &question, const QString &answer, Split split = Split::Train)
{
    Example example = core::makePair(question, answer);
    example.id = id;
    example.split = split;
    return example;
}

/// Forty letters in one voice.
std::vector<Example> house()
{
    static const QStringList names{u"Zoe"_s, u"Adam"_s, u"Priya"_s, u"Marco"_s};
    static const QStringList days{u"Monday"_s, u"Tuesday"_s, u"Friday"_s};
    std::vector<Example> examples;
    for (int i = 0; i < 40; ++i) {
        const QString name = names[i % 4];
        Example one = example(i + 1,
            u"Where is parcel %1? It was promised for %2. %3"_s.arg(5000 + i).arg(
                days[i % 3], name),
            u"Dear %1,\n\nThank you for writing to us about parcel %2. We have asked the courier, "
            u"and it "
            "will be with you on %3. We are sorry for the delay.\n\nKind regards,\nThe Desk"_s
                .arg(name)
                .arg(5000 + i)
                .arg(days[(i + 1) % 3]));
        one.reference = u"- day: %1"_s.arg(days[(i + 1) % 3]);
        one.category = i % 2 ? u"Delivery"_s : u"Tracking"_s;
        examples.push_back(std::move(one));
    }
    return examples;
}

core::ComparedRow row(const Example &asked, const QString &before, const QString &after)
{
    core::ComparedRow row;
    row.id = asked.id;
    row.asked = asked;
    core::Generation one{.row = row.id, .side = Side::Before, .text = before, .totalMs = 100};
    one.cost = 0.001;
    row.generations[0] = one;
    one.side = Side::After;
    one.text = after;
    one.totalMs = 300;
    row.generations[1] = one;
    return row;
}

bool isFine(const core::SanityCard &card, core::SanityTopic topic)
{
    for (const core::SanityItem &item : card.items) {
        if (item.topic == topic)
            return item.fine;
    }
    qWarning("no such topic");
    return false;
}

core::checks::CheckOptions options(const core::ProjectSettings &settings = {})
{
    core::checks::CheckOptions options;
    options.settings = settings;
    return options;
}

} // namespace

class TestReviewParts : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    // --- rows

    void choosesKeptExamplesOnly()
    {
        const std::vector<Example> examples{example(1, u"a question"_s, u"x"_s),
            example(2, u"another question"_s, u"x"_s, Split::Kept),
            example(3, u"one without an answer"_s, u" "_s, Split::Kept),
            example(4, u"left out"_s, u"x"_s, Split::LeftOut)};
        const auto choice = core::chooseKept(examples, {}, 0, 1);
        QCOMPARE(choice.rows.size(), 1u);
        QCOMPARE(choice.rows[0].asked.id, 2);
        QCOMPARE(choice.leaked, 0);
    }

    void findsWhatTheModelHasSeen()
    {
        core::SeenExamples seen;
        seen.learned = {
            example(1, u"My order 12345 has not arrived and I am worried. Where is it?"_s, u"x"_s),
            example(2, u"How do I change my address for the next parcel?"_s, u"x"_s)};
        seen.shown = {6};
        const std::vector<Example> examples{
            example(3, u"my ORDER 12345 has not arrived, and I am worried. Where is it"_s, u"x"_s,
                Split::Kept),
            example(4, u"My order 12346 has not arrived and I am worried. Where is it?"_s, u"x"_s,
                Split::Kept),
            example(5, u"Can I pay by invoice?"_s, u"x"_s, Split::Kept),
            example(6, u"Do you ship to Norway?"_s, u"x"_s, Split::Kept)};
        const auto choice = core::chooseKept(examples, seen, 0, 1);
        QCOMPARE(choice.rows.size(), 4u);
        QCOMPARE(choice.rows[0].leak, Leak::SameQuestion);
        QCOMPARE(choice.rows[0].twin, 1);
        QCOMPARE(choice.rows[1].leak, Leak::NearlySame);
        QCOMPARE(choice.rows[1].twin, 1);
        QCOMPARE(choice.rows[2].leak, Leak::None);
        QCOMPARE(choice.rows[3].leak, Leak::ShownAsExample);
        QCOMPARE(choice.leaked, 3);
        QCOMPARE(choice.counting(), 1);
    }

    void findsEveryLeakAmongManyRows()
    {
        // Each of the rows is looked up by itself: one must not hide the next.
        core::SeenExamples seen;
        std::vector<Example> kept;
        for (int i = 0; i < 300; ++i) {
            const QString question =
                u"Question number %1 is about the %2 that I bought in %3 last spring"_s
                    .arg(i * 7919)
                    .arg(QString(9, QChar(u'a' + i % 26)), QString(7, QChar(u'a' + i / 26)));
            seen.learned.push_back(example(i + 1, question, u"x"_s));
            kept.push_back(example(1000 + i, question + u"!"_s, u"x"_s, Split::Kept));
            kept.push_back(example(2000 + i, question + u" ok"_s, u"x"_s, Split::Kept));
        }
        QCOMPARE(core::chooseKept(kept, seen, 0, 1).leaked, 600);
    }

    void aLimitTakesARandomPart()
    {
        std::vector<Example> examples;
        for (int i = 0; i < 50; ++i)
            examples.push_back(
                example(i + 1, u"Is %1 a number?"_s.arg(i * 977), u"x"_s, Split::Kept));
        const auto ids = [&](quint64 seed) {
            std::vector<qint64> chosen;
            for (const auto &row : core::chooseKept(examples, {}, 10, seed).rows)
                chosen.push_back(row.asked.id);
            return chosen;
        };
        QCOMPARE(ids(1).size(), 10u);
        QCOMPARE(ids(1), ids(1));
        QVERIFY(ids(1) != ids(2));
        const auto first = ids(1);
        QVERIFY(std::is_sorted(first.begin(), first.end()));
    }

    void readsPastedQuestions()
    {
        QCOMPARE(core::questionsFromText(u"one\n two \n\n"_s), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(core::questionsFromText(u"one\r\nstill one\r\n \r\ntwo\r\n"_s),
            (QStringList{u"one\nstill one"_s, u"two"_s}));
        QCOMPARE(core::questionsFromText(u" \n "_s), QStringList());
        const auto choice = core::chooseQuestions({u"Same?"_s, u"same"_s, u"Other?"_s}, {});
        QCOMPARE(choice.rows.size(), 2u);
        QCOMPARE(choice.rows[0].asked.turns.size(), 1u);
        QVERIFY(core::probeQuestions().size() >= 10);
    }

    // --- who is asked what

    void asksAsTheModelWasTaught()
    {
        core::ProjectSettings settings;
        settings.houseRules = u"Be formal."_s;
        Example asked = example(1, u"Where?"_s, u"There."_s);
        asked.reference = u"- place: there"_s;
        asked.category = u"Delivery"_s;
        const auto turns = core::askedTurns({}, asked, settings, {});
        QCOMPARE(turns.size(), 2u);
        QCOMPARE(turns[0].role, core::Role::System);
        QCOMPARE(turns[1].text, u"Where?\n\nReference:\n- place: there"_s);

        core::Contestant bare;
        bare.instructions = core::Instructions::None;
        QCOMPARE(core::askedTurns(bare, asked, settings, {}).size(), 1u);

        core::Contestant shown;
        shown.instructions = core::Instructions::HouseRulesAndExamples;
        const std::vector<Example> shots{example(7, u"Who?"_s, u"We."_s)};
        const auto few = core::askedTurns(shown, asked, settings, shots);
        QCOMPARE(few.size(), 4u);
        QCOMPARE(few[1].text, u"Who?"_s);
        QCOMPARE(few[2].role, core::Role::Assistant);
        QCOMPARE(few[2].text, u"We."_s);
        QCOMPARE(few[3].text, turns[1].text);
    }

    void picksTheBestExamples()
    {
        std::vector<Example> examples;
        const auto add = [&](const QString &category, int length, core::Status status,
                             Split split = Split::Train) {
            Example one =
                example(qint64(examples.size()) + 1, u"q"_s, QString(length, u'x'), split);
            one.category = category;
            one.status = status;
            examples.push_back(one);
        };
        add(u"a"_s, 10, core::Status::Done);             // 1
        add(u"a"_s, 5, core::Status::Done);              // 2: shorter
        add(u"b"_s, 50, core::Status::ToDo);             // 3
        add(u"b"_s, 4, core::Status::NeedsWork);         // 4: never
        add(u"c"_s, 3, core::Status::Done, Split::Kept); // 5: never
        add(u"a"_s, 7, core::Status::Done);              // 6
        QCOMPARE(core::bestExamples(examples, 3), (std::vector<qint64>{2, 3, 6}));
        QCOMPARE(core::bestExamples(examples, 9), (std::vector<qint64>{2, 3, 6, 1}));
        QCOMPARE(core::bestExamples(examples, 9, 20), (std::vector<qint64>{2, 6}));
    }

    void contestantsSurviveTheFile()
    {
        core::Contestant contestant{.kind = core::ContestantKind::Checkpoint,
            .provider = u"custom"_s,
            .address = u"https://host/v1"_s,
            .account = u"key"_s,
            .model = u"m\"ö"_s,
            .job = 3,
            .step = 40,
            .instructions = core::Instructions::None,
            .shots = {1, 2}};
        QCOMPARE(core::contestantFromJson(core::toJson(contestant)), contestant);
        QCOMPARE(core::contestantFromJson("broken"), core::Contestant());
        QVERIFY(core::generationKey(contestant, core::Json("a"), {}) !=
            core::generationKey(contestant, core::Json("b"), {}));
        core::Contestant same = contestant;
        same.job = 4; // what is asked is the same
        QCOMPARE(core::generationKey(contestant, core::Json("a"), {}),
            core::generationKey(same, core::Json("a"), {}));
    }

    // --- is anything odd

    void noticesThatNothingChanged()
    {
        std::vector<core::ComparedRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(
                row(example(i + 1, u"q"_s, u"a"_s), u"same"_s, i ? u"same"_s : u"other"_s));
        QVERIFY(!isFine(core::checkSanity(rows, {}), core::SanityTopic::OutputsDiffer));
        rows[1].generations[1]->text = u"other"_s;
        QVERIFY(isFine(core::checkSanity(rows, {}), core::SanityTopic::OutputsDiffer));
    }

    void noticesOddAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finish");
        QTest::addColumn<int>("topic");
        using core::SanityTopic;
        QTest::newRow("a mark") << u"Fine.<|im_end|>"_s << u"stop"_s << int(SanityTopic::Template);
        QTest::newRow("Llama's") << u"[INST] Hello"_s << u"stop"_s << int(SanityTopic::Template);
        QTest::newRow("goes on as the customer")
            << u"Fine.\nUser: and then?"_s << u"stop"_s << int(SanityTopic::Template);
        QTest::newRow("cut") << u"Fine"_s << u"length"_s << int(SanityTopic::Truncated);
        QTest::newRow("empty") << u" \n"_s << u"stop"_s << int(SanityTopic::Empty);
        QTest::newRow("one word") << u"no no no no no no no no"_s << u"stop"_s
                                  << int(SanityTopic::Repeating);
        QTest::newRow("a phrase")
            << u"So we are sorry. We are sorry. We are sorry. We are sorry. We are "
               "sorry. We are sorry."_s
            << u"stop"_s << int(SanityTopic::Repeating);
    }
    void noticesOddAnswers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, finish);
        QFETCH(const int, topic);
        std::vector<core::ComparedRow> rows{row(example(1, u"q"_s, u"a"_s), u"Fine, thank you."_s,
            u"We have asked the courier. User names stay as they are: no change."_s)};
        QVERIFY(core::checkSanity(rows, {}).isFine());
        rows[0].generations[1]->text = text;
        rows[0].generations[1]->finish = finish;
        const auto card = core::checkSanity(rows, {});
        for (const core::SanityItem &item : card.items)
            QCOMPARE(item.fine, int(item.topic) != topic);
    }

    // --- likeness

    void chrfByHand()
    {
        // "abc" against "abd": of 1-grams 2 of 3 match, of 2-grams 1 of 2, of 3-grams 0 of 1; longer ones
        // do not occur. With equal lengths precision and recall are the same, and so is F.
        core::Chrf chrf;
        chrf.add(u"abc", u"a b d");
        QCOMPARE(chrf.score(), 100 * (2.0 / 3 + 1.0 / 2 + 0) / 3);
        core::Chrf same;
        same.add(u"a whole sentence", u"a whole sentence");
        QCOMPARE(same.score(), 100.0);
        // Precision 1/1, recall 1/2 of 1-grams; no 2-gram on both sides: F2 = 5 * 1 * .5 / (4 * 1 + .5).
        core::Chrf part;
        part.add(u"a", u"ab");
        QCOMPARE(part.score(), 100 * 2.5 / 4.5);
        QCOMPARE(core::Chrf().score(), 0.0);
    }

    // --- house style

    void judgesByClearConventionsOnly()
    {
        const auto examples = house();
        const auto judge = core::StyleJudge::learn(examples, options());
        QStringList keys;
        for (const core::JudgedConvention &convention : judge.conventions())
            keys.append(convention.key);
        QVERIFY(keys.contains(u"fmt.greeting"_s));
        QVERIFY(keys.contains(u"fmt.signoff"_s));
        for (const Example &one : examples)
            QVERIFY(judge.judge(one, one.answer()).followsAll());
        const auto broken = [&](const QString &answer) {
            QStringList titles;
            for (const core::StyleMark &mark : judge.judge(examples[0], answer).marks) {
                if (!mark.followed)
                    titles.append(judge.conventions()[std::size_t(mark.convention)].key);
            }
            return titles;
        };
        QString answer = examples[0].answer();
        QVERIFY(broken(QString(answer).replace(u"Dear"_s, u"Hi"_s)).contains(u"fmt.greeting"_s));
        QVERIFY(broken(QString(answer).replace(u"Kind regards,\nThe Desk"_s, QString()).trimmed())
                    .contains(u"fmt.signoff"_s));
        QVERIFY(broken(u"Your parcel is on its way."_s).contains(u"fmt.greeting"_s));
        QVERIFY(!judge.judge(examples[0], u"lol ok"_s).followsAll());
    }

    void theJudgeAgreesWithTheChecks()
    {
        // What the checks flag among examples, the judge sees in answers, and the other way round.
        auto examples = house();
        examples[5].setAnswer(u"Hi Adam,\n\nIt comes on Friday!\n\nCheers,\nThe Desk"_s);
        const auto report = core::checks::checkExamples(examples, options());
        const auto judge = core::StyleJudge(report.style, options());
        for (const Example &one : examples) {
            QSet<QString> flagged;
            for (const auto &finding : report.findings) {
                if (finding.example == one.id && finding.evidence.of > 0)
                    flagged.insert(finding.check);
            }
            QSet<QString> broken;
            for (const core::StyleMark &mark : judge.judge(one, one.answer()).marks) {
                if (!mark.followed)
                    broken.insert(
                        judge.conventions()[std::size_t(mark.convention)].key.section(u'/', 0, 0));
            }
            QVERIFY2(broken.contains(flagged), qPrintable(one.answer()));
            QCOMPARE(broken.isEmpty(), one.id != 6);
        }
    }

    void theCategoryHasItsPlace()
    {
        core::ProjectSettings settings;
        settings.categoryInAnswer = core::CategoryInAnswer::FirstLine;
        const auto examples = house();
        const auto judge = core::StyleJudge::learn(examples, options(settings));
        QCOMPARE(judge.conventions()[0].key, QString::fromLatin1(core::kCategoryConvention));
        const QString with = u"Category: Tracking\n\n"_s + examples[0].answer();
        QVERIFY(judge.judge(examples[0], with).followsAll());
        QVERIFY(!judge.judge(examples[0], examples[0].answer()).followsAll());
        QCOMPARE(judge.body(with), examples[0].answer());
    }

    // --- measures

    void measuresBothByTheSame()
    {
        core::ProjectSettings settings;
        settings.categoryInAnswer = core::CategoryInAnswer::FirstLine;
        const auto examples = house();
        const auto judge = core::StyleJudge::learn(examples, options(settings));
        std::vector<core::ComparedRow> rows;
        for (int i = 0; i < 4; ++i)
            rows.push_back(row(examples[std::size_t(i)], u"It is on its way."_s,
                u"Category: %1\n\n"_s.arg(
                    i == 0 ? u"Delivery"_s : examples[std::size_t(i)].category) +
                    examples[std::size_t(i)].answer()));
        // An invented number, and a fact left out.
        rows[1].generations[1]->text.replace(u"parcel 5001"_s, u"parcel 9999"_s);
        core::ComparedRow leaked = rows[0];
        leaked.leak = Leak::SameQuestion;
        rows.push_back(leaked);
        core::ComparedRow partial = rows[0];
        partial.generations[0].reset();
        rows.push_back(partial);

        const auto measures = core::measure(rows, judge);
        const core::SideMeasures &before = measures.side(Side::Before);
        const core::SideMeasures &after = measures.side(Side::After);
        QCOMPARE(before.answers, 4);
        QCOMPARE(after.answers, 4);
        QCOMPARE(before.followsAll.hits, 0);
        QCOMPARE(after.followsAll.hits, 4);
        QCOMPARE(measures.labels, core::LabelPlace::FirstLine);
        QCOMPARE(before.label->hits, 0);
        QCOMPARE(after.label->hits, 3);
        QCOMPARE(after.confusion.at({u"Tracking"_s, u"Delivery"_s}), 1);
        QCOMPARE(before.confusion.at({u"Tracking"_s, QString()}), 2);
        // Of each kept answer: the number, the name. (A day of the week is no fact of its own.)
        QCOMPARE(after.factsKept->of, before.factsKept->of);
        QCOMPARE(after.factsKept->of - after.factsKept->hits, 1);
        QCOMPARE(before.factsKept->hits, 0);
        QCOMPARE(after.inventedFacts, 1);
        QCOMPARE(after.withInvented.hits, 1);
        QCOMPARE(before.inventedFacts, 0);
        QVERIFY(*after.likeness > 90);
        QVERIFY(*before.likeness < 30);
        QCOMPARE(before.words, 5.0);
        QCOMPARE(before.totalMs, 100.0);
        QCOMPARE(after.totalMs, 300.0);
        QCOMPARE(*after.costPerThousand, 1.0);
        QCOMPARE(measures.rows.size(), 4u);
        QCOMPARE(measures.rows[1].sides[1].invented, QStringList{u"9999"_s});
        QCOMPARE(measures.rows[1].sides[1].missed, QStringList{u"5001"_s});
        QVERIFY(!measures.rows[0].sides[1].labelRight.value());
    }

    void measuresJson()
    {
        std::vector<core::ComparedRow> rows;
        for (int i = 0; i < 5; ++i) {
            const QString kept = u"{\"item\": \"pen\", \"count\": %1}"_s.arg(i);
            rows.push_back(
                row(example(i + 1, u"%1 pens"_s.arg(i), kept), u"Here: "_s + kept, kept));
        }
        rows[0].generations[1]->text = u"{\"item\": \"pen\", \"count\": \"0\"}"_s;
        rows[1].generations[1]->text = u"{\"item\": \"pen\"}"_s;
        const auto measures =
            core::measure(rows, core::StyleJudge(core::checks::HouseStyle(), options()));
        const core::SideMeasures &before = measures.side(Side::Before);
        const core::SideMeasures &after = measures.side(Side::After);
        QCOMPARE(before.json->hits, 0); // words around it
        QCOMPARE(after.json->hits, 5);
        QCOMPARE(after.jsonKeys->hits, 4);
        QCOMPARE(after.jsonFields->of, 10);
        QCOMPARE(after.jsonFields->hits, 8);
    }

    void measuresLabels()
    {
        std::vector<core::ComparedRow> rows;
        for (int i = 0; i < 6; ++i) {
            const QString kept = i % 2 ? u"urgent"_s : u"normal"_s;
            rows.push_back(row(example(i + 1, u"letter %1"_s.arg(i), kept),
                u"I think it is urgent."_s, i == 0 ? u"urgent"_s : kept + u'\n'));
        }
        const auto measures =
            core::measure(rows, core::StyleJudge(core::checks::HouseStyle(), options()));
        QCOMPARE(measures.labels, core::LabelPlace::WholeAnswer);
        QCOMPARE(measures.side(Side::Before).label->hits, 0);
        QCOMPARE(measures.side(Side::After).label->hits, 5);
        QCOMPARE(measures.side(Side::After).confusion.at({u"normal"_s, u"urgent"_s}), 1);
    }

    void aTrendNeedsMoreThanChance()
    {
        // Fisher's exact test: 3 of 3 against 0 of 3 has p = 0.1; 5 of 5 against 0 of 5 has p = 2 / 252.
        QCOMPARE(core::trend({0, 3}, {3, 3}), core::Trend::Same);
        QCOMPARE(core::trend({0, 5}, {5, 5}), core::Trend::Better);
        QCOMPARE(core::trend({5, 5}, {0, 5}), core::Trend::Worse);
        QCOMPARE(core::trend({10, 20}, {11, 20}), core::Trend::Same);
        QCOMPARE(core::trend({}, {}), core::Trend::Same);
        // 1 of 10 against 6 of 10: p = 0.0573; against 7 of 10: p = 0.0198.
        QCOMPARE(core::trend({1, 10}, {6, 10}), core::Trend::Same);
        QCOMPARE(core::trend({1, 10}, {7, 10}), core::Trend::Better);
    }

    void knowsWhatAnAnswerCosts()
    {
        core::ProviderInfo local;
        local.id = u"local"_s;
        QCOMPARE(core::answerCost(local, u"m"_s, {}, {}), std::optional<double>(0));
        core::ProviderInfo hosted;
        hosted.id = u"hosted"_s;
        QVERIFY(!core::answerCost(hosted, u"m"_s, 10, 10));
        core::Serving serving;
        serving.usdIn = 2;
        serving.usdOut = 8;
        hosted.serving = {serving};
        QCOMPARE(core::answerCost(hosted, u"m"_s, 1000, 500), std::optional<double>(0.006));
        QVERIFY(!core::answerCost(hosted, u"m"_s, {}, 500));
    }

    void knowsWhatAComparisonHasCost()
    {
        const auto answered = [](std::optional<double> cost, bool reused = false) {
            core::ComparedRow row;
            row.generations[1] = core::Generation{.reused = reused, .cost = cost};
            return row;
        };
        std::vector<core::ComparedRow> rows = {answered(0.25), answered(0.5),
            answered(7, true),    // paid for by an earlier comparison
            core::ComparedRow()}; // not answered yet
        QCOMPARE(core::spentOn(rows, core::Side::After), std::optional<double>(0.75));
        QCOMPARE(core::spentOn(rows, core::Side::Before), std::optional<double>(0));
        rows.push_back(answered(std::nullopt));
        QVERIFY(!core::spentOn(rows, core::Side::After));
    }
};

QTEST_GUILESS_MAIN(TestReviewParts)
#include "tst_reviewparts.moc"
