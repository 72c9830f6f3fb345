// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/async.h"
#include "core/base/result.h"
#include "core/dataset/examplesource.h"
#include "core/storage/edit.h"
#include "core/storage/query.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace core {

class Clock;
class SqliteConnection;

/// How a project was opened.
struct OpenInfo
{
    enum class Access {
        ReadWrite,
        ReadOnlyInUse,  ///< another window or computer has it; see holder
        ReadOnlyNewer,  ///< written by a newer version of Attune
        ReadOnlyMedium, ///< the disk or the file cannot be written
        ReadOnlyAsked,  ///< open() was called so
    };

    Access access = Access::ReadWrite;
    QString holderHost = {}; ///< computer that has the project open
    qint64 holderSince = 0;  ///< milliseconds since 1970 UTC
    bool walMode = true;     ///< false: a rollback journal, because the folder does not support WAL
    bool uncleanShutdown = false; ///< the last session ended without closing the project
    qint64 lastCommit = 0;        ///< time of the last change, milliseconds since 1970 UTC
};

/// An entry of the history, newest first when listed.
struct HistoryEntry
{
    ChangeId change = 0;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString action;
    QString detail;
    qint64 count = 0;
    bool undone = false;
};

/// What Undo and Redo would do now; no entry: nothing to undo or redo.
struct UndoState
{
    std::optional<HistoryEntry> undo = {};
    std::optional<HistoryEntry> redo = {};
};

/// A snapshot of all examples and settings that stays as it was.
struct Version
{
    qint64 id = 0;
    QString name;       ///< given by the user, or empty for automatic ones
    QString reason;     ///< "named", "import", "fix-all", "tuning", "comparison", "daily"
    qint64 created = 0; ///< milliseconds since 1970 UTC
    qint64 examples = 0;
};

struct ImportRequest
{
    std::unique_ptr<ExampleSource> source;
    QString detail;             ///< name of the file or files, for the history
    bool skipDuplicates = true; ///< of examples in the project and of earlier ones in the source
    /// With a value, becomes the project's house rules in the same undoable step.
    std::optional<QString> houseRules = {};
};

struct ImportOutcome
{
    ChangeSummary change;
    qint64 added = 0;
    qint64 duplicates = 0;
};

/// The open project: the one door to the project file.
///
/// Lives on the thread that opened it and emits its signals there; work runs on a writer thread and
/// on reader threads with their own connections. Every future delivers exactly one Result unless
/// its query was superseded, in which case it delivers ErrorCode::Cancelled. Writes are
/// committed in the order of the calls, each by the time that its future finishes. Destroying the store
/// finishes queued writes, checkpoints the file and releases it.
class ProjectStore final : public QObject
{
    Q_OBJECT

public:
    /// Creates an empty project; AlreadyExists when the file is there. Blocks for the disk.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> create(
        const QString &path, const ProjectSettings &settings, const Clock &clock);
    /// Opens a project, migrating an older file after a safety copy. Never changes, replaces or
    /// deletes a file that it cannot open: NotAProject, Damaged (see recovery.h). Blocks for the disk.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> open(
        const QString &path, const Clock &clock, bool readOnly = false);
    ~ProjectStore() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString projectUuid() const; ///< stays the same when the file is moved or renamed
    [[nodiscard]] const OpenInfo &openInfo() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const ProjectSettings &settings() const;  ///< as last committed
    [[nodiscard]] const CheckRecords &checkRecords() const; ///< as last committed
    [[nodiscard]] const UndoState &undoState() const;

    // Changing. All fail with ReadOnly on a read-only project.
    QFuture<Result<ChangeSummary>> apply(Edit edit);
    QFuture<Result<ChangeSummary>> undo();
    QFuture<Result<ChangeSummary>> redo();
    /// One transaction, one undo step, an automatic version before it. Stopping leaves no trace.
    QFuture<Result<ImportOutcome>> importExamples(
        ImportRequest request, std::stop_token stop = {}, Progress progress = {});
    /// Removes examples from everywhere: versions, change log, search index, free pages. Undo of
    /// anything before ends here.
    QFuture<Result<>> eraseForGood(std::vector<ExampleId> ids);
    /// The same for a text that occurs in examples, replaced by `replacement`. Returns the examples changed.
    QFuture<Result<qint64>> eraseTextForGood(QString text, QString replacement);

    // Reading.
    /// Ids in display order. A newer call supersedes one that is still running.
    QFuture<Result<std::vector<ExampleId>>> list(ExampleQuery query);
    /// Ids of everything that is not removed, in display order. Never superseded: for background work.
    QFuture<Result<std::vector<ExampleId>>> allIds();
    /// Rows in the order of `ids`; ids that no longer exist are left out.
    QFuture<Result<std::vector<ExampleRow>>> rows(std::vector<ExampleId> ids);
    QFuture<Result<std::vector<Example>>> examples(std::vector<ExampleId> ids);
    QFuture<Result<ProjectCounts>> counts();
    /// contentHash() of every example that is not removed, in no order.
    QFuture<Result<std::vector<quint64>>> contentHashes();
    QFuture<Result<std::vector<HistoryEntry>>> history(int limit);
    /// Calls `visitor` on a reader thread with all examples of `ids`, in that order, in batches: one
    /// consistent state of the project, also while it is being edited.
    QFuture<Result<>> visit(std::vector<ExampleId> ids,
        std::function<Result<>(std::span<const Example>)> visitor, std::stop_token stop = {});

    // Versions and copies.
    QFuture<Result<Version>> createVersion(QString name, QString reason);
    QFuture<Result<std::vector<Version>>> versions();
    QFuture<Result<std::vector<Example>>> versionExamples(qint64 version);
    /// Writes the project as it was in `version` to a new file; AlreadyExists when it is there.
    QFuture<Result<>> saveVersionAs(qint64 version, QString path);
    /// Writes the whole project with its history to a new file, while it stays open.
    QFuture<Result<>> saveCopy(QString path, std::stop_token stop = {}, Progress progress = {});

    // For the parts of a project that keep tables of their own (jobs). `task` changes or reads only
    // those, and runs like all the others: on the writer thread inside a transaction, or on a reader's.
    QFuture<Result<>> write(std::function<Result<>(SqliteConnection &)> task);
    QFuture<Result<>> read(
        std::function<Result<>(SqliteConnection &)> task, bool takesLong = false);

public slots:
    /// Tries again at once what could not be saved ("Try again"), instead of waiting for the next
    /// attempt half a second later.
    void retrySaving();

signals:
    /// After each committed change, whoever made it.
    void changed(const core::ChangeSummary &summary);
    void undoStateChanged(const core::UndoState &state);
    /// Saving began, or everything has been saved.
    void savingChanged(bool saving);
    /// A write failed (disk full, file gone …); the store keeps trying the same write and emits
    /// saveRecovered() when it succeeded. Until then the change is only on screen.
    void saveFailed(const core::Error &error);
    void saveRecovered();
    /// A background check of the file found damage. See recovery.h.
    void damageFound(const core::Error &error);
    /// The search index is complete; until then searching is slower.
    void searchIndexReady();

private:
    class Private;

    explicit ProjectStore(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace core
