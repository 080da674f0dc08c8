#include "core/models/product_likeness.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

constexpr std::size_t blockProducts = 64;
constexpr float textPart = 0.7f, aislePart = 0.1f, brandPart = 0.1f, pricePart = 0.1f;
constexpr float closePrice = 0.5f;  // of the natural logarithm: at 1.65 times the price, 1/e is left

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

bool isSet(const std::vector<char>& mask, std::int32_t product)
{
    return mask.empty() || mask[at(product)];
}

/// Which products hold each word.
struct Holder {
    std::int32_t product = 0;
    float weight = 0.0f;
};

struct HoldersByWord {
    std::vector<std::int32_t> start;
    std::vector<Holder> rows;
};

HoldersByWord holdersOf(const ProductLooks& looks, const std::vector<char>& among)
{
    HoldersByWord out;
    out.start.assign(at(looks.wordCount) + 1, 0);
    const auto walk = [&](auto take) {
        for (std::int32_t i = 0; i < looks.productCount(); ++i)
            for (std::int32_t k = looks.rowStart[at(i)]; isSet(among, i) && k < looks.rowStart[at(i) + 1];
                 ++k)
                take(i, at(looks.word[at(k)]), looks.weight[at(k)]);
    };
    walk([&](std::int32_t, std::size_t word, float) { ++out.start[word + 1]; });
    for (std::size_t word = 1; word < out.start.size(); ++word)
        out.start[word] += out.start[word - 1];
    out.rows.resize(at(out.start.back()));
    std::vector<std::int32_t> next(out.start.begin(), out.start.end() - 1);
    walk([&](std::int32_t product, std::size_t word, float weight) {
        out.rows[at(next[word]++)] = {product, weight};
    });
    return out;
}

/// Looks around one product after the other; clears only what it touched.
class Comparer {
public:
    Comparer(const ProductLooks& looks, const HoldersByWord& holders, const ProductLikenessOptions& options)
        : m_looks(looks), m_holders(holders), m_options(options), m_cosine(at(looks.productCount()), 0.0f)
    {
    }

    std::vector<Alike> closest(std::int32_t product);

private:
    float likeness(std::int32_t product, std::int32_t other, float cosine) const;

    const ProductLooks& m_looks;
    const HoldersByWord& m_holders;
    const ProductLikenessOptions& m_options;
    std::vector<float> m_cosine;
    std::vector<std::int32_t> m_touched;
};

float Comparer::likeness(std::int32_t product, std::int32_t other, float cosine) const
{
    const auto same = [product, other](std::span<const std::int32_t> of) {
        return of[at(product)] >= 0 && of[at(product)] == of[at(other)] ? 1.0f : 0.0f;
    };
    const float apart = std::abs(m_looks.logPrice[at(product)] - m_looks.logPrice[at(other)]);
    const float price = std::isnan(apart) ? 0.0f : std::exp(-apart / closePrice);
    return textPart * std::min(1.0f, cosine) + aislePart * same(m_looks.aisleOf) +
           brandPart * same(m_looks.brandOf) + pricePart * price;
}

std::vector<Alike> Comparer::closest(std::int32_t product)
{
    for (std::int32_t k = m_looks.rowStart[at(product)]; k < m_looks.rowStart[at(product) + 1]; ++k) {
        const std::size_t word = at(m_looks.word[at(k)]);
        for (std::int32_t h = m_holders.start[word]; h < m_holders.start[word + 1]; ++h) {
            const Holder& holder = m_holders.rows[at(h)];
            float& cosine = m_cosine[at(holder.product)];
            if (cosine == 0.0f) m_touched.push_back(holder.product);
            cosine += m_looks.weight[at(k)] * holder.weight;
        }
    }
    std::vector<Alike> out;
    for (const std::int32_t other : m_touched) {
        const float cosine = m_cosine[at(other)];
        if (other != product && cosine >= static_cast<float>(m_options.leastText))
            out.push_back({other, likeness(product, other, cosine)});
        m_cosine[at(other)] = 0.0f;
    }
    m_touched.clear();
    const std::size_t kept = std::min(out.size(), static_cast<std::size_t>(m_options.most));
    std::partial_sort(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(kept), out.end(),
                      [](const Alike& x, const Alike& y) {
                          return x.likeness != y.likeness ? x.likeness > y.likeness : x.product < y.product;
                      });
    out.resize(kept);
    return out;
}

}  // namespace

Status ProductLooks::check() const
{
    const auto bad = [](const char* field) {
        return refused("The words of the products do not fit together.", field);
    };
    if (rowStart.empty() || rowStart.front() != 0 || at(rowStart.back()) != word.size() ||
        !std::is_sorted(rowStart.begin(), rowStart.end()))
        return bad("rowStart");
    if (weight.size() != word.size()) return bad("weight");
    if (std::any_of(word.begin(), word.end(),
                    [this](std::int32_t each) { return each < 0 || each >= wordCount; }))
        return bad("word");
    const std::size_t count = rowStart.size() - 1;
    if (aisleOf.size() != count || brandOf.size() != count || logPrice.size() != count) return bad("columns");
    return {};
}

Status ProductLikenessOptions::check() const
{
    if (most < 1 || most > 1000)
        return refused("The products kept as like another must be 1 to 1,000.", "most");
    if (!(leastText >= 0.0 && leastText <= 1.0))
        return refused("The least likeness of texts must be 0 to 1.", "leastText");
    return {};
}

std::span<const Alike> ProductLikeness::of(std::int32_t product) const
{
    if (start.size() == 1) return {};
    const std::int32_t first = start[at(product)];
    return std::span(rows).subspan(at(first), at(start[at(product) + 1] - first));
}

Result<ProductLikeness> findAlike(const ProductLooks& looks, const ProductLikenessOptions& options, Job& job)
{
    if (auto ok = looks.check(); !ok) return ok.error();
    if (auto ok = options.check(); !ok) return ok.error();
    const std::size_t count = at(looks.productCount());
    for (const std::vector<char>* mask : {&options.asked, &options.among})
        if (!mask->empty() && mask->size() != count)
            return refused("There must be one entry for each product.", "asked");
    const HoldersByWord holders = holdersOf(looks, options.among);
    std::vector<std::vector<Alike>> found(count);
    parallelFor(count, blockProducts, options.threads, [&](std::size_t begin, std::size_t end) {
        Comparer comparer(looks, holders, options);
        for (std::size_t i = begin; i < end && !job.cancelled(); ++i)
            if (const auto product = static_cast<std::int32_t>(i); isSet(options.asked, product))
                found[i] = comparer.closest(product);
    });
    if (job.cancelled()) return Job::cancelledError();
    ProductLikeness out;
    for (const auto& rows : found) {
        out.rows.insert(out.rows.end(), rows.begin(), rows.end());
        out.start.push_back(static_cast<std::int32_t>(out.rows.size()));
    }
    return out;
}

}  // namespace tactful::models
