// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkdecisions.h"

#include "core/storage/changelabel.h"
#include "tests/support/projectsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace core::checks;
using core::ProjectStore;
using support::value;

/// What the user decided: as text, in the project file, and in what a look reports.
class TestCheckDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void comesBackAsItWas();
    void nothingIsNoText();
    void keepsWhatALaterVersionAdded();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void changesOnlyThePartThatChanged();
    void isAStepOfUndo();
    void startsInAFileOfAnEarlierVersion();
    void hidesWhatIsIgnored();
    void staysIgnoredInTheNextLook();
    void demotesACheckThatIsOftenWrong();
};

namespace {

Dismissal here(quint64 fingerprint, bool baseline = false)
{
    return {Dismissal::Scope::Here, u"fmt.greeting"_s, 7, {}, fingerprint, baseline};
}

CheckDecisions everything()
{
    CheckDecisions decisions;
    decisions.dismissals.add(here(0xfedcba9876543210)); // does not fit a double
    decisions.dismissals.add({Dismissal::Scope::Example, u"tone.slang"_s, 12});
    decisions.dismissals.add({Dismissal::Scope::Category, u"fmt.length"_s, 0, u"Rückgabe"_s});
    decisions.dismissals.add({Dismissal::Scope::Check, u"tone.hedging"_s});
    decisions.dismissals.add({Dismissal::Scope::Question, u"fmt.date"_s, 0, u"Returns"_s});
    decisions.dismissals.add(here(5, true));
    decisions.pinned[{u"tone.person"_s, QString()}] = u"1"_s;
    decisions.pinned[{u"fmt.greeting"_s, u"Returns"_s}] = u"=Hello \"you\""_s;
    decisions.off = {u"tone.caps"_s, u"tone.emoji"_s};
    decisions.terms = {{GlossaryTerm::Kind::Accepted, u"Marlowe"_s},
        {GlossaryTerm::Kind::Banned, u"cheap"_s, u"low-priced"_s},
        {GlossaryTerm::Kind::Preferred, u"iphone"_s, u"iPhone"_s, true}};
    decisions.phrases = {{{}, u"Reply to this message."_s}, {u"Returns"_s, u"Keep the box."_s}};
    StyleEntry clear;
    clear.key = u"fmt.greeting"_s;
    clear.house = u"3"_s;
    clear.agreement = Agreement::Clear;
    decisions.house.entries = {clear};
    decisions.scores[u"tone.slang"_s] = {4, 9};
    decisions.styleAskedAt = 16;
    decisions.styleKept = true;
    return decisions;
}

Finding findingOf(const QString &check, core::ExampleId example)
{
    Finding finding;
    finding.check = check;
    finding.example = example;
    finding.severity = Severity::ProbablyWrong;
    finding.fragment = u"Hi"_s;
    return finding;
}

CheckDecisions read(const core::CheckRecords &records)
{
    const auto decisions = readDecisions(records);
    if (!decisions)
        qWarning("%s", support::errorText(decisions).constData());
    return decisions.value_or(CheckDecisions());
}

core::ChangeSummary store(ProjectStore &project, const CheckDecisions &decisions)
{
    core::Edit edit;
    edit.action = u"ignore"_s;
    edit.detail = u"Greeting"_s;
    edit.checks = writeDecisions(decisions);
    return value(project.apply(std::move(edit)));
}

} // namespace

void TestCheckDecisions::comesBackAsItWas()
{
    const CheckDecisions before = everything();
    const CheckDecisions after = read(writeDecisions(before));
    QVERIFY(after.dismissals.list() == before.dismissals.list());
    QVERIFY(after.pinned == before.pinned);
    QCOMPARE(after.off, before.off);
    QVERIFY(after.terms == before.terms);
    QCOMPARE(after.phrases.size(), std::size_t(2));
    QCOMPARE(after.phrases[0].category, QString());
    QCOMPARE(after.phrases[1].category, u"Returns"_s);
    QCOMPARE(after.phrases[1].phrase, u"Keep the box."_s);
    QCOMPARE(after.house.entries.size(), std::size_t(1));
    QCOMPARE(after.house.entries[0].key, u"fmt.greeting"_s);
    QCOMPARE(after.house.entries[0].house, u"3"_s);
    QVERIFY(after.house.entries[0].agreement == Agreement::Clear);
    QCOMPARE(after.scores.at(u"tone.slang"_s).fixed, 4);
    QCOMPARE(after.scores.at(u"tone.slang"_s).dismissed, 9);
    QCOMPARE(after.styleAskedAt, 16);
    QVERIFY(after.styleKept);
    QVERIFY(writeDecisions(after) == writeDecisions(before));
}

void TestCheckDecisions::nothingIsNoText()
{
    QVERIFY(writeDecisions({}) == core::CheckRecords());
    QVERIFY(read({}).dismissals.list().empty());
}

void TestCheckDecisions::keepsWhatALaterVersionAdded()
{
    core::CheckRecords records;
    records.style = u"{\"off\":[\"tone.caps\",{\"id\":\"x\"}],\"tempo\":3}"_s;
    records.ignored = u"{\"ignored\":[{\"scope\":\"author\",\"check\":\"tone.caps\"},"
                      "{\"scope\":\"check\",\"check\":\"tone.slang\"}]}"_s;
    CheckDecisions decisions = read(records);
    QCOMPARE(decisions.off, QSet<QString>{u"tone.caps"_s});
    QCOMPARE(decisions.dismissals.list().size(), std::size_t(1));

    decisions.off.insert(u"tone.emoji"_s);
    const core::CheckRecords written = writeDecisions(decisions);
    const QJsonObject style = QJsonDocument::fromJson(written.style.toUtf8()).object();
    QCOMPARE(style[u"tempo"_s].toInt(), 3);
    QCOMPARE(style[u"off"_s].toArray().size(), 3);
    QVERIFY(written.ignored.contains(u"author"_s));
    QCOMPARE(read(written).off.size(), 2);
}

void TestCheckDecisions::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cut off") << u"{\"ignored\":["_s;
    QTest::newRow("a list") << u"[1, 2]"_s;
    QTest::newRow("no list where one belongs") << u"{\"ignored\":{\"scope\":\"here\"}}"_s;
    QTest::newRow("deep") << QString(u"["_s.repeated(100000));
    QTest::newRow("words") << u"please"_s;
}

void TestCheckDecisions::refusesWhatIsDamaged()
{
    QFETCH(QString, text);
    core::CheckRecords records = writeDecisions(everything());
    records.ignored = text;
    const auto decisions = readDecisions(records);
    QVERIFY(!decisions);
    QVERIFY(decisions.error().code == core::ErrorCode::InvalidInput);
    QVERIFY(decisions.error().detail.startsWith(u"ignored"_s));
}

void TestCheckDecisions::changesOnlyThePartThatChanged()
{
    CheckDecisions decisions = everything();
    const core::CheckRecords before = writeDecisions(decisions);
    decisions.dismissals.add(here(99));
    core::CheckRecords after = writeDecisions(decisions);
    QVERIFY(after.ignored != before.ignored);
    after.ignored = before.ignored;
    QVERIFY(after == before);
}

void TestCheckDecisions::isAStepOfUndo()
{
    support::ProjectFolder folder;
    {
        const auto project = folder.create();
        CheckDecisions decisions;
        decisions.off.insert(u"tone.caps"_s);
        store(*project, decisions);
        decisions.dismissals.add(here(1));
        store(*project, decisions);
    }
    const auto project = folder.open();
    QCOMPARE(read(project->checkRecords()).dismissals.list().size(), std::size_t(1));
    QCOMPARE(core::describe(*project->undoState().undo), u"ignore “Greeting”"_s);
    const core::ChangeSummary summary = value(project->undo());
    QVERIFY(summary.settingsChanged);
    QVERIFY(read(project->checkRecords()).dismissals.list().empty());
    QVERIFY(read(project->checkRecords()).off.contains(u"tone.caps"_s));
    value(project->redo());
    QCOMPARE(read(project->checkRecords()).dismissals.list().size(), std::size_t(1));
}

/// Such a file has no rows for the decisions, and neither have its versions.
void TestCheckDecisions::startsInAFileOfAnEarlierVersion()
{
    support::ProjectFolder folder;
    QVERIFY(QFile::copy(QFINDTESTDATA("../storage/data/schema-1.attune"), folder.path));
    QVERIFY(QFile::setPermissions(folder.path, QFile::ReadOwner | QFile::WriteOwner));
    const QString copy = folder.folder.filePath(u"before.attune"_s);
    {
        const auto project = folder.open();
        QVERIFY(project);
        QVERIFY(project->checkRecords() == core::CheckRecords());
        const core::Version version = value(project->createVersion(u"before"_s, u"named"_s));
        store(*project, everything());
        QVERIFY_RESULT(support::wait(project->saveVersionAs(version.id, copy)));
    }
    QVERIFY(folder.open()->checkRecords() == writeDecisions(everything()));
    const auto before = ProjectStore::open(copy, folder.clock);
    QVERIFY(before.has_value());
    QVERIFY((*before)->checkRecords() == core::CheckRecords());
}

void TestCheckDecisions::hidesWhatIsIgnored()
{
    std::vector<Finding> findings;
    for (core::ExampleId example = 1; example <= 4; ++example)
        findings.push_back(findingOf(u"fmt.greeting"_s, example));
    Dismissals dismissals;
    dismissals.add(Dismissals::here(findings[0]));
    dismissals.add({Dismissal::Scope::Category, u"fmt.greeting"_s, 0, u"Returns"_s});
    removeDismissed(findings, dismissals,
        [](core::ExampleId id) { return id == 3 ? u"Returns"_s : QString(); });
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].example, 2);
    QCOMPARE(findings[1].example, 4);
}

/// A look at the same examples after others numbers what they write differently.
void TestCheckDecisions::staysIgnoredInTheNextLook()
{
    std::vector<core::Example> examples;
    for (core::ExampleId id = 1; id <= 43; ++id) {
        const QString answer =
            id <= 40 ? u"{\"total\": %1, \"paid\": true}"_s : u"{\"paid\": true, \"total\": %1}"_s;
        examples.push_back(core::makePair(u"Receipt %1"_s.arg(id), answer.arg(id)));
        examples.back().id = id;
    }
    CheckOptions options;
    options.only = {u"fmt.json_order"_s};
    options.threads = 1;
    const std::vector<Finding> before = checkExamples(examples, options).findings;
    QVERIFY(!before.empty());
    const Dismissals dismissals(Dismissals::baseline(before));

    std::vector<core::Example> later(examples.rbegin(), examples.rend());
    const std::vector<Finding> after = checkExamples(later, options).findings;
    QCOMPARE(after.size(), before.size());
    for (const Finding &finding : after)
        QVERIFY(dismissals.covers(finding, {}));
}

void TestCheckDecisions::demotesACheckThatIsOftenWrong()
{
    std::vector<Finding> findings{findingOf(u"tone.slang"_s, 1), findingOf(u"fmt.greeting"_s, 1)};
    findings.push_back(findingOf(u"tone.slang"_s, 2));
    findings.back().severity = Severity::MustFix;
    demote(findings, {{u"tone.slang"_s, {3, 5}}, {u"fmt.greeting"_s, {4, 4}}});
    QVERIFY(findings[0].severity == Severity::MustFix);
    QCOMPARE(findings[1].check, u"fmt.greeting"_s);
    QVERIFY(findings[1].severity == Severity::ProbablyWrong);
    QCOMPARE(findings[2].check, u"tone.slang"_s);
    QVERIFY(findings[2].severity == Severity::Tip);
}

QTEST_GUILESS_MAIN(TestCheckDecisions)
#include "tst_checkdecisions.moc"
