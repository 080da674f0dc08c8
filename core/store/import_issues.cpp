#include "core/store/import_issues.h"

#include "core/store/text_list.h"

#include <optional>

namespace tactful::store {
namespace {

/// A file with one fault in every row would else double the size of the book.
constexpr std::int64_t keptOfASort = 1000;

}  // namespace

ImportIssues::ImportIssues(ImportRun& run)
    : m_run(&run),
      m_insert(run.database, "INSERT INTO import_issue (id, import_batch, line, column_name, code, message, "
                             "kind, cells_nonce, cells) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
{
}

Result<ImportIssues> ImportIssues::load(ImportRun& run)
{
    ImportIssues issues(run);
    const auto last = run.database.integer(
        "SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'import_issue'), 0)");
    if (!last) return last.error();
    issues.m_lastId = *last;
    return issues;
}

Status ImportIssues::take(const data::Issue& issue)
{
    const std::int64_t count = ++m_counts[{issue.code, issue.column, issue.kind}];
    const bool setAside = issue.kind == data::IssueKind::SetAside;
    if (!setAside && count > keptOfASort) return {};
    const std::int64_t id = ++m_lastId;
    if (!setAside || issue.cells.empty())
        return m_insert.run(id, m_run->batch, issue.line, issue.column, issue.code, issue.message,
                            static_cast<int>(issue.kind), std::nullopt, std::nullopt);
    const auto sealed =
        vault::seal(m_run->keyring.rowKey(), {"import_issue", "cells", id}, packed(issue.cells));
    return m_insert.run(id, m_run->batch, issue.line, issue.column, issue.code, issue.message,
                        static_cast<int>(issue.kind), sealed.nonce, Blob(sealed.ciphertext));
}

Status ImportIssues::finish()
{
    if (m_run->repeated) {
        Statement keep(
            m_run->database,
            "UPDATE import_issue SET repaired_by = (SELECT max(o.repaired_by) FROM import_issue o JOIN "
            "import_batch b ON b.id = o.import_batch WHERE b.file_digest = ?1 AND b.id <> ?2 AND "
            "o.kind = 1 AND o.line = import_issue.line) WHERE import_batch = ?2 AND kind = 1");
        if (auto ok = keep.run(m_run->facts.digest, m_run->batch); !ok) return ok;
        for (const char* table : {"import_issue", "import_issue_count"}) {
            Statement forget(m_run->database, "DELETE FROM " + std::string(table) +
                                                  " WHERE import_batch IN (SELECT id FROM import_batch "
                                                  "WHERE file_digest = ?1 AND id <> ?2)");
            if (auto ok = forget.run(m_run->facts.digest, m_run->batch); !ok) return ok;
        }
    }
    Statement insert(m_run->database,
                     "INSERT INTO import_issue_count (import_batch, code, column_name, kind, issues) "
                     "VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const auto& [sort, count] : m_counts)
        if (auto ok = insert.run(m_run->batch, sort.code, sort.column, static_cast<int>(sort.kind), count);
            !ok)
            return ok;
    return {};
}

}  // namespace tactful::store
