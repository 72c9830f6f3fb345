// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/importer.h"

#include "core/storage/changelog.h"
#include "core/storage/editor.h"
#include "core/storage/examplequeries.h"
#include "core/storage/metadata.h"
#include "core/storage/readerthread.h"
#include "core/storage/storedexample.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"
#include "core/storage/versions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <numeric>
#include <thread>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

constexpr std::size_t kBatchesAhead = 8;
constexpr qint64 kProgressMilliseconds = 200;

/// Reads and encodes ahead of the writer, on its own thread.
class EncodingThread
{
public:
    explicit EncodingThread(ExampleSource &source)
        : m_source(source)
        , m_thread([this] { work(); })
    {
    }
    ~EncodingThread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    using Batch = std::vector<StoredExample>;

    /// The next batch; an empty one ends the import. Give back the one before, for its memory: freed
    /// by the thread that allocates the next one, it costs neither of them a wait.
    Result<Batch> next(Batch used)
    {
        std::unique_lock lock(m_mutex);
        m_used = std::move(used);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        Result<Batch> batch = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }

private:
    void work()
    {
        bool more = true;
        while (more) {
            Result<std::vector<Example>> examples = m_source.next();
            more = examples && !examples->empty();
            Result<Batch> batch;
            {
                const std::lock_guard lock(m_mutex);
                std::swap(*batch, m_used);
            }
            batch->clear();
            if (examples) {
                batch->reserve(examples->size());
                for (const Example &example : *examples)
                    batch->push_back(encode(example));
            } else {
                batch = failure(examples);
            }
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_ready.size() < kBatchesAhead; });
            if (m_stop)
                return;
            m_ready.push_back(std::move(batch));
            lock.unlock();
            m_changed.notify_all();
        }
    }

    ExampleSource &m_source;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<Batch>> m_ready;
    Batch m_used;
    bool m_stop = false;
    std::thread m_thread;
};

/// More memory and no checkpoints while a lot is written at once; as before afterwards.
class BulkMode
{
public:
    explicit BulkMode(SqliteConnection &connection)
        : m_connection(connection)
    {
        (void)m_connection.execute("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 0");
    }
    ~BulkMode()
    {
        (void)m_connection.execute("PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 1000");
        m_connection.releaseMemory();
    }
    Q_DISABLE_COPY_MOVE(BulkMode)

private:
    SqliteConnection &m_connection;
};

Error inUsersWords(Error error)
{
    if (error.code == ErrorCode::DiskFull) {
        error.message =
            Tr::tr("Your disk is full, so nothing was added. Free some space and import again.");
    }
    return error;
}

} // namespace

Result<ImportOutcome> importInto(SqliteConnection &connection, ImportRequest &request, qint64 now,
    const std::stop_token &stop, const Progress &progress,
    const std::function<Result<>(SqliteConnection &)> &beforeCommit)
{
    Edit edit;
    edit.action = QStringLiteral("import");
    edit.detail = request.detail;
    ImportOutcome outcome;
    outcome.change.action = edit.action;
    outcome.change.detail = edit.detail;

    const auto written = [&]() -> Result<> {
        EncodingThread source(*request.source);
        const BulkMode bulk(connection);
        ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ATTUNE_TRY_ASSIGN(const VersionMark before, markVersion(connection));

        QSet<quint64> known;
        if (request.skipDuplicates) {
            ATTUNE_TRY_ASSIGN(const std::vector<quint64> hashes, readContentHashes(connection));
            known = QSet<quint64>(hashes.begin(), hashes.end());
        }
        const auto isKnown = [&](quint64 hash) {
            const qsizetype size = known.size();
            known.insert(hash);
            return known.size() == size;
        };
        ATTUNE_TRY_ASSIGN(const qint64 first, metaInteger(connection, meta::kNextExample));
        ATTUNE_TRY_ASSIGN(qint64 position, metaInteger(connection, meta::kNextPosition));
        ExampleId next = first;
        ATTUNE_TRY_ASSIGN(ExampleInserter inserter, ExampleInserter::prepare(connection));
        QElapsedTimer sinceProgress;
        sinceProgress.start();
        EncodingThread::Batch batch;
        while (true) {
            ATTUNE_TRY_ASSIGN(batch, source.next(std::move(batch)));
            if (stop.stop_requested())
                return tl::unexpected(cancelledError());
            if (batch.empty())
                break;
            for (StoredExample &example : batch) {
                if (request.skipDuplicates && isKnown(example.hash())) {
                    ++outcome.duplicates;
                    continue;
                }
                example.id = next++;
                ATTUNE_TRY(inserter.insert(example, position, now));
                position += kPositionStep;
            }
            if (progress && sinceProgress.elapsed() >= kProgressMilliseconds) {
                progress(next - first + outcome.duplicates, 0);
                sinceProgress.restart();
            }
        }
        outcome.added = next - first;
        // As it was before, but written only now: a page that is written early and again at the end
        // makes SQLite sum up the whole log a second time.
        ATTUNE_TRY(createVersion(connection, before, {}, QStringLiteral("import"), now));
        ATTUNE_TRY(setMetaInteger(connection, meta::kNextExample, next));
        ATTUNE_TRY(setMetaInteger(connection, meta::kNextPosition, position));

        CellChanges cells;
        if (outcome.added > 0) {
            cells.addRange({LoggedTable::Example, first, next - 1, "presence",
                static_cast<qint64>(Presence::Undone), static_cast<qint64>(Presence::Present)});
        }
        if (request.houseRules) {
            ATTUNE_TRY_ASSIGN(ProjectSettings settings, readSettings(connection));
            settings.houseRules = *request.houseRules;
            ATTUNE_TRY_ASSIGN(
                outcome.change.settingsChanged, changeSettings(connection, settings, cells));
        }
        if (!cells.isEmpty()) {
            ChangeLog log(connection);
            ATTUNE_TRY(log.dropRedo());
            ATTUNE_TRY_ASSIGN(outcome.change.change, log.record(edit, cells, outcome.added, now));
        }
        outcome.change.count = outcome.added;
        outcome.change.inserted.resize(static_cast<std::size_t>(outcome.added));
        std::iota(outcome.change.inserted.begin(), outcome.change.inserted.end(), first);
        ATTUNE_TRY(beforeCommit(connection));
        return transaction.commit();
    }();
    if (!written)
        return tl::unexpected(inUsersWords(written.error()));
    if (progress)
        progress(outcome.added + outcome.duplicates, outcome.added + outcome.duplicates);
    return outcome;
}

} // namespace core
