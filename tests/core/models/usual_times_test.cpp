#include "core/base/random.h"
#include "core/models/usual_times.h"
#include "tests/support/register.h"

#include <array>
#include <cmath>

using namespace tactful;
using namespace tactful::models;

namespace {

/// One customer a word list: "9 9 20, 14" are two customers.
SlotHistory historyOf(const QString& text, int count)
{
    SlotHistory history;
    history.slotCount = count;
    history.start.push_back(0);
    for (const QString& customer : text.split(',')) {
        for (const QString& word : customer.split(' ', Qt::SkipEmptyParts))
            history.slot.push_back(word.toInt());
        history.start.push_back(static_cast<std::int32_t>(history.slot.size()));
    }
    return history;
}

/// Customers whose shares are a Dirichlet around even ones, of the given weight; six orders each.
SlotHistory simulated(int customers, double weight)
{
    Random random(7);
    SlotHistory history;
    history.slotCount = 6;
    history.start.push_back(0);
    for (int i = 0; i < customers; ++i) {
        std::array<double, 6> upTo{};
        double sum = 0.0;
        for (double& share : upTo)
            share = sum += random.gamma(weight / 6.0, 1.0);
        for (int order = 0; order < 6; ++order) {
            const double drawn = random.uniform() * sum;
            const auto slot = std::upper_bound(upTo.begin(), upTo.end() - 1, drawn) - upTo.begin();
            history.slot.push_back(static_cast<std::int32_t>(slot));
        }
        history.start.push_back(static_cast<std::int32_t>(history.slot.size()));
    }
    return history;
}

Result<UsualTimes> fit(const SlotHistory& history, const UsualTimesOptions& options = {})
{
    Job job;
    return fitUsualTimes(history, options, job);
}

}  // namespace

class UsualTimesTest : public QObject {
    Q_OBJECT

private slots:
    void sharesAreDrawnTowardsTheShop();
    void withTooFewCustomersTheWeightIsTheDefault();
    void theWeightIsFound_data();
    void theWeightIsFound();
    void nobodysHabitsAreInvented();
    void drawnTowardsTheShopNeverLoses_data();
    void drawnTowardsTheShopNeverLoses();
    void thePersonalShareIsWorkedOutByHand();
    void manyOrdersAtOneTimeAreAClearHabit();
    void midnightIsInTheMiddleOfTheCircle();
    void anEmptyShopIsTheSameAtAllTimes();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aCancelledJobStops();
};

void UsualTimesTest::sharesAreDrawnTowardsTheShop()
{
    const auto times = fit(historyOf("0 0 1, 2", 4));
    QVERIFY(times.ok());
    // (2 + 1/4) / 5 and so on: one order is spread over all slots.
    QVERIFY((times->shop - Eigen::Array4d(0.45, 0.25, 0.25, 0.05)).abs().maxCoeff() < 1e-12);
    QVERIFY(std::abs(times->shop.sum() - 1.0) < 1e-12);
}

void UsualTimesTest::withTooFewCustomersTheWeightIsTheDefault()
{
    const auto times = fit(historyOf("0 0 1, 2, 3 3", 4));
    QVERIFY(times.ok());
    QVERIFY(!times->learnt);
    QCOMPARE(times->weight, 8.0);
    QCOMPARE(times->orders, std::int64_t{5});
}

void UsualTimesTest::theWeightIsFound_data()
{
    QTest::addColumn<double>("weight");
    QTest::newRow("strong habits") << 2.0;
    QTest::newRow("weak habits") << 16.0;
}

void UsualTimesTest::theWeightIsFound()
{
    QFETCH(double, weight);
    const auto times = fit(simulated(3000, weight));
    QVERIFY(times.ok());
    QVERIFY(times->learnt);
    QVERIFY2(times->weight >= 0.7 * weight && times->weight <= 1.5 * weight,
             qPrintable(QString::number(times->weight)));
    QVERIFY(times->gain > 0.0);
}

void UsualTimesTest::nobodysHabitsAreInvented()
{
    const auto times = fit(simulated(2000, 1e6));
    QVERIFY(times.ok());
    QVERIFY2(times->weight >= 100.0, qPrintable(QString::number(times->weight)));
    QVERIFY(std::abs(times->gain) < 0.002);
}

void UsualTimesTest::drawnTowardsTheShopNeverLoses_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<double>("raw");
    QTest::addColumn<double>("pooled");
    QTest::addColumn<double>("drawn");
    // SCIENCE.md section 3: squared error of own shares, of the shop's, and of both together, true weight 8.
    QTest::newRow("1") << 1 << 0.815 << 0.100 << 0.089;
    QTest::newRow("3") << 3 << 0.279 << 0.101 << 0.075;
    QTest::newRow("10") << 10 << 0.080 << 0.101 << 0.044;
    QTest::newRow("30") << 30 << 0.027 << 0.102 << 0.021;
}

void UsualTimesTest::drawnTowardsTheShopNeverLoses()
{
    QFETCH(int, orders);
    QFETCH(double, raw);
    QFETCH(double, pooled);
    QFETCH(double, drawn);
    constexpr int slotCount = 14, people = 6000;
    UsualTimes times;
    times.weight = 8.0;
    times.shop = Eigen::ArrayXd::LinSpaced(slotCount, 1.0, slotCount);
    times.shop /= times.shop.sum();
    Random random(3);
    double rawError = 0.0, pooledError = 0.0, drawnError = 0.0;
    for (int person = 0; person < people; ++person) {
        Eigen::ArrayXd truth(slotCount), own = Eigen::ArrayXd::Zero(slotCount);
        for (int slot = 0; slot < slotCount; ++slot)
            truth[slot] = random.gamma(times.weight * times.shop[slot], 1.0);
        truth /= truth.sum();
        std::vector<std::int32_t> history;
        for (int order = 0; order < orders; ++order) {
            double rest = random.uniform();
            std::int32_t slot = 0;
            while (slot + 1 < slotCount && (rest -= truth[slot]) >= 0.0)
                ++slot;
            history.push_back(slot);
            own[slot] += 1.0 / orders;
        }
        rawError += (own - truth).square().sum() / people;
        pooledError += (times.shop - truth).square().sum() / people;
        drawnError += (*slotShares(times, history) - truth).square().sum() / people;
    }
    const QString found = QString("%1 %2 %3").arg(rawError).arg(pooledError).arg(drawnError);
    QVERIFY2(std::abs(rawError / raw - 1.0) < 0.06, qPrintable(found));
    QVERIFY2(std::abs(pooledError / pooled - 1.0) < 0.06, qPrintable(found));
    QVERIFY2(std::abs(drawnError / drawn - 1.0) < 0.06, qPrintable(found));
    QVERIFY2(drawnError < std::min(rawError, pooledError), qPrintable(found));
}

void UsualTimesTest::thePersonalShareIsWorkedOutByHand()
{
    UsualTimes times;
    times.shop = Eigen::Array4d(0.4, 0.3, 0.2, 0.1);
    times.weight = 2.0;
    const std::array<std::int32_t, 3> own{3, 3, 0};
    const auto shares = slotShares(times, own);
    QVERIFY(shares.ok());
    QVERIFY((*shares - Eigen::Array4d(1.8 / 5, 0.6 / 5, 0.4 / 5, 2.2 / 5)).abs().maxCoeff() < 1e-12);
    const auto nobody = slotShares(times, {});
    QVERIFY(nobody.ok());
    QVERIFY((*nobody - times.shop).abs().maxCoeff() < 1e-12);
}

void UsualTimesTest::manyOrdersAtOneTimeAreAClearHabit()
{
    UsualTimes times;
    times.shop = Eigen::ArrayXd::Constant(24, 1.0 / 24);
    const auto timeOf = [&](int orders) {
        const std::vector<std::int32_t> own(static_cast<std::size_t>(orders), 20);
        const auto shares = slotShares(times, own);
        return shares ? usualTime(times, *shares, orders, Neighbours::Together) : UsualTime();
    };
    QVERIFY(!timeOf(0).clear);
    QVERIFY(!timeOf(1).clear);
    QVERIFY(timeOf(12).clear);
    QCOMPARE(timeOf(12).slot, 20);
    // (12 + 8 / 8) / 20 of the orders in the three hours around 20:00.
    QVERIFY(std::abs(timeOf(12).share - 13.0 / 20) < 1e-12);
}

void UsualTimesTest::midnightIsInTheMiddleOfTheCircle()
{
    UsualTimes times;
    times.shop = Eigen::ArrayXd::Constant(24, 1.0 / 24);
    const std::array<std::int32_t, 3> own{23, 0, 1};
    const auto shares = slotShares(times, own);
    QVERIFY(shares.ok());
    const UsualTime together = usualTime(times, *shares, 3, Neighbours::Together);
    QCOMPARE(together.slot, 0);
    // (3 + 3 * 8 / 24) / 11, and a third of it
    QVERIFY(std::abs(together.share - 4.0 / 11) < 1e-12);
    QVERIFY(std::abs(usualTime(times, *shares, 3, Neighbours::Apart).share - 4.0 / 33) < 1e-12);
}

void UsualTimesTest::anEmptyShopIsTheSameAtAllTimes()
{
    const auto times = fit(historyOf("", 7));
    QVERIFY(times.ok());
    QVERIFY((times->shop - 1.0 / 7).abs().maxCoeff() < 1e-12);
    QVERIFY(!times->learnt);
    QCOMPARE(times->gain, 0.0);
}

void UsualTimesTest::badInputIsRefused_data()
{
    QTest::addColumn<QString>("orders");
    QTest::addColumn<int>("slotCount");
    QTest::addColumn<double>("weight");
    QTest::addColumn<int>("least");
    QTest::newRow("a time that does not exist") << "24" << 24 << 8.0 << 50;
    QTest::newRow("a time before the day") << "-1" << 24 << 8.0 << 50;
    QTest::newRow("one slot") << "0" << 1 << 8.0 << 50;
    QTest::newRow("too many slots") << "0" << 169 << 8.0 << 50;
    QTest::newRow("no weight") << "0" << 24 << 0.0 << 50;
    QTest::newRow("no customers") << "0" << 24 << 8.0 << 0;
}

void UsualTimesTest::badInputIsRefused()
{
    QFETCH(QString, orders);
    QFETCH(int, slotCount);
    QFETCH(double, weight);
    QFETCH(int, least);
    const auto times = fit(historyOf(orders, slotCount), {weight, least});
    QVERIFY(!times.ok());
    QCOMPARE(times.error().code, ErrorCode::BadInput);
    SlotHistory torn = historyOf("1 2", 4);
    torn.start.back() = 1;
    QVERIFY(!fit(torn).ok());
    const std::array<std::int32_t, 1> outside{4};
    QVERIFY(!slotShares({Eigen::ArrayXd::Constant(4, 0.25)}, outside).ok());
}

void UsualTimesTest::aCancelledJobStops()
{
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    const auto times = fitUsualTimes(simulated(100, 2.0), {}, job);
    QVERIFY(!times.ok());
    QCOMPARE(times.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(UsualTimesTest)
#include "usual_times_test.moc"
