#include "core/models/item_weights.h"

#include "core/base/parallel.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

constexpr Eigen::Index panelColumns = 64;
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

Buyers buyersOf(const PastView& past, double halfLifeDays)
{
    Buyers buyers;
    std::vector<Bought> bought;
    for (std::int32_t u = 0; u < past.customerCount(); ++u) {
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

/// What the products that take part share, pair by pair; the lower half is filled.
struct Shared {
    Eigen::MatrixXf weight;
    Eigen::MatrixXi buyers;
};

Shared sharedOf(const Buyers& buyers, const std::vector<std::int32_t>& head, std::int32_t productCount)
{
    std::vector<Eigen::Index> place(at(productCount), -1);
    for (std::size_t i = 0; i < head.size(); ++i)
        place[at(head[i])] = static_cast<Eigen::Index>(i);
    const auto size = static_cast<Eigen::Index>(head.size());
    Shared shared{Eigen::MatrixXf::Zero(size, size), Eigen::MatrixXi::Zero(size, size)};
    std::vector<std::pair<Eigen::Index, float>> row;
    for (std::size_t u = 0; u + 1 < buyers.start.size(); ++u) {
        row.clear();
        for (std::size_t k = buyers.start[u]; k < buyers.start[u + 1]; ++k)
            if (const auto i = place[at(buyers.bought[k].product)]; i >= 0)
                row.emplace_back(i, buyers.bought[k].weight);
        if (row.size() > mostPerBuyer) continue;
        for (std::size_t x = 0; x < row.size(); ++x)
            for (std::size_t y = x; y < row.size(); ++y) {
                shared.weight(row[y].first, row[x].first) += row[y].second * row[x].second;
                ++shared.buyers(row[y].first, row[x].first);
            }
    }
    return shared;
}

/// The heaviest weights that speak for the product of one column of the inverse.
std::vector<ItemWeight> heaviest(const Eigen::Ref<const Eigen::VectorXf>& column, Eigen::Index own,
                                 const Shared& shared, int most)
{
    std::vector<ItemWeight> found;
    for (Eigen::Index i = 0; i < column.size(); ++i) {
        const float weight = -column[i] / column[own];
        const int buyers = shared.buyers(std::max(i, own), std::min(i, own));
        if (i != own && weight > 0.0f && buyers > 1)
            found.push_back({static_cast<std::int32_t>(i), weight, buyers});
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
    const Buyers buyers = buyersOf(past, options.halfLifeDays);
    const std::vector<std::int32_t> head = headOf(buyers, past.productCount(), options);
    if (head.empty()) return ItemWeights{std::vector<std::int32_t>(at(past.productCount()) + 1, 0), {}};
    Shared shared = sharedOf(buyers, head, past.productCount());
    if (job.cancelled()) return Job::cancelledError();
    shared.weight.diagonal().array() += static_cast<float>(options.penalty);
    // The penalty on the diagonal makes the matrix positive definite, so this cannot fail.
    const Eigen::LLT<Eigen::Ref<Eigen::MatrixXf>, Eigen::Lower> root(shared.weight);
    if (job.cancelled()) return Job::cancelledError();

    const auto size = static_cast<Eigen::Index>(head.size());
    std::vector<std::vector<ItemWeight>> columns(head.size());
    parallelFor(head.size(), panelColumns, options.threads, [&](std::size_t begin, std::size_t end) {
        if (job.cancelled()) return;
        const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
        Eigen::MatrixXf panel = Eigen::MatrixXf::Zero(size, count);
        panel.middleRows(first, count).setIdentity();
        root.solveInPlace(panel);
        for (Eigen::Index j = 0; j < count; ++j)
            columns[begin + static_cast<std::size_t>(j)] =
                heaviest(panel.col(j), first + j, shared, options.mostPerProduct);
    });
    if (job.cancelled()) return Job::cancelledError();
    return turned(columns, head, past.productCount());
}

}  // namespace tactful::models
