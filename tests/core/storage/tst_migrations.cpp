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
        const Migration steps[] = {{2, "CREATE TABLE two(id)"}, {3, "CREATE TABLE three(id)"}};
        QVERIFY_RESULT(core::migrate(file, m_project->path, steps));
        QCOMPARE(file.integer("PRAGMA user_version").value(), 3);
        QVERIFY_RESULT(file.integer("SELECT count(*) FROM three"));

        const QString copy = core::safetyCopyPath(m_project->path, 1);
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
        const Migration steps[] = {{2, "CREATE TABLE two(id)"},
            {3, "CREATE TABLE three(id); INSERT INTO nowhere VALUES(1)"}};
        QVERIFY(!core::migrate(file, m_project->path, steps));
        QCOMPARE(file.integer("PRAGMA user_version").value(), 2);
        QVERIFY(!file.integer("SELECT count(*) FROM three"));
        QCOMPARE(file.integer("SELECT count(*) FROM example").value(), 3);
    }

    void doesNothingWhenUpToDate()
    {
        SqliteConnection file = open();
        const Migration steps[] = {{1, "syntax error"}};
        QVERIFY_RESULT(core::migrate(file, m_project->path, steps));
        QVERIFY(!QFile::exists(core::safetyCopyPath(m_project->path, 1)));
    }

    void aNewFileHasTheNewestSchema()
    {
        const auto steps = core::builtinMigrations();
        QCOMPARE(open().integer("PRAGMA user_version").value(), core::kSchemaVersion);
        QVERIFY(steps.empty() || steps.back().version == core::kSchemaVersion);
    }

private:
    SqliteConnection open()
    {
        return SqliteConnection::open(m_project->path, SqliteConnection::Mode::ReadWrite).value();
    }

    std::unique_ptr<support::ProjectFolder> m_project;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
