// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/exportsheet.h"

#include "sheetsupport.h"
#include "tests/support/assistive.h"
#include "ui/sheets/exportproblems.h"
#include "ui/sheets/formatlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Three to learn from, one kept aside, one without an answer.
std::vector<core::ExampleId> fill(const support::SheetWorld &world)
{
    core::Edit edit{u"add"_s};
    for (int i = 1; i <= 4; ++i)
        edit.inserts.push_back(core::makePair(u"question %1"_s.arg(i), u"answer %1"_s.arg(i)));
    edit.inserts.back().split = core::Split::Kept;
    edit.inserts.push_back(core::makePair(u"question 5"_s, {}));
    support::wait(world.store().apply(edit));
    return support::value(world.store().list({}));
}

QPointer<ui::ExportSheet> openSheet(support::SheetWorld &world, support::ScriptedDialogs &dialogs,
    const ui::ExportScope &scope = {})
{
    auto *sheet = new ui::ExportSheet(
        ui::exportPorts(*world.session, world.flags), scope, world.settings, dialogs);
    sheet->open();
    return sheet;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::dressUp(); }
    void init() { support::failOnWarning(); }
    void leavesOutWhatHasNoAnswer();
    void goesToTheExample();
    void refusesWhatTheChecksSayMustBeFixed();
    void spreadsheetsTakeEverything();
    void onlyTheSelected();
    void refusesAFileThatChanged();
    void nothingToExport();
    void cancelWhileWriting();
    void tellsWhatElseWouldBeWritten();
};

void TestExportSheet::leavesOutWhatHasNoAnswer()
{
    support::SheetWorld world;
    fill(world);
    support::ScriptedDialogs dialogs;
    dialogs.path = world.project.folder.filePath(u"out.jsonl"_s);
    auto sheet = openSheet(world, dialogs);
    auto *problems = sheet->findChild<ui::ExportProblems *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(!sheet->primaryButton()->isEnabled());
    QVERIFY(!sheet->footnote().isEmpty()); // says why
    sheet->findChild<QPushButton *>(u"leaveOut"_s)->click();
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY2(
        sheet->primaryButton()->text().contains(u'3'), qPrintable(sheet->primaryButton()->text()));
    QVERIFY(
        sheet->findChild<QPlainTextEdit *>(u"preview"_s)->toPlainText().contains(u"question 1"_s));
    QVERIFY(!QFile::exists(dialogs.path));

    QSignalSpy exported(sheet, &ui::ExportSheet::exported);
    QSignalSpy folder(sheet, &ui::ExportSheet::openFolderRequested);
    sheet->primaryButton()->click();
    QTRY_COMPARE(exported.size(), 1);
    const QList<QByteArray> lines = contents(dialogs.path).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    QVERIFY(!contents(dialogs.path).contains("question 4")); // kept aside
    sheet->primaryButton()->click();                         // now: Open folder
    QCOMPARE(folder.size(), 1);
    QCOMPARE(folder[0][0].toString(), world.project.folder.path());
    sheet->cancelButton()->click();
    QTRY_VERIFY(sheet.isNull());
}

void TestExportSheet::goesToTheExample()
{
    support::SheetWorld world;
    const auto ids = fill(world);
    support::ScriptedDialogs dialogs;
    auto sheet = openSheet(world, dialogs);
    auto *goTo = sheet->findChild<QPushButton *>(u"goToExample"_s);
    QTRY_VERIFY(goTo->isVisible());
    core::ExampleId went = 0;
    connect(sheet, &ui::ExportSheet::goToExample, this, [&went](core::ExampleId id) { went = id; });
    goTo->click();
    QCOMPARE(went, ids.back());
    QTRY_VERIFY(sheet.isNull());
}

void TestExportSheet::refusesWhatTheChecksSayMustBeFixed()
{
    support::SheetWorld world;
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts = {core::makePair(u"question 1"_s, u"answer 1"_s),
        core::makePair(u"question 2"_s, u"Dear {name}"_s)};
    const auto ids = support::value(world.store().apply(edit)).inserted;
    auto flags = std::make_shared<ui::ExampleFlags::Table>();
    (*flags)[ids[1]].mustFix = u"A placeholder was left in."_s;
    world.flags.set(flags, std::make_shared<const std::vector<core::ExampleId>>(ids));
    support::ScriptedDialogs dialogs;
    const auto sheet = openSheet(world, dialogs);
    auto *list = sheet->findChild<QListWidget *>(u"problemList"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Example 2: A placeholder was left in."_s);
    QTRY_VERIFY(!sheet->primaryButton()->isEnabled());
    core::ExampleId went = 0;
    connect(sheet, &ui::ExportSheet::goToExample, this, [&went](core::ExampleId id) { went = id; });
    sheet->findChild<QPushButton *>(u"goToExample"_s)->click();
    QCOMPARE(went, ids[1]);
    QTRY_VERIFY(sheet.isNull());
}

void TestExportSheet::spreadsheetsTakeEverything()
{
    support::SheetWorld world;
    fill(world);
    support::ScriptedDialogs dialogs;
    dialogs.path = world.project.folder.filePath(u"out.csv"_s);
    auto sheet = openSheet(world, dialogs);
    sheet->findChild<ui::FormatList *>()->setCurrentFormat(u"csv"_s);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY2(
        sheet->primaryButton()->text().contains(u'5'), qPrintable(sheet->primaryButton()->text()));
    QVERIFY(sheet->findChild<QWidget *>(u"formatHelp"_s)
                ->property("text")
                .toString()
                .contains(u"formula"_s));
    QSignalSpy exported(sheet, &ui::ExportSheet::exported);
    sheet->primaryButton()->click();
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(contents(dialogs.path).contains("question 5"));
    QVERIFY(dialogs.lastRequest.suggestedName.endsWith(u".csv"_s));
    sheet->reject();
}

void TestExportSheet::onlyTheSelected()
{
    support::SheetWorld world;
    const auto ids = fill(world);
    support::ScriptedDialogs dialogs;
    auto sheet = openSheet(world, dialogs, {{}, {ids[1], ids[2]}});
    auto *which = sheet->findChild<QComboBox *>(u"which"_s);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY(which->currentText().contains(u"selected"_s));
    QVERIFY(sheet->primaryButton()->text().contains(u'2'));
    QVERIFY(
        !sheet->findChild<QPlainTextEdit *>(u"preview"_s)->toPlainText().contains(u"question 1"_s));
    sheet->reject();
}

void TestExportSheet::refusesAFileThatChanged()
{
    support::SheetWorld world;
    fill(world);
    support::ScriptedDialogs dialogs;
    dialogs.path = world.writeFile(u"out.csv"_s, "mine\n");
    auto sheet = openSheet(world, dialogs);
    sheet->findChild<ui::FormatList *>()->setCurrentFormat(u"csv"_s);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *change = sheet->findChild<QPushButton *>(u"changeDestination"_s);
    change->click(); // chooses the destination, writes nothing yet
    QTRY_VERIFY(change->isVisible());
    world.writeFile(u"out.csv"_s, "somebody else's work\n");
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet->findChild<QWidget *>(u"errorBanner"_s)->isVisible());
    QCOMPARE(contents(dialogs.path), QByteArray("somebody else's work\n"));
    QVERIFY(sheet->primaryButton()->isEnabled()); // asks again where to
    sheet->reject();
}

void TestExportSheet::nothingToExport()
{
    support::SheetWorld world;
    support::ScriptedDialogs dialogs;
    auto sheet = openSheet(world, dialogs);
    QTRY_VERIFY(!sheet->footnote().isEmpty() && !sheet->isBusy());
    QVERIFY(!sheet->primaryButton()->isEnabled());
    sheet->reject();
}

void TestExportSheet::cancelWhileWriting()
{
    support::SheetWorld world;
    fill(world);
    ui::ExportPorts ports = ui::exportPorts(*world.session, world.flags);
    const auto visit = ports.visit;
    bool writing = false;
    std::stop_token token;
    ports.visit = [&](std::vector<core::ExampleId> ids, ui::ExportPorts::Visitor visitor,
                      std::stop_token stop) {
        token = stop;
        if (!writing)
            return visit(std::move(ids), std::move(visitor), std::move(stop));
        // The user stops while the examples are being read.
        std::stop_source stopped;
        stopped.request_stop();
        return visit(std::move(ids), std::move(visitor), stopped.get_token());
    };
    support::ScriptedDialogs dialogs;
    dialogs.path = world.project.folder.filePath(u"out.csv"_s);
    QPointer<ui::ExportSheet> sheet = new ui::ExportSheet(ports, {}, world.settings, dialogs);
    sheet->open();
    sheet->findChild<ui::FormatList *>()->setCurrentFormat(u"csv"_s);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    writing = true;
    sheet->primaryButton()->click();
    QTRY_VERIFY2(
        sheet->sentence().contains(u"No file was written"_s), qPrintable(sheet->sentence()));
    QVERIFY(!QFile::exists(dialogs.path));
    QVERIFY(sheet->primaryButton()->isEnabled());
    sheet->reject();
}

void TestExportSheet::tellsWhatElseWouldBeWritten()
{
    support::SheetWorld world;
    core::Edit edit{u"add"_s};
    edit.inserts = {core::makePair(u"question"_s, u"answer"_s)};
    edit.inserts.back().extra = R"({"customer_id":4711,"channel":"mail"})";
    support::wait(world.store().apply(edit));
    support::ScriptedDialogs dialogs;
    dialogs.path = world.project.folder.filePath(u"out.jsonl"_s);
    auto sheet = openSheet(world, dialogs);
    auto *further = sheet->findChild<QCheckBox *>(u"furtherFields"_s);
    auto *formats = sheet->findChild<ui::FormatList *>();
    QTRY_VERIFY(further->isVisible());
    QVERIFY2(further->text().contains(u"channel, customer_id"), qPrintable(further->text()));

    // A service does not get them unless the user says so.
    QCOMPARE(formats->currentFormat(), u"openai-chat"_s);
    QVERIFY(!further->isChecked());
    auto *preview = sheet->findChild<QPlainTextEdit *>(u"preview"_s);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY(preview->toPlainText().contains(u"question"_s));
    QVERIFY(!preview->toPlainText().contains(u"4711"_s));
    QSignalSpy exported(sheet, &ui::ExportSheet::exported);
    sheet->primaryButton()->click();
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(contents(dialogs.path).contains("question"));
    QVERIFY(!contents(dialogs.path).contains("4711"));
    sheet->close();

    // Another project gets everything, so that nothing is lost on the way.
    auto again = openSheet(world, dialogs);
    again->findChild<ui::FormatList *>()->setCurrentFormat(u"attune"_s);
    further = again->findChild<QCheckBox *>(u"furtherFields"_s);
    QTRY_VERIFY(further->isVisible());
    QVERIFY(further->isChecked());
    preview = again->findChild<QPlainTextEdit *>(u"preview"_s);
    QTRY_VERIFY(preview->toPlainText().contains(u"4711"_s));
    support::toggle(further);
    QTRY_VERIFY(!preview->toPlainText().contains(u"4711"_s));
}

ATTUNE_TEST(TestExportSheet);
#include "tst_exportsheet.moc"
