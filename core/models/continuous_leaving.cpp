#include "core/models/continuous_leaving.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

/// Abramowitz and Stegun table 25.4: half of the 16 points of Gauss-Legendre on (-1, 1), and their weights.
constexpr std::array<double, 8> points{0.0950125098376374402, 0.2816035507792589132, 0.4580167776572273863,
                                       0.6178762444026437484, 0.7554044083550030339, 0.8656312023878317439,
                                       0.9445750230732325761, 0.9894009349916499326};
constexpr std::array<double, 8> weights{0.1894506104550684963, 0.1826034150449235889, 0.1691565193950025382,
                                        0.1495959888165767321, 0.1246289712555338720, 0.0951585116824927848,
                                        0.0622535239386478929, 0.0271524594117540949};
/// Table 25.4, too: half of the 6 points.
constexpr std::array<double, 3> roughPoints{0.2386191860831969086, 0.6612093864662645137,
                                            0.9324695142031520278};
constexpr std::array<double, 3> roughWeights{0.4679139345726910473, 0.3607615730481386076,
                                             0.1713244923791703450};
constexpr double longestPanel = 4.0;    ///< the integrand's nearest singularity is pi away from the real line
constexpr double steepestPanel = 16.0;  ///< natural logarithms that 16 points follow to the last digit
constexpr double negligible = 45.0;     ///< natural logarithms below the largest part
constexpr double roughlyNegligible = 9.0;

/// Sums visit(w, weight) over (0, length), cut into `panels`.
template <class Visit>
void integrate(double length, int panels, const Visit& visit)
{
    const double half = 0.5 * length / panels;
    for (int panel = 0; panel < panels; ++panel) {
        const double middle = (2 * panel + 1) * half;
        for (std::size_t i = 0; i < points.size(); ++i) {
            visit(middle - half * points[i], half * weights[i]);
            visit(middle + half * points[i], half * weights[i]);
        }
    }
}

int panelsFor(double length, double steepest)
{
    return std::max(
        1, static_cast<int>(std::ceil(std::max(length / longestPanel, steepest * length / steepestPanel))));
}

/// The part of the likelihood that has left since the last order, as an integral over w, the logarithm of
/// (origin + time of leaving) over (origin + last order), with everything divided by its value then.
struct LeftSince {
    double a, b;       ///< alpha, beta + last order
    double near, far;  ///< the smaller and the larger of the two
    double nearPower, farPower;
    double start;   ///< steepness at w = 0
    double length;  ///< of the integral

    LeftSince(const ContinuousLeaving& p, double repeats, double recency, double age, double negligibleFrom)
        : a(p.alpha + recency), b(p.beta + recency), near(std::min(a, b)), far(std::max(a, b)),
          nearPower(a <= b ? p.r + repeats - 1.0 : p.s), farPower(a <= b ? p.s + 1.0 : p.r + repeats),
          start(nearPower + farPower * near / far), length(std::log1p((age - recency) / near))
    {
        if (start * length > negligibleFrom) length = negligibleFrom / start;
    }
    double steepest() const
    {
        const double grown = near * std::expm1(length);
        return std::max(std::abs(start), nearPower + farPower * (near + grown) / (far + grown));
    }
};

/// Still active at the as-of day, on the same scale.
double activePart(const ContinuousLeaving& p, double repeats, double recency, double age)
{
    const double silence = age - recency;
    return std::exp(-(p.r + repeats) * std::log1p(silence / (p.alpha + recency)) -
                    p.s * std::log1p(silence / (p.beta + recency)));
}

/// One customer's likelihood as a sum over when they left; collects its derivatives as it goes.
class Collector {
public:
    Collector(const ContinuousLeaving& p, double repeats, double recency, bool derivatives)
        : m_p(p), m_shape(p.r + repeats), m_logAlpha(std::log(p.alpha + recency)),
          m_logBeta(std::log(p.beta + recency)), m_derivatives(derivatives)
    {
    }

    /// A part of the likelihood, times e^(-reference()): left at alpha + t = `a`, beta + t = `b`, or (left =
    /// false) still active then. `logA`, `logB`: by how much ln a and ln b grew since the last order.
    void add(double part, double a, double b, double logA, double logB, bool left)
    {
        m_sum += part;
        if (!m_derivatives) return;
        const double s = left ? m_p.s + 1.0 : m_p.s, inverseA = 1.0 / a, inverseB = 1.0 / b;
        const Eigen::Vector4d slope(-logA, -m_shape * inverseA, (left ? 1.0 / m_p.s : 0.0) - logB,
                                    -s * inverseB);
        m_slopes += part * slope;
        m_bends.noalias() += (part * slope) * slope.transpose();
        m_bends(1, 0) -= part * inverseA;
        m_bends(1, 1) += part * m_shape * inverseA * inverseA;
        if (left) m_bends(2, 2) -= part / (m_p.s * m_p.s);
        m_bends(3, 2) -= part * inverseB;
        m_bends(3, 3) += part * s * inverseB * inverseB;
    }

    ContinuousLikelihood finish(double active) const
    {
        const ContinuousLeaving& p = m_p;
        ContinuousLikelihood out;
        const double repeats = m_shape - p.r;
        out.log = std::log(m_sum) + p.r * (std::log(p.alpha) - m_logAlpha) - repeats * m_logAlpha +
                  p.s * (std::log(p.beta) - m_logBeta);
        out.pActive = active / m_sum;
        if (!m_derivatives) return out;
        const Eigen::Vector4d mean = m_slopes / m_sum;
        out.gradient = mean + Eigen::Vector4d(std::log(p.alpha) - m_logAlpha, p.r / p.alpha,
                                              std::log(p.beta) - m_logBeta, p.s / p.beta);
        out.hessian = m_bends / m_sum - mean * mean.transpose();
        out.hessian(1, 0) += 1.0 / p.alpha;
        out.hessian(1, 1) -= p.r / (p.alpha * p.alpha);
        out.hessian(3, 2) += 1.0 / p.beta;
        out.hessian(3, 3) -= p.s / (p.beta * p.beta);
        return out;
    }

private:
    ContinuousLeaving m_p;
    double m_shape, m_logAlpha, m_logBeta;
    bool m_derivatives;
    double m_sum = 0.0;
    Eigen::Vector4d m_slopes = Eigen::Vector4d::Zero();
    Eigen::Matrix4d m_bends = Eigen::Matrix4d::Zero();
};

}  // namespace

ContinuousLikelihood continuousLikelihood(const ContinuousLeaving& p, double repeats, double recency,
                                          double age, bool derivatives)
{
    assert(recency >= 0.0 && recency <= age);
    const double silence = age - recency;
    Collector sum(p, repeats, recency, derivatives);
    const double active = activePart(p, repeats, recency, age);
    sum.add(active, p.alpha + age, p.beta + age, std::log1p(silence / (p.alpha + recency)),
            std::log1p(silence / (p.beta + recency)), false);
    if (silence <= 0.0) return sum.finish(active);
    const LeftSince left(p, repeats, recency, age, negligible);
    const bool ratesFirst = left.a <= left.b;
    integrate(left.length, panelsFor(left.length, left.steepest()), [&](double w, double weight) {
        const double since = left.near * std::expm1(w), farLog = std::log1p(since / left.far);
        const double part =
            weight * p.s * left.near / left.b * std::exp(-left.nearPower * w - left.farPower * farLog);
        sum.add(part, left.a + since, left.b + since, ratesFirst ? w : farLog, ratesFirst ? farLog : w, true);
    });
    return sum.finish(active);
}

double roughlyActive(const ContinuousLeaving& p, double repeats, double recency, double age)
{
    const double active = activePart(p, repeats, recency, age);
    if (age <= recency) return 1.0;
    const LeftSince left(p, repeats, recency, age, roughlyNegligible);
    const auto partAt = [&](double w) {
        const double since = left.near * std::expm1(w);
        return std::exp(-left.nearPower * w - left.farPower * std::log1p(since / left.far));
    };
    const double half = 0.5 * left.length;
    double sum = 0.0;
    for (std::size_t i = 0; i < roughPoints.size(); ++i)
        sum += half * roughWeights[i] *
               (partAt(half * (1.0 - roughPoints[i])) + partAt(half * (1.0 + roughPoints[i])));
    return active / (active + p.s * left.near / left.b * sum);
}

double discountedOrders(double rateShape, double rateScale, double s, double beta, double discount)
{
    assert(rateShape > 0.0 && rateScale > 0.0 && s > 0.0 && beta > 0.0 && discount > 0.0);
    // The integral over time of e^(-discount t) (beta / (beta + t))^s; w = ln((beta + t) / beta).
    const double z = discount * beta;
    const double length = std::log1p(negligible / z);
    const double steepest = std::abs(s - 1.0) + z * std::exp(length);
    double sum = 0.0;
    integrate(length, panelsFor(length, steepest),
              [&](double w, double weight) { sum += weight * std::exp(-z * std::expm1(w) - (s - 1.0) * w); });
    return rateShape / rateScale * beta * sum;
}

}  // namespace tactful::models
