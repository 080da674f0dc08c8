#include "core/store/imported_files.h"

#include <optional>

namespace tactful::store {
namespace {

constexpr std::size_t pieceBytes = 1 << 20;

/// The number of a piece, and whether it is the last, are sealed in: none can be left out or exchanged.
std::string columnOf(std::int64_t piece, bool last)
{
    return "bytes " + std::to_string(piece) + (last ? " last" : "");
}

Error notKept()
{
    return {ErrorCode::NotFound, "The file of this import is no longer kept. Import it again from where you "
                                 "have it."};
}

}  // namespace

Status keepReading(Book& book, data::BatchId batch, const std::string& reading)
{
    const auto sealed = vault::seal(book.keyring().rowKey(), {"import_batch", "reading", batch}, reading);
    Statement keep(book.database(), "UPDATE import_batch SET reading_nonce = ?2, reading = ?3 WHERE id = ?1");
    return keep.run(batch, sealed.nonce, Blob(sealed.ciphertext));
}

Status keepImportedFile(Book& book, data::BatchId batch, const std::string& reading, FileReader& bytes,
                        Job& job)
{
    if (auto ok = keepReading(book, batch, reading); !ok) return ok;
    Statement insert(book.database(),
                     "INSERT INTO imported_file (import_batch, piece, nonce, bytes) VALUES (?1, ?2, ?3, ?4)");
    std::string piece(pieceBytes, '\0');
    std::int64_t done = 0;
    job.begin("Keeping a sealed copy for Undo", ProgressUnit::Bytes, bytes.size());
    for (std::int64_t number = 0;; ++number) {
        if (job.cancelled()) return Job::cancelledError();
        std::size_t filled = 0;
        while (filled < piece.size()) {
            const auto got = bytes.read(piece.data() + filled, piece.size() - filled);
            if (!got) return got.error();
            if (*got == 0) break;
            filled += *got;
        }
        const bool last = filled < piece.size();
        const std::string column = columnOf(number, last);
        const auto sealed = vault::seal(book.keyring().rowKey(), {"imported_file", column, batch},
                                        std::string_view(piece).substr(0, filled));
        if (auto ok = insert.run(batch, number, sealed.nonce, Blob(sealed.ciphertext)); !ok) return ok;
        if (last) return {};
        done += static_cast<std::int64_t>(filled);
        job.report(done);
    }
}

Result<KeptFile> importedFile(Book& book, data::BatchId batch)
{
    const vault::KeyView key = book.keyring().rowKey();
    KeptFile file;
    Statement how(book.database(), "SELECT reading_nonce, reading FROM import_batch WHERE id = ?1");
    const auto found = how.bind(batch).step();
    if (!found) return found.error();
    if (!*found || how.isNull(1)) return notKept();
    auto reading = vault::open(key, {"import_batch", "reading", batch}, how.blob(0), how.blob(1));
    if (!reading) return reading.error();
    file.reading = std::move(*reading);

    const auto pieces = [&]() -> Result<std::int64_t> {
        Statement count(book.database(), "SELECT count(*) FROM imported_file WHERE import_batch = ?1");
        const auto row = count.bind(batch).step();
        if (!row) return row.error();
        return count.integer(0);
    }();
    if (!pieces) return pieces.error();
    if (*pieces == 0) return notKept();
    Statement query(book.database(),
                    "SELECT piece, nonce, bytes FROM imported_file WHERE import_batch = ?1 ORDER BY piece");
    query.bind(batch);
    for (std::int64_t number = 0; number < *pieces; ++number) {
        const auto row = query.step();
        if (!row) return row.error();
        const std::string column = columnOf(number, number + 1 == *pieces);
        const auto plain = vault::open(key, {"imported_file", column, batch}, query.blob(1), query.blob(2));
        if (!plain) return plain.error();
        file.bytes += *plain;
    }
    return file;
}

Status dropImportsKeptBefore(Book& book, Instant before)
{
    Statement old(book.database(),
                  "SELECT EXISTS (SELECT 1 FROM import_batch WHERE imported_at < ?1 AND (undoable = 1 OR "
                  "EXISTS (SELECT 1 FROM imported_file f WHERE f.import_batch = import_batch.id)))");
    const auto any = old.bind(before.seconds).step();
    if (!any) return any.error();
    const bool none = !old.flag(0);
    old.reset();
    if (none) return {};
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    for (const char* sql : {"DELETE FROM imported_file WHERE import_batch IN (SELECT id FROM import_batch "
                            "WHERE imported_at < ?1)",
                            "DELETE FROM import_change WHERE import_batch IN (SELECT id FROM import_batch "
                            "WHERE imported_at < ?1)",
                            "UPDATE import_batch SET undoable = 0 WHERE imported_at < ?1 AND undoable = 1"}) {
        Statement drop(book.database(), sql);
        if (auto ok = drop.run(before.seconds); !ok) return ok;
    }
    return transaction->commit();
}

}  // namespace tactful::store
