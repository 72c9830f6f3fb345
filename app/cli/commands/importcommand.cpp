// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/dataset/import/importreview.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportCommand)
};

Json toJson(const std::vector<core::RejectedRow> &rejected)
{
    Json list = Json::array();
    for (const core::RejectedRow &row : rejected) {
        list.push_back({{"file", utf8(row.file)}, {"row", row.row}, {"reason", utf8(row.reason)}});
    }
    return list;
}

void report(const Output &out, qint64 added, qint64 duplicates,
    const std::vector<core::RejectedRow> &rejected, qint64 rejectedCount)
{
    out.value({{"added", added}, {"duplicates", duplicates}, {"rejectedCount", rejectedCount},
        {"rejected", toJson(rejected)}});
    out.line(Tr::tr("%1 added, %2 already there, %3 could not be read.")
                 .arg(added)
                 .arg(duplicates)
                 .arg(rejectedCount));
    for (const core::RejectedRow &row : rejected)
        out.line(Tr::tr("  %1, row %2: %3").arg(row.file).arg(row.row).arg(row.reason));
}

/// The options of the command as import options; Usage when they cannot be read.
tl::expected<core::ImportOptions, ExitCode> readOptions(const Invocation &invocation)
{
    core::ImportOptions options;
    options.format = invocation.options.value(u"format"_s);
    const auto formats = core::importFormats();
    const bool known = options.format == u"auto" ||
        std::any_of(formats.begin(), formats.end(),
            [&](const core::ImportFormatInfo &format) { return format.id == options.format; });
    if (!known) {
        QStringList ids{u"auto"_s};
        for (const core::ImportFormatInfo &format : formats)
            ids.append(format.id);
        invocation.out.message(Tr::tr("There is no format “%1”. There are: %2.")
                                   .arg(options.format, ids.join(u", "_s)));
        return tl::unexpected(ExitCode::Usage);
    }
    if (invocation.options.isSet(u"map"_s)) {
        const auto mapping = core::fieldMappingFromText(invocation.options.value(u"map"_s));
        if (!mapping) {
            invocation.out.message(
                Tr::tr("--map takes FIELD=COLUMN pairs, for example user=Question,answer=Reply."));
            return tl::unexpected(ExitCode::Usage);
        }
        options.mapping = *mapping;
    }
    options.categoryFirstLine = invocation.options.isSet(u"category-line"_s);
    return options;
}

ExitCode importFile(const Invocation &invocation)
{
    auto options = readOptions(invocation);
    if (!options)
        return options.error();
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    if (invocation.options.isSet(u"reference-lines"_s))
        options->referenceTemplate = (*store)->settings().referenceTemplate;

    const QString source = invocation.arguments.at(1);
    const std::vector<core::ImportInput> inputs = {{.path = source}};
    std::optional<QString> houseRules;
    const bool dryRun = invocation.options.isSet(u"dry-run"_s);
    if (dryRun || invocation.options.isSet(u"common-rules"_s)) {
        const auto hashes = (*store)->contentHashes().result();
        if (!hashes)
            return invocation.out.failed(hashes.error());
        const auto review = core::reviewImport(inputs, *options, *hashes, invocation.stop);
        if (!review)
            return invocation.out.failed(review.error());
        if (dryRun) {
            report(invocation.out, review->toAdd,
                review->duplicatesInside + review->duplicatesOfProject, review->rejected,
                review->rejectedCount);
            return ExitCode::Fine;
        }
        houseRules = review->commonHouseRules;
        options->houseRules = houseRules;
    }

    std::vector<core::RejectedRow> rejected;
    auto plan = core::planImport(inputs, *options, &rejected);
    if (!plan)
        return invocation.out.failed(plan.error());
    auto rejectedCount = static_cast<qint64>(rejected.size());
    core::ImportRequest request;
    // Called on the import's thread, which has ended when the result is there.
    request.source = core::openImport(std::move(*plan), [&](const core::RejectedRow &row) {
        ++rejectedCount;
        if (rejected.size() < core::kMaxReportedRejections)
            rejected.push_back(row);
    });
    request.detail = QFileInfo(source).fileName();
    request.houseRules = houseRules;
    const auto outcome = (*store)->importExamples(std::move(request), invocation.stop).result();
    if (!outcome)
        return invocation.out.failed(outcome.error());
    report(invocation.out, outcome->added, outcome->duplicates, rejected, rejectedCount);
    const bool nothingUsable = outcome->added == 0 && outcome->duplicates == 0 && rejectedCount > 0;
    return nothingUsable ? ExitCode::BadInput : ExitCode::Fine;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
        u"FILE SOURCE [--format auto|...] [--map user=COL,answer=COL,...] [--dry-run]"_s,
        Tr::tr("Adds the examples of a file or folder, as one step of undo."), 2, 2,
        {{u"format"_s, Tr::tr("How to read it, if it is not to be found out."), u"FORMAT"_s,
             u"auto"_s},
            {u"map"_s,
                Tr::tr("Which column is which: user, answer, system, category, reference and more, "
                       "each with a header, #3 for the third column, or a path in JSON."),
                u"FIELD=COL,..."_s},
            {u"dry-run"_s, Tr::tr("Only say what would be added.")},
            {u"common-rules"_s,
                Tr::tr("Make the one system message that all records share the house rules.")},
            {u"reference-lines"_s,
                Tr::tr("Take reference material that stands under the question out of it.")},
            {u"category-line"_s,
                Tr::tr("Take a first line “Category: ...” of answers into the category.")}},
        importFile};
}

} // namespace app
