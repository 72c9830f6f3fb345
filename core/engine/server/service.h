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

    bool busy() const { return m_running.load() || m_answers.load() > 0; }
    std::atomic<int> &answers() { return m_answers; }

private:
    Service(Places places, const Runtime &runtime);
    void loop();
    std::optional<OrderedJson> nextJob();
    void runJob(OrderedJson job);
    Result<void> tuneJob(OrderedJson &job);
    Result<void> setStatus(OrderedJson &job, const std::string &status);
    void addEvent(const std::string &job, const std::string &level, const std::string &message,
        const OrderedJson &data = nullptr);
    Result<std::filesystem::path> baseFolder(const std::string &id) const;
    std::filesystem::path jobFolder(const std::string &id) const;
    std::filesystem::path filePath(const std::string &id) const;

    Places m_places;
    const Runtime &m_runtime;
    std::unique_ptr<Store> m_store;
    Generator m_generator;

    std::mutex m_mutex; // guards what follows, and changes of a job's status
    std::condition_variable m_changed;
    std::string m_runningJob;
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
