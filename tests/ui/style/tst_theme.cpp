// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/style/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using ui::ColorRole;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
        0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void contrastIsTheComputedOne_data()
    {
        QTest::addColumn<ColorRole>("front");
        QTest::addColumn<ColorRole>("back");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto pair = [](const char *name, ColorRole front, ColorRole back, double light,
                              double dark) {
            QTest::newRow(name) << front << back << light << dark;
        };
        // The numbers of the design, which was computed before anything was drawn.
        using R = ColorRole;
        pair("text", R::Text, R::Surface, 17.2, 15.1);
        pair("secondary", R::Secondary, R::Surface, 6.7, 8.3);
        pair("secondary on window", R::Secondary, R::Window, 6.2, 8.9);
        pair("secondary on soft", R::Secondary, R::Soft, 5.7, 6.5);
        pair("primary", R::OnPrimary, R::Primary, 6.4, 5.1);
        pair("must", R::MustText, R::MustBack, 8.9, 8.8);
        pair("look", R::LookText, R::LookBack, 9.6, 9.1);
        pair("tip", R::TipText, R::TipBack, 9.0, 8.3);
        pair("added", R::AddText, R::AddBack, 8.9, 8.3);
        pair("removed", R::RemText, R::RemBack, 8.7, 8.8);
        pair("ok", R::OkText, R::OkBack, 8.2, 8.9);
        pair("border of controls", R::Control, R::Surface, 3.4, 4.2);
        pair("text on look", R::Text, R::LookBack, 14.8, 11.1);
    }

    void contrastIsTheComputedOne()
    {
        QFETCH(ColorRole, front);
        QFETCH(ColorRole, back);
        QFETCH(double, light);
        QFETCH(double, dark);
        const auto of = [front, back](ui::ColorScheme scheme) {
            const QPalette palette = ui::makePalette(scheme);
            return contrast(ui::themeColor(palette, front), ui::themeColor(palette, back));
        };
        const auto close = [](double got, double wanted) {
            if (std::abs(got - wanted) < 0.1)
                return true;
            qInfo("%.2f instead of %.1f", got, wanted);
            return false;
        };
        QVERIFY(close(of(ui::ColorScheme::Light), light));
        QVERIFY(close(of(ui::ColorScheme::Dark), dark));
    }

    void everythingToReadIsReadable()
    {
        using R = ColorRole;
        for (const ui::ColorScheme scheme : {ui::ColorScheme::Light, ui::ColorScheme::Dark}) {
            const QPalette palette = ui::makePalette(scheme);
            for (const R back : {R::Window, R::Surface, R::Alternate, R::Soft}) {
                for (const R front : {R::Text, R::Secondary})
                    QVERIFY(contrast(ui::themeColor(palette, front),
                                ui::themeColor(palette, back)) >= 4.5);
            }
            for (const R back : {R::Window, R::Surface})
                QVERIFY(contrast(ui::themeColor(palette, R::Accent),
                            ui::themeColor(palette, back)) >= 4.5);
            QVERIFY(contrast(ui::themeColor(palette, R::Placeholder),
                        ui::themeColor(palette, R::Surface)) >= 4.5);
        }
    }
};

ATTUNE_TEST(TestTheme);
#include "tst_theme.moc"
