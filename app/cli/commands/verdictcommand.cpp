// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparing.h"

#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::VerdictCommand)
};

ExitCode verdict(const Invocation &invocation)
{
    const auto id = comparisonOption(invocation);
    if (!id)
        return ExitCode::Usage;
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto open = openComparison(**store, *id, invocation.stop);
    if (!open)
        return invocation.out.failed(open.error());
    Json json = toJson(open->comparison);
    json["rows"] = open->counting();
    json["leaked"] = qint64(open->rows.size()) - open->counting();
    json["verdict"] = toJson(open->verdict);
    json["categories"] = Json::array();
    for (const core::CategoryVerdict &category : open->categories)
        json["categories"].push_back({{"category", utf8(category.category)},
            {"before", category.count.before}, {"after", category.count.after},
            {"same", category.count.same}, {"bothBad", category.count.bothBad},
            {"low", category.test.low}, {"high", category.test.high}, {"tooFew", category.tooFew}});
    json["sanity"] = toJson(core::checkSanity(open->rows, open->comparison.plan));
    json["measures"] = toJson(open->measures);
    invocation.out.value(json);

    const Output &out = invocation.out;
    out.line(open->verdict.headline);
    out.line(open->verdict.explanation);
    out.line(open->verdict.basis);
    for (const core::CategoryVerdict &category : open->categories)
        out.line(Tr::tr("  %1: after %2, before %3, same %4, both bad %5")
                     .arg(category.category.isEmpty() ? Tr::tr("no category") : category.category)
                     .arg(category.count.after)
                     .arg(category.count.before)
                     .arg(category.count.same)
                     .arg(category.count.bothBad));
    if (const QString warning = core::categoryWarning(open->categories); !warning.isEmpty())
        out.line(warning);
    printMeasures(out, open->measures);
    return ExitCode::Fine;
}

} // namespace

Command verdictCommand()
{
    return {u"verdict"_s, u"FILE [--comparison ID]"_s,
        Tr::tr("Says in words and numbers whether it got better, or worse."), 1, 1,
        {{u"comparison"_s, Tr::tr("Instead of the newest."), u"ID"_s}}, verdict};
}

} // namespace app
