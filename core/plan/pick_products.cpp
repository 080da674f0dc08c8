#include "core/plan/pick_products.h"

#include "core/base/random.h"
#include "core/plan/variety.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::plan {
namespace {

/// Relevance grows by at most this share: Off, A little, Medium, Strong.
constexpr std::array<double, 4> nudgeStrengths{0.0, 0.15, 0.35, 0.7};

double strengthOf(int nudge)
{
    return nudgeStrengths[static_cast<std::size_t>(std::clamp(nudge, 0, 3))];
}

/// The candidates that are left after everything that may not be offered to this person.
struct Eligible {
    std::vector<std::size_t> candidates;  ///< places in the list of candidates
    std::vector<std::size_t> rows;        ///< their rows on the shelf
    std::vector<double> relevance;
    std::vector<std::uint8_t> newToThem;
};

bool justBought(const PickCustomer& customer, data::ProductId product, const PickOptions& options)
{
    const auto last =
        std::lower_bound(customer.bought.begin(), customer.bought.end(), product,
                         [](const LastBought& bought, data::ProductId id) { return bought.product < id; });
    if (last == customer.bought.end() || last->product != product) return false;
    return options.sendDay - last->day < last->usualGapDays.value_or(options.justBoughtDays);
}

bool isNewToThem(const PickCustomer& customer, const data::Pick& pick, const ProductFacts& facts)
{
    if (facts.aisle == 0) return pick.newToThem;
    return !std::binary_search(customer.aisles.begin(), customer.aisles.end(), facts.aisle);
}

Eligible eligibleFor(const PickCustomer& customer, std::span<const data::Pick> candidates,
                     const ProductShelf& shelf, const PickOptions& options, const StockLedger& stock)
{
    Eligible eligible;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const data::Pick& pick = candidates[i];
        const std::size_t row = shelf.find(pick.product);
        if (row == ProductShelf::none || !shelf.offerable(row) || !stock.available(row)) continue;
        if (std::binary_search(customer.returned.begin(), customer.returned.end(), pick.product)) continue;
        if (justBought(customer, pick.product, options)) continue;
        if (std::find(eligible.rows.begin(), eligible.rows.end(), row) != eligible.rows.end()) continue;
        eligible.candidates.push_back(i);
        eligible.rows.push_back(row);
        eligible.relevance.push_back(pick.relevance);
        eligible.newToThem.push_back(isNewToThem(customer, pick, shelf[row]) ? 1 : 0);
    }
    return eligible;
}

void nudge(Eligible& eligible, const ProductShelf& shelf, const PickOptions& options)
{
    const data::Nudges nudges = nudgesFor(options.goal, options.nudges);
    double best = 0.0;
    for (const double relevance : eligible.relevance)
        best = std::max(best, relevance);
    for (std::size_t i = 0; i < eligible.rows.size(); ++i) {
        if (eligible.relevance[i] < options.goodShare * best) continue;
        const std::size_t row = eligible.rows[i];
        eligible.relevance[i] *= (1.0 + strengthOf(nudges.clearStock) * shelf.overstock(row)) *
                                 (1.0 + strengthOf(nudges.newArrivals) * shelf.newness(row)) *
                                 (1.0 + strengthOf(nudges.margin) * shelf.margin(row));
    }
}

/// Grows the list, keeping `newPlaces` of its `places` for things new to them.
std::vector<std::size_t> growList(const Eligible& eligible, const ProductShelf& shelf, std::size_t newPlaces,
                                  const PickOptions& options)
{
    const auto places = static_cast<std::size_t>(std::max(0, options.count));
    VariedList list(eligible.relevance, options.lambda);
    const auto alike = [&](std::size_t a, std::size_t b) {
        return shelf.similarity(eligible.rows[a], eligible.rows[b]);
    };
    std::array<std::size_t, 2> left{places - newPlaces, newPlaces};  // familiar, new to them
    for (std::size_t place = 0; place < places; ++place) {
        std::size_t next = list.best([&](std::size_t i) { return left[eligible.newToThem[i]] > 0; });
        if (next == eligible.rows.size()) next = list.best([](std::size_t) { return true; });
        if (next == eligible.rows.size()) break;
        auto& kind = left[eligible.newToThem[next]];
        if (kind > 0) --kind;
        list.choose(next, alike);
    }
    return list.chosen();
}

}  // namespace

data::Nudges nudgesFor(data::Goal goal, data::Nudges nudges)
{
    constexpr int strong = 3;
    if (goal == data::Goal::NewArrivals) nudges.newArrivals = strong;
    if (goal == data::Goal::ClearStock) nudges.clearStock = strong;
    return nudges;
}

int discoveryPlaces(data::CustomerId customer, const PickOptions& options)
{
    const double wanted = std::clamp(options.discovery, 0.0, 1.0) * std::max(0, options.count);
    const double whole = std::floor(wanted);
    // A number in [0, 1) that is always the same for a customer.
    const double threshold =
        static_cast<double>(mix(options.seed, static_cast<std::uint64_t>(customer)) >> 11) * 0x1.0p-53;
    return static_cast<int>(whole) + (threshold < wanted - whole ? 1 : 0);
}

std::vector<data::Pick> pickProducts(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                     const ProductShelf& shelf, const PickOptions& options,
                                     StockLedger& stock)
{
    Eligible eligible = eligibleFor(customer, candidates, shelf, options, stock);
    nudge(eligible, shelf, options);
    const auto newPlaces = static_cast<std::size_t>(discoveryPlaces(customer.customer, options));
    std::vector<data::Pick> picks;
    for (const std::size_t i : growList(eligible, shelf, newPlaces, options)) {
        picks.push_back(candidates[eligible.candidates[i]]);
        picks.back().newToThem = eligible.newToThem[i] != 0;
        stock.take(eligible.rows[i]);
    }
    return picks;
}

}  // namespace tactful::plan
