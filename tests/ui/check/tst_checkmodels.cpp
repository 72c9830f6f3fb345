// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/check/causelist.h"
#include "ui/check/causemodel.h"
#include "ui/check/changepainter.h"
#include "ui/check/checkwords.h"
#include "ui/check/findingmodel.h"
#include "ui/check/findingtable.h"
#include "ui/check/fixplan.h"
#include "ui/check/snapshotmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using core::checks::Finding;
using core::checks::Severity;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Finding finding(const QString &check, core::ExampleId example, Severity severity,
    const QString &words = u"Hi"_s)
{
    Finding finding;
    finding.check = check;
    finding.example = example;
    finding.severity = severity;
    finding.span = {0, words.size()};
    finding.fragment = words;
    finding.title = u"Your others open with “Dear”."_s;
    core::checks::Fix fix;
    fix.edits = {{finding.span, u"Dear"_s}};
    finding.fix = fix;
    return finding;
}

ui::SnapshotPtr snapshot(std::vector<Finding> findings,
    const core::checks::CheckDecisions &decisions = {},
    std::vector<core::checks::StyleQuestion> questions = {})
{
    core::checks::CheckReport report;
    report.findings = std::move(findings);
    report.style.questions = std::move(questions);
    report.examples = 100;
    std::vector<core::ExampleId> ids;
    for (core::ExampleId id = 1; id <= 100; ++id)
        ids.push_back(id);
    const ui::SnapshotContext context{
        std::make_shared<const core::checks::CheckDecisions>(decisions),
        std::make_shared<const ui::ExampleOrder>(ids), [](core::ExampleId id) {
            return ui::ExampleNote{id * 10, u"Returns"_s};
        }};
    return std::make_shared<const ui::CheckSnapshot>(makeSnapshot(std::move(report), context));
}

/// Everything that a snapshot says, to be compared.
QString inWords(const ui::CheckSnapshot &snapshot)
{
    QString words;
    QTextStream out(&words);
    const auto list = [&](const ui::FindingList &findings) {
        for (const ui::FindingPtr &one : findings)
            out << ' ' << one->check << '@' << one->example << ':' << one->span.start
                << one->fragment << int(one->severity);
        out << '\n';
    };
    for (const ui::Cause &cause : snapshot.causes) {
        out << cause.key << int(cause.severity) << cause.title << cause.examples << '/'
            << cause.fixable;
        list(cause.findings);
    }
    for (core::ExampleId id = 0; id <= 60; ++id) {
        out << id << ' ' << snapshot.byExample.value(id).size() << ' '
            << snapshot.ignoredByExample.value(id).size();
        const ui::ExampleFlag flag = snapshot.flags.value(id);
        out << ' ' << int(flag.kind) << flag.name << flag.count << flag.findings.size() << ' '
            << snapshot.notes.value(id).revision << '\n';
    }
    for (const core::ExampleId id : snapshot.waiting)
        out << id << ',';
    out << snapshot.general.size() << ' ' << snapshot.examples << ' ' << snapshot.toLookAt << ' '
        << snapshot.mustFix << ' ' << snapshot.ignored << ' ' << snapshot.personalData;
    return words;
}

void show(ui::FindingModel &model, std::vector<Finding> findings)
{
    const ui::SnapshotPtr shown = snapshot(std::move(findings));
    model.setFindings(shown, shown->findings());
}

ui::CauseChoice cause(const QString &key, Severity severity)
{
    return {ui::CauseChoice::Kind::Cause, severity, key, {}};
}

QString role(const QAbstractItemModel &model, int row, int which)
{
    return model.index(row, 0).data(which).toString();
}

} // namespace

/// What a look found, sorted for showing; the list of causes and the table of places.
class TestCheckModels : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void sortsFindingsIntoCauses();
    void countsWhatIsIgnored();
    void tipsAreNothingToLookAt();
    void theNextIsWhatAWholeLookGives();
    void theNextSharesWhatStays();
    void listsCausesUnderTheirSeverities();
    void listStaysWhereItWas();
    void selectingInTheListIsChoosing();
    void tableShowsPhraseAndChange();
    void tableKeepsRowsAfterAFix();
    void tableAsksAgainForChangedTexts();
    void saysWhatChanges_data();
    void saysWhatChanges();
    void patchesOnlyWhatDiffers();
    void wordsOfACard();
};

void TestCheckModels::sortsFindingsIntoCauses()
{
    const ui::SnapshotPtr shown = snapshot({
        finding(u"fmt.placeholder_left"_s, 7, Severity::MustFix),
        finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"safe.email"_s, 3, Severity::ProbablyWrong),
        finding(u"safe.phone"_s, 4, Severity::ProbablyWrong),
        finding(u"safe.phone"_s, 4, Severity::ProbablyWrong, u"0151"_s),
        finding(u"fmt.length"_s, 9, Severity::TakeALook),
    });
    QCOMPARE(shown->causes.size(), std::size_t(4));
    QCOMPARE(shown->causes[0].key, u"fmt.placeholder_left"_s);
    QCOMPARE(shown->causes[1].key, QString::fromUtf16(ui::kPersonalDataCause));
    QCOMPARE(shown->causes[1].findings.size(), 3);
    QCOMPARE(shown->causes[1].examples, 2);
    QCOMPARE(shown->causes[2].key, u"fmt.greeting"_s);
    QCOMPARE(shown->mustFix, 1);
    QCOMPARE(shown->personalData, 3);
    QCOMPARE(shown->toLookAt, 4);
    QCOMPARE(shown->waiting, (std::vector<core::ExampleId>{3, 4, 7, 9}));
    QCOMPARE(shown->number(7), 7);
    QCOMPARE(shown->number(1000), 0);
    QVERIFY(!shown->flags.value(7).mustFix.isEmpty());
    QVERIFY(shown->flags.value(3).mustFix.isEmpty());
    QCOMPARE(shown->flags.value(4).count, 2);
    QCOMPARE(shown->flags.value(4).name, u"Personal data"_s);
    QCOMPARE(shown->notes.value(9).revision, 90);
    QVERIFY(shown->cause(u"fmt.length"_s, Severity::TakeALook));
    QVERIFY(!shown->cause(u"fmt.length"_s, Severity::Tip));
}

void TestCheckModels::countsWhatIsIgnored()
{
    const std::vector<Finding> all = {finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"safe.email"_s, 4, Severity::ProbablyWrong)};
    core::checks::CheckDecisions decisions;
    decisions.dismissals.add(core::checks::Dismissals::here(all[0]));
    decisions.dismissals.add(
        {core::checks::Dismissal::Scope::Category, u"safe.email"_s, 0, u"Returns"_s});
    const ui::SnapshotPtr shown = snapshot(all, decisions);
    QVERIFY(shown->findings().isEmpty());
    QVERIFY(shown->causes.empty());
    QCOMPARE(shown->ignored, 2);
    QCOMPARE(shown->personalData, 1); // it would be sent all the same
    QCOMPARE(shown->ignoredByExample.value(3).size(), 1);
    QCOMPARE(*shown->ignoredByExample.value(3)[0], all[0]);
}

void TestCheckModels::tipsAreNothingToLookAt()
{
    const ui::SnapshotPtr shown = snapshot({finding(u"tone.hedging"_s, 5, Severity::Tip)});
    QCOMPARE(shown->causes.size(), std::size_t(1));
    QCOMPARE(shown->toLookAt, 0);
    QVERIFY(shown->waiting.empty());
    QVERIFY(shown->flags.value(5).kind == ui::BadgeKind::Tip);
}

void TestCheckModels::theNextIsWhatAWholeLookGives()
{
    using core::checks::Dismissal;
    std::mt19937 random(11);
    const auto below = [&](qsizetype n) { return int(random() % quint32(n)); };
    const std::array kinds = {std::pair(u"fmt.greeting"_s, Severity::ProbablyWrong),
        std::pair(u"safe.email"_s, Severity::ProbablyWrong),
        std::pair(u"safe.phone"_s, Severity::TakeALook),
        std::pair(u"fmt.placeholder_left"_s, Severity::MustFix),
        std::pair(u"tone.hedging"_s, Severity::Tip)};
    const auto some = [&](core::ExampleId id) {
        std::vector<Finding> result;
        for (int i = below(4); i > 0; --i) {
            const auto &[check, severity] = kinds[below(kinds.size())];
            result.push_back(finding(check, id, severity, QString(1 + int(below(3)), u'x')));
            result.back().span.start = int(below(30));
            if (id == 0)
                result.back().severity = Severity::Tip;
        }
        return result;
    };
    std::map<core::ExampleId, std::vector<Finding>> said;
    std::vector<core::ExampleId> ids;
    for (core::ExampleId id = 0; id <= 60; ++id) {
        said[id] = some(id);
        if (id > 0)
            ids.push_back(id);
    }
    const auto report = [&] {
        core::checks::CheckReport all;
        for (const auto &[id, findings] : said)
            all.findings.insert(all.findings.end(), findings.begin(), findings.end());
        all.examples = qint64(ids.size());
        return all;
    };
    ui::SnapshotContext context{std::make_shared<const core::checks::CheckDecisions>(),
        std::make_shared<const ui::ExampleOrder>(ids), [](core::ExampleId id) {
            return ui::ExampleNote{id * 10, id % 3 == 0 ? u"Returns"_s : QString()};
        }};
    auto last = makeSnapshot(report(), context);
    for (int round = 0; round < 200; ++round) {
        core::checks::ReportChange change;
        change.count = qint64(ids.size());
        for (int i = below(4); i > 0; --i)
            change.examples.push_back(below(61));
        std::sort(change.examples.begin(), change.examples.end());
        change.examples.erase(
            std::unique(change.examples.begin(), change.examples.end()), change.examples.end());
        for (const core::ExampleId id : change.examples) {
            said[id] = some(id);
            change.findings.insert(change.findings.end(), said[id].begin(), said[id].end());
        }
        auto decisions = *context.decisions;
        switch (below(12)) {
        case 0:
            if (const auto shown = last.findings(); !shown.isEmpty())
                decisions.dismissals.add(
                    core::checks::Dismissals::here(*shown[int(below(shown.size()))]));
            break;
        case 1:
            decisions.dismissals.add({Dismissal::Scope::Example, kinds[below(5)].first, below(61)});
            break;
        case 2:
            decisions.dismissals.add(
                {Dismissal::Scope::Category, kinds[below(5)].first, 0, u"Returns"_s});
            break;
        case 3:
            if (const auto &list = decisions.dismissals.list(); !list.empty())
                decisions.dismissals.remove(list[below(list.size())]);
            break;
        case 4:
            decisions.scores[u"fmt.greeting"_s] = {0, below(2) ? 9 : 0};
            break;
        case 5:
            std::shuffle(ids.begin(), ids.end(), random);
            context.order = std::make_shared<const ui::ExampleOrder>(ids);
            break;
        default:
            break;
        }
        context.decisions = std::make_shared<const core::checks::CheckDecisions>(decisions);
        last = nextSnapshot(last, std::move(change), context);
        const auto whole = makeSnapshot(report(), context);
        QCOMPARE(inWords(last), inWords(whole));
    }
}

void TestCheckModels::theNextSharesWhatStays()
{
    const std::vector<Finding> all = {finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"fmt.greeting"_s, 4, Severity::ProbablyWrong),
        finding(u"safe.email"_s, 4, Severity::ProbablyWrong)};
    const ui::SnapshotPtr before = snapshot(all);
    core::checks::ReportChange change;
    change.examples = {4};
    change.findings = {all[1]};
    const ui::CheckSnapshot after = nextSnapshot(*before, change,
        {before->decisions, before->order, [](core::ExampleId) { return ui::ExampleNote(); }});
    QCOMPARE(after.causes.size(), std::size_t(1));
    QCOMPARE(after.byExample.value(3)[0], before->byExample.value(3)[0]);
    // It was looked at again and is the same finding still.
    QVERIFY(before->byExample.value(4).contains(after.byExample.value(4)[0]));
    QCOMPARE(after.byExample.value(4).size(), 1);
}

void TestCheckModels::listsCausesUnderTheirSeverities()
{
    ui::CauseModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    core::checks::StyleQuestion question;
    question.key = question.check = u"tone.person"_s;
    question.options = {{u"1"_s, u"I"_s, 20}, {u"2"_s, u"we"_s, 21}};
    model.setSnapshot(snapshot({finding(u"fmt.placeholder_left"_s, 7, Severity::MustFix),
                                   finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
                                   finding(u"fmt.greeting"_s, 4, Severity::ProbablyWrong),
                                   finding(u"tone.hedging"_s, 5, Severity::Tip)},
        {}, {question}));
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += role(model, row, Qt::DisplayRole);
    QCOMPARE(titles.value(0), u"3 to look at"_s);
    QCOMPARE(titles.value(1), u"Must fix"_s);
    QCOMPARE(titles.value(3), u"Your decision"_s);
    QCOMPARE(titles.value(5), u"Probably wrong"_s);
    QCOMPARE(titles.value(7), u"Tip"_s);
    QCOMPARE(model.rowCount(), 9);
    QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsSelectable));
    QVERIFY(model.choiceAt(2) == cause(u"fmt.placeholder_left"_s, Severity::MustFix));
    QVERIFY(model.choiceAt(4).kind == ui::CauseChoice::Kind::Question);
    QCOMPARE(model.index(6).data(ui::CountRole).toInt(), 2);
    QVERIFY(role(model, 6, Qt::AccessibleTextRole).contains(u"Probably wrong, found 2"_s));
    QVERIFY(!model.index(4).data(ui::CountRole).isValid());
    QVERIFY(model.nearest(0) == model.choiceAt(2));
    QVERIFY(model.nearest(100) == model.choiceAt(8));
    model.setSnapshot(snapshot({}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.nearest(3).kind == ui::CauseChoice::Kind::Nothing);
}

void TestCheckModels::listStaysWhereItWas()
{
    ui::CauseModel model;
    ui::CauseList list(&model);
    QSignalSpy chosen(&list, &ui::CauseList::chosen);
    const auto greeting = cause(u"fmt.greeting"_s, Severity::ProbablyWrong);
    const auto hedging = cause(u"tone.hedging"_s, Severity::Tip);
    model.setSnapshot(snapshot({finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"tone.hedging"_s, 5, Severity::Tip)}));
    QVERIFY(list.choice() == greeting);
    list.choose(hedging);
    QCOMPARE(chosen.size(), 2);
    // Another cause comes: the choice stays.
    model.setSnapshot(snapshot({finding(u"fmt.placeholder_left"_s, 9, Severity::MustFix),
        finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"tone.hedging"_s, 5, Severity::Tip)}));
    QVERIFY(list.choice() == hedging);
    QCOMPARE(chosen.size(), 2);
    // It goes: its neighbour is chosen.
    model.setSnapshot(snapshot({finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong)}));
    QVERIFY(list.choice() == greeting);
    QCOMPARE(chosen.size(), 3);
    model.setSnapshot(snapshot({}));
    QVERIFY(list.choice().kind == ui::CauseChoice::Kind::Nothing);
}

void TestCheckModels::selectingInTheListIsChoosing()
{
    ui::CauseModel model;
    ui::CauseList list(&model);
    model.setSnapshot(snapshot({finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"tone.hedging"_s, 5, Severity::Tip)}));
    const auto hedging = cause(u"tone.hedging"_s, Severity::Tip);
    const QModelIndex index = model.index(model.rowOf(hedging));
    QVERIFY(list.currentIndex() != index);
    // As Qt's accessible cell does it.
    list.clearSelection();
    list.selectionModel()->select(index, QItemSelectionModel::Select);
    QVERIFY(list.choice() == hedging);
    QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList{index});
}

void TestCheckModels::tableShowsPhraseAndChange()
{
    ui::FindingModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    std::vector<core::ExampleId> asked;
    std::function<void(std::vector<core::Example>)> answer;
    model.setFetch([&](std::vector<core::ExampleId> ids, auto use) {
        asked = std::move(ids);
        answer = std::move(use);
    });
    const QString text = u"First of all, and before anything else is said here: Hi Zoe.\n\nBye"_s;
    Finding one = finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong);
    one.span = {text.indexOf(u"Hi"_s), 2};
    one.fix->edits = {{one.span, u"Dear"_s}};
    show(model, {one});
    const auto cell = [&](int column, int which = Qt::DisplayRole) {
        return model.index(0, column).data(which);
    };
    QCOMPARE(cell(ui::FindingModel::Number).toString(), u"3"_s);
    QCOMPARE(cell(ui::FindingModel::Becomes, ui::FindingModel::BeforeRole).toString(), u"Hi"_s);
    QCOMPARE(cell(ui::FindingModel::Becomes, ui::FindingModel::AfterRole).toString(), u"Dear"_s);
    QCOMPARE(cell(ui::FindingModel::Text).toString(), u"Hi"_s); // until the text is there
    QTRY_COMPARE(asked, std::vector<core::ExampleId>{3});
    core::Example example = core::makePair(u"?"_s, text);
    example.id = 3;
    answer({example});
    const QString shown = cell(ui::FindingModel::Text).toString();
    const int at = cell(ui::FindingModel::Text, ui::FindingModel::MarkAtRole).toInt();
    const int length = cell(ui::FindingModel::Text, ui::FindingModel::MarkLengthRole).toInt();
    QVERIFY(shown.startsWith(u'…'));
    QVERIFY(!shown.contains(u'\n'));
    QCOMPARE(shown.mid(at, length), u"Hi"_s);
    QVERIFY(cell(ui::FindingModel::Text, Qt::AccessibleTextRole).toString().contains(one.title));
}

void TestCheckModels::tableKeepsRowsAfterAFix()
{
    ui::FindingModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    ui::FindingTable table(&model);
    std::vector<Finding> all;
    for (core::ExampleId id = 1; id <= 5; ++id)
        all.push_back(finding(u"fmt.greeting"_s, id, Severity::ProbablyWrong));
    show(model, all);
    table.selectRow(2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    all.erase(all.begin() + 2);
    show(model, all);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.findingAt(2)->example, 4);
    QCOMPARE(model.rowOf(std::make_shared<const Finding>(all[3])), 3);
    QCOMPARE(model.rowOf(nullptr), -1);
    all.clear();
    show(model, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.findingAt(0));
}

void TestCheckModels::tableAsksAgainForChangedTexts()
{
    ui::FindingModel model;
    int asked = 0;
    std::vector<std::function<void(std::vector<core::Example>)>> answers;
    model.setFetch([&](std::vector<core::ExampleId>, auto use) {
        ++asked;
        answers.push_back(std::move(use));
    });
    core::Example example = core::makePair(u"?"_s, u"Hi old"_s);
    example.id = 3;
    show(model, {finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong)});
    const auto text = [&] { return model.index(0, ui::FindingModel::Text).data().toString(); };
    QCOMPARE(text(), u"Hi"_s);
    QTRY_COMPARE(asked, 1);
    model.forget({3}); // changed while the answer was on its way
    answers[0]({example});
    QCOMPARE(text(), u"Hi"_s);
    QTRY_COMPARE(asked, 2);
    example.setAnswer(u"Hi new"_s);
    answers[1]({example});
    QCOMPARE(text(), u"Hi new"_s);
}

void TestCheckModels::saysWhatChanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a word") << u"so Hi Zoe,"_s << u"Hi"_s << u"Hi"_s << u"Dear"_s << u"Hi"_s
                            << u"Dear"_s;
    QTest::newRow("a word in a phrase") << u"so Hi Zoe, yes"_s << u"Hi Zoe,"_s << u"Hi"_s
                                        << u"Dear"_s << u"Hi Zoe,"_s << u"Dear Zoe,"_s;
    QTest::newRow("lines") << u"Hi\n\nZoe"_s << u"Hi\n\nZoe"_s << u"\n\n"_s << u" "_s << u"Hi Zoe"_s
                           << u"Hi Zoe"_s;
    QTest::newRow("elsewhere") << u"It is here. Bye"_s << u"It is here."_s << u"Bye"_s
                               << u"Yours sincerely"_s << QString() << u"Yours sincerely"_s;
}

void TestCheckModels::saysWhatChanges()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, edited);
    QFETCH(QString, replacement);
    Finding one;
    one.span = {text.indexOf(words), words.size()};
    one.fragment = words;
    core::checks::Fix fix;
    fix.edits = {{{text.indexOf(edited), edited.size()}, replacement}};
    fix.choices = {u"Hey"_s};
    one.fix = fix;
    const ui::ChangedPhrase phrase = ui::changedPhrase(one);
    QTEST(phrase.before, "before");
    QTEST(phrase.after, "after");
    QVERIFY(ui::changedPhrase(one, 0).after.contains(u"Hey"_s));
    QVERIFY(!ui::changeSentence(phrase).isEmpty());
}

void TestCheckModels::patchesOnlyWhatDiffers()
{
    core::Example before = core::makePair(u"?"_s, u"Hi"_s);
    before.id = 4;
    before.revision = 7;
    QVERIFY(!ui::patchBetween(before, before));
    core::Example after = before;
    after.category = u"Returns"_s;
    const auto patch = ui::patchBetween(before, after);
    QVERIFY(patch);
    QCOMPARE(patch->ids, std::vector<core::ExampleId>{4});
    QCOMPARE(patch->expectedRevision, std::optional<qint64>(7));
    QCOMPARE(patch->category, std::optional(u"Returns"_s));
    QVERIFY(!patch->turns);
}

void TestCheckModels::wordsOfACard()
{
    std::vector<Finding> all = {finding(u"fmt.greeting"_s, 3, Severity::ProbablyWrong),
        finding(u"fmt.greeting"_s, 4, Severity::ProbablyWrong)};
    const ui::SnapshotPtr one = snapshot({all[0]});
    QCOMPARE(ui::cardTitle(one->causes[0]), all[0].title);
    for (Finding &finding : all)
        finding.evidence = {u"Dear"_s, 203, 215};
    const ui::SnapshotPtr two = snapshot(all);
    QCOMPARE(
        ui::cardTitle(two->causes[0]), u"Greeting: 2 answer(s) differ from your usual “Dear”"_s);
    QCOMPARE(ui::doneSentence(*two), u"98 of 100 have nothing left to look at"_s);
    QCOMPARE(ui::fixedSentence(12, 0), u"12 changed"_s);
    QCOMPARE(ui::fixedSentence(12, 1), u"12 changed, 1 skipped (you edited it)"_s);
    QCOMPARE(ui::agreementWord(1.0), u"strong"_s);
    QCOMPARE(ui::agreementWord(0.7), u"good"_s);
    QCOMPARE(ui::agreementWord(0.2), u"mixed"_s);
}

ATTUNE_TEST(TestCheckModels);
#include "tst_checkmodels.moc"
