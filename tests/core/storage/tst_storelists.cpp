// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// What makes lists of very many examples quick must not change what is in them: the shortcuts of
// searching and sorting against the plain way to say the same.
#include "core/storage/collation.h"
#include "core/storage/projectstore.h"
#include "core/storage/textmatcher.h"
#include "core/storage/textsort.h"
#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <unicode/ucol.h>

#include <array>

using namespace Qt::StringLiterals;
using core::Edit;
using core::Example;
using core::ExampleId;
using core::ExampleQuery;
using core::ProjectStore;
using core::SortKey;
using support::value;
using Ids = std::vector<ExampleId>;

namespace {

/// Enough for two threads, for keeping the order of texts, and for reading all instead of some.
constexpr int kMany = 12'000;

/// `length` characters of `alphabet`.
QString randomText(QRandomGenerator &random, const QList<uint> &alphabet, int length)
{
    QList<char32_t> text;
    for (int i = 0; i < length; ++i)
        text.append(static_cast<char32_t>(alphabet.at(random.bounded(alphabet.size()))));
    return QString::fromUcs4(text.constData(), text.size());
}

/// The collation itself, without any shortcut.
class Collator
{
public:
    explicit Collator(const QLocale &locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator = ucol_open(locale.bcp47Name().toLatin1().constData(), &status);
    }
    ~Collator() { ucol_close(m_collator); }
    Q_DISABLE_COPY_MOVE(Collator)

    [[nodiscard]] int compare(const QString &left, const QString &right) const
    {
        return ucol_strcoll(m_collator, QStringView(left).utf16(), int(left.size()),
            QStringView(right).utf16(), int(right.size()));
    }

private:
    UCollator *m_collator;
};

/// Many sample rows, and some that the shortcuts do not know: other scripts, pairs, equal texts.
std::unique_ptr<ProjectStore> manyExamples(support::ProjectFolder &project)
{
    auto store = project.create();
    core::ImportRequest request;
    request.source = std::make_unique<support::SampleSource>(kMany);
    value(store->importExamples(std::move(request)));
    Edit odd;
    for (const QString &text : {u"我们明天发货"_s, u"Dear customer, æ"_s, u"Dear customer,"_s,
             u"dear customer,"_s, u"Dear customer,"_s, u""_s, u"Ärger"_s, u"Straße"_s}) {
        odd.inserts.push_back(core::makePair(u"odd"_s, text));
    }
    value(store->apply(odd));
    return store;
}

ExampleQuery sortBy(SortKey key, bool descending = false)
{
    ExampleQuery query;
    query.sort = key;
    query.descending = descending;
    return query;
}

ExampleQuery find(const QString &text, SortKey key = SortKey::Position)
{
    ExampleQuery query = sortBy(key);
    query.text = text;
    return query;
}

std::vector<Example> all(ProjectStore &store)
{
    return value(store.examples(value(store.list({}))));
}

/// What sorting by the answer has to give, from the examples in display order.
Ids sortedByAnswer(std::vector<Example> examples, bool descending = false)
{
    const Collator collator{QLocale()};
    std::stable_sort(examples.begin(), examples.end(), [&](const Example &a, const Example &b) {
        const int order = collator.compare(a.answer().left(256), b.answer().left(256));
        return descending ? order > 0 : order < 0;
    });
    Ids ids;
    for (const Example &example : examples)
        ids.push_back(example.id);
    return ids;
}

Ids containing(const std::vector<Example> &examples, const QString &text)
{
    Ids ids;
    for (const Example &example : examples) {
        if (example.question().contains(text, Qt::CaseInsensitive) ||
            example.answer().contains(text, Qt::CaseInsensitive))
            ids.push_back(example.id);
    }
    return ids;
}

} // namespace

class TestStoreLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void matchesAsQStringDoes();
    void asciiIsOnlyFoundInAscii();
    void findsAtEveryPlaceOfEveryLength();
    void ranksAsTheLanguageDoes_data();
    void ranksAsTheLanguageDoes();
    void ranksLongTextsByTheirBeginning();
    void sortsManyTexts();
    void noticesChangedTexts();
    void noticesTextsChangedByAnotherWindow();
    void findsAmongMany_data();
    void findsAmongMany();
    void findsInASortedList();
    void findsRemovedOnes();

private:
    support::ProjectFolder m_project;
    std::unique_ptr<ProjectStore> m_store; ///< many examples, for tests that change none
};

void TestStoreLists::initTestCase()
{
    m_store = manyExamples(m_project);
    QSignalSpy ready(m_store.get(), &ProjectStore::searchIndexReady);
    QVERIFY(ready.wait(60'000));
}

void TestStoreLists::matchesAsQStringDoes()
{
    QRandomGenerator random(1);
    // Cases of one, two, three and four bytes, and such whose cases differ in length.
    const QList<uint> letters = u"abKksSÄäÅåÅßẞſKÈèиИθϑϴ😀𐐀𐐨 我é"_s.toUcs4();
    int found = 0;
    for (int i = 0; i < 200'000; ++i) {
        const QString text = randomText(random, letters, random.bounded(0, 60));
        const QString wanted = u"é"_s + randomText(random, letters, random.bounded(0, 3));
        const bool expected = text.contains(wanted, Qt::CaseInsensitive);
        found += expected ? 1 : 0;
        if (core::TextMatcher(wanted).matches(text.toStdString()) != expected)
            QFAIL(qPrintable(wanted + u" in "_s + text));
    }
    QVERIFY(found > 1000);
}

void TestStoreLists::asciiIsOnlyFoundInAscii()
{
    const auto matches = [](const QString &wanted, const QString &text) {
        return core::TextMatcher(wanted).matches(text.toStdString());
    };
    QVERIFY(matches(u"kg"_s, u"5 KG"_s));
    QVERIFY(!matches(u"kg"_s, u"5 \u212Ag"_s)); // the sign of a kelvin
    QVERIFY(!matches(u"kg"_s, u""_s));
    QVERIFY(matches(u"g"_s, u"g"_s));
    // The last of a text that is longer than what is compared at once.
    QVERIFY(matches(u"end"_s, u"x"_s.repeated(95) + u"End"_s));
    QVERIFY(!matches(u"ends"_s, u"x"_s.repeated(95) + u"End"_s));
}

void TestStoreLists::findsAtEveryPlaceOfEveryLength()
{
    // 32 bytes are compared at once, the last ones overlapping those before.
    for (const QString &wanted : {u"z"_s, u"zü"_s, u"Zürich"_s}) {
        const core::TextMatcher matcher(wanted);
        for (int length = int(wanted.size()); length < 140; ++length) {
            const QString others = u"zu"_s.repeated(length).first(length);
            if (wanted.size() > 1)
                QVERIFY(!matcher.matches(others.toStdString()));
            for (int at = 0; at + wanted.size() <= length; ++at) {
                QString text(length, u'.');
                text.replace(at, wanted.size(), wanted);
                if (!matcher.matches(text.toStdString()))
                    QFAIL(qPrintable(u"%1 at %2 of %3"_s.arg(wanted).arg(at).arg(length)));
            }
        }
    }
}

void TestStoreLists::ranksAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "cs", "sv", "da", "hu", "fr_CA", "ru", "th", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestStoreLists::ranksAsTheLanguageDoes()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    const core::Collation collation(locale);
    const Collator collator(locale);
    QRandomGenerator random(1);
    // Pairs with a place of their own (Czech ch, Danish aa, Hungarian sz), letters with an accent in
    // one piece and in two, ignored characters, other scripts.
    const QList<uint> letters =
        u"aabbcchhsszzlljjngydAÄäåÅüUuoößæ ,.-\n\téçčеийё\u0301\u030a\u030c·我เá😀"_s.toUcs4();
    for (int round = 0; round < 20; ++round) {
        const int count = round % 4 == 0 ? 5000 : 300; // with and without a second thread
        const auto plain = letters.first(round % 2 == 0 ? letters.size() : 24);
        const QString beginning = randomText(random, letters, random.bounded(0, 20));
        std::vector<QString> texts;
        for (int i = 0; i < count; ++i) {
            const QString text = randomText(random, plain, random.bounded(0, 12));
            texts.push_back(random.bounded(2) == 0 ? text : beginning + text);
        }
        std::array<core::SortTexts, 2> parts{
            core::SortTexts(collation), core::SortTexts(collation)};
        for (std::size_t i = 0; i < texts.size(); ++i)
            parts[i < texts.size() / 3 ? 0 : 1].add(texts[i].toStdString());
        const std::vector<quint32> ranks = core::sortRanks(collation, parts);
        const auto sign = [](auto number) { return (number > 0) - (number < 0); };
        for (int pair = 0; pair < 5000; ++pair) {
            const auto a = static_cast<std::size_t>(random.bounded(count));
            const auto b = static_cast<std::size_t>(random.bounded(count));
            const int order = sign(qint64(ranks[a]) - qint64(ranks[b]));
            if (order != sign(collator.compare(texts[a], texts[b])))
                QFAIL(qPrintable(u"“%1” and “%2”"_s.arg(texts[a], texts[b])));
        }
    }
}

void TestStoreLists::ranksLongTextsByTheirBeginning()
{
    const core::Collation collation(QLocale::c());
    core::SortTexts texts(collation);
    const std::string same(core::SortTexts::kSortedLength - 1, 'x');
    texts.add(same + "\u00e9" + "b"); // the letter would be cut in two
    texts.add(same + "yb");
    texts.add(same + "ya");
    texts.add(same + "aa");
    const std::vector<quint32> ranks = core::sortRanks(collation, {&texts, 1});
    QCOMPARE(ranks, (std::vector<quint32>{0, 2, 2, 1}));
}

void TestStoreLists::sortsManyTexts()
{
    const std::vector<Example> examples = all(*m_store);
    QCOMPARE(value(m_store->list(sortBy(SortKey::Answer))), sortedByAnswer(examples));
    QCOMPARE(value(m_store->list(sortBy(SortKey::Answer, true))), sortedByAnswer(examples, true));
}

void TestStoreLists::noticesChangedTexts()
{
    support::ProjectFolder project;
    const auto store = manyExamples(project);
    const auto first = [&] { return value(store->list(sortBy(SortKey::Answer, true))).front(); };
    const auto isCurrent = [&] {
        return value(store->list(sortBy(SortKey::Answer))) == sortedByAnswer(all(*store));
    };
    const ExampleId before = first();
    const Example one = value(store->examples({1000})).at(0);
    value(store->apply(support::editAnswer(one, u"我我"_s)));
    QCOMPARE(first(), one.id);
    QVERIFY(isCurrent());
    value(store->undo());
    QCOMPARE(first(), before);
    value(store->redo());
    QCOMPARE(first(), one.id);
    Edit added;
    added.inserts = {core::makePair(u"new"_s, u"我我我"_s)};
    const ExampleId added1 = value(store->apply(added)).inserted.at(0);
    QCOMPARE(first(), added1);
    value(store->undo());
    QCOMPARE(first(), one.id);
    value(store->redo());
    QCOMPARE(first(), added1);
    QVERIFY(isCurrent());
    QCOMPARE(value(store->eraseTextForGood(u"我"_s, u"-"_s)), 3); // with “我们明天发货”
    QVERIFY(first() != added1);
    QVERIFY(isCurrent());
    QVERIFY_RESULT(support::wait(store->eraseForGood({added1})));
    QVERIFY(isCurrent());
}

void TestStoreLists::noticesTextsChangedByAnotherWindow()
{
    support::ProjectFolder project;
    const auto store = manyExamples(project);
    const auto second = project.open();
    QVERIFY(second->isReadOnly());
    const auto first = [&] { return value(second->list(sortBy(SortKey::Answer, true))).front(); };
    const ExampleId before = first();
    const Example one = value(store->examples({1000})).at(0);
    value(store->apply(support::editAnswer(one, u"我我"_s)));
    QCOMPARE(first(), one.id);
    value(store->undo());
    QCOMPARE(first(), before);
}

void TestStoreLists::findsAmongMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << u"(order 1234)"_s;
    QTest::newRow("some") << u"reference is 77"_s;
    QTest::newRow("many") << u"voucher"_s;
    QTest::newRow("nearly all") << u"your"_s;
    QTest::newRow("nearly all, three letters") << u"THE"_s;
    QTest::newRow("two letters") << u"ZÜ"_s;
    QTest::newRow("a letter") << u"y"_s;
    QTest::newRow("none") << u"xyzzy"_s;
    QTest::newRow("groups far apart") << u"how do i cancel the delivery address of my parcel (or"_s;
}

void TestStoreLists::findsAmongMany()
{
    QFETCH(QString, text);
    QCOMPARE(value(m_store->list(find(text))), containing(all(*m_store), text));
}

void TestStoreLists::findsInASortedList()
{
    const std::vector<Example> examples = all(*m_store);
    const Ids sorted = sortedByAnswer(examples);
    for (const QString &text : {u"voucher"_s, u"your"_s}) { // few and many
        const Ids found = containing(examples, text);
        Ids expected = sorted;
        std::erase_if(expected,
            [&](ExampleId id) { return std::find(found.begin(), found.end(), id) == found.end(); });
        QCOMPARE(value(m_store->list(find(text, SortKey::Answer))), expected);
        // Again with the order of all texts at hand.
        (void)value(m_store->list(sortBy(SortKey::Answer)));
        QCOMPARE(value(m_store->list(find(text, SortKey::Answer))), expected);
    }
    Ids byCategory = containing(examples, u"your"_s);
    std::stable_sort(byCategory.begin(), byCategory.end(), [&](ExampleId a, ExampleId b) {
        const auto category = [&](ExampleId id) {
            return examples.at(static_cast<std::size_t>(id - 1)).category; // “category 10”
        };
        return category(a) < category(b);
    });
    QCOMPARE(value(m_store->list(find(u"your"_s, SortKey::Category))), byCategory);
}

void TestStoreLists::findsRemovedOnes()
{
    support::ProjectFolder project;
    const auto store = manyExamples(project);
    Edit remove;
    remove.remove = value(store->list(find(u"voucher"_s)));
    remove.remove.resize(100);
    value(store->apply(remove));
    ExampleQuery removed = find(u"voucher"_s);
    removed.removed = true;
    QCOMPARE(value(store->list(removed)), remove.remove);
    QCOMPARE(value(store->list(find(u"voucher"_s))), containing(all(*store), u"voucher"_s));
}

QTEST_GUILESS_MAIN(TestStoreLists)
#include "tst_storelists.moc"
