#include "core/imports/find_dialect.h"

#include "core/base/text.h"
#include "core/imports/file_survey.h"
#include "core/imports/text_reader.h"
#include "core/imports/xlsx_book.h"

namespace tactful::imports {
namespace {

constexpr std::size_t sampleBytes = 256 << 10;

/// The beginning of the table as UTF-8.
Result<std::string> readStart(const FileSource& source, const Dialect& dialect, Job& job)
{
    auto reader = TextReader::open(source, dialect, job);
    if (!reader) return reader.error();
    std::string start(sampleBytes, '\0');
    std::size_t filled = 0;
    while (filled < start.size()) {
        const auto count = reader->read(start.data() + filled, start.size() - filled);
        if (!count) return count.error();
        if (*count == 0) break;
        filled += *count;
    }
    start.resize(filled);
    return start;
}

/// The sheets to choose from: the one asked for, those that are to be seen, or all if none is.
Result<std::vector<Sheet>> candidates(const FileSource& source, const std::string& asked)
{
    const auto book = XlsxBook::open(source);
    if (!book) return book.error();
    if (!asked.empty()) {
        const auto found = book->sheetNamed(asked);
        if (!found) return found.error();
        return std::vector<Sheet>{*found};
    }
    std::vector<Sheet> seen;
    for (const Sheet& sheet : book->sheets())
        if (!sheet.hidden) seen.push_back(sheet);
    return seen.empty() ? book->sheets() : seen;
}

Result<Dialect> findSheet(const FileSource& source, const std::string& asked, const KnownHeader& known,
                          Job& job)
{
    const auto sheets = candidates(source, asked);
    if (!sheets) return sheets.error();
    std::optional<Dialect> best;
    bool isTable = false;
    for (const Sheet& sheet : *sheets) {
        Dialect dialect;
        dialect.sheet = sheet.name;
        const auto start = readStart(source, dialect, job);
        if (!start) return start.error();
        if (trim(*start).empty()) continue;
        const TableGuess table = guessSheet(*start, start->size() == sampleBytes, known);
        dialect.headerLine = table.headerLine;
        if (table.known) return dialect;
        if (best && (isTable || table.width < 2)) continue;
        best = dialect;
        isTable = table.width > 1;
    }
    if (best) return *best;
    return Error{ErrorCode::BadFile, "There is nothing on the sheets of this workbook. Export it again.",
                 source.name()};
}

}  // namespace

Result<Dialect> findDialect(const FileSource& source, const std::string& sheet, const KnownHeader& known,
                            Job& job)
{
    const std::string& asked = sheet.empty() ? source.sheet() : sheet;
    const auto survey = surveyFile(source, job);
    if (!survey) return survey.error();
    if (survey->workbook) return findSheet(source, asked, known, job);
    if (!asked.empty())
        return Error{ErrorCode::BadFile, "The file is no workbook, so it has no sheets.", source.name()};
    Dialect dialect;
    dialect.encoding = survey->encoding;
    dialect.byteOrderMark = survey->byteOrderMark;
    dialect.lineEnd = survey->lineEnd;
    auto start = readStart(source, dialect, job);
    if (!start) return start.error();
    const bool cut = start->size() == sampleBytes;
    if (startsWith(*start, "\xef\xbb\xbf")) start->erase(0, 3);
    const TableGuess table = guessTable(*start, cut, known);
    dialect.delimiter = table.delimiter;
    dialect.quote = table.quote;
    dialect.headerLine = table.headerLine;
    dialect.separatorLine = table.separatorLine;
    return dialect;
}

Result<std::vector<std::string>> sheetNames(const FileSource& source)
{
    const auto book = XlsxBook::open(source);
    if (!book) return book.error();
    std::vector<std::string> names;
    for (const Sheet& sheet : book->sheets())
        names.push_back(sheet.name);
    return names;
}

}  // namespace tactful::imports
