#include "core/base/text.h"
#include "core/steps/import_history_step.h"
#include "core/steps/import_step.h"
#include "core/steps/status_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <QFile>

using namespace tactful;
using tests::ShopFixture;

class RepairedRowsTest : public QObject {
    Q_OBJECT

private slots:
    void repairedRowsCountAsSetAsideNoMore();
    void aRowThatIsStillWrongStaysSetAside();
    void oneLineOfAWholeOrderIsAddedToIt();
    void undoingTheRepairSetsTheRowsAsideAgain();
    void repairsOutliveTheSameFileAndItsUndoing();
    void rowsOfAnotherBookAreNobodysRepair();
};

namespace {

/// Two rows of it cannot be read.
const std::string lines =
    "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency\n"
    "1,2026-01-10,C1,a@example.com,S1,Cup,Cups,1,3.00,GBP\n"
    "2,yesterday,C2,b@example.com,S1,Cup,Cups,1,3.00,GBP\n"
    "3,2026-01-12,C3,c@example.com,S2,Pot,Pots,1,dear,GBP\n";

Path exportRows(ShopFixture& shop, data::BatchId batch)
{
    const Path file = shop.folder() / ("repair-" + std::to_string(batch) + ".csv");
    if (auto ok = steps::writeSetAsideRows(shop.session(), batch, file); !ok)
        qFatal("%s", ok.error().detail.c_str());
    return file;
}

std::string textOf(const Path& path)
{
    QFile file(QString::fromStdString(utf8Path(path)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
    return file.readAll().toStdString();
}

std::int64_t setAside(ShopFixture& shop)
{
    Job job;
    const auto status = steps::bookStatus(shop.session(), parseIsoDay("2026-03-01"), job);
    if (!status) qFatal("%s", status.error().detail.c_str());
    return status->setAside;
}

/// Brings both rows again, put right.
steps::ImportedFile repair(ShopFixture& shop)
{
    std::string text = textOf(exportRows(shop, 1));
    text = replaceAll(replaceAll(text, "yesterday", "2026-01-11"), "dear", "4.50");
    return shop.import(shop.write("repaired.csv", text));
}

}  // namespace

void RepairedRowsTest::repairedRowsCountAsSetAsideNoMore()
{
    ShopFixture shop;
    QCOMPARE(shop.import(shop.write("lines.csv", lines)).rowsSetAside, std::int64_t{2});
    QCOMPARE(setAside(shop), std::int64_t{2});
    const steps::ImportedFile again = repair(shop);
    QCOMPARE(again.rowsRepaired, std::int64_t{2});
    QCOMPARE(again.ordersNew, std::int64_t{2});
    QCOMPARE(setAside(shop), std::int64_t{0});
    QVERIFY(steps::setAsideRows(shop.session(), {})->empty());
    const auto history = steps::importHistory(shop.session());
    for (const steps::PastImport& past : *history)
        QCOMPARE(past.setAside, std::int64_t{0});
}

void RepairedRowsTest::aRowThatIsStillWrongStaysSetAside()
{
    ShopFixture shop;
    shop.import(shop.write("lines.csv", lines));
    const std::string text = replaceAll(textOf(exportRows(shop, 1)), "yesterday", "2026-01-11");
    const steps::ImportedFile again = shop.import(shop.write("repaired.csv", text));
    QCOMPARE(again.rowsRepaired, std::int64_t{1});
    QCOMPARE(again.rowsSetAside, std::int64_t{1});
    QCOMPARE(setAside(shop), std::int64_t{1});
    const std::string third = replaceAll(textOf(exportRows(shop, 2)), "dear", "4.50");
    QCOMPARE(shop.import(shop.write("third.csv", third)).rowsRepaired, std::int64_t{1});
    QCOMPARE(setAside(shop), std::int64_t{0});
}

void RepairedRowsTest::oneLineOfAWholeOrderIsAddedToIt()
{
    ShopFixture shop;
    const std::string header =
        "Name,Email,Financial Status,Created at,Currency,Subtotal,Total,Lineitem quantity,"
        "Lineitem name,Lineitem price,Lineitem sku\n";
    shop.import(
        shop.write("orders.csv",
                   header + "#1,a@example.com,paid,2026-01-10 10:00:00 +0000,GBP,12.00,12.00,1,Cup,3.00,S1\n"
                            "#1,a@example.com,,2026-01-10 10:00:00 +0000,,,,1,Pot,dear,S2\n"
                            "#1,a@example.com,,2026-01-10 10:00:00 +0000,,,,1,Lid,4.50,S3\n"));
    QCOMPARE(setAside(shop), std::int64_t{1});
    const std::string text = replaceAll(textOf(exportRows(shop, 1)), "dear", "4.50");
    const steps::ImportedFile again = shop.import(shop.write("repaired.csv", text));
    QCOMPARE(again.rowsSetAside, std::int64_t{0});
    QCOMPARE(again.rowsRepaired, std::int64_t{1});
    QCOMPARE(setAside(shop), std::int64_t{0});
    QCOMPARE(
        shop.rows("SELECT o.number, count(*), sum(l.total_minor), o.total_minor FROM customer_order o JOIN "
                  "order_line l ON l.customer_order = o.id GROUP BY o.id"),
        std::vector<std::string>{"#1|3|1200|1200"});
}

void RepairedRowsTest::undoingTheRepairSetsTheRowsAsideAgain()
{
    ShopFixture shop;
    shop.import(shop.write("lines.csv", lines));
    const auto before = shop.content();
    repair(shop);
    Job job;
    VERIFY_GOOD(steps::undoImport(shop.session(), 2, job));
    QCOMPARE(setAside(shop), std::int64_t{2});
    QCOMPARE(shop.content(), before);
    VERIFY_GOOD(steps::redoImport(shop.session(), 2, job));
    QCOMPARE(setAside(shop), std::int64_t{0});
}

void RepairedRowsTest::repairsOutliveTheSameFileAndItsUndoing()
{
    ShopFixture shop;
    const Path file = shop.write("lines.csv", lines);
    shop.import(file);
    repair(shop);
    shop.import(file);
    QCOMPARE(setAside(shop), std::int64_t{0});
    Job job;
    // What comes after is read again: the repair, and the file that says the same.
    VERIFY_GOOD(steps::undoImport(shop.session(), 1, job));
    QCOMPARE(setAside(shop), std::int64_t{2});
}

void RepairedRowsTest::rowsOfAnotherBookAreNobodysRepair()
{
    ShopFixture other;
    other.import(other.write("lines.csv", lines));
    const std::string text = replaceAll(textOf(exportRows(other, 1)), "yesterday", "2026-01-11");
    ShopFixture shop;
    shop.import(shop.write("lines.csv", replaceAll(lines, "Cup", "Mug")));
    QCOMPARE(shop.import(shop.write("repaired.csv", text)).rowsRepaired, std::int64_t{0});
    QCOMPARE(setAside(shop), std::int64_t{3});  // two of this book, and the row that is still wrong
}

TACTFUL_TEST(RepairedRowsTest)
#include "repaired_rows_test.moc"
