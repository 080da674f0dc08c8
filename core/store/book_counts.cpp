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
        (SELECT count(*) FROM import_batch),
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

}  // namespace tactful::store
