#pragma once

#include "core/data/issue.h"
#include "core/store/import_run.h"

#include <compare>
#include <map>
#include <string>

/// \file
/// What was wrong in a file: every row that was set aside, and enough of the rest to see what it is about.

namespace tactful::store {

class ImportIssues {
public:
    static Result<ImportIssues> load(ImportRun& run);

    Status take(const data::Issue& issue);
    /// Writes the counts, and lets go of what an earlier import of the same file told.
    Status finish();

private:
    struct Sort {
        std::string code;
        std::string column;
        data::IssueKind kind = data::IssueKind::Note;
        auto operator<=>(const Sort&) const = default;
    };

    explicit ImportIssues(ImportRun& run);

    ImportRun* m_run;
    std::int64_t m_lastId = 0;
    std::map<Sort, std::int64_t> m_counts;
    Statement m_insert;
};

}  // namespace tactful::store
