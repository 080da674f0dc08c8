#include "core/steps/goal_dials.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;

class GoalDialsTest : public QObject {
    Q_OBJECT

private slots:
    void goalsSetTheirDials();
};

void GoalDialsTest::goalsSetTheirDials()
{
    QCOMPARE(dialsFor(data::Goal::Newsletter).nudges.newArrivals, 0);
    QCOMPARE(dialsFor(data::Goal::NewArrivals).nudges.newArrivals, 3);
    QCOMPARE(dialsFor(data::Goal::ClearStock).nudges.clearStock, 3);
    data::Dials mine = dialsFor(data::Goal::NewArrivals);
    mine.personal = 30;
    const data::Dials moved = dialsAfter(mine, data::Goal::NewArrivals, data::Goal::ClearStock);
    QCOMPARE(moved.personal, 30.0);
    QCOMPARE(moved.nudges.newArrivals, 0);
    QCOMPARE(moved.nudges.clearStock, 3);
    mine.nudges.newArrivals = 1;
    QCOMPARE(dialsAfter(mine, data::Goal::NewArrivals, data::Goal::ClearStock).nudges.newArrivals, 1);
}

TACTFUL_TEST(GoalDialsTest)
#include "goal_dials_test.moc"
