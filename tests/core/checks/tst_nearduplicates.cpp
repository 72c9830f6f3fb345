// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/nearduplicates.h"
#include "tests/support/testsupport.h"

using namespace core::checks;
using namespace Qt::StringLiterals;

class TestNearDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void similarityIsThatOfTheSets()
    {
        QCOMPARE(jaccard(shingles(u"Where is my parcel?"), shingles(u"where is  my PARCEL")), 1.0);
        QVERIFY(jaccard(shingles(u"Where is my parcel?"), shingles(u"Where is my package?")) < 0.7);
        QCOMPARE(jaccard({1, 2, 3}, {2, 3, 4}), 0.5);
        QCOMPARE(jaccard({}, {}), 1.0);
    }

    void theSignatureEstimatesIt()
    {
        const auto a = shingles(u"Please send the invoice for my order to my new address in York, "
                                u"thank you very much.");
        const auto b = shingles(u"Please send the invoice for my order to my old address in Leeds, "
                                u"thank you very much.");
        QVERIFY(qAbs(estimate(signatureOf(a), signatureOf(b)) - jaccard(a, b)) < 0.15);
    }

    void pairsComeAndGo()
    {
        const QString texts[] = {u"Has my top up gone through to the account?"_s,
            u"How do I close my account for good?"_s,
            u"Has my top-up gone through to the account"_s,
            u"gone through to the account has my top up?"_s};
        std::vector<std::vector<quint32>> sets;
        for (const QString &text : texts)
            sets.push_back(shingles(text));
        NearDuplicates index(0.8);
        const auto shinglesOf = [&](qint32 i) -> const auto &
        {
            return sets[static_cast<std::size_t>(i)];
        };
        const auto insert = [&](qint32 i) {
            const auto at = static_cast<std::size_t>(i);
            return index.insert(
                i, signatureOf(sets[at]), wordBagHash(texts[at]), sets[at], shinglesOf);
        };
        QVERIFY(insert(0).empty());
        QVERIFY(insert(1).empty());
        const auto pairs = insert(2);
        QCOMPARE(pairs.size(), 1u);
        QCOMPARE(pairs[0].first, 0);
        QCOMPARE(pairs[0].second, 2);
        QVERIFY2(!insert(3).empty(), "the same words in another order");
        index.remove(0);
        index.remove(3);
        index.remove(2);
        QVERIFY(insert(2).empty());
        QCOMPARE(insert(0).size(), 1u);
        index.remove(0);
        QCOMPARE(insert(0).size(), 1u); // found again whenever it comes back
    }

    void manyNearlyEqualTextsMakeFewPairs()
    {
        constexpr int kTexts = 400;
        NearDuplicates index(0.8);
        std::vector<std::vector<quint32>> sets;
        for (int i = 0; i < kTexts; ++i) {
            const QString text =
                u"Why was I charged twice for the blue armchair that I ordered (order %1)?"_s.arg(
                    i);
            sets.push_back(shingles(text));
            const auto found = index.insert(
                i, signatureOf(sets.back()), wordBagHash(text),
                sets.back(), [&](qint32 at) -> const auto & {
                    return sets[static_cast<std::size_t>(at)];
                });
            QCOMPARE(found.empty(), i == 0);
            QVERIFY(std::is_sorted(found.begin(), found.end(),
                [](const auto &a, const auto &b) { return a.similarity > b.similarity; }));
            QVERIFY(found.size() <= 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "tst_nearduplicates.moc"
