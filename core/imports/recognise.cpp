#include "core/imports/recognise.h"

#include "core/base/text.h"
#include "core/imports/csv_reader.h"
#include "core/imports/find_dialect.h"
#include "core/imports/map_choice.h"
#include "core/imports/shop_formats.h"

#include <algorithm>
#include <map>

namespace tactful::imports {
namespace {

constexpr std::int64_t sampleRecords = 1000;
constexpr std::size_t sampleValues = 3;
constexpr double nameConfidence = 0.5;

std::vector<std::string> headerOf(std::span<const std::string_view> cells)
{
    std::vector<std::string> header;
    for (const std::string_view cell : cells)
        header.emplace_back(trim(cell));
    return header;
}

/// What each column feeds, as the map of the file says.
std::vector<ColumnGuess> columnsOf(const ColumnMap& map, const std::vector<std::string>& header)
{
    const BoundColumns bound(map, header, DecimalStyle::Point);
    std::vector<ColumnGuess> columns;
    for (std::size_t i = 0; i < header.size(); ++i) {
        columns.push_back({header[i], bound.useOf(i), 0, {}});
        if (!columns.back().field.empty()) columns.back().confidence = 1;
    }
    return columns;
}

/// What each column of an unknown file may feed: what a column of its name feeds in the most known formats.
std::vector<ColumnGuess> guessColumns(const std::vector<std::string>& header)
{
    std::vector<std::map<std::string, int>> votes(header.size());
    for (const ColumnMap& known : knownMaps()) {
        if (!known.refusal.empty()) continue;
        const BoundColumns bound(known, header, DecimalStyle::Point);
        for (std::size_t i = 0; i < header.size(); ++i)
            if (const std::string use = bound.useOf(i); fieldNamed(use)) ++votes[i][use];
    }
    std::vector<ColumnGuess> columns;
    for (std::size_t i = 0; i < header.size(); ++i) {
        columns.push_back({header[i], {}, 0, {}});
        int most = 0;
        for (const auto& [field, count] : votes[i]) {
            if (count <= most) continue;
            most = count;
            columns.back().field = field;
            columns.back().confidence = nameConfidence;
        }
    }
    return columns;
}

std::string whyThisOrder(DateOrder order, bool ambiguous, const std::string& country)
{
    const std::string first = order == DateOrder::DayFirst     ? "the day"
                              : order == DateOrder::MonthFirst ? "the month"
                                                               : "the year";
    if (!ambiguous) return "The dates of this column show that " + first + " comes first.";
    const std::string usual = country.empty() ? "in most countries" : "in " + country;
    return "Every date of this column can be read in two ways; " + first +
           " was taken to come first, as is usual " + usual + ".";
}

/// Looks at the values of the first records, and at more where a date column is still open.
class ValueSurvey {
public:
    /// `map` may be null.
    ValueSurvey(Recognition& recognition, const ReadOptions& options, const ColumnMap* map)
        : m_recognition(recognition), m_options(options), m_map(map),
          m_secret(recognition.header.size(), false)
    {
        if (map) {
            const BoundColumns bound(*map, recognition.header, DecimalStyle::Point);
            for (const std::size_t at : bound.discarded())
                m_secret[at] = true;
            recognition.secretColumns = bound.discarded();
        }
        for (std::size_t i = 0; i < recognition.columns.size(); ++i) {
            const std::string& use = recognition.columns[i].field;
            const auto field = fieldNamed(use);
            if (use == "consent" || (field && isDateField(*field)))
                m_dates.push_back({i, DateVotes(options.today + 1)});
            const bool isMoney = field != Field::Quantity && field != Field::Stock;
            if (field && isAmountField(*field)) m_amounts.emplace_back(i, isMoney);
        }
    }

    bool wantsMore() const
    {
        const auto open = [](const DateColumn& column) { return column.votes.ambiguous(); };
        const bool told = m_map && m_map->dateOrder;
        return m_records < sampleRecords || (!told && std::any_of(m_dates.begin(), m_dates.end(), open));
    }

    void add(const CsvRecord& record)
    {
        for (DateColumn& column : m_dates)
            if (column.at < record.cells.size()) column.votes.add(record.cells[column.at]);
        if (++m_records > sampleRecords) return;
        for (const auto& [at, isMoney] : m_amounts)
            if (at < record.cells.size()) m_votes.add(record.cells[at], isMoney);
        for (std::size_t i = 0; i < std::min(record.cells.size(), m_recognition.columns.size()); ++i) {
            if (m_secret[i]) continue;
            const std::string_view value = trim(record.cells[i]);
            auto& samples = m_recognition.columns[i].samples;
            if (!value.empty() && samples.size() < sampleValues) samples.emplace_back(value);
        }
    }

    void finish()
    {
        const bool monthFirst = m_options.shopCountry == "US";
        for (const DateColumn& column : m_dates) {
            if (!column.votes.any()) continue;
            DateGuess guess;
            guess.column = m_recognition.header[column.at];
            if (m_map && m_map->dateOrder) {
                guess.order = *m_map->dateOrder;
                guess.reason = "The column map says so.";
            } else {
                guess.order = column.votes.best(monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
                guess.ambiguous = column.votes.ambiguous();
                guess.reason = whyThisOrder(guess.order, guess.ambiguous, m_options.shopCountry);
            }
            m_recognition.dates.push_back(std::move(guess));
        }
        // Semicolons part cells where the comma is taken: as the decimal mark.
        const bool semicolons = m_recognition.dialect.delimiter == ';';
        const DecimalStyle found = m_votes.style(semicolons ? DecimalStyle::Comma : DecimalStyle::Point);
        // Numbers of a workbook have points, whatever its owner's files have otherwise.
        const bool told = m_map && m_map->decimalStyle && m_recognition.dialect.sheet.empty();
        m_recognition.decimalStyle = told ? *m_map->decimalStyle : found;
        m_recognition.currencySignsUsual = m_votes.signsAreUsual();
    }

private:
    struct DateColumn {
        std::size_t at;
        DateVotes votes;
    };

    Recognition& m_recognition;
    const ReadOptions& m_options;
    const ColumnMap* m_map;
    std::vector<bool> m_secret;  ///< columns that must not be looked at
    std::vector<DateColumn> m_dates;
    std::vector<std::pair<std::size_t, bool>> m_amounts;  ///< column, and whether it is money
    AmountVotes m_votes;
    std::int64_t m_records = 0;
};

}  // namespace

Result<Recognition> recognise(const FileSource& source, const ReadOptions& options, Job& job)
{
    const auto maps = candidateMaps(options);
    if (!maps) return maps.error();
    const std::string& fileName = source.name();
    const std::int64_t total = source.size();

    Recognition recognition;
    job.begin("Looking at " + fileName, ProgressUnit::Bytes, total);
    const auto known = [&](std::span<const std::string_view> cells) {
        return fittingMap(*maps, headerOf(cells), fileName) != nullptr;
    };
    const auto dialect = findDialect(source, options.sheet, known, job);
    if (!dialect) return dialect.error();
    recognition.dialect = *dialect;
    if (!dialect->sheet.empty()) {
        auto sheets = sheetNames(source);
        if (!sheets) return sheets.error();
        recognition.sheets = std::move(*sheets);
    }
    job.begin("Looking at the columns of " + fileName, ProgressUnit::Bytes, total);
    auto reader = CsvReader::open(source, *dialect, job);
    if (!reader) return reader.error();
    CsvRecord record;
    auto more = reader->next(record);
    if (!more) return more.error();
    if (!*more)
        return Error{ErrorCode::BadFile,
                     "The file has nothing but blank lines. Export it from your shop again.", fileName};
    recognition.header = headerOf(record.cells);

    const ColumnMap* map = fittingMap(*maps, recognition.header, fileName);
    const bool asked = !options.format.empty() || !options.mapJson.empty();
    if (!map && asked) return whyNot(maps->front(), recognition.header, fileName);
    if (map && !map->refusal.empty()) return Error{ErrorCode::BadFile, map->refusal, fileName};
    if (map && !map->quotes && recognition.dialect.quote != '\0') {
        recognition.dialect.quote = '\0';
        reader = CsvReader::open(source, recognition.dialect, job);
        if (!reader) return reader.error();
        more = reader->next(record);
        if (!more) return more.error();
    }
    recognition.format = map ? map->name : "";
    recognition.title = map ? map->title : "";
    recognition.columns = map ? columnsOf(*map, recognition.header) : guessColumns(recognition.header);

    ValueSurvey survey(recognition, options, map);
    while (survey.wantsMore()) {
        more = reader->next(record);
        if (!more) return more.error();
        if (!*more) break;
        survey.add(record);
    }
    survey.finish();
    return recognition;
}

}  // namespace tactful::imports
