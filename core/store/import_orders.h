#pragma once

#include "core/data/imported.h"
#include "core/store/consent_ledger.h"
#include "core/store/import_people.h"
#include "core/store/import_products.h"
#include "core/store/import_run.h"
#include "core/store/order_digests.h"
#include "core/store/row_inserts.h"
#include "core/store/row_marks.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// \file
/// Orders: which are new, which say something new, which lines does the book not have yet?

namespace tactful::store {

class ImportOrders {
public:
    static Result<ImportOrders> load(ImportRun& run, ImportPeople& people, ImportProducts& products);

    Status take(const data::ImportedOrder& order, const OrderDigests& digests);
    /// Writes what was gathered in memory.
    Status finish() { return flush(); }
    /// How many orders of the book were met of which the file says nothing new.
    std::int64_t unchanged() const { return m_knownCount - m_run->counts.ordersChanged; }

    /// So many orders are kept in memory; the book is asked for others that are met again.
    static constexpr std::size_t orderLimit = 8192;

private:
    /// How often a line with the same content is in the book, and was met in this import.
    struct LineCount {
        std::int64_t digest = 0;
        std::int64_t inBook = 0;
        std::int64_t met = 0;
    };
    /// What each row of an order says of the whole of it.
    struct Head {
        data::OrderStatus status = data::OrderStatus::Sale;
        Instant at;
        Day day;
        std::string country;
        std::string currency;
        std::optional<std::int64_t> totalMinor;
        std::int64_t refundedMinor = 0;
        bool gift = false;

        bool operator==(const Head&) const = default;
    };
    /// An order of the book that this import met.
    struct Known {
        data::OrderId id = 0;
        data::CustomerId customer = 0;
        bool unlinked = false;
        bool isNew = false;  ///< this import made it
        Digest saleDigest{};
        vault::ShortIndex buyerDigest{};
        std::int64_t nextPosition = 0;
        std::vector<LineCount> lines;
        std::optional<Head> head;  ///< the last that was merged: most rows say the same again
    };
    /// An order as the file has it.
    struct Said {
        const data::ImportedOrder& order;
        const OrderDigests& digests;
    };

    static Head headOf(const data::ImportedOrder& order);
    ImportOrders(ImportRun& run, ImportPeople& people, ImportProducts& products);
    Result<Known*> find(const Said& said);
    Known* keep(std::string name, Known known);
    void forgetMost();
    static bool isHalfMet(const Known& known);
    Status loadLines(Known& known);
    Status add(const Said& said);
    Status replace(Known& known, const Said& said);
    Status extend(Known& known, const Said& said);
    Status mergeHead(Known& known, const data::ImportedOrder& order);
    Status flush();
    Status takeBuyer(Known& known, const Said& said);
    Status addLine(Known& known, const Said& said, std::size_t at);
    Result<data::CustomerId> buyerOf(const Said& said);
    void countChange(const Known& known);

    ImportRun* m_run;
    ImportPeople* m_people;
    ImportProducts* m_products;
    bool m_bookHadOrders = false;
    data::OrderId m_lastId = 0;
    std::unordered_map<std::string, Known> m_met;  ///< by platform and number
    std::size_t m_limit = orderLimit;              ///< of m_met
    NameFilter m_names;                            ///< of all orders of this import
    // Of all that were met, in memory or not.
    std::int64_t m_knownCount = 0;  ///< that the book had before
    RowMarks m_known;
    RowMarks m_changed;
    RowMarks m_complete;  ///< their lines came all together in this import
    RowMarks m_allMet;    ///< forgotten when each of their lines had been met

    Statement m_find;
    Statement m_findLines;
    RowInserts m_insert;
    Statement m_update;
    Statement m_merge;
    Statement m_setBuyer;
    Statement m_deleteLines;
    RowInserts m_insertLine;
};

}  // namespace tactful::store
