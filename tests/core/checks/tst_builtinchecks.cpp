// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Every check has a file of cases, data/<id>.jsonl. A case is one JSON object:
//   usual:  [question, answer] pairs that are repeated `times` times (40) to make a house style
//   more:   further examples with their own `times`, for conventions without a majority
//   example: the one that is looked at: question, answer, category, reference, rules, split, approved, roles …
//   flags:  the fragments that the check must point at, none: []
//   fixed:  the answer after its fix;  ask: whether a question must come instead
#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "core/checks/glossary.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

using namespace core;
using namespace core::checks;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

QString text(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

Example exampleOf(const json &value, ExampleId id)
{
    Example example;
    if (value.is_array()) {
        example = makePair(text(value[0]), text(value[1]));
        if (value.size() > 2)
            example.category = text(value[2]);
    } else {
        example = makePair(text(value.value("question", json("What can I do?"))),
            text(value.value("answer", json(""))));
        example.category = text(value.value("category", json("")));
        example.reference = text(value.value("reference", json("")));
        example.status = value.value("approved", false) ? Status::Done : Status::ToDo;
        if (value.contains("rules"))
            example.ownRules = text(value["rules"]);
        if (value.contains("split"))
            example.split = static_cast<Split>(value["split"].get<int>());
        if (value.contains("extra"))
            example.turns.back().extra = QByteArray::fromStdString(value["extra"].dump());
        if (value.contains("roles")) {
            example.turns.clear();
            for (const json &role : value["roles"])
                example.turns.push_back({role == "user" ? Role::User
                        : role == "system"              ? Role::System
                                                        : Role::Assistant,
                    u"Some words."_s});
        }
    }
    if (value.is_object() && value.contains("half"))
        example.setAnswer(example.answer() + QChar(0xd83d));
    example.id = id;
    return example;
}

} // namespace

class TestBuiltinChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void everyCheckHasCases()
    {
        QSet<QString> ids;
        for (const auto &check : builtinChecks()) {
            const CheckInfo info = check->info();
            QVERIFY2(!ids.contains(info.id), qUtf8Printable(info.id));
            ids.insert(info.id);
            QVERIFY2(
                !info.title.isEmpty() && info.description.size() > 10, qUtf8Printable(info.id));
            QVERIFY2(QFile::exists(fileOf(info.id)), qUtf8Printable(u"no cases for "_s + info.id));
        }
        for (const QString &name :
            QDir(fileOf(u"x"_s).section(u'/', 0, -2)).entryList({u"*.jsonl"_s}))
            QVERIFY2(ids.contains(name.chopped(6)), qUtf8Printable(u"no check for "_s + name));
    }

    void cases_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("line");
        for (const auto &check : builtinChecks()) {
            const QString id = check->info().id;
            QFile file(fileOf(id));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            int number = 0;
            for (const QByteArray &line : file.readAll().split('\n')) {
                ++number;
                if (!line.trimmed().isEmpty())
                    QTest::addRow("%s:%d", qUtf8Printable(id), number) << id << line;
            }
        }
    }

    void cases()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, line);
        const json spec = json::parse(line.toStdString());
        std::vector<Example> examples;
        ExampleId next = 1;
        const int times = spec.value("times", 40);
        const json usual = spec.value("usual", json::array());
        for (int i = 0; i < times && !usual.empty(); ++i)
            examples.push_back(
                numbered(exampleOf(usual[static_cast<std::size_t>(i) % usual.size()], next++)));
        for (const json &more : spec.value("more", json::array())) {
            for (int i = 0; i < more.value("times", 1); ++i)
                examples.push_back(numbered(exampleOf(more, next++)));
        }
        const ExampleId looked = next;
        examples.push_back(exampleOf(spec["example"], looked));

        CheckOptions options;
        options.only = {id};
        options.settings.houseRules = text(spec.value("houseRules", json("")));
        options.glossary =
            std::make_shared<Glossary>(Glossary::parse(text(spec.value("glossary", json("")))));
        options.limits.tokensPerExample = spec.value("tokens", 0);
        options.limits.bytes = spec.value("bytes", 0);
        for (const json &phrase : spec.value("required", json::array()))
            options.requiredPhrases.push_back({{}, text(phrase)});
        const CheckReport report = checkExamples(examples, options);

        QStringList fragments;
        const Finding *fixable = nullptr;
        bool others = false;
        for (const Finding &finding : report.findings) {
            QCOMPARE(finding.check, id);
            QVERIFY(!finding.title.isEmpty());
            QVERIFY(!finding.why.isEmpty());
            QVERIFY(finding.score >= 0 && finding.score <= 1);
            if (finding.example != looked) {
                QVERIFY2(spec.value("others", false),
                    qUtf8Printable(u"flags another example: "_s + finding.fragment));
                others = true;
                continue;
            }
            fragments << finding.fragment;
            if (finding.fix && !finding.fix->edits.empty())
                fixable = &finding;
        }
        QCOMPARE(others, spec.value("others", false));
        const json flags = spec.value("flags", json::array());
        QVERIFY2(fragments.size() == static_cast<qsizetype>(flags.size()),
            qUtf8Printable(u"found: "_s + fragments.join(u" | "_s)));
        for (std::size_t i = 0; i < flags.size(); ++i) {
            if (flags[i] != "*")
                QCOMPARE(fragments[static_cast<qsizetype>(i)], text(flags[i]));
        }
        if (spec.contains("fixed")) {
            QVERIFY(fixable);
            const Example &example = examples.back();
            const QString before = fixable->fix->field == Field::Answer ? example.answer()
                : fixable->fix->field == Field::Question                ? example.question()
                                                         : example.ownRules.value_or(QString());
            QCOMPARE(applyEdits(before, fixable->fix->edits), text(spec["fixed"]));
        }
        bool asked = false;
        for (const StyleQuestion &question : report.style.questions)
            asked = asked || question.check == id;
        QCOMPARE(asked, spec.value("ask", false));
    }

    void noCheckFallsOverBadInput()
    {
        std::vector<Example> examples;
        const QString inputs[] = {QString(), u" \n\t "_s, QString(200'000, u'!'), u"🦜🦜🦜"_s,
            QString(u"مرحبا، كيف يمكنني مساعدتك؟ "_s).repeated(50),
            u"您好，我们明天发货。谢谢您的来信！"_s, u"{\"a\": [1, 2,"_s, QString(5000, u'['),
            QString(u"{\"a\":"_s).repeated(3000), u"<a><b></a>"_s, u"{{"_s, u"```"_s,
            QString(QChar(0xd800)), QString(QChar(0)) + u"x"_s, QString(u"a,"_s).repeated(20'000),
            QString(u"aa@"_s).repeated(5'000), QString(u"1-"_s).repeated(20'000),
            QString(u"<"_s).repeated(20'000), u"mixed Ελληνικά и кириллица ไทยภาษา"_s};
        ExampleId id = 0;
        for (int round = 0; round < 2; ++round) {
            for (const QString &input : inputs) {
                examples.push_back(makePair(u"Why?"_s, input));
                examples.back().id = ++id;
                examples.push_back(makePair(input, u"Because we said so."_s));
                examples.back().id = ++id;
            }
        }
        const CheckReport report = checkExamples(examples, {});
        QCOMPARE(report.examples, static_cast<qint64>(examples.size()));
        for (const Finding &finding : report.findings)
            QVERIFY(finding.span.start >= 0 && finding.span.length >= 0);
    }

private:
    static QString fileOf(const QString &id)
    {
        return QStringLiteral(QTEST_SOURCE_DIR) + u"/data/"_s + id + u".jsonl"_s;
    }

    /// Makes each repetition another question, so that only what is meant to be repeated is.
    static Example numbered(Example example)
    {
        static const QStringList kWords = {u"amber"_s, u"birch"_s, u"cedar"_s, u"dune"_s,
            u"ember"_s, u"fjord"_s, u"grove"_s, u"heath"_s, u"islet"_s, u"knoll"_s, u"larch"_s,
            u"marsh"_s, u"north"_s, u"ochre"_s, u"pebble"_s, u"quartz"_s, u"reed"_s, u"slate"_s,
            u"tarn"_s, u"umber"_s, u"vale"_s, u"willow"_s, u"yarrow"_s, u"zephyr"_s};
        const auto n = static_cast<qsizetype>(example.id);
        QString question = example.question();
        const QString word =
            kWords[n % kWords.size()] + u' ' + kWords[(n * 7 + n / kWords.size()) % kWords.size()];
        question.replace(u"{i}"_s, word);
        example.setQuestion(question);
        return example;
    }
};

QTEST_GUILESS_MAIN(TestBuiltinChecks)
#include "tst_builtinchecks.moc"
