#include "core/steps/learn_step.h"

#include "core/base/text.h"
#include "core/models/more_data.h"
#include "core/steps/judged_past.h"
#include "core/steps/learnt_past.h"
#include "core/steps/learnt_scores.h"
#include "core/steps/learnt_tact.h"
#include "core/steps/learnt_ways.h"
#include "core/steps/past_pace.h"
#include "core/steps/session_parts.h"
#include "core/store/logbook.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"
#include "core/store/stoppable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <utility>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

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

std::vector<TiedNumber> tiedNumbers(const ShopPast& past, const std::vector<data::Product>& catalogue)
{
    std::map<data::ProductId, const std::string*> skus;
    for (const data::Product& product : catalogue)
        skus.emplace(product.id, &product.sku);
    const auto skuOf = [&](std::int32_t column) {
        return *skus.at(past.purchases.products[static_cast<std::size_t>(column)]);
    };
    std::vector<TiedNumber> tied;
    for (const features::ProductTie& tie : past.groups.ties)
        tied.push_back({skuOf(tie.product), skuOf(tie.with), std::string(features::nameOf(tie.why))});
    return tied;
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
    const store::Stoppable stoppable(parts.book.database(), job.stopToken());
    auto material = learnMaterial(parts, options.asOf, job);
    if (!material) return material.error();
    job.begin("Judging on the shop's own past", ProgressUnit::Steps, 0);
    auto judged = judgePast(material->asOf, material->sales, material->catalogue, options, job);
    if (!judged) return judged.error();
    if (job.cancelled()) return Job::cancelledError();

    job.begin("Learning", ProgressUnit::Steps, 0);
    const ShopPast past = pastUpTo(material->asOf, material->sales, material->catalogue);
    auto shop = fitShopModels(past, judged->ways, job, judged->population, options.threads);
    if (!shop) return shop.error();
    shop->pickRule = judged->pickRule;
    shop->newRule = judged->newRule;
    const auto pace = paceOf(past.customers, material->sales, shop->ways.model, scoreHorizonDays, job);
    if (!pace) return pace.error();
    shop->ways.pace = *pace;
    const auto enough = enoughDataOf(*shop, past, options, job);
    if (!enough) return enough.error();
    leaveOutUnused(*shop);
    auto learnt = learntFrom(*material, past, *shop, options, job);
    if (!learnt) return learnt.error();
    if (job.cancelled()) return Job::cancelledError();
    std::vector<data::ModelRun> verdicts;
    for (const ModelVerdict& verdict : judged->verdicts)
        verdicts.push_back(runOf(verdict, *material, options, *shop));
    learnt->runs.insert(learnt->runs.begin(), std::make_move_iterator(verdicts.begin()),
                        std::make_move_iterator(verdicts.end()));
    auto tactRun = learnTact(parts, *material, options.seed, job);
    if (!tactRun) return tactRun.error();
    const auto report = learntTact({&*tactRun, 1});
    if (!report) return report.error();
    learnt->runs.push_back(std::move(*tactRun));
    if (auto ok = keep(parts, *learnt, *report); !ok) return ok.error();

    LearnOutcome outcome;
    outcome.asOf = material->asOf;
    outcome.models = std::move(judged->verdicts);
    outcome.enough = *enough;
    outcome.tact = *report;
    outcome.customersScored = std::ssize(learnt->scores);
    outcome.productsScored = std::ssize(material->catalogue);
    outcome.tied = tiedNumbers(past, material->catalogue);
    outcome.digest = digestOf(*learnt);
    return outcome;
}

}  // namespace tactful::steps
