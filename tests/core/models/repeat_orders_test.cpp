#include "core/models/continuous_leaving.h"
#include "core/models/repeat_orders.h"
#include "tests/core/models/cdnow.h"
#include "tests/core/models/simulated_customers.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::models;

class RepeatOrdersTest : public QObject {
    Q_OBJECT

private slots:
    void cdnowGivesThePublishedPopulation_data();
    void cdnowGivesThePublishedPopulation();
    void fiftyDigitValuesAreReached_data();
    void fiftyDigitValuesAreReached();
    void aBeginningElsewhereEndsAtTheSameOptimum_data();
    void aBeginningElsewhereEndsAtTheSameOptimum();
    void regularityIsRecovered();
    void roughBeliefsAreCloseEnough();
    void theTwoVersionsAgreeWithTheirOwnCountProbabilities_data();
    void theTwoVersionsAgreeWithTheirOwnCountProbabilities();
    void onlyTheDefaultDoubtsOneTimeBuyers();
    void anyUnitOfTimeGivesTheSamePopulation_data();
    void anyUnitOfTimeGivesTheSamePopulation();
    void theOrderOfCustomersDoesNotMatter();
    void knownPopulationsAreRecovered();
    void oddShopsAreFitted_data();
    void oddShopsAreFitted();
    void shopsWithoutRepeatsAreToldWhy();
    void everyFailureHasItsCode();
};

namespace {

bool near(double got, double wanted, double within)
{
    return std::abs(got - wanted) <= within;
}
bool relativelyNear(double got, double wanted, double within)
{
    return std::abs(got - wanted) <= within * std::abs(wanted);
}

Result<RepeatOrdersFit> fit(const OrderHistory& history, Leaving leaving)
{
    Job job;
    RepeatOrdersOptions options;
    options.leaving = leaving;
    return fitRepeatOrders(history, options, job);
}

double referenceValue(const std::string& quantity, const RepeatOrders& p,
                      const std::vector<double>& arguments)
{
    if (quantity.ends_with("_expect")) return expectedOrdersOfNewcomer(p, arguments[0]);
    if (quantity == "bgnbd_pmf")
        return orderCountProbability(p, static_cast<int>(arguments[1]), arguments[0]);
    const OrderHistory customer = tests::oneCustomer(arguments[0], arguments[1], arguments[2]);
    if (quantity.ends_with("_ll")) return logLikelihood(p, customer)[0];
    if (quantity.ends_with("_palive")) return pActive(p, customer)[0];
    if (quantity.ends_with("_cond_exp")) return expectedOrders(p, customer, arguments[3])[0];
    const OrderBelief belief = beliefOf(p, customer, 0);
    return belief.pActive *
           discountedOrders(belief.rateShape, belief.rateScale, belief.leaveA, belief.leaveB, arguments[3]);
}

}  // namespace

Q_DECLARE_METATYPE(tactful::models::Leaving)
Q_DECLARE_METATYPE(tactful::models::RepeatOrders)

void RepeatOrdersTest::cdnowGivesThePublishedPopulation_data()
{
    QTest::addColumn<Leaving>("leaving");
    QTest::addColumn<QVector<double>>("published");
    QTest::addColumn<double>("sumOf39Weeks");
    QTest::newRow("BG/NBD") << Leaving::AfterRepeats << QVector<double>{0.243, 4.414, 0.793, 2.426, -9582.4}
                            << 1653.0;
    QTest::newRow("MBG/NBD") << Leaving::AfterAnyOrder << QVector<double>{0.525, 6.183, 0.891, 1.614, -9582.1}
                             << 1577.0;
}

void RepeatOrdersTest::cdnowGivesThePublishedPopulation()
{
    TACTFUL_NEED_DATA("cdnow/cdnow_customers_summary.csv");
    QFETCH(Leaving, leaving);
    QFETCH(QVector<double>, published);
    QFETCH(double, sumOf39Weeks);
    const OrderHistory history = tests::readCdnowSample();
    QCOMPARE(history.size(), Eigen::Index{2357});
    const auto found = fit(history, leaving);
    QVERIFY(found.ok());
    const RepeatOrders& p = found->population;
    QVERIFY(near(p.r, published[0], 6e-4));
    QVERIFY(near(p.alpha, published[1], 1e-3));
    QVERIFY(near(p.a, published[2], 6e-4));
    QVERIFY(near(p.b, published[3], 6e-4));
    QVERIFY(near(found->logLikelihood, published[4], 0.05));
    QVERIFY(near(logLikelihood(p, history).sum(), found->logLikelihood, 1e-7));
    QVERIFY(near(expectedOrders(p, history, 39.0).sum(), sumOf39Weeks, 0.7));
}

void RepeatOrdersTest::fiftyDigitValuesAreReached_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<Leaving>("leaving");
    QTest::addColumn<int>("values");
    QTest::addColumn<double>("within");
    QTest::newRow("BG/NBD") << QString("bgnbd_") << Leaving::AfterRepeats << 81 << 1e-11;
    // Two rows were computed from parameters that the file shows rounded, and differ by up to 5e-9.
    QTest::newRow("Pareto/NBD") << QString("pnbd_") << Leaving::AtAnyTime << 63 << 1e-8;
}

void RepeatOrdersTest::fiftyDigitValuesAreReached()
{
    TACTFUL_NEED_DATA("reference/clv_reference.csv");
    QFETCH(QString, prefix);
    QFETCH(Leaving, leaving);
    QFETCH(int, values);
    QFETCH(double, within);
    int checked = 0;
    for (const auto& row : tests::readPlainCsv("reference/clv_reference.csv")) {
        if (!row[0].starts_with(prefix.toStdString())) continue;
        const std::vector<double> numbers = tests::numbersIn(row[1]);
        const RepeatOrders p{numbers[0], numbers[1], numbers[2], numbers[3], leaving};
        const double got = referenceValue(row[0], p, tests::numbersIn(row[2]));
        QVERIFY2(relativelyNear(got, std::stod(row[3]), within), (row[0] + " " + row[2]).c_str());
        ++checked;
    }
    QCOMPARE(checked, values);
}

void RepeatOrdersTest::aBeginningElsewhereEndsAtTheSameOptimum_data()
{
    QTest::addColumn<Leaving>("leaving");
    QTest::newRow("BG/NBD") << Leaving::AfterRepeats;
    QTest::newRow("MBG/NBD") << Leaving::AfterAnyOrder;
    QTest::newRow("Pareto/NBD") << Leaving::AtAnyTime;
}

void RepeatOrdersTest::aBeginningElsewhereEndsAtTheSameOptimum()
{
    QFETCH(Leaving, leaving);
    const RepeatOrders truth{0.8, 6.0, 0.9, 3.0, Leaving::AfterAnyOrder};
    const OrderHistory all = tests::simulateCustomers(truth, 3000, 80.0, 0.0, 11).history;
    const OrderHistory earlier{all.repeats.head(2900), all.recency.head(2900), all.age.head(2900)};
    const auto before = fit(earlier, leaving), cold = fit(all, leaving);
    QVERIFY(before.ok() && cold.ok());
    Job job;
    RepeatOrdersOptions options;
    options.leaving = leaving;
    options.start = before->population;
    const auto warm = fitRepeatOrders(all, options, job);
    QVERIFY(warm.ok());
    QVERIFY(warm->iterations < cold->iterations);
    QVERIFY(near(warm->logLikelihood, cold->logLikelihood, 1e-5));
    QVERIFY(relativelyNear(expectedOrders(warm->population, all, 26.0).sum(),
                           expectedOrders(cold->population, all, 26.0).sum(), 1e-4));
}

void RepeatOrdersTest::regularityIsRecovered()
{
    const RepeatOrders truth{1.6, 4.0, 0.9, 5.0, Leaving::AfterAnyOrder, 3};
    const auto shop = tests::simulateCustomers(truth, 3000, 80.0, 26.0, 14);
    Job job;
    double best = -1e300;
    int likeliest = 0;
    for (int steps = 1; steps <= 4; ++steps) {
        RepeatOrdersOptions options;
        options.gapSteps = steps;
        const auto found = fitRepeatOrders(shop.history, options, job);
        QVERIFY(found.ok());
        QVERIFY(near(logLikelihood(found->population, shop.history).sum(), found->logLikelihood, 1e-6));
        if (found->logLikelihood > best) likeliest = steps;
        best = std::max(best, found->logLikelihood);
        if (steps != truth.gapSteps) continue;
        const double expected = expectedOrders(found->population, shop.history, 26.0).sum();
        QVERIFY(near(expected, shop.later.sum(), 0.06 * shop.later.sum()));
        QVERIFY(relativelyNear(found->population.r / found->population.alpha, truth.r / truth.alpha, 0.1));
    }
    QCOMPARE(likeliest, 3);
}

void RepeatOrdersTest::roughBeliefsAreCloseEnough()
{
    const RepeatOrders population{0.5534, 10.5802, 0.6061, 11.6562, Leaving::AtAnyTime};
    const auto shop =
        tests::simulateCustomers({0.5, 2.0, 0.9, 3.0, Leaving::AfterAnyOrder}, 2000, 300.0, 0.0, 15);
    for (Eigen::Index row = 0; row < shop.history.size(); ++row)
        QVERIFY(near(roughBeliefOf(population, shop.history, row).pActive,
                     beliefOf(population, shop.history, row).pActive, 1e-3));
}

void RepeatOrdersTest::theTwoVersionsAgreeWithTheirOwnCountProbabilities_data()
{
    QTest::addColumn<RepeatOrders>("population");
    QTest::newRow("BG/NBD") << RepeatOrders{0.243, 4.414, 0.793, 2.426, Leaving::AfterRepeats};
    QTest::newRow("MBG/NBD") << RepeatOrders{0.525, 6.183, 0.891, 1.614, Leaving::AfterAnyOrder};
    QTest::newRow("a is exactly 1") << RepeatOrders{1.7, 3.0, 1.0, 4.0, Leaving::AfterAnyOrder};
    QTest::newRow("regular gaps") << RepeatOrders{1.7, 3.0, 0.9, 4.0, Leaving::AfterAnyOrder, 3};
    QTest::newRow("regular gaps, BG") << RepeatOrders{0.7, 3.0, 0.9, 4.0, Leaving::AfterRepeats, 2};
}

void RepeatOrdersTest::theTwoVersionsAgreeWithTheirOwnCountProbabilities()
{
    QFETCH(RepeatOrders, population);
    double sum = 0.0, mean = 0.0;
    for (int orders = 0; orders < 500; ++orders) {
        const double chance = orderCountProbability(population, orders, 26.0);
        sum += chance;
        mean += orders * chance;
    }
    QVERIFY(near(sum, 1.0, 1e-12));
    QVERIFY(relativelyNear(mean, expectedOrdersOfNewcomer(population, 26.0), 1e-10));
    QCOMPARE(orderCountProbability(population, 0, 0.0), 1.0);
    QCOMPARE(orderCountProbability(population, 3, 0.0), 0.0);
}

void RepeatOrdersTest::onlyTheDefaultDoubtsOneTimeBuyers()
{
    const OrderHistory longAgo = tests::oneCustomer(0.0, 0.0, 150.0);
    const RepeatOrders bg{0.243, 4.414, 0.793, 2.426, Leaving::AfterRepeats};
    const RepeatOrders mbg{0.525, 6.183, 0.891, 1.614, Leaving::AfterAnyOrder};
    QCOMPARE(pActive(bg, longAgo)[0], 1.0);
    // 1 / (1 + a / b ((alpha + T) / alpha)^r)
    QVERIFY(relativelyNear(pActive(mbg, longAgo)[0],
                           1.0 / (1.0 + 0.891 / 1.614 * std::pow(156.183 / 6.183, 0.525)), 1e-13));
}

void RepeatOrdersTest::anyUnitOfTimeGivesTheSamePopulation_data()
{
    QTest::addColumn<double>("unitsPerWeek");
    QTest::newRow("days") << 7.0;
    QTest::newRow("hours") << 168.0;
    QTest::newRow("years") << 1.0 / 52.0;
}

void RepeatOrdersTest::anyUnitOfTimeGivesTheSamePopulation()
{
    QFETCH(double, unitsPerWeek);
    const RepeatOrders truth{0.8, 6.0, 0.9, 3.0, Leaving::AfterAnyOrder};
    const OrderHistory weeks = tests::simulateCustomers(truth, 800, 80.0, 0.0, 11).history;
    const OrderHistory other{weeks.repeats, weeks.recency * unitsPerWeek, weeks.age * unitsPerWeek};
    const auto inWeeks = fit(weeks, Leaving::AfterAnyOrder), inOther = fit(other, Leaving::AfterAnyOrder);
    QVERIFY(inWeeks.ok() && inOther.ok());
    QVERIFY(relativelyNear(inOther->population.r, inWeeks->population.r, 1e-6));
    QVERIFY(relativelyNear(inOther->population.alpha, inWeeks->population.alpha * unitsPerWeek, 1e-6));
    QVERIFY(relativelyNear(inOther->population.a, inWeeks->population.a, 1e-6));
    QVERIFY(relativelyNear(inOther->population.b, inWeeks->population.b, 1e-6));
    QVERIFY(near(inOther->logLikelihood, logLikelihood(inOther->population, other).sum(), 1e-6));
}

void RepeatOrdersTest::theOrderOfCustomersDoesNotMatter()
{
    const RepeatOrders truth{0.8, 6.0, 0.9, 3.0, Leaving::AfterAnyOrder};
    const OrderHistory history = tests::simulateCustomers(truth, 300, 80.0, 0.0, 12).history;
    const OrderHistory reversed{history.repeats.reverse(), history.recency.reverse(), history.age.reverse()};
    const auto one = fit(history, Leaving::AfterRepeats), two = fit(reversed, Leaving::AfterRepeats);
    QVERIFY(one.ok() && two.ok());
    QVERIFY(relativelyNear(two->population.r, one->population.r, 1e-9));
    QVERIFY(relativelyNear(two->population.b, one->population.b, 1e-9));
}

void RepeatOrdersTest::knownPopulationsAreRecovered()
{
    for (const Leaving leaving : {Leaving::AfterRepeats, Leaving::AfterAnyOrder}) {
        const RepeatOrders truth{0.9, 5.0, 1.2, 3.5, leaving};
        const auto found = fit(tests::simulateCustomers(truth, 6000, 104.0, 0.0, 13).history, leaving);
        QVERIFY(found.ok());
        const Eigen::Vector4d off(
            std::log(found->population.r / truth.r), std::log(found->population.alpha / truth.alpha),
            std::log(found->population.a / truth.a), std::log(found->population.b / truth.b));
        for (Eigen::Index i = 0; i < 4; ++i)
            QVERIFY(std::abs(off[i]) < 4.0 * std::sqrt(found->covariance(i, i)));
        QVERIFY(off.cwiseAbs().maxCoeff() < 0.5);
    }
}

void RepeatOrdersTest::oddShopsAreFitted_data()
{
    QTest::addColumn<RepeatOrders>("truth");
    QTest::addColumn<int>("customers");
    QTest::addColumn<double>("longest");
    QTest::newRow("sixty customers") << RepeatOrders{0.5, 6.0, 0.9, 2.0, Leaving::AfterAnyOrder} << 60
                                     << 50.0;
    QTest::newRow("sixty customers, another year")
        << RepeatOrders{0.25, 4.4, 0.8, 2.4, Leaving::AfterRepeats} << 60 << 40.0;
    QTest::newRow("nobody ever leaves")
        << RepeatOrders{1.0, 4.0, 1e-4, 100.0, Leaving::AfterRepeats} << 500 << 50.0;
    QTest::newRow("all customers alike")
        << RepeatOrders{1e5, 4e5, 1e4, 4e4, Leaving::AfterAnyOrder} << 500 << 50.0;
    QTest::newRow("very heavy buyers")
        << RepeatOrders{1.5, 3.0, 0.48, 56.4, Leaving::AfterRepeats} << 500 << 501.0;
    QTest::newRow("almost nobody returns")
        << RepeatOrders{0.02, 20.0, 3.0, 1.0, Leaving::AfterAnyOrder} << 2000 << 100.0;
    QTest::newRow("a very young shop")
        << RepeatOrders{1.0, 2.0, 1.0, 3.0, Leaving::AfterAnyOrder} << 80 << 1.0;
}

void RepeatOrdersTest::oddShopsAreFitted()
{
    QFETCH(RepeatOrders, truth);
    QFETCH(int, customers);
    QFETCH(double, longest);
    const auto shop = tests::simulateCustomers(truth, customers, longest, longest, 17);
    for (const Leaving leaving : {Leaving::AfterRepeats, Leaving::AfterAnyOrder, Leaving::AtAnyTime}) {
        const auto found = fit(shop.history, leaving);
        QVERIFY2(found.ok(), found.ok() ? "" : found.error().detail.c_str());
        QVERIFY(found->covariance.allFinite());
        QVERIFY(found->iterations < 100);
        const bool atAnyTime = leaving == Leaving::AtAnyTime;  // its numbers mean something else
        const RepeatOrders same{truth.r, truth.alpha, truth.a, truth.b, leaving};
        QVERIFY(atAnyTime || found->logLikelihood >= logLikelihood(same, shop.history).sum() - 1e-6);
        const Eigen::ArrayXd expected = expectedOrders(found->population, shop.history, longest);
        QVERIFY(expected.allFinite() && (expected >= 0.0).all());
        if (leaving != truth.leaving) continue;
        const double spread = 4.0 * std::sqrt(shop.later.square().sum()) + 0.15 * shop.later.sum();
        QVERIFY(near(expected.sum(), shop.later.sum(), spread));
    }
}

void RepeatOrdersTest::shopsWithoutRepeatsAreToldWhy()
{
    const OrderHistory history{Eigen::ArrayXd::Zero(60), Eigen::ArrayXd::Zero(60),
                               Eigen::ArrayXd::LinSpaced(60, 1.0, 60.0)};
    const auto found = fit(history, Leaving::AfterAnyOrder);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
    QVERIFY(found.error().detail.starts_with("None of the 60 customers has ordered on a second day yet"));
}

void RepeatOrdersTest::everyFailureHasItsCode()
{
    const RepeatOrders truth{0.8, 6.0, 0.9, 3.0, Leaving::AfterAnyOrder};
    const OrderHistory history = tests::simulateCustomers(truth, 300, 80.0, 0.0, 12).history;
    Job job;
    const auto codeOf = [&](const OrderHistory& rows, const RepeatOrdersOptions& options, Job& j) {
        const auto found = fitRepeatOrders(rows, options, j);
        return found.ok() ? std::string("fine") : std::to_string(static_cast<int>(found.error().code));
    };
    const std::string badInput = std::to_string(static_cast<int>(ErrorCode::BadInput));
    QCOMPARE(codeOf(history, {}, job), std::string("fine"));
    QCOMPARE(codeOf(history, {Leaving::AfterAnyOrder, 0, 1e-9}, job), badInput);
    QCOMPARE(codeOf(history, {Leaving::AfterAnyOrder, 100, 0.0}, job), badInput);
    QCOMPARE(codeOf(history, {Leaving::AfterAnyOrder, 100, 1e-6, 5}, job), badInput);
    QCOMPARE(codeOf(history, {Leaving::AtAnyTime, 100, 1e-6, 2}, job), badInput);
    QCOMPARE(codeOf(history, {Leaving::AtAnyTime, 100, 1e-6, 1, truth}, job), badInput);
    const OrderHistory gapsUnknown{history.repeats, history.recency, history.age};
    QCOMPARE(codeOf(gapsUnknown, {Leaving::AfterAnyOrder, 100, 1e-6, 2}, job), badInput);
    QCOMPARE(codeOf(tests::oneCustomer(1.0, 2.0, 3.0), {}, job), badInput);
    QCOMPARE(codeOf(tests::oneCustomer(1.0, 4.0, 3.0), {}, job), badInput);
    QCOMPARE(codeOf(history, {Leaving::AfterAnyOrder, 1, 1e-9}, job),
             std::to_string(static_cast<int>(ErrorCode::Numeric)));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(codeOf(history, {}, stopped), std::to_string(static_cast<int>(ErrorCode::Cancelled)));
}

TACTFUL_TEST(RepeatOrdersTest)
#include "repeat_orders_test.moc"
