#include "bench/order_times.h"

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/measure/comparison.h"
#include "core/models/usual_times.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace tactful::bench {
namespace {

using Eigen::ArrayXd;

/// A customer's days with an order, and the hour of the first order of each.
using Times = std::map<std::int64_t, std::map<Day, std::int32_t>>;

/// The last four columns are date, price, customer and country, and none of them holds a comma.
Times readTimes(std::string_view text)
{
    Times times;
    for (const std::string_view line : split(text, '\n')) {
        const auto words = split(line, ',');
        if (words.size() < 8 || words.front().starts_with('C')) continue;
        const auto customer = parseDecimal(words[words.size() - 2]);  // "17850.0"
        const std::string_view date = words[words.size() - 4];
        const auto day = parseIsoDay(date.substr(0, 10));
        const auto hour = date.size() >= 13 ? parseInteger(date.substr(11, 2)) : std::nullopt;
        if (!customer || !day || !hour) continue;
        const auto known = times[customer->digits].try_emplace(*day, static_cast<std::int32_t>(*hour)).first;
        known->second = std::min(known->second, static_cast<std::int32_t>(*hour));
    }
    return times;
}

/// The slots of each customer's days, before the cut and from it on.
struct SlotSplit {
    models::SlotHistory before;
    std::vector<std::vector<std::int32_t>> after;
};

SlotSplit splitAt(const Times& times, Day cut, bool hours)
{
    SlotSplit parts;
    parts.before.slotCount = hours ? 24 : 7;
    parts.before.start.push_back(0);
    for (const auto& [customer, days] : times) {
        std::vector<std::int32_t> later;
        for (const auto& [day, hour] : days) {
            const std::int32_t slot = hours ? hour : static_cast<std::int32_t>(weekday(day));
            if (day < cut)
                parts.before.slot.push_back(slot);
            else
                later.push_back(slot);
        }
        parts.before.start.push_back(static_cast<std::int32_t>(parts.before.slot.size()));
        parts.after.push_back(std::move(later));
    }
    return parts;
}

/// Mean negative log-likelihood of each customer's later orders; customers without earlier or later ones
/// apart.
std::vector<double> losses(const SlotSplit& parts, const models::UsualTimes& times)
{
    std::vector<double> all;
    for (std::size_t u = 0; u < parts.after.size(); ++u) {
        const auto begin = static_cast<std::size_t>(parts.before.start[u]);
        const auto end = static_cast<std::size_t>(parts.before.start[u + 1]);
        if (begin == end || parts.after[u].empty()) continue;
        const auto shares =
            models::slotShares(times, std::span(parts.before.slot).subspan(begin, end - begin));
        double loss = 0.0;
        for (const std::int32_t slot : parts.after[u])
            loss -= std::log((*shares)[slot]);
        all.push_back(loss / static_cast<double>(parts.after[u].size()));
    }
    return all;
}

ArrayXd columnOf(const std::vector<double>& values)
{
    return Eigen::Map<const ArrayXd>(values.data(), std::ssize(values));
}

void judge(const Times& times, bool hours)
{
    const SlotSplit parts = splitAt(times, *parseIsoDay("2011-10-01"), hours);
    Job job;
    const auto fitted = models::fitUsualTimes(parts.before, {}, job);
    if (!fitted) return;
    models::UsualTimes way = *fitted;
    way.weight = 1e12;
    const ArrayXd shop = columnOf(losses(parts, way));
    std::printf("  %-8s %td customers; log-loss of the shop's shares %.4f (all alike: %.4f)\n",
                hours ? "hours" : "weekdays", shop.size(), shop.mean(), std::log(parts.before.slotCount));
    measure::ComparisonOptions resampling;
    resampling.level = 0.95;
    const auto print = [&](const char* name, double weight) {
        way.weight = weight;
        const ArrayXd own = columnOf(losses(parts, way));
        const auto gain = measure::rangeOfMean(shop - own, resampling);
        std::printf("           %-28s weight %6.2f  log-loss %.4f  gain %+.4f (%+.4f to %+.4f)\n", name,
                    weight, own.mean(), gain->value, gain->low, gain->high);
    };
    print("nearly the customer's alone", 0.1);
    print("default", 8.0);
    print("learnt", fitted->weight);
}

}  // namespace

bool judgeOrderTimes(const std::filesystem::path& onlineRetail)
{
    const auto text = readWholeFile(onlineRetail);
    if (!text) {
        std::printf("Online Retail: %s\n", text.error().detail.c_str());
        return false;
    }
    const Times times = readTimes(*text);
    std::printf("Usual times of Online Retail: orders from 1 October 2011 on, foretold from those before\n");
    judge(times, true);
    judge(times, false);
    return true;
}

}  // namespace tactful::bench
