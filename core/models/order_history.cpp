#include "core/models/order_history.h"

#include <cmath>
#include <string>

namespace tactful::models {
namespace {

constexpr double mostRepeats = 1e6;

/// What is wrong with one customer's numbers, or null.
const char* faultOf(double repeats, double recency, double age)
{
    if (!std::isfinite(repeats) || !std::isfinite(recency) || !std::isfinite(age))
        return "A number is missing.";
    if (repeats < 0.0 || recency < 0.0 || age < 0.0) return "A count or a time is negative.";
    if (repeats != std::floor(repeats)) return "The number of repeat orders is not whole.";
    if (repeats > mostRepeats) return "There are more than a million repeat orders.";
    if (recency > age) return "The last order is later than the as-of day.";
    if ((repeats > 0.0) != (recency > 0.0))
        return "The number of repeat orders and the time they span disagree.";
    return nullptr;
}

}  // namespace

Status OrderHistory::check() const
{
    if (recency.size() != repeats.size() || age.size() != repeats.size() ||
        (logGaps.size() != 0 && logGaps.size() != repeats.size()))
        return Error{ErrorCode::BadInput, "The columns of the order history differ in length."};
    for (Eigen::Index row = 0; row < size(); ++row)
        if (const char* fault = faultOf(repeats[row], recency[row], age[row]))
            return Error{ErrorCode::BadInput,
                         "The order history of a customer cannot be used. " + std::string(fault),
                         "row " + std::to_string(row)};
    if (!logGaps.allFinite())
        return Error{ErrorCode::BadInput, "A gap between two orders of a customer cannot be used."};
    return {};
}

}  // namespace tactful::models
