#include "core/steps/grouped_picks.h"
#include "core/steps/reason_text.h"
#include "core/steps/shop_models.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::steps;

/// Is a product with several numbers suggested as the one that can be had, and is what is said of it true?
class GroupedPicksTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheyBoughtComesFirst();
    void anotherNumberStandsInForWhatCannotBeHad();
    void whoNeverBoughtItGetsTheOneThatSells();
    void whatWasSentBackIsNotOffered();
    void theReasonNamesTheNumberTheyBought();
    void aReplacedProductIsLearntAndSuggestedAsOne();
    void laterRowsChangeNothing();
};

namespace {

constexpr Day today{400};
constexpr data::ProductId smallCandle = 1, largeCandle = 2, hugeCandle = 3, jug = 4;

std::vector<data::Product> candles()
{
    const char* const names[] = {"Soy candle small", "Soy candle large", "Soy candle huge", "Glass jug"};
    std::vector<data::Product> all;
    for (const char* name : names) {
        data::Product product;
        product.id = static_cast<data::ProductId>(all.size() + 1);
        product.sku = "S" + std::to_string(product.id);
        product.name = name;
        product.handle = product.id == jug ? "jug" : "candle";
        all.push_back(product);
    }
    return all;
}

void buy(data::SalesHistory& sales, data::CustomerId customer, Day day, data::ProductId product,
         std::int64_t quantity = 1)
{
    const auto order = static_cast<data::OrderId>(sales.lines.size() + 1);
    if (quantity > 0) sales.orders.push_back({order, customer, day, 1000});
    sales.lines.push_back({customer, order, product, day, quantity, 1000 * quantity});
}

/// Customer 1 bought the small candle twice and the jug; 2 the jug; 3 the small one and sent it back, then
/// the huge one; 4 to 6 the large one of late.
data::SalesHistory candleSales()
{
    data::SalesHistory sales;
    buy(sales, 1, Day{200}, smallCandle);
    buy(sales, 1, Day{210}, jug);
    buy(sales, 1, Day{300}, smallCandle);
    buy(sales, 2, Day{390}, jug);
    buy(sales, 3, Day{210}, smallCandle);
    buy(sales, 3, Day{220}, smallCandle, -1);
    buy(sales, 3, Day{380}, hugeCandle);
    for (data::CustomerId customer = 4; customer <= 6; ++customer)
        buy(sales, customer, Day{390}, largeCandle);
    return sales;
}

models::Suggestion suggestion(std::int32_t product, models::SuggestionReason reason,
                              std::int32_t because = -1)
{
    models::Suggestion out;
    out.product = product;
    out.reason = reason;
    out.because = because;
    out.evidence = 5;
    out.daysAgo = 7;
    return out;
}

std::optional<data::Pick> pickOf(const std::vector<char>& allowed, std::size_t row,
                                 const models::Suggestion& suggestion)
{
    const ShopPast past = pastUpTo(today, candleSales(), candles());
    return GroupedPicks(past, allowed).pickOf(suggestion, row);
}

constexpr auto again = models::SuggestionReason::BoughtAgain;
constexpr auto popular = models::SuggestionReason::Popular;

}  // namespace

void GroupedPicksTest::whatTheyBoughtComesFirst()
{
    const auto pick = pickOf({}, 0, suggestion(0, again));
    QCOMPARE(pick->product, smallCandle);
    QCOMPARE(pick->because, data::ProductId{0});
    QCOMPARE(pick->evidence, 2);
    QCOMPARE(pick->evidenceDay->number, 300);
    QVERIFY(pick->reason == data::PickReason::BuysAgain);
    const auto third = pickOf({}, 2, suggestion(0, again));
    QCOMPARE(third->product, hugeCandle);
    QVERIFY(third->reason == data::PickReason::BoughtBefore);
    QCOMPARE(third->evidence, 1);
}

void GroupedPicksTest::anotherNumberStandsInForWhatCannotBeHad()
{
    const auto pick = pickOf({0, 1, 1, 1}, 0, suggestion(0, again));
    QCOMPARE(pick->product, largeCandle);
    QCOMPARE(pick->because, smallCandle);
    QCOMPARE(pick->evidence, 2);
    QVERIFY(pick->source == data::PickSource::Bought);
    const std::vector<data::Product> catalogue = candles();
    QCOMPARE(
        reasonText(*pick, &catalogue[0]),
        std::string("The same as Soy candle small, in another size, colour or number; bought on 1970-10-28"));
    const ShopPast past = pastUpTo(today, candleSales(), catalogue);
    const std::vector<char> none{0, 0, 0, 1}, some{0, 0, 1, 1};
    QCOMPARE(GroupedPicks(past, none).allowedLeads(), (std::vector<char>{0, 0, 0, 1}));
    QCOMPARE(GroupedPicks(past, some).allowedLeads(), (std::vector<char>{1, 0, 0, 1}));
}

void GroupedPicksTest::whoNeverBoughtItGetsTheOneThatSells()
{
    QCOMPARE(pickOf({}, 1, suggestion(0, popular))->product, largeCandle);
    QCOMPARE(pickOf({1, 0, 0, 1}, 1, suggestion(0, popular))->product, smallCandle);
    QVERIFY(pickOf({}, 1, suggestion(0, popular))->newToThem);
}

void GroupedPicksTest::whatWasSentBackIsNotOffered()
{
    QVERIFY(!pickOf({1, 0, 0, 1}, 2, suggestion(0, popular)));
    QCOMPARE(pickOf({1, 1, 0, 1}, 2, suggestion(0, again))->product, largeCandle);
}

void GroupedPicksTest::theReasonNamesTheNumberTheyBought()
{
    const auto pick = pickOf({}, 2, suggestion(3, models::SuggestionReason::GoesWith, 0));
    QCOMPARE(pick->product, jug);
    QCOMPARE(pick->because, hugeCandle);
    QCOMPARE(pick->evidenceDay->number, 380);
    QCOMPARE(pick->evidence, 5);
}

namespace {

/// Sixty customers buy tea; the lamp of old (2) is bought until day 200, then there is one with another
/// number (3), which customer 1 never had.
std::vector<data::Product> lamps()
{
    const char* const names[] = {"Garden tea", "REGENCY CAKESTAND 3 TIER", "Cakestand Regency 3 tier (new)"};
    std::vector<data::Product> all;
    for (const char* name : names) {
        data::Product product;
        product.id = static_cast<data::ProductId>(all.size() + 1);
        product.name = name;
        product.active = product.id != 2;
        product.firstSeen = Day{product.id == 3 ? 210 : 0};
        all.push_back(product);
    }
    return all;
}

data::SalesHistory lampSales()
{
    data::SalesHistory sales;
    for (data::CustomerId customer = 1; customer <= 60; ++customer) {
        const auto day = static_cast<int>(customer);
        buy(sales, customer, Day{100 + day}, 2);
        if (customer == 1) buy(sales, customer, Day{150}, 2);
        buy(sales, customer, Day{240 + day}, customer % 2 && customer > 1 ? 3 : 1);
    }
    return sales;
}

std::vector<std::vector<data::Pick>> lampPicks(const data::SalesHistory& sales)
{
    const std::vector<data::Product> catalogue = lamps();
    const ShopPast past = pastUpTo(today, sales, catalogue);
    Job job;
    const auto shop = fitShopModels(past, {}, job);
    PicksRequest request;
    request.allowed = offerableProducts(catalogue);
    return shop ? *picksFor(*shop, past, request, job) : std::vector<std::vector<data::Pick>>();
}

}  // namespace

void GroupedPicksTest::aReplacedProductIsLearntAndSuggestedAsOne()
{
    const auto picks = lampPicks(lampSales());
    QCOMPARE(picks.size(), std::size_t{60});
    const data::Pick& first = picks[0][0];
    QCOMPARE(first.product, data::ProductId{3});
    QCOMPARE(first.because, data::ProductId{2});
    QVERIFY(first.reason == data::PickReason::BuysAgain);
    QCOMPARE(first.evidence, 2);
    for (const auto& each : picks)
        for (const data::Pick& pick : each)
            QVERIFY(pick.product != 2);
}

void GroupedPicksTest::laterRowsChangeNothing()
{
    data::SalesHistory later;
    const data::SalesHistory sales = lampSales();
    for (std::size_t i = 0; i < sales.orders.size(); ++i) {
        later.orders.push_back(sales.orders[i]);
        later.lines.push_back(sales.lines[i]);
        const data::CustomerId customer = sales.orders[i].customer;
        if (i + 1 < sales.orders.size() && sales.orders[i + 1].customer == customer) continue;
        for (int day = 1; day < 4; ++day) {
            const auto order = static_cast<data::OrderId>(10 * (sales.orders.size() + i) + day);
            later.orders.push_back({order, customer, today + day, 77});
            later.lines.push_back({customer, order, day, today + day, 3, 77});
        }
    }
    const auto before = lampPicks(sales), after = lampPicks(later);
    QCOMPARE(after.size(), before.size());
    for (std::size_t row = 0; row < before.size(); ++row) {
        QCOMPARE(after[row].size(), before[row].size());
        for (std::size_t i = 0; i < before[row].size(); ++i) {
            const data::Pick &a = after[row][i], &b = before[row][i];
            QVERIFY(a.product == b.product && a.relevance == b.relevance && a.because == b.because &&
                    a.reason == b.reason && a.evidence == b.evidence && a.evidenceDay == b.evidenceDay);
        }
    }
}

TACTFUL_TEST(GroupedPicksTest)
#include "grouped_picks_test.moc"
