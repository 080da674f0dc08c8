#include "core/models/new_arrivals.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>

namespace tactful::models {
namespace {

constexpr double damping = 0.5;
constexpr std::size_t longList = 8;
constexpr double leastBest = 0.01;  // where nothing else came into question

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

/// Different known customers; a basket of nobody known counts as one.
std::vector<std::int32_t> buyersOf(const Baskets& baskets)
{
    std::vector<std::int32_t> buyers(at(baskets.productCount), 0), last(buyers.size(), -1);
    for (std::int32_t u = 0; u < baskets.customerCount(); ++u)
        for (std::int32_t k = baskets.basketStart[at(u)]; k < baskets.basketStart[at(u) + 1]; ++k)
            for (const std::int32_t product : baskets.products(k)) {
                if (last[at(product)] != u) ++buyers[at(product)];
                last[at(product)] = u;
            }
    for (std::int32_t k = baskets.basketStart.back(); k < baskets.basketCount(); ++k)
        for (const std::int32_t product : baskets.products(k))
            ++buyers[at(product)];
    return buyers;
}

/// The new products with few buyers, newest first.
std::vector<std::int32_t> newProducts(std::span<const std::int32_t> firstSeen,
                                      const std::vector<std::int32_t>& buyers, std::int32_t today,
                                      const NewArrivalsOptions& options)
{
    std::vector<std::int32_t> products;
    double there = 0.0, fresh = 0.0;
    for (std::size_t i = 0; i < firstSeen.size(); ++i) {
        if (firstSeen[i] > today) continue;
        ++there;
        if (today - firstSeen[i] >= options.newDays) continue;
        ++fresh;
        if (buyers[i] < options.knownBuyers) products.push_back(static_cast<std::int32_t>(i));
    }
    if (fresh > options.mostNew * there) return {};
    std::stable_sort(products.begin(), products.end(), [firstSeen](std::int32_t a, std::int32_t b) {
        return firstSeen[at(a)] > firstSeen[at(b)];
    });
    products.resize(std::min(products.size(), static_cast<std::size_t>(options.mostProducts)));
    return products;
}

ProductLikeness turned(const ProductLikeness& likeness)
{
    const auto count = static_cast<std::int32_t>(likeness.start.size()) - 1;
    ProductLikeness out;
    out.start.assign(likeness.start.size(), 0);
    for (const Alike& row : likeness.rows)
        ++out.start[at(row.product) + 1];
    for (std::size_t i = 1; i < out.start.size(); ++i)
        out.start[i] += out.start[i - 1];
    out.rows.resize(likeness.rows.size());
    std::vector<std::int32_t> next(out.start.begin(), out.start.end() - 1);
    for (std::int32_t i = 0; i < count; ++i)
        for (const Alike& row : likeness.of(i))
            out.rows[at(next[at(row.product)]++)] = {i, row.likeness};
    return out;
}

}  // namespace

Status NewArrivalsOptions::check() const
{
    if (newDays < 1) return refused("A product must be new for at least one day.", "newDays");
    if (knownBuyers < 1) return refused("A known product needs at least one buyer.", "knownBuyers");
    if (mostProducts < 1) return refused("At least one new product must be looked at.", "mostProducts");
    if (!(mostNew >= 0.0 && mostNew <= 1.0))
        return refused("The share of new products must be 0 to 1.", "mostNew");
    return likeness.check();
}

Result<NewArrivals> findNewArrivals(const ProductLooks& looks, std::span<const std::int32_t> firstSeen,
                                    const Baskets& baskets, const NewArrivalsOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = baskets.check(); !ok) return ok.error();
    if (looks.productCount() != baskets.productCount || firstSeen.size() != at(baskets.productCount))
        return refused("The words of the products are of another catalogue. Learn again.", "firstSeen");
    const std::vector<std::int32_t> buyers = buyersOf(baskets);
    const std::vector<std::int32_t> products = newProducts(firstSeen, buyers, baskets.asOfDay, options);
    if (products.empty()) return NewArrivals();
    ProductLikenessOptions likeness = options.likeness;
    likeness.asked.assign(buyers.size(), 0);
    likeness.among.assign(buyers.size(), 0);
    for (const std::int32_t product : products)
        likeness.asked[at(product)] = 1;
    for (std::size_t i = 0; i < buyers.size(); ++i)
        likeness.among[i] = buyers[i] > 0 && !likeness.asked[i];
    auto relatives = findAlike(looks, likeness, job);
    if (!relatives) return relatives.error();
    NewArrivals out;
    out.arrivals = turned(*relatives);
    out.relatives = *std::move(relatives);
    return out;
}

ArrivalFinder::ArrivalFinder(const NewArrivals& arrivals, const Baskets& baskets, const PastView& past,
                             const SuggestOptions& options)
    : m_arrivals(arrivals), m_baskets(baskets), m_past(past), m_options(options),
      m_ties(at(baskets.productCount))
{
}

ArrivalFinder::Tie& ArrivalFinder::touch(std::int32_t product)
{
    Tie& tie = m_ties[at(product)];
    if (!tie.listed) m_listed.push_back(product);
    tie.listed = true;
    return tie;
}

void ArrivalFinder::readOwn(std::int32_t customer)
{
    for (std::int32_t k = m_past.firstBasket(customer); k < m_past.endBasket(customer); ++k)
        for (const std::int32_t product : m_past.products(k)) {
            Tie& tie = touch(product);
            ++tie.baskets;
            tie.lastDay = m_past.basketDay(k);
        }
    for (const std::int32_t product : m_baskets.returned(customer))
        touch(product).returned = true;
}

void ArrivalFinder::readFound(const std::vector<Suggestion>& found)
{
    m_best = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Suggestion& each = found[i];
        Tie& tie = touch(each.product);
        tie.linked = each.reason != SuggestionReason::Popular;
        if (!tie.linked) tie.place = static_cast<std::int32_t>(i);
        if (tie.baskets > 0) continue;
        tie.score = each.score;
        m_best = std::max(m_best, each.score);
    }
    m_best = std::max(m_best, leastBest);
}

void ArrivalFinder::lookForArrivals()
{
    m_like.clear();
    const std::size_t known = m_listed.size();
    for (std::size_t i = 0; i < known; ++i) {
        const std::int32_t bought = m_listed[i];
        if (m_ties[at(bought)].baskets == 0 || m_ties[at(bought)].returned) continue;
        for (const Alike& alike : m_arrivals.arrivals.of(bought)) {
            Tie& tie = touch(alike.product);
            if (tie.baskets > 0 || tie.linked || tie.returned) continue;
            if (!m_options.allowed.empty() && !m_options.allowed[at(alike.product)]) continue;
            if (tie.because < 0) m_like.push_back(alike.product);
            if (alike.likeness < tie.likeness || (alike.likeness == tie.likeness && bought > tie.because))
                continue;
            tie.likeness = alike.likeness;
            tie.because = bought;
        }
    }
}

/// The mean score of its relatives, by likeness. What they bought themselves counts as the best that is new
/// to them; what did not come into question, as nothing.
double ArrivalFinder::scoreOf(std::int32_t arrival) const
{
    double sum = 0.0, likeness = 0.0;
    for (const Alike& alike : m_arrivals.relatives.of(arrival)) {
        const Tie& tie = m_ties[at(alike.product)];
        const bool own = tie.baskets > 0 && !tie.returned;
        sum += static_cast<double>(alike.likeness) * (own ? m_best : tie.score);
        likeness += static_cast<double>(alike.likeness);
    }
    return damping * static_cast<double>(m_ties[at(arrival)].likeness) * sum / likeness;
}

/// Where only new things are asked for, the best arrival has the last place of a list long enough to spare
/// it.
double ArrivalFinder::lastPlace(const std::vector<Suggestion>& found) const
{
    const auto top = static_cast<std::size_t>(m_options.top);
    if (m_options.purpose != Purpose::New || top < longList || found.size() < top) return 0.0;
    std::vector<double> scores;
    for (const Suggestion& each : found)
        scores.push_back(each.score);
    const auto last = scores.begin() + static_cast<std::ptrdiff_t>(top - 1);
    std::nth_element(scores.begin(), last, scores.end(), std::greater<>());
    return std::nextafter(*last, 1.0);
}

void ArrivalFinder::addTo(std::int32_t customer, std::vector<Suggestion>& found)
{
    if (m_arrivals.arrivals.rows.empty()) return;
    readOwn(customer);
    readFound(found);
    lookForArrivals();
    std::vector<Suggestion> added;
    for (const std::int32_t product : m_like) {
        const Tie& tie = m_ties[at(product)];
        const Tie& because = m_ties[at(tie.because)];
        Suggestion suggestion;
        suggestion.product = product;
        suggestion.score = std::max(scoreOf(product), tie.score);
        suggestion.reason = SuggestionReason::LikeBought;
        suggestion.because = tie.because;
        suggestion.evidence = because.baskets;
        suggestion.daysAgo = m_past.day() - because.lastDay;
        added.push_back(suggestion);
    }
    const std::size_t kept = std::min(added.size(), mostPerCustomer);
    std::partial_sort(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(kept), added.end(),
                      [](const Suggestion& x, const Suggestion& y) {
                          return x.score != y.score ? x.score > y.score : x.product < y.product;
                      });
    added.resize(kept);
    if (!added.empty()) added.front().score = std::max(added.front().score, lastPlace(found));
    for (const Suggestion& suggestion : added) {
        const std::int32_t place = m_ties[at(suggestion.product)].place;
        if (place < 0)
            found.push_back(suggestion);
        else
            found[at(place)] = suggestion;
    }
    for (const std::int32_t product : m_listed)
        m_ties[at(product)] = {};
    m_listed.clear();
}

}  // namespace tactful::models
