// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBanner : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void saysItsSentence()
    {
        ui::Banner banner(ui::BadgeKind::Look, u"Not saved yet."_s);
        QCOMPARE(banner.text(), u"Not saved yet."_s);
        banner.setText(u"Saved again."_s);
        QCOMPARE(banner.text(), u"Saved again."_s);
        QVERIFY(banner.minimumHeight() >= ui::scaled(&banner, 40));
    }

    void offersWhatCanBeDone()
    {
        ui::Banner banner(ui::BadgeKind::Must, u"The disk is full."_s);
        QPushButton *button = banner.addButton(u"&Try again"_s, u"tryAgain"_s);
        QSignalSpy clicked(button, &QPushButton::clicked);
        banner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    void canBeClosed()
    {
        ui::Banner banner(ui::BadgeKind::Tip, u"A sample."_s);
        banner.setDismissable();
        QSignalSpy dismissed(&banner, &ui::Banner::dismissed);
        const auto buttons = banner.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(!buttons.first()->accessibleName().isEmpty());
        buttons.first()->click();
        QCOMPARE(dismissed.size(), 1);
    }
};

ATTUNE_TEST(TestBanner);
#include "tst_banner.moc"
