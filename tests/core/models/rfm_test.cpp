#include "core/models/rfm.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

namespace {

/// 100 customers: 90 ordered once, ten more often; the later rows later and for more.
RfmHistory smallShop()
{
    RfmHistory history{Eigen::ArrayXd(100), Eigen::ArrayXd::Ones(100), Eigen::ArrayXd(100)};
    for (int i = 0; i < 100; ++i) {
        history.daysSince[i] = 400 - 4 * i;
        history.spent[i] = 10 + i;
    }
    history.orders.tail(10) = 5;
    return history;
}

}  // namespace

class RfmTest : public QObject {
    Q_OBJECT

private slots:
    void whoDidTheSameHasTheSamePlace();
    void everybodyIsInTheSegmentThatFits_data();
    void everybodyIsInTheSegmentThatFits();
    void gradesFitTheSizeOfTheShop_data();
    void gradesFitTheSizeOfTheShop();
    void theCutsPlaceACustomerLikeTheWholeShop();
    void whereAllAreAlikeNobodyIsBeyondACut();
    void badHistoriesAreRefused();
};

void RfmTest::whoDidTheSameHasTheSamePlace()
{
    const auto places = rfmPlaces(smallShop());
    QVERIFY(places.ok());
    // Half of the 90 with one order; 90 and half of the other ten.
    QVERIFY((places->frequency.head(90) - 0.45).abs().maxCoeff() < 1e-12);
    QVERIFY((places->frequency.tail(10) - 0.95).abs().maxCoeff() < 1e-12);
    QVERIFY(std::abs(places->recency[0] - 0.005) < 1e-12);
    QVERIFY(std::abs(places->recency[99] - 0.995) < 1e-12);
}

void RfmTest::everybodyIsInTheSegmentThatFits_data()
{
    QTest::addColumn<double>("daysSince");
    QTest::addColumn<double>("orders");
    QTest::addColumn<double>("spent");
    QTest::addColumn<QString>("segment");
    QTest::newRow("lately, often, much") << 1.0 << 6.0 << 500.0 << "best";
    QTest::newRow("often and much, long ago") << 390.0 << 6.0 << 500.0 << "fading";
    QTest::newRow("much, long ago") << 390.0 << 1.0 << 500.0 << "fading";
    QTest::newRow("often, for little") << 1.0 << 6.0 << 20.0 << "loyal";
    QTest::newRow("often, a while ago") << 200.0 << 6.0 << 500.0 << "loyal";
    QTest::newRow("once, for much") << 1.0 << 1.0 << 500.0 << "big-spender";
    QTest::newRow("once, just now") << 1.0 << 1.0 << 20.0 << "newcomer";
    QTest::newRow("once, long ago") << 390.0 << 1.0 << 20.0 << "gone-quiet";
    QTest::newRow("once, a while ago") << 200.0 << 1.0 << 20.0 << "occasional";
}

void RfmTest::everybodyIsInTheSegmentThatFits()
{
    QFETCH(double, daysSince);
    QFETCH(double, orders);
    QFETCH(double, spent);
    QFETCH(QString, segment);
    RfmHistory history = smallShop();
    history.daysSince[50] = daysSince;
    history.orders[50] = orders;
    history.spent[50] = spent;
    const auto places = rfmPlaces(history);
    QVERIFY(places.ok());
    const std::string_view name = nameOf(places->segments[50]);
    QCOMPARE(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), segment);
}

void RfmTest::gradesFitTheSizeOfTheShop_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("grades");
    QTest::newRow("a stall") << 30 << 2;
    QTest::newRow("a shop") << 90 << 3;
    QTest::newRow("a store") << 500 << 5;
}

void RfmTest::gradesFitTheSizeOfTheShop()
{
    QFETCH(int, customers);
    QFETCH(int, grades);
    const Eigen::ArrayXd rising = Eigen::ArrayXd::LinSpaced(customers, 1.0, customers);
    const auto places = rfmPlaces({rising, rising, rising});
    QVERIFY(places.ok());
    QCOMPARE(places->grades, grades);
    QCOMPARE(places->gradeOf(places->money.minCoeff()), 1);
    QCOMPARE(places->gradeOf(places->money.maxCoeff()), grades);
    QCOMPARE(places->gradeOf(places->recency[0]), grades);
}

void RfmTest::theCutsPlaceACustomerLikeTheWholeShop()
{
    const RfmHistory history = smallShop();
    const auto places = rfmPlaces(history);
    QVERIFY(places.ok());
    for (Eigen::Index i = 0; i < history.size(); ++i) {
        QCOMPARE(history.daysSince[i] <= places->cuts.recentDays, places->recency[i] > 2.0 / 3);
        QCOMPARE(history.daysSince[i] >= places->cuts.quietDays, places->recency[i] < 1.0 / 3);
        QCOMPARE(history.orders[i] >= places->cuts.oftenOrders, places->frequency[i] > 2.0 / 3);
        QCOMPARE(history.spent[i] >= places->cuts.muchSpent, places->money[i] > 2.0 / 3);
    }
}

void RfmTest::whereAllAreAlikeNobodyIsBeyondACut()
{
    const Eigen::ArrayXd same = Eigen::ArrayXd::Ones(40);
    const auto places = rfmPlaces({same, same, same});
    QVERIFY(places.ok());
    for (const RfmSegment segment : places->segments)
        QCOMPARE(nameOf(segment), std::string_view("occasional"));
}

void RfmTest::badHistoriesAreRefused()
{
    const RfmHistory good = smallShop();
    const auto refused = [](const RfmHistory& history) {
        const auto places = rfmPlaces(history);
        return !places.ok() && places.error().code == ErrorCode::BadInput;
    };
    QVERIFY(!refused(good));
    QVERIFY(refused({good.daysSince.head(29), good.orders.head(29), good.spent.head(29)}));
    QVERIFY(refused({good.daysSince, good.orders.head(99), good.spent}));
    RfmHistory bad = good;
    bad.spent[3] = std::nan("");
    QVERIFY(refused(bad));
    bad = good;
    bad.daysSince[3] = -1.0;
    QVERIFY(refused(bad));
    bad = good;
    bad.orders[3] = 0.0;
    QVERIFY(refused(bad));
}

TACTFUL_TEST(RfmTest)
#include "rfm_test.moc"
