// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/checks/applyfix.h"
#include "core/checks/check.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

namespace checks = core::checks;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CheckCommand)
};

constexpr std::size_t kTogether = 1000; ///< examples that are read at a time

/// Calls visit(example or null, findings) for each run of findings of the same example. Findings are
/// handed on in their order.
core::Result<> forEachRun(core::ProjectStore &store, const std::vector<checks::Finding> &findings,
    const std::function<void(const core::Example *, std::span<const checks::Finding>)> &visit)
{
    for (std::size_t from = 0; from < findings.size(); from += kTogether) {
        const std::size_t to = std::min(findings.size(), from + kTogether);
        std::vector<core::ExampleId> ids;
        for (std::size_t i = from; i < to; ++i)
            ids.push_back(findings[i].example);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const auto examples = store.examples(ids).result();
        if (!examples)
            return core::failure(examples);
        std::unordered_map<core::ExampleId, const core::Example *> byId;
        for (const core::Example &example : *examples)
            byId.emplace(example.id, &example);
        for (std::size_t i = from; i < to;) {
            std::size_t end = i + 1;
            while (end < to && findings[end].example == findings[i].example)
                ++end;
            const auto found = byId.find(findings[i].example);
            visit(found == byId.end() ? nullptr : found->second,
                std::span(findings).subspan(i, end - i));
            i = end;
        }
    }
    return {};
}

struct Fixed
{
    qint64 changed = 0; ///< examples
    qint64 skipped = 0; ///< findings
};

/// What changes from one state of an example to the other.
core::ExamplePatch patchBetween(const core::Example &before, const core::Example &after)
{
    core::ExamplePatch patch;
    patch.ids = {before.id};
    patch.expectedRevision = before.revision;
    if (after.turns != before.turns)
        patch.turns = after.turns;
    if (after.ownRules != before.ownRules)
        patch.ownRules = after.ownRules;
    if (after.rejected != before.rejected)
        patch.rejected = after.rejected;
    if (after.reference != before.reference)
        patch.reference = after.reference;
    if (after.category != before.category)
        patch.category = after.category;
    if (after.split != before.split)
        patch.split = after.split;
    return patch;
}

/// Makes all safe fixes as one step of undo, after an automatic version.
core::Result<Fixed> fixSafely(core::ProjectStore &store, std::vector<checks::Finding> findings)
{
    std::erase_if(findings, [](const checks::Finding &finding) {
        return !finding.fix || finding.fix->kind != checks::FixKind::Safe;
    });
    std::stable_sort(findings.begin(), findings.end(),
        [](const checks::Finding &a, const checks::Finding &b) { return a.example < b.example; });
    Fixed result;
    core::Edit edit;
    edit.action = u"fix"_s;
    const auto read = forEachRun(
        store, findings, [&](const core::Example *example, std::span<const checks::Finding> some) {
            if (!example) {
                result.skipped += static_cast<qint64>(some.size());
                return;
            }
            std::vector<checks::ChosenFix> fixes;
            for (const checks::Finding &finding : some)
                fixes.push_back({&finding});
            const checks::FixOutcome outcome = checks::applyFixes(*example, fixes);
            result.skipped += static_cast<qint64>(outcome.skipped.size());
            if (outcome.fixed.empty())
                return;
            if (outcome.remove)
                edit.remove.push_back(example->id);
            else
                edit.patches.push_back(patchBetween(*example, outcome.example));
        });
    if (!read)
        return core::failure(read);
    if (edit.patches.empty() && edit.remove.empty())
        return result;
    if (const auto version = store.createVersion({}, u"fix-all"_s).result(); !version)
        return core::failure(version);
    const auto summary = store.apply(std::move(edit)).result();
    if (!summary)
        return core::failure(summary);
    result.changed = summary->count;
    result.skipped += static_cast<qint64>(summary->skipped.size());
    return result;
}

Json summaryOf(const CheckedProject &project, const std::optional<Fixed> &fixed)
{
    std::map<checks::Severity, qint64> bySeverity;
    std::map<QString, qint64> byCheck;
    QSet<core::ExampleId> examples;
    for (const checks::Finding &finding : project.report.findings) {
        ++bySeverity[finding.severity];
        ++byCheck[finding.check];
        examples.insert(finding.example);
    }
    Json summary = {{"examples", project.report.examples},
        {"findings", project.report.findings.size()}, {"examplesWithFindings", examples.size()},
        {"dismissed", project.dismissed}, {"complete", project.report.complete},
        {"bySeverity", Json::object()}, {"byCheck", Json::object()}, {"questions", Json::array()}};
    for (const auto severity : {checks::Severity::MustFix, checks::Severity::ProbablyWrong,
             checks::Severity::TakeALook, checks::Severity::Tip})
        summary["bySeverity"][utf8(checks::severityName(severity))] = bySeverity[severity];
    for (const auto &[check, count] : byCheck)
        summary["byCheck"][utf8(check)] = count;
    for (const checks::StyleQuestion &question : project.report.style.questions)
        summary["questions"].push_back(toJson(question));
    if (fixed) {
        summary["fixed"] = fixed->changed;
        summary["skipped"] = fixed->skipped;
    }
    return summary;
}

ExitCode check(const Invocation &invocation)
{
    QSet<QString> only;
    for (const QString &id : invocation.options.value(u"only"_s).split(u',', Qt::SkipEmptyParts))
        only.insert(id.trimmed());
    QSet<QString> unknown = only;
    for (const auto &builtin : checks::builtinChecks())
        unknown.remove(builtin->info().id);
    if (!unknown.isEmpty()) {
        invocation.out.message(Tr::tr("There is no check “%1”. attune-cli style lists what was "
                                      "looked at.")
                                   .arg(*unknown.cbegin()));
        return ExitCode::Usage;
    }
    const bool fix = invocation.options.isSet(u"fix"_s);
    if (fix && invocation.options.value(u"fix"_s) != "safe"_L1) {
        invocation.out.message(Tr::tr("--fix takes safe."));
        return ExitCode::Usage;
    }

    const auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    auto project = checkProject(**store, only, invocation.stop);
    if (!project)
        return invocation.out.failed(project.error());
    std::optional<Fixed> fixed;
    if (fix) {
        const auto done = fixSafely(**store, std::move(project->report.findings));
        if (!done)
            return invocation.out.failed(done.error());
        fixed = *done;
        project = checkProject(**store, only, invocation.stop);
        if (!project)
            return invocation.out.failed(project.error());
    }

    const auto printed = forEachRun(**store, project->report.findings,
        [&](const core::Example *example, std::span<const checks::Finding> findings) {
            for (const checks::Finding &finding : findings) {
                const qint64 position = project->positions[finding.example];
                if (invocation.out.isJson())
                    invocation.out.value(toJson(finding, position, example));
                else
                    invocation.out.line(u"%1\t%2\t%3\t%4"_s.arg(QString::number(position),
                        checks::severityName(finding.severity), finding.check,
                        finding.title.simplified()));
            }
        });
    if (!printed)
        return invocation.out.failed(printed.error());
    for (const checks::StyleQuestion &question : project->report.style.questions)
        invocation.out.line(u"?\t"_s + question.text);
    invocation.out.value({{"summary", summaryOf(*project, fixed)}});
    if (fixed) {
        invocation.out.line(
            Tr::tr("%n example(s) changed", nullptr, static_cast<int>(fixed->changed)) + u", "_s +
            Tr::tr("%n fix(es) skipped.", nullptr, static_cast<int>(fixed->skipped)));
    }
    const auto found = static_cast<int>(project->report.findings.size());
    invocation.out.line(
        found == 0 ? Tr::tr("Nothing to fix.") : Tr::tr("%n thing(s) to look at.", nullptr, found));
    return project->mustFix() > 0 ? ExitCode::Problems : ExitCode::Fine;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"FILE [--only ID,…] [--fix safe]"_s,
        Tr::tr("Finds what does not sound or look like your other answers."), 1, 1,
        {{u"only"_s, Tr::tr("Only these checks, by their ids, parted by commas."), u"ID"_s},
            {u"fix"_s,
                Tr::tr("safe: make the changes that need no person first, as one step of undo."),
                u"KIND"_s}},
        check};
}

} // namespace app
