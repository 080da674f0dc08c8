#include "core/steps/sales_outlook.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace tactful::steps {
namespace {

constexpr std::size_t year = 12;
constexpr std::size_t fewestMonths = 6;
constexpr std::size_t fewestTrials = 3;

double sum(std::span<const std::int64_t> months)
{
    return static_cast<double>(std::accumulate(months.begin(), months.end(), std::int64_t{0}));
}

/// The month `ahead` after those that are known.
double expected(std::span<const std::int64_t> known, int ahead)
{
    if (known.size() <= year) return sum(known) / static_cast<double>(known.size());
    const std::size_t compared = std::min(year, known.size() - year);
    const double before = sum(known.subspan(known.size() - year - compared, compared));
    const double growth = before > 0 ? sum(known.last(compared)) / before : 1.0;
    const std::size_t same = known.size() - year + static_cast<std::size_t>(ahead) - 1;
    return growth * static_cast<double>(known[same]);
}

/// Quantile 0.9 of Student's t; from 10 degrees on within 0.1 of the normal distribution's 1.28.
double studentQuantile(std::size_t degrees)
{
    constexpr std::array<double, 10> table{3.078, 1.886, 1.638, 1.533, 1.476,
                                           1.440, 1.415, 1.397, 1.383, 1.372};
    return table[std::min(degrees, table.size()) - 1];
}

std::optional<double> pastError(std::span<const std::int64_t> months)
{
    if (months.size() < fewestMonths) return std::nullopt;
    // Only months for which the rule is the one that is used now.
    const std::size_t first = months.size() > year ? year + 1 : 2;
    double squares = 0;
    std::size_t trials = 0;
    for (std::size_t at = first; at < months.size(); ++at) {
        const double said = expected(months.first(at), 1);
        if (said <= 0) continue;
        const double error = (static_cast<double>(months[at]) - said) / said;
        squares += error * error;
        ++trials;
    }
    if (trials < fewestTrials) return std::nullopt;
    return studentQuantile(trials) * std::sqrt(squares / static_cast<double>(trials));
}

ExpectedAmount amountOf(double value, double spread)
{
    const auto whole = [](double minor) { return static_cast<std::int64_t>(std::llround(minor)); };
    return {whole(value), whole(std::max(0.0, value - spread)), whole(value + spread)};
}

}  // namespace

SalesOutlook::SalesOutlook(std::vector<std::int64_t> months)
    : m_months(std::move(months)), m_relativeError(pastError(m_months))
{
}

ExpectedAmount SalesOutlook::month(int ahead) const
{
    const double value = std::max(0.0, expected(m_months, ahead));
    return amountOf(value, m_relativeError.value_or(0) * value);
}

ExpectedAmount SalesOutlook::total(int count) const
{
    constexpr double correlation = 0.5;
    double value = 0;
    double spreads = 0;
    double squares = 0;
    for (int ahead = 1; ahead <= count; ++ahead) {
        const double one = std::max(0.0, expected(m_months, ahead));
        const double spread = m_relativeError.value_or(0) * one;
        value += one;
        spreads += spread;
        squares += spread * spread;
    }
    return amountOf(value, std::sqrt((1 - correlation) * squares + correlation * spreads * spreads));
}

}  // namespace tactful::steps
