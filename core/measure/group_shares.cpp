#include "core/measure/group_shares.h"

#include <algorithm>
#include <cmath>

namespace tactful::measure {

GroupShare shareOf(std::int64_t chosen, std::int64_t people)
{
    constexpr double z = 1.2815515655446004;  // 90% point of the normal: 10% are cut off on either side
    GroupShare result{people, chosen, 0.0, 0.0, 1.0, people < leastPeople};
    if (people <= 0) return result;
    const double n = static_cast<double>(people);
    const double share = static_cast<double>(chosen) / n;
    const double middle = share + z * z / (2.0 * n);
    const double reach = z * std::sqrt(share * (1.0 - share) / n + z * z / (4.0 * n * n));
    const double scale = 1.0 + z * z / n;
    result.share = share;
    result.low = std::clamp((middle - reach) / scale, 0.0, share);
    result.high = std::clamp((middle + reach) / scale, share, 1.0);
    return result;
}

GroupGap gapBetween(const GroupShare& a, const GroupShare& b)
{
    const bool overlap = a.low <= b.high && b.low <= a.high;
    return {100.0 * std::abs(a.share - b.share), !overlap && !a.lessSure && !b.lessSure};
}

}  // namespace tactful::measure
