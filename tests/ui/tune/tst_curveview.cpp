// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"
#include "ui/style/theme.h"
#include "ui/tune/curvetable.h"
#include "ui/tune/curveview.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MetricPoint;
using ui::CurveView;
using ui::LearningCurve;

namespace {

/// Falling losses for `steps` steps, with a check on unseen examples at the end of each pass of 10.
LearningCurve falling(int steps)
{
    LearningCurve curve{.stepsPerPass = 10, .steps = 30, .running = true, .sentence = u"fine"_s};
    for (int i = 1; i <= steps; ++i) {
        MetricPoint point{.step = i, .trainLoss = 3.0 / i};
        if (i % 10 == 0)
            point.validLoss = 3.6 / i;
        curve.points.push_back(point);
    }
    return curve;
}

/// How many pixels of exactly this colour there are in the part.
int count(const QImage &image, const QRect &part, const QColor &color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.rect().contains(x, y) && image.pixelColor(x, y) == color;
    }
    return found;
}

} // namespace

class TestCurveView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void breaksTheLineAtGaps()
    {
        std::vector<MetricPoint> points;
        for (const int step : {1, 2, 3, 4, 9, 10, 11})
            points.push_back({.step = step, .trainLoss = 1.0});
        points.push_back({.step = 12}); // told without a loss
        points.push_back({.step = 13, .trainLoss = std::nan("")});
        const auto runs = ui::trainingRuns(points);
        QCOMPARE(runs.size(), 2u);
        QCOMPARE(runs[0].size(), 4u);
        QCOMPARE(runs[1].size(), 3u);
        // A service that tells every tenth step has no gaps.
        points.clear();
        for (int step = 10; step <= 100; step += 10)
            points.push_back({.step = step, .trainLoss = 1.0});
        QCOMPARE(ui::trainingRuns(points).size(), 1u);
        QVERIFY(ui::trainingRuns({}).empty());
    }

    void drawsBothSeriesInEitherDirection_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }
    void drawsBothSeriesInEitherDirection()
    {
        QFETCH(const bool, rightToLeft);
        CurveView view;
        view.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        view.resize(600, 300);
        view.setCurve(falling(20));
        const QImage image = view.grab().toImage();
        const QColor train = ui::themeColor(view.palette(), ui::ColorRole::Bar);
        const QColor unseen = ui::themeColor(view.palette(), ui::ColorRole::LookLine);
        // Two thirds are learned: nothing stands in the last sixth of the plot, far from the legend.
        const QRect begin = rightToLeft ? QRect(300, 40, 300, 200) : QRect(0, 40, 300, 200);
        const QRect end = rightToLeft ? QRect(20, 40, 80, 200) : QRect(500, 40, 80, 200);
        QVERIFY(count(image, begin, train) > 50);
        QVERIFY(count(image, begin.united(end), unseen) > 20);
        QCOMPARE(count(image, end, train), 0);
    }

    void isReadOutByKeys()
    {
        CurveView view;
        view.resize(600, 300);
        view.setCurve(falling(20));
        QCOMPARE(view.accessibleDescription(), u"fine"_s);
        QVERIFY(!view.current());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), 19);
        QCOMPARE(view.readOut(), u"Pass 2, step 20, your examples 0.15, unseen examples 0.18"_s);
        QCOMPARE(view.accessibleDescription(), view.readOut());
        QTest::keyClick(&view, Qt::Key_Right); // there is nothing after the last
        QCOMPARE(view.current(), 19);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 18);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.current(), 17);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.current());
        view.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 1);
    }

    void isReadOutByThePointer()
    {
        CurveView view;
        view.resize(600, 300);
        view.setCurve(falling(30));
        QTest::mouseMove(&view, QPoint(20, 150)); // beside the plot
        QMouseEvent inside(QEvent::MouseMove, QPointF(580, 150),
            view.mapToGlobal(QPointF(580, 150)), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&view, &inside);
        QVERIFY(view.current());
        QVERIFY(*view.current() >= 28);
        QMouseEvent outside(QEvent::MouseMove, QPointF(580, 290),
            view.mapToGlobal(QPointF(580, 290)), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&view, &outside);
        QVERIFY(!view.current());
    }

    void hasNothingToReadBeforeTheFirstStep()
    {
        CurveView view;
        view.resize(600, 300);
        view.setCurve({});
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!view.current());
        QVERIFY(!view.grab().isNull());
        view.setCurve(falling(10));
        view.setCurrent(9);
        view.setCurve(falling(3)); // of another job
        QVERIFY(!view.current());
    }

    void tableSaysTheSame()
    {
        ui::CurveTable table;
        const QAbstractItemModelTester tester(&table);
        table.setCurve(falling(10));
        QCOMPARE(table.rowCount(), 10);
        const auto text = [&](int row, int column) {
            return table.index(row, column).data().toString();
        };
        QCOMPARE(text(9, ui::CurveTable::StepColumn), u"10"_s);
        QCOMPARE(text(9, ui::CurveTable::PassColumn), u"1"_s);
        QCOMPARE(text(9, ui::CurveTable::TrainColumn), u"0.300"_s);
        QCOMPARE(text(9, ui::CurveTable::UnseenColumn), u"0.360"_s);
        QCOMPARE(text(8, ui::CurveTable::UnseenColumn), u"–"_s);
        const QPersistentModelIndex kept(table.index(9, 0));
        table.setCurve(falling(12)); // grown: what was selected stays
        QCOMPARE(table.rowCount(), 12);
        QVERIFY(kept.isValid());
        QCOMPARE(text(10, ui::CurveTable::PassColumn), u"2"_s);
        table.setCurve({});
        QCOMPARE(table.rowCount(), 0);
    }
};

ATTUNE_TEST(TestCurveView);
#include "tst_curveview.moc"
