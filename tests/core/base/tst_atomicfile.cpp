// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomicfile.h"

#include "tests/support/testsupport.h"

#include <QTemporaryDir>

class tst_AtomicFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void replacesTheContent()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ü 1.txt"));
        QVERIFY_RESULT(core::writeFileAtomically(path, "old"));
        QVERIFY_RESULT(core::writeFileAtomically(path, "new"));
        QCOMPARE(read(path), QByteArray("new"));
    }

    void leavesTheOldContentWhenNotCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY_RESULT(core::writeFileAtomically(path, "old"));
        {
            core::AtomicFile file(path);
            QVERIFY_RESULT(file.open());
            QVERIFY_RESULT(file.write("half"));
        }
        QCOMPARE(read(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void refusesAFileThatChangedSince()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY_RESULT(core::writeFileAtomically(path, "mine"));
        const core::FileStamp seen = core::FileStamp::of(path);
        QVERIFY_RESULT(core::writeFileAtomically(path, "theirs, later"));
        const auto result = core::writeFileAtomically(path, "mine again", seen);
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::ChangedOnDisk);
        QCOMPARE(read(path), QByteArray("theirs, later"));
    }

    void refusesAFileThatAppearedSince()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        const core::FileStamp absent = core::FileStamp::of(path);
        QVERIFY_RESULT(core::writeFileAtomically(path, "theirs"));
        QVERIFY(!core::writeFileAtomically(path, "mine", absent));
        QCOMPARE(read(path), QByteArray("theirs"));
    }

    void saysThatAFolderIsMissing()
    {
        const QTemporaryDir folder;
        const auto result =
            core::writeFileAtomically(folder.filePath(QStringLiteral("none/a.txt")), "x");
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"a.txt"));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
    }
};

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
