#include "core/store/book_counts.h"

#include "core/store/suppressions.h"

namespace tactful::store {

Result<BookCounts> bookCounts(Book& book)
{
    const auto suppressed = suppressedCustomers(book);
    if (!suppressed) return suppressed.error();
    // The large tables are walked once each.
    Statement query(book.database(), R"(SELECT c.*, o.*, l.*,
        (SELECT count(*) FROM product),
        (SELECT count(*) FROM consent_event),
        (SELECT count(*) FROM import_batch WHERE state = 0),
        (SELECT count(*) FROM import_issue WHERE kind = 1 AND repaired_by IS NULL),
        (SELECT count(*) FROM campaign)
        FROM (SELECT count(*), count(iif(has_email OR id IN (SELECT person FROM merged_record
                     JOIN customer r ON r.id = record WHERE r.has_email), 1, NULL))
              FROM customer WHERE id NOT IN (SELECT record FROM merged_record)) c,
             (SELECT min(iif(status = 'sale', day, NULL)), max(iif(status = 'sale', day, NULL)), count(*),
                     count(iif(status = 'sale', 1, NULL)), count(*) - count(customer)
              FROM customer_order) o,
             (SELECT count(*), count(iif(kind = 'product', 1, NULL)) FROM order_line) l)");
    const auto row = query.step();
    if (!row) return row.error();
    BookCounts counts;
    counts.suppressed = static_cast<std::int64_t>(suppressed->size());
    counts.customers = query.integer(0);
    counts.withEmail = query.integer(1);
    if (const auto day = query.optionalInteger(2)) counts.firstOrder = Day{static_cast<std::int32_t>(*day)};
    if (const auto day = query.optionalInteger(3)) counts.lastOrder = Day{static_cast<std::int32_t>(*day)};
    int column = 4;
    for (std::int64_t* count :
         {&counts.orders, &counts.sales, &counts.anonymousOrders, &counts.orderLines, &counts.productLines,
          &counts.products, &counts.consentEvents, &counts.batches, &counts.rowsSetAside, &counts.campaigns})
        *count = query.integer(column++);
    return counts;
}

Result<std::int64_t> rowsRead(Book& book)
{
    return book.database().integer("SELECT ifnull(sum(rows_read), 0) FROM import_batch WHERE state = 0");
}

Result<std::optional<Instant>> lastErasure(Book& book)
{
    Statement query(book.database(), "SELECT max(at) FROM logbook WHERE action = 'erase'");
    const auto row = query.step();
    if (!row) return row.error();
    const auto at = query.optionalInteger(0);
    return at ? std::optional(Instant{*at}) : std::nullopt;
}

Result<AisleCounts> aisleCounts(Book& book)
{
    Statement query(book.database(), "SELECT count(*), count(iif(ifnull(d.aisle, p.aisle) <> '', 1, NULL)) "
                                     "FROM product p LEFT JOIN product_decision d ON d.product = p.id");
    const auto row = query.step();
    if (!row) return row.error();
    return AisleCounts{query.integer(0), query.integer(1)};
}

Result<CampaignCounts> campaignCounts(Book& book, data::CampaignId campaign)
{
    Statement query(book.database(), R"(WITH merged AS (SELECT record FROM merged_record)
        SELECT (SELECT count(*) FROM planned_message WHERE campaign = ?1 AND arm <> 1 AND customer NOT IN merged),
               (SELECT count(*) FROM planned_message WHERE campaign = ?1 AND arm = 1 AND customer NOT IN merged),
               (SELECT count(*) FROM left_out WHERE campaign = ?1 AND customer NOT IN merged))");
    const auto row = query.bind(campaign).step();
    if (!row) return row.error();
    return CampaignCounts{query.integer(0), query.integer(1), query.integer(2)};
}

Result<std::vector<FirstExport>> firstExports(Book& book)
{
    std::vector<FirstExport> all;
    Statement query(book.database(),
                    "SELECT campaign, min(exported_at) AS first FROM export GROUP BY campaign "
                    "ORDER BY first, campaign");
    const auto ok = query.forEach([&](Statement& row) { all.push_back({row.integer(0), {row.integer(1)}}); });
    if (!ok) return ok.error();
    return all;
}

}  // namespace tactful::store
