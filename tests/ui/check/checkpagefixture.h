// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/projectsupport.h"
#include "tests/support/testwindow.h"
#include "tests/ui/check/checkfixture.h"
#include "ui/check/checkpage.h"
#include "ui/check/findingtable.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/textfield.h"
#include "ui/collect/turnlist.h"
#include "ui/session/projectsession.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::Step;

/// The real window on a project with these examples, on the Check page, when everything was looked at.
class PageTest
{
public:
    PageTest(const std::vector<core::Example> &examples, const core::CheckRecords &records)
    {
        const QString path = window.home.filePath(u"letters.attune"_s);
        {
            auto store = core::ProjectStore::create(path, {}, window.clock);
            core::Edit edit;
            edit.action = u"add"_s;
            edit.inserts = examples;
            edit.checks = records;
            ids = value((*store)->apply(std::move(edit))).inserted;
        }
        window.window->openFile(path);
        window.window->goTo(Step::Check);
    }

    [[nodiscard]] ui::CheckPage *page() const
    {
        return static_cast<ui::CheckPage *>(window.window->page(Step::Check));
    }
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                return page()->checks() && page()->checks()->snapshot()->ready &&
                    !page()->checks()->isBusy();
            },
            20'000);
    }
    template <class T>
    [[nodiscard]] T *find(const char16_t *name) const
    {
        // One that is on its way out may bear the same name.
        const auto found = page()->findChildren<T *>(QString::fromUtf16(name));
        for (T *one : found) {
            if (!one->property("visible").isValid() || one->property("visible").toBool())
                return one;
        }
        return found.isEmpty() ? nullptr : found.first();
    }
    void click(const char16_t *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, QString::fromUtf16(name).toUtf8().constData());
        QVERIFY2(button->isVisible() && button->isEnabled(),
            QString::fromUtf16(name).toUtf8().constData());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] std::size_t findings() const { return shownBy(*page()->checks()).size(); }
    [[nodiscard]] core::Example stored(core::ExampleId id) const
    {
        return value(window.window->session()->store().examples({id})).at(0);
    }
    [[nodiscard]] ui::FindingTable *table() const
    {
        return find<ui::FindingTable>(u"findingTable");
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] ui::TextField *answer() const
    {
        return find<QWidget>(u"checkEditor")
            ->findChild<ui::ExampleForm *>()
            ->turns()
            ->answerField();
    }
    [[nodiscard]] QString question() const
    {
        return find<QWidget>(u"checkEditor")
            ->findChild<ui::ExampleForm *>()
            ->turns()
            ->firstField()
            ->text();
    }
    [[nodiscard]] QString toast() const { return window.window->findChild<ui::Toast *>()->text(); }
    void trigger(ActionId id) const { window.window->actions()[id]->trigger(); }
    template <class T>
    [[nodiscard]] T *sheet() const
    {
        return page()->findChild<T *>();
    }

    TestWindow window;
    std::vector<core::ExampleId> ids;
};

inline const QSet<QString> kGreeting = {u"fmt.greeting"_s};

} // namespace support
