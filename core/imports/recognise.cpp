#include "core/imports/recognise.h"

#include "core/base/text.h"
#include "core/imports/file_survey.h"
#include "core/imports/map_choice.h"
#include "core/imports/shop_formats.h"
#include "core/imports/table_guess.h"

#include <algorithm>

namespace tactful::imports {
namespace {

constexpr std::size_t sampleBytes = 256 << 10;
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

/// The beginning of the file as UTF-8.
Result<std::string> readStart(const FileSource& source, Encoding encoding)
{
    auto reader = TextReader::open(source, encoding);
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

Result<Dialect> findDialect(const FileSource& source, const std::vector<ColumnMap>& maps, Job& job)
{
    const auto survey = surveyFile(source, job);
    if (!survey) return survey.error();
    auto start = readStart(source, survey->encoding);
    if (!start) return start.error();
    const bool cut = start->size() == sampleBytes;
    if (startsWith(*start, "\xef\xbb\xbf")) start->erase(0, 3);
    const TableGuess table = guessTable(*start, cut, [&](std::span<const std::string_view> cells) {
        return fittingMap(maps, headerOf(cells)) != nullptr;
    });
    Dialect dialect;
    dialect.encoding = survey->encoding;
    dialect.byteOrderMark = survey->byteOrderMark;
    dialect.lineEnd = survey->lineEnd;
    dialect.delimiter = table.delimiter;
    dialect.quote = table.quote;
    dialect.headerLine = table.headerLine;
    dialect.separatorLine = table.separatorLine;
    return dialect;
}

/// What each column feeds; by the names that known formats use where the file is of none.
std::vector<ColumnGuess> guessColumns(const ColumnMap* map, const std::vector<std::string>& header)
{
    std::vector<ColumnGuess> columns;
    for (const std::string& column : header)
        columns.push_back({column, {}, 0, {}});
    const auto fill = [&](const ColumnMap& known, double confidence) {
        const BoundColumns bound(known, header, DecimalStyle::Point);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string use = bound.useOf(i);
            if (!columns[i].field.empty() || use.empty() || (confidence < 1 && !fieldNamed(use))) continue;
            columns[i].field = use;
            columns[i].confidence = confidence;
        }
    };
    if (map) {
        fill(*map, 1.0);
    } else {
        for (const ColumnMap& known : knownMaps())
            fill(known, nameConfidence);
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
        : m_recognition(recognition), m_options(options), m_map(map)
    {
        for (std::size_t i = 0; i < recognition.columns.size(); ++i) {
            const std::string& use = recognition.columns[i].field;
            const auto field = fieldNamed(use);
            if (use == "consent" || (field && isDateField(*field)))
                m_dates.push_back({i, DateVotes(options.today + 1)});
            if (field && isAmountField(*field)) m_amounts.push_back(i);
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
        for (const std::size_t at : m_amounts)
            if (at < record.cells.size()) m_votes.add(record.cells[at]);
        for (std::size_t i = 0; i < std::min(record.cells.size(), m_recognition.columns.size()); ++i) {
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
        m_recognition.decimalStyle = m_map && m_map->decimalStyle ? *m_map->decimalStyle : found;
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
    std::vector<DateColumn> m_dates;
    std::vector<std::size_t> m_amounts;
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
    const auto dialect = findDialect(source, *maps, job);
    if (!dialect) return dialect.error();
    recognition.dialect = *dialect;
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

    const ColumnMap* map = fittingMap(*maps, recognition.header);
    const bool asked = !options.format.empty() || !options.mapJson.empty();
    if (!map && asked) return whyNot(maps->front(), recognition.header, fileName);
    recognition.format = map ? map->name : "";
    recognition.title = map ? map->title : "";
    recognition.columns = guessColumns(map, recognition.header);

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
