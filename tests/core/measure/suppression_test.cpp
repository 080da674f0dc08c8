#include "core/base/random.h"
#include "core/measure/suppression.h"
#include "tests/support/register.h"

#include <Eigen/Dense>

#include <algorithm>
#include <functional>
#include <set>

using namespace tactful;
using namespace tactful::measure;

class SuppressionTest : public QObject {
    Q_OBJECT

private slots:
    void aTableWithoutSmallCellsIsShownWhole();
    void oneSmallCellTakesTheCheapestRectangleAlong();
    void totalsAreProtectedToo();
    void nobodyCanTellABlankCellOfASmallTable();
    void noBlankCellFollowsFromTheOthersByAlgebra();
    void tooFewPeopleAreRefused_data();
    void tooFewPeopleAreRefused();
    void twoReportsMayNotSingleAnybodyOut();
    void sharesOfFewPeopleAreWholeNumbers();
};

namespace {

std::string textOf(const PublishedTable& table)
{
    std::string text;
    for (int row = 0; row <= table.rows; ++row) {
        for (int column = 0; column <= table.columns; ++column) {
            const auto& cell = table.at(row, column);
            text += (column ? " " : "") + (cell ? std::to_string(*cell) : "-");
        }
        text += "\n";
    }
    return text;
}

CountTable randomTable(Random& random, int rows, int columns, std::int64_t most)
{
    CountTable table{rows, columns, {}};
    for (int i = 0; i < rows * columns; ++i)
        table.counts.push_back(random.chance(0.3) ? random.between(0, 6) : random.between(0, most));
    return table;
}

/// Every table that agrees with what is published, by trying all numbers up to `most` in each inner cell. For
/// each cell, totals included, the numbers that it takes.
class AllTables {
public:
    AllTables(const PublishedTable& published, std::int64_t most)
        : m_published(published), m_most(most), m_sums(published.cells.size(), 0),
          m_seen(published.cells.size())
    {
        tryFrom(0, 0);
    }
    const std::set<std::int64_t>& numbersOf(std::size_t cell) const { return m_seen[cell]; }

private:
    std::size_t cell(int row, int column) const
    {
        return static_cast<std::size_t>(row * (m_published.columns + 1) + column);
    }
    void put(int row, int column, std::int64_t value)
    {
        m_sums[cell(row, column)] += value;
        m_sums[cell(row, m_published.columns)] += value;
        m_sums[cell(m_published.rows, column)] += value;
        m_sums[cell(m_published.rows, m_published.columns)] += value;
    }
    bool agrees(std::size_t at, bool whole) const
    {
        const auto& shown = m_published.cells[at];
        return !shown || (whole ? m_sums[at] == *shown : m_sums[at] <= *shown);
    }
    void tryFrom(int row, int column)
    {
        if (column == m_published.columns) {
            if (!agrees(cell(row, column), true)) return;
            ++row;
            column = 0;
        }
        if (row == m_published.rows) {
            note();
            return;
        }
        const auto& known = m_published.at(row, column);
        for (std::int64_t value = known.value_or(0); value <= known.value_or(m_most); ++value) {
            put(row, column, value);
            const bool possible = agrees(cell(row, m_published.columns), false) &&
                                  agrees(cell(m_published.rows, column), row + 1 == m_published.rows) &&
                                  agrees(cell(m_published.rows, m_published.columns), false);
            if (possible) tryFrom(row, column + 1);
            put(row, column, -value);
        }
    }
    void note()
    {
        if (!agrees(m_sums.size() - 1, true)) return;
        for (std::size_t at = 0; at < m_sums.size(); ++at)
            m_seen[at].insert(m_sums[at]);
    }

    const PublishedTable& m_published;
    std::int64_t m_most;
    std::vector<std::int64_t> m_sums;  ///< of the table that is being tried, laid out like the published one
    std::vector<std::set<std::int64_t>> m_seen;
};

}  // namespace

void SuppressionTest::aTableWithoutSmallCellsIsShownWhole()
{
    const auto shown = withoutSmallCells({2, 2, {10, 20, 30, 40}});
    QVERIFY(shown.ok());
    QCOMPARE(textOf(*shown), std::string("10 20 30\n30 40 70\n40 60 100\n"));
    QCOMPARE(shown->small + shown->more, 0);
}

void SuppressionTest::oneSmallCellTakesTheCheapestRectangleAlong()
{
    // The 3 alone could be had by subtraction, and so could any row or column with one blank.
    const auto shown = withoutSmallCells({3, 3, {3, 50, 60, 20, 15, 70, 90, 80, 40}});
    QVERIFY(shown.ok());
    QCOMPARE(textOf(*shown), std::string("- - 60 113\n- - 70 105\n90 80 40 210\n113 145 170 428\n"));
    QCOMPARE(shown->small, 1);
    QCOMPARE(shown->more, 3);
}

void SuppressionTest::totalsAreProtectedToo()
{
    // The last row has 4 people in all; its total would show, from the other rows' totals and the grand one.
    const auto shown = withoutSmallCells({3, 2, {40, 50, 60, 70, 1, 3}});
    QVERIFY(shown.ok());
    QVERIFY(!shown->at(2, 2));
    QVERIFY(!shown->at(0, 2) || !shown->at(1, 2));
    QCOMPARE(*shown->at(3, 2), std::int64_t{224});
}

void SuppressionTest::nobodyCanTellABlankCellOfASmallTable()
{
    Random random(11);
    int shownTables = 0;
    int blanks = 0;
    for (int round = 0; round < 200; ++round) {
        const int rows = static_cast<int>(random.between(1, 2));
        const int columns = static_cast<int>(random.between(2, 3));
        const CountTable table = randomTable(random, rows, columns, 14);
        const auto shown = withoutSmallCells(table, 5);
        if (!shown) {
            QCOMPARE(shown.error().code, ErrorCode::Refused);
            continue;
        }
        // All is tried where that is no more than a few hundred thousand tables.
        int unknown = 0;
        for (int cell = 0; cell < rows * columns; ++cell)
            unknown += shown->at(cell / columns, cell % columns) ? 0 : 1;
        if (unknown > 4) continue;
        ++shownTables;
        // More than any cell can be, so that no number is missed for lack of room.
        const AllTables all(*shown, std::min<std::int64_t>(table.total(), 20));
        for (std::size_t at = 0; at < shown->cells.size(); ++at) {
            if (shown->cells[at]) continue;
            ++blanks;
            const auto& numbers = all.numbersOf(at);
            QVERIFY2(static_cast<int>(numbers.size()) >= 6, textOf(*shown).c_str());
        }
    }
    QVERIFY(shownTables > 30 && blanks > 100);
}

void SuppressionTest::noBlankCellFollowsFromTheOthersByAlgebra()
{
    Random random(12);
    int blanks = 0;
    for (int round = 0; round < 200; ++round) {
        const int rows = static_cast<int>(random.between(1, 9));
        const int columns = static_cast<int>(random.between(1, 7));
        const CountTable table = randomTable(random, rows, columns, 60);
        const auto shown = withoutSmallCells(table);
        if (!shown) continue;
        // One unknown a blank cell, one equation a row and a column of the table with its totals. A cell can
        // be worked out if and only if its unit vector is a combination of the equations.
        std::vector<std::size_t> unknown;
        for (std::size_t at = 0; at < shown->cells.size(); ++at) {
            if (!shown->cells[at]) unknown.push_back(at);
            const int row = static_cast<int>(at) / (columns + 1);
            const int column = static_cast<int>(at) % (columns + 1);
            const bool inner = row < rows && column < columns;
            if (inner && table.at(row, column) < usualThreshold) QVERIFY(!shown->cells[at]);
            if (inner && shown->cells[at]) QCOMPARE(*shown->cells[at], table.at(row, column));
        }
        if (unknown.empty()) continue;
        Eigen::MatrixXd equations =
            Eigen::MatrixXd::Zero(rows + columns + 2, static_cast<Eigen::Index>(unknown.size()));
        for (Eigen::Index i = 0; i < std::ssize(unknown); ++i) {
            const int row = static_cast<int>(unknown[static_cast<std::size_t>(i)]) / (columns + 1);
            const int column = static_cast<int>(unknown[static_cast<std::size_t>(i)]) % (columns + 1);
            equations(row, i) = column == columns ? -1.0 : 1.0;
            equations(rows + 1 + column, i) = row == rows ? -1.0 : 1.0;
        }
        const Eigen::Index rank = equations.fullPivLu().rank();
        for (Eigen::Index i = 0; i < std::ssize(unknown); ++i) {
            ++blanks;
            Eigen::MatrixXd more(equations.rows() + 1, equations.cols());
            more << equations, Eigen::RowVectorXd::Unit(equations.cols(), i);
            QCOMPARE(more.fullPivLu().rank(), rank + 1);
        }
    }
    QVERIFY(blanks > 1000);
}

void SuppressionTest::tooFewPeopleAreRefused_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<int>("code");
    const int refused = static_cast<int>(ErrorCode::Refused);
    const int bad = static_cast<int>(ErrorCode::BadInput);
    QTest::newRow("nine people") << 1 << 2 << QList<int>{4, 5} << 10 << refused;
    QTest::newRow("nobody") << 2 << 2 << QList<int>{0, 0, 0, 0} << 10 << refused;
    QTest::newRow("only the grand total is left") << 2 << 2 << QList<int>{5, 4, 3, 2} << 10 << refused;
    QTest::newRow("no table") << 0 << 2 << QList<int>{} << 10 << bad;
    QTest::newRow("a hole") << 2 << 2 << QList<int>{50, 50, 50} << 10 << bad;
    QTest::newRow("below nothing") << 1 << 2 << QList<int>{-1, 50} << 10 << bad;
    QTest::newRow("too bold") << 1 << 2 << QList<int>{50, 50} << 4 << bad;
}

void SuppressionTest::tooFewPeopleAreRefused()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QList<int>, counts);
    QFETCH(int, threshold);
    QFETCH(int, code);
    const auto shown = withoutSmallCells({rows, columns, {counts.begin(), counts.end()}}, threshold);
    QVERIFY(!shown.ok());
    QCOMPARE(static_cast<int>(shown.error().code), code);
}

void SuppressionTest::twoReportsMayNotSingleAnybodyOut()
{
    const auto of = [](std::int64_t one, std::int64_t two) { return *withoutSmallCells({1, 2, {one, two}}); };
    QVERIFY(!tooClose(of(50, 60), of(50, 60)));  // the same again
    QVERIFY(tooClose(of(50, 60), of(51, 60)));   // one person came
    QVERIFY(tooClose(of(50, 60), of(50, 69)));   // nine
    QVERIFY(!tooClose(of(50, 60), of(50, 70)));  // ten
    QVERIFY(tooClose(of(50, 60), of(60, 52)));   // eight went
    QVERIFY(!tooClose(of(50, 60), *withoutSmallCells({1, 1, {55}})));
}

void SuppressionTest::sharesOfFewPeopleAreWholeNumbers()
{
    QCOMPARE(percentDecimals(199), 0);
    QCOMPARE(percentDecimals(200), 1);
}

TACTFUL_TEST(SuppressionTest)
#include "suppression_test.moc"
