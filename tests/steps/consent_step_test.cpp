#include "core/base/digest.h"
#include "core/steps/consent_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/export_step.h"
#include "core/steps/law_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"
#include "tests/steps/shop_files.h"
#include "tests/steps/small_shop.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

NewConsent paperYes(data::Purpose purpose = data::Purpose::EmailMarketing)
{
    NewConsent consent;
    consent.purpose = purpose;
    consent.method = data::CaptureMethod::Paper;
    consent.wording = "Yes, send me news.";
    consent.day = *parseIsoDay("2026-04-30");
    return consent;
}

ConsentStanding standingOf(SmallShop& shop, const char* who)
{
    auto proof = consentProof(*shop.session, who, smallShopToday);
    if (!proof) qFatal("%s", proof.error().detail.c_str());
    return proof->standing;
}

const RuleLine* lineOf(const std::vector<CountryView>& countries, const char* id)
{
    for (const CountryView& country : countries)
        for (const RuleLine& line : country.rules)
            if (line.id == id) return &line;
    return nullptr;
}

}  // namespace

class ConsentStepTest : public QObject {
    Q_OBJECT

private slots:
    void aYesIsKeptWithItsProof();
    void whatProvesNothingIsRefused_data();
    void whatProvesNothingIsRefused();
    void aYesMadeAConditionIsNoGround();
    void oneNoLeavesTheOtherPurposesAlone();
    void anObjectionEndsMarketingAndProfiling();
    void theLedgerLosesNothingButWithItsPerson();
    void aNoTakesWhatWasLearntAway();
    void aNoHoldsForPlansAndFilesAtOnce_data();
    void aNoHoldsForPlansAndFilesAtOnce();
    void childrenAreNotProfiled();
    void aDelicateFactTakesTheMessageOut();
    void theReceiptHasTheFieldsOfTheStandard();
    void theOwnerAnswersWhatOnlyTheOwnerKnows();
    void theCommandLineDoesAllOfIt();
};

void ConsentStepTest::aYesIsKeptWithItsProof()
{
    SmallShop shop;
    NewConsent consent = paperYes();
    QVERIFY(writeWholeFile(shop.folder() / "scan.pdf", "the signed card").ok());
    consent.evidence = shop.folder() / "scan.pdf";
    consent.explicitYes = true;
    consent.language = "de";
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent, "Ingrid"));
    const auto proof = consentProof(*shop.session, "anna", smallShopToday);
    VERIFY_GOOD(proof);
    QCOMPARE(proof->events.size(), std::size_t{1});
    const data::ConsentEvent& event = proof->events.front();
    const data::ConsentDetail& detail = proof->details.at(event.id);
    QVERIFY(event.provable());
    QCOMPARE(event.type, data::ConsentType::Explicit);
    QCOMPARE(event.evidence, std::string("scan.pdf"));
    QCOMPARE(detail.evidenceDigest, hex(digestOf("the signed card")));
    QCOMPARE(detail.language, std::string("de"));
    QCOMPARE(detail.actor, std::string("Ingrid"));
    QCOMPARE(detail.controller, std::string("My shop"));
    QVERIFY(proof->standing.mayMail);
    QVERIFY(proof->standing.purposes[0].proven);
    QVERIFY(!proof->rules.empty());
}

void ConsentStepTest::whatProvesNothingIsRefused_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("no words") << 0 << QByteArray("wording");
    QTest::newRow("no way") << 1 << QByteArray("method");
    QTest::newRow("an import is no way") << 2 << QByteArray("method");
    QTest::newRow("a day to come") << 3 << QByteArray("day");
    QTest::newRow("nobody did it") << 4 << QByteArray("by");
    QTest::newRow("it ends before it begins") << 5 << QByteArray("ends");
}

void ConsentStepTest::whatProvesNothingIsRefused()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, where);
    SmallShop shop;
    NewConsent consent = paperYes();
    if (fault == 0) consent.wording = "  ";
    if (fault == 1) consent.method = data::CaptureMethod::Unknown;
    if (fault == 2) consent.method = data::CaptureMethod::Import;
    if (fault == 3) consent.day = Day{smallShopToday.number + 40'000};
    if (fault == 5) consent.endsOn = consent.day;
    const auto ok = recordConsent(*shop.session, "anna", consent, fault == 4 ? " " : "owner");
    QVERIFY(!ok.ok());
    QCOMPARE(QByteArray::fromStdString(ok.error().where), where);
    QVERIFY(consentProof(*shop.session, "anna", smallShopToday)->events.empty());
}

void ConsentStepTest::aYesMadeAConditionIsNoGround()
{
    SmallShop shop;
    NewConsent consent = paperYes();
    consent.bundled = true;
    VERIFY_GOOD(recordConsent(*shop.session, "bruno", consent));
    const ConsentStanding standing = standingOf(shop, "bruno");
    QVERIFY(!standing.mayMail);
    QCOMPARE(standing.purposes[0].status, std::string("given"));
}

void ConsentStepTest::oneNoLeavesTheOtherPurposesAlone()
{
    SmallShop shop;
    doHomework(*shop.session);
    QVERIFY(standingOf(shop, "anna").mayMail);
    const auto done = withdrawConsent(*shop.session, "anna", data::Purpose::PersonalPicks);
    VERIFY_GOOD(done);
    QCOMPARE(done->purposes.size(), std::size_t{1});
    const ConsentStanding standing = standingOf(shop, "anna");
    QVERIFY(standing.mayMail);
    QVERIFY(!standing.mayProfile);
    QCOMPARE(standing.purposes[1].status, std::string("withdrawn"));
    QCOMPARE(standing.purposes[0].status, std::string("none"));
    VERIFY_GOOD(withdrawConsent(*shop.session, "anna", data::Purpose::EmailMarketing));
    QVERIFY(!standingOf(shop, "anna").mayMail);
    QCOMPARE(standingOf(shop, "anna").purposes[2].status, std::string("none"));
    QCOMPARE(withdrawConsent(*shop.session, "anna", std::nullopt)->purposes.size(), std::size_t{5});
    QCOMPARE(standingOf(shop, "anna").purposes[4].status, std::string("withdrawn"));
}

void ConsentStepTest::anObjectionEndsMarketingAndProfiling()
{
    SmallShop shop;
    doHomework(*shop.session);
    VERIFY_GOOD(withdrawConsent(*shop.session, "anna", data::Purpose::EmailMarketing, true));
    const ConsentStanding standing = standingOf(shop, "anna");
    QVERIFY(!standing.mayMail);
    QVERIFY(!standing.mayProfile);
    QCOMPARE(standing.purposes[0].status, std::string("objected"));
    QCOMPARE(standing.rule, std::string("EU6"));
}

void ConsentStepTest::theLedgerLosesNothingButWithItsPerson()
{
    SmallShop shop;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", paperYes()));
    store::Database& database = shop.session->parts().book.database();
    QVERIFY(!database.execute("DELETE FROM consent_event"));
    QVERIFY(!database.execute("UPDATE consent_event SET wording = 'Yes to everything'"));
    QCOMPARE(*database.integer("SELECT count(*) FROM consent_event"), std::int64_t{1});
    VERIFY_GOOD(eraseCustomer(*shop.session, "anna"));
    QCOMPARE(*database.integer("SELECT count(*) FROM consent_event"), std::int64_t{0});
}

void ConsentStepTest::aNoTakesWhatWasLearntAway()
{
    SmallShop shop;
    const data::CustomerId anna = shop.list().rows[0].id;
    store::Book& book = shop.session->parts().book;
    const auto keepScore = [&] {
        data::CustomerScore score;
        score.customer = anna;
        return store::replaceLearnt(book, {{}, {score}, {}});
    };
    VERIFY_GOOD(keepScore());
    VERIFY_GOOD(withdrawConsent(*shop.session, "anna", data::Purpose::EmailMarketing));
    QVERIFY(store::customerScore(book, anna)->has_value());
    VERIFY_GOOD(withdrawConsent(*shop.session, "anna", data::Purpose::PersonalPicks));
    QVERIFY(!store::customerScore(book, anna)->has_value());
    VERIFY_GOOD(keepScore());
    VERIFY_GOOD(restrictCustomer(*shop.session, "anna", true));
    QVERIFY(!store::customerScore(book, anna)->has_value());
    VERIFY_GOOD(keepScore());
    VERIFY_GOOD(objectToPersonalPicks(*shop.session, "anna", true));
    QVERIFY(!store::customerScore(book, anna)->has_value());
}

void ConsentStepTest::aNoHoldsForPlansAndFilesAtOnce_data()
{
    QTest::addColumn<int>("purpose");
    QTest::newRow("e-mail") << static_cast<int>(data::Purpose::EmailMarketing);
    QTest::newRow("picks") << static_cast<int>(data::Purpose::PersonalPicks);
}

void ConsentStepTest::aNoHoldsForPlansAndFilesAtOnce()
{
    QFETCH(int, purpose);
    SmallShop shop;
    doHomework(*shop.session);
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.holdBack = 0;
    brief.dials.personal = 74;
    brief.asOf = smallShopToday;
    Job job;
    const auto planned = planCampaign(*shop.session, brief, job);
    VERIFY_GOOD(planned);
    VERIFY_GOOD(approveCampaign(*shop.session, {planned->campaign, "Ingrid", true, "test"}, job));
    VERIFY_GOOD(previewMessage(*shop.session, planned->campaign, "anna"));
    const auto done = withdrawConsent(*shop.session, "anna", static_cast<data::Purpose>(purpose));
    VERIFY_GOOD(done);
    QCOMPARE(done->plans.size(), std::size_t{1});
    QCOMPARE(done->plans.front().campaign, planned->campaign);
    QVERIFY(!done->plans.front().exported);
    QCOMPARE(previewMessage(*shop.session, planned->campaign, "anna").error().code, ErrorCode::Refused);
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
    // Of what has left the house the service has to be told.
    const auto bruno = withdrawConsent(*shop.session, "bruno", std::nullopt);
    VERIFY_GOOD(bruno);
    QCOMPARE(bruno->plans.front().destinations, std::vector<std::string>{"listmonk"});
}

void ConsentStepTest::childrenAreNotProfiled()
{
    SmallShop shop;
    doHomework(*shop.session);
    QVERIFY(standingOf(shop, "anna").mayProfile);
    const CivilDate today = civilFromDay(todayUtc());
    const auto born = [&](int years, int days) {
        Correction correction;
        correction.fields = {{data::PersonalField::Birthday,
                              isoDay(*dayFromCivil({today.year - years, today.month, 1}) + days)}};
        return correction;
    };
    VERIFY_GOOD(correctCustomer(*shop.session, "anna", born(17, 0)));
    QVERIFY(!standingOf(shop, "anna").mayProfile);
    QVERIFY(standingOf(shop, "anna").mayMail);  // bought; content is the same for everybody
    NewConsent consent = paperYes();
    VERIFY_GOOD(recordConsent(*shop.session, "bruno", consent));
    VERIFY_GOOD(correctCustomer(*shop.session, "bruno", born(15, 0)));
    QVERIFY(!standingOf(shop, "bruno").mayMail);  // too young to agree
    QCOMPARE(standingOf(shop, "bruno").rule, std::string("EU12"));
    VERIFY_GOOD(correctCustomer(*shop.session, "anna", born(19, 0)));
    QVERIFY(standingOf(shop, "anna").mayProfile);
    Job job;
    const auto everybody = consentList(*shop.session, smallShopToday, job);
    VERIFY_GOOD(everybody);
    QCOMPARE(everybody->size(), std::size_t{4});
    QVERIFY((*everybody)[0].mayProfile);
    QVERIFY(!(*everybody)[1].mayProfile);
}

void ConsentStepTest::aDelicateFactTakesTheMessageOut()
{
    SmallShop shop;
    doHomework(*shop.session);
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.holdBack = 0;
    brief.dials.personal = 100;
    brief.asOf = smallShopToday;
    Job job;
    const auto planned = planCampaign(*shop.session, brief, job);
    VERIFY_GOOD(planned);
    const data::CustomerId anna = shop.list().rows[0].id;
    const auto message = store::plannedMessage(shop.session->parts().book, planned->campaign, anna);
    VERIFY_GOOD(message);
    QVERIFY(message->about.product != 0);
    VERIFY_GOOD(previewMessage(*shop.session, planned->campaign, "anna"));
    VERIFY_GOOD(setDelicate(*shop.session, shop.product("CAN").id, {3, "a medicine"}, "Ingrid"));
    QCOMPARE(previewMessage(*shop.session, planned->campaign, "anna").error().code, ErrorCode::Refused);
    NewConsent consent = paperYes(data::Purpose::PersonalPicks);
    consent.explicitYes = true;
    consent.specialCategory = true;
    VERIFY_GOOD(recordConsent(*shop.session, "anna", consent));
    VERIFY_GOOD(previewMessage(*shop.session, planned->campaign, "anna"));
}

void ConsentStepTest::theReceiptHasTheFieldsOfTheStandard()
{
    SmallShop shop;
    doHomework(*shop.session);
    VERIFY_GOOD(recordConsent(*shop.session, "anna", paperYes()));
    const auto text = consentReceipt(*shop.session, "anna", smallShopToday);
    VERIFY_GOOD(text);
    const QJsonObject receipt = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    for (const char* field :
         {"schema_version", "pii_principal_id", "privacy_notice", "language", "storage_locations",
          "retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method", "parties",
          "processing_method", "privacy_rights", "records"})
        QVERIFY2(receipt.contains(QLatin1String(field)), field);
    QCOMPARE(receipt["records"].toArray().size(), 5);
    const QJsonObject record = receipt["records"].toArray()[0].toObject();
    for (const char* field : {"record_id", "purpose", "pii_information", "state", "events"})
        QVERIFY2(record.contains(QLatin1String(field)), field);
    const QJsonObject event = record["events"].toArray()[0].toObject();
    for (const char* field : {"event_time", "event_type", "entity_id", "lawful_basis", "collection_method",
                              "wording_shown", "notice_version", "controller", "evidence_digest"})
        QVERIFY2(event.contains(QLatin1String(field)), field);
    QCOMPARE(event["lawful_basis"].toString(), QStringLiteral("consent"));
    QCOMPARE(event["notice_version"].toString(), QStringLiteral("2026-01"));
    QVERIFY(text->find("anna@example.com") == std::string::npos);
}

void ConsentStepTest::theOwnerAnswersWhatOnlyTheOwnerKnows()
{
    SmallShop shop;
    Job job;
    const auto before = lawChecklist(*shop.session, {"DE", {}, "de"}, job);
    VERIFY_GOOD(before);
    QCOMPARE(before->size(), std::size_t{1});
    QCOMPARE(before->front().customers, std::int64_t{0});
    const RuleLine* line = lineOf(*before, "EU5");
    QVERIFY(line && line->aboutShop && line->ask && !line->answer);
    QCOMPARE(line->state, RuleState::YouConfirm);
    VERIFY_GOOD(answerRule(*shop.session, "EU5", true, "Ingrid"));
    const auto confirmed = lawChecklist(*shop.session, {"DE", {}, "en"}, job);
    QCOMPARE(lineOf(*confirmed, "EU5")->state, RuleState::Ok);
    QVERIFY(lineOf(*confirmed, "EU5")->answer.value_or(false));
    VERIFY_GOOD(answerRule(*shop.session, "EU5", false));
    QCOMPARE(lineOf(*lawChecklist(*shop.session, {"DE", {}, "en"}, job), "EU5")->state, RuleState::Stop);
    QVERIFY(lineOf(*confirmed, "DE1") != nullptr);
    QVERIFY(lineOf(*confirmed, "CA1") == nullptr);
    QCOMPARE(answerRule(*shop.session, "EU99", true).error().code, ErrorCode::NotFound);
    QCOMPARE(answerRule(*shop.session, "EU13", true).error().code, ErrorCode::BadInput);
    const auto page = logbookPage(*shop.session, 0, 2);
    VERIFY_GOOD(page);
    QCOMPARE(page->lines.front().event.action, LogbookAction::AnswerRule);
}

void ConsentStepTest::theCommandLineDoesAllOfIt()
{
    SmallShop shop;
    shop.session.reset();
    const QString book = QString::fromStdString(utf8Path(shop.folder() / "shop.tactful"));
    const auto cli = [&](QStringList arguments) {
        arguments.insert(1, book);
        return runCli(arguments);
    };
    CliRun run = cli({"consent", "record", "anna", "--purpose", "email", "--wording", "Yes, news.",
                      "--method", "paper", "--day", "2026-04-30"});
    QCOMPARE(run.exitCode, 0);
    run = cli({"consent", "list", "anna", "--today", "2026-05-01", "--json"});
    QVERIFY(run.json()["may_be_mailed"].toBool());
    QCOMPARE(run.json()["events"].toArray().size(), 1);
    run = cli({"consent", "record", "bruno", "--purpose", "email", "--wording", "Until June.", "--method",
               "paper", "--day", "2026-04-30", "--ends", "2026-06-01"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(cli({"consent", "list", "bruno", "--today", "2026-05-31", "--json"})
                .json()["may_be_mailed"]
                .toBool());
    run = cli({"consent", "list", "bruno", "--today", "2026-06-01", "--json"});
    QCOMPARE(run.json()["rule"].toString(), QStringLiteral("G6"));
    QCOMPARE(run.json()["events"].toArray()[0].toObject()["valid_until"].toString(),
             QStringLiteral("2026-06-01"));
    run = cli({"consent", "withdraw", "anna", "--purpose", "picks", "--json"});
    QCOMPARE(run.json()["purposes"].toArray().size(), 1);
    run = cli({"consent", "list", "--all", "--today", "2026-05-01", "--json"});
    QCOMPARE(run.json()["customers"].toArray().size(), 4);
    QVERIFY(!run.json()["customers"].toArray()[0].toObject()["may_be_profiled"].toBool());
    run = cli({"consent", "receipt", "anna"});
    QCOMPARE(run.json()["schema_version"].toString(), QStringLiteral("ISO/IEC TS 27560:2023"));
    run = cli({"consent", "rules", "--country", "CA", "--json"});
    QCOMPARE(run.json()["countries"].toArray().size(), 1);
    QCOMPARE(cli({"consent", "confirm", "EU5"}).exitCode, 0);
    QCOMPARE(cli({"consent", "withdraw", "anna", "--purpose", "smoke"}).exitCode, 1);
    QCOMPARE(cli({"consent", "list"}).exitCode, 1);
}

TACTFUL_TEST(ConsentStepTest)
#include "consent_step_test.moc"
