#include "core/features/outcome.h"
#include "tests/core/features/sales_text.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::features;

class OutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void countsWhatCameAfterTheDay();
    void anEmptyPeriodHoldsNothing();
};

namespace {

const char* const shop = "3 106 25 12 500 B1\n"
                         "7 101 20 9 1500 A2\n"
                         "7 103 30 17 800 C1\n"
                         "7 104 31 9 200 A1 D-1\n"
                         "7 105 31 18 100 C1\n"
                         "7 106 40 9 600 B1\n"
                         "7 107 61 9 600 B1\n"
                         "8 108 33 9 600 B1\n"
                         "9 109 22 9 600 B1\n"
                         "9 110 33 9 -600 B-1\n";

}  // namespace

void OutcomeTest::countsWhatCameAfterTheDay()
{
    const auto sales = tests::salesFrom(shop);
    const auto catalogue = tests::catalogueOf({"", "", "", ""});
    const auto history = purchasesUpTo(Day{30}, sales, catalogue);
    QVERIFY(history.customers == (std::vector<data::CustomerId>{3, 7, 9}));
    const Outcome outcome = outcomeUntil(Day{60}, history, sales, catalogue);
    QVERIFY((outcome.orders == Eigen::Array3d(0.0, 2.0, 0.0)).all());
    QVERIFY((outcome.valueMinor == Eigen::Array3d(0.0, 900.0, 0.0)).all());
    QVERIFY(outcome.nextStart == (std::vector<std::int32_t>{0, 0, 2, 2}));
    QCOMPARE(tests::letters(outcome.nextProduct, 0, 2), std::string("AC"));
}

void OutcomeTest::anEmptyPeriodHoldsNothing()
{
    const auto sales = tests::salesFrom(shop);
    const auto catalogue = tests::catalogueOf({"", "", "", ""});
    const auto history = purchasesUpTo(Day{30}, sales, catalogue);
    const Outcome outcome = outcomeUntil(Day{30}, history, sales, catalogue);
    QCOMPARE(outcome.orders.sum(), 0.0);
    QVERIFY(outcome.nextProduct.empty());
    QCOMPARE(outcome.nextStart.size(), std::size_t{4});
}

TACTFUL_TEST(OutcomeTest)
#include "outcome_test.moc"
