#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifndef _WIN32
#include <unistd.h>
#endif

using namespace tactful::tests;

/// What goes wrong must be said clearly, end with exit code 1, and change nothing.
class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void filesThatAreNoSalesAreRefused_data();
    void filesThatAreNoSalesAreRefused();
    void aLineOfAGigabyteIsRefusedInLittleMemory();
    void booksThatCannotBeOpenedSayWhy_data();
    void booksThatCannotBeOpenedSayWhy();
    void aWrongPassphraseIsRefused();
    void aFolderThatMayNotBeWrittenIsRefused();
    void aBriefWithAnUnknownKeyIsRefusedByName();
    void anUnknownDestinationIsAUsageError();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray bytesOfBook() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QString BadInputTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(bytes);
    return file.fileName();
}

QByteArray BadInputTest::bytesOfBook() const
{
    return runCli({"status", m_book, "--json", "--today", "2026-10-06"}).out;
}

void BadInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = path("shop.tactful");
    QCOMPARE(runCli({"new", m_book}).exitCode, 0);
}

void BadInputTest::filesThatAreNoSalesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("missing") << "missing.csv" << QByteArray() << QByteArray("missing.csv");
    QTest::newRow("folder") << "." << QByteArray() << QByteArray("folder");
    QTest::newRow("picture") << "shop.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                             << QByteArray("picture");
    QTest::newRow("empty") << "empty.csv" << QByteArray("") << QByteArray("empty");
    QTest::newRow("header alone") << "header.csv" << QByteArray("order_id,ordered_at,customer_id,sku\n")
                                  << QByteArray("header.csv");
    QTest::newRow("unknown columns") << "colours.csv" << QByteArray("colour,shape\nred,round\n")
                                     << QByteArray("colour");
}

void BadInputTest::filesThatAreNoSalesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const QByteArray before = bytesOfBook();
    const QString file = name == "missing.csv" || name == "." ? path(name) : write(name, bytes);
    const CliRun run = runCli({"import", m_book, file});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(bytesOfBook(), before);
}

void BadInputTest::aLineOfAGigabyteIsRefusedInLittleMemory()
{
    const QString file = path("long.csv");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("order_id,ordered_at,customer_id,sku\n1,2026-01-01,");
    QVERIFY(out.resize(out.pos() +
                       (qint64{1} << 30)));  // a hole: reads as a gigabyte of NUL without filling the disk
    out.close();
    const QByteArray before = bytesOfBook();
    const CliRun run = runCli({"import", m_book, file});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("long.csv"), run.err.constData());
    QCOMPARE(bytesOfBook(), before);

    // The same with letters, which is no binary file but a line that never ends.
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("order_id,ordered_at,customer_id,sku\n1,2026-01-01,");
    const QByteArray block(1 << 20, 'x');
    for (int i = 0; i < 64; ++i)
        out.write(block);
    out.close();
    const CliRun letters = runCli({"import", m_book, file});
    QCOMPARE(letters.exitCode, 1);
    QVERIFY2(letters.err.contains("long.csv"), letters.err.constData());
    QCOMPARE(bytesOfBook(), before);
}

void BadInputTest::booksThatCannotBeOpenedSayWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such book") << "missing" << QByteArray("missing.tactful");
    QTest::newRow("a folder") << "folder" << QByteArray("folder");
    QTest::newRow("not a book") << "picture" << QByteArray("picture.tactful");
    QTest::newRow("keys lost") << "keyless" << QByteArray("keys");
    QTest::newRow("newer program") << "newer" << QByteArray("newer");
}

void BadInputTest::booksThatCannotBeOpenedSayWhy()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, says);
    const QString book = path(what + ".tactful");
    if (what == "folder") QVERIFY(QDir().mkpath(book));
    if (what == "picture") write("picture.tactful", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    if (what == "keyless" || what == "newer") {
        QCOMPARE(runCli({"new", book}).exitCode, 0);
        if (what == "keyless") QVERIFY(QFile::remove(book + "-keys"));
    }
    if (what == "newer") {
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));  // user_version of the SQLite file format, big-endian
        file.write(QByteArray("\x00\x00\x27\x0f", 4));
    }
    const CliRun run = runCli({"status", book});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void BadInputTest::aWrongPassphraseIsRefused()
{
    const QString book = path("locked.tactful");
    const QString right = write("right.txt", "correct horse battery staple\n");
    const QString wrong = write("wrong.txt", "correct horse battery stable\n");
    QCOMPARE(runCli({"new", book, "--passphrase-file", right}).exitCode, 0);
    QCOMPARE(runCli({"status", book, "--passphrase-file", right}).exitCode, 0);
    const CliRun run = runCli({"status", book, "--passphrase-file", wrong});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("password"), run.err.constData());
    QVERIFY(!run.err.contains("stable"));
    const CliRun none = runCli({"status", book});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains("passphrase"), none.err.constData());
}

void BadInputTest::aFolderThatMayNotBeWrittenIsRefused()
{
#ifdef _WIN32
    QSKIP("folder permissions work differently on Windows");
#else
    // Root may write everywhere, so a place is used that nobody can write to.
    const QString folder = geteuid() == 0 ? QString("/proc") : path("closed");
    if (geteuid() != 0) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    }
    const CliRun made = runCli({"new", folder + "/shop.tactful"});
    QCOMPARE(made.exitCode, 1);
    QVERIFY2(made.err.contains("shop.tactful"), made.err.constData());
    const CliRun demo = runCli({"demo", "--as-files", folder + "/demo"});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY(!demo.err.isEmpty());
#endif
}

void BadInputTest::aBriefWithAnUnknownKeyIsRefusedByName()
{
    const QString brief = write("brief.json", R"({"goal":"newsletter","dials":{"persnal":40}})");
    const CliRun run = runCli({"plan", m_book, brief});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("dials.persnal"), run.err.constData());
    const CliRun notJson = runCli({"plan", m_book, write("brief.txt", "goal: newsletter")});
    QCOMPARE(notJson.exitCode, 1);
    QVERIFY2(notJson.err.contains("JSON"), notJson.err.constData());
}

void BadInputTest::anUnknownDestinationIsAUsageError()
{
    QCOMPARE(runCli({"export", m_book, "1", "--to", "pigeon", "--out", path("out")}).exitCode, 2);
    QCOMPARE(runCli({"frobnicate"}).exitCode, 2);
    QCOMPARE(runCli({"--help"}).exitCode, 0);
}

TACTFUL_TEST(BadInputTest)
#include "bad_input_test.moc"
