// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/modelconfig.h"
#include "core/engine/safetensors.h"
#include "tests/core/engine/fixture.h"

#include <QTemporaryDir>

#include <cmath>
#include <cstring>

using namespace engine;

namespace {

std::string fileOf(const std::string &header, std::size_t dataBytes)
{
    const std::uint64_t length = header.size();
    std::string file(8, '\0');
    std::memcpy(file.data(), &length, 8);
    return file + header + std::string(dataBytes, '\1');
}

Result<SafetensorsHeader> parse(const std::string &file)
{
    return parseSafetensorsHeader(std::as_bytes(std::span(file.data(), file.size())), file.size());
}

} // namespace

class TestEngineSafetensors : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void refuses_data();
    void refuses();
    void everyTruncationFails();
    void roundsHalves();
    void readsShards();
    void refusesConfigs();
};

void TestEngineSafetensors::readsWhatItWrote()
{
    QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "x.safetensors";
    const std::vector<float> a{1, 2, 3, 4, 5, 6};
    const std::vector<std::uint16_t> b{0x3f80, 0x4000};
    QVERIFY_ENGINE(writeSafetensors(path,
        {{"b", DType::BF16, {2}, std::as_bytes(std::span(b))},
            {"a", DType::F32, {2, 3}, std::as_bytes(std::span(a))}},
        {{"format", "pt"}}));
    const auto file = SafetensorsFile::open(path);
    QVERIFY_ENGINE(file);
    QCOMPARE(file->header().metadata.at("format"), std::string("pt"));
    QCOMPARE(file->tensor("a")->shape, (Shape{2, 3}));
    QCOMPARE(*file->floats("a"), a);
    QCOMPARE(*file->floats("b"), (std::vector<float>{1, 2}));
    QVERIFY(!file->floats("c").has_value());
}

void TestEngineSafetensors::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const std::string &header, std::size_t bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(fileOf(header, bytes));
    };
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
        R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
        12);
    row("gap", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8);
    row("out of range", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", 8);
    row("left over", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 8);
    row("backwards", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4);
    row("shape mismatch", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,4]}})", 4);
    row("wrong type", R"({"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,4]}})", 4);
    row("type not text", R"({"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}})", 4);
    row("negative", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4);
    row("overflow",
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4294967296],)"
        R"("data_offsets":[0,0]}})",
        0);
    row("huge offset",
        R"({"a":{"dtype":"F32","shape":[1],)"
        R"("data_offsets":[18446744073709551612,18446744073709551616]}})",
        4);
    row("no object", "[]", 0);
    row("no json", "{", 0);
    row("incomplete", R"({"a":{"dtype":"F32"}})", 0);
    row("metadata", R"({"__metadata__":{"a":1}})", 0);
    std::string huge(16, '\xff');
    QTest::newRow("huge header") << QByteArray::fromStdString(huge);
    QTest::newRow("short") << QByteArray("abc");
}

void TestEngineSafetensors::refuses()
{
    QFETCH(QByteArray, file);
    const auto header = parse(file.toStdString());
    QVERIFY(!header.has_value());
    QVERIFY(!header.error().message.empty());
}

void TestEngineSafetensors::everyTruncationFails()
{
    const std::string whole =
        fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8);
    QVERIFY_ENGINE(parse(whole));
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!parse(whole.substr(0, size)).has_value());
}

void TestEngineSafetensors::roundsHalves()
{
    // Every half survives the way through float32 and back.
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        const float value = halfToFloat(half);
        if (!std::isnan(value)) {
            QCOMPARE(floatToHalf(value), half);
        }
        const float wide = bfloat16ToFloat(half);
        if (!std::isnan(wide)) {
            QCOMPARE(floatToBfloat16(wide), half);
        }
    }
    QCOMPARE(floatToHalf(1.0f + 0x1p-11f), std::uint16_t(0x3c00)); // tie goes to even
    QCOMPARE(floatToHalf(1.0f + 3 * 0x1p-11f), std::uint16_t(0x3c02));
    QCOMPARE(floatToHalf(65520.0f), std::uint16_t(0x7c00));
    QCOMPARE(floatToHalf(65519.0f), std::uint16_t(0x7bff));
    QCOMPARE(floatToBfloat16(1.0f + 0x1p-8f), std::uint16_t(0x3f80));
    QCOMPARE(floatToBfloat16(1.0f + 3 * 0x1p-8f), std::uint16_t(0x3f82));
}

void TestEngineSafetensors::readsShards()
{
    const auto whole = WeightFiles::open(modelFolder("qwen2"));
    const auto shards = WeightFiles::open(modelFolder("qwen2-sharded"));
    QVERIFY_ENGINE(whole);
    QVERIFY_ENGINE(shards);
    QCOMPARE(whole->names(), shards->names());
    for (const std::string &name : whole->names()) {
        const auto a = whole->tensor(name);
        const auto b = shards->tensor(name);
        QCOMPARE(a->shape, b->shape);
        QVERIFY(std::memcmp(a->data, b->data, static_cast<std::size_t>(a->count()) * 4) == 0);
    }
}

void TestEngineSafetensors::refusesConfigs()
{
    const auto whole = readModelConfig(modelFolder("llama3"));
    QVERIFY_ENGINE(whole);
    QVERIFY(whole->ropeScaling.kind == RopeScaling::Kind::Llama3);
    const auto fails = [&](const std::function<void(OrderedJson &)> &change) {
        OrderedJson json = whole->raw;
        change(json);
        return !parseModelConfig(json).has_value();
    };
    QVERIFY(!fails([](OrderedJson &) {}));
    QVERIFY(fails([](OrderedJson &j) { j["model_type"] = "gpt2"; }));
    for (const char *key : {"model_type", "vocab_size", "hidden_size", "intermediate_size",
             "num_hidden_layers", "num_attention_heads"})
        QVERIFY(fails([key](OrderedJson &j) { j.erase(key); }));
    QVERIFY(fails([](OrderedJson &j) { j["hidden_act"] = "gelu"; }));
    QVERIFY(fails([](OrderedJson &j) { j["num_attention_heads"] = 0; }));
    QVERIFY(fails([](OrderedJson &j) { j["num_key_value_heads"] = 3; }));
    QVERIFY(fails([](OrderedJson &j) { j["hidden_size"] = "64"; }));
    QVERIFY(fails([](OrderedJson &j) { j["hidden_size"] = 1e18; }));
    QVERIFY(fails([](OrderedJson &j) { j["rope_scaling"] = {{"rope_type", "yarn"}}; }));
    QVERIFY(fails([](OrderedJson &j) { j["quantization_config"] = {{"bits", 4}}; }));
    QVERIFY(fails([](OrderedJson &j) { j["rms_norm_eps"] = -1; }));
}

QTEST_GUILESS_MAIN(TestEngineSafetensors)
#include "tst_enginesafetensors.moc"
