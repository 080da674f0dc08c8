#include "core/base/digest.h"
#include "core/steps/consent_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/export_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/profile_step.h"
#include "tests/steps/shop_files.h"
#include "tests/steps/small_shop.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

NewConsent paperYes(data::Purpose purpose = data::Purpose::EmailMarketing)
{
    NewConsent consent;
    consent.purpose = purpose;
    consent.method = data::CaptureMethod::Paper;
    consent.wording = "Yes, send me news until then.";
    consent.day = *parseIsoDay("2026-04-30");
    return consent;
}

}  // namespace

/// What somebody agreed to for a time.
class ConsentEndsTest : public QObject {
    Q_OBJECT

private slots:
    void aYesForATimeEndsByItself();
    void anEndHoldsForPlansThatAreMade();
    void whoseYesEndsDuringACampaignIsInNoneOfIt();
    void aLongerWindowIsPreparedAnewWhereAYesToPicksEndsInIt();
    void aYesKeepsTheDigestOfItsNotice();
};

/// On the day before its end it holds, on the day itself it does not: for e-mails, for picks, on every page.
void ConsentEndsTest::aYesForATimeEndsByItself()
{
    SmallShop shop;
    doHomework(*shop.session);
    for (const data::Purpose purpose : {data::Purpose::EmailMarketing, data::Purpose::PersonalPicks}) {
        NewConsent consent = paperYes(purpose);
        consent.endsOn = smallShopToday + 10;
        VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    }
    const data::CustomerId anna = shop.list().rows[0].id;
    Job job;
    for (const int day : {9, 10}) {
        const bool over = day == 10;
        const Day today = smallShopToday + day;
        const auto proof = consentProof(*shop.session, "anna", today);
        VERIFY_GOOD(proof);
        QCOMPARE(proof->standing.mayMail, !over);
        QCOMPARE(proof->standing.mayProfile, !over);
        QCOMPARE(proof->standing.purposes[0].status, std::string(over ? "ended" : "given"));
        QCOMPARE(proof->standing.purposes[0].endsOn, std::optional(smallShopToday + 10));
        if (over) QCOMPARE(proof->standing.rule, std::string("G6"));
        const auto everybody = consentList(*shop.session, today, job);
        VERIFY_GOOD(everybody);
        QCOMPARE(everybody->front().mayMail, !over);
        QCOMPARE(everybody->front().mayProfile, !over);
        const auto profile = profileOf(*shop.session, anna, today);
        VERIFY_GOOD(profile);
        const Agreement& email = profile->agreements.front();
        QCOMPARE(email.state, over ? AgreementState::No : AgreementState::Yes);
        QCOMPARE(email.sentence,
                 std::string(over ? "The yes has run out, 11 May 2026."
                                  : "Signed on paper, 30 April 2026; holds until 10 May 2026."));
    }
    // Neither takes more from her than what she said: a new yes without an end holds again.
    NewConsent anew = paperYes();
    anew.day = smallShopToday;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", anew));
    QVERIFY(consentProof(*shop.session, "anna", smallShopToday + 10)->standing.mayMail);
}

/// A plan that was made while the yes held, and whose messages would go out after it has ended.
void ConsentEndsTest::anEndHoldsForPlansThatAreMade()
{
    SmallShop shop;
    doHomework(*shop.session);
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.holdBack = 0;
    brief.asOf = smallShopToday;
    brief.sendFrom = smallShopToday + 5;
    brief.sendTo = smallShopToday + 8;
    Job job;
    NewConsent consent = paperYes();
    consent.day = *parseIsoDay("2026-01-10");  // long enough ago that she is not being welcomed
    consent.endsOn = smallShopToday + 9;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    const auto planned = planCampaign(*shop.session, brief, job);
    VERIFY_GOOD(planned);
    VERIFY_GOOD(previewMessage(*shop.session, planned->campaign, "anna"));
    VERIFY_GOOD(approveCampaign(*shop.session, {planned->campaign, "Ingrid", true, "test"}, job));
    // She says until when anew, and shorter: the message that is planned may not go out any more.
    consent.day = smallShopToday;
    consent.endsOn = smallShopToday + 6;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    ExportOptions options;
    options.campaign = planned->campaign;
    options.destination = "listmonk";
    options.folder = shop.folder() / "out";
    const auto written = exportCampaign(*shop.session, options, job);
    VERIFY_GOOD(written);
    QCOMPARE(written->withdrawn, std::int64_t{1});
    const std::string contacts = *readWholeFile(written->folder / "contacts-listmonk.csv");
    QVERIFY(contacts.find("anna@example.com") == std::string::npos);
    QVERIFY(contacts.find("bruno@example.com") != std::string::npos);
}

/// On whichever of its days: the first is before the end.
void ConsentEndsTest::whoseYesEndsDuringACampaignIsInNoneOfIt()
{
    SmallShop shop;
    doHomework(*shop.session);
    NewConsent consent = paperYes();
    consent.day = *parseIsoDay("2026-01-10");  // long enough ago that she is not being welcomed
    consent.endsOn = smallShopToday + 6;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.holdBack = 0;
    brief.asOf = smallShopToday;
    brief.sendFrom = smallShopToday + 5;
    brief.sendTo = smallShopToday + 8;
    Job job;
    const auto planned = planCampaign(*shop.session, brief, job);
    VERIFY_GOOD(planned);
    const auto hers = previewMessage(*shop.session, planned->campaign, "anna");
    QVERIFY(!hers.ok());
    QVERIFY2(hers.error().detail.find("no-basis") != std::string::npos, hers.error().detail.c_str());
    VERIFY_GOOD(previewMessage(*shop.session, planned->campaign, "bruno"));
}

/// The studio holds a plan while its dates are moved.
void ConsentEndsTest::aLongerWindowIsPreparedAnewWhereAYesToPicksEndsInIt()
{
    SmallShop shop;
    doHomework(*shop.session);
    NewConsent consent = paperYes(data::Purpose::PersonalPicks);
    consent.endsOn = smallShopToday + 9;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.asOf = smallShopToday;
    brief.sendFrom = brief.sendTo = smallShopToday + 5;
    Job job;
    const auto plan = LivePlan::prepare(*shop.session, brief, job);
    VERIFY_GOOD(plan);
    brief.sendTo = smallShopToday + 8;
    VERIFY_GOOD(plan->withBrief(brief, job));
    brief.sendTo = smallShopToday + 9;
    QCOMPARE(plan->withBrief(brief, job).error().where, std::string("send_to"));
    const auto anew = plan->withBriefOrAnew(*shop.session, brief, job);
    VERIFY_GOOD(anew);
    QCOMPARE(anew->campaign().sendTo, *brief.sendTo);
    QVERIFY(anew->withBrief(brief, job).ok());
    brief.sendTo = smallShopToday - 1;
    QCOMPARE(plan->withBriefOrAnew(*shop.session, brief, job).error().code, ErrorCode::BadInput);
}

void ConsentEndsTest::aYesKeepsTheDigestOfItsNotice()
{
    SmallShop shop;
    QVERIFY(writeWholeFile(shop.folder() / "notice.html", "What we do with your data").ok());
    NewConsent consent = paperYes();
    consent.notice = shop.folder() / "notice.html";
    consent.noticeVersion = "7";
    consent.endsOn = smallShopToday + 365;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    const std::string digest = hex(digestOf("What we do with your data"));
    const auto proof = consentProof(*shop.session, "anna", smallShopToday);
    VERIFY_GOOD(proof);
    QCOMPARE(proof->details.at(proof->events.front().id).noticeDigest, digest);
    const auto receipt = consentReceipt(*shop.session, "anna", smallShopToday);
    VERIFY_GOOD(receipt);
    QVERIFY(receipt->find("\"notice_digest\": \"" + digest + "\"") != std::string::npos);
    QVERIFY(receipt->find("\"valid_until\": \"2027-05-01\"") != std::string::npos);
    const auto copy = exportCustomer(*shop.session, "anna", shop.folder());
    VERIFY_GOOD(copy);
    const std::string json = *readWholeFile(copy->folder / "everything-we-know.json");
    QVERIFY(json.find(digest) != std::string::npos);
    QVERIFY(json.find("\"valid_until\": \"2027-05-01\"") != std::string::npos);
    QVERIFY(readWholeFile(copy->folder / "everything-we-know.html")->find("holds until 30 April 2027") !=
            std::string::npos);
    consent.notice = shop.folder() / "nowhere.html";
    QCOMPARE(recordConsent(*shop.session, "anna", consent).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(ConsentEndsTest)
#include "consent_ends_test.moc"
