#include "core/store/fact_switches.h"

#include "core/store/customers.h"

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
    Statement query(book.database(),
                    "SELECT customer, fact FROM fact_switch WHERE used = 0 ORDER BY customer, fact");
    return switchesOf(query);
}

Result<std::vector<FactSwitch>> factsSwitchedOffOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(),
                    "SELECT customer, fact FROM fact_switch WHERE used = 0 AND customer = ?1 ORDER BY fact");
    query.bind(customer);
    return switchesOf(query);
}

Result<bool> switchFact(Book& book, data::CustomerId customer, std::string_view fact, bool used, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (const auto known = customerById(book, customer); !known) return known.error();
    Statement before(book.database(), "SELECT used FROM fact_switch WHERE customer = ?1 AND fact = ?2");
    const auto row = before.bind(customer, fact).step();
    if (!row) return row.error();
    const bool was = !*row || before.flag(0);
    before.reset();
    Statement write(book.database(),
                    "INSERT OR REPLACE INTO fact_switch (customer, fact, used, at) VALUES (?1, ?2, ?3, ?4)");
    if (auto ok = write.run(customer, fact, used, at.seconds); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return was;
}

}  // namespace tactful::store
