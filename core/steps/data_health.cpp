#include "core/steps/data_health.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr double freshDays = 7.0;
constexpr double staleAfterDays = 180.0;
constexpr double fullHistoryDays = 730.0;
constexpr double fullBuyers = 500.0;
constexpr int daysOfMonth = 30;

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
    return {"completeness",
            score(known * taken),
            {facts.anonymousSales, facts.sales, facts.setAside},
            groupedNumber(facts.anonymousSales) + " of " + groupedNumber(facts.sales) +
                " sales have no known customer; " + groupedNumber(facts.setAside) + " rows are set aside."};
}

HealthLine freshness(const HealthFacts& facts)
{
    if (!facts.lastOrder) return {"freshness", 0, {}, "There are no orders yet."};
    const int days = std::max(0, facts.today - *facts.lastOrder);
    return {"freshness",
            score((staleAfterDays - days) / (staleAfterDays - freshDays)),
            {days},
            days <= 1 ? "The last order is as new as can be."
                      : "The last order is " + std::to_string(days) + " days old."};
}

HealthLine reachability(const HealthFacts& facts)
{
    return {"reachability",
            score(shareOf(facts.mailable, facts.customers)),
            {facts.mailable, facts.customers},
            groupedNumber(facts.mailable) + " of " + groupedNumber(facts.customers) +
                " customers may be e-mailed."};
}

HealthLine enoughHistory(const HealthFacts& facts)
{
    const int days = facts.firstOrder && facts.lastOrder ? *facts.lastOrder - *facts.firstOrder : 0;
    const double length = std::min(1.0, days / fullHistoryDays);
    const double size = std::min(1.0, static_cast<double>(facts.buyers) / fullBuyers);
    return {"enough-history",
            score(std::sqrt(length * size)),
            {days / daysOfMonth, facts.buyers},
            std::to_string(days / daysOfMonth) + " months of sales from " + groupedNumber(facts.buyers) +
                " buyers."};
}

/// The facts as they were if the advice were followed.
HealthFacts after(HealthAdvice advice, HealthFacts facts)
{
    switch (advice) {
    case HealthAdvice::Nothing:
        break;
    case HealthAdvice::ImportNewerSales:
        facts.lastOrder = facts.today;
        break;
    case HealthAdvice::RepairRows:
        facts.setAside = 0;
        break;
    case HealthAdvice::NameCustomers:
        facts.anonymousSales = 0;
        break;
    case HealthAdvice::AskAgreement:
        facts.mailable = facts.customers;
        break;
    case HealthAdvice::ImportOlderSales:
        if (facts.lastOrder) facts.firstOrder = *facts.lastOrder - static_cast<int>(fullHistoryDays);
        break;
    }
    return facts;
}

std::int64_t countOf(HealthAdvice advice, const HealthFacts& facts)
{
    switch (advice) {
    case HealthAdvice::Nothing:
        break;
    case HealthAdvice::ImportNewerSales:
        return facts.lastOrder ? facts.today - *facts.lastOrder : 0;
    case HealthAdvice::RepairRows:
        return facts.setAside;
    case HealthAdvice::NameCustomers:
        return facts.anonymousSales;
    case HealthAdvice::AskAgreement:
        return facts.customers - facts.mailable;
    case HealthAdvice::ImportOlderSales:
        if (!facts.firstOrder || !facts.lastOrder) return 0;
        return (static_cast<int>(fullHistoryDays) - (*facts.lastOrder - *facts.firstOrder)) / daysOfMonth;
    }
    return 0;
}

std::string sentenceOf(HealthAdvice advice, std::int64_t count)
{
    const std::string number = groupedNumber(count);
    switch (advice) {
    case HealthAdvice::Nothing:
        break;
    case HealthAdvice::ImportNewerSales:
        return count == 0 ? "Import your sales."
                          : "Import newer sales: the last order is " + number + " days old.";
    case HealthAdvice::RepairRows:
        return "Repair the " + number + " rows that are set aside and import them again.";
    case HealthAdvice::NameCustomers:
        return "Ask for an e-mail address or a telephone number at the till: " + number +
               " sales have no known customer.";
    case HealthAdvice::AskAgreement:
        return "Ask customers to agree to e-mails: " + number + " may not be written to.";
    case HealthAdvice::ImportOlderSales:
        return "Import " + number + " more months of older sales.";
    }
    return "Your data is in good health.";
}

}  // namespace

std::vector<HealthLine> healthLines(const HealthFacts& facts)
{
    return {completeness(facts), freshness(facts), reachability(facts), enoughHistory(facts)};
}

int healthOf(const std::vector<HealthLine>& lines)
{
    int sum = 0;
    for (std::size_t line = 0; line < std::min(lines.size(), healthWeights.size()); ++line)
        sum += healthWeights[line] * lines[line].score;
    return (sum + 50) / 100;
}

HealthTip healthTip(const HealthFacts& facts)
{
    HealthTip tip;
    const int now = healthOf(healthLines(facts));
    for (const HealthAdvice advice :
         {HealthAdvice::ImportNewerSales, HealthAdvice::RepairRows, HealthAdvice::NameCustomers,
          HealthAdvice::AskAgreement, HealthAdvice::ImportOlderSales}) {
        const int gained = healthOf(healthLines(after(advice, facts))) - now;
        if (gained <= tip.points) continue;
        tip.advice = advice;
        tip.points = gained;
    }
    tip.count = countOf(tip.advice, facts);
    tip.sentence = sentenceOf(tip.advice, tip.count);
    return tip;
}

std::string_view nameOf(HealthAdvice advice)
{
    static constexpr std::array<std::string_view, 6> names{"nothing",       "import-newer-sales",
                                                           "repair-rows",   "name-customers",
                                                           "ask-agreement", "import-older-sales"};
    return names[static_cast<std::size_t>(advice)];
}

}  // namespace tactful::steps
