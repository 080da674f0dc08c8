#include "core/store/column_maps.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure.h"
#include "core/store/imported_files.h"
#include "core/store/logbook.h"
#include "core/store/migrations.h"
#include "core/store/personal_fields.h"
#include "core/store/row_seals.h"
#include "core/store/seal_check.h"
#include "core/store/seal_marks.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::order;

/// Whoever has the files and a tool for SQLite, but not the keys, changes a sealed value, or takes one out or
/// puts one in: the check says where.
class TamperingTest : public QObject {
    Q_OBJECT

private slots:
    void aSealedValueOpensInItsOwnPlaceOnly_data();
    void aSealedValueOpensInItsOwnPlaceOnly();
    void anUntouchedBookHasNothingToTell();
    void whatIsMissingOrNewIsNamed_data();
    void whatIsMissingOrNewIsNamed();
    void anEarlierValueThatIsPutBackShows();
    void aLaterChangeByTheProgramHidesNothing();
    void theProgramsOwnChangesAreNoFaults();
    void noBackupIsMadeOfATamperedBook();
    void whatBelongsToNobodyIsNamedToo_data();
    void whatBelongsToNobodyIsNamedToo();
    void theProgramsOwnChangesOfRowsAreNoFaults();
    void aBookFromBeforeThereWereMarksOfRowsGetsThem();
    void whatTheOwnerAcceptsIsRightFromThenOn();
    void whoHasNoKeyCanMakeNoMark();
};

namespace {

void fill(tests::BookFixture& fixture)
{
    std::vector<data::ImportedRow> file;
    for (const char* who : {"1", "2"}) {
        data::ImportedOrder bought = order(std::string("#") + who, "2026-03-01",
                                           {std::string("C") + who, std::string(who) + "@example.com", ""});
        bought.person[data::PersonalField::City] = std::string("Town") + who;
        bought.person[data::PersonalField::Street] = std::string("Lane") + who;
        data::ImportedConsent consent;
        consent.source = "checkout";
        consent.evidence = std::string("203.0.113.") + who;
        bought.consents = {consent};
        file.push_back(bought);
    }
    tests::import(fixture.book(), facts("a"), file);
}

}  // namespace

void TamperingTest::aSealedValueOpensInItsOwnPlaceOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("one bit changed")
        << QByteArray("UPDATE sealed_field SET ciphertext = zeroblob(length(ciphertext)) "
                      "WHERE customer = 1 AND field = 'city'")
        << QByteArray("\"city\" of customer 1");
    QTest::newRow("nonce changed") << QByteArray(
                                          "UPDATE sealed_field SET nonce = zeroblob(24) WHERE customer = 2 "
                                          "AND field = 'email'")
                                   << QByteArray("\"email\" of customer 2");
    QTest::newRow("moved to another customer")
        << QByteArray(
               "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM sealed_field "
               "WHERE customer = 1 AND field = 'city') WHERE customer = 2 AND field = 'city'")
        << QByteArray("\"city\" of customer 2");
    QTest::newRow("moved to another column")
        << QByteArray(
               "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM sealed_field "
               "WHERE customer = 1 AND field = 'city') WHERE customer = 1 AND field = 'street'")
        << QByteArray("\"street\" of customer 1");
    QTest::newRow("put in anew under another name")
        << QByteArray(
               "INSERT INTO sealed_field (customer, field, known_at, nonce, ciphertext) SELECT customer, "
               "'company', known_at, nonce, ciphertext FROM sealed_field WHERE customer = 1 AND field = "
               "'city'")
        << QByteArray("\"company\" of customer 1");
    QTest::newRow("two swapped")
        << QByteArray("CREATE TEMP TABLE both AS SELECT * FROM sealed_field WHERE field = 'street';"
                      "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM both "
                      "WHERE both.customer = 3 - sealed_field.customer) WHERE field = 'street'")
        << QByteArray("\"street\" of customer 2");
    QTest::newRow("cut short") << QByteArray("UPDATE sealed_field SET ciphertext = substr(ciphertext, 1, "
                                             "length(ciphertext) - 1) WHERE customer = 1 AND field = 'city'")
                               << QByteArray("\"city\" of customer 1");
    QTest::newRow("a proof moved to another row")
        << QByteArray("DROP TRIGGER consent_event_is_append_only; UPDATE consent_event SET (evidence_nonce, "
                      "evidence) = (SELECT evidence_nonce, evidence FROM consent_event WHERE customer = 1) "
                      "WHERE customer = 2")
        << QByteArray("proof of the consent 2 of customer 2");
}

void TamperingTest::aSealedValueOpensInItsOwnPlaceOnly()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, named);
    tests::BookFixture fixture;
    fill(fixture);
    VERIFY_OK(fixture.book().database().execute(sql.toStdString()));
    const auto findings = fixture.book().check();
    VERIFY_OK(findings);
    const auto names = [&named](const std::string& finding) {
        return finding.find(named.toStdString()) != std::string::npos;
    };
    QVERIFY2(std::any_of(findings->begin(), findings->end(), names),
             findings->empty() ? "nothing found" : findings->front().c_str());
}

void TamperingTest::anUntouchedBookHasNothingToTell()
{
    tests::BookFixture fixture;
    fill(fixture);
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
}

namespace {

/// As another program does it: on a connection of its own.
void tamper(tests::BookFixture& fixture, const std::string& sql)
{
    auto other = Database::open(fixture.book().path(), Access::ReadWrite);
    if (!other) qFatal("no book");
    const auto done = other->execute(sql);
    if (!done) qFatal("%s", done.error().detail.c_str());
}

std::string saidOf(tests::BookFixture& fixture, SealDepth depth)
{
    const auto report = checkSeals(fixture.book(), depth);
    if (!report) return report.error().detail;
    std::string all;
    for (const data::SealFinding& finding : report->findings)
        all += std::string(data::nameOf(finding.fault)) + " " + finding.table + " " + finding.field + " " +
               std::to_string(finding.customer > 0 ? finding.customer : finding.batch) + " " +
               std::to_string(finding.customer > 0 ? finding.consent : finding.number) + "; ";
    return all;
}

const std::string noTriggers = "DROP TRIGGER consent_event_is_append_only; DROP TRIGGER "
                               "consent_event_keeps_its_rows;";

}  // namespace

void TamperingTest::whatIsMissingOrNewIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* name, const std::string& sql, const char* found) {
        QTest::newRow(name) << QByteArray::fromStdString(sql) << QByteArray(found);
    };
    const std::string street = "customer = 2 AND field = 'street'";
    row("a field is deleted", "DELETE FROM sealed_field WHERE " + street,
        "missing sealed_field street 2 0; ");
    row("a field is put in",
        "INSERT INTO sealed_field (customer, field, known_at, nonce, ciphertext) VALUES (2, 'note', 1, "
        "zeroblob(24), zeroblob(40))",
        "changed sealed_field note 2 0; added sealed_field note 2 0; ");
    row("a field that there is not is put in",
        "INSERT INTO sealed_field (customer, field, known_at, nonce, ciphertext) VALUES (2, 'shoe', 1, "
        "zeroblob(24), zeroblob(40))",
        "changed sealed_field shoe 2 0; added sealed_field shoe 2 0; ");
    row("a field is emptied", "UPDATE sealed_field SET ciphertext = x'' WHERE " + street,
        "changed sealed_field street 2 0; ");
    row("two are swapped",
        "CREATE TEMP TABLE both AS SELECT * FROM sealed_field WHERE field = 'street'; UPDATE sealed_field "
        "SET "
        "(nonce, ciphertext) = (SELECT nonce, ciphertext FROM both WHERE both.customer = 3 - "
        "sealed_field.customer) WHERE field = 'street'",
        "changed sealed_field street 1 0; changed sealed_field street 2 0; ");
    row("a field is cut short",
        "UPDATE sealed_field SET ciphertext = substr(ciphertext, 1, length(ciphertext) - 1) WHERE " + street,
        "changed sealed_field street 2 0; ");
    row("a proof is emptied",
        noTriggers + "UPDATE consent_event SET evidence = NULL, evidence_nonce = NULL WHERE customer = 2",
        "missing consent_event evidence 2 2; ");
    row("an entry of the ledger is deleted", noTriggers + "DELETE FROM consent_event WHERE customer = 2",
        "missing consent_event  2 2; ");
    row("an entry of the ledger is changed",
        noTriggers + "UPDATE consent_event SET action = 'withdrawn' WHERE customer = 2",
        "put-back consent_event  2 2; ");
    row("an entry of the ledger is moved to somebody else",
        noTriggers + "UPDATE consent_event SET customer = 1 WHERE customer = 2",
        "changed consent_event evidence 1 2; added consent_event  1 2; missing consent_event  2 2; ");
    row("an entry of the ledger is put in",
        "INSERT INTO consent_event (id, customer, purpose, action, type, recorded_at, method, wording, "
        "notice_version, source, prechecked, said) VALUES (9, 2, 'email-marketing', 'given', 'express', 1, "
        "'form', '', '', 'x', 0, zeroblob(16))",
        "added consent_event  2 9; ");
    row("a customer is deleted", noTriggers + "DELETE FROM customer WHERE id = 2",
        "customer-gone customer  2 0; ");
    row("a customer is deleted with all that is noted of them",
        noTriggers +
            "DELETE FROM consent_event WHERE customer = 2; DELETE FROM sealed_field WHERE customer = 2;"
            "DELETE FROM seal_mark WHERE customer = 2; DELETE FROM customer WHERE id = 2",
        "customer-gone customer  2 0; ");
    row("a customer is put in", "INSERT INTO customer (id, known_at) VALUES (7, 1)",
        "customer-new customer  7 0; ");
    row("a mark is deleted", "DELETE FROM seal_mark WHERE customer = 2", "customer-new customer  2 0; ");
    row("the list of a mark is changed", "UPDATE seal_mark SET parts = x'' WHERE customer = 2",
        "added sealed_field email 2 0; added sealed_field street 2 0; added sealed_field city 2 0; added "
        "consent_event  2 2; ");
    row("marks are swapped",
        "CREATE TEMP TABLE both AS SELECT * FROM seal_mark; UPDATE seal_mark SET (parts, digest) = (SELECT "
        "parts, digest FROM both WHERE both.customer = 3 - seal_mark.customer)",
        "put-back sealed_field");
    row("the total is deleted", "DELETE FROM seal_total", "total customer  0 0; ");
    row("the total is another book's", "UPDATE seal_total SET sum = zeroblob(32)", "total customer  0 0; ");
}

void TamperingTest::whatIsMissingOrNewIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, found);
    tests::BookFixture fixture;
    fill(fixture);
    tamper(fixture, sql.toStdString());
    for (const SealDepth depth : {SealDepth::Marks, SealDepth::Open}) {
        const QByteArray said = QByteArray::fromStdString(saidOf(fixture, depth));
        QVERIFY2(said == found || (!found.endsWith("; ") && said.startsWith(found)), said.constData());
    }
}

/// It was sealed for this very place, so it opens.
void TamperingTest::anEarlierValueThatIsPutBackShows()
{
    tests::BookFixture fixture;
    fill(fixture);
    tamper(fixture,
           "CREATE TABLE earlier AS SELECT nonce, ciphertext FROM sealed_field WHERE customer = 2 AND "
           "field = 'street'");
    VERIFY_OK(
        correctPersonalField(fixture.book(), 2, data::PersonalField::Street, "Hill", Instant{1'800'000'000}));
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string());
    tamper(fixture, "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM earlier) "
                    "WHERE customer = 2 AND field = 'street'");
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string("put-back sealed_field street 2 0; "));
}

void TamperingTest::aLaterChangeByTheProgramHidesNothing()
{
    tests::BookFixture fixture;
    fill(fixture);
    tamper(fixture, "DELETE FROM sealed_field WHERE customer = 1 AND field = 'street'");
    VERIFY_OK(
        correctPersonalField(fixture.book(), 1, data::PersonalField::City, "Bath", Instant{1'800'000'000}));
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string("missing sealed_field street 1 0; "));
    data::ImportedOrder again = order("#9", "2026-04-01", {"C1", "1@example.com", ""});
    again.person[data::PersonalField::Company] = "Cups & Co";
    tests::import(fixture.book(), facts("b"), {again});
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string("missing sealed_field street 1 0; "));
}

void TamperingTest::theProgramsOwnChangesAreNoFaults()
{
    tests::BookFixture fixture;
    fill(fixture);
    Book& book = fixture.book();
    VERIFY_OK(correctPersonalField(book, 1, data::PersonalField::City, "Bath", Instant{1'800'000'000}));
    VERIFY_OK(correctPersonalField(book, 1, data::PersonalField::Street, "", Instant{1'800'000'000}));
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string());
    data::ImportedOrder again = order("#9", "2026-05-01", {"C1", "1@example.com", ""});
    again.person[data::PersonalField::Note] = "rings twice";
    again.person[data::PersonalField::City] = "Bristol";
    tests::import(book, facts("b"), {again});
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string());
    QVERIFY(eraseCustomers(book, std::vector<data::CustomerId>{2}, Instant{1'800'000'000}).ok());
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string());
    QCOMPARE(*book.database().integer("SELECT customers FROM seal_total"), std::int64_t{1});
}

void TamperingTest::noBackupIsMadeOfATamperedBook()
{
    tests::BookFixture fixture;
    fill(fixture);
    Path copy = fixture.book().path();
    copy += ".copy";
    tamper(fixture, "DELETE FROM sealed_field WHERE customer = 1 AND field = 'street'");
    const Status refused = fixture.book().copyTo(copy);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::BadFile);
    QCOMPARE(refused.error().where, std::string("customer 1, street"));
    QVERIFY(!std::filesystem::exists(copy));
}

void TamperingTest::whatTheOwnerAcceptsIsRightFromThenOn()
{
    tests::BookFixture fixture;
    fill(fixture);
    tamper(fixture, noTriggers +
                        "DELETE FROM sealed_field WHERE customer = 1 AND field = 'street'; DELETE FROM "
                        "consent_event WHERE customer = 2; INSERT INTO customer (id, known_at) VALUES "
                        "(7, 1)");
    {
        auto transaction = BookTransaction::begin(fixture.book());
        VERIFY_OK(transaction);
        VERIFY_OK(acceptSeals(fixture.book()));
        VERIFY_OK(transaction->commit());
    }
    QCOMPARE(saidOf(fixture, SealDepth::Open), std::string());
}

namespace {

/// An import with a row set aside from each of lines 3 and 4, its file kept in two pieces, a saved format.
void fillRows(tests::BookFixture& fixture)
{
    Book& book = fixture.book();
    auto transaction = BookTransaction::begin(book);
    if (!transaction) qFatal("no transaction");
    BatchFacts file = facts("rows");
    file.header = {"Name", "Email"};
    auto writer = ImportWriter::begin(book, file);
    if (!writer) qFatal("%s", writer.error().detail.c_str());
    for (const std::int64_t line : {3, 4}) {
        const Status taken = writer->issue(
            {line, "Email", "bad-address", "Not an address.", data::IssueKind::SetAside, {"Ann", "ann@"}});
        if (!taken) qFatal("%s", taken.error().detail.c_str());
    }
    if (!writer->finish({2, 0, 0, 2}) || !writer->commit()) qFatal("not imported");
    Path kept = book.path();
    kept += ".csv";
    if (!writeWholeFile(kept, std::string((1 << 20) + 5, 'x'))) qFatal("not written");
    auto bytes = FileReader::open(kept);
    if (!bytes) qFatal("%s", bytes.error().detail.c_str());
    Job job;
    if (!keepImportedFile(book, 1, "{}", *bytes, job)) qFatal("not kept");
    if (!keepColumnMap(book, {"Name", "Email"}, {0, "mine", Instant{1}, "{}"})) qFatal("no format");
    if (!transaction->commit()) qFatal("not committed");
}

}  // namespace

void TamperingTest::whatBelongsToNobodyIsNamedToo_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* name, const char* sql, const char* found) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(found);
    };
    row("a row set aside is deleted", "DELETE FROM import_issue WHERE line = 4",
        "missing import_issue cells 1 4; ");
    row("its cells are emptied", "UPDATE import_issue SET cells = NULL, cells_nonce = NULL WHERE line = 3",
        "missing import_issue cells 1 3; ");
    row("its cells are changed", "UPDATE import_issue SET cells = zeroblob(40) WHERE line = 3",
        "put-back import_issue cells 1 3; ");
    row("two are swapped",
        "CREATE TEMP TABLE both AS SELECT * FROM import_issue; UPDATE import_issue SET (cells_nonce, cells) "
        "= "
        "(SELECT cells_nonce, cells FROM both WHERE both.line = 7 - import_issue.line)",
        "put-back import_issue cells 1 3; put-back import_issue cells 1 4; ");
    row("one is put in",
        "INSERT INTO import_issue (import_batch, line, column_name, code, message, kind, cells_nonce, cells) "
        "VALUES (1, 9, '', 'x', '', 1, zeroblob(24), zeroblob(40))",
        "added import_issue cells 1 9; ");
    row("one is deleted with its mark",
        "DELETE FROM row_mark WHERE part = 'cells' AND line = 4; DELETE FROM import_issue WHERE line = 4",
        "missing import_issue cells 1 0; ");
    row("one is cut short",
        "UPDATE import_issue SET cells = substr(cells, 1, length(cells) - 1) WHERE line = 4",
        "put-back import_issue cells 1 4; ");
    row("the titles of the columns are deleted", "UPDATE import_batch SET header = NULL, header_nonce = NULL",
        "missing import_batch header 1 0; ");
    row("how it was read is deleted", "UPDATE import_batch SET reading = NULL, reading_nonce = NULL",
        "missing import_batch reading 1 0; ");
    row("a piece of a kept file is deleted", "DELETE FROM imported_file WHERE piece = 1",
        "missing imported_file bytes 1 1; ");
    row("a whole kept file is deleted", "DELETE FROM imported_file",
        "missing imported_file bytes 1 0; missing imported_file bytes 1 1; ");
    row("a kept file is deleted with its marks",
        "DELETE FROM imported_file; DELETE FROM row_mark WHERE part = 'bytes'", "total import_batch  0 0; ");
    row("a saved format is deleted", "DELETE FROM column_map", "missing column_map map 0 1; ");
    row("an import is deleted",
        "DELETE FROM imported_file; DELETE FROM import_issue; DELETE FROM import_issue_count; DELETE FROM "
        "import_batch",
        "missing import_issue cells 1 3; missing import_issue cells 1 4; missing import_batch header 1 0; "
        "missing import_batch reading 1 0; missing imported_file bytes 1 0; missing imported_file bytes 1 "
        "1; ");
    row("a mark is changed", "UPDATE row_mark SET digest = zeroblob(16) WHERE part = 'map'",
        "put-back column_map map 0 1; ");
    row("the total is deleted", "DELETE FROM row_total", "total import_batch  0 0; ");
}

void TamperingTest::whatBelongsToNobodyIsNamedToo()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, found);
    tests::BookFixture fixture;
    fillRows(fixture);
    QCOMPARE(saidOf(fixture, SealDepth::Marks), std::string());
    tamper(fixture, sql.toStdString());
    QCOMPARE(saidOf(fixture, SealDepth::Marks), found.toStdString());
    const auto problems = fixture.book().check();
    VERIFY_OK(problems);
    QVERIFY(!problems->empty());
    if (sql.startsWith("DELETE FROM row_total")) return;
    // What the program does to other rows hides nothing.
    data::ImportedOrder later = order("#9", "2026-05-01", {"C9", "9@example.com", ""});
    tests::import(fixture.book(), facts("b"), {later});
    QCOMPARE(saidOf(fixture, SealDepth::Marks), found.toStdString());
}

void TamperingTest::theProgramsOwnChangesOfRowsAreNoFaults()
{
    tests::BookFixture fixture;
    fillRows(fixture);
    Book& book = fixture.book();
    QCOMPARE(*book.database().integer("SELECT marks FROM row_total"), std::int64_t{7});
    {
        auto transaction = BookTransaction::begin(book);
        VERIFY_OK(transaction);
        VERIFY_OK(keepColumnMap(book, {"Name", "Email"}, {0, "mine", Instant{2}, R"({"a":1})"}));
        VERIFY_OK(book.database().execute(
            "UPDATE import_issue SET cells = NULL, cells_nonce = NULL WHERE line = 3"));
        VERIFY_OK(transaction->commit());
    }
    QCOMPARE(saidOf(fixture, SealDepth::Marks), std::string());
    VERIFY_OK(dropImportsKeptBefore(book, Instant{9'000'000'000}));
    QCOMPARE(saidOf(fixture, SealDepth::Marks), std::string());
    QCOMPARE(*book.database().integer("SELECT marks FROM row_total"), std::int64_t{4});
}

/// As version 15 left it: what was marked then goes on being so, and the rest is marked at the next opening.
void TamperingTest::aBookFromBeforeThereWereMarksOfRowsGetsThem()
{
    tests::BookFixture fixture;
    fillRows(fixture);
    fill(fixture);
    const Path path = fixture.book().path();
    fixture.close();
    {
        auto old = Database::open(path, Access::ReadWrite);
        VERIFY_OK(old);
        const auto before = static_cast<std::int64_t>(allMigrations().size()) - 2;
        VERIFY_OK(old->execute("DROP TABLE row_mark; DROP TABLE row_total; ALTER TABLE consent_event DROP "
                               "COLUMN ends_on; ALTER TABLE consent_event DROP COLUMN notice_digest; "
                               "DELETE FROM sealed_field WHERE customer = 1 AND field = 'street'; "
                               "PRAGMA user_version = " +
                               std::to_string(before)));
    }
    fixture.reopen();
    QCOMPARE(saidOf(fixture, SealDepth::Marks), std::string("missing sealed_field street 1 0; "));
    tamper(fixture, "DELETE FROM column_map");
    QCOMPARE(saidOf(fixture, SealDepth::Marks),
             std::string("missing sealed_field street 1 0; missing column_map map 0 1; "));
}

/// A mark is made with the book's key: with another one neither marks nor their total are right.
void TamperingTest::whoHasNoKeyCanMakeNoMark()
{
    tests::BookFixture fixture;
    fill(fixture);
    auto other = Database::open(fixture.book().path(), Access::ReadWrite);
    VERIFY_OK(other);
    VERIFY_OK(other->execute("DELETE FROM sealed_field WHERE customer = 1 AND field = 'street'"));
    VERIFY_OK(markAllSeals(*other, vault::Keyring::create()));
    QVERIFY(!saidOf(fixture, SealDepth::Marks).empty());
    QVERIFY(!saidOf(fixture, SealDepth::Open).empty());
}

TACTFUL_TEST(TamperingTest)
#include "tampering_test.moc"
