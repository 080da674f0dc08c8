#include "core/models/clusters.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

constexpr double worthSaying = 0.5;  ///< standard deviations
constexpr int mostRounds = 100;

/// Columns with mean 0 and standard deviation 1; those that never differ are 0.
MatrixXd standardised(const MatrixXd& table)
{
    MatrixXd out = table.rowwise() - table.colwise().mean();
    for (Index column = 0; column < out.cols(); ++column) {
        const double spread = std::sqrt(out.col(column).squaredNorm() / static_cast<double>(out.rows()));
        const double size = std::abs(table.col(column).mean());
        if (spread > 1e-12 * (1.0 + size))
            out.col(column) /= spread;
        else
            out.col(column).setZero();
    }
    return out;
}

/// Rows 0, step, 2 step, ... at most `most` of them.
MatrixXd evenSample(const MatrixXd& table, Index most)
{
    const Index step = (table.rows() + most - 1) / most;
    MatrixXd sample((table.rows() + step - 1) / step, table.cols());
    for (Index i = 0; i < sample.rows(); ++i)
        sample.row(i) = table.row(i * step);
    return sample;
}

/// The nearest centre and how far it and the next one are.
struct Nearest {
    Index centre = 0;
    double own = std::numeric_limits<double>::infinity();   ///< squared distance
    double next = std::numeric_limits<double>::infinity();  ///< squared distance
};

Nearest nearestTo(const RowVectorXd& row, const MatrixXd& centres)
{
    Nearest nearest;
    for (Index k = 0; k < centres.rows(); ++k) {
        const double distance = (centres.row(k) - row).squaredNorm();
        if (distance < nearest.own) {
            nearest.next = nearest.own;
            nearest.own = distance;
            nearest.centre = k;
        } else {
            nearest.next = std::min(nearest.next, distance);
        }
    }
    return nearest;
}

/// Each further centre is a customer, the likelier the further from those there are (k-means++).
MatrixXd firstCentres(const MatrixXd& sample, Index k, Random& random)
{
    MatrixXd centres(k, sample.cols());
    centres.row(0) = sample.row(random.between(0, sample.rows() - 1));
    ArrayXd distance = (sample.rowwise() - centres.row(0)).rowwise().squaredNorm();
    for (Index next = 1; next < k; ++next) {
        double left = random.uniform() * distance.sum();
        Index row = 0;
        while (row + 1 < sample.rows() && (left -= distance[row]) >= 0.0)
            ++row;
        centres.row(next) = sample.row(row);
        distance = distance.min((sample.rowwise() - centres.row(next)).rowwise().squaredNorm().array());
    }
    return centres;
}

struct Partition {
    MatrixXd centres;
    double squares = 0.0;     ///< of distances to the own centre
    double silhouette = 0.0;  ///< mean
    Index smallest = 0;       ///< customers of the smallest group
};

Partition judged(const MatrixXd& sample, MatrixXd centres)
{
    Partition partition{std::move(centres), 0.0, 0.0, 0};
    std::vector<Index> sizes(static_cast<std::size_t>(partition.centres.rows()), 0);
    for (Index i = 0; i < sample.rows(); ++i) {
        const Nearest nearest = nearestTo(sample.row(i), partition.centres);
        partition.squares += nearest.own;
        ++sizes[static_cast<std::size_t>(nearest.centre)];
        if (nearest.next > 0.0) partition.silhouette += 1.0 - std::sqrt(nearest.own / nearest.next);
    }
    partition.silhouette /= static_cast<double>(sample.rows());
    partition.smallest = *std::min_element(sizes.begin(), sizes.end());
    return partition;
}

/// Lloyd's rounds from one start until nobody moves.
Partition settled(const MatrixXd& sample, Index k, Random& random)
{
    MatrixXd centres = firstCentres(sample, k, random);
    std::vector<Index> of(static_cast<std::size_t>(sample.rows()), -1);
    for (int round = 0; round < mostRounds; ++round) {
        bool moved = false;
        MatrixXd sums = MatrixXd::Zero(k, sample.cols());
        VectorXd counts = VectorXd::Zero(k);
        for (Index i = 0; i < sample.rows(); ++i) {
            const Index centre = nearestTo(sample.row(i), centres).centre;
            moved = moved || of[static_cast<std::size_t>(i)] != centre;
            of[static_cast<std::size_t>(i)] = centre;
            sums.row(centre) += sample.row(i);
            counts[centre] += 1.0;
        }
        if (!moved) break;
        for (Index centre = 0; centre < k; ++centre)
            if (counts[centre] > 0.0) centres.row(centre) = sums.row(centre) / counts[centre];
    }
    return judged(sample, std::move(centres));
}

Partition bestOf(const MatrixXd& sample, Index k, const ClusterOptions& options)
{
    std::optional<Partition> best;
    for (int start = 0; start < options.starts; ++start) {
        Random random(options.seed, static_cast<std::uint64_t>(k) * 1000 + static_cast<std::uint64_t>(start));
        Partition partition = settled(sample, k, random);
        if (!best || partition.squares < best->squares) best = std::move(partition);
    }
    return std::move(*best);
}

std::vector<ClusterTrait> traitsOf(const RowVectorXd& centre)
{
    std::vector<ClusterTrait> traits;
    for (Index column = 0; column < centre.size(); ++column)
        if (std::abs(centre[column]) >= worthSaying)
            traits.push_back({static_cast<int>(column), centre[column]});
    std::stable_sort(traits.begin(), traits.end(), [](const ClusterTrait& a, const ClusterTrait& b) {
        return std::abs(a.deviation) > std::abs(b.deviation);
    });
    return traits;
}

/// Everybody to the nearest centre, groups numbered from the largest.
Clusters assigned(const MatrixXd& rows, const Partition& partition)
{
    const auto k = static_cast<std::size_t>(partition.centres.rows());
    Clusters found;
    found.silhouette = partition.silhouette;
    std::vector<std::int64_t> sizes(k, 0);
    for (Index i = 0; i < rows.rows(); ++i) {
        const auto centre = static_cast<std::size_t>(nearestTo(rows.row(i), partition.centres).centre);
        found.of.push_back(static_cast<std::int32_t>(centre));
        ++sizes[centre];
    }
    std::vector<std::size_t> order(k);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::int32_t> placeOf(k);
    for (std::size_t place = 0; place < k; ++place) {
        placeOf[order[place]] = static_cast<std::int32_t>(place);
        found.clusters.push_back(
            {sizes[order[place]], traitsOf(partition.centres.row(static_cast<Index>(order[place])))});
    }
    for (std::int32_t& centre : found.of)
        centre = placeOf[static_cast<std::size_t>(centre)];
    return found;
}

}  // namespace

Status ClusterOptions::check() const
{
    if (fewest < 2 || most < fewest || most > 20)
        return Error{ErrorCode::BadInput, "There can be 2 to 20 groups.", "most"};
    if (leastCustomers < most)
        return Error{ErrorCode::BadInput, "There must be at least as many customers as groups.",
                     "leastCustomers"};
    if (!(leastShare >= 0.0 && leastShare * most < 1.0))
        return Error{ErrorCode::BadInput, "The smallest group cannot be larger than all are on average.",
                     "leastShare"};
    if (!(leastSilhouette >= -1.0 && leastSilhouette <= 1.0))
        return Error{ErrorCode::BadInput, "How clear groups are is -1 to 1.", "leastSilhouette"};
    if (starts < 1) return Error{ErrorCode::BadInput, "At least one start is needed.", "starts"};
    if (sample < leastCustomers)
        return Error{ErrorCode::BadInput, "The sample must hold as many customers as are needed.", "sample"};
    return {};
}

Result<Clusters> findClusters(const MatrixXd& table, const ClusterOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (table.cols() == 0)
        return Error{ErrorCode::BadInput, "There is nothing known by which to group customers."};
    if (!table.allFinite()) return Error{ErrorCode::BadInput, "A figure of a customer is not a number."};
    if (table.rows() < options.leastCustomers) return Clusters();
    const MatrixXd rows = standardised(table);
    const MatrixXd sample = evenSample(rows, options.sample);
    const double least = options.leastShare * static_cast<double>(sample.rows());
    std::optional<Partition> best;
    for (Index k = options.fewest; k <= options.most; ++k) {
        if (job.cancelled()) return Job::cancelledError();
        Partition partition = bestOf(sample, k, options);
        const bool large = static_cast<double>(partition.smallest) >= std::max(1.0, least);
        if (!large || partition.silhouette < options.leastSilhouette) continue;
        if (!best || partition.silhouette > best->silhouette) best = std::move(partition);
    }
    if (!best) return Clusters();
    return assigned(rows, *best);
}

}  // namespace tactful::models
