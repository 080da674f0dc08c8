#include "core/store/book_counts.h"
#include "core/store/campaigns.h"
#include "core/store/customers.h"
#include "core/store/engagements.h"
#include "core/store/erasure.h"
#include "core/store/model_runs.h"
#include "core/store/planned_detail.h"
#include "core/store/sales.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::line;
using tests::noon;
using tests::order;

/// What is read for planning, and what is kept of it.
class PlansTest : public QObject {
    Q_OBJECT

private slots:
    void theHistoryIsSortedAndComplete();
    void moneyOfTheHistoryIsNetAndAtHome();
    void countsFollowTheRows();
    void aCampaignComesBackAsItWasPlanned();
    void statesFollowEachOther();
    void aPlanIsReplacedAsAWhole();
    void aCampaignIsRenamedAndDeleted();
    void whatWasExportedStays();
    void onlyExportedMessagesWereSent();
    void brokenDetailsAreRefused();
    void engagementsAreKeptOnce();
    void whatWasLearntIsReplacedAsAWhole();
    void erasedCustomersLeaveEveryPlan();
};

namespace {

const Currency pounds{{'G', 'B', 'P'}};

data::Pick pick()
{
    data::Pick pick;
    pick.product = 1;
    pick.relevance = 1.0 / 3.0;
    pick.reason = data::PickReason::GoesWith;
    pick.source = data::PickSource::WorkedOut;
    pick.because = 1;
    pick.evidence = 17;
    pick.evidenceDay = tests::day("2026-03-01");
    pick.newToThem = true;
    return pick;
}

bool same(const data::Pick& a, const data::Pick& b)
{
    return a.product == b.product && a.relevance == b.relevance && a.reason == b.reason &&
           a.source == b.source && a.because == b.because && a.evidence == b.evidence &&
           a.evidenceDay == b.evidenceDay && a.newToThem == b.newToThem;
}

data::PlannedMessage message(data::CustomerId customer)
{
    data::PlannedMessage message;
    message.customer = customer;
    message.picks = {pick(), data::Pick()};
    message.lines = {"subject.plain", "greeting \"quoted\" \xc3\xa9"};
    message.perceived = 0.1 + 0.2;
    message.reveal = 1e-300;
    message.score = 33.333333333333336;
    message.scoreUnsoftened = 80.5;
    message.softened = true;
    message.ladder = {{"intro.bought", 80.5, false}, {"intro.plain", 12.25, true}};
    message.shares = {{"bought", 0.7}, {"told", 0.1}};
    message.basis = "EU4 soft-opt-in";
    message.basisReason = "Own customer.";
    message.whyLine = "why.bought";
    message.sendDay = tests::day("2026-06-10");
    message.sendHour = 17;
    message.expectedExtraMinor = -12.5;
    message.unsubscribeRisk = 0.0014;
    return message;
}

CampaignRecord record()
{
    CampaignRecord record;
    record.campaign.name = "Summer";
    record.campaign.brief.goal = data::Goal::WinBack;
    record.campaign.asOf = tests::day("2026-06-01");
    record.campaign.sendFrom = tests::day("2026-06-10");
    record.campaign.sendTo = tests::day("2026-06-12");
    record.campaign.plannedAt = noon("2026-06-01");
    record.briefJson = "{\"goal\":\"win-back\"}";
    record.totalsJson = "{\"planned\":2}";
    return record;
}

/// Three customers with one order each.
void fill(Book& book)
{
    tests::import(book, facts("a"),
                  {order("1", "2026-03-01", {"C1", "jo@example.com", ""}),
                   order("2", "2026-03-02", {"C2", "", ""}), order("3", "2026-03-03", {"C3", "", ""})});
}

data::CampaignId addSummer(Book& book)
{
    std::vector<data::PlannedMessage> planned{message(1), message(2)};
    planned[1].arm = data::Arm::HeldBack;
    const std::vector<data::LeftOut> out{{3, data::LeftOutReason::NoBasis, "EU3"}};
    const auto id = addCampaign(book, record(), planned, out);
    if (!id) qFatal("%s", id.error().detail.c_str());
    return *id;
}

}  // namespace

void PlansTest::theHistoryIsSortedAndComplete()
{
    tests::BookFixture fixture;
    data::ImportedOrder back = order("R", "2026-03-04", {"C1", "", ""});
    back.status = data::OrderStatus::Return;
    back.lines = {line("POT", -1, 2000)};
    data::ImportedOrder cancelled = order("X", "2026-03-04", {"C1", "", ""});
    cancelled.status = data::OrderStatus::Cancelled;
    data::ImportedOrder big = order("2", "2026-03-02", {"C1", "", ""});
    big.lines = {line("CUP", 2, 300), line("POT", 1, 2000), line("SHIP", 1, 500)};
    big.lines[2].kind = data::LineKind::Shipping;
    tests::import(fixture.book(), facts("a"),
                  {back, cancelled, big, order("1", "2026-03-01", {"C2", "", ""}),
                   order("4", "2026-03-01", {"C1", "", ""}), order("5", "2026-03-05", {}),
                   order("6", "2026-04-01", {})});

    const auto history = salesHistory(fixture.book(), tests::day("2026-03-05"));
    VERIFY_OK(history);
    QByteArray orders;
    for (const data::SaleOrder& one : history->orders)
        orders += QString("%1@%2=%3 ")
                      .arg(one.customer)
                      .arg(QString::fromStdString(isoDay(one.day)))
                      .arg(one.totalMinor)
                      .toUtf8();
    QCOMPARE(orders, QByteArray("0@2026-03-05=2000 1@2026-03-01=2000 1@2026-03-02=3100 2@2026-03-01=2000 "));
    QByteArray lines;
    for (const data::SaleLine& one : history->lines)
        lines += QString("%1:%2x%3=%4 ")
                     .arg(one.customer)
                     .arg(one.product)
                     .arg(one.quantity)
                     .arg(one.totalMinor)
                     .toUtf8();
    // Product 1 is the pot, 2 the cup: the return came first in the file.
    QCOMPARE(lines, QByteArray("0:1x1=2000 1:1x1=2000 1:1x1=2000 1:2x2=600 1:1x-1=-2000 2:1x1=2000 "));
    const auto days = saleDays(fixture.book());
    VERIFY_OK(days);
    QCOMPARE((*days)->first, tests::day("2026-03-01"));
    QCOMPARE((*days)->last, tests::day("2026-04-01"));
}

void PlansTest::moneyOfTheHistoryIsNetAndAtHome()
{
    tests::BookFixture fixture;
    data::ImportedOrder refunded = order("1", "2026-07-01", {});
    refunded.total = Money{2450, pounds};
    refunded.refunded = {450, pounds};
    refunded.gift = true;
    data::ImportedOrder foreign = order("2", "2026-07-02", {});
    foreign.lines[0].total.currency = foreign.lines[0].unitPrice.currency = Currency{{'U', 'S', 'D'}};
    tests::import(fixture.book(), facts("a"), {refunded, foreign});
    const auto history = salesHistory(fixture.book(), tests::day("2026-07-02"));
    VERIFY_OK(history);
    QCOMPARE(history->orders[0].totalMinor, std::int64_t{2000});
    QCOMPARE(history->orders[0].gift, true);
    QCOMPARE(history->orders[0].hour, 13);  // noon UTC is one o'clock in London in July
    QCOMPARE(history->orders[1].totalMinor, std::int64_t{0});
    QCOMPARE(history->lines[1].quantity, std::int64_t{1});
    QCOMPARE(history->lines[1].totalMinor, std::int64_t{0});
}

void PlansTest::countsFollowTheRows()
{
    tests::BookFixture fixture;
    QVERIFY(!bookCounts(fixture.book())->firstOrder);
    QVERIFY(!*saleDays(fixture.book()));
    fill(fixture.book());
    addSummer(fixture.book());
    const auto counts = bookCounts(fixture.book());
    VERIFY_OK(counts);
    QCOMPARE(counts->customers, std::int64_t{3});
    QCOMPARE(counts->withEmail, std::int64_t{1});
    QCOMPARE(counts->sales, std::int64_t{3});
    QCOMPARE(counts->anonymousOrders, std::int64_t{0});
    QCOMPARE(counts->products, std::int64_t{1});
    QCOMPARE(counts->campaigns, std::int64_t{1});
    QCOMPARE(counts->lastOrder, std::optional(tests::day("2026-03-03")));
    QCOMPARE(findCustomer(fixture.book(), " 2 ")->externalId, std::string("C2"));
    QCOMPARE(findCustomer(fixture.book(), "C3")->id, std::int64_t{3});
    QCOMPARE(findCustomer(fixture.book(), "nobody").error().code, ErrorCode::NotFound);
}

void PlansTest::aCampaignComesBackAsItWasPlanned()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    fixture.reopen();
    const auto read = campaign(fixture.book(), id);
    VERIFY_OK(read);
    QCOMPARE(read->campaign.name, std::string("Summer"));
    QCOMPARE(read->campaign.brief.goal, data::Goal::WinBack);
    QCOMPARE(read->campaign.sendTo, tests::day("2026-06-12"));
    QCOMPARE(read->briefJson, record().briefJson);
    QCOMPARE(read->totalsJson, record().totalsJson);
    const auto planned = plannedMessages(fixture.book(), id);
    VERIFY_OK(planned);
    QCOMPARE(planned->size(), std::size_t{2});
    QCOMPARE(planned->at(1).arm, data::Arm::HeldBack);
    const data::PlannedMessage expected = message(1);
    const auto one = plannedMessage(fixture.book(), id, 1);
    VERIFY_OK(one);
    QCOMPARE(one->perceived, expected.perceived);
    QCOMPARE(one->reveal, expected.reveal);
    QCOMPARE(one->score, expected.score);
    QCOMPARE(one->scoreUnsoftened, expected.scoreUnsoftened);
    QCOMPARE(one->softened, expected.softened);
    QCOMPARE(one->lines, expected.lines);
    QVERIFY(same(one->picks.at(0), expected.picks[0]) && same(one->picks.at(1), expected.picks[1]));
    QCOMPARE(one->ladder.at(1).copy, expected.ladder[1].copy);
    QCOMPARE(one->ladder.at(1).score, expected.ladder[1].score);
    QCOMPARE(one->ladder.at(1).used, true);
    QCOMPARE(one->shares.at(0).points, expected.shares[0].points);
    QCOMPARE(one->basisReason, expected.basisReason);
    QCOMPARE(one->sendDay, expected.sendDay);
    QCOMPARE(one->sendHour, expected.sendHour);
    QCOMPARE(one->expectedExtraMinor, expected.expectedExtraMinor);
    QCOMPARE(one->unsubscribeRisk, expected.unsubscribeRisk);
    QCOMPARE(leftOut(fixture.book(), id)->front().reason, data::LeftOutReason::NoBasis);
    QCOMPARE(leftOut(fixture.book(), id)->front().rule, std::string("EU3"));
    QCOMPARE(plannedMessage(fixture.book(), id, 3).error().code, ErrorCode::NotFound);
    QCOMPARE(campaign(fixture.book(), 99).error().code, ErrorCode::NotFound);
}

void PlansTest::statesFollowEachOther()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    const CampaignExport written{"mailchimp", noon("2026-06-03"), {{"contacts.csv", digestOf("x")}}};
    QCOMPARE(addExport(fixture.book(), id, written).error().code, ErrorCode::Refused);
    VERIFY_OK(approveCampaign(fixture.book(), id, "Ann", noon("2026-06-02"), digestOf("seen")));
    QCOMPARE(campaign(fixture.book(), id)->campaign.state, data::CampaignState::Approved);
    QCOMPARE(campaign(fixture.book(), id)->campaign.approvedBy, std::string("Ann"));
    QCOMPARE(campaign(fixture.book(), id)->approvedDigest, std::optional(digestOf("seen")));
    VERIFY_OK(addExport(fixture.book(), id, written));
    VERIFY_OK(addExport(fixture.book(), id, written));
    QCOMPARE(campaigns(fixture.book())->front().campaign.state, data::CampaignState::Exported);
    QCOMPARE(approveCampaign(fixture.book(), id, "Ann", noon("2026-06-04"), {}).error().code,
             ErrorCode::Refused);
    const auto exports = exportsOf(fixture.book(), id);
    VERIFY_OK(exports);
    QCOMPARE(exports->size(), std::size_t{2});
    QCOMPARE(exports->at(0).destination, std::string("mailchimp"));
    QCOMPARE(exports->at(0).files.at(0).digest, digestOf("x"));
}

void PlansTest::aPlanIsReplacedAsAWhole()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    VERIFY_OK(approveCampaign(fixture.book(), id, "Sam", noon("2026-06-02"), Digest{}));
    CampaignRecord other = record();
    other.campaign.name = "Another name";
    other.campaign.brief.goal = data::Goal::Newsletter;
    other.briefJson = "{}";
    const std::vector<data::PlannedMessage> planned{message(3)};
    const std::vector<data::LeftOut> out{{1, data::LeftOutReason::Tired, ""}};
    VERIFY_OK(replaceCampaign(fixture.book(), id, other, planned, out));

    const auto kept = campaign(fixture.book(), id);
    VERIFY_OK(kept);
    QCOMPARE(kept->campaign.name, std::string("Summer"));
    QCOMPARE(kept->campaign.state, data::CampaignState::Planned);
    QVERIFY(kept->campaign.approvedBy.empty() && !kept->campaign.approvedAt && !kept->approvedDigest);
    QCOMPARE(kept->campaign.brief.goal, data::Goal::Newsletter);
    QCOMPARE(kept->briefJson, std::string("{}"));
    QCOMPARE(plannedMessages(fixture.book(), id)->size(), std::size_t{1});
    QCOMPARE(plannedMessages(fixture.book(), id)->front().customer, data::CustomerId{3});
    QCOMPARE(leftOut(fixture.book(), id)->size(), std::size_t{1});
    QCOMPARE(replaceCampaign(fixture.book(), id + 1, other, planned, out).error().code, ErrorCode::NotFound);
}

void PlansTest::aCampaignIsRenamedAndDeleted()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    VERIFY_OK(renameCampaign(fixture.book(), id, "High summer"));
    QCOMPARE(campaign(fixture.book(), id)->campaign.name, std::string("High summer"));
    VERIFY_OK(deleteCampaign(fixture.book(), id));
    QCOMPARE(campaign(fixture.book(), id).error().code, ErrorCode::NotFound);
    QVERIFY(plannedMessages(fixture.book(), id)->empty());
    QVERIFY(leftOut(fixture.book(), id)->empty());
    QCOMPARE(renameCampaign(fixture.book(), id, "Gone").error().code, ErrorCode::NotFound);
    QCOMPARE(deleteCampaign(fixture.book(), id).error().code, ErrorCode::NotFound);
}

void PlansTest::whatWasExportedStays()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    VERIFY_OK(approveCampaign(fixture.book(), id, "Sam", noon("2026-06-02"), Digest{}));
    VERIFY_OK(addExport(fixture.book(), id, {"klaviyo", noon("2026-06-03"), {}}));
    QCOMPARE(replaceCampaign(fixture.book(), id, record(), {}, {}).error().code, ErrorCode::Refused);
    QCOMPARE(deleteCampaign(fixture.book(), id).error().code, ErrorCode::Refused);
    QCOMPARE(plannedMessages(fixture.book(), id)->size(), std::size_t{2});
    VERIFY_OK(renameCampaign(fixture.book(), id, "High summer"));
}

void PlansTest::onlyExportedMessagesWereSent()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    VERIFY_OK(approveCampaign(fixture.book(), id, "Ann", noon("2026-06-02"), {}));
    QCOMPARE(sentMessages(fixture.book())->size(), std::size_t{0});
    VERIFY_OK(addExport(fixture.book(), id, {"brevo", noon("2026-06-03"), {}}));
    const auto sent = sentMessages(fixture.book());
    VERIFY_OK(sent);
    QCOMPARE(sent->size(), std::size_t{1});
    QCOMPARE(sent->front().customer, std::int64_t{1});
    QCOMPARE(sent->front().day, tests::day("2026-06-10"));
    QCOMPARE(sent->front().goal, data::Goal::WinBack);
}

void PlansTest::brokenDetailsAreRefused()
{
    data::PlannedMessage into;
    QVERIFY(readDetail(detailJson(message(1)), into));
    for (const char* broken :
         {"", "[]", "{\"v\":2}", "{\"v\":1,\"picks\":[[1]],\"lines\":[],\"ladder\":[],\"shares\":[]}"})
        QVERIFY(!readDetail(broken, into));
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    VERIFY_OK(fixture.book().database().execute("UPDATE planned_message SET detail = 'x'"));
    QCOMPARE(plannedMessages(fixture.book(), id).error().code, ErrorCode::BadFile);
}

void PlansTest::engagementsAreKeptOnce()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    const std::vector<Engagement> told{
        {2, "click", noon("2026-06-11")}, {1, "delivered", {}}, {1, "delivered", {}}};
    QCOMPARE(*addEngagements(fixture.book(), id, told), std::int64_t{2});
    QCOMPARE(*addEngagements(fixture.book(), id, told), std::int64_t{0});
    const auto all = engagements(fixture.book(), id);
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->at(0).kind, std::string("delivered"));
    QCOMPARE(all->at(1).at, std::optional(noon("2026-06-11")));
}

void PlansTest::whatWasLearntIsReplacedAsAWhole()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    Learnt learnt;
    learnt.runs = {{"next", "{}", tests::day("2026-06-01"), digestOf("data"), 0xffffffffffffffffULL,
                    "{\"hit\":0.5}", noon("2026-06-02")}};
    data::CustomerScore score;
    score.customer = 2;
    score.stage = data::Stage::SlippingAway;
    score.pActive = 1.0 / 3.0;
    score.expectedValue = 1234.5;
    score.nextOrderFrom = tests::day("2026-06-20");
    learnt.scores = {score};
    learnt.picks = {{1, {pick()}}, {2, {pick(), data::Pick()}}};
    learnt.picks[1].picks[1].product = 1;
    VERIFY_OK(replaceLearnt(fixture.book(), learnt));
    const auto runs = modelRuns(fixture.book());
    VERIFY_OK(runs);
    QCOMPARE(runs->front().seed, std::uint64_t{0xffffffffffffffffULL});
    QCOMPARE(runs->front().dataDigest, digestOf("data"));
    QVERIFY(customerScores(fixture.book())->front() == score);
    const auto picks = candidatePicks(fixture.book());
    VERIFY_OK(picks);
    QCOMPARE(picks->size(), std::size_t{2});
    QVERIFY(same(picks->at(1).picks.at(0), pick()));

    // One row that cannot be: nothing is replaced.
    Learnt wrong;
    wrong.scores = {score, score};
    QVERIFY(!replaceLearnt(fixture.book(), wrong));
    QCOMPARE(modelRuns(fixture.book())->size(), std::size_t{1});
    QCOMPARE(candidatePicks(fixture.book())->size(), std::size_t{2});
    VERIFY_OK(replaceLearnt(fixture.book(), {}));
    QCOMPARE(candidatePicks(fixture.book())->size(), std::size_t{0});
}

void PlansTest::erasedCustomersLeaveEveryPlan()
{
    tests::BookFixture fixture;
    fill(fixture.book());
    const data::CampaignId id = addSummer(fixture.book());
    data::CustomerScore score;
    score.customer = 1;
    VERIFY_OK(replaceLearnt(fixture.book(), {{}, {score}, {{1, {pick()}}}}));
    VERIFY_OK(addEngagements(fixture.book(), id, std::vector<Engagement>{{1, "click", {}}}));
    const data::CustomerId jo = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&jo, 1}, noon("2026-07-01")));
    for (const char* table :
         {"planned_message", "customer_score", "candidate_pick", "engagement", "external_id", "identity"})
        QCOMPARE(
            tests::rows(fixture.book(), std::string("SELECT count(*) FROM ") + table + " WHERE customer = 1"),
            std::vector<std::string>{"0"});
    QCOMPARE(plannedMessages(fixture.book(), id)->size(), std::size_t{1});
}

TACTFUL_TEST(PlansTest)
#include "plans_test.moc"
