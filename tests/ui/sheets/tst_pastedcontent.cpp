// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/pastedcontent.h"

#include "tests/support/testsupport.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using Kind = ui::PastedContent::Kind;

Q_DECLARE_METATYPE(ui::PastedContent::Kind)

class TestPastedContent final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void kinds_data();
    void kinds();
    void oneCellLosesItsLineBreak();
};

void TestPastedContent::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("mimeType");

    QTest::newRow("nothing") << QString() << QString() << Kind::Nothing << QString();
    QTest::newRow("blank") << u" \n"_s << QString() << Kind::Nothing << QString();
    QTest::newRow("a letter") << u"Dear Oscar,\n\nThank you."_s << QString() << Kind::Text
                              << QString();
    QTest::newRow("formatted text")
        << u"Dear Oscar"_s << u"<p>Dear <b>Oscar</b></p>"_s << Kind::Text << QString();
    QTest::newRow("rows with tabs") << u"Where?\tThere.\nWhen?\tNow.\n"_s << QString()
                                    << Kind::Table << u"text/tab-separated-values"_s;
    QTest::newRow("text with a tab somewhere")
        << u"Name:\tOscar\nHello"_s << QString() << Kind::Text << QString();
    QTest::newRow("cells of a spreadsheet")
        << u"Where?\tThere.\n"_s << u"<TABLE><tr><TD>Where?</TD><td>There.</td></tr></TABLE>"_s
        << Kind::Table << u"text/html"_s;
    QTest::newRow("one column of a spreadsheet")
        << u"Where?\nWhen?\n"_s
        << u"<table><tr><td>Where?</td></tr><tr><td>When?</td></tr></table>"_s << Kind::Table
        << u"text/html"_s;
    QTest::newRow("one cell") << u"Where?\n"_s << u"<table><tr><td>Where?</td></tr></table>"_s
                              << Kind::Text << QString();
}

void TestPastedContent::kinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    QFETCH(const Kind, kind);
    QFETCH(const QString, mimeType);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    const ui::PastedContent content = ui::pastedContent(data);
    QCOMPARE(content.kind, kind);
    QCOMPARE(content.inputs.size(), size_t(kind == Kind::Table ? 1 : 0));
    if (kind == Kind::Table) {
        QCOMPARE(content.inputs.front().mimeType, mimeType);
        QVERIFY(content.inputs.front().bytes.contains("Where?"));
    }
}

void TestPastedContent::oneCellLosesItsLineBreak()
{
    QMimeData data;
    data.setText(u"Two\nlines\n"_s);
    data.setHtml(u"<table><tr><td>Two<br>lines</td></tr></table>"_s);
    QCOMPARE(ui::pastedContent(data).text, u"Two\nlines"_s);
}

ATTUNE_TEST(TestPastedContent);
#include "tst_pastedcontent.moc"
