#include "core/store/import_undo.h"

#include "core/base/text.h"
#include "core/store/erasure.h"
#include "core/store/import_journal.h"
#include "core/store/record_links.h"

#include <algorithm>
#include <string>

namespace tactful::store {
namespace {

/// Runs statements whose only value is the batch.
Status runAll(Database& database, std::initializer_list<std::string> statements, data::BatchId batch)
{
    for (const std::string& sql : statements) {
        Statement statement(database, sql);
        if (auto ok = statement.run(batch); !ok) return ok;
    }
    return {};
}

/// "(a, b) = (SELECT before ->> 0, before ->> 1 …" for columns that import_change holds in that order.
std::string putBack(const std::string& columns, const std::string& more = {})
{
    const auto count = static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ',')) + 1;
    std::string values;
    for (std::size_t i = 0; i < count; ++i)
        values += (i > 0 ? ", " : "") + ("before ->> " + std::to_string(i));
    return "(" + columns + (more.empty() ? "" : ", " + more) + ") = (SELECT " + values +
           (more.empty() ? "" : ", first, second");
}

/// Of rows of one kind that the import changed: " FROM import_change WHERE … AND row = id)".
std::string ofKind(const char* kind)
{
    return std::string(" FROM import_change c WHERE c.import_batch = ?1 AND c.kind = '") + kind +
           "' AND c.row = id)";
}

std::string changedRows(const char* kind)
{
    return std::string("(SELECT row FROM import_change WHERE import_batch = ?1 AND kind = '") + kind + "')";
}

Status rollBackSales(Database& database, data::BatchId batch)
{
    return runAll(
        database,
        {"DELETE FROM order_line WHERE import_batch = ?1",
         "DELETE FROM customer_order WHERE import_batch = ?1",
         std::string("INSERT INTO order_line (customer_order, position, ") + lineColumns +
             ") SELECT row, CAST(part AS INTEGER), before ->> 0, before ->> 1, before ->> 2, before ->> 3, "
             "before ->> 4, before ->> 5, before ->> 6, before ->> 7 FROM import_change "
             "WHERE import_batch = ?1 AND kind = 'line'",
         "UPDATE customer_order SET " + putBack(orderColumns, "sale_digest, buyer_digest") + ofKind("order") +
             " WHERE id IN " + changedRows("order") + " AND unlinked = 0"},
        batch);
}

/// Column by column, because a person may have changed one of them since.
std::string customerPutBack()
{
    std::string sets;
    std::size_t i = 0;
    for (const std::string_view part : split(customerColumns, ',')) {
        const std::string column(trim(part));
        const std::string place = std::to_string(i++);
        sets += (sets.empty() ? "" : ", ") + column + " = (SELECT iif(customer." + column +
                " IS c.after ->> " + place + ", c.before ->> " + place + ", customer." + column + ")" +
                ofKind("customer");
    }
    return "UPDATE customer SET " + sets + " WHERE id IN " + changedRows("customer");
}

Status rollBackFields(Database& database, data::BatchId batch)
{
    const std::string untouched =
        " FROM import_change c WHERE c.import_batch = ?1 AND c.kind = 'field' AND c.row = customer "
        "AND c.part = field AND c.after = json_array(known_at, hex(nonce))";
    return runAll(
        database,
        {"UPDATE sealed_field SET (known_at, import_batch, nonce, ciphertext) = (SELECT before ->> 0, "
         "before ->> 1, first, second" +
             untouched +
             ") WHERE (customer, field) IN (SELECT row, part FROM import_change WHERE import_batch = "
             "?1 AND kind = 'field' AND before IS NOT NULL) AND EXISTS (SELECT 1" +
             untouched + ")",
         "DELETE FROM sealed_field WHERE import_batch = ?1 AND ((customer, field) IN (SELECT row, part FROM "
         "import_change WHERE import_batch = ?1 AND kind = 'field' AND before IS NULL) "
         "OR customer IN (SELECT id FROM customer WHERE import_batch = ?1))"},
        batch);
}

Status gatherGhosts(Database& database, data::BatchId batch, Ghosts& ghosts)
{
    Statement made(database, "SELECT id FROM customer WHERE import_batch = ?1");
    if (auto ok = made.bind(batch).forEach([&](Statement& row) { ghosts.customers.insert(row.integer(0)); });
        !ok)
        return ok;
    Statement indexes(database, "SELECT blind_index, customer FROM identity WHERE import_batch = ?1");
    if (auto ok = indexes.bind(batch).forEach(
            [&](Statement& row) { ghosts.byIndex.emplace(row.bytes<16>(0), row.integer(1)); });
        !ok)
        return ok;
    Statement ids(database,
                  "SELECT platform, external_id, customer FROM external_id WHERE import_batch = ?1");
    if (auto ok = ids.bind(batch).forEach([&](Statement& row) {
            ghosts.byExternalId.emplace(std::pair(row.string(0), row.string(1)), row.integer(2));
        });
        !ok)
        return ok;
    Statement products(database, "SELECT sku, id FROM product WHERE import_batch = ?1");
    return products.bind(batch).forEach(
        [&](Statement& row) { ghosts.productBySku.emplace(row.string(0), row.integer(1)); });
}

/// A ghost has no import, so that whoever meets it again makes it theirs.
Status rollBackPeople(Database& database, data::BatchId batch)
{
    const std::string byHand = "known_at > (SELECT imported_at FROM import_batch WHERE id = ?1)";
    return runAll(
        database,
        {customerPutBack(), "DELETE FROM record_link WHERE import_batch = ?1",
         "DELETE FROM identity WHERE import_batch = ?1", "DELETE FROM external_id WHERE import_batch = ?1",
         // What is known more recently than the file was said by a person.
         "UPDATE customer SET country = iif(" + byHand + ", country, ''), language = iif(" + byHand +
             ", language, ''), time_zone = '', external_id = '', first_seen = NULL, has_email = 0, "
             "import_batch = NULL WHERE import_batch = ?1",
         "UPDATE customer SET has_email = 1 WHERE has_email = 0 AND id IN (SELECT customer FROM identity "
         "WHERE kind = 'email' AND import_batch IS NULL) AND ?1 IS NOT NULL"},
        batch);
}

Status rollBackProducts(Database& database, data::BatchId batch)
{
    return runAll(
        database,
        {std::string("UPDATE product SET ") + putBack(productColumns) + ofKind("product") + " WHERE id IN " +
             changedRows("product"),
         "UPDATE product SET handle = '', name = '', aisle = '', brand = '', description = '', tags = '[]', "
         "price_minor = NULL, price_currency = '', cost_minor = NULL, cost_currency = '', stock = NULL, "
         "url = '', image = '', active = 1, gift_card = 0, known_at = NULL, import_batch = NULL "
         "WHERE import_batch = ?1"},
        batch);
}

/// What a later import of the same file told in place of an earlier one is the earlier one's again.
Status rollBackIssues(Database& database, data::BatchId batch)
{
    const std::string earlier =
        "(SELECT max(e.id) FROM import_batch e JOIN import_batch b ON e.file_digest = b.file_digest "
        "WHERE b.id = ?1 AND e.id < ?1 AND e.state = 0)";
    for (const char* table : {"import_issue", "import_issue_count"})
        if (auto ok = runAll(database,
                             {std::string("UPDATE ") + table + " SET import_batch = " + earlier +
                                  " WHERE import_batch = ?1 AND " + earlier + " IS NOT NULL",
                              std::string("DELETE FROM ") + table + " WHERE import_batch = ?1"},
                             batch);
            !ok)
            return ok;
    return runAll(database,
                  {"UPDATE import_issue SET repaired_by = NULL WHERE repaired_by = ?1",
                   "DELETE FROM import_change WHERE import_batch = ?1"},
                  batch);
}

Status mayRollBack(Database& database, data::BatchId batch)
{
    Statement query(database, "SELECT state, undoable FROM import_batch WHERE id = ?1");
    const auto row = query.bind(batch).step();
    if (!row) return row.error();
    if (!*row || query.flag(0))
        return Error{ErrorCode::NotFound,
                     "There is no import " + std::to_string(batch) + " in use in the book."};
    if (query.flag(1)) return {};
    return Error{ErrorCode::Refused,
                 "Import " + std::to_string(batch) +
                     " can no longer be taken out: what that needs is kept for 30 days, and not beyond the "
                     "erasure of a customer."};
}

}  // namespace

Status rollBackImport(Book& book, data::BatchId batch, Ghosts& ghosts)
{
    Database& database = book.database();
    if (auto ok = mayRollBack(database, batch); !ok) return ok;
    if (auto ok = rollBackSales(database, batch); !ok) return ok;
    if (auto ok = runAll(database,
                         {"INSERT INTO undoing_import (import_batch) VALUES (?1)",
                          "DELETE FROM consent_event WHERE import_batch = ?1",
                          "DELETE FROM undoing_import WHERE import_batch = ?1"},
                         batch);
        !ok)
        return ok;
    if (auto ok = gatherGhosts(database, batch, ghosts); !ok) return ok;
    if (auto ok = rollBackFields(database, batch); !ok) return ok;
    if (auto ok = rollBackPeople(database, batch); !ok) return ok;
    if (auto ok = rollBackProducts(database, batch); !ok) return ok;
    if (auto ok = rollBackIssues(database, batch); !ok) return ok;
    return regroupRecords(database);
}

Status markUndone(Book& book, data::BatchId batch, Instant at)
{
    Statement mark(book.database(), "UPDATE import_batch SET state = 1, undone_at = ?2 WHERE id = ?1");
    return mark.run(batch, at.seconds);
}

Status deleteGhosts(Book& book, const Ghosts& ghosts)
{
    Statement customer(book.database(), "DELETE FROM customer WHERE id = ?1 AND import_batch IS NULL "
                                        "AND NOT EXISTS (SELECT 1 FROM consent_event WHERE customer = ?1) "
                                        "AND NOT EXISTS (SELECT 1 FROM identity WHERE customer = ?1) "
                                        "AND NOT EXISTS (SELECT 1 FROM sealed_field WHERE customer = ?1)");
    for (const data::CustomerId id : ghosts.customers)
        if (auto ok = customer.run(id); !ok) return ok;
    Statement product(book.database(), "DELETE FROM product WHERE id = ?1");
    for (const auto& [sku, id] : ghosts.productBySku)
        if (auto ok = product.run(id); !ok) return ok;
    return regroupRecords(book.database());
}

Status deleteKeysOfGhosts(Book& book)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = deleteKeysOfNobody(book.database(), book.keys()); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store
