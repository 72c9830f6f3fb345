// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// What the kill test kills: edits, imports, exports, undoes and redoes in a loop. It announces each
// step before ("begin KIND") and reports it after its commit ("done STATE"), a line at a time.
#include "core/base/atomicfile.h"
#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"
#include "tests/support/storestate.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

namespace {

void report(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// The examples as lines, between a line with their number and a line "end".
core::Result<> exportAll(core::ProjectStore &store, const QString &path)
{
    core::AtomicFile file(path);
    const auto ids = support::value(store.list({}));
    core::Result<> done =
        file.open().and_then([&] { return file.write(QByteArray::number(ids.size()) + '\n'); });
    if (!done)
        return done;
    done = support::wait(store.visit(ids, [&](std::span<const core::Example> batch) {
        core::Result<> written;
        for (const core::Example &one : batch) {
            if (written)
                written = file.write(QByteArray::number(one.id) + '\n');
        }
        return written;
    }));
    return done.and_then([&] { return file.write("end\n"); }).and_then([&] {
        return file.commit();
    });
}

template <class T>
bool succeeded(const core::Result<T> &result)
{
    if (!result)
        report("failed " + support::errorText(result));
    return result.has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const core::SystemClock clock;
    std::mt19937 random(arguments.at(3).toUInt());
    auto opened = core::ProjectStore::open(arguments.at(1), clock);
    if (!succeeded(opened))
        return 1;
    core::ProjectStore &store = **opened;
    if (store.isReadOnly()) {
        report("failed the project is open elsewhere");
        return 1;
    }
    report("done " + support::stateOf(store));
    while (true) {
        const auto ids = support::value(store.list({}));
        bool done = false;
        switch (random() % 6) {
        case 0: {
            report("begin edit");
            done = succeeded(support::wait(store.apply(support::addPairs(1 + random() % 5))));
            break;
        }
        case 1:
        case 2: {
            if (ids.empty())
                continue;
            const auto example = support::value(store.examples({ids[random() % ids.size()]})).at(0);
            report("begin edit");
            done = succeeded(support::wait(store.apply(support::editAnswer(
                example, QStringLiteral("edited %1 ").arg(random()).repeated(1 + random() % 40)))));
            break;
        }
        case 3: {
            core::ImportRequest request;
            request.source = std::make_unique<support::SampleSource>(
                static_cast<int>(random() % 200), static_cast<quint32>(random()));
            report("begin edit");
            done = succeeded(support::wait(store.importExamples(std::move(request))));
            break;
        }
        case 4: {
            const bool backwards = random() % 3 != 0;
            report(backwards ? "begin undo" : "begin redo");
            done = succeeded(support::wait(backwards ? store.undo() : store.redo()));
            break;
        }
        default:
            report("begin export");
            done = succeeded(exportAll(store, arguments.at(2)));
            break;
        }
        if (!done)
            return 1;
        report("done " + support::stateOf(store));
    }
}
