// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/projectsupport.h"
#include "tests/support/readonlyfolder.h"
#include "tests/support/samplerows.h"
#include "tests/support/smalldisk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::ProjectStore;
using support::addPairs;
using support::SmallDisk;
using support::value;

namespace {

core::Edit bigEdit()
{
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts.push_back(core::makePair(u"big"_s, QString(200'000, u'x')));
    return edit;
}

} // namespace

/// Disks that are full, cannot be written or lose the file.
class TestDiskTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void keepsAnEditOnAFullDisk();
    void givesUpOnAFullDiskWhenClosed();
    void failsAnImportOnAFullDisk();
    void readsAReadOnlyDisk();
    void savesACopyOfADeletedFile();
    void recoversWhenTheFileComesBack();
};

void TestDiskTrouble::keepsAnEditOnAFullDisk()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    SmallDisk disk(folder);
    project.path = folder + u"/p.attune"_s;
    std::size_t expected = 0;
    {
        const auto store = project.create();
        QVERIFY(store);
        QSignalSpy failed(store.get(), &ProjectStore::saveFailed);
        QSignalSpy recovered(store.get(), &ProjectStore::saveRecovered);
        QSignalSpy saving(store.get(), &ProjectStore::savingChanged);
        std::vector<QFuture<core::Result<core::ChangeSummary>>> edits;
        while (failed.isEmpty() && edits.size() < 100) {
            edits.push_back(store->apply(bigEdit()));
            ++expected;
            QTRY_VERIFY(edits.back().isFinished() || !failed.isEmpty());
        }
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<core::Error>().code, ErrorCode::DiskFull);
        QVERIFY(!edits.back().isFinished());
        QCOMPARE(value(store->list({})).size(), expected - 1); // still usable
        edits.push_back(store->apply(bigEdit()));              // waits its turn
        ++expected;
        disk.grow();
        store->retrySaving();
        QTRY_COMPARE(recovered.count(), 1);
        for (const auto &edit : edits)
            QVERIFY_RESULT(support::wait(edit));
        QTRY_VERIFY(!saving.last().at(0).toBool());
    }
    QCOMPARE(value(project.open()->list({})).size(), expected);
}

void TestDiskTrouble::givesUpOnAFullDiskWhenClosed()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    SmallDisk disk(folder);
    project.path = folder + u"/p.attune"_s;
    std::size_t saved = 0;
    QFuture<core::Result<core::ChangeSummary>> last;
    {
        const auto store = project.create();
        QSignalSpy failed(store.get(), &ProjectStore::saveFailed);
        while (failed.isEmpty() && saved < 100) {
            last = store->apply(bigEdit());
            QTRY_VERIFY(last.isFinished() || !failed.isEmpty());
            saved += last.isFinished();
        }
    }
    QCOMPARE(support::wait(last).error().code, ErrorCode::DiskFull);
    disk.grow();
    QCOMPARE(value(project.open()->list({})).size(), saved);
}

void TestDiskTrouble::failsAnImportOnAFullDisk()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    SmallDisk disk(folder);
    project.path = folder + u"/p.attune"_s;
    const auto store = project.create();
    value(store->apply(addPairs(1)));
    core::ImportRequest request;
    request.source = std::make_unique<support::SampleSource>(20'000);
    const auto outcome = support::wait(store->importExamples(std::move(request)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE(value(store->list({})).size(), 1u);
    disk.grow();
    core::ImportRequest again;
    again.source = std::make_unique<support::SampleSource>(2000);
    QCOMPARE(value(store->importExamples(std::move(again))).added, 2000);
}

void TestDiskTrouble::readsAReadOnlyDisk()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    project.path = folder + u"/p.attune"_s;
    value(project.create()->apply(addPairs(3)));
    const support::ReadOnlyFolder disk(folder);
    const auto store = project.open();
    QVERIFY(store);
    QCOMPARE(store->openInfo().access, core::OpenInfo::Access::ReadOnlyMedium);
    QCOMPARE(value(store->list({})).size(), 3u);
    QCOMPARE(support::wait(store->apply(addPairs(1))).error().code, ErrorCode::ReadOnly);
    const QString copy = project.folder.filePath(u"copy.attune"_s);
    QVERIFY_RESULT(support::wait(store->saveCopy(copy)));
    QCOMPARE(value(ProjectStore::open(copy, project.clock).value()->apply(addPairs(1))).count, 1);
    const auto created = ProjectStore::create(folder + u"/new.attune"_s, {}, project.clock);
    QCOMPARE(created.error().code, ErrorCode::PermissionDenied);
}

void TestDiskTrouble::savesACopyOfADeletedFile()
{
    support::ProjectFolder project;
    const auto store = project.create();
    value(store->apply(addPairs(3)));
    QSignalSpy failed(store.get(), &ProjectStore::saveFailed);
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(project.path + QLatin1String(suffix)));
    value(store->apply(addPairs(2)));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).value<core::Error>().message.contains(u"save a copy"));
    QCOMPARE(value(store->list({})).size(), 5u);
    const QString copy = project.folder.filePath(u"copy.attune"_s);
    QVERIFY_RESULT(support::wait(store->saveCopy(copy)));
    QCOMPARE(value(ProjectStore::open(copy, project.clock).value()->list({})).size(), 5u);
}

void TestDiskTrouble::recoversWhenTheFileComesBack()
{
    support::ProjectFolder project;
    auto store = project.create();
    QSignalSpy failed(store.get(), &ProjectStore::saveFailed);
    QSignalSpy recovered(store.get(), &ProjectStore::saveRecovered);
    const QString elsewhere = project.folder.filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(project.path, elsewhere));
    value(store->apply(addPairs(2)));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QFile::rename(elsewhere, project.path));
    value(store->apply(addPairs(1)));
    QTRY_COMPARE(recovered.count(), 1);
    store.reset();
    QCOMPARE(value(project.open()->list({})).size(), 3u);
}

QTEST_GUILESS_MAIN(TestDiskTrouble)
#include "tst_disktrouble.moc"
