#include "core/models/maximise.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::models;

class MaximiseTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheTopFromWhereTheFunctionBendsUpwards();
    void stopsOnARidgeThatRisesForEver();
    void saysSoWhenTheStepsRunOut();
    void refusesAStartWithoutAValue();
    void stopsWhenAsked();
};

namespace {

/// -(cosh(x - 3) - 1) - y^4 / 4 - y^2 / 2, its top at (3, 0).
Curve bowl(const Eigen::VectorXd& at)
{
    const double x = at[0] - 3.0, y = at[1];
    Curve curve{1.0 - std::cosh(x) - y * y * y * y / 4 - y * y / 2,
                Eigen::Vector2d(-std::sinh(x), -y * y * y - y), Eigen::Matrix2d::Zero()};
    curve.hessian.diagonal() << -std::cosh(x), -3.0 * y * y - 1.0;
    return curve;
}

/// exp(-x^2 / 2): bends upwards where |x| > 1.
Curve bell(const Eigen::VectorXd& at)
{
    const double x = at[0], value = std::exp(-0.5 * x * x);
    return {value, Eigen::VectorXd::Constant(1, -x * value),
            Eigen::MatrixXd::Constant(1, 1, (x * x - 1.0) * value)};
}

Curve ridge(const Eigen::VectorXd& at)
{
    const double rest = std::exp(-at[0]);
    return {-rest, Eigen::VectorXd::Constant(1, rest), Eigen::MatrixXd::Constant(1, 1, -rest)};
}

}  // namespace

void MaximiseTest::findsTheTopFromWhereTheFunctionBendsUpwards()
{
    Job job;
    const auto top = maximise(bowl, Eigen::Vector2d(-4.0, 5.0), {}, "A test", job);
    QVERIFY(top.ok());
    QVERIFY((top->at - Eigen::Vector2d(3.0, 0.0)).norm() < 1e-6);

    const auto bellTop = maximise(bell, Eigen::VectorXd::Constant(1, 2.5), {}, "A test", job);
    QVERIFY(bellTop.ok());
    QVERIFY(std::abs(bellTop->at[0]) < 1e-4);

    // Curvature 1 at the top, and a prior of one standard deviation: variance 1 / (1 + 1).
    QVERIFY(std::abs(covarianceAt(*top, 1.0)(0, 0) - 0.5) < 1e-6);
}

void MaximiseTest::stopsOnARidgeThatRisesForEver()
{
    Job job;
    const auto end = maximise(ridge, Eigen::VectorXd::Zero(1), {}, "A test", job);
    QVERIFY(end.ok());
    QVERIFY(end->curve.value > -1e-5);
    QVERIFY(covarianceAt(*end, 2.0)(0, 0) <= 4.0);
}

void MaximiseTest::saysSoWhenTheStepsRunOut()
{
    Job job;
    const auto end = maximise(bowl, Eigen::Vector2d(-4.0, 5.0), {1, 1e-9, 2.0}, "The test", job);
    QVERIFY(!end.ok());
    QCOMPARE(end.error().code, ErrorCode::Numeric);
    QVERIFY(end.error().detail.starts_with("The test did not settle"));
}

void MaximiseTest::refusesAStartWithoutAValue()
{
    Job job;
    const auto end = maximise(bell, Eigen::VectorXd::Constant(1, std::numeric_limits<double>::quiet_NaN()),
                              {}, "The test", job);
    QVERIFY(!end.ok());
    QCOMPARE(end.error().code, ErrorCode::Numeric);
}

void MaximiseTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    const auto end = maximise(bell, Eigen::VectorXd::Constant(1, 1.0), {}, "The test", job);
    QVERIFY(!end.ok());
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(MaximiseTest)
#include "maximise_test.moc"
