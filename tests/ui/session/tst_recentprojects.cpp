// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/session/recentprojects.h"
#include "ui/session/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRecentProjects : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void newestFirstAndEachOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const ui::RecentProject shop{u"/tmp/ein Laden, groß.attune"_s, u"Laden; 50 % \"neu\""_s, 12,
            u"collect"_s, 1'700'000'000'000};
        const ui::RecentProject desk{u"/tmp/مكتب.attune"_s, u"مكتب"_s, 3, u"check"_s, 5};
        {
            ui::Settings settings(file);
            QVERIFY(ui::recentProjects(settings).empty());
            ui::rememberProject(settings, shop);
            ui::rememberProject(settings, desk);
            ui::rememberProject(settings, shop);
        }
        ui::Settings again(file);
        QCOMPARE(ui::recentProjects(again), (std::vector{shop, desk}));
        ui::forgetProject(again, shop.path);
        QCOMPARE(ui::recentProjects(again), std::vector{desk});
    }

    void keepsTheLastTen()
    {
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(u"settings.ini"_s));
        for (int i = 0; i < 14; ++i)
            ui::rememberProject(settings, {.path = u"/p%1.attune"_s.arg(i), .name = u"p"_s});
        const auto kept = ui::recentProjects(settings);
        QCOMPARE(kept.size(), std::size_t(10));
        QCOMPARE(kept.front().path, u"/p13.attune"_s);
        QCOMPARE(kept.back().path, u"/p4.attune"_s);
    }

    void damagedLinesAreLeftOut()
    {
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(u"settings.ini"_s));
        settings.set(ui::settings::kRecentProjects, {u"nonsense"_s, u"{}"_s, QString()});
        QVERIFY(ui::recentProjects(settings).empty());
    }

    void unknownSettingsFallBack()
    {
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.get(ui::settings::kTextSize), 100);
        settings.set(ui::settings::kTextSize, 150);
        QCOMPARE(settings.get(ui::settings::kTextSize), 150);
    }
};

ATTUNE_TEST(TestRecentProjects);
#include "tst_recentprojects.moc"
