// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// What the kill test of jobs kills: takes up the tuning jobs of a project, or starts one where there is
// none, and ends when all of them have ended or wait for the user. Prints "intent" once a job is committed.
#include "tests/support/jobbench.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

void report(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

bool isSettled(const core::TuningJob &job)
{
    return core::isEnded(job.state) || job.creation == core::Creation::Asking;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const core::SystemClock clock;
    auto store = core::ProjectStore::open(arguments.at(1), clock);
    if (!store) {
        report("failed " + support::errorText(store));
        return 1;
    }
    core::CurlHttpClient http;
    core::JobStore jobs(**store);
    const core::Catalogue catalogue = support::quickCatalogue();
    support::FixedEndpoint endpoints(QUrl(arguments.at(2)), {});
    core::JobRunner runner({.http = http,
        .store = jobs,
        .endpoints = endpoints,
        .catalogue = catalogue,
        .clock = clock,
        .patience = support::quick()});
    if (support::value(jobs.jobs()).empty()) {
        const auto started =
            support::waitByEvents(runner.start({.provider = QStringLiteral("custom"),
                .address = arguments.at(2),
                .model = QStringLiteral("base-small"),
                .parameters = {{QStringLiteral("n_epochs"), 1}}}));
        if (!started) {
            report("failed " + support::errorText(started));
            return 1;
        }
    } else {
        runner.pickUp();
    }
    report("intent");
    QTimer look;
    look.setInterval(20);
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        const auto all = support::value(jobs.jobs());
        if (std::all_of(all.begin(), all.end(), isSettled))
            QCoreApplication::quit();
    });
    look.start();
    QCoreApplication::exec();
    report("settled");
    return 0;
}
