// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/ui/window/places.h"
#include "ui/support/accessiblescrollarea.h"

#include <QAccessible>
#include <QDialog>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using ui::ActionId;

namespace {

/// What a screen reader says to name an object: its name, else that of the label beside it.
QString spokenName(QAccessibleInterface *object)
{
    QString name = object->text(QAccessible::Name).trimmed();
    const auto labels = object->relations(QAccessible::Label);
    for (qsizetype i = 0; name.isEmpty() && i < labels.size(); ++i)
        name = labels[i].first->text(QAccessible::Name).trimmed();
    return name;
}

QString whereIs(QAccessibleInterface *object)
{
    QStringList path;
    for (; object; object = object->parent()) {
        const QObject *widget = object->object();
        path.prepend(widget ? QString::fromLatin1(widget->metaObject()->className()) + u'#' +
                    widget->objectName()
                            : u"role %1"_s.arg(int(object->role())));
    }
    return path.join(u" > "_s);
}

struct Walk
{
    QStringList unnamed;       ///< where the keyboard can go without hearing where it is
    QHash<QString, int> names; ///< of buttons, in one window
    int focusable = 0;

    void visit(QAccessibleInterface *object)
    {
        if (!object || !object->isValid() || object->state().invisible)
            return;
        const QAccessible::Role role = object->role();
        if (object->state().focusable && role != QAccessible::ScrollBar) {
            ++focusable;
            const QString name = spokenName(object);
            // A cell or an item may be empty; what it belongs to is named.
            const bool item = role == QAccessible::Cell || role == QAccessible::ListItem ||
                role == QAccessible::TreeItem;
            if (name.isEmpty() && !item)
                unnamed.append(whereIs(object));
            if (role == QAccessible::PushButton)
                ++names[name];
        }
        for (int i = 0; i < std::min(object->childCount(), 200); ++i)
            visit(object->child(i));
    }
};

} // namespace

/// What screen readers and the keyboard find, on every page and sheet.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void everythingHasAName_data();
    void everythingHasAName();
    void sheetsAreReadFromTopToBottom();
    void partsThatHaveGoneCanBeAskedFor();
};

void TestAccessibility::everythingHasAName_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < support::places().size(); ++i)
        QTest::newRow(support::places()[i].name) << int(i);
}

void TestAccessibility::everythingHasAName()
{
    QFETCH(const int, place);
    const support::WindowAt at(support::places()[std::size_t(place)]);

    const QWidgetList windows = QApplication::topLevelWidgets();
    int seen = 0;
    for (QWidget *window : windows) {
        if (!window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        Walk walk;
        walk.visit(QAccessible::queryAccessibleInterface(window));
        QVERIFY2(walk.unnamed.isEmpty(), qPrintable(walk.unnamed.join(u'\n')));
        for (auto it = walk.names.cbegin(); it != walk.names.cend(); ++it)
            QVERIFY2(
                it.value() == 1, qPrintable(u"%1 buttons “%2”"_s.arg(it.value()).arg(it.key())));
        seen += walk.focusable;
    }
    QVERIFY2(seen >= 3, QByteArray::number(seen).constData());
}

void TestAccessibility::sheetsAreReadFromTopToBottom()
{
    support::WindowAt at(support::place("collect"));
    support::TestWindow &test = at.test;
    for (const auto &[action, name] :
        {std::pair(ActionId::ProjectSettings, u"projectSettingsSheet"),
            std::pair(ActionId::Preferences, u"preferencesSheet"),
            std::pair(ActionId::History, u"historySheet"),
            std::pair(ActionId::Export, u"exportSheet")}) {
        trigger(test, action);
        auto *sheet = test.find<QDialog>(name);
        QVERIFY(sheet);
        // The keyboard begins in the body, goes down, and comes to the buttons last.
        int above = -1;
        QStringList order;
        for (QWidget *next = sheet->nextInFocusChain(); next != sheet;
             next = next->nextInFocusChain()) {
            if (!next->isVisibleTo(sheet) || !(next->focusPolicy() & Qt::TabFocus) ||
                !sheet->isAncestorOf(next) || next->focusProxy())
                continue;
            const int top = next->mapTo(sheet, QPoint()).y();
            order.append(u"%1 at %2"_s.arg(next->objectName()).arg(top));
            QVERIFY2(top + next->height() >= above, qPrintable(order.join(u", "_s)));
            above = top;
        }
        QVERIFY(above > sheet->height() / 2);
        sheet->close();
    }
}

ATTUNE_TEST(TestAccessibility);
void TestAccessibility::partsThatHaveGoneCanBeAskedFor()
{
    ui::installAccessibleScrollAreas();
    QScrollArea area;
    area.setWidget(new QWidget);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(interface);
    QVERIFY(interface->childCount() > 0);
    QVERIFY(interface->child(0));
    QVERIFY(!interface->child(interface->childCount()));
    QVERIFY(!interface->child(-1));
}

#include "tst_accessibility.moc"
