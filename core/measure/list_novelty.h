#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

/// \file
/// Is what people are shown new to them, or what everybody knows?
///
/// Source: the evaluation of recommenders-team/recommenders (SCIENCE.md 8.1): two things are as alike as the
///   people who had both are many (cosine of co-occurrence).
/// Proof:  list_novelty_test gets the values of its unit tests.

namespace tactful::measure {

/// Somebody had something, or is shown it. Each pair counts once in a history.
struct UserItem {
    std::int64_t user = 0;
    std::int64_t item = 0;
};

struct ShownToUser {
    std::int64_t user = 0;
    std::int64_t item = 0;
    bool relevant = true;  ///< it turned out to be of use, or was meant to be
};

struct Novelty {
    double coverage = 0.0;     ///< things shown, over things anybody had
    double entropyBits = 0.0;  ///< of what is shown: log2 of as many things shown equally often
    std::map<std::int64_t, double>
        items;          ///< of each thing anybody had: -log2 of its share of all that was had
    double mean = 0.0;  ///< over what is shown
    std::map<std::int64_t, double> diversity;  ///< of each user: how unlike the things shown to them are
    double meanDiversity = 0.0;
    std::vector<double> serendipity;  ///< of each row shown: unlike what they had, and of use
    std::map<std::int64_t, double> userSerendipity;
    double meanSerendipity = 0.0;
};

/// Who is shown one thing alone has no diversity and is passed over in its mean.
Novelty noveltyOf(std::span<const UserItem> history, std::span<const ShownToUser> shown);

/// Of how often each thing was shown: log2 of n for n things shown equally often.
double entropyBits(std::span<const std::int64_t> counts);
/// 0 when all are shown equally often, near 1 when one has it all. Zeros count. 0 where nothing is shown.
double giniIndex(std::vector<std::int64_t> counts);

}  // namespace tactful::measure
