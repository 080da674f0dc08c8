#include "core/models/product_facts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

constexpr double priorBaskets = 5.0;  // a product's return rate is drawn to the shop's as by so many baskets
constexpr double priorGaps = 3.0;
constexpr double mostAge = 12.0;        // in recent periods; an older product is just old
constexpr double returnHalfLife = 2.0;  // in recent periods
constexpr double leastRate = 1e-4;

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

/// Chances to come back for a product, and how often they were taken.
struct Returns {
    double chances = 0.0, taken = 0.0;
};

struct Counts {
    std::int32_t buyers = 0, quarter = 0, week = 0, firstDay = 0, lastDay = 0;
    double gapDays = 0.0, gaps = 0.0;
    Returns ever, lately;
};

class Counter {
public:
    Counter(const PastView& past, ProductFacts& facts) : m_past(past), m_facts(facts)
    {
        m_facts.products.resize(at(past.productCount()));
        m_counts.resize(m_facts.products.size());
        m_lastDay.resize(m_facts.products.size());
        m_lastBuyer.assign(m_facts.products.size(), -1);
    }

    void countCustomer(std::int32_t customer);
    void countBasket(std::int32_t basket);
    void finish();

private:
    void addChances(std::int32_t basket);
    void addReturn(std::int32_t product, std::int32_t day);
    double weightOf(std::int32_t day) const
    {
        return std::exp2(-(m_past.day() - day) / (returnHalfLife * m_facts.recentDays));
    }
    void write(const Counts& counts, ProductFact& fact) const;

    const PastView& m_past;
    ProductFacts& m_facts;
    std::vector<Counts> m_counts;
    std::vector<std::int32_t> m_lastDay, m_lastBuyer;
    std::vector<std::int32_t> m_own;  ///< what the customer at hand has bought so far
    double m_baskets = 0.0, m_recentBaskets = 0.0;
    Returns m_ever, m_lately;
    double m_gapDays = 0.0, m_gaps = 0.0;
};

void Counter::addChances(std::int32_t basket)
{
    const double weight = weightOf(m_past.basketDay(basket));
    for (const std::int32_t product : m_own) {
        Counts& counts = m_counts[at(product)];
        counts.ever.chances += 1.0;
        counts.lately.chances += weight;
    }
    m_ever.chances += static_cast<double>(m_own.size());
    m_lately.chances += weight * static_cast<double>(m_own.size());
}

void Counter::addReturn(std::int32_t product, std::int32_t day)
{
    Counts& counts = m_counts[at(product)];
    const double gap = day - m_lastDay[at(product)], weight = weightOf(day);
    counts.ever.taken += 1.0;
    counts.lately.taken += weight;
    counts.gapDays += gap;
    counts.gaps += 1.0;
    m_ever.taken += 1.0;
    m_lately.taken += weight;
    m_gapDays += gap;
    m_gaps += 1.0;
}

void Counter::countCustomer(std::int32_t customer)
{
    m_own.clear();
    for (std::int32_t k = m_past.firstBasket(customer); k < m_past.endBasket(customer); ++k) {
        const std::int32_t day = m_past.basketDay(k);
        addChances(k);
        countBasket(k);
        for (const std::int32_t product : m_past.products(k)) {
            if (m_lastBuyer[at(product)] == customer) {
                addReturn(product, day);
            } else {
                m_lastBuyer[at(product)] = customer;
                ++m_counts[at(product)].buyers;
                m_own.push_back(product);
            }
            m_lastDay[at(product)] = day;
        }
    }
}

void Counter::countBasket(std::int32_t basket)
{
    const std::int32_t day = m_past.basketDay(basket), age = m_past.day() - day;
    const bool recent = age < m_facts.recentDays;
    m_baskets += 1.0;
    if (recent) m_recentBaskets += 1.0;
    for (const std::int32_t product : m_past.products(basket)) {
        ProductFact& fact = m_facts.products[at(product)];
        Counts& counts = m_counts[at(product)];
        counts.firstDay = fact.baskets ? std::min(counts.firstDay, day) : day;
        counts.lastDay = fact.baskets ? std::max(counts.lastDay, day) : day;
        ++fact.baskets;
        if (recent) ++fact.recentBaskets;
        if (age < 3 * m_facts.recentDays) ++counts.quarter;
        if (age < std::max(1, m_facts.recentDays / 4)) ++counts.week;
    }
}

void Counter::write(const Counts& counts, ProductFact& fact) const
{
    const auto logOf = [](double x) { return static_cast<float>(std::log(x)); };
    const auto rateOf = [](const Returns& own, const double drawnTo) {
        return std::max(leastRate, (own.taken + priorBaskets * drawnTo) / (own.chances + priorBaskets));
    };
    const double recentDays = m_facts.recentDays;
    const double rate = rateOf(counts.ever, m_facts.returnRate);
    const double latelyOfAll = m_lately.taken / std::max(1e-9, m_lately.chances);
    fact.gapDays = static_cast<float>((counts.gapDays + priorGaps * m_gapDays / std::max(1.0, m_gaps)) /
                                      (counts.gaps + priorGaps));
    fact.logBaskets = logOf(1.0 + fact.baskets);
    fact.logBuyers = logOf(1.0 + counts.buyers);
    fact.logRecent = logOf(1.0 + fact.recentBaskets);
    fact.logQuarter = logOf(1.0 + counts.quarter);
    fact.logWeek = logOf(1.0 + counts.week);
    fact.trend = logOf((fact.recentBaskets + 1.0) / (m_recentBaskets + 1.0)) -
                 logOf((fact.baskets + 1.0) / (m_baskets + 1.0));
    const double silence = fact.baskets ? (m_past.day() - counts.lastDay) / recentDays : mostAge;
    const double age = fact.baskets ? (m_past.day() - counts.firstDay) / recentDays : 0.0;
    fact.logSilence = logOf(1.0 + 4.0 * silence);
    fact.logAge = logOf(1.0 + std::min(mostAge, age));
    fact.logReturnRate = logOf(rate);
    fact.logRecentReturnRate =
        logOf(rateOf(counts.lately, latelyOfAll * rate / std::max(leastRate, m_facts.returnRate)));
}

void Counter::finish()
{
    m_facts.returnRate = m_ever.taken / std::max(1.0, m_ever.chances);
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        write(m_counts[i], m_facts.products[i]);
    auto& order = m_facts.bestSellers;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        order.push_back(static_cast<std::int32_t>(i));
    std::stable_sort(order.begin(), order.end(), [this](std::int32_t x, std::int32_t y) {
        const ProductFact &a = m_facts.products[at(x)], &b = m_facts.products[at(y)];
        return a.recentBaskets != b.recentBaskets ? a.recentBaskets > b.recentBaskets : a.baskets > b.baskets;
    });
}

}  // namespace

ProductFacts learnProductFacts(const PastView& past, std::int32_t recentDays)
{
    ProductFacts facts;
    facts.recentDays = recentDays;
    Counter counter(past, facts);
    for (std::int32_t u = 0; u < past.customerCount(); ++u)
        counter.countCustomer(u);
    for (const std::int32_t basket : past.strayBaskets())
        counter.countBasket(basket);
    counter.finish();
    return facts;
}

}  // namespace tactful::models
