#include "core/base/text.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "tests/steps/small_shop.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

/// Everything that the logbook and the book's files say in plain words.
bool inAnyFile(const Path& folder, std::string_view text)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".csv") continue;
        const auto bytes = readWholeFile(entry.path());
        if (bytes && bytes->find(text) != std::string::npos) return true;
    }
    return false;
}

}  // namespace

/// What people may ask of the shop.
class CustomerEditTest : public QObject {
    Q_OBJECT

private slots:
    void aCorrectionIsSealedAndFound();
    void aWrongCorrectionChangesNothing_data();
    void aWrongCorrectionChangesNothing();
    void whoUnsubscribedStaysSoAtANewAddress();
    void consentIsRecordedWithItsProofAndWithdrawn();
    void pausesAndObjectionsComeAndGo();
    void whoAskedToBeErasedIsHiddenThenWiped();
    void whoIsKeptAfterAllIsAsBefore();
    void theExportHasEverythingAndAppearsWhole();
};

void CustomerEditTest::aCorrectionIsSealedAndFound()
{
    SmallShop shop;
    Correction correction;
    correction.fields = {{data::PersonalField::Email, " Anna.New@Example.com "},
                         {data::PersonalField::City, "Aberystwyth"}};
    correction.country = "GB";
    QVERIFY(correctCustomer(*shop.session, "anna@example.com", correction).ok());
    const auto profile = profileOf(*shop.session, "anna.new@example.com", smallShopToday);
    QVERIFY(profile.ok());
    QCOMPARE(profile->town, std::string("Aberystwyth"));
    QCOMPARE(profile->customer.country, std::string("GB"));
    QVERIFY(!profileOf(*shop.session, "anna@example.com", smallShopToday).ok());
    shop.session.reset();
    QVERIFY(!inAnyFile(shop.folder(), "Aberystwyth"));
    QVERIFY(!inAnyFile(shop.folder(), "anna.new@example.com"));
}

void CustomerEditTest::aWrongCorrectionChangesNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("value");
    using enum data::PersonalField;
    QTest::newRow("no address") << int(Email) << QByteArray("anna at example");
    QTest::newRow("address of another") << int(Email) << QByteArray("bruno@example.com");
    QTest::newRow("no number") << int(Phone) << QByteArray("12");
    QTest::newRow("no day") << int(Birthday) << QByteArray("in May");
}

void CustomerEditTest::aWrongCorrectionChangesNothing()
{
    QFETCH(int, field);
    QFETCH(QByteArray, value);
    SmallShop shop;
    Correction correction;
    correction.fields = {{data::PersonalField::City, "Leeds"},
                         {static_cast<data::PersonalField>(field), value.toStdString()}};
    const auto corrected = correctCustomer(*shop.session, "anna", correction);
    QVERIFY(!corrected.ok());
    QCOMPARE(corrected.error().code, ErrorCode::BadInput);
    QVERIFY(!contains(corrected.error().detail + corrected.error().where, value.toStdString()));
    QCOMPARE(profileOf(*shop.session, "anna", smallShopToday)->town, std::string("Bath"));
}

void CustomerEditTest::whoUnsubscribedStaysSoAtANewAddress()
{
    SmallShop shop;
    QVERIFY(requestErasure(*shop.session, "anna").ok());  // suppresses the address
    Correction correction;
    correction.fields = {{data::PersonalField::Email, "elsewhere@example.com"}};
    QVERIFY(correctCustomer(*shop.session, "anna", correction).ok());
    const auto shown = showCustomer(*shop.session, "anna", smallShopToday);
    QVERIFY(shown.ok());
    QVERIFY(shown->suppression.has_value());
}

void CustomerEditTest::consentIsRecordedWithItsProofAndWithdrawn()
{
    SmallShop shop;
    EmailConsent consent;
    consent.wording = "Yes, send me news.";
    QCOMPARE(recordEmailConsent(*shop.session, "anna", consent).error().where, std::string("method"));
    consent.method = data::CaptureMethod::Paper;
    consent.day = *parseIsoDay("2026-04-30");
    QVERIFY(recordEmailConsent(*shop.session, "anna", consent, "Ingrid").ok());
    auto profile = profileOf(*shop.session, "anna", smallShopToday);
    QCOMPARE(profile->mail, MailState::Yes);
    QCOMPARE(profile->agreements[0].state, AgreementState::Yes);
    QCOMPARE(profile->agreements[0].sentence, std::string("Signed on paper, 30 April 2026."));
    QCOMPARE(profile->agreements[0].proof.front().wording, consent.wording);
    QVERIFY(withdrawEmail(*shop.session, "anna").ok());
    profile = profileOf(*shop.session, "anna", smallShopToday);
    QCOMPARE(profile->mail, MailState::No);
    QCOMPARE(profile->agreements[0].state, AgreementState::No);
    consent.wording = " ";
    QCOMPARE(recordEmailConsent(*shop.session, "anna", consent).error().where, std::string("wording"));
}

void CustomerEditTest::pausesAndObjectionsComeAndGo()
{
    SmallShop shop;
    QCOMPARE(*restrictCustomer(*shop.session, "anna", true), false);
    QCOMPARE(shop.list().rows[0].mail, MailState::Restricted);
    QCOMPARE(*restrictCustomer(*shop.session, "anna", false), true);
    QCOMPARE(*objectToPersonalPicks(*shop.session, "anna", true), false);
    const auto profile = profileOf(*shop.session, "anna", smallShopToday);
    QVERIFY(!factOf(*profile, FactKind::Bought)->mayBeUsed);
    QCOMPARE(profile->agreements[1].state, AgreementState::No);
    QCOMPARE(*objectToPersonalPicks(*shop.session, "anna", false), true);
}

void CustomerEditTest::whoAskedToBeErasedIsHiddenThenWiped()
{
    SmallShop shop;
    const data::CustomerId anna = shop.list().rows[0].id;
    const auto due = requestErasure(*shop.session, "anna", now());
    QVERIFY(due.ok());
    QCOMPARE(due->wipeAt.seconds - due->requestedAt.seconds, std::int64_t{24 * 3600});
    QCOMPARE(shop.list().rows.size(), std::size_t{3});
    QCOMPARE(profileOf(*shop.session, "anna@example.com", smallShopToday).error().code, ErrorCode::NotFound);
    QVERIFY(profileOf(*shop.session, std::to_string(anna), smallShopToday)->wipeAt.has_value());
    QCOMPARE(restrictCustomer(*shop.session, "anna", false).error().code, ErrorCode::Refused);
    QCOMPARE(*wipeDue(*shop.session, {due->wipeAt.seconds - 1}), std::int64_t{0});
    shop.reopen();  // 24 hours are not over
    QVERIFY(profileOf(*shop.session, std::to_string(anna), smallShopToday).ok());
    QCOMPARE(*wipeDue(*shop.session, due->wipeAt), std::int64_t{1});
    QCOMPARE(profileOf(*shop.session, std::to_string(anna), smallShopToday).error().code,
             ErrorCode::NotFound);
    QVERIFY(dueErasures(*shop.session)->empty());
    // Asked long ago: the next opening wipes.
    QVERIFY(requestErasure(*shop.session, "bruno", Instant{0}).ok());
    shop.reopen();
    QCOMPARE(profileOf(*shop.session, "bruno", smallShopToday).error().code, ErrorCode::NotFound);
}

void CustomerEditTest::whoIsKeptAfterAllIsAsBefore()
{
    SmallShop shop;
    const MailState before = shop.list().rows[0].mail;
    QVERIFY(requestErasure(*shop.session, "anna").ok());
    QVERIFY(keepAfterAll(*shop.session, "anna").ok());
    QCOMPARE(shop.list().rows.size(), std::size_t{4});
    QCOMPARE(shop.list().rows[0].mail, before);
    QVERIFY(profileOf(*shop.session, "anna@example.com", smallShopToday).ok());
    QCOMPARE(keepAfterAll(*shop.session, "anna").error().code, ErrorCode::NotFound);
}

void CustomerEditTest::theExportHasEverythingAndAppearsWhole()
{
    SmallShop shop;
    Correction correction;
    correction.fields = {{data::PersonalField::Note, "<script>alert(1)</script>"}};
    QVERIFY(correctCustomer(*shop.session, "anna", correction).ok());
    const Path folder = shop.folder() / "out";
    const auto written = exportCustomer(*shop.session, "anna", folder);
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().detail.c_str());
    const std::string html = *readWholeFile(written->folder / "everything-we-know.html");
    for (const char* const expected : {"Müller", "anna@example.com", "Sympathy card", "orders.csv"})
        QVERIFY2(contains(html, expected), expected);
    QVERIFY(!contains(html, "<script>"));
    const std::string json = *readWholeFile(written->folder / "everything-we-know.json");
    for (const char* const expected : {"\"facts\"", "\"recipients\"", "\"predictions\"", "\"agreements\""})
        QVERIFY2(contains(json, expected), expected);
    QVERIFY(contains(*readWholeFile(written->folder / "orders.csv"), "Beeswax candle"));
    // A second time: nothing is overwritten, nothing half-made stays.
    QCOMPARE(exportCustomer(*shop.session, "anna", folder).error().code, ErrorCode::Refused);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), std::ptrdiff_t{1});
}

TACTFUL_TEST(CustomerEditTest)
#include "customer_edit_test.moc"
