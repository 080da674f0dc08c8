#include "core/imports/read_file.h"

#include "core/base/text.h"
#include "core/imports/map_choice.h"
#include "core/imports/row_maker.h"

#include <algorithm>

namespace tactful::imports {
namespace {

constexpr std::string_view replacementCharacter = "\xef\xbf\xbd";

std::unique_ptr<RowMaker> makeRows(const RowContext& context)
{
    switch (context.columns->map().kind) {
    case RowKind::Customers:
        return makeCustomerRows(context);
    case RowKind::Products:
        return makeProductRows(context);
    case RowKind::Orders:
        break;
    }
    return makeOrderRows(context);
}

/// What is worth saying about the file as a whole.
Status noteFile(const Recognition& recognition, const ColumnMap& map, RowSink& sink)
{
    const auto note = [&](const std::string& column, const char* code, std::string message) {
        return sink.note(
            {recognition.dialect.headerLine, column, code, std::move(message), data::IssueKind::Note, {}});
    };
    if (!map.notice.empty())
        if (const Status noted = note("", "about-this-format", map.notice); !noted) return noted;
    if (recognition.sheets.size() > 1)
        if (const Status noted =
                note("", "other-sheets",
                     "The workbook has other sheets, which were not read. Import it again with "
                     "another sheet chosen, if one of them is a table, too.");
            !noted)
            return noted;
    for (const DateGuess& guess : recognition.dates) {
        if (!guess.ambiguous) continue;
        if (const Status noted = note(guess.column, "ambiguous-dates", guess.reason); !noted) return noted;
        break;
    }
    if (recognition.dialect.encoding == Encoding::Windows1252)
        return note(
            "", "old-encoding",
            "The file is not UTF-8; it was read as Windows-1252. Look whether accented letters are right.");
    return {};
}

/// Reads the records of one file after its header.
class FileRows {
public:
    FileRows(const RowContext& context, const Recognition& recognition)
        : m_context(context), m_recognition(recognition), m_rows(makeRows(context))
    {
    }

    Status take(const CsvRecord& read)
    {
        const CsvRecord& record = m_context.columns->discarded().empty() ? read : withoutSecrets(read);
        RowCheck& check = *m_context.check;
        check.begin(record);
        if (isUsable(record)) {
            const CsvRecord padded = pad(record);
            if (const Rule* rule = m_context.columns->applyRules(padded))
                check.setAside("", rule->setAside, rule->because);
            else if (const Status taken = m_rows->take(padded); !taken)
                return taken;
        }
        return check.end();
    }

    Status finish() { return m_rows->finish(); }

private:
    /// Whether the record can be a row at all; says so if it cannot.
    bool isUsable(const CsvRecord& record)
    {
        RowCheck& check = *m_context.check;
        const std::size_t width = m_recognition.header.size();
        const auto isBlank = [](std::string_view cell) { return trim(cell).empty(); };
        if (record.cells.size() > width &&
            !std::all_of(record.cells.begin() + static_cast<std::ptrdiff_t>(width), record.cells.end(),
                         isBlank))
            check.setAside("", "long-row", "The row has more cells than there are columns.");
        else if (record.openQuote && record.cells.size() != width)
            check.setAside("", "open-quote", "A quotation mark that begins on this line is never closed.");
        else if (std::all_of(record.cells.begin(), record.cells.end(), isBlank))
            check.setAside("", "empty-row", "The row has nothing but empty cells.");
        if (check.isSetAside()) return false;
        if (record.openQuote)
            check.fixed("", "open-quote", "A quotation mark that is never closed was read as text.");
        if (record.cells.size() < width)
            check.fixed("", "short-row",
                        "The row has fewer cells than there are columns; the rest was left empty.");
        if (record.hadNul) check.fixed("", "nul-byte", "Bytes that are no text were taken out.");
        const auto isDamaged = [](std::string_view cell) { return contains(cell, replacementCharacter); };
        if (m_recognition.dialect.encoding == Encoding::BrokenUtf8 &&
            std::any_of(record.cells.begin(), record.cells.end(), isDamaged))
            check.fixed("", "damaged-text", "Letters of this row were damaged before the file came here.");
        return true;
    }

    const CsvRecord& withoutSecrets(const CsvRecord& read)
    {
        m_shown.assign(read.cells.begin(), read.cells.end());
        for (const std::size_t at : m_context.columns->discarded())
            if (at < m_shown.size()) m_shown[at] = {};
        m_record = read;
        m_record.cells = m_shown;
        return m_record;
    }

    CsvRecord pad(const CsvRecord& record)
    {
        if (record.cells.size() >= m_recognition.header.size()) return record;
        m_padded.assign(record.cells.begin(), record.cells.end());
        m_padded.resize(m_recognition.header.size());
        CsvRecord padded = record;
        padded.cells = m_padded;
        return padded;
    }

    RowContext m_context;
    const Recognition& m_recognition;
    std::unique_ptr<RowMaker> m_rows;
    std::vector<std::string_view> m_padded;
    std::vector<std::string_view> m_shown;  ///< the cells of a record without those that are discarded
    CsvRecord m_record;
};

Status readRecords(CsvReader& reader, FileRows& rows)
{
    CsvRecord record;
    for (;;) {
        const auto more = reader.next(record);
        if (!more) return more.error();
        if (!*more) return rows.finish();
        if (const Status taken = rows.take(record); !taken) return taken;
    }
}

}  // namespace

Result<ReadCounts> readFile(const FileSource& source, const Recognition& recognition,
                            const ReadOptions& options, RowSink& sink, Job& job)
{
    const std::string& fileName = source.name();
    if (recognition.format.empty())
        return Error{ErrorCode::BadFile,
                     "The columns of this file are not those of any format that is known. Write a column map "
                     "that says what they hold "
                     "(docs/column-map.md) and import the file with it.",
                     fileName};
    const auto maps = candidateMaps(options);
    if (!maps) return maps.error();
    const auto map = std::find_if(maps->begin(), maps->end(),
                                  [&](const ColumnMap& known) { return known.name == recognition.format; });
    if (map == maps->end())
        return Error{ErrorCode::BadInput, "The file was recognised with other options than it is read with.",
                     fileName};
    const auto zone =
        map->timeZone.empty() ? Result<TimeZone>(options.shopZone) : TimeZone::find(map->timeZone);
    if (!zone) return zone.error();

    job.begin("Reading " + fileName, ProgressUnit::Bytes, source.size());
    auto reader = CsvReader::open(source, recognition.dialect, job);
    if (!reader) return reader.error();
    CsvRecord header;
    const auto any = reader->next(header);
    if (!any) return any.error();
    if (const Status noted = noteFile(recognition, *map, sink); !noted) return noted.error();

    BoundColumns columns(*map, recognition.header, recognition.decimalStyle);
    RowCheck check(sink);
    FileRows rows({&columns, &options, &recognition, *zone, &check, &sink}, recognition);
    if (const Status read = readRecords(*reader, rows); !read) return read.error();
    if (check.counts().rowsRead == 0) {
        const Status noted = sink.note({recognition.dialect.headerLine,
                                        "",
                                        "no-rows",
                                        "The file has column names but no rows.",
                                        data::IssueKind::Note,
                                        {}});
        if (!noted) return noted.error();
    }
    return check.counts();
}

}  // namespace tactful::imports
