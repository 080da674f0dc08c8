#include "core/tact/learnt_sources.h"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace tactful::tact {
namespace {

constexpr double furthest = 2.0;
constexpr std::array<std::string_view, 5> names{"stated", "transaction", "observed", "inferred",
                                                "third_party"};

struct Pool {
    double sum = 0.0;
    double weight = 0.0;
    std::size_t count = 0;

    double mean() const { return sum / weight; }
};

/// Pool adjacent violators: the nearest values that never fall.
PerSource inOrder(const PerSource& values, const PerSource& weights)
{
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < values.size(); ++i) {
        pools.push_back({values[i] * weights[i], weights[i], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().weight += last.weight;
            pools.back().count += last.count;
        }
    }
    PerSource ordered{};
    std::size_t at = 0;
    for (const Pool& pool : pools)
        for (std::size_t i = 0; i < pool.count; ++i)
            ordered[at++] = pool.mean();
    return ordered;
}

}  // namespace

Result<IntrusivenessWeights> withLearntSources(const IntrusivenessWeights& weights, const PerSource& scales,
                                               const PerSource& seen)
{
    PerSource hazards{};
    for (std::size_t i = 0; i < hazards.size(); ++i) {
        if (!(scales[i] > 0.0) || !(seen[i] > 0.0) || !std::isfinite(scales[i]) || !std::isfinite(seen[i]))
            return Error{ErrorCode::BadInput, "A learnt scale is not above 0.", std::string(names[i])};
        hazards[i] = -std::log1p(-weights.source[i]) * scales[i];
    }
    hazards = inOrder(hazards, seen);
    IntrusivenessWeights learnt = weights;
    for (std::size_t i = 0; i < hazards.size(); ++i) {
        learnt.source[i] = -std::expm1(-hazards[i]);
        const double moved = learnt.source[i] / weights.source[i];
        if (moved > furthest || moved < 1.0 / furthest)
            return Error{ErrorCode::Refused,
                         "What was learnt would change a weight by more than a factor of two.",
                         std::string(names[i])};
    }
    return learnt;
}

}  // namespace tactful::tact
