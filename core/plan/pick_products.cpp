#include "core/plan/pick_products.h"

#include "core/base/random.h"
#include "core/plan/calibration.h"
#include "core/plan/pick_chooser.h"

#include <algorithm>
#include <cmath>

namespace tactful::plan {
namespace {

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

bool isNewToThem(const PickCustomer& customer, const data::Pick& pick, const ProductFacts& facts)
{
    if (customer.aisles.empty() && customer.bought.empty()) return false;
    if (facts.aisle > 0 && !customer.aisles.empty())
        return !std::binary_search(customer.aisles.begin(), customer.aisles.end(), facts.aisle);
    const auto last =
        std::lower_bound(customer.bought.begin(), customer.bought.end(), pick.product,
                         [](const LastBought& bought, data::ProductId id) { return bought.product < id; });
    const bool never = last == customer.bought.end() || last->product != pick.product;
    return never && (pick.newToThem || facts.aisle > 0);
}

Places placesFor(int wished, int familiar, int fresh, const PickOptions& options)
{
    const int count = std::clamp(options.count, 0, mostPicks);
    if (count - wished <= familiar && wished <= fresh) return {count - wished, wished};
    for (int length = std::min(count, familiar + fresh); length > 0; --length) {
        Places best;
        double bestOff = 1.0 + 1e-9;
        for (int some = std::max(0, length - familiar); some <= std::min(length, fresh); ++some) {
            const double off = std::abs(some - options.discovery * length);
            if (off >= bestOff) continue;
            best = {length - some, some};
            bestOff = off;
        }
        if (best != Places{}) return best;
    }
    return {};
}

CandidateSieve::CandidateSieve(const PickCustomer& customer, const ProductShelf& shelf,
                               const PickOptions& options)
    : m_customer(customer), m_shelf(shelf), m_options(options)
{
    for (const int aisle : customer.aisles)
        m_aisles.push_back({aisle, 0});
    for (const LastBought& bought : customer.bought) {
        const std::size_t row = shelf.find(bought.product);
        if (row == ProductShelf::none || shelf[row].aisle == 0) continue;
        const auto found = std::find_if(m_aisles.begin(), m_aisles.end(),
                                        [&](const Bought& each) { return each.aisle == shelf[row].aisle; });
        if (found == m_aisles.end()) continue;  // their aisles are not to be looked at
        ++found->products;
        ++m_products;
    }
    std::erase_if(m_aisles, [](const Bought& each) { return each.products == 0; });
    std::sort(m_aisles.begin(), m_aisles.end(), [](const Bought& a, const Bought& b) {
        return a.products != b.products ? a.products > b.products : a.aisle < b.aisle;
    });
}

std::optional<Candidate> CandidateSieve::pass(const data::Pick& pick, std::size_t row,
                                              std::size_t place) const
{
    constexpr std::ptrdiff_t topAisles = 3;
    const ProductFacts& facts = m_shelf[row];
    if (!m_shelf.offerable(row) || facts.stock.value_or(1) <= 0) return std::nullopt;
    if (std::binary_search(m_customer.returned.begin(), m_customer.returned.end(), pick.product))
        return std::nullopt;
    if (justBought(m_customer, boughtAs(pick), m_options)) return std::nullopt;
    Candidate candidate;
    candidate.relevance = static_cast<float>(pick.relevance);
    candidate.row = static_cast<std::uint32_t>(row);
    candidate.place = static_cast<std::uint16_t>(place);
    candidate.aisle = static_cast<std::uint16_t>(facts.aisle);
    candidate.newToThem = isNewToThem(m_customer, pick, facts);
    const auto aisle = std::find_if(m_aisles.begin(), m_aisles.end(),
                                    [&facts](const Bought& each) { return each.aisle == facts.aisle; });
    if (aisle != m_aisles.end())
        candidate.share = keptShare(static_cast<double>(aisle->products) / m_products);
    candidate.outside = !m_aisles.empty() && facts.aisle != 0 &&
                        (aisle == m_aisles.end() || aisle - m_aisles.begin() >= topAisles);
    return candidate;
}

std::vector<Candidate> candidatesLeft(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                      const ProductShelf& shelf, const PickOptions& options)
{
    const CandidateSieve sieve(customer, shelf, options);
    std::vector<Candidate> left;
    for (std::size_t place = 0; place < candidates.size(); ++place) {
        const std::size_t row = shelf.find(candidates[place].product);
        if (row == ProductShelf::none) continue;
        const bool twice = std::any_of(left.begin(), left.end(),
                                       [row](const Candidate& earlier) { return earlier.row == row; });
        if (twice) continue;
        if (const auto candidate = sieve.pass(candidates[place], row, place)) left.push_back(*candidate);
    }
    return left;
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
