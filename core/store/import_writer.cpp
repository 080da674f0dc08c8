#include "core/store/import_writer.h"

#include "core/store/import_issues.h"
#include "core/store/import_journal.h"
#include "core/store/import_orders.h"
#include "core/store/import_people.h"
#include "core/store/import_products.h"
#include "core/store/text_list.h"

#include <algorithm>
#include <utility>

namespace tactful::store {
namespace {

/// The time of the first import of a file with this digest; nothing if there was none, or it was undone.
Result<std::optional<Instant>> firstImportOf(Database& database, const Digest& digest,
                                             const std::optional<Again>& again)
{
    if (digest == Digest{}) return std::optional<Instant>();
    Statement query(database, "SELECT min(imported_at) FROM import_batch WHERE file_digest = ?1 "
                              "AND state = 0 AND (?2 IS NULL OR id < ?2)");
    std::optional<std::int64_t> before;
    if (again) before = again->batch;
    const auto row = query.bind(digest, before).step();
    if (!row) return row.error();
    const auto at = query.optionalInteger(0);
    return at ? std::optional(Instant{*at}) : std::nullopt;
}

Status insertBatch(ImportRun& run)
{
    const BatchFacts& facts = run.facts;
    Statement insert(run.database,
                     "INSERT INTO import_batch (file_name, format, platform, file_digest, imported_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5)");
    if (auto ok =
            insert.run(facts.fileName, facts.format, facts.platform, facts.digest, facts.importedAt.seconds);
        !ok)
        return ok;
    run.batch = run.database.lastRowId();
    if (facts.header.empty()) return {};
    // A file without titles has somebody's name there.
    const auto sealed =
        vault::seal(run.keyring.rowKey(), {"import_batch", "header", run.batch}, packed(facts.header));
    Statement update(run.database, "UPDATE import_batch SET header_nonce = ?2, header = ?3 WHERE id = ?1");
    return update.run(run.batch, sealed.nonce, Blob(sealed.ciphertext));
}

/// Spares an import the look at each row that it refers to: it only ever refers to rows that it has found or
/// made, and deletes none that others refer to. Begun inside a transaction, they are looked at when it ends.
class TrustedReferences {
public:
    static Result<TrustedReferences> begin(Book& book)
    {
        Database& database = book.database();
        if (database.inTransaction()) {
            // The rows that are referred to may come a little later than those that refer to them.
            if (auto ok = database.execute("PRAGMA defer_foreign_keys = ON"); !ok) return ok.error();
            return TrustedReferences(nullptr);
        }
        // Erasures that were begun are ended before: they delete what others refer to.
        auto sweep = BookTransaction::begin(book);
        if (!sweep) return sweep.error();
        if (auto ok = sweep->commit(); !ok) return ok.error();
        if (auto ok = database.execute("PRAGMA foreign_keys = OFF"); !ok) return ok.error();
        return TrustedReferences(&database);
    }
    TrustedReferences(TrustedReferences&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    TrustedReferences& operator=(TrustedReferences&&) = delete;
    /// After the transaction: inside one SQLite does not hear it.
    ~TrustedReferences()
    {
        if (m_database) (void)m_database->execute("PRAGMA foreign_keys = ON");
    }

private:
    explicit TrustedReferences(Database* database) : m_database(database) {}

    Database* m_database;  ///< null: nothing to put back
};

}  // namespace

/// The parts of an import, in the order in which they need each other.
struct ImportWriter::Parts {
    Parts(Book& book, const BatchFacts& facts, TrustedReferences trusted, BookTransaction begun)
        : run{book.database(),  book.keys(), book.keyring(), facts, 0,
              facts.importedAt, false,       nullptr,        {},    {}},
          references(std::move(trusted)), transaction(std::move(begun))
    {
    }

    ImportRun run;
    TrustedReferences references;
    BookTransaction transaction;
    std::optional<ImportPeople> people;
    std::optional<ImportProducts> products;
    std::optional<ImportOrders> orders;
    std::optional<ImportIssues> issues;
    std::optional<ImportJournal> journal;
};

ImportWriter::ImportWriter(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}
ImportWriter::ImportWriter(ImportWriter&&) noexcept = default;
ImportWriter& ImportWriter::operator=(ImportWriter&&) noexcept = default;
ImportWriter::~ImportWriter() = default;

Result<ImportWriter> ImportWriter::begin(Book& book, const BatchFacts& facts,
                                         const std::optional<Again>& again, const std::stop_token& stop)
{
    auto references = TrustedReferences::begin(book);
    if (!references) return references.error();
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    auto parts = std::make_unique<Parts>(book, facts, std::move(*references), std::move(*transaction));
    ImportRun& run = parts->run;
    run.stop = stop;
    const auto first = firstImportOf(run.database, facts.digest, again);
    if (!first) return first.error();
    if (*first) {
        run.repeated = true;
        run.knownAt = **first;
    }
    if (again) {
        run.batch = again->batch;
        run.ghosts = again->ghosts;
    } else if (auto ok = insertBatch(run); !ok) {
        return ok.error();
    }

    auto people = ImportPeople::load(run);
    if (!people) return people.error();
    parts->people.emplace(std::move(*people));
    auto products = ImportProducts::load(run);
    if (!products) return products.error();
    parts->products.emplace(std::move(*products));
    auto orders = ImportOrders::load(run, *parts->people, *parts->products);
    if (!orders) return orders.error();
    parts->orders.emplace(std::move(*orders));
    auto issues = ImportIssues::load(run);
    if (!issues) return issues.error();
    parts->issues.emplace(std::move(*issues));
    auto journal = ImportJournal::begin(run.database, run.batch);
    if (!journal) return journal.error();
    parts->journal.emplace(std::move(*journal));
    return ImportWriter(std::move(parts));
}

data::BatchId ImportWriter::batch() const
{
    return m_parts->run.batch;
}

PreparedRow ImportWriter::prepare(data::ImportedRow&& row) const
{
    PreparedRow prepared{std::move(row), {}};
    if (const auto* order = std::get_if<data::ImportedOrder>(&prepared.row))
        prepared.digests = digestsOf(*order, m_parts->run.facts.platform, m_parts->run.keyring);
    return prepared;
}

Status ImportWriter::write(const PreparedRow& prepared)
{
    if (const auto* order = std::get_if<data::ImportedOrder>(&prepared.row))
        return m_parts->orders->take(*order, prepared.digests);
    return write(prepared.row);
}

Status ImportWriter::write(const data::ImportedOrder& order)
{
    const ImportRun& run = m_parts->run;
    return m_parts->orders->take(order, digestsOf(order, run.facts.platform, run.keyring));
}

Status ImportWriter::write(const data::ImportedCustomer& customer)
{
    ImportRun& run = m_parts->run;
    if (customer.who.anonymous()) {
        ++run.counts.namelessCustomers;
        return {};
    }
    const IdentityIndexes indexes = indexesOf(customer.who, run.facts.platform, run.keyring);
    const auto id = m_parts->people->take({customer.who, indexes, customer.person, customer.consents,
                                           customer.country, customer.language, customer.timeZone,
                                           customer.since, run.knownAt, !run.repeated});
    if (!id) return id.error();
    if (!customer.suppression) return {};
    return m_parts->people->suppress(*id, customer.who, *customer.suppression);
}

Status ImportWriter::write(const data::ImportedProduct& product)
{
    return m_parts->products->take(product);
}

Status ImportWriter::write(const data::ImportedRow& row)
{
    return std::visit([this](const auto& one) { return write(one); }, row);
}

Status ImportWriter::issue(const data::Issue& issue)
{
    return m_parts->issues->take(issue);
}

Result<ImportCounts> ImportWriter::finish(const RowCounts& rows)
{
    if (auto ok = m_parts->people->finish(); !ok) return ok.error();
    if (auto ok = m_parts->products->finish(); !ok) return ok.error();
    if (auto ok = m_parts->orders->finish(); !ok) return ok.error();
    if (auto ok = m_parts->issues->finish(); !ok) return ok.error();
    if (auto ok = m_parts->journal->finish(); !ok) return ok.error();
    m_parts->run.counts.ordersKnown = m_parts->orders->unchanged();
    const ImportCounts& counts = m_parts->run.counts;
    Statement update(
        m_parts->run.database,
        "UPDATE import_batch SET rows_read = ?2, rows_fine = ?3, rows_fixed = ?4, rows_set_aside = ?5, "
        "orders_new = ?6, orders_changed = ?7, order_lines_new = ?8, customers_new = ?9, "
        "customers_changed = ?10, products_new = ?11, consent_events_new = ?12, undoable = 1 WHERE id = ?1");
    if (auto ok = update.run(batch(), rows.read, rows.fine, rows.fixed, rows.setAside, counts.ordersNew,
                             counts.ordersChanged, counts.orderLinesNew, counts.customersNew,
                             counts.customersChanged, counts.productsNew, counts.consentEventsNew);
        !ok)
        return ok.error();
    return counts;
}

Status ImportWriter::commit()
{
    return m_parts->transaction.commit();
}

}  // namespace tactful::store
