// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/openaistyle.h"

#include <QUrlQuery>

#include <chrono>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTagKey = "attune_tag";

/// What the three parts share.
class Service
{
public:
    Service(ProviderInfo provider, QUrl address)
        : m_provider(std::move(provider))
        , m_address(std::move(address))
    {
        QString path = m_address.path();
        while (path.endsWith(u'/'))
            path.chop(1);
        m_address.setPath(path);
    }

    [[nodiscard]] const ProviderInfo &provider() const { return m_provider; }
    [[nodiscard]] const QString &who() const { return m_provider.label; }

    [[nodiscard]] HttpRequest request(const char *method, const QString &path,
        const std::vector<std::pair<QString, QString>> &query = {}) const
    {
        QUrl url = m_address;
        // Ids are the server's: whatever is in them must stay within its part of the path.
        url.setPath(url.path() + path, QUrl::DecodedMode);
        QUrlQuery items;
        for (const auto &[key, value] : query)
            items.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        if (!query.empty())
            url.setQuery(items);
        return {.method = method, .url = url, .headers = {{"Accept", "application/json"}}};
    }
    [[nodiscard]] HttpRequest post(const QString &path, const Json &body) const
    {
        HttpRequest result = request("POST", path);
        result.headers.push_back({"Content-Type", "application/json"});
        result.body = toBytes(body);
        return result;
    }

    /// The object of a reply, or what is wrong with it.
    [[nodiscard]] ProviderResult<Json> object(
        const HttpReply &reply, Purpose purpose, qint64 now) const
    {
        if (!reply.isSuccess())
            return tl::unexpected(problemFromReply(reply, purpose, who(), now));
        std::optional<Json> json = parseJson(reply.body);
        if (!json || !json->is_object())
            return tl::unexpected(unreadable(reply));
        // Some gateways report errors with status 200.
        if (const Json *error = field(*json, "error");
            error && !field(*json, "id") && (error->is_string() || field(*error, "message"))) {
            HttpReply failed = reply;
            failed.status = 400;
            return tl::unexpected(problemFromReply(failed, purpose, who(), now));
        }
        return std::move(*json);
    }
    /// The objects of a list reply, each read by `read`; entries that it cannot read are an error.
    template <class T, class Read>
    [[nodiscard]] ProviderResult<Page<T>> page(
        const HttpReply &reply, Purpose purpose, qint64 now, Read read) const
    {
        const auto json = object(reply, purpose, now);
        if (!json)
            return tl::unexpected(json.error());
        const Json *data = field(*json, "data");
        if (!data || !data->is_array())
            return tl::unexpected(unreadable(reply));
        Page<T> page;
        for (const Json &entry : *data) {
            std::optional<T> item = read(entry);
            if (!item)
                return tl::unexpected(unreadable(reply));
            page.items.push_back(std::move(*item));
        }
        page.more = boolField(*json, "has_more").value_or(false) && !page.items.empty();
        if (!page.items.empty())
            page.last = page.items.back().id;
        return page;
    }
    [[nodiscard]] ProviderProblem unreadable(const HttpReply &reply) const
    {
        ProviderProblem problem = makeProblem(ProblemKind::UnreadableReply, who(),
            QString::fromUtf8(reply.body.left(200)).simplified());
        problem.status = reply.status;
        return problem;
    }

private:
    ProviderInfo m_provider;
    QUrl m_address;
};

qint64 timeField(const Json &object, const char *key)
{
    return static_cast<qint64>(numberField(object, key).value_or(0) * 1000);
}

/// Text with only the characters that every service takes in a model's name.
QString plainName(const QString &name, qsizetype longest)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
            (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        if (fits)
            plain += c;
        else if (c.isSpace() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain.truncate(longest);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

MetricPoint readMetrics(const Json &data)
{
    MetricPoint point{.step = integerField(data, "step").value_or(0),
        .trainLoss = numberField(data, "train_loss"),
        .trainAccuracy = numberField(data, "train_mean_token_accuracy"),
        .validLoss = numberField(data, "full_valid_loss"),
        .validAccuracy = numberField(data, "full_valid_mean_token_accuracy")};
    if (!point.trainAccuracy)
        point.trainAccuracy = numberField(data, "train_accuracy");
    if (!point.validLoss)
        point.validLoss = numberField(data, "valid_loss");
    if (!point.validAccuracy)
        point.validAccuracy = numberField(data, "valid_mean_token_accuracy");
    return point;
}

class Files final : public FileStore
{
public:
    explicit Files(std::shared_ptr<const Service> service)
        : m_service(std::move(service))
    {
    }

    HttpRequest upload(const QString &name, const QByteArray &content) const override
    {
        HttpRequest request = m_service->request("POST", u"/files"_s);
        request.body = MultipartForm{{{"purpose", "fine-tune"}}, "file", name.toUtf8(), content};
        request.timeout = 0ms; // as long as bytes flow
        request.stallTimeout = 120s;
        return request;
    }
    HttpRequest file(const QString &id) const override
    {
        return m_service->request("GET", u"/files/"_s + id);
    }
    ProviderResult<RemoteFile> readFile(
        const HttpReply &reply, Purpose purpose, qint64 now) const override
    {
        const auto json = m_service->object(reply, purpose, now);
        if (!json)
            return tl::unexpected(json.error());
        auto file = read(*json);
        if (!file)
            return tl::unexpected(m_service->unreadable(reply));
        return std::move(*file);
    }
    HttpRequest files(const QString &after) const override
    {
        std::vector<std::pair<QString, QString>> query{{u"limit"_s, u"100"_s}};
        if (!after.isEmpty())
            query.emplace_back(u"after"_s, after);
        return m_service->request("GET", u"/files"_s, query);
    }
    ProviderResult<Page<RemoteFile>> readFiles(const HttpReply &reply, qint64 now) const override
    {
        return m_service->page<RemoteFile>(
            reply, Purpose::Files, now, [this](const Json &entry) { return read(entry); });
    }
    HttpRequest content(const QString &id) const override
    {
        HttpRequest request = m_service->request("GET", u"/files/"_s + id + u"/content"_s);
        request.headers.clear();
        request.maxReply = 256 << 20;
        return request;
    }
    HttpRequest removeFile(const QString &id) const override
    {
        return m_service->request("DELETE", u"/files/"_s + id);
    }

private:
    [[nodiscard]] std::optional<RemoteFile> read(const Json &json) const
    {
        RemoteFile file{.id = textField(json, "id"),
            .name = textField(json, "filename"),
            .bytes = integerField(json, "bytes").value_or(0)};
        if (file.id.isEmpty())
            return std::nullopt;
        const QString status = textField(json, "status");
        file.rejected = status == u"error" || status == u"deleted" || status == u"deleting";
        file.ready = !m_service->provider().quirks.waitFileProcessed || status == u"processed";
        return file;
    }

    std::shared_ptr<const Service> m_service;
};

class Jobs final : public Trainer
{
public:
    explicit Jobs(std::shared_ptr<const Service> service)
        : m_service(std::move(service))
    {
    }

    HttpRequest create(const TrainingRequest &request) const override;
    HttpRequest job(const QString &id) const override
    {
        return m_service->request("GET", kPath + u'/' + id);
    }
    HttpRequest steer(const QString &id, JobWish wish) const override
    {
        const QString word = wish == JobWish::Cancel ? u"cancel"_s
            : wish == JobWish::Pause                 ? u"pause"_s
                                                     : u"resume"_s;
        return m_service->request("POST", kPath + u'/' + id + u'/' + word);
    }
    ProviderResult<RemoteJob> readJob(
        const HttpReply &reply, Purpose purpose, qint64 now) const override
    {
        const auto json = m_service->object(reply, purpose, now);
        if (!json)
            return tl::unexpected(json.error());
        auto job = read(*json);
        if (!job)
            return tl::unexpected(m_service->unreadable(reply));
        return std::move(*job);
    }
    HttpRequest jobs(const QString &tag, const QString &after) const override
    {
        std::vector<std::pair<QString, QString>> query{{u"limit"_s, u"100"_s}};
        if (!tag.isEmpty() && m_service->provider().quirks.metadataFilter)
            query.emplace_back(u"metadata[%1]"_s.arg(QLatin1String(kTagKey)), tag);
        if (!after.isEmpty())
            query.emplace_back(u"after"_s, after);
        return m_service->request("GET", kPath, query);
    }
    ProviderResult<Page<RemoteJob>> readJobs(const HttpReply &reply, qint64 now) const override
    {
        return m_service->page<RemoteJob>(
            reply, Purpose::ListJobs, now, [this](const Json &entry) { return read(entry); });
    }
    HttpRequest events(const QString &id, const QString &after) const override
    {
        return part(id, u"/events"_s, after, m_service->provider().quirks.eventPage);
    }
    ProviderResult<Page<RemoteEvent>> readEvents(const HttpReply &reply, qint64 now) const override
    {
        return m_service->page<RemoteEvent>(reply, Purpose::ReadJob, now, readEvent);
    }
    HttpRequest checkpoints(const QString &id, const QString &after) const override
    {
        return part(id, u"/checkpoints"_s, after, 100);
    }
    ProviderResult<Page<RemoteCheckpoint>> readCheckpoints(
        const HttpReply &reply, qint64 now) const override
    {
        return m_service->page<RemoteCheckpoint>(reply, Purpose::ReadJob, now, readCheckpoint);
    }
    bool canPause() const override { return m_service->provider().quirks.pauseResume; }

private:
    [[nodiscard]] HttpRequest part(
        const QString &id, const QString &name, const QString &after, int limit) const
    {
        std::vector<std::pair<QString, QString>> query{{u"limit"_s, QString::number(limit)}};
        if (!after.isEmpty())
            query.emplace_back(u"after"_s, after);
        return m_service->request("GET", kPath + u'/' + id + name, query);
    }
    [[nodiscard]] std::optional<RemoteJob> read(const Json &json) const;
    [[nodiscard]] static std::optional<RemoteEvent> readEvent(const Json &json);
    [[nodiscard]] static std::optional<RemoteCheckpoint> readCheckpoint(const Json &json);

    inline static const QString kPath = u"/fine_tuning/jobs"_s;

    std::shared_ptr<const Service> m_service;
};

HttpRequest Jobs::create(const TrainingRequest &request) const
{
    const Quirks &quirks = m_service->provider().quirks;
    Json parameters = Json::object();
    for (const auto &[name, value] : request.parameters)
        parameters[name.toStdString()] = value;
    for (const auto &[name, value] : quirks.force)
        parameters[name.toStdString()] = value;

    Json body{{"model", request.model.toStdString()},
        {"training_file", request.trainingFile.toStdString()}};
    if (!request.validationFile.isEmpty())
        body["validation_file"] = request.validationFile.toStdString();
    if (quirks.hyperparametersOnTop)
        body["hyperparameters"] = parameters;
    else
        body["method"] = {
            {"type", "supervised"}, {"supervised", {{"hyperparameters", parameters}}}};
    if (request.seed)
        body["seed"] = *request.seed;
    const QString suffix = plainName(request.name, quirks.suffixMax);
    if (!suffix.isEmpty())
        body["suffix"] = suffix.toStdString();
    if (quirks.metadata)
        body["metadata"] = {{kTagKey, request.tag.toStdString()}};
    return m_service->post(kPath, body);
}

std::optional<RemoteJob> Jobs::read(const Json &json) const
{
    RemoteJob job{.id = textField(json, "id"),
        .rawState = textField(json, "status"),
        .model = textField(json, "model"),
        .tunedModel = textField(json, "fine_tuned_model"),
        .trainingFile = textField(json, "training_file"),
        .trainedTokens = integerField(json, "trained_tokens"),
        .created = timeField(json, "created_at"),
        .finished = timeField(json, "finished_at")};
    if (job.id.isEmpty() || job.rawState.isEmpty())
        return std::nullopt;
    job.state = canonicalState(m_service->provider().statusMap, job.rawState);
    if (const Json *parameters = field(json, "hyperparameters")) {
        job.passes = integerField(*parameters, "n_epochs");
        job.batch = integerField(*parameters, "batch_size");
    }
    if (const Json *metadata = field(json, "metadata"))
        job.tag = textField(*metadata, kTagKey);
    if (const Json *files = field(json, "result_files"); files && files->is_array()) {
        for (const Json &file : *files) {
            // OpenAI names ids, others describe the file.
            const QString id = file.is_object() ? textField(file, "id") : textOf(file);
            if (!id.isEmpty())
                job.resultFiles.append(id);
        }
    }
    if (job.state == JobState::Failed) {
        const Json *error = field(json, "error");
        const QString message = !error ? QString()
            : error->is_string()       ? textOf(*error)
                                       : textField(*error, "message");
        job.problem = problemFromJob(
            error ? textField(*error, "code") : QString(), message, m_service->who());
    }
    return job;
}

std::optional<RemoteEvent> Jobs::readEvent(const Json &json)
{
    RemoteEvent event{.id = textField(json, "id"),
        .at = timeField(json, "created_at"),
        .message = withoutKeys(textField(json, "message"))};
    if (event.id.isEmpty())
        return std::nullopt;
    const QString level = textField(json, "level");
    if (level == u"error")
        event.level = EventLevel::Error;
    else if (level.startsWith(u"warn"))
        event.level = EventLevel::Warning;
    if (const Json *data = field(json, "data"); data && integerField(*data, "step"))
        event.metrics = readMetrics(*data);
    return event;
}

std::optional<RemoteCheckpoint> Jobs::readCheckpoint(const Json &json)
{
    RemoteCheckpoint checkpoint{.id = textField(json, "id"),
        .model = textField(json, "fine_tuned_model_checkpoint"),
        .metrics = {}};
    if (checkpoint.id.isEmpty())
        return std::nullopt;
    if (const Json *metrics = field(json, "metrics"))
        checkpoint.metrics = readMetrics(*metrics);
    if (const auto step = integerField(json, "step_number"))
        checkpoint.metrics.step = *step;
    return checkpoint;
}

class Models final : public Host
{
public:
    explicit Models(std::shared_ptr<const Service> service)
        : m_service(std::move(service))
    {
    }

    HttpRequest models() const override { return m_service->request("GET", u"/models"_s); }
    ProviderResult<std::vector<RemoteModel>> readModels(
        const HttpReply &reply, qint64 now) const override
    {
        auto page = m_service->page<RemoteModel>(
            reply, Purpose::Models, now, [](const Json &entry) -> std::optional<RemoteModel> {
                RemoteModel model{.id = textField(entry, "id"),
                    .created = timeField(entry, "created"),
                    .shutdown = textField(entry, "shutdown_date")};
                if (model.id.isEmpty())
                    return std::nullopt;
                return model;
            });
        if (!page)
            return tl::unexpected(page.error());
        return std::move(page->items);
    }
    HttpRequest removeModel(const QString &id) const override
    {
        return m_service->request("DELETE", u"/models/"_s + id);
    }
    HttpRequest chat(
        const QString &model, const Json &messages, const Json &settings) const override
    {
        Json body{{"model", model.toStdString()}, {"messages", messages}, {"stream", true}};
        if (settings.is_object())
            body.update(settings);
        HttpRequest request = m_service->post(u"/chat/completions"_s, body);
        request.headers.front().value = "text/event-stream";
        request.timeout = 0ms;
        request.stallTimeout = 120s;
        return request;
    }

private:
    std::shared_ptr<const Service> m_service;
};

} // namespace

Adapter makeOpenAiStyle(ProviderInfo provider, QUrl address)
{
    const auto service = std::make_shared<const Service>(std::move(provider), std::move(address));
    return {.files = std::make_unique<Files>(service),
        .trainer = std::make_unique<Jobs>(service),
        .host = std::make_unique<Models>(service)};
}

} // namespace core
