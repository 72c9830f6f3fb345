// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/modelexport.h"
#include "tests/support/adapterfolder.h"
#include "tests/support/assistive.h"
#include "tests/support/testprogram.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/answercard.h"
#include "ui/session/projectsession.h"
#include "ui/style/theme.h"
#include "ui/use/usepage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using support::CompareWindow;
using support::StoredAnswers;

namespace {

#ifdef ATTUNE_ENGINE_PROGRAM
const auto kEngine = QStringLiteral(ATTUNE_ENGINE_PROGRAM);
#endif

ui::UsePage *usePage(const CompareWindow &test)
{
    return static_cast<ui::UsePage *>(test.window.window->page(ui::Step::Use));
}

bool waitForModels(const CompareWindow &test)
{
    return QTest::qWaitFor(
        [&] {
            return usePage(test)->models() && usePage(test)->models()->isReady() &&
                test.window.find<QWidget>(u"modelCard")->isVisible();
        },
        20'000);
}

} // namespace

class TestUsePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void showsWhereAModelComesFrom()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        test.key(Qt::Key_1);
        QVERIFY(test.waitForVotes(1));
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        QCOMPARE(test.text(u"modelName"), u"Care"_s);
        QTRY_COMPARE(test.window.find<ui::Badge>(u"modelVerdict")->text(),
            u"too early to tell, 1 vote(s)"_s);
        support::picture(test.window.window.get(), u"use"_s);
        test.window.appearance.setSchemeChoice(ui::SchemeChoice::Dark);
        support::picture(test.window.window.get(), u"use-dark"_s);
        test.window.appearance.setSchemeChoice(ui::SchemeChoice::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        support::picture(test.window.window.get(), u"use-rtl"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        test.window.appearance.setTextSize(150);
        support::picture(test.window.window.get(), u"use-150"_s);
        test.window.appearance.setTextSize(100);
    }

    void putsOneIntoUseAsAStepOfUndo()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        QTest::mouseClick(test.window.find<QPushButton>(u"chooseModel"), Qt::LeftButton);
        QTRY_COMPARE(test.window.window->session()->settings().modelInUse, u"practice"_s);
        QTRY_VERIFY(usePage(test)->stepState().done);
        test.window.window->session()->undo();
        QTRY_VERIFY(!usePage(test)->stepState().done);
    }

    void asksForANewTestWhenExamplesHaveChanged()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        QVERIFY(!test.window.find<QWidget>(u"retestBanner")->isVisible());
        support::value(test.window.window->session()->apply(support::addPairs(2)));
        core::Edit edit;
        edit.action = u"add"_s;
        edit.inserts = {core::makePair(u"new one"_s, u"new answer"_s)};
        support::value(test.window.window->session()->apply(std::move(edit)));
        test.window.window->goTo(ui::Step::Collect);
        test.window.window->goTo(ui::Step::Use);
        QTRY_VERIFY(test.window.find<QWidget>(u"retestBanner")->isVisible());
    }

    void writesTheHandOverSheet()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        const QString path = test.window.home.filePath(u"sheet.html"_s);
        test.window.dialogs.answers = {0};
        test.window.dialogs.files = {path};
        test.window.find<QAction>(u"sheetHtml")->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sheet = file.readAll();
        QVERIFY(sheet.contains("A person checks every answer"));
        QVERIFY(sheet.contains("You answer letters.")); // the house rules

        const QString paper = test.window.home.filePath(u"sheet.pdf"_s);
        test.window.dialogs.answers = {1};
        test.window.dialogs.files = {paper};
        test.window.find<QAction>(u"sheetPdf")->trigger();
        QVERIFY(!QFile::exists(paper)); // the page does not wait for it
        QTRY_VERIFY(QFile::exists(paper));
        QFile pdf(paper);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("/FontFile"));
    }

    void addsAModelThatWasTunedElsewhere()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        const QString folder = test.window.home.filePath(u"downloads/Our voice"_s);
        support::AdapterFolder().write(folder);
        auto *add = test.window.find<QPushButton>(u"addModel");
        test.window.dialogs.files = {folder};
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(test.text(u"modelName"), u"Our voice"_s);
        const auto models = [&] { return usePage(test)->models()->models(); };
        QTRY_COMPARE(models().size(), 2u);
        const ui::TunedModel added = models().front();
        QCOMPARE(added.job.plan.importedFrom, QFileInfo(folder).canonicalFilePath());
        QCOMPARE(added.original, u"Practice model"_s);
        const auto isChosen = [&] {
            const auto rows = test.window.window->findChildren<QAbstractButton *>(u"tunedModel"_s);
            return std::any_of(rows.begin(), rows.end(), [](const QAbstractButton *row) {
                return row->isVisible() && row->isChecked() &&
                    row->accessibleName() == u"Our voice";
            });
        };
        QTRY_VERIFY(isChosen());
        QStringList said;
        for (const QLabel *label :
            test.window.find<QWidget>(u"modelCard")->findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(u"from the folder "_s + added.job.plan.importedFrom));
        support::picture(test.window.window.get(), u"use-imported"_s);
        QVERIFY(QFile::exists(
            test.window.tune.control.adapterFolder(added.job) + u"/adapter_model.safetensors"_s));
        QVERIFY(test.window.find<QPushButton>(u"saveGguf")->isEnabled());

        // It can be compared, and is no tuning of this project.
        test.window.window->goTo(ui::Step::Compare);
        const auto chooses = [&](const char16_t *box, const QString &text) {
            const auto *choices = test.window.find<QComboBox>(box);
            return choices->findText(text) >= 0;
        };
        QTRY_VERIFY(chooses(u"compareAfter", u"Tuned: Our voice"_s));
        test.window.window->goTo(ui::Step::Use);

        // The same folder twice, and one that holds something else.
        test.window.dialogs.files = {folder};
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(test.window.dialogs.questions.size(), 1);
        QVERIFY(test.window.dialogs.questions.back().body.contains(u"Our voice"_s));
        test.window.dialogs.files = {test.window.home.path()};
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(test.window.dialogs.questions.size(), 2);
        QVERIFY(test.window.dialogs.questions.back().body.contains(u"holds no model"_s));
        QTRY_VERIFY(add->isEnabled());
        QCOMPARE(models().size(), 2u);

        // Removed, its copy goes and the folder stays.
        const QString copy = test.window.tune.control.adapterFolder(added.job);
        test.window.dialogs.answers = {1};
        QTest::mouseClick(test.window.find<QPushButton>(u"removeModel"), Qt::LeftButton);
        QTRY_COMPARE(models().size(), 1u);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(folder + u"/adapter_model.safetensors"_s));
    }

    void asksForAnOriginalThatIsNotThere()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        const QString folder = test.window.home.filePath(u"voice"_s);
        support::AdapterFolder{.original = "org/other"}.write(folder);
        test.window.dialogs.files = {folder, support::practiceFolder()};
        test.window.dialogs.answers = {1};
        QTest::mouseClick(test.window.find<QPushButton>(u"addModel"), Qt::LeftButton);
        QTRY_COMPARE(test.text(u"modelName"), u"voice"_s);
        QVERIFY(test.window.dialogs.questions.front().body.contains(u"org/other"_s));
        QTRY_COMPARE(usePage(test)->models()->models().front().original, u"org/other"_s);
    }

    void showsAWholeModelWithoutAnOriginal()
    {
        CompareWindow test(StoredAnswers{.rows = 0});
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        const QString folder = test.window.home.filePath(u"whole"_s);
        QVERIFY(QDir().mkpath(folder));
        const QDir practice(support::practiceFolder());
        for (const QString &file : practice.entryList(QDir::Files))
            QVERIFY(QFile::link(practice.filePath(file), folder + u'/' + file));
        test.window.dialogs.files = {folder};
        QTest::mouseClick(test.window.find<QPushButton>(u"addModel"), Qt::LeftButton);
        QTRY_VERIFY(
            test.text(u"modelName") == u"whole" || !test.window.dialogs.questions.isEmpty());
        QVERIFY2(test.window.dialogs.questions.isEmpty(),
            qPrintable(test.window.dialogs.questions.value(0).body));
        QTRY_VERIFY(!test.window.find<ui::AnswerCard>(u"tryOriginal")->isVisible());
        QVERIFY(!test.window.find<QPushButton>(u"saveFolder")->isEnabled()); // it is one
        QVERIFY(test.window.find<QPushButton>(u"saveGguf")->isEnabled());
        support::picture(test.window.window.get(), u"use-whole"_s);
    }

    void saysWhyAModelCannotBeWritten()
    {
        core::ModelExport writing;
        QString told;
        connect(&writing, &core::ModelExport::failed, this,
            [&](const core::Error &error) { told = error.message; });
        writing.start({.program = u"/no/such/engine"_s,
            .baseFolder = u"/none"_s,
            .adapter = u"/none"_s,
            .houseRules = {},
            .target = u"/none/at/all"_s});
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!writing.isRunning());
    }

#ifdef ATTUNE_ENGINE_PROGRAM
    void asksAModelThatWasTunedElsewhere()
    {
        CompareWindow test(StoredAnswers{.rows = 0}, kEngine);
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        const QString folder = test.window.home.filePath(u"voice"_s);
        support::AdapterFolder{.original = "somebody/practice-model"}.write(folder);
        test.window.dialogs.files = {folder};
        QTest::mouseClick(test.window.find<QPushButton>(u"addModel"), Qt::LeftButton);
        QTRY_COMPARE(test.text(u"modelName"), u"voice"_s);
        auto *question = test.window.find<QLineEdit>(u"tryQuestion");
        question->setText(u"Where is my order 4711?"_s);
        QTest::keyClick(question, Qt::Key_Return);
        const auto shown = [&](const char16_t *name) {
            return test.window.find<ui::AnswerCard>(name)->view()->toPlainText();
        };
        QTRY_VERIFY_WITH_TIMEOUT(test.window.find<QPushButton>(u"keepAnswer")->isVisible(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"tryOriginal") == shown(u"tryTuned"), 60'000);
        QVERIFY(!shown(u"tryTuned").isEmpty()); // it changes nothing, so both say the same

        const QString file = test.window.home.filePath(u"voice.gguf"_s);
        test.window.dialogs.files = {file};
        test.window.find<QAction>(u"saveGgufQ8")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60'000);
    }

    void servesAtAnAddressThatStaysTheSame()
    {
        CompareWindow test(StoredAnswers{.rows = 0}, kEngine);
        test.window.window->goTo(ui::Step::Use);
        QVERIFY(waitForModels(test));
        core::LocalServing *serving = usePage(test)->serving();
        QTest::mouseClick(test.window.find<QCheckBox>(u"serveSwitch"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(serving->state(), core::LocalServing::State::On, 60'000);
        const QString address = serving->address();
        const QString key = serving->key();
        QCOMPARE(test.window.find<QLineEdit>(u"serveAddress")->text(), address);
        QVERIFY(!key.isEmpty());
        // Another program asks, with what the page shows.
        core::CurlHttpClient other;
        const core::HttpRequest models{.url = QUrl(address + u"/models"_s)};
        const auto reply = support::wait(
            other.send(models, core::HttpHeader{"Authorization", "Bearer " + key.toLatin1()}));
        QVERIFY(reply && reply->isSuccess());
        QVERIFY(reply->body.contains("practice"));
        support::picture(test.window.window.get(), u"use-serving"_s);

        // Ask both, for real.
        auto *question = test.window.find<QLineEdit>(u"tryQuestion");
        question->setText(u"Where is my order 4711?"_s);
        QTest::keyClick(question, Qt::Key_Return);
        const auto shown = [&](const char16_t *name) {
            return test.window.find<ui::AnswerCard>(name)->view()->toPlainText();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!shown(u"tryTuned").isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!shown(u"tryOriginal").isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(test.window.find<QPushButton>(u"keepAnswer")->isVisible(), 60'000);
        support::picture(test.window.window.get(), u"use-asked"_s);

        // The engine ends and is started again: the same place, the same key.
        test.window.tune.control.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!test.window.tune.control.isRunning(), 20'000);
        const auto again = test.window.tune.control.open({});
        QVERIFY(again);
        QCOMPARE(again->address.toString(), address);
        QCOMPARE(again->credential->value, "Bearer " + key.toLatin1());

        support::toggle(test.window.find<QCheckBox>(u"serveSwitch"));
        QTRY_COMPARE(serving->state(), core::LocalServing::State::Off);
        QTRY_VERIFY_WITH_TIMEOUT(!test.window.tune.control.isRunning(), 20'000);
    }
#endif
};

ATTUNE_TEST(TestUsePage);
#include "tst_usepage.moc"
