#include "core/store/book_counts.h"

namespace tactful::store {

Result<BookCounts> bookCounts(Book& book)
{
    Statement query(book.database(), R"(SELECT
        (SELECT count(*) FROM customer),
        (SELECT count(*) FROM customer WHERE has_email),
        (SELECT count(*) FROM (
            SELECT i.customer FROM suppression s JOIN identity i ON i.suppression_index = s.digest
            UNION SELECT e.customer FROM suppression s JOIN external_id e ON e.suppression_index = s.digest)),
        (SELECT count(*) FROM customer_order),
        (SELECT count(*) FROM customer_order WHERE status = 'sale'),
        (SELECT count(*) FROM customer_order WHERE customer IS NULL),
        (SELECT count(*) FROM order_line),
        (SELECT count(*) FROM order_line WHERE kind = 'product'),
        (SELECT count(*) FROM product),
        (SELECT count(*) FROM consent_event),
        (SELECT count(*) FROM import_batch WHERE state = 0),
        (SELECT count(*) FROM import_issue WHERE kind = 1),
        (SELECT count(*) FROM campaign),
        (SELECT min(day) FROM customer_order WHERE status = 'sale'),
        (SELECT max(day) FROM customer_order WHERE status = 'sale'))");
    const auto row = query.step();
    if (!row) return row.error();
    BookCounts counts;
    int column = 0;
    for (std::int64_t* count :
         {&counts.customers, &counts.withEmail, &counts.suppressed, &counts.orders, &counts.sales,
          &counts.anonymousOrders, &counts.orderLines, &counts.productLines, &counts.products,
          &counts.consentEvents, &counts.batches, &counts.rowsSetAside, &counts.campaigns})
        *count = query.integer(column++);
    if (const auto day = query.optionalInteger(column))
        counts.firstOrder = Day{static_cast<std::int32_t>(*day)};
    if (const auto day = query.optionalInteger(column + 1))
        counts.lastOrder = Day{static_cast<std::int32_t>(*day)};
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
    Statement query(book.database(),
                    "SELECT (SELECT count(*) FROM planned_message WHERE campaign = ?1 AND arm = 0), "
                    "(SELECT count(*) FROM planned_message WHERE campaign = ?1 AND arm = 1), "
                    "(SELECT count(*) FROM left_out WHERE campaign = ?1)");
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
