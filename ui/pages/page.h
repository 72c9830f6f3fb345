// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advice/guide.h"
#include "core/dataset/example.h"
#include "core/storage/edit.h"
#include "ui/banners/sampletask.h"
#include "ui/session/services.h"
#include "ui/sheets/exportscope.h"
#include "ui/support/dialogs.h"

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace core {
class TokenEncodings;
} // namespace core

namespace ui {

class Actions;
class ExampleFlags;
class ProjectSession;

/// What every page is given. All of it outlives the pages.
struct PageContext : Services
{
    Actions &actions; ///< shared: a page connects to the actions that it carries out
    core::TokenEncodings &encodings;
    ExampleFlags &flags; ///< filled by the page that checks
};

/// What a step shows of itself wherever the user is: in the step bar and in the status line.
struct StepState
{
    QString count;     ///< behind the step's name: "248"
    QString badge;     ///< what waits there: "17 to look at"
    bool done = false; ///< ticked
    QStringList facts; ///< for the status line: "248 examples", "31 unfinished"
};

/// One step of the window. The window shows the goal line above it and keeps its state.
///
/// To add one: derive from this and name it in pagefactories.cpp. The window knows nothing else of it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// One sentence, what this step is for.
    [[nodiscard]] virtual QString goalLine() const = 0;
    /// Shown at the end of the goal line: the primary button, a meter, a number; owned by the page.
    [[nodiscard]] virtual QWidget *goalWidget() { return nullptr; }
    [[nodiscard]] virtual StepState stepState() const { return {}; }

    /// The project to show; null: none. The page drops everything that belonged to the last one.
    virtual void setSession(ProjectSession *session) = 0;

    /// Sizes, selection, scroll position, filter: remembered per project, without user text.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &) {}

    /// Hands typed text to the session now: before undo, before another page, before closing.
    virtual void commitPendingEdits() {}
    /// Selects and scrolls to what a change touched; false: nothing of it is shown here, so that the
    /// window turns to the examples.
    virtual bool reveal(const core::ChangeSummary &) { return false; }
    /// The text of the search field has changed; empty: show everything.
    virtual void setSearchText(const QString &) {}
    /// What of the project the page shows now, for the export.
    [[nodiscard]] virtual ExportScope exportScope() const { return {}; }
    /// The decision guide has led here: shows where this step of it begins.
    virtual void follow(core::AdviceStep) {}
    /// F6 and Shift+F6: moves the focus to the next pane; false: the page has no (other) pane.
    virtual bool focusNextPane(bool /*forward*/) { return false; }

    /// What goes on in this step, for the window's status line: wherever the user is. Asked for once;
    /// the window owns it. Hidden while nothing goes on.
    [[nodiscard]] virtual QWidget *makeStatusChip() { return nullptr; }
    /// What is to be asked before the window closes; nothing: it may close at once.
    [[nodiscard]] virtual std::optional<Question> closingQuestion() const { return {}; }
    /// Carries the answer out, then calls `close`: soon, and at most once.
    virtual void answerClosing(int /*answer*/, const std::function<void()> &close) { close(); }

signals:
    /// A short line at the bottom; with `undoable`, offers Undo for ten seconds.
    void toastRequested(const QString &text, bool undoable);
    /// goalLine() or goalWidget() has changed.
    void goalChanged();
    void stepStateChanged();
    /// The search text was changed from the page (for example "Show all").
    void searchTextChanged(const QString &text);
    /// An example is to be shown among the others, ready to be edited.
    void exampleRequested(core::ExampleId id);
    /// Rows of the clipboard are to become examples.
    void pasteTableRequested();
    /// One of the things to try with the sample has been done.
    void sampleTaskDone(ui::SampleTask task);
};

} // namespace ui
