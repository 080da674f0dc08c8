#include "core/models/next_products.h"
#include "tests/core/models/basket_text.h"
#include "tests/core/models/simulated_shop.h"
#include "tests/support/register.h"

#include <map>
#include <utility>

using namespace tactful;
using namespace tactful::models;
using tests::SimulatedShop;

class NextRankerTest : public QObject {
    Q_OBJECT

private slots:
    void aSmallShopIsNotTrained();
    void whatSomebodyAlwaysBuysComesFirst();
    void discoveriesAreOfTheAisleTheyLike();
    void everySuggestionHasItsReason();
    void theReasonIsTheModelsOwnEvidence();
    void masksReturnsAndFreshPurchasesAreKept();
    void whoNeverBoughtGetsBestSellers();
    void threadsAndRunsChangeNothing();
    void laterBasketsChangeNothing();
    void scoresAreWithinTheirRangeAndDescend();
    void everyFailureHasItsCode();
};

namespace {

constexpr std::int32_t customers = 400;

NextProducts learn(const Baskets& baskets, unsigned threads = 0)
{
    Job job;
    NextProductsOptions options;
    options.ranker.threads = options.ranker.logistic.threads = options.ranker.taste.weights.threads = threads;
    options.neighbours.threads = threads;
    return *fitNextProducts(baskets, options, job);
}

Suggestions suggest(const NextProducts& model, const Baskets& baskets, const SuggestOptions& options = {})
{
    Job job;
    return *suggestProducts(model, baskets, options, job);
}

SuggestOptions onlyNew()
{
    SuggestOptions options;
    options.purpose = Purpose::New;
    return options;
}

bool same(const Suggestions& a, const Suggestions& b)
{
    return a.start == b.start && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                                            [](const Suggestion& x, const Suggestion& y) {
                                                return x.product == y.product && x.score == y.score &&
                                                       x.reason == y.reason && x.because == y.because &&
                                                       x.evidence == y.evidence;
                                            });
}

bool bought(const Baskets& baskets, std::int32_t customer, std::int32_t product)
{
    const auto u = static_cast<std::size_t>(customer);
    for (std::int32_t k = baskets.basketStart[u]; k < baskets.basketStart[u + 1]; ++k) {
        const auto products = baskets.products(k);
        if (std::binary_search(products.begin(), products.end(), product)) return true;
    }
    return false;
}

}  // namespace

void NextRankerTest::aSmallShopIsNotTrained()
{
    QVERIFY(!learn(SimulatedShop(50).view()).ranker);
    QVERIFY(learn(SimulatedShop(customers).view()).ranker);
}

void NextRankerTest::whatSomebodyAlwaysBuysComesFirst()
{
    const SimulatedShop shop(customers);
    const Suggestions found = suggest(learn(shop.view()), shop.view());
    int first = 0;
    for (std::int32_t u = 0; u < customers; ++u)
        first += found.of(u)[0].product == shop.own[static_cast<std::size_t>(u)];
    QVERIFY2(first > customers * 9 / 10, qPrintable(QString::number(first)));
}

void NextRankerTest::discoveriesAreOfTheAisleTheyLike()
{
    const SimulatedShop shop(customers);
    const Suggestions found = suggest(learn(shop.view()), shop.view(), onlyNew());
    int inAisle = 0, some = 0;
    for (std::int32_t u = 0; u < customers; ++u) {
        if (found.of(u).empty()) continue;
        ++some;
        QVERIFY(!bought(shop.view(), u, found.of(u)[0].product));
        inAisle += found.of(u)[0].product / SimulatedShop::aisle ==
                   shop.own[static_cast<std::size_t>(u)] / SimulatedShop::aisle;
    }
    QVERIFY2(inAisle > some * 6 / 10, qPrintable(QString::number(inAisle) + "/" + QString::number(some)));
}

void NextRankerTest::everySuggestionHasItsReason()
{
    const SimulatedShop shop(customers);
    const Suggestions found = suggest(learn(shop.view()), shop.view());
    int goesWith = 0;
    for (std::int32_t u = 0; u < customers; ++u)
        for (const Suggestion& s : found.of(u)) {
            const bool own = bought(shop.view(), u, s.product);
            QCOMPARE(s.reason == SuggestionReason::BoughtAgain || s.reason == SuggestionReason::BoughtBefore,
                     own);
            QCOMPARE(s.reason == SuggestionReason::GoesWith, s.because >= 0);
            if (s.because < 0) continue;
            ++goesWith;
            QVERIFY(bought(shop.view(), u, s.because));
            QVERIFY(s.evidence >= 2 && s.daysAgo >= 0);
        }
    QVERIFY(goesWith > 0);
}

/// Worked out anew from weights and baskets alone: what is named says most, and numbers are counts.
void NextRankerTest::theReasonIsTheModelsOwnEvidence()
{
    const SimulatedShop shop(customers);
    const Baskets baskets = shop.view();
    const NextProducts model = learn(baskets);
    const Suggestions found = suggest(model, baskets);
    const ShopTaste& taste = model.ranker->taste;
    int named = 0, again = 0;
    for (std::int32_t u = 0; u < customers; ++u) {
        std::map<std::int32_t, std::pair<int, std::int32_t>> own;  // baskets with it, last day
        for (auto k = static_cast<std::size_t>(baskets.basketStart[static_cast<std::size_t>(u)]);
             k < static_cast<std::size_t>(baskets.basketStart[static_cast<std::size_t>(u) + 1]); ++k)
            for (const std::int32_t product : baskets.products(static_cast<std::int32_t>(k)))
                own[product] = {own[product].first + 1, baskets.basketDay[k]};
        for (const Suggestion& s : found.of(u)) {
            if (own.contains(s.product)) {
                QCOMPARE(s.evidence, own.at(s.product).first);
                QCOMPARE(s.daysAgo, baskets.asOfDay - own.at(s.product).second);
                QCOMPARE(s.reason == SuggestionReason::BoughtAgain, s.evidence > 1);
                ++again;
            }
            if (s.reason == SuggestionReason::Popular)
                QCOMPARE(s.evidence, taste.facts.products[static_cast<std::size_t>(s.product)].recentBaskets);
            if (s.reason != SuggestionReason::GoesWith) continue;
            float heaviest = 0.0f;
            std::int32_t because = -1, both = 0;
            for (const auto& [product, bought] : own)
                for (const ItemWeight& entry : taste.ever.of(product))
                    if (entry.product == s.product && entry.weight > heaviest) {
                        heaviest = entry.weight;
                        because = product;
                        both = entry.buyersOfBoth;
                    }
            if (because < 0) continue;  // rarer than the products that have weights
            ++named;
            QCOMPARE(s.because, because);
            QCOMPARE(s.evidence, both);
            QCOMPARE(s.daysAgo, baskets.asOfDay - own.at(because).second);
        }
    }
    QVERIFY(named > 50 && again > customers);
}

void NextRankerTest::masksReturnsAndFreshPurchasesAreKept()
{
    const SimulatedShop shop(customers);
    const NextProducts model = learn(shop.view());
    SuggestOptions options;
    options.allowed.assign(SimulatedShop::productCount, 1);
    options.allowed[static_cast<std::size_t>(shop.own[0])] = 0;
    for (const Suggestion& s : suggest(model, shop.view(), options).of(0))
        QVERIFY(s.product != shop.own[0]);

    std::vector<std::int32_t> start(customers + 1, 1), returned{shop.own[0]};
    start[0] = 0;
    Baskets baskets = shop.view();
    baskets.returnedStart = start;
    baskets.returnedProduct = returned;
    for (const Suggestion& s : suggest(model, baskets).of(0))
        QVERIFY(s.product != shop.own[0]);

    options = {};
    options.skipJustBought = true;
    const Suggestions all = suggest(model, shop.view()), due = suggest(model, shop.view(), options);
    const auto fresh = [](const Suggestion& s) { return s.justBought; };
    QVERIFY(std::any_of(all.items.begin(), all.items.end(), fresh));
    QVERIFY(std::none_of(due.items.begin(), due.items.end(), fresh));
}

void NextRankerTest::whoNeverBoughtGetsBestSellers()
{
    const SimulatedShop shop(customers);
    const NextProducts model = learn(shop.view());
    const tests::BasketText stranger("\n", SimulatedShop::productCount, SimulatedShop::days);
    const Suggestions found = suggest(model, stranger.view());
    QCOMPARE(found.of(0)[0].product, model.ranker->taste.facts.bestSellers[0]);
    QCOMPARE(found.of(0)[0].reason, SuggestionReason::Popular);
}

void NextRankerTest::threadsAndRunsChangeNothing()
{
    const SimulatedShop shop(customers);
    const NextProducts one = learn(shop.view(), 1), two = learn(shop.view(), 2),
                       again = learn(shop.view(), 2);
    QCOMPARE(two.ranker->repeat.weight, one.ranker->repeat.weight);
    QCOMPARE(two.ranker->discovery.weight, one.ranker->discovery.weight);
    QCOMPARE(again.ranker->discovery.weight, one.ranker->discovery.weight);
    SuggestOptions options;
    options.threads = 1;
    const Suggestions found = suggest(one, shop.view(), options);
    options.threads = 2;
    QVERIFY(same(suggest(two, shop.view(), options), found));
    QVERIFY(same(suggest(again, shop.view(), options), found));
}

/// What is known on day 90 must be the same whatever is bought from day 91 on.
void NextRankerTest::laterBasketsChangeNothing()
{
    const SimulatedShop shop(customers);
    SimulatedShop moved = shop;
    for (std::size_t k = 0; k < moved.basketDay.size(); ++k)
        if (moved.basketDay[k] > 90)
            for (std::int32_t n = moved.lineStart[k]; n < moved.lineStart[k + 1]; ++n)
                moved.lineProduct[static_cast<std::size_t>(n)] = n - moved.lineStart[k] + 7;
    Job job;
    const Baskets before = shop.view(), after = moved.view();
    const PastView past(before, 90), movedPast(after, 90);
    const auto taste = learnTaste(past, {}, job), movedTaste = learnTaste(movedPast, {}, job);
    QVERIFY(taste.ok() && movedTaste.ok());
    QCOMPARE(movedTaste->facts.bestSellers, taste->facts.bestSellers);
    QCOMPARE(movedTaste->ever.start, taste->ever.start);
    QCOMPARE(movedTaste->near.start, taste->near.start);
    Prospects prospects(*taste, past), movedProspects(*movedTaste, movedPast);
    std::vector<float> row(Prospects::repeatColumns), movedRow(Prospects::repeatColumns);
    for (std::int32_t u = 0; u < customers; ++u) {
        const auto all = [](std::int32_t) { return true; };
        prospects.read(u, all);
        movedProspects.read(u, all);
        QCOMPARE(movedProspects.discoveries(), prospects.discoveries());
        QCOMPARE(movedProspects.own().products.size(), prospects.own().products.size());
        for (std::size_t i = 0; i < prospects.own().products.size(); ++i) {
            prospects.writeRepeat(i, row.data());
            movedProspects.writeRepeat(i, movedRow.data());
            QCOMPARE(movedRow, row);
        }
        for (std::size_t i = 0; i < prospects.discoveries().size(); ++i) {
            prospects.writeDiscovery(i, row.data());
            movedProspects.writeDiscovery(i, movedRow.data());
            QCOMPARE(movedRow, row);
        }
    }
}

void NextRankerTest::scoresAreWithinTheirRangeAndDescend()
{
    const SimulatedShop shop(customers);
    const Suggestions found = suggest(learn(shop.view()), shop.view());
    for (std::int32_t u = 0; u < customers; ++u) {
        double last = 1.0;
        for (const Suggestion& s : found.of(u)) {
            QVERIFY(s.score > 0.0 && s.score <= last);
            last = s.score;
        }
    }
}

void NextRankerTest::everyFailureHasItsCode()
{
    const SimulatedShop shop(60);
    const auto refused = [&shop](auto change) {
        Job job;
        NextRankerOptions options;
        change(options);
        return fitNextRanker(shop.view(), options, job).error().where;
    };
    QCOMPARE(refused([](NextRankerOptions& o) { o.cuts = 0; }), std::string("cuts"));
    QCOMPARE(refused([](NextRankerOptions& o) { o.daysBetweenCuts = 0; }), std::string("cuts"));
    QCOMPARE(refused([](NextRankerOptions& o) { o.mostCustomers = 0; }), std::string("mostCustomers"));
    QCOMPARE(refused([](NextRankerOptions& o) { o.logistic.penalty = 0; }), std::string("penalty"));
    QCOMPARE(refused([](NextRankerOptions& o) { o.taste.recentDays = 0; }), std::string("recentDays"));
    QCOMPARE(refused([](NextRankerOptions& o) { o.taste.weights.mostProducts = 0; }),
             std::string("mostProducts"));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(fitNextRanker(shop.view(), {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(NextRankerTest)
#include "next_ranker_test.moc"
