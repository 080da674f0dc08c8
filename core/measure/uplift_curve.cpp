#include "core/measure/uplift_curve.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tactful::measure {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr std::size_t blockResamples = 8;

Error cannotTell()
{
    return {ErrorCode::BadInput, "There are too few people, or too few who bought, to judge the ranking."};
}

/// What was counted from the top down to some cut.
struct Counts {
    double treated = 0.0;
    double control = 0.0;
    double treatedOutcome = 0.0;
    double controlOutcome = 0.0;

    double people() const { return treated + control; }
};

/// The rows, highest score first; equal scores in the order of the rows.
std::vector<Index> ranked(const ArrayXd& score)
{
    std::vector<Index> order(static_cast<std::size_t>(score.size()));
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return score[a] > score[b]; });
    return order;
}

/// The counts after each person, or after each group of equal score.
std::vector<Counts> countsDown(const RankedTrial& trial, const ArrayXd& score, bool equalsTogether)
{
    std::vector<Counts> all;
    Counts sum;
    const std::vector<Index> order = ranked(score);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Index row = order[i];
        const bool treated = trial.treated[static_cast<std::size_t>(row)] != 0;
        (treated ? sum.treated : sum.control) += 1.0;
        (treated ? sum.treatedOutcome : sum.controlOutcome) += trial.outcome[row];
        const bool last = i + 1 == order.size() || score[order[i + 1]] != score[row];
        if (last || !equalsTogether) all.push_back(sum);
    }
    return all;
}

/// Extra outcomes among the treated so far: control scaled to as many people.
double qiniHeight(const Counts& counts)
{
    const double scaled =
        counts.control > 0.0 ? counts.controlOutcome * counts.treated / counts.control : 0.0;
    return counts.treatedOutcome - scaled;
}

double meanDifference(const Counts& counts)
{
    const double treated = counts.treated > 0.0 ? counts.treatedOutcome / counts.treated : 0.0;
    const double control = counts.control > 0.0 ? counts.controlOutcome / counts.control : 0.0;
    return treated - control;
}

/// Area under the line through (0, 0) and the cuts, less that under the straight line to its end.
template <class Height>
double areaAboveRandom(const std::vector<Counts>& cuts, const Height& height)
{
    double area = 0.0, beforePeople = 0.0, beforeHeight = 0.0;
    for (const Counts& cut : cuts) {
        area += 0.5 * (cut.people() - beforePeople) * (height(cut) + beforeHeight);
        beforePeople = cut.people();
        beforeHeight = height(cut);
    }
    return area - 0.5 * beforePeople * beforeHeight;
}

Result<double> shareOfPerfect(const RankedTrial& trial, UpliftMeasure measure)
{
    const Index n = trial.outcome.size();
    if (!((trial.outcome == 0.0) || (trial.outcome == 1.0)).all())
        return Error{ErrorCode::BadInput, "This measure needs outcomes that are yes or no.", "outcome"};
    const bool qini = measure == UpliftMeasure::QiniToPerfect;
    double controlYes = 0.0, treatedNo = 0.0;
    for (Index i = 0; i < n; ++i) {
        const bool treated = trial.treated[static_cast<std::size_t>(i)] != 0;
        controlYes += !treated && trial.outcome[i] > 0.0 ? 1.0 : 0.0;
        treatedNo += treated && trial.outcome[i] == 0.0 ? 1.0 : 0.0;
    }
    ArrayXd best(n);
    for (Index i = 0; i < n; ++i) {
        const double yes = trial.outcome[i], treated = trial.treated[static_cast<std::size_t>(i)] != 0;
        // Qini: the treated who did, then those who did nothing, then the others who did. AUUC is
        // scikit-uplift's own choice of the best order.
        best[i] = qini ? yes * (2.0 * treated - 1.0)
                       : 2.0 * (yes == treated ? 1.0 : 0.0) + (controlYes > treatedNo ? yes : treated);
    }
    const auto area = [&](const ArrayXd& score) {
        const std::vector<Counts> cuts = countsDown(trial, score, true);
        if (qini) return areaAboveRandom(cuts, qiniHeight);
        return areaAboveRandom(cuts, [](const Counts& cut) { return meanDifference(cut) * cut.people(); });
    };
    const double perfect = area(best);
    if (!(std::abs(perfect) > 0.0)) return cannotTell();
    return area(trial.score) / perfect;
}

/// Fills cuts of which nothing can be told by a straight line from the last that could be, and from 0.
void fillGaps(std::vector<double>& heights)
{
    std::size_t known = 0;
    for (std::size_t i = 1; i < heights.size(); ++i) {
        if (std::isnan(heights[i])) continue;
        for (std::size_t gap = known + 1; gap < i; ++gap)
            heights[gap] = heights[known] + (heights[i] - heights[known]) * static_cast<double>(gap - known) /
                                                static_cast<double>(i - known);
        known = i;
    }
}

Result<double> meanHeightToEnd(const RankedTrial& trial, UpliftMeasure measure)
{
    const bool qini = measure == UpliftMeasure::QiniToEnd;
    const auto none = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> heights{0.0};
    for (const Counts& cut : countsDown(trial, trial.score, false)) {
        const bool told = cut.control > 0.0 && (qini || cut.treated > 0.0);
        heights.push_back(!told ? none : qini ? qiniHeight(cut) : meanDifference(cut));
    }
    fillGaps(heights);
    if (!qini)
        for (std::size_t i = 0; i < heights.size(); ++i)
            heights[i] *= static_cast<double>(i);
    const double end = std::abs(heights.back());
    if (!(end > 0.0)) return cannotTell();
    const double sum = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double mean = sum / end / static_cast<double>(heights.size());
    return qini ? mean - std::copysign(0.5, heights.back()) : mean;
}

Result<double> topUplift(const RankedTrial& trial, double share)
{
    if (!(share > 0.0 && share <= 1.0))
        return Error{ErrorCode::BadInput, "The share of people at the top must be above 0, at most 1.",
                     "topShare"};
    const auto count = static_cast<std::size_t>(share * static_cast<double>(trial.treated.size()));
    if (count == 0) return cannotTell();
    const Counts top = countsDown(trial, trial.score, false)[count - 1];
    if (!(top.treated > 0.0 && top.control > 0.0)) return cannotTell();
    return meanDifference(top);
}

/// Each person replaced by one drawn from the same side.
RankedTrial resampled(const RankedTrial& trial, const std::vector<Index>& control,
                      const std::vector<Index>& treated, Random& random)
{
    RankedTrial drawn = trial;
    for (Index row = 0; row < trial.outcome.size(); ++row) {
        const auto& side = trial.treated[static_cast<std::size_t>(row)] != 0 ? treated : control;
        const auto at = static_cast<std::size_t>(random.uniform() * static_cast<double>(side.size()));
        drawn.outcome[row] = trial.outcome[side[at]];
        drawn.score[row] = trial.score[side[at]];
    }
    return drawn;
}

}  // namespace

Status RankedTrial::check() const
{
    if (outcome.size() != score.size() || static_cast<std::size_t>(outcome.size()) != treated.size())
        return Error{ErrorCode::BadInput, "Outcome, side and score must be known of the same people."};
    if (!outcome.allFinite() || !score.allFinite())
        return Error{ErrorCode::BadInput, "An outcome or a score is not a number."};
    const auto writtenTo = std::count_if(treated.begin(), treated.end(), [](auto t) { return t != 0; });
    if (writtenTo == 0 || writtenTo == std::ssize(treated))
        return Error{ErrorCode::BadInput, "Both sides of an experiment need people.", "treated"};
    return {};
}

Result<double> judgeRanking(const RankedTrial& trial, const UpliftOptions& options)
{
    if (auto ok = trial.check(); !ok) return ok.error();
    switch (options.measure) {
    case UpliftMeasure::QiniToPerfect:
    case UpliftMeasure::AuucToPerfect:
        return shareOfPerfect(trial, options.measure);
    case UpliftMeasure::QiniToEnd:
    case UpliftMeasure::AuucToEnd:
        return meanHeightToEnd(trial, options.measure);
    case UpliftMeasure::TopUplift:
        break;
    }
    return topUplift(trial, options.topShare);
}

Result<MeanRange> rangeOfRanking(const RankedTrial& trial, const UpliftOptions& options,
                                 const ComparisonOptions& resampling)
{
    if (auto ok = resampling.check(); !ok) return ok.error();
    const auto value = judgeRanking(trial, options);
    if (!value) return value.error();
    std::vector<Index> control, treated;
    for (Index i = 0; i < trial.outcome.size(); ++i)
        (trial.treated[static_cast<std::size_t>(i)] != 0 ? treated : control).push_back(i);
    std::vector<double> values(static_cast<std::size_t>(resampling.resamples));
    parallelFor(values.size(), blockResamples, resampling.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            Random random(resampling.seed, i);
            const auto one = judgeRanking(resampled(trial, control, treated, random), options);
            values[i] = one ? *one : std::numeric_limits<double>::quiet_NaN();
        }
    });
    std::erase_if(values, [](double one) { return std::isnan(one); });
    if (2 * std::ssize(values) < resampling.resamples) return cannotTell();
    std::sort(values.begin(), values.end());
    const double tail = 0.5 * (1.0 - resampling.level), last = static_cast<double>(values.size() - 1);
    return MeanRange{*value, values[static_cast<std::size_t>(std::floor(tail * last))],
                     values[static_cast<std::size_t>(std::ceil((1.0 - tail) * last))]};
}

}  // namespace tactful::measure
