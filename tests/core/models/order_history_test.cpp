#include "core/models/order_history.h"
#include "tests/core/models/cdnow.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::models;

class OrderHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void impossibleCustomersAreRefusedByRow_data();
    void impossibleCustomersAreRefusedByRow();
    void columnsOfDifferentLengthAreRefused();
    void gapsMayBeUnknownButNotBroken();
};

void OrderHistoryTest::impossibleCustomersAreRefusedByRow_data()
{
    QTest::addColumn<double>("repeats");
    QTest::addColumn<double>("recency");
    QTest::addColumn<double>("age");
    QTest::addColumn<bool>("fine");
    QTest::newRow("one order, today") << 0.0 << 0.0 << 0.0 << true;
    QTest::newRow("two orders") << 1.0 << 3.5 << 10.0 << true;
    QTest::newRow("last order on the as-of day") << 1.0 << 10.0 << 10.0 << true;
    QTest::newRow("not a number") << 0.0 << 0.0 << std::numeric_limits<double>::quiet_NaN() << false;
    QTest::newRow("negative count") << -1.0 << 0.0 << 10.0 << false;
    QTest::newRow("half an order") << 1.5 << 3.0 << 10.0 << false;
    QTest::newRow("two million orders") << 2e6 << 3.0 << 10.0 << false;
    QTest::newRow("last order after the as-of day") << 1.0 << 11.0 << 10.0 << false;
    QTest::newRow("repeats without time") << 1.0 << 0.0 << 10.0 << false;
    QTest::newRow("time without repeats") << 0.0 << 3.0 << 10.0 << false;
}

void OrderHistoryTest::impossibleCustomersAreRefusedByRow()
{
    QFETCH(double, repeats);
    QFETCH(double, recency);
    QFETCH(double, age);
    QFETCH(bool, fine);
    OrderHistory history = tests::oneCustomer(0.0, 0.0, 5.0);
    history.repeats.conservativeResize(2);
    history.recency.conservativeResize(2);
    history.age.conservativeResize(2);
    history.repeats[1] = repeats;
    history.recency[1] = recency;
    history.age[1] = age;
    const Status status = history.check();
    QCOMPARE(status.ok(), fine);
    if (fine) return;
    QCOMPARE(status.error().code, ErrorCode::BadInput);
    QCOMPARE(status.error().where, std::string("row 1"));
}

void OrderHistoryTest::columnsOfDifferentLengthAreRefused()
{
    OrderHistory history = tests::oneCustomer(0.0, 0.0, 5.0);
    history.age.resize(2);
    QVERIFY(!history.check().ok());
}

void OrderHistoryTest::gapsMayBeUnknownButNotBroken()
{
    OrderHistory history = tests::oneCustomer(1.0, 0.5, 5.0);
    QVERIFY(history.check().ok());
    history.logGaps = Eigen::ArrayXd::Constant(1, std::log(0.5));
    QVERIFY(history.check().ok());
    history.logGaps[0] = -std::numeric_limits<double>::infinity();
    QVERIFY(!history.check().ok());
    history.logGaps = Eigen::ArrayXd::Zero(2);
    QVERIFY(!history.check().ok());
}

TACTFUL_TEST(OrderHistoryTest)
#include "order_history_test.moc"
