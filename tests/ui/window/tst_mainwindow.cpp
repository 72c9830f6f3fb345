// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture.h"
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"

#include "ui/banners/bannerarea.h"
#include "ui/pages/startpage.h"
#include "ui/session/projectsession.h"
#include "ui/session/recentprojects.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

core::Edit addPair(const QString &question, const QString &answer)
{
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts = {core::makePair(question, answer)};
    return edit;
}

void click(QWidget *button)
{
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void beginsWithStartPage();
    void createsProjectInDocuments();
    void undoIsNamedAndSurvivesClosing();
    void listsRecentProjects();
    void missingProjectIsExplained();
    void stepIsRememberedPerProject();
    void secondWindowReadsOnly();
    void textSizeChangesEverything();
    void schemeChangesPalette();
    void namesAVersionAndGoesBack();
    void savesACopy();
    void changesProjectSettings();
    void beginsWithinTheScreen();
    void pictures_data();
    void pictures();

private:
    static void create(support::TestWindow &test);
};

void TestMainWindow::create(support::TestWindow &test)
{
    click(test.find<QPushButton>(u"startOwn"));
    click(test.find<QPushButton>(u"ownType"));
    QVERIFY(test.window->session());
    // The first example is there to be typed into.
    QTRY_COMPARE(test.window->session()->counts().all, 1);
}

void TestMainWindow::beginsWithStartPage()
{
    support::TestWindow test;
    QVERIFY(test.find<ui::StartPage>(u"startPage")->isVisible());
    QVERIFY(!test.find<QWidget>(u"stepBar")->isVisible());
    QVERIFY(test.find<QPushButton>(u"trySample")->isVisible());
    QVERIFY(!test.window->actions()[ui::ActionId::CloseProject]->isEnabled());
}

void TestMainWindow::createsProjectInDocuments()
{
    support::TestWindow test;
    click(test.find<QPushButton>(u"startOwn"));
    test.find<QLineEdit>(u"projectName")->setText(u"Antworten 💬"_s);
    click(test.find<QPushButton>(u"ownType"));
    QVERIFY(test.window->session());
    QCOMPARE(test.window->session()->path(), test.folders().documents + u"/Antworten 💬.attune"_s);
    QVERIFY(QFileInfo::exists(test.window->session()->path()));
    QVERIFY(test.window->windowTitle().contains(u"Antworten"));
    QVERIFY(test.find<QWidget>(u"stepBar")->isVisible());

    // A second project of the same name stands beside the first.
    test.window->closeProject();
    click(test.find<QPushButton>(u"startOwn"));
    click(test.find<QPushButton>(u"ownType"));
    QVERIFY(test.window->session()->path().endsWith(u"Antworten 💬 2.attune"));
}

void TestMainWindow::undoIsNamedAndSurvivesClosing()
{
    support::TestWindow test;
    create(test);
    const QString path = test.window->session()->path();
    QAction *undo = test.window->actions()[ui::ActionId::Undo];
    test.window->session()->apply(addPair(u"When do you open?"_s, u"At nine."_s));
    QTRY_COMPARE(test.window->session()->counts().all, 2);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo add 1 example(s)"_s);
    QVERIFY(test.find<QLabel>(u"statusText")->text().contains(u'2'));

    test.restart();
    QVERIFY(!test.window->session());
    test.window->openFile(path);
    QTRY_COMPARE(test.window->session()->counts().all, 2);
    QVERIFY(undo != test.window->actions()[ui::ActionId::Undo]);
    undo = test.window->actions()[ui::ActionId::Undo];
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(test.window->session()->counts().all, 1);
    QAction *redo = test.window->actions()[ui::ActionId::Redo];
    QTRY_VERIFY(redo->isEnabled());
    QVERIFY(redo->text().contains(u"add 1 example"));
    redo->trigger();
    QTRY_COMPARE(test.window->session()->counts().all, 2);
}

void TestMainWindow::listsRecentProjects()
{
    support::TestWindow test;
    create(test);
    test.window->session()->apply(addPair(u"q"_s, u"a"_s));
    QTRY_COMPARE(test.window->session()->counts().all, 2);
    const QString path = test.window->session()->path();
    test.restart();
    auto *row = test.find<ui::RecentRow>(u"recent");
    QVERIFY(row);
    QVERIFY2(row->accessibleName().contains(u"Our answers"), qPrintable(row->accessibleName()));
    QVERIFY2(row->accessibleName().contains(u"2 example"), qPrintable(row->accessibleName()));
    click(row);
    QVERIFY(test.window->session());
    QCOMPARE(test.window->session()->path(), path);
}

void TestMainWindow::missingProjectIsExplained()
{
    support::TestWindow test;
    create(test);
    const QString path = test.window->session()->path();
    test.window->closeProject();
    QVERIFY(QFile::remove(path));
    click(test.find<ui::RecentRow>(u"recent"));
    QVERIFY(!test.window->session());
    QCOMPARE(test.dialogs.questions.size(), 1);
    QVERIFY(test.dialogs.questions.first().title.contains(u"no longer there"));
    QVERIFY(ui::recentProjects(test.settings).empty());
}

void TestMainWindow::stepIsRememberedPerProject()
{
    support::TestWindow test;
    create(test);
    const QString path = test.window->session()->path();
    QTest::keyClick(test.window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(test.window->currentStep(), ui::Step::Compare);
    test.restart();
    test.window->openFile(path);
    QCOMPARE(test.window->currentStep(), ui::Step::Compare);
    QVERIFY(test.find<QAbstractButton>(u"step4")->isChecked());
    click(test.find<QAbstractButton>(u"step2"));
    QCOMPARE(test.window->currentStep(), ui::Step::Check);
}

void TestMainWindow::secondWindowReadsOnly()
{
    support::TestWindow test;
    create(test);
    ui::MainWindow second(
        {test.settings, test.dialogs, test.clock, test.folders(), test.tune.services()},
        test.appearance);
    second.show();
    second.openFile(test.window->session()->path());
    QVERIFY(second.session());
    QVERIFY(second.session()->isReadOnly());
    auto *banner = second.findChild<QWidget *>(u"inUseBanner"_s);
    QVERIFY(banner);
    QVERIFY(banner->isVisible());
    QVERIFY(!second.actions()[ui::ActionId::Undo]->isEnabled());
    QVERIFY(!second.actions()[ui::ActionId::Import]->isEnabled());

    const QString copy = test.home.filePath(u"copy.attune"_s);
    test.dialogs.files = {copy};
    click(banner->findChild<QPushButton *>(u"makeCopy"_s));
    QTRY_VERIFY(second.session() && second.session()->path() == copy);
    QVERIFY(!second.session()->isReadOnly());
}

void TestMainWindow::textSizeChangesEverything()
{
    support::TestWindow test;
    create(test);
    auto *goal = test.find<QLabel>(u"goal");
    const int before = goal->font().pixelSize();
    const int bar = test.find<QWidget>(u"stepBar")->sizeHint().height();
    for (int i = 0; i < 5; ++i)
        test.window->actions()[ui::ActionId::LargerText]->trigger();
    QCOMPARE(test.appearance.textSize(), 150);
    QVERIFY(goal->font().pixelSize() > before * 14 / 10);
    QVERIFY(test.find<QWidget>(u"stepBar")->sizeHint().height() > bar * 14 / 10);
    test.window->actions()[ui::ActionId::NormalText]->trigger();
    QCOMPARE(goal->font().pixelSize(), before);
}

void TestMainWindow::schemeChangesPalette()
{
    support::TestWindow test;
    test.window->actions()[ui::ActionId::SchemeDark]->trigger();
    QCOMPARE(ui::colorScheme(test.window->palette()), ui::ColorScheme::Dark);
    auto *text = test.find<QLabel>(u"statusText");
    QVERIFY(text->palette().color(QPalette::WindowText).lightness() > 128);
    test.window->actions()[ui::ActionId::SchemeLight]->trigger();
    QCOMPARE(ui::colorScheme(test.window->palette()), ui::ColorScheme::Light);
    QVERIFY(text->palette().color(QPalette::WindowText).lightness() < 128);
}

void TestMainWindow::namesAVersionAndGoesBack()
{
    support::TestWindow test;
    create(test);
    test.window->session()->apply(addPair(u"q"_s, u"a"_s));
    QTRY_COMPARE(test.window->session()->counts().all, 2);
    test.window->actions()[ui::ActionId::Saved]->trigger();
    auto *name = test.find<QLineEdit>(u"promptName");
    QVERIFY(name);
    QVERIFY(!test.find<QPushButton>(u"promptAccept")->isEnabled());
    QTest::keyClicks(name, u"Before the fair"_s);
    click(test.find<QPushButton>(u"promptAccept"));
    QTRY_VERIFY(test.find<ui::Toast>(u"toast")->text().contains(u"Before the fair"));

    test.window->session()->apply(addPair(u"q2"_s, u"a2"_s));
    QTRY_COMPARE(test.window->session()->counts().all, 3);
    test.window->actions()[ui::ActionId::History]->trigger();
    auto *versions = test.find<QTreeWidget>(u"versionList");
    QVERIFY(versions);
    const auto named = [versions] {
        return versions->findItems(u"Before the fair"_s, Qt::MatchExactly);
    };
    QTRY_COMPARE(named().size(), 1);
    support::picture(versions->window(), u"history"_s);
    versions->setCurrentItem(named().first());
    test.dialogs.answers = {1};
    click(test.find<QPushButton>(u"goBack"));
    QTRY_VERIFY(test.window->session()->path().contains(u"Before the fair"));
    QTRY_COMPARE(test.window->session()->counts().all, 2);
}

void TestMainWindow::savesACopy()
{
    support::TestWindow test;
    create(test);
    const QString path = test.window->session()->path();
    const QString copy = test.home.filePath(u"Ünïcode – copy.attune"_s);
    test.dialogs.files = {copy};
    test.window->actions()[ui::ActionId::SaveCopy]->trigger();
    QTRY_VERIFY(QFileInfo::exists(copy));
    QCOMPARE(test.window->session()->path(), path);
}

void TestMainWindow::changesProjectSettings()
{
    support::TestWindow test;
    create(test);
    test.window->actions()[ui::ActionId::ProjectSettings]->trigger();
    auto *rules = test.find<QPlainTextEdit>(u"settingsRules");
    QVERIFY(rules);
    support::picture(rules->window(), u"settings"_s);
    rules->setPlainText(u"Be brief."_s);
    test.find<QLineEdit>(u"settingsName")->setText(u"Marlowe"_s);
    click(test.find<QPushButton>(u"saveSettings"));
    QTRY_COMPARE(test.window->session()->settings().houseRules, u"Be brief."_s);
    QTRY_VERIFY(test.window->windowTitle().startsWith(u"Marlowe"));
    QTRY_VERIFY(test.window->actions()[ui::ActionId::Undo]->isEnabled());
}

void TestMainWindow::beginsWithinTheScreen()
{
    support::TestWindow test;
    const ui::MainWindow fresh(
        {test.settings, test.dialogs, test.clock, test.folders(), test.tune.services()},
        test.appearance);
    const QSize room = fresh.screen()->availableSize();
    // With a title bar of any usual desktop above it.
    QVERIFY2(fresh.height() <= room.height() - 32, QByteArray::number(fresh.height()).constData());
    QVERIFY(fresh.width() <= room.width());
    QVERIFY(fresh.minimumHeight() <= room.height() - 32);
}

void TestMainWindow::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << 100 << QSize(1280, 800);
    QTest::newRow("dark") << true << false << 100 << QSize(1280, 800);
    QTest::newRow("rtl") << false << true << 100 << QSize(1280, 800);
    QTest::newRow("large") << false << false << 150 << QSize(1280, 800);
    QTest::newRow("largest") << false << false << 200 << QSize(1280, 800);
    QTest::newRow("narrow") << false << false << 100 << QSize(800, 600);
}

/// Nothing that can be seen at a glance is wrong: the window does not grow beyond its size, and its
/// lines do not overlap. The pictures are for people.
void TestMainWindow::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(int, textSize);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    support::TestWindow test;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    test.appearance.setSchemeChoice(dark ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
    test.appearance.setTextSize(textSize);
    test.window->resize(size);
    const qint64 day = 86'400'000;
    ui::rememberProject(test.settings,
        {u"/a"_s, u"Bluebird Shop support (sample)"_s, 60, u"compare"_s,
            test.clock.now() - 20 * day});
    ui::rememberProject(test.settings,
        {u"/b"_s, u"Spring newsletter subject lines"_s, 96, u"tune"_s, test.clock.now() - 4 * day});
    ui::rememberProject(
        test.settings, {u"/c"_s, u"Marlowe Customer Care"_s, 248, u"check"_s, test.clock.now()});
    create(test);
    test.window->closeProject();
    QCOMPARE(test.window->size(), size);
    support::picture(test.window.get(), u"start-"_s + name);
    click(test.find<QPushButton>(u"startOwn"));
    support::picture(test.window.get(), u"own-"_s + name);
    test.find<ui::StartPage>(u"startPage")->showHome();

    test.window->openSample();
    QTRY_VERIFY2(test.window->session() && test.window->session()->counts().all > 100,
        test.dialogs.questions.isEmpty() ? ""
                                         : qPrintable(test.dialogs.questions.first().body +
                                               test.dialogs.questions.first().detail));
    QCOMPARE(test.window->size(), size);
    const auto editorFilled = [&test] {
        const auto editors = test.window->findChildren<QTextEdit *>();
        return std::any_of(editors.cbegin(), editors.cend(),
            [](const QTextEdit *editor) { return !editor->toPlainText().isEmpty(); });
    };
    QTRY_VERIFY(editorFilled());
    support::picture(test.window.get(), u"collect-"_s + name);
    test.window->goTo(ui::Step::Check);
    support::picture(test.window.get(), u"check-"_s + name);
    test.window->actions()[ui::ActionId::Shortcuts]->trigger();
    support::picture(test.find<QDialog>(u"shortcutsSheet"), u"shortcuts-"_s + name);
    test.window->actions()[ui::ActionId::FindCommand]->trigger();
    support::picture(test.find<QDialog>(u"commandPalette"), u"palette-"_s + name);
    const QWidget *steps = test.find<QWidget>(u"stepBar");
    const QWidget *goal = test.find<QWidget>(u"goalLine");
    QVERIFY(steps->mapTo(test.window.get(), QPoint(0, steps->height())).y() <=
        goal->mapTo(test.window.get(), QPoint()).y());
    test.appearance.setTextSize(100);
}

ATTUNE_TEST(TestMainWindow);
#include "tst_mainwindow.moc"
