#include "core/models/continuous_leaving.h"
#include "tests/support/register.h"

#include <array>
#include <cmath>

using namespace tactful::models;

class ContinuousLeavingTest : public QObject {
    Q_OBJECT

private slots:
    void theIntegralAgreesWithAFinerOne_data();
    void theIntegralAgreesWithAFinerOne();
    void derivativesAreThoseOfTheValue_data();
    void derivativesAreThoseOfTheValue();
    void whoOrderedTodayIsActive();
    void withoutDiscountingSoonDiscountedOrdersAreThoseOfAllTime();
};

namespace {

struct Customer {
    ContinuousLeaving population;
    double repeats, recency, age;
};

void customerRows()
{
    QTest::addColumn<Customer>("customer");
    QTest::newRow("usual") << Customer{{0.5534, 10.5802, 0.6061, 11.6562}, 2.0, 30.43, 38.86};
    QTest::newRow("one order") << Customer{{0.5534, 10.5802, 0.6061, 11.6562}, 0.0, 0.0, 39.0};
    QTest::newRow("alpha below beta") << Customer{{0.5143, 2.8845, 0.2856, 14.1087}, 161.0, 94.71429, 98.0};
    QTest::newRow("alpha above beta") << Customer{{2.0, 40.0, 1.5, 0.3}, 4.0, 20.0, 90.0};
    QTest::newRow("heavy buyer, silent for long") << Customer{{0.55, 10.6, 0.6, 11.7}, 501.0, 100.0, 501.0};
    QTest::newRow("tiny beta") << Customer{{1.0, 5.0, 0.7, 1e-3}, 0.0, 0.0, 200.0};
}

/// ln of the likelihood as continuousLikelihood() gives it, by Simpson's rule in fine steps of time.
double bySimpson(const Customer& c)
{
    const ContinuousLeaving& p = c.population;
    const double shape = p.r + c.repeats;
    const auto logActive = [&](double t) {
        return -shape * std::log(p.alpha + t) - p.s * std::log(p.beta + t);
    };
    const double most = logActive(c.recency);
    // Steps that grow as the square of their number: fine where the integrand is steep.
    const int steps = 200000;
    double sum = 0.0;
    for (int i = 0; i <= steps; ++i) {
        const double u = static_cast<double>(i) / steps, silence = c.age - c.recency;
        const double t = c.recency + silence * u * u * u;
        const double part = std::exp(logActive(t) - most) / (p.beta + t) * 3.0 * silence * u * u;
        sum += part * (i == 0 || i == steps ? 1.0 : (i % 2 == 1 ? 4.0 : 2.0));
    }
    const double left = p.s * sum / (3.0 * steps);
    return most + std::log(std::exp(logActive(c.age) - most) + left) + p.r * std::log(p.alpha) +
           p.s * std::log(p.beta);
}

ContinuousLikelihood likelihoodOf(const Customer& c, bool derivatives = true)
{
    return continuousLikelihood(c.population, c.repeats, c.recency, c.age, derivatives);
}

}  // namespace

Q_DECLARE_METATYPE(Customer)

void ContinuousLeavingTest::theIntegralAgreesWithAFinerOne_data()
{
    customerRows();
}

void ContinuousLeavingTest::theIntegralAgreesWithAFinerOne()
{
    QFETCH(Customer, customer);
    const double got = likelihoodOf(customer).log, wanted = bySimpson(customer);
    QVERIFY(std::abs(got - wanted) < 1e-10 * (1.0 + std::abs(wanted)));
    QCOMPARE(likelihoodOf(customer, false).log, got);
    const double rough = roughlyActive(customer.population, customer.repeats, customer.recency, customer.age);
    QVERIFY(std::abs(rough - likelihoodOf(customer).pActive) < 1e-3);
}

void ContinuousLeavingTest::derivativesAreThoseOfTheValue_data()
{
    customerRows();
}

void ContinuousLeavingTest::derivativesAreThoseOfTheValue()
{
    QFETCH(Customer, customer);
    const ContinuousLikelihood at = likelihoodOf(customer);
    const ContinuousLeaving& p = customer.population;
    const std::array<double, 4> numbers{p.r, p.alpha, p.s, p.beta};
    for (Eigen::Index i = 0; i < 4; ++i) {
        const double step = 1e-5 * numbers[static_cast<std::size_t>(i)];
        const auto moved = [&](double by) {
            std::array<double, 4> n = numbers;
            n[static_cast<std::size_t>(i)] += by;
            return likelihoodOf({{n[0], n[1], n[2], n[3]}, customer.repeats, customer.recency, customer.age});
        };
        const ContinuousLikelihood up = moved(step), down = moved(-step);
        const double slope = (up.log - down.log) / (2.0 * step);
        const double size = 1.0 + std::abs(at.log) / numbers[static_cast<std::size_t>(i)];
        QVERIFY(std::abs(slope - at.gradient[i]) < 1e-6 * size);
        for (Eigen::Index k = i; k < 4; ++k) {
            const double bend = (up.gradient[k] - down.gradient[k]) / (2.0 * step);
            QVERIFY(std::abs(bend - at.hessian(k, i)) < 1e-5 * (std::abs(bend) + size));
        }
    }
}

void ContinuousLeavingTest::whoOrderedTodayIsActive()
{
    const ContinuousLeaving population{0.5534, 10.5802, 0.6061, 11.6562};
    QCOMPARE(continuousLikelihood(population, 12.0, 200.0, 200.0, false).pActive, 1.0);
    QCOMPARE(roughlyActive(population, 12.0, 200.0, 200.0), 1.0);
}

void ContinuousLeavingTest::withoutDiscountingSoonDiscountedOrdersAreThoseOfAllTime()
{
    // Rate 2 / 10, leaving Gamma(3, 20): a customer stays 20 / (3 - 1) = 10 on average.
    QVERIFY(std::abs(discountedOrders(2.0, 10.0, 3.0, 20.0, 1e-9) - 2.0) < 1e-6);
    QVERIFY(discountedOrders(2.0, 10.0, 3.0, 20.0, 0.1) < 2.0);
}

TACTFUL_TEST(ContinuousLeavingTest)
#include "continuous_leaving_test.moc"
