// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/decoder.h"
#include "core/engine/examples.h"
#include "core/engine/random.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace engine {

// How an answer is written.
struct GenerateSettings
{
    std::int64_t maxTokens = 256;
    double temperature = 0; // 0: always the most likely token
    double topP = 1;        // smallest set of tokens with this much probability
    std::uint64_t seed = 0;
    std::vector<std::string> stop; // texts that end the answer and do not appear in it
};

enum class FinishReason { Stop, Length, Cancelled };

struct Generated
{
    std::string text;
    std::vector<int> ids; // without the token that ended it
    FinishReason reason = FinishReason::Stop;
    std::int64_t promptTokens = 0;
};

// Picks the next token from logits, which it may overwrite. Pure but for `random`.
int sample(float *logits, std::int64_t count, const GenerateSettings &settings, Random &random);

// A base model, maybe with an adapter folded in, ready to write.
struct LoadedModel
{
    std::shared_ptr<const Network> network;
    std::shared_ptr<const ChatFormat> format;

    // Files are read from `folder`; `adapter` may be empty.
    static Result<std::shared_ptr<const LoadedModel>> load(const std::filesystem::path &folder,
        const std::filesystem::path &adapter, const Gemm &gemm, const MatrixFactory &factory);
};

// Writes several answers at once: every turn gives each of them one token, so that all move from
// the start. Requests come from any thread; one thread of its own does the work.
class Generator
{
public:
    // Called on the generator's thread with text as it is ready; false stops the answer.
    using OnText = std::function<bool(const std::string &)>;

    explicit Generator(int threads);
    ~Generator();
    Generator(const Generator &) = delete;
    Generator &operator=(const Generator &) = delete;

    // Waits until the answer is written. Fails when prompt and answer cannot fit the context.
    Result<Generated> generate(std::shared_ptr<const LoadedModel> model,
        const std::vector<int> &prompt, const GenerateSettings &settings,
        const OnText &onText = {});

private:
    struct Request;
    struct Lane;

    void loop();
    void admit(Request &request);
    void turn();
    void take(Request &request, const float *logits);
    void finish(Request &request, FinishReason reason);

    Workers m_workers;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Request *> m_waiting;
    std::vector<Request *> m_active; // only the generator's thread
    std::vector<std::unique_ptr<Lane>> m_lanes;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace engine
