#include "core/store/book_counts.h"
#include "core/store/erasure.h"
#include "core/store/import_writer.h"
#include "core/store/personal_fields.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

#ifndef _WIN32
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::noon;
using tests::order;

/// A program that is killed leaves the book as it was before or as it should be after.
class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aKilledImportIsWholeOrNotThere_data();
    void aKilledImportIsWholeOrNotThere();
    void importsKilledAtAnyMomentNeverDamage();
    void aKilledErasureIsEnded();
};

namespace {

constexpr int customersBefore = 3;
constexpr int customersOfTheFile = 300;

std::vector<data::ImportedRow> file()
{
    std::vector<data::ImportedRow> rows;
    for (int i = 0; i < customersOfTheFile; ++i) {
        const std::string name = std::to_string(i);
        data::ImportedOrder one =
            order("B" + name, "2026-03-02", {"B" + name, "b" + name + "@example.com", ""});
        one.person[data::PersonalField::City] = "York";
        rows.push_back(one);
    }
    return rows;
}

void fill(tests::BookFixture& fixture)
{
    std::vector<data::ImportedRow> rows;
    for (int i = 0; i < customersBefore; ++i)
        rows.push_back(order("A" + std::to_string(i), "2026-03-01",
                             {"A" + std::to_string(i), "", "100" + std::to_string(i)}));
    tests::import(fixture.book(), facts("before"), rows);
    fixture.close();
}

#ifndef _WIN32
/// Imports in a process of its own, which kills itself at the moment named, or is killed after a while.
void importAndDie(const Path& path, const std::string& moment, useconds_t after = 0)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto dieAt = [&](const char* here) {
            if (moment == here) kill(getpid(), SIGKILL);
        };
        auto book = Book::open(path);
        if (!book) _exit(1);
        auto writer = ImportWriter::begin(*book, facts("file"));
        if (!writer) _exit(1);
        dieAt("begun");
        int written = 0;
        for (const data::ImportedRow& row : file()) {
            if (!writer->write(row)) _exit(1);
            if (++written == customersOfTheFile / 2) dieAt("half written");
        }
        if (!writer->finish({customersOfTheFile, customersOfTheFile, 0, 0})) _exit(1);
        dieAt("finished");
        if (moment == "keys committed") {
            if (!book->keys().commit()) _exit(1);
            kill(getpid(), SIGKILL);
        }
        if (!writer->commit()) _exit(1);
        dieAt("committed");
        _exit(0);
    }
    if (after > 0) {
        usleep(after);
        kill(child, SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0) qFatal("the import failed");
}
#endif

/// Opens, is whole, has one of the two numbers of customers, and every one of them can be read.
void compareBook(tests::BookFixture& fixture, const std::vector<int>& allowed)
{
    fixture.reopen();
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
    const auto counts = bookCounts(fixture.book());
    VERIFY_OK(counts);
    const auto found = static_cast<int>(counts->customers);
    QVERIFY2(std::find(allowed.begin(), allowed.end(), found) != allowed.end(),
             std::to_string(found).c_str());
    QCOMPARE(counts->orders, counts->customers);
    QCOMPARE(counts->batches, std::int64_t{found == customersBefore ? 1 : 2});
}

}  // namespace

void CrashTest::initTestCase()
{
#ifdef _WIN32
    QSKIP("A process that kills itself in the middle needs fork().");
#endif
}

void CrashTest::aKilledImportIsWholeOrNotThere_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<int>("customers");
    QTest::newRow("begun") << QByteArray("begun") << customersBefore;
    QTest::newRow("half written") << QByteArray("half written") << customersBefore;
    QTest::newRow("finished") << QByteArray("finished") << customersBefore;
    QTest::newRow("keys committed") << QByteArray("keys committed") << customersBefore;
    QTest::newRow("committed") << QByteArray("committed") << customersBefore + customersOfTheFile;
}

void CrashTest::aKilledImportIsWholeOrNotThere()
{
#ifndef _WIN32
    QFETCH(QByteArray, moment);
    QFETCH(int, customers);
    tests::BookFixture fixture;
    fill(fixture);
    importAndDie(fixture.path(), moment.toStdString());
    compareBook(fixture, {customers});
    // The import can be done again, and no key stays without a customer.
    const auto counts = tests::import(fixture.book(), facts("file"), file());
    QCOMPARE(counts.customersNew, std::int64_t{customersBefore + customersOfTheFile - customers});
    QCOMPARE(fixture.book().keys().customers()->size(), std::size_t{customersBefore + customersOfTheFile});
    QCOMPARE((*personalFields(fixture.book(), customersBefore + 1))[data::PersonalField::City],
             std::string("York"));
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
#endif
}

void CrashTest::importsKilledAtAnyMomentNeverDamage()
{
#ifndef _WIN32
    tests::BookFixture fixture;
    fill(fixture);
    for (useconds_t after = 2000; after < 60000; after += 5000) {
        importAndDie(fixture.path(), "", after);
        compareBook(fixture, {customersBefore, customersBefore + customersOfTheFile});
        if (bookCounts(fixture.book())->batches > 1) break;
        fixture.close();
    }
#endif
}

void CrashTest::aKilledErasureIsEnded()
{
#ifndef _WIN32
    for (useconds_t after = 0; after < 40000; after += 8000) {
        tests::BookFixture fixture;
        fill(fixture);
        const pid_t child = fork();
        if (child == 0) {
            auto book = Book::open(fixture.path());
            const data::CustomerId first = 1;
            _exit(book && eraseCustomers(*book, {&first, 1}, noon("2026-07-01")) ? 0 : 1);
        }
        usleep(after);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        fixture.reopen();
        tests::import(fixture.book(), facts("next"), {order("N", "2026-03-05", {})});
        const auto customers = bookCounts(fixture.book())->customers;
        QCOMPARE(fixture.book().keys().customers()->size(), static_cast<std::size_t>(customers));
        QCOMPARE(*fixture.book().check(), std::vector<std::string>());
        QCOMPARE(tests::rows(fixture.book(), "SELECT count(*) FROM pending_erasure"),
                 std::vector<std::string>{"0"});
    }
#endif
}

TACTFUL_TEST(CrashTest)
#include "crash_test.moc"
