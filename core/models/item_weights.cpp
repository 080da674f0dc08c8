#include "core/models/item_weights.h"

#include "core/base/parallel.h"
#include "core/models/positive_inverse.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tactful::models {
namespace {

constexpr std::int32_t buyersBetweenLooks = 1024;  // whether to stop
constexpr std::size_t rowsAtOnce = 16;
constexpr std::size_t mostPerBuyer = 500;  // whoever bought more of the products that take part is a reseller

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

/// One product that a buyer bought, and how much that still counts.
struct Bought {
    std::int32_t product = 0;
    float weight = 1.0f;
};

/// The different products of each buyer: of a customer, or of a basket of nobody known.
struct Buyers {
    std::vector<std::size_t> start{0};
    std::vector<Bought> bought;
};

void addBasket(const PastView& past, std::int32_t basket, double halfLifeDays, std::vector<Bought>& into)
{
    const double age = past.day() - past.basketDay(basket);
    const auto weight = static_cast<float>(halfLifeDays > 0.0 ? std::exp2(-age / halfLifeDays) : 1.0);
    for (const std::int32_t product : past.products(basket))
        into.push_back({product, weight});
}

void closeBuyer(std::vector<Bought>& bought, Buyers& buyers)
{
    std::sort(bought.begin(), bought.end(), [](const Bought& x, const Bought& y) {
        return x.product != y.product ? x.product < y.product : x.weight > y.weight;
    });
    const auto end = std::unique(bought.begin(), bought.end(),
                                 [](const Bought& x, const Bought& y) { return x.product == y.product; });
    buyers.bought.insert(buyers.bought.end(), bought.begin(), end);
    buyers.start.push_back(buyers.bought.size());
    bought.clear();
}

Buyers buyersOf(const PastView& past, double halfLifeDays, const Job& job)
{
    Buyers buyers;
    std::vector<Bought> bought;
    for (std::int32_t u = 0; u < past.customerCount(); ++u) {
        if (u % buyersBetweenLooks == 0 && job.cancelled()) return buyers;
        for (std::int32_t k = past.firstBasket(u); k < past.endBasket(u); ++k)
            addBasket(past, k, halfLifeDays, bought);
        closeBuyer(bought, buyers);
    }
    for (const std::int32_t k : past.strayBaskets()) {
        addBasket(past, k, halfLifeDays, bought);
        closeBuyer(bought, buyers);
    }
    return buyers;
}

/// The products that take part, ascending.
std::vector<std::int32_t> headOf(const Buyers& buyers, std::int32_t productCount,
                                 const ItemWeightsOptions& options)
{
    std::vector<std::int32_t> count(at(productCount), 0), head;
    for (const Bought& bought : buyers.bought)
        ++count[at(bought.product)];
    for (std::int32_t i = 0; i < productCount; ++i)
        if (count[at(i)] >= options.leastBuyers) head.push_back(i);
    std::stable_sort(head.begin(), head.end(),
                     [&count](std::int32_t x, std::int32_t y) { return count[at(x)] > count[at(y)]; });
    head.resize(std::min(head.size(), static_cast<std::size_t>(options.mostProducts)));
    std::sort(head.begin(), head.end());
    return head;
}

/// The same buyers with those products alone, by place among them, ascending.
Buyers amongHead(const Buyers& buyers, const std::vector<std::int32_t>& head, std::int32_t productCount)
{
    std::vector<std::int32_t> place(at(productCount), -1);
    for (std::size_t i = 0; i < head.size(); ++i)
        place[at(head[i])] = static_cast<std::int32_t>(i);
    Buyers out;
    for (std::size_t u = 0; u + 1 < buyers.start.size(); ++u) {
        for (std::size_t k = buyers.start[u]; k < buyers.start[u + 1]; ++k)
            if (const std::int32_t i = place[at(buyers.bought[k].product)]; i >= 0)
                out.bought.push_back({i, buyers.bought[k].weight});
        if (out.bought.size() - out.start.back() > mostPerBuyer) out.bought.resize(out.start.back());
        out.start.push_back(out.bought.size());
    }
    return out;
}

/// What the products that take part share, pair by pair; the lower half is filled.
struct Shared {
    explicit Shared(std::size_t products) : size(products), weight(products), buyers(products * products, 0)
    {
    }

    std::int32_t buyersOf(std::size_t i, std::size_t j) const
    {
        return buyers[std::max(i, j) * size + std::min(i, j)];
    }

    std::size_t size;
    BlockMatrix weight;
    std::vector<std::int32_t> buyers;
};

/// One purchase of a product: where its buyer's list begins, and its own place there.
struct Entry {
    std::uint32_t first = 0, self = 0;
};

/// Of each product that takes part, by buyer.
std::vector<std::vector<Entry>> entriesOf(const Buyers& buyers, std::size_t products)
{
    std::vector<std::size_t> count(products, 0);
    for (const Bought& bought : buyers.bought)
        ++count[at(bought.product)];
    std::vector<std::vector<Entry>> entries(products);
    for (std::size_t i = 0; i < products; ++i)
        entries[i].reserve(count[i]);
    for (std::size_t u = 0; u + 1 < buyers.start.size(); ++u)
        for (std::size_t k = buyers.start[u]; k < buyers.start[u + 1]; ++k)
            entries[at(buyers.bought[k].product)].push_back(
                {static_cast<std::uint32_t>(buyers.start[u]), static_cast<std::uint32_t>(k)});
    return entries;
}

/// What one product shares with those before it; buyer by buyer, so that sums have one order.
void shareRow(const Buyers& buyers, const std::vector<Entry>& entries, std::size_t row, Shared& shared)
{
    std::vector<float> weights(row + 1, 0.0f);
    std::int32_t* const counts = shared.buyers.data() + row * shared.size;
    for (const Entry& entry : entries) {
        const float own = buyers.bought[entry.self].weight;
        for (std::size_t k = entry.first; k <= entry.self; ++k) {
            const Bought& other = buyers.bought[k];
            weights[at(other.product)] += own * other.weight;
            ++counts[at(other.product)];
        }
    }
    for (std::size_t column = 0; column <= row; ++column)
        shared.weight.at(row, column) = weights[column];
}

/// The heaviest weights that speak for the product of one row of the inverse.
std::vector<ItemWeight> heaviest(const BlockMatrix& inverse, std::size_t own, const Shared& shared, int most)
{
    std::vector<ItemWeight> found;
    for (std::size_t i = 0; i < inverse.size(); ++i) {
        const float weight = -inverse.at(own, i) / inverse.at(own, own);
        if (i == own || !(weight > 0.0f)) continue;
        const std::int32_t buyers = shared.buyersOf(i, own);
        if (buyers > 1) found.push_back({static_cast<std::int32_t>(i), weight, buyers});
    }
    const auto kept = std::min(found.size(), static_cast<std::size_t>(most));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      [](const ItemWeight& x, const ItemWeight& y) {
                          return x.weight != y.weight ? x.weight > y.weight : x.product < y.product;
                      });
    found.resize(kept);
    return found;
}

/// Columns (who speaks for whom) to rows (whom does each speak for), both by place among the head.
ItemWeights turned(const std::vector<std::vector<ItemWeight>>& columns, const std::vector<std::int32_t>& head,
                   std::int32_t productCount)
{
    std::vector<std::vector<ItemWeight>> byProduct(at(productCount));
    for (std::size_t j = 0; j < columns.size(); ++j)
        for (const ItemWeight& entry : columns[j])
            byProduct[at(head[at(entry.product)])].push_back({head[j], entry.weight, entry.buyersOfBoth});
    ItemWeights out;
    out.start.push_back(0);
    for (const auto& rows : byProduct) {
        out.rows.insert(out.rows.end(), rows.begin(), rows.end());
        out.start.push_back(static_cast<std::int32_t>(out.rows.size()));
    }
    return out;
}

}  // namespace

Status ItemWeightsOptions::check() const
{
    if (mostProducts < 1 || leastBuyers < 1 || mostPerProduct < 1)
        return Error{ErrorCode::BadInput, "At least one product must take part.", "mostProducts"};
    if (!(penalty > 0.0) || !std::isfinite(penalty))
        return Error{ErrorCode::BadInput, "The penalty must be above 0.", "penalty"};
    if (!(halfLifeDays >= 0.0) || !std::isfinite(halfLifeDays))
        return Error{ErrorCode::BadInput, "The half-life cannot be negative.", "halfLifeDays"};
    return {};
}

std::span<const ItemWeight> ItemWeights::of(std::int32_t product) const
{
    return std::span(rows).subspan(at(start[at(product)]),
                                   at(start[at(product) + 1]) - at(start[at(product)]));
}

Result<ItemWeights> fitItemWeights(const PastView& past, const ItemWeightsOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    Buyers buyers = buyersOf(past, options.halfLifeDays, job);
    const std::vector<std::int32_t> head = headOf(buyers, past.productCount(), options);
    if (job.cancelled()) return Job::cancelledError();
    if (head.empty()) return ItemWeights{std::vector<std::int32_t>(at(past.productCount()) + 1, 0), {}};
    buyers = amongHead(buyers, head, past.productCount());
    Shared shared(head.size());
    const auto entries = entriesOf(buyers, head.size());
    parallelFor(head.size(), rowsAtOnce, options.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end && !job.cancelled(); ++row)
            shareRow(buyers, entries[row], row, shared);
    });
    if (job.cancelled()) return Job::cancelledError();
    buyers = {};
    for (std::size_t i = 0; i < head.size(); ++i)
        shared.weight.at(i, i) += static_cast<float>(options.penalty);
    const auto inverse = inverseOfPositive(std::move(shared.weight), {options.threads}, job);
    if (!inverse) return inverse.error();

    std::vector<std::vector<ItemWeight>> columns(head.size());
    parallelFor(head.size(), blockSide, options.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !job.cancelled(); ++i)
            columns[i] = heaviest(*inverse, i, shared, options.mostPerProduct);
    });
    if (job.cancelled()) return Job::cancelledError();
    return turned(columns, head, past.productCount());
}

}  // namespace tactful::models
