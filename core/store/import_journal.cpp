#include "core/store/import_journal.h"

#include "core/base/text.h"

#include <array>
#include <string>
#include <vector>

namespace tactful::store {
namespace {

struct Watch {
    const char* name;    ///< of the trigger
    const char* event;   ///< "UPDATE OF … ON …"
    const char* kind;    ///< in import_change
    std::string row;     ///< SQL: number of the row
    std::string part;    ///< SQL: part of the row
    std::string theirs;  ///< SQL: the import that made the row
    std::string image;   ///< SQL: before, first, second
};

/// "OLD.a, OLD.b" of "a, b".
std::string withOld(std::string_view columns)
{
    return "OLD." + replaceAll(std::string(columns), ", ", ", OLD.");
}

std::string arrayOf(const std::string& columns)
{
    return "json_array(" + columns + ")";
}

std::vector<Watch> watches()
{
    const std::string field = "known_at, import_batch";
    const std::string owner = "(SELECT import_batch FROM customer WHERE id = ";
    return {
        {"watch_customer",
         "UPDATE OF country, language, time_zone, external_id, known_at, first_seen, has_email ON "
         "main.customer",
         "customer", "OLD.id", "''", "OLD.import_batch", arrayOf(withOld(customerColumns)) + ", NULL, NULL"},
        {"watch_product", "UPDATE OF known_at, name, aisle, brand, first_seen ON main.product", "product",
         "OLD.id", "''", "NEW.import_batch", arrayOf(withOld(productColumns)) + ", NULL, NULL"},
        {"watch_order", "UPDATE ON main.customer_order", "order", "OLD.id", "''", "OLD.import_batch",
         arrayOf(withOld(orderColumns)) + ", OLD.sale_digest, OLD.buyer_digest"},
        {"watch_line", "DELETE ON main.order_line", "line", "OLD.customer_order", "OLD.position",
         "OLD.import_batch", arrayOf(withOld(lineColumns)) + ", NULL, NULL"},
        {"watch_field", "UPDATE ON main.sealed_field", "field", "OLD.customer", "OLD.field",
         owner + "OLD.customer)", arrayOf(withOld(field)) + ", OLD.nonce, OLD.ciphertext"},
    };
}

/// WHERE NOT EXISTS instead of OR IGNORE: inside a trigger the statement outside decides about conflicts.
std::string triggerOf(const Watch& watch, const std::string& batch)
{
    return std::string("CREATE TEMP TRIGGER ") + watch.name + " BEFORE " + watch.event + " WHEN " +
           watch.theirs + " IS NOT " + batch +
           " BEGIN INSERT INTO import_change (import_batch, kind, row, part, before, first, second) SELECT " +
           batch + ", '" + watch.kind + "', " + watch.row + ", " + watch.part + ", " + watch.image +
           " WHERE NOT EXISTS (SELECT 1 FROM import_change WHERE import_batch = " + batch + " AND kind = '" +
           watch.kind + "' AND row = " + watch.row + " AND part = CAST(" + watch.part + " AS TEXT)); END";
}

Status dropTriggers(Database& database)
{
    for (const Watch& watch : watches())
        if (auto ok = database.execute(std::string("DROP TRIGGER IF EXISTS temp.") + watch.name); !ok)
            return ok;
    return {};
}

}  // namespace

Result<ImportJournal> ImportJournal::begin(Database& database, data::BatchId batch)
{
    if (auto ok = dropTriggers(database); !ok) return ok.error();
    for (const Watch& watch : watches())
        if (auto ok = database.execute(triggerOf(watch, std::to_string(batch))); !ok) return ok.error();
    return ImportJournal(database, batch);
}

ImportJournal::~ImportJournal()
{
    // Rolled back or not: the next import begins with dropping them again.
    if (m_database) (void)dropTriggers(*m_database);
}

Status ImportJournal::finish()
{
    const std::array<std::pair<const char*, std::string>, 3> kinds{{
        {"customer", "SELECT " + arrayOf(customerColumns) + " FROM customer WHERE id = row"},
        {"product", "SELECT " + arrayOf(productColumns) + " FROM product WHERE id = row"},
        {"field",
         "SELECT json_array(known_at, hex(nonce)) FROM sealed_field WHERE customer = row AND field = part"},
    }};
    for (const auto& [kind, image] : kinds) {
        Statement note(*m_database, "UPDATE import_change SET after = (" + image +
                                        ") WHERE import_batch = ?1 AND kind = ?2");
        if (auto ok = note.run(m_batch, kind); !ok) return ok;
    }
    return {};
}

}  // namespace tactful::store
