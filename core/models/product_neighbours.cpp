#include "core/models/product_neighbours.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

constexpr std::size_t blockProducts = 64;
constexpr std::int32_t buyersBetweenLooks = 1024;  // whether to stop

/// Different products of each buyer, and how much a buyer's taste says. A buyer is a customer, or a basket of
/// nobody known.
struct Buyers {
    std::vector<std::int32_t> start{0};
    std::vector<std::int32_t> product;
    std::vector<float> weight;

    std::int32_t size() const { return static_cast<std::int32_t>(weight.size()); }
};

void addBuyer(std::vector<std::int32_t>& products, const ProductNeighboursOptions& options,
              std::int32_t productCount, Buyers& buyers)
{
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    if (products.size() < 2 || static_cast<int>(products.size()) > options.mostProducts) return;
    buyers.product.insert(buyers.product.end(), products.begin(), products.end());
    buyers.start.push_back(static_cast<std::int32_t>(buyers.product.size()));
    buyers.weight.push_back(
        static_cast<float>(std::log((1.0 + productCount) / (1.0 + static_cast<double>(products.size())))));
}

Buyers buyersOf(const PastView& past, const ProductNeighboursOptions& options, const Job& job)
{
    Buyers buyers;
    std::vector<std::int32_t> products;
    const auto take = [&](std::int32_t first, std::int32_t end) {
        products.clear();
        for (std::int32_t k = first; k < end; ++k)
            products.insert(products.end(), past.products(k).begin(), past.products(k).end());
        addBuyer(products, options, past.productCount(), buyers);
    };
    for (std::int32_t u = 0; u < past.customerCount(); ++u) {
        if (u % buyersBetweenLooks == 0 && job.cancelled()) return buyers;
        take(past.firstBasket(u), past.endBasket(u));
    }
    for (const std::int32_t k : past.strayBaskets())
        take(k, k + 1);
    return buyers;
}

/// The same rows the other way round: who bought each product.
struct BuyersByProduct {
    std::vector<std::int32_t> start;
    std::vector<std::int32_t> buyer;
    std::vector<float> length;  ///< of the product's weighted column
};

BuyersByProduct turned(const Buyers& buyers, std::int32_t productCount)
{
    BuyersByProduct out;
    out.start.assign(static_cast<std::size_t>(productCount) + 1, 0);
    for (const std::int32_t product : buyers.product)
        ++out.start[static_cast<std::size_t>(product) + 1];
    for (std::size_t i = 1; i < out.start.size(); ++i)
        out.start[i] += out.start[i - 1];
    out.buyer.resize(buyers.product.size());
    std::vector<double> squares(static_cast<std::size_t>(productCount), 0.0);
    std::vector<std::int32_t> next(out.start.begin(), out.start.end() - 1);
    for (std::int32_t u = 0; u < buyers.size(); ++u)
        for (std::int32_t k = buyers.start[static_cast<std::size_t>(u)];
             k < buyers.start[static_cast<std::size_t>(u) + 1]; ++k) {
            const auto product = static_cast<std::size_t>(buyers.product[static_cast<std::size_t>(k)]);
            out.buyer[static_cast<std::size_t>(next[product]++)] = u;
            const double weight = buyers.weight[static_cast<std::size_t>(u)];
            squares[product] += weight * weight;
        }
    for (const double square : squares)
        out.length.push_back(static_cast<float>(std::sqrt(square)));
    return out;
}

/// Adds up what the buyers of one product also bought. Reused from product to product: only what was touched
/// is cleared.
class Gatherer {
public:
    Gatherer(const Buyers& buyers, const BuyersByProduct& byProduct)
        : m_buyers(buyers), m_byProduct(byProduct), m_weight(byProduct.length.size()),
          m_count(byProduct.length.size())
    {
    }

    std::vector<Neighbour> closest(std::int32_t product, const ProductNeighboursOptions& options);

private:
    void gather(std::int32_t product);

    const Buyers& m_buyers;
    const BuyersByProduct& m_byProduct;
    std::vector<float> m_weight;
    std::vector<std::int32_t> m_count;
    std::vector<std::int32_t> m_touched;
};

void Gatherer::gather(std::int32_t product)
{
    const auto i = static_cast<std::size_t>(product);
    for (std::int32_t k = m_byProduct.start[i]; k < m_byProduct.start[i + 1]; ++k) {
        const auto u = static_cast<std::size_t>(m_byProduct.buyer[static_cast<std::size_t>(k)]);
        const float square = m_buyers.weight[u] * m_buyers.weight[u];
        for (std::int32_t n = m_buyers.start[u]; n < m_buyers.start[u + 1]; ++n) {
            const std::int32_t other = m_buyers.product[static_cast<std::size_t>(n)];
            const auto j = static_cast<std::size_t>(other);
            if (m_count[j]++ == 0) m_touched.push_back(other);
            m_weight[j] += square;
        }
    }
}

std::vector<Neighbour> Gatherer::closest(std::int32_t product, const ProductNeighboursOptions& options)
{
    gather(product);
    std::vector<Neighbour> out;
    for (const std::int32_t other : m_touched) {
        const auto j = static_cast<std::size_t>(other);
        if (other != product && m_count[j] >= options.leastBuyersOfBoth && m_weight[j] > 0.0f)
            out.push_back({other,
                           m_weight[j] / (m_byProduct.length[static_cast<std::size_t>(product)] *
                                          m_byProduct.length[j]),
                           m_count[j]});
        m_weight[j] = 0.0f;
        m_count[j] = 0;
    }
    m_touched.clear();
    const auto closer = [](const Neighbour& x, const Neighbour& y) {
        return x.similarity != y.similarity ? x.similarity > y.similarity : x.product < y.product;
    };
    const std::size_t kept = std::min(out.size(), static_cast<std::size_t>(options.most));
    std::partial_sort(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(kept), out.end(), closer);
    out.resize(kept);
    return out;
}

}  // namespace

Status ProductNeighboursOptions::check() const
{
    if (most < 1 || most > 1000)
        return Error{ErrorCode::BadInput, "The neighbours kept per product must be 1 to 1,000.", "most"};
    if (leastBuyersOfBoth < 1)
        return Error{ErrorCode::BadInput, "At least one customer must have bought both.",
                     "leastBuyersOfBoth"};
    if (mostProducts < 2)
        return Error{ErrorCode::BadInput, "Customers with two products must count.", "mostProducts"};
    return {};
}

std::span<const Neighbour> ProductNeighbours::of(std::int32_t product) const
{
    const auto i = static_cast<std::size_t>(product);
    return std::span(rows).subspan(static_cast<std::size_t>(start[i]),
                                   static_cast<std::size_t>(start[i + 1] - start[i]));
}

Result<ProductNeighbours> findNeighbours(const Baskets& baskets, const ProductNeighboursOptions& options,
                                         Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = baskets.check(); !ok) return ok.error();
    job.begin("Finding what goes together", ProgressUnit::Products, baskets.productCount);
    return findNeighbours(PastView(baskets, baskets.asOfDay), options, job);
}

Result<ProductNeighbours> findNeighbours(const PastView& past, const ProductNeighboursOptions& options,
                                         Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    const Buyers buyers = buyersOf(past, options, job);
    if (job.cancelled()) return Job::cancelledError();
    const BuyersByProduct byProduct = turned(buyers, past.productCount());
    const auto count = static_cast<std::size_t>(past.productCount());
    std::vector<std::vector<Neighbour>> found(count);
    parallelFor(count, blockProducts, options.threads, [&](std::size_t begin, std::size_t end) {
        Gatherer gatherer(buyers, byProduct);
        for (std::size_t i = begin; i < end && !job.cancelled(); ++i)
            found[i] = gatherer.closest(static_cast<std::int32_t>(i), options);
    });
    if (job.cancelled()) return Job::cancelledError();

    ProductNeighbours out;
    out.start.push_back(0);
    for (const auto& rows : found) {
        out.rows.insert(out.rows.end(), rows.begin(), rows.end());
        out.start.push_back(static_cast<std::int32_t>(out.rows.size()));
    }
    return out;
}

}  // namespace tactful::models
