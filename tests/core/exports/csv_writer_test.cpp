#include "core/base/text.h"
#include "core/exports/csv_writer.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

using namespace tactful;
using namespace tactful::exports;
using Cells = std::vector<std::string>;

class CsvWriterTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreQuotedWhereNeeded();
    void theByteOrderMarkIsForExcelOnly();
    void whatWasWrittenIsTold();
    void formulasAreShownNotRun_data();
    void formulasAreShownNotRun();
    void badHeadersAreRefused_data();
    void badHeadersAreRefused();
    void badRowsAreRefused();
    void nothingIsSeenBeforeTheEnd();
    void aFolderThatIsNotThereIsAnError();
    void recordsAreCountedNotLines_data();
    void recordsAreCountedNotLines();

private:
    Path file(const char* name) const { return Path(m_folder.path().toStdString()) / name; }
    std::string text(const char* name) const { return *readWholeFile(file(name)); }

    QTemporaryDir m_folder;
};

void CsvWriterTest::rowsAreQuotedWhereNeeded()
{
    auto writer = CsvWriter::create(file("quotes.csv"), Cells{"name", "note"});
    QVERIFY(writer.ok());
    QVERIFY(writer->row(Cells{"plain", "two words"}).ok());
    QVERIFY(writer->row(Cells{"a,b", "say \"hello\""}).ok());
    QVERIFY(writer->row(Cells{"line\nbreak", " blank at the side"}).ok());
    QVERIFY(writer->row(Cells{"", "Zoë 😀"}).ok());
    QVERIFY(writer->finish().ok());
    QCOMPARE(text("quotes.csv"), std::string("name,note\r\nplain,two words\r\n\"a,b\",\"say "
                                             "\"\"hello\"\"\"\r\n\"line\nbreak\",\" blank at the "
                                             "side\"\r\n,Zoë 😀\r\n"));
    auto single = CsvWriter::create(file("single.csv"), Cells{"Email"});
    QVERIFY(single->row(Cells{""}).ok());
    QVERIFY(single->finish().ok());
    QCOMPARE(text("single.csv"), std::string("Email\r\n\"\"\r\n"));
}

void CsvWriterTest::theByteOrderMarkIsForExcelOnly()
{
    auto writer = CsvWriter::create(file("mark.csv"), Cells{"a"}, {true});
    QVERIFY(writer->finish().ok());
    QCOMPARE(text("mark.csv"), std::string("\xEF\xBB\xBF") + "a\r\n");
}

void CsvWriterTest::whatWasWrittenIsTold()
{
    auto writer = CsvWriter::create(file("told.csv"), Cells{"a", "b"});
    QVERIFY(writer->row(Cells{"1", "é"}).ok());
    QCOMPARE(writer->rows(), std::int64_t{1});
    const auto written = writer->finish();
    QVERIFY(written.ok());
    QCOMPARE(written->name, std::string("told.csv"));
    QCOMPARE(written->rows, std::int64_t{1});
    QCOMPARE(written->bytes, std::int64_t{11});
    QVERIFY(written->digest == digestOf(text("told.csv")));
}

void CsvWriterTest::formulasAreShownNotRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("changed");
    QTest::newRow("sum") << "=SUM(A1:A9)" << true;
    QTest::newRow("command") << "=cmd|'/c calc'!A1" << true;
    QTest::newRow("plus") << "+SUM(A1)" << true;
    QTest::newRow("minus") << "-2+3" << true;
    QTest::newRow("at") << "@SUM(A1)" << true;
    QTest::newRow("tab") << "\t=1" << true;
    QTest::newRow("return") << "\r=1" << true;
    QTest::newRow("telephone") << "+44 20 7946 0000" << true;
    QTest::newRow("just a minus") << "-" << true;
    QTest::newRow("two points") << "-1.2.3" << true;
    QTest::newRow("negative number") << "-3.50" << false;
    QTest::newRow("positive number") << "+3" << false;
    QTest::newRow("number") << "3" << false;
    QTest::newRow("text") << "a=b" << false;
    QTest::newRow("address with plus") << "+sales@a.example" << false;
    QTest::newRow("address that computes") << "=1+1@a.example" << true;
    QTest::newRow("address with a bar") << "-cmd|x@a.example" << true;
    QTest::newRow("already neutral") << "'=1" << false;
    QTest::newRow("empty") << "" << false;
}

void CsvWriterTest::formulasAreShownNotRun()
{
    QFETCH(QString, cell);
    QFETCH(bool, changed);
    const std::string before = cell.toStdString();
    QCOMPARE(withoutFormula(before), changed ? "'" + before : before);
    QCOMPARE(withoutFormula(withoutFormula(before)), withoutFormula(before));
}

void CsvWriterTest::badHeadersAreRefused_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("SYLK") << QStringList{"ID", "name"};
    QTest::newRow("SYLK, longer") << QStringList{"ID_CUSTOMER"};
    QTest::newRow("twice") << QStringList{"Email", "email"};
    QTest::newRow("without a name") << QStringList{"a", " "};
}

void CsvWriterTest::badHeadersAreRefused()
{
    QFETCH(QStringList, header);
    Cells cells;
    for (const QString& name : header)
        cells.push_back(name.toStdString());
    const auto writer = CsvWriter::create(file("bad.csv"), cells);
    QVERIFY(!writer.ok());
    QVERIFY(writer.error().code == ErrorCode::BadInput);
    QVERIFY(!std::filesystem::exists(file("bad.csv")));
}

void CsvWriterTest::badRowsAreRefused()
{
    auto writer = CsvWriter::create(file("rows.csv"), Cells{"a", "b"});
    QVERIFY(writer->row(Cells{"1"}).error().code == ErrorCode::BadInput);
    QVERIFY(writer->row(Cells{"1", "2", "3"}).error().code == ErrorCode::BadInput);
    QVERIFY(writer->row(Cells{"1", "caf\xe9"}).error().code == ErrorCode::BadInput);
    QCOMPARE(writer->rows(), std::int64_t{0});
}

void CsvWriterTest::nothingIsSeenBeforeTheEnd()
{
    {
        auto writer = CsvWriter::create(file("unseen.csv"), Cells{"a"});
        QVERIFY(writer->row(Cells{"1"}).ok());
        QVERIFY(!std::filesystem::exists(file("unseen.csv")));
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path().toStdString()))
        QVERIFY2(!contains(entry.path().filename().string(), "unseen"), entry.path().c_str());
}

void CsvWriterTest::aFolderThatIsNotThereIsAnError()
{
    const auto writer = CsvWriter::create(file("nowhere") / "list.csv", Cells{"a"});
    QVERIFY(!writer.ok());
    QVERIFY(writer.error().code == ErrorCode::Io);
}

void CsvWriterTest::recordsAreCountedNotLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("records");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("header") << QByteArray("a\r\n") << 1;
    QTest::newRow("no line end") << QByteArray("a\r\nb") << 2;
    QTest::newRow("break in a cell") << QByteArray("a\r\n\"x\ny\"\r\n") << 2;
    QTest::newRow("quotes in a cell") << QByteArray("a\r\n\"x\"\"\n\"\"y\"\r\nz\r\n") << 3;
}

void CsvWriterTest::recordsAreCountedNotLines()
{
    QFETCH(QByteArray, text);
    QFETCH(int, records);
    QCOMPARE(countCsvRecords(text.toStdString()), std::int64_t{records});
}

TACTFUL_TEST(CsvWriterTest)
#include "csv_writer_test.moc"
