#pragma once

#include "core/steps/overview_step.h"

#include <optional>
#include <vector>

/// \file
/// What sales are to be expected, by the simplest rules that can be judged on the shop's own past. Seen by
/// the steps alone.

namespace tactful::steps {

/// From whole months of sales, oldest first, without gaps.
///
/// With 13 months or more: the same month of the year before, times the growth of the last months (up to 12)
/// over those a year before them. With 6 to 12: the average of all. Under 6: nothing.
///
/// The range is the middle 80%: the rule is applied to every past month from what was known before it, and
/// its mean squared relative error there, with Student's t for the number of months it was tried on, gives
/// the spread. Fewer than three trials give nothing. A sum of months is taken to be half correlated: growth
/// that was guessed wrong is wrong for all of them, the rest is each month's own.
class SalesOutlook {
public:
    explicit SalesOutlook(std::vector<std::int64_t> months);

    bool tells() const { return m_relativeError.has_value(); }
    /// Of the month `ahead` (1: the first after the last whole one), up to 12. Only where tells().
    ExpectedAmount month(int ahead) const;
    /// Of the next `count` months together, up to 12.
    ExpectedAmount total(int count) const;

private:
    std::vector<std::int64_t> m_months;
    std::optional<double> m_relativeError;  ///< half the width of the range over the estimate
};

}  // namespace tactful::steps
