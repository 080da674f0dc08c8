#include "core/steps/data_health.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

int score(double share)
{
    return static_cast<int>(std::lround(100.0 * std::clamp(share, 0.0, 1.0)));
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

HealthLine completeness(const HealthFacts& facts)
{
    const double known = facts.sales > 0 ? 1.0 - shareOf(facts.anonymousSales, facts.sales) : 0.0;
    const double taken = facts.rows > 0 ? 1.0 - shareOf(facts.setAside, facts.rows) : 1.0;
    return {"completeness", score(known * taken),
            groupedNumber(facts.anonymousSales) + " of " + groupedNumber(facts.sales) +
                " sales have no known customer; " + groupedNumber(facts.setAside) + " rows are set aside."};
}

HealthLine freshness(const HealthFacts& facts)
{
    if (!facts.lastOrder) return {"freshness", 0, "There are no orders yet."};
    const int days = std::max(0, facts.today - *facts.lastOrder);
    return {"freshness", score((180.0 - days) / (180.0 - 7.0)),
            days <= 1 ? "The last order is as new as can be."
                      : "The last order is " + std::to_string(days) + " days old."};
}

HealthLine reachability(const HealthFacts& facts)
{
    return {"reachability", score(shareOf(facts.mailable, facts.customers)),
            groupedNumber(facts.mailable) + " of " + groupedNumber(facts.customers) +
                " customers may be e-mailed."};
}

HealthLine enoughHistory(const HealthFacts& facts)
{
    const int days = facts.firstOrder && facts.lastOrder ? *facts.lastOrder - *facts.firstOrder : 0;
    const double length = std::min(1.0, days / 730.0);
    const double size = std::min(1.0, static_cast<double>(facts.buyers) / 500.0);
    return {"enough-history", score(std::sqrt(length * size)),
            std::to_string(days / 30) + " months of sales from " + groupedNumber(facts.buyers) + " buyers."};
}

}  // namespace

std::vector<HealthLine> healthLines(const HealthFacts& facts)
{
    return {completeness(facts), freshness(facts), reachability(facts), enoughHistory(facts)};
}

}  // namespace tactful::steps
