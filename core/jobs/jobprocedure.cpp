// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/jobprocedure.h"

#include "core/jobs/payload.h"
#include "core/jobs/waiting.h"
#include "core/providers/openaistyle.h"
#include "core/providers/resultcsv.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = JobProcedure::Next::Kind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::JobProcedure)
};

/// Pages of a list that are read at most: a server that pages without end is not believed.
constexpr int kMostPages = 1000;
/// How often a finished job is asked again for the name of its model.
constexpr int kLooksForModel = 20;
/// How often the result file of a finished job is asked for.
constexpr int kResultTries = 5;

} // namespace

struct JobProcedure::Content
{
    FrozenExamples frozen;
    Payload payload;
};

JobProcedure::JobProcedure(const Services &services, TuningJob job)
    : m_services(services)
    , m_job(std::move(job))
{
    if (const ProviderInfo *provider = services.catalogue.provider(m_job.plan.provider))
        m_provider = *provider;
    // An address is called by its host in everything that is said of it.
    const QString host = QUrl(m_job.plan.address).host();
    if (m_job.plan.provider == u"custom" && !host.isEmpty())
        m_provider.label = host;
}

JobProcedure::~JobProcedure() = default;

JobProcedure::Next JobProcedure::step(const std::stop_token &stop)
{
    m_stop = stop;
    if (isEnded(m_job.state))
        return {Kind::Ended};
    if (m_job.creation == Creation::Asking)
        return {Kind::Stuck};
    // Before anything was sent, stopping is a matter of this side alone.
    if (m_job.creation == Creation::NotSent && m_job.wish == JobWish::Cancel)
        return endLocally(JobState::Cancelled);
    if (!m_provider.canLaunch())
        return endLocally(JobState::Failed,
            makeProblem(ProblemKind::NotOffered,
                m_provider.label.isEmpty() ? m_job.plan.provider : m_provider.label));
    const auto endpoint = m_services.endpoints.open(m_job.plan, stop);
    if (!endpoint)
        return trouble(endpoint.error());
    if (m_endpoint.address != endpoint->address || !m_adapter.trainer)
        m_adapter = makeOpenAiStyle(m_provider, endpoint->address);
    m_endpoint = *endpoint;

    switch (m_job.creation) {
    case Creation::NotSent:
        if (const Next next = prepare(); next.kind != Kind::Now)
            return next;
        if (m_job.trainingFile.isEmpty() ||
            (m_job.validationFile.isEmpty() && !m_content->payload.validation.isEmpty()))
            return uploadFiles();
        return createJob();
    case Creation::Intended:
        return findOut();
    case Creation::Known:
        return m_job.wish ? carryOutWish() : follow();
    case Creation::Asking:
        break;
    }
    return {Kind::Stuck};
}

Result<> JobProcedure::retry()
{
    m_job.problem.reset();
    m_job.problemExample = 0;
    m_troubles = 0;
    if (m_job.state == JobState::Failed && m_job.creation == Creation::NotSent) {
        m_job.state = JobState::Checking;
        m_job.finished = 0;
    }
    return waitFor(m_services.store.save(m_job), m_stop);
}

Result<> JobProcedure::decide(bool sendAgain)
{
    if (m_job.creation != Creation::Asking)
        return {};
    m_job.problem.reset();
    m_job.creation = Creation::NotSent;
    if (!sendAgain) {
        m_job.state = JobState::Cancelled;
        m_job.finished = m_services.clock.now();
    }
    return waitFor(m_services.store.save(m_job), m_stop);
}

JobProcedure::Next JobProcedure::prepare()
{
    if (m_content)
        return {Kind::Now};
    auto frozen = waitFor(m_services.store.frozen(m_job.version), m_stop);
    if (!frozen)
        return endLocally(
            JobState::Failed, problemFromError(frozen.error(), Tr::tr("this project")));
    auto payload = buildPayload(frozen->examples, frozen->settings);
    if (!payload)
        return endLocally(
            JobState::Failed, problemFromError(payload.error(), Tr::tr("this project")));
    m_content = std::make_unique<Content>(Content{std::move(*frozen), std::move(*payload)});
    if (m_content->payload.canBeSent())
        return {Kind::Now};
    const auto &problems = m_content->payload.problems;
    const auto first = std::find_if(problems.begin(), problems.end(),
        [](const ExportProblem &problem) { return problem.mustFix; });
    ProviderProblem problem = makeProblem(ProblemKind::ExampleRejected, who());
    if (first != problems.end()) {
        problem.title = first->reason;
        problem.example = first->number;
        m_job.problemExample = first->example;
    } else {
        problem.title = Tr::tr("There are no examples to learn from.");
    }
    problem.body = Tr::tr("Nothing was sent. Put it right, or leave it out, then start again.");
    return endLocally(JobState::Failed, problem);
}

JobProcedure::Next JobProcedure::uploadFiles()
{
    if (m_job.trainingFile.isEmpty())
        return uploadFile(&TuningJob::trainingFile, m_content->payload.training, m_job.train);
    return uploadFile(&TuningJob::validationFile, m_content->payload.validation, m_job.validation);
}

JobProcedure::Next JobProcedure::uploadFile(
    QString TuningJob::*file, const QByteArray &content, qint64 examples)
{
    const bool validation = file == &TuningJob::validationFile;
    const QString name = fileName(validation);
    if (m_job.uploadTried) {
        // It may be there from before: found by its name, it is not sent twice.
        QString after;
        for (int page = 0; page < kMostPages; ++page) {
            const auto reply = ask(m_adapter.files->files(after));
            if (!reply)
                return trouble(reply.error());
            const auto files = m_adapter.files->readFiles(*reply, m_services.clock.now());
            if (!files)
                break; // this server has no list: sending again costs nothing
            const auto found = std::find_if(
                files->items.begin(), files->items.end(), [&](const RemoteFile &candidate) {
                    return candidate.name == name && candidate.bytes == content.size() &&
                        !candidate.rejected;
                });
            if (found != files->items.end()) {
                m_job.*file = found->id;
                return save({Kind::Now});
            }
            if (!files->more)
                break;
            after = files->last;
        }
    }
    m_job.state = JobState::Sending;
    m_job.uploadTried = true;
    const SentRecord record{.at = m_services.clock.now(),
        .job = m_job.id,
        .destination = destination(),
        .what = validation ? u"validation"_s : u"training"_s,
        .examples = examples,
        .bytes = content.size()};
    if (const auto logged = waitFor(m_services.store.logSent(record), m_stop); !logged)
        return trouble(problemFromError(logged.error(), who()));
    if (const Next saved = save({Kind::Now}); saved.kind != Kind::Now)
        return saved;

    const auto sent = sendOnce(
        m_adapter.files->upload(name, content), {.onUpload = [this](qint64 done, qint64 total) {
            if (m_services.uploading)
                m_services.uploading(m_job.id, done, total);
        }});
    if (!sent)
        return trouble(problemFromError(sent.error(), who()));
    const auto read = m_adapter.files->readFile(*sent, Purpose::Upload, m_services.clock.now());
    if (!read)
        return trouble(read.error());
    m_job.*file = read->id;
    m_troubles = 0;
    m_job.problem.reset();
    return save({Kind::Now});
}

JobProcedure::Next JobProcedure::createJob()
{
    for (const QString &file : {m_job.trainingFile, m_job.validationFile}) {
        if (file.isEmpty() || !m_provider.quirks.waitFileProcessed)
            continue;
        const auto reply = ask(m_adapter.files->file(file));
        if (!reply)
            return trouble(reply.error());
        const auto read = m_adapter.files->readFile(*reply, Purpose::Files, m_services.clock.now());
        if (!read)
            return trouble(read.error());
        if (!read->ready)
            return {Kind::Wait, m_provider.poll.first};
    }
    TrainingRequest request{.model = m_job.plan.model,
        .trainingFile = m_job.trainingFile,
        .validationFile = m_job.validationFile,
        .name = m_job.plan.name,
        .tag = m_job.tag,
        .parameters = m_job.plan.parameters,
        .seed = m_job.plan.seed};
    const HttpRequest create = m_adapter.trainer->create(request);

    // From this commit on the job may exist: whatever happens next, it is looked for before it is
    // sent again.
    m_job.creation = Creation::Intended;
    m_absentSince.reset();
    if (const Next saved = save({Kind::Now}); saved.kind != Kind::Now) {
        m_job.creation = Creation::NotSent;
        return saved;
    }
    const auto reply = sendOnce(create);
    if (!reply) {
        const ProviderProblem problem = problemFromError(reply.error(), who());
        // Without a connection nothing has left; otherwise findOut() has the word.
        if (problem.kind == ProblemKind::Offline || problem.kind == ProblemKind::Insecure) {
            m_job.creation = Creation::NotSent;
            return trouble(problem);
        }
        m_job.problem = problem;
        return save({Kind::Now});
    }
    const auto remote =
        m_adapter.trainer->readJob(*reply, Purpose::CreateJob, m_services.clock.now());
    if (remote) {
        adopt(*remote);
        return save({Kind::Now});
    }
    // A refusal is one: nothing was created. Anything else may hide a job.
    const bool refused =
        reply->status >= 300 && reply->status < 500 && reply->status != 408 && reply->status != 409;
    if (refused) {
        m_job.creation = Creation::NotSent;
        return trouble(remote.error());
    }
    m_job.problem = remote.error();
    return save({Kind::Now});
}

ProviderResult<std::optional<RemoteJob>> JobProcedure::findByTag()
{
    QString after;
    for (int page = 0; page < kMostPages; ++page) {
        const auto reply = ask(m_adapter.trainer->jobs(m_job.tag, after));
        if (!reply)
            return tl::unexpected(reply.error());
        auto jobs = m_adapter.trainer->readJobs(*reply, m_services.clock.now());
        if (!jobs)
            return tl::unexpected(jobs.error());
        for (RemoteJob &candidate : jobs->items) {
            // The file was sent for this job alone, so it tells it as surely as the tag does.
            if (candidate.tag == m_job.tag || candidate.trainingFile == m_job.trainingFile)
                return std::optional(std::move(candidate));
            // A job that shows neither may be this one.
            if (candidate.tag.isEmpty() && candidate.trainingFile.isEmpty())
                return tl::unexpected(makeProblem(ProblemKind::Uncertain, who()));
        }
        if (!jobs->more)
            return std::optional<RemoteJob>();
        after = jobs->last;
    }
    return tl::unexpected(makeProblem(ProblemKind::Uncertain, who()));
}

JobProcedure::Next JobProcedure::findOut()
{
    const auto found = findByTag();
    if (!found) {
        if (found.error().isTemporary() || found.error().kind == ProblemKind::Stopped)
            return trouble(found.error());
        if (found.error().kind == ProblemKind::KeyRejected)
            return stuckWith(found.error());
        m_job.creation = Creation::Asking;
        m_job.problem = makeProblem(ProblemKind::Uncertain, who(), found.error().detail);
        return save({Kind::Stuck});
    }
    if (*found) {
        adopt(**found);
        return save({Kind::Now});
    }
    if (!m_provider.quirks.listsJobs) {
        m_job.creation = Creation::Asking;
        m_job.problem = makeProblem(ProblemKind::Uncertain, who());
        return save({Kind::Stuck});
    }
    const auto now = std::chrono::steady_clock::now();
    if (!m_absentSince)
        m_absentSince = now;
    const auto missing = std::chrono::floor<std::chrono::milliseconds>(now - *m_absentSince);
    if (missing < m_services.patience.settle)
        return {Kind::Wait, m_services.patience.settle - missing};
    m_absentSince.reset();
    m_job.creation = Creation::NotSent;
    // What made it uncertain may still be going on.
    const Next next = m_job.wish == JobWish::Cancel ? Next{Kind::Now} : waitAfterTrouble();
    return save(next);
}

void JobProcedure::adopt(const RemoteJob &remote)
{
    m_job.creation = Creation::Known;
    m_job.remoteId = remote.id;
    m_job.state =
        isEnded(remote.state) ? JobState::Queued : remote.state; // ended after its results
    m_job.rawState = remote.rawState;
    m_job.problem.reset();
    m_troubles = 0;
    m_content.reset();
}

JobProcedure::Next JobProcedure::carryOutWish()
{
    const JobWish wish = *m_job.wish;
    const auto reply = ask(m_adapter.trainer->steer(m_job.remoteId, wish));
    if (!reply)
        return trouble(reply.error());
    const auto remote =
        m_adapter.trainer->readJob(*reply, Purpose::SteerJob, m_services.clock.now());
    if (!remote &&
        (remote.error().isTemporary() || remote.error().kind == ProblemKind::KeyRejected))
        return trouble(remote.error());
    m_job.wish.reset();
    if (const auto kept = waitFor(m_services.store.setWish(m_job.id, std::nullopt), m_stop); !kept)
        return trouble(problemFromError(kept.error(), who()));
    // A job that has ended meanwhile refuses; looking at it says how it stands.
    if (remote && !isEnded(remote->state)) {
        m_job.state = remote->state;
        m_job.rawState = remote->rawState;
    }
    return save({Kind::Now});
}

JobProcedure::Next JobProcedure::follow()
{
    const qint64 now = m_services.clock.now();
    const auto reply = ask(m_adapter.trainer->job(m_job.remoteId));
    if (!reply)
        return trouble(reply.error());
    const auto remote = m_adapter.trainer->readJob(*reply, Purpose::ReadJob, now);
    if (!remote) {
        if (remote.error().kind == ProblemKind::NotThere)
            return endLocally(JobState::Deleted, remote.error());
        return trouble(remote.error());
    }
    JobNews news;
    if (const auto collected = collectEvents(news); !collected)
        return trouble(collected.error());
    m_troubles = 0;
    m_job.problem.reset();
    m_job.rawState = remote->rawState;
    m_job.trainedTokens = remote->trainedTokens;
    if (remote->passes)
        m_job.passes = remote->passes;
    if (remote->batch)
        m_job.batch = remote->batch;
    if (m_job.started == 0 && remote->state == JobState::Running)
        m_job.started = now;

    if (!isEnded(remote->state)) {
        m_job.state = remote->state;
        const qint64 since = m_job.started > 0 ? m_job.started : m_job.created;
        return save({Kind::Wait,
                        pollDelay(m_provider.poll,
                            std::chrono::milliseconds(std::max<qint64>(0, now - since)),
                            m_services.random())},
            std::move(news));
    }
    m_job.tunedModel = remote->tunedModel;
    if (remote->state == JobState::Succeeded && remote->tunedModel.isEmpty() &&
        m_looksForModel < kLooksForModel) {
        ++m_looksForModel; // some name it only a while later
        m_job.state = JobState::Finishing;
        return save({Kind::Wait, m_provider.poll.first}, std::move(news));
    }
    if (const auto collected = collectResults(*remote, news); !collected) {
        const bool stopped = collected.error().kind == ProblemKind::Stopped;
        if (stopped || (collected.error().isTemporary() && ++m_resultTries < kResultTries))
            return trouble(collected.error());
        // The model is there all the same; only its curve is poorer.
    }
    if (m_job.plan.deleteFilesAfterwards)
        deleteFiles();
    m_job.problem = remote->problem;
    if (m_job.problem) {
        locateExample(*m_job.problem);
        m_job.problem->charge = m_provider.isLocal() ? Charge::Nothing : Charge::WhatWasDone;
    }
    m_job.state = remote->state;
    // A moment before the beginning, or to come, is of a clock that goes wrong, theirs or ours.
    const bool told = remote->finished >= m_job.created && remote->finished <= now;
    m_job.finished = told ? remote->finished : now;
    return save({Kind::Ended}, std::move(news));
}

ProviderResult<void> JobProcedure::collectEvents(JobNews &news)
{
    QString after;
    QString newest;
    for (int page = 0; page < kMostPages; ++page) {
        const auto reply = ask(m_adapter.trainer->events(m_job.remoteId, after));
        if (!reply)
            return tl::unexpected(reply.error());
        auto events = m_adapter.trainer->readEvents(*reply, m_services.clock.now());
        if (!events) {
            // A server without events is poorer, but its jobs run.
            const ProblemKind kind = events.error().kind;
            if (kind == ProblemKind::NotThere || kind == ProblemKind::NotOffered)
                return {};
            return tl::unexpected(events.error());
        }
        if (newest.isEmpty() && !events->items.empty())
            newest = events->items.front().id;
        bool reachedKnown = false;
        for (RemoteEvent &event : events->items) {
            if (event.id == m_job.newestEvent) {
                reachedKnown = true;
                break;
            }
            news.events.push_back(std::move(event));
        }
        if (reachedKnown || !events->more)
            break;
        after = events->last;
    }
    if (!newest.isEmpty())
        m_job.newestEvent = newest;
    return {};
}

ProviderResult<void> JobProcedure::collectResults(const RemoteJob &remote, JobNews &news)
{
    QString after;
    for (int page = 0; page < kMostPages; ++page) {
        const auto reply = ask(m_adapter.trainer->checkpoints(m_job.remoteId, after));
        if (!reply)
            return tl::unexpected(reply.error());
        auto checkpoints = m_adapter.trainer->readCheckpoints(*reply, m_services.clock.now());
        if (!checkpoints)
            break; // not every server has them
        std::move(checkpoints->items.begin(), checkpoints->items.end(),
            std::back_inserter(news.checkpoints));
        if (!checkpoints->more)
            break;
        after = checkpoints->last;
    }
    if (remote.resultFiles.isEmpty())
        return {};
    const auto reply = ask(m_adapter.files->content(remote.resultFiles.first()));
    if (!reply)
        return tl::unexpected(reply.error());
    if (!reply->isSuccess())
        return tl::unexpected(
            problemFromReply(*reply, Purpose::Files, who(), m_services.clock.now()));
    if (auto points = readResultCsv(reply->body))
        std::move(points->begin(), points->end(), std::back_inserter(news.metrics));
    return {};
}

void JobProcedure::deleteFiles()
{
    for (const QString &file : {m_job.trainingFile, m_job.validationFile}) {
        if (!file.isEmpty())
            (void)ask(m_adapter.files->removeFile(file)); // gone already is as good
    }
}

void JobProcedure::locateExample(ProviderProblem &problem)
{
    if (problem.example <= 0 || prepare().kind != Kind::Now)
        return;
    const auto &ids = m_content->payload.trainingIds;
    if (problem.example > static_cast<qint64>(ids.size()))
        return;
    // The line of a file means nothing to people: the number that the project shows does.
    m_job.problemExample = ids[static_cast<std::size_t>(problem.example - 1)];
    const auto &examples = m_content->frozen.examples;
    const auto place = std::find_if(examples.begin(), examples.end(),
        [&](const Example &example) { return example.id == m_job.problemExample; });
    const qint64 line = problem.example;
    problem.example = place - examples.begin() + 1;
    problem.title.replace(QString::number(line), QString::number(problem.example));
}

JobProcedure::Next JobProcedure::save(Next next, JobNews news)
{
    if (m_stop.stop_requested())
        return {Kind::Wait}; // what is stored already tells where to go on
    const auto saved = waitFor(m_services.store.save(m_job, std::move(news)), m_stop);
    if (saved)
        return next;
    // The store tries on by itself while the disk is full; what comes here is final.
    m_job.problem = problemFromError(saved.error(), Tr::tr("this project"));
    return {Kind::Stuck};
}

JobProcedure::Next JobProcedure::waitAfterTrouble()
{
    const auto doubled = m_services.patience.firstRetry * (1 << std::min(m_troubles, 10));
    const auto wait = std::min(doubled, m_services.patience.longestRetry);
    ++m_troubles;
    return {Kind::Wait,
        std::chrono::milliseconds(static_cast<qint64>(
            static_cast<double>(wait.count()) * (0.75 + 0.25 * m_services.random())))};
}

JobProcedure::Next JobProcedure::trouble(const ProviderProblem &problem)
{
    if (problem.kind == ProblemKind::Stopped)
        return {Kind::Wait, 0ms}; // the thread is to end
    if (problem.isTemporary()) {
        m_job.problem = problem;
        Next next = waitAfterTrouble();
        if (problem.wait)
            next.wait = std::max(next.wait, *problem.wait);
        return save(next);
    }
    // While the job goes on at the provider, or may exist there, it is not ended from here.
    if (m_job.creation != Creation::NotSent)
        return stuckWith(problem);
    ProviderProblem located = problem;
    locateExample(located);
    return endLocally(JobState::Failed, located);
}

JobProcedure::Next JobProcedure::stuckWith(const ProviderProblem &problem)
{
    m_job.problem = problem;
    return save({Kind::Wait, m_services.patience.stuck});
}

JobProcedure::Next JobProcedure::endLocally(JobState state, std::optional<ProviderProblem> problem)
{
    m_job.state = state;
    m_job.problem = std::move(problem);
    m_job.finished = m_services.clock.now();
    return save({Kind::Ended});
}

Result<HttpReply> JobProcedure::sendOnce(const HttpRequest &request, HttpHooks hooks)
{
    return waitFor(
        m_services.http.send(request, m_endpoint.credential, std::move(hooks), m_stop), {});
}

ProviderResult<HttpReply> JobProcedure::ask(const HttpRequest &request, const HttpHooks &hooks)
{
    for (int tries = 1;; ++tries) {
        const auto reply = sendOnce(request, hooks);
        TryOutcome outcome;
        if (!reply) {
            outcome.transport = reply.error().code;
        } else if (reply->isSuccess()) {
            return *reply;
        } else {
            outcome.status = reply->status;
            outcome.asked = retryAfter(*reply, m_services.clock.now());
            outcome.exhausted =
                problemFromReply(*reply, Purpose::ReadJob, who(), 0).kind == ProblemKind::NoCredit;
        }
        const auto delay = retryDelay(m_provider.retry, outcome, tries, m_services.random());
        if (!delay || !pause(*delay, m_stop)) {
            if (!reply)
                return tl::unexpected(problemFromError(reply.error(), who()));
            return *reply;
        }
    }
}

QString JobProcedure::who() const
{
    return m_provider.label;
}

QString JobProcedure::destination() const
{
    return m_provider.isLocal() ? u"this computer"_s : m_endpoint.address.host();
}

QString JobProcedure::fileName(bool validation) const
{
    return u"attune-%1-%2.jsonl"_s.arg(m_job.tag, validation ? u"validation"_s : u"training"_s);
}

} // namespace core
