#include "core/store/repaired_rows.h"

namespace tactful::store {

Result<std::string> fileMark(Book& book, data::BatchId batch)
{
    Statement query(book.database(),
                    "SELECT lower(substr(hex(file_digest), 1, 16)) FROM import_batch WHERE id = ?1");
    const auto row = query.bind(batch).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "There is no import " + std::to_string(batch) + " in the book."};
    return query.string(0);
}

Result<std::int64_t> markRepaired(Book& book, data::BatchId by, std::span<const RepairedRow> rows)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement mark(
        book.database(),
        "UPDATE import_issue SET repaired_by = ?1 WHERE kind = 1 AND repaired_by IS NULL AND line = ?2 "
        "AND import_batch IN (SELECT id FROM import_batch WHERE state = 0 AND id < ?1 "
        "AND lower(substr(hex(file_digest), 1, 16)) = ?3)");
    std::int64_t marked = 0;
    for (const RepairedRow& row : rows) {
        if (auto ok = mark.run(by, row.line, row.file); !ok) return ok.error();
        marked += book.database().changedRows();
    }
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return marked;
}

Result<std::set<std::int64_t>> linesSetAside(Book& book, data::BatchId batch)
{
    std::set<std::int64_t> lines;
    Statement query(book.database(), "SELECT line FROM import_issue WHERE import_batch = ?1 AND kind = 1");
    if (auto ok = query.bind(batch).forEach([&](Statement& row) { lines.insert(row.integer(0)); }); !ok)
        return ok.error();
    return lines;
}

Result<std::int64_t> repairedRows(Book& book, data::BatchId batch)
{
    Statement query(book.database(), "SELECT count(*) FROM import_issue WHERE import_batch = ?1 AND kind = 1 "
                                     "AND repaired_by IS NOT NULL");
    const auto row = query.bind(batch).step();
    if (!row) return row.error();
    return query.integer(0);
}

}  // namespace tactful::store
