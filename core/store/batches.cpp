#include "core/store/batches.h"

#include "core/store/text_list.h"

namespace tactful::store {
namespace {

Batch batchOf(const Statement& row)
{
    Batch batch;
    batch.id = row.integer(0);
    batch.fileName = row.string(1);
    batch.format = row.string(2);
    batch.importedAt = {row.integer(3)};
    batch.rows = {row.integer(4), row.integer(5), row.integer(6), row.integer(7)};
    batch.counts.ordersNew = row.integer(8);
    batch.counts.ordersChanged = row.integer(9);
    batch.counts.orderLinesNew = row.integer(10);
    batch.counts.customersNew = row.integer(11);
    batch.counts.customersChanged = row.integer(12);
    batch.counts.productsNew = row.integer(13);
    batch.counts.consentEventsNew = row.integer(14);
    batch.platform = row.string(15);
    batch.digest = row.bytes<32>(16);
    if (row.flag(17)) batch.undoneAt = Instant{row.integer(18)};
    batch.undoable = row.flag(19);
    batch.fileKept = row.flag(20);
    return batch;
}

}  // namespace

Result<std::vector<Batch>> batches(Book& book)
{
    std::vector<Batch> all;
    Statement query(book.database(),
                    "SELECT id, file_name, format, imported_at, rows_read, rows_fine, rows_fixed, "
                    "rows_set_aside, orders_new, orders_changed, order_lines_new, customers_new, "
                    "customers_changed, products_new, consent_events_new, platform, file_digest, state, "
                    "undone_at, undoable, EXISTS (SELECT 1 FROM imported_file f WHERE f.import_batch = "
                    "import_batch.id) FROM import_batch ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(batchOf(row)); }); !ok) return ok.error();
    return all;
}

Result<std::vector<IssueCount>> issueCounts(Book& book, data::BatchId batch)
{
    std::vector<IssueCount> counts;
    Statement query(book.database(),
                    "SELECT code, column_name, kind, issues FROM import_issue_count WHERE import_batch = ?1 "
                    "ORDER BY code, column_name, kind");
    const auto ok = query.bind(batch).forEach([&](Statement& row) {
        counts.push_back(
            {row.string(0), row.string(1), static_cast<data::IssueKind>(row.integer(2)), row.integer(3)});
    });
    if (!ok) return ok.error();
    return counts;
}

Result<std::vector<KeptIssue>> keptIssues(Book& book, std::optional<data::BatchId> batch,
                                          std::optional<data::IssueKind> kind)
{
    std::vector<KeptIssue> kept;
    std::optional<std::int64_t> kindNumber;
    if (kind) kindNumber = static_cast<std::int64_t>(*kind);
    Statement query(book.database(),
                    "SELECT id, import_batch, line, column_name, code, message, kind, cells_nonce, cells, "
                    "repaired_by IS NOT NULL "
                    "FROM import_issue WHERE (?1 IS NULL OR import_batch = ?1) AND (?2 IS NULL OR kind = ?2) "
                    "ORDER BY id");
    query.bind(batch, kindNumber);
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return kept;
        KeptIssue one;
        one.batch = query.integer(1);
        one.issue = {query.integer(2),
                     query.string(3),
                     query.string(4),
                     query.string(5),
                     static_cast<data::IssueKind>(query.integer(6)),
                     {}};
        one.repaired = query.flag(9);
        if (!query.isNull(8)) {
            const auto cells =
                vault::open(book.keyring().rowKey(), {"import_issue", "cells", query.integer(0)},
                            query.blob(7), query.blob(8));
            if (!cells) return cells.error();
            one.issue.cells = unpacked(*cells);
        }
        kept.push_back(std::move(one));
    }
}

Result<std::vector<std::string>> batchHeader(Book& book, data::BatchId batch)
{
    Statement query(book.database(), "SELECT header_nonce, header FROM import_batch WHERE id = ?1");
    const auto row = query.bind(batch).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "There is no import " + std::to_string(batch) + " in the book."};
    if (query.isNull(1)) return std::vector<std::string>();
    const auto header =
        vault::open(book.keyring().rowKey(), {"import_batch", "header", batch}, query.blob(0), query.blob(1));
    if (!header) return header.error();
    return unpacked(*header);
}

Status forgetBatch(Book& book, data::BatchId batch)
{
    Statement forget(book.database(), "DELETE FROM import_batch WHERE id = ?1 AND state = 1");
    if (auto ok = forget.run(batch); !ok) return ok;
    if (book.database().changedRows() > 0) return {};
    return Error{ErrorCode::NotFound, "There is no undone import " + std::to_string(batch) + " in the book."};
}

}  // namespace tactful::store
