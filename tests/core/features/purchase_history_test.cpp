#include "core/features/purchase_history.h"
#include "tests/core/features/sales_text.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::features;

class PurchaseHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void customersBasketsAndProductsAreKept();
    void returnsAreNoPurchases();
    void nothingLaterThanTheDayIsRead();
    void aisleNamesAreShared();
    void productsOutsideTheCatalogueArePassedOver();
    void noSalesGiveNoRows();
};

namespace {

const char* const shop = "7 101 20 9 1500 A2 B1\n"
                         "7 102 20 17 300 C1\n"
                         "7 103 31 9 800 A1\n"
                         "3 104 25 12 500 B1 A1\n"
                         "9 105 60 12 500 B1\n"
                         "0 106 22 10 700 A1 B1\n"
                         "0 107 22 11 700 C1\n";

/// "3: 25 AB; 7: 20 ABC, 31 A; ?: 22 AB, 22 C"
std::string written(const PurchaseHistory& history)
{
    std::vector<std::string> customers;
    const auto baskets = [&](std::int32_t first, std::int32_t end) {
        std::vector<std::string> parts;
        for (std::int32_t k = first; k < end; ++k) {
            const auto i = static_cast<std::size_t>(k);
            parts.push_back(
                std::to_string(history.basketDay[i]) + " " +
                tests::letters(history.lineProduct, history.lineStart[i], history.lineStart[i + 1]));
        }
        return join(parts, ", ");
    };
    for (std::size_t u = 0; u < history.customers.size(); ++u)
        customers.push_back(std::to_string(history.customers[u]) + ": " +
                            baskets(history.basketStart[u], history.basketStart[u + 1]));
    customers.push_back(
        "?: " + baskets(history.basketStart.back(), static_cast<std::int32_t>(history.basketDay.size())));
    return join(customers, "; ");
}

std::string returned(const PurchaseHistory& history, std::size_t u)
{
    return tests::letters(history.returnedProduct, history.returnedStart[u], history.returnedStart[u + 1]);
}

}  // namespace

void PurchaseHistoryTest::customersBasketsAndProductsAreKept()
{
    const auto history = purchasesUpTo(Day{50}, tests::salesFrom(shop), tests::catalogueOf({"", "", ""}));
    QCOMPARE(written(history), std::string("3: 25 AB; 7: 20 ABC, 31 A; ?: 22 AB, 22 C"));
}

void PurchaseHistoryTest::returnsAreNoPurchases()
{
    const auto history = purchasesUpTo(Day{50},
                                       tests::salesFrom("7 101 20 9 1500 A2 B1 C1\n"
                                                        "7 102 25 9 -700 A-1 B-1\n"
                                                        "7 103 30 9 100 C1 D-1\n"
                                                        "8 104 30 9 -100 A-1\n"),
                                       tests::catalogueOf({"", "", "", ""}));
    // One of two A came back, the only B, and a D that was bought before our time. Customer 8 never bought.
    QCOMPARE(written(history), std::string("7: 20 ABC, 30 C; ?: "));
    QCOMPARE(returned(history, 0), std::string("BD"));
}

void PurchaseHistoryTest::nothingLaterThanTheDayIsRead()
{
    const auto catalogue = tests::catalogueOf({"", "", ""});
    const std::string past = "7 101 20 9 1500 A2 B1\n7 103 31 9 800 A1\n3 104 25 12 500 B1\n";
    const auto wanted = purchasesUpTo(Day{31}, tests::salesFrom(past), catalogue);
    for (const char* later : {"7 200 32 9 10 C1\n7 201 33 9 -500 B-1\n", "3 200 90 9 10 A1 B1\n",
                              "9 200 40 9 10 A1\n0 201 32 9 5 A1\n"}) {
        const auto got = purchasesUpTo(Day{31}, tests::salesFrom(past + later), catalogue);
        QCOMPARE(written(got), written(wanted));
        QCOMPARE(got.returnedProduct.size(), std::size_t{0});
        QVERIFY(got.customers == wanted.customers);
    }
}

void PurchaseHistoryTest::aisleNamesAreShared()
{
    const auto history =
        purchasesUpTo(Day{50}, tests::salesFrom(shop), tests::catalogueOf({"tea", "", "tea"}));
    QVERIFY(history.aisles == (std::vector<std::string>{"", "tea"}));
    QVERIFY(history.aisleOf == (std::vector<std::int32_t>{1, 0, 1}));
}

void PurchaseHistoryTest::productsOutsideTheCatalogueArePassedOver()
{
    const auto history = purchasesUpTo(Day{50}, tests::salesFrom(shop), tests::catalogueOf({""}));
    QCOMPARE(written(history), std::string("3: 25 A; 7: 20 A, 31 A; ?: 22 A"));
    const auto none = purchasesUpTo(Day{50}, tests::salesFrom(shop), {});
    QCOMPARE(written(none), std::string("3: ; 7: ; ?: "));
}

void PurchaseHistoryTest::noSalesGiveNoRows()
{
    const auto history = purchasesUpTo(Day{50}, {}, tests::catalogueOf({""}));
    QCOMPARE(written(history), std::string("?: "));
    QVERIFY(history.basketStart == std::vector<std::int32_t>{0});
    QVERIFY(history.returnedStart == std::vector<std::int32_t>{0});
}

TACTFUL_TEST(PurchaseHistoryTest)
#include "purchase_history_test.moc"
