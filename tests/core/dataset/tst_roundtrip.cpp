// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/rendering.h"
#include "tests/core/dataset/formatsupport.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Makes examples of everything that has ever been lost on the way through a file.
class ExampleMaker
{
public:
    explicit ExampleMaker(unsigned seed)
        : m_random(seed)
    {
    }

    core::Example make()
    {
        core::Example example;
        if (chance(70)) {
            example = core::makePair(text(), text());
        } else {
            const int turns = 1 + number(5);
            for (int i = 0; i < turns; ++i)
                example.turns.push_back(turn());
        }
        if (chance(30))
            example.ownRules = text();
        if (chance(30))
            example.rejected = text();
        if (chance(50))
            example.reference = text();
        if (chance(50))
            example.category = text().simplified();
        if (chance(50))
            example.tags = core::normalisedTags({text(), text()});
        if (chance(50))
            example.note = text();
        example.status = static_cast<core::Status>(number(3));
        example.split = static_cast<core::Split>(number(4));
        if (chance(30))
            example.extra = R"({"tools":[{"b":1.50,"a":-0.1e5}],"n":null,"x":")" + json() + "\"}";
        example.source = {u"orders ü.csv"_s, 1 + number(1000)};
        return example;
    }

    core::ProjectSettings settings()
    {
        core::ProjectSettings settings;
        if (chance(50))
            settings.houseRules = text();
        settings.categoryInAnswer = static_cast<core::CategoryInAnswer>(number(3));
        if (chance(30))
            settings.referenceTemplate = u"Facts: {reference}\n\nMessage: {question}\n--"_s;
        return settings;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int percent) { return number(100) < percent; }

    QString text()
    {
        static const QStringList parts = {u""_s, u"a"_s, u"Hello there"_s, u"=1+1"_s, u"+49 30 1"_s,
            u"-3"_s, u"@sum"_s, u"'"_s, u"''=x"_s, u"\""_s, u"\"\"quoted\"\""_s, u","_s, u";"_s,
            u"\t"_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u" "_s, u"👩‍💻🎉"_s, u"مرحبا بالعالم"_s,
            u"שלום"_s, u"您好，订单"_s, u"Grüße €"_s, u"\\"_s, u"\u2028"_s, u"_x000D_"_s,
            u"<b>&amp;"_s, u"\u0007"_s, u"\n\nReference:\n"_s, u"Category: x\n\n"_s,
            u"{\"a\": 1}"_s, u"{\n  \"a\": {\"b\": []}\n}"_s, u"{}"_s, u"{question} {reference}"_s,
            u"12345678901234567890"_s, u"007"_s, u"TRUE"_s, u"\uFEFF"_s, u"null"_s, u"[1, 2]"_s};
        QString made;
        for (int i = number(4); i >= 0; --i)
            made += parts[number(static_cast<int>(parts.size()))];
        return made;
    }

    QByteArray json() { return QByteArray("caf\xC3\xA9 \\\"\\\\\\n"); }

    core::Turn turn()
    {
        core::Turn turn{static_cast<core::Role>(number(4)), text()};
        if (chance(30))
            turn.extra = R"({"name":"bot","weight":0})";
        if (turn.role == core::Role::Assistant && chance(20))
            turn.extra = R"({"tool_calls":[{"id":"1","function":{"arguments":"{}"}}]})";
        return turn;
    }

    std::mt19937 m_random;
};

QByteArray describe(const core::Example &e)
{
    QByteArray out;
    for (const core::Turn &turn : e.turns)
        out += QByteArray::number(static_cast<int>(turn.role)) + ":" +
            QDebug::toString(turn.text).toUtf8() + turn.extra + " | ";
    out += "rules " + QDebug::toString(e.ownRules.value_or(u"-"_s)).toUtf8();
    out += " worse " + QDebug::toString(e.rejected.value_or(u"-"_s)).toUtf8();
    out += " ref " + QDebug::toString(e.reference).toUtf8();
    out += " cat " + QDebug::toString(e.category).toUtf8();
    out += " tags " + QDebug::toString(e.tags).toUtf8();
    out += " note " + QDebug::toString(e.note).toUtf8();
    out += " extra " + e.extra + " source " + QDebug::toString(e.source.file).toUtf8() +
        QByteArray::number(e.source.row);
    return out;
}

} // namespace

class tst_RoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void importUndoesExport_data()
    {
        QTest::addColumn<QString>("format");
        for (const core::ExportFormatInfo &info : core::exportFormats()) {
            if (info.lossless)
                QTest::newRow(qPrintable(info.id)) << info.id;
        }
    }

    void importUndoesExport()
    {
        QFETCH(QString, format);
        for (unsigned seed = 1; seed <= 60; ++seed) {
            ExampleMaker maker(seed);
            const core::ProjectSettings settings = maker.settings();
            std::vector<core::Example> examples;
            for (int i = 0; i < 20; ++i)
                examples.push_back(maker.make());
            const auto bytes = support::exported(format, examples, settings);
            QVERIFY_RESULT(bytes);
            const QString suffix = core::exportFormat(format)->suffix;
            const QString path = m_scratch.write(u"x."_s + suffix, *bytes);
            const auto imported = support::importAll({{path}});
            QVERIFY_RESULT(imported);
            for (const core::RejectedRow &row : imported->rejected)
                qInfo("seed %u row %lld: %s", seed, row.row, qPrintable(row.reason));
            QCOMPARE(imported->examples.size(), examples.size());
            for (std::size_t i = 0; i < examples.size(); ++i) {
                core::Example wanted = examples[i];
                core::Example got = imported->examples[i];
                if (format != u"attune")
                    got.source = wanted.source; // a table's rows come from that table
                if (got != wanted)
                    qInfo("seed %u\nwanted %s\ngot    %s", seed, describe(wanted).constData(),
                        describe(got).constData());
                QCOMPARE(got, wanted);
            }
        }
    }

    void providersFormatsKeepWhatTheyCanHold_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *id : {"openai-chat", "prompt-completion", "sharegpt", "vertex", "bedrock"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void providersFormatsKeepWhatTheyCanHold()
    {
        QFETCH(QString, format);
        core::Example example = core::makePair(u"Where is \"it\"?\n🎉"_s, u"=Here.\r\n"_s);
        example.extra = R"({"tools":[1.50],"expect":{"b":1,"a":2}})";
        example.ownRules = u"Be kind."_s;
        const auto bytes = support::exported(format, std::span(&example, 1));
        QVERIFY_RESULT(bytes);
        const auto imported = support::importAll({{m_scratch.write(u"p.jsonl"_s, *bytes)}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(1));
        core::Example got = imported->examples[0];
        QCOMPARE(got.source, core::Source({u"p.jsonl"_s, 1}));
        got.source = {};
        QCOMPARE(got, example);
    }

    void preferencePairsComeBack()
    {
        core::Example example = core::makePair(u"q"_s, u"good"_s);
        example.rejected = u"bad"_s;
        example.extra = R"({"tools":[],"parallel_tool_calls":true,"mine":1})";
        const auto bytes = support::exported(u"preference", std::span(&example, 1));
        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->startsWith(
            R"({"input":{"messages":[{"role":"user","content":"q"}],"tools":[],"parallel_tool_calls":true})"));
        auto imported = support::importAll({{m_scratch.write(u"p.jsonl"_s, *bytes)}});
        QVERIFY_RESULT(imported);
        imported->examples[0].source = {};
        QCOMPARE(imported->examples[0], example);
    }

    void anEditedTextWinsOverWhatTheFileRemembers()
    {
        core::ProjectSettings settings;
        settings.categoryInAnswer = core::CategoryInAnswer::FirstLine;
        core::Example example = core::makePair(u"Where?"_s, u"There."_s);
        example.reference = u"- day: Monday"_s;
        example.category = u"Delivery"_s;
        auto bytes = support::exported(u"attune", std::span(&example, 1), settings);
        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->contains(R"(Category: Delivery\n\nThere.)"));
        bytes->replace("There.", "Over there.");
        bytes->replace("Where?", "Where is it?");
        const auto imported = support::importAll({{m_scratch.write(u"e.jsonl"_s, *bytes)}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples[0].question(), u"Where is it?"_s);
        QCOMPARE(imported->examples[0].answer(), u"Over there."_s);
        QCOMPARE(imported->examples[0].reference, example.reference);
        QCOMPARE(imported->examples[0].category, example.category);
    }

    void referenceBesideTheQuestionStays()
    {
        const auto imported = support::importAll({{m_scratch.write(u"r.jsonl"_s,
            R"({"messages":[{"role":"user","content":"Where?"},{"role":"assistant","content":"There."}],)"
            R"("attune":{"reference":"- day: Monday"}})"
            "\n")}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples[0].question(), u"Where?"_s);
        QCOMPARE(imported->examples[0].reference, u"- day: Monday"_s);
    }

private:
    support::Scratch m_scratch;
};

QTEST_GUILESS_MAIN(tst_RoundTrip)
#include "tst_roundtrip.moc"
