// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/generate.h"

#include "core/engine/compute/kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace engine {

namespace {

constexpr std::size_t kMostAtOnce = 8;

} // namespace

int sample(float *logits, std::int64_t count, const GenerateSettings &settings, Random &random)
{
    if (settings.temperature <= 0)
        return static_cast<int>(kernels::largest(logits, count));
    for (std::int64_t i = 0; i < count; ++i)
        logits[i] /= static_cast<float>(settings.temperature);
    kernels::softmax(logits, count);
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    const auto likelier = [&](int a, int b) {
        return logits[a] != logits[b] ? logits[a] > logits[b] : a < b;
    };
    double total = 1;
    if (settings.topP < 1) {
        std::sort(order.begin(), order.end(), likelier);
        total = 0;
        std::size_t kept = 0;
        while (kept < order.size() && (kept == 0 || total < settings.topP))
            total += static_cast<double>(logits[order[kept++]]);
        order.resize(kept);
    } else {
        total = std::accumulate(logits, logits + count, 0.0);
    }
    double draw = random.uniform() * total;
    for (const int id : order) {
        draw -= static_cast<double>(logits[id]);
        if (draw < 0)
            return id;
    }
    return order.back();
}

Result<std::shared_ptr<const LoadedModel>> LoadedModel::load(const std::filesystem::path &folder,
    const std::filesystem::path &adapter, const Gemm &gemm, const MatrixFactory &factory)
{
    ENGINE_TRY(const ModelConfig config, readModelConfig(folder));
    ENGINE_TRY(ChatFormat format, ChatFormat::load(folder, config));
    std::optional<Adapter> change;
    if (!adapter.empty()) {
        ENGINE_TRY(change, readAdapter(adapter, config));
    }
    ENGINE_TRY(auto weights, loadWeights(folder, config, factory, change ? &*change : nullptr));
    auto model = std::make_shared<LoadedModel>();
    model->network = std::make_shared<const Network>(std::move(weights), gemm);
    model->format = std::make_shared<const ChatFormat>(std::move(format));
    return std::shared_ptr<const LoadedModel>(std::move(model));
}

// One answer being written. Lives on the stack of the thread that waits for it.
struct Generator::Request
{
    std::shared_ptr<const LoadedModel> model;
    const std::vector<int> &prompt;
    const GenerateSettings &settings;
    const OnText &onText;

    std::optional<KvCache> cache = {};
    std::optional<StreamDecoder> stream = {};
    Random random{0};
    std::int64_t limit = 0;
    int next = 0; // token to be fed
    Generated result = {};
    std::size_t sent = 0; // bytes of result.text that were given out
    bool done = false;
    std::condition_variable finished = {};
};

// The decoder of one network; kept while requests use it.
struct Generator::Lane
{
    std::shared_ptr<const Network> network;
    Decoder decoder;

    Lane(std::shared_ptr<const Network> n, Workers &workers)
        : network(n)
        , decoder(n, workers)
    {
    }
};

Generator::Generator(int threads)
    : m_workers(threads)
{
    m_thread = std::thread([this] { loop(); });
}

Generator::~Generator()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<Generated> Generator::generate(std::shared_ptr<const LoadedModel> model,
    const std::vector<int> &prompt, const GenerateSettings &settings, const OnText &onText)
{
    const ModelConfig &config = model->network->config();
    const auto length = static_cast<std::int64_t>(prompt.size());
    if (prompt.empty())
        return invalid("The prompt is empty.", "messages");
    if (length >= config.context)
        return fail(ErrorCode::ContextTooLong,
            "The conversation has " + std::to_string(length) + " tokens; the model takes at most " +
                std::to_string(config.context) + " with its answer.",
            "messages");
    for (const int id : prompt) {
        if (id < 0 || id >= config.vocabSize)
            return invalid("A token of the prompt is not in the model.");
    }
    Request request{std::move(model), prompt, settings, onText};
    request.limit = std::min(settings.maxTokens, config.context - length);
    std::unique_lock lock(m_mutex);
    if (m_stop)
        return fail(ErrorCode::Cancelled, "The engine is shutting down.");
    m_waiting.push_back(&request);
    m_changed.notify_all();
    request.finished.wait(lock, [&] { return request.done; });
    return std::move(request.result);
}

void Generator::loop()
{
    while (true) {
        std::vector<Request *> fresh;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stop || !m_waiting.empty() || !m_active.empty(); });
            while (!m_waiting.empty() && (m_stop || m_active.size() + fresh.size() < kMostAtOnce)) {
                fresh.push_back(m_waiting.front());
                m_waiting.pop_front();
            }
            if (m_stop && fresh.empty() && m_active.empty())
                return;
        }
        for (Request *request : fresh)
            admit(*request);
        if (m_stop) {
            for (Request *request : std::exchange(m_active, {}))
                finish(*request, FinishReason::Cancelled);
        }
        turn();
    }
}

void Generator::admit(Request &request)
{
    const ModelConfig &config = request.model->network->config();
    const auto length = static_cast<std::int64_t>(request.prompt.size());
    request.result.promptTokens = length;
    if (request.limit <= 0)
        return finish(request, FinishReason::Length);
    request.cache.emplace(config, length + request.limit);
    request.stream.emplace(request.model->format->tokenizer, true);
    request.random = Random(request.settings.seed);
    auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
        [&](const auto &l) { return l->network == request.model->network; });
    if (lane == m_lanes.end()) {
        // Lanes of models that nobody uses any more would keep their weights in memory.
        std::erase_if(m_lanes, [&](const auto &l) {
            return std::none_of(m_active.begin(), m_active.end(),
                [&](const Request *r) { return r->model->network == l->network; });
        });
        m_lanes.push_back(std::make_unique<Lane>(request.model->network, m_workers));
        lane = m_lanes.end() - 1;
    }
    m_active.push_back(&request);
    take(request, (*lane)->decoder.prefill(*request.cache, request.prompt));
}

void Generator::turn()
{
    for (const auto &lane : m_lanes) {
        std::vector<Request *> together;
        std::vector<KvCache *> caches;
        std::vector<int> ids;
        for (Request *request : m_active) {
            if (request->model->network != lane->network)
                continue;
            together.push_back(request);
            caches.push_back(&*request->cache);
            ids.push_back(request->next);
        }
        if (together.empty())
            continue;
        const float *logits = lane->decoder.step(caches, ids);
        const std::int64_t vocabulary = lane->network->config().vocabSize;
        for (std::size_t i = 0; i < together.size(); ++i)
            take(*together[i], logits + static_cast<std::int64_t>(i) * vocabulary);
    }
}

void Generator::take(Request &request, const float *logits)
{
    const std::int64_t vocabulary = request.model->network->config().vocabSize;
    std::vector<float> own;
    int id = 0;
    if (request.settings.temperature > 0) {
        own.assign(logits, logits + vocabulary);
        id = sample(own.data(), vocabulary, request.settings, request.random);
    } else {
        id = static_cast<int>(kernels::largest(logits, vocabulary));
    }
    const auto &eos = request.model->format->eosIds;
    if (std::find(eos.begin(), eos.end(), id) != eos.end())
        return finish(request, FinishReason::Stop);
    Generated &result = request.result;
    result.ids.push_back(id);
    result.text += request.stream->add(id);
    request.next = id;

    // A stop text may come in pieces: what could be its start is held back.
    std::size_t ready = result.text.size();
    for (const std::string &stop : request.settings.stop) {
        if (stop.empty())
            continue;
        const std::size_t from = request.sent > stop.size() ? request.sent - stop.size() : 0;
        const std::size_t found = result.text.find(stop, from);
        if (found != std::string::npos) {
            result.text.resize(found);
            return finish(request, FinishReason::Stop);
        }
        for (std::size_t n = std::min(stop.size() - 1, result.text.size()); n > 0; --n) {
            if (result.text.compare(result.text.size() - n, n, stop, 0, n) == 0) {
                ready = std::min(ready, result.text.size() - n);
                break;
            }
        }
    }
    if (ready > request.sent && request.onText) {
        const std::string piece = result.text.substr(request.sent, ready - request.sent);
        request.sent = ready;
        if (!request.onText(piece))
            return finish(request, FinishReason::Cancelled);
    }
    if (static_cast<std::int64_t>(result.ids.size()) >= request.limit)
        finish(request, FinishReason::Length);
}

void Generator::finish(Request &request, FinishReason reason)
{
    std::erase(m_active, &request);
    Generated &result = request.result;
    result.reason = reason;
    if (request.stream && reason == FinishReason::Length)
        result.text += request.stream->finish();
    if (request.onText && reason != FinishReason::Cancelled && result.text.size() > request.sent)
        request.onText(result.text.substr(request.sent));
    const std::lock_guard lock(m_mutex);
    request.done = true;
    request.finished.notify_all(); // under the lock: the waiting thread owns `request`
}

} // namespace engine
