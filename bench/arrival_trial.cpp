#include "bench/arrival_trial.h"

#include "core/base/random.h"
#include "core/features/outcome.h"
#include "core/measure/comparison.h"
#include "core/models/next_products.h"
#include "core/steps/shop_past.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace tactful::bench {
namespace {

constexpr int periodDays = 60;
constexpr std::size_t shown = models::ArrivalFinder::mostPerCustomer;

using Columns = std::vector<std::int32_t>;

/// A day with what was known then, and what each customer bought of it in the period after.
struct Trial {
    steps::ShopPast past;
    models::NextProducts model;
    std::vector<Columns> suggested;  ///< per customer: new arrivals, best first
    std::vector<Columns> own;        ///< per customer: leads of what they had, ascending
    std::vector<Columns> bought;     ///< the same of what they bought in the period
    Columns arrivals;                ///< that the program knows relatives of, best seller first
};

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

/// All that each customer bought in the period, as leads.
std::vector<Columns> boughtAfter(const steps::ShopPast& past, const Shop& shop)
{
    const Day from = past.purchases.asOf;
    std::vector<Columns> bought(past.purchases.customers.size());
    for (const data::SaleLine& line : shop.sales.lines) {
        if (line.day <= from || line.day > from + periodDays) continue;
        const auto& customers = past.purchases.customers;
        const auto row = std::lower_bound(customers.begin(), customers.end(), line.customer);
        if (row == customers.end() || *row != line.customer) continue;
        const auto& products = past.purchases.products;
        const auto column = std::lower_bound(products.begin(), products.end(), line.product);
        bought[static_cast<std::size_t>(row - customers.begin())].push_back(
            past.groups.leadOf[static_cast<std::size_t>(column - products.begin())]);
    }
    for (Columns& each : bought) {
        std::sort(each.begin(), each.end());
        each.erase(std::unique(each.begin(), each.end()), each.end());
    }
    return bought;
}

std::vector<Columns> boughtBefore(const steps::ShopPast& past)
{
    std::vector<Columns> own(past.purchases.customers.size());
    for (std::size_t row = 0; row < own.size(); ++row) {
        for (const auto& [product, purchase] : steps::ownPurchases(past.purchases, row))
            own[row].push_back(past.groups.leadOf[at(product)]);
        std::sort(own[row].begin(), own[row].end());
    }
    return own;
}

Result<Trial> trialOn(Day day, const Shop& shop)
{
    Trial trial;
    trial.past = steps::pastUpTo(day, shop.sales, shop.catalogue);
    const models::Baskets baskets = steps::basketsOf(trial.past.learntFrom());
    Job job;
    auto model = models::fitNextProducts(baskets, {}, job);
    if (!model) return model.error();
    trial.model = *std::move(model);
    auto arrivals =
        models::findNewArrivals(steps::looksOf(trial.past.text), trial.past.text.firstSeen, baskets, {}, job);
    if (!arrivals) return arrivals.error();
    trial.model.arrivals = *std::move(arrivals);
    const auto& relatives = trial.model.arrivals.relatives;
    for (std::int32_t i = 0; i + 1 < std::ssize(relatives.start); ++i)
        if (!relatives.of(i).empty()) trial.arrivals.push_back(i);
    std::stable_sort(trial.arrivals.begin(), trial.arrivals.end(), [&trial](auto a, auto b) {
        return trial.model.recentBaskets[at(a)] > trial.model.recentBaskets[at(b)];
    });
    models::SuggestOptions wanted;
    wanted.purpose = models::Purpose::New;
    wanted.top = 1000;
    const auto found = models::suggestProducts(trial.model, baskets, wanted, job);
    if (!found) return found.error();
    for (std::int32_t u = 0; u < baskets.customerCount(); ++u) {
        trial.suggested.emplace_back();
        for (const models::Suggestion& suggestion : found->of(u))
            if (suggestion.reason == models::SuggestionReason::LikeBought)
                trial.suggested.back().push_back(suggestion.product);
    }
    trial.own = boughtBefore(trial.past);
    trial.bought = boughtAfter(trial.past, shop);
    return trial;
}

bool isOneOf(std::int32_t product, const Columns& ascending)
{
    return std::binary_search(ascending.begin(), ascending.end(), product);
}

/// Of a list, how many were bought.
double hits(const Columns& list, const Columns& bought)
{
    return static_cast<double>(
        std::count_if(list.begin(), list.end(), [&](std::int32_t each) { return isOneOf(each, bought); }));
}

/// What each way found for the customers who bought an arrival, and how much of what it suggested was bought.
struct Tally {
    std::array<std::vector<double>, 3> missed;  ///< per such customer: share of the arrivals bought
    std::array<double, 3> found{};
    double suggested = 0.0;
    int customers = 0;  ///< with two suggestions
};

constexpr std::array<const char*, 3> ways{"like what they bought", "best-selling arrivals", "any arrivals"};

void add(const Trial& trial, Tally& tally)
{
    for (std::size_t u = 0; u < trial.suggested.size(); ++u) {
        if (trial.suggested[u].size() < shown) continue;
        const Columns& bought = trial.bought[u];
        Columns fresh, theirs;
        for (const std::int32_t each : trial.arrivals) {
            if (isOneOf(each, trial.own[u])) continue;
            fresh.push_back(each);
            if (isOneOf(each, bought)) theirs.push_back(each);
        }
        // Any two arrivals hold, on average, as many as two of all of them.
        const auto all = static_cast<double>(fresh.size());
        const Columns best(fresh.begin(),
                           fresh.begin() + static_cast<std::ptrdiff_t>(std::min(fresh.size(), shown)));
        const std::array counts{hits(trial.suggested[u], bought), hits(best, bought),
                                static_cast<double>(shown * theirs.size()) / all};
        ++tally.customers;
        tally.suggested += shown;
        for (std::size_t way = 0; way < ways.size(); ++way) {
            tally.found[way] += counts[way];
            if (!theirs.empty())
                tally.missed[way].push_back(1.0 - counts[way] / static_cast<double>(theirs.size()));
        }
    }
}

Eigen::ArrayXd columnOf(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::ArrayXd>(values.data(), std::ssize(values));
}

void print(const Tally& tally)
{
    const double buyers = std::max(1.0, static_cast<double>(tally.missed[0].size()));
    std::printf("  %d lists of two; %zu customers bought arrivals in the %d days after\n", tally.customers,
                tally.missed[0].size(), periodDays);
    for (std::size_t way = 0; way < ways.size(); ++way)
        std::printf("  %-24s R@2 %.4f  bought of what was suggested %.5f\n", ways[way],
                    1.0 - std::accumulate(tally.missed[way].begin(), tally.missed[way].end(), 0.0) / buyers,
                    tally.found[way] / std::max(1.0, tally.suggested));
    const std::vector<measure::Judged> rules{{ways[1], columnOf(tally.missed[1])},
                                             {ways[2], columnOf(tally.missed[2])}};
    const auto compared = measure::compareWithRules({ways[0], columnOf(tally.missed[0])}, rules,
                                                    std::ssize(tally.missed[0]), {});
    if (compared)
        std::printf("            verdict: %s, R@2 %+.4f (%+.4f to %+.4f) against %s\n",
                    std::string(measure::nameOf(compared->verdict)).c_str(), compared->gain,
                    compared->gainLow, compared->gainHigh, compared->rule.c_str());
}

}  // namespace

Status printArrivals(const Shop& shop)
{
    std::printf("Online Retail, products first seen in the last 60 days with fewer than five buyers\n");
    Tally all;
    for (const char* day :
         {"2011-04-30", "2011-05-31", "2011-06-30", "2011-07-31", "2011-08-31", "2011-09-30"}) {
        const auto trial = trialOn(*parseIsoDay(day), shop);
        if (!trial) return trial.error();
        std::printf("  %s: %zu arrivals with relatives\n", day, trial->arrivals.size());
        if (trial->arrivals.size() > shown) add(*trial, all);
    }
    print(all);
    std::fflush(stdout);
    return {};
}

}  // namespace tactful::bench
