#include "core/base/text.h"
#include "core/imports/csv_reader.h"
#include "tests/fuzz/fuzz_check.h"

/// \file
/// The CSV reader: no text may get lost between the bytes and the cells. The first two bytes choose the
/// dialect.

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::fuzzCheck;

namespace {

constexpr std::string_view delimiters = ",;\t|";
constexpr std::string_view quotes("\"'\0", 3);

/// The text without what a reader may take out or move: delimiters, quotes, line ends and NULs.
std::string lettersOf(std::string_view text, const Dialect& dialect)
{
    std::string letters;
    for (const char c : text)
        if (c != dialect.delimiter && c != dialect.quote && c != '\n' && c != '\r' && c != '\0') letters += c;
    return letters;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) return 0;
    Dialect dialect;
    dialect.delimiter = delimiters[data[0] % delimiters.size()];
    dialect.quote = quotes[data[1] % quotes.size()];
    const std::string text(reinterpret_cast<const char*>(data + 2), size - 2);
    Job job;
    auto reader = CsvReader::ofText(text, dialect, job);
    fuzzCheck(reader.ok(), "a text can be opened");
    CsvRecord record;
    std::string letters;
    std::int64_t line = 0;
    for (;;) {
        const auto more = reader->next(record);
        fuzzCheck(more.ok(), "a text below the limits is read to its end");
        if (!*more) break;
        fuzzCheck(record.line > line, "records follow one another");
        fuzzCheck(!record.cells.empty(), "a record has a cell");
        line = record.line;
        for (const std::string_view cell : record.cells)
            letters += lettersOf(cell, dialect);
    }
    const std::string_view body = startsWith(text, "\xef\xbb\xbf") ? std::string_view(text).substr(3) : text;
    fuzzCheck(letters == lettersOf(body, dialect), "no text gets lost");
    return 0;
}
