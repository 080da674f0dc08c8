#include "core/steps/demo_step.h"
#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/review_list_step.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"
#include "core/store/database.h"
#include "core/store/personal_fields.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace tactful;
using namespace tactful::steps;

#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().detail.c_str());                       \
    } while (false)

/// Deciding about single messages of the demo shop, up to the files that leave the house.
class ReviewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theListIsTheSameEachTimeAndSpreadOverTheScore();
    void everyFlagHasAReasonAndNoDelicateThingIsNamed();
    void decisionsKeepTheSumsExactAndUndoRestoresThePlan_data();
    void decisionsKeepTheSumsExactAndUndoRestoresThePlan();
    void theSofterLineIsWhatThePreviewShows();
    void whoeverDecidesSaysTheirName();
    void approvingWaitsForTheDecisions();
    void aDecisionTakesTheApprovalBack();
    void whoeverIsLeftOutIsInNoFile();
    void afterTheExportNothingIsDecidedAnyMore();
    void aTamperedLogbookNamesTheEntry();

private:
    Session& session() { return *m_session; }
    ReviewList list();
    /// Messages, left-outs and totals, as text.
    std::vector<std::string> plan();

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    data::CampaignId m_campaign = 0;
    Job m_job;
};

ReviewList ReviewTest::list()
{
    auto list = reviewList(session(), m_campaign, m_job);
    if (!list) qFatal("%s", list.error().detail.c_str());
    return std::move(*list);
}

std::vector<std::string> ReviewTest::plan()
{
    std::vector<std::string> all;
    for (const char* sql :
         {"SELECT customer || '|' || arm || '|' || hex(perceived) || '|' || hex(score) || '|' || softened || "
          "'|' || send_day || '|' || send_hour || '|' || detail FROM planned_message ORDER BY customer",
          "SELECT customer || '|' || reason || '|' || rule FROM left_out ORDER BY customer",
          "SELECT totals || '|' || state FROM campaign ORDER BY id"}) {
        store::Statement query(session().parts().book.database(), sql);
        if (!query.forEach([&](store::Statement& row) { all.push_back(row.string(0)); })) qFatal("query");
    }
    return all;
}

void ReviewTest::initTestCase()
{
    const Path path = pathFromUtf8(m_folder.filePath("demo.tactful").toStdString());
    QCOMPARE(tests::runCli({"demo", m_folder.filePath("demo.tactful")}).err, QByteArray());
    auto opened = Session::open(path, {});
    VERIFY_OK(opened);
    m_session = std::move(*opened);
    data::Brief brief;
    brief.name = "Autumn thank-you";
    brief.goal = data::Goal::ThankRegulars;
    brief.sendFrom = parseIsoDay("2026-10-08");
    brief.sendTo = parseIsoDay("2026-10-10");
    brief.asOf = parseIsoDay("2026-10-05");
    const auto planned = planCampaign(session(), brief, m_job);
    VERIFY_OK(planned);
    m_campaign = planned->campaign;
}

void ReviewTest::theListIsTheSameEachTimeAndSpreadOverTheScore()
{
    const ReviewList first = list();
    const ReviewList again = list();
    QCOMPARE(first.sample.size(), sampleSize);
    QVERIFY(first.messages > 100);
    for (std::size_t i = 0; i < first.sample.size(); ++i) {
        QCOMPARE(first.sample[i].customer, again.sample[i].customer);
        QVERIFY(!first.sample[i].displayName.empty());
        if (i > 0) QVERIFY(first.sample[i - 1].score <= first.sample[i].score);
    }
    QCOMPARE(first.undecided, first.flagged);
    QVERIFY(first.toDecide.size() ==
            std::min<std::size_t>(mostListed, static_cast<std::size_t>(first.flagged)));
}

void ReviewTest::everyFlagHasAReasonAndNoDelicateThingIsNamed()
{
    const ReviewList reviewed = list();
    QVERIFY(reviewed.flagged > 0);
    for (std::size_t i = 0; i < reviewed.toDecide.size(); ++i) {
        const ReviewItem& item = reviewed.toDecide[i];
        QVERIFY(!item.flags.empty());
        for (const ReviewFlag& flag : item.flags) {
            QVERIFY(!flag.sentence.empty());
            if (flag.reason == FlagReason::DelicatePurchase) QVERIFY(flag.productName.empty());
            if (flag.reason == FlagReason::CloseToCeiling) QVERIFY(item.softerLine.has_value());
        }
        // The heading over the picks alone is no softer line.
        for (const char* heading : {"A few things we thought of for you", "Picked for you",
                                    "From our shelves", "Well liked just now"})
            QVERIFY(item.softerLine != std::optional<std::string>(heading));
        if (i > 0) QVERIFY(reviewed.toDecide[i - 1].flags[0].reason <= item.flags[0].reason);
    }
}

void ReviewTest::decisionsKeepTheSumsExactAndUndoRestoresThePlan_data()
{
    QTest::addColumn<int>("decision");
    QTest::newRow("keep") << static_cast<int>(MessageDecision::Keep);
    QTest::newRow("softer") << static_cast<int>(MessageDecision::UseSofterLine);
    QTest::newRow("leave out") << static_cast<int>(MessageDecision::LeaveOut);
}

void ReviewTest::decisionsKeepTheSumsExactAndUndoRestoresThePlan()
{
    QFETCH(int, decision);
    const auto before = plan();
    const ReviewList reviewed = list();
    const auto item = std::find_if(reviewed.sample.begin(), reviewed.sample.end(),
                                   [](const ReviewItem& each) { return each.softerLine.has_value(); });
    QVERIFY(item != reviewed.sample.end());
    const auto chosen = static_cast<MessageDecision>(decision);
    // Decided anew: the last word counts, and starts from the message as planned.
    VERIFY_OK(decideMessage(session(), m_campaign, item->customer, MessageDecision::LeaveOut, "Ann"));
    const auto outcome = decideMessage(session(), m_campaign, item->customer, chosen, "Ann");
    VERIFY_OK(outcome);
    QCOMPARE(outcome->planned + outcome->heldBack + outcome->leftOut, std::int64_t{4338});
    const auto messages = store::plannedMessages(session().parts().book, m_campaign);
    const auto out = store::leftOut(session().parts().book, m_campaign);
    QCOMPARE(std::ssize(*messages), outcome->planned + outcome->heldBack);
    QCOMPARE(std::ssize(*out), outcome->leftOut);
    if (chosen == MessageDecision::UseSofterLine) {
        QVERIFY(outcome->score < item->score);
        QCOMPARE(outcome->score, item->softerScore);
    }
    const auto undone = undecideMessage(session(), m_campaign, item->customer, "Ann");
    VERIFY_OK(undone);
    QCOMPARE(undone->score, item->score);
    QCOMPARE(plan(), before);
    QVERIFY(undecideMessage(session(), m_campaign, item->customer, "Ann").error().code ==
            ErrorCode::NotFound);
}

void ReviewTest::theSofterLineIsWhatThePreviewShows()
{
    const ReviewList reviewed = list();
    const auto item = std::find_if(reviewed.sample.begin(), reviewed.sample.end(),
                                   [](const ReviewItem& each) { return each.softerLine.has_value(); });
    QVERIFY(item != reviewed.sample.end());
    VERIFY_OK(decideMessage(session(), m_campaign, item->customer, MessageDecision::UseSofterLine, "Ann"));
    const auto preview = previewMessage(session(), m_campaign, item->publicId);
    VERIFY_OK(preview);
    QCOMPARE(preview->score, item->softerScore);
    double points = 0.0;
    for (const data::ScoreShare& share : preview->shares)
        points += share.points;
    QVERIFY(std::abs(points - preview->score) < 1e-9);
    QVERIFY(std::any_of(preview->ladder.begin(), preview->ladder.end(), [&](const PreviewRung& rung) {
        return rung.used && rung.line == *item->softerLine;
    }));
    VERIFY_OK(undecideMessage(session(), m_campaign, item->customer, "Ann"));
}

void ReviewTest::whoeverDecidesSaysTheirName()
{
    const data::CustomerId customer = list().sample.front().customer;
    QVERIFY(decideMessage(session(), m_campaign, customer, MessageDecision::Keep, "").error().code ==
            ErrorCode::BadInput);
    QVERIFY(decideMessage(session(), 999, customer, MessageDecision::Keep, "Ann").error().code ==
            ErrorCode::NotFound);
    const auto messages = store::plannedMessages(session().parts().book, m_campaign);
    const auto heldBack =
        std::find_if(messages->begin(), messages->end(),
                     [](const data::PlannedMessage& message) { return message.arm == data::Arm::HeldBack; });
    QVERIFY(heldBack != messages->end());
    QVERIFY(
        decideMessage(session(), m_campaign, heldBack->customer, MessageDecision::Keep, "Ann").error().code ==
        ErrorCode::Refused);
}

void ReviewTest::approvingWaitsForTheDecisions()
{
    ApproveOptions options;
    options.campaign = m_campaign;
    QVERIFY(approveCampaign(session(), options, m_job).error().code == ErrorCode::BadInput);
    options.by = "Ann";
    const auto refused = approveCampaign(session(), options, m_job);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().where == "undecided");
    options.approveAll = true;
    const std::int64_t open = list().undecided;
    const auto approved = approveCampaign(session(), options, m_job);
    VERIFY_OK(approved);
    QCOMPARE(approved->keptByThis, open);
    QCOMPARE(list().undecided, std::int64_t{0});
}

void ReviewTest::aDecisionTakesTheApprovalBack()
{
    const data::CustomerId customer = list().toDecide.front().customer;
    const auto outcome = decideMessage(session(), m_campaign, customer, MessageDecision::LeaveOut, "Ann");
    VERIFY_OK(outcome);
    QVERIFY(outcome->approvalTakenBack);
    QVERIFY(list().state == data::CampaignState::Planned);
    data::ShopSettings strict = session().settings();
    strict.houseLimit = 10.0;
    VERIFY_OK(session().changeSettings(strict));
    ApproveOptions options{m_campaign, "Ann", true, ""};
    QVERIFY(approveCampaign(session(), options, m_job).error().where == "reason");
    options.reason = "Regulars who asked for it.";
    VERIFY_OK(approveCampaign(session(), options, m_job));
    const auto page = logbookPage(session(), 0, 1);
    VERIFY_OK(page);
    QVERIFY(page->lines.front().event.detail == options.reason);
}

void ReviewTest::whoeverIsLeftOutIsInNoFile()
{
    const ReviewList reviewed = list();
    const auto out = std::find_if(reviewed.toDecide.begin(), reviewed.toDecide.end(),
                                  [](const ReviewItem& item) { return item.state == ReviewState::LeftOut; });
    QVERIFY(out != reviewed.toDecide.end());
    const auto person = store::personalFields(session().parts().book, out->customer);
    VERIFY_OK(person);
    const QByteArray email = QByteArray::fromStdString((*person)[data::PersonalField::Email]);
    QVERIFY(email.contains('@'));
    const auto preview = exportPreview(session(), m_campaign, "brevo", {}, m_job);
    VERIFY_OK(preview);
    QCOMPARE(preview->notYet, std::string());
    ExportOptions options;
    options.campaign = m_campaign;
    options.destination = "brevo";
    options.folder = pathFromUtf8(m_folder.filePath("out").toStdString());
    options.now = parseIsoInstant("2026-10-06T09:00:00Z");
    const auto written = exportCampaign(session(), options, m_job);
    VERIFY_OK(written);
    for (const QString& name : QDir(m_folder.filePath("out")).entryList(QDir::Files)) {
        QFile file(m_folder.filePath("out/" + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(email));
    }
    QCOMPARE(written->files.size(), preview->files.size());
    for (std::size_t i = 0; i < written->files.size(); ++i) {
        QCOMPARE(written->files[i].name, preview->files[i].name);
        QCOMPARE(written->files[i].rows, preview->files[i].rows);
        const double guess = static_cast<double>(preview->files[i].bytes);
        const double real = static_cast<double>(written->files[i].bytes);
        QVERIFY2(std::abs(guess - real) < 0.25 * real + 64.0, preview->files[i].name.c_str());
    }
    QVERIFY(dueReminders(session(), parseIsoDay("2026-10-12"))->empty());
    const auto due = dueReminders(session(), parseIsoDay("2026-10-13"));
    QCOMPARE(due->size(), std::size_t{1});
    VERIFY_OK(settleReminder(session(), due->front().exportId, "Ann"));
    QVERIFY(dueReminders(session(), parseIsoDay("2026-12-13"))->empty());
}

void ReviewTest::afterTheExportNothingIsDecidedAnyMore()
{
    const data::CustomerId customer = list().sample.front().customer;
    QVERIFY(decideMessage(session(), m_campaign, customer, MessageDecision::LeaveOut, "Ann").error().code ==
            ErrorCode::Refused);
    QVERIFY(undecideMessage(session(), m_campaign, customer, "Ann").error().code == ErrorCode::Refused);
}

void ReviewTest::aTamperedLogbookNamesTheEntry()
{
    const auto whole = verifyLogbookStep(session());
    VERIFY_OK(whole);
    QVERIFY(whole->whole);
    const Path csv = pathFromUtf8(m_folder.filePath("log.csv").toStdString());
    const auto saved = saveLogbook(session(), csv);
    VERIFY_OK(saved);
    QCOMPARE(tests::readCsv(m_folder.filePath("log.csv")).size(), qsizetype{saved->entries + 1});
    VERIFY_OK(saveLogbook(session(), pathFromUtf8(m_folder.filePath("log.html").toStdString())));
    QVERIFY(saveLogbook(session(), pathFromUtf8(m_folder.filePath("log.doc").toStdString())).error().code ==
            ErrorCode::BadInput);
    VERIFY_OK(session().parts().book.database().execute(
        "UPDATE logbook_payload SET payload = '{\"messages\":1}' WHERE seq = 3"));
    const auto broken = verifyLogbookStep(session());
    VERIFY_OK(broken);
    QVERIFY(!broken->whole);
    QCOMPARE(broken->firstBroken, std::int64_t{3});
    QCOMPARE(broken->entries, std::int64_t{2});
}

TACTFUL_TEST(ReviewTest)
#include "review_test.moc"
