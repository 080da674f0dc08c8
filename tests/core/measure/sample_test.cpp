#include "core/measure/sample.h"
#include "tests/support/register.h"

#include <array>
#include <cmath>

using namespace tactful;
using namespace tactful::measure;
using Eigen::ArrayXd;

namespace {

ArrayXd columnOf(std::initializer_list<double> values)
{
    ArrayXd column(static_cast<Eigen::Index>(values.size()));
    std::copy(values.begin(), values.end(), column.begin());
    return column;
}

bool alike(const Sample& a, const Sample& b)
{
    return a.people == b.people && std::abs(a.mean - b.mean) < 1e-12 &&
           std::abs(a.variance - b.variance) < 1e-12;
}

}  // namespace

class SampleTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAndTheirSumsSayTheSame();
    void aShareHasTheVarianceOfItsChance();
    void partsJoinedAreTheWhole();
    void pairsKnowHowTheirValuesMoveTogether();
    void anEmptySideIsOfNobody();
    void columnsOfDifferentPeopleAreRefused();
};

void SampleTest::valuesAndTheirSumsSayTheSame()
{
    const Sample sample = sampleOf(columnOf({1, 2, 3, 10}));
    QVERIFY(alike(sample, {4, 4.0, 50.0 / 3}));
    QVERIFY(alike(sample, sampleOfSums(4, 16, 114)));
}

void SampleTest::aShareHasTheVarianceOfItsChance()
{
    QVERIFY(alike(sampleOfShare(14, 28), {28, 0.5, 0.25}));
    QVERIFY(alike(sampleOfShare(0, 10), {10, 0.0, 0.0}));
}

void SampleTest::partsJoinedAreTheWhole()
{
    const std::array parts{sampleOf(columnOf({1, 2})), Sample(), sampleOf(columnOf({3})),
                           sampleOf(columnOf({10, 5, 5}))};
    QVERIFY(alike(joined(parts), sampleOf(columnOf({1, 2, 3, 10, 5, 5}))));
}

void SampleTest::pairsKnowHowTheirValuesMoveTogether()
{
    const ArrayXd after = columnOf({1, 2, 3, 10}), before = columnOf({2, 2, 5, 7});
    const auto pair = pairedSampleOf(after, before);
    QVERIFY(pair.ok());
    // (-3 * -2 + -2 * -2 + -1 * 1 + 6 * 3) / 3
    QVERIFY(std::abs(pair->covariance - 9.0) < 1e-12);
    const PairedSample same = pairedSampleOfSums(sampleOf(after), sampleOf(before), 91);
    QVERIFY(std::abs(same.covariance - pair->covariance) < 1e-12);
}

void SampleTest::anEmptySideIsOfNobody()
{
    QVERIFY(alike(sampleOf(ArrayXd()), Sample()));
    QVERIFY(alike(sampleOfSums(0, 0, 0), Sample()));
    QVERIFY(alike(sampleOfShare(0, 0), Sample()));
    QVERIFY(alike(joined({}), Sample()));
}

void SampleTest::columnsOfDifferentPeopleAreRefused()
{
    const auto pair = pairedSampleOf(columnOf({1, 2}), columnOf({1}));
    QVERIFY(!pair.ok());
    QCOMPARE(pair.error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(SampleTest)
#include "sample_test.moc"
