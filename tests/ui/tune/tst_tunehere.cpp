// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/learningcurve.h"
#include "tests/support/fakeservice.h"
#include "tests/support/samplerows.h"
#include "tests/support/testprogram.h"
#include "tests/ui/tune/tunefixture.h"
#include "ui/tune/costcard.h"
#include "ui/tune/jobsheets.h"
#include "ui/tune/reviewsheet.h"
#include "ui/tune/tunechip.h"
#include "ui/widgets/stepbar.h"

#include <QDateTime>
#include <QDirIterator>
#include <QListView>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::JobState;
using support::TuneWindow;

namespace {

const auto kEngine = QStringLiteral(ATTUNE_ENGINE_PROGRAM);

constexpr qint64 kLargest = 64 << 20; ///< bytes of a file that is looked through

/// While it lives, whatever this program and its children write for themselves is written here.
class Surroundings
{
public:
    explicit Surroundings(const QString &folder)
    {
        for (const char *name : kNames) {
            m_before.append(qgetenv(name));
            qputenv(name, folder.toUtf8());
        }
    }
    ~Surroundings()
    {
        for (const char *name : kNames)
            restore(name);
    }
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;

private:
    void restore(const char *name)
    {
        const QByteArray before = m_before.takeFirst();
        if (before.isNull())
            qunsetenv(name);
        else
            qputenv(name, before);
    }
    static constexpr std::array kNames{"TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
        "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"};
    QByteArrayList m_before;
};

/// From the page to the first step of learning.
void startTuning(TuneWindow &test, int passes)
{
    QVERIFY(test.settle());
    test.plan()->cost()->setPasses(passes);
    QVERIFY2(test.plan()->obstacle().isEmpty(), qPrintable(test.plan()->obstacle()));
    test.click(u"tuneGo");
    QVERIFY(test.find<ui::ReviewSheet>(u"reviewSheet"));
    test.click(u"startTuning");
    QTRY_VERIFY(test.newest());
}

} // namespace

/// A real model is really taught, from the page through the window, by the real engine.
class TestTuneHere final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void teachesTheModelFromTheWindow()
    {
        TuneWindow test(support::differentPairs(130), kEngine);
        QVERIFY(test.settle());
        // What it would cost is known before: time, memory, nothing to pay.
        QVERIFY(test.plan()->estimate().time);
        QVERIFY(test.plan()->estimate().memory > 0);
        support::pictures(test, u"before"_s);
        test.click(u"tuneGo");
        support::picture(test.find<ui::ReviewSheet>(u"reviewSheet"), u"review"_s);
        QTest::keyClick(test.find<ui::ReviewSheet>(u"reviewSheet"), Qt::Key_Escape);
        QVERIFY(!test.newest()); // nothing begins by looking

        startTuning(test, 3);
        QCOMPARE(test.page()->shownJob(), test.newest()->id);
        QVERIFY(test.waitForState(JobState::Running));
        // The split is a step of undo of its own, the frozen examples a version.
        QCOMPARE(test.newest()->train + test.newest()->validation + test.newest()->kept, 130);
        QVERIFY(test.newest()->kept >= 20);
        QVERIFY(test.newest()->validation > 0);
        auto *chip = test.find<ui::TuneChip>(u"tuneChip");
        QTRY_VERIFY(chip->isVisible() && chip->text().contains(u"pass"));
        test.window.window->goTo(ui::Step::Collect);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip->findChild<QPushButton *>(u"tuneChipShow"_s), Qt::LeftButton);
        QCOMPARE(test.window.window->currentStep(), ui::Step::Tune);
        QTRY_VERIFY(test.find<ui::CurveView>(u"curveView")->curve().points.size() > 10);
        support::pictures(test, u"running"_s);

        QVERIFY(test.waitForState(JobState::Succeeded));
        QTRY_COMPARE(test.text(u"jobHeadline"), u"The tuned model is ready"_s);
        QTRY_VERIFY(!chip->isVisible());
        const ui::LearningCurve &curve = test.find<ui::CurveView>(u"curveView")->curve();
        QTRY_COMPARE(qint64(curve.points.size()), test.newest()->steps());
        QVERIFY(*curve.points.back().trainLoss < *curve.points.front().trainLoss);
        QVERIFY(std::any_of(curve.points.begin(), curve.points.end(),
            [](const core::MetricPoint &point) { return point.validLoss.has_value(); }));
        QVERIFY(!test.text(u"curveSentence").isEmpty());
        QVERIFY(test.find<QListView>(u"jobEvents")->model()->rowCount() >= 3);
        support::pictures(test, u"done"_s);
        // What was learned is where others look for it.
        const core::TuningJob job = *test.newest();
        QVERIFY(QFile::exists(
            test.window.tune.control.adapterFolder(job) + u"/adapter_model.safetensors"_s));

        // Another version is chosen, and the adapter is that one's.
        auto *use = test.find<QPushButton>(u"useVersion0");
        if (!use || !use->isVisible())
            use = test.find<QPushButton>(u"useVersion1");
        QTRY_VERIFY(use && use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_VERIFY(test.newest()->tunedModel.contains(u":ckpt-step-"));
        QVERIFY(QFile::exists(test.window.tune.control.adapterFolder(*test.newest()) +
            u"/adapter_model.safetensors"_s));
        // And it is all there when the project is opened again.
        test.window.window->closeProject();
        test.open();
        QTRY_VERIFY(test.newest() && test.newest()->tunedModel.contains(u":ckpt-step-"));
        QCOMPARE(test.page()->shownJob(), 0);
        test.page()->showJob(test.newest()->id);
        QTRY_COMPARE(test.text(u"jobHeadline"), u"The tuned model is ready"_s);
        auto *sheet = new ui::SentSheet(*test.page()->tunings(), test.page());
        sheet->open();
        auto *sent = sheet->findChild<QAbstractItemView *>(u"sentTable"_s);
        QTRY_COMPARE(sent->model()->rowCount(), 2); // to learn from, and to pick with
        support::picture(sheet, u"sent"_s);
    }

    void pausesGoesOnAndStops()
    {
        TuneWindow test(support::differentPairs(130), kEngine);
        startTuning(test, 50);
        QVERIFY(test.waitForState(JobState::Running));
        QTRY_VERIFY(test.find<QPushButton>(u"pauseTuning")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            test.find<ui::CurveView>(u"curveView")->curve().points.size() > 20, 60'000);
        test.click(u"pauseTuning");
        QVERIFY(test.waitForState(JobState::Paused));
        QTRY_COMPARE(test.text(u"jobHeadline"), u"Paused"_s);
        support::pictures(test, u"paused"_s);
        // Paused, there is nothing to ask on closing.
        QVERIFY(!test.page()->closingQuestion());
        test.click(u"resumeTuning");
        QVERIFY(test.waitForState(JobState::Running));
        // A key pressed without looking stops nothing: the focus moves to what can be taken back.
        QTRY_VERIFY(test.find<QPushButton>(u"pauseTuning")->isVisible());
        test.find<QPushButton>(u"stopTuning")->setFocus();
        test.page()->tunings()->wish(test.newest()->id, core::JobWish::Pause);
        QVERIFY(test.waitForState(JobState::Paused));
        QTRY_COMPARE(test.window.window->focusWidget(), test.find<QPushButton>(u"resumeTuning"));
        test.click(u"resumeTuning");
        QVERIFY(test.waitForState(JobState::Running));
        test.window.dialogs.answers = {0}; // keep tuning
        test.click(u"stopTuning");
        QCOMPARE(test.window.dialogs.questions.size(), 1);
        QCOMPARE(test.window.dialogs.questions[0].buttons.size(), 2);
        QVERIFY(!test.newest()->wish);
        test.window.dialogs.answers = {1};
        test.click(u"stopTuning");
        QVERIFY(test.waitForState(JobState::Cancelled));
        QTRY_VERIFY(test.find<QPushButton>(u"tuneAgain")->isVisible());
        test.click(u"tuneAgain");
        QCOMPARE(test.page()->shownJob(), 0);
        QCOMPARE(test.plan()->cost()->passes(), 50); // as it was
    }

    void asksOnClosingAndPausesOrGoesOn()
    {
        TuneWindow test(support::differentPairs(130), kEngine);
        startTuning(test, 50);
        QVERIFY(test.waitForState(JobState::Running));
        // Unanswered, the window stays.
        test.window.window->close();
        QCOMPARE(test.window.dialogs.questions.size(), 1);
        QCOMPARE(test.window.dialogs.questions[0].buttons.size(), 3);
        QVERIFY(test.window.window->isVisible());
        test.window.dialogs.answers = {1}; // pause
        test.window.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!test.window.window->isVisible(), 10'000);
        // It is paused where it runs, and found so at the next start.
        test.window.start();
        test.open();
        QVERIFY(test.waitForState(JobState::Paused));
        QCOMPARE(test.page()->shownJob(), test.newest()->id);
        QTRY_VERIFY(test.find<QPushButton>(u"resumeTuning")->isVisible());
        test.click(u"resumeTuning");
        QVERIFY(test.waitForState(JobState::Running));
        test.window.dialogs.answers = {0}; // keep going
        test.window.window->close();
        QTRY_VERIFY(!test.window.window->isVisible());
        QVERIFY(test.window.tune.control.isRunning());
        test.window.start();
        test.open();
        QVERIFY(test.waitForState(JobState::Running));
        test.window.dialogs.answers = {2}; // stop
        test.window.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!test.window.window->isVisible(), 10'000);
        test.window.start();
        test.open();
        QVERIFY(test.waitForState(JobState::Cancelled));
    }

    void leavesNoKeyOrTokenBehind()
    {
        const QTemporaryDir all;
        const Surroundings surroundings(all.path());
        const QDateTime start = QDateTime::currentDateTime();
        const QString key = u"sk-never-to-be-written-"_s + QUuid::createUuid().toString();
        support::FakeService service(key); // does nothing for who does not show it
        TuneWindow test(support::differentPairs(40), kEngine, support::hurry);
        QVERIFY(test.window.home.path().startsWith(all.path()));
        support::enterAddress(test, service.address(), key);
        startTuning(test, 3);
        QVERIFY(test.waitForState(JobState::Succeeded));
        QCOMPARE(service.state()["creates"].size(), 1u);

        test.page()->showPlan();
        test.plan()->where()->setPlace(u"local"_s);
        startTuning(test, 20);
        QVERIFY(test.waitForState(JobState::Running));
        QFile tokenFile(test.window.tune.control.settings().folder + u"/token"_s);
        QVERIFY(tokenFile.open(QIODevice::ReadOnly));
        const QByteArray token = tokenFile.readAll().trimmed();
        QVERIFY(token.size() >= 16);
        const auto secretIn = [&](const QByteArray &content) {
            return content.contains(token) || content.contains(key.toUtf8());
        };
        int processes = 0;
        for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile words(u"/proc/%1/cmdline"_s.arg(process));
            if (!words.open(QIODevice::ReadOnly))
                continue;
            QVERIFY2(!secretIn(words.readAll()), qPrintable(process));
            ++processes;
        }
        QVERIFY(processes > 2);
        // Project, settings, state, the engine's own folder and log, temporary files of anybody; and
        // what was written meanwhile at places that everybody can name.
        const auto look = [&](const QString &folder, const QDateTime &since) {
            int files = 0;
            QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (found.hasNext()) {
                QFile file(found.next());
                if (file.fileName() == tokenFile.fileName() ||
                    (since.isValid() && found.fileInfo().lastModified() < since) ||
                    file.size() > kLargest || !file.open(QIODevice::ReadOnly))
                    continue;
                if (secretIn(file.readAll()))
                    qWarning("a secret in %s", qPrintable(file.fileName()));
                ++files;
            }
            return files;
        };
        const auto lookEverywhere = [&] {
            QVERIFY(look(all.path(), {}) > 5);
            for (const QString &folder : {u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s})
                look(folder, start);
        };
        lookEverywhere();
        QVERIFY(test.waitForState(JobState::Succeeded));
        test.window.window->closeProject();
        lookEverywhere();
    }

    void saysWhenTheEngineIsMissing()
    {
        TuneWindow test(support::differentPairs(40), u"/nowhere/attune-engine"_s);
        QVERIFY(test.settle());
        QVERIFY(!test.plan()->estimate().time);
        QCOMPARE(test.find<QLabel>(u"modelNote")->isVisible(), true);
        startTuning(test, 1);
        QVERIFY(test.waitForState(JobState::Failed));
        QTRY_COMPARE(test.text(u"problemTitle"),
            u"The part of Attune that tunes on this computer did not start."_s);
        QVERIFY(test.text(u"problemFacts").contains(u"Nothing was charged."));
        support::pictures(test, u"failed"_s);
    }
};

ATTUNE_TEST(TestTuneHere);
#include "tst_tunehere.moc"
