// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/examplepreview.h"

#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using Model = ui::ExamplePreviewModel;

class TestExamplePreview final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void showsExamples();
    void hidesEmptyCategories();
};

void TestExamplePreview::showsExamples()
{
    Model model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setExamples(
        {core::makePair(u"Where\nis it?"_s, u"There."_s), core::makePair(u"When?"_s, u"Now."_s)},
        {false, true});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, Model::Question).data().toString(), u"Where is it?"_s);
    QCOMPARE(model.index(1, Model::Answer).data().toString(), u"Now."_s);
    QCOMPARE(model.index(0, Model::State).data().toString(), u"New"_s);
    QCOMPARE(model.index(1, Model::State).data().toString(), u"Already here"_s);
    model.setExamples({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestExamplePreview::hidesEmptyCategories()
{
    ui::ExamplePreview preview;
    core::Example example = core::makePair(u"Where?"_s, u"There."_s);
    preview.setExamples({example}, {});
    QVERIFY(preview.isColumnHidden(Model::Category));
    example.category = u"Delivery"_s;
    preview.setExamples({example}, {});
    QVERIFY(!preview.isColumnHidden(Model::Category));
    QVERIFY(preview.currentIndex().isValid());
    preview.resize(800, 300);
    preview.grab(); // draws without a warning
}

ATTUNE_TEST(TestExamplePreview);
#include "tst_examplepreview.moc"
