#include "core/features/product_groups.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::features;

/// Which numbers are one product, and which are not? Titles are those of a real shop (UCI Online Retail).
class ProductGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void titlesAreTiedWithCare_data();
    void titlesAreTiedWithCare();
    void variantsOfOneHandleAreOne();
    void variantsThatAreCollectedStayApart();
    void aNewNumberTakesOverFromTheOld_data();
    void aNewNumberTakesOverFromTheOld();
    void aNewNumberWithoutSalesTakesOver();
    void whatComesLaterChangesNothing();
    void delicateProductsAndGiftCardsStayApart();
    void linesGoUnderTheLeadAndEachOnce();
    void aGroupIsSentBackOnlyWhole();
};

namespace {

constexpr Day today{400};

struct Listed {
    std::string name;
    std::int64_t priceMinor = 0;
    std::string handle;
    std::string brand;
};

/// Products A, B, …; one basket a line: day and products, "20 AB". Every basket has a customer of its own
/// unless the line begins with one: "7: 20 AB".
struct Shop {
    std::vector<data::Product> catalogue;
    data::SalesHistory sales;

    explicit Shop(const std::vector<Listed>& listed)
    {
        for (const Listed& each : listed) {
            data::Product product;
            product.id = static_cast<data::ProductId>(catalogue.size() + 1);
            product.name = each.name;
            product.handle = each.handle;
            product.brand = each.brand;
            if (each.priceMinor) product.price = Money{each.priceMinor, Currency{{'G', 'B', 'P'}}};
            product.firstSeen = Day{0};
            catalogue.push_back(product);
        }
    }

    void buy(data::CustomerId customer, int day, const std::string& products, std::int64_t quantity = 1)
    {
        const auto order = static_cast<data::OrderId>(sales.lines.size() + sales.orders.size() + 1);
        if (quantity > 0) sales.orders.push_back({order, customer, Day{day}, 100});
        for (const char product : products)
            sales.lines.push_back({customer, order, product - 'A' + 1, Day{day}, quantity, 100});
    }
    /// So many baskets of customers of their own, spread over days `from` to `to`.
    void sell(const std::string& products, int baskets, int from, int to)
    {
        for (int i = 0; i < baskets; ++i)
            buy(nextCustomer++, from + (to - from) * i / std::max(1, baskets - 1), products);
    }
    PurchaseHistory purchases(Day asOf = today) const { return purchasesUpTo(asOf, sales, catalogue); }
    ProductGroups groups(Day asOf = today) const { return productGroups(purchases(asOf), catalogue); }

    data::CustomerId nextCustomer = 1000;
};

/// "B=A variant, …".
QByteArray written(const ProductGroups& groups)
{
    QByteArray out;
    for (const ProductTie& tie : groups.ties)
        out += QByteArray(out.isEmpty() ? "" : ", ") + static_cast<char>('A' + tie.product) + "=" +
               static_cast<char>('A' + tie.with) + " " +
               QByteArray::fromStdString(std::string(nameOf(tie.why)));
    return out;
}

}  // namespace

void ProductGroupsTest::titlesAreTiedWithCare_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("secondPrice");  // of the first: 850
    QTest::addColumn<int>("apart");        // baskets with one alone
    QTest::addColumn<int>("together");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* first, const char* second, int price, int apart,
                        int together, const char* expected) {
        QTest::newRow(name) << first << second << price << apart << together << expected;
    };
    row("colours nobody takes both of", "BLACK DINER WALL CLOCK", "PINK DINER WALL CLOCK", 850, 30, 1,
        "B=A size-or-colour");
    row("colours that are collected", "RED HANGING HEART T-LIGHT HOLDER",
        "WHITE HANGING HEART T-LIGHT HOLDER", 850, 30, 8, "");
    row("sizes", "BEADED CRYSTAL HEART PINK SMALL", "BEADED CRYSTAL HEART PINK LARGE", 1250, 30, 1,
        "B=A size-or-colour");
    row("too few sales to tell", "BLACK DINER WALL CLOCK", "PINK DINER WALL CLOCK", 850, 6, 0, "");
    row("far from each other in price", "BLACK DINER WALL CLOCK", "PINK DINER WALL CLOCK", 2900, 30, 0, "");
    row("another pattern", "LUNCH BAG RED RETROSPOT", "LUNCH BAG PINK POLKADOT", 850, 30, 0, "");
    row("another thing", "LOVE BUILDING BLOCK WORD", "HOME BUILDING BLOCK WORD", 850, 30, 0, "");
    row("another count", "SET OF 3 CAKE TINS RED", "SET OF 6 CAKE TINS RED", 850, 30, 0, "");
    row("another make of the same words is sold on", "COLOURING PENCILS BROWN TUBE",
        "COLOURING PENCILS BROWN TUBE", 850, 30, 20, "");
}

void ProductGroupsTest::titlesAreTiedWithCare()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, secondPrice);
    QFETCH(int, apart);
    QFETCH(int, together);
    QFETCH(QString, expected);
    Shop shop({{first.toStdString(), 850, "", ""}, {second.toStdString(), secondPrice, "", ""}});
    shop.sell("A", apart, 10, 395);
    shop.sell("B", apart, 10, 395);
    shop.sell("AB", together, 10, 395);
    QCOMPARE(written(shop.groups()), expected.toUtf8());
}

void ProductGroupsTest::variantsOfOneHandleAreOne()
{
    Shop shop({{"Soy candle", 900, "soy-candle", ""},
               {"Soy candle large", 1900, "soy-candle", ""},
               {"Glass jug", 900, "jug", ""},
               {"Soy candle", 900, "soy-candle", ""},
               {"Soy wax", 900, "", ""}});
    shop.sell("A", 5, 10, 300);
    const ProductGroups groups = shop.groups();
    QCOMPARE(written(groups), QByteArray("B=A variant, D=A variant"));
    QCOMPARE(groups.leadOf, (std::vector<std::int32_t>{0, 0, 2, 0, 4}));
}

void ProductGroupsTest::variantsThatAreCollectedStayApart()
{
    Shop shop({{"Tin sign Cupcake", 900, "tin-sign", ""}, {"Tin sign Kitchen", 900, "tin-sign", ""}});
    shop.sell("AB", 12, 10, 300);
    shop.sell("A", 20, 10, 300);
    shop.sell("B", 10, 10, 300);
    QCOMPARE(written(shop.groups()), QByteArray());
}

void ProductGroupsTest::aNewNumberTakesOverFromTheOld_data()
{
    QTest::addColumn<QString>("newTitle");
    QTest::addColumn<int>("price");
    QTest::addColumn<QString>("brand");
    QTest::addColumn<int>("oldUntil");
    QTest::addColumn<int>("newFrom");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* title, int price, const char* brand, int until,
                        int from, const char* expected) {
        QTest::newRow(name) << title << price << brand << until << from << expected;
    };
    row("as before", "REGENCY CAKESTAND 3 TIER", 1275, "Regency", 200, 210, "B=A replaced");
    row("other order, plural and \"new\"", "NEW 3 Tier Cakestands, Regency", 1395, "Regency", 200, 210,
        "B=A replaced");
    row("what was left is sold out meanwhile", "REGENCY CAKESTAND 3 TIER", 1275, "Regency", 200, 180,
        "B=A replaced");
    row("another word", "REGENCY CAKESTAND 3 TIER ROUND", 1275, "Regency", 200, 210, "");
    row("another number in it", "REGENCY CAKESTAND 2 TIER", 1275, "Regency", 200, 210, "");
    row("another brand", "REGENCY CAKESTAND 3 TIER", 1275, "Other", 200, 210, "");
    row("far dearer", "REGENCY CAKESTAND 3 TIER", 2500, "Regency", 200, 210, "");
    row("both sold on", "REGENCY CAKESTAND 3 TIER", 1275, "Regency", 395, 210, "");
    row("long after", "REGENCY CAKESTAND 3 TIER", 1275, "Regency", 100, 390, "");
    row("both were there before", "REGENCY CAKESTAND 3 TIER", 1275, "Regency", 200, 12, "");
}

void ProductGroupsTest::aNewNumberTakesOverFromTheOld()
{
    QFETCH(QString, newTitle);
    QFETCH(int, price);
    QFETCH(QString, brand);
    QFETCH(int, oldUntil);
    QFETCH(int, newFrom);
    QFETCH(QString, expected);
    Shop shop({{"REGENCY CAKESTAND 3 TIER", 1275, "", "Regency"},
               {newTitle.toStdString(), price, "", brand.toStdString()}});
    shop.sell("A", 20, 10, oldUntil);
    shop.sell("B", 4, newFrom, 395);
    QCOMPARE(written(shop.groups()), expected.toUtf8());
}

void ProductGroupsTest::aNewNumberWithoutSalesTakesOver()
{
    Shop shop({{"REGENCY CAKESTAND 3 TIER", 1275, "", ""}, {"Regency 3 tier cakestand", 1275, "", ""}});
    shop.catalogue[1].firstSeen = Day{320};
    shop.sell("A", 20, 10, 300);
    QCOMPARE(written(shop.groups()), QByteArray("B=A replaced"));
}

void ProductGroupsTest::whatComesLaterChangesNothing()
{
    Shop shop({{"REGENCY CAKESTAND 3 TIER", 1275, "", ""},
               {"Regency 3 tier cakestand", 1275, "", ""},
               {"BLACK DINER WALL CLOCK", 850, "", ""},
               {"PINK DINER WALL CLOCK", 850, "", ""}});
    for (data::Product& product : shop.catalogue)
        product.firstSeen = Day{500};
    shop.sell("A", 20, 10, 300);
    shop.sell("CD", 20, 10, 390);
    const QByteArray before = written(shop.groups());
    QCOMPARE(before, QByteArray());
    shop.sell("B", 4, 401, 500);
    shop.sell("C", 400, 401, 500);
    shop.sell("D", 400, 401, 500);
    QCOMPARE(written(shop.groups()), before);
    QCOMPARE(written(shop.groups(Day{500})), QByteArray("B=A replaced, D=C size-or-colour"));
}

void ProductGroupsTest::delicateProductsAndGiftCardsStayApart()
{
    for (const bool card : {false, true}) {
        Shop shop({{"BLACK DINER WALL CLOCK", 850, "", ""}, {"PINK DINER WALL CLOCK", 850, "", ""}});
        (card ? shop.catalogue[1].giftCard : shop.catalogue[0].giftCard) = card;
        if (!card) shop.catalogue[0].tier = 2;
        shop.sell("A", 30, 10, 395);
        shop.sell("B", 30, 10, 395);
        QCOMPARE(written(shop.groups()), QByteArray());
    }
}

void ProductGroupsTest::linesGoUnderTheLeadAndEachOnce()
{
    Shop shop(
        {{"Soy candle", 900, "soy-candle", ""}, {"Jug", 900, "jug", ""}, {"Soy", 900, "soy-candle", ""}});
    shop.buy(1, 10, "AC");
    shop.buy(1, 20, "BC");
    const PurchaseHistory purchases = shop.purchases();
    const PurchaseHistory grouped = groupedPurchases(purchases, shop.groups());
    QCOMPARE(grouped.lineProduct, (std::vector<std::int32_t>{0, 0, 1}));
    QCOMPARE(grouped.lineStart, (std::vector<std::int32_t>{0, 1, 3}));
    QCOMPARE(grouped.basketDay, purchases.basketDay);
    QCOMPARE(grouped.customers, purchases.customers);
}

void ProductGroupsTest::aGroupIsSentBackOnlyWhole()
{
    Shop shop({{"Soy candle", 900, "soy-candle", ""}, {"Soy candle large", 900, "soy-candle", ""}});
    shop.buy(1, 10, "AB");
    shop.buy(1, 20, "A", -1);
    shop.buy(2, 10, "A");
    shop.buy(2, 20, "A", -1);
    const PurchaseHistory grouped = groupedPurchases(shop.purchases(), shop.groups());
    QCOMPARE(grouped.returnedStart, (std::vector<std::int32_t>{0, 0, 1}));
    QCOMPARE(grouped.returnedProduct, (std::vector<std::int32_t>{0}));
}

TACTFUL_TEST(ProductGroupsTest)
#include "product_groups_test.moc"
