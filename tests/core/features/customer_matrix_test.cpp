#include "core/features/customer_matrix.h"
#include "core/features/purchase_history.h"
#include "tests/core/features/sales_text.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::features;

class CustomerMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void countsDaysNotOrders();
    void valuesAreOfRepeatDaysAlone();
    void laterOrderDaysAreThoseOfCustomersKnownBefore();
    void nothingLaterThanTheDayIsRead();
    void theFavouriteHourIsTheMostFrequentThenTheLatest();
    void rowsAreThoseOfThePurchaseHistory();
};

namespace {

const char* const shop = "7 101 20 9 1500 A2\n"
                         "7 102 20 17 300 B1\n"
                         "7 103 27 17 800 A1\n"
                         "7 104 41 9 0 A1\n"
                         "7 105 48 9 600 A1\n"
                         "3 106 25 12 500 B1\n"
                         "0 107 22 10 700 A1\n";

}  // namespace

void CustomerMatrixTest::countsDaysNotOrders()
{
    const auto matrix = customersUpTo(Day{55}, tests::salesFrom(shop));
    QVERIFY(matrix.customers == (std::vector<data::CustomerId>{3, 7}));
    QVERIFY((matrix.repeats == Eigen::Array2d(0.0, 3.0)).all());
    QVERIFY((matrix.recency == Eigen::Array2d(0.0, 4.0)).all());
    QVERIFY((matrix.age == Eigen::Array2d(30.0 / 7.0, 5.0)).all());
    QVERIFY((matrix.medianGapDays == Eigen::Array2d(0.0, 7.0)).all());
    QCOMPARE(matrix.firstDay[1].number, 20);
    QCOMPARE(matrix.lastDay[1].number, 48);
    QCOMPARE(matrix.logGaps[0], 0.0);
    QVERIFY(std::abs(matrix.logGaps[1] - std::log(2.0)) < 1e-15);  // gaps of one, two and one week
    const auto inDays = customersUpTo(Day{55}, tests::salesFrom(shop), 1.0);
    QVERIFY((inDays.recency == Eigen::Array2d(0.0, 28.0)).all());
}

void CustomerMatrixTest::valuesAreOfRepeatDaysAlone()
{
    const auto matrix = customersUpTo(Day{55}, tests::salesFrom(shop));
    // The first day (1,800) is left out, and the free order of day 41 says nothing: 800 and 600.
    QVERIFY((matrix.valuedRepeats == Eigen::Array2d(0.0, 2.0)).all());
    QVERIFY((matrix.meanRepeatMinor == Eigen::Array2d(0.0, 700.0)).all());
    QVERIFY((matrix.totalMinor == Eigen::Array2d(500.0, 3200.0)).all());
}

void CustomerMatrixTest::laterOrderDaysAreThoseOfCustomersKnownBefore()
{
    const std::string past = "3 106 25 12 500 B1\n7 101 20 9 1500 A2\n7 103 27 17 800 A1\n";
    const std::string later = "3 200 31 3 1 A1\n3 201 31 5 1 A1\n3 202 40 5 1 A1\n5 203 33 5 1 A1\n"
                              "7 204 41 5 1 A1\n";
    const auto sales = tests::salesFrom(past + later);
    const auto before = customersUpTo(Day{30}, sales);
    QVERIFY((laterOrderDays(before, Day{40}, sales) == Eigen::Array2d(2.0, 0.0)).all());
    QVERIFY((laterOrderDays(before, Day{41}, sales) == Eigen::Array2d(2.0, 1.0)).all());
    QVERIFY((laterOrderDays(before, Day{30}, sales) == 0.0).all());
}

void CustomerMatrixTest::nothingLaterThanTheDayIsRead()
{
    const auto then = customersUpTo(Day{30}, tests::salesFrom(shop));
    QVERIFY((then.repeats == Eigen::Array2d(0.0, 1.0)).all());
    const std::string past = "7 101 20 9 1500 A2\n7 103 27 17 800 A1\n3 106 25 12 500 B1\n";
    const auto wanted = customersUpTo(Day{30}, tests::salesFrom(past));
    for (const char* later :
         {"7 200 31 3 99999 A1\n", "3 200 31 3 1 A1\n7 201 90 3 1 A1\n", "9 200 31 3 1 A1\n"}) {
        const auto got = customersUpTo(Day{30}, tests::salesFrom(past + later));
        QVERIFY(got.customers == wanted.customers);
        QVERIFY((got.repeats == wanted.repeats).all() && (got.recency == wanted.recency).all() &&
                (got.age == wanted.age).all());
        QVERIFY((got.totalMinor == wanted.totalMinor).all() &&
                (got.meanRepeatMinor == wanted.meanRepeatMinor).all());
        QVERIFY((got.medianGapDays == wanted.medianGapDays).all());
        QVERIFY(got.lastDay == wanted.lastDay && got.favouriteHour == wanted.favouriteHour);
    }
}

void CustomerMatrixTest::theFavouriteHourIsTheMostFrequentThenTheLatest()
{
    const auto hourOf = [](const char* text) {
        return customersUpTo(Day{99}, tests::salesFrom(text)).favouriteHour[0];
    };
    QCOMPARE(hourOf("7 1 20 9 1 A1\n7 2 21 18 1 A1\n7 3 22 9 1 A1\n"), 9);
    QCOMPARE(hourOf("7 1 20 9 1 A1\n7 2 21 18 1 A1\n"), 18);
    QCOMPARE(hourOf("7 1 20 18 1 A1\n7 2 21 9 1 A1\n"), 9);
}

void CustomerMatrixTest::rowsAreThoseOfThePurchaseHistory()
{
    const auto sales = tests::salesFrom(shop);
    for (const int day : {10, 20, 24, 25, 60}) {
        const auto matrix = customersUpTo(Day{day}, sales);
        const auto history = purchasesUpTo(Day{day}, sales, tests::catalogueOf({""}));
        QVERIFY(matrix.customers == history.customers);
        QCOMPARE(matrix.repeats.size(), static_cast<Eigen::Index>(matrix.customers.size()));
    }
}

TACTFUL_TEST(CustomerMatrixTest)
#include "customer_matrix_test.moc"
