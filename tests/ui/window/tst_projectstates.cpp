// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/projectsupport.h"
#include "tests/support/readonlyfolder.h"
#include "tests/support/samplerows.h"
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"

#include "core/storage/sqliteconnection.h"
#include "ui/session/projectsession.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::addPairs;
using support::TestWindow;
using support::value;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString visibleBanner(const TestWindow &test, const char16_t *name)
{
    const auto *banner = test.find<ui::Banner>(name);
    return banner && banner->isVisible() ? banner->text() : QString();
}

} // namespace

/// What the window says about a project that is not in order.
class TestProjectStates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void newerFile();
    void fileOnReadOnlyDisk();
    void afterACrash();
    void damageFoundWhileOpen();
    void damagedBeforeOpening();
    void notAProject();

private:
    static void expectReadOnly(const TestWindow &test);
};

void TestProjectStates::expectReadOnly(const TestWindow &test)
{
    QVERIFY(test.window->session());
    QVERIFY(test.window->session()->isReadOnly());
    QCOMPARE(test.find<ui::SavedState>(u"savedState")->text(), u"For reading only"_s);
    for (const ui::ActionId id : {ui::ActionId::AddExample, ui::ActionId::Import,
             ui::ActionId::Remove, ui::ActionId::Replace, ui::ActionId::Undo})
        QVERIFY2(!test.window->actions()[id]->isEnabled(),
            qPrintable(test.window->actions()[id]->objectName()));
    QVERIFY(test.window->actions()[ui::ActionId::Export]->isEnabled());
}

void TestProjectStates::newerFile()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(2)));
    {
        auto file =
            core::SqliteConnection::open(project.path, core::SqliteConnection::Mode::ReadWrite);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(file->execute("PRAGMA user_version = 99"));
    }
    const QByteArray before = contents(project.path);
    {
        TestWindow test;
        test.window->openFile(project.path);
        QVERIFY(visibleBanner(test, u"newerBanner").contains(u"newer version of Attune"));
        QTRY_COMPARE(test.window->session()->counts().all, 2);
        expectReadOnly(test);
    }
    QCOMPARE(contents(project.path), before);
}

void TestProjectStates::fileOnReadOnlyDisk()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    project.path = folder + u"/p.attune"_s;
    value(project.create()->apply(addPairs(3)));
    const support::ReadOnlyFolder disk(folder);
    TestWindow test;
    test.window->openFile(project.path);
    QVERIFY(visibleBanner(test, u"readOnlyBanner").contains(u"cannot be changed where it is"));
    expectReadOnly(test);

    // The banner's way out: a copy elsewhere, which opens and can be changed.
    const QString copy = test.home.filePath(u"copy.attune"_s);
    test.dialogs.files = {copy};
    QTest::mouseClick(test.find<QPushButton>(u"makeCopy"), Qt::LeftButton);
    QTRY_COMPARE(test.window->session()->path(), copy);
    QVERIFY(!test.window->session()->isReadOnly());
    QVERIFY(visibleBanner(test, u"readOnlyBanner").isEmpty());
    QTRY_COMPARE(test.window->session()->counts().all, 3);
}

void TestProjectStates::afterACrash()
{
    support::ProjectFolder project;
    const QString crashed = project.folder.filePath(u"crashed.attune"_s);
    {
        const auto store = project.create();
        value(store->apply(addPairs(4)));
        // What a killed process leaves behind: the file and its log, both as they are now.
        for (const char16_t *suffix : {u"", u"-wal"})
            QVERIFY(QFile::copy(
                project.path + QString::fromUtf16(suffix), crashed + QString::fromUtf16(suffix)));
    }
    TestWindow test;
    test.window->openFile(crashed);
    QVERIFY(visibleBanner(test, u"crashBanner").startsWith(u"Attune closed unexpectedly."));
    QTRY_COMPARE(test.window->session()->counts().all, 4);
    QVERIFY(!test.window->session()->isReadOnly());
    test.restart();
    test.window->openFile(crashed);
    QVERIFY(visibleBanner(test, u"crashBanner").isEmpty()); // closed well this time
}

void TestProjectStates::damageFoundWhileOpen()
{
    support::ProjectFolder project;
    {
        const auto store = project.create();
        core::ImportRequest request;
        request.source = std::make_unique<support::SampleSource>(1000);
        value(store->importExamples(std::move(request)));
    }
    overwrite(
        project.path, QFileInfo(project.path).size() / 2 / 8192 * 8192, QByteArray(8192, '\xff'));
    TestWindow test;
    test.window->openFile(project.path);
    QTRY_VERIFY(visibleBanner(test, u"damageBanner").contains(u"damaged"));
    test.dialogs.answers = {0}; // open the new project
    QTest::mouseClick(test.find<QPushButton>(u"recoverDamaged"), Qt::LeftButton);
    const QString recovered = project.folder.filePath(u"help desk (recovered).attune"_s);
    QTRY_COMPARE(test.window->session()->path(), recovered);
    QTRY_VERIFY(test.window->session()->counts().all > 900);
    QVERIFY(QFileInfo::exists(project.path)); // the damaged one stays
    QCOMPARE(test.dialogs.questions.size(), 1);
    QVERIFY(test.dialogs.questions[0].title.contains(u"What could be read"));
}

void TestProjectStates::damagedBeforeOpening()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(200)));
    overwrite(project.path, 0, QByteArray(8192, '\0'));
    const QByteArray damaged = contents(project.path);
    TestWindow test;
    test.dialogs.answers = {1, 0}; // recover, then open it
    test.window->openFile(project.path);
    QTRY_VERIFY(test.window->session());
    QTRY_COMPARE(test.window->session()->counts().all, 200);
    QVERIFY(test.window->session()->path() != project.path);
    QCOMPARE(test.dialogs.questions.size(), 2);
    QVERIFY2(test.dialogs.questions[0].title.contains(u"damaged"),
        qPrintable(test.dialogs.questions[0].title));
    QCOMPARE(contents(project.path), damaged);
}

void TestProjectStates::notAProject()
{
    TestWindow test;
    const QString path = test.home.filePath(u"letter.attune"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Oscar, thank you for your message. It is no database at all.");
    file.close();
    test.window->openFile(path);
    QVERIFY(!test.window->session());
    QCOMPARE(test.dialogs.questions.size(), 1);
    QVERIFY(test.dialogs.questions[0].title.contains(u"letter"));
    QVERIFY(test.dialogs.questions[0].title.contains(u"not an Attune project"));
}

ATTUNE_TEST(TestProjectStates);
#include "tst_projectstates.moc"
