#include "core/models/customer_past.h"
#include "core/models/past_view.h"
#include "core/models/product_facts.h"
#include "tests/core/models/basket_text.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;

class PastViewTest : public QObject {
    Q_OBJECT

private slots:
    void endsWithItsDay();
    void theNextBasketIsTheFirstAfterTheDay();
    void factsOfProductsAreCountedUpToTheDay();
    void aReturnRateIsTheShareOfChancesTaken();
    void aCustomersPastIsCountedUpToTheDay();
    void nothingIsKnownOfWhoNeverBought();
};

namespace {

const char* const shop = "10 AB, 20 A, 60 AC\n"
                         "15 B, 55 B\n"
                         "70 C\n"
                         "? 12 A, 61 C";

}  // namespace

void PastViewTest::endsWithItsDay()
{
    const BasketText text(shop, 3, 100);
    const PastView past(text.view(), 20);
    QCOMPARE(past.customerCount(), 3);
    QCOMPARE(past.endBasket(0) - past.firstBasket(0), 2);
    QCOMPARE(past.endBasket(1) - past.firstBasket(1), 1);
    QCOMPARE(past.endBasket(2) - past.firstBasket(2), 0);
    QCOMPARE(past.strayBaskets().size(), std::size_t{1});
    QCOMPARE(past.basketDay(past.strayBaskets()[0]), 12);
}

void PastViewTest::theNextBasketIsTheFirstAfterTheDay()
{
    const BasketText text(shop, 3, 100);
    const PastView past(text.view(), 20);
    QCOMPARE(past.basketDay(*past.nextBasket(0)), 60);
    QCOMPARE(past.basketDay(*past.nextBasket(2)), 70);
    const PastView today(text.view(), 100);
    QVERIFY(!today.nextBasket(0));
}

void PastViewTest::factsOfProductsAreCountedUpToTheDay()
{
    const BasketText text(shop, 3, 100);
    const ProductFacts facts = learnProductFacts(PastView(text.view(), 60), 30);
    QCOMPARE(facts.products[0].baskets, 4);  // 10, 20, 60 and the stranger's
    QCOMPARE(facts.products[0].recentBaskets, 1);
    QCOMPARE(facts.products[1].baskets, 3);
    QCOMPARE(facts.products[2].baskets, 1);                             // not day 61, not day 70
    QCOMPARE(facts.bestSellers, (std::vector<std::int32_t>{0, 1, 2}));  // one lately each; then by all
    QCOMPARE(facts.products[0].logBuyers, static_cast<float>(std::log(2.0)));
    QVERIFY(facts.products[0].trend < facts.products[2].trend);
    QCOMPARE(facts.products[2].logSilence, 0.0f);
}

void PastViewTest::aReturnRateIsTheShareOfChancesTaken()
{
    // A: one chance missed, one taken. B: two missed by the first customer, one taken by the second. C: none.
    const BasketText text("10 AB, 20 A, 60 C\n15 B, 55 B", 3, 100);
    const ProductFacts facts = learnProductFacts(PastView(text.view(), 100), 30);
    // Chances: A 2 (taken 1), B 2 + 1 (taken 1), C 0.
    QCOMPARE(facts.returnRate, 2.0 / 5.0);
    QVERIFY(std::abs(std::exp(facts.products[0].logReturnRate) - (1.0 + 5.0 * 0.4) / 7.0) < 1e-5);
    QVERIFY(std::abs(std::exp(facts.products[1].logReturnRate) - (1.0 + 5.0 * 0.4) / 8.0) < 1e-5);
    QVERIFY(std::abs(std::exp(facts.products[2].logReturnRate) - 0.4) < 1e-5);
}

void PastViewTest::aCustomersPastIsCountedUpToTheDay()
{
    const BasketText text(shop, 3, 100);
    const CustomerPast past = pastOf(PastView(text.view(), 60), 0, {30, 0.4});
    QCOMPARE(past.baskets, 3);
    QCOMPARE(past.firstDay, 10);
    QCOMPARE(past.lastDay, 60);
    QCOMPARE(past.meanProducts, 5.0 / 3.0);
    QCOMPARE(past.repeatShare, 3.0 / 9.0);
    QCOMPARE(past.returnRate, (2.0 + 5.0 * 0.4) / (4.0 + 5.0));
    const OwnProduct* a = past.find(0);
    QVERIFY(a);
    QCOMPARE(a->times, 3);
    QCOMPARE(a->lately, 3);
    QVERIFY(std::abs(a->fading - 1.0) < 1e-12 && std::abs(a->fadingByDay - 1.0) < 1e-12);
    const OwnProduct* b = past.find(1);
    QCOMPARE(b->firstBasket, 0);
    QCOMPARE(b->lastDay, 10);
    QVERIFY(std::abs(b->fading - 0.64 / (1.0 + 0.8 + 0.64)) < 1e-12);
    QCOMPARE(pastOf(PastView(text.view(), 59), 0, {30, 0.4}).find(2), nullptr);
}

void PastViewTest::nothingIsKnownOfWhoNeverBought()
{
    const BasketText text(shop, 3, 100);
    const CustomerPast past = pastOf(PastView(text.view(), 60), 2, {30, 0.4});
    QCOMPARE(past.baskets, 0);
    QVERIFY(past.products.empty());
}

TACTFUL_TEST(PastViewTest)
#include "past_view_test.moc"
