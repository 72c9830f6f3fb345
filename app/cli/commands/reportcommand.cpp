// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparing.h"
#include "app/cli/tuning.h"

#include "core/storage/projectstore.h"
#include "ui/print/reportfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ReportCommand)
};

/// What the catalogue and this computer know of the models.
void addModelFacts(TuningServices &services, core::ComparisonReportInput &input)
{
    const core::Contestant &after = input.comparison.plan.after;
    const QString base = input.job ? input.job->plan.model : input.comparison.plan.before.model;
    const core::ProviderInfo *provider = services.catalogue().provider(after.provider);
    if (!provider)
        return;
    if (provider->isLocal()) {
        for (const core::LocalModel &model : core::findLocalModels(services.modelPlaces())) {
            if (model.id == base)
                input.baseModel = model.label;
        }
        return;
    }
    if (const core::CatalogueModel *model = provider->model(base)) {
        input.baseModel = model->label;
        input.retirement = model->deployEnd;
    }
}

ExitCode report(const Invocation &invocation)
{
    const auto id = comparisonOption(invocation);
    const QString path = invocation.arguments.at(1);
    if (!ui::reportFormat(path)) {
        invocation.out.message(Tr::tr("DEST ends with .html or .pdf."));
        return ExitCode::Usage;
    }
    if (!id)
        return ExitCode::Usage;
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto open = openComparison(**store, *id, invocation.stop);
    if (!open)
        return invocation.out.failed(open.error());
    core::ComparisonReportInput input{.settings = open->frozen.settings,
        .comparison = open->comparison,
        .rows = open->rows,
        .measures = open->measures,
        .job = open->job,
        .maskPersonalData = invocation.options.isSet(u"mask"_s)};
    addModelFacts((*tools)->services(), input);
    if (const auto written = ui::writeReport(core::comparisonReport(input), path); !written)
        return invocation.out.failed(written.error());
    invocation.out.value({{"report", utf8(QFileInfo(path).absoluteFilePath())},
        {"comparison", open->comparison.id}, {"bytes", QFileInfo(path).size()}});
    invocation.out.line(Tr::tr("The report is in “%1”.").arg(QFileInfo(path).absoluteFilePath()));
    return ExitCode::Fine;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s, u"FILE DEST.html|DEST.pdf [--comparison ID] [--mask]"_s,
        Tr::tr(
            "Writes a report for a colleague: what was taught, before and after, votes, measures, "
            "costs, limits."),
        2, 2,
        {{u"comparison"_s, Tr::tr("Instead of the newest."), u"ID"_s},
            {u"mask"_s, Tr::tr("Names, addresses and numbers of people are masked.")}},
        report};
}

} // namespace app
