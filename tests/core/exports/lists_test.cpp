#include "core/base/text.h"
#include "core/exports/lists.h"
#include "tests/support/register.h"

#include <limits>

using namespace tactful;
using namespace tactful::exports;

class ListsTest : public QObject {
    Q_OBJECT

private slots:
    void recommendationsHaveTheirColumns();
    void forecastsHaveTheirColumns();
    void numbersAreWrittenAlikeEverywhere_data();
    void numbersAreWrittenAlikeEverywhere();
};

void ListsTest::recommendationsHaveTheirColumns()
{
    QCOMPARE(join(recommendationHeader(), ","), std::string("customer_id,rank,sku,score,reason"));
    QCOMPARE(join(cellsOf(RecommendationRow{"C-1", 2, "TC-1", 0.25, "goes with CS-1"}), ","),
             std::string("C-1,2,TC-1,0.250000,goes with CS-1"));
}

void ListsTest::forecastsHaveTheirColumns()
{
    QCOMPARE(join(forecastHeader(), ","),
             std::string("customer_id,p_active,expected_orders,low,high,expected_value,low_value,high_value,"
                         "next_order_from,next_order_to"));
    ForecastRow row{"C-1", 0.5, 1.25, 0, 3, 45.678, 0, 99, parseIsoDay("2026-10-08"), {}};
    QCOMPARE(join(cellsOf(row), ","),
             std::string("C-1,0.500000,1.250000,0.000000,3.000000,45.68,0.00,99.00,2026-10-08,"));
    QCOMPARE(cellsOf(row).size(), forecastHeader().size());
}

void ListsTest::numbersAreWrittenAlikeEverywhere_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("half") << 0.5 << "0.50";
    QTest::newRow("negative") << -1.006 << "-1.01";
    QTest::newRow("no negative zero") << -0.001 << "0.00";
    QTest::newRow("large") << 1e15 << "1000000000000000.00";
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "";
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << "";
}

void ListsTest::numbersAreWrittenAlikeEverywhere()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(fixedNumber(value, 2), text.toStdString());
}

TACTFUL_TEST(ListsTest)
#include "lists_test.moc"
