#include "core/base/random.h"
#include "core/models/clusters.h"
#include "tests/support/register.h"

#include <cmath>
#include <set>

using namespace tactful;
using namespace tactful::models;

namespace {

/// Groups around the given points of two columns, one customer of each in turn; a third column says nothing.
Eigen::MatrixXd around(const std::vector<std::pair<double, double>>& points, int customers, double wobble)
{
    Random random(3);
    Eigen::MatrixXd table(customers, 3);
    for (int i = 0; i < customers; ++i) {
        const auto& [x, y] = points[static_cast<std::size_t>(i) % points.size()];
        table.row(i) << x + wobble * random.normal(), 100.0 * (y + wobble * random.normal()), 5.0;
    }
    return table;
}

const std::vector<std::pair<double, double>> threePoints{{0.0, 0.0}, {10.0, 0.0}, {0.0, 10.0}};

Result<Clusters> find(const Eigen::MatrixXd& table, const ClusterOptions& options = {})
{
    Job job;
    return findClusters(table, options, job);
}

}  // namespace

class ClustersTest : public QObject {
    Q_OBJECT

private slots:
    void theGroupsItWasMadeOfAreFound();
    void traitsSayHowAGroupDiffers();
    void aCloudHasNoGroups();
    void aHandfulOfOddOnesIsNoGroup();
    void underTwoHundredCustomersThereAreNoGroups();
    void aSampleFindsTheSameGroups();
    void theSameRowsGiveTheSameGroups();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aCancelledJobStops();
};

void ClustersTest::theGroupsItWasMadeOfAreFound()
{
    const auto found = find(around(threePoints, 600, 0.5));
    QVERIFY(found.ok());
    QCOMPARE(found->clusters.size(), std::size_t{3});
    QVERIFY(found->silhouette > 0.8);
    for (std::size_t i = 3; i < found->of.size(); ++i)
        QCOMPARE(found->of[i], found->of[i % 3]);
    QCOMPARE(std::set<int>(found->of.begin(), found->of.begin() + 3).size(), std::size_t{3});
    for (const Cluster& cluster : found->clusters)
        QCOMPARE(cluster.customers, std::int64_t{200});
}

void ClustersTest::traitsSayHowAGroupDiffers()
{
    const auto found = find(around(threePoints, 600, 0.5));
    QVERIFY(found.ok());
    // Row 1 is of the group that is high in the first column: by the square root of 2 standard deviations.
    const Cluster& group = found->clusters[static_cast<std::size_t>(found->of[1])];
    QCOMPARE(group.traits.size(), std::size_t{2});
    QCOMPARE(group.traits[0].column, 0);
    QVERIFY(std::abs(group.traits[0].deviation - std::sqrt(2.0)) < 0.05);
    QCOMPARE(group.traits[1].column, 1);
    QVERIFY(group.traits[1].deviation < -0.5);
}

void ClustersTest::aCloudHasNoGroups()
{
    Random random(11);
    Eigen::MatrixXd cloud(1000, 8);
    for (Eigen::Index i = 0; i < cloud.size(); ++i)
        cloud.data()[i] = random.normal();
    const auto found = find(cloud);
    QVERIFY(found.ok());
    QVERIFY2(found->of.empty(), qPrintable(QString::number(found->silhouette)));
    QVERIFY(found->clusters.empty());
}

void ClustersTest::aHandfulOfOddOnesIsNoGroup()
{
    Eigen::MatrixXd table = around({{0.0, 0.0}, {10.0, 0.0}}, 600, 0.5);
    for (int i = 0; i < 5; ++i)
        table.row(i) << 5.0, 2e5, 5.0;
    ClusterOptions options;
    options.leastSilhouette = 0.0;
    const auto found = find(table, options);
    QVERIFY(found.ok());
    for (const Cluster& cluster : found->clusters)
        QVERIFY(cluster.customers >= 30);
}

void ClustersTest::underTwoHundredCustomersThereAreNoGroups()
{
    const auto few = find(around(threePoints, 199, 0.5));
    QVERIFY(few.ok());
    QVERIFY(few->of.empty());
    const auto enough = find(around(threePoints, 200, 0.5));
    QVERIFY(enough.ok());
    QCOMPARE(enough->of.size(), std::size_t{200});
}

void ClustersTest::aSampleFindsTheSameGroups()
{
    ClusterOptions options;
    const auto all = find(around(threePoints, 1000, 0.5), options);
    options.sample = 250;
    const auto sampled = find(around(threePoints, 1000, 0.5), options);
    QVERIFY(all.ok() && sampled.ok());
    QCOMPARE(all->clusters.size(), sampled->clusters.size());
    for (std::size_t i = 3; i < sampled->of.size(); ++i)
        QCOMPARE(sampled->of[i], sampled->of[i % 3]);
}

void ClustersTest::theSameRowsGiveTheSameGroups()
{
    const auto one = find(around(threePoints, 500, 3.0)), other = find(around(threePoints, 500, 3.0));
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one->of == other->of);
    QCOMPARE(one->silhouette, other->silhouette);
}

void ClustersTest::badInputIsRefused_data()
{
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("starts");
    QTest::addColumn<double>("leastShare");
    QTest::addColumn<int>("sample");
    QTest::newRow("one group") << 1 << 6 << 8 << 0.05 << 5000;
    QTest::newRow("less than the fewest") << 4 << 3 << 8 << 0.05 << 5000;
    QTest::newRow("too many") << 2 << 21 << 8 << 0.01 << 5000;
    QTest::newRow("no start") << 2 << 6 << 0 << 0.05 << 5000;
    QTest::newRow("groups larger than the whole") << 2 << 6 << 8 << 0.2 << 5000;
    QTest::newRow("a sample too small") << 2 << 6 << 8 << 0.05 << 100;
}

void ClustersTest::badInputIsRefused()
{
    QFETCH(int, fewest);
    QFETCH(int, most);
    QFETCH(int, starts);
    QFETCH(double, leastShare);
    QFETCH(int, sample);
    ClusterOptions options;
    options.fewest = fewest;
    options.most = most;
    options.starts = starts;
    options.leastShare = leastShare;
    options.sample = sample;
    const auto found = find(around(threePoints, 300, 0.5), options);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
    Eigen::MatrixXd hole = around(threePoints, 300, 0.5);
    hole(2, 1) = std::nan("");
    QVERIFY(!find(hole).ok());
    QVERIFY(!find(Eigen::MatrixXd(300, 0)).ok());
    options = {};
    options.leastSilhouette = 2.0;
    QVERIFY(!find(hole, options).ok());
    options = {};
    options.leastCustomers = 3;
    QVERIFY(!find(hole, options).ok());
}

void ClustersTest::aCancelledJobStops()
{
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    const auto found = findClusters(around(threePoints, 300, 0.5), {}, job);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(ClustersTest)
#include "clusters_test.moc"
