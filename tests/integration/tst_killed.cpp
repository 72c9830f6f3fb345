// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteconnection.h"
#include "tests/support/projectsupport.h"
#include "tests/support/storestate.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>

using namespace Qt::StringLiterals;

/// Kills a program that writes to a project, over and over, and looks whether anything is missing.
/// ATTUNE_KILL_ROUNDS says how often (15 when it is not set); ATTUNE_KILL_SEED repeats a run.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void losesNothingThatWasCommitted();

private:
    struct Said
    {
        QByteArray lastDone;
        QByteArray begun; ///< kind of the step that was on its way; empty: none
        int steps = 0;
    };

    static Said understand(const QByteArray &output)
    {
        Said said;
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast(); // cut off, or empty
        for (const QByteArray &line : lines) {
            if (line.startsWith("done ")) {
                said.lastDone = line.mid(5);
                said.begun.clear();
                ++said.steps;
            } else if (line.startsWith("begin ")) {
                said.begun = line.mid(6);
            } else {
                qWarning("%s", line.constData());
            }
        }
        return said;
    }

    static QByteArray integrity(const QString &path)
    {
        auto connection =
            core::SqliteConnection::open(path, core::SqliteConnection::Mode::ReadOnly);
        if (!connection)
            return support::errorText(connection);
        auto rows = connection->statement("PRAGMA integrity_check");
        if (!rows || !rows->step())
            return "integrity_check did not run";
        return rows->text(0).toUtf8();
    }

    static bool isWhole(const QString &exported)
    {
        QFile file(exported);
        if (!file.open(QIODevice::ReadOnly))
            return true; // none yet
        const QList<QByteArray> lines = file.readAll().split('\n');
        return lines.size() == lines.first().toInt() + 3 && lines.at(lines.size() - 2) == "end";
    }
};

void TestKilled::losesNothingThatWasCommitted()
{
    bool given = false;
    int rounds = qEnvironmentVariableIntValue("ATTUNE_KILL_ROUNDS", &given);
    if (!given)
        rounds = 15;
    const quint32 seed = qEnvironmentVariableIsSet("ATTUNE_KILL_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("ATTUNE_KILL_SEED"))
        : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);

    support::ProjectFolder project;
    const QString exported = project.folder.filePath(u"export.txt"_s);
    QVERIFY(project.create());
    int steps = 0;
    int unreported = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(
            QStringLiteral(ATTUNE_WORKLOAD), {project.path, exported, QString::number(random())});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (!output.contains("done ")) {
            QVERIFY2(child.waitForReadyRead(30'000), output.constData());
            output += child.readAllStandardOutput();
        }
        // Any moment from here: in a commit, a checkpoint, an import, the index or an export.
        QElapsedTimer life;
        life.start();
        const int milliseconds = static_cast<int>(random() % 250);
        while (life.elapsed() < milliseconds) {
            if (child.waitForReadyRead(static_cast<int>(milliseconds - life.elapsed())))
                output += child.readAllStandardOutput();
        }
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();

        const Said said = understand(output);
        steps += said.steps;
        QCOMPARE(integrity(project.path), "ok");
        QVERIFY(isWhole(exported));
        const auto store = project.open();
        QVERIFY(store && !store->isReadOnly());
        if (support::stateOf(*store) != said.lastDone) {
            // Then the step on its way was committed, whole, before its report: it can be taken back.
            ++unreported;
            QVERIFY(!said.begun.isEmpty() && said.begun != "export");
            if (said.begun == "undo")
                support::value(store->redo());
            else
                support::value(store->undo());
        }
        QCOMPARE(support::stateOf(*store), said.lastDone);
    }
    qInfo("%d kills, %d committed steps, %d committed but not reported, 0 lost, 0 damaged files",
        rounds, steps, unreported);
    QVERIFY(steps > rounds);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
