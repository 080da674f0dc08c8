#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/baskets.h"
#include "core/models/logistic.h"
#include "core/models/new_arrivals.h"
#include "core/models/prospects.h"
#include "core/models/suggestion.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// How likely is each product to be in a customer's next basket, as far as the shop's own past tells?
///
/// The shop is put back to earlier days; what was known then is weighed so that it foretells the baskets that
/// followed: one logistic regression for what the customer bought before, one for what is new to them. Both
/// give probabilities, so repeats and discoveries stand in one list. After Li and others (2023, A Next Basket
/// Recommendation Reality Check, ACM TOIS 41(4)): repeats and discoveries follow different laws.
///
/// Proof: bench_accuracy, as for NextProducts.

namespace tactful::models {

struct NextRankerOptions {
    ShopTasteOptions taste;
    int cuts = 3;              ///< > 0; earlier days to train on
    int daysBetweenCuts = 30;  ///< > 0
    int mostCustomers = 6000;  ///< > 0; trained on, evenly spread over cuts and customers
    int leastCustomers = 200;  ///< with fewer, a shop is too small to train
    int leastBought = 100;     ///< the same, of products foretold: of repeats and of discoveries each
    LogisticOptions logistic;
    unsigned threads = 0;  ///< 0: all cores; never changes a result

    Status check() const;
};

struct NextRanker {
    ShopTaste taste;
    Logistic repeat;
    Logistic discovery;
    double typical = 0.5;  ///< mean probability of a customer's ten best products

    /// 1/2 for a product as likely as a typical one.
    double scoreOf(double logOdds) const;
};

/// \return the ranker, or nothing where the shop is too small; BadInput if options.check() or baskets.check()
///   fail; Cancelled.
/// \par Cost  bench_accuracy and bench_products print it.
Result<std::optional<NextRanker>> fitNextRanker(const Baskets& baskets, const NextRankerOptions& options,
                                                Job& job);

/// Suggests to one customer after the other; not for two threads at once. What is passed must outlive it.
class RankedSuggester {
public:
    RankedSuggester(const NextRanker& ranker, const Baskets& baskets, const PastView& past,
                    const SuggestOptions& options, ArrivalFinder& arrivals);

    /// Appends at most options.top suggestions, best first, to a customer with baskets.
    void suggestTo(std::int32_t customer, std::vector<Suggestion>& out);

private:
    bool wanted(std::int32_t product, std::int32_t customer) const;
    bool justBought(const OwnProduct& own) const;
    void addRepeats(std::int32_t customer);
    void addDiscoveries();
    void explain(const float* row, Suggestion& discovery) const;

    const NextRanker& m_ranker;
    const Baskets& m_baskets;
    const PastView& m_past;
    const SuggestOptions& m_options;
    ArrivalFinder& m_arrivals;
    Prospects m_prospects;
    std::vector<Suggestion> m_found;
};

}  // namespace tactful::models
