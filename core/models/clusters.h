#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

/// \file
/// Which customers behave alike, without anybody having said what to look for?
///
/// k-means on standardised columns: each customer is with the nearest of k centres, each centre is the mean
/// of its customers. The number of groups is the one in which customers are most clearly nearer to their own
/// group than to the next (silhouette), among those whose smallest group is large enough to be worth a name.
///
/// Source: Lloyd (1982); Arthur and Vassilvitskii (2007), k-means++; Rousseeuw (1987), Silhouettes, in the
/// simplified form with distances to centres (Hruschka, Campello and de Castro 2006).
/// Proof: clusters_test gets groups it was built from.

namespace tactful::models {

struct ClusterOptions {
    int fewest = 2;                     ///< groups, >= 2
    int most = 6;                       ///< groups, >= fewest, <= 20
    Eigen::Index leastCustomers = 200;  ///< with fewer there are no groups
    double leastShare = 0.05;           ///< of customers in the smallest group, 0 to below 1 / most
    double leastSilhouette = 0.25;  ///< below, customers do not fall into groups (Kaufman, Rousseeuw 1990)
    int starts = 8;                 ///< > 0; the best of so many is kept
    Eigen::Index sample = 5000;     ///< centres are found on at most so many customers, evenly spaced
    std::uint64_t seed = 1;

    Status check() const;
};

/// How a group differs from the shop's average customer.
struct ClusterTrait {
    int column = 0;
    double deviation = 0.0;  ///< of the centre, in standard deviations
};

struct Cluster {
    std::int64_t customers = 0;
    /// Columns in which it differs by at least half a standard deviation, the most different first.
    std::vector<ClusterTrait> traits;
};

struct Clusters {
    std::vector<std::int32_t> of;   ///< per row: index into clusters; empty where there are no groups
    std::vector<Cluster> clusters;  ///< the largest first
    double silhouette = 0.0;        ///< mean over the sample, -1 to 1
};

/// `table`: N customers x D columns, any units; take logarithms of what grows by shares. A column that is the
/// same for everybody says nothing and is passed over.
///
/// \return the groups; none (`of` empty) for fewer customers than asked for or where no number of groups is
///   clear enough. BadInput if the options' check fails, there is no column, or a value is not finite;
///   Cancelled. The same for the same rows in the same order.
Result<Clusters> findClusters(const Eigen::MatrixXd& table, const ClusterOptions& options, Job& job);

}  // namespace tactful::models
