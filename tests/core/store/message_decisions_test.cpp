#include "core/store/campaigns.h"
#include "core/store/erasure.h"
#include "core/store/export_reminders.h"
#include "core/store/message_decisions.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::noon;
using tests::order;

class MessageDecisionsTest : public QObject {
    Q_OBJECT

private slots:
    void takingBackRestoresTheMessageBitForBit_data();
    void takingBackRestoresTheMessageBitForBit();
    void onlyOneDecisionAtATime();
    void whoeverIsErasedLeavesNoDecision();
    void planningAnewForgetsWhatWasDecided();
    void anApprovalIsTakenBackButNotAfterAnExport();
    void remindersComeDueAndAreSettled();
};

namespace {

data::PlannedMessage message(data::CustomerId customer)
{
    data::PlannedMessage message;
    message.customer = customer;
    message.lines = {"subject.a", "greeting.b"};
    message.perceived = 0.1 + 0.2;
    message.score = 33.333333333333336;
    message.ladder = {{"intro.bought", 80.5, false}, {"intro.plain", 12.25, true}};
    message.basis = "EU4 soft-opt-in";
    message.sendDay = tests::day("2026-06-10");
    message.unsubscribeRisk = 1e-300;
    return message;
}

data::CampaignId addSummer(Book& book)
{
    tests::import(
        book, facts("a"),
        {order("1", "2026-03-01", {"C1", "jo@example.com", ""}), order("2", "2026-03-02", {"C2", "", ""})});
    CampaignRecord record;
    record.campaign.name = "Summer";
    record.campaign.sendFrom = record.campaign.sendTo = tests::day("2026-06-10");
    record.briefJson = "{}";
    record.totalsJson = "{\"planned\":2}";
    const std::vector<data::PlannedMessage> planned{message(1), message(2)};
    const auto id = addCampaign(book, record, planned, {});
    if (!id) qFatal("%s", id.error().detail.c_str());
    return *id;
}

std::vector<std::string> plan(Book& book)
{
    auto all = tests::rows(book, "SELECT * FROM planned_message ORDER BY customer");
    for (const std::string& row : tests::rows(book, "SELECT * FROM left_out ORDER BY customer"))
        all.push_back("out " + row);
    return all;
}

}  // namespace

void MessageDecisionsTest::takingBackRestoresTheMessageBitForBit_data()
{
    QTest::addColumn<QString>("decision");
    QTest::newRow("keep") << "keep";
    QTest::newRow("softer") << "softer";
    QTest::newRow("leave-out") << "leave-out";
}

void MessageDecisionsTest::takingBackRestoresTheMessageBitForBit()
{
    QFETCH(QString, decision);
    tests::BookFixture fixture;
    Book& book = fixture.book();
    const auto id = addSummer(book);
    const auto before = plan(book);
    VERIFY_OK(addDecision(book, id, {1, decision.toStdString(), "Ann", noon("2026-06-02")}));
    if (decision == "softer") {
        data::PlannedMessage softer = message(1);
        softer.lines = {"subject.plain", "greeting.b"};
        softer.score = 1.0;
        VERIFY_OK(changeMessage(book, id, softer));
    } else if (decision == "leave-out") {
        VERIFY_OK(moveToLeftOut(book, id, 1));
        QCOMPARE(leftOut(book, id)->front().reason, data::LeftOutReason::ByHand);
    }
    QCOMPARE(plan(book) == before, decision == "keep");
    QCOMPARE(messageDecisions(book, id)->size(), std::size_t{1});
    QCOMPARE(decidedMessages(book, id)->front().score, 33.333333333333336);
    VERIFY_OK(takeBackDecision(book, id, 1));
    QCOMPARE(plan(book), before);
    QVERIFY(messageDecisions(book, id)->empty());
    QCOMPARE(takeBackDecision(book, id, 1).error().code, ErrorCode::NotFound);
}

void MessageDecisionsTest::onlyOneDecisionAtATime()
{
    tests::BookFixture fixture;
    const auto id = addSummer(fixture.book());
    VERIFY_OK(addDecision(fixture.book(), id, {1, "keep", "Ann", noon("2026-06-02")}));
    QCOMPARE(addDecision(fixture.book(), id, {1, "softer", "Bo", noon("2026-06-02")}).error().code,
             ErrorCode::Refused);
    QCOMPARE(addDecision(fixture.book(), id, {99, "keep", "Bo", noon("2026-06-02")}).error().code,
             ErrorCode::NotFound);
    QCOMPARE((*messageDecision(fixture.book(), id, 1))->by, std::string("Ann"));
    QVERIFY(!messageDecision(fixture.book(), id, 2)->has_value());
    QCOMPARE(moveToLeftOut(fixture.book(), id, 99).error().code, ErrorCode::NotFound);
    QCOMPARE(changeMessage(fixture.book(), id, message(99)).error().code, ErrorCode::NotFound);
}

void MessageDecisionsTest::whoeverIsErasedLeavesNoDecision()
{
    tests::BookFixture fixture;
    const auto id = addSummer(fixture.book());
    VERIFY_OK(addDecision(fixture.book(), id, {1, "leave-out", "Ann", noon("2026-06-02")}));
    VERIFY_OK(moveToLeftOut(fixture.book(), id, 1));
    const std::vector<data::CustomerId> gone{1};
    VERIFY_OK(eraseCustomers(fixture.book(), gone, noon("2026-06-03")));
    QVERIFY(messageDecisions(fixture.book(), id)->empty());
    QVERIFY(decidedMessages(fixture.book(), id)->empty());
    QVERIFY(leftOut(fixture.book(), id)->empty());
}

void MessageDecisionsTest::planningAnewForgetsWhatWasDecided()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    const auto id = addSummer(book);
    VERIFY_OK(addDecision(book, id, {1, "keep", "Ann", noon("2026-06-02")}));
    const auto record = campaign(book, id);
    VERIFY_OK(record);
    const std::vector<data::PlannedMessage> planned{message(1)};
    VERIFY_OK(replaceCampaign(book, id, *record, planned, {}));
    QVERIFY(messageDecisions(book, id)->empty());
}

void MessageDecisionsTest::anApprovalIsTakenBackButNotAfterAnExport()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    const auto id = addSummer(book);
    VERIFY_OK(reopenCampaign(book, id));
    VERIFY_OK(approveCampaign(book, id, "Ann", noon("2026-06-02"), {}));
    VERIFY_OK(reopenCampaign(book, id));
    QCOMPARE(campaign(book, id)->campaign.state, data::CampaignState::Planned);
    QVERIFY(!campaign(book, id)->approvedDigest);
    VERIFY_OK(approveCampaign(book, id, "Ann", noon("2026-06-02"), {}));
    VERIFY_OK(addExport(book, id, {"brevo", noon("2026-06-03"), {}}));
    QCOMPARE(reopenCampaign(book, id).error().code, ErrorCode::Refused);
    QCOMPARE(reopenCampaign(book, 99).error().code, ErrorCode::NotFound);
}

void MessageDecisionsTest::remindersComeDueAndAreSettled()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    const auto id = addSummer(book);
    VERIFY_OK(approveCampaign(book, id, "Ann", noon("2026-06-02"), {}));
    VERIFY_OK(addExport(book, id, {"brevo", noon("2026-06-03"), {{"contacts.csv", {}}, {"a.txt", {}}}}));
    VERIFY_OK(remindOfNewestExport(book, id, tests::day("2026-06-10"), "/somewhere"));
    QVERIFY(exportReminders(book, tests::day("2026-06-09"))->empty());
    const auto due = exportReminders(book, tests::day("2026-06-10"));
    QCOMPARE(due->size(), std::size_t{1});
    QCOMPARE(due->front().campaignName, std::string("Summer"));
    QCOMPARE(due->front().files, std::int64_t{2});
    VERIFY_OK(settleExportReminder(book, due->front().exportId));
    QVERIFY(exportReminders(book, tests::day("2026-07-10"))->empty());
    QCOMPARE(settleExportReminder(book, due->front().exportId).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(MessageDecisionsTest)
#include "message_decisions_test.moc"
