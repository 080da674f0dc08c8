#include "core/base/random.h"
#include "core/measure/comparison.h"
#include "tests/support/register.h"

#include <limits>

using namespace tactful;
using namespace tactful::measure;

class MeanRangeTest : public QObject {
    Q_OBJECT

private slots:
    void theRangeHoldsTheTrueMeanAsOftenAsPromised();
    void sameSeedSameRangeWhateverTheThreads();
    void nobodyGivesZero();
    void badInputIsRefused();
};

void MeanRangeTest::theRangeHoldsTheTrueMeanAsOftenAsPromised()
{
    // 300 shops of 200 customers of whom 30 in 100 come back: the 80% range holds 30 in about 240 of them.
    int held = 0;
    for (std::uint64_t shop = 0; shop < 300; ++shop) {
        Random random(7, shop);
        Eigen::ArrayXd came(200);
        for (Eigen::Index i = 0; i < came.size(); ++i)
            came[i] = random.uniform() < 0.3 ? 100.0 : 0.0;
        ComparisonOptions options;
        options.resamples = 400;
        options.seed = shop + 1;
        const auto range = rangeOfMean(came, options);
        QVERIFY(range.ok());
        QVERIFY(range->low <= range->value && range->value <= range->high);
        held += range->low <= 30.0 && 30.0 <= range->high ? 1 : 0;
    }
    QVERIFY2(held >= 220 && held <= 262, qPrintable(QString::number(held)));
}

void MeanRangeTest::sameSeedSameRangeWhateverTheThreads()
{
    const Eigen::ArrayXd values = Eigen::ArrayXd::LinSpaced(101, -3.0, 8.0);
    ComparisonOptions one;
    one.threads = 1;
    ComparisonOptions three;
    three.threads = 3;
    const auto a = rangeOfMean(values, one);
    const auto b = rangeOfMean(values, three);
    QVERIFY(a.ok() && b.ok());
    QVERIFY(a->low == b->low && a->high == b->high && a->value == b->value);
}

void MeanRangeTest::nobodyGivesZero()
{
    const auto range = rangeOfMean(Eigen::ArrayXd(), {});
    QVERIFY(range.ok());
    QCOMPARE(range->high, 0.0);
}

void MeanRangeTest::badInputIsRefused()
{
    Eigen::ArrayXd values = Eigen::ArrayXd::Zero(3);
    values[1] = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(rangeOfMean(values, {}).error().code == ErrorCode::BadInput);
    ComparisonOptions options;
    options.resamples = 3;
    QVERIFY(rangeOfMean(Eigen::ArrayXd::Zero(3), options).error().code == ErrorCode::BadInput);
}

TACTFUL_TEST(MeanRangeTest)
#include "mean_range_test.moc"
