#include "core/models/rfm.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr double low = 1.0 / 3;
constexpr double high = 2.0 / 3;
constexpr std::array<std::string_view, rfmSegmentCount> names{
    "fading", "best", "loyal", "big-spender", "newcomer", "gone-quiet", "occasional"};

/// Mid-ranks as shares of all.
ArrayXd placesOf(const ArrayXd& values)
{
    std::vector<Index> order(static_cast<std::size_t>(values.size()));
    std::iota(order.begin(), order.end(), Index{0});
    std::sort(order.begin(), order.end(), [&](Index a, Index b) { return values[a] < values[b]; });
    ArrayXd places(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double middle = 0.5 * static_cast<double>(begin + end) / static_cast<double>(order.size());
        for (; begin < end; ++begin)
            places[order[begin]] = middle;
    }
    return places;
}

/// The least of the values whose places are above `place`.
double leastAbove(const ArrayXd& values, const ArrayXd& places, double place)
{
    const auto none = std::numeric_limits<double>::infinity();
    return (places > place).select(values, none).minCoeff();
}

RfmCuts cutsOf(const RfmHistory& history, const RfmPlaces& places)
{
    RfmCuts cuts;
    cuts.recentDays = (places.recency > high).select(history.daysSince, -1.0).maxCoeff();
    cuts.quietDays = leastAbove(history.daysSince, 1.0 - places.recency, 1.0 - low);
    cuts.oftenOrders = leastAbove(history.orders, places.frequency, high);
    cuts.muchSpent = leastAbove(history.spent, places.money, high);
    return cuts;
}

}  // namespace

std::string_view nameOf(RfmSegment segment)
{
    return names[static_cast<std::size_t>(segment)];
}

RfmSegment segmentOf(const RfmCuts& cuts, double daysSince, double orders, double spent)
{
    const bool recent = daysSince <= cuts.recentDays, quiet = daysSince >= cuts.quietDays;
    const bool often = orders >= cuts.oftenOrders, much = spent >= cuts.muchSpent;
    if (quiet && (often || much)) return RfmSegment::Fading;
    if (recent && often && much) return RfmSegment::Best;
    if (often) return RfmSegment::Loyal;
    if (much) return RfmSegment::BigSpender;
    if (recent && orders < 2.0) return RfmSegment::Newcomer;
    return quiet ? RfmSegment::GoneQuiet : RfmSegment::Occasional;
}

Status RfmHistory::check() const
{
    if (orders.size() != size() || spent.size() != size())
        return Error{ErrorCode::BadInput, "Days, orders and money must be known of the same customers."};
    if (!daysSince.allFinite() || !orders.allFinite() || !spent.allFinite())
        return Error{ErrorCode::BadInput, "A figure of a customer is not a number."};
    if ((daysSince < 0.0).any())
        return Error{ErrorCode::BadInput, "A customer's last order lies in the future.", "daysSince"};
    if ((orders < 1.0).any())
        return Error{ErrorCode::BadInput, "A customer without an order has no place.", "orders"};
    return {};
}

int RfmPlaces::gradeOf(double place) const
{
    return std::clamp(1 + static_cast<int>(place * grades), 1, grades);
}

Result<RfmPlaces> rfmPlaces(const RfmHistory& history)
{
    if (auto ok = history.check(); !ok) return ok.error();
    if (history.size() < fewestForRfm)
        return Error{ErrorCode::BadInput, "There are too few customers to sort them by what they buy."};
    RfmPlaces places;
    places.recency = placesOf(-history.daysSince);
    places.frequency = placesOf(history.orders);
    places.money = placesOf(history.spent);
    places.grades = history.size() >= 500 ? 5 : history.size() >= 90 ? 3 : 2;
    places.cuts = cutsOf(history, places);
    for (Index i = 0; i < history.size(); ++i)
        places.segments.push_back(
            segmentOf(places.cuts, history.daysSince[i], history.orders[i], history.spent[i]));
    return places;
}

}  // namespace tactful::models
