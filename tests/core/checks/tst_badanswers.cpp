// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// What nobody writes on purpose, and what somebody might: no check falls over it, points outside the text or
// proposes a change that makes it worse. That none takes longer than in proportion to the length is
// measured by tests/bench/checks, because a time says nothing on a busy machine.
#include "core/checks/applyfix.h"
#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "core/checks/glossary.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

using namespace core;
using namespace core::checks;
using namespace Qt::StringLiterals;

namespace {

Example numbered(Example example, ExampleId id)
{
    example.id = id;
    return example;
}

/// Every finding points at something that is there, says what it is, and its fix can be made.
void verifySane(const CheckReport &report, const std::vector<Example> &examples)
{
    QVERIFY(report.complete);
    QCOMPARE(report.examples, qint64(examples.size()));
    std::map<ExampleId, const Example *> byId;
    for (const Example &example : examples)
        byId[example.id] = &example;
    for (const Finding &finding : report.findings) {
        const QByteArray about = finding.check.toUtf8();
        QVERIFY2(!finding.title.isEmpty(), about.constData());
        QVERIFY2(finding.score >= 0 && finding.score <= 1, about.constData());
        if (finding.example == 0)
            continue;
        const Example &example = *byId.at(finding.example);
        const QString text = fieldText(example, finding.field);
        QVERIFY2(finding.span.start >= 0 && finding.span.length >= 0, about.constData());
        QVERIFY2(finding.span.end() <= text.size(), about.constData());
        if (!finding.span.isEmpty() && finding.field != Field::Whole)
            QVERIFY2(text.mid(finding.span.start, finding.span.length) == finding.fragment,
                about.constData());
        if (!canApply(finding))
            continue;
        const ChosenFix chosen{&finding, -1};
        const FixOutcome outcome = applyFixes(example, std::span(&chosen, 1));
        QVERIFY2(!outcome.fixed.empty(), about.constData());
    }
}

CheckReport checked(std::vector<Example> examples, const CheckOptions &options = {})
{
    CheckReport report = checkExamples(examples, options);
    verifySane(report, examples);
    return report;
}

/// Each text as an answer, as a question, as reference material and as house rules.
CheckReport everywhere(const QStringList &texts)
{
    std::vector<Example> examples;
    ExampleId id = 0;
    for (const QString &text : texts) {
        examples.push_back(numbered(makePair(u"Why is that so?"_s, text), ++id));
        examples.push_back(numbered(makePair(text, u"Because we said so."_s), ++id));
        Example both = makePair(text, text);
        both.reference = text;
        both.ownRules = text;
        both.rejected = text;
        both.category = text.left(40);
        examples.push_back(numbered(both, ++id));
    }
    return checked(std::move(examples));
}

std::vector<Example> jsonAnswers(int count)
{
    std::vector<Example> examples;
    for (int i = 0; i < count; ++i)
        examples.push_back(numbered(
            makePair(u"Receipt %1: bread and milk, together %2"_s.arg(i * 31).arg(i + 2),
                u"{\"shop\": \"Marlowe\", \"total\": %1, \"items\": [\"bread\", \"milk\"]}"_s.arg(
                    i + 2)),
            i + 1));
    return examples;
}

} // namespace

class TestBadAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void brokenJson_data()
    {
        QTest::addColumn<QString>("answer");
        const auto add = [](const char *what, const QString &answer) {
            QTest::newRow(what) << answer;
        };
        add("cut off", u"{\"shop\": \"Marlowe\", \"total\": 12, \"items\": [\"bread\", \"mi"_s);
        add("cut off behind a colon", u"{\"shop\":"_s);
        add("no closing brace", u"{\"shop\": \"Marlowe\", \"total\": 12"_s);
        add("one brace too many", u"{\"shop\": \"Marlowe\", \"total\": 12}}"_s);
        add("wrong bracket", u"{\"shop\": \"Marlowe\", \"items\": [\"bread\"}"_s);
        add("comma at the end", u"{\"shop\": \"Marlowe\", \"total\": 12,}"_s);
        add("comma at the end of a list", u"{\"items\": [\"bread\", \"milk\",]}"_s);
        add("two commas", u"{\"shop\": \"Marlowe\",, \"total\": 12}"_s);
        add("no comma", u"{\"shop\": \"Marlowe\" \"total\": 12}"_s);
        add("no colon", u"{\"shop\" \"Marlowe\"}"_s);
        add("single quotes", u"{'shop': 'Marlowe', 'total': 12}"_s);
        add("typographic quotes", u"{“shop”: “Marlowe”, “total”: 12}"_s);
        add("no quotes", u"{shop: \"Marlowe\", total: 12}"_s);
        add("a quote inside", u"{\"shop\": \"the \"Marlowe\" shop\", \"total\": 12}"_s);
        add("a comment", u"{\"shop\": \"Marlowe\", // the one in York\n \"total\": 12}"_s);
        add("NaN", u"{\"shop\": \"Marlowe\", \"total\": NaN}"_s);
        add("Infinity", u"{\"shop\": \"Marlowe\", \"total\": -Infinity}"_s);
        add("None", u"{\"shop\": \"Marlowe\", \"total\": None}"_s);
        add("capital True", u"{\"shop\": \"Marlowe\", \"paid\": True}"_s);
        add("leading zero", u"{\"shop\": \"Marlowe\", \"total\": 012}"_s);
        add("plus sign", u"{\"shop\": \"Marlowe\", \"total\": +12}"_s);
        add("hexadecimal", u"{\"shop\": \"Marlowe\", \"total\": 0x12}"_s);
        add("a point without figures", u"{\"shop\": \"Marlowe\", \"total\": 12.}"_s);
        add("thousands", u"{\"shop\": \"Marlowe\", \"total\": 1,200}"_s);
        add("half a surrogate", u"{\"shop\": \"\\ud800\", \"total\": 12}"_s);
        add("an unknown escape", u"{\"shop\": \"C:\\Marlowe\", \"total\": 12}"_s);
        add("a line break in a text", u"{\"shop\": \"Mar\nlowe\", \"total\": 12}"_s);
        add("a NUL in a text", u"{\"shop\": \"Mar"_s + QChar(0) + u"lowe\", \"total\": 12}"_s);
        add("a text that does not end", u"{\"shop\": \"Marlowe, \"total\": 12}"_s);
        add("two of them", u"{\"shop\": \"Marlowe\"} {\"total\": 12}"_s);
        add("words behind", u"{\"shop\": \"Marlowe\", \"total\": 12} as you asked"_s);
        add("half a fence", u"```json\n{\"shop\": \"Marlowe\", \"total\": }"_s);
        add("a fence around broken ones", u"```json\n{\"shop\": \"Marlowe\", \"total\": }\n```"_s);
        add("a very large number", u"{\"shop\": \"Marlowe\", \"total\": 1e999}"_s);
        add("many brackets", QString(20'000, u'['));
        add("many braces", u"{\"a\":"_s.repeated(20'000));
        add("a hundred closed brackets", QString(100, u'[') + QString(100, u']'));
        add("too many closed brackets", QString(5'000, u'[') + QString(5'000, u']'));
        add("many commas", u"{\"a\": ["_s + QString(50'000, u',') + u"]}"_s);
        add("many backslashes", u"{\"a\": \""_s + QString(50'001, u'\\') + u"\"}"_s);
        add("a byte order mark", QString(QChar(0xfeff)) + u"{\"shop\": \"Marlowe\"}"_s);
        add("the same key twice", u"{\"shop\": \"Marlowe\", \"shop\": \"Else\"}"_s);
        add("an empty key", u"{\"\": 1}"_s);
        add("nothing in it", u"{}"_s);
        add("only a brace", u"{"_s);
        add("only a quote", u"\""_s);
    }
    /// What is said to be broken is not JSON, what is not said to be is; and what is repaired is JSON again.
    void brokenJson()
    {
        QFETCH(QString, answer);
        std::vector<Example> examples = jsonAnswers(40);
        examples.push_back(numbered(makePair(u"Receipt 99999: one lamp for 12"_s, answer), 41));
        const CheckReport report = checkExamples(examples, {});
        verifySane(report, examples);
        QSet<QString> said;
        for (const Finding &finding : report.findings) {
            QVERIFY2(finding.example == 41 || finding.severity != Severity::MustFix,
                "a sound one is said to be broken");
            if (finding.example != 41)
                continue;
            said.insert(finding.check);
            if (finding.check != u"fmt.json_invalid"_s || !canApply(finding))
                continue;
            const ChosenFix chosen{&finding, -1};
            const QString repaired =
                applyFixes(examples.back(), std::span(&chosen, 1)).example.answer();
            CheckOptions only;
            only.only = {u"fmt.json_invalid"_s};
            examples.back().setAnswer(repaired);
            QVERIFY2(
                checkExamples(examples, only).findings.empty(), qPrintable(repaired.left(200)));
        }
        // What is nested deeper than a thousand times, programs refuse as well.
        const bool sound =
            nlohmann::json::accept(answer.trimmed().toStdString()) && answer.count(u'[') <= 1000;
        const bool broken = said.contains(u"fmt.json_invalid"_s);
        QVERIFY2(!(sound && broken), "what is sound is said to be broken");
        // One way or another somebody is sent there.
        QVERIFY2(sound || !said.isEmpty(), "nothing is said of what no program can read");
    }

    void aMillionExclamationMarks() { (void)everywhere({QString(1'000'000, u'!')}); }

    void enormousAnswers()
    {
        const QString sentence = u"We have sent the parcel on its way to you today. "_s;
        QString long2m;
        while (long2m.size() < 1'000'000)
            long2m += sentence + QString::number(long2m.size()) + u' ';
        std::vector<Example> examples;
        for (int i = 0; i < 30; ++i)
            examples.push_back(
                numbered(makePair(u"Where is parcel number %1 of mine?"_s.arg(i * 131),
                             sentence.repeated(3)),
                    i + 1));
        examples.push_back(numbered(makePair(u"And mine?"_s, long2m), 31));
        const CheckReport report = checked(examples);
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
            [](const Finding &f) { return f.check == u"fmt.length"_s && f.example == 31; }));
        (void)everywhere({QString(1'000'000, u'a'), u"a "_s.repeated(300'000)});
    }

    void emptyAnswers()
    {
        (void)everywhere(
            {QString(), u""_s, u" "_s, u"\n\n\t"_s, QString(QChar(0xfeff)), QString(QChar(0x200b)),
                QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xdfff))});
        std::vector<Example> nothing(3);
        for (std::size_t i = 0; i < nothing.size(); ++i)
            nothing[i].id = ExampleId(i + 1);
        (void)checked(nothing);
        (void)checked({});
    }

    void emojiOnly()
    {
        (void)everywhere({u"🦜"_s, u"🦜🦜🦜"_s, u"👩‍👩‍👧‍👦"_s, u"🇩🇪🇫🇷"_s,
            u"👍🏽 ❤️ 🏳️‍🌈"_s, u"1️⃣ 2️⃣"_s, u"🦜 "_s.repeated(100'000),
            u"\u200d\ufe0f"_s.repeated(10'000)});
    }

    void mixedScripts()
    {
        (void)everywhere({u"mixed Ελληνικά и кириллица ไทยภาษา 日本語 한국어 हिन्दी"_s,
            u"раyраl with letters of two scripts"_s, u"您好，我们明天发货。谢谢您的来信！"_s,
            u"𝐁𝐨𝐥𝐝 𝒶𝓃𝒹 𝓈𝒸𝓇𝒾𝓅𝓉 ｆｕｌｌ ｗｉｄｔｈ"_s, u"Zalgo: t̵̢̨̛̛͎̲͖̰̺̞̄̀̇̆̈́̏̚e̷x̸t̶"_s,
            u"a"_s + QString(50'000, QChar(0x0301))});
    }

    void rightToLeft()
    {
        (void)everywhere(
            {u"مرحبا، كيف يمكنني مساعدتك؟ سنرسل الطرد غدًا."_s, u"שלום! החבילה בדרך, מספר 12345."_s,
                u"الطلب رقم 12345 عبر https://example.org/طلب والبريد kim@example.org"_s,
                u"\u202eabc\u202c \u2067def\u2069 \u200f"_s, u"\u202e"_s.repeated(20'000),
                u"مرحبا "_s.repeated(50'000)});
    }

    void aGlossaryOfTenThousandTerms()
    {
        std::vector<GlossaryTerm> terms;
        for (int i = 0; i < 10'000; ++i) {
            const auto kind = static_cast<GlossaryTerm::Kind>(i % 3);
            terms.push_back({kind, u"word%1 thing"_s.arg(i),
                kind == GlossaryTerm::Kind::Preferred ? u"better%1"_s.arg(i) : QString()});
        }
        CheckOptions options;
        options.glossary = std::make_shared<Glossary>(terms);
        std::vector<Example> examples;
        for (int i = 0; i < 40; ++i)
            examples.push_back(numbered(
                makePair(u"What about order number %1?"_s.arg(i * 77),
                    u"We have word%1 thing and word%2 thing here for you."_s.arg(3 * i + 1).arg(
                        9'000 + 3 * i + 2)),
                i + 1));
        const CheckReport report = checked(examples, options);
        const auto count = [&](const QString &check) {
            return std::count_if(report.findings.begin(), report.findings.end(),
                [&](const Finding &finding) { return finding.check == check; });
        };
        QCOMPARE(count(u"con.term_banned"_s), 40);
        QCOMPARE(count(u"con.term_preferred"_s), 40);
        // Each term at every place: the text is read once all the same.
        const QString all = u"word1 word1 word1 thing "_s.repeated(20'000);
        QCOMPARE(options.glossary->find(Document(all)).size(), std::size_t(20'000));
    }

    /// Patterns that try every way of splitting a text are given up, the others still find what they seek.
    void patternsThatBlowUp()
    {
        std::vector<GlossaryTerm> terms;
        for (const char16_t *pattern :
            {u"/(a+)+$/", u"/(a|aa)+b/", u"/(.*)*x/", u"/^(([a-z])+.)+[A-Z]$/", u"/(a?){60}a{60}/",
                u"/(?:(?:(?:a*)*)*)*b/", u"/(\\w+\\s?)*\\1!/"})
            terms.push_back({GlossaryTerm::Kind::Banned, QString::fromUtf16(pattern)});
        terms.push_back({GlossaryTerm::Kind::Banned, u"/colou?r/"_s});
        CheckOptions options;
        options.only = {u"con.term_banned"_s};
        options.glossary = std::make_shared<Glossary>(terms);
        std::vector<Example> examples;
        for (int i = 0; i < 200; ++i)
            examples.push_back(
                numbered(makePair(u"Which one, number %1?"_s.arg(i),
                             u"The color is "_s + QString(3'000 + i, u'a') + u" aa c"_s),
                    i + 1));
        const CheckReport report = checked(examples, options);
        const auto colours = std::count_if(report.findings.begin(), report.findings.end(),
            [](const Finding &finding) { return finding.fragment == u"color"_s; });
        QCOMPARE(colours, 200);
        // One that cannot be read at all is no term.
        QVERIFY(
            Glossary({{GlossaryTerm::Kind::Banned, u"/(a/"_s}}).find(Document(u"(a"_s)).empty());
    }

    void thousandsOfRequiredPhrases()
    {
        CheckOptions options;
        options.only = {u"con.phrase_required"_s};
        for (int i = 0; i < 500; ++i)
            options.requiredPhrases.push_back({{}, u"terms number %1 apply"_s.arg(i)});
        std::vector<Example> examples;
        for (int i = 0; i < 5; ++i)
            examples.push_back(numbered(
                makePair(u"What about %1?"_s.arg(i), u"It is so. Terms number 7 apply."_s), i + 1));
        QCOMPARE(checked(examples, options).findings.size(), std::size_t(5 * 499));
    }
};

QTEST_GUILESS_MAIN(TestBadAnswers)
#include "tst_badanswers.moc"
