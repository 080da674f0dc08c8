#include "core/base/text.h"
#include "core/steps/consent_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/export_step.h"
#include "core/steps/law_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/requests_step.h"
#include "core/steps/session_parts.h"
#include "core/store/subject_requests.h"
#include "tests/steps/shop_files.h"
#include "tests/steps/small_shop.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QJsonArray>

#include <algorithm>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;
using data::RequestKind;

namespace {

RequestRow added(SmallShop& shop, const std::string& who, RequestKind kind)
{
    auto row = addRequest(*shop.session, {who, kind, {}, data::Identified::Address, {}});
    if (!row) qFatal("%s", row.error().detail.c_str());
    return *row;
}

/// Writes files in which Anna is.
void exportSomething(SmallShop& shop)
{
    data::ShopSettings settings = shop.session->settings();
    settings.legalName = "Shop Ltd";
    settings.postalAddress = "1 High Street";
    settings.replyTo = "hello@shop.example";
    settings.noticeVersion = "1";
    settings.optOutOfferedAtCheckout = true;
    settings.noticeNamesProfiling = true;
    settings.processorContract = true;
    Job job;
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.holdBack = 0;
    brief.asOf = smallShopToday;
    if (!shop.session->changeSettings(settings)) qFatal("settings");
    const auto planned = planCampaign(*shop.session, brief, job);
    if (!planned) qFatal("%s", planned.error().detail.c_str());
    if (!approveCampaign(*shop.session, {planned->campaign, "Ingrid", true, "test"}, job)) qFatal("approve");
    ExportOptions options;
    options.campaign = planned->campaign;
    options.destination = "listmonk";
    options.folder = shop.folder() / "out";
    if (!exportCampaign(*shop.session, options, job)) qFatal("export");
}

}  // namespace

class RequestsTest : public QObject {
    Q_OBJECT

private slots:
    void aRequestGetsTheLastDayOfItsLaw();
    void theBarFillsAsTimeGoesBy_data();
    void theBarFillsAsTimeGoesBy();
    void nothingIsDoneForSomebodyUnknown();
    void accessHandsEverythingOver();
    void portabilityHandsOverNothingWorkedOut();
    void correctionPutsRight();
    void erasureLocksAtOnceAndTheRequestOutlivesThePerson();
    void restrictionPauses();
    void anObjectionEndsEverything();
    void aRequestIsPutOffOnce();
    void somebodyWhoIsNotInTheBookGetsAnAnswerToo();
    void servicesAreToldOfAChange();
    void aFailedAnswerLeavesTheRequestOpen();
    void theCommandLineDoesAllOfIt();
};

void RequestsTest::aRequestGetsTheLastDayOfItsLaw()
{
    SmallShop shop;
    Correction german;
    german.country = "DE";
    VERIFY_GOOD(correctCustomer(*shop.session, "anna", german));
    const auto row =
        addRequest(*shop.session, {"anna", RequestKind::Access, parseIsoDay("2026-01-31"), {}, {}}, "Ingrid");
    VERIFY_GOOD(row);
    QCOMPARE(isoDay(row->dueOn), std::string("2026-02-28"));
    QCOMPARE(row->rule, std::string("EU17b"));
    QVERIFY(!row->citation.empty());
    QCOMPARE(isoDay(*row->extendableTo), std::string("2026-04-30"));
    QCOMPARE(row->publicId, std::string("anna"));
    QCOMPARE(addRequest(*shop.session, {"anna", RequestKind::Access, todayUtc() + 400, {}, {}}).error().code,
             ErrorCode::BadInput);
    QCOMPARE(addRequest(*shop.session, {"nobody", RequestKind::Access, {}, {}, {}}).error().code,
             ErrorCode::NotFound);
}

void RequestsTest::theBarFillsAsTimeGoesBy_data()
{
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<int>("left");
    QTest::addColumn<double>("used");
    QTest::addColumn<QByteArray>("urgency");
    QTest::newRow("first day") << QByteArray("2026-04-01") << 30 << 0.0 << QByteArray("calm");
    QTest::newRow("half") << QByteArray("2026-04-16") << 15 << 0.5 << QByteArray("calm");
    QTest::newRow("eleven left") << QByteArray("2026-04-20") << 11 << 19.0 / 30 << QByteArray("calm");
    QTest::newRow("ten left") << QByteArray("2026-04-21") << 10 << 20.0 / 30 << QByteArray("soon");
    QTest::newRow("four left") << QByteArray("2026-04-27") << 4 << 26.0 / 30 << QByteArray("soon");
    QTest::newRow("three left") << QByteArray("2026-04-28") << 3 << 27.0 / 30 << QByteArray("pressing");
    QTest::newRow("last day") << QByteArray("2026-05-01") << 0 << 1.0 << QByteArray("pressing");
    QTest::newRow("too late") << QByteArray("2026-05-02") << -1 << 1.0 << QByteArray("pressing");
}

void RequestsTest::theBarFillsAsTimeGoesBy()
{
    QFETCH(QByteArray, today);
    QFETCH(int, left);
    QFETCH(double, used);
    QFETCH(QByteArray, urgency);
    SmallShop shop;
    Correction british;
    british.country = "GB";
    VERIFY_GOOD(correctCustomer(*shop.session, "anna", british));
    VERIFY_GOOD(addRequest(*shop.session, {"anna", RequestKind::Access, parseIsoDay("2026-04-01"), {}, {}}));
    const auto list = requestList(*shop.session, parseIsoDay(today.toStdString()));
    VERIFY_GOOD(list);
    QCOMPARE(list->rows.front().daysLeft, left);
    QVERIFY(qAbs(list->rows.front().timeUsed - used) < 1e-9);
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(list->rows.front().urgency))), urgency);
    QCOMPARE(list->overdue, std::int64_t{left < 0 ? 1 : 0});
}

void RequestsTest::nothingIsDoneForSomebodyUnknown()
{
    SmallShop shop;
    const auto row = addRequest(*shop.session, {"anna", RequestKind::Restriction, {}, {}, {}});
    VERIFY_GOOD(row);
    const auto refused = answerRequest(*shop.session, {row->id, {}, {}});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().where, std::string("identified"));
    VERIFY_GOOD(identifyRequest(*shop.session, row->id, data::Identified::InPerson));
    VERIFY_GOOD(answerRequest(*shop.session, {row->id, {}, {}}));
    QCOMPARE(answerRequest(*shop.session, {row->id, {}, {}}).error().code, ErrorCode::Refused);
}

void RequestsTest::accessHandsEverythingOver()
{
    SmallShop shop;
    exportSomething(shop);
    const auto row = added(shop, "anna", RequestKind::Access);
    const auto answered = answerRequest(*shop.session, {row.id, shop.folder() / "copy", {}});
    VERIFY_GOOD(answered);
    QVERIFY(answered->files.has_value());
    QCOMPARE(answered->row.state, data::RequestState::Done);
    QVERIFY(answered->row.recipients.empty());  // nothing changed, so nobody has to be told
    const Path folder = answered->files->folder;
    const std::string json = *readWholeFile(folder / "everything-we-know.json");
    for (const char* part :
         {"\"predictions\"", "\"suggestions\"", "\"recipients\"", "\"listmonk\"", "\"results\"",
          "\"requests\"", "\"where_from\"", "\"suppressed\"", "\"sources\""})
        QVERIFY2(contains(json, part), part);
    const std::string csv = *readWholeFile(folder / "everything-we-know.csv");
    for (const char* part : {"section,what,value,where_from", "Who you are", "Müller", "What we expect",
                             "Who received something about you", "What you asked for"})
        QVERIFY2(contains(csv, part), part);
    const std::string html = *readWholeFile(folder / "everything-we-know.html");
    for (const char* part : {"Who received something about you", "listmonk", "What you agreed to"})
        QVERIFY2(contains(html, part), part);
}

void RequestsTest::portabilityHandsOverNothingWorkedOut()
{
    SmallShop shop;
    const auto row = added(shop, "anna", RequestKind::Portability);
    const auto answered = answerRequest(*shop.session, {row.id, shop.folder() / "copy", {}});
    VERIFY_GOOD(answered);
    const std::string json = *readWholeFile(answered->files->folder / "your-data.json");
    for (const char* part : {"\"person\"", "\"orders\"", "\"agreements\"", "Müller"})
        QVERIFY2(contains(json, part), part);
    for (const char* part : {"predictions", "facts", "suggestions", "stage"})
        QVERIFY2(!contains(json, part), part);
    QVERIFY(contains(*readWholeFile(answered->files->folder / "orders.csv"), "Beeswax candle"));
}

void RequestsTest::correctionPutsRight()
{
    SmallShop shop;
    const auto row = added(shop, "anna", RequestKind::Correction);
    RequestAnswer answer{row.id, {}, {}};
    answer.correction.fields = {{data::PersonalField::City, "Wells"}};
    VERIFY_GOOD(answerRequest(*shop.session, answer));
    QCOMPARE(profileOf(*shop.session, "anna", smallShopToday)->town, std::string("Wells"));
}

void RequestsTest::erasureLocksAtOnceAndTheRequestOutlivesThePerson()
{
    SmallShop shop;
    const auto row = added(shop, "anna", RequestKind::Erasure);
    const auto answered = answerRequest(*shop.session, {row.id, {}, {}});
    VERIFY_GOOD(answered);
    QVERIFY(answered->erasure.has_value());
    QVERIFY(answered->row.wipeAt.has_value());
    QCOMPARE(*wipeDue(*shop.session, answered->erasure->wipeAt), std::int64_t{1});
    const auto list = requestList(*shop.session);
    VERIFY_GOOD(list);
    QCOMPARE(list->rows.size(), std::size_t{1});
    QVERIFY(!list->rows.front().customer);
    QVERIFY(list->rows.front().publicId.empty());
    QCOMPARE(list->rows.front().state, data::RequestState::Done);
}

void RequestsTest::restrictionPauses()
{
    SmallShop shop;
    VERIFY_GOOD(answerRequest(*shop.session, {added(shop, "anna", RequestKind::Restriction).id, {}, {}}));
    QCOMPARE(shop.list().rows[0].mail, MailState::Restricted);
}

void RequestsTest::anObjectionEndsEverything()
{
    SmallShop shop;
    VERIFY_GOOD(answerRequest(*shop.session, {added(shop, "anna", RequestKind::Objection).id, {}, {}}));
    const auto proof = consentProof(*shop.session, "anna", smallShopToday);
    VERIFY_GOOD(proof);
    QVERIFY(!proof->standing.mayMail);
    QVERIFY(!proof->standing.mayProfile);
    for (const PurposeStanding& each : proof->standing.purposes)
        QCOMPARE(each.status, std::string("objected"));
}

void RequestsTest::aRequestIsPutOffOnce()
{
    SmallShop shop;
    const auto row = added(shop, "anna", RequestKind::Access);
    const auto later = extendRequest(*shop.session, row.id);
    VERIFY_GOOD(later);
    QCOMPARE(later->dueOn, *row.extendableTo);
    QVERIFY(!later->extendableTo);
    QCOMPARE(extendRequest(*shop.session, row.id).error().code, ErrorCode::Refused);
}

void RequestsTest::somebodyWhoIsNotInTheBookGetsAnAnswerToo()
{
    SmallShop shop;
    const auto row =
        addRequest(*shop.session, {"", RequestKind::Access, {}, data::Identified::Address, "US"});
    VERIFY_GOOD(row);
    QCOMPARE(row->rule, std::string("US4"));
    QVERIFY(row->confirmBy.has_value());
    QCOMPARE(answerRequest(*shop.session, {row->id, {}, {}}).error().code, ErrorCode::Refused);
    VERIFY_GOOD(refuseRequest(*shop.session, row->id, data::RefusalReason::NothingKept));
    const auto list = requestList(*shop.session);
    QCOMPARE(list->open, std::int64_t{0});
    QCOMPARE(list->rows.front().reason, std::string("nothing-kept"));
}

void RequestsTest::servicesAreToldOfAChange()
{
    SmallShop shop;
    exportSomething(shop);
    const auto answered =
        answerRequest(*shop.session, {added(shop, "anna", RequestKind::Restriction).id, {}, {}});
    VERIFY_GOOD(answered);
    QCOMPARE(answered->row.recipients, std::vector<std::string>{"listmonk"});
    QCOMPARE(requestList(*shop.session)->recipientsToTell, std::int64_t{1});
    Job job;
    const auto stateOfEU19 = [&] {
        const auto countries = lawChecklist(*shop.session, {"DE", {}, "en"}, job);
        if (!countries) qFatal("%s", countries.error().detail.c_str());
        for (const RuleLine& line : countries->front().rules)
            if (line.id == "EU19") return line.state;
        qFatal("no such rule");
    };
    QCOMPARE(stateOfEU19(), RuleState::Stop);
    VERIFY_GOOD(recipientsTold(*shop.session, answered->row.id));
    QCOMPARE(stateOfEU19(), RuleState::Ok);
    QCOMPARE(recipientsTold(*shop.session, answered->row.id).error().code, ErrorCode::Refused);
}

void RequestsTest::aFailedAnswerLeavesTheRequestOpen()
{
    SmallShop shop;
    const auto row = added(shop, "anna", RequestKind::Correction);
    RequestAnswer answer{row.id, {}, {}};
    answer.correction.fields = {{data::PersonalField::Email, "no address"}};
    QCOMPARE(answerRequest(*shop.session, answer).error().code, ErrorCode::BadInput);
    QCOMPARE(requestList(*shop.session)->open, std::int64_t{1});
}

void RequestsTest::theCommandLineDoesAllOfIt()
{
    SmallShop shop;
    shop.session.reset();
    const QString book = QString::fromStdString(utf8Path(shop.folder() / "shop.tactful"));
    const auto cli = [&](QStringList arguments) {
        arguments.insert(1, book);
        return runCli(arguments);
    };
    CliRun run = cli({"requests", "add", "anna", "--kind", "access", "--received", "2026-04-01", "--json"});
    QCOMPARE(run.json()["request"].toInt(), 1);
    QCOMPARE(cli({"requests", "done", "1"}).exitCode, 1);
    QCOMPARE(cli({"requests", "identify", "1", "--identified", "address"}).exitCode, 0);
    run = cli({"requests", "list", "--today", "2026-04-28", "--json"});
    QCOMPARE(run.json()["open"].toInt(), 1);
    QCOMPARE(run.json()["requests"].toArray()[0].toObject()["identified"].toString(),
             QStringLiteral("address"));
    const QString out = QString::fromStdString(utf8Path(shop.folder() / "copy"));
    run = cli({"requests", "done", "1", "--out", out, "--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["files"].toArray().size(), 5);
    QCOMPARE(run.json()["state"].toString(), QStringLiteral("done"));
    QCOMPARE(cli({"requests", "add", "anna", "--kind", "refund"}).exitCode, 1);
    QCOMPARE(cli({"requests", "add", "--kind", "access", "--country", "US"}).exitCode, 0);
    QCOMPARE(cli({"requests", "refuse", "2", "--reason", "nothing-kept"}).exitCode, 0);
    QCOMPARE(cli({"requests", "done", "9"}).exitCode, 1);
}

TACTFUL_TEST(RequestsTest)
#include "requests_test.moc"
