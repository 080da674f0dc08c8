#include "core/store/batches.h"
#include "core/store/book_counts.h"
#include "core/store/customers.h"
#include "core/store/import_undo.h"
#include "core/store/import_writer.h"
#include "core/store/personal_fields.h"
#include "core/store/products.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::customer;
using tests::facts;
using tests::line;
using tests::noon;
using tests::order;
using tests::rows;

class ImportWriterTest : public QObject {
    Q_OBJECT

private slots:
    void theSameFileTwiceChangesNothing();
    void rowByRowOrdersTwiceChangeNothing();
    void equalLinesOfOneOrderAreCounted();
    void linesThatAreMissingAreAdded();
    void aChangedCompleteOrderReplacesItsLines();
    void theFirstOfTwoCompleteOrdersStays();
    void ordersFromTwoPlatformsAreTwo();
    void rowsGoToTheRightCustomer_data();
    void rowsGoToTheRightCustomer();
    void idsOfAnotherPlatformAreOtherPeople();
    void anIdThatIsAnAddressIsNotStored();
    void aLaterValueReplacesAnEmptyOneDoesNot();
    void theAgeOfAnOrderDecidesNotItsPlaceInTheFile();
    void anOldFileDoesNotUndoANewerOne();
    void productsComeFromLinesAndAreDescribedByFiles();
    void onlyProductLinesMakeProducts();
    void testOrdersBelongToNobody();
    void issuesAreCountedAllAndKeptInPart();
    void whatWasDroppedLeavesNoTrace();
    void anImportCanBeTakenBack();
};

namespace {

std::vector<std::string> wholeBook(Book& book)
{
    std::vector<std::string> all;
    for (const char* sql :
         {"SELECT * FROM customer", "SELECT platform, external_id, customer FROM external_id",
          "SELECT kind, hex(blind_index), customer FROM identity",
          "SELECT customer, field, hex(ciphertext) FROM sealed_field", "SELECT * FROM product",
          "SELECT id, number, status, customer, total_minor, hex(sale_digest) FROM customer_order",
          "SELECT * FROM order_line", "SELECT id, customer, action FROM consent_event",
          "SELECT hex(digest), reason, at FROM suppression",
          "SELECT line, code, message, kind FROM import_issue",
          "SELECT code, issues FROM import_issue_count"})
        for (const std::string& row : rows(book, sql))
            all.push_back(row);
    return all;
}

data::PersonalFields person(const std::string& firstName, const std::string& city)
{
    data::PersonalFields fields;
    fields[data::PersonalField::FirstName] = firstName;
    fields[data::PersonalField::City] = city;
    return fields;
}

data::ImportedConsent said(data::ConsentAction action)
{
    data::ImportedConsent consent;
    consent.action = action;
    consent.source = "test";
    return consent;
}

/// Lines of one order in writes of their own, as a file with a row for each line may give them.
std::vector<data::ImportedRow> rowByRow(const std::vector<data::ImportedLine>& lines)
{
    std::vector<data::ImportedRow> all;
    for (const data::ImportedLine& one : lines) {
        data::ImportedOrder part = order("N1", "2026-03-01", {"C1", "", ""});
        part.complete = false;
        part.lines = {one};
        all.push_back(part);
    }
    return all;
}

std::string city(Book& book, data::CustomerId id)
{
    return (*personalFields(book, id))[data::PersonalField::City];
}

}  // namespace

void ImportWriterTest::theSameFileTwiceChangesNothing()
{
    tests::BookFixture fixture;
    data::ImportedOrder bought = order("#1", "2026-03-01", {"C1", "jo@example.com", "+441234"});
    bought.person = person("Jo", "Hull");
    bought.consents = {said(data::ConsentAction::Given)};
    data::ImportedCustomer gone = customer({"C2", "al@example.com", ""});
    gone.person = person("Al", "York");
    gone.consents = {said(data::ConsentAction::Withdrawn)};
    gone.suppression = data::SuppressionReason::Unsubscribed;
    data::ImportedCustomer again = gone;
    again.person = person("Al", "Leeds");
    data::ImportedProduct pot;
    pot.sku = "POT";
    pot.name = "Tea pot";
    pot.price = Money{2000, {{'G', 'B', 'P'}}};
    const std::vector<data::ImportedRow> file{bought, gone, again, pot, order("#2", "2026-03-02", {})};
    const data::Issue setAside{7, "Paid at", "bad-date", "No date.", data::IssueKind::SetAside, {"x", "y"}};

    std::vector<std::string> before;
    for (int round = 0; round < 3; ++round) {
        auto writer = ImportWriter::begin(
            fixture.book(), facts("orders.csv", noon(round == 0 ? "2026-06-01" : "2026-06-02")));
        VERIFY_OK(writer);
        for (const data::ImportedRow& row : file)
            VERIFY_OK(writer->write(row));
        VERIFY_OK(writer->issue(setAside));
        const auto counts = writer->finish({6, 5, 0, 1});
        VERIFY_OK(counts);
        VERIFY_OK(writer->commit());
        QCOMPARE(counts->ordersNew, round == 0 ? std::int64_t{2} : std::int64_t{0});
        QCOMPARE(counts->customersNew, round == 0 ? std::int64_t{2} : std::int64_t{0});
        QCOMPARE(counts->productsNew, round == 0 ? std::int64_t{1} : std::int64_t{0});
        QCOMPARE(counts->consentEventsNew, round == 0 ? std::int64_t{2} : std::int64_t{0});
        QCOMPARE(counts->ordersChanged + counts->customersChanged, std::int64_t{0});
        if (round == 0)
            before = wholeBook(fixture.book());
        else
            QCOMPARE(wholeBook(fixture.book()), before);
    }
    QCOMPARE(bookCounts(fixture.book())->rowsSetAside, std::int64_t{1});
    QCOMPARE(bookCounts(fixture.book())->batches, std::int64_t{3});
}

void ImportWriterTest::rowByRowOrdersTwiceChangeNothing()
{
    tests::BookFixture fixture;
    const auto file = rowByRow({line("A", 1, 100), line("B", 2, 50), line("A", 1, 100)});
    const auto first = tests::import(fixture.book(), facts("a"), file);
    QCOMPARE(first.ordersNew, std::int64_t{1});
    QCOMPARE(first.orderLinesNew, std::int64_t{3});
    const auto before = wholeBook(fixture.book());
    for (const char* name : {"a", "the same with another name"}) {
        const auto second = tests::import(fixture.book(), facts(name), file);
        QCOMPARE(second.ordersNew + second.ordersChanged + second.orderLinesNew + second.customersChanged,
                 std::int64_t{0});
    }
    QCOMPARE(wholeBook(fixture.book()), before);
}

void ImportWriterTest::equalLinesOfOneOrderAreCounted()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), rowByRow({line("A", 1, 100), line("A", 1, 100)}));
    const auto more = tests::import(fixture.book(), facts("b"),
                                    rowByRow({line("A", 1, 100), line("A", 1, 100), line("A", 1, 100)}));
    QCOMPARE(more.orderLinesNew, std::int64_t{1});
    QCOMPARE(more.ordersChanged, std::int64_t{1});
    QCOMPARE(rows(fixture.book(), "SELECT count(*), sum(total_minor) FROM order_line"),
             std::vector<std::string>{"3|300"});
}

void ImportWriterTest::linesThatAreMissingAreAdded()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("march"), rowByRow({line("A", 1, 100), line("B", 1, 50)}));
    const auto counts =
        tests::import(fixture.book(), facts("overlap"), rowByRow({line("B", 1, 50), line("C", 1, 10)}));
    QCOMPARE(counts.orderLinesNew, std::int64_t{1});
    QCOMPARE(rows(fixture.book(), "SELECT position, total_minor FROM order_line"),
             (std::vector<std::string>{"0|100", "1|50", "2|10"}));
}

void ImportWriterTest::aChangedCompleteOrderReplacesItsLines()
{
    tests::BookFixture fixture;
    data::ImportedOrder bought = order("#1", "2026-03-01", {"C1", "", ""});
    bought.lines.push_back(line("CUP", 2, 300));
    tests::import(fixture.book(), facts("a"), {bought});
    bought.lines = {line("POT", 1, 1500)};
    bought.status = data::OrderStatus::Cancelled;
    const auto counts = tests::import(fixture.book(), facts("b"), {bought});
    QCOMPARE(counts.ordersNew, std::int64_t{0});
    QCOMPARE(counts.ordersChanged, std::int64_t{1});
    QCOMPARE(counts.orderLinesNew, std::int64_t{0});
    QCOMPARE(rows(fixture.book(), "SELECT status, customer FROM customer_order"),
             std::vector<std::string>{"cancelled|1"});
    QCOMPARE(rows(fixture.book(), "SELECT position, total_minor FROM order_line"),
             std::vector<std::string>{"0|1500"});
}

void ImportWriterTest::theFirstOfTwoCompleteOrdersStays()
{
    tests::BookFixture fixture;
    data::ImportedOrder second = order("#1", "2026-03-01", {});
    second.lines = {line("CUP", 1, 300)};
    const std::vector<data::ImportedRow> file{order("#1", "2026-03-01", {}), second};
    for (const char* name : {"a", "b"}) {
        const auto counts = tests::import(fixture.book(), facts(name), file);
        QCOMPARE(counts.ordersChanged, std::int64_t{0});
        QCOMPARE(counts.repeatedOrders, std::int64_t{1});
        QCOMPARE(rows(fixture.book(), "SELECT total_minor FROM order_line"),
                 std::vector<std::string>{"2000"});
    }
}

void ImportWriterTest::ordersFromTwoPlatformsAreTwo()
{
    tests::BookFixture fixture;
    data::ImportedOrder other = order("#1", "2026-03-01", {});
    other.platform = "other";
    QCOMPARE(tests::import(fixture.book(), facts("a"), {order("#1", "2026-03-01", {}), other}).ordersNew,
             std::int64_t{2});
}

void ImportWriterTest::rowsGoToTheRightCustomer_data()
{
    // The book has 1 = (C1, jo@example.com, 111), 2 = (C2, al@example.com, -), 3 = (-, -, 333).
    QTest::addColumn<QByteArray>("externalId");
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<int>("customer");  // 4: a new one, 0: nobody
    QTest::addColumn<int>("conflicts");
    QTest::newRow("nobody") << QByteArray() << QByteArray() << QByteArray() << 0 << 0;
    QTest::newRow("e-mail") << QByteArray() << QByteArray("jo@example.com") << QByteArray() << 1 << 0;
    QTest::newRow("shop id") << QByteArray("C2") << QByteArray() << QByteArray() << 2 << 0;
    QTest::newRow("telephone") << QByteArray() << QByteArray() << QByteArray("111") << 1 << 0;
    QTest::newRow("all agree") << QByteArray("C1") << QByteArray("jo@example.com") << QByteArray("111") << 1
                               << 0;
    QTest::newRow("e-mail before shop id")
        << QByteArray("C2") << QByteArray("jo@example.com") << QByteArray() << 1 << 1;
    QTest::newRow("shop id before telephone")
        << QByteArray("C2") << QByteArray() << QByteArray("111") << 2 << 0;
    QTest::newRow("known id, new e-mail")
        << QByteArray("C1") << QByteArray("new@example.com") << QByteArray() << 1 << 0;
    QTest::newRow("known e-mail, new id")
        << QByteArray("C9") << QByteArray("al@example.com") << QByteArray() << 2 << 0;
    QTest::newRow("telephone gains an e-mail")
        << QByteArray() << QByteArray("new@example.com") << QByteArray("333") << 3 << 0;
    QTest::newRow("shared telephone, other e-mail")
        << QByteArray() << QByteArray("new@example.com") << QByteArray("111") << 4 << 0;
    QTest::newRow("shared telephone, other id")
        << QByteArray("C9") << QByteArray() << QByteArray("111") << 4 << 0;
    QTest::newRow("all new") << QByteArray("C9") << QByteArray("new@example.com") << QByteArray("999") << 4
                             << 0;
}

void ImportWriterTest::rowsGoToTheRightCustomer()
{
    QFETCH(QByteArray, externalId);
    QFETCH(QByteArray, email);
    QFETCH(QByteArray, phone);
    QFETCH(int, customer);
    QFETCH(int, conflicts);
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"),
                  {tests::customer({"C1", "jo@example.com", "111"}),
                   tests::customer({"C2", "al@example.com", ""}), tests::customer({"", "", "333"})});
    const auto counts = tests::import(
        fixture.book(), facts("b"),
        {order("#1", "2026-03-01", {externalId.toStdString(), email.toStdString(), phone.toStdString()})});
    QCOMPARE(rows(fixture.book(), "SELECT ifnull(customer, 0) FROM customer_order"),
             std::vector<std::string>{std::to_string(customer)});
    QCOMPARE(counts.customersNew, std::int64_t{customer == 4});
    QCOMPARE(counts.identityConflicts, std::int64_t{conflicts});
    if (!email.isEmpty())
        QCOMPARE(findCustomer(fixture.book(), email.toStdString())->id, std::int64_t{customer});
}

void ImportWriterTest::idsOfAnotherPlatformAreOtherPeople()
{
    tests::BookFixture fixture;
    BatchFacts other = facts("b");
    other.platform = "other";
    tests::import(fixture.book(), facts("a"), {customer({"C1", "", ""})});
    QCOMPARE(tests::import(fixture.book(), other, {customer({"C1", "", ""})}).customersNew, std::int64_t{1});
    QCOMPARE(findCustomer(fixture.book(), "C1").error().code, ErrorCode::Refused);
}

void ImportWriterTest::anIdThatIsAnAddressIsNotStored()
{
    tests::BookFixture fixture;
    const data::ImportedOrder bought = order("sam@example.com-1", "2026-03-01", {"sam@example.com", "", ""});
    tests::import(fixture.book(), facts("a"), {bought});
    QCOMPARE(tests::import(fixture.book(), facts("b"), {bought}).customersNew, std::int64_t{0});
    QCOMPARE(rows(fixture.book(), "SELECT external_id FROM customer"), std::vector<std::string>{""});
    QCOMPARE(fixture.filesWith("sam@"), std::vector<std::string>());
}

void ImportWriterTest::aLaterValueReplacesAnEmptyOneDoesNot()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "jo@example.com", ""});
    row.person = person("Jo", "Hull");
    row.country = "GB";
    tests::import(fixture.book(), facts("a", noon("2026-06-01")), {row});
    row.person = person("", "York");
    row.country = "";
    QCOMPARE(tests::import(fixture.book(), facts("b", noon("2026-06-02")), {row}).customersChanged,
             std::int64_t{1});
    const auto fields = personalFields(fixture.book(), 1);
    VERIFY_OK(fields);
    QCOMPARE((*fields)[data::PersonalField::FirstName], std::string("Jo"));
    QCOMPARE((*fields)[data::PersonalField::City], std::string("York"));
    QCOMPARE((*fields)[data::PersonalField::Email], std::string("jo@example.com"));
    QCOMPARE(customerById(fixture.book(), 1)->country, std::string("GB"));
    QCOMPARE(customerById(fixture.book(), 1)->hasEmail, true);
}

void ImportWriterTest::theAgeOfAnOrderDecidesNotItsPlaceInTheFile()
{
    const auto from = [](const char* number, const char* day, const char* city) {
        data::ImportedOrder one = order(number, day, {"C1", "", ""});
        one.person = person("Jo", city);
        return one;
    };
    // Newest first, as shops export; and with the older address in between twice.
    tests::BookFixture fixture;
    tests::import(
        fixture.book(), facts("a"),
        {from("3", "2026-03-03", "York"), from("2", "2026-03-02", "Hull"), from("1", "2026-03-01", "Hull")});
    QCOMPARE(city(fixture.book(), 1), std::string("York"));
    QCOMPARE(customerById(fixture.book(), 1)->firstSeen, std::optional(tests::day("2026-03-01")));
    // Said again later, an old address is the newest one.
    tests::import(fixture.book(), facts("b"),
                  {from("4", "2026-03-04", "Hull"), from("5", "2026-03-05", "Hull")});
    tests::import(fixture.book(), facts("c"), {from("6", "2026-03-04", "York")});
    QCOMPARE(city(fixture.book(), 1), std::string("Hull"));
}

void ImportWriterTest::anOldFileDoesNotUndoANewerOne()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "", ""});
    row.person = person("Jo", "Hull");
    tests::import(fixture.book(), facts("january", noon("2026-06-01")), {row});
    row.person = person("Jo", "York");
    tests::import(fixture.book(), facts("february", noon("2026-06-02")), {row});
    row.person = person("Jo", "Hull");
    QCOMPARE(tests::import(fixture.book(), facts("january", noon("2026-06-03")), {row}).customersChanged,
             std::int64_t{0});
    QCOMPARE(city(fixture.book(), 1), std::string("York"));
}

void ImportWriterTest::productsComeFromLinesAndAreDescribedByFiles()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {order("1", "2026-03-05", {}), order("2", "2026-03-01", {})});
    data::ImportedProduct pot;
    pot.sku = "POT";
    pot.name = "Brown betty";
    pot.tags = {"tea", "brown, round"};
    pot.stock = 0;
    data::ImportedProduct cup;
    cup.sku = "CUP";
    cup.active = false;
    const auto counts = tests::import(fixture.book(), facts("b"), {pot, cup});
    QCOMPARE(counts.productsNew, std::int64_t{1});
    pot.name = "";
    pot.stock = 5;
    tests::import(fixture.book(), facts("c", noon("2026-06-02")), {pot, order("3", "2026-03-06", {})});

    const auto all = products(fixture.book());
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->at(0).name, std::string("Brown betty"));
    QCOMPARE(all->at(0).tags, (std::vector<std::string>{"tea", "brown, round"}));
    QCOMPARE(all->at(0).stock, std::optional<std::int64_t>(5));
    QCOMPARE(all->at(0).firstSeen, tests::day("2026-03-01"));
    QCOMPARE(all->at(1).active, false);
    QCOMPARE(all->at(1).firstSeen, tests::day("2026-06-01"));
    VERIFY_OK(setProductTiers(fixture.book(), {{all->at(1).id, 2, "word: remedy"}}));
    QCOMPARE(products(fixture.book())->at(1).tier, 2);
}

void ImportWriterTest::onlyProductLinesMakeProducts()
{
    tests::BookFixture fixture;
    data::ImportedOrder bought = order("1", "2026-03-01", {});
    bought.lines.push_back(line("SHIP", 1, 500));
    bought.lines.back().kind = data::LineKind::Shipping;
    tests::import(fixture.book(), facts("a"), {bought});
    QCOMPARE(rows(fixture.book(), "SELECT sku FROM product"), std::vector<std::string>{"POT"});
    QCOMPARE(bookCounts(fixture.book())->orderLines, std::int64_t{2});
    QCOMPARE(bookCounts(fixture.book())->productLines, std::int64_t{1});
}

void ImportWriterTest::testOrdersBelongToNobody()
{
    tests::BookFixture fixture;
    data::ImportedOrder trial = order("1", "2026-03-01", {"C1", "owner@shop.example", ""});
    trial.status = data::OrderStatus::Test;
    QCOMPARE(tests::import(fixture.book(), facts("a"), {trial}).customersNew, std::int64_t{0});
}

void ImportWriterTest::issuesAreCountedAllAndKeptInPart()
{
    tests::BookFixture fixture;
    BatchFacts about = facts("a");
    about.header = {"Name", "Email"};
    auto writer = ImportWriter::begin(fixture.book(), about);
    VERIFY_OK(writer);
    for (int i = 0; i < 1500; ++i) {
        VERIFY_OK(writer->issue(
            {i + 2, "Price", "currency-sign", "Currency sign removed.", data::IssueKind::Fixed, {}}));
        VERIFY_OK(writer->issue(
            {i + 2, "Paid at", "bad-date", "No date.", data::IssueKind::SetAside, {"Zebedee", "\xff\xfe"}}));
    }
    VERIFY_OK(writer->finish({3000, 0, 1500, 1500}));
    VERIFY_OK(writer->commit());

    const auto counts = issueCounts(fixture.book(), writer->batch());
    VERIFY_OK(counts);
    QCOMPARE(counts->size(), std::size_t{2});
    QCOMPARE(counts->at(1).code, std::string("currency-sign"));
    QCOMPARE(counts->at(1).issues, std::int64_t{1500});
    QCOMPARE(keptIssues(fixture.book(), {}, data::IssueKind::Fixed)->size(), std::size_t{1000});
    const auto setAside = keptIssues(fixture.book(), writer->batch(), data::IssueKind::SetAside);
    VERIFY_OK(setAside);
    QCOMPARE(setAside->size(), std::size_t{1500});
    QCOMPARE(setAside->front().issue.cells, (std::vector<std::string>{"Zebedee", "\xff\xfe"}));
    QCOMPARE(setAside->front().issue.line, std::int64_t{2});
    QCOMPARE(*batchHeader(fixture.book(), writer->batch()), about.header);
    QCOMPARE(batchHeader(fixture.book(), 99).error().code, ErrorCode::NotFound);
    QCOMPARE(batches(fixture.book())->front().rows.setAside, std::int64_t{1500});
    QCOMPARE(fixture.filesWith("Zebedee"), std::vector<std::string>());
}

void ImportWriterTest::whatWasDroppedLeavesNoTrace()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {order("1", "2026-03-01", {"C1", "jo@example.com", ""})});
    const auto before = wholeBook(fixture.book());
    {
        auto writer = ImportWriter::begin(fixture.book(), facts("b"));
        VERIFY_OK(writer);
        VERIFY_OK(writer->write(order("2", "2026-03-01", {"C2", "al@example.com", ""})));
        VERIFY_OK(writer->finish({1, 1, 0, 0}));
    }
    QCOMPARE(wholeBook(fixture.book()), before);
    QCOMPARE(bookCounts(fixture.book())->batches, std::int64_t{1});
    QCOMPARE(*fixture.book().keys().customers(), std::vector<std::int64_t>{1});
}

namespace {

/// The newest import, for good.
Status takeOut(Book& book, data::BatchId batch)
{
    {
        auto transaction = BookTransaction::begin(book);
        if (!transaction) return transaction.error();
        Ghosts ghosts;
        if (auto ok = rollBackImport(book, batch, ghosts); !ok) return ok;
        if (auto ok = markUndone(book, batch, noon("2026-06-02")); !ok) return ok;
        if (auto ok = deleteGhosts(book, ghosts); !ok) return ok;
        if (auto ok = transaction->commit(); !ok) return ok;
    }
    return deleteKeysOfGhosts(book);
}

}  // namespace

void ImportWriterTest::anImportCanBeTakenBack()
{
    tests::BookFixture fixture;
    data::ImportedCustomer row = customer({"C1", "jo@example.com", ""});
    row.consents = {said(data::ConsentAction::Given)};
    tests::import(fixture.book(), facts("a"), {row, order("1", "2026-03-01", {"C1", "", ""})});
    const auto before = wholeBook(fixture.book());
    data::ImportedOrder cup = order("2", "2026-03-02", {"C1", "", ""});
    cup.lines = {line("CUP", 1, 300)};
    data::ImportedCustomer gone = customer({"C2", "al@example.com", ""});
    gone.suppression = data::SuppressionReason::Unsubscribed;
    tests::import(fixture.book(), facts("b"), {cup, gone});

    VERIFY_OK(takeOut(fixture.book(), 2));
    QCOMPARE(rows(fixture.book(), "SELECT count(*) FROM suppression"), std::vector<std::string>{"1"});
    VERIFY_OK(fixture.book().database().execute("DELETE FROM suppression"));
    QCOMPARE(wholeBook(fixture.book()), before);
    QCOMPARE(*fixture.book().keys().customers(), std::vector<std::int64_t>{1});
    QCOMPARE(takeOut(fixture.book(), 2).error().code, ErrorCode::NotFound);
    QCOMPARE(takeOut(fixture.book(), 7).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(ImportWriterTest)
#include "import_writer_test.moc"
