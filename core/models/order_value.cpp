#include "core/models/order_value.h"

#include "core/models/maximise.h"
#include "core/models/special_functions.h"

#include <cassert>
#include <cmath>
#include <string>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr double priorSpread = 2.0;
constexpr double sameValue = 5e-4;  ///< relative; closer than this is a rounding of prices, not a taste

bool saysSomething(const ValueHistory& history, Index row)
{
    return history.orders[row] > 0.0 && history.mean[row] > 0.0;
}

OrderValue populationAt(const Eigen::VectorXd& logs)
{
    return {std::exp(logs[0]), 1.0 + std::exp(logs[1]), std::exp(logs[2])};
}

/// ln(1 + y) - y without losing the digits of a small y.
double logExcess(double y)
{
    if (std::abs(y) > 0.01) return std::log1p(y) - y;
    double sum = 0.0, power = -y * y;
    for (int k = 2; k <= 10; ++k, power *= -y)
        sum += power / k;
    return sum;
}

/// x orders with mean m, seen as shares: of the model's weight that the orders have (p x of p x + q), and of
/// the money (m x of m x + v). The closer the two, the likelier the customer. Written this way the huge terms
/// of a shop with nearly equal values (p or q beyond 10^6) cancel before they are computed.
struct Shares {
    double weight, orders, rest;  ///< p x + q; p x / weight; q / weight
    double surplus;               ///< share of the money - share of the weight
    double perMoney;              ///< 1 / (v + m x)

    Shares(const OrderValue& k, double x, double m)
        : weight(k.p * x + k.q), orders(k.p * x / weight), rest(k.q / weight),
          surplus(x * (m * k.q - k.p * k.v) / ((k.v + m * x) * weight)), perMoney(1.0 / (k.v + m * x))
    {
    }
};

/// Equation (1a) of the note.
double likelihoodOf(const OrderValue& k, double x, double m)
{
    constexpr double halfLogTwoPi = 0.91893853320467274178;
    const Shares s(k, x, m);
    const double distance =
        s.orders * logExcess(s.surplus / s.orders) + s.rest * logExcess(-s.surplus / s.rest);
    return s.weight * distance + 0.5 * std::log(s.weight * s.orders * s.rest) - halfLogTwoPi +
           logGammaRest(s.weight) - logGammaRest(k.p * x) - logGammaRest(k.q) - std::log(m);
}

/// Adds the value and the derivatives by (p, q, v).
void addCustomer(const OrderValue& k, double x, double m, Curve& sum)
{
    const Shares s(k, x, m);
    const double px = k.p * x, u = s.perMoney;
    const double all = digammaRest(s.weight), trigammaAll = trigamma(s.weight);
    const Eigen::Vector3d gradient(x * (std::log1p(s.surplus / s.orders) + all - digammaRest(px)),
                                   std::log1p(-s.surplus / s.rest) + all - digammaRest(k.q),
                                   s.surplus * s.weight / k.v);
    Eigen::Matrix3d hessian;
    hessian(0, 0) = x * x * (trigammaAll - trigamma(px));
    hessian(1, 0) = hessian(0, 1) = x * trigammaAll;
    hessian(2, 0) = hessian(0, 2) = -x * u;
    hessian(1, 1) = trigammaAll - trigamma(k.q);
    hessian(2, 1) = hessian(1, 2) = 1.0 / k.v - u;
    hessian(2, 2) = -k.q / (k.v * k.v) + s.weight * u * u;
    sum.value += likelihoodOf(k, x, m);
    sum.gradient += gradient;
    sum.hessian += hessian;
}

/// Log-likelihood by (log p, log (q - 1), log v), values divided by `scale`.
Curve curveAt(const Eigen::VectorXd& logs, const ValueHistory& history, double scale)
{
    const OrderValue k = populationAt(logs);
    Curve sum{0.0, Eigen::VectorXd::Zero(3), Eigen::MatrixXd::Zero(3, 3)};
    for (Index i = 0; i < history.size(); ++i)
        if (saysSomething(history, i)) addCustomer(k, history.orders[i], history.mean[i] / scale, sum);
    const Eigen::Vector3d slope(k.p, k.q - 1.0, k.v);
    sum.gradient = sum.gradient.cwiseProduct(slope).eval();
    sum.hessian = (slope.asDiagonal() * sum.hessian * slope.asDiagonal()).eval();
    sum.hessian.diagonal() += sum.gradient;
    return sum;
}

struct Usable {
    int customers = 0;
    double meanLog = 0.0;  ///< of the mean values
    bool allEqual = true;
};

Usable usableOf(const ValueHistory& history)
{
    Usable usable;
    double first = 0.0;
    for (Index i = 0; i < history.size(); ++i) {
        if (!saysSomething(history, i)) continue;
        if (usable.customers++ == 0) first = history.mean[i];
        usable.allEqual = usable.allEqual && std::abs(history.mean[i] - first) <= sameValue * first;
        usable.meanLog += (std::log(history.mean[i]) - usable.meanLog) / usable.customers;
    }
    return usable;
}

}  // namespace

Status ValueHistory::check() const
{
    if (mean.size() != orders.size())
        return Error{ErrorCode::BadInput, "The columns of the order values differ in length."};
    for (Index row = 0; row < size(); ++row)
        if (!std::isfinite(mean[row]) || !(orders[row] >= 0.0) || orders[row] != std::floor(orders[row]) ||
            orders[row] > 1e6)
            return Error{ErrorCode::BadInput,
                         "The order values of a customer cannot be used: a number is missing, or a count is "
                         "not whole.",
                         "row " + std::to_string(row)};
    return {};
}

Status OrderValueOptions::check() const
{
    if (maxIterations < 1)
        return Error{ErrorCode::BadInput, "The most steps of a fit must be at least 1.", "maxIterations"};
    if (!(tolerance > 0.0))
        return Error{ErrorCode::BadInput, "The tolerance of a fit must be above 0.", "tolerance"};
    if (leastCustomers < 3)
        return Error{ErrorCode::BadInput, "Order values cannot be learnt from fewer than 3 customers.",
                     "leastCustomers"};
    return {};
}

Result<OrderValueFit> fitOrderValue(const ValueHistory& history, const OrderValueOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = history.check(); !ok) return ok.error();
    const Usable usable = usableOf(history);
    if (usable.customers < options.leastCustomers)
        return Error{ErrorCode::BadInput, "Only " + std::to_string(usable.customers) +
                                              " customers have repeat orders with a value; at least " +
                                              std::to_string(options.leastCustomers) +
                                              " are needed to learn what orders are worth."};
    if (usable.allEqual)
        return Error{ErrorCode::BadInput,
                     "All customers' repeat orders have the same mean value, so there is nothing "
                     "to learn: expect that value."};

    job.begin("Learning what orders are worth", ProgressUnit::Steps, 0);
    const double scale = std::exp(usable.meanLog);
    const Eigen::Vector3d start(std::log(4.0), std::log(2.0), std::log(0.5));
    const auto maximum =
        maximise([&](const Eigen::VectorXd& logs) { return curveAt(logs, history, scale); }, start,
                 {options.maxIterations, options.tolerance, 1.0}, "The model of order values", job);
    if (!maximum) return maximum.error();

    OrderValueFit fit;
    fit.population = populationAt(maximum->at);
    fit.population.v *= scale;
    fit.logLikelihood = maximum->curve.value - usable.customers * usable.meanLog;
    fit.customers = usable.customers;
    fit.iterations = maximum->iterations;
    fit.covariance = covarianceAt(*maximum, priorSpread);
    return fit;
}

ArrayXd logLikelihood(const OrderValue& population, const ValueHistory& history)
{
    return ArrayXd::NullaryExpr(history.size(), [&](Index i) {
        return saysSomething(history, i) ? likelihoodOf(population, history.orders[i], history.mean[i]) : 0.0;
    });
}

ArrayXd expectedOrderValue(const OrderValue& k, const ValueHistory& history)
{
    return ArrayXd::NullaryExpr(history.size(), [&](Index i) {
        const double x = saysSomething(history, i) ? history.orders[i] : 0.0;
        const double sum = x > 0.0 ? x * history.mean[i] : 0.0;
        return k.p * (k.v + sum) / (k.p * x + k.q - 1.0);
    });
}

double drawOrderValues(const OrderValue& k, const ValueHistory& history, Index row, std::int64_t count,
                       Random& random)
{
    assert(row >= 0 && row < history.size() && count >= 0);
    if (count == 0) return 0.0;
    const double x = saysSomething(history, row) ? history.orders[row] : 0.0;
    const double sum = x > 0.0 ? x * history.mean[row] : 0.0;
    const double level = random.gamma(k.q + k.p * x, k.v + sum);
    return random.gamma(k.p * static_cast<double>(count), level);
}

}  // namespace tactful::models
