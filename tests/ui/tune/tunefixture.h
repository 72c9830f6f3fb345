// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/picture.h"
#include "tests/support/projectsupport.h"
#include "tests/support/testwindow.h"
#include "ui/tune/jobpanel.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/planpanel.h"
#include "ui/tune/servicesheet.h"
#include "ui/tune/tunepage.h"
#include "ui/tune/tunesession.h"
#include "ui/tune/wherecard.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

/// `count` questions and answers that have nothing to do with each other.
inline std::vector<core::Example> differentPairs(int count)
{
    static const QStringList things = {u"kettle"_s, u"bicycle"_s, u"umbrella"_s, u"lantern"_s,
        u"teapot"_s, u"rucksack"_s, u"violin"_s, u"compass"_s, u"ladder"_s, u"blanket"_s};
    static const QStringList wishes = {u"arrived with a dent in its lid"_s,
        u"has not left your warehouse yet"_s, u"came in the wrong colour"_s,
        u"makes a rattling noise"_s, u"should go back to you"_s, u"was charged twice"_s,
        u"needs a spare part"_s, u"is larger than the picture"_s, u"has no instructions"_s,
        u"was sent to my neighbour"_s};
    std::vector<core::Example> pairs;
    for (int i = 0; i < count; ++i) {
        const QString thing = things[i % 10];
        const QString wish = wishes[(i / 10 + i) % 10];
        pairs.push_back(core::makePair(u"My %1 number %2 %3."_s.arg(thing).arg(i * 7).arg(wish),
            u"Dear Customer, thank you for telling us about the %1. We put it right."_s.arg(
                thing)));
    }
    return pairs;
}

/// The real window on a project with these examples, on the Tune page.
class TuneWindow
{
public:
    explicit TuneWindow(const std::vector<core::Example> &examples, const QString &engine = {},
        const std::function<void(TestWindow &)> &prepare = {})
        : window(engine)
    {
        if (prepare)
            prepare(window);
        path = window.home.filePath(u"desk.attune"_s);
        {
            auto store = core::ProjectStore::create(path, {}, window.clock);
            core::Edit edit;
            edit.action = u"add"_s;
            edit.inserts = examples;
            if (!examples.empty())
                ids = value((*store)->apply(std::move(edit))).inserted;
        }
        open();
    }
    void open()
    {
        window.window->openFile(path);
        window.window->goTo(ui::Step::Tune);
    }

    [[nodiscard]] ui::TunePage *page() const
    {
        return static_cast<ui::TunePage *>(window.window->page(ui::Step::Tune));
    }
    [[nodiscard]] ui::PlanPanel *plan() const { return page()->plan(); }
    /// Waits until the examples, the models and the machine have been looked at.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto *models = page()->findChild<ui::LocalModels *>();
                return page()->tunings() && page()->tunings()->isReady() &&
                    page()->tunings()->material() && !page()->tunings()->isLooking() &&
                    models->isReady() && !models->isMeasuring();
            },
            60'000);
    }
    template <class T>
    [[nodiscard]] T *find(const char16_t *name) const
    {
        // One that is on its way out may bear the same name.
        const auto found = window.window->findChildren<T *>(QString::fromUtf16(name));
        for (T *one : found) {
            if (!one->property("visible").isValid() || one->property("visible").toBool())
                return one;
        }
        return found.isEmpty() ? nullptr : found.first();
    }
    void click(const char16_t *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, QString::fromUtf16(name).toUtf8().constData());
        QVERIFY2(button->isVisible() && button->isEnabled(),
            QString::fromUtf16(name).toUtf8().constData());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString text(const char16_t *label) const
    {
        const auto *found = find<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString toast() const { return window.window->findChild<ui::Toast *>()->text(); }
    [[nodiscard]] const core::TuningJob *newest() const
    {
        const auto &jobs = page()->tunings()->jobs();
        return jobs.empty() ? nullptr : &jobs.front();
    }
    [[nodiscard]] bool waitForState(core::JobState state, int milliseconds = 120'000) const
    {
        const bool reached =
            QTest::qWaitFor([&] { return newest() && newest()->state == state; }, milliseconds);
        if (!reached && newest())
            qWarning("the job is %s%s", qPrintable(core::jobStateName(newest()->state)),
                newest()->problem ? qPrintable(u": "_s + newest()->problem->title) : "");
        return reached;
    }

    TestWindow window;
    QString path;
    std::vector<core::ExampleId> ids;
};

/// Services are asked again after milliseconds instead of seconds.
inline void hurry(TestWindow &window)
{
    for (core::ProviderInfo &provider : window.tune.catalogue.providers) {
        provider.poll = {.first = std::chrono::milliseconds(20),
            .later = std::chrono::milliseconds(20),
            .after = std::chrono::seconds(600)};
        provider.retry = {.maxTries = 2,
            .base = std::chrono::milliseconds(10),
            .longest = std::chrono::milliseconds(20)};
    }
}

/// Enters the address, with the model `base-small`, as a user does.
inline void enterAddress(TuneWindow &test, const QString &address, const QString &key)
{
    auto *card = test.find<QAbstractButton>(u"place-custom");
    QTest::mouseClick(card, Qt::LeftButton);
    auto *sheet = test.find<ui::ServiceSheet>(u"serviceSheet");
    QVERIFY(sheet);
    sheet->findChild<QLineEdit *>(u"serviceAddress"_s)->setText(address);
    sheet->findChild<QComboBox *>(u"serviceModel"_s)->setEditText(u"base-small"_s);
    sheet->findChild<QLineEdit *>(u"serviceKey"_s)->setText(key);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"saveService"_s), Qt::LeftButton);
    QTRY_VERIFY(!sheet || !sheet->isVisible());
    QCOMPARE(test.plan()->where()->place(), u"custom"_s);
}

/// The window in light and dark colours, and from right to left.
inline void pictures(TuneWindow &test, const QString &name)
{
    if (!qEnvironmentVariableIsSet("ATTUNE_PICTURES"))
        return;
    picture(test.window.window.get(), name + u"-light"_s);
    test.window.appearance.setSchemeChoice(ui::SchemeChoice::Dark);
    picture(test.window.window.get(), name + u"-dark"_s);
    test.window.appearance.setSchemeChoice(ui::SchemeChoice::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    picture(test.window.window.get(), name + u"-rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace support
