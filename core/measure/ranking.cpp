#include "core/measure/ranking.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tactful::measure {

RankingScore scoreRanking(std::span<const std::int32_t> ranked, std::span<const std::int32_t> truth, int k)
{
    assert(k > 0 && std::is_sorted(truth.begin(), truth.end()));
    if (truth.empty()) return {};
    const auto cut = static_cast<std::size_t>(k);
    double hits = 0.0, gained = 0.0, ideal = 0.0;
    for (std::size_t i = 0; i < std::min(cut, std::max(ranked.size(), truth.size())); ++i) {
        const double worth = 1.0 / std::log2(static_cast<double>(i) + 2.0);
        if (i < truth.size()) ideal += worth;
        if (i < ranked.size() && std::binary_search(truth.begin(), truth.end(), ranked[i])) {
            hits += 1.0;
            gained += worth;
        }
    }
    return {hits / static_cast<double>(truth.size()), gained / ideal, hits > 0.0 ? 1.0 : 0.0};
}

}  // namespace tactful::measure
