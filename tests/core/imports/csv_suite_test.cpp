#include "core/base/text.h"
#include "core/imports/column_map.h"
#include "core/imports/csv_reader.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::dataFile;

namespace {

constexpr const char* suite = "csv-suites/duckdb/data/csv";

std::vector<Path> filesOf(const Path& folder)
{
    std::vector<Path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// A map that takes every row with a text in the first column that has a name of its own.
std::optional<std::string> mapFor(const std::vector<std::string>& header)
{
    for (const std::string& name : header) {
        if (columnKey(name).empty()) continue;
        return nlohmann::json{{"columns", {{"product", name}}}, {"values", {{"ordered_at", "2026-01-10"}}}}
            .dump();
    }
    return std::nullopt;
}

std::int64_t recordsOf(const Path& path, const Dialect& dialect)
{
    Job job;
    auto reader = CsvReader::open(path, dialect, job);
    if (!reader) return -1;
    CsvRecord record;
    std::int64_t count = -1;  // the header is no row
    for (;;) {
        const auto more = reader->next(record);
        if (!more) return -1;
        if (!*more) return count;
        ++count;
    }
}

/// Of a file without quotes a row is a line that is not blank, below the header. Nothing for other files.
std::optional<std::int64_t> linesBelow(const Path& path, std::int64_t headerLine)
{
    const auto bytes = readWholeFile(path);
    if (!bytes || bytes->find_first_of(std::string_view("\"'\0", 3)) != std::string::npos)
        return std::nullopt;
    std::string text = *bytes;
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
        text.erase(at, 1);
    std::replace(text.begin(), text.end(), '\r', '\n');
    std::int64_t line = 0;
    std::int64_t count = 0;
    for (const std::string_view each : split(text, '\n'))
        if (++line > headerLine && !each.empty()) ++count;
    return count;
}

}  // namespace

/// Small files of all kinds that the tests of a database have gathered.
class CsvSuiteTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsReadWholeOrRefusedWithAReason_data();
    void everyFileIsReadWholeOrRefusedWithAReason();
};

void CsvSuiteTest::everyFileIsReadWholeOrRefusedWithAReason_data()
{
    QTest::addColumn<QString>("path");
    if (!std::filesystem::exists(dataFile(suite))) {
        QTest::newRow("none") << QString();
        return;
    }
    for (const Path& file : filesOf(dataFile(suite))) {
        const std::string name = utf8Path(file.lexically_relative(dataFile(suite)));
        QTest::newRow(name.c_str()) << QString::fromStdString(utf8Path(file));
    }
}

void CsvSuiteTest::everyFileIsReadWholeOrRefusedWithAReason()
{
    TACTFUL_NEED_DATA(suite);
    QFETCH(QString, path);
    const Path file = pathFromUtf8(path.toStdString());
    Job job;
    const auto recognition = recognise(file, tests::britishShop(), job);
    if (!recognition) {
        QVERIFY2(recognition.error().code == ErrorCode::BadFile, recognition.error().detail.c_str());
        QVERIFY(recognition.error().detail.size() > 20);
        QVERIFY(!recognition.error().where.empty());
        return;
    }
    ReadOptions options = tests::britishShop();
    if (recognition->format.empty()) {
        const auto map = mapFor(recognition->header);
        if (!map) return;  // a header without a single name: nothing could be said of its columns
        options.mapJson = *map;
    }
    const tests::ReadOutcome outcome = tests::readAll(file, options);
    QCOMPARE(outcome.error, std::string());
    const ReadCounts& counts = outcome.counts;
    QCOMPARE(counts.rowsRead, counts.rowsFine + counts.rowsFixed + counts.rowsSetAside);
    QCOMPARE(counts.rowsRead, recordsOf(file, outcome.recognition.dialect));
    const auto setAside =
        std::count_if(outcome.rows.issues.begin(), outcome.rows.issues.end(), [](const data::Issue& issue) {
            return issue.kind == data::IssueKind::SetAside && !issue.message.empty();
        });
    QCOMPARE(std::int64_t{setAside}, counts.rowsSetAside);
    const bool eightBit = recognition->dialect.encoding != Encoding::Utf16Le &&
                          recognition->dialect.encoding != Encoding::Utf16Be;
    const auto lines = linesBelow(file, outcome.recognition.dialect.headerLine);
    if (eightBit && lines) QCOMPARE(counts.rowsRead, *lines);
}

TACTFUL_TEST(CsvSuiteTest)
#include "csv_suite_test.moc"
