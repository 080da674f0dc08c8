#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Was the model better than the simple rules on the shop's own past, or did it only look so?
///
/// Both were judged on the same customers, so the customers' differences are resampled in pairs (Efron and
/// Tibshirani 1993, An Introduction to the Bootstrap, chapter 13).

namespace tactful::measure {

enum class Verdict {
    Used,           ///< better than every simple rule, beyond chance
    NoBetter,       ///< no better than the best simple rule: the rule is used
    CannotTellYet,  ///< too few customers or events to say: the rule is used
};
std::string_view nameOf(Verdict verdict);  ///< "used", "no-better", "cannot-tell-yet"

/// One way of predicting and what it lost on each customer, such as absolute error or 1 - recall.
struct Judged {
    std::string name;
    Eigen::ArrayXd losses;
};

/// One number for each customer.
struct NamedColumn {
    std::string name;
    Eigen::ArrayXd values;
};

struct ComparisonOptions {
    int resamples = 1000;     ///< 100 to 100,000
    double level = 0.8;       ///< middle share of the resamples that the range covers, above 0, below 1
    int leastCustomers = 50;  ///< with fewer judged customers nobody can tell
    int leastEvents = 20;     ///< with fewer hidden orders nobody can tell
    std::uint64_t seed = 1;
    unsigned threads = 0;  ///< 0: all cores; never changes a result
    std::stop_token stop;  ///< once it is asked, the answer is Cancelled

    Status check() const;
};

struct Comparison {
    Verdict verdict = Verdict::CannotTellYet;
    std::string rule;        ///< name of the best simple rule
    double modelLoss = 0.0;  ///< mean over customers
    double ruleLoss = 0.0;
    double gain = 0.0;     ///< ruleLoss - modelLoss; above 0: the model is better
    double gainLow = 0.0;  ///< its range
    double gainHigh = 0.0;
    std::int64_t customers = 0;
};

/// Compares the model with the rule of the smallest mean loss. `events`: how many things there were to
/// foresee. Include a rule that treats everyone alike: a model must not win merely by being cautious.
///
/// \return the comparison, or BadInput if options.check() fails, there is no rule, or the columns differ in
///   length or are not finite.
Result<Comparison> compareWithRules(const Judged& model, const std::vector<Judged>& rules,
                                    std::int64_t events, const ComparisonOptions& options);

/// A mean with the range in which it may lie.
struct MeanRange {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// The mean over customers and the middle `level` of the means of resampled customers (percentile bootstrap,
/// Efron and Tibshirani 1993, chapter 13). For a paired difference pass the differences. 0 for no customers.
/// BadInput if options.check() fails or a value is not finite.
Result<MeanRange> rangeOfMean(const Eigen::ArrayXd& values, const ComparisonOptions& options);

}  // namespace tactful::measure
