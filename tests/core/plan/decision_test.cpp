#include "core/base/random.h"
#include "core/plan/decision.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace tactful;
using namespace tactful::plan;

namespace {

/// Somebody who passes every gate.
PlanRow welcomeRow(data::CustomerId customer)
{
    PlanRow row;
    row.customer = customer;
    row.hasAddress = row.hasBasis = row.inAudience = row.fits = true;
    row.expectedExtraMinor = 100.0;
    row.orderMinor = 3000.0;
    row.unsubscribeRisk = 0.002;
    return row;
}

std::vector<PlanRow> randomRows(Random& random, std::size_t count)
{
    std::vector<PlanRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        PlanRow row = welcomeRow(static_cast<data::CustomerId>(i) + 1);
        row.hasAddress = random.chance(0.95);
        row.suppressed = random.chance(0.05);
        row.restricted = random.chance(0.02);
        row.hasBasis = random.chance(0.8);
        row.inAudience = random.chance(0.7);
        row.recentMessages = static_cast<int>(random.between(0, 3));
        row.silent = random.chance(0.1);
        row.resting = random.chance(0.1);
        row.fits = random.chance(0.9);
        row.softened = random.chance(0.4);
        // Few values, so that there are many ties at the edge of the budget.
        row.expectedExtraMinor = static_cast<double>(random.between(-2, 10)) * 25.0;
        row.unsubscribeRisk = random.uniform() * 0.01;
        row.spendMinor = random.exponential(0.001);
        rows.push_back(row);
    }
    return rows;
}

DecisionOptions noHoldOut()
{
    DecisionOptions options;
    options.holdBack = 0.0;
    return options;
}

std::int64_t leftOut(const data::PlanTotals& totals)
{
    return std::accumulate(totals.leftOut.begin(), totals.leftOut.end(), std::int64_t{0});
}

}  // namespace

class DecisionTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstClosedGateIsTheReason_data();
    void theFirstClosedGateIsTheReason();
    void theDialSaysHowOften();
    void theBudgetKeepsTheMostProfitable();
    void profitWeighsSalesCostAndUnsubscribes();
    void theHoldOutComesAfterTheBudget();
    void totalsAreOfThoseWhoGetTheMessage();
    void nobodyPlannedLeavesTheShopsOwnSpamRate();
    void randomPlansAddUpExactly();
    void theOrderOfRowsDoesNotMatter();
    void anEmptyShopIsNoTrouble();
};

void DecisionTest::theFirstClosedGateIsTheReason_data()
{
    QTest::addColumn<int>("firstClosed");
    QTest::addColumn<QByteArray>("reason");
    for (int i = 0; i < static_cast<int>(data::LeftOutReason::OverBudget); ++i) {
        const auto name = data::nameOf(static_cast<data::LeftOutReason>(i));
        QTest::newRow(std::string(name).c_str()) << i << QByteArray::fromStdString(std::string(name));
    }
}

void DecisionTest::theFirstClosedGateIsTheReason()
{
    QFETCH(int, firstClosed);
    QFETCH(QByteArray, reason);
    PlanRow row = welcomeRow(1);
    // This gate and all later ones are closed.
    if (firstClosed <= 0) row.hasAddress = false;
    if (firstClosed <= 1) row.suppressed = true;
    if (firstClosed <= 2) row.restricted = true;
    if (firstClosed <= 3) row.hasBasis = false;
    if (firstClosed <= 4) row.inAudience = false;
    if (firstClosed <= 5) row.silent = true;
    if (firstClosed <= 6) row.resting = true;
    if (firstClosed <= 7) row.fits = false;
    const auto decisions = decide({&row, 1}, noHoldOut());
    QVERIFY(decisions.rows[0].fate == Fate::LeftOut);
    QCOMPARE(data::nameOf(decisions.rows[0].reason), std::string_view(reason.constData()));
    QCOMPARE(decisions.totals.leftOut[static_cast<std::size_t>(firstClosed)], std::int64_t{1});
}

void DecisionTest::theDialSaysHowOften()
{
    PlanRow row = welcomeRow(1);
    row.recentMessages = 2;
    DecisionOptions options = noHoldOut();
    options.often = 2;
    QVERIFY(decide({&row, 1}, options).rows[0].reason == data::LeftOutReason::Tired);
    options.often = 3;
    QVERIFY(decide({&row, 1}, options).rows[0].fate == Fate::Planned);
}

void DecisionTest::theBudgetKeepsTheMostProfitable()
{
    std::vector<PlanRow> rows;
    for (const auto& [customer, extra] :
         std::map<data::CustomerId, double>{{1, 50}, {2, 90}, {3, 70}, {4, 70}, {5, 10}}) {
        rows.push_back(welcomeRow(customer));
        rows.back().expectedExtraMinor = extra;
    }
    DecisionOptions options = noHoldOut();
    options.messages = 2;
    const auto decisions = decide(rows, options);
    std::string fates;
    for (const Decision& decision : decisions.rows)
        fates += decision.fate == Fate::Planned ? 'y' : 'n';
    QVERIFY2(fates == "nyynn", "between customers 3 and 4, who are equal, the lower number goes first");
    QVERIFY(decisions.rows[0].reason == data::LeftOutReason::OverBudget);
    options.messages = 0;
    QCOMPARE(decide(rows, options).totals.planned, std::int64_t{0});
    options.messages = 9;
    QCOMPARE(decide(rows, options).totals.planned, std::int64_t{5});
}

void DecisionTest::profitWeighsSalesCostAndUnsubscribes()
{
    PlanRow row = welcomeRow(1);
    row.expectedExtraMinor = 200;
    row.unsubscribeRisk = 0.01;
    DecisionOptions options;
    options.marginShare = 0.5;
    options.costMinor = 0.2;
    options.subscriberMinor = 800;
    QCOMPARE(expectedProfit(row, options), 0.5 * 200 - 0.2 - 0.01 * 800);
    QCOMPARE(decide({&row, 1}, options).rows[0].profitMinor, expectedProfit(row, options));
}

void DecisionTest::theHoldOutComesAfterTheBudget()
{
    std::vector<PlanRow> rows;
    for (data::CustomerId customer = 1; customer <= 1000; ++customer)
        rows.push_back(welcomeRow(customer));
    DecisionOptions options;
    options.messages = 600;
    options.holdBack = 0.1;
    const auto totals = decide(rows, options).totals;
    QCOMPARE(totals.heldBack, std::int64_t{60});
    QCOMPARE(totals.planned, std::int64_t{540});
    QCOMPARE(totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::OverBudget)], std::int64_t{400});
}

void DecisionTest::totalsAreOfThoseWhoGetTheMessage()
{
    std::vector<PlanRow> rows;
    for (data::CustomerId customer = 1; customer <= 300; ++customer) {
        rows.push_back(welcomeRow(customer));
        rows.back().softened = true;
    }
    DecisionOptions options;
    options.holdBack = 0.5;
    const auto totals = decide(rows, options).totals;
    QCOMPARE(totals.softened, std::int64_t{150});
    QVERIFY(std::abs(totals.extraSalesMinor.value - 15'000.0) < 1e-6);
    QVERIFY(std::abs(totals.unsubscribes.value - 0.3) < 1e-9);
    // The shop's 0.05% belongs to a risk of unsubscribing of 0.28% (score 50, rested); theirs is 0.2%.
    QVERIFY(std::abs(totals.spamRate.value - 0.0005 * 0.002 / 0.0028) < 1e-12);
    options.spamRate = data::Estimate{0.001, 0.0, 0.9};
    QVERIFY(std::abs(decide(rows, options).totals.spamRate.value - 0.001 * 0.002 / 0.0028) < 1e-12);
}

void DecisionTest::nobodyPlannedLeavesTheShopsOwnSpamRate()
{
    QVERIFY(std::abs(decide({}, {}).totals.spamRate.value - 0.0005) < 1e-12);
}

void DecisionTest::randomPlansAddUpExactly()
{
    Random random(77);
    for (int round = 0; round < 200; ++round) {
        const auto rows = randomRows(random, static_cast<std::size_t>(random.between(0, 400)));
        DecisionOptions options;
        options.holdBack = random.uniform();
        options.often = static_cast<int>(random.between(1, 4));
        if (random.chance(0.7)) options.messages = random.between(0, 200);
        options.holdoutKey = {9, static_cast<std::uint64_t>(round)};
        const auto decisions = decide(rows, options);
        const auto& totals = decisions.totals;
        QCOMPARE(totals.customers, static_cast<std::int64_t>(rows.size()));
        QCOMPARE(totals.planned + totals.heldBack + leftOut(totals), totals.customers);
        if (options.messages) QVERIFY(totals.planned + totals.heldBack <= *options.messages);
        double worstKept = 1e300;
        double bestOver = -1e300;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Decision& decision = decisions.rows[i];
            QCOMPARE(decision.customer, rows[i].customer);
            const bool over =
                decision.fate == Fate::LeftOut && decision.reason == data::LeftOutReason::OverBudget;
            if (decision.fate != Fate::LeftOut) worstKept = std::min(worstKept, decision.profitMinor);
            if (over) bestOver = std::max(bestOver, decision.profitMinor);
            if (decision.fate != Fate::LeftOut)
                QVERIFY(rows[i].hasAddress && rows[i].hasBasis && !rows[i].suppressed);
        }
        QVERIFY(bestOver <= worstKept);
        QVERIFY(totals.extraSalesMinor.low <= totals.extraSalesMinor.value);
        QVERIFY(totals.extraSalesMinor.value <= totals.extraSalesMinor.high);
        QVERIFY(totals.unsubscribes.low <= totals.unsubscribes.high);
    }
}

void DecisionTest::theOrderOfRowsDoesNotMatter()
{
    Random random(78);
    auto rows = randomRows(random, 500);
    DecisionOptions options;
    options.messages = 120;
    std::map<data::CustomerId, Decision> first;
    for (const Decision& decision : decide(rows, options).rows)
        first[decision.customer] = decision;
    std::reverse(rows.begin(), rows.end());
    for (const Decision& decision : decide(rows, options).rows) {
        QVERIFY(decision.fate == first[decision.customer].fate);
        QVERIFY(decision.reason == first[decision.customer].reason);
    }
}

void DecisionTest::anEmptyShopIsNoTrouble()
{
    const auto decisions = decide({}, {});
    QVERIFY(decisions.rows.empty());
    QCOMPARE(decisions.totals.customers, std::int64_t{0});
    QCOMPARE(decisions.totals.unsubscribes.high, 0.0);
}

TACTFUL_TEST(DecisionTest)
#include "decision_test.moc"
