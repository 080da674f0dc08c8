#include "core/models/repeat_orders.h"

#include "core/models/continuous_leaving.h"
#include "core/models/maximise.h"
#include "core/models/regular_gaps.h"
#include "core/models/special_functions.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>
#include <vector>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr double priorSpread = 2.0;

/// Customers with the same history, counted.
struct Row {
    double repeats, recency, age, count;
};

bool comesBefore(const Row& x, const Row& y)
{
    if (x.repeats != y.repeats) return x.repeats < y.repeats;
    return x.recency != y.recency ? x.recency < y.recency : x.age < y.age;
}

/// Equal histories joined, fewest repeats first, times divided by `scale`.
std::vector<Row> distinctRows(const OrderHistory& history, double scale)
{
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(history.size()));
    for (Index i = 0; i < history.size(); ++i)
        rows.push_back({history.repeats[i], history.recency[i] / scale, history.age[i] / scale, 1.0});
    std::sort(rows.begin(), rows.end(), comesBefore);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!comesBefore(rows[kept], rows[i]))
            rows[kept].count += 1.0;
        else
            rows[++kept] = rows[i];
    }
    rows.resize(std::min(rows.size(), kept + 1));
    return rows;
}

/// ln Gamma(c + n) - ln Gamma(c) and its derivatives by c, as sums over n whole steps: no cancellation, even
/// where c is so large that the gamma function itself has no digits left.
struct Rising {
    double log = 0.0, first = 0.0, second = 0.0;

    void step(double c)
    {
        log += std::log(c);
        first += 1.0 / c;
        second -= 1.0 / (c * c);
    }
};

/// ln B(a, b + s) - ln B(a, b): the chance (logarithm) to stay s times.
struct Staying {
    double log = 0.0;
    Rising b, ab;

    void step(const RepeatOrders& p, double s)
    {
        log -= std::log1p(p.a / (p.b + s));
        b.step(p.b + s);
        ab.step(p.a + p.b + s);
    }
};

/// The parts of the likelihood that depend on the number of repeats alone; stepped upwards.
struct CountTerms {
    double repeats = 0.0;
    double chances = 0.0;  ///< to leave and not taken, if still active
    Rising rate;
    Staying staying;

    explicit CountTerms(const RepeatOrders& p)
    {
        if (p.leaving == Leaving::AfterAnyOrder) stay(p);
    }
    void stay(const RepeatOrders& p)
    {
        if (p.leaving != Leaving::AtAnyTime) staying.step(p, chances++);
    }
    void riseTo(const RepeatOrders& p, double wanted)
    {
        for (; repeats < wanted; repeats += 1.0) {
            for (int step = 0; step < p.gapSteps; ++step)
                rate.step(p.r + repeats * p.gapSteps + step);
            stay(p);
        }
    }
};

/// One customer's likelihood and how likely they are to have gone; leaving after orders.
struct Likelihood {
    double log = 0.0;
    double gone = 0.0;   ///< chance
    double ratio = 0.0;  ///< ln (alpha + age) - ln (alpha + recency)
    double grown = 0.0;  ///< ln (alpha + age) - ln alpha
};

StepsTaken stepsTaken(const RepeatOrders& p, double repeats, double recency, double age)
{
    return StepsTaken(p.gapSteps, p.r + repeats * p.gapSteps, p.alpha + age, age - recency);
}

Likelihood likelihoodOf(const RepeatOrders& p, const CountTerms& terms, double stepsLog, double recency,
                        double age)
{
    const double steps = terms.repeats * p.gapSteps, shape = p.r + steps;
    Likelihood out;
    out.ratio = std::log1p((age - recency) / (p.alpha + recency));
    out.grown = std::log1p(age / p.alpha);
    out.log = terms.rate.log - steps * std::log(p.alpha) - shape * out.grown + terms.staying.log + stepsLog;
    if (terms.chances > 0.0) {
        // Gone against active: a / (b + s - 1) ((alpha + T) / (alpha + t_x))^(r + x), added on the log scale.
        const double odds = std::log(p.a / (p.b + terms.chances - 1.0)) + shape * out.ratio - stepsLog;
        const double small = std::exp(-std::abs(odds));
        out.gone = odds > 0.0 ? 1.0 / (1.0 + small) : small / (1.0 + small);
        out.log += std::max(odds, 0.0) + std::log1p(small);
    }
    return out;
}

/// What is known of gaps adds this to the log-likelihood, whatever the other numbers.
double gapTerm(const RepeatOrders& p, double repeats, double logGaps)
{
    return p.gapSteps == 1 ? 0.0 : (p.gapSteps - 1) * logGaps - repeats * logGamma(p.gapSteps);
}

/// The value and its derivatives by (r, alpha, a, b), of fixed size: half the time of a Curve.
struct FourCurve {
    double value = 0.0;
    Eigen::Vector4d gradient = Eigen::Vector4d::Zero();
    Eigen::Matrix4d hessian = Eigen::Matrix4d::Zero();  ///< lower half
};

/// Adds `row.count` customers.
void addRow(const RepeatOrders& p, const CountTerms& terms, const Row& row, FourCurve& sum)
{
    const StepsTaken steps = stepsTaken(p, row.repeats, row.recency, row.age);
    const Likelihood l = likelihoodOf(p, terms, steps.log, row.recency, row.age);
    const double shape = p.r + row.repeats * p.gapSteps;
    const double u = 1.0 / (p.alpha + row.age), v = 1.0 / (p.alpha + row.recency);
    const double last = terms.chances > 0.0 ? p.b + terms.chances - 1.0 : 1.0;  // 1: never used, w is 0
    const double w = l.gone;
    const Staying& s = terms.staying;

    // d: first derivatives of the odds of being gone; each term of the Hessian is its own part, plus w times
    // the odds' own curvature, plus w (1 - w) d d'.
    const Eigen::Vector4d d(l.ratio - steps.byShape, shape * (u - v) - steps.byScale, 1.0 / p.a, -1.0 / last);
    Eigen::Vector4d gradient = w * d;
    gradient[0] += terms.rate.first - l.grown + steps.byShape;
    gradient[1] += p.r / p.alpha - shape * u + steps.byScale;
    gradient[2] -= s.ab.first;
    gradient[3] += s.b.first - s.ab.first;

    Eigen::Matrix4d hessian = w * (1.0 - w) * d * d.transpose();
    hessian(0, 0) += terms.rate.second + (1.0 - w) * steps.byShape2;
    hessian(1, 0) += 1.0 / p.alpha - u + w * (u - v) + (1.0 - w) * steps.byBoth;
    hessian(1, 1) +=
        -p.r / (p.alpha * p.alpha) + shape * u * u + w * shape * (v * v - u * u) + (1.0 - w) * steps.byScale2;
    hessian(2, 2) += -s.ab.second - w / (p.a * p.a);
    hessian(3, 2) -= s.ab.second;
    hessian(3, 3) += s.b.second - s.ab.second + w / (last * last);

    sum.value += row.count * l.log;
    sum.gradient += row.count * gradient;
    sum.hessian += row.count * hessian;
}

ContinuousLikelihood continuously(const RepeatOrders& p, double repeats, double recency, double age,
                                  bool derivatives)
{
    return continuousLikelihood({p.r, p.alpha, p.a, p.b}, repeats, recency, age, derivatives);
}

/// The same where customers leave at any time.
void addContinuousRow(const RepeatOrders& p, const CountTerms& terms, const Row& row, FourCurve& sum)
{
    const ContinuousLikelihood l = continuously(p, row.repeats, row.recency, row.age, true);
    sum.value += row.count * (l.log + terms.rate.log);
    sum.gradient += row.count * l.gradient;
    sum.gradient[0] += row.count * terms.rate.first;
    sum.hessian += row.count * l.hessian;
    sum.hessian(0, 0) += row.count * terms.rate.second;
}

RepeatOrders populationAt(const Eigen::VectorXd& logs, const RepeatOrdersOptions& options)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]),
            std::exp(logs[3]), options.leaving,   options.gapSteps};
}

/// Times in another unit: `scale` of the new ones make one of the old.
RepeatOrders inUnit(RepeatOrders p, double scale)
{
    p.alpha *= scale;
    if (p.leaving == Leaving::AtAnyTime) p.b *= scale;
    return p;
}

Eigen::Vector4d startOf(const RepeatOrdersOptions& options, double scale)
{
    if (!options.start) return Eigen::Vector4d::Zero();
    const RepeatOrders p = inUnit(*options.start, 1.0 / scale);
    return {std::log(p.r), std::log(p.alpha), std::log(p.a), std::log(p.b)};
}

/// Log-likelihood by the logarithms of (r, alpha, a, b).
Curve curveAt(const Eigen::VectorXd& logs, const std::vector<Row>& rows, const RepeatOrdersOptions& options)
{
    const RepeatOrders p = populationAt(logs, options);
    FourCurve sum;
    CountTerms terms(p);
    for (const Row& row : rows) {
        terms.riseTo(p, row.repeats);
        if (p.leaving == Leaving::AtAnyTime)
            addContinuousRow(p, terms, row, sum);
        else
            addRow(p, terms, row, sum);
    }
    const Eigen::Vector4d scale(p.r, p.alpha, p.a, p.b);
    const Eigen::Vector4d gradient = sum.gradient.cwiseProduct(scale);
    Eigen::Matrix4d hessian = sum.hessian.selfadjointView<Eigen::Lower>();
    hessian = (scale.asDiagonal() * hessian * scale.asDiagonal()).eval();
    hessian.diagonal() += gradient;
    return {sum.value, gradient, hessian};
}

}  // namespace

Status RepeatOrdersOptions::check() const
{
    if (maxIterations < 1)
        return Error{ErrorCode::BadInput, "The most steps of a fit must be at least 1.", "maxIterations"};
    if (!(tolerance > 0.0))
        return Error{ErrorCode::BadInput, "The tolerance of a fit must be above 0.", "tolerance"};
    if (gapSteps < 1 || gapSteps > mostGapSteps || (gapSteps > 1 && leaving == Leaving::AtAnyTime))
        return Error{ErrorCode::BadInput,
                     "How regular gaps are must be 1 to 4, and 1 where customers may leave at any time.",
                     "gapSteps"};
    if (start && !(start->r > 0.0 && start->alpha > 0.0 && start->a > 0.0 && start->b > 0.0 &&
                   start->leaving == leaving))
        return Error{ErrorCode::BadInput, "A fit must begin at numbers above 0 of the same model.", "start"};
    return {};
}

Result<RepeatOrdersFit> fitRepeatOrders(const OrderHistory& history, const RepeatOrdersOptions& options,
                                        Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = history.check(); !ok) return ok.error();
    if (history.size() < 2)
        return Error{ErrorCode::BadInput,
                     "How often customers come back cannot be learnt from fewer than two customers."};
    if (options.gapSteps > 1 && history.logGaps.size() != history.size())
        return Error{
            ErrorCode::BadInput,
            "How regular customers are cannot be learnt where the gaps between orders are not known.",
            "logGaps"};
    if (!(history.repeats > 0.0).any())
        return Error{ErrorCode::BadInput,
                     "None of the " + std::to_string(history.size()) +
                         " customers has ordered on a second day yet, so how often customers come "
                         "back cannot be learnt. It can be as soon as some have."};

    job.begin("Learning how often customers come back", ProgressUnit::Steps, 0);
    const double scale = history.age.mean();
    const std::vector<Row> rows = distinctRows(history, scale);
    const auto maximum = maximise([&](const Eigen::VectorXd& logs) { return curveAt(logs, rows, options); },
                                  startOf(options, scale), {options.maxIterations, options.tolerance, 2.0},
                                  "The model of repeat orders", job);
    if (!maximum) return maximum.error();

    RepeatOrdersFit fit;
    fit.population = inUnit(populationAt(maximum->at, options), scale);
    const double orders = history.repeats.sum();
    fit.logLikelihood = maximum->curve.value - options.gapSteps * orders * std::log(scale);
    if (options.gapSteps > 1) fit.logLikelihood += gapTerm(fit.population, orders, history.logGaps.sum());
    fit.iterations = maximum->iterations;
    fit.covariance = covarianceAt(*maximum, priorSpread);
    return fit;
}

ArrayXd logLikelihood(const RepeatOrders& population, const OrderHistory& history)
{
    assert(population.gapSteps == 1 || history.logGaps.size() == history.size());
    std::vector<Index> order(static_cast<std::size_t>(history.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<Index>(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](Index x, Index y) { return history.repeats[x] < history.repeats[y]; });
    ArrayXd out(history.size());
    CountTerms terms(population);
    for (const Index i : order) {
        const double repeats = history.repeats[i], recency = history.recency[i], age = history.age[i];
        terms.riseTo(population, repeats);
        if (population.leaving == Leaving::AtAnyTime) {
            out[i] = terms.rate.log + continuously(population, repeats, recency, age, false).log;
            continue;
        }
        const double steps = stepsTaken(population, repeats, recency, age).log;
        out[i] = likelihoodOf(population, terms, steps, recency, age).log;
        if (population.gapSteps > 1) out[i] += gapTerm(population, repeats, history.logGaps[i]);
    }
    return out;
}

namespace {

/// With the chance of being active in full, or rough where customers leave at any time.
OrderBelief belief(const RepeatOrders& p, const OrderHistory& history, Index row, bool rough)
{
    assert(row >= 0 && row < history.size());
    const double repeats = history.repeats[row], recency = history.recency[row], age = history.age[row];
    OrderBelief out{1.0,          p.r + repeats * p.gapSteps, p.alpha + age, p.a, p.b, p.leaving, p.gapSteps,
                    age - recency};
    if (p.leaving == Leaving::AtAnyTime) {
        out.pActive = rough ? roughlyActive({p.r, p.alpha, p.a, p.b}, repeats, recency, age)
                            : continuously(p, repeats, recency, age, false).pActive;
        out.leaveB += age;
        return out;
    }
    const double chances = repeats + (p.leaving == Leaving::AfterAnyOrder ? 1.0 : 0.0);
    out.leaveB += chances;
    if (chances > 0.0) {
        const double ratio = std::log1p((age - recency) / (p.alpha + recency));
        const double steps = p.gapSteps == 1 ? 0.0 : stepsTaken(p, repeats, recency, age).log;
        out.pActive =
            1.0 / (1.0 + std::exp(std::log(p.a / (p.b + chances - 1.0)) + out.rateShape * ratio - steps));
    }
    return out;
}

}  // namespace

OrderBelief beliefOf(const RepeatOrders& population, const OrderHistory& history, Index row)
{
    return belief(population, history, row, false);
}

OrderBelief roughBeliefOf(const RepeatOrders& population, const OrderHistory& history, Index row)
{
    return belief(population, history, row, true);
}

ArrayXd pActive(const RepeatOrders& population, const OrderHistory& history)
{
    return ArrayXd::NullaryExpr(history.size(),
                                [&](Index i) { return beliefOf(population, history, i).pActive; });
}

ArrayXd expectedOrders(const RepeatOrders& population, const OrderHistory& history, double horizon)
{
    return ArrayXd::NullaryExpr(
        history.size(), [&](Index i) { return expectedOrders(beliefOf(population, history, i), horizon); });
}

double expectedOrdersOfNewcomer(const RepeatOrders& p, double t)
{
    const bool mayHaveLeft = p.leaving == Leaving::AfterAnyOrder;
    return expectedOrders({mayHaveLeft ? p.b / (p.a + p.b) : 1.0, p.r, p.alpha, p.a,
                           p.b + (mayHaveLeft ? 1.0 : 0.0), p.leaving, p.gapSteps},
                          t);
}

double orderCountProbability(const RepeatOrders& p, int orders, double t)
{
    assert(orders >= 0 && t >= 0.0 && p.leaving != Leaving::AtAnyTime);
    if (t <= 0.0) return orders == 0 ? 1.0 : 0.0;
    const double z = std::exp(-std::log1p(p.alpha / t));
    // Chance that so many steps are taken if nobody leaves: negative binomial.
    int steps = 0;
    double taken = std::exp(-p.r * std::log1p(t / p.alpha));
    const auto rise = [&] {
        taken *= (p.r + steps) / (steps + 1.0) * z;
        ++steps;
    };
    while (steps < orders * p.gapSteps)
        rise();
    CountTerms terms(p);
    terms.riseTo(p, orders);
    // Or at least as many would have come, and the customer left after exactly that many.
    double came = 0.0, atLeast = 0.0;
    for (int j = 0; j < p.gapSteps; ++j, rise())
        came += taken;
    if (terms.chances > 0.0)
        for (atLeast = came; taken > 1e-17 * atLeast; rise())
            atLeast += taken;
    const double last = terms.chances > 0.0 ? p.a / (p.b + terms.chances - 1.0) : 0.0;
    return std::exp(terms.staying.log) * (came + last * atLeast);
}

}  // namespace tactful::models
