#pragma once

#include "core/base/day.h"

#include <Eigen/Core>

#include <vector>

/// \file
/// Which parts of the shop's past are hidden to try the models on, and how far off was a forecast of numbers?

namespace tactful::measure {

/// Models see everything up to and including `asOf` and are judged on the days after it, up to `until`.
struct HiddenPeriod {
    Day asOf;
    Day until;

    int days() const { return until - asOf; }
};

struct BacktestOptions {
    int days = 90;       ///< length of a hidden period; shorter where the history is short
    int leastDays = 14;  ///< a shorter one says nothing
    int periods = 1;     ///< how many, one before the other without overlap, as the history allows
};

/// The hidden periods of a history from `first` to `last`, the newest first. Each leaves at least twice its
/// own length before it to learn from. Empty where the history is too short.
std::vector<HiddenPeriod> hiddenPeriods(Day first, Day last, const BacktestOptions& options);

/// Stretches of a history from `first` to `last` by which to see how far off the shop's totals have been, the
/// newest first and one before the other: as long as what is to be foreseen, at least 60 days and at most a
/// third of the history. Each leaves at least twice its own length before it to learn from. At most nine, so
/// that the shortest reach back beyond a year. Empty where the history is too short.
std::vector<HiddenPeriod> pastStretches(Day first, Day last, int days);

/// How far forecasts of numbers (orders, money) were off. Both columns have N rows, N > 0.
struct ForecastScore {
    double meanAbsoluteError = 0.0;
    double rootMeanSquareError = 0.0;
    double predictedTotal = 0.0;
    double actualTotal = 0.0;
    double totalError = 0.0;  ///< (predicted - actual) / actual; 0 if both are 0, infinite if actual alone is
};

ForecastScore scoreForecast(const Eigen::ArrayXd& predicted, const Eigen::ArrayXd& actual);

/// |predicted - actual|, the losses that compareWithRules() takes.
Eigen::ArrayXd absoluteErrors(const Eigen::ArrayXd& predicted, const Eigen::ArrayXd& actual);

/// Share of rows with low <= actual <= high: an 80% range should come near 0.8.
double coverage(const Eigen::ArrayXd& low, const Eigen::ArrayXd& high, const Eigen::ArrayXd& actual);

/// The customer's own rate so far goes on. Columns as in an order history, `horizon` in the same unit.
Eigen::ArrayXd rateRule(const Eigen::ArrayXd& repeats, const Eigen::ArrayXd& age, double horizon);
/// The same number for everyone: `total` / N.
Eigen::ArrayXd alikeRule(Eigen::Index customers, double total);
/// Those who ordered within the last `within` (unit of age) share `total`, the others get nothing; if nobody
/// did, everyone shares it.
Eigen::ArrayXd latelyRule(const Eigen::ArrayXd& recency, const Eigen::ArrayXd& age, double within,
                          double total);

}  // namespace tactful::measure
