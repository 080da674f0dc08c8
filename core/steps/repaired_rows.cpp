#include "core/steps/repaired_rows.h"

#include "core/base/text.h"
#include "core/data/set_aside_columns.h"
#include "core/imports/csv_reader.h"
#include "core/store/repaired_rows.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tactful::steps {
namespace {

std::optional<std::size_t> placeOf(const std::vector<std::string>& header, std::string_view column)
{
    const auto found = std::find_if(header.begin(), header.end(),
                                    [column](const std::string& title) { return trim(title) == column; });
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

}  // namespace

Result<std::int64_t> markRepairedRows(SessionParts& parts, data::BatchId batch,
                                      const imports::FileSource& source,
                                      const imports::Recognition& recognition, Job& job)
{
    const auto file = placeOf(recognition.header, data::setAsideFile);
    const auto line = placeOf(recognition.header, data::setAsideLine);
    if (!file || !line) return std::int64_t{0};
    const auto setAsideAgain = store::linesSetAside(parts.book, batch);
    if (!setAsideAgain) return setAsideAgain.error();
    auto reader = imports::CsvReader::open(source, recognition.dialect, job);
    if (!reader) return reader.error();
    std::vector<store::RepairedRow> taken;
    std::vector<store::RepairedRow> again;
    imports::CsvRecord record;
    for (bool header = true;; header = false) {
        const auto more = reader->next(record);
        if (!more) return more.error();
        if (!*more) break;
        if (header || record.cells.size() <= std::max(*file, *line)) continue;
        const auto number = parseInteger(trim(record.cells[*line]));
        if (!number) continue;
        (setAsideAgain->contains(record.line) ? again : taken)
            .push_back({lowerAscii(trim(record.cells[*file])), *number});
    }
    if (const auto marked = store::markRepaired(parts.book, batch, again); !marked) return marked.error();
    return store::markRepaired(parts.book, batch, taken);
}

}  // namespace tactful::steps
