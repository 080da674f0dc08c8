#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/ids.h"
#include "core/data/issue.h"
#include "core/steps/session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Bringing in what a shop has exported: files become rows of the book, all of a file or nothing of it.

namespace tactful::steps {

struct ImportOptions {
    std::vector<Path> files;   ///< a path may go on into a file: "orders.zip/orders.csv", "book.xlsx/Orders"
    std::string format;        ///< one of knownFormats(); empty: recognised by the column names
    std::string columnMap;     ///< text of a column map (docs/column-map.md); empty: none
    bool dryRun = false;       ///< read and count everything, then keep nothing
    bool useMyFormats = true;  ///< a format saved for a file's columns (inspect_step.h) reads it, unless
                               ///< a format or a map is given
    std::optional<Day> today;  ///< dates after it are set aside; nothing: today where the shop is
    std::size_t issueLimit =
        1000;  ///< how many issues of a file are returned in full; all are counted and kept

    Status check() const;
};

/// Issues of one sort in one column.
struct IssueGroup {
    data::IssueKind kind = data::IssueKind::Note;
    std::string code;
    std::string column;
    std::string message;  ///< of the first
    std::int64_t count = 0;
};

/// What one file brought.
struct ImportedFile {
    data::BatchId batch = 0;  ///< 0 in a dry run
    std::string file;         ///< its name without the folder
    std::string format;
    std::string myFormat;       ///< name of the saved format that it was read with; empty: none
    std::int64_t rowsRead = 0;  ///< = fine + fixed + set aside
    std::int64_t rowsFine = 0;
    std::int64_t rowsFixed = 0;
    std::int64_t rowsSetAside = 0;
    std::int64_t rowsRepaired = 0;  ///< that had been set aside, and now are in the book
    std::int64_t ordersNew = 0;
    std::int64_t ordersChanged = 0;
    std::int64_t ordersKnown = 0;  ///< said nothing new and were skipped
    std::int64_t orderLinesNew = 0;
    std::int64_t customersNew = 0;
    std::int64_t customersChanged = 0;
    std::int64_t productsNew = 0;
    std::int64_t consentEventsNew = 0;
    std::int64_t emailYes = 0;  ///< people of a customer file with an address who agreed to e-mails
    std::int64_t emailNo = 0;   ///< and who did not
    /// Of the accepted rows, by currency code: sales less returns; cancelled and test orders count nowhere.
    /// Orders that carry a total count with it, others with their lines; refunds are taken off.
    std::map<std::string, Money> revenue;
    std::map<std::string, Money> revenueGross;        ///< the same before returns and refunds
    std::map<std::string, Money> refunded;            ///< refunds and returns, as a positive amount
    std::map<std::string, std::int64_t> issueCounts;  ///< by code, all kinds
    /// By kind, code and column: what the quality of a file is made of, with the sentence of the first.
    std::vector<IssueGroup> issueGroups;
    std::vector<data::Issue> issues;  ///< in file order, at most issueLimit
};

struct ImportOutcome {
    std::vector<ImportedFile> files;
};

/// Reads each file in one transaction of its own; of an archive, each table inside. They are read in the
/// order of isReadBefore() (inspect_step.h), so that it does not matter in which they are given. When a file
/// cannot be used, the files before it stay; the outcome is then the error, whose `where` names the file.
Result<ImportOutcome> importFiles(Session& session, const ImportOptions& options, Job& job);

struct KnownFormat {
    std::string name;
    std::string title;
    std::string holds;  ///< "orders", "customers", "products"
};
std::vector<KnownFormat> knownFormats();

/// One row that was set aside, as it was read.
struct SetAsideRow {
    data::BatchId batch = 0;
    std::string file;
    data::Issue issue;
};

/// All rows set aside and not repaired since (of one batch, or of all), oldest first.
Result<std::vector<SetAsideRow>> setAsideRows(Session& session, std::optional<data::BatchId> batch);

/// Writes them as a CSV that can be repaired and imported again: the file's own columns, then the reason, the
/// column and the line, and a mark of the file. When the CSV comes back as an import, rows of it that are
/// taken count as set aside no more. Every row is of one batch, because files differ in their columns.
Status writeSetAsideRows(Session& session, data::BatchId batch, const Path& file);

}  // namespace tactful::steps
