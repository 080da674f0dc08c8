#include "core/measure/sample_ratio.h"

#include "core/measure/distributions.h"

#include <cmath>
#include <numeric>

namespace tactful::measure {
namespace {

Status checkShares(std::span<const std::int64_t> people, std::span<const double> shares)
{
    if (people.size() < 2 || people.size() != shares.size())
        return Error{ErrorCode::BadInput, "An experiment has at least two sides, each with its share.",
                     "shares"};
    for (const double share : shares)
        if (!(share > 0.0) || !std::isfinite(share))
            return Error{ErrorCode::BadInput, "Each side of an experiment needs a share above 0.", "shares"};
    if (std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1.0) > 1e-6)
        return Error{ErrorCode::BadInput, "The shares of the sides must add up to 1.", "shares"};
    for (const std::int64_t count : people)
        if (count < 0)
            return Error{ErrorCode::BadInput, "A side cannot have fewer than no people.", "people"};
    return {};
}

}  // namespace

Result<SampleRatio> sampleRatio(std::span<const std::int64_t> people, std::span<const double> shares)
{
    if (auto ok = checkShares(people, shares); !ok) return ok.error();
    const double all = static_cast<double>(std::accumulate(people.begin(), people.end(), std::int64_t{0}));
    if (all <= 0.0) return Error{ErrorCode::BadInput, "Nobody was counted on any side.", "people"};
    SampleRatio ratio;
    for (std::size_t side = 0; side < people.size(); ++side) {
        const double expected = all * shares[side];
        const double off = static_cast<double>(people[side]) - expected;
        ratio.chiSquared += off * off / expected;
    }
    ratio.pValue = chiSquaredAbove(ratio.chiSquared, static_cast<int>(people.size()) - 1);
    ratio.alarm = ratio.pValue < alarmBelow;
    return ratio;
}

}  // namespace tactful::measure
