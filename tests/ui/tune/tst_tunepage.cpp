// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/assistive.h"
#include "tests/support/fakeservice.h"
#include "tests/support/testprogram.h"
#include "tests/ui/tune/tunefixture.h"
#include "ui/session/projectsession.h"
#include "ui/tune/costcard.h"
#include "ui/tune/modelsheet.h"
#include "ui/tune/problemcard.h"
#include "ui/tune/reviewsheet.h"
#include "ui/tune/servicesheet.h"
#include "ui/tune/tunechip.h"
#include "ui/tune/tunegoal.h"
#include "ui/widgets/stepbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::JobState;
using core::NextStep;
using support::enterAddress;
using support::FakeService;
using support::hurry;
using support::Json;
using support::TuneWindow;
using ui::Step;

namespace {

const auto kKey = u"sk-test-0123456789abcdef"_s;

void send(TuneWindow &test)
{
    QVERIFY(test.settle());
    QVERIFY2(test.plan()->obstacle().isEmpty(), qPrintable(test.plan()->obstacle()));
    test.click(u"tuneGo");
    auto *sheet = test.find<ui::ReviewSheet>(u"reviewSheet");
    QVERIFY(sheet);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"startTuning"_s), Qt::LeftButton);
    QTRY_VERIFY(test.newest());
}

} // namespace

class TestTunePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void saysHowManyMoreAreNeeded()
    {
        TuneWindow test(support::differentPairs(6));
        QVERIFY(test.settle());
        auto *goal = test.find<ui::TuneGoal>(u"tuneGoal");
        QTRY_VERIFY2(goal->hint().contains(u"4 more"), qPrintable(goal->hint()));
        QVERIFY(!goal->isEnabledNow());
        // The command says nothing and does nothing either.
        test.window.window->actions()[ui::ActionId::ReviewAndStart]->trigger();
        QCoreApplication::processEvents();
        QVERIFY(!test.find<ui::ReviewSheet>(u"reviewSheet"));
        const auto name = u"reason%1step%2"_s.arg(int(ui::TuneReason::Kind::TooFew))
                              .arg(int(ui::ReasonStep::Collect));
        auto *back = test.window.window->findChild<QPushButton *>(name);
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(test.window.window->currentStep(), Step::Collect);
    }

    void leavesOutWhatCannotBeLearned()
    {
        auto examples = support::differentPairs(60);
        examples[4].setAnswer({});
        TuneWindow test(examples);
        QVERIFY(test.settle());
        QVERIFY(!test.plan()->obstacle().isEmpty());
        const auto button = [&](ui::ReasonStep step) {
            return test.window.window->findChild<QPushButton *>(
                u"reason%1step%2"_s.arg(int(ui::TuneReason::Kind::MustFix)).arg(int(step)));
        };
        QTest::mouseClick(button(ui::ReasonStep::ShowExample), Qt::LeftButton);
        QCOMPARE(test.window.window->currentStep(), Step::Collect);
        test.window.window->goTo(Step::Tune);
        QTest::mouseClick(button(ui::ReasonStep::LeaveOut), Qt::LeftButton);
        QTRY_VERIFY(test.plan()->material()->mustFix.empty());
        QTRY_VERIFY2(test.plan()->obstacle().isEmpty(), qPrintable(test.plan()->obstacle()));
        QCOMPARE(test.plan()->material()->usable(), 59);
        test.window.window->session()->undo();
        QTRY_COMPARE(support::value(test.window.window->session()->store().examples({test.ids[4]}))
                         .at(0)
                         .split,
            core::Split::Train);
    }

    void shortensWhatIsTooLongForTheModel()
    {
        auto examples = support::differentPairs(60);
        // Some of them may be kept aside, which is no reason to shorten them.
        for (const std::size_t at : {4, 15, 26, 37}) {
            QString letter;
            for (int i = 0; i < 900; ++i)
                letter += u"Line %1 of letter %2 is here. "_s.arg(i).arg(at);
            examples[at].setQuestion(letter.trimmed());
        }
        TuneWindow test(examples);
        QVERIFY(test.settle());
        const auto reason = [&]() -> const ui::TuneReason * {
            const auto &all = test.plan()->reasons();
            const auto found = std::find_if(all.begin(), all.end(), [](const ui::TuneReason &one) {
                return one.kind == ui::TuneReason::Kind::TooLong;
            });
            return found == all.end() ? nullptr : &*found;
        };
        QVERIFY(reason());
        const std::vector<core::ExampleId> long_ = reason()->examples;
        auto *shorten = test.window.window->findChild<QPushButton *>(
            u"reason%1step%2"_s.arg(int(ui::TuneReason::Kind::TooLong))
                .arg(int(ui::ReasonStep::Shorten)));
        QVERIFY(shorten);
        shorten->click();
        auto *go = test.find<QPushButton>(u"shortenGo");
        QVERIFY(go);
        QTRY_VERIFY(go->isEnabled());
        const auto *table = test.find<QTableView>(u"shortenTable");
        QCOMPARE(table->model()->rowCount(), int(long_.size()));
        support::picture(test.find<QDialog>(u"shortenSheet"), u"shorten"_s);
        go->click();
        QTRY_VERIFY(!reason());
        auto &store = test.window.window->session()->store();
        const auto now = support::value(store.examples({long_.front()})).front();
        QVERIFY(now.question().contains(u"[…]"));
        QVERIFY(now.question().startsWith(u"Line 0 of letter"));
        test.window.window->session()->undo();
        QTRY_VERIFY(reason() && reason()->examples == long_);
    }

    void reviewNamesEverythingAndTheButtonIsAVerb()
    {
        TuneWindow test(support::differentPairs(120));
        QVERIFY(test.settle());
        test.window.window->goTo(Step::Collect);
        test.window.window->actions()[ui::ActionId::ReviewAndStart]->trigger();
        QTRY_VERIFY(test.find<ui::ReviewSheet>(u"reviewSheet"));
        QCOMPARE(test.window.window->currentStep(), Step::Tune);
        auto *sheet = test.find<ui::ReviewSheet>(u"reviewSheet");
        QStringList said;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            said.append(label->text());
        const QString all = said.join(u'\n');
        const auto &size = test.plan()->material()->size;
        QVERIFY2(all.contains(QString::number(size.trainExamples)), qPrintable(all));
        QVERIFY(all.contains(QString::number(size.keptExamples)));
        QVERIFY(all.contains(u"Nothing leaves this computer"));
        QVERIFY(all.contains(u"Practice model"));
        QVERIFY(all.contains(u"free"));
        // There are things to look at, or none: a verb in either case.
        const QString start = sheet->findChild<QPushButton *>(u"startTuning"_s)->text();
        QCOMPARE(start,
            test.plan()->reasons().empty() ? u"&Tune on this computer"_s : u"&Tune anyway"_s);
    }

    void quotesWhatCannotBeStartedYet()
    {
        TuneWindow test(support::differentPairs(120));
        QVERIFY(test.settle());
        test.click(u"showServices");
        QTRY_VERIFY(test.find<QAbstractButton>(u"place-together")->isVisible());
        support::toggle(test.find<QAbstractButton>(u"place-together"));
        QVERIFY(test.plan()->isExport());
        QVERIFY(test.plan()->estimate().quote->training);
        auto *goal = test.find<ui::TuneGoal>(u"tuneGoal");
        QVERIFY2(goal->hint().contains(u"coming next"), qPrintable(goal->hint()));
        test.click(u"tuneGo");
        QTRY_VERIFY(test.find<QDialog>(u"exportSheet"));
    }

    void sendsToAnAddressAndTellsWhenItIsReady()
    {
        FakeService service(kKey);
        service.control(u"script"_s, {"queued", "running", "running", "succeeded"});
        TuneWindow test(support::differentPairs(60), {}, hurry);
        enterAddress(test, service.address(), kKey);
        test.plan()->cost()->setName(u"help desk"_s);
        send(test);
        QCOMPARE(test.page()->shownJob(), test.newest()->id);
        QVERIFY(test.waitForState(JobState::Succeeded));
        QTRY_COMPARE(test.text(u"jobHeadline"), u"The tuned model is ready"_s);
        QTRY_VERIFY(test.find<ui::CurveView>(u"curveView")->curve().points.size() >= 2);
        // What went there is what the page said.
        const Json state = service.state();
        QCOMPARE(state["creates"].size(), 1u);
        QVERIFY(state["creates"][0]["body"]["model"] == Json("base-small"));
        const auto sent = support::value(test.page()->tunings()->store().sent());
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent[0].destination, u"127.0.0.1"_s);
        QCOMPARE(sent[0].examples, test.plan()->material()->sent());
        // The key is in the store, not in the settings; the address is.
        const QStringList stored = test.window.settings.get(ui::settings::kTuneService);
        QVERIFY(stored.contains(service.address()));
        QVERIFY(!stored.contains(kKey));
    }

    void buttonsHaveRoomWhileItRuns()
    {
        FakeService service(kKey);
        Json script = Json::array({"queued"});
        for (int i = 0; i < 10'000; ++i)
            script.push_back("running");
        service.control(u"script"_s, script);
        TuneWindow test(support::differentPairs(60), {}, hurry);
        test.window.window->resize(1280, 720);
        enterAddress(test, service.address(), kKey);
        send(test);
        QVERIFY(test.waitForState(JobState::Running));
        const auto *stop = test.find<QPushButton>(u"stopTuning");
        QTRY_VERIFY(stop->isVisible());
        // Drawn four pixels smaller than it is, for the ring round it: all of it lies in the card.
        QTRY_COMPARE(stop->height(), stop->sizeHint().height());
        QVERIFY(stop->parentWidget()->rect().contains(stop->geometry()));
    }

    void tellsTheDesktopOnlyWhenAnotherWindowIsInFront()
    {
        FakeService service(kKey);
        service.control(
            u"script"_s, {"queued", "running", "running", "running", "running", "succeeded"});
        TuneWindow test(support::differentPairs(60), {}, hurry);
        enterAddress(test, service.address(), kKey);
        send(test);
        test.window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(test.window.window.get()));
        QVERIFY(test.waitForState(JobState::Succeeded));
        QVERIFY(test.window.tune.notifier.told.isEmpty());
        test.page()->showPlan();
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        auto *tunings = test.page()->tunings();
        QVERIFY(test.settle()); // what was kept aside has changed the examples
        tunings->start(test.plan()->plan(), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(test.window.tune.notifier.told.size(), 1, 60'000);
        QVERIFY(test.window.tune.notifier.told[0].startsWith(u"Tuning is ready"));
        test.window.settings.set(ui::settings::kNotify, false);
        test.page()->showPlan();
        QVERIFY(test.settle());
        tunings->start(test.plan()->plan(), std::nullopt);
        QTRY_COMPARE(tunings->jobs().size(), 3u);
        QVERIFY(test.waitForState(JobState::Succeeded));
        QCoreApplication::processEvents();
        QCOMPARE(test.window.tune.notifier.told.size(), 1);
    }

    void everyProblemHasItsWordsAndAWayOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, int status, const QString &title, NextStep step,
                             const QString &body = {}) {
            QTest::newRow(name) << status << body << title << int(step);
        };
        row("E1", 401, u"The access key was not accepted."_s, NextStep::EnterKey);
        row("E3", 429, u"has no credit left."_s, NextStep::OpenBilling,
            u"{\"error\": {\"code\": \"insufficient_quota\", \"message\": \"no\"}}"_s);
        row("E5", 400, u"Example 3 could not be used."_s, NextStep::GoToExample,
            u"{\"error\": {\"message\": \"Line 3: the answer is missing\"}}"_s);
        row("E11", 400, u"Example 3 is too long for this model."_s, NextStep::LeaveOutExample,
            u"{\"error\": {\"message\": \"Line 3: exceeds the maximum context length\"}}"_s);
        row("E12", 422, u"does not accept one of the settings."_s, NextStep::ChangeSettings);
    }
    void everyProblemHasItsWordsAndAWayOn()
    {
        QFETCH(const int, status);
        QFETCH(const QString, body);
        QFETCH(const QString, title);
        QFETCH(const int, step);
        FakeService service(kKey);
        Json fault{{"kind", "status"}, {"status", status}, {"path", "jobs"}, {"method", "POST"}};
        if (!body.isEmpty())
            fault["body"] = body.toStdString();
        service.arm(fault);
        TuneWindow test(support::differentPairs(60), {}, hurry);
        enterAddress(test, service.address(), kKey);
        send(test);
        QVERIFY(test.waitForState(JobState::Failed));
        // The line of the file is told as the number that the project shows.
        const qint64 shown =
            test.plan()->material()->numbers.value(test.newest()->problemExample, 3);
        QString expected = title;
        expected.replace(u"Example 3"_s, u"Example %1"_s.arg(shown));
        QTRY_VERIFY2(
            test.text(u"problemTitle").contains(expected), qPrintable(test.text(u"problemTitle")));
        QVERIFY(!test.text(u"problemBody").isEmpty());
        QVERIFY(test.text(u"problemFacts").contains(u"Nothing was charged."));
        auto *button = test.window.window->findChild<QPushButton *>(u"nextStep%1"_s.arg(step));
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        switch (static_cast<NextStep>(step)) {
        case NextStep::EnterKey: {
            auto *sheet = test.find<ui::ServiceSheet>(u"serviceSheet");
            QVERIFY(sheet);
            // Saved, the tuning goes on by itself, and is not sent twice.
            QTest::mouseClick(sheet->findChild<QPushButton *>(u"saveService"_s), Qt::LeftButton);
            QVERIFY(test.waitForState(JobState::Succeeded));
            QCOMPARE(service.state()["creates"].size(), 1u);
            break;
        }
        case NextStep::OpenBilling:
            QCOMPARE(test.window.dialogs.questions.size(), 1);
            break;
        case NextStep::GoToExample:
            QCOMPARE(test.window.window->currentStep(), Step::Collect);
            break;
        case NextStep::LeaveOutExample: {
            const core::ExampleId id = test.newest()->problemExample;
            QTRY_COMPARE(
                support::value(test.window.window->session()->store().examples({id})).at(0).split,
                core::Split::LeftOut);
            QCOMPARE(test.page()->shownJob(), 0);
            break;
        }
        default:
            QCOMPARE(test.page()->shownJob(), 0);
            break;
        }
    }

    void copiesDetailsWithoutSecrets()
    {
        FakeService service(kKey);
        service.arm({{"kind", "status"}, {"status", 401}, {"path", "jobs"}, {"method", "POST"},
            {"body", "{\"error\": {\"message\": \"Incorrect key: sk-test-0123456789abcdef\"}}"}});
        TuneWindow test(support::differentPairs(60), {}, hurry);
        enterAddress(test, service.address(), kKey);
        send(test);
        QVERIFY(test.waitForState(JobState::Failed));
        auto *copy = test.window.window->findChild<QPushButton *>(
            u"nextStep%1"_s.arg(int(NextStep::CopyDetails)));
        QTRY_VERIFY(copy && copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"401"));
        QVERIFY2(!text.contains(kKey), qPrintable(text));
        support::picture(test.window.window.get(), u"failed-key"_s);
    }

    void asksWhenItCannotBeFoundOut()
    {
        FakeService service(kKey);
        // The reply is lost, and the list cannot be read.
        service.arm({{{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}},
            {{"kind", "status"}, {"status", 404}, {"path", "jobs"}, {"method", "GET"},
                {"times", 5}}});
        TuneWindow test(support::differentPairs(60), {}, hurry);
        enterAddress(test, service.address(), kKey);
        send(test);
        QTRY_VERIFY_WITH_TIMEOUT(test.newest()->creation == core::Creation::Asking, 30'000);
        QTRY_COMPARE(test.text(u"jobHeadline"), u"Your decision is needed"_s);
        QVERIFY(!test.page()->stepState().badge.isEmpty());
        auto *forget = test.window.window->findChild<QPushButton *>(
            u"nextStep%1"_s.arg(int(NextStep::Forget)));
        QTRY_VERIFY(forget && forget->isVisible());
        QTest::mouseClick(forget, Qt::LeftButton);
        QVERIFY(test.waitForState(JobState::Cancelled));
        QCOMPARE(service.state()["creates"].size(), 1u);
    }

    void testsAnAddressAndManagesItsKey()
    {
        FakeService service(kKey);
        TuneWindow test(support::differentPairs(20));
        QTest::mouseClick(test.find<QAbstractButton>(u"place-custom"), Qt::LeftButton);
        auto *sheet = test.find<ui::ServiceSheet>(u"serviceSheet");
        QVERIFY(sheet);
        const auto part = [&]<class T>(T *, const char16_t *name) {
            return sheet->findChild<T *>(QString::fromUtf16(name));
        };
        auto *address = part(static_cast<QLineEdit *>(nullptr), u"serviceAddress");
        auto *key = part(static_cast<QLineEdit *>(nullptr), u"serviceKey");
        auto *model = part(static_cast<QComboBox *>(nullptr), u"serviceModel");
        auto *tryIt = part(static_cast<QPushButton *>(nullptr), u"testService");
        auto *save = part(static_cast<QPushButton *>(nullptr), u"saveService");
        auto *outcome = part(static_cast<QLabel *>(nullptr), u"testOutcome");
        QVERIFY(!save->isEnabled());
        QVERIFY(!outcome->text().isEmpty()); // says why
        QVERIFY(!tryIt->isEnabled());
        address->setText(service.address());
        key->setText(u"sk-wrong-000000000"_s);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QTRY_VERIFY2(outcome->text().contains(u"not accepted"), qPrintable(outcome->text()));
        key->setText(kKey);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QTRY_COMPARE(model->count(), 2);
        QCOMPARE(model->currentText(), u"base-small"_s);
        QVERIFY(!support::value(test.window.tune.keys.read(u"127.0.0.1"_s))); // only tested
        support::picture(sheet, u"service"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(support::value(test.window.tune.keys.read(u"127.0.0.1"_s)));
        QTRY_VERIFY(!test.find<ui::ServiceSheet>(u"serviceSheet"));
        // Without a password safe it is said plainly how long the key is kept.
        test.click(u"changeService");
        sheet = test.find<ui::ServiceSheet>(u"serviceSheet");
        QVERIFY(sheet);
        auto *place = part(static_cast<QLabel *>(nullptr), u"keyPlace");
        QTRY_VERIFY2(place->text().contains(u"until you close Attune"), qPrintable(place->text()));
        auto *remove = part(static_cast<QPushButton *>(nullptr), u"removeKey");
        QTRY_VERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(!support::value(test.window.tune.keys.read(u"127.0.0.1"_s)));
        QTRY_VERIFY(!remove->isVisible());
    }

    void takesAModelFromAFolder()
    {
        TuneWindow test(support::differentPairs(60));
        QVERIFY(test.settle());
        const QTemporaryDir empty;
        test.window.dialogs.files = {empty.path()};
        test.click(u"whichModel");
        auto *sheet = test.find<ui::ModelSheet>(u"modelSheet");
        QVERIFY(sheet);
        support::picture(sheet, u"models"_s);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"chooseFolder"_s), Qt::LeftButton);
        QTRY_COMPARE(test.window.dialogs.questions.size(), 1); // says what is missing there
        QVERIFY(test.window.dialogs.questions[0].body.contains(u"config.json"));
        // A copy of the practice model under another name.
        const QString folder = test.window.home.filePath(u"my-model"_s);
        QVERIFY(QDir().mkpath(folder));
        const QDir practice(test.window.tune.services().modelPlaces.practice);
        for (const QString &file : practice.entryList(QDir::Files))
            QVERIFY(QFile::link(practice.filePath(file), folder + u'/' + file));
        test.window.dialogs.files = {folder};
        auto *box = test.find<QComboBox>(u"modelBox");
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->count() - 1);
        QTRY_COMPARE(test.plan()->where()->localModelId(), u"my-model"_s);
        QTRY_VERIFY(test.plan()->obstacle().isEmpty());
        QCOMPARE(test.plan()->plan().model, u"my-model"_s);
    }

    void refusesSettingsThatMakeNoSense()
    {
        TuneWindow test(support::differentPairs(60));
        QVERIFY(test.settle());
        test.click(u"moreSettings");
        auto *batch = test.find<QLineEdit>(u"parameter-batch_size");
        QVERIFY(batch);
        batch->clear();
        QTest::keyClicks(batch, u"100000"_s);
        QVERIFY(!test.plan()->obstacle().isEmpty());
        QCOMPARE(test.text(u"parameterObjection"), test.plan()->obstacle());
        QVERIFY(!test.find<ui::TuneGoal>(u"tuneGoal")->isEnabledNow());
        batch->clear();
        QTest::keyClicks(batch, u"8"_s);
        QVERIFY(test.plan()->obstacle().isEmpty());
        QVERIFY(test.plan()->plan().parameters.at(u"batch_size"_s) == core::Json(8));
        QVERIFY(test.plan()->plan().parameters.at(u"n_epochs"_s) == core::Json(3));
    }

    void saysWhyTheOwnCatalogueWasNotTaken()
    {
        support::TestWindow window;
        ui::TuneServices services = window.tune.services();
        services.catalogueError =
            core::Error{core::ErrorCode::InvalidInput, u"Line 3: this is no date."_s, {}};
        ui::MainWindow second(
            {window.settings, window.dialogs, window.clock, window.folders(), services},
            window.appearance);
        auto *banner = second.findChild<QWidget *>(u"catalogueTrouble"_s);
        QVERIFY(banner && !banner->isHidden());
        QVERIFY(banner->accessibleName().contains(u"Line 3"));
    }
};

ATTUNE_TEST(TestTunePage);
#include "tst_tunepage.moc"
