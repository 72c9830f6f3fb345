// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/commands.h"

#include "app/engine/common.h"
#include "core/engine/fixturecheck.h"
#include "core/engine/gguf.h"
#include "core/engine/ollama.h"

#include <chrono>
#include <cstdio>
#include <iostream>
#include <optional>

namespace app {

namespace {

using namespace engine;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void printLine(const OrderedJson &json)
{
    std::cout << dumpJson(json) << "\n" << std::flush;
}

Result<Options> parsed(const std::vector<std::string> &words, std::set<std::string> valued,
    const std::set<std::string> &flags = {})
{
    valued.insert({"model", "threads"});
    return Options::parse(words, valued, flags);
}

Result<TuneSettings> settingsFrom(const Options &o)
{
    TuneSettings s;
    ENGINE_TRY(const double rank, o.number("rank", 16, 1, 1024));
    ENGINE_TRY(s.alpha, o.number("alpha", 2 * rank, 1e-3, 1e6));
    ENGINE_TRY(const double passes, o.number("passes", 3, 1, 1000));
    ENGINE_TRY(const double batch, o.number("batch", 4, 1, 4096));
    ENGINE_TRY(s.rate, o.number("rate", s.rate, 1e-9, 0.99));
    ENGINE_TRY(const double seed, o.number("seed", 42, 0, 2147483647));
    ENGINE_TRY(const double patience, o.number("patience", 0, 0, 1000));
    s.rank = static_cast<std::int64_t>(rank);
    s.passes = static_cast<std::int64_t>(passes);
    s.batch = static_cast<std::int64_t>(batch);
    s.seed = static_cast<std::uint64_t>(seed);
    s.patience = static_cast<std::int64_t>(patience);
    const std::string schedule = o.text("schedule", "cosine");
    if (schedule == "linear")
        s.schedule = Schedule::Linear;
    else if (schedule == "constant")
        s.schedule = Schedule::Constant;
    else if (schedule != "cosine")
        return invalid("--schedule must be cosine, linear or constant.");
    s.bfloat16 = o.has("bfloat16");
    return s;
}

Result<ExampleFile> examplesFrom(
    const std::string &file, const ChatFormat &format, const ModelConfig &config)
{
    ENGINE_TRY(const std::string text, readFile(file));
    ENGINE_TRY(
        ExampleFile examples, readExamples(format, text, static_cast<std::size_t>(config.context)));
    for (const BadLine &bad : examples.bad)
        std::fprintf(stderr, "%s, line %zu: %s\n", file.c_str(), bad.line, bad.reason.c_str());
    if (!examples.bad.empty())
        return invalid(
            std::to_string(examples.bad.size()) + " lines of " + file + " cannot be used.");
    return examples;
}

std::int64_t longestOf(const TuneData &data)
{
    std::size_t longest = 1;
    for (const auto *examples : {&data.train, &data.validation}) {
        for (const TrainingExample &example : *examples)
            longest = std::max(longest, example.ids.size());
    }
    return static_cast<std::int64_t>(longest);
}

} // namespace

int checkFixtureCommand(const std::vector<std::string> &words)
{
    bool all = true;
    const int status = guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options options, parsed(words, {}));
        if (options.rest().size() != 1)
            return invalid("check-fixture needs one folder.");
        ENGINE_TRY(const Runtime runtime, runtimeFrom(options));
        ENGINE_TRY(const auto quantities,
            checkFixture(options.rest()[0], options.text("model"), *runtime.gemm,
                floatMatrices(*runtime.gemm), runtime.tuneThreads));
        if (quantities.empty())
            return invalid("The folder holds no golden values.");
        std::printf("%-32s %9s  %-12s %-12s\n", "quantity", "compared", "error", "tolerance");
        for (const CheckedQuantity &q : quantities) {
            std::printf("%-32s %9zu  %-12.4g %-12.4g %s%s%s\n", q.name.c_str(), q.compared,
                q.largestError, q.tolerance, q.holds ? "ok" : "FAILED", q.note.empty() ? "" : "  ",
                q.note.c_str());
            all = all && q.holds;
        }
        return {};
    });
    return status == 0 && !all ? 1 : status;
}

int tuneCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o,
            parsed(words,
                {"train", "out", "validation", "passes", "batch", "rate", "rank", "alpha",
                    "schedule", "seed", "patience", "stats"},
                {"bfloat16"}));
        if (!o.has("train") || !o.has("out"))
            return invalid("tune needs --train FILE and --out DIR.");
        ENGINE_TRY(const Runtime runtime, runtimeFrom(o));
        ENGINE_TRY(TuneSettings settings, settingsFrom(o));
        settings.shares = runtime.tuneThreads;
        const fs::path folder = modelFrom(o);
        ENGINE_TRY(const ModelConfig config, readModelConfig(folder));
        ENGINE_TRY(const ChatFormat format, ChatFormat::load(folder, config));
        TuneData data;
        ENGINE_TRY(ExampleFile train, examplesFrom(o.text("train"), format, config));
        data.train = std::move(train.examples);
        if (o.has("validation")) {
            ENGINE_TRY(ExampleFile validation, examplesFrom(o.text("validation"), format, config));
            data.validation = std::move(validation.examples);
        }
        ENGINE_TRY(const MemoryEstimate memory, checkTuneMemory(config, settings, longestOf(data)));
        std::fprintf(stderr, "%s; about %.0f MB of memory needed, %.0f MB free\n",
            runtime.describe().c_str(), static_cast<double>(memory.total) / 1e6,
            static_cast<double>(memory.available) / 1e6);
        ENGINE_TRY(auto weights, loadWeights(folder, config, runtime.matrices(settings.bfloat16)));
        const Network network(std::move(weights), *runtime.gemm);
        TuneObserver observer;
        observer.onStep = [](const StepMetrics &m) {
            OrderedJson line = {
                {"step", m.step}, {"train_loss", m.trainLoss}, {"train_accuracy", m.trainAccuracy}};
            if (m.validated)
                line["valid_loss"] = m.validLoss;
            printLine(line);
        };
        const fs::path out = o.text("out");
        const auto begin = Clock::now();
        ENGINE_TRY(const TuneOutcome outcome,
            tune(network, data, settings, folder.string(), out / "run", observer));
        const double seconds = secondsSince(begin);
        std::error_code error;
        const fs::path adapter = out / "adapter";
        fs::remove_all(adapter, error);
        fs::copy(outcome.checkpoints.at(outcome.chosen).folder, adapter,
            fs::copy_options::recursive, error);
        if (error)
            return fail(ErrorCode::Io, "Could not copy the adapter: " + error.message() + ".");
        ENGINE_CHECK(writeFileAtomically(out / "metrics.csv", toCsv(outcome.history)));
        printLine({{"adapter", adapter.string()}, {"seconds", seconds},
            {"trained_tokens", outcome.trainedTokens},
            {"tokens_per_second", static_cast<double>(outcome.trainedTokens) / seconds},
            {"precision", settings.bfloat16 ? "bfloat16" : "float32"},
            {"announced_memory", memory.total}, {"peak_memory", peakResidentMemory()}});
        return {};
    });
}

int generateCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o,
            parsed(words,
                {"prompt", "messages", "adapter", "max-tokens", "temperature", "top-p", "stop",
                    "seed"},
                {"jsonl"}));
        ENGINE_TRY(const Runtime runtime, runtimeFrom(o));
        GenerateSettings settings;
        ENGINE_TRY(const double most, o.number("max-tokens", 256, 1, 1 << 24));
        ENGINE_TRY(settings.temperature, o.number("temperature", 0, 0, 10));
        ENGINE_TRY(settings.topP, o.number("top-p", 1, 0, 1));
        ENGINE_TRY(const double seed, o.number("seed", 0, 0, 2147483647));
        settings.maxTokens = static_cast<std::int64_t>(most);
        settings.seed = static_cast<std::uint64_t>(seed);
        if (o.has("stop"))
            settings.stop.push_back(o.text("stop"));
        ENGINE_TRY(const auto model,
            LoadedModel::load(
                modelFrom(o), o.text("adapter"), *runtime.gemm, runtime.matrices(false)));
        Generator generator(runtime.generateThreads);
        const bool jsonl = o.has("jsonl");
        const auto answer = [&](const OrderedJson &raw) -> Result<void> {
            ENGINE_TRY(const OrderedJson messages, checkMessages(raw));
            ENGINE_TRY(const std::vector<int> prompt, model->format->prompt(messages));
            const auto begin = Clock::now();
            Generator::OnText onText;
            if (!jsonl)
                onText = [](const std::string &text) {
                    std::cout << text << std::flush;
                    return true;
                };
            ENGINE_TRY(const Generated result, generator.generate(model, prompt, settings, onText));
            if (jsonl)
                printLine({{"text", result.text}, {"ids", result.ids}, {"prompt_ids", prompt},
                    {"seconds", secondsSince(begin)},
                    {"finish", result.reason == FinishReason::Stop ? "stop" : "length"}});
            else
                std::cout << "\n";
            return {};
        };
        if (o.has("prompt"))
            return answer({{{"role", "user"}, {"content", o.text("prompt")}}});
        if (!o.has("messages"))
            return invalid("generate needs --prompt TEXT or --messages FILE.");
        // A file with one conversation per line; answers that stand in it are left out.
        ENGINE_TRY(const std::string text, readFile(o.text("messages")));
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string line = text.substr(begin, end - begin);
            begin = end + 1;
            if (line.empty())
                continue;
            ENGINE_TRY(const OrderedJson json, parseOrderedJson(line));
            OrderedJson messages =
                json.is_object() && json.contains("messages") ? json["messages"] : json;
            if (messages.is_array() && !messages.empty() && messages.back().is_object() &&
                messages.back().contains("role") && messages.back()["role"] == "assistant")
                messages.erase(messages.size() - 1);
            ENGINE_CHECK(answer(messages));
        }
        return {};
    });
}

int tokensCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o, parsed(words, {}, {"special"}));
        if (o.rest().size() != 1)
            return invalid("tokens needs one text.");
        ENGINE_TRY(const Tokenizer tokenizer, Tokenizer::load(modelFrom(o)));
        ENGINE_TRY(const std::vector<int> ids, tokenizer.encode(o.rest()[0], o.has("special")));
        OrderedJson tokens = OrderedJson::array();
        for (const int id : ids)
            tokens.push_back(tokenizer.tokenOf(id));
        printLine({{"count", ids.size()}, {"ids", ids}, {"tokens", tokens}});
        return {};
    });
}

int mergeCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o, parsed(words, {"adapter"}));
        if (o.rest().size() != 1 || !o.has("adapter"))
            return invalid("merge needs a target folder and --adapter DIR.");
        const fs::path folder = modelFrom(o);
        ENGINE_TRY(const ModelConfig config, readModelConfig(folder));
        ENGINE_TRY(const Adapter adapter, readAdapter(o.text("adapter"), config));
        return mergeModel(folder, adapter, o.rest()[0]);
    });
}

int exportGgufCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o, parsed(words, {"adapter", "type", "rules", "name"}));
        const auto type = ggufTypeFrom(o.text("type", "f16"));
        if (o.rest().size() != 1 || !type)
            return invalid("export-gguf needs a target file and --type f16, q8_0 or f32.");
        const fs::path folder = modelFrom(o);
        const fs::path target = o.rest()[0];
        ENGINE_TRY(const ModelConfig config, readModelConfig(folder));
        std::optional<Adapter> adapter;
        if (o.has("adapter")) {
            ENGINE_TRY(adapter, readAdapter(o.text("adapter"), config));
        }
        ENGINE_CHECK(exportGguf(folder, adapter ? &*adapter : nullptr, *type, target,
            o.text("name", target.stem().string())));
        std::string rules;
        if (o.has("rules")) {
            ENGINE_TRY(rules, readFile(o.text("rules"), 1u << 20));
        }
        ENGINE_TRY(const ChatFormat format, ChatFormat::load(folder, config));
        return writeModelfile(target.parent_path() / (target.stem().string() + ".Modelfile"),
            target.filename().string(), format, rules);
    });
}

int benchCommand(const std::vector<std::string> &words)
{
    return guarded([&]() -> Result<void> {
        ENGINE_TRY(const Options o, parsed(words, {"adapter", "tokens", "rounds"}));
        ENGINE_TRY(const Runtime runtime, runtimeFrom(o));
        ENGINE_TRY(const double tokens, o.number("tokens", 128, 1, 4096));
        ENGINE_TRY(const double rounds, o.number("rounds", 5, 1, 1000));
        ENGINE_TRY(const auto model,
            LoadedModel::load(
                modelFrom(o), o.text("adapter"), *runtime.gemm, runtime.matrices(false)));
        Workers workers(runtime.generateThreads);
        Decoder decoder(model->network, workers);
        const ModelConfig &config = decoder.config();
        const std::vector<int> prompt(32, 5);
        double best = 1e9;
        double prefill = 1e9;
        for (int round = 0; round < static_cast<int>(rounds); ++round) {
            KvCache cache(config, 32 + static_cast<std::int64_t>(tokens));
            auto begin = Clock::now();
            decoder.prefill(cache, prompt);
            prefill = std::min(prefill, secondsSince(begin));
            begin = Clock::now();
            for (int i = 0; i < static_cast<int>(tokens); ++i)
                decoder.step({&cache}, {7});
            best = std::min(best, secondsSince(begin));
        }
        printLine({{"machine", runtime.describe()}, {"gemm_gflops", runtime.gemmGigaflops},
            {"generate_threads", runtime.generateThreads},
            {"prefill_tokens_per_second", 32 / prefill}, {"tokens_per_second", tokens / best},
            {"peak_memory", peakResidentMemory()}});
        return {};
    });
}

} // namespace app
