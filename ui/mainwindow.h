// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advice/guide.h"
#include "core/text/tokenencodings.h"
#include "ui/actions.h"
#include "ui/pages/page.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectstate.h"
#include "ui/widgets/stepbar.h"

#include <QMainWindow>

#include <array>
#include <memory>
#include <optional>

namespace ui {

class Appearance;
class ProjectOpener;
class ProjectSession;
class SearchField;
class StartPage;
class Transfer;
class WindowFrame;

/// The window: menus, steps, pages, status; opens and closes projects. What a page does is the
/// page's, what a project does is the session's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `appearance` outlives the window, as the services do.
    MainWindow(Services services, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project, or adds a file of examples to the open one.
    void openFile(const QString &path);
    void openSample();
    void closeProject();
    void goTo(Step step);

    [[nodiscard]] ProjectSession *session() const { return m_session.get(); }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] Page *page(Step step) const { return m_pages[static_cast<std::size_t>(step)]; }
    [[nodiscard]] Step currentStep() const { return m_step; }

    /// Shows a short line; with `undoable` the user can undo from there.
    void showToast(const QString &text, bool undoable = false);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenuRow();
    void buildFrame();
    void buildPages();
    void buildTransfer();
    [[nodiscard]] bool asksBeforeClosing();
    void takeDrop(const QStringList &files);
    void connectSession();
    void setSession(std::unique_ptr<ProjectSession> session);
    void leaveProject();
    void showStart();
    void remember();
    void restoreProjectState();
    void saveProjectState();
    void showExample(core::ExampleId id);
    void reveal(const core::ChangeSummary &change);
    void tickSampleTask(SampleTask task);
    void updateGoal();
    void updateSteps();
    void updateProjectActions();
    void updateUndo();
    void updateSavedState();
    void updateTitle();
    void chooseBeginning(const QString &name, ActionId first);
    void find(const QString &text);

    // mainwindowcommands.cpp
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void undo();
    void redo();
    void nameVersion();
    void showHistory();
    void goBackTo(qint64 version, const QString &name);
    void showProjectSettings();
    void showTuningGuide();
    void followAdvice(core::AdviceStep step);

    Services m_services;
    Appearance &m_appearance;
    Actions m_actions;
    ProjectStates m_states;
    core::TokenEncodings m_encodings;
    ExampleFlags m_flags;
    PageContext m_context;
    ProjectOpener *m_opener = nullptr;
    Transfer *m_transfer = nullptr;
    std::unique_ptr<ProjectSession> m_session;
    std::array<Page *, kStepCount> m_pages = {};
    Step m_step = Step::Collect;

    SearchField *m_search = nullptr;
    WindowFrame *m_frame = nullptr;
    StartPage *m_start = nullptr;
    std::optional<ActionId> m_firstAction; ///< what a new project begins with
    qint64 m_toastChange = 0;              ///< what its Undo would undo; 0: it offers none
    bool m_closing = false;                ///< what there was to ask has been answered
};

} // namespace ui
