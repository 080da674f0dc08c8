#include "tests/steps/small_shop.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

/// What the page Products stands on.
class ProductPagesTest : public QObject {
    Q_OBJECT

private slots:
    void loweringHowDelicateNeedsAReason();
    void productDecisionsReturnWhatWas();
};

void ProductPagesTest::loweringHowDelicateNeedsAReason()
{
    SmallShop shop;
    const ProductRow card = shop.product("SYM");
    QCOMPARE(card.tier, 2);
    QCOMPARE(card.tierGroup, std::string("Sympathy, memorial and relationships"));
    QVERIFY(!card.tierByHand);
    QCOMPARE(setDelicate(*shop.session, card.id, {0, ""}, "Ingrid").error().code, ErrorCode::Refused);
    QCOMPARE(setDelicate(*shop.session, card.id, {4, "x"}, "Ingrid").error().code, ErrorCode::BadInput);
    QCOMPARE(setDelicate(*shop.session, card.id, {0, "a card"}, "").error().code, ErrorCode::BadInput);
    const auto before = setDelicate(*shop.session, card.id, {0, "only a card"}, "Ingrid");
    QVERIFY(before.ok());
    QVERIFY(!before->tier);
    QCOMPARE(shop.product("SYM").tier, 0);
    QVERIFY(shop.product("SYM").tierByHand);
    QCOMPARE(shop.product("SYM").tierFound, 2);
    const auto undone = setDelicate(*shop.session, card.id, *before, "Ingrid");
    QVERIFY(undone.ok());
    QCOMPARE(undone->reason, std::string("only a card"));
    QCOMPARE(shop.product("SYM").tier, 2);
    QVERIFY(setDelicate(*shop.session, shop.product("POT").id, {3, ""}, "Ingrid").ok());  // raising is free
    QCOMPARE(shop.product("POT").tier, 3);
}

void ProductPagesTest::productDecisionsReturnWhatWas()
{
    SmallShop shop;
    const ProductRow pot = shop.product("POT");
    QCOMPARE(pot.sold90, 1);
    QCOMPARE(pot.sold365, 1);
    QCOMPARE(pot.buyers, 2);
    QVERIFY(pot.offered);
    QCOMPARE(*setOffered(*shop.session, pot.id, false), true);
    QVERIFY(!shop.product("POT").offered);
    QCOMPARE(*setOffered(*shop.session, pot.id, true), false);
    QCOMPARE(*setProductAisle(*shop.session, pot.id, "Tea"), std::string("Kitchen"));
    QCOMPARE(shop.product("POT").aisle, std::string("Tea"));
    QCOMPARE(*setProductAisle(*shop.session, pot.id, "Kitchen"), std::string("Tea"));
    QCOMPARE(*setProductStock(*shop.session, pot.id, 5), std::optional<std::int64_t>());
    QCOMPARE(setProductStock(*shop.session, pot.id, -1).error().code, ErrorCode::BadInput);
    QCOMPARE(productWithSku(*shop.session, "NOPE").error().code, ErrorCode::NotFound);
    QCOMPARE(*productWithSku(*shop.session, "POT"), pot.id);
}

TACTFUL_TEST(ProductPagesTest)
#include "product_pages_test.moc"
