#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace tactful::tests;

/// What scripts and other programs may rely on: exit codes, names in the JSON, and what is refused.
class ImportCliTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void inspectSaysWhatColumnsBecomeAndAddsNothing();
    void importsAreListedNewestFirst();
    void undoAndRedoChangeTheState();
    void whatCannotBeUndoneEndsWithOne();
    void aMissingNumberIsAUsageError();
    void aBackupRestoresToTheSameBook();
    void anOpenBackupMustBeAskedFor();
    void restoreOverwritesNothing();
    void theOverviewHasItsNames();
    void settingsThatAreOnlyShownLeaveNoEntry();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& text) const;
    QJsonArray imports() const { return runCli({"imports", m_book, "--json"}).json()["imports"].toArray(); }
    QByteArray status(const QString& book) const
    {
        return runCli({"status", book, "--json", "--today", "2026-06-01"}).out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QString ImportCliTest::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text);
    return file.fileName();
}

void ImportCliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = path("shop.tactful");
    QCOMPARE(runCli({"new", m_book}).exitCode, 0);
    const QString map = write("map.json", R"({"kind": "orders", "columns": {"order_id": "Order",
        "ordered_at": "Date", "customer_id": "Id", "sku": "Sku", "product": "Product",
        "unit_price": "Price"}})");
    const QByteArray header = "Order,Date,Id,Sku,Product,Price\n";
    for (const char* const day : {"2026-01-10", "2026-02-10"}) {
        const QByteArray rows = QByteArray(day) + ",2026-01-10,C" + day + ",S1,Cup,3.00\n";
        const QString file = write(QString(day) + ".csv", header + rows);
        QCOMPARE(runCli({"import", m_book, file, "--map", map, "--today", "2026-06-01"}).exitCode, 0);
    }
}

void ImportCliTest::inspectSaysWhatColumnsBecomeAndAddsNothing()
{
    const QByteArray before = status(m_book);
    const CliRun run = runCli({"inspect", m_book, path("2026-01-10.csv"), "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject file = run.json();
    for (const char* const key : {"file", "format", "columns", "missing", "ready"})
        QVERIFY2(file.contains(key), key);
    QCOMPARE(file["columns"].toArray().size(), 6);
    QCOMPARE(status(m_book), before);
    QCOMPARE(runCli({"inspect", m_book, path("nowhere.csv")}).exitCode, 1);
}

void ImportCliTest::importsAreListedNewestFirst()
{
    const QJsonArray all = imports();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].toObject()["file"].toString(), QString("2026-02-10.csv"));
    for (const char* const key :
         {"batch", "at", "file", "format", "title", "rows_read", "orders_added", "customers_added",
          "set_aside", "state", "undone_at", "may_undo", "may_redo", "why_not"})
        QVERIFY2(all[0].toObject().contains(key), key);
    QCOMPARE(all[1].toObject()["state"].toString(), QString("in-use"));
}

void ImportCliTest::undoAndRedoChangeTheState()
{
    const QByteArray before = status(m_book);
    QCOMPARE(runCli({"undo-import", m_book, "1"}).exitCode, 0);
    QCOMPARE(imports()[1].toObject()["state"].toString(), QString("undone"));
    QVERIFY(imports()[1].toObject()["may_redo"].toBool());
    QCOMPARE(runCli({"status", m_book, "--json"}).json()["orders"].toInt(), 1);
    QCOMPARE(runCli({"redo-import", m_book, "1"}).exitCode, 0);
    QCOMPARE(status(m_book), before);
    QCOMPARE(runCli({"check", m_book}).exitCode, 0);
}

void ImportCliTest::whatCannotBeUndoneEndsWithOne()
{
    QCOMPARE(runCli({"redo-import", m_book, "1"}).exitCode, 1);
    const CliRun run = runCli({"undo-import", m_book, "9"});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("There is no import with the number 9."));
}

void ImportCliTest::aMissingNumberIsAUsageError()
{
    QCOMPARE(runCli({"undo-import", m_book}).exitCode, 2);
    QCOMPARE(runCli({"redo-import", m_book, "first"}).exitCode, 2);
    QCOMPARE(runCli({"backup", m_book}).exitCode, 2);
    QCOMPARE(runCli({"restore", path("a")}).exitCode, 2);
}

void ImportCliTest::aBackupRestoresToTheSameBook()
{
    const QString words = write("words", "three small words\n");
    const QString file = path("copy.tactful-backup");
    QCOMPARE(runCli({"backup", m_book, file, "--backup-passphrase-file", words}).exitCode, 0);
    const QString second = path("second.tactful");
    QCOMPARE(runCli({"restore", file, second}).exitCode, 1);
    QVERIFY(!QFile::exists(second));
    QCOMPARE(runCli({"restore", file, second, "--passphrase-file", words}).exitCode, 0);
    QCOMPARE(runCli({"status", second, "--json", "--today", "2026-06-01", "--passphrase-file", words}).out,
             status(m_book));
}

void ImportCliTest::anOpenBackupMustBeAskedFor()
{
    const QString file = path("copy.tactful-backup");
    QCOMPARE(runCli({"backup", m_book, file}).exitCode, 1);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(runCli({"backup", m_book, file, "--without-passphrase"}).exitCode, 0);
}

void ImportCliTest::restoreOverwritesNothing()
{
    const QString file = path("copy.tactful-backup");
    QCOMPARE(runCli({"backup", m_book, file, "--without-passphrase"}).exitCode, 0);
    const QByteArray before = status(m_book);
    QCOMPARE(runCli({"restore", file, m_book}).exitCode, 1);
    QCOMPARE(runCli({"restore", write("no.tactful-backup", "text"), path("new.tactful")}).exitCode, 1);
    QVERIFY(!QFile::exists(path("new.tactful")));
    QCOMPARE(status(m_book), before);
}

void ImportCliTest::theOverviewHasItsNames()
{
    const CliRun run = runCli({"overview", m_book, "--json", "--today", "2026-06-01"});
    QCOMPARE(run.exitCode, 0);
    for (const char* const key : {"months", "expected", "suggestions"})
        QVERIFY2(run.json()[key].isArray(), key);
    QCOMPARE(run.json()["months"].toArray()[0].toObject()["month"].toString(), QString("2026-01"));
    QCOMPARE(runCli({"overview", m_book, "--json", "--today", "2026-06-01"}).out, run.out);
}

void ImportCliTest::settingsThatAreOnlyShownLeaveNoEntry()
{
    const QByteArray before = runCli({"logbook", m_book, "--json"}).out;
    QCOMPARE(runCli({"settings", m_book}).exitCode, 0);
    QCOMPARE(runCli({"logbook", m_book, "--json"}).out, before);
}

TACTFUL_TEST(ImportCliTest)
#include "import_cli_test.moc"
