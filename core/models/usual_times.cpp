#include "core/models/usual_times.h"

#include <algorithm>
#include <cmath>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr int fewestSlots = 2;
constexpr int mostSlots = 168;
constexpr double oneForAll = 1.0;                ///< orders spread over all slots, so that no share is 0
constexpr double normal90 = 1.2815515655446004;  ///< 90% point: the middle 80% on both sides
constexpr int weightsTried = 25;                 ///< 1/2, 1/2 sqrt 2, 1, ... 2048
constexpr std::size_t customersBetweenLooks = 4096;

/// The customers with two orders or more, whose other orders foretell each.
struct Repeats {
    const SlotHistory& history;
    std::vector<std::size_t> customers;
    ArrayXd counts;  ///< of all orders, by slot
    double total = 0.0;
};

std::span<const std::int32_t> ordersOf(const SlotHistory& history, std::size_t customer)
{
    const auto begin = static_cast<std::size_t>(history.start[customer]);
    return {history.slot.data() + begin, static_cast<std::size_t>(history.start[customer + 1]) - begin};
}

Repeats repeatsOf(const SlotHistory& history)
{
    Repeats repeats{history, {}, ArrayXd::Zero(history.slotCount), static_cast<double>(history.slot.size())};
    for (const std::int32_t slot : history.slot)
        repeats.counts[slot] += 1.0;
    for (std::size_t customer = 0; customer + 1 < history.start.size(); ++customer)
        if (ordersOf(history, customer).size() >= 2) repeats.customers.push_back(customer);
    return repeats;
}

/// Sum over orders of log of (chance from the customer's other orders and everybody else's / chance from
/// everybody else's alone), for each weight.
Result<ArrayXd> gainsOf(const Repeats& repeats, const ArrayXd& weights, Job& job)
{
    const int slots = repeats.history.slotCount;
    ArrayXd gains = ArrayXd::Zero(weights.size()), own(slots);
    for (std::size_t i = 0; i < repeats.customers.size(); ++i) {
        if (i % customersBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const auto orders = ordersOf(repeats.history, repeats.customers[i]);
        own.setZero();
        for (const std::int32_t slot : orders)
            own[slot] += 1.0;
        const double count = static_cast<double>(orders.size());
        const double others = repeats.total - count + oneForAll;
        for (Index slot = 0; slot < slots; ++slot) {
            if (own[slot] == 0.0) continue;
            const double shop = (repeats.counts[slot] - own[slot] + oneForAll / slots) / others;
            gains += own[slot] * (((own[slot] - 1.0) / shop + weights) / (count - 1.0 + weights)).log();
        }
    }
    return gains;
}

/// Each slot's share with `weight` of both its neighbours'.
ArrayXd withNeighbours(const ArrayXd& shares, double weight)
{
    const Index n = shares.size();
    ArrayXd around(n);
    for (Index i = 0; i < n; ++i)
        around[i] = shares[i] + weight * (shares[(i + n - 1) % n] + shares[(i + 1) % n]);
    return around;
}

double medianOf(const ArrayXd& values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

Status checkSlots(std::span<const std::int32_t> slots, Index count)
{
    if (std::any_of(slots.begin(), slots.end(), [count](auto slot) { return slot < 0 || slot >= count; }))
        return Error{ErrorCode::BadInput, "An order has a time that does not exist.", "slot"};
    return {};
}

}  // namespace

Status SlotHistory::check() const
{
    if (slotCount < fewestSlots || slotCount > mostSlots)
        return Error{ErrorCode::BadInput, "Times are sorted into 2 to 168 slots.", "slotCount"};
    const bool whole = !start.empty() && start.front() == 0 &&
                       static_cast<std::size_t>(start.back()) == slot.size() &&
                       std::is_sorted(start.begin(), start.end());
    if (!whole) return Error{ErrorCode::BadInput, "Orders and customers do not fit together.", "start"};
    return checkSlots(slot, slotCount);
}

Status UsualTimesOptions::check() const
{
    if (!(defaultWeight > 0.0) || !std::isfinite(defaultWeight))
        return Error{ErrorCode::BadInput, "The weight of the shop's times must be above 0.", "defaultWeight"};
    if (leastCustomers < 1)
        return Error{ErrorCode::BadInput, "At least one customer is needed to learn from.", "leastCustomers"};
    return {};
}

Result<UsualTimes> fitUsualTimes(const SlotHistory& history, const UsualTimesOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = history.check(); !ok) return ok.error();
    const Repeats repeats = repeatsOf(history);
    UsualTimes times;
    times.shop = (repeats.counts + oneForAll / history.slotCount) / (repeats.total + oneForAll);
    times.weight = options.defaultWeight;
    for (const std::size_t customer : repeats.customers)
        times.orders += std::ssize(ordersOf(history, customer));
    if (times.orders == 0) return times;
    times.learnt = std::ssize(repeats.customers) >= options.leastCustomers;
    ArrayXd weights = ArrayXd::Constant(1, options.defaultWeight);
    if (times.learnt)
        weights = ArrayXd::LinSpaced(weightsTried, -1.0, 0.5 * (weightsTried - 1) - 1.0) * std::log(2.0);
    if (times.learnt) weights = weights.exp();
    const auto gains = gainsOf(repeats, weights, job);
    if (!gains) return gains.error();
    Index best = 0;
    times.gain = gains->maxCoeff(&best) / static_cast<double>(times.orders);
    times.weight = weights[best];
    return times;
}

Result<ArrayXd> slotShares(const UsualTimes& times, std::span<const std::int32_t> own)
{
    if (auto ok = checkSlots(own, times.shop.size()); !ok) return ok.error();
    ArrayXd shares = times.weight * times.shop;
    for (const std::int32_t slot : own)
        shares[slot] += 1.0;
    return ArrayXd(shares / (static_cast<double>(own.size()) + times.weight));
}

UsualTime usualTime(const UsualTimes& times, const ArrayXd& shares, double orders, Neighbours neighbours)
{
    const double counted = neighbours == Neighbours::Together ? 1.0 : 0.0;
    // They count half for the place, so that the middle is where most orders are.
    Index best = 0;
    withNeighbours(shares, 0.5 * counted).maxCoeff(&best);
    const ArrayXd around = withNeighbours(shares, counted);
    UsualTime usual;
    usual.share = around[best];
    usual.slot = static_cast<int>(best);
    const double median = medianOf(around), difference = usual.share - median;
    // Of two shares of a Dirichlet with weight w: variance of their difference.
    const double w = orders + times.weight;
    const double variance = (usual.share + median - difference * difference) / (w + 1.0);
    usual.clear = difference > normal90 * std::sqrt(std::max(0.0, variance));
    return usual;
}

}  // namespace tactful::models
