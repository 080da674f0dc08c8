#include "core/plan/audience.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::plan;

class AudienceTest : public QObject {
    Q_OBJECT

private slots:
    void ordersGiveTheStage_data();
    void ordersGiveTheStage();
    void theShopsOwnLimitsAreUsed();
    void eachGoalMeansSomebody_data();
    void eachGoalMeansSomebody();
    void aBriefThatNamesStagesKeepsThem();
    void anEmptyListLetsEveryonePass();
};

void AudienceTest::ordersGiveTheStage_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("firstDaysAgo");
    QTest::addColumn<int>("lastDaysAgo");
    QTest::addColumn<double>("usualGap");  // below 0: not known
    QTest::addColumn<double>("active");    // below 0: not known
    QTest::addColumn<QByteArray>("stage");
    const auto row = [](const char* name, std::array<int, 3> days, double gap, double active,
                        const char* stage) {
        QTest::newRow(name) << days[0] << days[1] << days[2] << gap << active << QByteArray(stage);
    };
    row("never ordered", {0, 0, 0}, -1, -1, "no-orders");
    row("first order today", {1, 0, 0}, -1, -1, "new");
    row("first order 60 days ago", {1, 60, 60}, -1, -1, "new");
    row("first order 61 days ago", {1, 61, 61}, -1, -1, "one-off");
    row("several orders, all lately", {3, 60, 2}, 20, -1, "new");
    row("one order a year ago", {1, 365, 365}, -1, -1, "one-off");
    row("one order over a year ago", {1, 366, 366}, -1, -1, "quiet");
    row("many orders, none for over a year", {9, 900, 366}, 30, 0.9, "quiet");
    row("within the usual gap", {5, 400, 40}, 60, -1, "regular");
    row("twice the usual gap to the day", {5, 400, 120}, 60, -1, "regular");
    row("more than twice the usual gap", {5, 400, 121}, 60, -1, "slipping-away");
    row("often, and silent for 45 days", {50, 400, 45}, 7, -1, "regular");
    row("often, and silent for 46 days", {50, 400, 46}, 7, -1, "slipping-away");
    row("a yearly buyer", {4, 1200, 330}, 300, -1, "regular");
    row("gap not known, within twice the shop's", {2, 200, 180}, -1, -1, "regular");
    row("gap not known, beyond it", {2, 200, 181}, -1, -1, "slipping-away");
    row("the model says hardly active", {5, 400, 50}, 60, 0.35, "slipping-away");
    row("the model says active enough", {5, 400, 50}, 60, 0.36, "regular");
    row("hardly active but ordered last month", {5, 400, 30}, 60, 0.1, "regular");
}

void AudienceTest::ordersGiveTheStage()
{
    QFETCH(int, orders);
    QFETCH(int, firstDaysAgo);
    QFETCH(int, lastDaysAgo);
    QFETCH(double, usualGap);
    QFETCH(double, active);
    QFETCH(QByteArray, stage);
    const Day asOf = *parseIsoDay("2026-10-06");
    OrderFacts facts;
    facts.orders = orders;
    if (orders > 0) facts.firstOrder = asOf - firstDaysAgo;
    if (orders > 0) facts.lastOrder = asOf - lastDaysAgo;
    if (usualGap >= 0) facts.usualGapDays = usualGap;
    if (active >= 0) facts.active = active;
    QCOMPARE(data::nameOf(stageOf(facts, asOf)), std::string_view(stage.constData()));
}

void AudienceTest::theShopsOwnLimitsAreUsed()
{
    const Day asOf = *parseIsoDay("2026-10-06");
    OrderFacts facts;
    facts.orders = 1;
    facts.firstOrder = facts.lastOrder = asOf - 80;
    StageRules rules;
    QVERIFY(stageOf(facts, asOf, rules) == data::Stage::OneOff);
    rules.newDays = 90;
    QVERIFY(stageOf(facts, asOf, rules) == data::Stage::New);
    rules.quietDays = 70;
    QVERIFY(stageOf(facts, asOf, rules) == data::Stage::Quiet);
}

void AudienceTest::eachGoalMeansSomebody_data()
{
    QTest::addColumn<QByteArray>("goal");
    QTest::addColumn<QByteArray>("stages");
    QTest::newRow("thanks") << QByteArray("thank-regulars") << QByteArray("regular ");
    QTest::newRow("win back") << QByteArray("win-back") << QByteArray("slipping-away quiet ");
    QTest::newRow("welcome") << QByteArray("welcome") << QByteArray("new ");
    for (const char* goal : {"new-arrivals", "clear-stock", "newsletter"})
        QTest::newRow(goal) << QByteArray(goal) << QByteArray();
}

void AudienceTest::eachGoalMeansSomebody()
{
    QFETCH(QByteArray, goal);
    QFETCH(QByteArray, stages);
    data::Brief brief;
    brief.goal = *data::goalNamed(goal.toStdString());
    std::string found;
    for (const data::Stage stage : audienceOf(brief).stages)
        found += std::string(data::nameOf(stage)) + " ";
    QCOMPARE(QByteArray::fromStdString(found), stages);
}

void AudienceTest::aBriefThatNamesStagesKeepsThem()
{
    data::Brief brief;
    brief.goal = data::Goal::WinBack;
    brief.audience.stages = {data::Stage::OneOff};
    brief.audience.countries = {"GB"};
    QCOMPARE(audienceOf(brief).stages, brief.audience.stages);
    QCOMPARE(audienceOf(brief).countries, brief.audience.countries);
}

void AudienceTest::anEmptyListLetsEveryonePass()
{
    using data::Stage;
    QVERIFY(matches({}, Stage::Quiet, ""));
    const data::Audience britishRegulars{{Stage::Regular, Stage::New}, {"GB", "IE"}};
    QVERIFY(matches(britishRegulars, Stage::Regular, "IE"));
    QVERIFY(!matches(britishRegulars, Stage::Quiet, "GB"));
    QVERIFY(!matches(britishRegulars, Stage::New, "FR"));
    QVERIFY(!matches(britishRegulars, Stage::New, ""));
}

TACTFUL_TEST(AudienceTest)
#include "audience_test.moc"
