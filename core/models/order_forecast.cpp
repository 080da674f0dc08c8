#include "core/models/order_forecast.h"

#include "core/base/parallel.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr std::size_t blockRows = 64;
constexpr std::size_t chunkRows = 64 * blockRows;
constexpr Index paceRows = 2000;
constexpr int mostPaceSteps = 20;
constexpr std::uint64_t populationStream = ~0ULL;  ///< customers use their row, which is never this

/// One way the shop may be, among those its history allows.
struct World {
    RepeatOrders orders;
    OrderValue value;
    double pace = 1.0;  ///< shared ups and downs, around 1
};

Eigen::VectorXd drawAround(const Eigen::VectorXd& mean, const Eigen::MatrixXd& root, Random& random)
{
    Eigen::VectorXd normals(mean.size());
    for (double& normal : normals)
        normal = random.normal();
    return mean + root * normals;
}

std::vector<World> drawWorlds(const RepeatOrdersFit& fit, const ValueSide* value,
                              const OrderForecastOptions& options)
{
    Random random(options.seed, populationStream);
    const RepeatOrders& p = fit.population;
    const Eigen::Vector4d orderLogs(std::log(p.r), std::log(p.alpha), std::log(p.a), std::log(p.b));
    const Eigen::MatrixXd orderRoot = fit.covariance.llt().matrixL();
    std::vector<World> worlds(static_cast<std::size_t>(options.futures));
    for (World& world : worlds) {
        const Eigen::VectorXd drawn = drawAround(orderLogs, orderRoot, random).array().exp();
        world.orders = {drawn[0], drawn[1], drawn[2], drawn[3], p.leaving, p.gapSteps};
        world.pace = options.pace.drawUpsAndDowns(random);
    }
    if (!value) return worlds;
    const OrderValue& k = value->fit.population;
    const Eigen::Vector3d valueLogs(std::log(k.p), std::log(k.q - 1.0), std::log(k.v));
    const Eigen::MatrixXd valueRoot = value->fit.covariance.llt().matrixL();
    for (World& world : worlds) {
        const Eigen::VectorXd drawn = drawAround(valueLogs, valueRoot, random).array().exp();
        world.value = {drawn[0], 1.0 + drawn[1], drawn[2]};
    }
    return worlds;
}

/// The middle `level` of `futures`, widened where needed to hold the expectation (of 0.1 orders, say, when
/// nine futures in ten bring none). Reorders them.
ForecastRange rangeOf(std::vector<double>& futures, double level, double expectation)
{
    const double tail = 0.5 * (1.0 - level), last = static_cast<double>(futures.size() - 1);
    const auto valueAt = [&](double place) {
        const auto at = futures.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(futures.begin(), at, futures.end());
        return *at;
    };
    const double low = valueAt(std::round(tail * last)), high = valueAt(std::round((1.0 - tail) * last));
    return {std::min(low, expectation), std::max(high, expectation)};
}

/// Sums over customers in each future; one per block, so that the order of adding is fixed.
struct Totals {
    std::vector<double> orders, value;
};

class Forecaster {
public:
    Forecaster(const RepeatOrdersFit& fit, const OrderHistory& history, const ValueSide* value,
               const OrderForecastOptions& options)
        : m_fit(fit), m_history(history), m_value(value), m_options(options),
          m_horizon(horizonAtPace(fit.population, history, options.horizon, options.pace.factor())),
          m_worlds(drawWorlds(fit, value, options))
    {
        for (ArrayXd* column : {&m_out.pActive, &m_out.orders, &m_out.ordersLow, &m_out.ordersHigh,
                                &m_out.nextFrom, &m_out.nextTo})
            column->setZero(history.size());
        if (!value) return;
        m_out.value = expectedOrderValue(value->fit.population, value->history);
        m_out.valueLow.setZero(history.size());
        m_out.valueHigh.setZero(history.size());
    }

    Result<OrderForecast> run(Job& job);

private:
    void foresee(Index row, Totals& totals);

    const RepeatOrdersFit& m_fit;
    const OrderHistory& m_history;
    const ValueSide* m_value;
    const OrderForecastOptions& m_options;
    const double m_horizon;  ///< at the shop's pace
    const std::vector<World> m_worlds;
    OrderForecast m_out;
};

void Forecaster::foresee(Index row, Totals& totals)
{
    const OrderBelief belief = beliefOf(m_fit.population, m_history, row);
    m_out.pActive[row] = belief.pActive;
    m_out.orders[row] = expectedOrders(belief, m_horizon);
    const auto window = nextOrderWindow(belief, m_options.window);
    m_out.nextFrom[row] = window ? window->from : std::numeric_limits<double>::quiet_NaN();
    m_out.nextTo[row] = window ? window->to : std::numeric_limits<double>::quiet_NaN();

    Random random(m_options.seed, static_cast<std::uint64_t>(row));
    std::vector<double> counts(m_worlds.size()), values(m_value ? m_worlds.size() : 0);
    for (std::size_t i = 0; i < m_worlds.size(); ++i) {
        const World& world = m_worlds[i];
        const std::int64_t count =
            drawOrders(roughBeliefOf(world.orders, m_history, row), m_horizon * world.pace, random);
        counts[i] = static_cast<double>(count);
        totals.orders[i] += counts[i];
        if (!m_value) continue;
        values[i] = drawOrderValues(world.value, m_value->history, row, count, random);
        totals.value[i] += values[i];
    }
    const ForecastRange orders = rangeOf(counts, m_options.level, m_out.orders[row]);
    m_out.ordersLow[row] = orders.low;
    m_out.ordersHigh[row] = orders.high;
    if (!m_value) return;
    m_out.value[row] *= m_out.orders[row];
    const ForecastRange money = rangeOf(values, m_options.level, m_out.value[row]);
    m_out.valueLow[row] = money.low;
    m_out.valueHigh[row] = money.high;
}

Result<OrderForecast> Forecaster::run(Job& job)
{
    const auto rows = static_cast<std::size_t>(m_history.size());
    const std::vector<double> none(m_worlds.size(), 0.0);
    Totals all{none, none};
    job.begin("Looking ahead", ProgressUnit::Customers, m_history.size());
    for (std::size_t start = 0; start < rows; start += chunkRows) {
        const std::size_t count = std::min(chunkRows, rows - start);
        std::vector<Totals> parts((count + blockRows - 1) / blockRows, Totals{none, none});
        parallelFor(count, blockRows, m_options.threads, [&](std::size_t begin, std::size_t end) {
            if (job.cancelled()) return;
            for (std::size_t i = begin; i < end; ++i)
                foresee(static_cast<Index>(start + i), parts[begin / blockRows]);
        });
        if (job.cancelled()) return Job::cancelledError();
        for (const Totals& part : parts)
            for (std::size_t i = 0; i < none.size(); ++i) {
                all.orders[i] += part.orders[i];
                all.value[i] += part.value[i];
            }
        job.report(static_cast<std::int64_t>(start + count));
    }
    m_out.totalOrders = rangeOf(all.orders, m_options.level, m_out.orders.sum());
    if (m_value) m_out.totalValue = rangeOf(all.value, m_options.level, m_out.value.sum());
    return std::move(m_out);
}

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

}  // namespace

Status OrderForecastOptions::check() const
{
    if (!(horizon > 0.0) || !std::isfinite(horizon))
        return refused("A forecast must look at least a little ahead.", "horizon");
    if (futures < 20 || futures > 10000)
        return refused("The number of possible futures must be 20 to 10,000.", "futures");
    if (!(level > 0.0 && level < 1.0))
        return refused("The share that a range covers must be between 0 and 1.", "level");
    if (auto ok = pace.check(); !ok) return ok;
    if (!(window.level > 0.0 && window.level < 1.0))
        return refused("The share that a window covers must be between 0 and 1.", "window.level");
    return {};
}

double horizonAtPace(const RepeatOrders& population, const OrderHistory& history, double horizon,
                     double factor)
{
    if (factor == 1.0 || history.size() == 0) return horizon;
    const Index every = (history.size() + paceRows - 1) / paceRows;
    const auto ordersIn = [&](double weeks) {
        double orders = 0.0;
        for (Index row = 0; row < history.size(); row += every)
            orders += expectedOrders(roughBeliefOf(population, history, row), weeks);
        return orders;
    };
    const double wanted = factor * ordersIn(horizon);
    if (!(wanted > 0.0)) return horizon;
    // Orders grow with time, ever more slowly: each step takes what is missing in proportion.
    double at = horizon * factor;
    for (int i = 0; i < mostPaceSteps; ++i) {
        const double ratio = wanted / ordersIn(at);
        at *= ratio;
        if (std::abs(ratio - 1.0) < 1e-4) break;
    }
    return at;
}

Result<OrderForecast> forecastOrders(const RepeatOrdersFit& fit, const OrderHistory& history,
                                     const ValueSide* value, const OrderForecastOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = history.check(); !ok) return ok.error();
    if (value) {
        if (auto ok = value->history.check(); !ok) return ok.error();
        if (value->history.size() != history.size())
            return refused("There must be one row of order values for each row of the order history.",
                           "value");
    }
    return Forecaster(fit, history, value, options).run(job);
}

}  // namespace tactful::models
