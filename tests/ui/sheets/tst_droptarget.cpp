// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/droptarget.h"

#include "tests/support/testsupport.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window with a field that takes drops of its own.
struct Window
{
    QWidget widget;
    QLineEdit *field = new QLineEdit;
    ui::DropTarget *target = nullptr;

    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(field);
        target = new ui::DropTarget(&widget);
        widget.resize(600, 400);
        widget.show();
    }

    bool enter(const QMimeData &data, QWidget *over = nullptr) const
    {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over != nullptr ? over : field, &event);
        return event.isAccepted();
    }
    void drop(const QMimeData &data) const
    {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
};

} // namespace

class TestDropTarget final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void coversTheWindowAlsoOverFields();
    void coversThePlainWindow();
    void saysWhyNot();
    void leavesOtherDropsAlone();
    void unknownTypesAreExplained_data();
    void unknownTypesAreExplained();
};

void TestDropTarget::coversTheWindowAlsoOverFields()
{
    const Window window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/orders.csv"_s), QUrl::fromLocalFile(u"/x/photo.png"_s),
        QUrl::fromLocalFile(u"/x/more.jsonl"_s)});
    QSignalSpy dropped(window.target, &ui::DropTarget::filesDropped);
    QVERIFY(window.enter(data));
    QVERIFY(window.target->isVisible());
    QCOMPARE(window.target->geometry(), window.widget.rect());
    QVERIFY(window.target->accessibleName().contains(u"Drop to add examples"_s));
    window.drop(data);
    QVERIFY(!window.target->isVisible());
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toStringList(), (QStringList{u"/x/orders.csv"_s, u"/x/more.jsonl"_s}));
}

void TestDropTarget::coversThePlainWindow()
{
    Window window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/orders.csv"_s)});
    QVERIFY(window.enter(data, &window.widget));
    QVERIFY(window.target->isVisible());
}

void TestDropTarget::saysWhyNot()
{
    const Window window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/letters.pages"_s)});
    QSignalSpy dropped(window.target, &ui::DropTarget::filesDropped);
    QSignalSpy refused(window.target, &ui::DropTarget::refused);
    QVERIFY(window.enter(data));
    QVERIFY(window.target->accessibleName().contains(u".pages"_s));
    window.drop(data);
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(refused.size(), 1);
}

void TestDropTarget::leavesOtherDropsAlone()
{
    const Window window;
    QMimeData text;
    text.setText(u"some words"_s);
    window.enter(text);
    QVERIFY(!window.target->isVisible());
    window.target->setAccepting(false);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(u"/x/orders.csv"_s)});
    window.enter(file);
    QVERIFY(!window.target->isVisible());
}

void TestDropTarget::unknownTypesAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("advice");
    QTest::newRow("numbers") << u"a.numbers"_s << u"Export To > CSV"_s;
    QTest::newRow("old Excel") << u"a.XLS"_s << u".xlsx"_s;
    QTest::newRow("Word") << u"a.docx"_s << u"two columns"_s;
    QTest::newRow("archive") << u"a.zip"_s << u"Unpack"_s;
    QTest::newRow("picture") << u"a.png"_s << u".jsonl"_s;
    QTest::newRow("no ending") << u"README"_s << u".csv"_s;
}

void TestDropTarget::unknownTypesAreExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QString, advice);
    const QString text = ui::unreadableFileText(name);
    QVERIFY2(text.contains(advice), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
}

ATTUNE_TEST(TestDropTarget);
#include "tst_droptarget.moc"
