// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/projectsupport.h"
#include "tests/support/testwindow.h"
#include "ui/collect/exampletableview.h"
#include "ui/sheets/exportsheet.h"
#include "ui/sheets/importsheet.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace support {

using namespace Qt::StringLiterals;
using ui::ActionId;

/// Somewhere in the program, and the way there from the window just opened.
struct Place
{
    const char *name;
    std::function<void(support::TestWindow &)> go;
    bool withProject = true;
};

inline void trigger(support::TestWindow &test, ActionId id)
{
    test.window->actions()[id]->trigger();
}

/// Chooses a command of a page's own menu.
inline void choose(support::TestWindow &test, ui::Step page, const char16_t *action)
{
    test.window->goTo(page);
    test.find<QAction>(action)->trigger();
}

/// Presses a button of a page.
inline void press(support::TestWindow &test, ui::Step page, const char16_t *button)
{
    test.window->goTo(page);
    test.find<QPushButton>(button)->click();
}

/// Every page, and the sheets that open over one without anything that must be there first.
inline const std::vector<Place> &places()
{
    static const std::vector<Place> all = {
        {"start", [](auto &) {}, false},
        {"own",
            [](auto &test) {
                QTest::mouseClick(test.template find<QPushButton>(u"startOwn"), Qt::LeftButton);
            },
            false},
        {"guide", [](auto &test) { test.template find<QPushButton>(u"findOut")->click(); }, false},
        {"collect", [](auto &) {}},
        {"several", [](auto &test) { trigger(test, ActionId::EditSeveral); }},
        {"replace", [](auto &test) { trigger(test, ActionId::Replace); }},
        {"check", [](auto &test) { test.window->goTo(ui::Step::Check); }},
        {"terms", [](auto &test) { choose(test, ui::Step::Check, u"showTerms"); }},
        {"ignored", [](auto &test) { choose(test, ui::Step::Check, u"showIgnored"); }},
        {"tune", [](auto &test) { test.window->goTo(ui::Step::Tune); }},
        {"models", [](auto &test) { press(test, ui::Step::Tune, u"whichModel"); }},
        {"service", [](auto &test) { press(test, ui::Step::Tune, u"changeService"); }},
        {"compare", [](auto &test) { test.window->goTo(ui::Step::Compare); }},
        {"use", [](auto &test) { test.window->goTo(ui::Step::Use); }},
        {"import",
            [](auto &test) {
                auto *rows = new QMimeData;
                rows->setText(u"1?\t22.\t3\n4?\t55.\t6\n4?\t55.\t6\n"_s);
                QApplication::clipboard()->setMimeData(rows);
                test.template find<ui::ExampleTableView>(u"exampleTable")->setFocus();
                trigger(test, ActionId::Paste);
                QTRY_VERIFY(test.template find<ui::ImportSheet>(u"importSheet"));
                auto *sheet = test.template find<ui::ImportSheet>(u"importSheet");
                QTRY_VERIFY(sheet->primaryButton()->isEnabled());
            }},
        {"export",
            [](auto &test) {
                trigger(test, ActionId::Export);
                auto *sheet = test.template find<ui::ExportSheet>(u"exportSheet");
                QTRY_VERIFY(!sheet->isBusy());
            }},
        {"settings", [](auto &test) { trigger(test, ActionId::ProjectSettings); }},
        {"history", [](auto &test) { trigger(test, ActionId::History); }},
        {"version", [](auto &test) { trigger(test, ActionId::Saved); }},
        {"preferences", [](auto &test) { trigger(test, ActionId::Preferences); }},
        {"shortcuts", [](auto &test) { trigger(test, ActionId::Shortcuts); }},
        {"about", [](auto &test) { trigger(test, ActionId::About); }},
        {"palette", [](auto &test) { trigger(test, ActionId::FindCommand); }},
        {"number", [](auto &test) { trigger(test, ActionId::GoTo); }},
    };
    return all;
}

inline const Place &place(std::string_view name)
{
    const auto found = std::find_if(places().begin(), places().end(),
        [name](const Place &candidate) { return candidate.name == name; });
    Q_ASSERT(found != places().end());
    return *found;
}

/// The window at one place, with a project that has a bit of everything. All its texts are numbers, so
/// that letters on screen are the program's own.
class WindowAt
{
public:
    explicit WindowAt(const Place &place, QSize size = {1280, 800}, int textSize = 100)
    {
        test.appearance.setTextSize(textSize);
        test.window->resize(size);
        if (place.withProject) {
            core::Example conversation = core::makePair(u"1?"_s, u"2."_s);
            conversation.turns.push_back({core::Role::User, u"3?"_s});
            conversation.turns.push_back({core::Role::Assistant, u"4."_s});
            conversation.tags = {u"5"_s};
            conversation.category = u"6"_s;
            core::Edit edit;
            edit.action = u"add"_s;
            edit.inserts = {conversation, core::makePair(u"7?"_s, u"8."_s),
                core::makePair(u"9?"_s, u"10."_s), core::makePair(u"11?"_s, {})};
            project.path = project.folder.filePath(u"12.attune"_s);
            value(project.create()->apply(std::move(edit)));
            test.window->openFile(project.path);
            auto *table = test.find<ui::ExampleTableView>(u"exampleTable");
            QTRY_COMPARE(table->model()->rowCount(), 4);
        }
        place.go(test);
        QCoreApplication::processEvents();
    }
    ~WindowAt() { test.appearance.setTextSize(100); }

    ProjectFolder project;
    TestWindow test;
};

} // namespace support
