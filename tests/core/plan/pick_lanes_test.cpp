#include "core/base/random.h"
#include "core/plan/pick_chooser.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::plan;

class PickLanesTest : public QObject {
    Q_OBJECT

private slots:
    void everyProcessorGivesTheSameLists();
    void fewestAndMostCandidates_data();
    void fewestAndMostCandidates();
    void betweenEqualsTheFirstIsChosen();
    void choosingAgainIsChoosingFromWhatIsLeft();
};

namespace {

const Day today = *parseIsoDay("2026-10-06");

ProductShelf shelfOf(int products, Random& random, bool pairs)
{
    std::vector<ProductFacts> all;
    for (int id = 1; id <= products; ++id) {
        ProductFacts facts;
        facts.product = id;
        facts.aisle = static_cast<int>(random.between(0, 9));
        if (random.chance(0.5)) facts.stock = random.between(0, 5);
        facts.priceMinor = random.between(100, 5000);
        facts.costMinor = random.between(50, 4000);
        facts.firstSeen = today - static_cast<std::int32_t>(random.between(0, 200));
        all.push_back(facts);
    }
    std::vector<CoBought> together;
    for (int i = 0; pairs && i < 3 * products; ++i)
        together.push_back({random.between(1, products), random.between(1, products), random.uniform()});
    return {all, together, today};
}

std::vector<Candidate> candidatesOf(std::size_t count, const ProductShelf& shelf, Random& random)
{
    std::vector<Candidate> candidates(count);
    for (Candidate& each : candidates) {
        // A few steps only, so that many are worth the same.
        each.relevance = static_cast<float>(random.between(0, 8)) / 8.0F;
        each.row = static_cast<std::uint32_t>(random.between(0, static_cast<int>(shelf.size()) - 1));
        each.aisle = static_cast<std::uint16_t>(shelf[each.row].aisle);
        each.newToThem = random.chance(0.4);
        each.arrival = random.chance(0.2);
        each.unnudged = !each.arrival && random.chance(0.2);
        each.outside = random.chance(0.3);
        each.share = static_cast<std::uint8_t>(random.between(0, 255));
        each.place = static_cast<std::uint16_t>(random.between(0, 65535));
        each.trace = static_cast<std::uint8_t>(random.between(0, 255));
    }
    return candidates;
}

PickOptions optionsOf(Random& random)
{
    PickOptions options;
    options.sendDay = today;
    options.count = static_cast<int>(random.between(0, 4));
    options.discovery = 0.25 * static_cast<double>(random.between(0, 4));
    options.calibration = 0.2 * static_cast<double>(random.between(0, 5));
    options.lambda = random.uniform();
    options.explore = random.chance(0.7);
    options.nudges = {static_cast<int>(random.between(0, 3)), static_cast<int>(random.between(0, 3)),
                      static_cast<int>(random.between(0, 3))};
    return options;
}

}  // namespace

void PickLanesTest::everyProcessorGivesTheSameLists()
{
    if (!wideLanes()) QSKIP("this processor does not know AVX2, so there is nothing to compare");
    Random random(20261006);
    int chosen = 0;
    for (int shop = 0; shop < 60; ++shop) {
        const ProductShelf shelf = shelfOf(static_cast<int>(random.between(1, 60)), random, shop % 5 == 0);
        const StockLedger stock(shelf);
        PickChooser wide(shelf, optionsOf(random));
        PickChooser plain = wide;
        wide.useLanes(*wideLanes());
        plain.useLanes(plainLanes());
        for (int person = 0; person < 60; ++person) {
            const auto count = static_cast<std::size_t>(random.between(0, 70));
            const std::vector<Candidate> candidates = candidatesOf(count, shelf, random);
            const int newPlaces = static_cast<int>(random.between(0, wide.options().count));
            const StockLedger* ledger = random.chance(0.5) ? &stock : nullptr;
            const PickList list = wide.choose(candidates, newPlaces, ledger);
            QCOMPARE(list, plain.choose(candidates, newPlaces, ledger));
            QCOMPARE(wide.chooseForAll(candidates, ledger), plain.chooseForAll(candidates, ledger));
            chosen += list.count;
        }
    }
    QVERIFY2(chosen > 2000, "lists must hold something for the comparison to mean something");
}

void PickLanesTest::fewestAndMostCandidates_data()
{
    QTest::addColumn<bool>("wide");
    QTest::newRow("any processor") << false;
    QTest::newRow("AVX2") << true;
}

/// Whatever is left of the last eight lanes is never chosen, and nothing beyond the candidates is read.
void PickLanesTest::fewestAndMostCandidates()
{
    QFETCH(bool, wide);
    if (wide && !wideLanes()) QSKIP("this processor does not know AVX2");
    Random random(7);
    const ProductShelf shelf = shelfOf(40, random, false);
    PickOptions options;
    options.sendDay = today;
    options.count = 4;
    options.discovery = 0.0;
    PickChooser chooser(shelf, options);
    chooser.useLanes(wide ? *wideLanes() : plainLanes());
    for (std::size_t count = 0; count <= 256; ++count) {
        std::vector<Candidate> candidates = candidatesOf(count, shelf, random);
        for (Candidate& each : candidates)
            each.newToThem = each.arrival = each.unnudged = false;
        const PickList list = chooser.choose(candidates, 0, nullptr);
        QCOMPARE(static_cast<std::size_t>(list.count), std::min<std::size_t>(4, count));
        std::vector<std::uint16_t> places(list.at.begin(), list.at.begin() + list.count);
        for (const std::uint16_t place : places)
            QVERIFY(place < count);
        std::sort(places.begin(), places.end());
        QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
    }
}

void PickLanesTest::betweenEqualsTheFirstIsChosen()
{
    Random random(7);
    const ProductShelf shelf = shelfOf(40, random, false);
    PickOptions options;
    options.sendDay = today;
    options.count = 3;
    options.discovery = 0.0;
    options.explore = false;
    for (const LaneWork* work : {&plainLanes(), &bestLanes()}) {
        PickChooser chooser(shelf, options);
        chooser.useLanes(*work);
        for (std::size_t better = 0; better < 30; ++better) {
            std::vector<Candidate> candidates(30);
            for (std::size_t i = 0; i < candidates.size(); ++i)
                candidates[i].relevance = i >= better ? 0.5F : 0.25F;
            const PickList list = chooser.choose(candidates, 0, nullptr);
            QCOMPARE(static_cast<std::size_t>(list.at[0]), better);
            const std::size_t second = better < 29 ? better + 1 : 0;
            QCOMPARE(static_cast<std::size_t>(list.at[1]), second);
        }
    }
}

void PickLanesTest::choosingAgainIsChoosingFromWhatIsLeft()
{
    Random random(20261129);
    int others = 0;
    for (int shop = 0; shop < 40; ++shop) {
        const ProductShelf shelf = shelfOf(static_cast<int>(random.between(1, 60)), random, shop % 5 == 0);
        const StockLedger stock(shelf);
        PickChooser chooser(shelf, optionsOf(random));
        PickChooser anew = chooser;
        for (int person = 0; person < 40; ++person) {
            const auto count = static_cast<std::size_t>(random.between(0, 70));
            const std::vector<Candidate> candidates = candidatesOf(count, shelf, random);
            const int newPlaces = static_cast<int>(random.between(0, chooser.options().count));
            const PickList first = chooser.choose(candidates, newPlaces, nullptr);
            const PickList again = chooser.chooseAgain(candidates, newPlaces, stock.pieces());
            QCOMPARE(again, anew.choose(candidates, newPlaces, &stock));
            others += again == first ? 0 : 1;
        }
    }
    QVERIFY2(others > 100, "something must have run out for the comparison to mean something");
}

TACTFUL_TEST(PickLanesTest)
#include "pick_lanes_test.moc"
