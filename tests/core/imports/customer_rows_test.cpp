#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using data::ConsentAction;
using data::IssueKind;
using data::PersonalField;
using tactful::tests::readText;

class CustomerRowsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheNewHeader();
    void readsTheHeaderOf2022();
    void readsTheLegacyHeader();
    void rowsWithoutIdentityAreSetAside();
    void anOwnersMapMayFillEveryField();
    void birthdaysLieInThePast();
    void readsAListOfDepartures();
};

void CustomerRowsTest::readsTheNewHeader()
{
    const auto outcome = readText("Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default "
                                  "Address Company,Default Address Address1,Default Address "
                                  "Address2,Default Address City,Default Address Province Code,Default "
                                  "Address Country Code,Default Address Zip,Default Address "
                                  "Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax "
                                  "Exempt,Tags,Birthday (customer.metafields.facts.birth_date)\n"
                                  "'7210448301122,Ana,Pérez,ANA@Example.org,yes,,Calle 1,Apto "
                                  "4,Bogotá,DC,CO,110111,'+573001112233,,no,1.00,3,\"likes\nblue\",no,"
                                  "\"newsletter, gold\",1990-02-03\n");
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{1});
    const data::ImportedCustomer& customer = outcome.rows.customers.at(0);
    QCOMPARE(customer.who.externalId, std::string("7210448301122"));
    QCOMPARE(customer.who.email, std::string("ana@example.org"));
    QCOMPARE(customer.who.phone, std::string());
    QCOMPARE(customer.country, std::string("CO"));
    QCOMPARE(customer.person[PersonalField::FirstName], std::string("Ana"));
    QCOMPARE(customer.person[PersonalField::Street], std::string("Calle 1, Apto 4"));
    QCOMPARE(customer.person[PersonalField::Phone], std::string("+573001112233"));
    QCOMPARE(customer.person[PersonalField::Note], std::string("likes\nblue"));
    QCOMPARE(customer.person[PersonalField::Birthday], std::string("1990-02-03"));
    QCOMPARE(customer.consents.size(), std::size_t{2});
    const data::ImportedConsent& email = customer.consents[0];
    QVERIFY(email.purpose == data::Purpose::EmailMarketing && email.action == ConsentAction::Given);
    QVERIFY(email.method == data::CaptureMethod::Import && email.type == data::ConsentType::None);
    QVERIFY(!email.at && email.wording.empty());
    QCOMPARE(email.source, std::string("shopify-customers: Accepts Email Marketing"));
    QVERIFY(customer.consents[1].purpose == data::Purpose::TextMarketing);
    QVERIFY(customer.consents[1].action == ConsentAction::Refused);
}

void CustomerRowsTest::readsTheHeaderOf2022()
{
    const auto outcome = readText(
        "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province "
        "Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax "
        "Exempt\n"
        ",,a@example.org,no,,,,,,,United Kingdom,,,(718) 630-6456,no,0.00,0,,,no\n");
    const data::ImportedCustomer& customer = outcome.rows.customers.at(0);
    QCOMPARE(customer.country, std::string("GB"));
    QCOMPARE(customer.who.phone, std::string("7186306456"));
    QVERIFY(customer.consents.at(0).action == ConsentAction::Refused);
}

void CustomerRowsTest::readsTheLegacyHeader()
{
    const auto outcome = readText(
        "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
        "Code,Zip,Phone,Accepts Marketing,Tags,Note,Tax Exempt\n"
        "Ana,Pérez,a@example.org,,,,,,,,us,'02134,,yes,,,no\n");
    const data::ImportedCustomer& customer = outcome.rows.customers.at(0);
    QCOMPARE(customer.country, std::string("US"));
    QCOMPARE(customer.person[PersonalField::Postcode], std::string("02134"));
    QCOMPARE(customer.consents.size(), std::size_t{1});
    QCOMPARE(customer.consents[0].source, std::string("shopify-customers: Accepts Marketing"));
}

void CustomerRowsTest::rowsWithoutIdentityAreSetAside()
{
    const auto outcome =
        readText("First Name,Last Name,Email,Phone,Accepts "
                 "Marketing,Tags\nAna,Pérez,,,yes,\nBob,Lee,bob@,,yes,\nEva,Roy,eva@,020 7946 "
                 "0018,yes,\n");
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside),
             std::string("2 no-identity Email\n3 no-identity Email\n"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed), std::string("4 bad-email Email\n"));
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{3});
    QCOMPARE(outcome.counts.rowsFixed, std::int64_t{1});
    QCOMPARE(outcome.rows.customers.size(), std::size_t{1});
}

void CustomerRowsTest::anOwnersMapMayFillEveryField()
{
    ReadOptions options = tests::britishShop();
    options.mapJson =
        R"({"kind": "customers", "columns": {"email": "Mail", "full_name": "Name", "language": "Lang", "time_zone": "Zone",
        "since": "Since", "country": "Land"},
        "consents": [{"column": "OK", "at": "OK at", "answers": {"1": "confirmed-double-opt-in", "0": "withdrawn"}, "type": "express",
                      "method": "web-form", "wording": "Send me news."}]})";
    const auto outcome = readText(
        "Mail,Name,Lang,Zone,Since,Land,OK,OK at\n"
        "a@example.org,\"Pérez, Ana\",en-GB,Europe/Paris,31/01/2020,Narnia,1,2021-02-03 04:05:06 +0100\n"
        "b@example.org,,english please,Mars,long ago,France,0,31/01/2021\n",
        options);
    const data::ImportedCustomer& first = outcome.rows.customers.at(0);
    QCOMPARE(first.person[PersonalField::FirstName], std::string("Ana"));
    QCOMPARE(first.language, std::string("en"));
    QCOMPARE(first.timeZone, std::string("Europe/Paris"));
    QCOMPARE(isoDay(first.since.value()), std::string("2020-01-31"));
    QCOMPARE(first.country, std::string());
    QVERIFY(first.consents.at(0).action == ConsentAction::ConfirmedDoubleOptIn);
    QCOMPARE(isoInstant(first.consents[0].at.value()), std::string("2021-02-03T03:05:06Z"));
    QCOMPARE(first.consents[0].wording, std::string("Send me news."));
    const data::ImportedCustomer& second = outcome.rows.customers.at(1);
    QCOMPARE(second.language, std::string());
    QCOMPARE(second.timeZone, std::string());
    QVERIFY(!second.since);
    QVERIFY(second.consents.at(0).action == ConsentAction::Withdrawn);
    QCOMPARE(isoInstant(second.consents[0].at.value()), std::string("2021-01-31T12:00:00Z"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Note), std::string("2 unknown-country Land\n"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed),
             std::string("3 bad-time-zone Zone\n3 bad-date Since\n"));
}

void CustomerRowsTest::birthdaysLieInThePast()
{
    ReadOptions options = tests::britishShop();
    options.mapJson =
        R"({"kind": "customers", "columns": {"email": "Mail", "birthday": "Born"}, "date_order": "dmy"})";
    const auto outcome = readText(
        "Mail,Born\na@example.org,05/04/69\nb@example.org,05/04/05\nc@example.org,1990-02-03\n", options);
    QCOMPARE(outcome.rows.customers.at(0).person[PersonalField::Birthday], std::string("1969-04-05"));
    QCOMPARE(outcome.rows.customers.at(1).person[PersonalField::Birthday], std::string("2005-04-05"));
    QCOMPARE(outcome.rows.customers.at(2).person[PersonalField::Birthday], std::string("1990-02-03"));
}

void CustomerRowsTest::readsAListOfDepartures()
{
    ReadOptions options = tests::britishShop();
    options.mapJson =
        R"({"kind": "customers", "columns": {"email": "Email Address", "suppression": "Why"}, "values": {"suppression": "unsubscribed"}})";
    const auto outcome = readText(
        "Email Address,Why\na@example.org,\nb@example.org,Complaint\nc@example.org,bored\n", options);
    QVERIFY(outcome.rows.customers.at(0).suppression == data::SuppressionReason::Unsubscribed);
    QVERIFY(outcome.rows.customers.at(1).suppression == data::SuppressionReason::Complaint);
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside), std::string("4 bad-suppression Why\n"));
}

TACTFUL_TEST(CustomerRowsTest)
#include "customer_rows_test.moc"
