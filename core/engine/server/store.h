// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace engine {

// What the server remembers: files, jobs, events, checkpoints and tuned models, as the JSON
// objects that its API gives out, in one SQLite file. Every change is committed before its call
// returns. Any thread.
class Store
{
public:
    enum class Table { Files, Jobs, Events, Checkpoints, Models };

    // Holds a lock on the directory for as long as it lives: a second one fails with Conflict.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path &directory);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // `owner` groups rows (the job of an event).
    Result<void> insert(Table table, const OrderedJson &object, const std::string &owner = {});
    Result<std::optional<OrderedJson>> get(Table table, const std::string &id);
    Result<void> update(Table table, const OrderedJson &object);
    Result<bool> remove(Table table, const std::string &id);

    // Newest first. `after` is the id to go on behind; unknown ids are an error.
    struct Page
    {
        std::vector<OrderedJson> rows;
        bool hasMore = false;
    };
    Result<Page> list(
        Table table, const std::string &owner, const std::string &after, std::size_t limit);

private:
    Store() = default;
    Result<void> execute(const std::string &sql);

    std::mutex m_mutex;
    sqlite3 *m_database = nullptr;
    int m_lock = -1;
};

} // namespace engine
