#include "core/store/book_counts.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure.h"
#include "core/store/erasure_requests.h"
#include "core/store/fact_switches.h"
#include "core/store/import_undo.h"
#include "core/store/joined_consents.h"
#include "core/store/merged_people.h"
#include "core/store/open_people.h"
#include "core/store/personal_fields.h"
#include "core/store/record_links.h"
#include "core/store/sales.h"
#include "core/store/suppressions.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::store;
using tests::customer;
using tests::facts;
using tests::noon;
using tests::order;
using tests::rows;

class MergedPeopleTest : public QObject {
    Q_OBJECT

private slots:
    void importsMergeWhatIsSure_data();
    void importsMergeWhatIsSure();
    void twoNamesAtOneTelephoneAreTwoPeopleEveryTime();
    void whoIsKeptApartIsNeverMergedByAnImport();
    void aMergeShowsOnePersonWithEverything();
    void takingAMergeBackLeavesNoTrace();
    void splittingTellsEveryRecordApart();
    void whatWasSaidOfRecordsGivesWayToWhatIsSaidOfPersons();
    void theMoreProtectiveAnswerWins_data();
    void theMoreProtectiveAnswerWins();
    void aNoEnteredByHandStandsInEveryRecord();
    void whatIsDecidedOfAPersonIsDecidedOfAllTheirRecords();
    void correctingAPersonReachesEveryRecord();
    void erasingAPersonTakesAllTheirRecords();
    void anErasureThatWaitsHoldsForAllRecords();
    void aMergeComesBackWithItsImport();
    void decisionsThatCannotBeAreRefused();
};

namespace {

data::PersonalFields named(const std::string& firstName, const std::string& lastName = "Lee")
{
    data::PersonalFields fields;
    fields[data::PersonalField::FirstName] = firstName;
    fields[data::PersonalField::LastName] = lastName;
    return fields;
}

data::ImportedOrder bought(const std::string& number, const char* day, const data::ImportedIdentity& who,
                           const data::PersonalFields& person = {})
{
    data::ImportedOrder bought = order(number, day, who);
    bought.person = person;
    return bought;
}

/// Two records of two people, numbers 1 and 2.
void importTwo(Book& book)
{
    tests::import(book, facts("two"),
                  {bought("1", "2026-03-01", {"", "a@example.com", ""}, named("Ann")),
                   bought("2", "2026-03-05", {"", "b@example.com", ""}, named("Anne"))});
}

data::LinkChange merge(Book& book, data::CustomerId one, data::CustomerId other)
{
    const auto change = linkRecords(book, one, other, noon("2026-06-10"));
    if (!change) qFatal("%s", change.error().detail.c_str());
    return *change;
}

std::vector<std::string> merged(Book& book)
{
    return rows(book, "SELECT record, person FROM merged_record ORDER BY record");
}

/// All that a merge might touch.
std::vector<std::string> everything(Book& book)
{
    std::vector<std::string> all;
    for (const char* sql :
         {"SELECT * FROM customer", "SELECT kind, hex(blind_index), customer FROM identity",
          "SELECT customer, field, hex(ciphertext) FROM sealed_field",
          "SELECT id, number, customer FROM customer_order",
          "SELECT id, customer, action, at FROM consent_event",
          "SELECT hex(digest), reason, at FROM suppression", "SELECT customer, fact, used FROM fact_switch",
          "SELECT * FROM merged_record", "SELECT first, second, same, at, import_batch FROM record_link"})
        for (const std::string& row : rows(book, sql))
            all.push_back(row);
    return all;
}

std::vector<data::CustomerId> idsOf(const std::vector<data::Customer>& customers)
{
    std::vector<data::CustomerId> ids;
    for (const data::Customer& each : customers)
        ids.push_back(each.id);
    return ids;
}

/// A yes that can be proved, or a no, of a day.
data::ImportedConsent said(bool yes, const char* day)
{
    data::ImportedConsent consent;
    consent.action = yes ? data::ConsentAction::Given : data::ConsentAction::Withdrawn;
    consent.method = data::CaptureMethod::WebForm;
    consent.wording = "News by e-mail";
    consent.source = "form";
    consent.at = noon(day);
    return consent;
}

/// Is the newest word a no?
bool saysNoNow(const std::vector<data::ConsentEvent>& events)
{
    bool no = false;
    for (const data::ConsentEvent& event : events)
        no = saysNo(event.action) || (no && !(event.provable() && !event.prechecked));
    return no;
}

}  // namespace

void MergedPeopleTest::importsMergeWhatIsSure_data()
{
    QTest::addColumn<QStringList>("people");  // e-mail, id, telephone, name: one row of a file each
    QTest::addColumn<int>("persons");
    QTest::newRow("one telephone, one name")
        << QStringList{"a@example.com||0123456|Ann", "b@example.com||0123456|ANN"} << 1;
    QTest::newRow("one telephone, two names")
        << QStringList{"a@example.com||0123456|Ann", "b@example.com||0123456|Bob"} << 2;
    QTest::newRow("one telephone, no name")
        << QStringList{"a@example.com||0123456|", "b@example.com||0123456|"} << 2;
    QTest::newRow("one name, two telephones")
        << QStringList{"a@example.com||0123456|Ann", "b@example.com||7654321|Ann"} << 2;
    QTest::newRow("a row with the address of one and the id of another")
        << QStringList{"a@example.com|||Ann", "b@example.com|C1||Ann", "a@example.com|C1||Ann"} << 1;
    QTest::newRow("two accounts of one shop stay two")
        << QStringList{"a@example.com|C2||Ann", "b@example.com|C1||Ann", "a@example.com|C1||Ann"} << 2;
    QTest::newRow("three in a row") << QStringList{"a@example.com||0123456|Ann", "b@example.com||0123456|Ann",
                                                   "c@example.com|C1||Ann", "b@example.com|C1||Ann"}
                                    << 1;
}

void MergedPeopleTest::importsMergeWhatIsSure()
{
    QFETCH(QStringList, people);
    tests::BookFixture fixture;
    std::vector<data::ImportedRow> file;
    for (const QString& row : people) {
        const QStringList part = row.split('|');
        const data::ImportedIdentity who{part[1].toStdString(), part[0].toStdString(), part[2].toStdString()};
        data::PersonalFields person;
        if (!part[3].isEmpty()) person = named(part[3].toStdString());
        file.push_back(bought("N" + std::to_string(file.size()), "2026-03-01", who, person));
    }
    tests::import(fixture.book(), facts("a"), file);
    QTEST(static_cast<int>(customers(fixture.book())->size()), "persons");
    QTEST(static_cast<int>(bookCounts(fixture.book())->customers), "persons");
    const auto before = everything(fixture.book());
    tests::import(fixture.book(), facts("a"), file);
    QCOMPARE(everything(fixture.book()), before);
}

void MergedPeopleTest::twoNamesAtOneTelephoneAreTwoPeopleEveryTime()
{
    tests::BookFixture fixture;
    const std::vector<data::ImportedRow> file{bought("1", "2026-03-01", {"", "", "0123456"}, named("Ann")),
                                              bought("2", "2026-03-02", {"", "", "0123456"}, named("Bob")),
                                              bought("3", "2026-03-03", {"", "", "0123456"}, named("Bob")),
                                              bought("4", "2026-03-04", {"", "", "0123456"})};
    tests::import(fixture.book(), facts("a"), file);
    const auto owners = rows(fixture.book(), "SELECT number, customer FROM customer_order ORDER BY id");
    QCOMPARE(owners, (std::vector<std::string>{"1|1", "2|2", "3|2", "4|1"}));
    data::ImportedCustomer bob = customer({"", "", "0123456"});
    bob.person = named("Bob");
    tests::import(fixture.book(), facts("b"), {bob});
    QCOMPARE(bookCounts(fixture.book())->customers, std::int64_t{2});
}

void MergedPeopleTest::whoIsKeptApartIsNeverMergedByAnImport()
{
    tests::BookFixture fixture;
    const std::vector<data::ImportedRow> file{
        bought("1", "2026-03-01", {"", "a@example.com", "0123456"}, named("Ann")),
        bought("2", "2026-03-02", {"", "b@example.com", "0123456"}, named("Ann"))};
    tests::import(fixture.book(), facts("a"), file);
    QCOMPARE(merged(fixture.book()), std::vector<std::string>{"2|1"});
    VERIFY_OK(splitPerson(fixture.book(), 1, noon("2026-06-10")));
    tests::import(fixture.book(), facts("b"),
                  {bought("3", "2026-03-03", {"", "b@example.com", "0123456"}, named("Ann"))});
    QVERIFY(merged(fixture.book()).empty());
}

void MergedPeopleTest::aMergeShowsOnePersonWithEverything()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    VERIFY_OK(suppressAddress(book, "b@example.com", data::SuppressionReason::Complaint, noon("2026-06-01")));
    VERIFY_OK(setRestricted(book, 2, true));
    merge(book, 2, 1);
    QCOMPARE(idsOf(*customers(book)), std::vector<data::CustomerId>{1});
    QVERIFY(customers(book)->front().restricted);
    QCOMPARE(findCustomer(book, "b@example.com")->id, data::CustomerId{1});
    QCOMPARE(customerById(book, 2)->id, data::CustomerId{1});
    QCOMPARE(salesOf(book, 1, tests::day("2026-06-01"))->orders.size(), std::size_t{2});
    const auto sales = salesHistory(book, tests::day("2026-06-01"));
    for (const data::SaleOrder& sale : sales->orders)
        QCOMPARE(sale.customer, data::CustomerId{1});
    QCOMPARE(productsBought(book, tests::day("2026-06-01"))->size(), std::size_t{1});
    QCOMPARE((*suppressionOf(book, 1))->reason, data::SuppressionReason::Complaint);
    QCOMPARE(suppressedCustomers(book)->front().customer, data::CustomerId{1});
    // What was known most recently.
    QCOMPARE((*personalFields(book, 1))[data::PersonalField::FirstName], std::string("Anne"));
    std::vector<std::string> opened;
    Job job;
    VERIFY_OK(openPeople(
        book, std::array{data::PersonalField::FirstName},
        [&](data::CustomerId id, data::PersonalFields&& fields) {
            opened.push_back(std::to_string(id) + " " + fields[data::PersonalField::FirstName]);
        },
        job));
    QCOMPARE(opened, std::vector<std::string>{"1 Anne"});
    QVERIFY(book.check()->empty());
}

void MergedPeopleTest::takingAMergeBackLeavesNoTrace()
{
    tests::BookFixture fixture;
    importTwo(fixture.book());
    const auto apart = everything(fixture.book());
    const data::LinkChange first = merge(fixture.book(), 1, 2);
    const auto together = everything(fixture.book());
    const auto split = splitPerson(fixture.book(), 1, noon("2026-06-11"));
    VERIFY_OK(split);
    VERIFY_OK(takeBack(fixture.book(), *split));
    QCOMPARE(everything(fixture.book()), together);
    VERIFY_OK(takeBack(fixture.book(), first));
    QCOMPARE(everything(fixture.book()), apart);
}

void MergedPeopleTest::splittingTellsEveryRecordApart()
{
    tests::BookFixture fixture;
    importTwo(fixture.book());
    tests::import(fixture.book(), facts("b"), {order("3", "2026-03-01", {"", "c@example.com", ""})});
    merge(fixture.book(), 1, 2);
    merge(fixture.book(), 2, 3);
    QCOMPARE(merged(fixture.book()), (std::vector<std::string>{"2|1", "3|1"}));
    VERIFY_OK(splitPerson(fixture.book(), 3, noon("2026-06-11")));
    QCOMPARE(customers(fixture.book())->size(), std::size_t{3});
    const auto links = recordLinks(fixture.book());
    QCOMPARE(links->size(), std::size_t{3});
    for (const data::RecordLink& link : *links)
        QVERIFY(!link.same);
}

void MergedPeopleTest::whatWasSaidOfRecordsGivesWayToWhatIsSaidOfPersons()
{
    tests::BookFixture fixture;
    importTwo(fixture.book());
    tests::import(fixture.book(), facts("b"), {order("3", "2026-03-01", {"", "c@example.com", ""})});
    VERIFY_OK(keepApart(fixture.book(), 2, 3, noon("2026-06-10")));
    merge(fixture.book(), 1, 2);
    const auto before = everything(fixture.book());
    const data::LinkChange last = merge(fixture.book(), 1, 3);
    QCOMPARE(rows(fixture.book(), "SELECT first, second, same FROM record_link ORDER BY id"),
             (std::vector<std::string>{"1|2|1", "1|3|1"}));
    VERIFY_OK(takeBack(fixture.book(), last));
    QCOMPARE(everything(fixture.book()), before);
}

void MergedPeopleTest::theMoreProtectiveAnswerWins_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("no");
    QTest::newRow("two yeses") << QStringList{"yes 2025-01-01"} << QStringList{"yes 2025-02-01"} << false;
    QTest::newRow("a no, then a yes of the other")
        << QStringList{"no 2025-01-01"} << QStringList{"yes 2025-02-01"} << true;
    QTest::newRow("a yes, then a no of the other")
        << QStringList{"yes 2025-01-01"} << QStringList{"no 2025-02-01"} << true;
    QTest::newRow("a no that the same record took back")
        << QStringList{"no 2025-01-01", "yes 2025-03-01"} << QStringList{"yes 2025-02-01"} << false;
    QTest::newRow("a yes after the merge lifts it")
        << QStringList{"no 2025-01-01"} << QStringList{"yes 2026-06-20"} << false;
}

void MergedPeopleTest::theMoreProtectiveAnswerWins()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    tests::BookFixture fixture;
    std::vector<data::ImportedRow> file;
    const auto add = [&file](const char* email, const QStringList& words) {
        data::ImportedCustomer row = customer({"", email, ""});
        for (const QString& word : words)
            row.consents.push_back(said(word.startsWith("yes"), word.section(' ', 1).toStdString().c_str()));
        file.push_back(row);
    };
    add("a@example.com", first);
    add("b@example.com", second);
    tests::import(fixture.book(), facts("a"), file);
    const auto before = consentEvents(fixture.book());
    const data::LinkChange change = merge(fixture.book(), 1, 2);
    QTEST(saysNoNow(*consentEventsOf(fixture.book(), 1)), "no");
    QTEST(saysNoNow(*consentEvents(fixture.book())), "no");
    VERIFY_OK(takeBack(fixture.book(), change));
    QCOMPARE(consentEvents(fixture.book())->size(), before->size());
}

void MergedPeopleTest::aNoEnteredByHandStandsInEveryRecord()
{
    tests::BookFixture fixture;
    importTwo(fixture.book());
    const data::LinkChange change = merge(fixture.book(), 1, 2);
    data::ConsentEvent no;
    no.customer = 1;
    no.action = data::ConsentAction::Withdrawn;
    no.at = noon("2026-06-12");
    no.source = "by hand";
    VERIFY_OK(recordConsent(fixture.book(), no));
    QCOMPARE(consentEventsOf(fixture.book(), 1)->size(), std::size_t{1});
    VERIFY_OK(takeBack(fixture.book(), change));
    QVERIFY(saysNoNow(*consentEventsOf(fixture.book(), 1)));
    QVERIFY(saysNoNow(*consentEventsOf(fixture.book(), 2)));
}

void MergedPeopleTest::whatIsDecidedOfAPersonIsDecidedOfAllTheirRecords()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    VERIFY_OK(switchFact(book, 2, "hours", false, noon("2026-06-01")));
    const data::LinkChange change = merge(book, 1, 2);
    QCOMPARE(*factsSwitchedOff(book), (std::vector<FactSwitch>{{1, "hours"}}));
    QCOMPARE(*switchFact(book, 1, "town", false, noon("2026-06-12")), true);
    QCOMPARE(*switchFact(book, 1, "hours", true, noon("2026-06-12")), false);
    VERIFY_OK(setObjectsToProfiling(book, 1, true));
    QCOMPARE(*factsSwitchedOffOf(book, 1), (std::vector<FactSwitch>{{1, "town"}}));
    VERIFY_OK(takeBack(book, change));
    QCOMPARE(*factsSwitchedOff(book), (std::vector<FactSwitch>{{1, "town"}, {2, "town"}}));
    QVERIFY(customerById(book, 2)->objectsToProfiling);
}

void MergedPeopleTest::correctingAPersonReachesEveryRecord()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    merge(book, 1, 2);
    using data::PersonalField;
    VERIFY_OK(correctPersonalField(book, 1, PersonalField::FirstName, "Anna", noon("2026-06-12")));
    QCOMPARE((*personalFields(book, 1))[PersonalField::FirstName], std::string("Anna"));
    VERIFY_OK(correctPersonalField(book, 1, PersonalField::Email, "b@example.com", noon("2026-06-12")));
    QCOMPARE((*personalFields(book, 1))[PersonalField::Email], std::string("b@example.com"));
    QCOMPARE(findCustomer(book, "b@example.com")->id, data::CustomerId{1});
    VERIFY_OK(correctPersonalField(book, 1, PersonalField::LastName, "", noon("2026-06-12")));
    QVERIFY((*personalFields(book, 1))[PersonalField::LastName].empty());
    VERIFY_OK(correctRecord(book, 2, {"DE", {}}, noon("2026-06-12")));
    QCOMPARE(customerById(book, 1)->country, std::string("DE"));
}

void MergedPeopleTest::erasingAPersonTakesAllTheirRecords()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    tests::import(book, facts("b"), {order("3", "2026-03-01", {"", "c@example.com", ""})});
    merge(book, 1, 2);
    VERIFY_OK(keepApart(book, 1, 3, noon("2026-06-10")));
    VERIFY_OK(eraseCustomers(book, std::array{data::CustomerId{1}}, noon("2026-06-12")));
    QCOMPARE(idsOf(*customers(book)), std::vector<data::CustomerId>{3});
    QVERIFY(rows(book, "SELECT id FROM record_link UNION ALL SELECT record FROM merged_record").empty());
    QCOMPARE(*book.keys().customers(), std::vector<std::int64_t>{3});
    for (const char* email : {"a@example.com", "b@example.com"})
        QVERIFY(*isSuppressed(book, email));
    importTwo(book);
    QCOMPARE(bookCounts(book)->customers, std::int64_t{1});
}

void MergedPeopleTest::anErasureThatWaitsHoldsForAllRecords()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    VERIFY_OK(setRestricted(book, 2, true));
    const auto before = everything(book);
    const data::LinkChange change = merge(book, 1, 2);
    const Instant asked = noon("2026-06-12");
    VERIFY_OK(addErasureRequest(book, {1, asked, {asked.seconds + 86400}}));
    QCOMPARE(erasureRequests(book)->size(), std::size_t{1});
    QVERIFY(*isSuppressed(book, "b@example.com"));
    QCOMPARE(splitPerson(book, 1, asked).error().code, ErrorCode::Refused);
    QCOMPARE(linkRecords(book, 1, 2, asked).error().code, ErrorCode::Refused);
    VERIFY_OK(takeBackErasureRequest(book, 1));
    VERIFY_OK(takeBack(book, change));
    QCOMPARE(everything(book), before);
}

void MergedPeopleTest::aMergeComesBackWithItsImport()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    const std::vector<data::ImportedRow> a{order("1", "2026-03-01", {"", "a@example.com", ""})};
    tests::import(book, facts("a"), a);
    tests::import(book, facts("b"), {order("2", "2026-03-01", {"C7", "", ""})});
    merge(book, 1, 2);
    {
        auto transaction = BookTransaction::begin(book);
        VERIFY_OK(transaction);
        Ghosts ghosts;
        for (const data::BatchId batch : {2, 1}) {
            VERIFY_OK(rollBackImport(book, batch, ghosts));
            VERIFY_OK(markUndone(book, batch, noon("2026-06-12")));
        }
        VERIFY_OK(deleteGhosts(book, ghosts));
        VERIFY_OK(transaction->commit());
    }
    QVERIFY(rows(book, "SELECT id FROM customer").empty());
    QVERIFY(merged(book).empty());
    // In another sequence, so that the numbers are the other way round.
    tests::import(book, facts("b again"), {order("2", "2026-03-01", {"C7", "", ""})});
    QVERIFY(merged(book).empty());
    tests::import(book, facts("a again"), a);
    QCOMPARE(merged(book), std::vector<std::string>{"4|3"});
}

void MergedPeopleTest::decisionsThatCannotBeAreRefused()
{
    tests::BookFixture fixture;
    Book& book = fixture.book();
    importTwo(book);
    const Instant at = noon("2026-06-10");
    QCOMPARE(linkRecords(book, 1, 1, at).error().code, ErrorCode::BadInput);
    QCOMPARE(linkRecords(book, 1, 9, at).error().code, ErrorCode::NotFound);
    QCOMPARE(keepApart(book, 9, 1, at).error().code, ErrorCode::NotFound);
    QCOMPARE(splitPerson(book, 1, at).error().code, ErrorCode::BadInput);
    merge(book, 1, 2);
    QCOMPARE(keepApart(book, 1, 2, at).error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(MergedPeopleTest)
#include "merged_people_test.moc"
