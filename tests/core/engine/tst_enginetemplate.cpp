// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/chattemplate.h"
#include "core/engine/examples.h"
#include "core/engine/files.h"
#include "tests/core/engine/fixture.h"

using namespace engine;

class TestEngineTemplate : public QObject
{
    Q_OBJECT

private slots:
    void goldenTexts_data()
    {
        addFamilies({"llama2", "llama3", "mistral", "qwen2", "qwen3", "smollm2"});
    }
    void goldenTexts();
    void manyTurns_data();
    void manyTurns();
    void goldenTargets_data() { goldenTexts_data(); }
    void goldenTargets();
    void expressions_data();
    void expressions();
    void refuses_data();
    void refuses();
    void badTrainingLines();
};

void TestEngineTemplate::goldenTexts()
{
    QFETCH(QString, family);
    const auto folder = modelFolder(family.toStdString());
    const auto chat = ChatTemplate::load(folder);
    QVERIFY_ENGINE(chat);
    const auto tokenizer = Tokenizer::load(folder);
    QVERIFY_ENGINE(tokenizer);
    const auto cases = readJsonFile(fixtureFolder(family.toStdString()) / "chat_cases.json");
    QVERIFY_ENGINE(cases);
    QVERIFY(!cases->empty());
    for (const Json &entry : *cases) {
        const OrderedJson messages = OrderedJson::parse(entry["messages"].dump());
        for (const bool generation : {false, true}) {
            const Json &wanted = entry[generation ? "generation_prompt" : "no_generation_prompt"];
            const auto text = chat->render(messages, generation);
            QCOMPARE(text.has_value(), !wanted.contains("error"));
            if (!text)
                continue;
            QCOMPARE(QByteArray::fromStdString(*text),
                QByteArray::fromStdString(wanted["text"].get<std::string>()));
            const auto ids = tokenizer->encode(*text, false);
            QVERIFY_ENGINE(ids);
            QVERIFY(Json(*ids) == wanted["ids"]);
        }
    }
}

// Templates with all that those of the families use, over conversations with functions, their
// results, thoughts and turns out of order.
void TestEngineTemplate::manyTurns_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"llama2", "llama31", "mistral3", "qwen25", "qwen3", "smollm2", "tinyllama"})
        QTest::newRow(name) << QString::fromLatin1(name) + QStringLiteral(".jinja");
}

void TestEngineTemplate::manyTurns()
{
    QFETCH(QString, name);
    const auto source = readFile(fixtureFolder("templates") / name.toStdString());
    QVERIFY_ENGINE(source);
    const auto chat = ChatTemplate::parse(*source);
    QVERIFY_ENGINE(chat);
    const auto text = readFile(fs::path(QTEST_SOURCE_DIR) / "fixtures/template_cases.json");
    QVERIFY_ENGINE(text);
    const auto cases = parseOrderedJson(*text);
    QVERIFY_ENGINE(cases);
    int compared = 0;
    for (const OrderedJson &entry : *cases) {
        if (entry["template"] != name.toStdString())
            continue;
        OrderedJson extra = entry["extra"];
        extra["bos_token"] = "<s>";
        extra["eos_token"] = "</s>";
        const auto rendered =
            chat->render(entry["messages"], entry["add_generation_prompt"].get<bool>(), extra);
        QVERIFY2(rendered.has_value() == entry.contains("text"), entry.dump().c_str());
        if (rendered) {
            QVERIFY2(*rendered == entry["text"].get<std::string>(),
                (*rendered + "\nagainst\n" + entry["text"].get<std::string>()).c_str());
        }
        ++compared;
    }
    QVERIFY(compared > 30);
}

void TestEngineTemplate::goldenTargets()
{
    QFETCH(QString, family);
    const auto folder = modelFolder(family.toStdString());
    const auto config = readModelConfig(folder);
    QVERIFY_ENGINE(config);
    const auto format = ChatFormat::load(folder, *config);
    QVERIFY_ENGINE(format);
    const auto examples = readJsonFile(fixtureFolder(family.toStdString()) / "train_examples.json");
    QVERIFY_ENGINE(examples);
    QCOMPARE(examples->size(), std::size_t(6));
    for (const Json &entry : *examples) {
        const auto example = renderExample(*format, OrderedJson::parse(entry["messages"].dump()));
        QVERIFY_ENGINE(example);
        QVERIFY(Json(example->ids) == entry["ids"]);
        QVERIFY(Json(example->targets) == entry["target_mask"]);
    }
}

void TestEngineTemplate::expressions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *source, const char *text) {
        QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(text);
    };
    // Expected texts were worked out with Jinja2 3.1 (trim_blocks, lstrip_blocks).
    row("{{ 1 + 2 * 3 }}|{{ 7 // 2 }}|{{ -7 % 3 }}|{{ 7 / 2 }}|{{ 2 ** 3 }}", "7|3|2|3.5|8");
    row("{{ 'a' ~ 1 ~ none ~ true ~ 1.0 }}", "a1NoneTrue1.0");
    row("{{ [1, 'x', {'k': 2.5}] }}", "[1, 'x', {'k': 2.5}]");
    row("{{ 'abc'[::-1] }}{{ 'abcd'[1:3] }}{{ 'abc'[-1] }}", "cbabcc");
    row("{{ 'x' if false }}{{ 'y' if false else 'z' }}", "z");
    row("{% for i in range(3) %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}", "1,2,3");
    row("{% for k, v in {'a': 1, 'b': 2}.items() %}{{ k }}={{ v }};{% endfor %}", "a=1;b=2;");
    row("{% for i in [1,2,3,4] if i is odd %}{{ i }}{% else %}none{% endfor %}", "13");
    row("{% for i in [] %}x{% else %}empty{% endfor %}", "empty");
    row("{% for i in range(9) %}{% if i == 2 %}{% continue %}{% endif %}{% if i > 3 %}{% break %}"
        "{% endif %}{{ i }}{% endfor %}",
        "013");
    row("{% set x = 1 %}{% for i in [5] %}{% set x = i %}{% endfor %}{{ x }}", "1");
    row("{% set n = namespace(x=1) %}{% for i in [5] %}{% set n.x = i %}{% endfor %}{{ n.x }}",
        "5");
    row("{% set t %}<{{ 1 }}>{% endset %}{{ t }}", "<1>");
    row("{% macro m(a, b='d') %}[{{ a }}{{ b }}]{% endmacro %}{{ m(1) }}{{ m('x', b='y') }}",
        "[1d][xy]");
    row("{{ '  x '|trim }}|{{ 'a-b'|replace('-', '+') }}|{{ ['a', 'b']|join(', ') }}",
        "x|a+b|a, b");
    row("{{ {'a': [1, 'é'], 'b': none}|tojson }}", "{\"a\": [1, \"é\"], \"b\": null}");
    row("{{ {'a': [1, 2]}|tojson(indent=2) }}", "{\n  \"a\": [\n    1,\n    2\n  ]\n}");
    row("{{ [{'r': 'u'}, {'r': 'v'}]|selectattr('r', 'equalto', 'v')|list|length }}", "1");
    row("{{ [{'r': 'u'}]|map(attribute='r')|first }}{{ missing|default('d') }}", "ud");
    row("{{ x is defined }}{{ 1 is not string }}{{ 'a' in 'cat' }}{{ 3 not in [1, 2] }}",
        "FalseTrueTrueTrue");
    row("{{ 'a,b'.split(',')[-1] }}{{ 'xxay'.lstrip('x') }}{{ 'abc'.startswith('ab') }}",
        "bayTrue");
    row("  {% if true %}\n  a\n  {% endif %}\nb", "  a\nb");
    row("a  {{- ' b ' -}}  c", "a b c");
    row("a {#- note -#} b", "ab");
    row("{% generation %}in{% endgeneration %}", "in");
    row("{{ not true or 1 == 1 and 2 < 1 }}", "False");
    row("{{ ('a' 'b') ~ 'x'|upper }}", "abX");
}

void TestEngineTemplate::expressions()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    const auto chat = ChatTemplate::parse(source.toStdString());
    QVERIFY_ENGINE(chat);
    const auto result = chat->render(OrderedJson::array(), false);
    QVERIFY_ENGINE(result);
    QCOMPARE(QString::fromStdString(*result), text);
}

void TestEngineTemplate::refuses_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {
             "{% for i in range(100000) %}{% for j in range(100000) %}{% endfor %}{% endfor %}",
             "{% set n = namespace(x='a') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}"
             "{% endfor %}",
             "{% set n = namespace(x=[1]) %}{% for i in range(99) %}{% set n.x = [n.x, n.x] %}"
             "{% endfor %}{{ n.x|tojson }}",
             "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
             "{{ 'a' * 999999999 }}",
             "{{ range(99999999) }}",
             "{{ 1 // 0 }}",
             "{{ 1 % 0 }}",
             "{{ raise_exception('no') }}",
             "{{ x.y.z }}",
             "{{ 'a' + 1 }}",
             "{{ x|nosuchfilter }}",
             "{{ x is nosuchtest }}",
             "{{ nosuchfunction() }}",
             "{{ 'a'.nosuchmethod() }}",
             "{% nosuchtag %}",
             "{% if x %}",
             "{% endfor %}",
             "{{ x",
             "{# x",
             "{{ 'x }}",
             "{{ }}",
             "{% include 'x' %}",
             "{{ ((((( }}",
             "{{ 9223372036854775807 + 1 }}",
         })
        QTest::newRow(source) << QString::fromLatin1(source);
    const QString deep =
        QStringLiteral("{{ ") + QString(50'000, QLatin1Char('(')) + QStringLiteral(" }}");
    QTest::newRow("deep parentheses") << deep;
    QTest::newRow("deep minus") << QStringLiteral("{{ ") + QString(50'000, QLatin1Char('-')) +
            QStringLiteral("1 }}");
    QString blocks;
    for (int i = 0; i < 20'000; ++i)
        blocks += QStringLiteral("{% if 1 %}");
    QTest::newRow("deep blocks") << blocks;
}

void TestEngineTemplate::refuses()
{
    QFETCH(QString, source);
    const auto chat = ChatTemplate::parse(source.toStdString());
    if (!chat) {
        QVERIFY(!chat.error().message.empty());
        return;
    }
    const auto text = chat->render(OrderedJson::array(), false);
    QVERIFY(!text.has_value());
    QVERIFY(!text.error().message.empty());
}

void TestEngineTemplate::badTrainingLines()
{
    const auto folder = modelFolder("practice");
    const auto config = readModelConfig(folder);
    QVERIFY_ENGINE(config);
    const auto format = ChatFormat::load(folder, *config);
    QVERIFY_ENGINE(format);
    const std::string good =
        R"({"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]})";
    const std::string text = good +
        "\n\nnot json\n[]\n"
        R"({"messages":[{"role":"user","content":"Hi"}]})"
        "\n"
        R"({"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":" "}]})"
        "\n"
        R"({"messages":[{"role":"robot","content":"Hi"}]})"
        "\n"
        R"({"messages":[{"role":"user","content":5}]})"
        "\n"
        R"({"messages":[{"role":"user","content":")" +
        std::string(4000, 'x') +
        R"("},{"role":"assistant","content":"y"}]})"
        "\n" +
        good;
    const auto file = readExamples(*format, text, 512);
    QVERIFY_ENGINE(file);
    QCOMPARE(file->examples.size(), std::size_t(2));
    QCOMPARE(file->bad.size(), std::size_t(7));
    QCOMPARE(file->bad.front().line, std::size_t(3));
    QCOMPARE(file->bad.back().line, std::size_t(9));
    QCOMPARE(file->examples[0].targetCount(), file->examples[1].targetCount());
}

QTEST_GUILESS_MAIN(TestEngineTemplate)
#include "tst_enginetemplate.moc"
