#include "core/imports/table_guess.h"

#include "core/base/text.h"
#include "core/imports/amount_text.h"
#include "core/imports/csv_reader.h"
#include "core/imports/date_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace tactful::imports {
namespace {

constexpr std::string_view delimiters = ",|;\t";
constexpr std::size_t recordsJudged = 100;
constexpr std::size_t headerLines = 10;

struct SampleRecord {
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

std::vector<SampleRecord> readSample(std::string_view sample, bool cut, const Dialect& dialect)
{
    std::vector<SampleRecord> records;
    Job job;
    auto reader = CsvReader::ofText(std::string(sample), dialect, job);
    if (!reader) return records;
    CsvRecord record;
    while (records.size() < recordsJudged) {
        const auto more = reader->next(record);
        if (!more || !*more) {
            // The last record of a sample that was cut is cut too.
            if (cut && records.size() > 1) records.pop_back();
            break;
        }
        records.push_back({record.line, {record.cells.begin(), record.cells.end()}});
    }
    return records;
}

/// A quote that opens a cell and closes one is used; else the usual one, which does no harm, unless it would.
char guessQuote(std::string_view sample, char delimiter)
{
    const auto pairs = [&](char quote) {
        const auto isEdge = [&](std::size_t at) {
            return at >= sample.size() || sample[at] == delimiter || sample[at] == '\n' || sample[at] == '\r';
        };
        std::array<std::int64_t, 2> edges{};
        for (std::size_t at = sample.find(quote); at != std::string_view::npos;
             at = sample.find(quote, at + 1)) {
            if (at == 0 || isEdge(at - 1)) ++edges[0];
            if (isEdge(at + 1)) ++edges[1];
        }
        return std::min(edges[0], edges[1]);
    };
    if (pairs('"') > 0) return '"';
    if (pairs('\'') > 1) return '\'';
    return delimiter == '\t' ? '\0' : '"';
}

struct Evenness {
    std::size_t width = 1;  ///< the most frequent number of cells
    double score = 0;       ///< share of records that have it, less for few cells; 0 for one cell
};

Evenness evenness(const std::vector<SampleRecord>& records)
{
    std::map<std::size_t, std::size_t> widths;
    for (const SampleRecord& record : records)
        ++widths[record.cells.size()];
    Evenness best;
    for (const auto& [width, count] : widths) {
        const double share = static_cast<double>(count) / static_cast<double>(records.size());
        const double score = share * (1.0 - 1.0 / static_cast<double>(width));
        if (score > best.score) best = {width, score};
    }
    return best;
}

bool looksLikeNames(const std::vector<std::string>& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
        const std::string_view text = trim(cell);
        return !text.empty() && !parseAmount(text, DecimalStyle::Point) &&
               !parseDateText(text, DateOrder::DayFirst) && !contains(text, "@");
    });
}

/// The line of the column names: the first of full width whose cells are all words; else the first of full
/// width.
std::int64_t guessHeaderLine(const std::vector<SampleRecord>& records, std::size_t width)
{
    std::int64_t fullWidth = 0;
    for (std::size_t i = 0; i < std::min(records.size(), headerLines); ++i) {
        if (records[i].cells.size() != width) continue;
        if (looksLikeNames(records[i].cells)) return records[i].line;
        if (fullWidth == 0) fullWidth = records[i].line;
    }
    return fullWidth > 0 ? fullWidth : records.empty() ? 1 : records.front().line;
}

/// The delimiter that a first line such as "sep=;" names.
char separatorOf(std::string_view sample)
{
    const std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    const bool said = line.size() == 5 && equalsIgnoringCase(line.substr(0, 4), "sep=");
    return said ? line[4] : '\0';
}

struct Judged {
    TableGuess guess;
    double score = 0;  ///< evenness of the lines, where the header is not known
};

/// Looks for the header of a table that is cut so.
Judged judge(std::string_view sample, bool cut, const KnownHeader& known, const Dialect& dialect)
{
    Judged judged;
    judged.guess.delimiter = dialect.delimiter;
    judged.guess.quote = dialect.quote;
    judged.guess.separatorLine = dialect.separatorLine;
    const auto records = readSample(sample, cut, dialect);
    for (std::size_t i = 0; i < std::min(records.size(), headerLines); ++i) {
        const std::vector<std::string_view> cells(records[i].cells.begin(), records[i].cells.end());
        if (!known(cells)) continue;
        judged.guess.headerLine = records[i].line;
        judged.guess.known = true;
        return judged;
    }
    const Evenness even = evenness(records);
    judged.guess.headerLine = guessHeaderLine(records, even.width);
    judged.guess.width = even.width;
    judged.score = even.score;
    return judged;
}

}  // namespace

TableGuess guessTable(std::string_view sample, bool cut, const KnownHeader& known)
{
    const char separator = separatorOf(sample);
    TableGuess best;
    double bestScore = -1;
    for (const char delimiter : separator ? std::string(1, separator) : std::string(delimiters)) {
        Dialect dialect;
        dialect.delimiter = delimiter;
        dialect.separatorLine = separator != '\0';
        dialect.quote = guessQuote(sample, delimiter);
        dialect.headerLine = separator ? 2 : 1;
        const Judged judged = judge(sample, cut, known, dialect);
        if (judged.guess.known) return judged.guess;
        // Among equals the later, which is rarer inside cells; a table of one column has none at all.
        if (judged.score > bestScore || (judged.score == bestScore && judged.score > 0)) {
            bestScore = judged.score;
            best = judged.guess;
        }
    }
    return best;
}

TableGuess guessSheet(std::string_view sample, bool cut, const KnownHeader& known)
{
    Dialect dialect;
    dialect.sheet = "any";
    return judge(sample, cut, known, dialect).guess;
}

}  // namespace tactful::imports
