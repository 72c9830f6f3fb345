// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokenencodings.h"
#include "tests/support/projectsupport.h"
#include "tests/support/tuneparts.h"
#include "ui/actions.h"
#include "ui/collect/collectpage.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/support/dialogs.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

#include <deque>
#include <memory>

namespace support {

/// Answers questions as the test has said beforehand; keeps what was asked.
class ScriptedDialogs final : public ui::Dialogs
{
public:
    std::deque<int> answers;
    std::vector<ui::Question> asked;

    void openFiles(
        QWidget *, const ui::FileRequest &, std::function<void(const QStringList &)>) override
    {
    }
    void openFolder(
        QWidget *, const ui::FileRequest &, std::function<void(const QString &)>) override
    {
    }
    void saveFile(QWidget *, const ui::FileRequest &, std::function<void(const QString &)>) override
    {
    }
    void ask(
        QWidget *parent, const ui::Question &question, std::function<void(int)> answered) override
    {
        asked.push_back(question);
        const int answer = answers.empty() ? 0 : answers.front();
        if (!answers.empty())
            answers.pop_front();
        QMetaObject::invokeMethod(
            parent, [answered = std::move(answered), answer] { answered(answer); },
            Qt::QueuedConnection);
    }
};

/// The page in a window of its own, on a real project.
class CollectFixture
{
public:
    explicit CollectFixture(const std::vector<core::Example> &examples = {})
        : m_settings(m_folder.folder.filePath(QStringLiteral("settings.ini")))
    {
        auto store = m_folder.create();
        core::Edit edit;
        edit.action = QStringLiteral("add");
        edit.inserts = examples;
        if (!examples.empty())
            ids = value(store->apply(std::move(edit))).inserted;
        session = std::make_unique<ui::ProjectSession>(std::move(store));
        page = new ui::CollectPage({{m_settings, dialogs, m_folder.clock, {}, m_tune.services()},
                                       actions, m_encodings, m_flags},
            &window);
        actions.setProject(true, true);
        // As in the window: a page's shortcuts are those of the menus.
        actions.buildMenus(window.menuBar());
        window.menuBar()->hide();
        for (QAction *action : actions.all())
            window.addAction(action);
        window.setCentralWidget(page);
        // The offscreen platform warns about windows that have a smallest size.
        window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        QObject::connect(actions[ui::ActionId::Undo], &QAction::triggered, page, [this] {
            page->commitPendingEdits();
            session->undo();
        });
        QObject::connect(session.get(), &ui::ProjectSession::reveal, page,
            [this](const core::ChangeSummary &change) { page->reveal(change); });
        page->setSession(session.get());
        window.resize(1280, 632);
    }

    ~CollectFixture() { page->setSession(nullptr); }

    void show()
    {
        window.show();
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window);
    }

    template <class T>
    T *find(const char *name) const
    {
        const auto found = page->findChildren<T *>(QString::fromLatin1(name));
        for (T *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return found.isEmpty() ? nullptr : found.first();
    }

    [[nodiscard]] core::Example stored(core::ExampleId id) const
    {
        return value(session->store().examples({id})).at(0);
    }

    core::ChangeSummary apply(core::Edit edit) { return value(session->apply(std::move(edit))); }

    ProjectFolder m_folder;
    ui::Settings m_settings;
    core::TokenEncodings m_encodings;
    ui::ExampleFlags m_flags;
    TuneParts m_tune;
    ScriptedDialogs dialogs;
    ui::Actions actions;
    std::vector<core::ExampleId> ids;
    std::unique_ptr<ui::ProjectSession> session;
    QMainWindow window;
    ui::CollectPage *page;
};

/// Style, colours and font as the program sets them.
inline void dress(ui::ColorScheme scheme = ui::ColorScheme::Light, int percent = 100)
{
    static const QFont system = QApplication::font();
    if (!qobject_cast<ui::AttuneStyle *>(QApplication::style()))
        QApplication::setStyle(new ui::AttuneStyle);
    QFont base(QStringLiteral("Noto Sans"));
    base.setPixelSize(13);
    ui::applyTheme(scheme, ui::applicationFont(base, percent));
}

} // namespace support
