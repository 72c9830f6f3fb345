// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/server.h"

#include "core/engine/server/apierror.h"
#include "core/engine/server/chat.h"
#include "core/engine/server/identity.h"

#include <httplib.h>

#include <chrono>
#include <deque>
#include <optional>

namespace engine {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxUpload = 512u << 20; // bytes, as OpenAI's limit for one file
constexpr std::size_t kMaxExtra = 1u << 20;    // what stands around a file in a request
constexpr std::size_t kMaxJson = 16u << 20;
constexpr std::size_t kThreads = 32; // a streamed answer holds one for as long as it takes

void reply(httplib::Response &response, const OrderedJson &body, int status = 200)
{
    response.status = status;
    response.set_content(dumpJson(body), "application/json");
}

void reply(httplib::Response &response, const ApiError &error)
{
    reply(response, error.body, error.status);
}

void reply(httplib::Response &response, const Result<OrderedJson> &result)
{
    if (result)
        reply(response, *result);
    else
        reply(response, toApiError(result.error()));
}

// Takes the same time wherever two texts of one length differ.
bool sameSecret(const std::string &a, const std::string &b)
{
    unsigned char difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

// The body as JSON; without one, the error is in the response.
std::optional<OrderedJson> bodyOf(const httplib::Request &request, httplib::Response &response)
{
    if (request.body.size() > kMaxJson) {
        reply(response, makeApiError(413, "The request is too large.", "request_too_large"));
        return std::nullopt;
    }
    auto body = parseOrderedJson(request.body);
    if (body)
        return std::move(*body);
    reply(response, makeApiError(400, body.error().message, "invalid_json"));
    return std::nullopt;
}

Error stoppingError()
{
    return {ErrorCode::Cancelled, "The engine is being stopped.", {}};
}

// Text on its way from the generator to one listener.
struct Stream
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::string> pieces;
    bool done = false;
    bool gone = false; // the listener went away
    Result<Generated> result = Generated{};
    std::thread thread;

    ~Stream()
    {
        {
            const std::lock_guard lock(mutex);
            gone = true;
        }
        if (thread.joinable())
            thread.join();
    }
};

std::string event(const OrderedJson &data)
{
    return "data: " + dumpJson(data) + "\n\n";
}

} // namespace

struct Server::Impl
{
    Service &service;
    Settings settings;
    httplib::Server http;
    std::atomic<Clock::rep> lastUse = Clock::now().time_since_epoch().count();
    std::atomic<bool> ending = false; // answers that are being written stop
    std::mutex mutex;
    std::condition_variable changed;
    bool stopped = false;

    Impl(Service &s, Settings chosen)
        : service(s)
        , settings(std::move(chosen))
    {
    }

    void touch() { lastUse = Clock::now().time_since_epoch().count(); }

    void configure()
    {
        http.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        http.set_payload_max_length(kMaxUpload + kMaxExtra);
        http.set_read_timeout(30, 0);
        http.set_write_timeout(30, 0);
        http.set_keep_alive_max_count(1000);
        http.set_socket_options([](socket_t socket) {
            // Without SO_REUSEPORT, so that a port in use is an error and not shared.
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        http.set_pre_routing_handler(
            [this](const httplib::Request &request, httplib::Response &response) {
                touch();
                const std::string wanted = "Bearer " + settings.token;
                const bool known = request.path == "/health" ||
                    sameSecret(request.get_header_value("Authorization"), wanted);
                const auto length = request.get_header_value<std::uint64_t>("Content-Length");
                if (known && length <= kMaxUpload + kMaxExtra)
                    return httplib::Server::HandlerResponse::Unhandled;
                // The body of a refused request is not read, so what follows is no request.
                response.set_header("Connection", "close");
                if (known)
                    reply(response,
                        makeApiError(413, "The request is too large.", "request_too_large"));
                else
                    reply(response,
                        makeApiError(401, "Incorrect API key provided.", "invalid_api_key"));
                return httplib::Server::HandlerResponse::Handled;
            });
        http.set_error_handler([](const httplib::Request &request, httplib::Response &response) {
            if (!response.body.empty())
                return;
            const int status = response.status;
            if (status == 404)
                reply(response,
                    makeApiError(404,
                        "Unknown request: " + request.method + " " + request.path + ".",
                        "unknown_url"));
            else if (status == 413)
                reply(
                    response, makeApiError(413, "The request is too large.", "request_too_large"));
            else
                reply(response, makeApiError(status, "The request cannot be read.", "bad_request"));
        });
        http.set_exception_handler([](const httplib::Request &, httplib::Response &response,
                                       const std::exception_ptr &pointer) {
            std::string text = "Something went wrong.";
            try {
                std::rethrow_exception(pointer);
            } catch (const std::exception &error) {
                text = error.what();
            } catch (...) {
            }
            reply(response, makeApiError(500, text, "internal_error"));
        });
        addFiles();
        addModels();
        addJobs();
        http.Get("/health", [this](const httplib::Request &, httplib::Response &response) {
            reply(response, service.health());
        });
        http.Post("/v1/chat/completions",
            [this](const auto &request, auto &response) { chat(request, response); });
    }

    static std::size_t limitOf(const httplib::Request &request, std::size_t fallback)
    {
        const std::string text = request.get_param_value("limit");
        const long value = std::strtol(text.c_str(), nullptr, 10);
        return value > 0 && value <= 10'000 ? static_cast<std::size_t>(value) : fallback;
    }

    void list(const httplib::Request &request, httplib::Response &response, Store::Table table,
        const std::string &owner, std::size_t fallback)
    {
        const auto page = service.store().list(
            table, owner, request.get_param_value("after"), limitOf(request, fallback));
        if (!page)
            return reply(response, toApiError(page.error()));
        OrderedJson data = OrderedJson::array();
        for (const OrderedJson &row : page->rows) {
            OrderedJson shown = OrderedJson::object();
            for (const auto &[key, value] : row.items()) {
                if (key[0] != '_') // the engine's own fields
                    shown[key] = value;
            }
            data.push_back(std::move(shown));
        }
        OrderedJson body = {{"object", "list"}, {"data", data}, {"has_more", page->hasMore}};
        body["first_id"] = data.empty() ? OrderedJson(nullptr) : data.front()["id"];
        body["last_id"] = data.empty() ? OrderedJson(nullptr) : data.back()["id"];
        reply(response, body);
    }

    void addFiles()
    {
        http.Post(
            "/v1/files", [this](const httplib::Request &request, httplib::Response &response) {
                if (!request.has_file("file"))
                    return reply(response,
                        makeApiError(400, "You must provide a 'file'.",
                            "missing_required_parameter", "file"));
                const auto file = request.get_file_value("file");
                if (file.content.size() > kMaxUpload)
                    return reply(response,
                        makeApiError(
                            413, "The file is larger than 512 MB.", "file_too_large", "file"));
                if (file.content.empty())
                    return reply(
                        response, makeApiError(400, "The file is empty.", "invalid_value", "file"));
                reply(response,
                    service.addFile(fs::path(file.filename).filename().string(),
                        request.get_file_value("purpose").content, file.content));
            });
        http.Get("/v1/files", [this](const auto &request, auto &response) {
            list(request, response, Store::Table::Files, "", 10'000);
        });
        http.Get(R"(/v1/files/([\w-]+))", [this](const auto &request, auto &response) {
            const auto file = service.store().get(Store::Table::Files, request.matches[1]);
            if (file && *file)
                return reply(response, **file);
            reply(response,
                makeApiError(
                    404, "No such File object: " + request.matches[1].str(), "not_found", "id"));
        });
        http.Get(R"(/v1/files/([\w-]+)/content)", [this](const auto &request, auto &response) {
            const auto content = service.fileContent(request.matches[1]);
            if (!content)
                return reply(response, toApiError(content.error()));
            response.set_content(*content, "application/octet-stream");
        });
        http.Delete(R"(/v1/files/([\w-]+))", [this](const auto &request, auto &response) {
            reply(response, service.removeFile(request.matches[1]));
        });
    }

    void addModels()
    {
        http.Get("/v1/models", [this](const httplib::Request &, httplib::Response &response) {
            const auto models = service.models();
            if (!models)
                return reply(response, toApiError(models.error()));
            reply(response, OrderedJson{{"object", "list"}, {"data", *models}});
        });
        http.Get(R"(/v1/models/([^/]+))", [this](const auto &request, auto &response) {
            reply(response, service.model(request.matches[1]));
        });
        http.Delete(R"(/v1/models/([^/]+))", [this](const auto &request, auto &response) {
            reply(response, service.removeModel(request.matches[1]));
        });
    }

    void addJobs()
    {
        const std::string job = R"(/v1/fine_tuning/jobs/([\w-]+))";
        http.Post("/v1/fine_tuning/jobs",
            [this](const httplib::Request &request, httplib::Response &response) {
                if (const auto body = bodyOf(request, response))
                    reply(response, service.createJob(*body));
            });
        http.Get("/v1/fine_tuning/jobs", [this](const auto &request, auto &response) {
            list(request, response, Store::Table::Jobs, "", 20);
        });
        http.Get(job, [this](const auto &request, auto &response) {
            reply(response, service.job(request.matches[1]));
        });
        const auto part = [this, job](const char *name, Store::Table table, std::size_t fallback) {
            http.Get(
                job + "/" + name, [this, table, fallback](const auto &request, auto &response) {
                    const auto known = service.job(request.matches[1]);
                    if (!known)
                        return reply(response, toApiError(known.error()));
                    list(request, response, table, request.matches[1], fallback);
                });
        };
        part("events", Store::Table::Events, 20);
        part("checkpoints", Store::Table::Checkpoints, 10);
        for (const auto &[name, wish] :
            {std::pair("cancel", Service::Wish::Cancel), std::pair("pause", Service::Wish::Pause),
                std::pair("resume", Service::Wish::Resume)}) {
            http.Post(job + "/" + name, [this, wish = wish](const auto &request, auto &response) {
                reply(response, service.steerJob(request.matches[1], wish));
            });
        }
    }

    void chat(const httplib::Request &request, httplib::Response &response)
    {
        const auto body = bodyOf(request, response);
        if (!body)
            return;
        auto chat = chatFromRequest(*body);
        if (!chat)
            return reply(response, toApiError(chat.error()));
        const auto model = service.loaded(chat->model);
        if (!model)
            return reply(response, toApiError(model.error()));
        const auto prompt = (*model)->format->prompt(chat->messages);
        if (!prompt)
            return reply(response, toApiError(prompt.error()));
        const std::int64_t context = (*model)->network->config().context;
        if (static_cast<std::int64_t>(prompt->size()) >= context)
            return reply(response,
                makeApiError(400,
                    "This model's maximum context length is " + std::to_string(context) +
                        " tokens; the messages have " + std::to_string(prompt->size()) + ".",
                    "context_length_exceeded", "messages"));
        const std::int64_t longest =
            std::min(static_cast<std::int64_t>(prompt->size()) + chat->settings.maxTokens, context);
        if (KvCache::bytesFor((*model)->network->config(), longest) > availableMemory() / 10 * 9)
            return reply(response,
                makeApiError(503,
                    "There is not enough free memory for an answer of this length; ask for fewer "
                    "tokens with 'max_tokens'.",
                    "insufficient_memory", "max_tokens"));
        const AnswerHead head{newId("chatcmpl-"), unixTime(), chat->model};
        if (chat->stream)
            return stream(response, *model, *prompt, *chat, head);
        service.answers().fetch_add(1);
        const auto generated = service.generator().generate(*model, *prompt, chat->settings,
            [this](const std::string &) { return !ending.load(); });
        service.answers().fetch_sub(1);
        if (!generated)
            return reply(response, toApiError(generated.error()));
        if (generated->reason == FinishReason::Cancelled)
            return reply(response, toApiError(stoppingError()));
        reply(response, completionObject(head, *generated));
    }

    // The generator must not wait for a slow listener: it fills a queue that this thread empties.
    void stream(httplib::Response &response, const std::shared_ptr<const LoadedModel> &model,
        const std::vector<int> &prompt, const ChatRequest &chat, const AnswerHead &head)
    {
        auto state = std::make_shared<Stream>();
        Stream *raw = state.get(); // the thread ends before its owner does
        raw->thread = std::thread([this, raw, model, prompt, settings = chat.settings] {
            service.answers().fetch_add(1);
            auto result = service.generator().generate(
                model, prompt, settings, [this, raw](const std::string &text) {
                    const std::lock_guard lock(raw->mutex);
                    raw->pieces.push_back(text);
                    raw->changed.notify_all();
                    return !raw->gone && !ending;
                });
            service.answers().fetch_sub(1);
            const std::lock_guard lock(raw->mutex);
            raw->result = std::move(result);
            raw->done = true;
            raw->changed.notify_all();
        });
        const auto started = std::make_shared<bool>(false);
        response.set_header("Cache-Control", "no-cache");
        response.set_chunked_content_provider("text/event-stream",
            [state, head, started, usage = chat.includeUsage](
                std::size_t, httplib::DataSink &sink) {
                std::string out;
                if (!*started) {
                    *started = true;
                    out +=
                        event(chunkObject(head, {{"role", "assistant"}, {"content", ""}}, nullptr));
                }
                bool finished = false;
                {
                    std::unique_lock lock(state->mutex);
                    state->changed.wait(
                        lock, [&] { return !state->pieces.empty() || state->done; });
                    for (const std::string &piece : state->pieces)
                        out += event(chunkObject(head, {{"content", piece}}, nullptr));
                    state->pieces.clear();
                    finished = state->done;
                }
                if (finished && !state->result) {
                    out += event(toApiError(state->result.error()).body);
                } else if (finished && state->result->reason == FinishReason::Cancelled) {
                    out += event(toApiError(stoppingError()).body);
                } else if (finished) {
                    out += event(chunkObject(
                        head, OrderedJson::object(), finishName(state->result->reason)));
                    if (usage)
                        out += event(usageChunk(head, *state->result));
                    out += "data: [DONE]\n\n";
                }
                if (!sink.write(out.data(), out.size()))
                    return false;
                if (finished)
                    sink.done();
                return true;
            });
    }

    void stop()
    {
        ending = true;
        http.stop();
    }

    // Stops the server when nothing was asked and nothing was running for long enough.
    void watchIdle()
    {
        std::unique_lock lock(mutex);
        while (!stopped) {
            const auto idle = Clock::now().time_since_epoch() - Clock::duration(lastUse.load());
            const double seconds = std::chrono::duration<double>(idle).count();
            if (service.busy())
                touch();
            else if (seconds >= settings.idleSeconds) {
                stop();
                return;
            }
            changed.wait_for(lock,
                std::chrono::duration<double>(std::max(0.05, settings.idleSeconds - seconds)));
        }
    }
};

Server::Server(Service &service, Settings settings)
    : m_impl(std::make_unique<Impl>(service, std::move(settings)))
{
    m_impl->configure();
}

Server::~Server() = default;

Result<int> Server::bind()
{
    const int wanted = m_impl->settings.port;
    if (wanted == 0) {
        const int port = m_impl->http.bind_to_any_port("127.0.0.1");
        if (port > 0)
            return port;
    } else if (m_impl->http.bind_to_port("127.0.0.1", wanted)) {
        return wanted;
    }
    return fail(ErrorCode::Conflict,
        "Port " + std::to_string(wanted) + " is already in use on this computer.");
}

void Server::run()
{
    std::thread watcher;
    if (m_impl->settings.idleSeconds > 0)
        watcher = std::thread([this] { m_impl->watchIdle(); });
    m_impl->http.listen_after_bind();
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->stopped = true;
    }
    m_impl->changed.notify_all();
    if (watcher.joinable())
        watcher.join();
}

void Server::stop()
{
    m_impl->stop();
}

} // namespace engine
