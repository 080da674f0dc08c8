#include "core/store/seal_check.h"

#include "core/data/person.h"
#include "core/store/row_seals.h"
#include "core/store/seal_parts.h"
#include "core/store/seal_total.h"

#include <algorithm>
#include <array>

namespace tactful::store {
namespace {

using data::SealFault;
using data::SealFinding;

class SealCheck {
public:
    SealCheck(Book& book, SealDepth depth)
        : m_book(book), m_depth(depth), m_reader(book.database(), book.keyring()),
          m_total(book.keyring(), Marked::Customers)
    {
    }

    Status run()
    {
        Statement customers(m_book.database(), "SELECT c.id, m.parts, m.digest FROM customer c LEFT JOIN "
                                               "seal_mark m ON m.customer = c.id ORDER BY c.id");
        for (;;) {
            const auto row = customers.step();
            if (!row) return row.error();
            if (!*row) break;
            if (auto ok = lookAt(customers); !ok) return ok;
        }
        if (auto ok = findGone(); !ok) return ok;
        if (auto ok = compareTotal(); !ok) return ok;
        return checkRowSeals(m_book.database(), m_book.keyring(),
                             [this](SealFinding finding) { add(std::move(finding)); });
    }
    SealReport report() { return {std::move(m_found), m_closedCustomers}; }

private:
    void add(SealFinding finding)
    {
        std::size_t& count = m_counts[static_cast<std::size_t>(finding.fault)];
        if (++count <= mostFindings) m_found.push_back(std::move(finding));
    }
    bool nothingFound() const { return m_found.empty(); }

    static SealFinding findingOf(SealFault fault, data::CustomerId customer, const SealPart& part,
                                 bool proofAlone = false)
    {
        if (part.field == SealPart::ledgerPart)
            return {fault, customer, "consent_event", proofAlone ? "evidence" : "", part.consent};
        const std::string name = part.field == SealPart::strangerPart
                                     ? part.name
                                     : std::string(data::personalFieldNames[part.field]);
        return {fault, customer, "sealed_field", name, 0};
    }

    Status lookAt(const Statement& row)
    {
        const data::CustomerId customer = row.integer(0);
        const bool hasMark = !row.isNull(2);
        if (!hasMark) add({SealFault::CustomerNew, customer, "customer", {}, 0});
        if (hasMark) m_total.add(customer, row.blob(2));
        std::vector<SealPart> closed;
        bool hasKey = true;
        bool asked = false;
        const auto look = [&](const SealReader::Value& value) {
            if (!asked) hasKey = m_book.keys().read(m_book.keyring(), customer, m_key).ok();
            asked = true;
            if (!hasKey || !opens(customer, value)) closed.push_back(value.part);
        };
        const bool open = m_depth == SealDepth::Open;
        auto parts = m_reader.all(customer, open ? SealReader::Look(look) : SealReader::Look());
        if (!parts) return parts.error();
        const std::string packed = packedParts(*parts);
        const bool asMarked = !hasMark || (sameBytes(row.blob(1), packed) && !hasStranger(*parts) &&
                                           equalDigest(row.blob(2), m_reader.digest(customer, packed)));
        if (!asMarked && !open) {
            parts = m_reader.all(customer, look);
            if (!parts) return parts.error();
        }
        if (!closed.empty()) ++m_closedCustomers;
        for (const SealPart& part : closed)
            add(findingOf(hasKey ? SealFault::Changed : SealFault::NoKey, customer, part, true));
        if (!asMarked) compare(customer, row.blob(1), *parts, closed);
        return {};
    }

    /// Names what differs from the mark and was not named as closed.
    void compare(data::CustomerId customer, Blob marked, const SealParts& parts,
                 const std::vector<SealPart>& closed)
    {
        const auto written = unpackedParts(marked);
        const std::size_t before = m_found.size();
        const auto in = [](const SealParts& all, const SealPart& part) {
            return std::find_if(all.begin(), all.end(),
                                [&part](const SealPart& each) { return each.samePlace(part); });
        };
        if (written) {
            for (const SealPart& was : *written) {
                const auto is = in(parts, was);
                if (is == parts.end())
                    add(findingOf(SealFault::Missing, customer, was));
                else if (was.sealed && !is->sealed)
                    add(findingOf(SealFault::Missing, customer, was, true));
                else if (was.tag != is->tag && in(closed, was) == closed.end())
                    add(findingOf(SealFault::PutBack, customer, was));
            }
            for (const SealPart& is : parts)
                if (in(*written, is) == written->end()) add(findingOf(SealFault::Added, customer, is));
        }
        // The list itself was changed, or every finding of this kind has been named often enough.
        if (m_found.size() == before && closed.empty())
            add({SealFault::CustomerNew, customer, "customer", {}, 0});
    }

    bool opens(data::CustomerId customer, const SealReader::Value& value) const
    {
        const bool ledger = value.part.field == SealPart::ledgerPart;
        const std::string field = ledger ? "evidence" : findingOf({}, customer, value.part).field;
        const vault::FieldPlace place{ledger ? "consent_event" : "sealed_field", field,
                                      ledger ? value.part.consent : customer, customer};
        return vault::open(m_key.view(), place, value.nonce, value.ciphertext).ok();
    }

    /// Marks, or keys, of customers that are not there.
    Status findGone()
    {
        Statement gone(m_book.database(), "SELECT customer, digest FROM seal_mark WHERE customer NOT IN "
                                          "(SELECT id FROM customer) ORDER BY customer");
        return gone.forEach([this](Statement& row) {
            m_total.add(row.integer(0), row.blob(1));
            add({SealFault::CustomerGone, row.integer(0), "customer", {}, 0});
        });
    }

    Status compareTotal()
    {
        const auto kept = SealTotal::load(m_book.database(), m_book.keyring(), Marked::Customers);
        if (!kept && kept.error().code != ErrorCode::NotFound) return kept.error();
        if ((!kept || !(*kept == m_total)) && nothingFound()) {
            if (auto ok = nameByKeys(); !ok) return ok;
            if (nothingFound()) add({SealFault::Total, 0, "customer", {}, 0});
        }
        return {};
    }

    /// Whoever was taken out with their mark may have left a key.
    Status nameByKeys()
    {
        const auto keys = m_book.keys().customers();
        if (!keys) return keys.error();
        Statement exists(m_book.database(), "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?1)");
        for (const std::int64_t customer : *keys) {
            const auto row = exists.bind(customer).step();
            if (!row) return row.error();
            if (!exists.flag(0)) add({SealFault::CustomerGone, customer, "customer", {}, 0});
            exists.reset();
        }
        return {};
    }

    static bool sameBytes(Blob blob, std::string_view text)
    {
        return std::equal(blob.begin(), blob.end(), text.begin(), text.end(),
                          [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    }
    static bool equalDigest(Blob blob, const std::array<std::uint8_t, 16>& digest)
    {
        return std::equal(blob.begin(), blob.end(), digest.begin(), digest.end());
    }
    static bool hasStranger(const SealParts& parts)
    {
        return std::any_of(parts.begin(), parts.end(),
                           [](const SealPart& part) { return part.field == SealPart::strangerPart; });
    }

    Book& m_book;
    SealDepth m_depth;
    SealReader m_reader;
    SealTotal m_total;
    vault::Key m_key;
    std::vector<SealFinding> m_found;
    std::int64_t m_closedCustomers = 0;
    std::array<std::size_t, data::sealFaultNames.size()> m_counts{};
};

/// Of what belongs to nobody.
std::string rowOf(const SealFinding& finding)
{
    const std::string import = "import " + std::to_string(finding.batch);
    if (finding.field == "map") return "The saved format " + std::to_string(finding.number);
    if (finding.field == "header") return "The titles of the columns of " + import;
    if (finding.field == "reading") return "How the file of " + import + " was read";
    if (finding.field == "bytes")
        return "Piece " + std::to_string(finding.number + 1) + " of the kept file of " + import;
    if (finding.number == 0) return "A row that " + import + " set aside";
    return "The row that " + import + " set aside from line " + std::to_string(finding.number);
}

std::string subjectOf(const SealFinding& finding)
{
    if (finding.customer == 0) return rowOf(finding);
    const std::string who = " of customer " + std::to_string(finding.customer);
    if (finding.table == "sealed_field") return "The field \"" + finding.field + "\"" + who;
    const std::string entry = std::to_string(finding.consent);
    return finding.field.empty() ? "Entry " + entry + " of the ledger of consent," + who + ","
                                 : "The proof of the consent " + entry + who;
}

}  // namespace

Result<SealReport> checkSeals(Book& book, SealDepth depth)
{
    SealCheck check(book, depth);
    if (auto ok = check.run(); !ok) return ok.error();
    return check.report();
}

std::string sentenceOf(const SealFinding& finding)
{
    const std::string who = "Customer " + std::to_string(finding.customer);
    switch (finding.fault) {
    case SealFault::Changed:
        return subjectOf(finding) + " does not open: it was changed, or belongs elsewhere.";
    case SealFault::NoKey:
        return subjectOf(finding) + " does not open: the customer's key is missing or damaged.";
    case SealFault::Missing:
        return subjectOf(finding) + " is missing: it was deleted by another program.";
    case SealFault::Added:
        return subjectOf(finding) + " was put in by another program.";
    case SealFault::PutBack:
        return subjectOf(finding) + " is not what Tactful wrote there last.";
    case SealFault::CustomerGone:
        return who + " was deleted by another program.";
    case SealFault::CustomerNew:
        return who + " was put in by another program, or the list of what was known of them was changed.";
    case SealFault::Total:
        break;
    }
    if (finding.table == "import_batch")
        return "Rows set aside, or kept files, of imports were taken out of the book or put back into it by "
               "another program.";
    return "Customers were taken out of the book or put back into it by another program.";
}

Status requireSealsWhole(Book& book)
{
    const auto found = checkSeals(book, SealDepth::Marks);
    if (!found) return found.error();
    if (found->findings.empty()) return {};
    const data::SealFinding& first = found->findings.front();
    std::string where = first.customer > 0 ? "customer " + std::to_string(first.customer)
                        : first.batch > 0  ? "import " + std::to_string(first.batch)
                                           : first.table;
    if (!first.field.empty()) where += ", " + first.field;
    return Error{ErrorCode::BadFile,
                 "Another program changed what is known of customers. No backup was made, so that whole ones "
                 "are kept. Check the logbook to see what it was, then restore a backup.",
                 where};
}

}  // namespace tactful::store
