// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/chatstream.h"
#include "core/providers/openaistyle.h"
#include "core/providers/resultcsv.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::JobState;
using core::Json;
using core::ProblemKind;
using core::Purpose;

Q_DECLARE_METATYPE(core::JobState)
Q_DECLARE_METATYPE(core::ProblemKind)
Q_DECLARE_METATYPE(core::Purpose)

namespace {

constexpr qint64 kNow = 1'767'225'600'000; // 2026-01-01 UTC

core::HttpReply reply(
    int status, const QByteArray &body, std::vector<core::HttpHeader> headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body};
}

core::HttpReply recorded(const QString &name)
{
    QFile file(QStringLiteral(QTEST_SOURCE_DIR "/data/openai-style/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Json json = Json::parse(file.readAll().toStdString());
    return reply(
        json["status"].get<int>(), QByteArray::fromStdString(json["body"].get<std::string>()));
}

core::ProviderInfo provider(const QString &id)
{
    return *core::loadCatalogue({})->provider(id);
}

core::Adapter custom()
{
    return core::makeOpenAiStyle(provider(u"custom"_s), QUrl(u"https://host.example/v1/"_s));
}

Json bodyOf(const core::HttpRequest &request)
{
    return Json::parse(std::get<QByteArray>(request.body).toStdString());
}

} // namespace

class tst_Providers final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void everyRecordedJobHasItsState_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<ProblemKind>("problem");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char *name, JobState state,
                             ProblemKind problem = ProblemKind::Stopped,
                             qint64 line = 0) { QTest::newRow(name) << state << problem << line; };
        row("job-validating_files", JobState::Validating);
        row("job-queued", JobState::Queued);
        row("job-created", JobState::Queued);
        row("job-pending", JobState::Queued);
        row("job-running", JobState::Running);
        row("job-pausing", JobState::Paused);
        row("job-paused", JobState::Paused);
        row("job-cancelled", JobState::Cancelled);
        row("job-succeeded", JobState::Succeeded);
        row("job-succeeded-file-objects", JobState::Succeeded);
        row("job-new-word", JobState::Unknown);
        row("job-failed-line", JobState::Failed, ProblemKind::ExampleRejected, 37);
        row("job-failed-memory", JobState::Failed, ProblemKind::NoMemory);
        row("job-failed-disk", JobState::Failed, ProblemKind::DiskFull);
        row("job-failed-long", JobState::Failed, ProblemKind::ExampleTooLong, 12);
        row("job-failed-silent", JobState::Failed, ProblemKind::Other);
    }

    void everyRecordedJobHasItsState()
    {
        QFETCH(const JobState, state);
        QFETCH(const ProblemKind, problem);
        QFETCH(const qint64, line);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".json"_s;
        const auto job = custom().trainer->readJob(recorded(name), Purpose::ReadJob, kNow);
        QVERIFY(job.has_value());
        QCOMPARE(job->state, state);
        QCOMPARE(job->id, u"ftjob-abc123"_s);
        QCOMPARE(job->tag, u"t1"_s);
        QVERIFY(!job->rawState.isEmpty());
        QCOMPARE(job->problem.has_value(), state == JobState::Failed);
        if (job->problem) {
            QCOMPARE(job->problem->kind, problem);
            QCOMPARE(job->problem->example, line);
            checkWords(*job->problem);
        }
    }

    void everyRecordedReplyIsInTheTable()
    {
        QDir folder(QStringLiteral(QTEST_SOURCE_DIR "/data/openai-style"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QCOMPARE(files.size(), 16); // a new file needs its row above
    }

    void readsTheWholeJob()
    {
        const auto job =
            custom().trainer->readJob(recorded(u"job-succeeded.json"_s), Purpose::ReadJob, kNow);
        QVERIFY(job.has_value());
        QCOMPARE(job->tunedModel, u"ft:gpt-4o-mini-2024-07-18:my-org::7q8mpxmy"_s);
        QCOMPARE(job->resultFiles, QStringList{u"file-result1"_s});
        QCOMPARE(job->trainedTokens, 15000);
        QCOMPARE(job->passes, 3);
        QCOMPARE(job->batch, 2);
        QCOMPARE(job->finished, 1721766000000);
        const auto objects = custom().trainer->readJob(
            recorded(u"job-succeeded-file-objects.json"_s), Purpose::ReadJob, kNow);
        QCOMPARE(objects->resultFiles, QStringList({u"file-r1"_s, u"file-r2"_s}));
    }

    void everyStatusOfTheCatalogueIsKnown()
    {
        // Table A1: no word of any provider may be left unknown, and none twice.
        const auto catalogue = core::loadCatalogue({});
        QVERIFY_RESULT(catalogue);
        for (const core::ProviderInfo &info : catalogue->providers) {
            for (const auto &[raw, state] : info.statusMap)
                QVERIFY2(state != JobState::Unknown, qPrintable(info.id + u' ' + raw));
        }
        QCOMPARE(core::canonicalState(provider(u"together"_s).statusMap, u"user_error"_s),
            JobState::Failed);
        QCOMPARE(
            core::canonicalState(provider(u"fireworks"_s).statusMap, u"JOB_STATE_EARLY_STOPPED"_s),
            JobState::Succeeded);
        QCOMPARE(
            core::canonicalState(provider(u"azure"_s).statusMap, u"pending"_s), JobState::Queued);
    }

    void createsAsThePublishedApiWantsIt()
    {
        const core::TrainingRequest request{.model = u"base"_s,
            .trainingFile = u"file-1"_s,
            .validationFile = u"file-2"_s,
            .name = u"Müller & Söhne: help desk"_s,
            .tag = u"tag-1"_s,
            .parameters = {{u"n_epochs"_s, 3}, {u"batch_size"_s, "auto"}},
            .seed = 7};
        const core::HttpRequest create = custom().trainer->create(request);
        QCOMPARE(create.method, QByteArray("POST"));
        QCOMPARE(create.url, QUrl(u"https://host.example/v1/fine_tuning/jobs"_s));
        const Json body = bodyOf(create);
        QVERIFY(body["training_file"] == Json("file-1"));
        QVERIFY(body["validation_file"] == Json("file-2"));
        QVERIFY(body["seed"] == Json(7));
        QVERIFY(body["suffix"] == Json("Muller-Sohne-help")); // 18 plain characters
        QVERIFY(body["metadata"]["attune_tag"] == Json("tag-1"));
        QVERIFY(body["method"]["type"] == Json("supervised"));
        QVERIFY(body["method"]["supervised"]["hyperparameters"]["n_epochs"] == Json(3));
        QVERIFY(!body.contains("hyperparameters"));
    }

    void followsTheQuirksOfAService()
    {
        const core::Adapter nebius =
            core::makeOpenAiStyle(provider(u"nebius"_s), QUrl(u"https://n.example/v1"_s));
        const Json body = bodyOf(nebius.trainer->create({.model = u"m"_s,
            .trainingFile = u"f"_s,
            .tag = u"t"_s,
            .parameters = {{u"n_epochs"_s, 2}}}));
        QVERIFY(body["hyperparameters"]["lora"] == Json(true));
        QVERIFY(body["hyperparameters"]["n_epochs"] == Json(2));
        QVERIFY(!body.contains("method"));
        QVERIFY(!nebius.trainer->canPause());
        QVERIFY(custom().trainer->canPause());
    }

    void noIdLeavesItsPlaceInTheAddress()
    {
        const core::HttpRequest request = custom().trainer->job(u"a b/../x?y#z"_s);
        QCOMPARE(request.url.host(), u"host.example"_s);
        QVERIFY(!request.url.hasQuery());
        QVERIFY(!request.url.hasFragment());
        QVERIFY(request.url.path().startsWith(u"/v1/fine_tuning/jobs/"_s));
        const core::HttpRequest events = custom().trainer->events(u"j"_s, u"e&limit=1"_s);
        QCOMPARE(QUrl(events.url).query(QUrl::FullyEncoded), u"limit=100&after=e%26limit%3D1"_s);
    }

    void readsPages()
    {
        const auto events = custom().trainer->readEvents(
            reply(200,
                "{\"object\":\"list\",\"has_more\":true,\"data\":["
                "{\"id\":\"e2\",\"created_at\":20,\"level\":\"warning\",\"message\":\"Step "
                "1\",\"type\":\"metrics\","
                "\"data\":{\"step\":1,\"train_loss\":0.5,\"valid_loss\":0.75,\"full_valid_loss\":0."
                "7,\"new\":[]}},"
                "{\"id\":\"e1\",\"created_at\":10,\"level\":\"info\",\"message\":\"key "
                "sk-abcdefgh123456 seen\",\"data\":{}}]}"),
            kNow);
        QVERIFY(events.has_value());
        QVERIFY(events->more);
        QCOMPARE(events->last, u"e1"_s);
        QCOMPARE(events->items.size(), 2u);
        QCOMPARE(events->items[0].level, core::EventLevel::Warning);
        QCOMPARE(events->items[0].at, 20'000);
        const core::MetricPoint expected{.step = 1, .trainLoss = 0.5, .validLoss = 0.7};
        QCOMPARE(events->items[0].metrics, expected);
        QVERIFY(!events->items[1].metrics);
        QVERIFY(!events->items[1].message.contains(u"sk-"_s));
        // A page that claims more without showing anything must not be asked for ever.
        QVERIFY(!custom()
                     .trainer->readEvents(reply(200, "{\"data\":[],\"has_more\":true}"), kNow)
                     ->more);
    }

    void everyRefusalBecomesWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<ProblemKind>("kind");
        const auto openAi = [](const QByteArray &message, const QByteArray &code = "",
                                const QByteArray &param = "") {
            return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"x\",\"code\":\"" + code +
                "\",\"param\":\"" + param + "\"}}";
        };
        const auto row = [](const char *name, int status, const QByteArray &body, Purpose purpose,
                             ProblemKind kind) {
            QTest::newRow(name) << status << body << purpose << kind;
        };
        using enum Purpose;
        row("401", 401, openAi("Incorrect API key provided: sk-abcd****wxyz", "invalid_api_key"),
            CreateJob, ProblemKind::KeyRejected);
        row("402", 402, openAi("pay"), CreateJob, ProblemKind::NoCredit);
        row("403 closed", 403, openAi("Fine-tuning is not available to your organization"),
            CreateJob, ProblemKind::TuningClosed);
        row("403 opaque", 403, "{\"code\":7,\"message\":\"\"}", CreateJob, ProblemKind::NotAllowed);
        row("403 balance", 403, openAi("Your balance is too low"), CreateJob,
            ProblemKind::NoCredit);
        row("404 no tuning", 404, openAi("Unknown request"), CreateJob, ProblemKind::NotOffered);
        row("405 no tuning", 405, "", ListJobs, ProblemKind::NotOffered);
        row("501 no tuning", 501, openAi("not implemented"), CreateJob, ProblemKind::NotOffered);
        row("404 page", 404, "<html>nginx</html>", ReadJob, ProblemKind::UnreadableReply);
        row("404 job", 404, openAi("no such job"), ReadJob, ProblemKind::NotThere);
        row("404 model", 404, openAi("The model 'x' does not exist.", "model_not_found", "model"),
            CreateJob, ProblemKind::ModelUnusable);
        row("409", 409, openAi("conflict"), CreateJob, ProblemKind::Busy);
        row("413", 413, "", Upload, ProblemKind::FileTooLarge);
        row("422 line", 422, openAi("Line 5: no answer"), CreateJob, ProblemKind::ExampleRejected);
        row("422 FastAPI", 422,
            "{\"detail\":[{\"loc\":[\"body\",\"hyperparameters\",\"n_epochs\"],\"msg\":\"too "
            "many\",\"type\":\"v\"}]}",
            CreateJob, ProblemKind::SettingRejected);
        row("400 setting", 400, openAi("'n_epochs' must be a number", "invalid_value", "n_epochs"),
            CreateJob, ProblemKind::SettingRejected);
        row("400 file", 400, openAi("invalid", "invalid_training_file", "training_file"), CreateJob,
            ProblemKind::ExampleRejected);
        row("400 long", 400, openAi("Example 3: maximum context length is 4096"), CreateJob,
            ProblemKind::ExampleTooLong);
        row("400 memory", 400,
            openAi("would need about 900 MB of memory", "out_of_memory", "model"), CreateJob,
            ProblemKind::NoMemory);
        row("429 speed", 429, openAi("Rate limit reached", "rate_limit_exceeded"), CreateJob,
            ProblemKind::SlowDown);
        row("429 quota", 429,
            openAi("You exceeded your current quota, please check your plan", "insufficient_quota"),
            CreateJob, ProblemKind::NoCredit);
        row("429 azure", 429, openAi("limit", "quotaExceeded"), CreateJob, ProblemKind::NoCredit);
        row("429 empty", 429, "", CreateJob, ProblemKind::SlowDown);
        row("500", 500, openAi("oops"), CreateJob, ProblemKind::ServerTrouble);
        row("502 page", 502, "<html>Bad Gateway</html>", ReadJob, ProblemKind::ServerTrouble);
        row("507", 507, "", Upload, ProblemKind::DiskFull);
        row("302", 302, "", ReadJob, ProblemKind::Moved);
        row("200 page", 200, "<html>Please sign in</html>", ReadJob, ProblemKind::UnreadableReply);
        row("200 cut", 200, "{\"id\": \"ftjob", ReadJob, ProblemKind::UnreadableReply);
        row("200 other", 200, "{\"hello\":\"world\"}", ReadJob, ProblemKind::UnreadableReply);
        row("200 list", 200, "[1,2]", ReadJob, ProblemKind::UnreadableReply);
        row("200 error", 200, openAi("no such job"), ReadJob, ProblemKind::SettingRejected);
    }

    void everyRefusalBecomesWords()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Purpose, purpose);
        QFETCH(const ProblemKind, kind);
        const auto job = custom().trainer->readJob(reply(status, body), purpose, kNow);
        QVERIFY(!job);
        QCOMPARE(job.error().kind, kind);
        checkWords(job.error());
        QCOMPARE(core::problemFromJson(core::toJson(job.error())), job.error());
    }

    void everyKindHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(ProblemKind::Uncertain); ++kind)
            checkWords(core::makeProblem(static_cast<ProblemKind>(kind), u"Example Inc"_s));
    }

    void saysHowLongItWaits()
    {
        const auto problem = core::problemFromReply(
            reply(429, "", {{"Retry-After", "40"}}), Purpose::CreateJob, u"X"_s, kNow);
        QCOMPARE(problem.wait, 40'000ms);
        QVERIFY(problem.body.contains(u"40"_s));
    }

    void masksKeys_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"Incorrect API key provided: sk-proj-AbCdEf0123456789."_s,
                 u"Authorization: Bearer very.secret-token"_s, u"key: hunter2hunter2"_s,
                 u"hf_abcdefghijkl"_s, u"local-0123456789abcdef"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void masksKeys()
    {
        QFETCH(const QString, text);
        const QString masked = core::withoutKeys(text);
        QVERIFY(masked.contains(u"•••"_s));
        QVERIFY(!masked.contains(text.section(u' ', -1).chopped(2)));
        QCOMPARE(core::withoutKeys(u"Line 3: the answer is missing."_s),
            u"Line 3: the answer is missing."_s);
    }

    void readsResultFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("points");
        const QByteArray old =
            "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n"
            "1,2.5,0.4,,\n2,1.5,0.6,1.75,0.5\n";
        const QByteArray azure =
            "step,train_loss,train_mean_token_accuracy,valid_loss,validation_mean_token_accuracy,"
            "full_valid_loss,full_valid_mean_token_accuracy\r\n1,2.5,0.4,9,0.1,,\r\n"
            "2,1.5,0.6,9,0.1,1.75,0.5\r\n";
        QTest::newRow("old") << old << 2;
        QTest::newRow("azure") << azure << 2;
        QTest::newRow("base64") << old.toBase64() << 2;
        QTest::newRow("base64 in lines") << azure.toBase64().insert(40, "\r\n") << 2;
        QTest::newRow("mark") << "\xEF\xBB\xBF" + old << 2;
        QTest::newRow("other order")
            << QByteArray("valid_loss,new,step,train_loss\n,x,1,2.5\n1.75,,2,1.5") << 2;
        QTest::newRow("broken rows")
            << QByteArray("step,train_loss,valid_loss\n1,2.5,\nx,y,z\n\n2,1.5,1.75\n3") << 3;
        QTest::newRow("no steps") << QByteArray("a,b\n1,2\n") << -1;
        QTest::newRow("a page") << QByteArray("<html></html>") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }

    void readsResultFiles()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const int, points);
        const auto read = core::readResultCsv(csv);
        QCOMPARE(read ? static_cast<int>(read->size()) : -1, points);
        if (points < 2)
            return;
        QCOMPARE(read->at(0).step, 1);
        QCOMPARE(read->at(0).trainLoss, 2.5);
        QCOMPARE(read->at(1).trainLoss, 1.5);
        QCOMPARE(read->at(1).validLoss, 1.75);
    }

    void readsAnAnswerInAnyPieces()
    {
        const QByteArray stream =
            ": keep-alive\r\n\r\n"
            "data: "
            "{\"choices\":[{\"delta\":{\"role\":\"assistant\"}}],\"obfuscation\":\"x\"}\r\n\r\n"
            "data: {\"choices\":[{\"delta\":{\"content\":\"Grü\"},\"finish_reason\":null}]}\r\n\r\n"
            "data: "
            "{\"choices\":[{\"delta\":{\"content\":\"ße\"},\"finish_reason\":\"stop\"}]}\r\n\r\n"
            "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2}}\r\n\r\n"
            "data: [DONE]\r\n\r\n";
        for (const int size : {1, 7, 10'000}) {
            core::ChatStream chat(u"X"_s);
            for (qsizetype at = 0; at < stream.size(); at += size)
                QVERIFY(chat.feed(stream.mid(at, size)).has_value());
            QVERIFY(chat.finish().has_value());
            QCOMPARE(chat.text(), u"Grüße"_s);
            QCOMPARE(chat.finishReason(), u"stop"_s);
            QCOMPARE(chat.answerTokens(), 2);
        }
    }

    void tellsABrokenAnswerFromAFinishedOne()
    {
        core::ChatStream cut(u"X"_s);
        QVERIFY(
            cut.feed("data: {\"choices\":[{\"delta\":{\"content\":\"Hal\"}}]}\n\n").has_value());
        QCOMPARE(cut.finish().error().kind, ProblemKind::BrokenReply);

        core::ChatStream withReason(u"X"_s); // some servers leave [DONE] out
        QVERIFY(
            withReason.feed("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"length\"}]}\n\n")
                .has_value());
        QVERIFY(withReason.finish().has_value());

        core::ChatStream failing(u"X"_s);
        const auto fed = failing.feed(
            "data: {\"choices\":[{\"delta\":{\"content\":\"H\"}}]}\n\n"
            "data: {\"error\":{\"message\":\"The server had an error\"}}\n\ndata: [DONE]\n\n");
        QCOMPARE(fed.error().kind, ProblemKind::ServerTrouble);
        QCOMPARE(failing.finish().error().kind, ProblemKind::ServerTrouble);

        core::ChatStream noise(u"X"_s);
        QCOMPARE(noise.feed("data: <html>\n\n").error().kind, ProblemKind::UnreadableReply);
    }

private:
    /// The rules of UX 4.6 for every problem.
    static void checkWords(const core::ProviderProblem &problem)
    {
        QVERIFY(!problem.title.isEmpty());
        QVERIFY(!problem.body.isEmpty());
        QVERIFY2(!problem.next.empty(), qPrintable(problem.title));
        for (const auto &word : {u"invalid"_s, u"illegal"_s, u"fatal"_s, u"abort"_s, u"error"_s,
                 u"JSON"_s, u"HTTP"_s}) {
            QVERIFY2(!problem.title.contains(word, Qt::CaseInsensitive), qPrintable(problem.title));
        }
        QVERIFY2(!problem.detail.contains(u"sk-"_s), qPrintable(problem.detail));
        QVERIFY(!core::describe(problem.fault).isEmpty());
        QVERIFY(!core::describe(problem.charge).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Providers)
#include "tst_providers.moc"
