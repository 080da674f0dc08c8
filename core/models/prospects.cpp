#include "core/models/prospects.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <iterator>

namespace tactful::models {
namespace {

constexpr double fadingHalfLife = 1.5;  // in recent periods
constexpr double priorPace = 1.5;       // in recent periods: the gap of somebody who came once
constexpr double leastCloseness = 0.01;
constexpr std::size_t mostByWeights = 30;
constexpr std::size_t mostByLikeness = 20;

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

float logOf(double x)
{
    return static_cast<float>(std::log(x));
}

float logCloseness(float closeness)
{
    return logOf(leastCloseness + std::max(0.0, static_cast<double>(closeness)));
}

}  // namespace

Status ShopTasteOptions::check() const
{
    if (recentDays < 1)
        return Error{ErrorCode::BadInput, "\"Lately\" must be at least one day.", "recentDays"};
    if (auto ok = weights.check(); !ok) return ok;
    return neighbours.check();
}

Result<ShopTaste> learnTaste(const PastView& past, const ShopTasteOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    ShopTaste taste;
    taste.facts = learnProductFacts(past, options.recentDays);
    ItemWeightsOptions weights = options.weights;
    auto ever = fitItemWeights(past, weights, job);
    if (!ever) return ever.error();
    weights.halfLifeDays = fadingHalfLife * options.recentDays;
    auto lately = fitItemWeights(past, weights, job);
    if (!lately) return lately.error();
    auto near = findNeighbours(past, options.neighbours, job);
    if (!near) return near.error();
    taste.ever = std::move(*ever);
    taste.lately = std::move(*lately);
    taste.near = std::move(*near);
    return taste;
}

Prospects::Prospects(const ShopTaste& taste, const PastView& past)
    : m_taste(taste), m_past(past), m_closeness(taste.facts.products.size()),
      m_touched(m_closeness.size(), 0), m_taken(m_closeness.size(), 0), m_isOwn(m_closeness.size(), 0)
{
}

void Prospects::clear()
{
    for (const std::int32_t product : m_list) {
        m_closeness[at(product)] = {};
        m_touched[at(product)] = 0;
    }
    for (const std::int32_t product : m_discoveries)
        m_taken[at(product)] = 0;
    for (const OwnProduct& own : m_own.products)
        m_isOwn[at(own.product)] = 0;
    m_list.clear();
    m_discoveries.clear();
}

inline Closeness& Prospects::touch(std::int32_t product)
{
    if (!m_touched[at(product)]) {
        m_touched[at(product)] = 1;
        m_list.push_back(product);
    }
    return m_closeness[at(product)];
}

void Prospects::addWeights(const OwnProduct& own)
{
    const auto context = static_cast<float>(own.lately) / 3.0f;
    for (const ItemWeight& entry : m_taste.ever.of(own.product)) {
        Closeness& to = touch(entry.product);
        to.ever += entry.weight;
        to.context += context * entry.weight;
        if (entry.weight > to.heaviest) {
            to.heaviest = entry.weight;
            to.because = own.product;
            to.buyersOfBoth = entry.buyersOfBoth;
        }
    }
    const double age = m_past.day() - own.lastDay;
    const auto fading = static_cast<float>(std::exp2(-age / (fadingHalfLife * m_taste.facts.recentDays)));
    for (const ItemWeight& entry : m_taste.lately.of(own.product))
        touch(entry.product).lately += fading * entry.weight;
}

/// Adds up how close every product is to those bought.
void Prospects::lookAround()
{
    for (const OwnProduct& own : m_own.products) {
        addWeights(own);
        for (const Neighbour& neighbour : m_taste.near.of(own.product)) {
            Closeness& to = touch(neighbour.product);
            to.near += neighbour.similarity;
            if (to.heaviest > 0.0f || neighbour.similarity <= to.nearest) continue;
            to.nearest = neighbour.similarity;
            to.because = own.product;
            to.buyersOfBoth = neighbour.buyersOfBoth;
        }
    }
}

void Prospects::read(std::int32_t customer, const std::function<bool(std::int32_t product)>& wanted,
                     int bestSellers)
{
    clear();
    m_own = pastOf(m_past, customer, {m_taste.facts.recentDays, m_taste.facts.returnRate});
    for (const OwnProduct& own : m_own.products)
        m_isOwn[at(own.product)] = 1;
    if (m_own.baskets > 0) {
        const double recent = m_taste.facts.recentDays, silence = m_past.day() - m_own.lastDay;
        const double pace = (m_own.lastDay - m_own.firstDay + priorPace * recent) / m_own.baskets;
        m_manner = {logOf(m_own.baskets),
                    logOf(m_own.meanProducts),
                    logOf(1.0 + static_cast<double>(m_own.products.size())),
                    logOf(m_own.repeatShare),
                    logOf(std::max(1e-4, m_own.returnRate)),
                    logOf(1.0 + silence / recent),
                    logOf(1.0 + pace / recent),
                    logOf((silence + 1.0) / (pace + 1.0))};
    }
    lookAround();
    findDiscoveries(wanted, bestSellers);
    rankDiscoveries();
}

template <class Score>
void Prospects::takeClosest(Score score, std::size_t most)
{
    m_order.clear();
    for (const std::int32_t product : m_new)
        if (const float value = score(m_closeness[at(product)]); value > 0.0f)
            m_order.emplace_back(-value, product);
    const std::size_t kept = std::min(m_order.size(), most);
    if (kept < m_order.size())
        std::nth_element(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(kept), m_order.end());
    for (std::size_t i = 0; i < kept; ++i) {
        char& taken = m_taken[at(m_order[i].second)];
        if (!taken) m_discoveries.push_back(m_order[i].second);
        taken = 1;
    }
}

void Prospects::findDiscoveries(const std::function<bool(std::int32_t product)>& wanted, int bestSellers)
{
    m_new.clear();
    for (const std::int32_t product : m_list)
        if (!m_isOwn[at(product)] && wanted(product)) m_new.push_back(product);
    takeClosest([](const Closeness& x) { return x.ever + 0.5f * x.context; }, mostByWeights);
    takeClosest([](const Closeness& x) { return x.lately; }, mostByWeights);
    takeClosest([](const Closeness& x) { return x.near; }, mostByLikeness);
    int found = 0;
    for (const std::int32_t product : m_taste.facts.bestSellers) {
        if (found == bestSellers) break;
        if (m_isOwn[at(product)] || !wanted(product)) continue;
        ++found;
        if (!m_taken[at(product)]) m_discoveries.push_back(product);
        m_taken[at(product)] = 1;
    }
    std::sort(m_discoveries.begin(), m_discoveries.end());
}

void Prospects::rankDiscoveries()
{
    std::vector<std::size_t> order(m_discoveries.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto ever = [this](std::size_t i) { return m_closeness[at(m_discoveries[i])].ever; };
    std::stable_sort(order.begin(), order.end(),
                     [&ever](std::size_t x, std::size_t y) { return ever(x) > ever(y); });
    m_rank.resize(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        m_rank[order[place]] = logOf(1.0 + static_cast<double>(place));
    m_closest = order.empty() ? 0.0f : ever(order.front());
}

/// How the product sells and how the customer buys: for repeats and discoveries alike.
float* Prospects::writeCommon(std::int32_t product, float* row) const
{
    const ProductFact& fact = m_taste.facts.products[at(product)];
    const std::array columns{fact.logBaskets,
                             fact.logBuyers,
                             fact.logRecent,
                             fact.logQuarter,
                             fact.logWeek,
                             fact.trend,
                             fact.logSilence,
                             fact.logAge,
                             fact.logReturnRate,
                             fact.logRecentReturnRate,
                             m_manner.logBaskets,
                             m_manner.logProducts,
                             m_manner.logDifferent,
                             m_manner.logRepeatShare,
                             m_manner.logReturnRate,
                             m_manner.silence,
                             m_manner.pace,
                             m_manner.overdue,
                             fact.logRecentReturnRate * m_manner.logBaskets,
                             fact.trend * m_manner.silence,
                             m_manner.logProducts * fact.logRecent};
    static_assert(std::tuple_size_v<decltype(columns)> == discoveryColumns - closenessColumns);
    return std::copy(columns.begin(), columns.end(), row);
}

void Prospects::writeRepeat(std::size_t index, float* row) const
{
    const OwnProduct& own = m_own.products[index];
    const Closeness& close = closeness(own.product);
    const ProductFact& fact = m_taste.facts.products[at(own.product)];
    const double baskets = m_own.baskets, times = own.times, recent = m_taste.facts.recentDays;
    const double since = baskets - 1.0 - own.lastBasket, sinceDays = m_past.day() - own.lastDay;
    const double gap = (own.lastBasket - own.firstBasket + 3.0) / times;
    const double gapDays = (own.lastDay - own.firstDay + static_cast<double>(fact.gapDays)) / times;
    const float logTimes = logOf(times), logSince = logOf(1.0 + since);
    const float logSinceDays = logOf(1.0 + sinceDays / recent);
    const float due = logOf((sinceDays + 1.0) / (gapDays + 1.0));
    const float often = logOf((times + 0.5) / (baskets - own.firstBasket + 1.0));
    const float once = own.times == 1 ? 1.0f : 0.0f;
    const std::array columns{logTimes,
                             static_cast<float>(times / baskets),
                             logSince,
                             static_cast<float>(own.fading),
                             static_cast<float>(own.lately / std::min(3.0, baskets)),
                             logOf((since + 1.0) / gap),
                             logSinceDays,
                             due,
                             logOf(leastCloseness + own.fadingByDay),
                             often,
                             once,
                             since == 0.0 ? 1.0f : 0.0f,
                             own.firstBasket == m_own.baskets - 1 ? 1.0f : 0.0f,
                             close.ever,
                             logCloseness(close.ever),
                             close.context,
                             logTimes * fact.logRecentReturnRate,
                             logTimes * logSince,
                             due * due,
                             logSinceDays * fact.logRecentReturnRate,
                             logSinceDays * fact.trend,
                             often * m_manner.logBaskets,
                             once * m_manner.silence};
    static_assert(std::tuple_size_v<decltype(columns)> + discoveryColumns - closenessColumns ==
                  repeatColumns);
    writeCommon(own.product, std::copy(columns.begin(), columns.end(), row));
}

void Prospects::writeDiscovery(std::size_t index, float* row) const
{
    const std::int32_t product = m_discoveries[index];
    const Closeness& close = closeness(product);
    const ProductFact& fact = m_taste.facts.products[at(product)];
    const float logEver = logCloseness(close.ever);
    const std::array columns{close.ever,
                             logEver,
                             m_rank[index],
                             m_closest > 0.0f ? close.ever / m_closest : 0.0f,
                             close.context,
                             logCloseness(close.context),
                             close.lately,
                             logCloseness(close.lately),
                             close.near,
                             logCloseness(close.near),
                             logEver * m_manner.logBaskets,
                             logEver * m_manner.silence,
                             logEver * fact.logRecent,
                             logEver * m_manner.logProducts,
                             logEver * fact.trend};
    static_assert(std::tuple_size_v<decltype(columns)> == closenessColumns);
    writeCommon(product, std::copy(columns.begin(), columns.end(), row));
}

}  // namespace tactful::models
