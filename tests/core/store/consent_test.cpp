#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/personal_fields.h"
#include "core/store/suppressions.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::customer;
using tests::facts;
using tests::noon;

class ConsentTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsNewIsAdded_data();
    void onlyWhatIsNewIsAdded();
    void eventsComeBackWhole();
    void eventsEnteredByHandAreAdded();
    void theLedgerIsNeverChanged();
    void suppressionSurvivesEveryImport();
    void whoeverHasNoAddressIsSuppressedById();
    void aSuppressedAddressHoldsForWhoeverComesWithIt();
    void correctingAnAddressTakesTheIdentityAlong();
};

namespace {

/// "+" said yes, "-" said no, "c" confirmed with a date of its own, each in a file of its own.
std::vector<data::ImportedConsent> consentOf(QChar word)
{
    data::ImportedConsent consent;
    consent.source = "list";
    consent.action = word == '-' ? data::ConsentAction::Withdrawn : data::ConsentAction::Given;
    if (word == 'c') {
        consent.action = data::ConsentAction::ConfirmedDoubleOptIn;
        consent.at = noon("2026-05-01");
        consent.wording = "Yes, send me news.";
    }
    return {consent};
}

}  // namespace

void ConsentTest::onlyWhatIsNewIsAdded_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("the same again") << "+++"
                                    << "+";
    QTest::newRow("a no after a yes") << "+-"
                                      << "+-";
    QTest::newRow("an old yes after a no says nothing") << "+-+"
                                                        << "+-";
    QTest::newRow("a no is heard again") << "-c-"
                                         << "-c-";
    QTest::newRow("a confirmation is kept once") << "+-c+c"
                                                 << "+-c";
}

void ConsentTest::onlyWhatIsNewIsAdded()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    tests::BookFixture fixture;
    int number = 0;
    for (const QChar word : said) {
        data::ImportedCustomer row = customer({"C1", "jo@example.com", ""});
        row.consents = consentOf(word);
        tests::import(fixture.book(), facts(std::to_string(++number), noon("2026-06-01")), {row});
    }
    QString found;
    for (const std::string& action :
         tests::rows(fixture.book(), "SELECT action FROM consent_event ORDER BY id"))
        found += action == "given" ? '+' : action == "withdrawn" ? '-' : 'c';
    QCOMPARE(found, kept);
}

void ConsentTest::eventsComeBackWhole()
{
    tests::BookFixture fixture;
    data::ImportedConsent consent;
    consent.purpose = data::Purpose::PersonalPicks;
    consent.action = data::ConsentAction::Renewed;
    consent.type = data::ConsentType::Express;
    consent.at = noon("2026-05-01");
    consent.method = data::CaptureMethod::WebForm;
    consent.wording = "Yes";
    consent.noticeVersion = "3";
    consent.evidence = "form 17";
    consent.source = "list";
    consent.prechecked = true;
    data::ImportedCustomer first = customer({"C1", "", ""});
    data::ImportedCustomer second = customer({"C2", "", ""});
    first.consents = consentOf('+');
    second.consents = {consent};
    data::ImportedConsent undated = consentOf('-').front();
    second.consents.push_back(undated);
    tests::import(fixture.book(), facts("a", noon("2026-04-01")), {second, first});

    const auto events = consentEvents(fixture.book());
    VERIFY_OK(events);
    QCOMPARE(events->size(), std::size_t{3});
    QCOMPARE(events->at(0).customer, std::int64_t{1});
    QCOMPARE(events->at(0).action,
             data::ConsentAction::Withdrawn);  // recorded in April, before the other in May
    QVERIFY(!events->at(0).at);
    const data::ConsentEvent& event = events->at(1);
    QCOMPARE(event.purpose, consent.purpose);
    QCOMPARE(event.action, consent.action);
    QCOMPARE(event.type, consent.type);
    QCOMPARE(event.at->seconds, consent.at->seconds);
    QCOMPARE(event.recordedAt.seconds, noon("2026-04-01").seconds);
    QCOMPARE(event.method, consent.method);
    QCOMPARE(event.wording, consent.wording);
    QCOMPARE(event.noticeVersion, consent.noticeVersion);
    QCOMPARE(event.evidence, consent.evidence);
    QCOMPARE(event.source, consent.source);
    QCOMPARE(event.prechecked, true);
    QCOMPARE(event.batch, std::int64_t{1});
    QVERIFY(event.provable());
    QCOMPARE(events->at(2).customer, std::int64_t{2});
}

void ConsentTest::eventsEnteredByHandAreAdded()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {customer({"C1", "", ""})});
    data::ConsentEvent event;
    event.customer = 1;
    event.action = data::ConsentAction::Objected;
    event.at = noon("2026-06-02");
    event.recordedAt = noon("2026-06-02");
    event.source = "by hand";
    VERIFY_OK(recordConsent(fixture.book(), event));
    const auto events = consentEventsOf(fixture.book(), 1);
    VERIFY_OK(events);
    QCOMPARE(events->front().action, data::ConsentAction::Objected);
    QCOMPARE(events->front().batch, std::int64_t{0});
    event.customer = 99;
    QCOMPARE(recordConsent(fixture.book(), event).error().code, ErrorCode::NotFound);
}

void ConsentTest::theLedgerIsNeverChanged()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "", ""});
    row.consents = consentOf('-');
    tests::import(fixture.book(), facts("a"), {row});
    QVERIFY(!fixture.book().database().execute("UPDATE consent_event SET action = 'given'"));
}

void ConsentTest::suppressionSurvivesEveryImport()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "jo@example.com", ""});
    row.suppression = data::SuppressionReason::Complaint;
    tests::import(fixture.book(), facts("a", noon("2026-06-01")),
                  {row, customer({"C2", "al@example.com", ""})});
    row.suppression.reset();
    row.consents = consentOf('c');
    tests::import(fixture.book(), facts("b", noon("2026-06-02")), {row});
    const auto suppressed = suppressedCustomers(fixture.book());
    VERIFY_OK(suppressed);
    QCOMPARE(suppressed->size(), std::size_t{1});
    QCOMPARE(suppressed->front().customer, std::int64_t{1});
    QCOMPARE(suppressed->front().reason, data::SuppressionReason::Complaint);
    // Said twice, the earlier reason is the one told.
    VERIFY_OK(suppressCustomer(fixture.book(), 1, data::SuppressionReason::HardBounce, noon("2026-06-03")));
    QCOMPARE(suppressedCustomers(fixture.book())->front().reason, data::SuppressionReason::Complaint);
}

void ConsentTest::whoeverHasNoAddressIsSuppressedById()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "", ""});
    row.suppression = data::SuppressionReason::Deceased;
    tests::import(fixture.book(), facts("a"), {row});
    QCOMPARE(suppressedCustomers(fixture.book())->front().reason, data::SuppressionReason::Deceased);
    tests::import(fixture.book(), facts("b"), {customer({"C1", "jo@example.com", ""})});
    QCOMPARE(suppressedCustomers(fixture.book())->size(), std::size_t{1});
}

void ConsentTest::aSuppressedAddressHoldsForWhoeverComesWithIt()
{
    tests::BookFixture fixture;
    VERIFY_OK(suppressAddress(fixture.book(), " Jo@Example.com ", data::SuppressionReason::HardBounce,
                              noon("2026-06-01")));
    tests::import(fixture.book(), facts("a"), {customer({"C1", "jo@example.com", ""})});
    QCOMPARE(suppressedCustomers(fixture.book())->size(), std::size_t{1});
    QVERIFY(*isSuppressed(fixture.book(), "jo@example.com"));
}

void ConsentTest::correctingAnAddressTakesTheIdentityAlong()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"),
                  {customer({"C1", "jo@example.com", "123"}), customer({"C2", "al@example.com", ""})});
    const auto correct = [&](data::PersonalField field, const char* value) {
        return correctPersonalField(fixture.book(), 1, field, value, noon("2026-06-02"));
    };
    VERIFY_OK(correct(data::PersonalField::Email, " Joan@Example.com"));
    QCOMPARE(findCustomer(fixture.book(), "joan@example.com")->id, std::int64_t{1});
    QCOMPARE(findCustomer(fixture.book(), "jo@example.com").error().code, ErrorCode::NotFound);
    QCOMPARE((*personalFields(fixture.book(), 1))[data::PersonalField::Email],
             std::string("joan@example.com"));
    QCOMPARE(correct(data::PersonalField::Email, "al@example.com").error().code, ErrorCode::BadInput);
    VERIFY_OK(correct(data::PersonalField::Email, ""));
    QCOMPARE(customerById(fixture.book(), 1)->hasEmail, false);
    VERIFY_OK(correct(data::PersonalField::FirstName, "Joan"));
    QCOMPARE((*personalFields(fixture.book(), 1))[data::PersonalField::FirstName], std::string("Joan"));
    QCOMPARE(correctPersonalField(fixture.book(), 9, data::PersonalField::City, "x", {}).error().code,
             ErrorCode::NotFound);
}

TACTFUL_TEST(ConsentTest)
#include "consent_test.moc"
