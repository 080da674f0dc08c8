#include "core/store/birthdays.h"

#include "core/data/person.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <tuple>

namespace tactful::store {
namespace {

constexpr const char* columns =
    "SELECT customer, nonce, ciphertext FROM sealed_field WHERE field = 'birthday' ";

/// By record.
Result<std::vector<Birthday>> opened(Book& book, Statement& query)
{
    std::vector<Birthday> all;
    vault::Key key;
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        const data::CustomerId record = query.integer(0);
        if (auto ok = book.keys().read(book.keyring(), record, key); !ok) return ok.error();
        const auto text = vault::open(
            key.view(), {"sealed_field", data::nameOf(data::PersonalField::Birthday), record, record},
            query.blob(1), query.blob(2));
        if (!text) return text.error();
        if (const auto born = parseIsoDay(*text)) all.push_back({record, *born});
    }
}

}  // namespace

Result<std::vector<Birthday>> birthdays(Book& book)
{
    Statement query(book.database(), std::string(columns) + "ORDER BY customer");
    auto all = opened(book, query);
    if (!all || all->empty()) return all;
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    for (Birthday& each : *all)
        each.customer = merged->personOf(each.customer);
    std::sort(all->begin(), all->end(), [](const Birthday& a, const Birthday& b) {
        return std::tuple(a.customer, b.born) < std::tuple(b.customer, a.born);
    });
    const auto samePerson = [](const Birthday& a, const Birthday& b) { return a.customer == b.customer; };
    all->erase(std::unique(all->begin(), all->end(), samePerson), all->end());
    return all;
}

Result<std::optional<Day>> birthdayOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(), std::string(columns) + "AND customer IN " + recordsOfFirst);
    query.bind(customer);
    const auto all = opened(book, query);
    if (!all) return all.error();
    std::optional<Day> born;
    for (const Birthday& each : *all)
        born = std::max(born, std::optional(each.born));
    return born;
}

}  // namespace tactful::store
