// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/writerthread.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

#include <chrono>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWriterThread : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void pausesBackgroundWork()
    {
        const QTemporaryDir folder;
        core::Result<core::SqliteConnection> connection = core::SqliteConnection::open(
            folder.filePath(u"a.db"_s), core::SqliteConnection::Mode::Create);
        QVERIFY(connection);
        std::counting_semaphore<> more{0};
        core::WriterThread writer(std::move(*connection),
            {.failed = [](const core::Error &) {},
                .recovered = [] {},
                .beforeCommit = [](core::SqliteConnection &) -> core::Result<> { return {}; },
                .afterCommit = [](core::SqliteConnection &) {},
                .idle = [&](core::SqliteConnection &) -> core::Result<bool> {
                    more.release();
                    return true;
                }});
        const auto write = [&writer] {
            return writer
                .write<int>([](core::SqliteConnection &) -> core::Result<int> { return 1; })
                .result();
        };
        more.acquire(); // it works
        {
            const core::WriterThread::IdlePause pause(writer);
            const core::WriterThread::IdlePause another(writer);
            QVERIFY(write()); // behind the slice that was running
            while (more.try_acquire()) {
            }
            QVERIFY(write()); // edits are not held up
            QVERIFY(!more.try_acquire_for(100ms));
        }
        more.acquire();
        writer.finish();
    }
};

QTEST_GUILESS_MAIN(TestWriterThread)
#include "tst_writerthread.moc"
