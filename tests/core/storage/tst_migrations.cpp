// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "tests/support/projectsupport.h"

using namespace Qt::StringLiterals;
using core::Migration;
using core::SqliteConnection;
using support::value;

/// The steps themselves belong to each version; here is what holds for all of them.
class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        support::failOnWarning();
        m_project = std::make_unique<support::ProjectFolder>();
        value(m_project->create()->apply(support::addPairs(3)));
    }

    void copiesFirstThenSteps()
    {
        SqliteConnection file = open();
        const Migration steps[] = {
            {kNext, "CREATE TABLE two(id)"}, {kNext + 1, "CREATE TABLE three(id)"}};
        QVERIFY_RESULT(core::migrate(file, m_project->path, steps));
        QCOMPARE(file.integer("PRAGMA user_version").value(), kNext + 1);
        QVERIFY_RESULT(file.integer("SELECT count(*) FROM three"));

        const QString copy = core::safetyCopyPath(m_project->path, core::kSchemaVersion);
        QCOMPARE(SqliteConnection::open(copy, SqliteConnection::Mode::ReadOnly)
                     ->integer("SELECT count(*) FROM example")
                     .value(),
            3);
        QVERIFY(!SqliteConnection::open(copy, SqliteConnection::Mode::ReadOnly)
                     ->integer("SELECT count(*) FROM two"));
    }

    void aFailedStepLeavesTheOneBefore()
    {
        SqliteConnection file = open();
        const Migration steps[] = {{kNext, "CREATE TABLE two(id)"},
            {kNext + 1, "CREATE TABLE three(id); INSERT INTO nowhere VALUES(1)"}};
        QVERIFY(!core::migrate(file, m_project->path, steps));
        QCOMPARE(file.integer("PRAGMA user_version").value(), kNext);
        QVERIFY(!file.integer("SELECT count(*) FROM three"));
        QCOMPARE(file.integer("SELECT count(*) FROM example").value(), 3);
    }

    void doesNothingWhenUpToDate()
    {
        SqliteConnection file = open();
        const Migration steps[] = {{core::kSchemaVersion, "syntax error"}};
        QVERIFY_RESULT(core::migrate(file, m_project->path, steps));
        QVERIFY(!QFile::exists(core::safetyCopyPath(m_project->path, core::kSchemaVersion)));
    }

    void aNewFileHasTheNewestSchema()
    {
        const auto steps = core::builtinMigrations();
        QCOMPARE(open().integer("PRAGMA user_version").value(), core::kSchemaVersion);
        QVERIFY(steps.empty() || steps.back().version == core::kSchemaVersion);
    }

    void theFirstSchemaGetsTheTablesOfJobs()
    {
        const QString path = m_project->folder.filePath(u"old.attune"_s);
        QVERIFY(QFile::copy(QStringLiteral(QTEST_SOURCE_DIR "/data/schema-1.attune"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto file = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(core::migrate(*file, path, core::builtinMigrations()));
        for (const char *table : {"job", "job_event", "job_metric", "job_checkpoint", "sent"})
            QCOMPARE(file->integer("SELECT count(*) FROM " + std::string(table)).value(), 0);
        QVERIFY(QFile::exists(core::safetyCopyPath(path, 1)));
    }

    void theSecondSchemaGetsTheTablesOfComparisons()
    {
        const QString path = m_project->folder.filePath(u"old.attune"_s);
        QVERIFY(QFile::copy(QStringLiteral(QTEST_SOURCE_DIR "/data/schema-2.attune"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto file = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
        QVERIFY_RESULT(file);
        QCOMPARE(file->integer("PRAGMA user_version").value(), 2);
        QVERIFY_RESULT(core::migrate(*file, path, core::builtinMigrations()));
        QCOMPARE(file->integer("PRAGMA user_version").value(), 3);
        for (const char *table : {"comparison", "comparison_row", "generation"})
            QCOMPARE(file->integer("SELECT count(*) FROM " + std::string(table)).value(), 0);
        QCOMPARE(
            file->integer("SELECT count(*) FROM setting WHERE key = 'model_in_use'").value(), 1);
        QCOMPARE(file->integer("SELECT count(*) FROM job").value(), 1);
        QVERIFY(QFile::exists(core::safetyCopyPath(path, 2)));
    }

private:
    static constexpr int kNext = core::kSchemaVersion + 1;

    SqliteConnection open()
    {
        return SqliteConnection::open(m_project->path, SqliteConnection::Mode::ReadWrite).value();
    }

    std::unique_ptr<support::ProjectFolder> m_project;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
