#include "core/steps/learn_step.h"

#include "core/base/text.h"
#include "core/models/more_data.h"
#include "core/steps/judged_past.h"
#include "core/steps/learnt_past.h"
#include "core/steps/learnt_scores.h"
#include "core/steps/learnt_ways.h"
#include "core/steps/session_parts.h"
#include "core/store/logbook.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

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
    auto shop = fitShopModels(past, judged->ways, job, judged->population);
    if (!shop) return shop.error();
    shop->pickRule = judged->pickRule;
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
    if (auto ok = keep(parts, *learnt); !ok) return ok.error();

    LearnOutcome outcome;
    outcome.asOf = material->asOf;
    outcome.models = std::move(judged->verdicts);
    outcome.enough = *enough;
    outcome.customersScored = std::ssize(learnt->scores);
    outcome.productsScored = std::ssize(material->catalogue);
    outcome.digest = digestOf(*learnt);
    return outcome;
}

}  // namespace tactful::steps
