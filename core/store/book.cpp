#include "core/store/book.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/store/book_lock.h"
#include "core/store/erasure.h"
#include "core/store/migrations.h"
#include "core/store/open_checked.h"
#include "core/store/row_seals.h"
#include "core/store/seal_check.h"
#include "core/store/seal_marks.h"
#include "core/store/shop_settings.h"

#include <algorithm>
#include <utility>

namespace tactful::store {
namespace {

namespace fs = std::filesystem;

std::string nameOf(const Path& path)
{
    return utf8Path(path.filename());
}

Path withEnding(Path path, const char* ending)
{
    path += ending;
    return path;
}

std::optional<std::string_view> viewOf(const std::optional<std::string>& text)
{
    if (!text) return std::nullopt;
    return std::string_view(*text);
}

/// FULL, because "erased" and "imported" must still be true after a power cut; there are few transactions, so
/// it costs little. secure_delete overwrites what is deleted. temp_store keeps sorters out of temporary
/// files.
Status configure(Database& database)
{
    return database.execute(
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536;"
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

void removeLeftovers(const Path& temporary)
{
    std::error_code ignored;
    fs::remove(temporary, ignored);
    fs::remove(withEnding(temporary, "-journal"), ignored);
}

/// A keys file without a book is a leftover of a crash if it holds no customer's key; else it may be all that
/// opens a book that was moved away.
Status mayTakeThePlaceOf(const Path& path)
{
    std::error_code code;
    if (fs::exists(path, code))
        return Error{ErrorCode::Refused,
                     "There is already a file \"" + nameOf(path) +
                         "\". Choose another name, or open that book.",
                     nameOf(path)};
    const Path keysPath = keysPathOf(path);
    if (!fs::exists(keysPath, code)) return {};
    auto keys = KeysFile::open(keysPath);
    if (keys) {
        const auto customers = keys->customers();
        if (customers && customers->empty()) return {};
    }
    return Error{ErrorCode::Refused,
                 "There is a keys file \"" + nameOf(keysPath) +
                     "\" of another book in this folder. Choose another name.",
                 nameOf(keysPath)};
}

Status writeEmptyBook(const Path& path, const data::ShopSettings& settings, const vault::BookId& id,
                      const vault::Keyring& keyring)
{
    auto database = Database::open(path, Access::Create);
    if (!database) return database.error();
    // Nobody sees the file yet: one flush at the end, which takes all that was written before along, is
    // enough.
    if (auto ok = database->execute("PRAGMA synchronous = OFF; PRAGMA application_id = " +
                                    std::to_string(bookApplicationId));
        !ok)
        return ok;
    if (auto ok = migrate(*database); !ok) return ok;
    if (auto ok = writeShopSettings(*database, settings); !ok) return ok;
    if (auto ok = markAllSeals(*database, keyring); !ok) return ok;
    if (auto ok = markAllRows(*database, keyring); !ok) return ok;
    if (auto ok = database->execute("PRAGMA synchronous = FULL"); !ok) return ok;
    Statement insert(*database, "INSERT INTO setting (name, value) VALUES ('book.id', ?1)");
    return insert.run(hex(id));
}

Status moveIntoPlace(const Path& from, const Path& to)
{
    std::error_code code;
    fs::rename(from, to, code);
    if (code)
        return Error{ErrorCode::Io,
                     "\"" + nameOf(to) + "\" could not be written: " + code.message() + ". Check the folder.",
                     nameOf(to)};
    return {};
}

/// The version from which on books have what this migration brought.
std::int64_t firstWith(std::string_view name)
{
    const auto all = allMigrations();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Migration& migration) {
        return migration.name.find(name) != std::string_view::npos;
    });
    return found - all.begin() + 1;
}

/// Marks are believed to be there from then on: a book that lost them was tampered with.
Status bringUpToDate(Database& database, const Path& path, const vault::Keyring& keyring)
{
    return migrateWithCopy(database, path, allMigrations(), [&](std::int64_t before) -> Status {
        if (before < firstWith("0015_seals"))
            if (auto ok = markAllSeals(database, keyring); !ok) return ok;
        return before < firstWith("0016_row_seals") ? markAllRows(database, keyring) : Status();
    });
}

}  // namespace

struct Book::Parts {
    Path path;
    Database database;
    KeysFile keys;
    vault::Keyring keyring;
    bool swept = false;  ///< leftovers of a crash were cleared away
};

void Book::Drop::operator()(Parts* parts) const noexcept
{
    delete parts;
}

Book::Book(std::unique_ptr<Parts> parts) : m_parts(parts.release())
{
}

Result<Book> Book::create(const Path& path, const data::ShopSettings& settings,
                          const std::optional<std::string>& passphrase, const vault::PassphraseCost& cost)
{
    if (auto ok = mayTakeThePlaceOf(path); !ok) return ok.error();
    vault::BookId id{};
    secureRandom(id);
    auto keyring = vault::Keyring::create();
    const auto stored = vault::storedForm(keyring, id, viewOf(passphrase), cost);
    if (!stored) return stored.error();

    const Path newBook = withEnding(path, ".part");
    const Path newKeys = withEnding(keysPathOf(path), ".part");
    removeLeftovers(newBook);
    removeLeftovers(newKeys);
    Status made = KeysFile::create(newKeys, *stored);
    if (made) made = writeEmptyBook(newBook, settings, id, keyring);
    // Keys first: a crash in between leaves a keys file that opens nothing, and the next create() replaces
    // it.
    if (made) made = moveIntoPlace(newKeys, keysPathOf(path));
    if (made) made = moveIntoPlace(newBook, path);
    if (!made) {
        removeLeftovers(newBook);
        removeLeftovers(newKeys);
        return made.error();
    }
    syncFolder(path.parent_path());

    auto database = Database::open(path, Access::ReadWrite);
    if (!database) return database.error();
    auto keys = KeysFile::open(keysPathOf(path));
    if (!keys) return keys.error();
    return join(path, std::move(*database), std::move(*keys), std::move(keyring));
}

Result<Book> Book::open(const Path& path, const std::optional<std::string>& passphrase)
{
    auto database = openChecked(path);
    if (!database) return database.error();
    auto keys = KeysFile::open(keysPathOf(path));
    if (!keys) return keys.error();
    const auto stored = keys->bookKey();
    if (!stored) return stored.error();
    const auto id = database->text("SELECT value FROM setting WHERE name = 'book.id'");
    if (!id) return id.error();
    if (*id != hex(stored->book))
        return Error{ErrorCode::BadFile,
                     "\"" + nameOf(keysPathOf(path)) +
                         "\" holds the keys of another book. Put the right keys file beside the book.",
                     nameOf(keysPathOf(path))};
    auto keyring = unlockedSlowly(path, *stored, viewOf(passphrase), now());
    if (!keyring) return keyring.error();
    if (auto ok = bringUpToDate(*database, path, *keyring); !ok) return ok.error();
    return join(path, std::move(*database), std::move(*keys), std::move(*keyring));
}

Result<Book> Book::reopen() const
{
    auto database = Database::open(path(), Access::ReadWrite);
    if (!database) return database.error();
    auto keys = KeysFile::open(keysPathOf(path()));
    if (!keys) return keys.error();
    return join(path(), std::move(*database), std::move(*keys), m_parts->keyring.copy());
}

Result<Book> Book::join(const Path& path, Database database, KeysFile keys, vault::Keyring keyring)
{
    if (auto ok = configure(database); !ok) return ok.error();
    if (auto ok = watchSeals(database); !ok) return ok.error();
    return Book(
        std::unique_ptr<Parts>(new Parts{path, std::move(database), std::move(keys), std::move(keyring)}));
}

const Path& Book::path() const
{
    return m_parts->path;
}
Database& Book::database()
{
    return m_parts->database;
}
KeysFile& Book::keys()
{
    return m_parts->keys;
}
const vault::Keyring& Book::keyring() const
{
    return m_parts->keyring;
}

Status Book::changePassphrase(const std::optional<std::string>& passphrase, const vault::PassphraseCost& cost)
{
    return changeLock(*this, {passphrase, cost, {}});
}

Result<bool> Book::hasPassphrase()
{
    const auto key = keys().bookKey();
    if (!key) return key.error();
    return key->hasPassphrase;
}

Status Book::tryPassphrase(const std::optional<std::string>& passphrase)
{
    const auto key = keys().bookKey();
    if (!key) return key.error();
    const auto opened = unlockedSlowly(path(), *key, viewOf(passphrase), now());
    return opened ? Status() : opened.error();
}

Status Book::copyTo(const Path& destination, const std::optional<std::string>& passphrase)
{
    std::error_code code;
    for (const Path& taken : {destination, keysPathOf(destination)})
        if (fs::exists(taken, code))
            return Error{ErrorCode::Refused,
                         "There is already a file \"" + nameOf(taken) + "\". Choose another name.",
                         nameOf(taken)};
    // A damaged book must not push whole backups out.
    if (auto ok = checkEveryPage(database(), path()); !ok) return ok;
    if (auto ok = requireSealsWhole(*this); !ok) return ok;
    // The book first: a key that is added meanwhile does no harm, one that is missing would.
    if (auto ok = copyDatabase(database(), destination); !ok) return ok;
    if (auto ok = keys().copyTo(keysPathOf(destination)); !ok || !passphrase) return ok;
    auto copy = KeysFile::open(keysPathOf(destination));
    if (!copy) return copy.error();
    const auto old = copy->bookKey();
    if (!old) return old.error();
    const auto locked = vault::storedForm(keyring(), old->book, viewOf(passphrase), old->cost);
    return locked ? copy->replaceBookKey(*locked) : locked.error();
}

Result<BookTransaction> BookTransaction::begin(Book& book)
{
    Book::Parts& parts = *book.m_parts;
    const bool outermost = !parts.database.inTransaction();
    const bool sweep = outermost && !parts.swept;
    if (sweep) {
        const auto ended = endPendingErasures(book);
        // Busy: all is done but that somebody who reads keeps old bytes in the log until they are through.
        if (!ended && ended.error().code != ErrorCode::Busy) return ended.error();
        if (auto ok = tellKeyNotes(book); !ok) return ok.error();
    }
    auto transaction = Transaction::begin(parts.database);
    if (!transaction) return transaction.error();
    if (sweep) {
        // Under the write lock: nobody else is between writing a key and writing its customer.
        if (auto ok = deleteKeysOfNobody(parts.database, parts.keys); !ok) return ok.error();
        parts.swept = true;
    }
    return BookTransaction(parts, std::move(*transaction), outermost);
}

BookTransaction::BookTransaction(Book::Parts& parts, Transaction transaction, bool outermost)
    : m_parts(&parts), m_transaction(std::move(transaction)), m_outermost(outermost)
{
}

BookTransaction::BookTransaction(BookTransaction&& other) noexcept
    : m_parts(std::exchange(other.m_parts, nullptr)), m_transaction(std::move(other.m_transaction)),
      m_outermost(other.m_outermost)
{
}

BookTransaction& BookTransaction::operator=(BookTransaction&& other) noexcept
{
    std::swap(m_parts, other.m_parts);
    std::swap(m_transaction, other.m_transaction);
    std::swap(m_outermost, other.m_outermost);
    return *this;
}

BookTransaction::~BookTransaction()
{
    if (m_parts && m_outermost) m_parts->keys.rollBack();
}

Status BookTransaction::commit()
{
    if (m_outermost) {
        if (auto ok = renewSealMarks(m_parts->database, m_parts->keyring); !ok) return ok;
        if (auto ok = m_parts->keys.commit(); !ok) return ok;
    }
    if (auto ok = m_transaction.commit(); !ok) return ok;
    m_parts = nullptr;
    return {};
}

}  // namespace tactful::store
