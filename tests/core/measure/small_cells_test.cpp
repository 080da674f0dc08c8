#include "core/base/random.h"
#include "core/measure/small_cells.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::measure;

class SmallCellsTest : public QObject {
    Q_OBJECT

private slots:
    void aTableIsMadeSafe_data();
    void aTableIsMadeSafe();
    void nothingCanBeWorkedOutFromTheSums();
};

namespace {

using Cells = QList<int>;

std::vector<std::int64_t> numbers(const Cells& cells)
{
    return {cells.begin(), cells.end()};
}

}  // namespace

void SmallCellsTest::aTableIsMadeSafe_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<int>("columns");
    QTest::addColumn<Cells>("hidden");
    QTest::newRow("all large") << Cells{10, 20, 30, 40} << 2 << Cells{0, 0, 0, 0};
    QTest::newRow("all small") << Cells{1, 2, 3, 4} << 2 << Cells{1, 1, 1, 1};
    QTest::newRow("one of a list takes the next smallest along")
        << Cells{50, 3, 12, 40} << 4 << Cells{0, 1, 1, 0};
    QTest::newRow("two that sum up to too few take another along")
        << Cells{4, 5, 90, 60} << 4 << Cells{1, 1, 0, 1};
    QTest::newRow("nobody is not hidden") << Cells{0, 20, 0, 40} << 4 << Cells{0, 0, 0, 0};
    QTest::newRow("a corner of a table")
        << Cells{3, 50, 60, 20, 70, 80, 90, 95, 99} << 3 << Cells{1, 1, 0, 1, 1, 0, 0, 0, 0};
}

void SmallCellsTest::aTableIsMadeSafe()
{
    QFETCH(Cells, cells);
    QFETCH(int, columns);
    QFETCH(Cells, hidden);
    Cells found;
    for (const bool each : hiddenCells(numbers(cells), static_cast<std::size_t>(columns)))
        found << (each ? 1 : 0);
    // A list has no sums of columns: each column is one cell, which is hidden with its only row.
    QCOMPARE(found, hidden);
}

/// In random tables: no row or column has exactly one hidden cell, or hidden ones of too few people, unless
/// all of it is hidden.
void SmallCellsTest::nothingCanBeWorkedOutFromTheSums()
{
    Random random(11);
    int withHidden = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto rows = static_cast<std::size_t>(random.between(2, 6));
        const auto columns = static_cast<std::size_t>(random.between(2, 6));
        std::vector<std::int64_t> cells(rows * columns);
        for (std::int64_t& cell : cells)
            cell = random.chance(0.3) ? random.between(0, 12) : random.between(10, 200);
        const auto hidden = hiddenCells(cells, columns);
        const auto lookAt = [&](std::size_t first, std::size_t step, std::size_t count) {
            std::size_t many = 0;
            std::int64_t people = 0;
            for (std::size_t i = 0; i < count; ++i)
                if (hidden[first + i * step]) {
                    ++many;
                    people += cells[first + i * step];
                }
            return many == 0 || many == count || (many > 1 && people >= fewestPeople);
        };
        for (std::size_t row = 0; row < rows; ++row)
            QVERIFY(lookAt(row * columns, 1, columns));
        for (std::size_t column = 0; column < columns; ++column)
            QVERIFY(lookAt(column, columns, rows));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i] > 0 && cells[i] < fewestPeople) QVERIFY(hidden[i]);
            withHidden += hidden[i];
        }
    }
    QVERIFY(withHidden > 1000);
}

TACTFUL_TEST(SmallCellsTest)
#include "small_cells_test.moc"
