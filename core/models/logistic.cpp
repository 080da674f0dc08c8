#include "core/models/logistic.h"

#include "core/base/parallel.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace tactful::models {
namespace {

constexpr std::size_t blockRows = 16384;
constexpr Eigen::Index panelRows = 512;  // a panel of floats fits the cache; sums over panels are doubles
constexpr double leastGainPerRow = 1e-8;
constexpr int mostHalvings = 12;

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

struct Scale {
    Vector mean, inverse;  ///< of the standard deviation; 0 for a column without any spread
};

/// Of what was read by the time the job is to stop.
Scale scaleOf(const LogisticRows& rows, const Job& job)
{
    const auto columns = static_cast<Eigen::Index>(rows.columns);
    Scale scale{Vector::Zero(columns), Vector::Zero(columns)};
    const auto at = [&rows](std::size_t row, Eigen::Index column) {
        return static_cast<double>(rows.values[row * rows.columns + static_cast<std::size_t>(column)]);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % blockRows == 0 && job.cancelled()) return scale;
        for (Eigen::Index j = 0; j < columns; ++j)
            scale.mean[j] += at(i, j);
    }
    scale.mean /= static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % blockRows == 0 && job.cancelled()) return scale;
        for (Eigen::Index j = 0; j < columns; ++j)
            scale.inverse[j] += (at(i, j) - scale.mean[j]) * (at(i, j) - scale.mean[j]);
    }
    for (Eigen::Index j = 0; j < columns; ++j) {
        const double deviation = std::sqrt(scale.inverse[j] / static_cast<double>(rows.size()));
        scale.inverse[j] = deviation > 1e-6 ? 1.0 / deviation : 0.0;
    }
    return scale;
}

/// What one block of rows adds to the penalised log-likelihood and its derivatives.
struct Sums {
    double loss = 0.0;
    Vector gradient;
    Matrix curvature;
};

/// The standardised rows, the last column 1, and everything that Newton asks of them. Blocks are summed in
/// their order, so the number of threads changes nothing.
class Objective {
public:
    Objective(const LogisticRows& rows, const LogisticOptions& options, const Job& job)
        : m_rows(rows), m_options(options), m_job(job), m_scale(scaleOf(rows, job))
    {
    }

    const Scale& scale() const { return m_scale; }
    Eigen::Index size() const { return static_cast<Eigen::Index>(m_rows.columns) + 1; }
    Sums at(const Vector& weights, bool derivatives) const;

private:
    void addPanel(std::size_t begin, Eigen::Index count, const Vector& weights, bool derivatives,
                  Sums& sums) const;

    const LogisticRows& m_rows;
    const LogisticOptions& m_options;
    const Job& m_job;
    Scale m_scale;
};

void Objective::addPanel(std::size_t begin, Eigen::Index count, const Vector& weights, bool derivatives,
                         Sums& sums) const
{
    const Eigen::Index columns = size() - 1;
    const Eigen::Map<const Eigen::MatrixXf> raw(m_rows.values.data() + begin * m_rows.columns, columns,
                                                count);
    Eigen::MatrixXf panel(size(), count);
    panel.topRows(columns) = (raw.colwise() - m_scale.mean.cast<float>()).array().colwise() *
                             m_scale.inverse.cast<float>().array();
    panel.bottomRows(1).setOnes();
    const Eigen::VectorXf odds = panel.transpose() * weights.cast<float>();
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t row = begin + static_cast<std::size_t>(i);
        const double z = static_cast<double>(odds[i]), weight = static_cast<double>(m_rows.weight[row]);
        const double against = m_rows.outcome[row] ? -z : z;
        sums.loss += weight * (std::max(against, 0.0) + std::log1p(std::exp(-std::abs(against))));
    }
    if (!derivatives) return;
    Eigen::VectorXf missed(count), spread(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t row = begin + static_cast<std::size_t>(i);
        const double p = 1.0 / (1.0 + std::exp(-static_cast<double>(odds[i])));
        const auto weight = static_cast<double>(m_rows.weight[row]);
        missed[i] = static_cast<float>(weight * ((m_rows.outcome[row] ? 1.0 : 0.0) - p));
        spread[i] = static_cast<float>(std::sqrt(weight * p * (1.0 - p)));
    }
    sums.gradient += (panel * missed).cast<double>();
    panel = panel * spread.asDiagonal();
    Eigen::MatrixXf curvature = Eigen::MatrixXf::Zero(size(), size());
    curvature.selfadjointView<Eigen::Lower>().rankUpdate(panel);
    sums.curvature += curvature.cast<double>();
}

Sums Objective::at(const Vector& weights, bool derivatives) const
{
    const std::size_t blocks = (m_rows.size() + blockRows - 1) / blockRows;
    std::vector<Sums> parts(blocks);
    parallelFor(m_rows.size(), blockRows, m_options.threads, [&](std::size_t begin, std::size_t end) {
        Sums& part = parts[begin / blockRows];
        part.gradient = Vector::Zero(size());
        if (derivatives) part.curvature = Matrix::Zero(size(), size());
        for (std::size_t i = begin; i < end && !m_job.cancelled(); i += static_cast<std::size_t>(panelRows))
            addPanel(i, std::min(panelRows, static_cast<Eigen::Index>(end - i)), weights, derivatives, part);
    });
    const Eigen::Index columns = size() - 1;
    Sums sums{0.5 * m_options.penalty * weights.head(columns).squaredNorm(), Vector::Zero(size()), {}};
    if (derivatives) sums.curvature = Matrix::Zero(size(), size());
    for (const Sums& part : parts) {
        sums.loss += part.loss;
        sums.gradient += part.gradient;
        if (derivatives) sums.curvature += part.curvature;
    }
    if (!derivatives) return sums;
    sums.gradient.head(columns) -= m_options.penalty * weights.head(columns);
    sums.curvature.diagonal().head(columns).array() += m_options.penalty;
    sums.curvature.diagonal()[columns] += 1e-9;
    return sums;
}

Status checkRows(const LogisticRows& rows)
{
    if (rows.columns == 0 || rows.values.size() != rows.size() * rows.columns ||
        rows.weight.size() != rows.size())
        return refused("The rows to learn from do not fit together.", "rows");
    const auto yes = std::count(rows.outcome.begin(), rows.outcome.end(), char{1});
    if (yes == 0 || yes == std::ssize(rows.outcome))
        return refused("There is nothing to learn from: the outcomes are all alike.", "outcome");
    if (!std::all_of(rows.values.begin(), rows.values.end(), [](float x) { return std::isfinite(x); }))
        return refused("A value to learn from is not a number.", "values");
    if (!std::all_of(rows.weight.begin(), rows.weight.end(),
                     [](float x) { return std::isfinite(x) && x > 0.0f; }))
        return refused("Every row must count something.", "weight");
    return {};
}

Logistic inOwnUnits(const Vector& weights, const Scale& scale)
{
    const Eigen::Index columns = scale.mean.size();
    const Vector own = weights.head(columns).cwiseProduct(scale.inverse);
    Logistic fit;
    fit.weight.assign(own.begin(), own.end());
    fit.mean.assign(scale.mean.begin(), scale.mean.end());
    fit.bias = weights[columns] - own.dot(scale.mean);
    return fit;
}

}  // namespace

Status LogisticOptions::check() const
{
    if (!(penalty > 0.0) || !std::isfinite(penalty))
        return refused("The penalty must be above 0.", "penalty");
    if (mostSteps < 1) return refused("At least one step is needed.", "mostSteps");
    return {};
}

double Logistic::logOdds(const float* row) const
{
    double sum = bias;
    for (std::size_t j = 0; j < weight.size(); ++j)
        sum += weight[j] * static_cast<double>(row[j]);
    return sum;
}

double Logistic::contribution(const float* row, std::size_t first, std::size_t end) const
{
    double sum = 0.0;
    for (std::size_t j = first; j < end; ++j)
        sum += weight[j] * (static_cast<double>(row[j]) - mean[j]);
    return sum;
}

Result<Logistic> fitLogistic(const LogisticRows& rows, const LogisticOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = checkRows(rows); !ok) return ok.error();
    const Objective objective(rows, options, job);
    if (job.cancelled()) return Job::cancelledError();
    double total = 0.0, yes = 0.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        total += static_cast<double>(rows.weight[i]);
        if (rows.outcome[i]) yes += static_cast<double>(rows.weight[i]);
    }
    Vector weights = Vector::Zero(objective.size());
    weights[objective.size() - 1] = std::log(yes / (total - yes));
    for (int step = 0; step < options.mostSteps; ++step) {
        const Sums here = objective.at(weights, true);
        if (job.cancelled()) return Job::cancelledError();
        const Matrix curvature = here.curvature.selfadjointView<Eigen::Lower>();
        Vector move = curvature.ldlt().solve(here.gradient);
        double loss = objective.at(weights + move, false).loss;
        for (int half = 0; half < mostHalvings && !(loss <= here.loss); ++half) {
            move *= 0.5;
            loss = objective.at(weights + move, false).loss;
        }
        if (job.cancelled()) return Job::cancelledError();
        if (!(loss <= here.loss)) break;
        weights += move;
        if (here.loss - loss < leastGainPerRow * static_cast<double>(rows.size())) break;
    }
    return inOwnUnits(weights, objective.scale());
}

}  // namespace tactful::models
