#include "core/base/random.h"
#include "core/steps/learnt_effects.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::steps;

namespace {

const Day sendDay{20500};

data::Campaign campaignOnSendDay()
{
    data::Campaign campaign;
    campaign.sendFrom = sendDay;
    campaign.sendTo = sendDay + 2;
    return campaign;
}

/// A campaign to `people`, of whom every fifth is held back; each came on `daysBefore` days before.
struct Past {
    std::vector<data::PlannedMessage> planned;
    std::vector<data::SaleOrder> orders;
};

Past pastOf(int people, int daysBefore, double chance, double lift)
{
    Random random(20261122);
    Past past;
    for (int person = 1; person <= people; ++person) {
        data::PlannedMessage message;
        message.customer = person;
        message.arm = person % 5 == 0 ? data::Arm::HeldBack : data::Arm::Message;
        message.score = 40.0;
        past.planned.push_back(message);
        const auto add = [&past, person](Day day) {
            data::SaleOrder order;
            order.order = std::ssize(past.orders) + 1;
            order.customer = person;
            order.day = day;
            past.orders.push_back(order);
        };
        for (int day = daysBefore; day > 0; --day)
            add(sendDay - 10 * day);
        const bool writtenTo = message.arm == data::Arm::Message;
        if (random.chance(chance * (writtenTo ? 1.0 + lift : 1.0)))
            add(sendDay + static_cast<int>(random.between(0, 28)));
    }
    return past;
}

/// Of people 1, 2, 3, 4, 6, 7, ...: every fifth was held back.
std::vector<store::Engagement> resultsOf(int unsubscribes, int complaints)
{
    std::vector<store::Engagement> results;
    for (int person = 1, told = 0; told < std::max(unsubscribes, complaints); ++person) {
        if (person % 5 == 0) continue;
        results.push_back({person, "delivered", {}});
        if (told < complaints) results.push_back({person, "complaint", {}});
        if (told < unsubscribes) results.push_back({person, "unsubscribe", {}});
        ++told;
    }
    return results;
}

}  // namespace

class LearntEffectsTest : public QObject {
    Q_OBJECT

private slots:
    void aHoldOutTellsTheLiftOfItsGroup_data();
    void aHoldOutTellsTheLiftOfItsGroup();
    void whoBoughtTooLateDoesNotCount();
    void aHandfulOfBuyersTellsNothing();
    void unsubscribesAreAddedToThePrior();
    void aPersonalMessageWeighsMoreThanAPlainOne();
    void withoutResultsTheStartingValuesHold();
    void resultsOfOthersDoNotCount();
};

void LearntEffectsTest::aHoldOutTellsTheLiftOfItsGroup_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<int>("group");
    QTest::newRow("one order before") << 1 << 0;
    QTest::newRow("regulars") << 3 << 1;
}

void LearntEffectsTest::aHoldOutTellsTheLiftOfItsGroup()
{
    QFETCH(int, daysBefore);
    QFETCH(int, group);
    const Past past = pastOf(20000, daysBefore, 0.3, 0.4);
    const auto trials = liftTrials(campaignOnSendDay(), past.planned, past.orders);
    QCOMPARE(trials.size(), std::size_t{1});
    QCOMPARE(trials[0].group, group);
    QVERIFY2(std::abs(trials[0].lift - 0.4) < 3.0 * trials[0].standardError,
             qPrintable(QString::number(trials[0].lift)));
    QVERIFY(trials[0].standardError > 0.01 && trials[0].standardError < 0.1);
}

void LearntEffectsTest::whoBoughtTooLateDoesNotCount()
{
    Past past = pastOf(1000, 1, 0.0, 0.0);
    for (data::SaleOrder& order : past.orders)
        order.day = sendDay + 2 + valueWindowDays + 1;
    QVERIFY(liftTrials(campaignOnSendDay(), past.planned, past.orders).empty());
}

void LearntEffectsTest::aHandfulOfBuyersTellsNothing()
{
    const Past past = pastOf(300, 1, 0.1, 0.0);
    QVERIFY(liftTrials(campaignOnSendDay(), past.planned, past.orders).empty());
    QVERIFY(liftTrials(campaignOnSendDay(), {}, {}).empty());
}

void LearntEffectsTest::unsubscribesAreAddedToThePrior()
{
    Past past = pastOf(1000, 1, 0.1, 0.0);
    for (data::PlannedMessage& message : past.planned)
        message.score = 0.0;
    const auto rates = withResults({}, past.planned, resultsOf(9, 2));
    QVERIFY(rates.ok());
    // 800 were written to, each a plain message.
    QVERIFY(std::abs(rates->unsubscribed - 11.8) < 1e-9);
    QVERIFY(std::abs(rates->unsubscribed + rates->stayed - 2800.0) < 1e-6);
    QVERIFY(std::abs(rates->reported - 2.5) < 1e-9);
    QVERIFY(std::abs(rates->notReported - 1797.5) < 1e-9);
}

void LearntEffectsTest::aPersonalMessageWeighsMoreThanAPlainOne()
{
    Past past = pastOf(1000, 1, 0.1, 0.0);
    for (data::PlannedMessage& message : past.planned)
        message.score = 50.0;
    const auto rates = withResults({}, past.planned, std::vector<store::Engagement>{{1, "delivered", {}}});
    QVERIFY(rates.ok());
    QVERIFY(std::abs(rates->unsubscribed + rates->stayed - 2000.0 - 2.0 * 800.0) < 1e-6);
}

void LearntEffectsTest::withoutResultsTheStartingValuesHold()
{
    const Past past = pastOf(100, 1, 0.1, 0.0);
    const auto rates = withResults({}, past.planned, {});
    QVERIFY(rates.ok());
    QCOMPARE(rates->unsubscribed, plan::EffectRates().unsubscribed);
    QCOMPARE(rates->stayed, plan::EffectRates().stayed);
    QCOMPARE(rates->notReported, plan::EffectRates().notReported);
}

void LearntEffectsTest::resultsOfOthersDoNotCount()
{
    const Past past = pastOf(100, 1, 0.1, 0.0);
    const std::vector<store::Engagement> others{{5, "unsubscribe", {}},
                                                {7, "unsubscribe", {}},
                                                {7, "unsubscribe", Instant{9}},
                                                {101, "unsubscribe", {}}};
    const auto rates = withResults({}, past.planned, others);
    QVERIFY(rates.ok());
    // Person 5 was held back, 101 was not planned, 7 told it twice.
    QVERIFY(std::abs(rates->unsubscribed - plan::EffectRates().unsubscribed - 1.0) < 1e-9);
    const auto nobody = withResults({}, {}, others);
    QVERIFY(nobody.ok());
    QCOMPARE(nobody->unsubscribed, plan::EffectRates().unsubscribed);
}

TACTFUL_TEST(LearntEffectsTest)
#include "learnt_effects_test.moc"
