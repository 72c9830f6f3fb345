// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/columnmemory.h"

#include "tests/support/testsupport.h"
#include "ui/session/settings.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ImportField;

class TestColumnMemory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void survivesClosing();
    void forgetsTheOldest();
};

void TestColumnMemory::survivesClosing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    core::FieldMapping mapping;
    mapping.columns = {{ImportField::Question, u"Frage, kurz"_s}, {ImportField::Answer, u"#2"_s}};
    const QByteArray signature("\x00\xff=,x", 5);
    {
        ui::Settings settings(file);
        ui::rememberColumns(settings, signature, mapping);
        ui::rememberColumns(settings, "empty", {});
    }
    const ui::Settings settings(file);
    const auto remembered = ui::rememberedColumns(settings);
    QCOMPARE(remembered.size(), 1);
    QCOMPARE(remembered.value(signature), mapping);
}

void TestColumnMemory::forgetsTheOldest()
{
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    core::FieldMapping mapping;
    mapping.columns = {{ImportField::Answer, u"b"_s}};
    for (int i = 0; i < 120; ++i)
        ui::rememberColumns(settings, QByteArray::number(i), mapping);
    ui::rememberColumns(settings, "119", mapping); // again: no second line
    const auto remembered = ui::rememberedColumns(settings);
    QCOMPARE(remembered.size(), 100);
    QVERIFY(remembered.contains("119"));
    QVERIFY(remembered.contains("20"));
    QVERIFY(!remembered.contains("19"));
}

ATTUNE_TEST(TestColumnMemory);
#include "tst_columnmemory.moc"
