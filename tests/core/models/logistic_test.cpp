#include "core/base/random.h"
#include "core/models/logistic.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::models;

class LogisticTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheWeightsThatMadeTheOutcomes();
    void rowsThatCountTwiceAreAsTwoRows();
    void clearCasesDoNotRunAway();
    void aColumnThatNeverChangesWeighsNothing();
    void contributionsAddUp();
    void threadsChangeNothing();
    void everyFailureHasItsCode();
};

namespace {

/// Outcomes drawn with log odds 0.5 + 2 x - y, where y is spread ten times as far as x.
LogisticRows drawn(int count)
{
    Random random(7);
    LogisticRows rows{2, {}, {}, {}};
    for (int i = 0; i < count; ++i) {
        const double x = random.normal(), y = 10.0 * random.normal();
        rows.values.insert(rows.values.end(), {static_cast<float>(x), static_cast<float>(y)});
        rows.outcome.push_back(random.chance(1.0 / (1.0 + std::exp(-(0.5 + 2.0 * x - 0.1 * y)))) ? 1 : 0);
        rows.weight.push_back(1.0f);
    }
    return rows;
}

Logistic fit(const LogisticRows& rows, const LogisticOptions& options = {})
{
    Job job;
    return *fitLogistic(rows, options, job);
}

bool near(double a, double b, double within)
{
    return std::abs(a - b) < within;
}

}  // namespace

void LogisticTest::findsTheWeightsThatMadeTheOutcomes()
{
    const Logistic found = fit(drawn(50000));
    QVERIFY(near(found.weight[0], 2.0, 0.06));
    QVERIFY(near(found.weight[1], -0.1, 0.005));
    QVERIFY(near(found.bias, 0.5, 0.05));
}

void LogisticTest::rowsThatCountTwiceAreAsTwoRows()
{
    LogisticRows twice = drawn(300), doubled = twice;
    for (float& weight : doubled.weight)
        weight = 2.0f;
    const LogisticRows once = twice;
    twice.values.insert(twice.values.end(), once.values.begin(), once.values.end());
    twice.outcome.insert(twice.outcome.end(), once.outcome.begin(), once.outcome.end());
    twice.weight.insert(twice.weight.end(), once.weight.begin(), once.weight.end());
    const Logistic a = fit(twice), b = fit(doubled);
    QVERIFY(near(a.weight[0], b.weight[0], 1e-4) && near(a.bias, b.bias, 1e-4));
}

void LogisticTest::clearCasesDoNotRunAway()
{
    LogisticRows rows{1, {}, {}, {}};
    for (int i = 0; i < 100; ++i) {
        rows.values.push_back(static_cast<float>(i));
        rows.outcome.push_back(i >= 50 ? 1 : 0);
        rows.weight.push_back(1.0f);
    }
    const Logistic found = fit(rows);
    const float low = 0.0f, high = 99.0f;
    QVERIFY(std::isfinite(found.weight[0]));
    QVERIFY(found.logOdds(&low) < -3.0 && found.logOdds(&high) > 3.0);
    QVERIFY(found.logOdds(&high) < 30.0);
}

void LogisticTest::aColumnThatNeverChangesWeighsNothing()
{
    LogisticRows rows = drawn(500);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows.values[2 * i + 1] = 3.0f;
    QCOMPARE(fit(rows).weight[1], 0.0);
}

void LogisticTest::contributionsAddUp()
{
    const Logistic found = fit(drawn(500));
    const float row[] = {1.5f, -4.0f};
    const float mean[] = {static_cast<float>(found.mean[0]), static_cast<float>(found.mean[1])};
    QVERIFY(near(found.contribution(row, 0, 1) + found.contribution(row, 1, 2),
                 found.logOdds(row) - found.logOdds(mean), 1e-5));
}

void LogisticTest::threadsChangeNothing()
{
    const LogisticRows rows = drawn(40000);
    LogisticOptions options;
    options.threads = 1;
    const Logistic one = fit(rows, options);
    options.threads = 3;
    const Logistic three = fit(rows, options);
    QCOMPARE(three.weight, one.weight);
    QCOMPARE(three.bias, one.bias);
}

void LogisticTest::everyFailureHasItsCode()
{
    const auto refused = [](auto change) {
        Job job;
        LogisticRows rows = drawn(20);
        LogisticOptions options;
        change(rows, options);
        const auto result = fitLogistic(rows, options, job);
        return result.ok() ? std::string() : result.error().where;
    };
    using Rows = LogisticRows;
    using Options = LogisticOptions;
    QCOMPARE(refused([](Rows&, Options& o) { o.penalty = 0.0; }), std::string("penalty"));
    QCOMPARE(refused([](Rows&, Options& o) { o.mostSteps = 0; }), std::string("mostSteps"));
    QCOMPARE(refused([](Rows& r, Options&) { r.values.pop_back(); }), std::string("rows"));
    QCOMPARE(refused([](Rows& r, Options&) { r.columns = 0; }), std::string("rows"));
    QCOMPARE(refused([](Rows& r, Options&) { r.outcome.assign(20, 1); }), std::string("outcome"));
    QCOMPARE(refused([](Rows& r, Options&) { r.weight[3] = 0.0f; }), std::string("weight"));
    QCOMPARE(refused([](Rows& r, Options&) { r.values[3] = std::numeric_limits<float>::quiet_NaN(); }),
             std::string("values"));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(fitLogistic(drawn(20), {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(LogisticTest)
#include "logistic_test.moc"
