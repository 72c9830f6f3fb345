// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenencoding.h"

#include "tests/support/testsupport.h"

#include <QFile>

#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

using Tokens = std::vector<TokenEncoding::Token>;

namespace {

std::shared_ptr<const TokenEncoding> encoding(EncodingName name)
{
    static const auto o200k = TokenEncoding::load(EncodingName::O200kBase);
    static const auto cl100k = TokenEncoding::load(EncodingName::Cl100kBase);
    return *(name == EncodingName::O200kBase ? o200k : cl100k);
}

} // namespace

class TestTokenEncoding final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void publishedVectors();
    void specialTokensArePlainText();
    void loneSurrogates();
    void countIsTheSizeOfEncode();
    void decodesWhatItEncoded();
    void longWords();
    void severalThreads();
};

/// The package's own vectors: blocks of EncodingName / Sample / Encoded.
void TestTokenEncoding::publishedVectors()
{
    QFile file(QStringLiteral(QTEST_SOURCE_DIR "/data/gpt-tokenizer-testplans.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString name;
    QString sample;
    int compared = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (QString line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith("EncodingName: "_L1)) {
            name = line.mid(14);
        } else if (line.startsWith("Sample: "_L1)) {
            sample = line.mid(8);
        } else if (line.startsWith("Encoded: "_L1)) {
            if (name != "o200k_base"_L1 && name != "cl100k_base"_L1)
                continue;
            Tokens expected;
            const QString list = line.mid(10).chopped(1);
            for (const QString &number : list.split(u',', Qt::SkipEmptyParts))
                expected.push_back(number.trimmed().toUInt());
            const auto which =
                name == "o200k_base"_L1 ? EncodingName::O200kBase : EncodingName::Cl100kBase;
            QVERIFY2(
                encoding(which)->encode(sample) == expected, qPrintable(name + u": "_s + sample));
            ++compared;
        }
    }
    QCOMPARE(compared, 121);
}

void TestTokenEncoding::specialTokensArePlainText()
{
    // From gpt-tokenizer, encode(text, {disallowedSpecial: new Set()}).
    QCOMPARE(encoding(EncodingName::Cl100kBase)->encode(u"<|endoftext|>"),
        (Tokens{27, 91, 8862, 728, 428, 91, 29}));
}

void TestTokenEncoding::loneSurrogates()
{
    const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
    const QString replaced = u"a\ufffdb"_s;
    for (const auto name : {EncodingName::O200kBase, EncodingName::Cl100kBase})
        QCOMPARE(encoding(name)->encode(lone), encoding(name)->encode(replaced));
}

void TestTokenEncoding::countIsTheSizeOfEncode()
{
    const QString text =
        u"Dear Oscar,\n\nThank you — Ihr Auftrag 13065 ist da 👩‍💻, مرحبا 你好世界!\n"_s;
    for (const auto name : {EncodingName::O200kBase, EncodingName::Cl100kBase}) {
        QCOMPARE(encoding(name)->count(text), qsizetype(encoding(name)->encode(text).size()));
        QCOMPARE_GT(encoding(name)->count(text), 20);
        QCOMPARE(encoding(name)->count(u""), 0);
    }
}

void TestTokenEncoding::decodesWhatItEncoded()
{
    const QString text = u"naïve ǅ日本ABC \u0301x'LL 12345\r\n\t 𝐀𝐚 \u0085end"_s;
    for (const auto name : {EncodingName::O200kBase, EncodingName::Cl100kBase})
        QCOMPARE(encoding(name)->decode(encoding(name)->encode(text)), text.toUtf8());
    QCOMPARE(encoding(EncodingName::O200kBase)->decode({4'000'000}), QByteArray());
}

/// One word of a million letters must not take quadratic time (it would run for hours).
void TestTokenEncoding::longWords()
{
    const QString same(1'000'000, u'a');
    const Tokens tokens = encoding(EncodingName::O200kBase)->encode(same);
    QCOMPARE(encoding(EncodingName::O200kBase)->decode(tokens), same.toUtf8());
    // "aaaaaaaa" is one token; nothing longer of this letter exists in the table.
    QCOMPARE_LE(qsizetype(tokens.size()), same.size() / 8 + 8);
    const QString blank(200'000, u' ');
    QCOMPARE(encoding(EncodingName::Cl100kBase)
                 ->decode(encoding(EncodingName::Cl100kBase)->encode(blank)),
        blank.toUtf8());
}

void TestTokenEncoding::severalThreads()
{
    const auto shared = encoding(EncodingName::O200kBase);
    const QString text =
        u"Thank you for writing to Marlowe regarding the warranty. "_s.repeated(200);
    const qsizetype expected = shared->count(text);
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { wrong += shared->count(text) != expected; });
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestTokenEncoding)
#include "tst_tokenencoding.moc"
