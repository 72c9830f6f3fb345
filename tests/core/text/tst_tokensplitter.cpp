// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokensplitter.h"

#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <unicode/regex.h>

#include <memory>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// The published expressions (tiktoken 0.12, tiktoken_ext/openai_public.py) with \s and \S spelt out,
// because ICU's \s is another set, and $ as \z, because ICU's $ also matches before a last newline.
const QString kCl100k =
    uR"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\p{White_Space}\p{L}\p{N}]++[\r\n]*+|\p{White_Space}++\z|\p{White_Space}*[\r\n]|\p{White_Space}+(?!\P{White_Space})|\p{White_Space})"_s;
const QString kO200k =
    uR"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\p{White_Space}\p{L}\p{N}]+[\r\n/]*|\p{White_Space}*[\r\n]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+)"_s;

const QString &patternOf(EncodingName name)
{
    return name == EncodingName::O200kBase ? kO200k : kCl100k;
}

QStringList piecesByExpression(EncodingName name, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    static std::array<std::unique_ptr<icu::RegexPattern>, 2> patterns;
    auto &pattern = patterns.at(size_t(name));
    if (!pattern) {
        const QString &source = patternOf(name);
        pattern.reset(icu::RegexPattern::compile(
            icu::UnicodeString(false, source.utf16(), int32_t(source.size())), 0, status));
    }
    const icu::UnicodeString subject(
        false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(subject, status));
    QStringList pieces;
    while (matcher->find(status))
        pieces.append(
            text.sliced(matcher->start(status), matcher->end(status) - matcher->start(status)));
    return U_SUCCESS(status) ? pieces : QStringList{QString::fromLatin1(u_errorName(status))};
}

QStringList piecesByHand(EncodingName name, const QString &text)
{
    QStringList pieces;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = tokenPieceEnd(name, text, from);
        if (end <= from || end > text.size())
            return {u"no progress at %1"_s.arg(from)};
        pieces.append(text.sliced(from, end - from));
        from = end;
    }
    return pieces;
}

} // namespace

class TestTokenSplitter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void samples_data();
    void samples();
    void agreesWithTheExpression_data();
    void agreesWithTheExpression();
    void longRunsAreLinear_data();
    void longRunsAreLinear();
};

void TestTokenSplitter::samples_data()
{
    QTest::addColumn<EncodingName>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");

    const auto o200k = EncodingName::O200kBase;
    const auto cl100k = EncodingName::Cl100kBase;
    QTest::newRow("contraction stays with the word")
        << o200k << u"We'll don'T"_s << QStringList{u"We'll"_s, u" don'T"_s};
    QTest::newRow("contraction stands alone")
        << cl100k << u"We'll go"_s << QStringList{u"We"_s, u"'ll"_s, u" go"_s};
    QTest::newRow("camel case") << o200k << u"HelloWorld"_s << QStringList{u"Hello"_s, u"World"_s};
    QTest::newRow("no camel case") << cl100k << u"HelloWorld"_s << QStringList{u"HelloWorld"_s};
    QTest::newRow("heads give back") << o200k << u"日本ABC"_s << QStringList{u"日本"_s, u"ABC"_s};
    QTest::newRow("digits") << o200k << u"12345"_s << QStringList{u"123"_s, u"45"_s};
    QTest::newRow("slashes") << o200k << u"//\n/x"_s << QStringList{u"//\n/"_s, u"x"_s};
    QTest::newRow("space before a word")
        << cl100k << u"a   b"_s << QStringList{u"a"_s, u"  "_s, u" b"_s};
    QTest::newRow("newline, then spaces at the end")
        << cl100k << u"a\n  "_s << QStringList{u"a"_s, u"\n  "_s};
    QTest::newRow("newline, then spaces at the end, newer")
        << o200k << u"a\n  "_s << QStringList{u"a"_s, u"\n"_s, u"  "_s};
}

void TestTokenSplitter::samples()
{
    QFETCH(const EncodingName, encoding);
    QFETCH(const QString, text);
    QFETCH(const QStringList, pieces);
    QCOMPARE(piecesByHand(encoding, text), pieces);
}

void TestTokenSplitter::agreesWithTheExpression_data()
{
    QTest::addColumn<EncodingName>("encoding");
    QTest::newRow("o200k") << EncodingName::O200kBase;
    QTest::newRow("cl100k") << EncodingName::Cl100kBase;
}

// Short random texts over an alphabet with at least one member of every class that the expressions
// tell apart, so that each path and each way of giving back is met many times.
void TestTokenSplitter::agreesWithTheExpression()
{
    QFETCH(const EncodingName, encoding);
    const std::vector<QString> alphabet = {u"a"_s, u"s"_s, u"t"_s, u"l"_s, u"L"_s, u"v"_s, u"r"_s,
        u"e"_s, u"E"_s, u"D"_s, u"m"_s, u"'"_s, u"'"_s, u"’"_s, u"ſ"_s, u"A"_s, u"ǅ"_s, u"ʰ"_s,
        u"日"_s, u"ا"_s, u"ß"_s, u"\u0301"_s, u"\u20dd"_s, u"\u0903"_s, u"1"_s, u"½"_s, u"Ⅷ"_s,
        u" "_s, u" "_s, u"\n"_s, u"\r"_s, u"\t"_s, u"\u00a0"_s, u"\u0085"_s, u"\u000b"_s,
        u"\u001c"_s, u"\u2028"_s, u"\u3000"_s, u"\ufeff"_s, u"\u200b"_s, u"\u200d"_s, u"/"_s,
        u"!"_s, u"-"_s, u"€"_s, u"👩"_s, u"𝐀"_s, u"𝐚"_s, u"𐐨"_s, u"\ue000"_s, u"\u0378"_s};
    QRandomGenerator random(20261121);
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (int length = random.bounded(1, 14); length > 0; --length)
            text += alphabet[size_t(random.bounded(int(alphabet.size())))];
        const QStringList expected = piecesByExpression(encoding, text);
        if (piecesByHand(encoding, text) != expected)
            QCOMPARE(piecesByHand(encoding, text), expected);
    }
}

void TestTokenSplitter::longRunsAreLinear_data()
{
    QTest::addColumn<QString>("unit");
    for (const QString &unit :
        {u"a"_s, u"A"_s, u"日A"_s, u" "_s, u"\n "_s, u"!"_s, u"\u0301"_s, u"1"_s, u"'"_s})
        QTest::newRow(qPrintable(unit)) << unit;
}

/// Quadratic work over a million characters would run into the test's time limit by far.
void TestTokenSplitter::longRunsAreLinear()
{
    QFETCH(const QString, unit);
    const QString text = unit.repeated(1'000'000 / unit.size()) + u"x"_s;
    for (const EncodingName name : {EncodingName::O200kBase, EncodingName::Cl100kBase})
        QCOMPARE(piecesByHand(name, text).join(QString()), text);
}

QTEST_GUILESS_MAIN(TestTokenSplitter)
#include "tst_tokensplitter.moc"
