#include "core/steps/shop_models.h"

#include "core/steps/enough_data.h"
#include "core/steps/grouped_picks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace tactful::steps {
namespace {

constexpr double daysPerWeek = 7.0;
constexpr std::size_t rowsBetweenLooks = 4096;
/// Chance of being active where the past of the shop does not say how long customers stay: within a year of
/// the last order, and later.
constexpr double nobodyKnows = 0.5, hardlyActive = 0.1;

/// Keeps a fit, or the reason why there is none.
template <class Fit>
Status keep(Result<Fit> fit, std::optional<Fit>& into, std::vector<std::string>& notes)
{
    if (fit) {
        into = std::move(*fit);
        return {};
    }
    if (fit.error().code == ErrorCode::Cancelled) return fit.error();
    notes.push_back(fit.error().detail);
    return {};
}

/// By simple rules for everybody. Such a rule has no range of its own: it is that of a Poisson count.
models::OrderForecast forecastByRules(const ShopModels& shop, const ShopPast& past, int days)
{
    const features::CustomerMatrix& customers = past.customers;
    const Eigen::Index rows = customers.repeats.size();
    const auto none = std::numeric_limits<double>::quiet_NaN();
    models::OrderForecast forecast;
    for (Eigen::ArrayXd* column : {&forecast.orders, &forecast.value})
        column->setZero(rows);
    const auto ruleOf = [](auto way, auto otherwise) {
        return way == decltype(way)::Model ? otherwise : way;
    };
    for (std::size_t group = 0; group < buyerGroupCount; ++group) {
        const Eigen::ArrayXd orders =
            ordersByRule(ruleOf(shop.ways.orders[group], OrderWay::OwnRate), past, days);
        const Eigen::ArrayXd spend =
            spendByRule(ruleOf(shop.ways.spend[group], SpendWay::ShopAverage), past, days);
        for (Eigen::Index row = 0; row < rows; ++row) {
            if (buyerGroupOf(customers.repeats[row]) != static_cast<BuyerGroup>(group)) continue;
            forecast.orders[row] = orders[row];
            forecast.value[row] = spend[row];
        }
    }
    forecast.pActive = hardlyActive + (nobodyKnows - hardlyActive) *
                                          (customers.age - customers.recency <= 52.0).cast<double>();
    forecast.ordersLow = (forecast.orders - 1.28 * forecast.orders.sqrt()).max(0.0).floor();
    forecast.ordersHigh = (forecast.orders + 1.28 * forecast.orders.sqrt()).ceil();
    const Eigen::ArrayXd perOrder =
        (forecast.orders > 0.0).select(forecast.value / forecast.orders, shop.meanOrderMinor);
    forecast.valueLow = (forecast.ordersLow * perOrder).min(forecast.value);
    forecast.valueHigh = (forecast.ordersHigh * perOrder).max(forecast.value);
    forecast.nextFrom = Eigen::ArrayXd::Constant(rows, none);
    forecast.nextTo = forecast.nextFrom;
    return forecast;
}

Result<models::OrderForecast> forecastByModels(const ShopModels& shop, const ShopPast& past, double weeks,
                                               std::uint64_t seed, unsigned threads, Job& job)
{
    models::OrderForecastOptions options;
    options.horizon = weeks;
    options.pace = shop.ways.pace;
    options.seed = seed;
    options.threads = threads;
    const models::OrderHistory history = orderHistoryOf(past.customers);
    if (shop.value) {
        const models::ValueHistory values = valueHistoryOf(past.customers);
        const models::ValueSide side{*shop.value, values};
        return models::forecastOrders(*shop.orders, history, &side, options, job);
    }
    auto forecast = models::forecastOrders(*shop.orders, history, nullptr, options, job);
    if (!forecast) return forecast;
    forecast->value = forecast->orders * shop.meanOrderMinor;
    forecast->valueLow = forecast->ordersLow * shop.meanOrderMinor;
    forecast->valueHigh = forecast->ordersHigh * shop.meanOrderMinor;
    return forecast;
}

/// Who is active, by the model of the rhythm: nobody is for certain. And when the next order is due, for
/// those whose orders a model foresees.
void followRhythm(const models::RepeatOrders& rhythm, const OrderWays& ways, const ShopPast& past,
                  models::OrderForecast& forecast)
{
    const models::OrderHistory history = orderHistoryOf(past.customers);
    for (Eigen::Index row = 0; row < history.size(); ++row) {
        const models::OrderBelief belief = models::beliefOf(rhythm, history, row);
        const auto window = models::nextOrderWindow(belief, {});
        const auto none = std::numeric_limits<double>::quiet_NaN();
        forecast.pActive[row] = belief.pActive;
        const auto group = static_cast<std::size_t>(buyerGroupOf(history.repeats[row]));
        if (ways.orders[group] != OrderWay::Model) continue;
        forecast.nextFrom[row] = window ? window->from : none;
        forecast.nextTo[row] = window ? window->to : none;
    }
}

/// Takes from `rules` what the groups of customers are to have by rule.
void mixIn(const models::OrderForecast& rules, const OrderWays& ways, const ShopPast& past,
           models::OrderForecast& forecast)
{
    for (Eigen::Index row = 0; row < rules.orders.size(); ++row) {
        const auto group = static_cast<std::size_t>(buyerGroupOf(past.customers.repeats[row]));
        if (ways.orders[group] != OrderWay::Model) {
            forecast.orders[row] = rules.orders[row];
            forecast.ordersLow[row] = rules.ordersLow[row];
            forecast.ordersHigh[row] = rules.ordersHigh[row];
            forecast.nextFrom[row] = rules.nextFrom[row];
            forecast.nextTo[row] = rules.nextTo[row];
        }
        if (ways.spend[group] != SpendWay::Model) {
            forecast.value[row] = rules.value[row];
            forecast.valueLow[row] = rules.valueLow[row];
            forecast.valueHigh[row] = rules.valueHigh[row];
        }
    }
}

constexpr std::array<std::string_view, 3> pickRuleNames{"bought-and-goes-with", "best-sellers",
                                                        "bought-lately"};

/// Column of the product's group.
std::int32_t leadOf(const ShopPast& past, data::ProductId product)
{
    const std::vector<data::ProductId>& products = past.purchases.products;
    const auto found = std::lower_bound(products.begin(), products.end(), product);
    return past.groups.leadOf[static_cast<std::size_t>(found - products.begin())];
}

/// A customer's own products, the latest bought first (of one day: the better seller first), then best
/// sellers.
std::vector<data::Pick> boughtLately(const ShopModels& shop, const ShopPast& past, std::size_t row,
                                     const PicksRequest& request, const std::vector<data::Pick>& popular)
{
    const features::PurchaseHistory& purchases = past.purchases;
    const auto top = static_cast<std::size_t>(request.top);
    std::vector<data::Pick> picks;
    std::set<std::int32_t> taken;
    for (const auto& [product, bought] : ownPurchases(purchases, row)) {
        const auto column = static_cast<std::size_t>(product);
        taken.insert(past.groups.leadOf[column]);
        if (request.purpose == models::Purpose::New || (!request.allowed.empty() && !request.allowed[column]))
            continue;
        data::Pick pick;
        pick.product = purchases.products[column];
        pick.evidenceDay = bought.last;
        pick.evidence = bought.times;
        pick.reason = bought.times > 1 ? data::PickReason::BuysAgain : data::PickReason::BoughtBefore;
        pick.source = data::PickSource::Bought;
        pick.relevance =
            0.5 + 0.4 / (1.0 + (purchases.asOf - bought.last)) +
            1e-6 * shop.products->popularity[static_cast<std::size_t>(past.groups.leadOf[column])];
        picks.push_back(pick);
    }
    std::stable_sort(picks.begin(), picks.end(),
                     [](const data::Pick& a, const data::Pick& b) { return a.relevance > b.relevance; });
    picks.resize(std::min(picks.size(), top));
    for (std::size_t i = 0; i < popular.size() && picks.size() < top; ++i) {
        if (taken.contains(leadOf(past, popular[i].product))) continue;
        picks.push_back(popular[i]);
        picks.back().relevance *= 0.5;
    }
    return picks;
}

/// Best sellers are the same for everybody, less what the customer has where only new things are asked for.
Result<std::vector<std::vector<data::Pick>>> picksByRule(const ShopModels& shop, const ShopPast& past,
                                                         const PicksRequest& request, PickRule rule,
                                                         const Job& job)
{
    constexpr int spare = 200;  // so that enough are left after what a customer has is taken out
    const auto popular = popularPicks(shop, past, request.allowed, request.top + spare);
    const bool sameForAll = rule == PickRule::BestSellers && request.purpose == models::Purpose::Next;
    PicksRequest own = request;
    if (rule == PickRule::BestSellers) own.purpose = models::Purpose::New;
    const auto shown = std::min<std::ptrdiff_t>(request.top, std::ssize(popular));
    const std::vector<data::Pick> best(popular.begin(), popular.begin() + shown);
    std::vector<std::vector<data::Pick>> picks(past.customers.customers.size());
    for (std::size_t row = 0; row < picks.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        picks[row] = sameForAll ? best : boughtLately(shop, past, row, own, popular);
    }
    return picks;
}

}  // namespace

std::string_view nameOf(PickRule rule)
{
    return pickRuleNames[static_cast<std::size_t>(rule)];
}

std::optional<PickRule> pickRuleNamed(std::string_view name)
{
    for (std::size_t i = 0; i < pickRuleNames.size(); ++i)
        if (pickRuleNames[i] == name) return static_cast<PickRule>(i);
    return std::nullopt;
}

Status fitOrderModels(const ShopPast& past, const OrderWays& ways,
                      const std::optional<models::RepeatOrders>& begin, ShopModels& shop, Job& job)
{
    shop.ways = ways;
    shop.meanOrderMinor = meanOrderMinor(past.customers);
    const models::OrderHistory history = orderHistoryOf(past.customers);
    models::RepeatOrdersOptions options;
    options.leaving = ways.model.leaving;
    options.gapSteps = ways.model.gapSteps;
    if (begin && begin->leaving == options.leaving) options.start = begin;
    if (auto ok = keep(models::fitRepeatOrders(history, options, job), shop.orders, shop.notes); !ok)
        return ok;
    std::vector<std::string> known;  // why there is none is noted already
    if (auto ok = keep(models::fitRegularOrders(history, job), shop.rhythm, known); !ok) return ok;
    return keep(models::fitOrderValue(valueHistoryOf(past.customers), {}, job), shop.value, shop.notes);
}

Result<ShopModels> fitShopModels(const ShopPast& past, const OrderWays& ways, Job& job,
                                 const std::optional<models::RepeatOrders>& begin, unsigned threads)
{
    ShopModels shop;
    if (auto ok = fitOrderModels(past, ways, begin, shop, job); !ok) return ok.error();
    models::NextProductsOptions options;
    options.neighbours.threads = threads;
    options.ranker.threads = options.ranker.logistic.threads = threads;
    options.ranker.taste.weights.threads = threads;
    models::NewArrivalsOptions arriving;
    arriving.likeness.threads = threads;
    if (auto ok = keep(models::fitNextProducts(basketsOf(past.learntFrom()), options, job), shop.products,
                       shop.notes);
        !ok)
        return ok.error();
    if (!shop.products) return shop;
    auto arrivals = models::findNewArrivals(looksOf(past.text), past.text.firstSeen,
                                            basketsOf(past.learntFrom()), arriving, job);
    if (!arrivals) return arrivals.error();
    shop.products->arrivals = *std::move(arrivals);
    return shop;
}

void leaveOutUnused(ShopModels& shop)
{
    const auto used = [](const auto& ways) {
        return std::any_of(ways.begin(), ways.end(), [](auto way) { return way == decltype(way)::Model; });
    };
    if (!used(shop.ways.spend)) shop.value.reset();
    if (used(shop.ways.orders) || shop.value) return;
    shop.orders.reset();
}

Result<models::OrderForecast> forecastFor(const ShopModels& shop, const ShopPast& past, int days,
                                          std::uint64_t seed, unsigned threads, Job& job)
{
    models::OrderForecast forecast = forecastByRules(shop, past, days);
    if (shop.orders) {
        auto byModels = forecastByModels(shop, past, days / daysPerWeek, seed, threads, job);
        if (!byModels) return byModels;
        mixIn(forecast, shop.ways, past, *byModels);
        forecast = std::move(*byModels);
    }
    const features::CustomerMatrix& customers = past.customers;
    const auto rungs = rungsFor(customers.repeats.size(), std::llround(customers.repeats.sum()));
    if (shop.rhythm && rungs.front().reached)
        followRhythm(shop.rhythm->population, shop.ways, past, forecast);
    return forecast;
}

Result<std::vector<std::vector<data::Pick>>> picksFor(const ShopModels& shop, const ShopPast& past,
                                                      const PicksRequest& request, Job& job)
{
    std::vector<std::vector<data::Pick>> picks(past.customers.customers.size());
    if (!shop.products) return picks;
    const PickRule rule =
        request.purpose == models::Purpose::New ? shop.newRule.value_or(shop.pickRule) : shop.pickRule;
    if (rule != PickRule::Model) return picksByRule(shop, past, request, rule, job);
    models::SuggestOptions options;
    options.purpose = request.purpose;
    options.top = request.top;
    options.threads = request.threads;
    GroupedPicks grouped(past, request.allowed);
    options.allowed = grouped.allowedLeads();
    const auto suggestions =
        models::suggestProducts(*shop.products, basketsOf(past.learntFrom()), options, job);
    if (!suggestions) return suggestions.error();
    for (std::size_t row = 0; row < picks.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        for (const models::Suggestion& suggestion : suggestions->of(static_cast<std::int32_t>(row)))
            if (auto pick = grouped.pickOf(suggestion, row)) picks[row].push_back(*std::move(pick));
    }
    return picks;
}

std::vector<data::Pick> popularPicks(const ShopModels& shop, const ShopPast& past,
                                     const std::vector<char>& allowed, int top)
{
    if (!shop.products) return {};
    const std::vector<double>& popularity = shop.products->popularity;
    std::vector<std::size_t> order(popularity.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&popularity](std::size_t a, std::size_t b) { return popularity[a] > popularity[b]; });
    const GroupedPicks grouped(past, allowed);
    std::vector<data::Pick> picks;
    for (const std::size_t product : order) {
        if (static_cast<int>(picks.size()) == top || popularity[product] <= 0.0) break;
        const std::int32_t had = grouped.bestOf(static_cast<std::int32_t>(product));
        if (had < 0) continue;
        data::Pick pick;
        pick.product = past.purchases.products[static_cast<std::size_t>(had)];
        pick.relevance = popularity[product];
        pick.newToThem = true;
        picks.push_back(pick);
    }
    return picks;
}

std::vector<char> offerableProducts(const std::vector<data::Product>& catalogue)
{
    std::vector<char> offerable;
    offerable.reserve(catalogue.size());
    for (const data::Product& product : catalogue)
        offerable.push_back(product.active && !product.giftCard && product.tier < 2 &&
                            product.stock.value_or(1) > 0);
    return offerable;
}

}  // namespace tactful::steps
