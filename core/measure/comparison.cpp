#include "core/measure/comparison.h"

#include "core/base/job.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace tactful::measure {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr std::size_t blockResamples = 8;

/// Means of resampled customers, ascending. Each resample has its own random numbers.
std::vector<double> resampledMeans(const ArrayXd& differences, const ComparisonOptions& options)
{
    std::vector<double> means(static_cast<std::size_t>(options.resamples));
    const Index count = differences.size();
    parallelFor(means.size(), blockResamples, options.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !options.stop.stop_requested(); ++i) {
            Random random(options.seed, i);
            double sum = 0.0;
            for (Index n = 0; n < count; ++n)
                sum += differences[static_cast<Index>(random.uniform() * static_cast<double>(count))];
            means[i] = sum / static_cast<double>(count);
        }
    });
    std::sort(means.begin(), means.end());
    return means;
}

/// The middle share of sorted means.
MeanRange middleOf(double mean, const std::vector<double>& means, double level)
{
    const double tail = 0.5 * (1.0 - level), last = static_cast<double>(means.size() - 1);
    return {mean, means[static_cast<std::size_t>(std::floor(tail * last))],
            means[static_cast<std::size_t>(std::ceil((1.0 - tail) * last))]};
}

Status checkLosses(const Judged& model, const std::vector<Judged>& rules)
{
    if (rules.empty())
        return Error{ErrorCode::BadInput, "A model can only be judged against at least one simple rule."};
    if (!model.losses.allFinite())
        return Error{ErrorCode::BadInput, "A loss of the model is not a number.", model.name};
    for (const Judged& rule : rules) {
        if (rule.losses.size() != model.losses.size())
            return Error{ErrorCode::BadInput,
                         "The model and the simple rule were not judged on the same customers.", rule.name};
        if (!rule.losses.allFinite())
            return Error{ErrorCode::BadInput, "A loss of the simple rule is not a number.", rule.name};
    }
    return {};
}

}  // namespace

std::string_view nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Used:
        return "used";
    case Verdict::NoBetter:
        return "no-better";
    case Verdict::CannotTellYet:
        return "cannot-tell-yet";
    }
    return "";
}

Status ComparisonOptions::check() const
{
    if (resamples < 100 || resamples > 100000)
        return Error{ErrorCode::BadInput, "The number of resamples must be 100 to 100,000.", "resamples"};
    if (!(level > 0.0 && level < 1.0))
        return Error{ErrorCode::BadInput, "The share that a range covers must be between 0 and 1.", "level"};
    return {};
}

Result<Comparison> compareWithRules(const Judged& model, const std::vector<Judged>& rules,
                                    std::int64_t events, const ComparisonOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = checkLosses(model, rules); !ok) return ok.error();
    Comparison out;
    out.customers = model.losses.size();
    out.rule = rules.front().name;
    if (out.customers == 0) return out;
    const auto best = std::min_element(rules.begin(), rules.end(), [](const Judged& x, const Judged& y) {
        return x.losses.mean() < y.losses.mean();
    });
    out.rule = best->name;
    out.modelLoss = model.losses.mean();
    out.ruleLoss = best->losses.mean();
    out.gain = out.ruleLoss - out.modelLoss;
    const MeanRange range =
        middleOf(out.gain, resampledMeans(best->losses - model.losses, options), options.level);
    if (options.stop.stop_requested()) return Job::cancelledError();
    out.gainLow = range.low;
    out.gainHigh = range.high;
    if (out.customers < options.leastCustomers || events < options.leastEvents)
        out.verdict = Verdict::CannotTellYet;
    else
        out.verdict = out.gainLow > 0.0 ? Verdict::Used : Verdict::NoBetter;
    return out;
}

Result<MeanRange> rangeOfMean(const ArrayXd& values, const ComparisonOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (!values.allFinite()) return Error{ErrorCode::BadInput, "A value to be averaged is not a number."};
    if (values.size() == 0) return MeanRange();
    const MeanRange range = middleOf(values.mean(), resampledMeans(values, options), options.level);
    if (options.stop.stop_requested()) return Job::cancelledError();
    return range;
}

}  // namespace tactful::measure
