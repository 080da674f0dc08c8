#include "core/store/wishes.h"

#include "core/store/customers.h"
#include "core/store/merged_people.h"

#include <string>

namespace tactful::store {
namespace {

Wish wishAt(const Statement& row)
{
    return {row.integer(0), static_cast<int>(row.integer(1)), {row.integer(2)}};
}

}  // namespace

Result<std::vector<Wish>> wishes(Book& book)
{
    std::vector<Wish> all;
    Statement query(book.database(),
                    "SELECT ifnull(m.person, w.customer) AS person, gap_days, w.at FROM wish w "
                    "LEFT JOIN merged_record m ON m.record = w.customer ORDER BY person, w.at, w.customer");
    const auto ok = query.forEach([&](Statement& row) {
        const Wish wish = wishAt(row);
        if (!all.empty() && all.back().customer == wish.customer) all.pop_back();
        all.push_back(wish);
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::optional<Wish>> wishOf(Book& book, data::CustomerId customer)
{
    const auto person = personOf(book, customer);
    if (!person) return person.error();
    Statement query(book.database(), std::string("SELECT ?1, gap_days, at FROM wish WHERE customer IN ") +
                                         recordsOfFirst + " ORDER BY at DESC, customer DESC LIMIT 1");
    const auto row = query.bind(*person).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Wish>();
    return std::optional<Wish>(wishAt(query));
}

Result<std::optional<int>> setWish(Book& book, data::CustomerId customer, std::optional<int> gapDays,
                                   Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto known = customerById(book, customer);
    if (!known) return known.error();
    const auto before = wishOf(book, known->id);
    if (!before) return before.error();
    const auto records = recordsOf(book, known->id);
    if (!records) return records.error();
    Statement forget(book.database(), "DELETE FROM wish WHERE customer = ?1");
    for (const data::CustomerId record : *records)
        if (auto ok = forget.run(record); !ok) return ok.error();
    Statement write(book.database(), "INSERT INTO wish (customer, gap_days, at) VALUES (?1, ?2, ?3)");
    if (gapDays)
        if (auto ok = write.run(known->id, *gapDays, at.seconds); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    std::optional<int> gap;
    if (*before) gap = (*before)->gapDays;
    return gap;
}

}  // namespace tactful::store
