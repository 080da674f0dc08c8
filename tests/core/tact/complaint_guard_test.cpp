#include "core/tact/complaint_guard.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::tact;

class ComplaintGuardTest : public QObject {
    Q_OBJECT

private slots:
    void chancesAreAsPublished_data();
    void chancesAreAsPublished();
    void moreReportsNeverLookBetter();
    void withoutAnyMessageThePriorSpeaks();
    void impossibleCountsAreRefused();
};

void ComplaintGuardTest::chancesAreAsPublished_data()
{
    QTest::addColumn<int>("complaints");
    QTest::addColumn<int>("messages");
    QTest::addColumn<double>("aboveAmber");
    QTest::addColumn<double>("aboveRed");
    QTest::addColumn<QByteArray>("light");
    QTest::newRow("1 of 500") << 1 << 500 << .39 << .03 << QByteArray("green");
    QTest::newRow("2 of 500") << 2 << 500 << .70 << .11 << QByteArray("red");
    QTest::newRow("3 of 2,000") << 3 << 2000 << .54 << .01 << QByteArray("amber");
    QTest::newRow("5 of 2,000") << 5 << 2000 << .87 << .08 << QByteArray("amber");
    QTest::newRow("20 of 5,000") << 20 << 5000 << 1.00 << .69 << QByteArray("red");
}

void ComplaintGuardTest::chancesAreAsPublished()
{
    QFETCH(int, complaints);
    QFETCH(int, messages);
    QFETCH(double, aboveAmber);
    QFETCH(double, aboveRed);
    QFETCH(QByteArray, light);
    const auto verdict = judgeComplaints(complaints, messages);
    QVERIFY(verdict.ok());
    QVERIFY(std::abs(verdict->chanceAboveAmber - aboveAmber) <= 0.005);
    QVERIFY(std::abs(verdict->chanceAboveRed - aboveRed) <= 0.005);
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(verdict->light))), light);
}

void ComplaintGuardTest::moreReportsNeverLookBetter()
{
    ComplaintVerdict last;
    for (int complaints = 0; complaints <= 50; ++complaints) {
        const auto verdict = judgeComplaints(complaints, 1000);
        QVERIFY(verdict->chanceAboveAmber >= last.chanceAboveAmber);
        QVERIFY(verdict->chanceAboveRed >= last.chanceAboveRed);
        QVERIFY(verdict->chanceAboveRed <= verdict->chanceAboveAmber);
        QVERIFY(verdict->light >= last.light);
        last = *verdict;
    }
    QVERIFY(last.light == ComplaintLight::Red);
}

void ComplaintGuardTest::withoutAnyMessageThePriorSpeaks()
{
    const auto verdict = judgeComplaints(0, 0);
    QVERIFY(verdict->light == ComplaintLight::Green);
    QVERIFY(verdict->chanceAboveAmber > 0.1 && verdict->chanceAboveAmber < 0.2);
}

void ComplaintGuardTest::impossibleCountsAreRefused()
{
    QVERIFY(judgeComplaints(-1, 10).error().code == ErrorCode::BadInput);
    QVERIFY(judgeComplaints(11, 10).error().code == ErrorCode::BadInput);
    QVERIFY(judgeComplaints(0, -1).error().code == ErrorCode::BadInput);
}

TACTFUL_TEST(ComplaintGuardTest)
#include "complaint_guard_test.moc"
