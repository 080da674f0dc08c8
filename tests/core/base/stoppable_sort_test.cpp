#include "core/base/random.h"
#include "core/base/stoppable_sort.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;

class StoppableSortTest : public QObject {
    Q_OBJECT

private slots:
    void itIsTheStableSort_data();
    void itIsTheStableSort();
    void whoAsksIsHeard();
};

namespace {

/// Few keys, so that the order of equals shows.
std::vector<std::pair<int, int>> drawn(int rows)
{
    Random random(static_cast<std::uint64_t>(rows));
    std::vector<std::pair<int, int>> all;
    for (int row = 0; row < rows; ++row)
        all.emplace_back(static_cast<int>(random.between(0, 40)), row);
    return all;
}

bool less(const std::pair<int, int>& a, const std::pair<int, int>& b)
{
    return a.first < b.first;
}

}  // namespace

void StoppableSortTest::itIsTheStableSort_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2, 16383, 16384, 16385, 32768, 49153, 100000})
        QTest::newRow(std::to_string(rows).c_str()) << rows;
}

void StoppableSortTest::itIsTheStableSort()
{
    QFETCH(int, rows);
    auto sorted = drawn(rows), expected = sorted;
    sortStoppably(sorted, less, {});
    std::stable_sort(expected.begin(), expected.end(), less);
    QVERIFY(sorted == expected);
}

void StoppableSortTest::whoAsksIsHeard()
{
    std::stop_source stop;
    int compared = 0;
    auto rows = drawn(200000);
    sortStoppably(
        rows,
        [&](const auto& a, const auto& b) {
            if (++compared == 1000) stop.request_stop();
            return less(a, b);
        },
        stop.get_token());
    QVERIFY(compared < 400000);
    QCOMPARE(rows.size(), std::size_t{200000});
}

TACTFUL_TEST(StoppableSortTest)
#include "stoppable_sort_test.moc"
