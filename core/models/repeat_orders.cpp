#include "core/models/repeat_orders.h"

#include "core/models/maximise.h"

#include <algorithm>
#include <array>
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

    auto key() const { return std::array{repeats, recency, age}; }
};

/// Equal histories joined, fewest repeats first, times divided by `scale`.
std::vector<Row> distinctRows(const OrderHistory& history, double scale)
{
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(history.size()));
    for (Index i = 0; i < history.size(); ++i)
        rows.push_back({history.repeats[i], history.recency[i] / scale, history.age[i] / scale, 1.0});
    std::sort(rows.begin(), rows.end(), [](const Row& x, const Row& y) { return x.key() < y.key(); });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].key() == rows[kept].key())
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
    void stay(const RepeatOrders& p) { staying.step(p, chances++); }
    void riseTo(const RepeatOrders& p, double wanted)
    {
        for (; repeats < wanted; repeats += 1.0) {
            rate.step(p.r + repeats);
            stay(p);
        }
    }
};

/// One customer's likelihood and how likely they are to have gone.
struct Likelihood {
    double log = 0.0;
    double gone = 0.0;   ///< chance
    double ratio = 0.0;  ///< ln (alpha + age) - ln (alpha + recency)
};

Likelihood likelihoodOf(const RepeatOrders& p, const CountTerms& terms, double recency, double age)
{
    const double shape = p.r + terms.repeats;
    Likelihood out;
    out.ratio = std::log1p((age - recency) / (p.alpha + recency));
    out.log = terms.rate.log - terms.repeats * std::log(p.alpha + age) - p.r * std::log1p(age / p.alpha) +
              terms.staying.log;
    if (terms.chances > 0.0) {
        // Gone against active: a / (b + s - 1) ((alpha + T) / (alpha + t_x))^(r + x), added on the log scale.
        const double odds = std::log(p.a / (p.b + terms.chances - 1.0)) + shape * out.ratio;
        const double small = std::exp(-std::abs(odds));
        out.gone = odds > 0.0 ? 1.0 / (1.0 + small) : small / (1.0 + small);
        out.log += std::max(odds, 0.0) + std::log1p(small);
    }
    return out;
}

/// Adds the value and derivatives by (r, alpha, a, b) of `row.count` customers.
void addRow(const RepeatOrders& p, const CountTerms& terms, const Row& row, Curve& sum)
{
    const Likelihood l = likelihoodOf(p, terms, row.recency, row.age);
    const double shape = p.r + row.repeats;
    const double u = 1.0 / (p.alpha + row.age), v = 1.0 / (p.alpha + row.recency);
    const double last = terms.chances > 0.0 ? p.b + terms.chances - 1.0 : 1.0;  // 1: never used, w is 0
    const double w = l.gone;
    const Staying& s = terms.staying;

    // d: first derivatives of the odds of being gone; each term of the Hessian is its own part, plus w times
    // the odds' own curvature, plus w (1 - w) d d'.
    const Eigen::Vector4d d(l.ratio, shape * (u - v), 1.0 / p.a, -1.0 / last);
    Eigen::Vector4d gradient = w * d;
    gradient[0] += terms.rate.first - std::log1p(row.age / p.alpha);
    gradient[1] += p.r / p.alpha - shape * u;
    gradient[2] -= s.ab.first;
    gradient[3] += s.b.first - s.ab.first;

    Eigen::Matrix4d hessian = w * (1.0 - w) * d * d.transpose();
    hessian(0, 0) += terms.rate.second;
    hessian(1, 0) += 1.0 / p.alpha - u + w * (u - v);
    hessian(1, 1) += -p.r / (p.alpha * p.alpha) + shape * u * u + w * shape * (v * v - u * u);
    hessian(2, 2) += -s.ab.second - w / (p.a * p.a);
    hessian(3, 2) -= s.ab.second;
    hessian(3, 3) += s.b.second - s.ab.second + w / (last * last);

    sum.value += row.count * l.log;
    sum.gradient += row.count * gradient;
    sum.hessian += row.count * hessian;
}

RepeatOrders populationAt(const Eigen::VectorXd& logs, Leaving leaving)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3]), leaving};
}

/// Log-likelihood by the logarithms of (r, alpha, a, b).
Curve curveAt(const Eigen::VectorXd& logs, const std::vector<Row>& rows, Leaving leaving)
{
    const RepeatOrders p = populationAt(logs, leaving);
    Curve sum{0.0, Eigen::VectorXd::Zero(4), Eigen::MatrixXd::Zero(4, 4)};
    CountTerms terms(p);
    for (const Row& row : rows) {
        terms.riseTo(p, row.repeats);
        addRow(p, terms, row, sum);
    }
    const Eigen::Vector4d scale(p.r, p.alpha, p.a, p.b);
    sum.hessian = Eigen::MatrixXd(sum.hessian.selfadjointView<Eigen::Lower>());
    sum.gradient = sum.gradient.cwiseProduct(scale).eval();
    sum.hessian = (scale.asDiagonal() * sum.hessian * scale.asDiagonal()).eval();
    sum.hessian.diagonal() += sum.gradient;
    return sum;
}

}  // namespace

Status RepeatOrdersOptions::check() const
{
    if (maxIterations < 1)
        return Error{ErrorCode::BadInput, "The most steps of a fit must be at least 1.", "maxIterations"};
    if (!(tolerance > 0.0))
        return Error{ErrorCode::BadInput, "The tolerance of a fit must be above 0.", "tolerance"};
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
    if (!(history.repeats > 0.0).any())
        return Error{ErrorCode::BadInput,
                     "None of the " + std::to_string(history.size()) +
                         " customers has ordered on a second day yet, so how often customers come "
                         "back cannot be learnt. It can be as soon as some have."};

    job.begin("Learning how often customers come back", ProgressUnit::Steps, 0);
    const double scale = history.age.mean();
    const std::vector<Row> rows = distinctRows(history, scale);
    const auto maximum =
        maximise([&](const Eigen::VectorXd& logs) { return curveAt(logs, rows, options.leaving); },
                 Eigen::VectorXd::Zero(4), {options.maxIterations, options.tolerance, 2.0},
                 "The model of repeat orders", job);
    if (!maximum) return maximum.error();

    RepeatOrdersFit fit;
    fit.population = populationAt(maximum->at, options.leaving);
    fit.population.alpha *= scale;
    fit.logLikelihood = maximum->curve.value - history.repeats.sum() * std::log(scale);
    fit.iterations = maximum->iterations;
    fit.covariance = covarianceAt(*maximum, priorSpread);
    return fit;
}

ArrayXd logLikelihood(const RepeatOrders& population, const OrderHistory& history)
{
    std::vector<Index> order(static_cast<std::size_t>(history.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<Index>(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](Index x, Index y) { return history.repeats[x] < history.repeats[y]; });
    ArrayXd out(history.size());
    CountTerms terms(population);
    for (const Index i : order) {
        terms.riseTo(population, history.repeats[i]);
        out[i] = likelihoodOf(population, terms, history.recency[i], history.age[i]).log;
    }
    return out;
}

OrderBelief beliefOf(const RepeatOrders& p, const OrderHistory& history, Index row)
{
    assert(row >= 0 && row < history.size());
    const double repeats = history.repeats[row], recency = history.recency[row], age = history.age[row];
    const double chances = repeats + (p.leaving == Leaving::AfterAnyOrder ? 1.0 : 0.0);
    OrderBelief belief{1.0, p.r + repeats, p.alpha + age, p.a, p.b + chances};
    if (chances > 0.0) {
        const double ratio = std::log1p((age - recency) / (p.alpha + recency));
        belief.pActive =
            1.0 / (1.0 + std::exp(std::log(p.a / (p.b + chances - 1.0)) + belief.rateShape * ratio));
    }
    return belief;
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
    return expectedOrders(
        {mayHaveLeft ? p.b / (p.a + p.b) : 1.0, p.r, p.alpha, p.a, p.b + (mayHaveLeft ? 1.0 : 0.0)}, t);
}

double orderCountProbability(const RepeatOrders& p, int orders, double t)
{
    assert(orders >= 0 && t >= 0.0);
    if (t <= 0.0) return orders == 0 ? 1.0 : 0.0;
    const double logZ = -std::log1p(p.alpha / t);
    // Chance that `orders` come if nobody leaves: negative binomial.
    double came = std::exp(-p.r * std::log1p(t / p.alpha));
    for (int n = 0; n < orders; ++n)
        came *= (p.r + n) / (n + 1.0) * std::exp(logZ);
    CountTerms terms(p);
    terms.riseTo(p, orders);
    double chance = std::exp(terms.staying.log) * came;
    if (terms.chances > 0.0) {
        // Or at least as many would have come, and the customer left after exactly that many.
        const double left = std::exp(terms.staying.log) * p.a / (p.b + terms.chances - 1.0);
        double atLeast = 0.0, weight = came;
        for (double n = orders; weight > 1e-17 * atLeast; n += 1.0) {
            atLeast += weight;
            weight *= (p.r + n) / (n + 1.0) * std::exp(logZ);
        }
        chance += left * atLeast;
    }
    return chance;
}

}  // namespace tactful::models
