// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/importsheet.h"

#include "sheetsupport.h"
#include "tests/support/assistive.h"
#include "ui/sheets/mappingform.h"
#include "ui/sheets/rejectedrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::ImportField;

namespace {

std::vector<core::ImportInput> inputs(const QStringList &paths)
{
    std::vector<core::ImportInput> made;
    for (const QString &path : paths) {
        core::ImportInput input;
        input.path = path;
        made.push_back(input);
    }
    return made;
}

/// The open sheet. It deletes itself when it closes.
QPointer<ui::ImportSheet> openSheet(
    support::SheetWorld &world, const std::vector<core::ImportInput> &what)
{
    auto *sheet = new ui::ImportSheet(ui::importPorts(*world.session), world.settings);
    sheet->setInputs(what);
    sheet->open();
    return sheet;
}

template <class Widget>
Widget *child(const QPointer<ui::ImportSheet> &sheet, const QString &name)
{
    return sheet->findChild<Widget *>(name);
}

} // namespace

class TestImportSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::dressUp(); }
    void init() { support::failOnWarning(); }
    void addsATable();
    void nothingIsWrittenBefore();
    void repeatedExamplesAreSkippedOrAdded();
    void tellsRowsThatCannotBeRead();
    void anotherColumnReadsAgain();
    void remembersColumns();
    void takesHouseRules();
    void severalFiles();
    void clipboard();
    void allThereAlready();
    void unreadable();
    void cancelWhileReading();
    void cancelWhileAdding();
};

void TestImportSheet::addsATable()
{
    support::SheetWorld world;
    const QString path = world.writeFile(u"orders.csv"_s,
        "Question,Answer\nWhere is my order?,\"Dear Oscar, it is on its way.\"\n"
        "When will it come?,\"Dear Zoe, it arrives on Monday.\"\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY2(sheet->sentence().contains(u"Which is which?"_s), qPrintable(sheet->sentence()));
    QVERIFY(sheet->primaryButton()->text().contains(u'2'));
    QSignalSpy imported(sheet, &ui::ImportSheet::imported);
    sheet->primaryButton()->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported[0][0].toString(), u"2 added"_s);
    QTRY_VERIFY(sheet.isNull());
    const auto examples = world.examples();
    QCOMPARE(examples.size(), size_t(2));
    QCOMPARE(examples[0].question(), u"Where is my order?"_s);
    QCOMPARE(examples[1].answer(), u"Dear Zoe, it arrives on Monday."_s);
    // One step of undo.
    QVERIFY_RESULT(support::wait(world.store().undo()));
    QCOMPARE(world.examples().size(), size_t(0));
}

void TestImportSheet::nothingIsWrittenBefore()
{
    support::SheetWorld world;
    const QString path = world.writeFile(u"a.csv"_s, "Question,Answer\nWhere?,There.\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->cancelButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QCOMPARE(world.examples().size(), size_t(0));
    QVERIFY(support::value(world.store().history(10)).empty());
}

void TestImportSheet::repeatedExamplesAreSkippedOrAdded()
{
    support::SheetWorld world;
    core::Edit edit{u"add"_s};
    edit.inserts = {core::makePair(u"Where?"_s, u"There it is, dear Oscar."_s)};
    QVERIFY_RESULT(support::wait(world.store().apply(edit)));
    const QString path = world.writeFile(u"a.csv"_s,
        "Question,Answer\nWhere?,\"There it is, dear Oscar.\"\nWhen?,\"Now, dear Zoe, at "
        "once.\"\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY(sheet->primaryButton()->text().contains(u'1'));
    QVERIFY2(sheet->footnote().contains(u"1 already there"_s), qPrintable(sheet->footnote()));
    auto *duplicates = child<QCheckBox>(sheet, u"addDuplicates"_s);
    QVERIFY(duplicates->isVisible());
    QVERIFY(!duplicates->isChecked());
    QSignalSpy imported(sheet, &ui::ImportSheet::imported);
    support::toggle(duplicates);
    QVERIFY(sheet->primaryButton()->text().contains(u'2'));
    duplicates->click();
    sheet->primaryButton()->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported[0][0].toString(), u"1 added, 1 already there"_s);
    QCOMPARE(world.examples().size(), size_t(2));
}

void TestImportSheet::tellsRowsThatCannotBeRead()
{
    support::SheetWorld world;
    const QString path = world.writeFile(u"a.jsonl"_s,
        R"({"prompt":"Where?","completion":"There."})"
        "\n{\"prompt\":\"When\n"
        R"({"prompt":"Who?","completion":"Zoe."})"
        "\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *rejected = sheet->findChild<ui::RejectedRows *>();
    QVERIFY(rejected->isVisible());
    QVERIFY2(rejected->text().contains(u'1'), qPrintable(rejected->text()));
    auto *list = child<QListWidget>(sheet, u"rejectedRows"_s);
    QVERIFY(!list->isVisible());
    child<QPushButton>(sheet, u"showRejected"_s)->click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(u"row 2"_s), qPrintable(list->item(0)->text()));
    QSignalSpy imported(sheet, &ui::ImportSheet::imported);
    sheet->primaryButton()->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported[0][0].toString(), u"2 added, 1 need(s) a look"_s);
}

void TestImportSheet::anotherColumnReadsAgain()
{
    support::SheetWorld world;
    const QString path = world.writeFile(u"a.csv"_s,
        "Question,Answer,Old answer\nWhere?,There.,Over yonder.\nWhen?,Now.,Presently.\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *form = sheet->findChild<ui::MappingForm *>();
    auto *answer = form->choice(ImportField::Answer);
    answer->setCurrentIndex(answer->findText(u"Old answer"_s));
    emit answer->activated(answer->currentIndex());
    QVERIFY(!sheet->primaryButton()->isEnabled()); // until it has been read again
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QCOMPARE(world.examples()[0].answer(), u"Over yonder."_s);
}

void TestImportSheet::remembersColumns()
{
    support::SheetWorld world;
    const QByteArray header = "Question,Answer,Old answer\n";
    const QString first = world.writeFile(u"a.csv"_s, header + "Where?,There.,Over yonder.\n");
    auto sheet = openSheet(world, inputs({first}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *answer = sheet->findChild<ui::MappingForm *>()->choice(ImportField::Answer);
    answer->setCurrentIndex(answer->findText(u"Old answer"_s));
    emit answer->activated(answer->currentIndex());
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet.isNull());

    const QString second = world.writeFile(u"b.csv"_s, header + "When?,Now.,Presently.\n");
    sheet = openSheet(world, inputs({second}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QCOMPARE(sheet->findChild<ui::MappingForm *>()->choice(ImportField::Answer)->currentText(),
        u"Old answer"_s);
    sheet->reject();
}

void TestImportSheet::takesHouseRules()
{
    support::SheetWorld world;
    QByteArray lines;
    for (const QByteArray name : {"Oscar", "Zoe", "Ravi"})
        lines += R"({"messages":[{"role":"system","content":"Be brief."},)"
                 R"({"role":"user","content":"Hi, )" +
            name + R"("},{"role":"assistant","content":"Hello )" + name + "\"}]}\n";
    const QString path = world.writeFile(u"a.jsonl"_s, lines);
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *rules = child<QCheckBox>(sheet, u"houseRules"_s);
    QVERIFY(rules->isVisible());
    QVERIFY(rules->isChecked());
    QVERIFY2(rules->text().contains(u"Be brief."_s), qPrintable(rules->text()));
    support::toggle(rules);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QVERIFY(!rules->isChecked());
    support::toggle(rules);
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QCOMPARE(world.store().settings().houseRules, u"Be brief."_s);
    QCOMPARE(world.examples().size(), size_t(3));
    QVERIFY(!world.examples()[0].ownRules);
    QVERIFY_RESULT(support::wait(world.store().undo()));
    QVERIFY(world.store().settings().houseRules.isEmpty());
}

void TestImportSheet::severalFiles()
{
    support::SheetWorld world;
    const QString a = world.writeFile(u"a.csv"_s, "Question,Answer\nWhere?,There.\n");
    const QString b =
        world.writeFile(u"b.jsonl"_s, "{\"prompt\":\"When?\",\"completion\":\"Now.\"}\n");
    auto sheet = openSheet(world, inputs({a, b}));
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    auto *files = child<QComboBox>(sheet, u"file"_s);
    QVERIFY(files->isVisible());
    QCOMPARE(files->count(), 2);
    QVERIFY(sheet->findChild<ui::MappingForm *>()->isVisible());
    files->setCurrentIndex(1);
    emit files->activated(1);
    QVERIFY(!sheet->findChild<ui::MappingForm *>()->isVisible());
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QCOMPARE(world.examples().size(), size_t(2));
}

void TestImportSheet::clipboard()
{
    support::SheetWorld world;
    core::ImportInput input;
    input.bytes = "Where is it?\tDear Oscar, there.\nWhen is it?\tDear Zoe, now.\n";
    input.mimeType = u"text/tab-separated-values"_s;
    auto sheet = openSheet(world, {input});
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->primaryButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QCOMPARE(world.examples().size(), size_t(2));
    QCOMPARE(world.examples()[0].answer(), u"Dear Oscar, there."_s);
}

void TestImportSheet::allThereAlready()
{
    support::SheetWorld world;
    core::Edit edit{u"add"_s};
    edit.inserts = {core::makePair(u"Where?"_s, u"There."_s)};
    QVERIFY_RESULT(support::wait(world.store().apply(edit)));
    const QString path = world.writeFile(u"a.csv"_s, "Question,Answer\nWhere?,There.\n");
    auto sheet = openSheet(world, inputs({path}));
    QTRY_VERIFY2(
        sheet->footnote().contains(u"in the project already"_s), qPrintable(sheet->footnote()));
    QVERIFY(!sheet->primaryButton()->isEnabled());
    sheet->reject();
}

void TestImportSheet::unreadable()
{
    support::SheetWorld world;
    auto sheet = openSheet(world, inputs({world.project.folder.filePath(u"not there.csv"_s)}));
    auto *banner = child<QWidget>(sheet, u"errorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->accessibleName().isEmpty());
    QVERIFY(!sheet->primaryButton()->isEnabled());
    sheet->reject();
}

/// A review that does not end by itself has to be stopped by closing the sheet.
void TestImportSheet::cancelWhileReading()
{
    support::SheetWorld world;
    ui::ImportPorts ports = ui::importPorts(*world.session);
    auto started = std::make_shared<std::atomic<bool>>(false);
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    ports.review = [started, stopped](const auto &, const auto &, auto, std::stop_token stop,
                       const auto &) -> ui::ImportPorts::Review {
        *started = true;
        while (!stop.stop_requested())
            std::this_thread::yield();
        *stopped = true;
        return core::fail(core::ErrorCode::Cancelled, {});
    };
    QPointer<ui::ImportSheet> sheet = new ui::ImportSheet(ports, world.settings);
    sheet->setInputs(inputs({u"/a.csv"_s}));
    sheet->open();
    QTRY_VERIFY(started->load());
    QVERIFY(sheet->isBusy());
    sheet->cancelButton()->click();
    QTRY_VERIFY(sheet.isNull());
    QTRY_VERIFY(stopped->load());
}

void TestImportSheet::cancelWhileAdding()
{
    support::SheetWorld world;
    const QString path = world.writeFile(u"a.csv"_s, "Question,Answer\nWhere?,There.\n");
    ui::ImportPorts ports = ui::importPorts(*world.session);
    const auto add = ports.add;
    std::stop_token token;
    // The user stops before the store has begun.
    ports.add = [&](core::ImportRequest request, std::stop_token stop, core::Progress progress) {
        token = stop;
        std::stop_source stopped;
        stopped.request_stop();
        return add(std::move(request), stopped.get_token(), std::move(progress));
    };
    QPointer<ui::ImportSheet> sheet = new ui::ImportSheet(ports, world.settings);
    sheet->setInputs(inputs({path}));
    sheet->open();
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    sheet->primaryButton()->click();
    sheet->cancelButton()->click();
    QVERIFY(token.stop_requested());
    QTRY_VERIFY2(sheet->sentence().contains(u"Nothing was added"_s), qPrintable(sheet->sentence()));
    QCOMPARE(world.examples().size(), size_t(0));
    QVERIFY(sheet->primaryButton()->isEnabled());
    sheet->reject();
}

ATTUNE_TEST(TestImportSheet);
#include "tst_importsheet.moc"
