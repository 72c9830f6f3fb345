// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recovery.h"

#include "core/base/clock.h"
#include "core/storage/copyfile.h"
#include "core/storage/editor.h"
#include "core/storage/metadata.h"
#include "core/storage/pagescan.h"
#include "core/storage/projectfile.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::recovery)
};

/// The new project while it is being filled.
class Salvage
{
public:
    [[nodiscard]] static Result<Salvage> into(
        const QString &path, const ProjectSettings &settings, const CheckRecords &checks)
    {
        ATTUNE_TRY_ASSIGN(NewDatabaseFile file, NewDatabaseFile::create(path));
        ATTUNE_TRY(createTables(file.connection(), settings, SystemClock().now()));
        ATTUNE_TRY(file.connection().execute("BEGIN"));
        ATTUNE_TRY(writeCheckRecords(file.connection(), checks));
        return Salvage(std::move(file));
    }

    /// Keeps an example, unless the same or a newer revision of it is there.
    [[nodiscard]] Result<> add(const SalvagedExample &found)
    {
        if (found.presence != 0 && found.presence != 1)
            return {}; // an insertion that was undone
        SqliteConnection &target = m_file.connection();
        ATTUNE_TRY_ASSIGN(const auto known,
            target.integer("SELECT revision FROM example WHERE id = ?", found.example.id));
        if (known && *known >= found.example.revision)
            return {};
        if (known)
            ATTUNE_TRY(target.run("DELETE FROM example WHERE id = ?", found.example.id));
        ATTUNE_TRY_ASSIGN(ExampleInserter inserter, ExampleInserter::prepare(target));
        ATTUNE_TRY(inserter.insert(encode(found.example), found.position, 0));
        return target.run(
            "UPDATE example SET presence = ?, removed_at = ?, revision = ? WHERE id = ?",
            found.presence, found.presence ? SqliteValue(SystemClock().now()) : SqliteValue(),
            found.example.revision, found.example.id);
    }

    [[nodiscard]] Result<qint64> count(const char *presence)
    {
        ATTUNE_TRY_ASSIGN(const auto count,
            m_file.connection().integer(
                std::string("SELECT count(*) FROM example WHERE presence = ") + presence));
        return count.value_or(0);
    }

    [[nodiscard]] Result<> finish()
    {
        SqliteConnection &target = m_file.connection();
        ATTUNE_TRY_ASSIGN(const auto id, target.integer("SELECT max(id) FROM example"));
        ATTUNE_TRY_ASSIGN(const auto position, target.integer("SELECT max(position) FROM example"));
        ATTUNE_TRY(setMetaInteger(target, meta::kNextExample, id.value_or(0) + 1));
        ATTUNE_TRY(
            setMetaInteger(target, meta::kNextPosition, position.value_or(0) + kPositionStep));
        ATTUNE_TRY(target.execute("COMMIT"));
        return m_file.finish();
    }

private:
    explicit Salvage(NewDatabaseFile file)
        : m_file(std::move(file))
    {
    }

    NewDatabaseFile m_file;
};

/// Walks the table with SQLite from one end until it comes to the end or to damage. The last id seen.
Result<ExampleId> walk(SqliteConnection &source, bool forwards, ExampleId stopAt,
    const std::function<Result<>(const SalvagedExample &)> &take, bool &complete)
{
    const std::string order = forwards ? " ORDER BY id" : " ORDER BY id DESC";
    ExampleId last = forwards ? 0 : std::numeric_limits<ExampleId>::max();
    complete = false;
    Result<SqliteStatement> rows = source.statement(
        selectExample(", position, presence, hash FROM example NOT INDEXED") + order);
    if (!rows)
        return last;
    while (true) {
        const Result<bool> row = rows->step();
        if (!row)
            return last; // damage: what is behind it comes from the other side or from the pages
        if (!*row) {
            complete = true;
            return last;
        }
        SalvagedExample found;
        found.example = readExample(*rows);
        found.position = rows->integer(18);
        found.presence = rows->integer(19);
        found.intact = contentHash(found.example) == static_cast<quint64>(rows->integer(20));
        const ExampleId id = found.example.id;
        if (forwards ? id <= last : id >= last || id <= stopAt)
            return last; // a page that leads back: the file goes round in circles
        last = id;
        ATTUNE_TRY(take(found));
    }
}

/// A copy to work on, with its WAL folded in as far as that is possible.
Result<QString> workingCopy(const QString &damagedPath, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QFile file(damagedPath);
    if (!folder.isValid() || !file.copy(copy)) {
        return fail(ErrorCode::Storage,
            Tr::tr("“%1” could not be read to recover it. Check that the disk is connected and has "
                   "free space, then try again.")
                .arg(QFileInfo(damagedPath).fileName()),
            file.errorString());
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString wal = damagedPath + QStringLiteral("-wal");
    if (QFile::exists(wal))
        QFile::copy(wal, copy + QStringLiteral("-wal"));
    return copy;
}

} // namespace

Result<RecoveryReport> recoverProject(const QString &damagedPath, const QString &newPath)
{
    const QTemporaryDir folder(QFileInfo(newPath).absolutePath() + QStringLiteral("/.recovery"));
    ATTUNE_TRY_ASSIGN(const QString copy, workingCopy(damagedPath, folder));

    RecoveryReport report;
    ProjectSettings settings;
    CheckRecords checks;
    std::optional<qint64> expected;
    Result<SqliteConnection> source =
        SqliteConnection::open(copy, SqliteConnection::Mode::ReadWrite);
    if (source) {
        (void)source->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cell_size_check = ON");
        if (Result<ProjectSettings> read = readSettings(*source)) {
            settings = *read;
            report.settings = true;
        }
        checks = readCheckRecords(*source).value_or(CheckRecords());
        if (const auto count = source->integer("SELECT count(*) FROM example WHERE presence = 0"))
            expected = *count;
    }

    ATTUNE_TRY_ASSIGN(Salvage salvage, Salvage::into(newPath, settings, checks));
    std::map<ExampleId, bool> intact;
    const auto take = [&](const SalvagedExample &found) {
        const auto [known, isNew] = intact.try_emplace(found.example.id, found.intact);
        if (!isNew && found.intact)
            known->second = true;
        return salvage.add(found);
    };
    bool complete = false;
    if (source) {
        ATTUNE_TRY_ASSIGN(const ExampleId last, walk(*source, true, 0, take, complete));
        bool backwards = false;
        if (!complete)
            ATTUNE_TRY(walk(*source, false, last, take, backwards));
        *source = {}; // the pages below are then all in the file
    }
    if (!complete) {
        QFile file(copy);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            Result<> added;
            PageScan(bytes).visit([&](const SalvagedExample &found) {
                added = take(found);
                return added.has_value();
            });
            ATTUNE_TRY(added);
        }
    }
    ATTUNE_TRY_ASSIGN(report.examples, salvage.count("0"));
    ATTUNE_TRY_ASSIGN(report.removed, salvage.count("1"));
    for (const auto &[id, isIntact] : intact)
        report.altered += isIntact ? 0 : 1;
    if (expected)
        report.lost = std::max<qint64>(0, *expected - report.examples);
    if (report.examples + report.removed == 0 && !report.settings) {
        return fail(ErrorCode::NotFound,
            Tr::tr(
                "Nothing in “%1” could be read any more. If you have a backup or a copy that was "
                "mailed, open that.")
                .arg(QFileInfo(damagedPath).fileName()));
    }
    ATTUNE_TRY(salvage.finish());
    return report;
}

QString describe(const RecoveryReport &report)
{
    const auto plural = [](qint64 count) { return static_cast<int>(count); };
    QStringList lines;
    lines +=
        Tr::tr("%Ln example(s) were moved to the new project.", nullptr, plural(report.examples));
    if (report.removed > 0)
        lines += Tr::tr(
            "%Ln removed example(s) are in its Removed group.", nullptr, plural(report.removed));
    if (report.lost > 0)
        lines +=
            Tr::tr("%Ln example(s) could not be read and are lost.", nullptr, plural(report.lost));
    if (report.altered > 0) {
        lines += Tr::tr("%Ln example(s) may contain wrong letters: please read them through.",
            nullptr, plural(report.altered));
    }
    lines += report.settings
        ? Tr::tr("The project's name and house rules are there.")
        : Tr::tr("The project's name and house rules could not be read: please enter them again.");
    lines +=
        Tr::tr("The history of changes and the versions stay in the damaged file, which was not "
               "changed.");
    return lines.join(QLatin1Char('\n'));
}

bool holdsExamples(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // The beginning is enough to tell; a film that was chosen by mistake is not read to its end.
    const qint64 size = std::min<qint64>(file.size(), 64 * 1024 * 1024);
    const uchar *bytes = file.map(0, size);
    return bytes && PageScan(QByteArrayView(bytes, size)).findsAny();
}

} // namespace core
