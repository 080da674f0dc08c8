#include "core/models/order_belief.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace tactful;
using namespace tactful::models;

class OrderBeliefTest : public QObject {
    Q_OBJECT

private slots:
    void expectationEqualsTheIntegralOverRatesAndLeaving_data();
    void expectationEqualsTheIntegralOverRatesAndLeaving();
    void drawnFuturesAverageToTheExpectation_data();
    void drawnFuturesAverageToTheExpectation();
    void drawnMomentsAreAsManyAsExpectedAndAscend_data();
    void drawnMomentsAreAsManyAsExpectedAndAscend();
    void countsAreThoseOfDrawnMoments_data();
    void countsAreThoseOfDrawnMoments();
    void windowsOfRegularCustomersHoldTheNextOrder();
    void nothingIsExpectedOfTheGoneOrOfNoTime();
    void windowsHoldTheNextOrderAsOftenAsPromised();
    void thoseWhoHaveProbablyGoneHaveNoWindow();
};

namespace {

/// E over leaving p ~ Beta(a, b) of (1 - (s / (s + p t))^r) / p, by the midpoint rule in u where p = u^(1/a).
double integrated(const OrderBelief& belief, double horizon)
{
    const int steps = 100000;
    double sum = 0.0, weights = 0.0;
    for (int i = 0; i < steps; ++i) {
        const double u = (i + 0.5) / steps;
        const double p = std::pow(u, 1.0 / belief.leaveA);
        const double weight = std::pow(1.0 - p, belief.leaveB - 1.0);
        sum += weight * -std::expm1(-belief.rateShape * std::log1p(p * horizon / belief.rateScale)) / p;
        weights += weight;
    }
    return belief.pActive * sum / weights;
}

}  // namespace

Q_DECLARE_METATYPE(tactful::models::OrderBelief)

void OrderBeliefTest::expectationEqualsTheIntegralOverRatesAndLeaving_data()
{
    QTest::addColumn<OrderBelief>("belief");
    QTest::addColumn<double>("horizon");
    QTest::newRow("usual") << OrderBelief{0.7, 2.2, 43.0, 0.8, 4.4} << 39.0;
    QTest::newRow("leaveA is 1") << OrderBelief{1.0, 2.2, 43.0, 1.0, 4.4} << 39.0;
    QTest::newRow("leaves soon") << OrderBelief{0.3, 0.5, 10.0, 6.0, 1.5} << 52.0;
    QTest::newRow("heavy buyer") << OrderBelief{0.99, 1200.0, 505.0, 0.5, 1250.0} << 52.0;
    QTest::newRow("new customer, far ahead") << OrderBelief{0.6, 0.25, 4.4, 0.8, 2.4} << 2000.0;
}

void OrderBeliefTest::expectationEqualsTheIntegralOverRatesAndLeaving()
{
    QFETCH(OrderBelief, belief);
    QFETCH(double, horizon);
    const double wanted = integrated(belief, horizon);
    QVERIFY(std::abs(expectedOrders(belief, horizon) - wanted) < 2e-4 * wanted);
}

namespace {

void beliefRows()
{
    QTest::addColumn<OrderBelief>("belief");
    QTest::newRow("at random") << OrderBelief{0.7, 2.2, 43.0, 0.8, 4.4};
    QTest::newRow("leaving at any time") << OrderBelief{0.7, 2.2, 43.0, 0.6, 50.0, Leaving::AtAnyTime};
    QTest::newRow("leaving at any time, shape 1")
        << OrderBelief{0.7, 2.2, 43.0, 1.0, 50.0, Leaving::AtAnyTime};
    QTest::newRow("regular, just ordered")
        << OrderBelief{0.9, 7.5, 26.0, 0.8, 4.4, Leaving::AfterAnyOrder, 3, 0.0};
    QTest::newRow("regular, silent for long")
        << OrderBelief{0.5, 7.5, 26.0, 0.8, 4.4, Leaving::AfterRepeats, 3, 20.0};
}

}  // namespace

void OrderBeliefTest::drawnFuturesAverageToTheExpectation_data()
{
    beliefRows();
}

void OrderBeliefTest::drawnFuturesAverageToTheExpectation()
{
    QFETCH(OrderBelief, belief);
    Random random(5);
    double sum = 0.0, squares = 0.0;
    const int draws = 50000;
    for (int i = 0; i < draws; ++i) {
        const auto orders = static_cast<double>(drawOrders(belief, 39.0, random));
        sum += orders;
        squares += orders * orders;
    }
    const double mean = sum / draws, error = std::sqrt((squares / draws - mean * mean) / draws);
    QVERIFY(std::abs(mean - expectedOrders(belief, 39.0)) < 4.0 * error);
}

void OrderBeliefTest::countsAreThoseOfDrawnMoments_data()
{
    beliefRows();
}

void OrderBeliefTest::countsAreThoseOfDrawnMoments()
{
    QFETCH(OrderBelief, belief);
    Random first(7), second(8);
    const int draws = 40000;
    for (const std::int64_t least : {1, 2, 4}) {
        double counts = 0.0, moments = 0.0;
        for (int i = 0; i < draws; ++i) {
            counts += drawOrders(belief, 39.0, first) >= least ? 1.0 : 0.0;
            moments += std::ssize(drawOrderTimes(belief, 39.0, second)) >= least ? 1.0 : 0.0;
        }
        const double share = 0.5 * (counts + moments) / draws;
        QVERIFY(std::abs(counts - moments) / draws < 4.0 * std::sqrt(2.0 * share * (1.0 - share) / draws));
    }
}

void OrderBeliefTest::drawnMomentsAreAsManyAsExpectedAndAscend_data()
{
    beliefRows();
}

void OrderBeliefTest::drawnMomentsAreAsManyAsExpectedAndAscend()
{
    QFETCH(OrderBelief, belief);
    Random random(6);
    double sum = 0.0, squares = 0.0;
    const int draws = 50000;
    for (int i = 0; i < draws; ++i) {
        const std::vector<double> times = drawOrderTimes(belief, 39.0, random);
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        QVERIFY(times.empty() || (times.front() > 0.0 && times.back() < 39.0));
        const auto orders = static_cast<double>(times.size());
        sum += orders;
        squares += orders * orders;
    }
    const double mean = sum / draws, error = std::sqrt((squares / draws - mean * mean) / draws);
    QVERIFY(std::abs(mean - expectedOrders(belief, 39.0)) < 4.0 * error);
}

void OrderBeliefTest::windowsOfRegularCustomersHoldTheNextOrder()
{
    const OrderBelief belief{1.0, 7.5, 26.0, 0.8, 4.4, Leaving::AfterAnyOrder, 3, 4.0};
    const auto window = nextOrderWindow(belief, {});
    QVERIFY(window);
    Random random(7);
    int inside = 0;
    for (int i = 0; i < 20000; ++i) {
        const std::vector<double> times = drawOrderTimes(belief, 1000.0, random);
        if (!times.empty()) inside += window->from <= times.front() && times.front() <= window->to;
    }
    QVERIFY(std::abs(inside / 20000.0 - 0.8) < 0.012);
    const auto atRandom = nextOrderWindow({1.0, 2.5, 26.0, 0.8, 4.4}, {});
    QVERIFY(atRandom);
    QVERIFY(window->to / window->from < atRandom->to / atRandom->from);
}

void OrderBeliefTest::nothingIsExpectedOfTheGoneOrOfNoTime()
{
    QCOMPARE(expectedOrders({0.0, 2.0, 4.0, 1.0, 2.0}, 52.0), 0.0);
    QCOMPARE(expectedOrders({1.0, 2.0, 4.0, 1.0, 2.0}, 0.0), 0.0);
    Random random(5);
    QCOMPARE(drawOrders({0.0, 2.0, 4.0, 1.0, 2.0}, 52.0, random), std::int64_t{0});
    QCOMPARE(drawOrders({1.0, 2.0, 4.0, 1.0, 2.0}, 0.0, random), std::int64_t{0});
}

void OrderBeliefTest::windowsHoldTheNextOrderAsOftenAsPromised()
{
    const OrderBelief belief{0.9, 12.0, 60.0, 0.8, 14.0};
    const auto window = nextOrderWindow(belief, {});
    QVERIFY(window.has_value());
    Random random(6);
    int inside = 0;
    const int draws = 20000;
    for (int i = 0; i < draws; ++i) {
        const double wait = random.exponential(random.gamma(belief.rateShape, belief.rateScale));
        inside += wait >= window->from && wait <= window->to;
    }
    QVERIFY(std::abs(inside / double(draws) - 0.8) < 0.012);
}

void OrderBeliefTest::thoseWhoHaveProbablyGoneHaveNoWindow()
{
    QVERIFY(!nextOrderWindow({0.49, 12.0, 60.0, 0.8, 14.0}, {}));
    QVERIFY(nextOrderWindow({0.51, 12.0, 60.0, 0.8, 14.0}, {}));
    // Active, but so slow that "some time in the next centuries" is all there is to say.
    QVERIFY(!nextOrderWindow({1.0, 0.25, 40.0, 0.8, 2.4}, {}));
    // From 2 to 93 weeks: "some time this year or next" is nothing to go by either.
    const OrderBelief slow{1.0, 1.5, 26.0, 0.8, 2.4};
    QVERIFY(!nextOrderWindow(slow, {}));
    OrderWindowOptions patient;
    patient.widest = 104.0;
    const auto wide = nextOrderWindow(slow, patient);
    QVERIFY(wide && wide->to - wide->from > 52.0);
}

TACTFUL_TEST(OrderBeliefTest)
#include "order_belief_test.moc"
