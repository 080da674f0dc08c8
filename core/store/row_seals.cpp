#include "core/store/row_seals.h"

#include "core/store/byte_text.h"
#include "core/store/seal_total.h"
#include "core/vault/blind_index.h"
#include "core/vault/mark_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tactful::store {
namespace {

/// A sealed column, and how its rows are read: import, number, line, nonce, value.
struct Part {
    std::string_view column;
    std::string_view table;
    std::string_view batch;   ///< column, or 0
    std::string_view number;  ///< column, or 0
    std::string_view line;    ///< column, or 0
    std::string_view nonce;   ///< column
};
constexpr std::array parts{Part{"cells", "import_issue", "import_batch", "id", "line", "cells_nonce"},
                           Part{"header", "import_batch", "id", "0", "0", "header_nonce"},
                           Part{"reading", "import_batch", "id", "0", "0", "reading_nonce"},
                           Part{"bytes", "imported_file", "import_batch", "piece", "0", "nonce"},
                           Part{"map", "column_map", "0", "id", "0", "nonce"}};

std::string queryOf(const Part& part)
{
    const auto column = [](std::string_view name) { return std::string(name) + ", "; };
    return "SELECT " + column(part.batch) + column(part.number) + column(part.line) + column(part.nonce) +
           std::string(part.column) + " FROM " + std::string(part.table) + " WHERE " +
           std::string(part.column) + " IS NOT NULL";
}

/// Where a mark belongs.
struct Place {
    std::int64_t batch = 0;
    std::int64_t number = 0;
    auto operator<=>(const Place&) const = default;
};

struct RowMark {
    std::int64_t line = 0;
    vault::ShortIndex digest{};
    bool operator==(const RowMark&) const = default;
};

/// Of a row of queryOf().
RowMark markOf(vault::KeyView key, const Part& part, const Statement& row)
{
    std::string bytes;
    appendBytes(bytes, blobOf(part.column));
    for (int column = 0; column < 3; ++column)
        appendNumber(bytes, row.integer(column));
    appendBytes(bytes, row.blob(3));
    appendBytes(bytes, row.blob(4));
    return {row.integer(2), vault::shortBlindIndex(key, "row", bytes)};
}

/// Writes marks of one part, and keeps the total in step.
class RowMarkWriter {
public:
    RowMarkWriter(Database& database, const Part& part, vault::KeyView key, SealTotal& total)
        : m_part(&part), m_key(key), m_total(&total),
          m_row(database, queryOf(part) + " AND " + std::string(part.batch) + " = ?1 AND " +
                              std::string(part.number) + " = ?2"),
          m_read(database, "SELECT digest FROM row_mark WHERE part = ?1 AND import_batch = ?2 AND "
                           "number = ?3"),
          m_write(database, "INSERT OR REPLACE INTO row_mark VALUES (?1, ?2, ?3, ?4, ?5)"),
          m_erase(database, "DELETE FROM row_mark WHERE part = ?1 AND import_batch = ?2 AND number = ?3")
    {
    }

    Status add(const Place& place, const RowMark& mark)
    {
        m_total->add(place.batch, mark.digest);
        return m_write.run(m_part->column, place.batch, place.number, mark.line, mark.digest);
    }

    Status renew(const Place& place, bool isNew)
    {
        std::optional<RowMark> mark;
        const auto row = m_row.bind(place.batch, place.number).forEach([&](Statement& found) {
            mark = markOf(m_key, *m_part, found);
        });
        if (!row) return row;
        std::optional<vault::ShortIndex> old;
        const auto kept =
            m_read.bind(m_part->column, place.batch, place.number).forEach([&](Statement& found) {
                old = found.bytes<16>(0);
            });
        if (!kept) return kept;
        // Without a mark of ours: it was tampered with, and the check goes on saying so.
        if (!old && !isNew) return {};
        if (old) m_total->remove(place.batch, *old);
        if (mark) return add(place, *mark);
        return old ? m_erase.run(m_part->column, place.batch, place.number) : Status();
    }

private:
    const Part* m_part;
    vault::KeyView m_key;
    SealTotal* m_total;
    Statement m_row;
    Statement m_read;
    Statement m_write;
    Statement m_erase;
};

/// By place, with whether it is new.
using Due = std::map<Place, bool>;

Result<Due> dueOf(Database& database, const Part& part)
{
    Due due;
    Statement query(database, "SELECT import_batch, number, is_new FROM temp.row_seal_due WHERE part = ?1");
    const auto ok = query.bind(part.column).forEach([&](Statement& row) {
        bool& isNew = due[{row.integer(0), row.integer(1)}];
        isNew = isNew || row.flag(2);
    });
    if (!ok) return ok.error();
    return due;
}

/// The triggers that note changes of one part; `table`, `part` and places as in `parts`.
std::string triggersOf(const Part& part)
{
    const std::string column(part.column);
    const auto valueOf = [](std::string_view row, std::string_view name) {
        return name == "0" ? std::string("0") : std::string(row) + "." + std::string(name);
    };
    const auto trigger = [&](const char* when, const std::string& event, const char* row, bool isNew) {
        return "CREATE TEMP TRIGGER row_" + column + "_" + when + " AFTER " + event + " ON main." +
               std::string(part.table) + " WHEN " + row + "." + column + " IS NOT NULL BEGIN INSERT INTO " +
               "row_seal_due VALUES ('" + column + "', " + valueOf(row, part.batch) + ", " +
               valueOf(row, part.number) + ", " + (isNew ? "1" : "0") + "); END;\n";
    };
    const std::string update = "UPDATE OF " + std::string(part.nonce) + ", " + column;
    std::string isThere = trigger("new", "INSERT", "NEW", true) + trigger("gone", "DELETE", "OLD", false) +
                          trigger("was", update, "OLD", false);
    // Written where there was nothing before, as the titles of columns are.
    const std::string filled = trigger("filled", update, "NEW", true);
    const auto when = filled.find(" IS NOT NULL BEGIN");
    return isThere + filled.substr(0, when) + " IS NOT NULL AND OLD." + column + " IS NULL BEGIN" +
           filled.substr(when + std::string_view(" IS NOT NULL BEGIN").size());
}

/// What should be there, by part and place.
using Marks = std::map<std::pair<std::string, Place>, RowMark>;

Result<Marks> keptMarks(Database& database)
{
    Marks marks;
    Statement query(database, "SELECT part, import_batch, number, line, digest FROM row_mark");
    const auto ok = query.forEach([&](Statement& row) {
        marks[{row.string(0), {row.integer(1), row.integer(2)}}] = {row.integer(3), row.bytes<16>(4)};
    });
    if (!ok) return ok.error();
    return marks;
}

data::SealFinding findingOf(data::SealFault fault, const Part& part, const Place& place, std::int64_t line)
{
    data::SealFinding finding{fault, 0, std::string(part.table), std::string(part.column), 0};
    finding.batch = place.batch;
    finding.number = part.column == "cells" ? line : place.number;
    return finding;
}

/// Takes the marks of all rows that it meets off the list.
Status compareRows(Database& database, const vault::Key& key, Marks& marks,
                   const std::function<void(data::SealFinding)>& tell)
{
    for (const Part& part : parts) {
        Statement query(database, queryOf(part) + " ORDER BY 1, 2");
        const auto ok = query.forEach([&](Statement& row) {
            const Place place{row.integer(0), row.integer(1)};
            const RowMark is = markOf(key.view(), part, row);
            const auto was = marks.find({std::string(part.column), place});
            if (was == marks.end()) {
                tell(findingOf(data::SealFault::Added, part, place, is.line));
                return;
            }
            if (!(was->second == is)) tell(findingOf(data::SealFault::PutBack, part, place, is.line));
            marks.erase(was);
        });
        if (!ok) return ok;
        for (const auto& [place, mark] : marks)
            if (place.first == part.column)
                tell(findingOf(data::SealFault::Missing, part, place.second, mark.line));
    }
    return {};
}

/// Rows that were taken out together with their marks: which imports have fewer than were counted?
Result<std::vector<data::SealFinding>> namedByCounts(Database& database)
{
    std::vector<data::SealFinding> named;
    Statement query(database,
                    "SELECT c.import_batch FROM (SELECT import_batch, sum(issues) AS counted FROM "
                    "import_issue_count WHERE kind = 1 GROUP BY import_batch) c WHERE counted > (SELECT "
                    "count(*) FROM import_issue i WHERE i.import_batch = c.import_batch AND i.kind = 1) "
                    "ORDER BY 1");
    const auto ok = query.forEach([&](Statement& row) {
        named.push_back(findingOf(data::SealFault::Missing, parts.front(), {row.integer(0), 0}, 0));
    });
    if (!ok) return ok.error();
    return named;
}

}  // namespace

Status watchRowSeals(Database& database)
{
    std::string sql = "CREATE TEMP TABLE row_seal_due (part TEXT NOT NULL, import_batch INTEGER NOT NULL, "
                      "number INTEGER NOT NULL, is_new INTEGER NOT NULL);\n";
    for (const Part& part : parts)
        sql += triggersOf(part);
    return database.execute(sql);
}

Status renewRowSeals(Database& database, const vault::Keyring& keyring)
{
    const auto any = database.integer("SELECT EXISTS (SELECT 1 FROM temp.row_seal_due)");
    if (!any) return any.error();
    if (*any == 0) return {};
    auto total = SealTotal::load(database, keyring, Marked::Rows);
    // Deleted by another program: the check goes on saying so.
    if (!total && total.error().code != ErrorCode::NotFound) return total.error();
    if (total) {
        const vault::Key key = vault::markKeyOf(keyring);
        for (const Part& part : parts) {
            const auto due = dueOf(database, part);
            if (!due) return due.error();
            RowMarkWriter writer(database, part, key.view(), *total);
            for (const auto& [place, isNew] : *due)
                if (auto ok = writer.renew(place, isNew); !ok) return ok;
        }
        if (auto ok = total->save(database); !ok) return ok;
    }
    return database.execute("DELETE FROM temp.row_seal_due");
}

Status markAllRows(Database& database, const vault::Keyring& keyring)
{
    if (auto ok = database.execute("DELETE FROM row_mark"); !ok) return ok;
    SealTotal total(keyring, Marked::Rows);
    const vault::Key key = vault::markKeyOf(keyring);
    for (const Part& part : parts) {
        RowMarkWriter writer(database, part, key.view(), total);
        Statement query(database, queryOf(part));
        for (;;) {
            const auto row = query.step();
            if (!row) return row.error();
            if (!*row) break;
            const Place place{query.integer(0), query.integer(1)};
            if (auto ok = writer.add(place, markOf(key.view(), part, query)); !ok) return ok;
        }
    }
    return total.save(database);
}

Status checkRowSeals(Database& database, const vault::Keyring& keyring,
                     const std::function<void(data::SealFinding)>& add)
{
    auto marks = keptMarks(database);
    if (!marks) return marks.error();
    SealTotal total(keyring, Marked::Rows);
    for (const auto& [place, mark] : *marks)
        total.add(place.second.batch, mark.digest);
    bool found = false;
    const auto tell = [&](data::SealFinding finding) {
        found = true;
        add(std::move(finding));
    };
    if (auto ok = compareRows(database, vault::markKeyOf(keyring), *marks, tell); !ok) return ok;
    if (found) return {};
    const auto kept = SealTotal::load(database, keyring, Marked::Rows);
    if (!kept && kept.error().code != ErrorCode::NotFound) return kept.error();
    if (kept && *kept == total) return {};
    const auto named = namedByCounts(database);
    if (!named) return named.error();
    for (const data::SealFinding& each : *named)
        tell(each);
    if (!found) add({data::SealFault::Total, 0, "import_batch", {}, 0});
    return {};
}

}  // namespace tactful::store
