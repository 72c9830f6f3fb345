// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "collectfixture.h"
#include "tests/support/testprogram.h"
#include "ui/collect/examplestext.h"
#include "ui/collect/textfield.h"
#include "ui/sheets/clipboardtable.h"
#include "ui/widgets/celltext.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The columns in which something is drawn.
std::pair<int, int> inkedColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

std::pair<int, int> inkOf(const QString &text, int width, QImage *into = nullptr)
{
    QImage image(width, 44, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::CellTextStyle style;
    style.font = ui::themedFont(static_cast<const QWidget *>(nullptr), ui::TextStyle::Body);
    style.text = Qt::black;
    ui::paintCellText(&painter, image.rect(), text, style);
    painter.end();
    if (into)
        *into = image;
    return inkedColumns(image);
}

} // namespace

class TestTextField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        support::failOnWarning();
        support::dress();
    }

    void tabLeavesAndControlTabWrites()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new ui::TextField;
        auto *after = new QLineEdit;
        column->addWidget(field);
        column->addWidget(after);
        column->setSizeConstraint(QLayout::SetNoConstraint);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(field->text(), u"\t"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void keepsTheCaretWhenTheTextChangesElsewhere()
    {
        ui::TextField field;
        QSignalSpy edited(&field, &ui::TextField::edited);
        field.setText(u"Dear Oscar, hello there"_s);
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(17);
        field.setTextCursor(cursor);
        field.setText(u"Hi Oscar, hello there"_s); // two characters shorter, before the caret
        QCOMPARE(field.textCursor().position(), 15);
        QCOMPARE(field.text(), u"Hi Oscar, hello there"_s);
        QCOMPARE(edited.size(), 0);
        field.insertPlainText(u"x"_s);
        QCOMPARE(edited.size(), 1);
    }

    void undoBelongsToTheProject()
    {
        ui::TextField field;
        field.show();
        field.setFocus();
        QTest::keyClicks(&field, u"abc"_s);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        override.ignore();
        QApplication::sendEvent(&field, &override);
        QVERIFY(!override.isAccepted());
        QVERIFY(!field.document()->isUndoAvailable());
    }

    void aHugeTextIsShownInPart()
    {
        ui::TextField field;
        field.resize(350, 200);
        field.show();
        const QString huge = u"word "_s.repeated(2'000'000); // 10 MB
        QElapsedTimer timer;
        timer.start();
        field.setText(huge);
        qInfo("showing 10 million characters took %lld ms", timer.elapsed());
        QVERIFY(field.isShortened());
        QVERIFY(field.isReadOnly());
        QVERIFY(field.toPlainText().size() < 100'000);
        QCOMPARE(field.text().size(), huge.size()); // nothing is lost
        field.setText(u"short"_s);
        QVERIFY(!field.isShortened());
        QVERIFY(!field.isReadOnly());
        QCOMPARE(field.text(), u"short"_s);
        field.setText(u"line\n"_s.repeated(30'000));
        QVERIFY(field.isShortened());
        field.showEverything();
        QCOMPARE(field.text(), u"line\n"_s.repeated(30'000));
    }

    void aHugePasteIsTakenInWhole()
    {
        ui::TextField field;
        field.resize(350, 200);
        field.show();
        field.setText(u"before after"_s);
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(7);
        field.setTextCursor(cursor);
        QSignalSpy edited(&field, &ui::TextField::edited);
        const QString huge = u"word "_s.repeated(2'000'000); // 10 MB
        QApplication::clipboard()->setText(huge);
        QElapsedTimer timer;
        timer.start();
        field.paste();
        qInfo("pasting 10 million characters took %lld ms", timer.elapsed());
        QCOMPARE(edited.size(), 1);
        QVERIFY(field.isShortened());
        QCOMPARE(field.text(), u"before "_s + huge + u"after"_s);
        field.showEverything(); // longer than can be laid out in good time
        QVERIFY(field.isShortened());
    }

    void tablesDoNotLandInOneField()
    {
        ui::TextField field;
        QSignalSpy table(&field, &ui::TextField::tablePasted);
        QMimeData rows;
        rows.setText(u"a\tb\nc\td\n"_s);
        QApplication::clipboard()->setMimeData(new QMimeData);
        auto *copy = new QMimeData;
        copy->setText(rows.text());
        QApplication::clipboard()->setMimeData(copy);
        field.paste();
        QCOMPARE(table.size(), 1);
        QVERIFY(field.text().isEmpty());

        auto *cell = new QMimeData;
        cell->setHtml(u"<table><tr><td>one</td></tr></table>"_s);
        cell->setText(u"one\n"_s);
        QApplication::clipboard()->setMimeData(cell);
        field.paste();
        QCOMPARE(field.text(), u"one"_s);
    }

    void shapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("table");
        QTest::newRow("sentence") << u"How are you?"_s << false;
        QTest::newRow("paragraphs") << u"a\n\nb"_s << false;
        QTest::newRow("row") << u"a\tb"_s << true;
        QTest::newRow("rows") << u"a\tb\nc\td"_s << true;
        QTest::newRow("indented program") << u"if x:\n\treturn\n"_s << false;
        QTest::newRow("program indented throughout") << u"\tif x:\n\t\treturn\n"_s << false;
        QTest::newRow("rows with an empty first cell") << u"\tb\nc\td"_s << true;
        QTest::newRow("ragged") << u"a\tb\nc"_s << false;
    }

    void shapes()
    {
        QFETCH(QString, text);
        QFETCH(bool, table);
        QMimeData data;
        data.setText(text);
        QCOMPARE(ui::looksLikeTable(data), table);
    }

    void copiesAsTables()
    {
        ui::ExamplesText text;
        const std::vector<core::Example> examples = {
            core::makePair(u"a \"b\""_s, u"two\nlines"_s), core::makePair(u"=1+1"_s, u"<b>"_s)};
        text.add(examples);
        QCOMPARE(text.tabSeparated(), "\"a \"\"b\"\"\"\t\"two\nlines\"\n=1+1\t<b>\n");
        QVERIFY(text.commaSeparated().contains("'=1+1,<b>\r\n"));
        QVERIFY(text.html().contains("<td>two<br>lines</td>"));
        QVERIFY(text.html().contains("<td>&lt;b&gt;</td>"));
    }

    void cellsStartWhereTheirTextReads()
    {
        const auto [englishFirst, englishLast] = inkOf(u"Dear Ivan."_s, 300);
        QVERIFY(englishFirst < 8);
        QVERIFY(englishLast < 150);
        const auto [arabicFirst, arabicLast] = inkOf(u"عزيزي هاني."_s, 300);
        QVERIFY(arabicFirst > 150);
        QVERIFY(arabicLast > 290);
    }

    void theFullStopOfArabicStandsAtItsLeft()
    {
        QImage with;
        QImage without;
        inkOf(u"عزيزي هاني."_s, 300, &with);
        inkOf(u"عزيزي هاني"_s, 300, &without);
        // The words stay where they are; the stop is drawn to the left of them.
        QVERIFY(inkedColumns(with).first < inkedColumns(without).first);
        QCOMPARE(inkedColumns(with).second, inkedColumns(without).second);
    }

    void longTextEndsInsideItsCell()
    {
        QImage image;
        const auto [first, last] =
            inkOf(u"many words that do not fit "_s.repeated(20), 240, &image);
        QVERIFY(first < 8);
        QVERIFY(last < 240);
        QVERIFY(last > 200); // the second line is used to its end
        const auto [rtlFirst, rtlLast] =
            inkOf(u"كلمات كثيرة لا تتسع لها الخلية "_s.repeated(20), 240);
        QVERIFY(rtlFirst >= 0 && rtlFirst < 40);
        QVERIFY(rtlLast > 230);
    }

    void emojiAreDrawnInColour()
    {
        QImage image(120, 44, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::CellTextStyle style;
        style.font = ui::themedFont(static_cast<const QWidget *>(nullptr), ui::TextStyle::Body);
        style.text = Qt::black;
        ui::paintCellText(&painter, image.rect(), u"😀"_s, style);
        painter.end();
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                coloured += image.pixelColor(x, y).saturation() > 120;
        }
        QVERIFY(coloured > 30);
    }
};

ATTUNE_TEST(TestTextField);
#include "tst_textfield.moc"
