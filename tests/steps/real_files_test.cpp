#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace tactful::tests;

/// Real files, counted a second time by scripts that share nothing with the importer (tests/independent).
class RealFilesTest : public QObject {
    Q_OBJECT

private slots:
    void onlineRetailIsAccountedForToThePenny();
    void shopifyOrdersEqualAnIndependentCount_data();
    void shopifyOrdersEqualAnIndependentCount();
    void shopifyCustomersEqualAnIndependentCount_data();
    void shopifyCustomersEqualAnIndependentCount();
    void theDemoShopComesBackThroughItsOwnFiles();

private:
    static QString file(const std::string& relative)
    {
        return QString::fromStdString(dataFile(relative).string());
    }
    static QJsonObject importOne(const QString& book, const QString& file);
};

QJsonObject RealFilesTest::importOne(const QString& book, const QString& file)
{
    const CliRun run = runCli({"import", book, file, "--json"});
    if (run.exitCode != 0) qWarning("%s", run.err.constData());
    return run.json()["batches"].toArray()[0].toObject();
}

void RealFilesTest::onlineRetailIsAccountedForToThePenny()
{
    TACTFUL_NEED_DATA("online-retail/online_retail.csv");
    const QString source = file("online-retail/online_retail.csv");
    const CliRun script = runPython("online_retail.py", {source});
    if (script.exitCode < 0) QSKIP("no python3 to count with");
    const QJsonObject counted = script.json();

    QTemporaryDir folder;
    const QString book = folder.filePath("retail.tactful");
    QCOMPARE(runCli({"new", book, "--name", "Gift wholesaler"}).exitCode, 0);
    const QJsonObject batch = importOne(book, source);
    QCOMPARE(batch["format"].toString(), QString("online-retail"));
    QCOMPARE(batch["rows_read"].toInt(), 541'909);
    QCOMPARE(batch["rows_read"].toInt(),
             batch["rows_fine"].toInt() + batch["rows_fixed"].toInt() + batch["rows_set_aside"].toInt());
    QCOMPARE(batch["rows_set_aside"].toInt(), counted["bad_debt"].toInt() +
                                                  counted["stock_adjustment"].toInt() +
                                                  counted["stock_write_in"].toInt());
    QCOMPARE(batch["order_lines_new"].toInt(), counted["accepted"].toInt());
    QCOMPARE(batch["revenue"].toObject()["GBP"].toString(), counted["revenue"].toString());
    QCOMPARE(batch["revenue_gross"].toObject()["GBP"].toString(), counted["gross"].toString());
    QCOMPARE(batch["customers_new"].toInt(), counted["customers"].toInt());

    const QJsonObject status = runCli({"status", book, "--json"}).json();
    QCOMPARE(status["customers"].toInt(), 4372);
    QCOMPARE(status["mailable"].toInt(), 0);

    const QJsonObject again = importOne(book, source);
    for (const char* const key : {"orders_new", "orders_changed", "order_lines_new", "customers_new",
                                  "customers_changed", "products_new", "consent_events_new"})
        QVERIFY2(again[key].toInt() == 0, key);
    const QJsonObject after = runCli({"status", book, "--json"}).json();
    for (const char* const key : {"customers", "orders", "order_lines", "products", "set_aside"})
        QCOMPARE(after[key], status[key]);
}

void RealFilesTest::shopifyOrdersEqualAnIndependentCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("73 columns") << "shops/shopify/orders_export_73col.csv";
    QTest::newRow("79 columns") << "shops/shopify/orders_export_79col.csv";
}

void RealFilesTest::shopifyOrdersEqualAnIndependentCount()
{
    QFETCH(QString, name);
    TACTFUL_NEED_DATA(name.toStdString());
    const QString source = file(name.toStdString());
    const CliRun script = runPython("shopify.py", {source});
    if (script.exitCode < 0) QSKIP("no python3 to count with");
    const QJsonObject counted = script.json();

    QTemporaryDir folder;
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book, "--currency", "USD", "--country", "US", "--time-zone", "America/New_York"})
                 .exitCode,
             0);
    const QJsonObject batch = importOne(book, source);
    QCOMPARE(batch["format"].toString(), QString("shopify-orders"));
    QCOMPARE(batch["rows_read"].toInt(), counted["rows"].toInt());
    QCOMPARE(batch["rows_set_aside"].toInt(), 0);
    QCOMPARE(batch["orders_new"].toInt(), counted["orders"].toInt());
    QCOMPARE(batch["order_lines_new"].toInt(), counted["rows"].toInt());
    QCOMPARE(batch["revenue"].toObject()["USD"].toString(), counted["revenue"].toString());
    QCOMPARE(batch["revenue_gross"].toObject()["USD"].toString(), counted["gross"].toString());
    QCOMPARE(batch["refunded"].toObject()["USD"].toString(), counted["refunded"].toString());
    QCOMPARE(batch["customers_new"].toInt(), counted["people"].toInt());

    const QJsonObject again = importOne(book, source);
    QCOMPARE(again["orders_new"].toInt() + again["orders_changed"].toInt() +
                 again["order_lines_new"].toInt() + again["customers_new"].toInt() +
                 again["customers_changed"].toInt() + again["consent_events_new"].toInt(),
             0);
}

void RealFilesTest::shopifyCustomersEqualAnIndependentCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("old header") << "shops/shopify/customers_export_old-header.csv";
    QTest::newRow("new header") << "shops/shopify/customers_export_new-header.csv";
}

void RealFilesTest::shopifyCustomersEqualAnIndependentCount()
{
    QFETCH(QString, name);
    TACTFUL_NEED_DATA(name.toStdString());
    const QString source = file(name.toStdString());
    const CliRun script = runPython("shopify.py", {source});
    if (script.exitCode < 0) QSKIP("no python3 to count with");
    const QJsonObject counted = script.json();

    QTemporaryDir folder;
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book, "--country", "US", "--currency", "USD", "--time-zone", "America/New_York"})
                 .exitCode,
             0);
    const QJsonObject batch = importOne(book, source);
    QCOMPARE(batch["format"].toString(), QString("shopify-customers"));
    QCOMPARE(batch["rows_read"].toInt(), counted["rows"].toInt());
    QCOMPARE(batch["rows_set_aside"].toInt(), counted["nobody"].toInt());
    QCOMPARE(batch["customers_new"].toInt(), counted["people"].toInt());
    QCOMPARE(batch["consent_email_yes"].toInt(), counted["yes"].toInt());
    QCOMPARE(batch["consent_email_no"].toInt(), counted["no"].toInt());

    const QJsonObject again = importOne(book, source);
    QCOMPARE(again["customers_new"].toInt() + again["customers_changed"].toInt() +
                 again["consent_events_new"].toInt(),
             0);
}

void RealFilesTest::theDemoShopComesBackThroughItsOwnFiles()
{
    QTemporaryDir folder;
    const QString files = folder.filePath("files");
    QCOMPARE(runCli({"demo", "--as-files", files}).exitCode, 0);
    const QString book = folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", book}).exitCode, 0);
    const CliRun run = runCli({"import", book, files + "/customers_export.csv", files + "/orders_export.csv",
                               files + "/products_export.csv", "--json", "--today", "2026-10-06"});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    qint64 setAside = 0;
    QString toRepair;
    // Whose address is spoilt in the list of customers is found again by no order: that is another person
    // then.
    const QJsonObject customerFile = run.json()["batches"].toArray()[0].toObject();
    const int spoilt = customerFile["issue_counts"].toObject()["bad-email"].toInt();
    QVERIFY(spoilt > 0);
    for (const QJsonValue& value : run.json()["batches"].toArray()) {
        const QJsonObject batch = value.toObject();
        QCOMPARE(batch["rows_read"].toInt(),
                 batch["rows_fine"].toInt() + batch["rows_fixed"].toInt() + batch["rows_set_aside"].toInt());
        setAside += batch["rows_set_aside"].toInt();
        if (batch["rows_set_aside"].toInt() > 0) toRepair = QString::number(batch["batch"].toInt());
    }
    QVERIFY(setAside > 0);
    const QJsonObject status = runCli({"status", book, "--json", "--today", "2026-10-06"}).json();
    QVERIFY(status["customers"].toInt() >= 4338);
    QVERIFY(status["customers"].toInt() <= 4338 + spoilt);
    QCOMPARE(customerFile["customers_new"].toInt(), 4338);
    QCOMPARE(qint64{status["set_aside"].toInt()}, setAside);

    const QString repair = folder.filePath("repair.csv");
    QCOMPARE(runCli({"issues", book, "--batch", toRepair, "--out", repair}).exitCode, 0);
    QVERIFY(readCsv(repair).size() > 1);
    QVERIFY(readCsv(repair)[0].contains("Set aside because"));
}

TACTFUL_TEST(RealFilesTest)
#include "real_files_test.moc"
