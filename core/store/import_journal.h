#pragma once

#include "core/data/ids.h"
#include "core/store/database.h"

#include <utility>

/// \file
/// Remembers, while an import writes, how the rows that it changes were before.

namespace tactful::store {

/// Works by temporary triggers, so that no statement of an import can be forgotten. While it lives, every
/// change of this connection counts as the import's.
class ImportJournal {
public:
    /// Inside the transaction of the import.
    static Result<ImportJournal> begin(Database& database, data::BatchId batch);
    ImportJournal(ImportJournal&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)), m_batch(other.m_batch)
    {
    }
    ImportJournal& operator=(ImportJournal&&) = delete;
    ~ImportJournal();

    /// Notes how the changed rows are now, to know later whether a person changed them since.
    Status finish();

private:
    ImportJournal(Database& database, data::BatchId batch) : m_database(&database), m_batch(batch) {}

    Database* m_database;  ///< null once it was moved from
    data::BatchId m_batch;
};

// Columns as import_change holds them, for whoever writes them back.
inline constexpr const char* customerColumns =
    "country, language, time_zone, external_id, known_at, first_seen, has_email";
inline constexpr const char* productColumns =
    "handle, name, aisle, brand, description, tags, price_minor, price_currency, cost_minor, cost_currency, "
    "stock, url, image, first_seen, active, gift_card, known_at";
inline constexpr const char* orderColumns =
    "status, ordered_at, day, customer, country, currency, total_minor, refunded_minor, gift";
inline constexpr const char* lineColumns =
    "import_batch, kind, product, quantity, currency, unit_price_minor, total_minor, line_digest";

}  // namespace tactful::store
