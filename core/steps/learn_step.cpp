#include "core/steps/learn_step.h"

#include "core/base/text.h"
#include "core/plan/audience.h"
#include "core/steps/contacts.h"
#include "core/steps/judged_past.h"
#include "core/steps/learnt_past.h"
#include "core/steps/session_parts.h"
#include "core/store/logbook.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

constexpr int nextPicks = 16;
constexpr int newPicks = 8;
constexpr int popularPickCount = 300;  // so many that stock lasts for everybody nothing is known of

Json jsonOf(const TriedWay& way)
{
    return {{"name", way.name}, {"value", way.value}, {"low", way.low}, {"high", way.high}};
}

Json jsonOf(const ShownTrial& shown)
{
    Json ways = Json::array();
    for (const TriedWay& way : shown.ways)
        ways.push_back(jsonOf(way));
    return {{"hidden_days", shown.hiddenDays},
            {"ways", std::move(ways)},
            {"difference", jsonOf(shown.difference)}};
}

data::ModelRun runOf(const ModelVerdict& verdict, const LearnMaterial& material, const LearnOptions& options)
{
    data::ModelRun run;
    run.kind = verdict.question;
    run.options = Json{{"horizon_days", scoreHorizonDays}, {"chosen", verdict.chosen}}.dump();
    run.asOf = material.asOf;
    run.dataDigest = material.digest;
    run.seed = options.seed;
    run.quality = Json{{"used", verdict.used},
                       {"model", verdict.quality},
                       {"simple_rule", verdict.simpleRule},
                       {"simple_rule_name", verdict.simpleRuleName},
                       {"sentence", verdict.sentence},
                       {"shown", jsonOf(verdict.shown)},
                       {"single_order_gain",
                        verdict.singleOrderGain ? jsonOf(*verdict.singleOrderGain) : Json(nullptr)}}
                      .dump();
    run.fittedAt = now();
    return run;
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
    auto material = learnMaterial(parts, options.asOf, job);
    if (!material) return material.error();
    job.begin("Judging on the shop's own past", ProgressUnit::Steps, 0);
    auto judged = judgePast(material->asOf, material->sales, material->catalogue, options, job);
    if (!judged) return judged.error();
    if (job.cancelled()) return Job::cancelledError();

    job.begin("Learning", ProgressUnit::Steps, 0);
    const ShopPast past = pastUpTo(material->asOf, material->sales, material->catalogue);
    auto shop = fitShopModels(past, job);
    if (!shop) return shop.error();
    shop->pickRule = judged->pickRule;
    if (!judged->useOrders) shop->orders.reset();
    if (!judged->useValue) shop->value.reset();
    const auto forecast = forecastFor(*shop, past, scoreHorizonDays, options.seed, options.threads, job);
    if (!forecast) return forecast.error();
    const auto year = forecastFor(*shop, past, yearHorizonDays, options.seed, options.threads, job);
    if (!year) return year.error();
    auto candidates = candidatesOf(*shop, past, offerableProducts(material->catalogue), options, job);
    if (!candidates) return candidates.error();
    if (job.cancelled()) return Job::cancelledError();

    store::Learnt learnt;
    for (const ModelVerdict& verdict : judged->verdicts)
        learnt.runs.push_back(runOf(verdict, *material, options));
    learnt.scores = scoresOf(*forecast, *year, past);
    learnt.picks = std::move(*candidates);
    if (auto ok = keep(parts, learnt); !ok) return ok.error();

    LearnOutcome outcome;
    outcome.asOf = material->asOf;
    outcome.models = std::move(judged->verdicts);
    outcome.customersScored = std::ssize(learnt.scores);
    outcome.productsScored = std::ssize(material->catalogue);
    outcome.digest = digestOf(learnt);
    return outcome;
}

}  // namespace tactful::steps
