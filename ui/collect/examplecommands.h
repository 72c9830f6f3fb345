// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "ui/collect/viewfilter.h"

#include <QObject>

#include <functional>
#include <vector>

class QMimeData;

namespace ui {

class Dialogs;
class ProjectSession;

using ExampleIds = std::vector<core::ExampleId>;

/// What can be done to examples as a whole, each in one step of undo. Handlers are called later,
/// and not at all when it failed; the session has announced that.
class ExampleCommands final : public QObject
{
    Q_OBJECT

public:
    ExampleCommands(Dialogs &dialogs, QWidget *window);

    void setSession(ProjectSession *session);
    [[nodiscard]] bool canChange() const;

    /// An empty example, made so that it belongs to what `filter` shows.
    void add(const ViewFilter &filter, std::function<void(core::ExampleId)> added);
    void duplicate(const ExampleIds &ids, std::function<void(const ExampleIds &)> added);
    void remove(const ExampleIds &ids);
    void restore(const ExampleIds &ids);
    /// Asks first: this is the one thing that undo cannot take back.
    void eraseForGood(const ExampleIds &ids);
    void patch(core::ExamplePatch patch, const ExampleIds &ids, const QString &action);
    void setStatus(const ExampleIds &ids, core::Status status);
    /// Adds a line to the note of each.
    void addToNotes(const ExampleIds &ids, const QString &text);
    /// What dropping examples on a group means.
    void moveTo(const Group &group, const ExampleIds &ids);

    /// What a copy is for. A drag has to begin while the button is down, so many examples are
    /// dragged without their texts: onto a group, not into other programs.
    enum class CopyFor { Clipboard, Drag };
    /// Fetches examples off this thread and calls `ready` with them as text, also as a table of
    /// rich text where they are at most kMostInAllForms. The receiver owns the data. Says so when
    /// they are too long for a clipboard.
    void copy(const ExampleIds &ids, CopyFor purpose, std::function<void(QMimeData *)> ready);
    static constexpr std::size_t kMostInAllForms = 20'000;
    static constexpr qsizetype kMostBytes = 256 << 20;

signals:
    void erased();
    /// A line for the user; `undoable`: what it tells can be taken back.
    void toastRequested(const QString &text, bool undoable);

private:
    void apply(core::Edit edit, std::function<void(const core::ChangeSummary &)> done = {});

    Dialogs &m_dialogs;
    QWidget *m_window;
    ProjectSession *m_session = nullptr;
};

} // namespace ui
