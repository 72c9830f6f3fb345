// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"
#include "ui/support/reportchoices.h"
#include "ui/support/systemdialogs.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestSystemDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void endsANameAsTheChosenFormatDoes()
    {
        const QTemporaryDir home;
        QWidget parent;
        QString chosen;
        ui::SystemDialogs dialogs;
        dialogs.saveFile(&parent,
            ui::reportRequest(ui::ReportFormat::Html, u"Save"_s, u"Report"_s, home.path()),
            [&](const QString &path) { chosen = path; });
        auto *dialog = parent.findChild<QFileDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QCOMPARE(name->text(), u"Report.html"_s);
        auto *format = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(name->text(), u"Report.pdf"_s);
        name->setText(u"Ours"_s);
        static_cast<QDialog *>(dialog)->accept(); // public there
        QTRY_COMPARE(chosen, home.filePath(u"Ours.pdf"_s));
    }
};

ATTUNE_TEST(TestSystemDialogs);
#include "tst_systemdialogs.moc"
