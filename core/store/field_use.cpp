#include "core/store/field_use.h"

#include <algorithm>
#include <array>

namespace tactful::store {
namespace {

std::optional<data::PersonalField> fieldNamed(std::string_view name)
{
    const auto& names = data::personalFieldNames;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<data::PersonalField>(found - names.begin());
}

}  // namespace

Result<std::vector<FieldUse>> fieldUses(Book& book)
{
    std::array<std::optional<FieldUse>, data::personalFieldCount> kept;
    // What a person entered came when it was entered; what a file said came with the file.
    Statement query(book.database(),
                    "SELECT s.field, sum(s.people), min(ifnull(b.imported_at, s.known_at)), u.last_used FROM "
                    "(SELECT field, import_batch, count(*) AS people, min(known_at) AS known_at "
                    "FROM sealed_field GROUP BY field, import_batch) s "
                    "LEFT JOIN import_batch b ON b.id = s.import_batch "
                    "LEFT JOIN field_use u ON u.field = s.field GROUP BY s.field");
    const auto ok = query.forEach([&kept](const Statement& row) {
        const auto field = fieldNamed(row.text(0));
        if (!field) return;
        FieldUse use{*field, row.integer(1), {row.integer(2)}, {}};
        if (const auto day = row.optionalInteger(3)) use.lastUsed = Day{static_cast<std::int32_t>(*day)};
        kept[static_cast<std::size_t>(*field)] = use;
    });
    if (!ok) return ok.error();
    std::vector<FieldUse> uses;
    for (const auto& use : kept)
        if (use) uses.push_back(*use);
    return uses;
}

Status noteFieldUse(Book& book, std::span<const data::PersonalField> fields, Day day)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement note(book.database(), "INSERT INTO field_use (field, last_used) VALUES (?1, ?2) ON CONFLICT "
                                    "(field) DO UPDATE SET last_used = max(last_used, excluded.last_used)");
    for (const data::PersonalField field : fields)
        if (auto ok = note.run(data::nameOf(field), day.number); !ok) return ok;
    return transaction->commit();
}

Result<std::int64_t> deleteField(Book& book, data::PersonalField field)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Database& database = book.database();
    const std::string_view name = data::nameOf(field);
    Statement erase(database, "DELETE FROM sealed_field WHERE field = ?1");
    if (auto ok = erase.run(name); !ok) return ok.error();
    const std::int64_t erased = database.changedRows();
    Statement forget(database, "DELETE FROM import_change WHERE kind = 'field' AND part = ?1");
    if (auto ok = forget.run(name); !ok) return ok.error();
    if (field == data::PersonalField::Phone)
        if (auto ok = database.execute("DELETE FROM identity WHERE kind = 'phone'"); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return erased;
}

}  // namespace tactful::store
