// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/store.h"

#include <sqlite3.h>

#include <memory>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace engine {

namespace {

const char *nameOf(Store::Table table)
{
    static constexpr const char *names[] = {"files", "jobs", "events", "checkpoints", "models"};
    return names[static_cast<int>(table)];
}

struct StatementCloser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

tl::unexpected<Error> databaseError(sqlite3 *database)
{
    const int code = sqlite3_errcode(database);
    if (code == SQLITE_FULL)
        return fail(ErrorCode::DiskFull, "The disk is full, so nothing more can be recorded.");
    return fail(ErrorCode::Io,
        std::string("The engine's database failed: ") + sqlite3_errmsg(database) + ".");
}

Result<Statement> prepare(
    sqlite3 *database, const std::string &sql, const std::vector<std::string> &values)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
        return databaseError(database);
    Statement statement(raw);
    for (std::size_t i = 0; i < values.size(); ++i)
        sqlite3_bind_text(raw, static_cast<int>(i) + 1, values[i].data(),
            static_cast<int>(values[i].size()), SQLITE_TRANSIENT);
    return statement;
}

std::string column(const Statement &statement, int index)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), index));
    return text
        ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), index)))
        : std::string();
}

std::string idOf(const OrderedJson &object)
{
    return object.at("id").get<std::string>();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &directory)
{
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    auto store = std::unique_ptr<Store>(new Store);
    store->m_lock = ::open((directory / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (store->m_lock < 0)
        return fail(ErrorCode::Io, "The folder " + directory.string() + " cannot be written to.");
    if (::flock(store->m_lock, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Conflict,
            "Another engine is already running on " + directory.string() + ".");
    if (sqlite3_open_v2((directory / "engine.db").c_str(), &store->m_database,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX,
            nullptr) != SQLITE_OK)
        return databaseError(store->m_database);
    ENGINE_CHECK(store->execute("PRAGMA journal_mode=WAL"));
    ENGINE_CHECK(store->execute("PRAGMA synchronous=FULL"));
    for (const Table table :
        {Table::Files, Table::Jobs, Table::Events, Table::Checkpoints, Table::Models}) {
        std::string sql = "CREATE TABLE IF NOT EXISTS ";
        sql.append(nameOf(table))
            .append(
                " (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, owner TEXT "
                "NOT NULL, object TEXT NOT NULL) STRICT; CREATE INDEX IF NOT EXISTS ")
            .append(nameOf(table))
            .append("_owner ON ")
            .append(nameOf(table))
            .append(" (owner, position)");
        ENGINE_CHECK(store->execute(sql));
    }
    return store;
}

Store::~Store()
{
    sqlite3_close(m_database);
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<void> Store::execute(const std::string &sql)
{
    if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(m_database);
    return {};
}

Result<void> Store::insert(Table table, const OrderedJson &object, const std::string &owner)
{
    const std::lock_guard lock(m_mutex);
    ENGINE_TRY(const Statement statement,
        prepare(m_database,
            std::string("INSERT INTO ") + nameOf(table) + " (id, owner, object) VALUES (?, ?, ?)",
            {idOf(object), owner, dumpJson(object)}));
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        return databaseError(m_database);
    return {};
}

Result<std::optional<OrderedJson>> Store::get(Table table, const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    ENGINE_TRY(const Statement statement,
        prepare(m_database, std::string("SELECT object FROM ") + nameOf(table) + " WHERE id = ?",
            {id}));
    const int step = sqlite3_step(statement.get());
    if (step == SQLITE_DONE)
        return std::optional<OrderedJson>();
    if (step != SQLITE_ROW)
        return databaseError(m_database);
    ENGINE_TRY(OrderedJson object, parseOrderedJson(column(statement, 0)));
    return std::optional(std::move(object));
}

Result<void> Store::update(Table table, const OrderedJson &object)
{
    const std::lock_guard lock(m_mutex);
    ENGINE_TRY(const Statement statement,
        prepare(m_database,
            std::string("UPDATE ") + nameOf(table) + " SET object = ?2 WHERE id = ?1",
            {idOf(object), dumpJson(object)}));
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        return databaseError(m_database);
    return {};
}

Result<bool> Store::remove(Table table, const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    ENGINE_TRY(const Statement statement,
        prepare(m_database, std::string("DELETE FROM ") + nameOf(table) + " WHERE id = ?", {id}));
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        return databaseError(m_database);
    return sqlite3_changes(m_database) > 0;
}

Result<Store::Page> Store::list(
    Table table, const std::string &owner, const std::string &after, std::size_t limit)
{
    const std::lock_guard lock(m_mutex);
    const std::string name = nameOf(table);
    if (!after.empty()) {
        ENGINE_TRY(const Statement known,
            prepare(m_database, "SELECT 1 FROM " + name + " WHERE id = ?", {after}));
        if (sqlite3_step(known.get()) != SQLITE_ROW)
            return invalid("There is no object '" + after + "' to go on after.", "after");
    }
    ENGINE_TRY(const Statement statement,
        prepare(m_database,
            "SELECT object FROM " + name +
                " WHERE owner = ?1 AND (?2 = '' OR position < (SELECT position FROM " + name +
                " WHERE id = ?2)) ORDER BY position DESC LIMIT " + std::to_string(limit + 1),
            {owner, after}));
    Page page;
    int step = 0;
    while ((step = sqlite3_step(statement.get())) == SQLITE_ROW) {
        ENGINE_TRY(OrderedJson object, parseOrderedJson(column(statement, 0)));
        page.rows.push_back(std::move(object));
    }
    if (step != SQLITE_DONE)
        return databaseError(m_database);
    page.hasMore = page.rows.size() > limit;
    if (page.hasMore)
        page.rows.pop_back();
    return page;
}

} // namespace engine
