#include "core/samples/csv_sheet.h"
#include "core/samples/shopify_columns.h"
#include "core/samples/shopify_text.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

using namespace tactful;
using namespace tactful::samples;

class CsvSheetTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreQuotedOnlyWhereTheyMustBe_data();
    void cellsAreQuotedOnlyWhereTheyMustBe();
    void nothingIsThereBeforeTheCommit();
    void aFolderThatIsNotThereIsAnError();
    void columnsAreFoundByTheirNames();
    void timesCarryTheOffsetOfTheSeason();
    void digitsAreGuardedFromSpreadsheets();
};

void CsvSheetTest::cellsAreQuotedOnlyWhereTheyMustBe_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("tea 'n' cake") << QByteArray("tea 'n' cake");
    QTest::newRow("comma") << QByteArray("a, b") << QByteArray("\"a, b\"");
    QTest::newRow("quote") << QByteArray("5\" pot") << QByteArray("\"5\"\" pot\"");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void CsvSheetTest::cellsAreQuotedOnlyWhereTheyMustBe()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, written);
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.filePath("a.csv").toStdString());
    auto sheet = CsvSheet::create(path, {"\r\n", true});
    QVERIFY(sheet);
    QVERIFY(sheet->write({"first", cell.toStdString(), "last"}));
    QVERIFY(sheet->commit());
    QCOMPARE(QByteArray::fromStdString(*readWholeFile(path)), "\xef\xbb\xbf"
                                                              "first," +
                                                                  written + ",last\r\n");
}

void CsvSheetTest::nothingIsThereBeforeTheCommit()
{
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.filePath("a.csv").toStdString());
    {
        auto sheet = CsvSheet::create(path, {});
        QVERIFY(sheet);
        QVERIFY(sheet->write({"a"}));
        QVERIFY(!std::filesystem::exists(path));
    }
    QVERIFY(std::filesystem::is_empty(path.parent_path()));
}

void CsvSheetTest::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    const auto sheet = CsvSheet::create(pathFromUtf8(folder.filePath("none/a.csv").toStdString()), {});
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::Io);
}

void CsvSheetTest::columnsAreFoundByTheirNames()
{
    static_assert(columnIn(orderColumns, "Name") == 0);
    static_assert(columnIn(orderColumns, "Payment References") == 78);
    static_assert(columnIn(customerColumns, "Tags") == 19);
    QCOMPARE(headerRecord(productColumns).front(), std::string("Handle"));
}

void CsvSheetTest::timesCarryTheOffsetOfTheSeason()
{
    const TimeZone london = *TimeZone::find("Europe/London");
    QCOMPARE(localTimeText(*parseIsoInstant("2026-07-05T20:06:21Z"), london),
             std::string("2026-07-05 21:06:21 +0100"));
    QCOMPARE(localTimeText(*parseIsoInstant("2026-01-05T09:06:01Z"), london),
             std::string("2026-01-05 09:06:01 +0000"));
    const TimeZone newYork = *TimeZone::find("America/New_York");
    QCOMPARE(localTimeText(*parseIsoInstant("2026-01-05T02:00:00Z"), newYork),
             std::string("2026-01-04 21:00:00 -0500"));
}

void CsvSheetTest::digitsAreGuardedFromSpreadsheets()
{
    QCOMPARE(guardedDigits("00123"), std::string("'00123"));
    QCOMPARE(guardedDigits("QX1 2AB"), std::string("QX1 2AB"));
    QCOMPARE(guardedDigits(""), std::string());
    QCOMPARE(shopifyName("Herringbone throw, oat", "THR-9901-01"), std::string("Herringbone throw - oat"));
    QCOMPARE(shopifyName("Beeswax candles, 6", "CAN-0101"), std::string("Beeswax candles, 6"));
}

TACTFUL_TEST(CsvSheetTest)
#include "csv_sheet_test.moc"
