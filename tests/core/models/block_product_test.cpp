#include "core/base/random.h"
#include "core/models/block_product.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace tactful;
using namespace tactful::models;

class BlockProductTest : public QObject {
    Q_OBJECT

private slots:
    void isTheProductTakenAway();
    void aFasterProcessorGivesTheSameBits();
};

namespace {

using Block = std::vector<float>;

Block drawn(std::uint64_t seed)
{
    Random random(seed);
    Block block(blockCells);
    for (float& cell : block)
        cell = static_cast<float>(random.uniform() - 0.5);
    return block;
}

}  // namespace

void BlockProductTest::isTheProductTakenAway()
{
    const Block a = drawn(1), b = drawn(2), before = drawn(3);
    Block c = before;
    subtractProductPlain(c.data(), a.data(), b.data());
    for (std::size_t i = 0; i < blockSide; ++i)
        for (std::size_t j = 0; j < blockSide; ++j) {
            double expected = static_cast<double>(before[i * blockSide + j]);
            for (std::size_t k = 0; k < blockSide; ++k)
                expected -=
                    static_cast<double>(a[i * blockSide + k]) * static_cast<double>(b[k * blockSide + j]);
            QVERIFY(std::abs(static_cast<double>(c[i * blockSide + j]) - expected) < 1e-4);
        }
}

void BlockProductTest::aFasterProcessorGivesTheSameBits()
{
    const SubtractProduct fast = subtractProductAvx2();
    QVERIFY(subtractProduct() == (fast ? fast : subtractProductPlain));
    if (!fast) QSKIP("this compiler or processor does not know AVX2");
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Block a = drawn(3 * seed), b = drawn(3 * seed + 1);
        Block plain = drawn(3 * seed + 2), wide = plain;
        subtractProductPlain(plain.data(), a.data(), b.data());
        fast(wide.data(), a.data(), b.data());
        QCOMPARE(wide, plain);
    }
}

TACTFUL_TEST(BlockProductTest)
#include "block_product_test.moc"
