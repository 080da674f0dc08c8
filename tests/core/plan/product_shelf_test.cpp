#include "core/plan/product_shelf.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::plan;

namespace {

const Day today = *parseIsoDay("2026-10-06");

ProductFacts product(data::ProductId id, int aisle)
{
    ProductFacts facts;
    facts.product = id;
    facts.aisle = aisle;
    facts.firstSeen = today - 1000;
    return facts;
}

}  // namespace

class ProductShelfTest : public QObject {
    Q_OBJECT

private slots:
    void productsAreFoundById();
    void someProductsAreNeverOffered();
    void likenessIsTheGreaterOfAisleAndCustom();
    void nudgesKnowStockNewnessAndMargin();
    void stockIsHandedOutOnce();
};

void ProductShelfTest::productsAreFoundById()
{
    const ProductShelf shelf({product(30, 1), product(10, 2), product(20, 3), product(10, 9)}, {}, today);
    QCOMPARE(shelf.size(), std::size_t{3});
    QCOMPARE(shelf[shelf.find(10)].aisle, 2);
    QCOMPARE(shelf[shelf.find(30)].aisle, 1);
    QCOMPARE(shelf.find(11), ProductShelf::none);
    QCOMPARE(shelf.find(31), ProductShelf::none);
}

void ProductShelfTest::someProductsAreNeverOffered()
{
    auto gone = product(1, 1);
    gone.active = false;
    auto giftCard = product(2, 1);
    giftCard.giftCard = true;
    auto delicate = product(3, 1);
    delicate.tier = 2;
    auto mildlyPersonal = product(4, 1);
    mildlyPersonal.tier = 1;
    const ProductShelf shelf({gone, giftCard, delicate, mildlyPersonal}, {}, today);
    QVERIFY(!shelf.offerable(shelf.find(1)));
    QVERIFY(!shelf.offerable(shelf.find(2)));
    QVERIFY(!shelf.offerable(shelf.find(3)));
    QVERIFY(shelf.offerable(shelf.find(4)));
}

void ProductShelfTest::likenessIsTheGreaterOfAisleAndCustom()
{
    const ProductShelf shelf({product(1, 5), product(2, 5), product(3, 6), product(4, 0), product(5, 0)},
                             {{3, 1, 0.4}, {1, 2, 0.9}, {1, 3, 0.1}}, today);
    QCOMPARE(shelf.similarity(shelf.find(1), shelf.find(1)), 1.0);
    QCOMPARE(shelf.similarity(shelf.find(2), shelf.find(1)), 0.9);
    QCOMPARE(shelf.similarity(shelf.find(1), shelf.find(3)), 0.4);
    QCOMPARE(shelf.similarity(shelf.find(3), shelf.find(1)), 0.4);
    QCOMPARE(shelf.similarity(shelf.find(2), shelf.find(3)), 0.0);
    QVERIFY2(shelf.similarity(shelf.find(4), shelf.find(5)) == 0.0,
             "two products of unknown aisle are not alike");
    const ProductShelf withoutPairs({product(1, 5), product(2, 5)}, {}, today);
    QCOMPARE(withoutPairs.similarity(0, 1), ProductShelf::sameAisleSimilarity);
}

void ProductShelfTest::nudgesKnowStockNewnessAndMargin()
{
    auto a = product(1, 1);
    a.stock = 100;
    a.priceMinor = 1000;
    a.costMinor = 900;
    auto b = product(2, 1);
    b.stock = 5;
    b.priceMinor = 1000;
    b.costMinor = 100;
    b.firstSeen = today;
    auto c = product(3, 1);
    c.firstSeen = today - 30;
    auto gone = product(4, 1);
    gone.stock = 10'000;
    gone.active = false;
    const ProductShelf shelf({a, b, c, gone}, {}, today);
    QCOMPARE(shelf.overstock(0), 1.0);
    QCOMPARE(shelf.overstock(1), 0.5);
    QCOMPARE(shelf.overstock(2), 0.0);
    QCOMPARE(shelf.overstock(3), 0.0);
    QCOMPARE(shelf.margin(0), 0.5);
    QCOMPARE(shelf.margin(1), 1.0);
    QCOMPARE(shelf.margin(2), 0.0);
    QCOMPARE(shelf.newness(0), 0.0);
    QCOMPARE(shelf.newness(1), 1.0);
    QCOMPARE(shelf.newness(2), 0.5);
}

void ProductShelfTest::stockIsHandedOutOnce()
{
    auto scarce = product(1, 1);
    scarce.stock = 2;
    auto oversold = product(2, 1);
    oversold.stock = -3;
    const ProductShelf shelf({scarce, oversold, product(3, 1)}, {}, today);
    StockLedger ledger(shelf);
    QVERIFY(ledger.available(0));
    ledger.take(0);
    QVERIFY(ledger.available(0));
    ledger.take(0);
    QVERIFY(!ledger.available(0));
    ledger.giveBack(0);
    QVERIFY(ledger.available(0));
    QVERIFY(!ledger.available(1));
    for (int i = 0; i < 100; ++i)
        ledger.take(2);
    ledger.giveBack(2);
    QVERIFY2(ledger.available(2), "what is not tracked never runs out");
}

TACTFUL_TEST(ProductShelfTest)
#include "product_shelf_test.moc"
