#include "core/steps/shop_models.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;

/// Does a product that nobody bought yet come to those who bought its like, as a pick of the book?
class NewArrivalPicksTest : public QObject {
    Q_OBJECT

private slots:
    void whoBoughtItsLikeGetsItAsANewArrival();
    void nobodyGetsItBeforeItIsThere();
};

namespace {

constexpr Day today{300};
constexpr data::ProductId arrival = 10;

std::vector<data::Product> catalogue(Day arrivalSeen)
{
    const char* const names[] = {"Linen tea towel", "Oak board",          "Glass jug", "Wool scarf",
                                 "Brass hook",      "Slate tile",         "Cork mat",  "Reed basket",
                                 "Felt purse",      "Striped linen towel"};
    std::vector<data::Product> all;
    for (const char* name : names) {
        data::Product product;
        product.id = static_cast<data::ProductId>(all.size() + 1);
        product.name = name;
        product.firstSeen = product.id == arrival ? arrivalSeen : Day{0};
        all.push_back(product);
    }
    return all;
}

/// Customer 1 bought the towel twice, customer 2 the board.
std::vector<std::vector<data::Pick>> picks(Day arrivalSeen)
{
    data::SalesHistory sales;
    sales.orders = {{1, 1, Day{100}, 500}, {2, 1, Day{200}, 500}, {3, 2, Day{250}, 900}};
    sales.lines = {{1, 1, 1, Day{100}, 1, 500}, {1, 2, 1, Day{200}, 1, 500}, {2, 3, 2, Day{250}, 1, 900}};
    const ShopPast past = pastUpTo(today, sales, catalogue(arrivalSeen));
    Job job;
    const auto shop = fitShopModels(past, {}, job);
    return shop ? *picksFor(*shop, past, {}, job) : std::vector<std::vector<data::Pick>>(2);
}

const data::Pick* arrivalAmong(const std::vector<data::Pick>& picks)
{
    const auto at = std::find_if(picks.begin(), picks.end(), [](const data::Pick& pick) {
        return pick.product == arrival && pick.because;
    });
    return at == picks.end() ? nullptr : &*at;
}

}  // namespace

void NewArrivalPicksTest::whoBoughtItsLikeGetsItAsANewArrival()
{
    const auto found = picks(today - 5);
    const data::Pick* pick = arrivalAmong(found[0]);
    QVERIFY(pick);
    QVERIFY(pick->reason == data::PickReason::NewArrival);
    QVERIFY(pick->source == data::PickSource::WorkedOut);
    QCOMPARE(pick->because, data::ProductId{1});
    QCOMPARE(pick->evidence, 2);
    QCOMPARE(pick->evidenceDay->number, 200);
    QVERIFY(pick->newToThem);
    QVERIFY(!arrivalAmong(found[1]));
}

void NewArrivalPicksTest::nobodyGetsItBeforeItIsThere()
{
    for (const auto& each : picks(today + 1))
        QVERIFY(!arrivalAmong(each));
}

TACTFUL_TEST(NewArrivalPicksTest)
#include "new_arrival_picks_test.moc"
