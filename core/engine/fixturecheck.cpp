// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fixturecheck.h"

#include "core/engine/compute/kernels.h"
#include "core/engine/decoder.h"
#include "core/engine/trainer.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

// Tolerances of the golden values, as their README states them for a float32 engine.
constexpr double kLogits = 2e-4;
constexpr double kLoss = 2e-5;
constexpr double kNorm = 1e-4;        // relative
constexpr double kAdapterMost = 2e-4; // 99.9 % of the entries
constexpr double kAdapterWorst = 2e-3;
constexpr double kGap = 1e-3; // greedy choices closer than this may differ

class Checker
{
public:
    Checker(fs::path folder, fs::path model, const Gemm &gemm, const MatrixFactory &factory,
        int threads)
        : m_folder(std::move(folder))
        , m_model(std::move(model))
        , m_gemm(gemm)
        , m_factory(factory)
        , m_workers(threads)
    {
    }

    Result<std::vector<CheckedQuantity>> run()
    {
        ENGINE_TRY(m_config, readModelConfig(m_model));
        ENGINE_TRY(ChatFormat format, ChatFormat::load(m_model, m_config));
        m_format = std::make_unique<ChatFormat>(std::move(format));
        ENGINE_TRY(auto weights, loadWeights(m_model, m_config, m_factory));
        m_base = std::make_shared<Network>(std::move(weights), m_gemm);
        if (has("tokenizer_cases.json"))
            ENGINE_CHECK(checkTokenizer());
        if (has("chat_cases.json"))
            ENGINE_CHECK(checkChats());
        if (has("train_examples.json"))
            ENGINE_CHECK(checkExamples());
        if (has("prompts.json"))
            ENGINE_CHECK(checkPrompts());
        if (has("train_trace.json"))
            ENGINE_CHECK(checkTraining());
        if (has("adapter_final"))
            ENGINE_CHECK(checkAdapter());
        if (has("generations.json"))
            ENGINE_CHECK(checkGenerations());
        if (has("replies.json"))
            ENGINE_CHECK(checkReplies());
        if (has("adapter_replies.json"))
            ENGINE_CHECK(checkAdapterReplies());
        return std::move(m_results);
    }

private:
    bool has(const char *name) const
    {
        std::error_code error;
        return fs::exists(m_folder / name, error);
    }
    Result<Json> json(const char *name) const { return readJsonFile(m_folder / name); }
    Result<OrderedJson> orderedJson(const char *name) const
    {
        ENGINE_TRY(const std::string text, readFile(m_folder / name));
        return parseOrderedJson(text);
    }

    void report(std::string name, std::size_t compared, double error, double tolerance,
        std::string note = {})
    {
        // "not above" is false for NaN as well.
        const bool holds = compared > 0 && error <= tolerance;
        m_results.push_back({std::move(name), compared, error, tolerance, holds, std::move(note)});
    }
    void reportEqual(
        std::string name, std::size_t compared, std::size_t differences, std::string first = {})
    {
        report(std::move(name), compared, static_cast<double>(differences), 0, std::move(first));
    }

    Result<void> checkTokenizer()
    {
        ENGINE_TRY(const Json cases, json("tokenizer_cases.json"));
        const Tokenizer &t = m_format->tokenizer;
        std::size_t ids = 0, texts = 0, idErrors = 0, textErrors = 0;
        std::string first;
        for (const Json &entry : cases) {
            const std::string text = textField(entry, "text");
            ENGINE_TRY(const std::vector<int> plain, t.encode(text, false));
            ENGINE_TRY(const std::vector<int> special, t.encode(text, true));
            const auto compareIds = [&](const char *key, const std::vector<int> &got) {
                if (!entry.contains(key))
                    return;
                ++ids;
                if (Json(got) != entry[key]) {
                    ++idErrors;
                    first = first.empty() ? "first at " + dumpJson(Json(text)) : first;
                }
            };
            compareIds("ids", plain);
            compareIds("ids_with_special", special);
            const auto compareText = [&](const char *key, const std::string &got) {
                if (!entry.contains(key))
                    return;
                ++texts;
                textErrors += got != textField(entry, key);
            };
            const auto golden = [&entry](const char *key) {
                return entry.contains(key) ? entry[key].get<std::vector<int>>()
                                           : std::vector<int>();
            };
            compareText("decoded", t.decode(golden("ids"), false));
            compareText("decoded_skip_special", t.decode(golden("ids"), true));
            compareText("decoded_with_special", t.decode(golden("ids_with_special"), false));
            if (entry.contains("tokens")) {
                ++texts;
                Json tokens = Json::array();
                for (const int id : plain)
                    tokens.push_back(t.tokenOf(id));
                textErrors += tokens != entry["tokens"];
            }
        }
        reportEqual("token ids", ids, idErrors, first);
        reportEqual("decoded text", texts, textErrors);
        return {};
    }

    Result<void> checkChats()
    {
        ENGINE_TRY(const OrderedJson cases, orderedJson("chat_cases.json"));
        std::size_t compared = 0, textErrors = 0, idErrors = 0;
        for (const OrderedJson &entry : cases) {
            for (const bool generation : {false, true}) {
                const OrderedJson &wanted =
                    entry[generation ? "generation_prompt" : "no_generation_prompt"];
                const auto text = m_format->chat.render(entry["messages"], generation);
                ++compared;
                if (wanted.contains("error") || !text) {
                    textErrors += wanted.contains("error") != !text.has_value();
                    continue;
                }
                textErrors += *text != wanted["text"].get<std::string>();
                ENGINE_TRY(const std::vector<int> ids, m_format->tokenizer.encode(*text, false));
                idErrors += OrderedJson(ids) != wanted["ids"];
            }
        }
        reportEqual("chat template text", compared, textErrors);
        reportEqual("chat template ids", compared, idErrors);
        return {};
    }

    Result<void> checkExamples()
    {
        ENGINE_TRY(const OrderedJson examples, orderedJson("train_examples.json"));
        std::size_t compared = 0, errors = 0;
        for (const OrderedJson &entry : examples) {
            ENGINE_TRY(const TrainingExample example, renderExample(*m_format, entry["messages"]));
            compared += 2;
            errors += OrderedJson(example.ids) != entry["ids"];
            errors += OrderedJson(example.targets) != entry["target_mask"];
        }
        reportEqual("training ids and masks", compared, errors);
        return {};
    }

    // Largest difference of the logits at the last rows of `golden` after these ids.
    Result<double> logitsError(const Network &network, const std::vector<int> &ids,
        const SafetensorsFile &file, const std::string &name, std::size_t &compared)
    {
        ENGINE_TRY(const TensorView view, file.tensor(name));
        ENGINE_TRY(const std::vector<float> golden, file.floats(name));
        const std::int64_t vocabulary = m_config.vocabSize;
        const auto length = static_cast<std::int64_t>(ids.size());
        if (view.shape.size() != 2 || view.shape[1] != vocabulary || view.shape[0] > length)
            return invalid("The golden logits '" + name + "' have an unexpected shape.");
        const std::int64_t rows = view.shape[0];
        Packed packed;
        packed.add(ids);
        for (std::int64_t i = length - rows; i < length; ++i)
            packed.rows.push_back(static_cast<int>(i));
        network.forward(packed, nullptr, m_activations);
        std::vector<float> logits(static_cast<std::size_t>(rows * vocabulary));
        network.logits(m_activations, 0, rows, logits.data());
        double worst = 0;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double error =
                std::abs(static_cast<double>(logits[i]) - static_cast<double>(golden[i]));
            worst = std::isnan(error) ? error : std::max(worst, error);
        }
        compared += logits.size();
        return worst;
    }

    Result<void> checkPrompts()
    {
        ENGINE_TRY(const Json prompts, json("prompts.json"));
        ENGINE_TRY(
            const SafetensorsFile file, SafetensorsFile::open(m_folder / "logits.safetensors"));
        std::size_t idErrors = 0, compared = 0;
        double worst = 0;
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            m_prompts.push_back(prompts[i]["ids"].get<std::vector<int>>());
            const std::string text = textField(prompts[i], "text");
            // Plain prompts have special tokens added, those from a chat have none.
            ENGINE_TRY(const std::vector<int> plain, m_format->tokenizer.encode(text, false));
            ENGINE_TRY(const std::vector<int> special, m_format->tokenizer.encode(text, true));
            idErrors += plain != m_prompts.back() && special != m_prompts.back();
            ENGINE_TRY(const double error,
                logitsError(
                    *m_base, m_prompts.back(), file, "prompt" + std::to_string(i), compared));
            worst = std::max(worst, error);
        }
        reportEqual("prompt ids", prompts.size(), idErrors);
        report("logits", compared, worst, kLogits);
        return {};
    }

    Result<std::vector<Sequence>> readBatch(const SafetensorsFile &file, const std::string &name)
    {
        ENGINE_TRY(const TensorView shape, file.tensor(name + ".input_ids"));
        ENGINE_TRY(const auto ids, shape.toInt64());
        ENGINE_TRY(const TensorView maskView, file.tensor(name + ".attention_mask"));
        ENGINE_TRY(const auto mask, maskView.toInt64());
        ENGINE_TRY(const TensorView labelView, file.tensor(name + ".labels"));
        ENGINE_TRY(const auto labels, labelView.toInt64());
        const auto columns = static_cast<std::size_t>(shape.shape.at(1));
        std::vector<Sequence> sequences;
        for (std::size_t row = 0; row < ids.size() / columns; ++row) {
            TrainingExample example;
            for (std::size_t i = row * columns; i < (row + 1) * columns && mask[i]; ++i) {
                example.ids.push_back(static_cast<int>(ids[i]));
                example.targets.push_back(labels[i] != -100);
            }
            sequences.push_back(toSequence(example));
        }
        return sequences;
    }

    Result<void> checkTraining()
    {
        ENGINE_TRY(const Json trace, json("train_trace.json"));
        ENGINE_TRY(const SafetensorsFile batches,
            SafetensorsFile::open(m_folder / "train_batches.safetensors"));
        ENGINE_TRY(const Adapter start, readAdapter(m_folder / "adapter_init", m_config));
        const LoraLayout layout(m_config, start.rank);
        ENGINE_TRY(std::vector<float> parameters, flatten(start, layout));
        TrainState state = freshState(std::move(parameters));
        Trainer trainer(*m_base, layout, start.alpha, m_workers.threads(), 4096);
        const Json &optimizer = trace["optimizer"];
        OptimizerSettings settings;
        settings.beta1 = optimizer["betas"][0].get<double>();
        settings.beta2 = optimizer["betas"][1].get<double>();
        settings.epsilon = numberField(optimizer, "eps", 1e-8);
        settings.weightDecay = numberField(optimizer, "weight_decay", 0);
        settings.clipNorm = numberField(optimizer, "clip", 0);
        std::vector<std::vector<Sequence>> prepared;
        while (batches.contains("batch" + std::to_string(prepared.size()) + ".input_ids")) {
            ENGINE_TRY(auto batch, readBatch(batches, "batch" + std::to_string(prepared.size())));
            prepared.push_back(std::move(batch));
        }
        if (prepared.empty())
            return invalid("The fixture has no batches.");
        double lossError = 0, normError = 0;
        const std::size_t steps = trace["loss"].size();
        for (std::size_t step = 0; step < steps; ++step) {
            std::vector<const Sequence *> batch;
            for (const Sequence &sequence : prepared[step % prepared.size()])
                batch.push_back(&sequence);
            ENGINE_TRY(const StepResult result,
                trainer.step(state, batch, numberField(optimizer, "lr", 1e-3), settings));
            const double loss = trace["loss"][step].get<double>();
            const double norm = trace["grad_norm"][step].get<double>();
            lossError = std::max(lossError, std::abs(result.loss - loss));
            normError = std::max(normError, std::abs(result.gradientNorm - norm) / norm);
        }
        report("training loss", steps, lossError, kLoss);
        report("gradient norm (relative)", steps, normError, kNorm);

        ENGINE_TRY(const Adapter end, readAdapter(m_folder / "adapter_final", m_config));
        ENGINE_TRY(const std::vector<float> golden, flatten(end, layout));
        std::vector<double> errors;
        for (std::size_t i = 0; i < golden.size(); ++i)
            errors.push_back(std::abs(
                static_cast<double>(golden[i]) - static_cast<double>(state.parameters[i])));
        std::sort(errors.begin(), errors.end());
        const std::size_t most =
            static_cast<std::size_t>(std::ceil(0.999 * static_cast<double>(errors.size()))) - 1;
        report("final adapter, 99.9 % quantile", errors.size(), errors[most], kAdapterMost);
        report("final adapter, largest", errors.size(), errors.back(), kAdapterWorst);
        return {};
    }

    Result<std::shared_ptr<const Network>> merged(const char *name)
    {
        ENGINE_TRY(const Adapter adapter, readAdapter(m_folder / name, m_config));
        ENGINE_TRY(auto weights, loadWeights(m_model, m_config, m_factory, &adapter));
        return std::make_shared<const Network>(std::move(weights), m_gemm);
    }

    Result<void> checkAdapter()
    {
        ENGINE_TRY(m_tuned, merged("adapter_final"));
        if (!has("adapter_logits.safetensors"))
            return {};
        ENGINE_TRY(const SafetensorsFile file,
            SafetensorsFile::open(m_folder / "adapter_logits.safetensors"));
        std::size_t compared = 0;
        ENGINE_TRY(const double folded,
            logitsError(*m_tuned, m_prompts.at(2), file, "merged_prompt2", compared));
        report("merged logits", compared, folded, kLogits);
        compared = 0;
        ENGINE_TRY(const double beside,
            logitsError(*m_tuned, m_prompts.at(2), file, "adapter_prompt2", compared));
        report("adapter logits", compared, beside, kLogits);
        return {};
    }

    // How many greedy tokens differ before the first choice that is closer than rounding.
    std::size_t greedyErrors(const std::shared_ptr<const Network> &network,
        const std::vector<int> &prompt, const Json &golden, std::size_t &compared)
    {
        const auto wanted = golden["greedy_ids"].get<std::vector<int>>();
        const auto gaps = golden["top2_gap"].get<std::vector<double>>();
        Decoder decoder(network, m_workers);
        KvCache cache(m_config, static_cast<std::int64_t>(prompt.size() + wanted.size()));
        const float *logits = decoder.prefill(cache, prompt);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (gaps[i] < kGap)
                return 0;
            ++compared;
            if (kernels::largest(logits, m_config.vocabSize) != wanted[i])
                return wanted.size() - i;
            if (i + 1 < wanted.size())
                logits = decoder.step({&cache}, {wanted[i]});
        }
        return 0;
    }

    Result<void> checkGenerations()
    {
        ENGINE_TRY(const Json generations, json("generations.json"));
        for (const auto &[key, network] :
            {std::pair<const char *, std::shared_ptr<const Network>>("before", m_base),
                std::pair<const char *, std::shared_ptr<const Network>>("after", m_tuned)}) {
            if (!generations.contains(key) || !network)
                continue;
            std::size_t compared = 0, errors = 0;
            for (std::size_t i = 0; i < generations[key].size(); ++i) {
                Json golden = generations[key][i];
                golden["greedy_ids"] = golden["ids"];
                errors += greedyErrors(network, m_prompts.at(i), golden, compared);
            }
            reportEqual(std::string("greedy tokens ") + key, compared, errors);
        }
        return {};
    }

    Result<void> checkConversations(const char *file, const char *name,
        const std::shared_ptr<const Network> &network, bool withLogits)
    {
        ENGINE_TRY(const OrderedJson replies, orderedJson(file));
        std::size_t idErrors = 0, compared = 0, errors = 0, texts = 0, textErrors = 0;
        for (const OrderedJson &entry : replies) {
            const auto wanted = entry["ids"].get<std::vector<int>>();
            ENGINE_TRY(const std::vector<int> ids, m_format->prompt(entry["messages"]));
            idErrors += ids != wanted;
            errors += greedyErrors(network, wanted, Json::parse(dumpJson(entry)), compared);
            if (entry.contains("reply")) {
                ++texts;
                textErrors +=
                    m_format->tokenizer.decode(entry["greedy_ids"].get<std::vector<int>>(), true) !=
                    entry["reply"].get<std::string>();
            }
        }
        reportEqual(std::string(name) + " prompt ids", replies.size(), idErrors);
        reportEqual(std::string(name) + " greedy tokens", compared, errors);
        if (texts > 0)
            reportEqual(std::string(name) + " text", texts, textErrors);
        if (!withLogits || !has("logits.safetensors"))
            return {};
        ENGINE_TRY(
            const SafetensorsFile logits, SafetensorsFile::open(m_folder / "logits.safetensors"));
        double worst = 0;
        std::size_t values = 0;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            const std::string tensor = "prompt" + std::to_string(i);
            if (!logits.contains(tensor))
                continue;
            ENGINE_TRY(const double error,
                logitsError(
                    *network, replies[i]["ids"].get<std::vector<int>>(), logits, tensor, values));
            worst = std::max(worst, error);
        }
        report(std::string(name) + " logits", values, worst, kLogits);
        return {};
    }

    Result<void> checkReplies()
    {
        return checkConversations("replies.json", "replies:", m_base, true);
    }

    Result<void> checkAdapterReplies()
    {
        ENGINE_TRY(const auto network, merged("adapter"));
        return checkConversations("adapter_replies.json", "adapter replies:", network, false);
    }

    fs::path m_folder;
    fs::path m_model;
    const Gemm &m_gemm;
    const MatrixFactory &m_factory;
    Workers m_workers;
    ModelConfig m_config;
    std::unique_ptr<ChatFormat> m_format;
    std::shared_ptr<const Network> m_base;
    std::shared_ptr<const Network> m_tuned;
    std::vector<std::vector<int>> m_prompts;
    Activations m_activations;
    std::vector<CheckedQuantity> m_results;
};

} // namespace

Result<std::vector<CheckedQuantity>> checkFixture(const std::filesystem::path &folder,
    const std::filesystem::path &model, const Gemm &gemm, const MatrixFactory &factory, int threads)
{
    const fs::path chosen = model.empty() ? folder / "model" : model;
    // A fixture is input like any other: a malformed one must not end the program.
    try {
        return Checker(folder, chosen, gemm, factory, threads).run();
    } catch (const nlohmann::json::exception &error) {
        return invalid(std::string("The fixture cannot be read: ") + error.what());
    } catch (const std::out_of_range &) {
        return invalid("The fixture has fewer prompts than it uses.");
    }
}

} // namespace engine
