#pragma once

#include "core/base/digest.h"
#include "core/data/imported.h"
#include "core/data/issue.h"
#include "core/store/book.h"
#include "core/store/order_digests.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

/// \file
/// How the rows of a file get into the book: all of a file or nothing, and nothing twice.

namespace tactful::store {

/// Which file, read how.
struct BatchFacts {
    std::string fileName;  ///< without its folder
    std::string format;    ///< "shopify-orders"
    /// Whose customer ids the file carries, e.g. "shopify": ids of one platform name the same person in every
    /// file of it.
    std::string platform;
    /// Of the bytes and of how their columns were understood. A file with a digest that the book knows says
    /// nothing new: its age is that of its first import, and its issues replace those told before.
    Digest digest{};
    Instant importedAt;
    std::vector<std::string> header;  ///< titles of the columns, for giving back rows that were set aside
};

struct RowCounts {
    std::int64_t read = 0;
    std::int64_t fine = 0;
    std::int64_t fixed = 0;
    std::int64_t setAside = 0;
};

/// What an import changed in the book. Customers count once each, new ones not as changed.
struct ImportCounts {
    std::int64_t ordersNew = 0;
    std::int64_t ordersChanged = 0;
    std::int64_t orderLinesNew = 0;
    std::int64_t customersNew = 0;
    std::int64_t customersChanged = 0;
    std::int64_t productsNew = 0;
    std::int64_t consentEventsNew = 0;
    // Worth a note; they change nothing by themselves.
    std::int64_t identityConflicts = 0;  ///< e-mail and shop id named two people; the e-mail was believed
    std::int64_t erasedKeptOut = 0;      ///< rows of people who were erased: taken without the person
    std::int64_t namelessCustomers = 0;  ///< customer rows without any id or address: not kept
    std::int64_t repeatedOrders = 0;     ///< whole orders met again in the same file: the first one was kept
    std::int64_t ordersKnown = 0;        ///< orders of the book of which the file says nothing new
    std::int64_t recordsMerged = 0;      ///< records that turned out to be one person with another
};

/// Customers and products that an import had made before it was rolled back (import_undo.h). Who turns up
/// again keeps their number, and with it all that else is known of them.
struct Ghosts {
    std::set<data::CustomerId> customers;
    std::map<vault::ShortIndex, data::CustomerId>
        byIndex;  ///< identities they had; later ones do not replace
    std::map<std::pair<std::string, std::string>, data::CustomerId> byExternalId;  ///< by platform and id
    std::map<std::string, data::ProductId> productBySku;
};

/// Reading a file again under the number that it had.
struct Again {
    data::BatchId batch = 0;
    Ghosts* ghosts = nullptr;
};

/// A row with what can be worked out of it before the book is asked.
struct PreparedRow {
    data::ImportedRow row;
    OrderDigests digests;  ///< of an order
};

/// Takes the rows of one file. Holds the write lock of the book from begin() on; destroyed before commit(),
/// it leaves no trace.
///
/// Who is who: a row belongs to the customer with its e-mail address, else to the one with its shop id, else
/// to the one with its telephone number (unless that one has another e-mail address, shop id or name); else
/// to a new one. Records that turn out to be one person are linked, never thrown together (import_matches.h).
///
/// What is newer: a personal field, country, language or zone replaces an older one if it is not empty and
/// comes from a later order, or from a customer file imported later; empty never erases.
///
/// Orders: one that says what it said before is left alone. A complete order replaces its lines; of others,
/// the lines that the book does not have yet are added, equal lines being counted.
///
/// Consent: an event is kept if it differs from what the same source said last of that customer and purpose.
/// One that agrees is never kept twice. No import takes a suppression away.
class ImportWriter {
public:
    /// \param again  nothing: an import of its own
    /// \param stop   whatever takes long ends as Cancelled once it is asked for
    static Result<ImportWriter> begin(Book& book, const BatchFacts& facts,
                                      const std::optional<Again>& again = {},
                                      const std::stop_token& stop = {});
    ImportWriter(ImportWriter&&) noexcept;
    ImportWriter& operator=(ImportWriter&&) noexcept;
    ~ImportWriter();

    data::BatchId batch() const;

    /// Much of the work of a row. May be called on another thread while this one writes.
    PreparedRow prepare(data::ImportedRow&& row) const;
    Status write(const PreparedRow& prepared);

    Status write(const data::ImportedOrder& order);
    Status write(const data::ImportedCustomer& customer);
    Status write(const data::ImportedProduct& product);
    Status write(const data::ImportedRow& row);

    /// Cells of a row that was set aside are kept sealed; of fixed and noted rows only the words are. Of
    /// those at most 1,000 for each (code, column) are kept one by one; all are counted.
    Status issue(const data::Issue& issue);

    /// Writes what was gathered for the end. Nothing may be written after it.
    Result<ImportCounts> finish(const RowCounts& rows);
    Status commit();

private:
    struct Parts;
    explicit ImportWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace tactful::store
