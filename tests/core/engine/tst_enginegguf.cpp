// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/gguf.h"
#include "core/engine/ollama.h"
#include "core/engine/safetensors.h"
#include "tests/core/engine/fixture.h"

#include <QTemporaryDir>

#include <cmath>
#include <cstring>
#include <map>

using namespace engine;

namespace {

// A reader of its own, after the published specification; shares nothing with the writer.
struct GgufFile
{
    struct Tensor
    {
        std::vector<std::uint64_t> dimensions;
        std::uint32_t type;
        std::uint64_t offset;
    };
    std::string bytes;
    std::size_t at = 0;
    std::map<std::string, std::string> texts;
    std::map<std::string, double> numbers;
    std::map<std::string, std::vector<std::string>> textLists;
    std::map<std::string, std::vector<double>> numberLists;
    std::map<std::string, Tensor> tensors;
    std::size_t dataStart = 0;
    bool good = true;

    template <typename T>
    T read()
    {
        T value{};
        if (at + sizeof(T) > bytes.size()) {
            good = false;
            return value;
        }
        std::memcpy(&value, bytes.data() + at, sizeof(T));
        at += sizeof(T);
        return value;
    }
    std::string readText()
    {
        const auto length = read<std::uint64_t>();
        if (!good || length > bytes.size() - at) {
            good = false;
            return {};
        }
        at += length;
        return bytes.substr(at - length, length);
    }
    double readNumber(std::uint32_t type)
    {
        switch (type) {
        case 4:
            return read<std::uint32_t>();
        case 5:
            return read<std::int32_t>();
        case 6:
            return static_cast<double>(read<float>());
        case 7:
            return read<std::uint8_t>();
        default:
            good = false;
            return 0;
        }
    }

    void parse()
    {
        good = bytes.compare(0, 4, "GGUF") == 0;
        at = 4;
        good = good && read<std::uint32_t>() == 3;
        const auto tensorCount = read<std::uint64_t>();
        const auto pairs = read<std::uint64_t>();
        for (std::uint64_t i = 0; good && i < pairs; ++i) {
            const std::string key = readText();
            const auto type = read<std::uint32_t>();
            if (type == 8) {
                texts[key] = readText();
            } else if (type == 9) {
                const auto inner = read<std::uint32_t>();
                const auto count = read<std::uint64_t>();
                for (std::uint64_t j = 0; good && j < count; ++j) {
                    if (inner == 8)
                        textLists[key].push_back(readText());
                    else
                        numberLists[key].push_back(readNumber(inner));
                }
            } else {
                numbers[key] = readNumber(type);
            }
        }
        for (std::uint64_t i = 0; good && i < tensorCount; ++i) {
            const std::string name = readText();
            Tensor tensor;
            const auto dimensions = read<std::uint32_t>();
            for (std::uint32_t d = 0; d < dimensions && d < 5; ++d)
                tensor.dimensions.push_back(read<std::uint64_t>());
            tensor.type = read<std::uint32_t>();
            tensor.offset = read<std::uint64_t>();
            good = good && tensor.offset % 32 == 0;
            tensors[name] = tensor;
        }
        dataStart = (at + 31) / 32 * 32;
    }

    std::vector<float> values(const std::string &name)
    {
        const Tensor &tensor = tensors.at(name);
        std::size_t count = 1;
        for (const std::uint64_t size : tensor.dimensions)
            count *= size;
        std::vector<float> out;
        at = dataStart + tensor.offset;
        while (good && out.size() < count) {
            if (tensor.type == 0) {
                out.push_back(read<float>());
            } else if (tensor.type == 1) {
                out.push_back(halfToFloat(read<std::uint16_t>()));
            } else {
                const float scale = halfToFloat(read<std::uint16_t>());
                for (int i = 0; i < 32; ++i)
                    out.push_back(scale * static_cast<float>(read<std::int8_t>()));
            }
        }
        return out;
    }
};

} // namespace

class TestEngineGguf : public QObject
{
    Q_OBJECT

private slots:
    void everyFamily_data();
    void everyFamily();
    void mergedFolder();
    void ollama_data();
    void ollama();
};

void TestEngineGguf::everyFamily_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("type");
    for (const char *family : {"llama2", "llama3", "mistral", "qwen2", "qwen3", "smollm2"}) {
        for (const char *type : {"f32", "f16", "q8_0"})
            QTest::addRow("%s %s", family, type)
                << QString::fromLatin1(family) << QString::fromLatin1(type);
    }
}

void TestEngineGguf::everyFamily()
{
    QFETCH(QString, family);
    QFETCH(QString, type);
    QTemporaryDir scratch;
    const fs::path target = fs::path(scratch.path().toStdString()) / "model.gguf";
    const fs::path folder = modelFolder(family.toStdString());
    const auto config = readModelConfig(folder);
    QVERIFY_ENGINE(config);
    QVERIFY_ENGINE(exportGguf(folder, nullptr, *ggufTypeFrom(type.toStdString()), target, "test"));
    GgufFile file;
    file.bytes = *readFile(target);
    file.parse();
    QVERIFY(file.good);

    const bool likeLlama = config->family == Family::Llama || config->family == Family::Mistral;
    const std::string arch = likeLlama ? "llama" : nameOf(config->family);
    QCOMPARE(file.texts["general.architecture"], arch);
    QCOMPARE(file.numbers[arch + ".block_count"], static_cast<double>(config->layers));
    QCOMPARE(file.numbers[arch + ".attention.head_count_kv"], static_cast<double>(config->kvHeads));
    QCOMPARE(file.numbers[arch + ".rope.freq_base"], config->ropeTheta);
    QVERIFY(!file.texts["tokenizer.chat_template"].empty());
    const auto vocabulary = static_cast<std::size_t>(config->vocabSize);
    QCOMPARE(file.textLists["tokenizer.ggml.tokens"].size(), vocabulary);
    QCOMPARE(file.numberLists["tokenizer.ggml.token_type"].size(), vocabulary);
    const bool sentencePiece = file.texts["tokenizer.ggml.model"] == "llama";
    QCOMPARE(sentencePiece, family == QLatin1String("mistral"));
    QCOMPARE(file.numberLists["tokenizer.ggml.scores"].size(), sentencePiece ? vocabulary : 0);
    QVERIFY(sentencePiece || !file.textLists["tokenizer.ggml.merges"].empty());
    QCOMPARE(file.tensors.count("output.weight"), std::size_t(config->tiedHead ? 0 : 1));
    QCOMPARE(file.tensors.count("blk.0.attn_q.bias"), std::size_t(config->qkvBias ? 1 : 0));
    QCOMPARE(file.tensors.count("rope_freqs.weight"),
        std::size_t(family == QLatin1String("llama3") ? 1 : 0));

    // Values: exact where the type is, else within half a step of it.
    const auto weights = WeightFiles::open(folder);
    QVERIFY_ENGINE(weights);
    const auto compare = [&](const std::string &name, const std::string &source, bool permuted) {
        const auto view = weights->tensor(source);
        std::vector<float> golden(static_cast<std::size_t>(view->count()));
        static_cast<void>(view->toFloat(golden.data()));
        const auto cols = static_cast<std::size_t>(view->shape.back());
        QCOMPARE(file.tensors.at(name).dimensions[0], static_cast<std::uint64_t>(cols));
        const std::vector<float> got = file.values(name);
        QVERIFY(file.good);
        QCOMPARE(got.size(), golden.size());
        const auto hd = static_cast<std::size_t>(config->headDim);
        for (std::size_t i = 0; i < got.size(); ++i) {
            const std::size_t row = i / cols;
            const std::size_t in = row % hd;
            const std::size_t from = permuted ? row / hd * hd + (in % 2) * (hd / 2) + in / 2 : row;
            const float wanted = golden[from * cols + i % cols];
            float allowed = 0;
            if (file.tensors.at(name).type == 1)
                allowed = std::abs(wanted) * 0x1p-11f + 0x1p-24f;
            if (file.tensors.at(name).type == 8) {
                float largest = 0;
                for (std::size_t j = i / 32 * 32; j < i / 32 * 32 + 32; ++j)
                    largest = std::max(largest, std::abs(got[j]));
                // Half a step, and the scale's own rounding to float16 times up to 127 steps.
                allowed = largest / 127 * (0.5f + 127 * 0x1p-11f) * 1.001f;
            }
            QVERIFY(std::abs(got[i] - wanted) <= allowed);
        }
    };
    compare("token_embd.weight", "model.embed_tokens.weight", false);
    compare("blk.1.attn_q.weight", "model.layers.1.self_attn.q_proj.weight", likeLlama);
    compare("blk.0.attn_k.weight", "model.layers.0.self_attn.k_proj.weight", likeLlama);
    compare("blk.0.attn_v.weight", "model.layers.0.self_attn.v_proj.weight", false);
    compare("blk.1.ffn_down.weight", "model.layers.1.mlp.down_proj.weight", false);
    compare("output_norm.weight", "model.norm.weight", false);
}

void TestEngineGguf::mergedFolder()
{
    QTemporaryDir scratch;
    const fs::path target = fs::path(scratch.path().toStdString()) / "merged";
    const fs::path folder = modelFolder("qwen2");
    const auto config = readModelConfig(folder);
    const auto adapter = readAdapter(fixtureFolder("qwen2") / "adapter_final", *config);
    QVERIFY_ENGINE(adapter);
    QVERIFY_ENGINE(mergeModel(folder, *adapter, target));
    QVERIFY(!mergeModel(folder, *adapter, target).has_value()); // never over something else
    const auto before = WeightFiles::open(folder);
    const auto after = WeightFiles::open(target);
    QVERIFY_ENGINE(after);
    QCOMPARE(after->names(), before->names());
    const std::string name = "model.layers.1.mlp.up_proj.weight";
    std::vector<float> wanted(static_cast<std::size_t>(before->tensor(name)->count()));
    std::vector<float> got(wanted.size());
    QVERIFY_ENGINE(before->tensor(name)->toFloat(wanted.data()));
    QVERIFY_ENGINE(after->tensor(name)->toFloat(got.data()));
    QVERIFY(wanted != got);
    mergeInto(wanted.data(), adapter->layers[1][static_cast<std::size_t>(Projection::Up)],
        config->mlpSize, config->hiddenSize);
    QVERIFY(wanted == got);
    QVERIFY(fs::exists(target / "tokenizer.json"));
}

// Expands a template of the form that ollamaTemplate writes, as Go's text/template would.
static std::string expandGo(const std::string &source, const OrderedJson &messages)
{
    const bool told = messages[0]["role"] == "system";
    std::string text;
    std::size_t from = 0;
    const std::string unless = "{{ if not .System }}";
    if (source.compare(0, unless.size(), unless) == 0) {
        const std::size_t end = source.find("{{ end }}");
        if (!told)
            text += source.substr(unless.size(), end - unless.size());
        from = end + 9;
    }
    const std::string loop = "{{ range .Messages }}";
    const std::string close = "{{ end }}{{ end }}";
    const std::size_t end = source.find(close);
    if (source.compare(from, loop.size(), loop) != 0 || end == std::string::npos)
        return "not of the expected form";
    for (const OrderedJson &message : messages) {
        const std::string branch = "if eq .Role \"" + message["role"].get<std::string>() + "\" }}";
        const std::size_t begin = source.find(branch) + branch.size();
        std::string body =
            source.substr(begin, std::min(source.find("{{ else", begin), end) - begin);
        const std::string content = "{{ .Content }}";
        body.replace(body.find(content), content.size(), message["content"].get<std::string>());
        text += body;
    }
    return text + source.substr(end + close.size());
}

void TestEngineGguf::ollama_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("expressible");
    for (const char *name : {"qwen25", "qwen3", "smollm2", "tinyllama"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    // The rules stand inside a question, or the day is written.
    for (const char *name : {"llama2", "mistral3", "llama31"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestEngineGguf::ollama()
{
    QFETCH(QString, source);
    QFETCH(bool, expressible);
    QTemporaryDir scratch;
    const fs::path folder = fs::path(scratch.path().toStdString()) / "model";
    fs::copy(modelFolder("smollm2"), folder, fs::copy_options::recursive);
    QVERIFY_ENGINE(writeFileAtomically(folder / "chat_template.jinja",
        *readFile(fixtureFolder("templates") / (source.toStdString() + ".jinja"))));
    const auto format = ChatFormat::load(folder, *readModelConfig(folder));
    QVERIFY_ENGINE(format);
    const std::string written = ollamaTemplate(*format);
    QCOMPARE(!written.empty(), expressible);
    if (expressible) {
        for (const char *text : {
                 R"([{"role":"user","content":"Hi"}])",
                 R"([{"role":"system","content":"Be kind."},{"role":"user","content":"Hi"}])",
                 R"([{"role":"system","content":"Be kind."},{"role":"user","content":"Hi"},
                    {"role":"assistant","content":"Hello"},{"role":"user","content":"Well?"}])",
             }) {
            const OrderedJson messages = OrderedJson::parse(text);
            const auto wanted = format->chat.render(messages, true);
            QVERIFY_ENGINE(wanted);
            QCOMPARE(QByteArray::fromStdString(expandGo(written, messages)),
                QByteArray::fromStdString(*wanted));
        }
    }

    const fs::path target = folder / "Modelfile";
    QVERIFY_ENGINE(writeModelfile(target, "m.gguf", *format, "Be \"\"\"kind\"\"\"."));
    const std::string text = *readFile(target);
    QVERIFY(text.find("FROM ./m.gguf\n") == 0);
    QCOMPARE(text.find("TEMPLATE \"\"\"") != std::string::npos, expressible);
    QVERIFY(text.find("SYSTEM \"\"\"Be ") != std::string::npos);
    QCOMPARE(text.find("\"\"\"kind"), std::string::npos);
    QVERIFY(text.find("PARAMETER stop \"<|im_end|>\"") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestEngineGguf)
#include "tst_enginegguf.moc"
