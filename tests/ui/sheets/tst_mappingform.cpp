// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "ui/sheets/mappingform.h"

#include "tests/support/testsupport.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::ImportField;

namespace {

core::FileReview threeColumns()
{
    core::FileReview file;
    file.needsMapping = true;
    file.columns = {{u"Frage"_s, u"Frage"_s, {u"Wo ist es?"_s, u"Wann?"_s}},
        {u"Antwort"_s, u"Antwort"_s, {u"Dort."_s}}, {u"#3"_s, u"Column 3"_s, {}}};
    file.mapping.columns = {
        {ImportField::Question, u"Antwort"_s}, {ImportField::Answer, u"Frage"_s}};
    return file;
}

/// As the user does: the keyboard moves to an entry, which activates it.
void choose(QComboBox *combo, const QString &text)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int steps = combo->findText(text); steps > 0; --steps)
        QTest::keyClick(combo, Qt::Key_Down);
}

} // namespace

class TestMappingForm final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void showsTheGuessWithSamples();
    void choosingATakenColumnSwaps();
    void choosingAFreeColumnMoves();
    void everyChoiceHasALabel();
    void rareFieldsOnRequest();
};

void TestMappingForm::showsTheGuessWithSamples()
{
    ui::MappingForm form;
    form.setFile(threeColumns());
    QCOMPARE(form.choice(ImportField::Question)->currentText(), u"Antwort"_s);
    QCOMPARE(form.choice(ImportField::Answer)->currentText(), u"Frage"_s);
    QCOMPARE(form.choice(ImportField::Category)->currentText(), u"Not in this file"_s);
    QVERIFY(form.findChild<QLabel *>(u"samples-answer"_s)->text().contains(u"Wo ist es?"_s));
}

void TestMappingForm::choosingATakenColumnSwaps()
{
    ui::MappingForm form;
    form.setFile(threeColumns());
    form.show();
    QSignalSpy changed(&form, &ui::MappingForm::mappingChanged);
    auto *question = form.choice(ImportField::Question);
    question->setCurrentIndex(question->findText(u"Frage"_s));
    emit question->activated(question->currentIndex());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(form.mapping().columns.value(ImportField::Question), u"Frage"_s);
    QCOMPARE(form.mapping().columns.value(ImportField::Answer), u"Antwort"_s);
    QCOMPARE(form.choice(ImportField::Answer)->currentText(), u"Antwort"_s);
}

void TestMappingForm::choosingAFreeColumnMoves()
{
    ui::MappingForm form;
    form.setFile(threeColumns());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    choose(form.choice(ImportField::Category), u"Frage"_s); // taken from the answer
    QCOMPARE(form.mapping().columns.value(ImportField::Category), u"Frage"_s);
    QVERIFY(!form.mapping().columns.contains(ImportField::Answer));
    choose(form.choice(ImportField::Category), u"Not in this file"_s);
    QVERIFY(!form.mapping().columns.contains(ImportField::Category));
}

void TestMappingForm::everyChoiceHasALabel()
{
    const ui::MappingForm form;
    for (const ImportField field : core::importFields()) {
        const QComboBox *combo = form.choice(field);
        QVERIFY(combo != nullptr);
        bool labelled = false;
        for (const QLabel *label : form.findChildren<QLabel *>())
            labelled |= label->buddy() == combo;
        QVERIFY2(labelled, qPrintable(combo->objectName()));
    }
}

void TestMappingForm::rareFieldsOnRequest()
{
    ui::MappingForm form;
    form.setFile(threeColumns());
    form.resize(800, 300);
    form.show();
    QVERIFY(!form.choice(ImportField::Note)->isVisible());
    form.findChild<QPushButton *>(u"moreFields"_s)->click();
    QVERIFY(form.choice(ImportField::Note)->isVisible());
}

ATTUNE_TEST(TestMappingForm);
#include "tst_mappingform.moc"
