#include "core/plan/pick_products.h"

#include "core/base/random.h"

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

/// The number they bought: where it cannot be had, the pick is another number of the same product.
data::ProductId boughtAs(const data::Pick& pick)
{
    return pick.because && pick.source == data::PickSource::Bought ? pick.because : pick.product;
}

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
    if (facts.aisle == 0) {
        const auto last = std::lower_bound(
            customer.bought.begin(), customer.bought.end(), pick.product,
            [](const LastBought& bought, data::ProductId id) { return bought.product < id; });
        return pick.newToThem && (last == customer.bought.end() || last->product != pick.product);
    }
    return !std::binary_search(customer.aisles.begin(), customer.aisles.end(), facts.aisle);
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

std::vector<Candidate> candidatesLeft(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                      const ProductShelf& shelf, const PickOptions& options)
{
    std::vector<Candidate> left;
    for (std::size_t place = 0; place < candidates.size(); ++place) {
        const data::Pick& pick = candidates[place];
        const std::size_t row = shelf.find(pick.product);
        if (row == ProductShelf::none || !shelf.offerable(row) || shelf[row].stock.value_or(1) <= 0) continue;
        if (std::binary_search(customer.returned.begin(), customer.returned.end(), pick.product)) continue;
        if (justBought(customer, boughtAs(pick), options)) continue;
        const bool twice = std::any_of(left.begin(), left.end(),
                                       [row](const Candidate& earlier) { return earlier.row == row; });
        if (twice) continue;
        left.push_back({pick.relevance, static_cast<std::uint32_t>(row), static_cast<std::uint16_t>(place),
                        isNewToThem(customer, pick, shelf[row]), false});
    }
    return left;
}

PickChooser::PickChooser(const ProductShelf& shelf, const PickOptions& options)
    : m_shelf(shelf), m_options(options), m_factors(shelf.size())
{
    const data::Nudges nudges = nudgesFor(options.goal, options.nudges);
    m_arrivals = nudges.newArrivals > 0;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        m_factors[row] = (1.0 + strengthOf(nudges.clearStock) * shelf.overstock(row)) *
                         (1.0 + strengthOf(nudges.newArrivals) * shelf.newness(row)) *
                         (1.0 + strengthOf(nudges.margin) * shelf.margin(row));
}

void PickChooser::weigh(std::span<const Candidate> candidates, const StockLedger* stock)
{
    m_at.clear();
    m_relevance.clear();
    double best = 0.0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& candidate = candidates[i];
        if (m_arrivals ? candidate.unnudged : candidate.arrival) continue;
        // Good is measured by the best there was, so that what others took changes nothing for those whose
        // own picks are still there.
        best = std::max(best, candidate.relevance);
        if (stock && !stock->available(candidate.row)) continue;
        m_at.push_back(static_cast<std::uint16_t>(i));
        m_relevance.push_back(candidate.relevance);
    }
    for (std::size_t i = 0; i < m_at.size(); ++i)
        if (m_relevance[i] >= m_options.goodShare * best)
            m_relevance[i] *= m_factors[candidates[m_at[i]].row];
}

PickList PickChooser::choose(std::span<const Candidate> candidates, int newPlaces, const StockLedger* stock)
{
    weigh(candidates, stock);
    m_list.reset(m_relevance, m_options.lambda);
    const auto alike = [&](std::size_t a, std::size_t b) {
        return m_shelf.similarity(candidates[m_at[a]].row, candidates[m_at[b]].row);
    };
    const int places = std::clamp(m_options.count, 0, PickList::most);
    std::array<int, 2> left{places - newPlaces, newPlaces};  // familiar, new to them
    PickList picks;
    for (int place = 0; place < places; ++place) {
        const auto kindOf = [&](std::size_t i) -> int& {
            return left[candidates[m_at[i]].newToThem ? 1 : 0];
        };
        std::size_t next = m_list.best([&](std::size_t i) { return kindOf(i) > 0; });
        if (next == m_at.size()) next = m_list.best([](std::size_t) { return true; });
        if (next == m_at.size()) break;
        if (kindOf(next) > 0) --kindOf(next);
        picks.at[picks.count++] = m_at[next];
        if (place + 1 < places) m_list.choose(next, alike);
    }
    return picks;
}

std::vector<data::Pick> pickProducts(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                     const ProductShelf& shelf, const PickOptions& options,
                                     StockLedger& stock)
{
    const std::vector<Candidate> left = candidatesLeft(customer, candidates, shelf, options);
    PickChooser chooser(shelf, options);
    const PickList chosen = chooser.choose(left, discoveryPlaces(customer.customer, options), &stock);
    std::vector<data::Pick> picks;
    for (int i = 0; i < chosen.count; ++i) {
        const Candidate& candidate = left[chosen.at[static_cast<std::size_t>(i)]];
        picks.push_back(candidates[candidate.place]);
        picks.back().newToThem = candidate.newToThem;
        stock.take(candidate.row);
    }
    return picks;
}

}  // namespace tactful::plan
