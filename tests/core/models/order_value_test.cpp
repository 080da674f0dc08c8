#include "core/features/customer_matrix.h"
#include "core/models/order_value.h"
#include "tests/core/models/cdnow.h"
#include "tests/support/register.h"

#include <cmath>
#include <sstream>

using namespace tactful;
using namespace tactful::models;

class OrderValueTest : public QObject {
    Q_OBJECT

private slots:
    void cdnowGivesThePublishedPopulation();
    void publishedExpectationsOfTheFirstCustomers();
    void fiftyDigitValuesAreReached();
    void anyUnitOfMoneyGivesTheSamePopulation();
    void knownPopulationsAreRecovered();
    void customersWithoutUsableValuesGetTheAverage();
    void oneAbsurdOrderMovesTheOthersLittle();
    void nearlyEqualValuesAreFitted();
    void drawnTotalsAverageToTheExpectation();
    void everyFailureHasItsCode();
};

namespace {

/// The raw sample, up to 1997-09-30, in dollars.
ValueHistory readCdnowValues()
{
    data::SalesHistory sales;
    const auto text = readWholeFile(tests::dataFile("cdnow/CDNOW_sample.txt"));
    for (const std::string_view line : split(*text, '\n')) {
        std::istringstream words{std::string(line)};
        std::string masterId, id, date, count;
        double dollars = 0.0;
        if (!(words >> masterId >> id >> date >> count >> dollars)) continue;
        const Day day = *parseIsoDay(date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6));
        sales.orders.push_back({0, std::stoll(id), day, std::llround(100.0 * dollars)});
    }
    const auto matrix = features::customersUpTo(*parseIsoDay("1997-09-30"), sales);
    return {matrix.valuedRepeats, matrix.meanRepeatMinor / 100.0};
}

/// N customers with 1 to 5 orders each.
ValueHistory simulate(const OrderValue& truth, Eigen::Index count, std::uint64_t seed)
{
    Random random(seed);
    ValueHistory history{Eigen::ArrayXd(count), Eigen::ArrayXd(count)};
    for (Eigen::Index i = 0; i < count; ++i) {
        const double orders = static_cast<double>(random.between(1, 5));
        history.orders[i] = orders;
        history.mean[i] = random.gamma(truth.p * orders, random.gamma(truth.q, truth.v)) / orders;
    }
    return history;
}

bool relativelyNear(double got, double wanted, double within)
{
    return std::abs(got - wanted) <= within * std::abs(wanted);
}

}  // namespace

void OrderValueTest::cdnowGivesThePublishedPopulation()
{
    TACTFUL_NEED_DATA("cdnow/CDNOW_sample.txt");
    Job job;
    const auto fit = fitOrderValue(readCdnowValues(), {}, job);
    QVERIFY(fit.ok());
    QCOMPARE(fit->customers, 946);
    QVERIFY(std::abs(fit->population.p - 6.25) < 0.005);
    QVERIFY(std::abs(fit->population.q - 3.74) < 0.005);
    QVERIFY(std::abs(fit->population.v - 15.44) < 0.005);
    QVERIFY(std::abs(fit->logLikelihood + 4055.9177) < 1e-4);
    QVERIFY(std::abs(logLikelihood(fit->population, readCdnowValues()).sum() - fit->logLikelihood) < 1e-8);
}

void OrderValueTest::publishedExpectationsOfTheFirstCustomers()
{
    TACTFUL_NEED_DATA("cdnow/CDNOW_sample.txt");
    const Eigen::ArrayXd expected = expectedOrderValue({6.25, 3.74, 15.44}, readCdnowValues());
    const double published[] = {24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
    for (Eigen::Index i = 0; i < 10; ++i)
        QVERIFY(std::abs(expected[i] - published[i]) < 0.1);
}

void OrderValueTest::fiftyDigitValuesAreReached()
{
    TACTFUL_NEED_DATA("reference/clv_reference.csv");
    int checked = 0;
    for (const auto& row : tests::readPlainCsv("reference/clv_reference.csv")) {
        if (!row[0].starts_with("gg_")) continue;
        const std::vector<double> k = tests::numbersIn(row[1]), arguments = tests::numbersIn(row[2]);
        const ValueHistory customer{Eigen::ArrayXd::Constant(1, arguments[0]),
                                    Eigen::ArrayXd::Constant(1, arguments[1])};
        const OrderValue population{k[0], k[1], k[2]};
        const double got = row[0] == "gg_ll" ? logLikelihood(population, customer)[0]
                                             : expectedOrderValue(population, customer)[0];
        QVERIFY2(relativelyNear(got, std::stod(row[3]), 1e-11), (row[0] + " " + row[2]).c_str());
        ++checked;
    }
    QCOMPARE(checked, 9);
}

void OrderValueTest::anyUnitOfMoneyGivesTheSamePopulation()
{
    const ValueHistory pounds = simulate({6.0, 3.5, 15.0}, 500, 1);
    const ValueHistory pence{pounds.orders, pounds.mean * 100.0};
    Job job;
    const auto inPounds = fitOrderValue(pounds, {}, job), inPence = fitOrderValue(pence, {}, job);
    QVERIFY(inPounds.ok() && inPence.ok());
    QVERIFY(relativelyNear(inPence->population.p, inPounds->population.p, 1e-6));
    QVERIFY(relativelyNear(inPence->population.q, inPounds->population.q, 1e-6));
    QVERIFY(relativelyNear(inPence->population.v, 100.0 * inPounds->population.v, 1e-6));
}

void OrderValueTest::knownPopulationsAreRecovered()
{
    const OrderValue truth{4.0, 3.0, 20.0};
    Job job;
    const auto fit = fitOrderValue(simulate(truth, 20000, 2), {}, job);
    QVERIFY(fit.ok());
    QVERIFY(relativelyNear(fit->population.p, truth.p, 0.05));
    QVERIFY(relativelyNear(fit->population.q, truth.q, 0.05));
    QVERIFY(relativelyNear(fit->population.v, truth.v, 0.08));
}

void OrderValueTest::customersWithoutUsableValuesGetTheAverage()
{
    const OrderValue population{6.25, 3.74, 15.44};
    const double average = 6.25 * 15.44 / 2.74;
    const ValueHistory history{Eigen::Array4d(0.0, 0.0, 3.0, 2.0), Eigen::Array4d(0.0, 50.0, 0.0, -5.0)};
    const Eigen::ArrayXd expected = expectedOrderValue(population, history);
    for (const double value : expected)
        QVERIFY(relativelyNear(value, average, 1e-14));
    QCOMPARE(logLikelihood(population, history).abs().sum(), 0.0);

    // Rows that say nothing change nothing of the fit.
    ValueHistory some = simulate({6.0, 3.5, 15.0}, 200, 3), more = some;
    more.orders.conservativeResize(202);
    more.mean.conservativeResize(202);
    more.orders.tail(2) << 3.0, 0.0;
    more.mean.tail(2) << 0.0, 0.0;
    Job job;
    const auto one = fitOrderValue(some, {}, job), two = fitOrderValue(more, {}, job);
    QVERIFY(one.ok() && two.ok());
    QCOMPARE(two->population.p, one->population.p);
    QCOMPARE(two->customers, 200);
}

void OrderValueTest::oneAbsurdOrderMovesTheOthersLittle()
{
    const ValueHistory history = simulate({6.0, 3.5, 15.0}, 500, 4);
    ValueHistory absurd = history;
    absurd.mean[0] = 1e4;  // the others' mean is 36
    absurd.orders[0] = 1.0;
    Job job;
    const auto calm = fitOrderValue(history, {}, job), moved = fitOrderValue(absurd, {}, job);
    QVERIFY(calm.ok() && moved.ok());
    const Eigen::ArrayXd before = expectedOrderValue(calm->population, history).tail(499);
    const Eigen::ArrayXd after = expectedOrderValue(moved->population, absurd).tail(499);
    QVERIFY(((after / before).log().abs() < std::log(1.3)).all());
}

void OrderValueTest::nearlyEqualValuesAreFitted()
{
    // A shop with one product: everybody always pays 20, but for a rare discount.
    ValueHistory history{Eigen::ArrayXd::Constant(100, 3.0), Eigen::ArrayXd::Constant(100, 20.0)};
    history.mean[7] = 18.0;
    history.mean[50] = 19.0;
    Job job;
    const auto fit = fitOrderValue(history, {}, job);
    QVERIFY2(fit.ok(), fit.ok() ? "" : fit.error().detail.c_str());
    QVERIFY(((expectedOrderValue(fit->population, history) - 20.0).abs() < 2.1).all());
}

void OrderValueTest::drawnTotalsAverageToTheExpectation()
{
    const OrderValue population{6.25, 3.74, 15.44};
    const ValueHistory history{Eigen::Array2d(2.0, 0.0), Eigen::Array2d(22.35, 0.0)};
    const Eigen::ArrayXd expected = expectedOrderValue(population, history);
    Random random(9);
    for (Eigen::Index row = 0; row < 2; ++row) {
        double sum = 0.0;
        for (int i = 0; i < 100000; ++i)
            sum += drawOrderValues(population, history, row, 3, random);
        QVERIFY(relativelyNear(sum / 100000, 3.0 * expected[row], 0.02));
    }
    QCOMPARE(drawOrderValues(population, history, 0, 0, random), 0.0);
}

void OrderValueTest::everyFailureHasItsCode()
{
    Job job;
    const ValueHistory history = simulate({6.0, 3.5, 15.0}, 200, 3);
    const auto failure = [&](const ValueHistory& rows, const OrderValueOptions& options) {
        const auto fit = fitOrderValue(rows, options, job);
        return fit.ok() ? Error{ErrorCode::Io, "no failure"} : fit.error();
    };
    QCOMPARE(failure(history, {0, 1e-9, 10}).code, ErrorCode::BadInput);
    QCOMPARE(failure(history, {200, -1.0, 10}).code, ErrorCode::BadInput);
    QCOMPARE(failure(history, {200, 1e-9, 2}).code, ErrorCode::BadInput);
    QCOMPARE(failure(history, {1, 1e-9, 10}).code, ErrorCode::Numeric);
    QCOMPARE(failure({history.orders.head(9), history.mean.head(9)}, {}).code, ErrorCode::BadInput);
    QCOMPARE(failure({history.orders, history.mean.head(9)}, {}).code, ErrorCode::BadInput);
    QCOMPARE(failure({history.orders + 0.5, history.mean}, {}).where, std::string("row 0"));
    const Error alike = failure({history.orders, Eigen::ArrayXd::LinSpaced(200, 19.999, 20.001)}, {});
    QCOMPARE(alike.code, ErrorCode::BadInput);
    QVERIFY(alike.detail.starts_with("All customers' repeat orders have the same mean value"));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(fitOrderValue(history, {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(OrderValueTest)
#include "order_value_test.moc"
