// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/showingbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Showing;

class TestShowingBox : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void saysWhatIsShown()
    {
        ui::ShowingBox box;
        QCOMPARE(box.currentText(), u"All examples"_s);
        core::ProjectCounts counts;
        counts.byCategory = {{u"Returns"_s, 3}, {u"Billing"_s, 2}, {QString(), 1}};
        box.setCounts(counts);
        QCOMPARE(box.currentText(), u"All examples"_s);
        box.setShowing({Showing::Kind::Unfinished});
        QCOMPARE(box.currentText(), u"Unfinished"_s);
        box.setShowing({Showing::Kind::Category, {}, u"Returns"_s});
        QCOMPARE(box.currentText(), u"Category: Returns"_s);
        box.setShowing({});
        QCOMPARE(box.currentText(), u"All examples"_s);
    }

    void categoryThatHasGone()
    {
        ui::ShowingBox box;
        box.setShowing({Showing::Kind::Category, {}, u"Returns"_s});
        QCOMPARE(box.currentText(), u"All examples"_s);
    }

    void everyEntryIsReported()
    {
        ui::ShowingBox box;
        QSignalSpy chosen(&box, &ui::ShowingBox::showingChosen);
        emit box.activated(0);
        QCOMPARE(chosen.takeFirst().first().value<Showing>(), Showing{});
        emit box.activated(1);
        QCOMPARE(chosen.takeFirst().first().value<Showing>(), Showing{Showing::Kind::Unfinished});
    }
};

ATTUNE_TEST(TestShowingBox);
#include "tst_showingbox.moc"
