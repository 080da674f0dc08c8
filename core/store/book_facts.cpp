#include "core/store/book_facts.h"

#include "core/base/text.h"

#include <algorithm>

namespace tactful::store {
namespace {

/// "nonce" goes with the one column that it seals, "header_nonce" with "header".
std::string sealedBy(std::string_view nonce, const std::vector<std::string>& columns)
{
    constexpr std::string_view ending = "_nonce";
    if (nonce.ends_with(ending)) return std::string(nonce.substr(0, nonce.size() - ending.size()));
    if (nonce != "nonce") return {};
    const auto at = std::find(columns.begin(), columns.end(), nonce);
    return at != columns.end() && at + 1 != columns.end() ? *(at + 1) : std::string();
}

void markSealed(StoredTable& table)
{
    table.sealed.assign(table.columns.size(), false);
    for (const std::string& column : table.columns) {
        const std::string sealed = sealedBy(column, table.columns);
        const auto found = std::find(table.columns.begin(), table.columns.end(), sealed);
        if (found != table.columns.end())
            table.sealed[static_cast<std::size_t>(found - table.columns.begin())] = true;
    }
}

}  // namespace

bool StoredTable::anySealed() const
{
    return std::find(sealed.begin(), sealed.end(), true) != sealed.end();
}

Result<std::vector<StoredTable>> storedTables(Book& book)
{
    std::vector<StoredTable> tables;
    Statement names(book.database(),
                    "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' "
                    "ORDER BY m.name, c.cid");
    const auto ok = names.forEach([&](Statement& row) {
        if (tables.empty() || tables.back().name != row.text(0)) tables.push_back({row.string(0), {}, {}, 0});
        tables.back().columns.push_back(row.string(1));
    });
    if (!ok) return ok.error();
    for (StoredTable& table : tables) {
        markSealed(table);
        const auto rows = book.database().integer("SELECT count(*) FROM \"" + table.name + "\"");
        if (!rows) return rows.error();
        table.rows = *rows;
    }
    return tables;
}

Result<std::vector<StoredField>> storedFields(Book& book)
{
    std::vector<StoredField> fields;
    Statement query(book.database(),
                    "SELECT f.field, ifnull(b.format, ''), count(*) FROM sealed_field f "
                    "LEFT JOIN import_batch b ON b.id = f.import_batch GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2");
    const auto ok = query.forEach([&](Statement& row) {
        if (fields.empty() || fields.back().field != row.text(0)) fields.push_back({row.string(0), 0, {}});
        fields.back().formats.push_back(row.string(1));
    });
    if (!ok) return ok.error();
    Statement people(book.database(),
                     "SELECT count(DISTINCT ifnull(m.person, f.customer)) FROM sealed_field f "
                     "LEFT JOIN merged_record m ON m.record = f.customer WHERE f.field = ?1");
    for (StoredField& field : fields) {
        const auto row = people.bind(field.field).step();
        if (!row) return row.error();
        field.people = people.integer(0);
    }
    return fields;
}

Result<std::vector<LedgerCount>> ledgerCounts(Book& book)
{
    std::vector<LedgerCount> counts;
    Statement query(
        book.database(),
        "SELECT purpose, action, count(*) FROM consent_event GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2");
    const auto ok = query.forEach([&](Statement& row) {
        counts.push_back({row.string(0), row.string(1), row.integer(2)});
    });
    if (!ok) return ok.error();
    return counts;
}

Result<std::vector<Recipient>> recipients(Book& book)
{
    std::vector<Recipient> all;
    Statement query(book.database(), "SELECT destination, count(*), max(exported_at) FROM export "
                                     "GROUP BY destination ORDER BY 2 DESC, 1");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0), row.integer(1), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::vector<FileSource>> fileSources(Book& book)
{
    std::vector<FileSource> all;
    Statement query(book.database(), "SELECT format, count(*), max(imported_at) FROM import_batch "
                                     "WHERE state = 0 GROUP BY format ORDER BY 2 DESC, 1");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0), row.integer(1), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::int64_t> engagementCount(Book& book)
{
    return book.database().integer("SELECT count(*) FROM engagement");
}

}  // namespace tactful::store
