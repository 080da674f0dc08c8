#include "core/models/regular_gaps.h"
#include "tests/support/register.h"

#include <cmath>
#include <numeric>

using namespace tactful::models;

class RegularGapsTest : public QObject {
    Q_OBJECT

private slots:
    void oneStepIsOrdersAtRandom();
    void justAfterAnOrderNoStepIsTaken();
    void theLongerTheSilenceTheMoreStepsAreTaken();
    void derivativesAreThoseOfTheValue();
};

void RegularGapsTest::oneStepIsOrdersAtRandom()
{
    const StepsTaken taken(1, 2.5, 40.0, 12.0);
    QCOMPARE(taken.chance[0], 1.0);
    QCOMPARE(taken.log, 0.0);
    QCOMPARE(taken.byShape, 0.0);
    QCOMPARE(taken.byScale2, 0.0);
}

void RegularGapsTest::justAfterAnOrderNoStepIsTaken()
{
    const StepsTaken taken(3, 2.5, 40.0, 0.0);
    QCOMPARE(taken.chance[0], 1.0);
    QCOMPARE(taken.chance[2], 0.0);
    QCOMPARE(taken.log, 0.0);
}

void RegularGapsTest::theLongerTheSilenceTheMoreStepsAreTaken()
{
    double before = 0.0;
    for (const double silence : {1.0, 5.0, 20.0, 39.0}) {
        const StepsTaken taken(4, 6.0, 40.0, silence);
        QVERIFY(std::abs(std::accumulate(taken.chance.begin(), taken.chance.end(), 0.0) - 1.0) < 1e-14);
        QVERIFY(taken.chance[3] > before);
        before = taken.chance[3];
    }
    // By hand, two steps: 1 against shape times silence / scale.
    const StepsTaken two(2, 6.0, 40.0, 20.0);
    QVERIFY(std::abs(two.chance[1] - 3.0 / 4.0) < 1e-15);
    QVERIFY(std::abs(two.log - std::log(4.0)) < 1e-15);
}

void RegularGapsTest::derivativesAreThoseOfTheValue()
{
    const double shape = 5.3, scale = 40.0, silence = 17.0, step = 1e-5;
    const StepsTaken at(4, shape, scale, silence);
    const StepsTaken wider(4, shape + step, scale, silence), narrower(4, shape - step, scale, silence);
    const StepsTaken longer(4, shape, scale + step, silence), shorter(4, shape, scale - step, silence);
    QVERIFY(std::abs((wider.log - narrower.log) / (2.0 * step) - at.byShape) < 1e-8);
    QVERIFY(std::abs((longer.log - shorter.log) / (2.0 * step) - at.byScale) < 1e-8);
    QVERIFY(std::abs((wider.byShape - narrower.byShape) / (2.0 * step) - at.byShape2) < 1e-8);
    QVERIFY(std::abs((longer.byShape - shorter.byShape) / (2.0 * step) - at.byBoth) < 1e-8);
    QVERIFY(std::abs((longer.byScale - shorter.byScale) / (2.0 * step) - at.byScale2) < 1e-8);
}

TACTFUL_TEST(RegularGapsTest)
#include "regular_gaps_test.moc"
