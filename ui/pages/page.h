// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "ui/sheets/exportscope.h"

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

namespace core {
class Clock;
class TokenEncodings;
} // namespace core

namespace ui {

class Actions;
class Dialogs;
class ProjectSession;
class Settings;

/// What every page is given. The window owns all of it and outlives the pages.
struct PageContext
{
    Actions &actions; ///< shared: a page connects to the actions that it carries out
    Settings &settings;
    Dialogs &dialogs;
    const core::Clock &clock;
    core::TokenEncodings &encodings;
};

/// One step of the window. The window shows the goal line above it and keeps its state.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// One sentence, what this step is for.
    [[nodiscard]] virtual QString goalLine() const = 0;
    /// Shown at the end of the goal line: the primary button, a meter, a number; owned by the page.
    [[nodiscard]] virtual QWidget *goalWidget() { return nullptr; }

    /// The project to show; null: none. The page drops everything that belonged to the last one.
    virtual void setSession(ProjectSession *session) = 0;

    /// Sizes, selection, scroll position, filter: remembered per project, without user text.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &) {}

    /// Hands typed text to the session now: before undo, before another page, before closing.
    virtual void commitPendingEdits() {}
    /// Selects and scrolls to what a change touched.
    virtual void reveal(const core::ChangeSummary &) {}
    /// The text of the search field has changed; empty: show everything.
    virtual void setSearchText(const QString &) {}
    /// Files that were dropped on the window or given to the program, to become examples.
    virtual void addFiles(const QStringList &) {}
    /// What of the project the page shows now, for the export.
    [[nodiscard]] virtual ExportScope exportScope() const { return {}; }
    /// F6 and Shift+F6: moves the focus to the next pane; false: the page has no (other) pane.
    virtual bool focusNextPane(bool /*forward*/) { return false; }

signals:
    /// A short line at the bottom; with `undoable`, offers Undo for ten seconds.
    void toastRequested(const QString &text, bool undoable);
    /// goalLine() or goalWidget() has changed.
    void goalChanged();
    /// The search text was changed from the page (for example "Show all").
    void searchTextChanged(const QString &text);
};

} // namespace ui
