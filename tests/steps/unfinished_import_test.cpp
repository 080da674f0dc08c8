#include "core/steps/session_parts.h"
#include "tests/steps/shop_files.h"
#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QFileInfo>
#include <QProcess>

#include <stop_token>

using namespace tactful;
using namespace tactful::tests;

/// An import that does not come to its end, because somebody stopped it or the disk is full, leaves the book
/// as it was: every table, cell by cell.
class UnfinishedImportTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anImportStoppedAtAnyReportLeavesTheBookAsItWas();
    void progressIsToldInBytesOfTheFile();
    void aFullBookLeavesTheBookAsItWas_data();
    void aFullBookLeavesTheBookAsItWas();
    void aFullDiskIsNamedAndLeavesTheBookWhole();

private:
    Path orders() const { return m_shop->folder() / "orders.csv"; }
    Result<steps::ImportOutcome> import(Job& job);
    std::vector<std::string> everyCell();

    std::unique_ptr<ShopFixture> m_shop;
};

namespace {

/// Orders of 400 people, some of whom the book knows; several pieces of the reader's buffer long.
std::string orderLines(int first, int last)
{
    std::string text =
        "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency\n";
    for (int order = first; order < last; ++order)
        for (int line = 0; line < 3; ++line) {
            const std::string customer = std::to_string(order % 400);
            text += "O" + std::to_string(order) + ",2026-0" + std::to_string(1 + order % 5) + "-11,C" +
                    customer + ",c" + customer + "@mail.example,S" + std::to_string((order * 7 + line) % 90) +
                    ",Tea pot,Kitchen," + std::to_string(1 + line) + ",12.50,GBP\n";
        }
    return text;
}

}  // namespace

void UnfinishedImportTest::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_shop->import(m_shop->write("earlier.csv", orderLines(0, 200)));
    m_shop->write("orders.csv", orderLines(100, 6000));
}

Result<steps::ImportOutcome> UnfinishedImportTest::import(Job& job)
{
    steps::ImportOptions options;
    options.files = {orders()};
    options.today = parseIsoDay("2026-06-01");
    return steps::importFiles(m_shop->session(), options, job);
}

/// The tables of SQLite's own, such as the last numbers given out, among them.
std::vector<std::string> UnfinishedImportTest::everyCell()
{
    std::vector<std::string> all;
    for (const std::string& table :
         m_shop->rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        std::string cells;
        for (const std::string& column : m_shop->rows("SELECT name FROM pragma_table_info('" + table + "')"))
            cells += (cells.empty() ? "quote(\"" : " || ',' || quote(\"") + column + "\")";
        for (const std::string& row : m_shop->rows("SELECT " + cells + " FROM \"" + table + "\" ORDER BY 1"))
            all.push_back(table + ": " + row);
    }
    const auto keys = readWholeFile(m_shop->folder() / "shop.tactful-keys");
    all.push_back(keys ? *keys : "no keys");
    return all;
}

void UnfinishedImportTest::anImportStoppedAtAnyReportLeavesTheBookAsItWas()
{
    const auto before = everyCell();
    QVERIFY(before.size() > 1000);
    int stopped = 0;
    for (int moment = 1;; ++moment) {
        std::stop_source stop;
        int reports = 0;
        Job job(stop.get_token(), [&](const Progress&) {
            if (++reports == moment) stop.request_stop();
        });
        const auto outcome = import(job);
        if (outcome.ok() || reports < moment) break;
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY2(everyCell() == before, qPrintable(QString("stopped at report %1").arg(moment)));
        ++stopped;
    }
    QVERIFY2(stopped >= 8, qPrintable(QString::number(stopped)));
    QVERIFY(everyCell() != before);
}

void UnfinishedImportTest::progressIsToldInBytesOfTheFile()
{
    std::vector<Progress> told;
    Job job({}, [&](const Progress& progress) { told.push_back(progress); });
    VERIFY_GOOD(import(job));
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(orders()));
    std::int64_t last = -1;
    int reading = 0;
    for (const Progress& progress : told) {
        if (progress.phase != "Reading orders.csv") continue;
        QCOMPARE(progress.unit, ProgressUnit::Bytes);
        QCOMPARE(progress.total, size);
        QVERIFY(progress.done >= last);
        last = progress.done;
        ++reading;
    }
    QVERIFY(reading > 2);
    QCOMPARE(last, size);
}

void UnfinishedImportTest::aFullBookLeavesTheBookAsItWas_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {0, 1, 5, 20, 60, 100, 150})
        QTest::addRow("%d pages more", pages) << pages;
}

void UnfinishedImportTest::aFullBookLeavesTheBookAsItWas()
{
    QFETCH(int, pages);
    const auto before = everyCell();
    const int now = std::stoi(m_shop->rows("PRAGMA page_count").front());
    // What SQLite says then is what it says of a full disk.
    m_shop->rows("PRAGMA max_page_count = " + std::to_string(now + pages));
    Job job;
    const auto outcome = import(job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Io);
    QVERIFY2(outcome.error().detail.find("disk is full") != std::string::npos,
             outcome.error().detail.c_str());
    QVERIFY(everyCell() == before);
    m_shop->reopen();
    QVERIFY(everyCell() == before);
    VERIFY_GOOD(import(job));
}

/// On a small disk of its own, which takes a system that lends one without asking for a password.
void UnfinishedImportTest::aFullDiskIsNamedAndLeavesTheBookWhole()
{
    const QString folder = QString::fromStdString(m_shop->folder().string());
    const QString cli = QString::fromStdString(cliProgram().string());
    m_shop->close();
    const QString book = folder + "/disk/shop.tactful";
    const QString onSmallDisk =
        QString("mkdir '%1/disk' && mount -t tmpfs -o size=1500k tmpfs '%1/disk' || exit 77\n"
                "cp '%1/shop.tactful' '%1/shop.tactful-keys' '%1/disk/' || exit 77\n"
                "'%2' status '%3' --json > '%1/before.json' || exit 3\n"
                "'%2' import '%3' '%1/orders.csv' --today 2026-06-01 2> '%1/said.txt' && exit 4\n"
                "'%2' status '%3' --json > '%1/after.json' || exit 5\n"
                "'%2' check '%3' || exit 6\n")
            .arg(folder, cli, book);
    QProcess shell;
    shell.start("unshare", {"-rm", "sh", "-c", onSmallDisk});
    if (!shell.waitForStarted()) QSKIP("there is no unshare program that lends a small disk");
    QVERIFY(shell.waitForFinished(120'000));
    if (shell.exitCode() == 77 || shell.exitCode() == 1)
        QSKIP("this system lends no small disk (unshare -rm, mount -t tmpfs)");
    QCOMPARE(shell.exitCode(), 0);
    const auto text = [&](const char* name) {
        const auto read = readWholeFile(m_shop->folder() / name);
        return read ? QByteArray::fromStdString(*read) : QByteArray();
    };
    QVERIFY2(text("said.txt").contains("The disk is full"), text("said.txt").constData());
    QVERIFY(!text("before.json").isEmpty());
    QCOMPARE(text("after.json"), text("before.json"));
}

TACTFUL_TEST(UnfinishedImportTest)
#include "unfinished_import_test.moc"
