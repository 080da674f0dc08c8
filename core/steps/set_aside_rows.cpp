#include "core/exports/csv_writer.h"
#include "core/steps/import_step.h"
#include "core/steps/session_parts.h"
#include "core/store/batches.h"

#include <algorithm>
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
        rows.push_back({kept.batch, names[kept.batch], kept.issue});
    return rows;
}

Status writeSetAsideRows(Session& session, data::BatchId batch, const Path& file)
{
    SessionParts& parts = session.parts();
    const auto rows = setAsideRows(session, batch);
    if (!rows) return rows.error();
    auto header = store::batchHeader(parts.book, batch);
    if (!header) return header.error();
    std::size_t width = header->size();
    for (const SetAsideRow& row : *rows)
        width = std::max(width, row.issue.cells.size());
    for (std::size_t column = header->size(); column < width; ++column)
        header->push_back("Column " + std::to_string(column + 1));
    for (const char* const added : {"Set aside because", "Set aside column", "Set aside line"})
        header->push_back(added);
    auto writer = exports::CsvWriter::create(file, *header, {.byteOrderMark = true});
    if (!writer) return writer.error();
    for (const SetAsideRow& row : *rows) {
        std::vector<std::string> cells = row.issue.cells;
        cells.resize(width);
        cells.push_back(row.issue.message);
        cells.push_back(row.issue.column);
        cells.push_back(std::to_string(row.issue.line));
        if (auto ok = writer->row(cells); !ok) return ok;
    }
    const auto written = writer->finish();
    return written ? Status() : written.error();
}

}  // namespace tactful::steps
