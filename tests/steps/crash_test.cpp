#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace tactful::tests;

/// An import, or its undoing, that is killed leaves the book as it was before or as it is after, never
/// between.
class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledImportLeavesBeforeOrAfter();
    void aKilledUndoLeavesBeforeOrAfter();

private:
    static QJsonObject statusOf(const QString& book)
    {
        const CliRun run = runCli({"status", book, "--json", "--today", "2026-10-06"});
        if (run.exitCode != 0) qWarning("%s", run.err.constData());
        return run.json();
    }

    static void removeBook(const QString& book)
    {
        for (const char* const ending : {"", "-wal", "-shm", "-keys", "-keys-journal"})
            QFile::remove(book + ending);
    }

    static bool copyBook(const QString& from, const QString& to)
    {
        return QFile::copy(from, to) && QFile::copy(from + "-keys", to + "-keys");
    }
};

void CrashTest::aKilledImportLeavesBeforeOrAfter()
{
    QTemporaryDir folder;
    const QString files = folder.filePath("files");
    // A small shop, so that there is time for many strikes.
    QCOMPARE(runCli({"demo", "--customers", "150", "--as-files", files}).exitCode, 0);
    const QString orders = files + "/orders_export.csv";
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book}).exitCode, 0);
    QCOMPARE(runCli({"import", book, files + "/customers_export.csv"}).exitCode, 0);
    const QJsonObject before = statusOf(book);
    QVERIFY(before["customers"].toInt() > 0);

    // How long it takes undisturbed, on a copy, says when to strike.
    const QString whole = folder.filePath("whole.tactful");
    QVERIFY(copyBook(book, whole));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runCli({"import", whole, orders, "--today", "2026-10-06"}).exitCode, 0);
    const int wholeMs = static_cast<int>(clock.elapsed());
    const QJsonObject after = statusOf(whole);
    QVERIFY(after["orders"].toInt() > 0);

    QRandomGenerator random(20261005);
    int untouched = 0;
    for (int round = 0; round < 200; ++round) {
        const QString struck = folder.filePath("struck.tactful");
        removeBook(struck);
        QVERIFY(copyBook(book, struck));
        QProcess import;
        import.start(QString::fromStdString(cliProgram().string()),
                     {"import", struck, orders, "--today", "2026-10-06"});
        QVERIFY(import.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(random.bounded(wholeMs + wholeMs / 10 + 1)));
        import.kill();
        import.waitForFinished();
        if (statusOf(struck) == before) {
            ++untouched;
            QCOMPARE(runCli({"import", struck, orders, "--today", "2026-10-06"}).exitCode, 0);
        }
        const QJsonObject atLast = statusOf(struck);
        for (const char* const key : {"customers", "orders", "order_lines", "products", "mailable"})
            QCOMPARE(atLast[key], after[key]);
        if (round % 10 == 0) QCOMPARE(runCli({"check", struck}).exitCode, 0);
    }
    QVERIFY2(untouched > 0, "no import was killed before its end");
}

void CrashTest::aKilledUndoLeavesBeforeOrAfter()
{
    QTemporaryDir folder;
    const QString files = folder.filePath("files");
    QCOMPARE(runCli({"demo", "--customers", "400", "--as-files", files}).exitCode, 0);
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book}).exitCode, 0);
    QCOMPARE(runCli({"import", book, files + "/orders_export.csv", "--today", "2026-10-06"}).exitCode, 0);
    QCOMPARE(runCli({"import", book, files + "/customers_export.csv", "--today", "2026-10-06"}).exitCode, 0);
    const QJsonObject before = statusOf(book);

    // The older of the two: it is taken out with the later one, which is then read again.
    const QString whole = folder.filePath("whole.tactful");
    QVERIFY(copyBook(book, whole));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runCli({"undo-import", whole, "1"}).exitCode, 0);
    const int wholeMs = static_cast<int>(clock.elapsed());
    const QJsonObject after = statusOf(whole);
    QCOMPARE(after["orders"].toInt(), 0);
    QVERIFY(after["customers"].toInt() > 0);

    QRandomGenerator random(20261006);
    int untouched = 0;
    for (int round = 0; round < 12; ++round) {
        const QString struck = folder.filePath(QString("struck-%1.tactful").arg(round));
        QVERIFY(copyBook(book, struck));
        QProcess undo;
        undo.start(QString::fromStdString(cliProgram().string()), {"undo-import", struck, "1"});
        QVERIFY(undo.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(random.bounded(wholeMs + wholeMs / 10 + 1)));
        undo.kill();
        undo.waitForFinished();
        if (statusOf(struck) == before) {
            ++untouched;
            QCOMPARE(runCli({"undo-import", struck, "1"}).exitCode, 0);
        }
        QCOMPARE(statusOf(struck), after);
        if (round % 5 == 0) QCOMPARE(runCli({"check", struck}).exitCode, 0);
    }
    QVERIFY2(untouched > 0, "no undo was killed before its end");
}

TACTFUL_TEST(CrashTest)
#include "crash_test.moc"
