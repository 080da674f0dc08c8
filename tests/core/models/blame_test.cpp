#include "core/base/random.h"
#include "core/models/blame.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

namespace {

constexpr Eigen::Index causes = 7;  // always, by the number of messages, and five sources

Eigen::ArrayXd ratesOf(std::initializer_list<double> values)
{
    Eigen::ArrayXd rates(static_cast<Eigen::Index>(values.size()));
    std::copy(values.begin(), values.end(), rates.begin());
    return rates;
}

/// Each message is exposed to a source or not, as in SCIENCE.md 1.4.
BlameData simulate(int count, const Eigen::ArrayXd& rates, Random& random)
{
    BlameData data;
    data.exposure.resize(count, causes);
    data.harmed.resize(count);
    for (int row = 0; row < count; ++row) {
        data.exposure(row, 0) = 1.0;
        data.exposure(row, 1) = std::log1p(static_cast<double>(random.poisson(3.0)));
        for (Eigen::Index cause = 2; cause < causes; ++cause)
            data.exposure(row, cause) = random.chance(0.3) ? 1.0 : 0.0;
        const double hazard = (data.exposure.row(row).transpose() * rates).sum();
        data.harmed[row] = random.chance(-std::expm1(-hazard)) ? 1.0 : 0.0;
    }
    return data;
}

const Eigen::ArrayXd usual = ratesOf({0.0015, 0.0005, 0.0005, 0.0008, 0.0012, 0.0015, 0.0025});
const Eigen::ArrayXd truth = ratesOf({0.0015, 0.0005, 0.0005, 0.0008, 0.0012, 0.0025, 0.0060});

}  // namespace

class BlameTest : public QObject {
    Q_OBJECT

private slots:
    void fewEventsLeaveTheUsualRates();
    void manyEventsFindTheTruth();
    void thePosteriorNeverFalls();
    void nothingBeatsWhatWasFound();
    void badInputIsRefused();
};

void BlameTest::fewEventsLeaveTheUsualRates()
{
    Random random(18);
    Job job;
    const auto blame = shareBlame(simulate(5000, truth, random), {usual}, job);
    for (Eigen::Index cause = 0; cause < causes; ++cause) {
        const double moved = std::abs(blame->rate[cause] - usual[cause]);
        const double most =
            usual[cause] == truth[cause] ? 0.5 * usual[cause] : std::abs(blame->rate[cause] - truth[cause]);
        QVERIFY2(moved < most, qPrintable(QString::number(blame->rate[cause])));
    }
}

void BlameTest::manyEventsFindTheTruth()
{
    Random random(19);
    Job job;
    const auto blame = shareBlame(simulate(300000, truth, random), {usual}, job);
    const QString found = QString("%1 and %2").arg(blame->rate[5]).arg(blame->rate[6]);
    QVERIFY2(std::abs(blame->rate[5] - 0.0025) < 0.0004, qPrintable(found));
    QVERIFY2(std::abs(blame->rate[6] - 0.0060) < 0.0005, qPrintable(found));
}

void BlameTest::thePosteriorNeverFalls()
{
    Random random(20);
    Job job;
    const BlameData data = simulate(20000, truth, random);
    double before = -1e300;
    for (int steps = 0; steps < 60; ++steps) {
        BlameOptions options{usual};
        options.mostSteps = steps;
        const double now = shareBlame(data, options, job)->posterior;
        QVERIFY(now >= before - 1e-9);
        before = now;
    }
}

void BlameTest::nothingBeatsWhatWasFound()
{
    Random random(21);
    Job job;
    const BlameData data = simulate(20000, truth, random);
    const auto found = shareBlame(data, {usual}, job);
    for (int round = 0; round < 50; ++round) {
        // From elsewhere it comes to the same place: there is one highest point.
        Eigen::ArrayXd other = found->rate;
        for (double& rate : other)
            rate *= std::exp(0.3 * random.normal());
        double value = 0.0;
        for (Eigen::Index row = 0; row < data.harmed.size(); ++row) {
            const double hazard = (data.exposure.row(row).transpose() * other).sum();
            value += data.harmed[row] * std::log(hazard) - hazard;
        }
        value += 3000.0 * (usual * other.log() - other).sum();
        QVERIFY(value <= found->posterior + 1e-6);
    }
}

void BlameTest::badInputIsRefused()
{
    Random random(22);
    Job job;
    BlameData data = simulate(10, truth, random);
    QCOMPARE(shareBlame(data, {usual.head(3)}, job).error().where, std::string("usual"));
    BlameOptions options{usual};
    options.strength = 0.0;
    QCOMPARE(shareBlame(data, options, job).error().where, std::string("strength"));
    data.exposure(3, 3) = -1.0;
    QCOMPARE(shareBlame(data, {usual}, job).error().where, std::string("exposure"));
    data = simulate(10, truth, random);
    data.harmed[2] = 2.0;
    QCOMPARE(shareBlame(data, {usual}, job).error().where, std::string("harmed"));
}

TACTFUL_TEST(BlameTest)
#include "blame_test.moc"
