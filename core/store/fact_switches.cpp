#include "core/store/fact_switches.h"

#include "core/store/customers.h"
#include "core/store/merged_people.h"

#include <algorithm>

namespace tactful::store {
namespace {

Result<std::vector<FactSwitch>> switchesOf(Statement& query)
{
    std::vector<FactSwitch> off;
    const auto ok = query.forEach([&](Statement& row) { off.push_back({row.integer(0), row.string(1)}); });
    if (!ok) return ok.error();
    return off;
}

}  // namespace

Result<std::vector<FactSwitch>> factsSwitchedOff(Book& book)
{
    Statement query(
        book.database(),
        "SELECT DISTINCT ifnull(m.person, s.customer) AS person, fact FROM fact_switch s "
        "LEFT JOIN merged_record m ON m.record = s.customer WHERE used = 0 ORDER BY person, fact");
    return switchesOf(query);
}

Result<std::vector<FactSwitch>> factsSwitchedOffOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(),
                    std::string("SELECT DISTINCT ?1, fact FROM fact_switch WHERE used = 0 AND customer IN ") +
                        recordsOfFirst + " ORDER BY fact");
    query.bind(customer);
    return switchesOf(query);
}

Result<bool> switchFact(Book& book, data::CustomerId customer, std::string_view fact, bool used, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto known = customerById(book, customer);
    if (!known) return known.error();
    const auto off = factsSwitchedOffOf(book, known->id);
    if (!off) return off.error();
    const bool was =
        std::none_of(off->begin(), off->end(), [fact](const FactSwitch& each) { return each.fact == fact; });
    const auto records = recordsOf(book, customer);
    if (!records) return records.error();
    Statement write(book.database(),
                    "INSERT OR REPLACE INTO fact_switch (customer, fact, used, at) VALUES (?1, ?2, ?3, ?4)");
    for (const data::CustomerId record : *records)
        if (auto ok = write.run(record, fact, used, at.seconds); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return was;
}

}  // namespace tactful::store
