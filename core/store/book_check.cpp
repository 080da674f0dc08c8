#include "core/store/batches.h"
#include "core/store/book.h"
#include "core/store/logbook.h"
#include "core/store/seal_check.h"

/// \file
/// Is the book whole?

namespace tactful::store {
namespace {

using Findings = std::vector<std::string>;

Status checkPages(Database& database, Findings& findings)
{
    Statement query(database, "PRAGMA integrity_check(20)");
    return query.forEach([&](Statement& row) {
        if (row.text(0) != "ok")
            findings.push_back("The book's file is damaged: " + row.string(0) +
                               ". Restore it from a backup.");
    });
}

Status checkReferences(Database& database, Findings& findings)
{
    std::int64_t broken = 0;
    Statement query(database, "PRAGMA foreign_key_check");
    if (auto ok = query.forEach([&](Statement&) { ++broken; }); !ok) return ok;
    if (broken > 0)
        findings.push_back(std::to_string(broken) +
                           " rows of the book point to rows that are not there. Restore it from a backup.");
    return {};
}

Status describeSeals(Book& book, Findings& findings)
{
    const auto found = checkSeals(book, SealDepth::Open);
    if (!found) return found.error();
    if (found->closedCustomers > 0)
        findings.push_back(
            "The personal fields of " + std::to_string(found->closedCustomers) +
            " customers do not open. Restore the book and its keys file from the same backup.");
    for (const data::SealFinding& each : found->findings)
        findings.push_back(sentenceOf(each));
    return {};
}

}  // namespace

Result<std::vector<std::string>> Book::check()
{
    Findings findings;
    if (auto ok = checkPages(database(), findings); !ok) findings.push_back(ok.error().detail);
    if (auto ok = checkReferences(database(), findings); !ok) findings.push_back(ok.error().detail);
    if (auto ok = keys().check(); !ok) findings.push_back(ok.error().detail);
    if (auto ok = describeSeals(*this, findings); !ok) findings.push_back(ok.error().detail);
    if (const auto issues = keptIssues(*this, {}, data::IssueKind::SetAside); !issues)
        findings.push_back(issues.error().detail);
    if (const auto head = verifyLogbook(database()); !head) findings.push_back(head.error().detail);
    return findings;
}

}  // namespace tactful::store
