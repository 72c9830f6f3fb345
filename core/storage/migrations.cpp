// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/storage/comparisontables.h"
#include "core/storage/copyfile.h"
#include "core/storage/jobtables.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace core {

std::span<const Migration> builtinMigrations()
{
    static constexpr std::array steps{Migration{2, kJobTables}, Migration{3, kComparisonTables}};
    return steps;
}

QString safetyCopyPath(const QString &path, int version)
{
    const QFileInfo info(path);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
        QStringLiteral(".before-update-from-%1.").arg(version) + info.suffix();
}

Result<> migrate(
    SqliteConnection &connection, const QString &path, std::span<const Migration> migrations)
{
    ATTUNE_TRY_ASSIGN(const auto stored, connection.integer("PRAGMA user_version"));
    const auto current = static_cast<int>(stored.value_or(0));
    if (migrations.empty() || migrations.back().version <= current)
        return {};

    // A copy of an earlier attempt may be the only one from before that attempt: it is kept.
    const QString copy = safetyCopyPath(path, current);
    if (!QFile::exists(copy))
        ATTUNE_TRY(copyDatabase(connection, copy));

    for (const Migration &migration : migrations) {
        if (migration.version <= current)
            continue;
        ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ATTUNE_TRY(connection.execute(migration.sql));
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.version);
        ATTUNE_TRY(connection.execute(version.constData()));
        ATTUNE_TRY(transaction.commit());
    }
    return {};
}

} // namespace core
