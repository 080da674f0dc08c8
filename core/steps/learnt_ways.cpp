#include "core/steps/learnt_ways.h"

#include "core/steps/learnt_past.h"

#include <nlohmann/json.hpp>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

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

Json jsonOf(const GroupVerdict& group)
{
    return {{"group", group.group}, {"chosen", group.chosen},     {"verdict", group.verdict},
            {"used", group.used},   {"gain", jsonOf(group.gain)}, {"customers", group.customers}};
}

/// Way of each group by its name.
template <class Ways>
Json namesOf(const Ways& ways)
{
    Json names = Json::object();
    for (std::size_t group = 0; group < buyerGroupCount; ++group)
        names[std::string(nameOf(static_cast<BuyerGroup>(group)))] = nameOf(ways[group]);
    return names;
}

/// What kept names say of each group; who is not named there has `otherwise`.
template <class Way, class Named>
void readNames(const Json& options, Way otherwise, const Named& named, std::array<Way, buyerGroupCount>& ways)
{
    const Json names = options.value("ways", Json::object());
    for (std::size_t group = 0; group < buyerGroupCount; ++group) {
        const std::string key(nameOf(static_cast<BuyerGroup>(group)));
        ways[group] =
            named(names.is_object() ? names.value(key, std::string()) : std::string()).value_or(otherwise);
    }
}

}  // namespace

std::string optionsOf(const ModelVerdict& verdict, const OrderWays& ways,
                      const std::optional<models::RepeatOrders>& population)
{
    Json options{{"horizon_days", scoreHorizonDays}, {"chosen", verdict.chosen}};
    if (verdict.question == "activity") {
        options["model"] = nameOf(ways.model);
        options["pace"] = {
            {"level", ways.pace.level}, {"spread", ways.pace.spread}, {"degrees", ways.pace.degrees}};
        options["ways"] = namesOf(ways.orders);
        if (population)
            options["population"] = {population->r, population->alpha, population->a, population->b};
    }
    if (verdict.question == "value") options["ways"] = namesOf(ways.spend);
    return options.dump();
}

std::string qualityOf(const ModelVerdict& verdict)
{
    Json groups = Json::array();
    for (const GroupVerdict& group : verdict.groups)
        groups.push_back(jsonOf(group));
    return Json{
        {"used", verdict.used},
        {"model", verdict.quality},
        {"simple_rule", verdict.simpleRule},
        {"simple_rule_name", verdict.simpleRuleName},
        {"sentence", verdict.sentence},
        {"shown", jsonOf(verdict.shown)},
        {"single_order_gain", verdict.singleOrderGain ? jsonOf(*verdict.singleOrderGain) : Json(nullptr)},
        {"periods", verdict.periods},
        {"groups", std::move(groups)}}
        .dump();
}

OrderWays waysOf(std::span<const data::ModelRun> runs)
{
    OrderWays ways;
    for (const data::ModelRun& run : runs) {
        const Json options = Json::parse(run.options, nullptr, false);
        if (!options.is_object()) continue;
        const std::string chosen = options.value("chosen", std::string());
        if (run.kind == "activity") {
            const auto model = models::orderModelNamed(options.value("model", chosen));
            ways.model = model.value_or(models::OrderModel());
            readNames(options, models::orderModelNamed(chosen) ? OrderWay::Model : OrderWay::OwnRate,
                      orderWayNamed, ways.orders);
        }
        if (run.kind == "value")
            readNames(options, chosen == "gamma-gamma" ? SpendWay::Model : SpendWay::ShopAverage,
                      spendWayNamed, ways.spend);
    }
    return ways;
}

}  // namespace tactful::steps
