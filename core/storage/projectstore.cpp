// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/projectstore.h"

#include "core/base/clock.h"
#include "core/storage/changelog.h"
#include "core/storage/copyfile.h"
#include "core/storage/editor.h"
#include "core/storage/eraser.h"
#include "core/storage/examplequeries.h"
#include "core/storage/importer.h"
#include "core/storage/listreader.h"
#include "core/storage/metadata.h"
#include "core/storage/projectfile.h"
#include "core/storage/readerthread.h"
#include "core/storage/searchindex.h"
#include "core/storage/storedexample.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"
#include "core/storage/versions.h"
#include "core/storage/writerthread.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <mutex>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kVisitBatch = 256;

/// What the program shows all the time, as last committed.
struct Snapshot
{
    ProjectSettings settings;
    CheckRecords checks;
    UndoState undo;

    [[nodiscard]] static Result<Snapshot> read(SqliteConnection &connection)
    {
        Snapshot snapshot;
        ATTUNE_TRY_ASSIGN(snapshot.settings, readSettings(connection));
        ATTUNE_TRY_ASSIGN(snapshot.checks, readCheckRecords(connection));
        ATTUNE_TRY_ASSIGN(snapshot.undo, ChangeLog(connection).state());
        return snapshot;
    }
};

/// Nothing, or what quick_check found.
Result<std::optional<Error>> checkFile(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement check, connection.statement("PRAGMA quick_check(1)"));
    const Result<bool> row = check.step();
    if (row && *row && check.text(0) == u"ok")
        return std::nullopt;
    if (!row && row.error().code != ErrorCode::Damaged)
        return failure(row);
    return Error{ErrorCode::Damaged,
        ProjectStore::tr(
            "Part of the project file is damaged. Nothing has been deleted: what can be "
            "read can be moved to a new project."),
        row ? QStringLiteral("quick_check") : row.error().detail};
}

} // namespace

class ProjectStore::Private
{
public:
    Private(QString path, const Clock &clock)
        : m_path(std::move(path))
        , m_clock(clock)
    {
    }

    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> assemble(
        const QString &path, const Clock &clock, ProjectFile file);
    void close();

    /// Queues a write. `task` runs inside a transaction on the writer thread.
    template <class T>
    QFuture<Result<T>> write(std::function<Result<T>(SqliteConnection &)> task);
    template <class T>
    QFuture<Result<T>> writeAlone(std::function<Result<T>(SqliteConnection &)> task);
    template <class T>
    [[nodiscard]] QFuture<Result<T>> readOnly() const;

    /// Looks through the file in the background.
    void startCheck();

    // On the writer thread.
    /// Behind the commit of a write, or its failure.
    template <class T>
    void finished(const Result<T> &result);
    /// A slice of background work; whether there is more.
    [[nodiscard]] Result<bool> housekeeping(SqliteConnection &connection);
    /// Finds out whether the file is still where it was.
    void watchFile(SqliteConnection &connection);
    [[nodiscard]] WriterThread::Callbacks callbacks();
    /// The last thing in every transaction: what the program shows of the new state.
    [[nodiscard]] Result<> beforeCommit(SqliteConnection &connection);
    void announce(const ChangeSummary &summary);
    void announce(const ImportOutcome &outcome) { announce(outcome.change); }
    template <class T>
    void announce(const T &)
    {
    }

    // On the store's thread.
    void beginSaving();
    void endSaving();
    /// Takes over what the writer thread has left.
    void refresh();

    ProjectStore *q = nullptr;
    QString m_path;
    const Clock &m_clock;
    QString m_uuid;
    OpenInfo m_info;
    std::unique_ptr<QLockFile> m_lock;

    Snapshot m_snapshot; ///< of the store's thread
    int m_pendingWrites = 0;
    UndoState m_announcedUndo;

    std::mutex m_mutex;
    Snapshot m_committed;        ///< guarded by m_mutex
    bool m_hasCommitted = false; ///< guarded by m_mutex
    Snapshot m_uncommitted;      ///< of the writer thread
    bool m_fileMoved = false;    ///< of the writer thread
    bool m_indexing = false;     ///< of the writer thread

    /// Keeps the file from being closed as long as anyone reads; writes nothing by itself.
    SqliteConnection m_idleConnection;
    std::unique_ptr<WriterThread> m_writer;   ///< null: read-only
    std::unique_ptr<ListReader> m_listReader; ///< of the thread of lists
    std::unique_ptr<ReaderThread> m_lists;    ///< one query at a time, a newer one stops it
    std::unique_ptr<ReaderThread> m_pages;    ///< short reads that somebody looks at
    std::unique_ptr<ReaderThread> m_bulk;     ///< long ones: export, copies, checks
};

Result<std::unique_ptr<ProjectStore>> ProjectStore::Private::assemble(
    const QString &path, const Clock &clock, ProjectFile file)
{
    auto d = std::make_unique<Private>(path, clock);
    d->m_uuid = file.uuid;
    d->m_info = file.info;
    d->m_lock = std::move(file.lock);
    ATTUNE_TRY_ASSIGN(d->m_snapshot, Snapshot::read(file.connection));
    d->m_announcedUndo = d->m_snapshot.undo;
    const auto openReader = [&]() -> Result<SqliteConnection> {
        ATTUNE_TRY_ASSIGN(SqliteConnection connection, SqliteConnection::open(path, file.readMode));
        // Reads once, so that all files are open: it then goes on reading even when they are deleted.
        ATTUNE_TRY(connection.integer("SELECT count(*) FROM meta"));
        return connection;
    };
    ATTUNE_TRY_ASSIGN(SqliteConnection lists, openReader());
    ATTUNE_TRY_ASSIGN(SqliteConnection helper, openReader());
    helper.stopWith(lists);
    d->m_listReader = std::make_unique<ListReader>(std::move(helper));
    d->m_lists = std::make_unique<ReaderThread>(std::move(lists));
    for (std::unique_ptr<ReaderThread> *reader : {&d->m_pages, &d->m_bulk}) {
        ATTUNE_TRY_ASSIGN(SqliteConnection connection, openReader());
        *reader = std::make_unique<ReaderThread>(std::move(connection));
    }
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(d)));
    Private *p = store->d.get();
    if (file.info.access == OpenInfo::Access::ReadWrite)
        p->m_writer = std::make_unique<WriterThread>(std::move(file.connection), p->callbacks());
    else
        p->m_idleConnection = std::move(file.connection);
    p->startCheck();
    return store;
}

void ProjectStore::Private::close()
{
    SqliteConnection last;
    if (m_writer)
        last = m_writer->finish();
    m_lists.reset();
    m_listReader.reset();
    m_pages.reset();
    m_bulk.reset();
    // The last connection, alone: so that one file remains, which can be mailed.
    if (m_writer)
        (void)last.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    last = {};
    m_writer.reset();
    if (m_lock)
        m_lock->unlock();
}

WriterThread::Callbacks ProjectStore::Private::callbacks()
{
    const auto onStoreThread = [this](auto function) {
        QMetaObject::invokeMethod(q, std::move(function), Qt::QueuedConnection);
    };
    return {
        .failed =
            [this, onStoreThread](const Error &error) {
                onStoreThread([this, error] { emit q->saveFailed(error); });
            },
        .recovered = [this, onStoreThread] { onStoreThread([this] { emit q->saveRecovered(); }); },
        .beforeCommit = [this](SqliteConnection &connection) { return beforeCommit(connection); },
        .afterCommit =
            [this](SqliteConnection &connection) {
                {
                    const std::lock_guard lock(m_mutex);
                    m_committed = m_uncommitted;
                    m_hasCommitted = true;
                }
                watchFile(connection);
            },
        .idle = [this](SqliteConnection &connection) { return housekeeping(connection); },
    };
}

Result<bool> ProjectStore::Private::housekeeping(SqliteConnection &connection)
{
    ATTUNE_TRY(finishErasure(connection));
    ATTUNE_TRY_ASSIGN(const bool purged, purgeDiscarded(connection));
    if (purged)
        return true;
    ATTUNE_TRY_ASSIGN(const bool indexed, indexNextSlice(connection));
    if (!indexed && std::exchange(m_indexing, false)) {
        QMetaObject::invokeMethod(
            q, [this] { emit q->searchIndexReady(); }, Qt::QueuedConnection);
    }
    m_indexing = indexed;
    return indexed;
}

void ProjectStore::Private::watchFile(SqliteConnection &connection)
{
    // Commits still reach the open file, so that nothing is lost as long as the window is open; but
    // only a copy keeps them.
    const bool moved = connection.fileMoved();
    if (moved == std::exchange(m_fileMoved, moved))
        return;
    QMetaObject::invokeMethod(
        q,
        [this, moved] {
            if (!moved) {
                emit q->saveRecovered();
                return;
            }
            emit q->saveFailed({ErrorCode::NotFound,
                ProjectStore::tr(
                    "The project file was moved or deleted while it was open. Everything "
                    "is still here, but only in this window: save a copy to keep it."),
                {}});
        },
        Qt::QueuedConnection);
}

void ProjectStore::Private::startCheck()
{
    onFinished(m_bulk->run<std::optional<Error>>(checkFile), q,
        [this](const Result<std::optional<Error>> &found) {
            if (found && *found)
                emit q->damageFound(**found);
        });
}

Result<> ProjectStore::Private::beforeCommit(SqliteConnection &connection)
{
    ATTUNE_TRY(setMetaInteger(connection, meta::kLastCommit, m_clock.now()));
    ATTUNE_TRY(countUp(connection, meta::kCommits));
    ATTUNE_TRY_ASSIGN(m_uncommitted, Snapshot::read(connection));
    return {};
}

void ProjectStore::Private::announce(const ChangeSummary &summary)
{
    if (summary.change == 0 && summary.count == 0 && !summary.settingsChanged)
        return;
    QMetaObject::invokeMethod(
        q,
        [this, summary] {
            refresh();
            emit q->changed(summary);
        },
        Qt::QueuedConnection);
}

void ProjectStore::Private::refresh()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_hasCommitted, false))
        m_snapshot = std::move(m_committed);
}

void ProjectStore::Private::beginSaving()
{
    if (m_pendingWrites++ == 0)
        emit q->savingChanged(true);
}

void ProjectStore::Private::endSaving()
{
    refresh();
    const auto same = [](const std::optional<HistoryEntry> &a,
                          const std::optional<HistoryEntry> &b) {
        return a.has_value() == b.has_value() && (!a || (a->change == b->change && a->at == b->at));
    };
    const UndoState &now = m_snapshot.undo;
    if (!same(now.undo, m_announcedUndo.undo) || !same(now.redo, m_announcedUndo.redo)) {
        m_announcedUndo = now;
        emit q->undoStateChanged(now);
    }
    if (--m_pendingWrites == 0)
        emit q->savingChanged(false);
}

template <class T>
QFuture<Result<T>> ProjectStore::Private::readOnly() const
{
    return readyFuture(Result<T>(fail(ErrorCode::ReadOnly,
        ProjectStore::tr("This project is open for reading only. Save a copy to change it."))));
}

template <class T>
QFuture<Result<T>> ProjectStore::Private::write(std::function<Result<T>(SqliteConnection &)> task)
{
    if (!m_writer)
        return readOnly<T>();
    beginSaving();
    return m_writer->write<T>(
        std::move(task), [this](const Result<T> &result) { finished(result); });
}

template <class T>
QFuture<Result<T>> ProjectStore::Private::writeAlone(
    std::function<Result<T>(SqliteConnection &)> task)
{
    if (!m_writer)
        return readOnly<T>();
    beginSaving();
    return m_writer->writeAlone<T>(
        std::move(task), [this](const Result<T> &result) { finished(result); });
}

template <class T>
void ProjectStore::Private::finished(const Result<T> &result)
{
    if constexpr (!std::is_void_v<T>) {
        if (result)
            announce(*result);
    }
    const bool damaged = !result && result.error().code == ErrorCode::Damaged;
    QMetaObject::invokeMethod(
        q,
        [this, error = damaged ? std::optional(result.error()) : std::nullopt] {
            if (error)
                emit q->damageFound(*error);
            endSaving();
        },
        Qt::QueuedConnection);
}

ProjectStore::ProjectStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->q = this;
}

ProjectStore::~ProjectStore()
{
    d->close();
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(
    const QString &path, const ProjectSettings &settings, const Clock &clock)
{
    ATTUNE_TRY_ASSIGN(ProjectFile file, ProjectFile::create(path, settings, clock));
    return Private::assemble(path, clock, std::move(file));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(
    const QString &path, const Clock &clock, bool readOnly)
{
    ATTUNE_TRY_ASSIGN(ProjectFile file, ProjectFile::open(path, clock, readOnly));
    return Private::assemble(path, clock, std::move(file));
}

QString ProjectStore::path() const
{
    return d->m_path;
}

QString ProjectStore::projectUuid() const
{
    return d->m_uuid;
}

const OpenInfo &ProjectStore::openInfo() const
{
    return d->m_info;
}

bool ProjectStore::isReadOnly() const
{
    return d->m_writer == nullptr;
}

const ProjectSettings &ProjectStore::settings() const
{
    d->refresh();
    return d->m_snapshot.settings;
}

const CheckRecords &ProjectStore::checkRecords() const
{
    d->refresh();
    return d->m_snapshot.checks;
}

const UndoState &ProjectStore::undoState() const
{
    d->refresh();
    return d->m_snapshot.undo;
}

void ProjectStore::retrySaving()
{
    if (d->m_writer)
        d->m_writer->retryNow();
}

QFuture<Result<ChangeSummary>> ProjectStore::apply(Edit edit)
{
    return d->write<ChangeSummary>([this, edit = std::move(edit)](SqliteConnection &connection) {
        return Editor(connection, d->m_clock.now()).apply(edit);
    });
}

QFuture<Result<ChangeSummary>> ProjectStore::undo()
{
    return d->write<ChangeSummary>([this](SqliteConnection &connection) {
        return ChangeLog(connection).undo(d->m_clock.now());
    });
}

QFuture<Result<ChangeSummary>> ProjectStore::redo()
{
    return d->write<ChangeSummary>([this](SqliteConnection &connection) {
        return ChangeLog(connection).redo(d->m_clock.now());
    });
}

QFuture<Result<ImportOutcome>> ProjectStore::importExamples(
    ImportRequest request, std::stop_token stop, Progress progress)
{
    auto shared = std::make_shared<ImportRequest>(std::move(request)); // functions must be copyable
    return d->writeAlone<ImportOutcome>(
        [this, shared, stop = std::move(stop), progress = std::move(progress)](
            SqliteConnection &connection) {
            Result<ImportOutcome> outcome = importInto(connection, *shared, d->m_clock.now(), stop,
                progress, [this](SqliteConnection &writer) { return d->beforeCommit(writer); });
            shared->source.reset();
            return outcome;
        });
}

QFuture<Result<>> ProjectStore::eraseForGood(std::vector<ExampleId> ids)
{
    return d->writeAlone<void>(
        [this, ids = std::move(ids)](SqliteConnection &connection) -> Result<> {
            ATTUNE_TRY_ASSIGN(const ChangeSummary summary,
                eraseExamples(connection, ids,
                    [this](SqliteConnection &writer) { return d->beforeCommit(writer); }));
            d->announce(summary);
            return {};
        });
}

QFuture<Result<qint64>> ProjectStore::eraseTextForGood(QString text, QString replacement)
{
    return d->writeAlone<qint64>(
        [this, erased = ErasedText{std::move(text), std::move(replacement)}](
            SqliteConnection &connection) -> Result<qint64> {
            ATTUNE_TRY_ASSIGN(const ChangeSummary summary,
                eraseTexts(connection, {erased}, d->m_clock.now(),
                    [this](SqliteConnection &writer) { return d->beforeCommit(writer); }));
            d->announce(summary);
            return summary.count;
        });
}

QFuture<Result<std::vector<ExampleId>>> ProjectStore::list(ExampleQuery query)
{
    return d->m_lists->runLatest<std::vector<ExampleId>>(
        [this, query = std::move(query), locale = QLocale()](SqliteConnection &connection) {
            // Somebody waits for this, and nobody for the index: it needs the same processors.
            std::optional<WriterThread::IdlePause> pause;
            if (d->m_writer)
                pause.emplace(*d->m_writer);
            return d->m_listReader->list(connection, query, locale);
        });
}

QFuture<Result<std::vector<ExampleId>>> ProjectStore::allIds()
{
    return d->m_bulk->run<std::vector<ExampleId>>(listAll);
}

QFuture<Result<std::vector<ExampleRow>>> ProjectStore::rows(std::vector<ExampleId> ids)
{
    return d->m_pages->run<std::vector<ExampleRow>>(
        [ids = std::move(ids)](SqliteConnection &connection) { return readRows(connection, ids); });
}

QFuture<Result<std::vector<Example>>> ProjectStore::examples(std::vector<ExampleId> ids)
{
    return d->m_pages->run<std::vector<Example>>(
        [ids = std::move(ids)](
            SqliteConnection &connection) { return readExamples(connection, ids); });
}

QFuture<Result<ProjectCounts>> ProjectStore::counts()
{
    return d->m_pages->run<ProjectCounts>(readCounts);
}

QFuture<Result<std::vector<quint64>>> ProjectStore::contentHashes()
{
    return d->m_bulk->run<std::vector<quint64>>(readContentHashes);
}

QFuture<Result<std::vector<HistoryEntry>>> ProjectStore::history(int limit)
{
    return d->m_pages->run<std::vector<HistoryEntry>>(
        [limit](SqliteConnection &connection) { return ChangeLog::history(connection, limit); });
}

QFuture<Result<>> ProjectStore::visit(std::vector<ExampleId> ids,
    std::function<Result<>(std::span<const Example>)> visitor, std::stop_token stop)
{
    return d->m_bulk->run<void>(
        [ids = std::move(ids), visitor = std::move(visitor), stop = std::move(stop)](
            SqliteConnection &connection) -> Result<> {
            ATTUNE_TRY_ASSIGN(const Transaction snapshot, Transaction::beginReading(connection));
            for (std::size_t first = 0; first < ids.size(); first += kVisitBatch) {
                if (stop.stop_requested())
                    return tl::unexpected(cancelledError());
                const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
                const auto count = std::min(kVisitBatch, ids.size() - first);
                ATTUNE_TRY_ASSIGN(const std::vector<Example> batch,
                    readExamples(connection,
                        std::vector<ExampleId>(begin, begin + static_cast<std::ptrdiff_t>(count))));
                ATTUNE_TRY(visitor(batch));
            }
            return {};
        });
}

QFuture<Result<>> ProjectStore::write(std::function<Result<>(SqliteConnection &)> task)
{
    if (!d->m_writer)
        return d->readOnly<void>();
    return d->m_writer->write<void>(std::move(task));
}

QFuture<Result<>> ProjectStore::read(
    std::function<Result<>(SqliteConnection &)> task, bool takesLong)
{
    return (takesLong ? d->m_bulk : d->m_pages)->run<void>(std::move(task));
}

QFuture<Result<Version>> ProjectStore::createVersion(QString name, QString reason)
{
    return d->write<Version>(
        [this, name = std::move(name), reason = std::move(reason)](SqliteConnection &connection) {
            return core::createVersion(connection, name, reason, d->m_clock.now());
        });
}

QFuture<Result<std::vector<Version>>> ProjectStore::versions()
{
    return d->m_pages->run<std::vector<Version>>(readVersions);
}

QFuture<Result<std::vector<Example>>> ProjectStore::versionExamples(qint64 version)
{
    return d->m_bulk->run<std::vector<Example>>([version](SqliteConnection &connection) {
        return readVersionExamples(connection, version);
    });
}

QFuture<Result<>> ProjectStore::saveVersionAs(qint64 version, QString path)
{
    return d->m_bulk->run<void>(
        [this, version, path = std::move(path)](SqliteConnection &connection) {
            return saveVersion(connection, version, path, d->m_clock.now());
        });
}

QFuture<Result<>> ProjectStore::saveCopy(QString path, std::stop_token stop, Progress progress)
{
    return d->m_bulk->run<void>([path = std::move(path), stop = std::move(stop),
                                    progress = std::move(progress)](SqliteConnection &connection) {
        return copyProject(connection, path, {}, stop, progress);
    });
}

} // namespace core
