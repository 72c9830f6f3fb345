// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/generate.h"
#include "core/engine/runtime.h"
#include "core/engine/server/store.h"

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <thread>

namespace engine {

// The engine's abilities behind the API, without HTTP: files, models, jobs and answers. Jobs run
// one after the other on a thread of its own and outlive the process: what was running when it
// ended goes on at the next start. Public functions may be called from any thread.
class Service
{
public:
    struct Places
    {
        std::filesystem::path directory; // database, files, jobs, tuned models
        std::filesystem::path practice;  // the model that ships with Attune
        std::filesystem::path models;    // folders of further base models; may be empty
    };

    static Result<std::unique_ptr<Service>> start(Places places, const Runtime &runtime);
    ~Service();
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    Store &store() { return *m_store; }
    Generator &generator() { return m_generator; }

    Result<OrderedJson> addFile(
        const std::string &name, const std::string &purpose, const std::string &content);
    Result<std::string> fileContent(const std::string &id);
    Result<OrderedJson> removeFile(const std::string &id);

    Result<std::vector<OrderedJson>> models();
    Result<OrderedJson> model(const std::string &id);
    Result<OrderedJson> removeModel(const std::string &id);
    // Ready to write; keeps the last one in memory.
    Result<std::shared_ptr<const LoadedModel>> loaded(const std::string &id);

    Result<OrderedJson> createJob(const OrderedJson &request);
    Result<OrderedJson> job(const std::string &id);
    enum class Wish { Cancel, Pause, Resume };
    Result<OrderedJson> steerJob(const std::string &id, Wish wish);

    // That it runs, and what tells how long a tuning would take and whether it would fit.
    OrderedJson health() const;
    bool busy() const { return m_running.load() || m_answers.load() > 0; }
    std::atomic<int> &answers() { return m_answers; }

private:
    Service(Places places, const Runtime &runtime);
    void loop();
    std::optional<OrderedJson> nextJob();
    void runJob(OrderedJson job);
    Result<void> tuneJob(OrderedJson &job);
    void removeLeftovers();
    void removeState(const std::string &job); // of a run that cannot go on
    Result<void> setStatus(OrderedJson &job, const std::string &status);
    void failJob(OrderedJson &job, const Error &error);
    Result<OrderedJson> storeFile(const std::string &id, const std::string &name,
        const std::string &purpose, const std::string &content);
    Result<std::string> addResultFile(const OrderedJson &job, const std::string &csv);
    void addEvent(const std::string &job, const std::string &level, const std::string &message);
    void addMetrics(const std::string &job, const StepMetrics &metrics);
    void saveProgress(OrderedJson &job, std::optional<std::int64_t> finish); // Unix time
    Result<std::filesystem::path> baseFolder(const std::string &id) const;
    // Where the weights of a model lie; no adapter for a base model.
    struct ModelPlace
    {
        std::filesystem::path base;
        std::filesystem::path adapter;
    };
    Result<ModelPlace> placeOf(const std::string &id);
    std::filesystem::path jobFolder(const std::string &id) const;
    std::filesystem::path filePath(const std::string &id) const;

    Places m_places;
    const Runtime &m_runtime;
    std::unique_ptr<Store> m_store;
    Generator m_generator;

    std::mutex m_mutex; // guards what follows, and changes of a job's status
    std::condition_variable m_changed;
    std::string m_runningJob;
    // Jobs whose end could not be written, because the disk is full: they must not start again.
    std::map<std::string, OrderedJson> m_unsaved;
    std::atomic<bool> m_interrupt = false; // of the running job
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_running = false;
    std::atomic<int> m_answers = 0;

    std::mutex m_modelMutex;
    std::string m_loadedId;
    std::shared_ptr<const LoadedModel> m_loaded;
    std::thread m_thread;
};

} // namespace engine
