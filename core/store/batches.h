#pragma once

#include "core/data/issue.h"
#include "core/store/import_writer.h"

#include <optional>
#include <vector>

/// \file
/// Which files were imported, and what was wrong in them.

namespace tactful::store {

struct Batch {
    data::BatchId id = 0;
    std::string fileName;
    std::string format;
    Instant importedAt;
    RowCounts rows;
    ImportCounts counts;  ///< the notes in it are not kept and read 0
    std::string platform;
    Digest digest{};
    std::optional<Instant> undoneAt;  ///< nothing: in use
    bool undoable = false;            ///< everything is there to take it back
    bool fileKept = false;            ///< importedFile() has its bytes
};

/// All imports, oldest first, with those that were undone.
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
    bool repaired = false;  ///< was set aside and came back in another file (repaired_rows.h)
};
Result<std::vector<KeptIssue>> keptIssues(Book& book, std::optional<data::BatchId> batch,
                                          std::optional<data::IssueKind> kind);

/// Titles of the columns of the file; empty where none were given.
Result<std::vector<std::string>> batchHeader(Book& book, data::BatchId batch);

/// Deletes an import that was undone from the history. NotFound if there is none.
Status forgetBatch(Book& book, data::BatchId batch);

}  // namespace tactful::store
