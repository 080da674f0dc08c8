#include "core/store/logbook.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>

namespace tactful::store {
namespace {

using Salt = std::array<std::uint8_t, 16>;

Digest payloadDigest(Blob salt, std::string_view payload)
{
    Digester digester;
    digester.add(salt);
    digester.addField(payload);
    return digester.finish();
}

Digest chained(const Digest& before, const LogbookEntry& entry, Blob payload)
{
    Digester digester;
    digester.add(before);
    digester.addNumber(entry.number);
    digester.addNumber(entry.at.seconds);
    digester.addField(entry.actor);
    digester.addField(entry.action);
    digester.add(payload);
    return digester.finish();
}

bool equal(Blob a, Blob b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

constexpr std::string_view entryColumns =
    "SELECT l.seq, l.at, l.actor, l.action, ifnull(p.payload, ''), l.hash "
    "FROM logbook l LEFT JOIN logbook_payload p ON p.seq = l.seq ";

constexpr std::string_view chosenOnly = "WHERE (?1 = '' OR l.action = ?1) AND (?2 IS NULL OR l.at >= ?2) "
                                        "AND (?3 IS NULL OR l.at < ?3) ";

std::optional<std::int64_t> secondsOf(const std::optional<Instant>& at)
{
    if (!at) return std::nullopt;
    return at->seconds;
}

Result<std::vector<LogbookEntry>> entriesOf(Statement& query)
{
    std::vector<LogbookEntry> entries;
    const auto ok = query.forEach([&](Statement& row) {
        entries.push_back({row.integer(0),
                           {row.integer(1)},
                           row.string(2),
                           row.string(3),
                           row.string(4),
                           row.bytes<32>(5)});
    });
    if (!ok) return ok.error();
    return entries;
}

Error broken(std::int64_t number, const std::string& how)
{
    return {ErrorCode::BadFile,
            "Entry " + std::to_string(number) + " of the logbook " + how +
                ". Entries before it are as they were written; compare with a backup.",
            "entry " + std::to_string(number)};
}

}  // namespace

Status appendToLogbook(Database& database, Instant at, std::string_view actor, std::string_view action,
                       std::string_view payload)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    const auto head = logbookHead(database);
    if (!head) return head.error();
    Salt salt{};
    secureRandom(salt);
    const Digest digest = payloadDigest(salt, payload);
    const LogbookEntry entry{head->entries + 1, at, std::string(actor), std::string(action), {}, {}};
    Statement insert(database, "INSERT INTO logbook (seq, at, actor, action, payload_digest, hash) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (auto ok =
            insert.run(entry.number, at.seconds, actor, action, digest, chained(head->hash, entry, digest));
        !ok)
        return ok;
    Statement keep(database, "INSERT INTO logbook_payload (seq, salt, payload) VALUES (?1, ?2, ?3)");
    if (auto ok = keep.run(entry.number, salt, payload); !ok) return ok;
    return transaction->commit();
}

Result<LogbookHead> verifyLogbook(Database& database, const std::optional<LogbookHead>& anchor)
{
    LogbookHead head;
    Statement query(database,
                    "SELECT l.seq, l.at, l.actor, l.action, l.payload_digest, l.hash, p.salt, p.payload "
                    "FROM logbook l LEFT JOIN logbook_payload p ON p.seq = l.seq ORDER BY l.seq");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) break;
        const LogbookEntry entry{
            query.integer(0), {query.integer(1)}, query.string(2), query.string(3), {}, {}};
        const std::int64_t expected = head.entries + 1;
        if (entry.number != expected) return broken(expected, "is missing");
        const Digest hash = chained(head.hash, entry, query.blob(4));
        if (!equal(hash, query.blob(5))) return broken(expected, "was changed");
        if (!query.isNull(6) && !equal(payloadDigest(query.blob(6), query.text(7)), query.blob(4)))
            return broken(expected, "says something else than when it was written");
        head = {expected, hash};
        if (anchor && anchor->entries == expected && anchor->hash != hash)
            return broken(expected, "is not the one that was noted outside the book");
    }
    if (anchor && anchor->entries > head.entries)
        return broken(head.entries + 1, "is missing: the end was cut off");
    return head;
}

Result<LogbookHead> logbookHead(Database& database)
{
    LogbookHead head;
    Statement query(database, "SELECT seq, hash FROM logbook ORDER BY seq DESC LIMIT 1");
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return head;
    head.entries = query.integer(0);
    head.hash = query.bytes<32>(1);
    return head;
}

Result<std::vector<LogbookEntry>> logbookEntries(Database& database)
{
    Statement query(database, std::string(entryColumns) + "ORDER BY l.seq");
    return entriesOf(query);
}

Result<std::int64_t> countLogbookEntries(Database& database, const LogbookChoice& choice)
{
    Statement query(database, "SELECT count(*) FROM logbook l " + std::string(chosenOnly));
    const auto row = query.bind(choice.action, secondsOf(choice.from), secondsOf(choice.before)).step();
    if (!row) return row.error();
    return query.integer(0);
}

Result<std::vector<LogbookEntry>> newestLogbookEntries(Database& database, std::int64_t skip,
                                                       std::int64_t count, const LogbookChoice& choice)
{
    Statement query(database, std::string(entryColumns) + std::string(chosenOnly) +
                                  "ORDER BY l.seq DESC LIMIT ?4 OFFSET ?5");
    query.bind(choice.action, secondsOf(choice.from), secondsOf(choice.before),
               std::max<std::int64_t>(0, count), std::max<std::int64_t>(0, skip));
    return entriesOf(query);
}

}  // namespace tactful::store
