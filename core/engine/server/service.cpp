// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/service.h"

#include "core/engine/server/apierror.h"
#include "core/engine/server/identity.h"
#include "core/engine/server/jobrequest.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace engine {

namespace {

using Table = Store::Table;

bool endsIn(const std::string &status)
{
    return status == "succeeded" || status == "failed" || status == "cancelled";
}

std::string textOf(const OrderedJson &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

tl::unexpected<Error> missing(const std::string &what, const std::string &id, const char *param)
{
    return fail(ErrorCode::NotFound, "There is no " + what + " '" + id + "'.", param);
}

// An id must not lead out of its folder.
bool isPlainName(const std::string &id)
{
    return !id.empty() && fs::path(id).filename() == id && id != "." && id != "..";
}

OrderedJson modelObject(const std::string &id, std::int64_t created)
{
    return {{"id", id}, {"object", "model"}, {"created", created}, {"owned_by", "local"}};
}

OrderedJson eventObject(const std::string &id, const std::string &level, const std::string &message,
    const char *type, OrderedJson data)
{
    return {{"id", id}, {"object", "fine_tuning.job.event"}, {"created_at", unixTime()},
        {"level", level}, {"message", message}, {"type", type},
        {"data", data.is_null() ? OrderedJson::object() : std::move(data)}};
}

// When a run will be over, from how long its steps have taken since this program took it up.
class FinishEstimate
{
public:
    explicit FinishEstimate(std::int64_t steps)
        : m_steps(steps)
    {
    }

    // Unix time, at most every five seconds and not from the first step alone.
    std::optional<std::int64_t> after(std::int64_t step)
    {
        const auto now = Clock::now();
        if (m_firstStep < 0) {
            m_firstStep = step;
            m_begin = m_told = now;
        }
        if (step == m_firstStep || now - m_told < std::chrono::seconds(5))
            return std::nullopt;
        m_told = now;
        const double perStep = std::chrono::duration<double>(now - m_begin).count() /
            static_cast<double>(step - m_firstStep);
        return unixTime() +
            static_cast<std::int64_t>(perStep * static_cast<double>(m_steps - step));
    }

private:
    using Clock = std::chrono::steady_clock;
    std::int64_t m_steps;
    std::int64_t m_firstStep = -1;
    Clock::time_point m_begin;
    Clock::time_point m_told;
};

// How often a job may be started without one step done since: a job that brings the program down,
// by taking all memory for instance, must not do so for ever.
constexpr int kMostStarts = 10;

constexpr const char *kState = "state.safetensors"; // of a run, in its job's folder

} // namespace

Service::Service(Places places, const Runtime &runtime)
    : m_places(std::move(places))
    , m_runtime(runtime)
    , m_generator(runtime.generateThreads)
{
}

Result<std::unique_ptr<Service>> Service::start(Places places, const Runtime &runtime)
{
    auto service = std::unique_ptr<Service>(new Service(std::move(places), runtime));
    ENGINE_TRY(service->m_store, Store::open(service->m_places.directory));
    std::error_code error;
    for (const char *name : {"files", "jobs", "models"})
        fs::create_directories(service->m_places.directory / name, error);
    if (error)
        return fail(ErrorCode::Io, "The engine's folders could not be created: " + error.message());
    service->removeLeftovers();
    service->m_thread = std::thread([raw = service.get()] { raw->loop(); });
    return service;
}

// What a killed program was writing: files beside their targets, and contents whose row was not
// written yet.
void Service::removeLeftovers()
{
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(m_places.directory / "files", error)) {
        const auto row = m_store->get(Table::Files, entry.path().filename().string());
        if (row && !*row)
            fs::remove(entry.path(), error);
    }
    for (const auto &entry : fs::directory_iterator(m_places.directory / "models", error)) {
        if (entry.path().extension() == ".partial")
            fs::remove_all(entry.path(), error);
    }
    for (const auto &job : fs::directory_iterator(m_places.directory / "jobs", error)) {
        for (const auto &entry : fs::directory_iterator(job.path(), error)) {
            const std::string name = entry.path().filename().string();
            if (entry.path().extension() == ".partial" ||
                (name != kState && name.compare(0, std::strlen(kState), kState) == 0))
                fs::remove_all(entry.path(), error);
        }
    }
}

void Service::removeState(const std::string &job)
{
    std::error_code error;
    fs::remove(jobFolder(job) / kState, error);
}

Service::~Service()
{
    m_stop = true;
    m_interrupt = true;
    {
        const std::lock_guard lock(m_mutex);
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

OrderedJson Service::health() const
{
    return {{"status", "ok"}, {"busy", busy()},
        {"machine",
            {{"gflops", m_runtime.gemmGigaflops}, {"threads", m_runtime.tuneThreads},
                {"memory_available", availableMemory()}, {"gpu", m_runtime.gpu}}}};
}

fs::path Service::filePath(const std::string &id) const
{
    return m_places.directory / "files" / id;
}

fs::path Service::jobFolder(const std::string &id) const
{
    return m_places.directory / "jobs" / id;
}

Result<OrderedJson> Service::addFile(
    const std::string &name, const std::string &purpose, const std::string &content)
{
    if (purpose != "fine-tune")
        return invalid("'purpose' must be 'fine-tune'.", "purpose");
    return storeFile(newId("file-"), name, purpose, content);
}

Result<OrderedJson> Service::storeFile(const std::string &id, const std::string &name,
    const std::string &purpose, const std::string &content)
{
    const OrderedJson object = {{"id", id}, {"object", "file"}, {"bytes", content.size()},
        {"created_at", unixTime()}, {"filename", name}, {"purpose", purpose},
        {"status", "processed"}, {"status_details", nullptr}};
    // Content first: a row without a file must not exist, a file without a row does no harm.
    ENGINE_CHECK(writeFileAtomically(filePath(id), content, 0600));
    ENGINE_CHECK(m_store->insert(Table::Files, object));
    return object;
}

Result<std::string> Service::fileContent(const std::string &id)
{
    ENGINE_TRY(const auto object, m_store->get(Table::Files, id));
    if (!object)
        return missing("file", id, "file_id");
    return readFile(filePath(id), 2ull << 30);
}

Result<OrderedJson> Service::removeFile(const std::string &id)
{
    ENGINE_TRY(const bool removed, m_store->remove(Table::Files, id));
    if (!removed)
        return missing("file", id, "file_id");
    std::error_code error;
    fs::remove(filePath(id), error);
    return OrderedJson{{"id", id}, {"object", "file"}, {"deleted", true}};
}

Result<fs::path> Service::baseFolder(const std::string &id) const
{
    std::error_code error;
    if (id == "practice")
        return m_places.practice;
    if (isPlainName(id) && !m_places.models.empty() &&
        fs::exists(m_places.models / id / "config.json", error))
        return m_places.models / id;
    return fail(ErrorCode::NotFound, "The model '" + id + "' does not exist.", "model");
}

Result<std::vector<OrderedJson>> Service::models()
{
    std::vector<OrderedJson> all{modelObject("practice", 0)};
    std::error_code error;
    if (!m_places.models.empty()) {
        for (const auto &entry : fs::directory_iterator(m_places.models, error)) {
            if (fs::exists(entry.path() / "config.json", error) ||
                fs::exists(entry.path() / "adapter_config.json", error))
                all.push_back(modelObject(entry.path().filename().string(), 0));
        }
    }
    ENGINE_TRY(const Store::Page tuned, m_store->list(Table::Models, "", "", 1000));
    for (const OrderedJson &row : tuned.rows)
        all.push_back(modelObject(textOf(row, "id"), row["created"].get<std::int64_t>()));
    return all;
}

Result<OrderedJson> Service::model(const std::string &id)
{
    ENGINE_TRY(const auto all, models());
    for (const OrderedJson &object : all) {
        if (textOf(object, "id") == id)
            return object;
    }
    return fail(ErrorCode::NotFound, "The model '" + id + "' does not exist.", "model");
}

Result<OrderedJson> Service::removeModel(const std::string &id)
{
    ENGINE_TRY(const auto row, m_store->get(Table::Models, id));
    if (!row) {
        ENGINE_TRY(const OrderedJson known, model(id));
        return fail(
            ErrorCode::Conflict, "Only models that were tuned here can be deleted.", "model");
    }
    {
        const std::lock_guard lock(m_modelMutex);
        if (m_loadedId == id) {
            m_loaded.reset();
            m_loadedId.clear();
        }
    }
    ENGINE_CHECK(m_store->remove(Table::Models, id));
    if (textOf(*row, "checkpoint_of").empty()) {
        std::error_code error;
        fs::remove_all(textOf(*row, "folder"), error);
    }
    return OrderedJson{{"id", id}, {"object", "model"}, {"deleted", true}};
}

Result<std::shared_ptr<const LoadedModel>> Service::loaded(const std::string &id)
{
    const std::lock_guard lock(m_modelMutex);
    if (m_loaded && m_loadedId == id)
        return m_loaded;
    ENGINE_TRY(const ModelPlace place, placeOf(id));
    m_loaded.reset(); // before the next one needs its memory
    m_loadedId.clear();
    ENGINE_TRY(const ModelConfig config, readModelConfig(place.base));
    ENGINE_CHECK(checkLoadMemory(config));
    ENGINE_TRY(m_loaded,
        LoadedModel::load(place.base, place.adapter, *m_runtime.gemm, m_runtime.matrices(false)));
    m_loadedId = id;
    return m_loaded;
}

Result<Service::ModelPlace> Service::placeOf(const std::string &id)
{
    ENGINE_TRY(const auto row, m_store->get(Table::Models, id));
    if (row) {
        ENGINE_TRY(fs::path base, baseFolder(textOf(*row, "base")));
        return ModelPlace{std::move(base), textOf(*row, "folder")};
    }
    // An adapter that was trained elsewhere names its base by a path or a hub's name, of which the
    // last part is the folder's.
    std::error_code error;
    const fs::path folder = m_places.models / id;
    if (isPlainName(id) && !m_places.models.empty() &&
        fs::exists(folder / "adapter_config.json", error) &&
        !fs::exists(folder / "config.json", error)) {
        ENGINE_TRY(const Json config, readJsonFile(folder / "adapter_config.json"));
        const std::string base =
            fs::path(textField(config, "base_model_name_or_path")).filename().string();
        auto place = baseFolder(base == m_places.practice.filename() ? "practice" : base);
        if (!place)
            return fail(ErrorCode::NotFound,
                "The model '" + id + "' changes the model '" + base +
                    "', which is not on this computer.",
                "model");
        return ModelPlace{std::move(*place), folder};
    }
    ENGINE_TRY(fs::path base, baseFolder(id));
    return ModelPlace{std::move(base), {}};
}

Result<OrderedJson> Service::createJob(const OrderedJson &request)
{
    ENGINE_TRY(const OrderedJson job, jobFromRequest(request));
    ENGINE_TRY(const fs::path base, baseFolder(textOf(job, "model")));
    static_cast<void>(base);
    for (const char *key : {"training_file", "validation_file"}) {
        const std::string id = textOf(job, key);
        if (id.empty())
            continue;
        ENGINE_TRY(const auto file, m_store->get(Table::Files, id));
        if (!file)
            return fail(ErrorCode::InvalidInput, "The file '" + id + "' does not exist.", key);
    }
    ENGINE_CHECK(m_store->insert(Table::Jobs, job));
    addEvent(textOf(job, "id"), "info", "Created fine-tuning job: " + textOf(job, "id"));
    {
        const std::lock_guard lock(m_mutex);
    }
    m_changed.notify_all();
    return visibleJob(job);
}

Result<OrderedJson> Service::job(const std::string &id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end())
            return visibleJob(unsaved->second);
    }
    ENGINE_TRY(const auto object, m_store->get(Table::Jobs, id));
    if (!object)
        return missing("fine-tuning job", id, "fine_tuning_job_id");
    return visibleJob(*object);
}

Result<OrderedJson> Service::steerJob(const std::string &id, Wish wish)
{
    const std::lock_guard lock(m_mutex);
    ENGINE_TRY(auto object, m_store->get(Table::Jobs, id));
    if (!object)
        return missing("fine-tuning job", id, "fine_tuning_job_id");
    if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end())
        object = unsaved->second;
    const std::string status = textOf(*object, "status");
    const bool fits = wish == Wish::Resume ? status == "paused"
        : wish == Wish::Pause              ? !endsIn(status) && status != "paused"
                                           : !endsIn(status);
    if (!fits)
        return fail(ErrorCode::InvalidInput, "The job is " + status + ", so this is not possible.",
            "fine_tuning_job_id");
    const char *next = wish == Wish::Cancel ? "cancelled"
        : wish == Wish::Pause               ? "paused"
                                            : "queued";
    (*object)["estimated_finish"] = nullptr;
    ENGINE_CHECK(setStatus(*object, next));
    if (m_runningJob == id && wish != Wish::Resume)
        m_interrupt = true;
    else if (wish == Wish::Cancel)
        removeState(id);
    addEvent(id, "info", std::string("The job is ") + next + ".");
    m_changed.notify_all();
    return visibleJob(*object);
}

Result<void> Service::setStatus(OrderedJson &job, const std::string &status)
{
    job["status"] = status;
    if (endsIn(status))
        job["finished_at"] = unixTime();
    return m_store->update(Table::Jobs, job);
}

// An event that cannot be kept must not end the job that it tells of.
void Service::addEvent(const std::string &job, const std::string &level, const std::string &message)
{
    static_cast<void>(m_store->insert(
        Table::Events, eventObject(newId("ftevent-"), level, message, "message", {}), job));
}

void Service::addMetrics(const std::string &job, const StepMetrics &m)
{
    OrderedJson values = {{"step", m.step}, {"train_loss", m.trainLoss},
        {"train_mean_token_accuracy", m.trainAccuracy}};
    if (m.validated) {
        values["full_valid_loss"] = m.validLoss;
        values["full_valid_mean_token_accuracy"] = m.validAccuracy;
    }
    // A step that is repeated after a kill has the same id, so that it is told once.
    const std::string step = std::to_string(m.step);
    static_cast<void>(m_store->insert(Table::Events,
        eventObject("ftevent-" + job.substr(6) + "-" + step, "info",
            "Step " + step + ": training loss=" + std::to_string(m.trainLoss), "metrics", values),
        job));
}

void Service::saveProgress(OrderedJson &job, std::optional<std::int64_t> finish)
{
    const std::lock_guard lock(m_mutex);
    if (m_interrupt)
        return;
    if (finish)
        job["estimated_finish"] = *finish;
    static_cast<void>(m_store->update(Table::Jobs, job));
}

std::optional<OrderedJson> Service::nextJob()
{
    const auto page = m_store->list(Table::Jobs, "", "", 10'000);
    if (!page)
        return std::nullopt;
    for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row) { // oldest first
        const std::string status = textOf(*row, "status");
        if (!endsIn(status) && status != "paused" && !m_unsaved.count(textOf(*row, "id")))
            return *row;
    }
    return std::nullopt;
}

void Service::loop()
{
    while (!m_stop) {
        std::optional<OrderedJson> job;
        {
            std::unique_lock lock(m_mutex);
            job = nextJob();
            if (!job) {
                m_changed.wait(lock);
                continue;
            }
            m_runningJob = textOf(*job, "id");
            m_interrupt = m_stop.load();
            m_running = true;
        }
        const std::string id = textOf(*job, "id");
        runJob(std::move(*job));
        const std::lock_guard lock(m_mutex);
        if (const auto now = m_store->get(Table::Jobs, id);
            now && *now && endsIn(textOf(**now, "status")))
            removeState(id);
        m_runningJob.clear();
        m_running = false;
    }
}

void Service::runJob(OrderedJson job)
{
    Result<void> done;
    try {
        done = tuneJob(job);
    } catch (const std::bad_alloc &) {
        done = fail(ErrorCode::OutOfMemory, "There was not enough memory.");
    } catch (const std::exception &error) {
        done = fail(ErrorCode::Internal, error.what());
    }
    if (done)
        return;
    // Interrupted: by whoever has set the status already, or by the end of the program, and then
    // the job goes on at the next start.
    if (done.error().code == ErrorCode::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_interrupt) // else it was cancelled or paused a moment before it failed
        failJob(job, done.error());
}

// Called with m_mutex held.
void Service::failJob(OrderedJson &job, const Error &error)
{
    job["error"] = {{"code", codeOf(error.code)}, {"message", error.message},
        {"param", error.param.empty() ? OrderedJson(nullptr) : OrderedJson(error.param)}};
    job["estimated_finish"] = nullptr;
    if (!setStatus(job, "failed"))
        m_unsaved[textOf(job, "id")] = job;
    addEvent(textOf(job, "id"), "error", error.message);
}

Result<std::string> Service::addResultFile(const OrderedJson &job, const std::string &csv)
{
    // The id follows from the job's, so a run that is finished twice leaves one file.
    const std::string id = "file-" + textOf(job, "id").substr(6);
    ENGINE_TRY(const auto known, m_store->get(Table::Files, id));
    if (!known)
        ENGINE_CHECK(storeFile(id, "step_metrics.csv", "fine-tune-results", csv));
    return id;
}

Result<void> Service::tuneJob(OrderedJson &job)
{
    const std::string id = textOf(job, "id");
    const auto advance = [&](const std::string &status) -> Result<void> {
        const std::lock_guard lock(m_mutex);
        if (m_interrupt)
            return fail(ErrorCode::Cancelled, "The tuning was cancelled.");
        return setStatus(job, status);
    };
    ENGINE_CHECK(advance("validating_files"));
    ENGINE_TRY(const fs::path base, baseFolder(textOf(job, "model")));
    ENGINE_TRY(const ModelConfig config, readModelConfig(base));
    ENGINE_TRY(const ChatFormat format, ChatFormat::load(base, config));
    TuneData data;
    std::int64_t longest = 1;
    for (const char *key : {"training_file", "validation_file"}) {
        const std::string file = textOf(job, key);
        if (file.empty())
            continue;
        ENGINE_TRY(const std::string text, fileContent(file));
        ENGINE_TRY(ExampleFile examples,
            readExamples(format, text, static_cast<std::size_t>(config.context)));
        if (!examples.bad.empty())
            return invalid("Line " + std::to_string(examples.bad[0].line) + ": " +
                    examples.bad[0].reason + " (" + std::to_string(examples.bad.size()) +
                    " lines cannot be used)",
                key);
        if (examples.examples.empty())
            return invalid("The file has no examples.", key);
        for (const TrainingExample &example : examples.examples)
            longest = std::max(longest, static_cast<std::int64_t>(example.ids.size()));
        (std::string(key) == "training_file" ? data.train : data.validation) =
            std::move(examples.examples);
    }
    ENGINE_TRY(TuneSettings settings, settingsOf(job, config, m_runtime));
    ENGINE_CHECK(rememberSettings(job, settings));
    ENGINE_TRY(const MemoryEstimate memory, checkTuneMemory(config, settings, longest));
    ENGINE_CHECK(advance("queued"));
    addEvent(id, "info",
        "Files validated; about " + std::to_string(memory.total / 1'000'000) +
            " MB of memory needed.");
    ENGINE_TRY(auto weights, loadWeights(base, config, m_runtime.matrices(settings.bfloat16)));
    const Network network(std::move(weights), *m_runtime.gemm);
    const int starts = job.value("_starts", 0) + 1;
    if (starts > kMostStarts)
        return fail(ErrorCode::Internal,
            "The engine ended " + std::to_string(kMostStarts) +
                " times while it worked on this job, so it is given up. A smaller model or shorter "
                "examples need less memory.");
    job["_starts"] = starts;
    ENGINE_CHECK(advance("running"));
    addEvent(id, "info",
        std::string("Fine-tuning job started, in ") +
            (settings.bfloat16 ? "bfloat16." : "float32."));
    const auto examples = static_cast<std::int64_t>(data.train.size());
    FinishEstimate finish((examples + settings.batch - 1) / settings.batch * settings.passes);

    TuneObserver observer;
    observer.cancel = &m_interrupt;
    observer.onMessage = [&](const std::string &text) { addEvent(id, "info", text); };
    observer.onStep = [&](const StepMetrics &m) {
        addMetrics(id, m);
        const auto at = finish.after(m.step);
        if (at || job["_starts"] != 0) {
            job["_starts"] = 0;
            saveProgress(job, at);
        }
    };
    const std::string tunedId = tunedModelId(job);
    observer.onCheckpoint = [&](const Checkpoint &checkpoint) {
        const OrderedJson object = checkpointObject(job, tunedId, checkpoint);
        const auto known = m_store->get(Table::Checkpoints, textOf(object, "id"));
        if (known && !*known)
            static_cast<void>(m_store->insert(Table::Checkpoints, object, id));
        const std::string name = textOf(object, "fine_tuned_model_checkpoint");
        const auto model = m_store->get(Table::Models, name);
        if (model && !*model)
            static_cast<void>(m_store->insert(Table::Models,
                {{"id", name}, {"created", unixTime()}, {"base", textOf(job, "model")},
                    {"folder", checkpoint.folder.string()}, {"checkpoint_of", id}}));
    };
    ENGINE_TRY(const TuneOutcome outcome,
        tune(network, data, settings, textOf(job, "model"), jobFolder(id), observer));

    const fs::path folder = m_places.directory / "models" / id;
    std::error_code error;
    fs::remove_all(folder, error); // left by a run that was killed before it was recorded
    ENGINE_CHECK(writeFolderAtomically(folder, [&](const fs::path &partial) -> Result<void> {
        ENGINE_TRY(const Adapter adapter,
            readAdapter(outcome.checkpoints.at(outcome.chosen).folder, config));
        return writeAdapter(partial, adapter);
    }));
    ENGINE_TRY(const std::string result, addResultFile(job, toCsv(outcome.history)));
    const auto known = m_store->get(Table::Models, tunedId);
    if (known && !*known)
        ENGINE_CHECK(m_store->insert(Table::Models,
            {{"id", tunedId}, {"created", unixTime()}, {"base", textOf(job, "model")},
                {"folder", folder.string()}}));
    job["trained_tokens"] = outcome.trainedTokens;
    job["fine_tuned_model"] = tunedId;
    job["result_files"] = OrderedJson::array({result});
    job["estimated_finish"] = nullptr;
    ENGINE_CHECK(advance("succeeded"));
    addEvent(id, "info", "New fine-tuned model created: " + tunedId);
    addEvent(id, "info", "The job has successfully completed");
    return {};
}

} // namespace engine
