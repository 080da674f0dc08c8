#pragma once

#include <cstdint>
#include <span>

/// \file
/// How good is a ranked list, given what was bought? The measures of next-basket research (Li and others
/// 2023, A Next Basket Recommendation Reality Check, ACM TOIS 41(4)).

namespace tactful::measure {

/// All three look at the first `k` (> 0) of `ranked`; `truth` is ascending, each product once. All are 0 to
/// 1, and 0 where the truth is empty.
struct RankingScore {
    double recall = 0.0;  ///< share of the truth that was listed
    double ndcg =
        0.0;  ///< the same with the top of the list counting more; the ideal list holds min(k, truth)
    double hit = 0.0;  ///< 1 if anything was listed that was bought
};

RankingScore scoreRanking(std::span<const std::int32_t> ranked, std::span<const std::int32_t> truth, int k);

}  // namespace tactful::measure
