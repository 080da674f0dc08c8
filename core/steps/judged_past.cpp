#include "core/steps/judged_past.h"

#include "core/base/text.h"
#include "core/features/outcome.h"
#include "core/measure/backtest.h"
#include "core/measure/ranking.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int listLength = 10;
constexpr double latelyWeeks = 26.0;

/// What was known before the hidden period, and what then came.
struct Trial {
    measure::HiddenPeriod period;
    ShopPast past;
    features::Outcome outcome;
    ShopModels shop;
};

std::string percent(double share)
{
    return std::to_string(std::lround(100.0 * share)) + "%";
}

std::string verdictSentence(const measure::Comparison& comparison, const std::string& question,
                            const std::string& rule)
{
    switch (comparison.verdict) {
    case measure::Verdict::Used:
        return question + ": better than " + rule + " on your own past, so it is used.";
    case measure::Verdict::NoBetter:
        return question + ": no better than the simple rule (" + rule +
               ") on your own past, so the rule is used.";
    case measure::Verdict::CannotTellYet:
        break;
    }
    return question + ": cannot tell yet. There are too few sales to judge by, so the simple rule (" + rule +
           ") is used.";
}

ModelVerdict cannotTell(const std::string& question, const std::string& title, const std::string& rule)
{
    ModelVerdict verdict;
    verdict.question = question;
    verdict.chosen = rule;
    verdict.simpleRuleName = rule;
    verdict.sentence = title +
                       ": cannot tell yet. There are too few sales to judge by, so the simple rule (" + rule +
                       ") is used.";
    return verdict;
}

/// The numbers of one comparison under names that do not depend on which model it was.
void putComparison(const measure::Comparison& comparison, ModelVerdict& verdict)
{
    verdict.used = comparison.verdict == measure::Verdict::Used;
    verdict.simpleRuleName = comparison.rule;
    verdict.quality["gain"] = comparison.gain;
    verdict.quality["gain_low"] = comparison.gainLow;
    verdict.quality["gain_high"] = comparison.gainHigh;
    verdict.quality["customers"] = static_cast<double>(comparison.customers);
}

void putForecast(const measure::ForecastScore& score, std::map<std::string, double>& into)
{
    into["mean_absolute_error"] = score.meanAbsoluteError;
    into["predicted_total"] = score.predictedTotal;
    into["actual_total"] = score.actualTotal;
}

measure::ComparisonOptions comparisonOptions(const LearnOptions& options)
{
    measure::ComparisonOptions comparison;
    comparison.seed = options.seed;
    comparison.threads = options.threads;
    return comparison;
}

/// One way of guessing with what came of it for each customer.
struct ShownWay {
    std::string name;
    Eigen::ArrayXd values;
};

TriedWay triedWay(std::string name, const measure::MeanRange& range)
{
    return {std::move(name), range.value, range.low, range.high};
}

/// Puts the ways next to each other; the first is Tactful. `sign` 1: more is better, -1: less is.
Status show(const std::vector<ShownWay>& ways, double sign, const LearnOptions& options, const Trial& trial,
            ModelVerdict& verdict)
{
    verdict.shown.hiddenDays = trial.period.days();
    std::size_t best = 1;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        const auto range = measure::rangeOfMean(ways[way].values, comparisonOptions(options));
        if (!range) return range.error();
        verdict.shown.ways.push_back(triedWay(ways[way].name, *range));
        if (way > 1 && sign * range->value > sign * verdict.shown.ways[best].value) best = way;
    }
    const auto difference =
        measure::rangeOfMean(sign * (ways[0].values - ways[best].values), comparisonOptions(options));
    if (!difference) return difference.error();
    verdict.shown.difference = triedWay(ways[best].name, *difference);
    return {};
}

/// Who comes back, right of 100: a guess for each customer against what they did. The model says yes where
/// an order is more likely than none, which for orders at random is from log 2 expected ones on.
Status showComingBack(const Trial& trial, const models::OrderForecast& forecast, const LearnOptions& options,
                      ModelVerdict& verdict)
{
    const features::CustomerMatrix& customers = trial.past.customers;
    const Eigen::ArrayXd came = (trial.outcome.orders > 0.0).cast<double>();
    const auto right = [&came](const Eigen::ArrayXd& guess) -> Eigen::ArrayXd {
        return 100.0 * (1.0 - (guess - came).abs());
    };
    const double weeks = trial.period.days() / 7.0;
    const Eigen::ArrayXd silence = customers.age - customers.recency;
    return show({{"tactful", right((forecast.orders > std::log(2.0)).cast<double>())},
                 {"bought-lately", right((silence <= weeks).cast<double>())},
                 {"nobody", right(Eigen::ArrayXd::Zero(came.size()))}},
                1.0, options, trial, verdict);
}

/// What the model gains on the rule where there was but one order to learn from.
Status addSingleOrderGain(const Trial& trial, const Eigen::ArrayXd& modelLosses,
                          const Eigen::ArrayXd& ruleLosses, const LearnOptions& options,
                          ModelVerdict& verdict)
{
    std::vector<double> gains;
    for (Eigen::Index row = 0; row < modelLosses.size(); ++row)
        if (trial.past.customers.repeats[row] == 0.0) gains.push_back(ruleLosses[row] - modelLosses[row]);
    const auto comparison = comparisonOptions(options);
    if (std::ssize(gains) < comparison.leastCustomers) return {};
    const auto range = measure::rangeOfMean(
        Eigen::Map<const Eigen::ArrayXd>(gains.data(), static_cast<Eigen::Index>(gains.size())), comparison);
    if (!range) return range.error();
    verdict.singleOrderGain = triedWay(verdict.simpleRuleName, *range);
    return {};
}

/// How often customers order, judged against their own past rate, "ordered lately" and "everyone alike".
Result<ModelVerdict> judgeActivity(const Trial& trial, const LearnOptions& options,
                                   const models::OrderForecast& forecast)
{
    const std::string title = "How many orders to expect";
    if (!trial.shop.orders) return cannotTell("activity", title, "own rate so far");
    const features::CustomerMatrix& customers = trial.past.customers;
    const Eigen::ArrayXd& actual = trial.outcome.orders;
    const double weeks = trial.period.days() / 7.0;
    const double years = std::max(1.0, customers.age.maxCoeff());
    const double usualTotal =
        customers.repeats.sum() * weeks / years;  // as much as in an average stretch of the past
    const std::vector<std::pair<std::string, Eigen::ArrayXd>> rules{
        {"own rate so far", measure::rateRule(customers.repeats, customers.age, weeks)},
        {"ordered lately", measure::latelyRule(customers.recency, customers.age, latelyWeeks, usualTotal)},
        {"everyone alike", measure::alikeRule(customers.repeats.size(), forecast.orders.sum())}};
    std::vector<measure::Judged> judged;
    for (const auto& [name, predicted] : rules)
        judged.push_back({name, measure::absoluteErrors(predicted, actual)});
    const auto comparison =
        measure::compareWithRules({"mbg-nbd", measure::absoluteErrors(forecast.orders, actual)}, judged,
                                  std::llround(actual.sum()), comparisonOptions(options));
    if (!comparison) return comparison.error();
    ModelVerdict verdict;
    verdict.question = "activity";
    putComparison(*comparison, verdict);
    putForecast(measure::scoreForecast(forecast.orders, actual), verdict.quality);
    verdict.quality["range_coverage"] = measure::coverage(forecast.ordersLow, forecast.ordersHigh, actual);
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        if (rules[rule].first != comparison->rule) continue;
        putForecast(measure::scoreForecast(rules[rule].second, actual), verdict.simpleRule);
        const Eigen::ArrayXd losses = measure::absoluteErrors(forecast.orders, actual);
        if (auto ok = addSingleOrderGain(trial, losses, judged[rule].losses, options, verdict); !ok)
            return ok.error();
    }
    verdict.chosen = verdict.used ? "mbg-nbd" : comparison->rule;
    verdict.sentence = verdictSentence(*comparison, title, comparison->rule);
    if (auto ok = showComingBack(trial, forecast, options, verdict); !ok) return ok.error();
    return verdict;
}

/// How much customers spend, judged against each customer's own rate at the shop's average order.
Result<ModelVerdict> judgeValue(const Trial& trial, const LearnOptions& options,
                                const models::OrderForecast& forecast)
{
    const std::string title = "How much each will spend";
    if (!trial.shop.orders || !trial.shop.value) return cannotTell("value", title, "shop average");
    const features::CustomerMatrix& customers = trial.past.customers;
    const Eigen::ArrayXd& actual = trial.outcome.valueMinor;
    const Eigen::ArrayXd ownMean = customers.totalMinor / (customers.repeats + 1.0);
    const double weeks = trial.period.days() / 7.0;
    const Eigen::ArrayXd rate = measure::rateRule(customers.repeats, customers.age, weeks);
    const std::vector<std::pair<std::string, Eigen::ArrayXd>> rules{
        {"own rate and own average order", rate * ownMean},
        {"own rate and shop average", rate * trial.shop.meanOrderMinor}};
    std::vector<measure::Judged> judged;
    for (const auto& [name, predicted] : rules)
        judged.push_back({name, measure::absoluteErrors(predicted, actual)});
    const auto comparison =
        measure::compareWithRules({"gamma-gamma", measure::absoluteErrors(forecast.value, actual)}, judged,
                                  std::llround(trial.outcome.orders.sum()), comparisonOptions(options));
    if (!comparison) return comparison.error();
    ModelVerdict verdict;
    verdict.question = "value";
    putComparison(*comparison, verdict);
    putForecast(measure::scoreForecast(forecast.value, actual), verdict.quality);
    for (const auto& [name, predicted] : rules)
        if (name == comparison->rule)
            putForecast(measure::scoreForecast(predicted, actual), verdict.simpleRule);
    verdict.chosen = verdict.used ? "gamma-gamma" : comparison->rule;
    verdict.sentence = verdictSentence(*comparison, title, comparison->rule);
    if (auto ok = show({{"tactful", measure::absoluteErrors(forecast.value, actual)},
                        {"own-average", judged[0].losses},
                        {"shop-average", judged[1].losses}},
                       -1.0, options, trial, verdict);
        !ok)
        return ok.error();
    return verdict;
}

/// How one way of picking did on every customer who came back in the hidden period.
struct PickTrial {
    Eigen::ArrayXd losses;  ///< 1 - recall
    Eigen::ArrayXd hits;    ///< 100 where one of the picks was bought, else 0
    double recall = 0.0;
    double ndcg = 0.0;
    double hit = 0.0;
};

Result<PickTrial> tryPicks(const Trial& trial, PickRule rule, const LearnOptions& options, Job& job)
{
    ShopModels shop = trial.shop;
    shop.pickRule = rule;
    PicksRequest request;
    request.top = listLength;
    request.threads = options.threads;
    const auto picks = picksFor(shop, trial.past, request, job);
    if (!picks) return picks.error();
    const features::Outcome& outcome = trial.outcome;
    const std::vector<data::ProductId>& products = trial.past.purchases.products;
    std::vector<double> losses;
    std::vector<double> hits;
    PickTrial tried;
    for (std::size_t row = 0; row < picks->size(); ++row) {
        const auto begin = static_cast<std::size_t>(outcome.nextStart[row]);
        const auto end = static_cast<std::size_t>(outcome.nextStart[row + 1]);
        if (begin == end) continue;
        std::vector<std::int32_t> ranked;
        for (const data::Pick& pick : (*picks)[row])
            ranked.push_back(static_cast<std::int32_t>(
                std::lower_bound(products.begin(), products.end(), pick.product) - products.begin()));
        const auto score = measure::scoreRanking(
            ranked, std::span(outcome.nextProduct).subspan(begin, end - begin), listLength);
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

/// What they buy next, judged against best sellers and "what they bought lately".
Result<ModelVerdict> judgeNext(const Trial& trial, const LearnOptions& options, PickRule& rule, Job& job)
{
    const std::string title = "What each will want next";
    rule = PickRule::BestSellers;
    if (!trial.shop.products) return cannotTell("next", title, std::string(nameOf(rule)));
    std::vector<PickTrial> tried;
    std::vector<measure::Judged> rules;
    for (const PickRule each : {PickRule::Model, PickRule::BestSellers, PickRule::BoughtLately}) {
        auto outcome = tryPicks(trial, each, options, job);
        if (!outcome) return outcome.error();
        if (each != PickRule::Model) rules.push_back({std::string(nameOf(each)), outcome->losses});
        tried.push_back(std::move(*outcome));
    }
    if (tried[0].losses.size() == 0) return cannotTell("next", title, std::string(nameOf(rule)));
    const auto comparison = measure::compareWithRules(
        {std::string(nameOf(PickRule::Model)), tried[0].losses}, rules,
        static_cast<std::int64_t>(trial.outcome.nextProduct.size()), comparisonOptions(options));
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
                       " We hid your last " + std::to_string(trial.period.days()) +
                       " days of sales: of what people then bought, " +
                       percent(tried[static_cast<std::size_t>(rule)].recall) + " was among ten picks.";
    if (auto ok = show({{"tactful", tried[0].hits},
                        {std::string(nameOf(PickRule::BestSellers)), tried[1].hits},
                        {std::string(nameOf(PickRule::BoughtLately)), tried[2].hits}},
                       1.0, options, trial, verdict);
        !ok)
        return ok.error();
    return verdict;
}

JudgedPast tooShort()
{
    JudgedPast judged;
    judged.pickRule = PickRule::BestSellers;
    judged.verdicts = {
        cannotTell("next", "What each will want next", std::string(nameOf(PickRule::BestSellers))),
        cannotTell("activity", "How many orders to expect", "own rate so far"),
        cannotTell("value", "How much each will spend", "shop average")};
    return judged;
}

}  // namespace

Result<JudgedPast> judgePast(Day asOf, const data::SalesHistory& sales,
                             const std::vector<data::Product>& catalogue, const LearnOptions& options,
                             Job& job)
{
    std::optional<Day> first;
    for (const data::SaleOrder& order : sales.orders)
        if (order.day <= asOf && (!first || order.day < *first)) first = order.day;
    const auto periods =
        first ? measure::hiddenPeriods(*first, asOf, {}) : std::vector<measure::HiddenPeriod>();
    if (periods.empty()) return tooShort();

    Trial trial;
    trial.period = periods.front();
    trial.past = pastUpTo(trial.period.asOf, sales, catalogue);
    if (trial.past.customers.customers.empty()) return tooShort();
    trial.outcome = features::outcomeUntil(trial.period.until, trial.past.purchases, sales, catalogue);
    auto shop = fitShopModels(trial.past, job);
    if (!shop) return shop.error();
    trial.shop = std::move(*shop);
    const auto forecast =
        forecastFor(trial.shop, trial.past, trial.period.days(), options.seed, options.threads, job);
    if (!forecast) return forecast.error();

    JudgedPast judged;
    auto next = judgeNext(trial, options, judged.pickRule, job);
    if (!next) return next.error();
    auto activity = judgeActivity(trial, options, *forecast);
    if (!activity) return activity.error();
    auto value = judgeValue(trial, options, *forecast);
    if (!value) return value.error();
    judged.useOrders = activity->used;
    judged.useValue = value->used;
    judged.verdicts = {std::move(*next), std::move(*activity), std::move(*value)};
    return judged;
}

}  // namespace tactful::steps
