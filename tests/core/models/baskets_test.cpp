#include "core/models/baskets.h"
#include "tests/core/models/basket_text.h"
#include "tests/support/register.h"

#include <functional>

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;

class BasketsTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void brokenRowsAreRefused_data();
    void brokenRowsAreRefused();
};

using Change = std::function<void(BasketText&)>;
Q_DECLARE_METATYPE(Change)

namespace {

const char* const shop = "1 AB, 8 C\n"
                         "3 A\n"
                         "? 5 BC";

}  // namespace

void BasketsTest::readsBackWhatWasWritten()
{
    BasketText text(shop, 3, 10);
    text.returnedStart = {0, 1, 1};
    text.returnedProduct = {2};
    const Baskets baskets = text.view();
    QVERIFY(baskets.check().ok());
    QCOMPARE(baskets.customerCount(), 2);
    QCOMPARE(baskets.basketCount(), 4);
    QCOMPARE(baskets.products(3).size(), std::size_t{2});
    QCOMPARE(baskets.products(3)[1], 2);
    QCOMPARE(baskets.returned(0)[0], 2);
    QVERIFY(baskets.returned(1).empty());
}

void BasketsTest::brokenRowsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("no customers' starts") << Change([](BasketText& t) { t.basketStart.clear(); });
    QTest::newRow("starts past the baskets") << Change([](BasketText& t) { t.basketStart.back() = 9; });
    QTest::newRow("starts descend") << Change([](BasketText& t) { t.basketStart[1] = 3; });
    QTest::newRow("a basket without lines' start") << Change([](BasketText& t) { t.lineStart.pop_back(); });
    QTest::newRow("lines left over") << Change([](BasketText& t) { t.lineProduct.push_back(0); });
    QTest::newRow("a product twice in a basket") << Change([](BasketText& t) { t.lineProduct[1] = 0; });
    QTest::newRow("an unknown product") << Change([](BasketText& t) { t.lineProduct[1] = 3; });
    QTest::newRow("a negative product") << Change([](BasketText& t) { t.lineProduct[0] = -1; });
    QTest::newRow("days descend") << Change([](BasketText& t) { t.basketDay[1] = 0; });
    QTest::newRow("a basket from the future") << Change([](BasketText& t) { t.basketDay[3] = 11; });
    QTest::newRow("returns of too few customers") << Change([](BasketText& t) { t.returnedStart = {0, 0}; });
    QTest::newRow("an unknown product returned") << Change([](BasketText& t) {
        t.returnedStart = {0, 1, 1};
        t.returnedProduct = {7};
    });
}

void BasketsTest::brokenRowsAreRefused()
{
    QFETCH(Change, change);
    BasketText text(shop, 3, 10);
    QVERIFY(text.view().check().ok());
    change(text);
    const Status status = text.view().check();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(BasketsTest)
#include "baskets_test.moc"
