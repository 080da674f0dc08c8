#include "core/store/retention.h"

namespace tactful::store {
namespace {

/// A table, and which of its rows are too old: ?1 is the limit.
struct Old {
    std::string table;
    std::string where;
};

Result<std::int64_t> count(Database& database, const Old& old, std::int64_t limit)
{
    Statement query(database, "SELECT count(*) FROM " + old.table + " WHERE " + old.where);
    const auto row = query.bind(limit).step();
    if (!row) return row.error();
    return query.integer(0);
}

Result<std::int64_t> sweepRows(Book& book, const Old& old, std::int64_t limit, Sweep sweep)
{
    if (sweep == Sweep::Count) return count(book.database(), old, limit);
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement erase(book.database(), "DELETE FROM " + old.table + " WHERE " + old.where);
    if (auto ok = erase.run(limit); !ok) return ok.error();
    const std::int64_t erased = book.database().changedRows();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return erased;
}

const std::string ofEndedCampaigns = "campaign IN (SELECT id FROM campaign WHERE send_to < ?1)";

}  // namespace

Result<std::int64_t> sweepSetAsideRows(Book& book, Instant before, Sweep sweep)
{
    const Old old{"import_issue", "cells IS NOT NULL AND import_batch IN (SELECT id FROM import_batch WHERE "
                                  "imported_at < ?1)"};
    if (sweep == Sweep::Count) return count(book.database(), old, before.seconds);
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement forget(book.database(),
                     "UPDATE import_issue SET cells = NULL, cells_nonce = NULL WHERE " + old.where);
    if (auto ok = forget.run(before.seconds); !ok) return ok.error();
    const std::int64_t forgot = book.database().changedRows();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return forgot;
}

Result<std::int64_t> sweepResults(Book& book, Day before, Sweep sweep)
{
    return sweepRows(book, {"engagement", ofEndedCampaigns}, before.number, sweep);
}

Result<std::int64_t> sweepPlans(Book& book, Day before, Sweep sweep)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    std::int64_t all = 0;
    for (const char* table : {"message_decision", "planned_message", "left_out"}) {
        const auto found = sweepRows(book, {table, ofEndedCampaigns}, before.number, sweep);
        if (!found) return found;
        all += *found;
    }
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return all;
}

Result<std::int64_t> sweepClosedRequests(Book& book, Day before, Sweep sweep)
{
    return sweepRows(book, {"subject_request", "state <> 'open' AND closed_on < ?1"}, before.number, sweep);
}

Result<std::vector<FirstKnown>> firstKnown(Book& book)
{
    std::vector<FirstKnown> all;
    Statement query(book.database(), "SELECT c.id, b.imported_at FROM customer c LEFT JOIN import_batch b ON "
                                     "b.id = c.import_batch ORDER BY c.id");
    const auto ok = query.forEach([&all](const Statement& row) {
        FirstKnown known{row.integer(0), {}};
        if (const auto at = row.optionalInteger(1)) known.at = Instant{*at};
        all.push_back(known);
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::vector<RetentionSetting>> retentionSettings(Book& book)
{
    std::vector<RetentionSetting> all;
    Statement query(book.database(), "SELECT kind, months, last_run, last_count FROM retention_rule");
    const auto ok = query.forEach([&all](const Statement& row) {
        RetentionSetting setting;
        setting.kind = row.string(0);
        if (const auto months = row.optionalInteger(1)) setting.months = static_cast<int>(*months);
        if (const auto day = row.optionalInteger(2)) setting.lastRun = Day{static_cast<std::int32_t>(*day)};
        setting.lastCount = row.integer(3);
        all.push_back(std::move(setting));
    });
    if (!ok) return ok.error();
    return all;
}

Status keepRetentionSetting(Book& book, const RetentionSetting& setting)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    std::optional<std::int64_t> lastRun;
    if (setting.lastRun) lastRun = setting.lastRun->number;
    Statement keep(book.database(), "INSERT OR REPLACE INTO retention_rule (kind, months, last_run, "
                                    "last_count) VALUES (?1, ?2, ?3, ?4)");
    if (auto ok = keep.run(setting.kind, setting.months, lastRun, setting.lastCount); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store
