#include "core/store/column_maps.h"

#include "core/base/digest.h"
#include "core/store/text_list.h"
#include "core/vault/blind_index.h"

namespace tactful::store {
namespace {

/// A file without titles has somebody's name there, so what is stored is a keyed digest.
vault::ShortIndex indexOf(const Book& book, const std::vector<std::string>& columns)
{
    return vault::shortBlindIndex(book.keyring().lookUpKey(), "columns", packed(columns));
}

Result<KeptMap> mapOf(const Book& book, const Statement& row)
{
    KeptMap kept{row.integer(0), row.string(1), {row.integer(2)}, {}};
    const Blob columns = row.blob(3);
    const std::string place = "map " + hex(columns);
    auto map = vault::open(book.keyring().rowKey(), {"column_map", place}, row.blob(4), row.blob(5));
    if (!map) return map.error();
    kept.map = std::move(*map);
    return kept;
}

constexpr const char* columnsRead = "SELECT id, name, saved_at, columns, nonce, map FROM column_map ";

}  // namespace

Result<std::optional<KeptMap>> columnMapFor(Book& book, const std::vector<std::string>& columns)
{
    Statement query(book.database(), std::string(columnsRead) + "WHERE columns = ?1");
    const auto row = query.bind(indexOf(book, columns)).step();
    if (!row) return row.error();
    if (!*row) return std::optional<KeptMap>();
    auto kept = mapOf(book, query);
    if (!kept) return kept.error();
    return std::optional(std::move(*kept));
}

Status keepColumnMap(Book& book, const std::vector<std::string>& columns, const KeptMap& map)
{
    const vault::ShortIndex index = indexOf(book, columns);
    const std::string place = "map " + hex(index);
    const auto sealed = vault::seal(book.keyring().rowKey(), {"column_map", place}, map.map);
    Statement keep(book.database(),
                   "INSERT INTO column_map (columns, name, nonce, map, saved_at) VALUES (?1, ?2, ?3, ?4, ?5) "
                   "ON CONFLICT (columns) DO UPDATE SET name = excluded.name, nonce = excluded.nonce, "
                   "map = excluded.map, saved_at = excluded.saved_at");
    return keep.run(index, map.name, sealed.nonce, Blob(sealed.ciphertext), map.savedAt.seconds);
}

Result<std::vector<KeptMap>> columnMaps(Book& book)
{
    std::vector<KeptMap> all;
    Statement query(book.database(), std::string(columnsRead) + "ORDER BY name, id");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        auto kept = mapOf(book, query);
        if (!kept) return kept.error();
        all.push_back(std::move(*kept));
    }
}

Status forgetColumnMap(Book& book, std::int64_t id)
{
    Statement forget(book.database(), "DELETE FROM column_map WHERE id = ?1");
    if (auto ok = forget.run(id); !ok) return ok;
    if (book.database().changedRows() > 0) return {};
    return Error{ErrorCode::NotFound, "There is no saved format " + std::to_string(id) + "."};
}

}  // namespace tactful::store
