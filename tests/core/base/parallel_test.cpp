#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/support/register.h"

#include <atomic>
#include <mutex>
#include <set>
#include <utility>

using namespace tactful;

class ParallelTest : public QObject {
    Q_OBJECT

private slots:
    void blocksCoverEveryRowOnce_data();
    void blocksCoverEveryRowOnce();
    void resultsDoNotDependOnTheNumberOfThreads();
    void noRowsMeansNoWork();
    void aBlockOfNoRowsIsABlockOfOne();
};

void ParallelTest::blocksCoverEveryRowOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("blockSize");
    QTest::newRow("even") << 100 << 10;
    QTest::newRow("a short last block") << 101 << 10;
    QTest::newRow("one block") << 5 << 10;
    QTest::newRow("one row each") << 7 << 1;
}

void ParallelTest::blocksCoverEveryRowOnce()
{
    QFETCH(int, count);
    QFETCH(int, blockSize);
    for (unsigned threads = 0; threads <= 8; ++threads) {
        std::mutex lock;
        std::set<std::pair<std::size_t, std::size_t>> blocks;
        parallelFor(static_cast<std::size_t>(count), static_cast<std::size_t>(blockSize), threads,
                    [&](std::size_t begin, std::size_t end) {
                        const std::lock_guard guard(lock);
                        blocks.emplace(begin, end);
                    });
        std::size_t next = 0;
        for (const auto& [begin, end] : blocks) {
            QCOMPARE(begin, next);
            QVERIFY(end > begin && end - begin <= static_cast<std::size_t>(blockSize));
            next = end;
        }
        QCOMPARE(next, static_cast<std::size_t>(count));
    }
}

void ParallelTest::resultsDoNotDependOnTheNumberOfThreads()
{
    const auto sums = [](unsigned threads) {
        std::vector<double> perBlock((10007 + 63) / 64);
        parallelFor(10007, 64, threads, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                perBlock[begin / 64] += Random(1, row).normal();
        });
        double sum = 0;
        for (const double part : perBlock)
            sum += part;
        perBlock.push_back(sum);
        return perBlock;
    };
    const auto one = sums(1);
    for (unsigned threads = 2; threads <= 8; ++threads)
        QVERIFY(sums(threads) == one);  // bit for bit
}

void ParallelTest::noRowsMeansNoWork()
{
    std::atomic<int> calls = 0;
    parallelFor(0, 10, 4, [&](std::size_t, std::size_t) { ++calls; });
    QCOMPARE(calls.load(), 0);
}

void ParallelTest::aBlockOfNoRowsIsABlockOfOne()
{
    std::atomic<int> calls = 0;
    parallelFor(3, 0, 2, [&](std::size_t, std::size_t) { ++calls; });
    QCOMPARE(calls.load(), 3);
}

TACTFUL_TEST(ParallelTest)
#include "parallel_test.moc"
