// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Measures what DESIGN promises of a project with many examples. Prints a line of JSON per figure; the
// script storage.py adds the machine, the baseline and the ratios.
//
//     bench_storage import PROJECT FILE          imports to the commit, one figure
//     bench_storage use PROJECT                  opens, lists, jumps, finds, sorts, memory
//     bench_storage rows ROWS.jsonl COUNT        writes the input
#include "core/dataset/import/importreview.h"
#include "core/storage/projectstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRepeats = 9;
constexpr std::size_t kPageRows = 60;

/// `cpu`: processor time of all threads, which says more than the time on a busy machine.
void print(const char *what, double milliseconds, qint64 count = 0, double cpu = 0)
{
    std::printf(R"({"what": "%s", "ms": %.2f, "count": %lld, "cpu": %.2f})"
                "\n",
        what, milliseconds, static_cast<long long>(count), cpu);
    std::fflush(stdout);
}

double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Median of some runs; `before` each of them is not counted.
void measure(
    const char *what, const std::function<qint64()> &work,
    const std::function<void()> &before = [] {})
{
    std::vector<double> times;
    std::vector<double> cpuTimes;
    qint64 count = 0;
    for (int i = 0; i < kRepeats; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMilliseconds();
        count = work();
        cpuTimes.push_back(cpuMilliseconds() - cpu);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto median = [](std::vector<double> &values) {
        std::nth_element(values.begin(), values.begin() + kRepeats / 2, values.end());
        return values[kRepeats / 2];
    };
    print(what, median(times), count, median(cpuTimes));
}

double residentMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

int writeRows(const char *path, int count)
{
    std::ofstream file(path);
    support::SampleRows rows;
    for (int i = 0; i < count; ++i) {
        const core::Example one = rows.next();
        const auto message = [](const char *role, const QString &text) {
            return nlohmann::json{{"role", role}, {"content", text.toStdString()}};
        };
        file << nlohmann::json{{"messages",
                                   {message("user", one.question()),
                                       message("assistant", one.answer())}},
                    {"attune", {{"category", one.category.toStdString()}}}}
                    .dump()
             << '\n';
    }
    return file.good() ? 0 : 1;
}

/// The way of the program and of attune-cli: reads the file's beginning, then all of it.
int import(const QString &path, const QString &file)
{
    const core::SystemClock clock;
    auto store = core::ProjectStore::create(path, {}, clock);
    if (!store)
        return 1;
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMilliseconds();
    auto plan = core::planImport({{.path = file}}, {});
    if (!plan)
        return 1;
    core::ImportRequest request;
    request.source = core::openImport(std::move(*plan));
    const auto outcome = support::value((*store)->importExamples(std::move(request)));
    print("import", static_cast<double>(timer.nsecsElapsed()) / 1e6, outcome.added);
    print("import, processor time", cpuMilliseconds() - cpu, outcome.added);
    return 0;
}

qint64 find(core::ProjectStore &store, const QString &text)
{
    core::ExampleQuery query;
    query.text = text;
    return static_cast<qint64>(support::value(store.list(query)).size());
}

qint64 sort(core::ProjectStore &store, core::SortKey key)
{
    core::ExampleQuery query;
    query.sort = key;
    return static_cast<qint64>(support::value(store.list(query)).size());
}

int use(const QString &path)
{
    const core::SystemClock clock;
    const auto firstRows = [&]() -> qint64 {
        const auto store = core::ProjectStore::open(path, clock).value();
        auto ids = support::value(store->list({}));
        const auto count = static_cast<qint64>(ids.size());
        ids.resize(std::min(ids.size(), kPageRows));
        support::value(store->rows(ids));
        return count;
    };
    // Made by another program run, it may not have its search index yet.
    const auto indexed = [&] {
        auto connection =
            core::SqliteConnection::open(path, core::SqliteConnection::Mode::ReadOnly);
        return connection && core::isIndexComplete(*connection).value_or(false);
    };
    if (!indexed()) {
        const auto store = core::ProjectStore::open(path, clock).value();
        QSignalSpy ready(store.get(), &core::ProjectStore::searchIndexReady);
        QElapsedTimer timer;
        timer.start();
        if (!indexed())
            ready.wait(600'000);
        print("search index, in the background", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    measure("open to first rows, and close", firstRows);
    const auto store = core::ProjectStore::open(path, clock).value();
    const auto ids = support::value(store->list({}));
    measure(
        "list all", [&] { return static_cast<qint64>(support::value(store->list({})).size()); });
    std::mt19937 random(1);
    measure("jump to a page", [&] {
        const auto first = ids.begin() + random() % (ids.size() - kPageRows);
        return static_cast<qint64>(support::value(store->rows({first, first + kPageRows})).size());
    });
    measure("filter by status", [&] {
        core::ExampleQuery query;
        query.status = core::Status::ToDo;
        return static_cast<qint64>(support::value(store->list(query)).size());
    });
    measure("find one", [&] { return find(*store, u"order 123456)"_s); });
    measure("find some (1 in 2,000)", [&] { return find(*store, u"reference is 77"_s); });
    measure("find many (1 in 11)", [&] { return find(*store, u"voucher"_s); });
    measure("find nothing", [&] { return find(*store, u"xyzzy"_s); });
    measure("find two letters", [&] { return find(*store, u"zü"_s); });
    measure("sort by question", [&] { return sort(*store, core::SortKey::Question); });
    measure("sort by answer", [&] { return sort(*store, core::SortKey::Answer); });
    // As for the first time: after a text has changed, nothing of the order is known.
    const auto sortAnew = [&](const char *what, core::SortKey key) {
        measure(
            what, [&] { return sort(*store, key); },
            [&] {
                const auto one = support::value(store->examples({ids[0]})).at(0);
                support::value(store->apply(support::editAnswer(one, one.answer() + u'.')));
            });
    };
    sortAnew("sort by question, for the first time", core::SortKey::Question);
    sortAnew("sort by answer, for the first time", core::SortKey::Answer);
    measure("sort by category", [&] { return sort(*store, core::SortKey::Category); });
    measure("sort by status", [&] { return sort(*store, core::SortKey::Status); });
    measure("counts", [&] { return support::value(store->counts()).all; });
    measure("edit to the commit", [&] {
        const auto one = support::value(store->examples({ids[random() % ids.size()]})).at(0);
        return support::value(store->apply(support::editAnswer(one, one.answer() + u'.'))).count;
    });
    const auto once = [](const char *what, QFuture<core::Result<core::ChangeSummary>> change) {
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMilliseconds();
        const qint64 count = support::value(std::move(change)).count;
        print(
            what, static_cast<double>(timer.nsecsElapsed()) / 1e6, count, cpuMilliseconds() - cpu);
    };
    const double idle = residentMiB();
    core::Edit done{.action = u"set-status"_s};
    done.patches = {{.ids = ids, .status = core::Status::Done}};
    once("mark all as done", store->apply(std::move(done)));
    once("take that back", store->undo());
    std::printf(R"({"what": "resident memory", "MiB": %.1f})"
                "\n",
        idle);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"rows")
        return writeRows(argv[2], arguments[3].toInt());
    if (arguments.size() == 4 && arguments[1] == u"import")
        return import(arguments[2], arguments[3]);
    if (arguments.size() == 3 && arguments[1] == u"use")
        return use(arguments[2]);
    std::fputs(
        "usage: bench_storage rows FILE COUNT | import PROJECT ROWS | use PROJECT\n", stderr);
    return 2;
}
