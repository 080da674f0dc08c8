#include "core/models/next_products.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace tactful::models {
namespace {

constexpr std::size_t blockCustomers = 256;
constexpr std::size_t chunkCustomers = 64 * blockCustomers;
constexpr std::size_t leastGaps = 5;

// What a new product can score, on the scale of shares of baskets: little enough to leave repeats in front of
// all but rare purchases. Chosen on the month before the calendar cut of the proof.
constexpr double bestNeighbour = 0.1;
constexpr double bestSeller = 0.01;

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

void learnPopularity(const Baskets& baskets, int recentDays, NextProducts& model)
{
    std::vector<std::int32_t> ever(at(baskets.productCount), 0);
    model.recentBaskets.assign(ever.size(), 0);
    for (std::int32_t k = 0; k < baskets.basketCount(); ++k) {
        const bool recent = baskets.asOfDay - baskets.basketDay[at(k)] < recentDays;
        for (const std::int32_t product : baskets.products(k)) {
            ++ever[at(product)];
            if (recent) ++model.recentBaskets[at(product)];
        }
    }
    const double mostEver = 1.0 + *std::max_element(ever.begin(), ever.end());
    model.popularity.resize(ever.size());
    for (std::size_t i = 0; i < ever.size(); ++i)
        model.popularity[i] = model.recentBaskets[i] + ever[i] / mostEver;
    const double most = *std::max_element(model.popularity.begin(), model.popularity.end());
    for (double& share : model.popularity)
        share /= most;
}

/// The median gap of each product, over all customers who bought it more than once.
std::vector<double> learnGaps(const Baskets& baskets)
{
    std::vector<std::vector<std::int32_t>> gaps(at(baskets.productCount));
    std::vector<std::int32_t> lastDay(gaps.size()), lastBuyer(gaps.size(), -1);
    for (std::int32_t u = 0; u < baskets.customerCount(); ++u)
        for (std::int32_t k = baskets.basketStart[at(u)]; k < baskets.basketStart[at(u) + 1]; ++k)
            for (const std::int32_t product : baskets.products(k)) {
                const std::int32_t day = baskets.basketDay[at(k)];
                if (lastBuyer[at(product)] == u) gaps[at(product)].push_back(day - lastDay[at(product)]);
                lastBuyer[at(product)] = u;
                lastDay[at(product)] = day;
            }
    std::vector<double> out;
    for (auto& days : gaps) {
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
        if (days.size() >= leastGaps) std::nth_element(days.begin(), middle, days.end());
        out.push_back(days.size() >= leastGaps ? *middle : 0.0);
    }
    return out;
}

/// Most popular first, ties by column.
std::vector<std::int32_t> bestSellers(const NextProducts& model)
{
    std::vector<std::int32_t> order(model.popularity.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::int32_t>(i);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t x, std::int32_t y) {
        return model.popularity[at(x)] > model.popularity[at(y)];
    });
    return order;
}

/// What one customer has to do with one product.
struct Tie {
    std::int32_t baskets = 0;  ///< own baskets with it
    std::int32_t firstDay = 0, lastDay = 0;
    float closeness = 0.0f;  ///< to everything they bought
    float closest = 0.0f;    ///< to `because`
    std::int32_t because = -1, buyersOfBoth = 0;
    bool returned = false, listed = false;
};

/// Suggests to one customer after the other; keeps one Tie per product between them and clears only what it
/// used.
class Suggester {
public:
    Suggester(const NextProducts& model, const Baskets& baskets, const SuggestOptions& options,
              const std::vector<std::int32_t>& sellers, ArrivalFinder& arrivals)
        : m_model(model), m_baskets(baskets), m_options(options), m_sellers(sellers), m_arrivals(arrivals),
          m_ties(model.popularity.size())
    {
    }

    void suggestTo(std::int32_t customer, std::vector<Suggestion>& out);

private:
    void readOwnBaskets(std::int32_t customer);
    void lookAround();
    void addBestSellers();
    bool wanted(std::int32_t product) const;
    bool justBought(std::int32_t product) const;
    Suggestion repeat(std::int32_t product, double baskets) const;
    Suggestion discovery(std::int32_t product, double closest) const;
    void list(std::int32_t product);

    const NextProducts& m_model;
    const Baskets& m_baskets;
    const SuggestOptions& m_options;
    const std::vector<std::int32_t>& m_sellers;
    ArrivalFinder& m_arrivals;
    std::vector<Tie> m_ties;
    std::vector<std::int32_t> m_listed;
};

void Suggester::list(std::int32_t product)
{
    if (m_ties[at(product)].listed) return;
    m_ties[at(product)].listed = true;
    m_listed.push_back(product);
}

void Suggester::readOwnBaskets(std::int32_t customer)
{
    for (std::int32_t k = m_baskets.basketStart[at(customer)]; k < m_baskets.basketStart[at(customer) + 1];
         ++k)
        for (const std::int32_t product : m_baskets.products(k)) {
            Tie& tie = m_ties[at(product)];
            if (tie.baskets++ == 0) tie.firstDay = m_baskets.basketDay[at(k)];
            tie.lastDay = m_baskets.basketDay[at(k)];
            list(product);
        }
    for (const std::int32_t product : m_baskets.returned(customer)) {
        m_ties[at(product)].returned = true;
        list(product);
    }
}

/// Adds up how close every product is to those bought.
void Suggester::lookAround()
{
    const std::size_t own = m_listed.size();
    for (std::size_t i = 0; i < own; ++i) {
        const std::int32_t bought = m_listed[i];
        if (m_ties[at(bought)].baskets == 0) continue;
        for (const Neighbour& neighbour : m_model.neighbours.of(bought)) {
            Tie& tie = m_ties[at(neighbour.product)];
            tie.closeness += neighbour.similarity;
            if (neighbour.similarity > tie.closest) {
                tie.closest = neighbour.similarity;
                tie.because = bought;
                tie.buyersOfBoth = neighbour.buyersOfBoth;
            }
            list(neighbour.product);
        }
    }
}

void Suggester::addBestSellers()
{
    int added = 0;
    for (const std::int32_t product : m_sellers) {
        if (added == m_options.top) break;
        if (m_ties[at(product)].baskets > 0 || !wanted(product)) continue;
        list(product);
        ++added;
    }
}

bool Suggester::justBought(std::int32_t product) const
{
    const Tie& tie = m_ties[at(product)];
    if (tie.baskets == 0) return false;
    const double usual = tie.baskets >= 3
                             ? static_cast<double>(tie.lastDay - tie.firstDay) / (tie.baskets - 1)
                             : m_model.gapDays[at(product)];
    return m_baskets.asOfDay - tie.lastDay < 0.5 * usual;
}

bool Suggester::wanted(std::int32_t product) const
{
    const Tie& tie = m_ties[at(product)];
    if (tie.returned || (!m_options.allowed.empty() && !m_options.allowed[at(product)])) return false;
    if (m_options.purpose == Purpose::New && tie.baskets > 0) return false;
    return !(m_options.skipJustBought && justBought(product));
}

Suggestion Suggester::repeat(std::int32_t product, double baskets) const
{
    const Tie& tie = m_ties[at(product)];
    Suggestion out;
    out.product = product;
    // The share of own baskets; popularity is worth less than half a basket, so it settles ties alone.
    out.score = (tie.baskets + 0.5 * m_model.popularity[at(product)]) / (baskets + 0.5);
    out.reason = tie.baskets > 1 ? SuggestionReason::BoughtAgain : SuggestionReason::BoughtBefore;
    out.evidence = tie.baskets;
    out.daysAgo = m_baskets.asOfDay - tie.lastDay;
    out.justBought = justBought(product);
    return out;
}

Suggestion Suggester::discovery(std::int32_t product, double closest) const
{
    const Tie& tie = m_ties[at(product)];
    const double near = closest > 0.0 ? bestNeighbour * tie.closeness / closest : 0.0;
    const double sells = bestSeller * m_model.popularity[at(product)];
    Suggestion out;
    out.product = product;
    out.score = near + sells;
    if (tie.because >= 0 && near >= sells) {
        out.reason = SuggestionReason::GoesWith;
        out.because = tie.because;
        out.evidence = tie.buyersOfBoth;
        out.daysAgo = m_baskets.asOfDay - m_ties[at(tie.because)].lastDay;
    } else {
        out.evidence = m_model.recentBaskets[at(product)];
    }
    return out;
}

void Suggester::suggestTo(std::int32_t customer, std::vector<Suggestion>& out)
{
    readOwnBaskets(customer);
    lookAround();
    addBestSellers();
    float closest = 0.0f;
    for (const std::int32_t product : m_listed)
        if (m_ties[at(product)].baskets == 0 && wanted(product))
            closest = std::max(closest, m_ties[at(product)].closeness);

    const double baskets = m_baskets.basketStart[at(customer) + 1] - m_baskets.basketStart[at(customer)];
    std::vector<Suggestion> all;
    for (const std::int32_t product : m_listed)
        if (wanted(product))
            all.push_back(m_ties[at(product)].baskets > 0 ? repeat(product, baskets)
                                                          : discovery(product, closest));
    m_arrivals.addTo(customer, all);
    const std::size_t kept = std::min(all.size(), static_cast<std::size_t>(m_options.top));
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(),
                      [](const Suggestion& x, const Suggestion& y) {
                          return x.score != y.score ? x.score > y.score : x.product < y.product;
                      });
    out.insert(out.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept));
    for (const std::int32_t product : m_listed)
        m_ties[at(product)] = {};
    m_listed.clear();
}

/// To customers with baskets as the ranker says, where there is one; else by the simple rule.
class Advisor {
public:
    Advisor(const NextProducts& model, const Baskets& baskets, const PastView& past,
            const SuggestOptions& options, const std::vector<std::int32_t>& sellers)
        : m_past(past), m_arrivals(model.arrivals, baskets, past, options),
          m_simple(model, baskets, options, sellers, m_arrivals)
    {
        if (model.ranker) m_ranked.emplace(*model.ranker, baskets, past, options, m_arrivals);
    }

    void suggestTo(std::int32_t customer, std::vector<Suggestion>& out)
    {
        if (m_ranked && m_past.endBasket(customer) > m_past.firstBasket(customer))
            m_ranked->suggestTo(customer, out);
        else
            m_simple.suggestTo(customer, out);
    }

private:
    const PastView& m_past;
    ArrivalFinder m_arrivals;
    Suggester m_simple;
    std::optional<RankedSuggester> m_ranked;
};

Status checkTogether(const NextProducts& model, const Baskets& baskets, const SuggestOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = baskets.check(); !ok) return ok.error();
    if (model.popularity.size() != at(baskets.productCount))
        return refused("The model was learnt from another catalogue. Learn again.", "productCount");
    if (!model.arrivals.arrivals.rows.empty() &&
        model.arrivals.arrivals.start.size() != model.popularity.size() + 1)
        return refused("The new products are of another catalogue. Learn again.", "arrivals");
    if (!options.allowed.empty() && options.allowed.size() != model.popularity.size())
        return refused("There must be one entry for each product.", "allowed");
    return {};
}

}  // namespace

Status NextProductsOptions::check() const
{
    if (recentDays < 1) return refused("\"Lately\" must be at least one day.", "recentDays");
    if (auto ok = ranker.check(); !ok) return ok;
    return neighbours.check();
}

Status SuggestOptions::check() const
{
    if (top < 1 || top > 1000) return refused("The number of suggestions must be 1 to 1,000.", "top");
    return {};
}

Result<NextProducts> fitNextProducts(const Baskets& baskets, const NextProductsOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = baskets.check(); !ok) return ok.error();
    if (baskets.lineProduct.empty())
        return refused("Nothing was sold yet, so what customers buy next cannot be learnt.", "baskets");
    NextProducts model;
    if (options.trained) {
        NextRankerOptions ranking = options.ranker;
        ranking.taste.recentDays = options.recentDays;
        ranking.taste.neighbours = options.neighbours;
        auto ranker = fitNextRanker(baskets, ranking, job);
        if (!ranker) return ranker.error();
        model.ranker = *std::move(ranker);
    }
    if (model.ranker) {
        model.neighbours = model.ranker->taste.near;  // found already, in the same baskets
    } else {
        auto neighbours = findNeighbours(baskets, options.neighbours, job);
        if (!neighbours) return neighbours.error();
        model.neighbours = *std::move(neighbours);
    }
    model.gapDays = learnGaps(baskets);
    learnPopularity(baskets, options.recentDays, model);
    return model;
}

std::span<const Suggestion> Suggestions::of(std::int32_t customer) const
{
    const std::int32_t first = start[at(customer)];
    return std::span(items).subspan(at(first), at(start[at(customer) + 1] - first));
}

Result<Suggestions> suggestProducts(const NextProducts& model, const Baskets& baskets,
                                    const SuggestOptions& options, Job& job)
{
    if (auto ok = checkTogether(model, baskets, options); !ok) return ok.error();
    const std::vector<std::int32_t> sellers = bestSellers(model);
    const PastView past(baskets, baskets.asOfDay);
    const std::size_t customers = at(baskets.customerCount());
    Suggestions out;
    out.start.push_back(0);
    job.begin("Choosing products", ProgressUnit::Customers, baskets.customerCount());
    for (std::size_t start = 0; start < customers; start += chunkCustomers) {
        const std::size_t count = std::min(chunkCustomers, customers - start);
        std::vector<std::vector<Suggestion>> found(count);
        parallelFor(count, blockCustomers, options.threads, [&](std::size_t begin, std::size_t end) {
            Advisor advisor(model, baskets, past, options, sellers);
            for (std::size_t i = begin; i < end && !job.cancelled(); ++i)
                advisor.suggestTo(static_cast<std::int32_t>(start + i), found[i]);
        });
        if (job.cancelled()) return Job::cancelledError();
        for (const auto& rows : found) {
            out.items.insert(out.items.end(), rows.begin(), rows.end());
            out.start.push_back(static_cast<std::int32_t>(out.items.size()));
        }
        job.report(static_cast<std::int64_t>(start + count));
    }
    return out;
}

}  // namespace tactful::models
