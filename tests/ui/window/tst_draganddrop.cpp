// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/projectsupport.h"
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"

#include "ui/collect/exampletableview.h"
#include "ui/collect/grouplist.h"
#include "ui/collect/groupmodel.h"
#include "ui/session/projectsession.h"
#include "ui/sheets/importsheet.h"
#include "ui/widgets/toast.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using support::addPairs;
using support::TestWindow;
using support::value;

namespace {

/// Drags `data` onto a point of the window and lets go, as the window system would: it only knows the
/// window, and Qt finds the widget. False: the window said no.
bool dropOn(QWidget *window, const QMimeData &data, const QPoint &at, Qt::DropActions actions)
{
    QWindow *native = window->windowHandle();
    QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(native, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(native, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(native, &leave);
        return false;
    }
    QDropEvent drop(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(native, &drop);
    return drop.isAccepted();
}

QString writeFile(const TestWindow &test, const QString &name, const QByteArray &bytes)
{
    QFile file(test.home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write %s", qPrintable(name));
    return file.fileName();
}

QMimeData *filesData(const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

} // namespace

class TestDragAndDrop final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void aFileOnTheTable();
    void aFileOnTheStartPage();
    void aProjectFile();
    void aFileOfAnotherKind();
    void rowsOnAGroup();
    void rowsLeaveAsText();
};

void TestDragAndDrop::aFileOnTheTable()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(2)));
    TestWindow test;
    test.window->openFile(project.path);
    auto *table = test.find<ui::ExampleTableView>(u"exampleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const std::unique_ptr<QMimeData> data(filesData({writeFile(
        test, u"more.csv"_s, "Question,Answer\nWhere?,There.\nWhen?,Now.\nWho?,We do.\n")}));
    const QPoint at = table->viewport()->mapTo(test.window.get(), QPoint(40, 40));
    QVERIFY(dropOn(test.window.get(), *data, at, Qt::CopyAction));
    QTRY_VERIFY(test.find<ui::ImportSheet>(u"importSheet"));
    auto *sheet = test.find<ui::ImportSheet>(u"importSheet");
    QTRY_VERIFY(sheet->primaryButton()->isEnabled());
    QCOMPARE(test.window->session()->counts().all, 2); // nothing before the user agrees
    QTest::mouseClick(sheet->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(test.window->session()->counts().all, 5);
    QTRY_COMPARE(table->model()->rowCount(), 5);
}

void TestDragAndDrop::aFileOnTheStartPage()
{
    TestWindow test;
    const std::unique_ptr<QMimeData> data(
        filesData({writeFile(test, u"answers.csv"_s, "Question,Answer\nWhere?,There.\n")}));
    QVERIFY(dropOn(test.window.get(), *data, {300, 300}, Qt::CopyAction));
    QTRY_VERIFY(test.window->session()); // a project of that name, to add to
    QCOMPARE(QFileInfo(test.window->session()->path()).completeBaseName(), u"answers"_s);
    QTRY_VERIFY(test.find<ui::ImportSheet>(u"importSheet"));
    QTRY_VERIFY(test.find<ui::ImportSheet>(u"importSheet")->primaryButton()->isEnabled());
}

void TestDragAndDrop::aProjectFile()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(2)));
    TestWindow test;
    const std::unique_ptr<QMimeData> data(filesData({project.path}));
    QVERIFY(dropOn(test.window.get(), *data, {300, 300}, Qt::CopyAction));
    QTRY_VERIFY(test.window->session());
    QCOMPARE(test.window->session()->path(), project.path);
}

void TestDragAndDrop::aFileOfAnotherKind()
{
    TestWindow test;
    const std::unique_ptr<QMimeData> data(filesData({writeFile(test, u"letter.pages"_s, "x")}));
    dropOn(test.window.get(), *data, {300, 300}, Qt::CopyAction);
    QVERIFY(!test.window->session());
    const auto *toast = test.window->findChild<ui::Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY2(toast->text().contains(u"We can't read .pages files."), qPrintable(toast->text()));
}

void TestDragAndDrop::rowsOnAGroup()
{
    support::ProjectFolder project;
    const auto ids = value(project.create()->apply(addPairs(3))).inserted;
    TestWindow test;
    test.window->openFile(project.path);
    auto *groups = test.find<ui::GroupList>(u"groupList");
    QTRY_COMPARE(test.find<ui::ExampleTableView>(u"exampleTable")->model()->rowCount(), 3);
    const auto *model = qobject_cast<const ui::GroupModel *>(groups->model());
    QVERIFY(model);
    const auto pointOf = [&](ui::Group::Kind kind) {
        const QModelIndex index = model->index(model->rowOf({kind}), 0);
        return groups->viewport()->mapTo(test.window.get(), groups->visualRect(index).center());
    };
    QMimeData data;
    data.setData(ui::exampleIdsMimeType(), ui::encodeIds({ids[0], ids[2]}));
    QVERIFY(dropOn(test.window.get(), data, pointOf(ui::Group::Kind::Done), Qt::CopyAction));
    QTRY_COMPARE(test.window->session()->counts().byStatus[std::size_t(core::Status::Done)], 2);
    // All examples are in "All" already: nothing can be dropped there.
    QVERIFY(!dropOn(test.window.get(), data, pointOf(ui::Group::Kind::All), Qt::CopyAction));
    QVERIFY(dropOn(test.window.get(), data, pointOf(ui::Group::Kind::Removed), Qt::CopyAction));
    QTRY_COMPARE(test.window->session()->counts().all, 1);
    test.window->actions()[ui::ActionId::Undo]->trigger();
    QTRY_COMPARE(test.window->session()->counts().all, 3);
}

void TestDragAndDrop::rowsLeaveAsText()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(3)));
    TestWindow test;
    test.window->openFile(project.path);
    auto *table = test.find<ui::ExampleTableView>(u"exampleTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QSignalSpy dragged(table, &ui::ExampleTableView::dragRequested);
    table->selectRow(1);
    // Pressed on a selected row and moved: the table asks for what is dragged.
    const QPoint from = table->visualRect(table->currentIndex()).center();
    QTest::mousePress(table->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 40),
        table->viewport()->mapToGlobal(from + QPoint(40, 40)), Qt::NoButton, Qt::LeftButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(table->viewport(), &move);
    QCoreApplication::sendEvent(table->viewport(), &move);
    QCOMPARE(dragged.size(), 1);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(40, 40));
}

ATTUNE_TEST(TestDragAndDrop);
#include "tst_draganddrop.moc"
