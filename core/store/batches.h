#pragma once

#include "core/data/issue.h"
#include "core/store/import_writer.h"

#include <optional>
#include <vector>

/// \file
/// Which files were imported, what was wrong in them, and taking one back.

namespace tactful::store {

struct Batch {
    data::BatchId id = 0;
    std::string fileName;
    std::string format;
    Instant importedAt;
    RowCounts rows;
    ImportCounts counts;  ///< the notes in it are not kept and read 0
};

/// All imports, oldest first.
Result<std::vector<Batch>> batches(Book& book);

struct IssueCount {
    std::string code;
    std::string column;
    data::IssueKind kind = data::IssueKind::Note;
    std::int64_t issues = 0;
};
Result<std::vector<IssueCount>> issueCounts(Book& book, data::BatchId batch);

/// Issues in the order in which they were met, with the cells of rows set aside. Nothing for `batch`: of all
/// imports. Nothing for `kind`: of every kind.
struct KeptIssue {
    data::BatchId batch = 0;
    data::Issue issue;
};
Result<std::vector<KeptIssue>> keptIssues(Book& book, std::optional<data::BatchId> batch,
                                          std::optional<data::IssueKind> kind);

/// Titles of the columns of the file; empty where none were given.
Result<std::vector<std::string>> batchHeader(Book& book, data::BatchId batch);

struct UndoneImport {
    std::int64_t orders = 0;
    std::int64_t orderLines = 0;
    std::int64_t customers = 0;
    std::int64_t products = 0;
    std::int64_t consentEvents = 0;
};

/// Takes back what an import added: its orders and lines, its consent events, and customers and products that
/// nothing else speaks of. What it changed in rows that were there before stays changed.
/// Suppressions stay. NotFound if there is no such batch.
Result<UndoneImport> undoImport(Book& book, data::BatchId batch);

}  // namespace tactful::store
