#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"
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
               std::to_string(finding.customer) + " " + std::to_string(finding.consent) + "; ";
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
