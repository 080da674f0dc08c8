#include "core/steps/learn_step.h"

#include "core/base/text.h"
#include "core/models/more_data.h"
#include "core/plan/audience.h"
#include "core/steps/contacts.h"
#include "core/steps/judged_past.h"
#include "core/steps/learnt_past.h"
#include "core/steps/learnt_ways.h"
#include "core/steps/past_pace.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_habits.h"
#include "core/store/logbook.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"
#include "core/store/stoppable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <utility>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

constexpr int nextPicks = 16;
constexpr int newPicks = 8;
constexpr int popularPickCount = 300;  // so many that stock lasts for everybody nothing is known of

data::ModelRun runOf(const ModelVerdict& verdict, const LearnMaterial& material, const LearnOptions& options,
                     const ShopModels& shop)
{
    data::ModelRun run;
    run.kind = verdict.question;
    run.options =
        optionsOf(verdict, shop.ways, shop.orders ? std::optional(shop.orders->population) : std::nullopt);
    run.asOf = material.asOf;
    run.dataDigest = material.digest;
    run.seed = options.seed;
    run.quality = qualityOf(verdict);
    run.fittedAt = now();
    return run;
}

/// How much can be said, and what one more month would add.
Result<EnoughData> enoughDataOf(const ShopModels& shop, const ShopPast& past, const LearnOptions& options,
                                Job& job)
{
    const features::CustomerMatrix& customers = past.customers;
    EnoughData enough;
    enough.customers = std::ssize(customers.customers);
    enough.repeatOrders = std::llround(customers.repeats.sum());
    enough.rungs = rungsFor(enough.customers, enough.repeatOrders);
    if (!shop.orders || !enough.rungs.front().reached) return enough;
    models::MoreDataOptions more;
    more.horizon = scoreHorizonDays / 7.0;
    more.shopSpread = shop.ways.pace.asNormal();
    more.seed = options.seed;
    // As many newcomers as in the last 90 days, or in all the time there is.
    const double weeks = std::min(scoreHorizonDays / 7.0, std::max(1.0, customers.age.maxCoeff()));
    more.newcomersPerWeek = static_cast<double>((customers.age < weeks).count()) / weeks;
    const auto widths = models::widthsAfterMore(*shop.orders, orderHistoryOf(customers), more, job);
    if (!widths && widths.error().code == ErrorCode::Cancelled) return widths.error();
    if (!widths) return enough;
    enough.tells = true;
    enough.month = {widths->now, widths->later};
    return enough;
}

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

std::string digestOf(const store::Learnt& learnt)
{
    Digester digester;
    const auto addReal = [&digester](double value) {
        digester.addNumber(std::bit_cast<std::int64_t>(value));
    };
    for (const data::ModelRun& run : learnt.runs) {
        digester.addField(run.kind);
        digester.addField(run.options);
        digester.addField(run.quality);
        digester.add(run.dataDigest);
    }
    for (const data::CustomerScore& score : learnt.scores) {
        digester.addNumber(score.customer);
        for (const double value :
             {score.pActive, score.expectedOrders, score.ordersLow, score.ordersHigh, score.expectedValue,
              score.valueLow, score.valueHigh, score.yearValue.value_or(0), score.yearLow.value_or(0),
              score.yearHigh.value_or(0)})
            addReal(value);
    }
    for (const data::CustomerPicks& customer : learnt.picks)
        for (const data::Pick& pick : customer.picks) {
            digester.addNumber(pick.product);
            addReal(pick.relevance);
        }
    return hex(digester.finish());
}

Status keep(SessionParts& parts, const store::Learnt& learnt)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::replaceLearnt(parts.book, learnt); !ok) return ok;
    const Json payload{{"customers", learnt.scores.size()}};
    if (auto ok = store::appendToLogbook(parts.book.database(), now(), "Tactful", "learn", payload.dump());
        !ok)
        return ok;
    return transaction->commit();
}

}  // namespace

Result<LearnOutcome> learn(Session& session, const LearnOptions& options, Job& job)
{
    SessionParts& parts = session.parts();
    const store::Stoppable stoppable(parts.book.database(), job.stopToken());
    auto material = learnMaterial(parts, options.asOf, job);
    if (!material) return material.error();
    job.begin("Judging on the shop's own past", ProgressUnit::Steps, 0);
    auto judged = judgePast(material->asOf, material->sales, material->catalogue, options, job);
    if (!judged) return judged.error();
    if (job.cancelled()) return Job::cancelledError();

    job.begin("Learning", ProgressUnit::Steps, 0);
    const ShopPast past = pastUpTo(material->asOf, material->sales, material->catalogue);
    auto shop = fitShopModels(past, judged->ways, job, judged->population);
    if (!shop) return shop.error();
    shop->pickRule = judged->pickRule;
    const auto pace = paceOf(past.customers, material->sales, shop->ways.model, scoreHorizonDays, job);
    if (!pace) return pace.error();
    shop->ways.pace = *pace;
    const auto enough = enoughDataOf(*shop, past, options, job);
    if (!enough) return enough.error();
    leaveOutUnused(*shop);
    const auto forecasts = forecastsOf(*shop, past, material->sales, options, job);
    if (!forecasts) return forecasts.error();
    auto candidates = candidatesOf(*shop, past, offerableProducts(material->catalogue), options, job);
    if (!candidates) return candidates.error();
    if (job.cancelled()) return Job::cancelledError();

    store::Learnt learnt;
    for (const ModelVerdict& verdict : judged->verdicts)
        learnt.runs.push_back(runOf(verdict, *material, options, *shop));
    auto habits = learnHabits(*material, past, options.seed, job);
    if (!habits) return habits.error();
    std::move(habits->begin(), habits->end(), std::back_inserter(learnt.runs));
    learnt.scores = scoresOf(forecasts->days, forecasts->year, past);
    learnt.picks = std::move(*candidates);
    if (auto ok = keep(parts, learnt); !ok) return ok.error();

    LearnOutcome outcome;
    outcome.asOf = material->asOf;
    outcome.models = std::move(judged->verdicts);
    outcome.enough = *enough;
    outcome.customersScored = std::ssize(learnt.scores);
    outcome.productsScored = std::ssize(material->catalogue);
    outcome.digest = digestOf(learnt);
    return outcome;
}

}  // namespace tactful::steps
