#include "core/store/batches.h"
#include "core/store/book.h"
#include "core/store/logbook.h"

#include <set>

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

constexpr std::size_t mostNamed = 20;

/// Opens everything that is sealed under customers' keys, and names what does not open.
class SealCheck {
public:
    explicit SealCheck(Book& book) : m_book(book) {}

    Status run(Findings& findings)
    {
        Statement fields(
            m_book.database(),
            "SELECT customer, field, nonce, ciphertext, customer FROM sealed_field ORDER BY customer");
        if (auto ok = look(fields, "sealed_field", {}); !ok) return ok;
        Statement evidence(m_book.database(),
                           "SELECT customer, 'evidence', evidence_nonce, evidence, id FROM "
                           "consent_event WHERE evidence IS NOT NULL ORDER BY customer");
        if (auto ok = look(evidence, "consent_event", "proof of the consent "); !ok) return ok;
        if (m_closed.empty()) return {};
        findings.push_back(
            "The personal fields of " + std::to_string(m_closed.size()) +
            " customers do not open. Restore the book and its keys file from the same backup.");
        findings.insert(findings.end(), m_named.begin(), m_named.end());
        return {};
    }

private:
    Status look(Statement& query, std::string_view table, const std::string& what)
    {
        return query.forEach([&](Statement& row) {
            const data::CustomerId customer = row.integer(0);
            if (customer != m_customer) {
                m_customer = customer;
                m_hasKey = m_book.keys().read(m_book.keyring(), customer, m_key).ok();
            }
            const std::string column = row.string(1);
            if (m_hasKey && vault::open(m_key.view(), {table, column, row.integer(4), customer}, row.blob(2),
                                        row.blob(3)))
                return;
            m_closed.insert(customer);
            if (m_named.size() < mostNamed)
                m_named.push_back((what.empty() ? "The field \"" + column + "\""
                                                : "The " + what + std::to_string(row.integer(4))) +
                                  " of customer " + std::to_string(customer) +
                                  (m_hasKey ? " does not open: it was changed, or belongs elsewhere."
                                            : " does not open: the customer's key is missing or damaged."));
        });
    }

    Book& m_book;
    vault::Key m_key;
    data::CustomerId m_customer = 0;
    bool m_hasKey = false;
    std::set<data::CustomerId> m_closed;
    Findings m_named;
};

}  // namespace

Result<std::vector<std::string>> Book::check()
{
    Findings findings;
    if (auto ok = checkPages(database(), findings); !ok) findings.push_back(ok.error().detail);
    if (auto ok = checkReferences(database(), findings); !ok) findings.push_back(ok.error().detail);
    if (auto ok = keys().check(); !ok) findings.push_back(ok.error().detail);
    if (auto ok = SealCheck(*this).run(findings); !ok) findings.push_back(ok.error().detail);
    if (const auto issues = keptIssues(*this, {}, data::IssueKind::SetAside); !issues)
        findings.push_back(issues.error().detail);
    if (const auto head = verifyLogbook(database()); !head) findings.push_back(head.error().detail);
    return findings;
}

}  // namespace tactful::store
