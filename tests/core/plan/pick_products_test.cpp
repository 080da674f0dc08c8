#include "core/base/random.h"
#include "core/plan/pick_chooser.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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

data::Pick candidate(data::ProductId id, double relevance)
{
    data::Pick pick;
    pick.product = id;
    pick.relevance = relevance;
    return pick;
}

PickOptions plainOptions()
{
    PickOptions options;
    options.discovery = 0.0;
    options.sendDay = today;
    options.lambda = 1.0;
    return options;
}

std::vector<data::ProductId> idsOf(const std::vector<data::Pick>& picks)
{
    std::vector<data::ProductId> ids;
    for (const data::Pick& pick : picks)
        ids.push_back(pick.product);
    return ids;
}

/// Who bought from aisle 1 alone.
PickCustomer familiarWithAisle1()
{
    PickCustomer customer;
    customer.customer = 1;
    customer.aisles = {1};
    return customer;
}

struct RandomShop {
    std::vector<ProductFacts> products;
    std::vector<CoBought> pairs;
    std::vector<PickCustomer> customers;
    std::vector<std::vector<data::Pick>> candidates;
};

RandomShop randomShop(std::uint64_t seed)
{
    constexpr int productCount = 60;
    Random random(seed);
    RandomShop shop;
    for (int id = 1; id <= productCount; ++id) {
        ProductFacts facts = product(id, static_cast<int>(random.between(0, 6)));
        if (random.chance(0.6)) facts.stock = random.between(0, 20);
        facts.active = random.chance(0.9);
        facts.giftCard = random.chance(0.05);
        facts.tier = random.chance(0.1) ? 2 : 0;
        facts.priceMinor = random.between(100, 5000);
        facts.costMinor = random.between(50, 4000);
        facts.firstSeen = today - static_cast<std::int32_t>(random.between(0, 400));
        shop.products.push_back(facts);
    }
    for (int i = 0; i < 100; ++i)
        shop.pairs.push_back(
            {random.between(1, productCount), random.between(1, productCount), random.uniform()});
    for (int id = 1; id <= 200; ++id) {
        PickCustomer customer;
        customer.customer = id;
        std::vector<data::Pick> candidates;
        for (int p = 1; p <= productCount; ++p) {
            if (random.chance(0.15))
                customer.bought.push_back(
                    {p, today - static_cast<std::int32_t>(random.between(0, 90)),
                     random.chance(0.5) ? std::optional(random.uniform() * 80) : std::nullopt});
            if (random.chance(0.05)) customer.returned.push_back(p);
            if (random.chance(0.5)) candidates.push_back(candidate(p, random.uniform()));
        }
        for (int aisle = 1; aisle <= 6; ++aisle)
            if (random.chance(0.5)) customer.aisles.push_back(aisle);
        std::sort(candidates.begin(), candidates.end(),
                  [](const data::Pick& a, const data::Pick& b) { return a.relevance > b.relevance; });
        shop.customers.push_back(customer);
        shop.candidates.push_back(candidates);
    }
    return shop;
}

bool boughtTooLately(const PickCustomer& customer, data::ProductId id)
{
    for (const LastBought& bought : customer.bought)
        if (bought.product == id && today - bought.day < bought.usualGapDays.value_or(30.0)) return true;
    return false;
}

bool everReturned(const PickCustomer& customer, data::ProductId id)
{
    return std::find(customer.returned.begin(), customer.returned.end(), id) != customer.returned.end();
}

}  // namespace

class PickProductsTest : public QObject {
    Q_OBJECT

private slots:
    void theBestAreTakenInOrder();
    void whatMayNotBeOfferedIsLeftOut();
    void justBoughtMeansWithinTheUsualGap();
    void anotherNumberOfWhatWasJustBoughtWaitsToo();
    void oneAisleDoesNotFillTheList();
    void aNudgeReordersGoodPicks();
    void aNudgeNeverBringsForwardAPoorPick();
    void goalsPushTheirOwnNudge();
    void anArrivalStandsInOnceWhetherNudgedOrNot();
    void placesAreKeptForDiscovery();
    void otherPicksFillWhatDiscoveryCannot();
    void placesAreAsNearToTheShareAsCanBe();
    void whoNothingIsKnownOfHasNothingNew();
    void theLastPlaceExplores();
    void discoveryIsRightOnAverage_data();
    void discoveryIsRightOnAverage();
    void randomShopsKeepEveryPromise();
};

void PickProductsTest::theBestAreTakenInOrder()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 1), product(4, 1)}, {}, today);
    StockLedger stock(shelf);
    const std::vector<data::Pick> candidates{candidate(4, 0.9), candidate(2, 0.8), candidate(2, 0.75),
                                             candidate(1, 0.7), candidate(3, 0.1)};
    const auto picks = pickProducts(familiarWithAisle1(), candidates, shelf, plainOptions(), stock);
    QCOMPARE(idsOf(picks), (std::vector<data::ProductId>{4, 2, 1}));
    QCOMPARE(picks[0].relevance, 0.9);
    QVERIFY(!picks[0].newToThem);
}

void PickProductsTest::whatMayNotBeOfferedIsLeftOut()
{
    auto gone = product(1, 1);
    gone.active = false;
    auto giftCard = product(2, 1);
    giftCard.giftCard = true;
    auto delicate = product(3, 1);
    delicate.tier = 2;
    auto soldOut = product(4, 1);
    soldOut.stock = 0;
    const ProductShelf shelf({gone, giftCard, delicate, soldOut, product(5, 1), product(6, 1)}, {}, today);
    StockLedger stock(shelf);
    auto customer = familiarWithAisle1();
    customer.returned = {5};
    std::vector<data::Pick> candidates;
    for (data::ProductId id = 1; id <= 7; ++id)
        candidates.push_back(candidate(id, 0.5));
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, plainOptions(), stock)),
             std::vector<data::ProductId>{6});
}

void PickProductsTest::justBoughtMeansWithinTheUsualGap()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 1), product(4, 1)}, {}, today);
    StockLedger stock(shelf);
    auto customer = familiarWithAisle1();
    customer.bought = {{1, today - 13, 14.0},
                       {2, today - 14, 14.0},
                       {3, today - 29, std::nullopt},
                       {4, today - 30, std::nullopt}};
    const std::vector<data::Pick> candidates{candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.7),
                                             candidate(4, 0.6)};
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, plainOptions(), stock)),
             (std::vector<data::ProductId>{2, 4}));
}

void PickProductsTest::anotherNumberOfWhatWasJustBoughtWaitsToo()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 1)}, {}, today);
    StockLedger stock(shelf);
    auto customer = familiarWithAisle1();
    customer.bought = {{7, today - 13, 14.0}, {8, today - 15, 14.0}};
    std::vector<data::Pick> candidates{candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.7)};
    candidates[0].because = 7;  // bought as 7, which cannot be had any more
    candidates[0].source = data::PickSource::Bought;
    candidates[1].because = 8;
    candidates[1].source = data::PickSource::Bought;
    candidates[2].because = 7;  // goes with it
    candidates[2].source = data::PickSource::WorkedOut;
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, plainOptions(), stock)),
             (std::vector<data::ProductId>{2, 3}));
}

void PickProductsTest::oneAisleDoesNotFillTheList()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 1), product(4, 2)}, {}, today);
    const std::vector<data::Pick> candidates{candidate(1, 0.9), candidate(2, 0.85), candidate(3, 0.8),
                                             candidate(4, 0.7)};
    auto customer = familiarWithAisle1();
    customer.aisles = {1, 2};
    auto options = plainOptions();
    StockLedger stock(shelf);
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{1, 2, 3}));
    options.lambda = 0.7;
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{1, 4, 2}));
}

void PickProductsTest::aNudgeReordersGoodPicks()
{
    auto plenty = product(2, 1);
    plenty.stock = 500;
    auto some = product(1, 1);
    some.stock = 5;
    const ProductShelf shelf({some, plenty}, {}, today);
    const std::vector<data::Pick> candidates{candidate(1, 0.8), candidate(2, 0.7)};
    auto options = plainOptions();
    options.count = 1;
    StockLedger stock(shelf);
    QCOMPARE(idsOf(pickProducts(familiarWithAisle1(), candidates, shelf, options, stock)),
             std::vector<data::ProductId>{1});
    options.nudges.clearStock = 3;
    const auto nudged = pickProducts(familiarWithAisle1(), candidates, shelf, options, stock);
    QCOMPARE(idsOf(nudged), std::vector<data::ProductId>{2});
    QVERIFY2(nudged[0].relevance == 0.7, "the pick itself stays as the model made it");
}

void PickProductsTest::aNudgeNeverBringsForwardAPoorPick()
{
    auto plenty = product(2, 1);
    plenty.stock = 500;
    const ProductShelf shelf({product(1, 1), plenty, product(3, 1)}, {}, today);
    const std::vector<data::Pick> candidates{candidate(1, 1.0), candidate(3, 0.6), candidate(2, 0.59)};
    auto options = plainOptions();
    options.count = 2;
    options.nudges = {3, 3, 3};
    StockLedger stock(shelf);
    QCOMPARE(idsOf(pickProducts(familiarWithAisle1(), candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{1, 3}));
}

void PickProductsTest::goalsPushTheirOwnNudge()
{
    QCOMPARE(nudgesFor(data::Goal::NewArrivals, {1, 0, 2}).newArrivals, 3);
    QCOMPARE(nudgesFor(data::Goal::NewArrivals, {1, 0, 2}).clearStock, 1);
    QCOMPARE(nudgesFor(data::Goal::ClearStock, {0, 1, 2}).clearStock, 3);
    QCOMPARE(nudgesFor(data::Goal::Newsletter, {0, 1, 2}).margin, 2);

    auto brandNew = product(2, 1);
    brandNew.firstSeen = today;
    const ProductShelf shelf({product(1, 1), brandNew}, {}, today);
    const std::vector<data::Pick> candidates{candidate(1, 0.8), candidate(2, 0.7)};
    auto options = plainOptions();
    options.count = 1;
    options.goal = data::Goal::NewArrivals;
    StockLedger stock(shelf);
    QCOMPARE(idsOf(pickProducts(familiarWithAisle1(), candidates, shelf, options, stock)),
             std::vector<data::ProductId>{2});
}

void PickProductsTest::anArrivalStandsInOnceWhetherNudgedOrNot()
{
    auto brandNew = product(2, 1);
    brandNew.firstSeen = today;
    const ProductShelf shelf({product(1, 1), brandNew}, {}, today);
    const auto row = [&shelf](data::ProductId id) { return static_cast<std::uint32_t>(shelf.find(id)); };
    Candidate nudged{0.9F, row(2), 0};
    nudged.arrival = true;
    Candidate unnudged{0.1F, row(2), 0};
    unnudged.unnudged = true;
    const std::vector<Candidate> candidates{nudged, {0.8F, row(1), 1}, unnudged};
    auto options = plainOptions();
    const PickList without = PickChooser(shelf, options).choose(candidates, 0, nullptr);
    options.goal = data::Goal::NewArrivals;
    const PickList with = PickChooser(shelf, options).choose(candidates, 0, nullptr);
    QCOMPARE(int{without.count}, 2);
    QCOMPARE(int{without.at[0]}, 1);
    QCOMPARE(int{without.at[1]}, 2);
    QCOMPARE(int{with.count}, 2);
    QCOMPARE(int{with.at[0]}, 0);
    QCOMPARE(int{with.at[1]}, 1);
}

void PickProductsTest::placesAreKeptForDiscovery()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 2), product(4, 2), product(5, 0)}, {},
                             today);
    std::vector<data::Pick> candidates{candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.3),
                                       candidate(4, 0.2), candidate(5, 0.1)};
    candidates[4].newToThem = true;  // its aisle is not known, so the model's word counts
    auto options = plainOptions();
    StockLedger stock(shelf);
    for (const auto& [discovery, ids] : std::map<double, std::vector<data::ProductId>>{
             {1.0 / 3.0, {1, 2, 3}}, {2.0 / 3.0, {1, 3, 4}}, {1.0, {3, 4, 5}}}) {
        options.discovery = discovery;
        const auto picks = pickProducts(familiarWithAisle1(), candidates, shelf, options, stock);
        QCOMPARE(idsOf(picks), ids);
        for (const data::Pick& pick : picks)
            QCOMPARE(pick.newToThem, pick.product >= 3);
    }
}

void PickProductsTest::otherPicksFillWhatDiscoveryCannot()
{
    const ProductShelf shelf({product(1, 1), product(2, 1), product(3, 1), product(4, 2), product(5, 2)}, {},
                             today);
    auto options = plainOptions();
    StockLedger stock(shelf);
    const std::vector<data::Pick> familiar{candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.7)};
    const std::vector<data::Pick> strange{candidate(4, 0.9), candidate(5, 0.8)};
    const auto listFor = [&](double discovery, const std::vector<data::Pick>& candidates) {
        options.discovery = discovery;
        return idsOf(pickProducts(familiarWithAisle1(), candidates, shelf, options, stock));
    };
    // As far as the share of new things stays within one item of the dial.
    QCOMPARE(listFor(1.0 / 3.0, familiar), (std::vector<data::ProductId>{1, 2, 3}));
    QCOMPARE(listFor(0.5, familiar), (std::vector<data::ProductId>{1, 2}));
    QCOMPARE(listFor(1.0, familiar), std::vector<data::ProductId>{1});
    QCOMPARE(listFor(0.0, strange), std::vector<data::ProductId>{4});
    QCOMPARE(listFor(0.5, strange), (std::vector<data::ProductId>{4, 5}));
}

void PickProductsTest::placesAreAsNearToTheShareAsCanBe()
{
    PickOptions options;
    for (int count = 0; count <= PickList::most; ++count)
        for (int step = 0; step <= 20; ++step)
            for (int familiar = 0; familiar <= 5; ++familiar)
                for (int fresh = 0; fresh <= 5; ++fresh) {
                    options.count = count;
                    options.discovery = step / 20.0;
                    const double exact = options.discovery * count;
                    for (const double wish : {std::floor(exact), std::ceil(exact)}) {
                        const int wished = static_cast<int>(wish);
                        const Places places = placesFor(wished, familiar, fresh, options);
                        const int length = places.familiar + places.fresh;
                        QVERIFY(places.familiar >= 0 && places.familiar <= familiar);
                        QVERIFY(places.fresh >= 0 && places.fresh <= fresh);
                        QVERIFY(length <= count);
                        QVERIFY(std::abs(places.fresh - options.discovery * length) <= 1.0 + 1e-9);
                        if (count - wished <= familiar && wished <= fresh)
                            QCOMPARE(places, (Places{count - wished, wished}));
                        // No longer list keeps the promise.
                        for (int some = 0; some <= fresh; ++some)
                            for (int more = length + 1; more <= count; ++more)
                                QVERIFY(more - some > familiar || more < some ||
                                        std::abs(some - options.discovery * more) > 1.0);
                    }
                }
}

void PickProductsTest::whoNothingIsKnownOfHasNothingNew()
{
    const ProductShelf shelf({product(1, 1), product(2, 2), product(3, 3)}, {}, today);
    const std::vector<data::Pick> candidates{candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.7)};
    for (const Candidate& each : candidatesLeft({}, candidates, shelf, plainOptions()))
        QVERIFY(!each.newToThem && !each.outside && each.share == 0);
    // Whose aisles are not to be looked at knows what they bought.
    PickCustomer customer;
    customer.bought = {{1, today - 100, std::nullopt}};
    const auto left = candidatesLeft(customer, candidates, shelf, plainOptions());
    QVERIFY(!left[0].newToThem && left[1].newToThem && left[2].newToThem);
}

void PickProductsTest::theLastPlaceExplores()
{
    std::vector<ProductFacts> products;
    for (int id = 1; id <= 8; ++id)
        products.push_back(product(id, id <= 4 ? id : 5));
    const ProductShelf shelf(products, {}, today);
    PickCustomer customer;
    customer.customer = 1;
    customer.aisles = {1, 2, 3, 4, 5};
    // Most from aisles 5, 1 and 2; 3 and 4 are known, but not among the first three.
    customer.bought = {{1, today - 90, 1.0}, {2, today - 90, 1.0}, {3, today - 90, 1.0},
                       {4, today - 90, 1.0}, {5, today - 90, 1.0}, {6, today - 90, 1.0}};
    std::vector<data::Pick> candidates{candidate(5, 0.9), candidate(6, 0.89), candidate(7, 0.88),
                                       candidate(3, 0.6)};
    auto options = plainOptions();
    options.calibration = 0.0;
    StockLedger stock(shelf);
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{5, 6, 3}));
    candidates.back().relevance = 0.53;  // less than 60% of the best
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{5, 6, 7}));
    candidates.back().relevance = 0.6;
    options.explore = false;
    QCOMPARE(idsOf(pickProducts(customer, candidates, shelf, options, stock)),
             (std::vector<data::ProductId>{5, 6, 7}));
}

void PickProductsTest::discoveryIsRightOnAverage_data()
{
    QTest::addColumn<double>("discovery");
    QTest::newRow("none") << 0.0;
    QTest::newRow("a little") << 0.1;
    QTest::newRow("the usual") << 0.25;
    QTest::newRow("half") << 0.5;
    QTest::newRow("all") << 1.0;
}

void PickProductsTest::discoveryIsRightOnAverage()
{
    QFETCH(double, discovery);
    PickOptions options;
    options.discovery = discovery;
    constexpr int customers = 20'000;
    double places = 0;
    for (data::CustomerId customer = 1; customer <= customers; ++customer) {
        const int own = discoveryPlaces(customer, options);
        QVERIFY(std::abs(own - discovery * options.count) < 1.0);
        QCOMPARE(discoveryPlaces(customer, options), own);
        places += own;
    }
    QVERIFY(std::abs(places / (customers * options.count) - discovery) < 0.005);
}

void PickProductsTest::randomShopsKeepEveryPromise()
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        const RandomShop shop = randomShop(seed);
        const ProductShelf shelf(shop.products, shop.pairs, today);
        PickOptions options;
        options.sendDay = today;
        options.nudges = {static_cast<int>(seed % 4), static_cast<int>(seed / 4), 1};
        StockLedger stock(shelf);
        StockLedger again(shelf);
        std::map<data::ProductId, std::int64_t> offered;
        std::size_t full = 0;
        for (std::size_t i = 0; i < shop.customers.size(); ++i) {
            const PickCustomer& customer = shop.customers[i];
            const auto picks = pickProducts(customer, shop.candidates[i], shelf, options, stock);
            QCOMPARE(idsOf(pickProducts(customer, shop.candidates[i], shelf, options, again)), idsOf(picks));
            QVERIFY(picks.size() <= 3);
            full += picks.size() == 3 ? 1 : 0;
            const auto fresh = std::count_if(picks.begin(), picks.end(),
                                             [](const data::Pick& pick) { return pick.newToThem; });
            QVERIFY(std::abs(static_cast<double>(fresh) -
                             options.discovery * static_cast<double>(picks.size())) <= 1.0 + 1e-9);
            const auto ids = idsOf(picks);
            QCOMPARE(std::set<data::ProductId>(ids.begin(), ids.end()).size(), ids.size());
            for (const data::ProductId id : ids) {
                QVERIFY(shelf.offerable(shelf.find(id)));
                QVERIFY(!boughtTooLately(customer, id));
                QVERIFY(!everReturned(customer, id));
                ++offered[id];
            }
        }
        QVERIFY2(full > 100, "most lists must be full for the promises to mean something");
        for (const auto& [id, times] : offered)
            QVERIFY(!shelf[shelf.find(id)].stock || times <= *shelf[shelf.find(id)].stock);
    }
}

TACTFUL_TEST(PickProductsTest)
#include "pick_products_test.moc"
