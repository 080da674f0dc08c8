#include "core/data/set_aside_columns.h"
#include "core/exports/csv_writer.h"
#include "core/steps/import_step.h"
#include "core/steps/list_log.h"
#include "core/steps/session_parts.h"
#include "core/store/batches.h"
#include "core/store/repaired_rows.h"

#include <algorithm>
#include <array>
#include <map>

namespace tactful::steps {

Result<std::vector<SetAsideRow>> setAsideRows(Session& session, std::optional<data::BatchId> batch)
{
    SessionParts& parts = session.parts();
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();
    std::map<data::BatchId, std::string> names;
    for (const store::Batch& each : *batches)
        names[each.id] = each.fileName;
    if (batch && !names.contains(*batch))
        return Error{ErrorCode::NotFound,
                     "There is no import with the number " + std::to_string(*batch) + "."};
    const auto issues = store::keptIssues(parts.book, batch, data::IssueKind::SetAside);
    if (!issues) return issues.error();
    std::vector<SetAsideRow> rows;
    for (const store::KeptIssue& kept : *issues)
        if (!kept.repaired) rows.push_back({kept.batch, names[kept.batch], kept.issue});
    return rows;
}

namespace {

constexpr std::array addedColumns{data::setAsideBecause, data::setAsideColumn, data::setAsideLine,
                                  data::setAsideFile};

/// Takes out the cells under the columns that are added here: in a repaired file they stand already.
void dropAdded(const std::vector<std::string>& header, std::vector<std::string>& cells)
{
    for (std::size_t at = std::min(header.size(), cells.size()); at-- > 0;)
        if (std::find(addedColumns.begin(), addedColumns.end(), header[at]) != addedColumns.end())
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

Status writeSetAsideRows(Session& session, data::BatchId batch, const Path& file)
{
    SessionParts& parts = session.parts();
    auto rows = setAsideRows(session, batch);
    if (!rows) return rows.error();
    const auto titles = store::batchHeader(parts.book, batch);
    if (!titles) return titles.error();
    std::vector<std::string> header = *titles;
    dropAdded(*titles, header);
    std::size_t width = header.size();
    for (SetAsideRow& row : *rows) {
        dropAdded(*titles, row.issue.cells);
        width = std::max(width, row.issue.cells.size());
    }
    for (std::size_t column = header.size(); column < width; ++column)
        header.push_back("Column " + std::to_string(column + 1));
    for (const std::string_view added : addedColumns)
        header.emplace_back(added);
    const auto mark = store::fileMark(parts.book, batch);
    if (!mark) return mark.error();
    auto writer = exports::CsvWriter::create(file, header, {.byteOrderMark = true});
    if (!writer) return writer.error();
    for (const SetAsideRow& row : *rows) {
        std::vector<std::string> cells = row.issue.cells;
        cells.resize(width);
        cells.push_back(row.issue.message);
        cells.push_back(row.issue.column);
        cells.push_back(std::to_string(row.issue.line));
        cells.push_back(*mark);
        if (auto ok = writer->row(cells); !ok) return ok;
    }
    return logFile(parts, "save-rows", R"({"import":)" + std::to_string(batch) + "}", [&writer]() -> Status {
        const auto bytes = writer->finish();
        return bytes ? Status() : bytes.error();
    });
}

}  // namespace tactful::steps
