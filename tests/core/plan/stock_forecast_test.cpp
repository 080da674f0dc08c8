#include "core/base/random.h"
#include "core/plan/pick_chooser.h"
#include "core/plan/stock_forecast.h"
#include "tests/support/register.h"

#include <array>

using namespace tactful;
using namespace tactful::plan;

class StockForecastTest : public QObject {
    Q_OBJECT

private slots:
    void theLastPieceIsGoneForWhoeverComesAfter();
    void whatHoldsIsWhatWouldBeChosenNow();
};

namespace {

const Day today = *parseIsoDay("2026-10-06");

ProductShelf shelfWith(const std::vector<std::optional<std::int64_t>>& stock)
{
    std::vector<ProductFacts> products;
    for (const auto& pieces : stock) {
        ProductFacts facts;
        facts.product = std::ssize(products) + 1;
        facts.stock = pieces;
        products.push_back(facts);
    }
    return {products, {}, today};
}

}  // namespace

void StockForecastTest::theLastPieceIsGoneForWhoeverComesAfter()
{
    const ProductShelf shelf = shelfWith({2, std::nullopt, 0});
    StockForecast forecast;
    forecast.begin(StockLedger(shelf));
    const std::array<std::uint32_t, 2> both{0, 1};
    const std::array<std::uint32_t, 1> gone{2};
    QVERIFY(!forecast.take(3, gone));
    QVERIFY(forecast.take(4, both));
    QVERIFY(forecast.take(7, both));
    QVERIFY2(!forecast.take(9, both), "there were two");
    const auto isLeftFor = [&](std::int32_t place, std::size_t row) {
        return forecast.goneAfter()[row] > place - 1;
    };
    QVERIFY(isLeftFor(7, 0));
    QVERIFY(!isLeftFor(8, 0));
    QVERIFY2(isLeftFor(1'000'000, 1), "what is not tracked never runs out");
    QVERIFY(!isLeftFor(0, 2));
}

/// Products run out sooner or later than foreseen, or not at all.
void StockForecastTest::whatHoldsIsWhatWouldBeChosenNow()
{
    Random random(11);
    int held = 0;
    int changed = 0;
    for (int turn = 0; turn < 4000; ++turn) {
        std::vector<std::optional<std::int64_t>> stock(24);
        for (auto& pieces : stock)
            if (random.chance(0.8)) pieces = random.between(0, 2);
        const ProductShelf shelf = shelfWith(stock);
        PickOptions options;
        options.sendDay = today;
        options.count = static_cast<int>(random.between(1, 4));
        options.discovery = 0.25 * static_cast<double>(random.between(0, 4));
        StockLedger ledger(shelf);
        StockForecast forecast;
        forecast.begin(ledger);
        std::vector<Candidate> own(static_cast<std::size_t>(random.between(1, 16)));
        for (Candidate& each : own) {
            each.row = static_cast<std::uint32_t>(random.between(0, 23));
            each.relevance = static_cast<float>(random.uniform());
            each.newToThem = random.chance(0.4);
            each.outside = random.chance(0.3);
        }
        constexpr std::uint32_t place = 6;
        const double otherwise = random.uniform() / 8.0;
        for (std::uint32_t before = 0; before < place; ++before)
            for (std::uint32_t row = 0; row < 24; ++row) {
                const std::array<std::uint32_t, 1> one{row};
                const bool foreseen = random.chance(0.1);
                if (foreseen) forecast.take(before, one);
                if (foreseen == random.chance(otherwise) || !ledger.available(row)) continue;
                ledger.take(row);
                if (!ledger.available(row)) forecast.ranOut(row);
            }
        forecast.reach(place);
        PickChooser chooser(shelf, options);
        const int newPlaces = static_cast<int>(random.between(0, options.count));
        KindsThere there;
        const PickList early = chooser.choose(
            own, newPlaces, {forecast.goneAfter(), static_cast<std::int32_t>(place) - 1}, there);
        std::vector<std::uint32_t> rows;
        for (std::size_t i = 0; i < early.count; ++i)
            rows.push_back(own[early.at[i]].row);
        const PickList now = chooser.choose(own, newPlaces, &ledger);
        if (now != early) ++changed;
        if (!forecast.holds(own, rows, there, newPlaces, options)) continue;
        QCOMPARE(early, now);
        ++held;
    }
    QVERIFY2(held > 1000 && changed > 500, "both must happen for the comparison to mean something");
}

TACTFUL_TEST(StockForecastTest)
#include "stock_forecast_test.moc"
