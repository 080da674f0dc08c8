#include "core/store/batches.h"

#include "core/store/erasure.h"
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
    return batch;
}

/// Runs a statement with the batch as its only value and counts the rows it changed.
Result<std::int64_t> changed(Database& database, const char* sql, data::BatchId batch)
{
    Statement statement(database, sql);
    if (auto ok = statement.run(batch); !ok) return ok.error();
    return database.changedRows();
}

}  // namespace

Result<std::vector<Batch>> batches(Book& book)
{
    std::vector<Batch> all;
    Statement query(book.database(),
                    "SELECT id, file_name, format, imported_at, rows_read, rows_fine, rows_fixed, "
                    "rows_set_aside, orders_new, orders_changed, order_lines_new, customers_new, "
                    "customers_changed, products_new, consent_events_new FROM import_batch ORDER BY id");
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
                    "SELECT id, import_batch, line, column_name, code, message, kind, cells_nonce, cells "
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

Result<UndoneImport> undoImport(Book& book, data::BatchId batch)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Database& database = book.database();
    UndoneImport undone;
    // Lines before orders, so that lines which came to older orders are counted too; whoever and whatever is
    // spoken of by nothing else goes last.
    const struct {
        const char* sql;
        std::int64_t* count;
    } tasks[] = {
        {"DELETE FROM order_line WHERE import_batch = ?1", &undone.orderLines},
        {"DELETE FROM customer_order WHERE import_batch = ?1 AND NOT EXISTS "
         "(SELECT 1 FROM order_line WHERE customer_order = customer_order.id)",
         &undone.orders},
        {"DELETE FROM consent_event WHERE import_batch = ?1", &undone.consentEvents},
        {"DELETE FROM customer WHERE import_batch = ?1 "
         "AND NOT EXISTS (SELECT 1 FROM customer_order o WHERE o.customer = customer.id) "
         "AND NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.customer = customer.id) "
         "AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.customer = customer.id AND i.import_batch IS NOT "
         "?1) "
         "AND NOT EXISTS (SELECT 1 FROM external_id x WHERE x.customer = customer.id AND x.import_batch IS "
         "NOT ?1)",
         &undone.customers},
        {"DELETE FROM product WHERE import_batch = ?1 AND NOT EXISTS (SELECT 1 FROM order_line l WHERE "
         "l.product = product.id)",
         &undone.products},
    };
    for (const auto& task : tasks) {
        const auto count = changed(database, task.sql, batch);
        if (!count) return count.error();
        *task.count = *count;
    }
    const auto known = changed(database, "DELETE FROM import_batch WHERE id = ?1", batch);
    if (!known) return known.error();
    if (*known == 0)
        return Error{ErrorCode::NotFound, "There is no import " + std::to_string(batch) + " in the book."};
    if (auto ok = transaction->commit(); !ok) return ok.error();

    // The customers are gone for good now; their keys go after them, under the write lock.
    auto sweep = BookTransaction::begin(book);
    if (!sweep) return sweep.error();
    if (auto ok = deleteKeysOfNobody(database, book.keys()); !ok) return ok.error();
    if (auto ok = sweep->commit(); !ok) return ok.error();
    return undone;
}

}  // namespace tactful::store
