#include "core/base/random.h"
#include "core/plan/stock_round.h"
#include "tests/support/register.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace tactful;
using namespace tactful::plan;

namespace {

const Day today = *parseIsoDay("2026-10-06");
constexpr int productCount = 40;

/// A small shop whose people all want much the same, of which there is little.
struct Shop {
    std::vector<ProductFacts> products;
    std::vector<PickCustomer> customers;
    std::vector<std::vector<data::Pick>> wishes;
    std::vector<data::Pick> best;
    std::vector<std::uint32_t> order;
    std::vector<std::uint8_t> ownTaste;
};

data::Pick pickOf(data::ProductId product, double relevance)
{
    data::Pick pick;
    pick.product = product;
    pick.relevance = relevance;
    return pick;
}

/// \param most  pieces of a product
Shop randomShop(std::uint64_t seed, int people = 120, int most = 12)
{
    Random random(seed);
    Shop shop;
    for (int id = 1; id <= productCount; ++id) {
        ProductFacts facts;
        facts.product = id;
        facts.aisle = static_cast<int>(random.between(0, 5));
        facts.firstSeen = today - static_cast<std::int32_t>(random.between(0, 300));
        if (random.chance(0.7)) facts.stock = random.between(0, most);
        shop.products.push_back(facts);
    }
    for (int i = 0; i < 6; ++i)
        shop.best.push_back(pickOf(random.between(1, productCount), 1.0 - 0.1 * i));
    for (int id = 1; id <= people; ++id) {
        PickCustomer customer;
        customer.customer = id;
        for (int aisle = 1; aisle <= 5; ++aisle)
            if (random.chance(0.4)) customer.aisles.push_back(aisle);
        std::vector<data::Pick> wishes;
        for (int p = 1; p <= productCount; ++p) {
            if (random.chance(0.05)) customer.returned.push_back(p);
            if (random.chance(0.3)) wishes.push_back(pickOf(p, random.uniform()));
        }
        shop.customers.push_back(std::move(customer));
        shop.wishes.push_back(std::move(wishes));
        shop.ownTaste.push_back(random.chance(0.85) ? 1 : 0);
        if (random.chance(0.9)) shop.order.push_back(static_cast<std::uint32_t>(id - 1));
    }
    std::reverse(shop.order.begin(), shop.order.end());
    return shop;
}

/// What may be said depends on person and picks alone.
Fit verdict(std::size_t person, const std::vector<data::ProductId>& products)
{
    if (products.empty()) return Fit::Nothing;
    const auto sum = std::accumulate(products.begin(), products.end(), data::ProductId{0});
    const std::uint64_t dice = mix(static_cast<std::uint64_t>(sum), person) % 10;
    if (dice == 0) return Fit::Nothing;
    return dice < 4 ? Fit::PopularPicks : Fit::OwnPicks;
}

std::vector<data::ProductId> productsOf(std::span<const Candidate> candidates, const PickList& picks,
                                        const ProductShelf& shelf)
{
    std::vector<data::ProductId> products;
    for (std::size_t i = 0; i < picks.count; ++i)
        products.push_back(shelf[candidates[picks.at[i]].row].product);
    return products;
}

std::vector<data::ProductId> productsOf(const std::vector<data::Pick>& picks)
{
    std::vector<data::ProductId> products;
    for (const data::Pick& pick : picks)
        products.push_back(pick.product);
    return products;
}

struct Shown {
    Fit fit = Fit::Nothing;
    std::vector<data::ProductId> products;

    bool operator==(const Shown&) const = default;
};

PickOptions optionsFor(std::uint64_t seed)
{
    PickOptions options;
    options.sendDay = today;
    options.discovery = static_cast<double>(seed % 5) / 4.0;
    options.nudges = {static_cast<int>(seed % 4), static_cast<int>(seed % 3), 1};
    return options;
}

/// The slow way: one person after the other. Whoever finds all that they would have got anyway keeps it, else
/// it is chosen again from what is left.
std::vector<Shown> rowByRow(const Shop& shop, const ProductShelf& shelf, const PickOptions& options)
{
    std::vector<Shown> shown(shop.customers.size());
    StockLedger stock(shelf);
    const std::vector<Candidate> everybodys = candidatesLeft({}, shop.best, shelf, options);
    const auto take = [&](const std::vector<data::ProductId>& products) {
        for (const data::ProductId product : products)
            stock.take(shelf.find(product));
    };
    const auto isLeft = [&](const std::vector<data::ProductId>& products) {
        return std::all_of(products.begin(), products.end(),
                           [&](data::ProductId product) { return stock.available(shelf.find(product)); });
    };
    const auto chosen = [&](std::uint32_t person, StockLedger from) {
        return productsOf(pickProducts(shop.customers[person], shop.wishes[person], shelf, options, from));
    };
    // Nothing in them is new to anybody, so the dial for what is new neither lengthens nor shortens them.
    const auto bestSellers = [&](const StockLedger& from) {
        PickOptions plain = options;
        plain.discovery = 0.0;
        return productsOf(everybodys, PickChooser(shelf, plain).choose(everybodys, 0, &from), shelf);
    };
    std::optional<std::vector<data::ProductId>> best;
    const auto popular = [&] {
        if (!best || !isLeft(*best)) best = bestSellers(stock);
        take(*best);
        return *best;
    };
    for (const std::uint32_t person : shop.order) {
        Shown& result = shown[person];
        if (shop.ownTaste[person] == 0) {
            result = {Fit::PopularPicks, popular()};
        } else {
            auto own = chosen(person, StockLedger(shelf));
            if (!isLeft(own)) own = chosen(person, stock);
            result = {verdict(person, own), own};
            if (result.fit == Fit::OwnPicks) take(own);
            if (result.fit == Fit::PopularPicks) result.products = popular();
        }
        if (result.products.empty() || result.fit == Fit::Nothing) result = {};
    }
    return shown;
}

std::vector<data::ProductId> productsOf(const Offer& offer, const ProductShelf& shelf)
{
    std::vector<data::ProductId> products;
    for (std::size_t i = 0; i < offer.count; ++i)
        products.push_back(shelf[offer.rows[i]].product);
    return products;
}

/// Whether offers are known before the round or made as they are asked for.
enum class Offers { Known, AsAsked };

class Verdicts : public RoundHost {
public:
    Verdicts(const Shop& shop, const ProductShelf& shelf, const PickOptions& options, Offers when)
        : m_shop(shop), m_shelf(shelf), m_when(when), m_chooser(shelf, options)
    {
        for (const std::uint32_t person : shop.order) {
            std::vector<Candidate> left;
            if (shop.ownTaste[person] != 0)
                left = candidatesLeft(shop.customers[person], shop.wishes[person], shelf, options);
            table.candidates.insert(table.candidates.end(), left.begin(), left.end());
            table.start.push_back(table.candidates.size());
            const int wished = discoveryPlaces(shop.customers[person].customer, options);
            newPlaces.push_back(static_cast<std::uint8_t>(wished));
        }
        offers.resize(shop.order.size());
        if (when == Offers::Known)
            for (std::size_t place = 0; place < offers.size(); ++place)
                make(m_chooser, place);
    }

    bool propose(PickChooser& chooser, std::size_t place) override
    {
        if (m_when == Offers::Known) return false;
        make(chooser, place);
        return true;
    }

    void prepare(std::size_t, Offer* again) override
    {
        if (again) again->note = prepared;
    }

    Fit fit(std::size_t place) const override
    {
        return m_shop.ownTaste[m_shop.order[place]] == 0 ? Fit::OwnPicks : verdictOf(place, offers[place]);
    }

    Fit judge(std::size_t place, Offer& picks) override
    {
        ++asked;
        ahead += picks.note == prepared ? 1 : 0;
        return verdictOf(place, picks);
    }

    const PickChooser& chooser() const { return m_chooser; }

    CandidateTable table;
    std::vector<Offer> offers;
    std::vector<std::uint8_t> newPlaces;
    int asked = 0;
    int ahead = 0;  ///< of those, chosen before their turn

private:
    static constexpr std::uint32_t prepared = 7;

    void make(PickChooser& chooser, std::size_t place)
    {
        const std::span<const Candidate> own = table.of(place);
        offers[place] = offerOf(own, chooser.choose(own, newPlaces[place], nullptr));
    }

    Fit verdictOf(std::size_t place, const Offer& picks) const
    {
        return verdict(m_shop.order[place], productsOf(picks, m_shelf));
    }

    const Shop& m_shop;
    const ProductShelf& m_shelf;
    Offers m_when;
    PickChooser m_chooser;
};

/// The quick way, with what a live plan does around it.
struct Quick {
    std::vector<Shown> shown;
    std::vector<std::int64_t> wanted;
    int asked = 0;
    int ahead = 0;
};

Quick atOnce(const Shop& shop, const ProductShelf& shelf, const PickOptions& options, unsigned threads = 1,
             Offers when = Offers::Known)
{
    Verdicts host(shop, shelf, options, when);
    const std::vector<Candidate> popular = candidatesLeft({}, shop.best, shelf, options);
    StockRound round(shelf, host.chooser());
    Crew crew(threads);
    const auto all = round.run({host.table, popular, host.offers, host.newPlaces}, host, crew, Job());
    if (!all) qFatal("nobody asked to stop");
    Quick quick{std::vector<Shown>(shop.customers.size()), round.wanted(), host.asked, host.ahead};
    for (std::size_t place = 0; place < all->size(); ++place) {
        const Served& served = (*all)[place];
        if (served.fit == Fit::Nothing) continue;
        const Offer& own = served.own == 0 ? host.offers[place] : round.again()[served.own - 1];
        quick.shown[shop.order[place]] = {
            served.fit, served.fit == Fit::OwnPicks
                            ? productsOf(own, shelf)
                            : productsOf(popular, round.popularLists()[served.popular], shelf)};
    }
    return quick;
}

}  // namespace

class StockRoundTest : public QObject {
    Q_OBJECT

private slots:
    void servingAtOnceIsTheSameAsRowByRow();
    void anyNumberOfThreadsServesTheSame();
    void nothingIsPromisedTwice();
    void wantedCountsWhatWouldHaveBeenShown();
    void whoComesFirstGetsTheLastPieceUnlessStopped();
};

void StockRoundTest::servingAtOnceIsTheSameAsRowByRow()
{
    int asked = 0;
    int popular = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Shop shop = randomShop(seed);
        const ProductShelf shelf(shop.products, {}, today);
        const Quick quick = atOnce(shop, shelf, optionsFor(seed));
        const std::vector<Shown> slow = rowByRow(shop, shelf, optionsFor(seed));
        for (std::size_t i = 0; i < slow.size(); ++i)
            QVERIFY2(quick.shown[i] == slow[i], qPrintable(QString("shop %1, person %2").arg(seed).arg(i)));
        asked += quick.asked;
        popular += static_cast<int>(std::count_if(
            slow.begin(), slow.end(), [](const Shown& shown) { return shown.fit == Fit::PopularPicks; }));
    }
    QVERIFY2(asked > 100 && popular > 100, "shops must run short for the comparison to mean something");
}

/// Of what is chosen ahead in large shops some does not hold, since others took the last piece meanwhile.
void StockRoundTest::anyNumberOfThreadsServesTheSame()
{
    int asked = 0;
    int ahead = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const Shop shop = randomShop(seed, 5000, 400);
        const ProductShelf shelf(shop.products, {}, today);
        const std::vector<Shown> slow = rowByRow(shop, shelf, optionsFor(seed));
        for (const Offers when : {Offers::Known, Offers::AsAsked})
            for (const unsigned threads : {1U, 2U, 4U}) {
                const Quick quick = atOnce(shop, shelf, optionsFor(seed), threads, when);
                for (std::size_t i = 0; i < slow.size(); ++i)
                    QVERIFY2(
                        quick.shown[i] == slow[i],
                        qPrintable(QString("shop %1, person %2, %3 threads").arg(seed).arg(i).arg(threads)));
                asked += quick.asked;
                ahead += quick.ahead;
            }
    }
    QVERIFY2(asked > 6000, "many must find something gone for the comparison to mean something");
    QVERIFY2(ahead > 3000 && ahead < asked, "some of the choices ahead must hold and others not");
}

void StockRoundTest::nothingIsPromisedTwice()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Shop shop = randomShop(seed);
        const ProductShelf shelf(shop.products, {}, today);
        std::vector<std::int64_t> promised(shelf.size(), 0);
        for (const Shown& shown : atOnce(shop, shelf, optionsFor(seed)).shown)
            for (const data::ProductId product : shown.products)
                ++promised[shelf.find(product)];
        for (std::size_t row = 0; row < shelf.size(); ++row)
            QVERIFY(!shelf[row].stock || promised[row] <= *shelf[row].stock);
    }
}

void StockRoundTest::wantedCountsWhatWouldHaveBeenShown()
{
    std::int64_t best = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Shop shop = randomShop(seed);
        PickOptions options = optionsFor(seed);
        options.nudges.clearStock = 0;
        const ProductShelf scarce(shop.products, {}, today);
        const Quick before = atOnce(shop, scarce, options);
        // The same with plenty of all that was there at all.
        for (ProductFacts& product : shop.products)
            if (product.stock.value_or(0) > 0) product.stock = 1'000'000;
        const ProductShelf full(shop.products, {}, today);
        const Quick plenty = atOnce(shop, full, options);
        std::vector<std::int64_t> shownTo(full.size(), 0);
        for (const Shown& shown : plenty.shown)
            if (shown.fit == Fit::OwnPicks)
                for (const data::ProductId product : shown.products)
                    ++shownTo[full.find(product)];
        // Nobody wants a certain best seller, so of those counts what there was.
        for (const Shown& shown : before.shown)
            if (shown.fit == Fit::PopularPicks)
                for (const data::ProductId product : shown.products) {
                    ++shownTo[full.find(product)];
                    ++best;
                }
        QCOMPARE(before.wanted, shownTo);
    }
    QVERIFY(best > 100);
}

void StockRoundTest::whoComesFirstGetsTheLastPieceUnlessStopped()
{
    Shop shop;
    for (int id = 1; id <= 2; ++id) {
        ProductFacts facts;
        facts.product = id;
        facts.firstSeen = today - 1000;
        shop.products.push_back(facts);
    }
    shop.products[0].stock = 1;
    for (int id = 1; id <= 3; ++id) {
        shop.customers.push_back({id, {}, {}, {}});
        shop.wishes.push_back({pickOf(1, 0.9), pickOf(2, 0.5)});
    }
    PickOptions options;
    options.sendDay = today;
    options.discovery = 0.0;
    options.count = 1;
    const ProductShelf shelf(shop.products, {}, today);
    shop.order = {0, 1, 2};
    shop.ownTaste.assign(3, 1);
    class FirstIsAway : public Verdicts {
    public:
        using Verdicts::Verdicts;
        Fit fit(std::size_t place) const override { return place == 0 ? Fit::Away : Fit::OwnPicks; }
        Fit judge(std::size_t, Offer&) override { return Fit::OwnPicks; }
    } host(shop, shelf, options, Offers::Known);
    StockRound round(shelf, host.chooser());
    const RoundPeople people{host.table, {}, host.offers, host.newPlaces};
    Crew alone(1);
    const auto served = round.run(people, host, alone, Job());
    QVERIFY(served.ok());
    QVERIFY2((*served)[0].fit == Fit::Away, "who is away takes nothing");
    QCOMPARE((*served)[1].own, 0U);
    QCOMPARE(productsOf(host.offers[1], shelf), std::vector<data::ProductId>{1});
    QCOMPARE((*served)[2].own, 1U);
    QCOMPARE(productsOf(round.again()[0], shelf), std::vector<data::ProductId>{2});
    QCOMPARE(round.wanted()[shelf.find(1)], std::int64_t{2});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        StockRound(shelf, host.chooser()).run(people, host, alone, Job(stop.get_token(), {}));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(StockRoundTest)
#include "stock_round_test.moc"
