#include "core/plan/product_shelf.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tactful::plan {
namespace {

constexpr data::SensitivityTier highestOfferableTier = 1;

/// Rank of each value that is there, from near 0 (least) to 1 (most); equal values share the higher rank.
std::vector<double> ranks(const std::vector<std::optional<double>>& values)
{
    std::vector<double> known;
    for (const auto& value : values)
        if (value) known.push_back(*value);
    std::sort(known.begin(), known.end());
    std::vector<double> result(values.size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) continue;
        const auto notMore = std::upper_bound(known.begin(), known.end(), *values[i]) - known.begin();
        result[i] = static_cast<double>(notMore) / static_cast<double>(known.size());
    }
    return result;
}

bool pairBefore(const CoBought& x, const CoBought& y)
{
    return std::tie(x.a, x.b) < std::tie(y.a, y.b);
}

template <class Row, class Before>
void sortAndKeepFirst(std::vector<Row>& rows, Before before)
{
    std::stable_sort(rows.begin(), rows.end(), before);
    const auto same = [&](const Row& x, const Row& y) { return !before(x, y) && !before(y, x); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

}  // namespace

ProductShelf::ProductShelf(std::vector<ProductFacts> products, std::vector<CoBought> pairs, Day asOf)
    : m_products(std::move(products)), m_pairs(std::move(pairs))
{
    sortAndKeepFirst(m_products,
                     [](const ProductFacts& x, const ProductFacts& y) { return x.product < y.product; });
    for (CoBought& pair : m_pairs)
        if (pair.b < pair.a) std::swap(pair.a, pair.b);
    sortAndKeepFirst(m_pairs, pairBefore);

    for (const ProductFacts& facts : m_products)
        m_aisles.push_back(facts.aisle);
    std::vector<std::optional<double>> stock(size());
    std::vector<std::optional<double>> margin(size());
    m_newness.assign(size(), 0.0);
    for (std::size_t row = 0; row < size(); ++row) {
        const ProductFacts& facts = m_products[row];
        if (!offerable(row)) continue;
        if (facts.stock) stock[row] = static_cast<double>(*facts.stock);
        if (facts.priceMinor && facts.costMinor && *facts.priceMinor > 0)
            margin[row] = static_cast<double>(*facts.priceMinor - *facts.costMinor) /
                          static_cast<double>(*facts.priceMinor);
        m_newness[row] =
            std::clamp(1.0 - static_cast<double>(asOf - facts.firstSeen) / newArrivalDays, 0.0, 1.0);
    }
    m_overstock = ranks(stock);
    m_margin = ranks(margin);
}

std::size_t ProductShelf::find(data::ProductId product) const
{
    const auto found =
        std::lower_bound(m_products.begin(), m_products.end(), product,
                         [](const ProductFacts& facts, data::ProductId id) { return facts.product < id; });
    if (found == m_products.end() || found->product != product) return none;
    return static_cast<std::size_t>(found - m_products.begin());
}

bool ProductShelf::offerable(std::size_t row) const
{
    const ProductFacts& facts = m_products[row];
    return facts.active && !facts.giftCard && facts.tier <= highestOfferableTier;
}

double ProductShelf::boughtTogether(std::size_t a, std::size_t b) const
{
    if (b < a) std::swap(a, b);
    const CoBought wanted{m_products[a].product, m_products[b].product, 0.0};
    const auto pair = std::lower_bound(m_pairs.begin(), m_pairs.end(), wanted, pairBefore);
    return pair != m_pairs.end() && !pairBefore(wanted, *pair) ? pair->similarity : 0.0;
}

StockLedger::StockLedger(const ProductShelf& shelf)
{
    m_left.reserve(shelf.size());
    for (std::size_t row = 0; row < shelf.size(); ++row) {
        const auto stock = shelf[row].stock;
        m_left.push_back(stock
                             ? static_cast<std::int32_t>(std::clamp<std::int64_t>(*stock, 0, notTracked - 1))
                             : notTracked);
    }
}

void StockLedger::giveBack(std::size_t row)
{
    if (m_left[row] != notTracked) ++m_left[row];
}

}  // namespace tactful::plan
