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

/// An import that is killed leaves the book as it was before or as it is after, never between.
class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledImportLeavesBeforeOrAfter();

private:
    static QJsonObject statusOf(const QString& book)
    {
        const CliRun run = runCli({"status", book, "--json", "--today", "2026-10-06"});
        if (run.exitCode != 0) qWarning("%s", run.err.constData());
        return run.json();
    }
};

void CrashTest::aKilledImportLeavesBeforeOrAfter()
{
    QTemporaryDir folder;
    const QString files = folder.filePath("files");
    QCOMPARE(runCli({"demo", "--as-files", files}).exitCode, 0);
    const QString orders = files + "/orders_export.csv";
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book}).exitCode, 0);
    QCOMPARE(runCli({"import", book, files + "/customers_export.csv"}).exitCode, 0);
    const QJsonObject before = statusOf(book);
    QVERIFY(before["customers"].toInt() > 0);

    // How long it takes undisturbed, on a copy, says when to strike.
    const QString copy = folder.filePath("copy.tactful");
    QVERIFY(QFile::copy(book, copy) && QFile::copy(book + "-keys", copy + "-keys"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runCli({"import", copy, orders, "--today", "2026-10-06"}).exitCode, 0);
    const int wholeMs = static_cast<int>(clock.elapsed());
    const QJsonObject after = statusOf(copy);
    QVERIFY(after["orders"].toInt() > 0);

    QRandomGenerator random(20261005);
    int untouched = 0;
    for (int round = 0; round < 50; ++round) {
        QProcess import;
        import.start(QString::fromStdString(cliProgram().string()),
                     {"import", book, orders, "--today", "2026-10-06"});
        QVERIFY(import.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(random.bounded(wholeMs + wholeMs / 10 + 1)));
        import.kill();
        import.waitForFinished();
        const QJsonObject now = statusOf(book);
        if (now == before)
            ++untouched;
        else
            QCOMPARE(now["orders"], after["orders"]);
    }
    QVERIFY2(untouched > 0, "no import was killed before its end");
    QCOMPARE(runCli({"check", book}).exitCode, 0);
    QCOMPARE(runCli({"import", book, orders, "--today", "2026-10-06"}).exitCode, 0);
    const QJsonObject atLast = statusOf(book);
    for (const char* const key : {"customers", "orders", "order_lines", "products", "mailable"})
        QCOMPARE(atLast[key], after[key]);
}

TACTFUL_TEST(CrashTest)
#include "crash_test.moc"
