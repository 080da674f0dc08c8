#include "core/steps/judged_orders.h"

#include "core/steps/judged_answer.h"
#include "core/steps/past_pace.h"
#include "core/steps/shop_models.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace tactful::steps {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

/// A question about orders in words.
struct Question {
    const char* name;
    const char* title;
    const char* rule;  ///< where nothing can be told
};
constexpr Question activityQuestion{"activity", "How many orders to expect", "own rate so far"};
constexpr Question valueQuestion{"value", "How much each will spend", "shop average"};

/// One way of guessing: what it foresaw in each period.
struct Guess {
    std::string name;
    std::vector<ArrayXd> foreseen;
};

/// The periods with what came in them of one kind, and every way of foreseeing it; the model first.
struct Contest {
    std::span<const HiddenPast> periods;
    std::vector<ArrayXd> came;
    std::vector<Guess> guesses;
    double events = 0.0;  ///< orders that there were to foresee
};

bool takesPart(const HiddenPast& period, Index row, std::optional<BuyerGroup> group)
{
    return !group || buyerGroupOf(period.past.customers.repeats[row]) == *group;
}

/// The squared error of each customer of the group, by ascending number; the mean over the periods they took
/// part in.
ArrayXd lossesOf(const Contest& contest, const Guess& guess, std::optional<BuyerGroup> group)
{
    std::vector<std::pair<data::CustomerId, double>> losses;
    for (std::size_t at = 0; at < contest.periods.size(); ++at) {
        const HiddenPast& period = contest.periods[at];
        const ArrayXd &foreseen = guess.foreseen[at], &came = contest.came[at];
        for (Index row = 0; row < came.size(); ++row)
            if (takesPart(period, row, group))
                losses.emplace_back(period.past.customers.customers[static_cast<std::size_t>(row)],
                                    (foreseen[row] - came[row]) * (foreseen[row] - came[row]));
    }
    std::stable_sort(losses.begin(), losses.end(),
                     [](const auto& x, const auto& y) { return x.first < y.first; });
    std::vector<double> means;
    for (std::size_t first = 0, end = 0; first < losses.size(); first = end) {
        double sum = 0.0;
        for (end = first; end < losses.size() && losses[end].first == losses[first].first; ++end)
            sum += losses[end].second;
        means.push_back(sum / static_cast<double>(end - first));
    }
    return Eigen::Map<const ArrayXd>(means.data(), static_cast<Index>(means.size()));
}

double ordersOf(const Contest& contest, std::optional<BuyerGroup> group)
{
    double orders = 0.0;
    for (const HiddenPast& period : contest.periods)
        for (Index row = 0; row < period.outcome.orders.size(); ++row)
            if (takesPart(period, row, group)) orders += period.outcome.orders[row];
    return orders;
}

Result<measure::Comparison> compare(const Contest& contest, std::optional<BuyerGroup> group,
                                    const Judging& how)
{
    std::vector<measure::Judged> judged;
    for (const Guess& guess : contest.guesses) {
        if (how.job.cancelled()) return Job::cancelledError();
        judged.push_back({guess.name, lossesOf(contest, guess, group)});
    }
    const measure::Judged model = std::move(judged.front());
    judged.erase(judged.begin());
    return measure::compareWithRules(model, judged, std::llround(ordersOf(contest, group)),
                                     comparisonOptions(how));
}

GroupVerdict groupVerdict(BuyerGroup group, const measure::Comparison& comparison)
{
    GroupVerdict verdict;
    verdict.group = nameOf(group);
    verdict.verdict = nameOf(comparison.verdict);
    verdict.gain = {comparison.rule, comparison.gain, comparison.gainLow, comparison.gainHigh};
    verdict.customers = comparison.customers;
    return verdict;
}

/// Who wins in a group; where nobody can tell there, who wins overall.
bool modelWins(const measure::Comparison& group, const measure::Comparison& all)
{
    if (all.verdict == measure::Verdict::CannotTellYet) return false;
    const measure::Verdict verdict =
        group.verdict == measure::Verdict::CannotTellYet ? all.verdict : group.verdict;
    return verdict == measure::Verdict::Used;
}

/// Judges overall and in each group; `keep` is told (group, the model wins, name of the best rule).
template <class Keep>
Result<ModelVerdict> judge(const Contest& contest, const Question& question, const std::string& model,
                           const Judging& how, const Keep& keep)
{
    const auto all = compare(contest, std::nullopt, how);
    if (!all) return all.error();
    ModelVerdict verdict;
    verdict.question = question.name;
    verdict.periods = static_cast<int>(contest.periods.size());
    putComparison(*all, verdict);
    verdict.chosen = verdict.used ? model : all->rule;
    verdict.sentence = verdictSentence(*all, question.title, all->rule);
    for (std::size_t group = 0; group < buyerGroupCount; ++group) {
        const auto one = compare(contest, static_cast<BuyerGroup>(group), how);
        if (!one) return one.error();
        const bool wins = modelWins(*one, *all);
        const bool told = one->verdict != measure::Verdict::CannotTellYet;
        GroupVerdict row = groupVerdict(static_cast<BuyerGroup>(group), *one);
        row.used = wins;
        row.chosen = wins ? model : (told ? one->rule : all->rule);
        if (!wins) keep(group, row.chosen);
        if (static_cast<BuyerGroup>(group) == BuyerGroup::OneTime && told) verdict.singleOrderGain = row.gain;
        verdict.groups.push_back(std::move(row));
    }
    return verdict;
}

void putForecast(const ArrayXd& foreseen, const ArrayXd& came, std::map<std::string, double>& into)
{
    const auto score = measure::scoreForecast(foreseen, came);
    into["mean_absolute_error"] = score.meanAbsoluteError;
    into["predicted_total"] = score.predictedTotal;
    into["actual_total"] = score.actualTotal;
}

/// How far off the model and the best rule were in the newest period, as they foresaw it.
void putNewest(const Contest& contest, ModelVerdict& verdict)
{
    for (const Guess& guess : contest.guesses) {
        if (&guess == &contest.guesses.front())
            putForecast(guess.foreseen.front(), contest.came.front(), verdict.quality);
        else if (guess.name == verdict.simpleRuleName)
            putForecast(guess.foreseen.front(), contest.came.front(), verdict.simpleRule);
    }
}

/// Who comes back, right of 100: a guess for each customer against what they did. The model says yes where
/// an order is more likely than none, which for orders at random is from log 2 expected ones on.
Status showComingBack(const HiddenPast& period, const ArrayXd& foreseen, const Judging& how,
                      ModelVerdict& verdict)
{
    const features::CustomerMatrix& customers = period.past.customers;
    const ArrayXd came = (period.outcome.orders > 0.0).cast<double>();
    const auto right = [&came](const ArrayXd& guess) -> ArrayXd {
        return 100.0 * (1.0 - (guess - came).abs());
    };
    const double weeks = period.period.days() / 7.0;
    const ArrayXd silence = customers.age - customers.recency;
    return show({{"tactful", right((foreseen > std::log(2.0)).cast<double>())},
                 {"bought-lately", right((silence <= weeks).cast<double>())},
                 {"nobody", right(ArrayXd::Zero(came.size()))}},
                1.0, how, period.period.days(), verdict);
}

/// The typical miss in money, of the model and of the two rules that an owner would think of.
Status showSpend(const HiddenPast& period, const Contest& contest, const Judging& how, ModelVerdict& verdict)
{
    const auto missOf = [&](SpendWay rule) {
        return measure::absoluteErrors(spendByRule(rule, period.past, period.period.days()),
                                       contest.came.front());
    };
    return show(
        {{"tactful", measure::absoluteErrors(contest.guesses.front().foreseen.front(), contest.came.front())},
         {"own-average", missOf(SpendWay::OwnAverage)},
         {"shop-average", missOf(SpendWay::ShopAverage)}},
        -1.0, how, period.period.days(), verdict);
}

std::vector<models::OrderTrial> trialsOf(std::span<const HiddenPast> periods)
{
    std::vector<models::OrderTrial> trials;
    for (const HiddenPast& each : periods)
        trials.push_back(
            {orderHistoryOf(each.past.customers), each.period.days() / 7.0, each.outcome.orders});
    return trials;
}

/// The models of each period, of the kind that earlier periods chose, at the pace that was to be expected.
Result<std::vector<ShopModels>> fitEach(std::span<const HiddenPast> periods,
                                        std::span<const models::OrderTrial> trials,
                                        const data::SalesHistory& sales, Job& job)
{
    std::vector<ShopModels> shops(periods.size());
    for (std::size_t at = 0; at < periods.size(); ++at) {
        OrderWays ways;
        const auto choice = models::chooseOrderModel(trials.subspan(at + 1), job);
        if (!choice) return choice.error();
        ways.model = choice->model;
        const auto pace =
            paceOf(periods[at].past.customers, sales, ways.model, periods[at].period.days(), job);
        if (!pace) return pace.error();
        ways.pace = *pace;
        if (auto ok = fitOrderModels(periods[at].past, ways, {}, shops[at], job); !ok) return ok.error();
        if (job.cancelled()) return Job::cancelledError();
    }
    return shops;
}

/// Everyone alike is judged at the model's own total: the model must not win by its total alone.
void shareModelTotals(const Guess& model, Guess& alike)
{
    for (std::size_t at = 0; at < alike.foreseen.size(); ++at)
        alike.foreseen[at] = measure::alikeRule(alike.foreseen[at].size(), model.foreseen[at].sum());
}

/// Between two looks at the job.
constexpr Index customersAtOnce = 4096;

/// As models::expectedOrders, at the pace of the shop.
Result<ArrayXd> foreseenBy(const ShopModels& shop, const models::OrderHistory& history, double weeks,
                           const Job& job)
{
    const models::RepeatOrders& population = shop.orders->population;
    const double horizon = models::horizonAtPace(population, history, weeks, shop.ways.pace.factor());
    ArrayXd orders(history.size());
    for (Index row = 0; row < history.size(); ++row) {
        if (row % customersAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        orders[row] = models::expectedOrders(models::beliefOf(population, history, row), horizon);
    }
    return orders;
}

Result<Contest> activityContest(std::span<const HiddenPast> periods, const std::vector<ShopModels>& shops,
                                const Job& job)
{
    Contest contest{periods, {}, {{"model", {}}}};
    for (std::size_t at = 0; at < periods.size(); ++at) {
        const HiddenPast& each = periods[at];
        contest.came.push_back(each.outcome.orders);
        auto foreseen =
            foreseenBy(shops[at], orderHistoryOf(each.past.customers), each.period.days() / 7.0, job);
        if (!foreseen) return foreseen.error();
        contest.guesses.front().foreseen.push_back(std::move(*foreseen));
    }
    for (const OrderWay rule : orderRules(periods.back().past, periods.back().period.days())) {
        Guess guess{std::string(nameOf(rule)), {}};
        for (const HiddenPast& each : periods) {
            if (job.cancelled()) return Job::cancelledError();
            guess.foreseen.push_back(ordersByRule(rule, each.past, each.period.days()));
        }
        if (rule == OrderWay::EveryoneAlike) shareModelTotals(contest.guesses.front(), guess);
        contest.guesses.push_back(std::move(guess));
    }
    return contest;
}

Result<Contest> valueContest(std::span<const HiddenPast> periods, const std::vector<ShopModels>& shops,
                             const Contest& activity, const Job& job)
{
    Contest contest{periods, {}, {{"model", {}}}};
    for (std::size_t at = 0; at < periods.size(); ++at) {
        if (job.cancelled()) return Job::cancelledError();
        contest.came.push_back(periods[at].outcome.valueMinor);
        contest.guesses.front().foreseen.push_back(
            activity.guesses.front().foreseen[at] *
            models::expectedOrderValue(shops[at].value->population,
                                       valueHistoryOf(periods[at].past.customers)));
    }
    for (const SpendWay rule : spendRules(periods.back().past, periods.back().period.days())) {
        Guess guess{std::string(nameOf(rule)), {}};
        for (const HiddenPast& each : periods) {
            if (job.cancelled()) return Job::cancelledError();
            guess.foreseen.push_back(spendByRule(rule, each.past, each.period.days()));
        }
        if (rule == SpendWay::EveryoneAlike) shareModelTotals(contest.guesses.front(), guess);
        contest.guesses.push_back(std::move(guess));
    }
    return contest;
}

Result<ModelVerdict> judgeActivity(const Contest& contest, const ShopModels& newest, const Judging& how,
                                   OrderWays& ways)
{
    auto verdict = judge(contest, activityQuestion, std::string(nameOf(ways.model)), how,
                         [&ways](std::size_t group, const std::string& rule) {
                             ways.orders[group] = orderWayNamed(rule).value_or(OrderWay::OwnRate);
                         });
    if (!verdict) return verdict;
    putNewest(contest, *verdict);
    const HiddenPast& period = contest.periods.front();
    const auto forecast = forecastFor(newest, period.past, period.period.days(), how.options.seed,
                                      how.options.threads, how.job);
    if (!forecast) return forecast.error();
    verdict->quality["range_coverage"] =
        measure::coverage(forecast->ordersLow, forecast->ordersHigh, contest.came.front());
    if (auto ok = showComingBack(period, contest.guesses.front().foreseen.front(), how, *verdict); !ok)
        return ok.error();
    return verdict;
}

Result<ModelVerdict> judgeValue(const Contest& contest, const Judging& how, OrderWays& ways)
{
    auto verdict = judge(contest, valueQuestion, "gamma-gamma", how,
                         [&ways](std::size_t group, const std::string& rule) {
                             ways.spend[group] = spendWayNamed(rule).value_or(SpendWay::ShopAverage);
                         });
    if (!verdict) return verdict;
    verdict->singleOrderGain.reset();  // asked of orders alone
    putNewest(contest, *verdict);
    if (auto ok = showSpend(contest.periods.front(), contest, how, *verdict); !ok) return ok.error();
    return verdict;
}

void useRules(OrderWays& ways)
{
    ways.orders.fill(OrderWay::OwnRate);
    ways.spend.fill(SpendWay::ShopAverage);
}

}  // namespace

JudgedOrders cannotJudgeOrders()
{
    JudgedOrders judged;
    judged.activity = cannotTell(activityQuestion.name, activityQuestion.title, activityQuestion.rule);
    judged.value = cannotTell(valueQuestion.name, valueQuestion.title, valueQuestion.rule);
    useRules(judged.ways);
    return judged;
}

Result<JudgedOrders> judgeOrders(std::span<const HiddenPast> periods, const data::SalesHistory& sales,
                                 const LearnOptions& options, Job& job)
{
    const std::vector<models::OrderTrial> trials = trialsOf(periods);
    const auto shops = fitEach(periods, trials, sales, job);
    if (!shops) return shops.error();
    // Older periods only help as long as there was enough to fit; the newest must be.
    const auto fitted = [](const ShopModels& shop) { return shop.orders.has_value(); };
    const auto count =
        static_cast<std::size_t>(std::find_if_not(shops->begin(), shops->end(), fitted) - shops->begin());
    JudgedOrders judged = cannotJudgeOrders();
    if (count == 0) return judged;
    const auto choice = models::chooseOrderModel(std::span(trials).first(count), job);
    if (!choice) return choice.error();
    judged.ways.model = choice->model;
    judged.ways.orders = {};
    judged.ways.spend = {};
    const auto orders = activityContest(periods.first(count), *shops, job);
    if (!orders) return orders.error();
    auto activity = judgeActivity(*orders, shops->front(), {options, job}, judged.ways);
    if (!activity) return activity.error();
    judged.activity = std::move(*activity);
    if (shops->front().ways.model == choice->model) judged.population = shops->front().orders->population;

    const auto valued = [](const ShopModels& shop) { return shop.orders && shop.value; };
    const auto values =
        static_cast<std::size_t>(std::find_if_not(shops->begin(), shops->end(), valued) - shops->begin());
    if (values == 0) {
        judged.ways.spend.fill(SpendWay::ShopAverage);
        return judged;
    }
    const auto spend = valueContest(periods.first(values), *shops, *orders, job);
    if (!spend) return spend.error();
    auto value = judgeValue(*spend, {options, job}, judged.ways);
    if (!value) return value.error();
    judged.value = std::move(*value);
    return judged;
}

}  // namespace tactful::steps
