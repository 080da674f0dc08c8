#include "core/store/batches.h"
#include "core/store/book_counts.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erased_list.h"
#include "core/store/erasure.h"
#include "core/store/leftovers.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"
#include "core/store/suppressions.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::customer;
using tests::facts;
using tests::noon;
using tests::order;

class ErasureTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyCanBeReadInAnyFileAtAnyTime();
    void erasingTakesThePersonAndLeavesTheSales();
    void theErasedNeverComeBackWithAFile();
    void rowsSetAsideLoseTheErased();
    void anUnknownCustomerErasesNobody();
    void anErasureIsNoPartOfAnotherChange();
    void aBegunErasureIsEndedByTheNextWrite();
    void othersStayAsTheyWere();
    void whatIsLeftOfSomebodyIsFoundAndTold_data();
    void whatIsLeftOfSomebodyIsFoundAndTold();
    void namesThatTheShopSaysAreNoTraces();
    void idsAloneAreKeptOutToo();
    void whoWasErasedIsListedBesideTheBook();
    void aCopyThatAnEndedBackupLeftGoesToo();
};

namespace {

/// Values that occur nowhere else, one in each place where a file may say something of a person.
const std::vector<std::string> secrets{
    "zebedee.quill@mail.example", "Zebedee",     "Quillfeather",    "+447700900123", "Quillworks Ltd",
    "12 Magic Roundabout",        "Dougaltown",  "Ermintrudeshire", "ZQ1 2XY",       "1970-10-18",
    "leave with Brian",           "203.0.113.77"};

data::ImportedOrder secretOrder()
{
    data::ImportedOrder bought = order("#1", "2026-03-01", {"C1", secrets[0], secrets[3]});
    for (std::size_t i = 0; i < data::personalFieldCount; ++i)
        bought.person.values[i] = secrets[i];
    bought.person[data::PersonalField::LastName] = secrets[2];
    bought.person[data::PersonalField::FirstName] = secrets[1];
    data::ImportedConsent consent;
    consent.source = "checkout";
    consent.evidence = secrets[11];
    bought.consents = {consent};
    return bought;
}

std::vector<std::string> filesWithSecrets(const tests::BookFixture& fixture)
{
    std::vector<std::string> found;
    for (const std::string& secret : secrets)
        for (const std::string& file : fixture.filesWith(secret))
            found.push_back(file);
    return found;
}

/// Bytes of the sealed columns as they are in the file, to see that they go too.
std::vector<std::string> ciphertexts(Book& book)
{
    std::vector<std::string> all;
    Statement query(book.database(), "SELECT ciphertext FROM sealed_field WHERE customer = 1 "
                                     "UNION ALL SELECT evidence FROM consent_event WHERE customer = 1 "
                                     "UNION ALL SELECT blind_index FROM identity WHERE customer = 1");
    const auto ok = query.forEach([&](Statement& row) { all.push_back(row.string(0)); });
    if (!ok) qFatal("no rows");
    return all;
}

}  // namespace

void ErasureTest::nobodyCanBeReadInAnyFileAtAnyTime()
{
    tests::BookFixture fixture;
    const std::vector<std::string> nowhere;
    {
        auto writer = ImportWriter::begin(fixture.book(), facts("a"));
        VERIFY_OK(writer);
        VERIFY_OK(writer->write(secretOrder()));
        VERIFY_OK(writer->issue({2, "Paid at", "bad-date", "No date.", data::IssueKind::SetAside, secrets}));
        VERIFY_OK(fixture.book().database().execute("PRAGMA cache_size = 1"));  // spill what is not committed
        QCOMPARE(filesWithSecrets(fixture), nowhere);
        VERIFY_OK(writer->finish({2, 1, 0, 1}));
        QCOMPARE(filesWithSecrets(fixture), nowhere);
        VERIFY_OK(writer->commit());
    }
    QCOMPARE(filesWithSecrets(fixture), nowhere);
    QVERIFY(!fixture.filesWith("checkout").empty());  // the search does find what is plain
    VERIFY_OK(fixture.book().database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QCOMPARE(filesWithSecrets(fixture), nowhere);
    const auto opened = personalFields(fixture.book(), 1);
    VERIFY_OK(opened);
    QCOMPARE((*opened)[data::PersonalField::Note], secrets[10]);
    QCOMPARE(consentEventsOf(fixture.book(), 1)->front().evidence, secrets[11]);
    fixture.close();
    QCOMPARE(filesWithSecrets(fixture), nowhere);
}

void ErasureTest::erasingTakesThePersonAndLeavesTheSales()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"),
                  {secretOrder(), order("#2", "2026-03-02", {"C2", "al@example.com", ""})});
    const auto sealed = ciphertexts(fixture.book());
    QCOMPARE(sealed.size(), std::size_t{14});
    VERIFY_OK(fixture.book().database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(!fixture.filesWith(sealed[0]).empty());

    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));

    for (const std::string& bytes : sealed)
        QCOMPARE(fixture.filesWith(bytes), std::vector<std::string>());
    QCOMPARE(*fixture.book().keys().customers(), std::vector<std::int64_t>{2});
    QCOMPARE(customerById(fixture.book(), 1).error().code, ErrorCode::NotFound);
    QCOMPARE(personalFields(fixture.book(), 1).error().code, ErrorCode::NotFound);
    QCOMPARE(tests::rows(fixture.book(), "SELECT number, ifnull(customer, 0), unlinked FROM customer_order"),
             (std::vector<std::string>{"#1|0|1", "#2|2|0"}));
    QVERIFY(*isSuppressed(fixture.book(), " Zebedee.Quill@mail.example"));
    QVERIFY(!*isSuppressed(fixture.book(), "al@example.com"));
    const auto log = logbookEntries(fixture.book().database());
    VERIFY_OK(log);
    const LogbookEntry& entry = log->at(log->size() - 2);
    QCOMPARE(entry.action, std::string("erase"));
    QCOMPARE(entry.payload, std::string("{\"customers\":1}"));
    QCOMPARE(log->back().action, std::string("erasure-proof"));
    QVERIFY(log->back().payload.find("\"result\":\"nothing found\"") != std::string::npos);
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
}

void ErasureTest::theErasedNeverComeBackWithAFile()
{
    tests::BookFixture fixture;
    const std::vector<data::ImportedRow> file{secretOrder(), customer({"C1", secrets[0], ""})};
    tests::import(fixture.book(), facts("a"), file);
    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));
    for (const char* name : {"a", "another"}) {
        const auto counts = tests::import(fixture.book(), facts(name, noon("2026-07-02")), file);
        QCOMPARE(counts.customersNew + counts.ordersNew + counts.ordersChanged + counts.consentEventsNew,
                 std::int64_t{0});
        QCOMPARE(counts.erasedKeptOut, std::int64_t{1});
    }
    QCOMPARE(bookCounts(fixture.book())->customers, std::int64_t{0});
    QCOMPARE(bookCounts(fixture.book())->anonymousOrders, std::int64_t{1});
    QVERIFY(*isSuppressed(fixture.book(), secrets[0]));
    fixture.close();
    QCOMPARE(filesWithSecrets(fixture), std::vector<std::string>());
}

void ErasureTest::rowsSetAsideLoseTheErased()
{
    tests::BookFixture fixture;
    auto writer = ImportWriter::begin(fixture.book(), facts("a"));
    VERIFY_OK(writer);
    VERIFY_OK(writer->write(secretOrder()));
    const auto setAside = [&](std::int64_t line, const std::vector<std::string>& cells) {
        return writer->issue({line, "Paid at", "bad-date", "No date.", data::IssueKind::SetAside, cells});
    };
    VERIFY_OK(setAside(2, {"#9", "ZEBEDEE.quill@mail.example "}));
    VERIFY_OK(setAside(3, {"#10", "al@example.com"}));
    VERIFY_OK(writer->finish({3, 1, 0, 2}));
    VERIFY_OK(writer->commit());
    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));
    const auto kept = keptIssues(fixture.book(), {}, {});
    VERIFY_OK(kept);
    QCOMPARE(kept->at(0).issue.cells, std::vector<std::string>());
    QCOMPARE(kept->at(1).issue.cells, (std::vector<std::string>{"#10", "al@example.com"}));
}

void ErasureTest::anUnknownCustomerErasesNobody()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {secretOrder()});
    const std::vector<data::CustomerId> ids{1, 5};
    QCOMPARE(eraseCustomers(fixture.book(), ids, noon("2026-07-01")).error().code, ErrorCode::NotFound);
    VERIFY_OK(customerById(fixture.book(), 1));
    VERIFY_OK(personalFields(fixture.book(), 1));
}

void ErasureTest::anErasureIsNoPartOfAnotherChange()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {secretOrder()});
    auto transaction = BookTransaction::begin(fixture.book());
    VERIFY_OK(transaction);
    const data::CustomerId zebedee = 1;
    QCOMPARE(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")).error().code,
             ErrorCode::BadInput);
}

void ErasureTest::aBegunErasureIsEndedByTheNextWrite()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {secretOrder()});
    // As a crash leaves it after the note, and after the key was deleted.
    VERIFY_OK(fixture.book().database().execute("INSERT INTO pending_erasure VALUES (1, 0)"));
    VERIFY_OK(fixture.book().keys().remove(1));
    VERIFY_OK(fixture.book().keys().commit());
    fixture.reopen();
    tests::import(fixture.book(), facts("b"), {order("#2", "2026-03-02", {})});
    QCOMPARE(bookCounts(fixture.book())->customers, std::int64_t{0});
    QCOMPARE(tests::rows(fixture.book(), "SELECT count(*) FROM pending_erasure"),
             std::vector<std::string>{"0"});
    QVERIFY(*isSuppressed(fixture.book(), secrets[0]));
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
}

void ErasureTest::othersStayAsTheyWere()
{
    tests::BookFixture fixture;
    data::ImportedOrder other = order("#2", "2026-03-02", {"C2", "al@example.com", ""});
    other.person[data::PersonalField::City] = "York";
    tests::import(fixture.book(), facts("a"), {secretOrder(), other});
    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));
    fixture.reopen();
    QCOMPARE((*personalFields(fixture.book(), 2))[data::PersonalField::City], std::string("York"));
    QCOMPARE(findCustomer(fixture.book(), "al@example.com")->id, std::int64_t{2});
    // Numbers are never used again.
    tests::import(fixture.book(), facts("b"), {customer({"C3", "", ""})});
    QCOMPARE(customers(fixture.book())->back().id, std::int64_t{3});
}

void ErasureTest::whatIsLeftOfSomebodyIsFoundAndTold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("their address beside the book")
        << QByteArray("shop.tactful.notes") << QByteArray("for zebedee.quill@mail.example, please");
    QTest::newRow("their telephone without its plus")
        << QByteArray("shop.tactful.old") << QByteArray("447700900123");
    QTest::newRow("their street in a spreadsheet's text")
        << QByteArray("shop.tactful-copy")
        << QByteArray("1\0002\000 \000M\000a\000g\000i\000c\000 "
                      "\000R\000o\000u\000n\000d\000a\000b\000o\000u"
                      "\000t\000",
                      38);
    QTest::newRow("their note in base 64")
        << QByteArray("shop.tactful-backups/x") << QByteArray("leave with Brian").toBase64();
    QTest::newRow("nothing") << QByteArray("shop.tactful-more") << QByteArray("somebody else");
}

void ErasureTest::whatIsLeftOfSomebodyIsFoundAndTold()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {secretOrder()});
    const Path left = fixture.folder() / file.toStdString();
    std::filesystem::create_directories(left.parent_path());
    VERIFY_OK(writeWholeFile(left, bytes.toStdString()));
    const data::CustomerId zebedee = 1;
    const auto erasure = eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01"));
    VERIFY_OK(erasure);
    QCOMPARE(erasure->people, std::int64_t{1});
    QVERIFY(erasure->proof.values >= 7);
    QVERIFY(erasure->proof.files >= 4);
    std::vector<std::string> expected;
    if (bytes != "somebody else") expected.push_back(utf8Path(left.filename()));
    QCOMPARE(erasure->proof.foundIn, expected);
    const auto log = logbookEntries(fixture.book().database());
    VERIFY_OK(log);
    QCOMPARE(log->back().payload.find("something is left") != std::string::npos, !expected.empty());
}

void ErasureTest::namesThatTheShopSaysAreNoTraces()
{
    tests::BookFixture fixture;
    data::ImportedOrder bought = order("#1", "2026-03-01", {"C1", "rose@example.com", ""});
    bought.person[data::PersonalField::FirstName] = "Marigold";
    bought.person[data::PersonalField::LastName] = "Teapotter";
    bought.lines.front().name = "Marigold tea pot";
    tests::import(fixture.book(), facts("a"), {bought});
    const data::CustomerId rose = 1;
    const auto erasure = eraseCustomers(fixture.book(), {&rose, 1}, noon("2026-07-01"));
    VERIFY_OK(erasure);
    QCOMPARE(erasure->proof.ambiguous, std::int64_t{1});
    QCOMPARE(erasure->proof.foundIn, std::vector<std::string>());
}

/// Somebody whom the shop knows by an id alone, and somebody whose later orders say the id alone.
void ErasureTest::idsAloneAreKeptOutToo()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {customer({"C7", "", ""}), secretOrder()});
    const std::vector<data::CustomerId> both{1, 2};
    VERIFY_OK(eraseCustomers(fixture.book(), both, noon("2026-07-01")));
    const auto counts = tests::import(fixture.book(), facts("b", noon("2026-07-02")),
                                      {customer({"C7", "", ""}), customer({"C1", "", ""})});
    QCOMPARE(counts.erasedKeptOut, std::int64_t{2});
    QCOMPARE(bookCounts(fixture.book())->customers, std::int64_t{0});
}

void ErasureTest::whoWasErasedIsListedBesideTheBook()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"),
                  {secretOrder(), order("#2", "2026-03-02", {"C2", "al@example.com", ""})});
    VERIFY_OK(fixture.book().copyTo(fixture.folder() / "before.tactful"));
    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));
    const auto marks = erasedMarksIn(erasedPathOf(fixture.path()), fixture.book());
    QCOMPARE(marks.size(), std::size_t{2});  // address and id
    QCOMPARE(marks.front().at, noon("2026-07-01"));
    QCOMPARE(filesWithSecrets(fixture), std::vector<std::string>());

    auto before = Book::open(fixture.folder() / "before.tactful");
    VERIFY_OK(before);
    VERIFY_OK(findCustomer(*before, secrets[0]));
    QCOMPARE(*eraseAgain(*before, marks, noon("2026-07-03")), std::int64_t{1});
    QVERIFY(!findCustomer(*before, secrets[0]));
    VERIFY_OK(findCustomer(*before, "al@example.com"));
    QVERIFY(*isSuppressed(*before, secrets[0]));
    // The list of another book says nothing of this one.
    tests::BookFixture other;
    QVERIFY(erasedMarksIn(erasedPathOf(fixture.path()), other.book()).empty());
}

/// It has the keys of whoever is erased, and would open.
void ErasureTest::aCopyThatAnEndedBackupLeftGoesToo()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), facts("a"), {secretOrder()});
    const Path copy = passingCopyOf(fixture.path());
    VERIFY_OK(fixture.book().copyTo(copy));
    const data::CustomerId zebedee = 1;
    VERIFY_OK(eraseCustomers(fixture.book(), {&zebedee, 1}, noon("2026-07-01")));
    QVERIFY(!std::filesystem::exists(copy));
    QVERIFY(!std::filesystem::exists(keysPathOf(copy)));
    VERIFY_OK(fixture.book().check());
}

TACTFUL_TEST(ErasureTest)
#include "erasure_test.moc"
