#include "core/steps/learn_step.h"

#include "core/base/text.h"
#include "core/models/more_data.h"
#include "core/plan/audience.h"
#include "core/steps/contacts.h"
#include "core/steps/judged_past.h"
#include "core/steps/learnt_past.h"
#include "core/steps/learnt_tact.h"
#include "core/steps/learnt_ways.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_habits.h"
#include "core/store/logbook.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>

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
    more.shopSpread = shop.ways.shopSpread;
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

/// Changed weights are a decision about people, so the logbook has them.
Status logWeights(SessionParts& parts, const TactReport& report)
{
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto before = learntTact(*runs);
    if (!before) return before.error();
    if (before->sources == report.sources) return {};
    static constexpr std::array<std::string_view, 5> names{"told", "bought", "observed", "worked-out",
                                                           "from-others"};
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    const auto was = before->sources.value_or(rules->weights.source);
    const auto is = report.sources.value_or(rules->weights.source);
    Json changed = Json::array();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (was[i] != is[i]) changed.push_back(names[i]);
    const Json payload{{"events", report.events}, {"sources", std::move(changed)}};
    return store::appendToLogbook(parts.book.database(), now(), "Tactful", "tact-weights", payload.dump());
}

Status keep(SessionParts& parts, const store::Learnt& learnt, const TactReport& report)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = logWeights(parts, report); !ok) return ok;
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
    const auto enough = enoughDataOf(*shop, past, options, job);
    if (!enough) return enough.error();
    leaveOutUnused(*shop);
    const auto forecast = forecastFor(*shop, past, scoreHorizonDays, options.seed, options.threads, job);
    if (!forecast) return forecast.error();
    const auto year = forecastFor(*shop, past, yearHorizonDays, options.seed, options.threads, job);
    if (!year) return year.error();
    auto candidates = candidatesOf(*shop, past, offerableProducts(material->catalogue), options, job);
    if (!candidates) return candidates.error();
    if (job.cancelled()) return Job::cancelledError();

    store::Learnt learnt;
    for (const ModelVerdict& verdict : judged->verdicts)
        learnt.runs.push_back(runOf(verdict, *material, options, *shop));
    auto habits = learnHabits(*material, past, options.seed, job);
    if (!habits) return habits.error();
    std::move(habits->begin(), habits->end(), std::back_inserter(learnt.runs));
    auto tactRun = learnTact(parts, *material, options.seed, job);
    if (!tactRun) return tactRun.error();
    const auto report = learntTact({&*tactRun, 1});
    if (!report) return report.error();
    learnt.runs.push_back(std::move(*tactRun));
    learnt.scores = scoresOf(*forecast, *year, past);
    learnt.picks = std::move(*candidates);
    if (auto ok = keep(parts, learnt, *report); !ok) return ok.error();

    LearnOutcome outcome;
    outcome.asOf = material->asOf;
    outcome.models = std::move(judged->verdicts);
    outcome.enough = *enough;
    outcome.tact = *report;
    outcome.customersScored = std::ssize(learnt.scores);
    outcome.productsScored = std::ssize(material->catalogue);
    outcome.digest = digestOf(learnt);
    return outcome;
}

}  // namespace tactful::steps
