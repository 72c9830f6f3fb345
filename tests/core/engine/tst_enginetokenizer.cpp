// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/files.h"
#include "core/engine/tokenizer/tokenizer.h"
#include "core/engine/tokenizer/utf8.h"
#include "tests/core/engine/fixture.h"

using namespace engine;

class TestEngineTokenizer : public QObject
{
    Q_OBJECT

private slots:
    void goldenIds_data()
    {
        addFamilies({"llama2", "llama3", "mistral", "qwen2", "qwen3", "smollm2", "practice"});
    }
    void goldenIds();
    void otherStyles_data();
    void otherStyles();
    void streamEqualsWhole_data() { goldenIds_data(); }
    void streamEqualsWhole();
    void refusesUnknownParts();
    void addedTokenFlags();
    void replacesIllFormedBytes();
};

void TestEngineTokenizer::goldenIds()
{
    QFETCH(QString, family);
    const auto tokenizer = Tokenizer::load(modelFolder(family.toStdString()));
    QVERIFY_ENGINE(tokenizer);
    const auto cases = readJsonFile(fixtureFolder(family.toStdString()) / "tokenizer_cases.json");
    QVERIFY_ENGINE(cases);
    QCOMPARE(cases->size(), std::size_t(46));
    for (const Json &entry : *cases) {
        const auto text = entry["text"].get<std::string>();
        const auto ids = tokenizer->encode(text, false);
        QVERIFY_ENGINE(ids);
        QVERIFY2(Json(*ids) == entry["ids"],
            (text + ": " + Json(*ids).dump() + " against " + entry["ids"].dump()).c_str());
        const auto decoded = entry["decoded"].get<std::string>();
        QCOMPARE(QByteArray::fromStdString(tokenizer->decode(*ids, false)),
            QByteArray::fromStdString(decoded));
        QCOMPARE(QByteArray::fromStdString(tokenizer->decode(*ids, true)),
            QByteArray::fromStdString(entry["decoded_skip_special"].get<std::string>()));
        if (!entry.contains("ids_with_special"))
            continue;
        const auto special = tokenizer->encode(text, true);
        QVERIFY_ENGINE(special);
        QVERIFY(Json(*special) == entry["ids_with_special"]);
        QCOMPARE(QByteArray::fromStdString(tokenizer->decode(*special, false)),
            QByteArray::fromStdString(entry["decoded_with_special"].get<std::string>()));
        for (std::size_t i = 0; i < ids->size(); ++i)
            QCOMPARE(tokenizer->tokenOf((*ids)[i]), entry["tokens"][i].get<std::string>());
    }
}

void TestEngineTokenizer::otherStyles_data()
{
    QTest::addColumn<int>("index");
    const auto styles = readJsonFile(fs::path(QTEST_SOURCE_DIR) / "fixtures/tokenizer_styles.json");
    QVERIFY_ENGINE(styles);
    for (std::size_t i = 0; i < styles->size(); ++i)
        QTest::newRow((*styles)[i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
}

void TestEngineTokenizer::otherStyles()
{
    QFETCH(int, index);
    const auto styles = readJsonFile(fs::path(QTEST_SOURCE_DIR) / "fixtures/tokenizer_styles.json");
    const Json &style = (*styles)[static_cast<std::size_t>(index)];
    const auto tokenizer = Tokenizer::parse(style["tokenizer"]);
    QVERIFY_ENGINE(tokenizer);
    for (const Json &entry : style["cases"]) {
        const auto text = entry["text"].get<std::string>();
        const auto ids = tokenizer->encode(text, false);
        const auto special = tokenizer->encode(text, true);
        QVERIFY_ENGINE(ids);
        QVERIFY_ENGINE(special);
        QVERIFY2(Json(*ids) == entry["ids"],
            (text + ": " + Json(*ids).dump() + " against " + entry["ids"].dump()).c_str());
        QVERIFY(Json(*special) == entry["ids_with_special"]);
        QCOMPARE(QByteArray::fromStdString(tokenizer->decode(*ids, false)),
            QByteArray::fromStdString(entry["decoded"].get<std::string>()));
        QCOMPARE(QByteArray::fromStdString(tokenizer->decode(*special, true)),
            QByteArray::fromStdString(entry["decoded_skip_special"].get<std::string>()));
    }
}

void TestEngineTokenizer::streamEqualsWhole()
{
    QFETCH(QString, family);
    const auto tokenizer = Tokenizer::load(modelFolder(family.toStdString()));
    QVERIFY_ENGINE(tokenizer);
    const auto cases = readJsonFile(fixtureFolder(family.toStdString()) / "tokenizer_cases.json");
    QVERIFY_ENGINE(cases);
    for (const Json &entry : *cases) {
        StreamDecoder stream(*tokenizer, true);
        std::string text;
        for (const Json &id : entry["ids"]) {
            const std::string piece = stream.add(id.get<int>());
            QCOMPARE(toValidUtf8(piece), piece);
            text += piece;
        }
        text += stream.finish();
        QCOMPARE(QByteArray::fromStdString(text),
            QByteArray::fromStdString(entry["decoded_skip_special"].get<std::string>()));
    }
}

void TestEngineTokenizer::refusesUnknownParts()
{
    const auto base = readJsonFile(modelFolder("practice") / "tokenizer.json");
    QVERIFY_ENGINE(base);
    const auto codeFor = [&](const std::function<void(Json &)> &change) {
        Json json = *base;
        change(json);
        const auto result = Tokenizer::parse(json);
        return result ? std::string() : result.error().message;
    };
    QCOMPARE(codeFor([](Json &) {}), std::string());
    QVERIFY(codeFor([](Json &j) { j["model"]["type"] = "Unigram"; }).find("Unigram") !=
        std::string::npos);
    QVERIFY(codeFor([](Json &j) {
        j["pre_tokenizer"] = {{"type", "BertPreTokenizer"}};
    }).find("BertPreTokenizer") != std::string::npos);
    QVERIFY(codeFor([](Json &j) {
        j["normalizer"] = {{"type", "Precompiled"}};
    }).find("Precompiled") != std::string::npos);
    QVERIFY(codeFor([](Json &j) {
        j["decoder"] = {{"type", "WordPiece"}};
    }).find("WordPiece") != std::string::npos);
    QVERIFY(!codeFor([](Json &j) { j["model"]["merges"].push_back({"a", "nowhere"}); }).empty());
    QVERIFY(!codeFor([](Json &j) { j["model"]["vocab"]["x1"] = -1; }).empty());
    QVERIFY(!codeFor([](Json &j) { j["model"]["vocab"]["x1"] = 16'000'000; }).empty());
    QVERIFY(!codeFor([](Json &j) { j["model"] = nullptr; }).empty());
}

void TestEngineTokenizer::addedTokenFlags()
{
    auto json = readJsonFile(modelFolder("practice") / "tokenizer.json");
    QVERIFY_ENGINE(json);
    (*json)["added_tokens"].push_back({{"id", 4096}, {"content", "<x>"}, {"lstrip", true},
        {"rstrip", true}, {"normalized", false}, {"special", true}});
    (*json)["added_tokens"].push_back({{"id", 4097}, {"content", "word"}, {"single_word", true},
        {"normalized", false}, {"special", false}});
    const auto tokenizer = Tokenizer::parse(*json);
    QVERIFY_ENGINE(tokenizer);
    const auto plain = tokenizer->encode("ab", false);
    auto stripped = tokenizer->encode("a  <x> \nb", false);
    QVERIFY_ENGINE(stripped);
    QCOMPARE(stripped->size(), std::size_t(3));
    QCOMPARE((*stripped)[1], 4096);
    const auto count = [&](const char *text) {
        const auto ids = tokenizer->encode(text, false);
        return ids ? std::count(ids->begin(), ids->end(), 4097) : -1;
    };
    QCOMPARE(count("a word, words word"), 2);
    QCOMPARE(count("éword"), 0);
    QCOMPARE(count("word"), 1);
}

void TestEngineTokenizer::replacesIllFormedBytes()
{
    QCOMPARE(toValidUtf8("a\xff"
                         "b"),
        std::string("a\xef\xbf\xbd"
                    "b"));
    QCOMPARE(toValidUtf8("\xe2\x82"), std::string("\xef\xbf\xbd"));
    QCOMPARE(toValidUtf8("\xed\xa0\x80"), std::string("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"));
    QCOMPARE(toValidUtf8("\xf0\x9f\x98\x80"), std::string("\xf0\x9f\x98\x80"));
    QCOMPARE(incompleteUtf8Tail("ab\xf0\x9f\x98"), std::size_t(3));
    QCOMPARE(incompleteUtf8Tail("ab"), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestEngineTokenizer)
#include "tst_enginetokenizer.moc"
