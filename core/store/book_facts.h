#pragma once

#include "core/base/day.h"
#include "core/store/book.h"

#include <string>
#include <vector>

/// \file
/// What the book really stores, for the shop's documents: counted, with nothing opened.

namespace tactful::store {

/// One table of the file.
struct StoredTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<bool> sealed;  ///< of each column: a ciphertext
    std::int64_t rows = 0;

    bool anySealed() const;
};
/// Every table but SQLite's own, by name.
Result<std::vector<StoredTable>> storedTables(Book& book);

/// A personal field: of how many people it is on file, and which formats of files brought it. An empty
/// format: entered by hand, or imported before the book noted it.
struct StoredField {
    std::string field;
    std::int64_t people = 0;
    std::vector<std::string> formats;
};
Result<std::vector<StoredField>> storedFields(Book& book);

struct LedgerCount {
    std::string purpose;
    std::string action;
    std::int64_t events = 0;
};
Result<std::vector<LedgerCount>> ledgerCounts(Book& book);

/// A mail service for which files were written.
struct Recipient {
    std::string destination;
    std::int64_t exports = 0;
    Instant last;
};
Result<std::vector<Recipient>> recipients(Book& book);

struct FileSource {
    std::string format;
    std::int64_t files = 0;
    Instant last;
};
/// Of imports in use.
Result<std::vector<FileSource>> fileSources(Book& book);

/// Opens, clicks and the like that were read from results.
Result<std::int64_t> engagementCount(Book& book);

}  // namespace tactful::store
