#include "core/steps/judged_past.h"

#include "core/base/text.h"
#include "core/features/outcome.h"
#include "core/measure/backtest.h"
#include "core/measure/ranking.h"
#include "core/steps/judged_answer.h"
#include "core/steps/judged_orders.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::steps {
namespace {

constexpr int listLength = 10;
constexpr int mostPeriods = 3;
constexpr std::size_t rowsBetweenLooks = 4096;
constexpr const char* nextTitle = "What each will want next";
constexpr const char* newTitle = "What each will want that is new to them";

/// The newest hidden period with the models of what was before it.
struct Trial {
    const HiddenPast& hidden;
    ShopModels shop;
};

std::string percent(double share)
{
    return std::to_string(std::lround(100.0 * share)) + "%";
}

/// How one way of picking did on every customer who came back in the hidden period.
struct PickTrial {
    Eigen::ArrayXd losses;  ///< 1 - recall
    Eigen::ArrayXd hits;    ///< 100 where one of the picks was bought, else 0
    double recall = 0.0;
    double ndcg = 0.0;
    double hit = 0.0;
    std::int64_t came = 0;  ///< products that were bought
};

/// What is tried: a way of picking, for a purpose.
struct Asked {
    PickRule rule = PickRule::Model;
    models::Purpose purpose = models::Purpose::Next;
};

void addOnce(std::int32_t product, std::vector<std::int32_t>& products)
{
    if (std::find(products.begin(), products.end(), product) == products.end()) products.push_back(product);
}

/// Leads of what the customer of a row bought before.
std::vector<std::int32_t> ownLeads(const ShopPast& past, std::size_t row)
{
    std::vector<std::int32_t> own;
    for (const auto& [product, bought] : ownPurchases(past.purchases, row))
        own.push_back(past.groups.leadOf[static_cast<std::size_t>(product)]);
    return own;
}

/// With purpose New, only what was new to them counts, and only who bought such a thing.
Result<PickTrial> tryPicks(const Trial& trial, const Asked& asked, const LearnOptions& options, Job& job)
{
    ShopModels shop = trial.shop;
    shop.pickRule = asked.rule;
    PicksRequest request;
    request.purpose = asked.purpose;
    request.top = listLength;
    request.threads = options.threads;
    const auto picks = picksFor(shop, trial.hidden.past, request, job);
    if (!picks) return picks.error();
    const features::Outcome& outcome = trial.hidden.outcome;
    const std::vector<data::ProductId>& products = trial.hidden.past.purchases.products;
    const std::vector<std::int32_t>& leads = trial.hidden.past.groups.leadOf;
    std::vector<double> losses;
    std::vector<double> hits;
    PickTrial tried;
    for (std::size_t row = 0; row < picks->size(); ++row) {
        if (row % rowsBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const auto begin = static_cast<std::size_t>(outcome.nextStart[row]);
        const auto end = static_cast<std::size_t>(outcome.nextStart[row + 1]);
        if (begin == end) continue;
        std::vector<std::int32_t> ranked, came;
        for (const data::Pick& pick : (*picks)[row])
            addOnce(leads[static_cast<std::size_t>(
                        std::lower_bound(products.begin(), products.end(), pick.product) - products.begin())],
                    ranked);
        for (std::size_t k = begin; k < end; ++k)
            addOnce(leads[static_cast<std::size_t>(outcome.nextProduct[k])], came);
        if (asked.purpose == models::Purpose::New) {
            const std::vector<std::int32_t> own = ownLeads(trial.hidden.past, row);
            std::erase_if(came, [&own](std::int32_t product) {
                return std::find(own.begin(), own.end(), product) != own.end();
            });
            if (came.empty()) continue;
        }
        std::sort(came.begin(), came.end());
        tried.came += std::ssize(came);
        const auto score = measure::scoreRanking(ranked, came, listLength);
        losses.push_back(1.0 - score.recall);
        hits.push_back(100.0 * score.hit);
        tried.recall += score.recall;
        tried.ndcg += score.ndcg;
        tried.hit += score.hit;
    }
    const double count = std::max<double>(1.0, static_cast<double>(losses.size()));
    tried.recall /= count;
    tried.ndcg /= count;
    tried.hit /= count;
    const auto size = static_cast<Eigen::Index>(losses.size());
    tried.losses = Eigen::Map<const Eigen::ArrayXd>(losses.data(), size);
    tried.hits = Eigen::Map<const Eigen::ArrayXd>(hits.data(), size);
    return tried;
}

void putPicks(const PickTrial& tried, std::map<std::string, double>& into)
{
    into["recall_at_10"] = tried.recall;
    into["ndcg_at_10"] = tried.ndcg;
    into["hit_rate_at_10"] = tried.hit;
}

/// What was new to them, judged against best sellers they did not have: what --purpose new gives.
Result<ModelVerdict> judgeNew(const Trial& trial, const LearnOptions& options, PickRule& rule, Job& job)
{
    const std::string title = newTitle;
    rule = PickRule::BestSellers;
    if (!trial.shop.products) return cannotTell("new", title, std::string(nameOf(rule)));
    const auto ours = tryPicks(trial, {PickRule::Model, models::Purpose::New}, options, job);
    if (!ours) return ours.error();
    const auto sellers = tryPicks(trial, {PickRule::BestSellers, models::Purpose::New}, options, job);
    if (!sellers) return sellers.error();
    if (ours->losses.size() == 0) return cannotTell("new", title, std::string(nameOf(rule)));
    const std::vector<measure::Judged> rules{{std::string(nameOf(rule)), sellers->losses}};
    const auto comparison = measure::compareWithRules({std::string(nameOf(PickRule::Model)), ours->losses},
                                                      rules, ours->came, comparisonOptions({options, job}));
    if (!comparison) return comparison.error();
    ModelVerdict verdict;
    verdict.question = "new";
    putComparison(*comparison, verdict);
    putPicks(*ours, verdict.quality);
    putPicks(*sellers, verdict.simpleRule);
    if (verdict.used) rule = PickRule::Model;
    verdict.chosen = nameOf(rule);
    verdict.sentence = verdictSentence(*comparison, title, replaceAll(comparison->rule, "-", " ")) +
                       " Of what people then bought for the first time, " +
                       percent((verdict.used ? *ours : *sellers).recall) + " was among ten picks.";
    if (auto ok = show({{"tactful", ours->hits}, {std::string(nameOf(PickRule::BestSellers)), sellers->hits}},
                       1.0, {options, job}, trial.hidden.period.days(), verdict);
        !ok)
        return ok.error();
    return verdict;
}

/// The verdict on the whole list says, too, how well what was new was foretold.
void tellOfNew(const ModelVerdict& fresh, ModelVerdict& next)
{
    for (const char* each : {"recall_at_10", "ndcg_at_10", "hit_rate_at_10"}) {
        if (const auto found = fresh.quality.find(each); found != fresh.quality.end())
            next.quality[std::string("new_") + each] = found->second;
        if (const auto found = fresh.simpleRule.find(each); found != fresh.simpleRule.end())
            next.simpleRule[std::string("new_") + each] = found->second;
    }
    if (const auto found = fresh.quality.find("customers"); found != fresh.quality.end())
        next.quality["new_customers"] = next.simpleRule["new_customers"] = found->second;
}

/// What they buy next, judged against best sellers and "what they bought lately".
Result<ModelVerdict> judgeNext(const Trial& trial, const LearnOptions& options, PickRule& rule, Job& job)
{
    const std::string title = nextTitle;
    rule = PickRule::BestSellers;
    if (!trial.shop.products) return cannotTell("next", title, std::string(nameOf(rule)));
    std::vector<PickTrial> tried;
    std::vector<measure::Judged> rules;
    for (const PickRule each : {PickRule::Model, PickRule::BestSellers, PickRule::BoughtLately}) {
        auto outcome = tryPicks(trial, {each}, options, job);
        if (!outcome) return outcome.error();
        if (each != PickRule::Model) rules.push_back({std::string(nameOf(each)), outcome->losses});
        tried.push_back(std::move(*outcome));
    }
    if (tried[0].losses.size() == 0) return cannotTell("next", title, std::string(nameOf(rule)));
    const auto comparison =
        measure::compareWithRules({std::string(nameOf(PickRule::Model)), tried[0].losses}, rules,
                                  static_cast<std::int64_t>(trial.hidden.outcome.nextProduct.size()),
                                  comparisonOptions({options, job}));
    if (!comparison) return comparison.error();
    const PickRule best = *pickRuleNamed(comparison->rule);
    ModelVerdict verdict;
    verdict.question = "next";
    putComparison(*comparison, verdict);
    putPicks(tried[0], verdict.quality);
    putPicks(tried[static_cast<std::size_t>(best)], verdict.simpleRule);
    rule = verdict.used ? PickRule::Model : best;
    verdict.chosen = nameOf(rule);
    verdict.sentence = verdictSentence(*comparison, title, replaceAll(comparison->rule, "-", " ")) +
                       " We hid your last " + std::to_string(trial.hidden.period.days()) +
                       " days of sales: of what people then bought, " +
                       percent(tried[static_cast<std::size_t>(rule)].recall) + " was among ten picks.";
    if (auto ok = show({{"tactful", tried[0].hits},
                        {std::string(nameOf(PickRule::BestSellers)), tried[1].hits},
                        {std::string(nameOf(PickRule::BoughtLately)), tried[2].hits}},
                       1.0, {options, job}, trial.hidden.period.days(), verdict);
        !ok)
        return ok.error();
    return verdict;
}

JudgedPast judgedBy(ModelVerdict next, ModelVerdict fresh, JudgedOrders orders)
{
    JudgedPast judged;
    judged.verdicts = {std::move(next), std::move(orders.activity), std::move(orders.value),
                       std::move(fresh)};
    judged.ways = orders.ways;
    judged.population = orders.population;
    return judged;
}

JudgedPast tooShort()
{
    const std::string rule(nameOf(PickRule::BestSellers));
    JudgedPast judged =
        judgedBy(cannotTell("next", nextTitle, rule), cannotTell("new", newTitle, rule), cannotJudgeOrders());
    judged.pickRule = judged.newRule = PickRule::BestSellers;
    return judged;
}

/// The periods that can be hidden, the newest first, with what was known before each.
std::vector<HiddenPast> hiddenPasts(Day asOf, const data::SalesHistory& sales,
                                    const std::vector<data::Product>& catalogue, const Job& job)
{
    std::optional<Day> first;
    for (const data::SaleOrder& order : sales.orders)
        if (order.day <= asOf && (!first || order.day < *first)) first = order.day;
    if (!first) return {};
    measure::BacktestOptions options;
    options.periods = mostPeriods;
    std::vector<HiddenPast> pasts;
    for (const measure::HiddenPeriod& period : measure::hiddenPeriods(*first, asOf, options)) {
        if (job.cancelled()) break;
        ShopPast past = pastUpTo(period.asOf, sales, catalogue);
        if (past.customers.customers.empty() || job.cancelled()) break;
        features::Outcome outcome = features::outcomeUntil(period.until, past.purchases, sales, catalogue);
        pasts.push_back({period, std::move(past), std::move(outcome)});
    }
    return pasts;
}

}  // namespace

Result<JudgedPast> judgePast(Day asOf, const data::SalesHistory& sales,
                             const std::vector<data::Product>& catalogue, const LearnOptions& options,
                             Job& job)
{
    const std::vector<HiddenPast> periods = hiddenPasts(asOf, sales, catalogue, job);
    if (job.cancelled()) return Job::cancelledError();
    if (periods.empty()) return tooShort();
    auto shop = fitShopModels(periods.front().past, {}, job, {}, options.threads);
    if (!shop) return shop.error();
    PickRule pickRule = PickRule::Model, newRule = PickRule::Model;
    const Trial trial{periods.front(), std::move(*shop)};
    auto next = judgeNext(trial, options, pickRule, job);
    if (!next) return next.error();
    auto fresh = judgeNew(trial, options, newRule, job);
    if (!fresh) return fresh.error();
    tellOfNew(*fresh, *next);
    auto orders = judgeOrders(periods, sales, options, job);
    if (!orders) return orders.error();
    JudgedPast judged = judgedBy(std::move(*next), std::move(*fresh), std::move(*orders));
    judged.pickRule = pickRule;
    judged.newRule = newRule;
    return judged;
}

}  // namespace tactful::steps
