#include "core/plan/send_value.h"
#include "tests/support/register.h"

using namespace tactful::plan;

class SendValueTest : public QObject {
    Q_OBJECT

private slots:
    void aMessageBringsATenthOfWhatWouldBeBought();
    void relevanceMovesItByHalf();
    void whoBuysNothingBringsNothing();
};

void SendValueTest::aMessageBringsATenthOfWhatWouldBeBought()
{
    QCOMPARE(expectedExtraMinor({0.5, 4000.0}, 0.5), 200.0);
}

void SendValueTest::relevanceMovesItByHalf()
{
    QCOMPARE(expectedExtraMinor({0.5, 4000.0}, 0.0), 100.0);
    QCOMPARE(expectedExtraMinor({0.5, 4000.0}, 1.0), 300.0);
    QCOMPARE(expectedExtraMinor({0.5, 4000.0}, 1.0, {0.2, 0.0}), 400.0);
}

void SendValueTest::whoBuysNothingBringsNothing()
{
    QCOMPARE(expectedExtraMinor({0.0, 4000.0}, 0.7), 0.0);
    QCOMPARE(expectedExtraMinor({2.0, 0.0}, 0.7), 0.0);
}

TACTFUL_TEST(SendValueTest)
#include "send_value_test.moc"
