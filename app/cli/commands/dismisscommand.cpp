// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace checks = core::checks;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::DismissCommand)
};

ExitCode dismiss(const Invocation &invocation)
{
    const bool all = invocation.options.isSet(u"all"_s);
    const QStringList wanted = invocation.arguments.mid(1);
    if (wanted.isEmpty() != all) {
        invocation.out.message(Tr::tr(
            "Name the findings by the ids that attune-cli check --json prints, or use --all."));
        return ExitCode::Usage;
    }
    const auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    auto project = checkProject(**store, {}, invocation.stop, !all);
    if (!project)
        return invocation.out.failed(project.error());

    checks::CheckDecisions &decisions = project->decisions;
    qint64 count = 0;
    if (all) {
        for (checks::Dismissal &dismissal :
            checks::Dismissals::baseline(project->report.findings)) {
            decisions.dismissals.add(std::move(dismissal));
            ++count;
        }
    }
    for (const QString &id : wanted) {
        const auto &findings = project->report.findings;
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const checks::Finding &finding) {
                return findingId(finding).compare(id, Qt::CaseInsensitive) == 0;
            });
        if (found == findings.end()) {
            // Nothing is dismissed then: the text may have changed since the list was made.
            invocation.out.message(
                Tr::tr("There is no finding “%1” any more. attune-cli check lists what there is.")
                    .arg(id));
            return ExitCode::Usage;
        }
        if (decisions.dismissals.covers(*found, {}))
            continue;
        decisions.dismissals.add(checks::Dismissals::here(*found));
        ++count;
    }
    if (count > 0) {
        core::Edit edit;
        edit.action = all ? u"accept-all"_s : u"ignore"_s;
        edit.checks = checks::writeDecisions(decisions);
        if (const auto done = (*store)->apply(std::move(edit)).result(); !done)
            return invocation.out.failed(done.error());
    }
    invocation.out.value({{"dismissed", count}});
    invocation.out.line(Tr::tr("%n finding(s) will not be shown again until the text changes.",
        nullptr, static_cast<int>(count)));
    return ExitCode::Fine;
}

} // namespace

Command dismissCommand()
{
    return {u"dismiss"_s, u"FILE FINDING… | --all"_s,
        Tr::tr("Accepts findings as they are: they stay away until the text changes."), 1, 10000,
        {{u"all"_s, Tr::tr("Accept everything that is there now.")}}, dismiss};
}

} // namespace app
