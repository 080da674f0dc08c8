#include "core/base/text.h"
#include "core/imports/csv_reader.h"
#include "core/imports/find_dialect.h"
#include "core/imports/sheet_text.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/support/zip_bytes.h"

/// \file
/// Workbooks. A checksum would stop nearly every change to their bytes, so the input is mostly the XML of
/// their parts, with a byte 0x1e between them: rows, texts, styles, the list of sheets. After a first byte
/// 'Z' it is the archive itself.

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::fuzzCheck;

namespace {

constexpr char partEnd = '\x1e';

std::string workbookFrom(std::string_view input)
{
    const auto parts = split(input, partEnd);
    tests::WorkbookXml book;
    book.sheets = {{"One", std::string(parts[0]), {}}, {"Two", "", "hidden"}};
    if (parts.size() > 1) book.texts = parts[1];
    if (parts.size() > 2) book.styles = parts[2];
    auto files = tests::partsOf(book);
    if (parts.size() > 3)
        for (tests::ZipEntry& file : files)
            if (file.name == "xl/workbook.xml") file.bytes = parts[3];
    return tests::zipOf(files);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const bool raw = startsWith(input, "Z");
    const FileSource book("book.xlsx", std::make_shared<const std::string>(raw ? std::string(input.substr(1))
                                                                               : workbookFrom(input)));
    Job job;
    const auto nothingKnown = [](std::span<const std::string_view>) { return false; };
    const auto dialect = findDialect(book, {}, nothingKnown, job);
    fuzzCheck(dialect.ok() || !dialect.error().detail.empty(), "a refusal says why");
    if (!dialect) return 0;
    auto reader = CsvReader::open(book, *dialect, job);
    CsvRecord record;
    std::int64_t line = 0;
    while (reader) {
        const auto more = reader->next(record);
        fuzzCheck(more.ok() || !more.error().detail.empty(), "a refusal says why");
        if (!more || !*more) break;
        fuzzCheck(dialect->sheet.empty() || !record.openQuote, "a sheet has no open quotes");
        fuzzCheck(record.line > line, "rows follow one another");
        line = record.line;
    }
    fuzzCheck(dialect->sheet.empty() || line <= SheetText::rowLimit, "a row is one of the sheet");
    return 0;
}
