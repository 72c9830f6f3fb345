// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/ui/window/places.h"

#include "ui/sheets/droptarget.h"
#include "ui/widgets/toast.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// The language "xx": every text of ours half as long again, between brackets that show where it
/// begins and ends. What has no brackets on screen did not come through tr().
class LongerTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *, int) const override
    {
        // Qt's own contexts are classes that begin with a Q.
        if (context[0] == 'Q')
            return {};
        const QString text = QString::fromUtf8(source);
        QString padding;
        while (padding.size() * 2 < text.size())
            padding += padding.size() % 8 == 7 ? u' ' : u'ö';
        return u'⟦' + text + padding + u'⟧';
    }
};

QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() || path.isEmpty())
            path.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#' +
                widget->objectName());
    }
    return path.join(u" > "_s);
}

bool liesOver(const QWidget *widget)
{
    return qobject_cast<const ui::Toast *>(widget) ||
        qobject_cast<const ui::DropTarget *>(widget) || qobject_cast<const QScrollBar *>(widget) ||
        qobject_cast<const QSizeGrip *>(widget) || qobject_cast<const QSplitterHandle *>(widget) ||
        widget->isWindow() || widget->inherits("QComboBoxPrivateContainer") ||
        widget->inherits("QRubberBand");
}

/// Everything about where things stand that is wrong below `widget`.
void inspect(const QWidget *widget, QStringList &wrong)
{
    // A push button is 4 px larger on each side than what is drawn, for the focus ring.
    constexpr int kRing = 4;
    constexpr int kRounding = 2;
    if (const auto *label = qobject_cast<const QLabel *>(widget);
        label && !label->text().isEmpty()) {
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + kRounding
                              : label->sizeHint().width() > label->width() + kRounding)
            wrong.append(u"cut: %1 “%2” (%3 of %4)"_s.arg(describe(label), label->text())
                             .arg(label->width())
                             .arg(label->sizeHint().width()));
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button &&
        !button->text().isEmpty() && button->sizeHint().width() > button->width() + 2 * kRing)
        wrong.append(u"cut: %1 “%2” (%3 of %4)"_s.arg(describe(button), button->text())
                         .arg(button->width())
                         .arg(button->sizeHint().width()));

    if (const auto *scroller = qobject_cast<const QScrollArea *>(widget); scroller &&
        scroller->widget() && scroller->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        scroller->widget()->width() > scroller->viewport()->width())
        wrong.append(u"wider than it can be scrolled: %1 (%2 of %3)"_s.arg(describe(scroller))
                         .arg(scroller->viewport()->width())
                         .arg(scroller->widget()->width()));

    QList<const QWidget *> shown;
    for (QObject *child : widget->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (!part || !part->isVisible() || liesOver(part))
            continue;
        inspect(part, wrong);
        shown.append(part);
    }
    if (qobject_cast<const QAbstractScrollArea *>(widget) ||
        widget->objectName() == u"qt_scrollarea_viewport")
        return; // what is inside may be larger
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QRect mine = shown[i]->geometry().adjusted(kRing, kRing, -kRing, -kRing);
        if (mine.isEmpty())
            continue;
        if (!widget->rect().adjusted(-kRing, -kRing, kRing, kRing).contains(mine))
            wrong.append(u"outside: %1"_s.arg(describe(shown[i])));
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (mine.intersects(shown[j]->geometry().adjusted(kRing, kRing, -kRing, -kRing)))
                wrong.append(u"overlap: %1 and %2"_s.arg(describe(shown[i]), describe(shown[j])));
        }
    }
}

/// Collects what is said in words that did not come from the translator.
void collectUntranslated(QAccessibleInterface *object, QStringList &found)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description}) {
        QString text = object->text(kind);
        static const QRegularExpression translated(u"⟦[^⟦⟧]*⟧"_s);
        while (text.contains(translated))
            text.remove(translated);
        // Names of things, of languages in themselves, of keys, of files; Qt's own words.
        static const QRegularExpression known(u"https?://\\S*|SmolLM2|Qwen|TinyLlama|Mistral|"
                                              u"Attune|English|Deutsch|Français|Español|JSONL?|"
                                              u"Ctrl|Shift|Alt|Ins|Del|Return|Enter|Up|"
                                              "Down|Esc|F\\d+|\\S*\\.attune|/\\S*|row \\d+"_s);
        text.remove(known);
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        if (text.contains(word))
            found.append(u"%1 (role %2)"_s.arg(object->text(kind)).arg(int(object->role())));
    }
    for (int i = 0; i < std::min(object->childCount(), 200); ++i)
        collectUntranslated(object->child(i), found);
}

} // namespace

/// Texts of other languages are longer and large text is wider: nothing is cut, and nothing lies over
/// something else.
class TestLongerTexts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void everythingHasRoom_data();
    void everythingHasRoom();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
};

void TestLongerTexts::everythingHasRoom_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<bool>("rightToLeft");
    for (std::size_t i = 0; i < support::places().size(); ++i) {
        const char *name = support::places()[i].name;
        QTest::addRow("%s, xx", name) << int(i) << QSize(1280, 800) << 100 << true << false;
        QTest::addRow("%s, xx from the right", name)
            << int(i) << QSize(1280, 800) << 100 << true << true;
        QTest::addRow("%s, 200 %%", name) << int(i) << QSize(1280, 760) << 200 << false << false;
        QTest::addRow("%s, narrow", name) << int(i) << QSize(845, 490) << 100 << false << false;
    }
}

void TestLongerTexts::everythingHasRoom()
{
    QFETCH(const int, place);
    QFETCH(const QSize, size);
    QFETCH(const int, textSize);
    QFETCH(const bool, longer);
    QFETCH(const bool, rightToLeft);
    LongerTexts texts;
    if (longer)
        QCoreApplication::installTranslator(&texts);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList wrong;
    {
        const support::WindowAt at(support::places()[std::size_t(place)], size, textSize);
        // Layouts settle, and what is read arrives, in a few rounds of the event loop.
        (void)QTest::qWaitFor(
            [&wrong] {
                wrong.clear();
                const QWidgetList windows = QApplication::topLevelWidgets();
                for (const QWidget *window : windows) {
                    if (window->isVisible() && window->windowType() != Qt::ToolTip)
                        inspect(window, wrong);
                }
                return wrong.isEmpty();
            },
            1000);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLongerTexts::everythingIsTranslated_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < support::places().size(); ++i)
        QTest::newRow(support::places()[i].name) << int(i);
}

void TestLongerTexts::everythingIsTranslated()
{
    QFETCH(const int, place);
    LongerTexts texts;
    QCoreApplication::installTranslator(&texts);
    QStringList found;
    {
        const support::WindowAt at(support::places()[std::size_t(place)]);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window->windowType() != Qt::ToolTip)
                collectUntranslated(QAccessible::queryAccessibleInterface(window), found);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

ATTUNE_TEST(TestLongerTexts);
#include "tst_longertexts.moc"
