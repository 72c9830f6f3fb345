// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compute/gemm.h"
#include "core/engine/compute/tileschoice.h"
#include "core/engine/random.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

Buffer randomValues(std::int64_t count, std::uint64_t seed)
{
    Random random(seed);
    Buffer values = makeBuffer(count);
    for (float &value : values)
        value = static_cast<float>(2 * random.uniform() - 1);
    return values;
}

// Largest difference; NaN counts as infinite.
double difference(const Buffer &a, const Buffer &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double apart = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
        largest = std::isfinite(apart) ? std::max(largest, apart) : INFINITY;
    }
    return largest;
}

// A sum of k products of values below 1, in float32 and in any order.
double roundingOf(std::int64_t k)
{
    return 1e-6 * (4 + static_cast<double>(k));
}

struct Sizes
{
    std::int64_t m, n, k;
};

// Edges of tiles and of packed pieces, each with one more and one less.
const std::vector<Sizes> kSizes = {{1, 1, 1}, {1, 33, 7}, {2, 31, 64}, {3, 32, 16}, {11, 48, 33},
    {12, 16, 2}, {13, 17, 511}, {24, 64, 512}, {25, 65, 513}, {7, 9, 1030}, {5, 700, 600},
    {1, 4096, 40}};

} // namespace

class TestEngineProducts : public QObject
{
    Q_OBJECT

private slots:
    void productsAgreeWithPlainLoops();
    void weightsAgreeWithPlainLoops();
    void bfloat16IsCloseAndRoundsOnlyItsInputs();

private:
    std::unique_ptr<Gemm> m_plain = makePlainGemm();
};

void TestEngineProducts::productsAgreeWithPlainLoops()
{
    for (const Tiles *tiles : allTilesForThisProcessor()) {
        const auto gemm = makeTiledGemm(*tiles);
        for (const Sizes &size : kSizes) {
            for (int form = 0; form < 4; ++form) {
                const bool left = form & 1;
                const bool right = form & 2;
                const auto [m, n, k] = size;
                const std::int64_t lda = (left ? m : k) + 3;
                const std::int64_t ldb = (right ? k : n) + 5;
                const std::int64_t ldc = n + 2;
                const Buffer a = randomValues((left ? k : m) * lda, 1);
                const Buffer b = randomValues((right ? n : k) * ldb, 2);
                for (const float beta : {0.0f, 1.0f, 0.5f}) {
                    Buffer expected = randomValues(m * ldc, 3);
                    Buffer found = expected;
                    m_plain->multiply(left, right, m, n, k, 2, a.data(), lda, b.data(), ldb, beta,
                        expected.data(), ldc);
                    gemm->multiply(left, right, m, n, k, 2, a.data(), lda, b.data(), ldb, beta,
                        found.data(), ldc);
                    // Also what stands between the rows must be left alone.
                    QVERIFY2(difference(expected, found) < 2 * roundingOf(k),
                        qPrintable(QStringLiteral("%1: %2 x %3 x %4, form %5, beta %6: %7")
                                       .arg(QLatin1String(tiles->name))
                                       .arg(m)
                                       .arg(n)
                                       .arg(k)
                                       .arg(form)
                                       .arg(static_cast<double>(beta))
                                       .arg(difference(expected, found))));
                }
            }
        }
    }
}

void TestEngineProducts::weightsAgreeWithPlainLoops()
{
    for (const Tiles *tiles : allTilesForThisProcessor()) {
        const auto gemm = makeTiledGemm(*tiles);
        for (const auto [m, n, k] : kSizes) {
            const auto weights = std::make_shared<Buffer>(randomValues(n * k, 4));
            const auto matrix = gemm->matrix(weights, n, k);
            const auto plain = m_plain->matrix(weights, n, k);
            const Buffer x = randomValues(m * k, 5);
            Buffer y = randomValues(m * n, 6);
            Buffer expectedY = y;
            plain->forward(x.data(), m, k, expectedY.data(), n);
            // In two shares, as two threads would.
            const std::int64_t middle = n / 2 / Matrix::kColumns * Matrix::kColumns;
            matrix->forward(x.data(), m, k, y.data(), n, middle, n);
            matrix->forward(x.data(), m, k, y.data(), n, 0, middle);
            QVERIFY(difference(expectedY, y) < roundingOf(k));

            Buffer dx = randomValues(m * k, 7);
            Buffer expectedDx = dx;
            plain->backward(y.data(), m, n, expectedDx.data(), k, 1);
            matrix->backward(y.data(), m, n, dx.data(), k, 1);
            QVERIFY(difference(expectedDx, dx) < roundingOf(n) * std::sqrt(static_cast<double>(k)));

            Buffer row = makeBuffer(k);
            QVERIFY(matrix->row(n - 1, row.data()));
            QVERIFY(std::equal(row.begin(), row.end(), weights->end() - k));
            QVERIFY(matrix->row(0, row.data()));
            QVERIFY(std::equal(row.begin(), row.end(), weights->begin()));
        }
    }
}

void TestEngineProducts::bfloat16IsCloseAndRoundsOnlyItsInputs()
{
    const MatrixFactory factory = bfloat16TileMatrices();
    if (!factory)
        QSKIP("This processor does not multiply bfloat16.");
    for (const auto [m, n, k] : kSizes) {
        // Values that bfloat16 holds exactly must give the exact product, up to float32 sums.
        auto weights = std::make_shared<Buffer>(makeBuffer(n * k));
        Buffer x = makeBuffer(m * k);
        Buffer dy = makeBuffer(m * n);
        Random random(8);
        for (Buffer *values : {weights.get(), &x, &dy}) {
            for (float &value : *values)
                value = static_cast<float>(static_cast<int>(random.uniform() * 255) - 127) / 128;
        }
        const auto matrix = factory(weights, n, k);
        const auto plain = m_plain->matrix(weights, n, k);
        Buffer y = makeBuffer(m * n);
        Buffer expectedY = y;
        plain->forward(x.data(), m, k, expectedY.data(), n);
        matrix->forward(x.data(), m, k, y.data(), n);
        QVERIFY(difference(expectedY, y) < roundingOf(k));
        Buffer dx = randomValues(m * k, 9);
        Buffer expectedDx = dx;
        plain->backward(dy.data(), m, n, expectedDx.data(), k, 1);
        matrix->backward(dy.data(), m, n, dx.data(), k, 1);
        QVERIFY(difference(expectedDx, dx) < roundingOf(n));

        // Others are off by the rounding of two factors, 2^-8 at most each time.
        const Buffer inexact = randomValues(m * k, 10);
        plain->forward(inexact.data(), m, k, expectedY.data(), n);
        matrix->forward(inexact.data(), m, k, y.data(), n);
        QVERIFY(difference(expectedY, y) < static_cast<double>(k) / 256);
    }
}

QTEST_GUILESS_MAIN(TestEngineProducts)
#include "tst_engineproducts.moc"
