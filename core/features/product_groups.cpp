#include "core/features/product_groups.h"

#include "core/features/title_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace tactful::features {
namespace {

constexpr std::size_t mostVariants = 50;  // more under one handle is a list of things, not one thing
constexpr std::size_t mostAlike = 12;     // the same for titles
constexpr data::SensitivityTier delicate = 2;

// Bought together in this share of the rarer one's baskets, two things are collected. Variants may: a family
// takes two sizes.
constexpr double collectedVariants = 0.25, collectedTitles = 0.10;
constexpr std::int32_t enoughForVariants = 20, enoughForTitles = 10;  // baskets of the rarer one to tell

constexpr double farPrice = 3.0, nearPrice = 1.5;  // times as dear

constexpr std::int32_t leastSold = 3;       // baskets of a product that can be replaced
constexpr std::int32_t leastSilence = 30;   // days
constexpr double unusualSilence = 3.0;      // times its usual gap between two baskets
constexpr std::int32_t mostOverlap = 30;    // days: what is left of the old one is still sold
constexpr std::int32_t longestPause = 180;  // days between the two

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

/// How one product sold up to the day, and what its title says.
struct Item {
    const data::Product* product = nullptr;
    std::int32_t baskets = 0, firstDay = 0, lastDay = 0;  ///< without baskets: the day it was first seen
    TitleWords title;
};

/// How far apart two prices are, as a factor; nothing where one is not known.
std::optional<double> priceFactor(const data::Product& a, const data::Product& b)
{
    if (!a.price || !b.price || a.price->minor <= 0 || b.price->minor <= 0) return std::nullopt;
    const double factor = static_cast<double>(a.price->minor) / static_cast<double>(b.price->minor);
    return std::max(factor, 1.0 / factor);
}

class Grouper {
public:
    Grouper(const PurchaseHistory& purchases, const std::vector<data::Product>& catalogue);

    ProductGroups found();

private:
    using Bucket = std::vector<std::int32_t>;
    using Buckets = std::map<std::string, Bucket>;

    bool isThere(std::int32_t product) const;
    Buckets bucketsBy(const std::string& (*key)(const Item&)) const;
    void askAll(const Buckets& buckets, std::size_t most, SameProduct why);
    void countBoth();
    bool same(std::int32_t a, std::int32_t b, SameProduct why) const;
    bool sameMake(std::int32_t a, std::int32_t b, double mostFactor) const;
    bool replaces(const Item& newer, const Item& older) const;
    double shareOfBoth(std::int32_t a, std::int32_t b) const;
    std::int32_t leadOf(std::int32_t product) const;

    const PurchaseHistory& m_purchases;
    std::vector<Item> m_items;
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t>
        m_both;  ///< baskets with a pair that is asked
    std::vector<ProductTie> m_asked;
    ProductGroups m_groups;
};

Grouper::Grouper(const PurchaseHistory& purchases, const std::vector<data::Product>& catalogue)
    : m_purchases(purchases), m_items(purchases.products.size())
{
    m_groups.leadOf.resize(m_items.size());
    std::iota(m_groups.leadOf.begin(), m_groups.leadOf.end(), 0);
    for (const data::Product& product : catalogue) {
        const auto column = static_cast<std::size_t>(
            std::lower_bound(purchases.products.begin(), purchases.products.end(), product.id) -
            purchases.products.begin());
        Item& item = m_items[column];
        item.product = &product;
        item.title = titleWords(product.name);
        item.firstDay = item.lastDay = product.firstSeen.number;
    }
    for (std::size_t k = 0; k < purchases.basketDay.size(); ++k)
        for (auto n = at(purchases.lineStart[k]); n < at(purchases.lineStart[k + 1]); ++n) {
            Item& item = m_items[at(purchases.lineProduct[n])];
            const std::int32_t day = purchases.basketDay[k];
            item.firstDay = item.baskets ? std::min(item.firstDay, day) : day;
            item.lastDay = item.baskets ? std::max(item.lastDay, day) : day;
            ++item.baskets;
        }
}

bool Grouper::isThere(std::int32_t product) const
{
    const Item& item = m_items[at(product)];
    return item.product && (item.baskets > 0 || item.product->firstSeen <= m_purchases.asOf);
}

Grouper::Buckets Grouper::bucketsBy(const std::string& (*key)(const Item&)) const
{
    Buckets buckets;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_items.size()); ++i)
        if (isThere(i))
            if (const std::string& name = key(m_items[at(i)]); !name.empty()) buckets[name].push_back(i);
    return buckets;
}

/// Puts every pair of a bucket on the list, unless there are too many for one product.
void Grouper::askAll(const Buckets& buckets, std::size_t most, SameProduct why)
{
    for (const auto& [key, bucket] : buckets)
        for (std::size_t i = 0; bucket.size() <= most && i < bucket.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                m_asked.push_back({bucket[i], bucket[j], why});
                if (why != SameProduct::Replaced) m_both[{bucket[j], bucket[i]}] = 0;
            }
}

/// In how many baskets each pair that is asked about stands together.
void Grouper::countBoth()
{
    std::map<std::int32_t, Bucket> partners;
    for (const auto& [pair, count] : m_both)
        partners[pair.first].push_back(pair.second);
    for (std::size_t k = 0; k < m_purchases.basketDay.size() && !partners.empty(); ++k) {
        const auto begin = m_purchases.lineProduct.begin() + m_purchases.lineStart[k];
        const auto end = m_purchases.lineProduct.begin() + m_purchases.lineStart[k + 1];
        for (auto product = begin; product != end; ++product) {
            const auto asked = partners.find(*product);
            if (asked == partners.end()) continue;
            for (const std::int32_t other : asked->second)
                if (std::binary_search(begin, end, other)) ++m_both[{*product, other}];
        }
    }
}

double Grouper::shareOfBoth(std::int32_t a, std::int32_t b) const
{
    const auto both = m_both.find({std::min(a, b), std::max(a, b)});
    const std::int32_t rarer = std::min(m_items[at(a)].baskets, m_items[at(b)].baskets);
    return both == m_both.end() || rarer == 0 ? 0.0 : static_cast<double>(both->second) / rarer;
}

bool Grouper::sameMake(std::int32_t a, std::int32_t b, double mostFactor) const
{
    const data::Product &x = *m_items[at(a)].product, &y = *m_items[at(b)].product;
    if (x.tier >= delicate || y.tier >= delicate || x.giftCard || y.giftCard) return false;
    return x.brand == y.brand && x.aisle == y.aisle && priceFactor(x, y).value_or(1.0) <= mostFactor;
}

/// The older one fell silent, for longer than it ever used to, when the newer one began.
bool Grouper::replaces(const Item& newer, const Item& older) const
{
    if (older.baskets < leastSold) return false;
    const double gap = static_cast<double>(older.lastDay - older.firstDay) / (older.baskets - 1);
    const std::int32_t silence = m_purchases.asOf.number - older.lastDay;
    if (silence < std::max<double>(leastSilence, unusualSilence * gap)) return false;
    const std::int32_t pause = newer.firstDay - older.lastDay;
    return pause >= -mostOverlap && pause <= longestPause && newer.firstDay > older.firstDay + mostOverlap;
}

bool Grouper::same(std::int32_t a, std::int32_t b, SameProduct why) const
{
    const Item &x = m_items[at(a)], &y = m_items[at(b)];
    const std::int32_t rarer = std::min(x.baskets, y.baskets);
    switch (why) {
    case SameProduct::Variant:
        return rarer < enoughForVariants || shareOfBoth(a, b) <= collectedVariants;
    case SameProduct::SizeOrColour:
        return rarer >= enoughForTitles && shareOfBoth(a, b) <= collectedTitles && sameMake(a, b, farPrice);
    case SameProduct::Replaced:
        break;
    }
    return sameMake(a, b, nearPrice) && (replaces(x, y) || replaces(y, x));
}

std::int32_t Grouper::leadOf(std::int32_t product) const
{
    while (m_groups.leadOf[at(product)] != product)
        product = m_groups.leadOf[at(product)];
    return product;
}

ProductGroups Grouper::found()
{
    askAll(bucketsBy([](const Item& item) -> const std::string& { return item.product->handle; }),
           mostVariants, SameProduct::Variant);
    askAll(bucketsBy([](const Item& item) -> const std::string& { return item.title.all; }), mostAlike,
           SameProduct::Replaced);
    askAll(bucketsBy([](const Item& item) -> const std::string& { return item.title.withoutSizeAndColour; }),
           mostAlike, SameProduct::SizeOrColour);
    countBoth();
    for (const ProductTie& tie : m_asked) {
        const std::int32_t a = leadOf(tie.product), b = leadOf(tie.with);
        if (a == b || !same(tie.product, tie.with, tie.why)) continue;
        const std::int32_t led = std::max(a, b);
        m_groups.leadOf[at(led)] = std::min(a, b);
        m_groups.ties.push_back({led, led == a ? tie.with : tie.product, tie.why});
    }
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_groups.leadOf.size()); ++i)
        m_groups.leadOf[at(i)] = leadOf(i);
    std::sort(m_groups.ties.begin(), m_groups.ties.end(),
              [](const ProductTie& x, const ProductTie& y) { return x.product < y.product; });
    return std::move(m_groups);
}

}  // namespace

std::string_view nameOf(SameProduct why)
{
    constexpr std::array<std::string_view, 3> names{"variant", "size-or-colour", "replaced"};
    return names[static_cast<std::size_t>(why)];
}

ProductGroups productGroups(const PurchaseHistory& purchases, const std::vector<data::Product>& catalogue)
{
    return Grouper(purchases, catalogue).found();
}

PurchaseHistory groupedPurchases(const PurchaseHistory& purchases, const ProductGroups& groups)
{
    PurchaseHistory out = purchases;
    out.lineStart = {0};
    out.lineProduct.clear();
    std::vector<std::int32_t> basket;
    for (std::size_t k = 0; k < purchases.basketDay.size(); ++k) {
        basket.clear();
        for (auto n = at(purchases.lineStart[k]); n < at(purchases.lineStart[k + 1]); ++n)
            basket.push_back(groups.leadOf[at(purchases.lineProduct[n])]);
        std::sort(basket.begin(), basket.end());
        out.lineProduct.insert(out.lineProduct.end(), basket.begin(),
                               std::unique(basket.begin(), basket.end()));
        out.lineStart.push_back(static_cast<std::int32_t>(out.lineProduct.size()));
    }
    out.returnedStart = {0};
    out.returnedProduct.clear();
    for (std::size_t u = 0; u < purchases.customers.size(); ++u) {
        const auto sentBack = purchases.returnedProduct.begin() + purchases.returnedStart[u];
        const auto end = purchases.returnedProduct.begin() + purchases.returnedStart[u + 1];
        std::vector<std::int32_t> back, kept;
        for (auto product = sentBack; product != end; ++product)
            back.push_back(groups.leadOf[at(*product)]);
        for (auto k = at(purchases.basketStart[u]); !back.empty() && k < at(purchases.basketStart[u + 1]);
             ++k)
            for (auto n = at(purchases.lineStart[k]); n < at(purchases.lineStart[k + 1]); ++n)
                if (!std::binary_search(sentBack, end, purchases.lineProduct[n]))
                    kept.push_back(groups.leadOf[at(purchases.lineProduct[n])]);
        std::sort(back.begin(), back.end());
        back.erase(std::unique(back.begin(), back.end()), back.end());
        std::erase_if(back, [&kept](std::int32_t lead) {
            return std::find(kept.begin(), kept.end(), lead) != kept.end();
        });
        out.returnedProduct.insert(out.returnedProduct.end(), back.begin(), back.end());
        out.returnedStart.push_back(static_cast<std::int32_t>(out.returnedProduct.size()));
    }
    return out;
}

}  // namespace tactful::features
