// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/advice/projectsigns.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::AdviseCommand)
};

core::Result<core::ProjectSigns> signsOf(const Invocation &invocation)
{
    auto store = openProject(invocation);
    if (!store)
        return core::failure(store);
    const auto checked = checkProject(**store, {}, invocation.stop);
    if (!checked)
        return core::failure(checked);
    const auto ids = (*store)->allIds().result();
    if (!ids)
        return core::failure(ids);
    const auto examples = (*store)->examples(*ids).result();
    if (!examples)
        return core::failure(examples);
    const auto jobs = core::waitFor(core::JobStore(**store).jobs(), invocation.stop);
    if (!jobs)
        return core::failure(jobs);
    const bool tuned = std::any_of(jobs->begin(), jobs->end(),
        [](const core::TuningJob &job) { return !job.tunedModel.isEmpty(); });
    return core::projectSigns(*examples, checked->report.style,
        core::checks::checkOptions((*store)->settings(), checked->decisions), tuned);
}

Json list(const QStringList &sentences)
{
    Json json = Json::array();
    for (const QString &sentence : sentences)
        json.push_back(utf8(sentence));
    return json;
}

ExitCode advise(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"answers"_s)) {
        invocation.out.message(
            Tr::tr("advise needs --answers, for example --answers problem=style,tried_rules=yes,"
                   "examples=120,monthly=2000,base_manages=yes."));
        return ExitCode::Usage;
    }
    auto answers = core::guideAnswersFromText(invocation.options.value(u"answers"_s));
    if (!answers) {
        invocation.out.message(answers.error().message);
        return ExitCode::Usage;
    }
    std::optional<core::ProjectSigns> signs;
    if (!invocation.arguments.isEmpty()) {
        const auto read = signsOf(invocation);
        if (!read)
            return invocation.out.failed(read.error());
        signs = *read;
        if (!invocation.options.value(u"answers"_s).contains(u"examples="_s))
            answers->examples = signs->examples;
    }
    const core::GuideResult result = core::advise(*answers, signs);
    Json json{{"result", utf8(core::adviceName(result.advice))}, {"title", utf8(result.title)},
        {"summary", utf8(result.summary)}, {"reasons", list(result.reasons)},
        {"offers", list(result.offers)}, {"steps", Json::array()},
        {"personChecks", result.personChecks}, {"project", list(result.fromProject)},
        {"others", Json::array()}};
    for (const core::AdviceStep step : result.steps)
        json["steps"].push_back(utf8(core::adviceStepName(step)));
    for (const core::Advice other : result.others)
        json["others"].push_back(utf8(core::adviceName(other)));
    invocation.out.value(json);

    const Output &out = invocation.out;
    out.line(result.title);
    out.line(result.summary);
    out.line(u"\n"_s + Tr::tr("Why we say so:"));
    for (const QString &reason : result.reasons)
        out.line(u"  "_s + reason);
    out.line(u"\n"_s + Tr::tr("What comes next:"));
    for (const QString &offer : result.offers)
        out.line(u"  "_s + offer);
    if (!result.fromProject.isEmpty()) {
        out.line(u"\n"_s + Tr::tr("What your project says:"));
        for (const QString &sign : result.fromProject)
            out.line(u"  "_s + sign);
    }
    return ExitCode::Fine;
}

} // namespace

Command adviseCommand()
{
    return {u"advise"_s, u"--answers K=V,… [FILE]"_s,
        Tr::tr("Should we tune, look things up, or just ask better? Looks at a project, too, where "
               "one "
               "is named."),
        0, 1,
        {{u"answers"_s,
            Tr::tr("problem=facts|style|both|untried, facts_change, tried_rules, must_be_provable="
                   "yes|no, examples=N, monthly=N, base_manages=yes|sometimes|never|untried."),
            u"K=V"_s}},
        advise};
}

} // namespace app
