#include "core/base/crew.h"
#include "tests/support/register.h"

#include <numeric>

using namespace tactful;

class CrewTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsDoneOnce_data();
    void everyRowIsDoneOnce();
    void whatOneStretchWroteTheNextOneReads();
    void whoeverAsksMayDoSomethingElseMeanwhile();
};

void CrewTest::everyRowIsDoneOnce_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::newRow("alone") << 1U;
    QTest::newRow("two") << 2U;
    QTest::newRow("more than there are cores") << 5U;
    QTest::newRow("as many as there are cores") << 0U;
}

void CrewTest::everyRowIsDoneOnce()
{
    QFETCH(unsigned, threads);
    Crew crew(threads);
    for (const std::size_t count : {0U, 1U, 7U, 64U, 1000U})
        for (const std::size_t blockSize : {0U, 1U, 7U, 64U, 5000U}) {
            std::vector<int> done(count, 0);
            std::vector<std::size_t> begins(count, 0);
            crew.run(count, blockSize, [&](std::size_t begin, std::size_t end) {
                for (std::size_t row = begin; row < end; ++row) {
                    ++done[row];
                    begins[row] = begin;
                }
            });
            QCOMPARE(std::count(done.begin(), done.end(), 1), static_cast<std::ptrdiff_t>(count));
            for (std::size_t row = 0; row < count; ++row)
                QCOMPARE(begins[row],
                         row / std::max<std::size_t>(1, blockSize) * std::max<std::size_t>(1, blockSize));
        }
}

/// Thousands of short stretches, each of which reads what others wrote in the one before.
void CrewTest::whatOneStretchWroteTheNextOneReads()
{
    constexpr std::size_t rows = 256;
    Crew crew(3);
    std::vector<std::uint32_t> now(rows);
    std::iota(now.begin(), now.end(), 0U);
    std::vector<std::uint32_t> next(rows);
    for (int turn = 0; turn < 4000; ++turn) {
        crew.run(rows, 16, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                next[row] = now[(row + 31) % rows] + 1;
        });
        std::swap(now, next);
    }
    for (std::size_t row = 0; row < rows; ++row)
        QCOMPARE(now[row], static_cast<std::uint32_t>((row + 31UL * 4000) % rows + 4000));
}

void CrewTest::whoeverAsksMayDoSomethingElseMeanwhile()
{
    for (const unsigned threads : {1U, 2U, 4U}) {
        Crew crew(threads);
        std::vector<int> done(1000, 0);
        const std::function<void(std::size_t, std::size_t)> work = [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                ++done[row];
        };
        std::int64_t meanwhile = 0;
        for (int turn = 1; turn <= 500; ++turn) {
            crew.start(done.size(), 16, work);
            for (int i = 0; i < 100; ++i)
                meanwhile += i;
            crew.finish();
            QCOMPARE(std::count(done.begin(), done.end(), turn), std::ssize(done));
        }
        QCOMPARE(meanwhile, std::int64_t{500 * 4950});
    }
}

TACTFUL_TEST(CrewTest)
#include "crew_test.moc"
