#include "core/steps/shop_habits.h"

#include "core/features/behaviour.h"
#include "core/models/clusters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;
using Eigen::ArrayXd;

constexpr int hourOfFilesWithoutTimes = 12;
constexpr const char* timesKind = "times";
constexpr const char* segmentsKind = "segments";

data::ModelRun runOf(const char* kind, Json found, const LearnMaterial& material, std::uint64_t seed)
{
    data::ModelRun run;
    run.kind = kind;
    run.options = "{}";
    run.asOf = material.asOf;
    run.dataDigest = material.digest;
    run.seed = seed;
    run.quality = found.dump();
    run.fittedAt = now();
    return run;
}

/// Each known customer's days with an order, once: the hour of the first order, or the weekday.
models::SlotHistory slotsOf(const std::vector<data::SaleOrder>& orders, bool hours)
{
    models::SlotHistory history;
    history.slotCount = hours ? 24 : 7;
    history.start.push_back(0);
    const data::SaleOrder* last = nullptr;
    for (const data::SaleOrder& order : orders) {
        if (order.customer == 0) continue;
        if (last && last->customer != order.customer)
            history.start.push_back(static_cast<std::int32_t>(history.slot.size()));
        if (!last || last->customer != order.customer || last->day != order.day)
            history.slot.push_back(hours ? order.hour : static_cast<std::int32_t>(weekday(order.day)));
        last = &order;
    }
    if (last) history.start.push_back(static_cast<std::int32_t>(history.slot.size()));
    return history;
}

Json jsonOf(const models::UsualTimes& times)
{
    return {{"shares", std::vector<double>(times.shop.begin(), times.shop.end())},
            {"weight", times.weight},
            {"learnt", times.learnt},
            {"gain", times.gain},
            {"orders", times.orders}};
}

models::UsualTimes timesOf(const Json& json)
{
    models::UsualTimes times;
    const auto shares = json.at("shares").get<std::vector<double>>();
    times.shop = Eigen::Map<const ArrayXd>(shares.data(), std::ssize(shares));
    times.weight = json.at("weight");
    times.learnt = json.at("learnt");
    times.gain = json.at("gain");
    times.orders = json.at("orders");
    return times;
}

Result<Json> learnTimes(const std::vector<data::SaleOrder>& orders, Job& job)
{
    const auto hours = models::fitUsualTimes(slotsOf(orders, true), {}, job);
    if (!hours) return hours.error();
    const auto weekdays = models::fitUsualTimes(slotsOf(orders, false), {}, job);
    if (!weekdays) return weekdays.error();
    const bool known = std::any_of(orders.begin(), orders.end(), [](const data::SaleOrder& order) {
        return order.hour != hourOfFilesWithoutTimes;
    });
    return Json{{"known", known}, {"hours", jsonOf(*hours)}, {"weekdays", jsonOf(*weekdays)}};
}

models::RfmHistory rfmHistoryOf(const features::CustomerMatrix& customers)
{
    const Eigen::Index count = customers.repeats.size();
    models::RfmHistory history{ArrayXd(count), customers.repeats + 1.0, customers.totalMinor};
    for (Eigen::Index row = 0; row < count; ++row)
        history.daysSince[row] =
            std::max(0, customers.asOf - customers.lastDay[static_cast<std::size_t>(row)]);
    return history;
}

/// Infinity, which JSON does not have, is null.
Json jsonOf(const models::RfmCuts& cuts)
{
    const auto finite = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    return {{"recent_days", finite(cuts.recentDays)},
            {"quiet_days", finite(cuts.quietDays)},
            {"often_orders", finite(cuts.oftenOrders)},
            {"much_spent", finite(cuts.muchSpent)}};
}

models::RfmCuts cutsOf(const Json& json)
{
    const auto number = [&json](const char* key) {
        const Json& value = json.at(key);
        return value.is_null() ? std::numeric_limits<double>::infinity() : value.get<double>();
    };
    return {number("recent_days"), number("quiet_days"), number("often_orders"), number("much_spent")};
}

Json jsonOf(const std::vector<CustomerGroup>& groups)
{
    Json all = Json::array();
    for (const CustomerGroup& group : groups)
        all.push_back({{"code", group.code}, {"customers", group.customers}});
    return all;
}

std::vector<CustomerGroup> groupsOf(const Json& json)
{
    std::vector<CustomerGroup> groups;
    for (const Json& group : json)
        groups.push_back({group.at("code"), group.at("customers")});
    return groups;
}

std::vector<CustomerGroup> countSegments(const models::RfmPlaces& places)
{
    std::array<std::int64_t, models::rfmSegmentCount> counts{};
    for (const models::RfmSegment segment : places.segments)
        ++counts[static_cast<std::size_t>(segment)];
    std::vector<CustomerGroup> groups;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            groups.push_back({std::string(nameOf(static_cast<models::RfmSegment>(i))), counts[i]});
    return groups;
}

/// In what a group differs from the average customer, the most different first; "average" in nothing.
std::string codeOf(const models::Cluster& cluster)
{
    std::string code;
    for (const models::ClusterTrait& trait : cluster.traits) {
        if (!code.empty()) code += '+';
        code += features::wordFor(static_cast<features::Behaviour>(trait.column), trait.deviation > 0.0);
    }
    return code.empty() ? "average" : code;
}

Result<Json> learnSegments(const ShopPast& past, std::uint64_t seed, Job& job)
{
    Json found{{"cuts", nullptr}, {"segments", Json::array()}, {"groups", Json::array()}};
    const auto places = models::rfmPlaces(rfmHistoryOf(past.customers));
    if (!places) return found;  // too few customers to place
    found["cuts"] = jsonOf(places->cuts);
    found["segments"] = jsonOf(countSegments(*places));
    models::ClusterOptions options;
    options.seed = seed;
    const auto clusters =
        models::findClusters(features::behaviourTable(past.customers, past.purchases), options, job);
    if (!clusters) return clusters.error();
    std::vector<CustomerGroup> groups;
    for (const models::Cluster& cluster : clusters->clusters)
        groups.push_back({codeOf(cluster), cluster.customers});
    found["groups"] = jsonOf(groups);
    found["silhouette"] = clusters->silhouette;
    return found;
}

models::UsualTimes sameAtAllTimes(int slotCount)
{
    models::UsualTimes times;
    times.shop = ArrayXd::Constant(slotCount, 1.0 / slotCount);
    return times;
}

}  // namespace

Result<std::vector<data::ModelRun>> learnHabits(const LearnMaterial& material, const ShopPast& past,
                                                std::uint64_t seed, Job& job)
{
    auto times = learnTimes(material.sales.orders, job);
    if (!times) return times.error();
    auto segments = learnSegments(past, seed, job);
    if (!segments) return segments.error();
    return std::vector{runOf(timesKind, std::move(*times), material, seed),
                       runOf(segmentsKind, std::move(*segments), material, seed)};
}

Result<ShopHabits> shopHabits(std::span<const data::ModelRun> runs)
try {
    ShopHabits habits;
    habits.hours = sameAtAllTimes(24);
    habits.weekdays = sameAtAllTimes(7);
    for (const data::ModelRun& run : runs) {
        if (run.kind == timesKind) {
            const Json found = Json::parse(run.quality);
            habits.timesKnown = found.at("known");
            habits.hours = timesOf(found.at("hours"));
            habits.weekdays = timesOf(found.at("weekdays"));
        } else if (run.kind == segmentsKind) {
            const Json found = Json::parse(run.quality);
            if (!found.at("cuts").is_null()) habits.cuts = cutsOf(found.at("cuts"));
            habits.segments = groupsOf(found.at("segments"));
            habits.groups = groupsOf(found.at("groups"));
        }
    }
    if (habits.hours.shop.size() != 24 || habits.weekdays.shop.size() != 7)
        return Error{ErrorCode::BadFile, "What was learnt cannot be read. Test again, and it is made anew."};
    return habits;
} catch (const Json::exception&) {
    return Error{ErrorCode::BadFile, "What was learnt cannot be read. Test again, and it is made anew."};
}

}  // namespace tactful::steps
