#include "core/base/text.h"
#include "core/samples/catalogue.h"
#include "core/samples/demo_shop.h"
#include "tests/support/register.h"

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::samples;

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_catalogue = makeCatalogue(DemoOptions{}.seed, demoLastDay); }

    void namesAndCodesAreUnique();
    void pricesAreAboveCosts();
    void whatTheGuideShowsIsThere_data();
    void whatTheGuideShowsIsThere();
    void delicateProductsAreSpreadOverAisles();
    void stockIsMostlyThereSometimesScarceAndSometimesTooMuch();
    void everyPairNamesFamiliesThatExist();
    void variantsShareAHandle();

private:
    Catalogue m_catalogue;
};

void CatalogueTest::namesAndCodesAreUnique()
{
    std::set<std::string> names, codes;
    for (const auto& item : m_catalogue.items) {
        QVERIFY2(names.insert(item.row.name).second, item.row.name.c_str());
        QVERIFY2(codes.insert(item.row.sku).second, item.row.sku.c_str());
    }
    QVERIFY(names.size() >= 480 && names.size() <= 600);
    QCOMPARE(aisles().size(), aisleCount);
}

void CatalogueTest::pricesAreAboveCosts()
{
    std::size_t unknownCost = 0;
    for (const auto& item : m_catalogue.items) {
        QVERIFY(item.row.price->minor >= 200 && item.row.price->minor <= 12000);
        QVERIFY(item.oldPricePence <= item.pricePence && item.priceRise <= demoLastDay);
        unknownCost += !item.row.cost;
        if (item.row.cost) QVERIFY(item.row.cost->minor < item.row.price->minor);
    }
    QVERIFY(unknownCost > 0 && unknownCost < 40);
}

void CatalogueTest::whatTheGuideShowsIsThere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("price");
    QTest::newRow("teacup") << QByteArray("Rose teacup & saucer") << QByteArray("£9.95");
    QTest::newRow("candles") << QByteArray("Beeswax candles, 6") << QByteArray("£14.50");
    QTest::newRow("tea towels") << QByteArray("Botanical tea towels") << QByteArray("£12.00");
    QTest::newRow("cake stand") << QByteArray("Scalloped cake stand") << QByteArray("£48.00");
}

void CatalogueTest::whatTheGuideShowsIsThere()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, price);
    const auto& row = m_catalogue.items[m_catalogue.itemNamed(name.toStdString())].row;
    QCOMPARE(displayAmount(*row.price), price.toStdString());
    QVERIFY(row.active);
    if (name == "Botanical tea towels") QVERIFY(demoLastDay - *row.firstSeen <= 42);
}

void CatalogueTest::delicateProductsAreSpreadOverAisles()
{
    const char* const words[] = {"pregnancy", "sympathy", "wine",    "weight loss", "rosary",      "memorial",
                                 "migraine",  "newborn",  "baptism", "divorce",     "anti-ageing", "pride"};
    std::set<std::string> found;
    for (const char* word : words) {
        const auto item =
            std::find_if(m_catalogue.items.begin(), m_catalogue.items.end(), [&](const auto& candidate) {
                return contains(lowerAscii(candidate.row.name), word);
            });
        QVERIFY2(item != m_catalogue.items.end(), word);
        found.insert(item->row.aisle);
    }
    QVERIFY(found.size() >= 7);
}

void CatalogueTest::stockIsMostlyThereSometimesScarceAndSometimesTooMuch()
{
    std::size_t active = 0, soldOut = 0, many = 0, untracked = 0;
    for (const auto& item : m_catalogue.items) {
        if (!item.row.active || item.row.giftCard) continue;
        ++active;
        soldOut += item.row.stock == 0;
        many += item.row.stock.value_or(0) > 60;
        untracked += !item.row.stock;
    }
    QVERIFY(active > 380);
    QVERIFY(soldOut >= 5 && soldOut < 60);
    QVERIFY(many >= 15 && untracked >= 3);
}

void CatalogueTest::everyPairNamesFamiliesThatExist()
{
    std::set<std::string_view> things;
    for (const Family* family : m_catalogue.families)
        things.insert(family->thing);
    for (const GoesWith& pair : goesWithPairs())
        QVERIFY2(things.contains(pair.first) && things.contains(pair.second),
                 std::string(pair.first).c_str());
}

void CatalogueTest::variantsShareAHandle()
{
    std::set<std::string> plain;
    std::size_t variants = 0;
    for (std::size_t i = 0; i < m_catalogue.items.size(); ++i) {
        const auto& item = m_catalogue.items[i];
        const bool continued = i > 0 && item.row.handle == m_catalogue.items[i - 1].row.handle;
        if (continued) QVERIFY(!item.variant.empty());
        if (!continued) QVERIFY2(plain.insert(item.row.handle).second, item.row.handle.c_str());
        variants += !item.variant.empty();
    }
    QVERIFY(variants > 80);
}

TACTFUL_TEST(CatalogueTest)
#include "catalogue_test.moc"
