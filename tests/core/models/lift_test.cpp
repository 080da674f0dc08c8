#include "core/models/lift.h"
#include "tests/support/register.h"

#include <array>
#include <cmath>

using namespace tactful::models;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

}  // namespace

class LiftTest : public QObject {
    Q_OBJECT

private slots:
    void withoutHoldOutsItIsThePrior();
    void oneGroupIsWeighedByHand();
    void groupsLearnFromEachOther();
    void manyHoldOutsOverruleThePrior();
    void theOrderOfHoldOutsDoesNotMatter();
    void badInputIsRefused_data();
    void badInputIsRefused();
};

void LiftTest::withoutHoldOutsItIsThePrior()
{
    const auto lift = learnLift({}, 2, {});
    QVERIFY(lift.ok());
    QCOMPARE(lift->trials, 0);
    QVERIFY(near(lift->shop.mean, 0.1) && near(lift->shop.spread, 0.04));
    for (const LiftBelief& group : lift->groups)
        QVERIFY(near(group.mean, 0.1) && near(group.spread, 0.05));
}

void LiftTest::oneGroupIsWeighedByHand()
{
    // Of one group and one hold-out: mean and doubt of the joint normal. The trial's variance is
    // 0.04^2 + 0.03^2 = 0.0025; the group before it 0.04^2 + 0.03^2 = 0.0025 too. So half the way.
    const std::array trials{LiftTrial{0, 0.2, 0.04}};
    const auto lift = learnLift(trials, 1, {});
    QVERIFY(lift.ok());
    QVERIFY(near(lift->groups[0].mean, 0.15));
    QVERIFY(near(lift->groups[0].spread, std::sqrt(0.00125)));
    // The shop goes as far as its part of the variance: 0.0016 / 0.005 of the surprise.
    QVERIFY(near(lift->shop.mean, 0.1 + 0.1 * 0.0016 / 0.005));
    QVERIFY(near(lift->shop.spread, std::sqrt(0.0016 - 0.0016 * 0.0016 / 0.005)));
}

void LiftTest::groupsLearnFromEachOther()
{
    const std::array trials{LiftTrial{0, 0.3, 0.02}, LiftTrial{0, 0.3, 0.02}};
    const auto lift = learnLift(trials, 2, {});
    QVERIFY(lift.ok());
    QVERIFY(lift->groups[0].mean > lift->groups[1].mean);
    QVERIFY(lift->groups[1].mean > 0.1);
    QVERIFY(near(lift->groups[1].mean, lift->shop.mean));
    QVERIFY(lift->groups[0].spread < lift->groups[1].spread);
}

void LiftTest::manyHoldOutsOverruleThePrior()
{
    const std::vector<LiftTrial> trials(400, LiftTrial{0, 0.0, 0.05});
    const auto lift = learnLift(trials, 1, {});
    QVERIFY(lift.ok());
    QVERIFY(std::abs(lift->groups[0].mean) < 0.001);
    QVERIFY(lift->groups[0].spread < 0.005);
    QCOMPARE(lift->trials, 400);
}

void LiftTest::theOrderOfHoldOutsDoesNotMatter()
{
    const std::array one{LiftTrial{0, 0.2, 0.1}, LiftTrial{1, -0.1, 0.3}};
    const std::array other{LiftTrial{1, -0.1, 0.3}, LiftTrial{0, 0.2, 0.1}};
    const auto a = learnLift(one, 2, {}), b = learnLift(other, 2, {});
    QVERIFY(a.ok() && b.ok());
    QCOMPARE(a->shop.mean, b->shop.mean);
    QCOMPARE(a->groups[1].spread, b->groups[1].spread);
}

void LiftTest::badInputIsRefused_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<double>("lift");
    QTest::addColumn<double>("standardError");
    QTest::addColumn<double>("priorSpread");
    QTest::addColumn<double>("campaignSpread");
    QTest::newRow("an unknown group") << 2 << 0.1 << 0.1 << 0.1 << 0.0;
    QTest::newRow("a group below 0") << -1 << 0.1 << 0.1 << 0.1 << 0.0;
    QTest::newRow("no number") << 0 << std::nan("") << 0.1 << 0.1 << 0.0;
    QTest::newRow("no doubt") << 0 << 0.1 << 0.0 << 0.1 << 0.0;
    QTest::newRow("a prior without doubt") << 0 << 0.1 << 0.1 << 0.0 << 0.0;
    QTest::newRow("campaigns that differ by less than nothing") << 0 << 0.1 << 0.1 << 0.1 << -0.1;
}

void LiftTest::badInputIsRefused()
{
    QFETCH(int, group);
    QFETCH(double, lift);
    QFETCH(double, standardError);
    QFETCH(double, priorSpread);
    QFETCH(double, campaignSpread);
    LiftPrior prior;
    prior.shopSpread = priorSpread;
    prior.campaignSpread = campaignSpread;
    const std::array trials{LiftTrial{group, lift, standardError}};
    const auto learnt = learnLift(trials, 2, prior);
    QVERIFY(!learnt.ok());
    QCOMPARE(learnt.error().code, tactful::ErrorCode::BadInput);
    QVERIFY(!learnLift({}, 0, {}).ok());
    prior = {};
    prior.mean = std::nan("");
    QVERIFY(!learnLift({}, 1, prior).ok());
}

TACTFUL_TEST(LiftTest)
#include "lift_test.moc"
