#include "core/base/text.h"
#include "core/compose/line_slots.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::compose;
using data::Explicitness;
using data::PickSource;
using data::SignalSource;

namespace {

WhatIsKnown regular()
{
    WhatIsKnown known;
    known.firstName = true;
    known.product = KnownFact{1440.0, 0};
    known.aisle = KnownFact{1440.0, 0};
    known.refill = KnownFact{1440.0, 0};
    known.orders = 6;
    known.picks = {
        {PickSource::Bought, {1440.0, 0}}, {PickSource::WorkedOut, {100.0, 1}}, {PickSource::Popular, {}}};
    known.picksRelevance = 0.8;
    return known;
}

std::string copiesOf(const data::LineSlot& slot)
{
    std::vector<std::string> ways;
    for (const data::LineOption& option : slot.options)
        ways.push_back(option.copy.substr(option.copy.rfind('.') + 1));
    return join(ways, " ");
}

const data::LineOption* find(const std::vector<data::LineSlot>& ladder, std::string_view copy)
{
    for (const data::LineSlot& slot : ladder)
        for (const data::LineOption& option : slot.options)
            if (option.copy == copy) return &option;
    return nullptr;
}

}  // namespace

class LineSlotsTest : public QObject {
    Q_OBJECT

private slots:
    void somebodyUnknownGetsThePlainWays();
    void aRegularGetsTheWholeLadder();
    void theLastWayOfEverySlotUsesNothingPersonal();
    void subjectSignalsAreMarkedAsStandingThere();
    void aRefillIsADateOfThePurchaseAndAGuess();
    void delicateProductsAreNeverNamed_data();
    void delicateProductsAreNeverNamed();
    void onlyToldPicksMaySayThatTheyWereTold();
    void aWelcomeDoesNotCountOrSayWhatHasRunOut();
    void reasonsSpeakOfPurchasesOnlyWhereTheWayAllowsIt_data();
    void reasonsSpeakOfPurchasesOnlyWhereTheWayAllowsIt();
    void anotherNumberOfWhatTheyBoughtIsNotSaidToBeBought();
};

void LineSlotsTest::somebodyUnknownGetsThePlainWays()
{
    const auto ladder = slotsFor(data::Goal::Newsletter, {});
    QCOMPARE(ladder.size(), slotNames.size());
    for (std::size_t at = 0; at < ladder.size(); ++at) {
        QCOMPARE(ladder[at].name, std::string(slotNames[at]));
        QCOMPARE(ladder[at].options.size(), std::size_t{1});
        QVERIFY(ladder[at].options[0].signals.empty() && ladder[at].options[0].cues.empty());
    }
    QCOMPARE(ladder[3].options[0].copy, std::string("picks.popular"));
    QVERIFY(usesPopularPicks("picks.popular"));
    QVERIFY(!usesPopularPicks("picks.hidden"));
}

void LineSlotsTest::aRegularGetsTheWholeLadder()
{
    const auto ladder = slotsFor(data::Goal::ThankRegulars, regular());
    QCOMPARE(copiesOf(ladder[0]), std::string("product aisle name plain"));
    QCOMPARE(copiesOf(ladder[1]), std::string("name plain"));
    QCOMPARE(copiesOf(ladder[2]),
             std::string("refill-weeks refill-month refill bought-month orders bought aisle for-you plain"));
    QCOMPARE(copiesOf(ladder[3]), std::string("reasons-dates reasons for-you hidden popular"));
    QCOMPARE(ladder[2].options[0].copy, std::string("intro.thank-regulars.refill-weeks"));
}

void LineSlotsTest::theLastWayOfEverySlotUsesNothingPersonal()
{
    for (const data::LineSlot& slot : slotsFor(data::Goal::WinBack, regular())) {
        QVERIFY(slot.options.back().signals.empty());
        QVERIFY(slot.options.back().cues.empty());
        for (const data::LineOption& option : slot.options)
            QVERIFY2(option.relevance > 0.0 && option.relevance <= 1.0 &&
                         option.relevance >= slot.options.back().relevance,
                     option.copy.c_str());
    }
}

void LineSlotsTest::subjectSignalsAreMarkedAsStandingThere()
{
    const auto ladder = slotsFor(data::Goal::Newsletter, regular());
    const data::LineOption* subject = find(ladder, "subject.newsletter.product");
    const data::LineOption* intro = find(ladder, "intro.newsletter.bought");
    QVERIFY(subject && intro);
    QVERIFY(subject->signals[0].inSubject);
    QVERIFY(!intro->signals[0].inSubject);
    QCOMPARE(subject->signals[0].fact, intro->signals[0].fact);
    QVERIFY(find(ladder, "subject.newsletter.name")->cues ==
            std::vector{data::IdentityCue::FirstNameSubject});
    QVERIFY(find(ladder, "greeting.name")->cues == std::vector{data::IdentityCue::FirstNameBody});
}

void LineSlotsTest::aRefillIsADateOfThePurchaseAndAGuess()
{
    const auto ladder = slotsFor(data::Goal::Newsletter, regular());
    const data::LineOption* refill = find(ladder, "intro.newsletter.refill-weeks");
    QVERIFY(refill);
    QCOMPARE(refill->signals.size(), std::size_t{2});
    QVERIFY(refill->signals[0].source == SignalSource::Transaction);
    QVERIFY(refill->signals[0].explicitness == Explicitness::Verbatim);
    QVERIFY(refill->signals[0].granularity == data::Granularity::Exact);
    QVERIFY(refill->signals[1].source == SignalSource::Inferred);
    QVERIFY(refill->signals[1].explicitness == Explicitness::Explicit);
    QCOMPARE(refill->signals[0].ageHours, 1440.0);
}

void LineSlotsTest::delicateProductsAreNeverNamed_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("intro");
    QTest::addColumn<QString>("picks");
    QTest::newRow("mildly personal") << 1 << "bought-month bought aisle for-you plain"
                                     << "reasons-dates reasons for-you hidden popular";
    QTest::newRow("sensitive") << 2 << "plain"
                               << "hidden popular";
    QTest::newRow("special category") << 3 << "plain"
                                      << "popular";
}

void LineSlotsTest::delicateProductsAreNeverNamed()
{
    QFETCH(int, tier);
    QFETCH(QString, intro);
    QFETCH(QString, picks);
    WhatIsKnown known;
    known.product = known.aisle = KnownFact{100.0, tier};
    known.orders = 1;
    known.picks = {{PickSource::Bought, {100.0, tier}}};
    const auto ladder = slotsFor(data::Goal::Newsletter, known);
    QCOMPARE(copiesOf(ladder[2]), intro.toStdString());
    QCOMPARE(copiesOf(ladder[3]), picks.toStdString());
}

void LineSlotsTest::onlyToldPicksMaySayThatTheyWereTold()
{
    WhatIsKnown known;
    known.preference = KnownFact{};
    known.picks = {{PickSource::Told, {}}, {PickSource::Popular, {}}};
    QVERIFY(find(slotsFor(data::Goal::Newsletter, known), "picks.told"));
    known.picks.push_back({PickSource::Bought, {}});
    QVERIFY(!find(slotsFor(data::Goal::Newsletter, known), "picks.told"));
}

void LineSlotsTest::aWelcomeDoesNotCountOrSayWhatHasRunOut()
{
    QCOMPARE(copiesOf(slotsFor(data::Goal::Welcome, regular())[2]),
             std::string("bought aisle for-you plain"));
}

void LineSlotsTest::reasonsSpeakOfPurchasesOnlyWhereTheWayAllowsIt_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, data::PickReason reason, bool dated, const char* copy,
                        const char* key) {
        QTest::newRow(name) << static_cast<int>(reason) << dated << copy << key;
    };
    using data::PickReason;
    row("goes with, dates", PickReason::GoesWith, true, "picks.reasons-dates", "reason.goes-with-month");
    row("goes with, no date known", PickReason::GoesWith, false, "picks.reasons-dates", "reason.goes-with");
    row("goes with, no dates", PickReason::GoesWith, true, "picks.reasons", "reason.goes-with");
    row("goes with, implied", PickReason::GoesWith, true, "picks.for-you", "");
    row("again, dates", PickReason::BuysAgain, true, "picks.reasons-dates", "reason.again-month");
    row("again", PickReason::BuysAgain, true, "picks.reasons", "reason.again");
    row("again, hidden", PickReason::BuysAgain, true, "picks.hidden", "");
    row("before, told", PickReason::BoughtBefore, true, "picks.told", "");
    row("before", PickReason::BoughtBefore, true, "picks.reasons", "reason.before");
    row("before, dates", PickReason::BoughtBefore, true, "picks.reasons-dates", "reason.before-month");
    row("popular, hidden", PickReason::Popular, false, "picks.hidden", "reason.popular");
    row("popular in aisle", PickReason::PopularInAisle, false, "picks.popular", "reason.popular-aisle");
    row("new", PickReason::NewArrival, false, "picks.for-you", "reason.new");
}

void LineSlotsTest::reasonsSpeakOfPurchasesOnlyWhereTheWayAllowsIt()
{
    QFETCH(int, reason);
    QFETCH(bool, dated);
    QFETCH(QString, copy);
    QFETCH(QString, key);
    data::Pick pick;
    pick.reason = static_cast<data::PickReason>(reason);
    if (dated) pick.evidenceDay = Day{20000};
    QCOMPARE(std::string(reasonKeyFor(pick, copy.toStdString())), key.toStdString());
}

void LineSlotsTest::anotherNumberOfWhatTheyBoughtIsNotSaidToBeBought()
{
    for (const auto reason : {data::PickReason::BuysAgain, data::PickReason::BoughtBefore}) {
        data::Pick pick;
        pick.reason = reason;
        pick.because = 7;
        pick.evidenceDay = Day{20000};
        QCOMPARE(std::string(reasonKeyFor(pick, "picks.reasons-dates")), std::string("reason.same"));
        QCOMPARE(std::string(reasonKeyFor(pick, "picks.reasons")), std::string("reason.same"));
        QCOMPARE(std::string(reasonKeyFor(pick, "picks.hidden")), std::string());
    }
}

TACTFUL_TEST(LineSlotsTest)
#include "line_slots_test.moc"
