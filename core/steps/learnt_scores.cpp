#include "core/steps/learnt_scores.h"

#include "core/plan/audience.h"
#include "core/steps/past_pace.h"
#include "core/steps/shop_habits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::steps {
namespace {

constexpr int nextPicks = 16;
constexpr int newPicks = 8;
constexpr int popularPickCount = 300;  // so many that stock lasts for everybody nothing is known of

struct Forecasts {
    models::OrderForecast days;
    models::OrderForecast year;
};

/// Each at its own pace; that of the days, which is known, is left in `shop`.
Result<Forecasts> forecastsOf(ShopModels& shop, const ShopPast& past, const data::SalesHistory& sales,
                              const LearnOptions& options, Job& job)
{
    auto days = forecastFor(shop, past, scoreHorizonDays, options.seed, options.threads, job);
    if (!days) return days.error();
    const auto pace = paceOf(past.customers, sales, shop.ways.model, yearHorizonDays, job);
    if (!pace) return pace.error();
    const models::ShopPace ofDays = std::exchange(shop.ways.pace, *pace);
    auto year = forecastFor(shop, past, yearHorizonDays, options.seed, options.threads, job);
    if (!year) return year.error();
    shop.ways.pace = ofDays;
    return Forecasts{std::move(*days), std::move(*year)};
}

std::vector<data::CustomerScore> scoresOf(const models::OrderForecast& forecast,
                                          const models::OrderForecast& year, const ShopPast& past)
{
    std::vector<data::CustomerScore> scores;
    const features::CustomerMatrix& customers = past.customers;
    for (std::size_t row = 0; row < customers.customers.size(); ++row) {
        const auto at = static_cast<Eigen::Index>(row);
        data::CustomerScore score;
        score.customer = customers.customers[row];
        score.pActive = forecast.pActive[at];
        score.expectedOrders = forecast.orders[at];
        score.ordersLow = forecast.ordersLow[at];
        score.ordersHigh = forecast.ordersHigh[at];
        score.expectedValue = forecast.value[at];
        score.valueLow = forecast.valueLow[at];
        score.valueHigh = forecast.valueHigh[at];
        score.yearValue = year.value[at];
        score.yearLow = year.valueLow[at];
        score.yearHigh = year.valueHigh[at];
        if (std::isfinite(forecast.nextFrom[at]) && std::isfinite(forecast.nextTo[at])) {
            score.nextOrderFrom = customers.asOf + static_cast<int>(std::lround(7.0 * forecast.nextFrom[at]));
            score.nextOrderTo = customers.asOf + static_cast<int>(std::lround(7.0 * forecast.nextTo[at]));
        }
        plan::OrderFacts facts;
        facts.firstOrder = customers.firstDay[row];
        facts.lastOrder = customers.lastDay[row];
        facts.orders = static_cast<int>(customers.repeats[at]) + 1;
        if (customers.medianGapDays[at] > 0) facts.usualGapDays = customers.medianGapDays[at];
        facts.active = score.pActive;
        score.stage = plan::stageOf(facts, customers.asOf);
        scores.push_back(score);
    }
    return scores;
}

/// What each may want next, then what is new to them, each product once; customer 0 has the best sellers.
Result<std::vector<data::CustomerPicks>> candidatesOf(const ShopModels& shop, const ShopPast& past,
                                                      std::vector<char> allowed, const LearnOptions& options,
                                                      Job& job)
{
    PicksRequest request;
    request.allowed = std::move(allowed);
    request.threads = options.threads;
    request.top = nextPicks;
    auto next = picksFor(shop, past, request, job);
    if (!next) return next.error();
    request.purpose = models::Purpose::New;
    request.top = newPicks;
    const auto fresh = picksFor(shop, past, request, job);
    if (!fresh) return fresh.error();
    std::vector<data::CustomerPicks> all{{0, popularPicks(shop, past, request.allowed, popularPickCount)}};
    for (std::size_t row = 0; row < next->size(); ++row) {
        std::vector<data::Pick>& picks = (*next)[row];
        for (const data::Pick& pick : (*fresh)[row])
            if (std::none_of(picks.begin(), picks.end(),
                             [&pick](const data::Pick& has) { return has.product == pick.product; }))
                picks.push_back(pick);
        all.push_back({past.customers.customers[row], std::move(picks)});
    }
    return all;
}

}  // namespace

Result<store::Learnt> learntFrom(const LearnMaterial& material, const ShopPast& past, ShopModels& shop,
                                 const LearnOptions& options, Job& job)
{
    const auto forecasts = forecastsOf(shop, past, material.sales, options, job);
    if (!forecasts) return forecasts.error();
    auto candidates = candidatesOf(shop, past, offerableProducts(material.catalogue), options, job);
    if (!candidates) return candidates.error();
    auto habits = learnHabits(material, past, options.seed, job);
    if (!habits) return habits.error();
    return store::Learnt{std::move(*habits), scoresOf(forecasts->days, forecasts->year, past),
                         std::move(*candidates)};
}

}  // namespace tactful::steps
