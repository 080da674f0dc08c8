#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using data::IssueKind;
using tactful::tests::readText;

namespace {

/// "sku / name / price / stock / image" of each product, one a line.
std::string shown(const tests::CollectedRows& rows)
{
    std::string text;
    for (const data::ImportedProduct& product : rows.products)
        text += product.sku + " / " + product.name + " / " +
                (product.price ? plainAmount(*product.price) : "-") + " / " +
                (product.stock ? std::to_string(*product.stock) : "-") + " / " + product.image + "\n";
    return text;
}

}  // namespace

class ProductRowsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheLegacyDialect();
    void readsTheDialectOf2024();
    void rowsThatDoNotFitAreAccountedFor();
    void productsWithoutHandleAreOneARow();
};

void ProductRowsTest::readsTheLegacyDialect()
{
    const auto outcome = readText(
        "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 "
        "Value,Variant SKU,Variant Inventory "
        "Tracker,Variant Inventory Qty,Variant Price,Image Src,Variant Image,Gift Card,Cost per item\r\n"
        "mug,Mug,<p>A &amp; B</p>,Leaf,Kitchen > Mugs,\"blue, new "
        "\",true,Colour,Blue,L,M-1,shopify,5,40,https://x.example/1.png,,false,12.5\r\n"
        "mug,,,,,,,,Red,L,,shopify,-2,42,https://x.example/2.png,https://x.example/red.png,,\r\n"
        "mug,,,,,,,,,,,,,,https://x.example/3.png,,,\r\n"
        "card,Gift card,,Leaf,,,false,Title,Default Title,,,,7,10,,,true,\r\n");
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{4});
    QCOMPARE(shown(outcome.rows),
             std::string("M-1 / Mug - Blue / L / 40.00 / 5 / https://x.example/1.png\n"
                         "name:mug - red / l / Mug - Red / L / 42.00 / -2 / https://x.example/red.png\n"
                         "name:gift card / Gift card / 10.00 / - / \n"));
    const data::ImportedProduct& mug = outcome.rows.products[0];
    QCOMPARE(mug.handle, std::string("mug"));
    QCOMPARE(mug.description, std::string("A & B"));
    QCOMPARE(mug.brand, std::string("Leaf"));
    QCOMPARE(mug.aisle, std::string("Mugs"));
    QVERIFY((mug.tags == std::vector<std::string>{"blue", "new"}));
    QCOMPARE(plainAmount(mug.cost.value()), std::string("12.50"));
    QVERIFY(mug.active && !mug.giftCard);
    QVERIFY(outcome.rows.products[1].active);
    QCOMPARE(outcome.rows.products[1].aisle, std::string("Mugs"));
    QVERIFY(!outcome.rows.products[2].active && outcome.rows.products[2].giftCard);
}

void ProductRowsTest::readsTheDialectOf2024()
{
    const auto outcome =
        readText("Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online "
                 "store,Status,SKU,Option1 "
                 "value,Price,Cost per item,Inventory tracker,Inventory quantity,Product image URL,Variant "
                 "image URL,Gift card\n"
                 "Shirt,shirt,,Leaf,Apparel > "
                 "Shirts,,,TRUE,Active,S-1,Small,50.00,,shopify,3,http://x.example/s.png,,FALSE\n"
                 "Hat,hat,,Leaf,Apparel > Hats,Hats for rain,,TRUE,Draft,H-1,,20.00,,,,not a link,,FALSE\n");
    QCOMPARE(
        shown(outcome.rows),
        std::string("S-1 / Shirt - Small / 50.00 / 3 / http://x.example/s.png\nH-1 / Hat / 20.00 / - / \n"));
    QCOMPARE(outcome.rows.products[0].aisle, std::string("Shirts"));
    QVERIFY(outcome.rows.products[0].active);
    QCOMPARE(outcome.rows.products[1].aisle, std::string("Hats for rain"));
    QVERIFY(!outcome.rows.products[1].active);
}

void ProductRowsTest::rowsThatDoNotFitAreAccountedFor()
{
    const auto outcome =
        readText("Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price,Variant Inventory Qty\n"
                 "a,Ball,,Leaf,A-1,cheap,few\n,,,Leaf,,,\nlone,Lone,,Leaf,,,\nlone,,,,,,\n");
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed),
             std::string("2 bad-price Variant Price\n2 bad-quantity Variant Inventory Qty\n"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside), std::string("3 missing-product Title\n"));
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{4});
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{2});
    QCOMPARE(shown(outcome.rows), std::string("A-1 / Ball / - / - / \nname:lone / Lone / - / - / \n"));
}

void ProductRowsTest::productsWithoutHandleAreOneARow()
{
    ReadOptions options = tests::britishShop();
    options.mapJson =
        R"({"kind": "products", "columns": {"sku": "Code", "product": "Name", "price": "Price", "first_seen": "New on", "active": "On sale"}})";
    const auto outcome =
        readText("Code,Name,Price,New on,On "
                 "sale\nT-1,Tea,\"€2,50\",2025-03-01,yes\nT-2,Tea,3.00,,no\nT-3,Tea,3.00,,\n",
                 options);
    QCOMPARE(outcome.rows.products.size(), std::size_t{3});
    QCOMPARE(outcome.rows.products[0].price->currency.text(), std::string("EUR"));
    QCOMPARE(isoDay(outcome.rows.products[0].firstSeen.value()), std::string("2025-03-01"));
    QVERIFY(outcome.rows.products[0].active && !outcome.rows.products[1].active &&
            outcome.rows.products[2].active);
}

TACTFUL_TEST(ProductRowsTest)
#include "product_rows_test.moc"
