#pragma once

#include "core/data/settings.h"
#include "core/store/database.h"
#include "core/store/keys_file.h"
#include "core/vault/keyring.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The book: one SQLite file NAME.tactful and its keys NAME.tactful-keys (docs/book-format.md).

namespace tactful::store {

/// One connection to a book, with its keys. Movable; belongs to one thread.
class Book {
public:
    /// Makes a new, empty book with its keys. Refused where a file of that name exists. A crash leaves no
    /// book or a whole one. \param passphrase  nothing: whoever has both files can open the book
    static Result<Book> create(const Path& path, const data::ShopSettings& settings,
                               const std::optional<std::string>& passphrase = {},
                               const vault::PassphraseCost& cost = {});

    /// Opens a book, looks it over (PRAGMA quick_check) and brings an older one up to date after copying it.
    ///
    /// NotFound: no such file, or its keys file is missing. BadFile: a folder, not a book, damaged, or keys
    /// of another book. NewerVersion: left untouched. WrongPassphrase: wrong, or needed and not given. Io:
    /// the file or its folder may not be written to.
    static Result<Book> open(const Path& path, const std::optional<std::string>& passphrase = {});

    /// A second connection with the same keys, for a job on another thread. Does not ask for the passphrase.
    Result<Book> reopen() const;

    const Path& path() const;

    /// Nothing: the book is locked with no passphrase any more. Touches the keys file alone.
    Status changePassphrase(const std::optional<std::string>& passphrase,
                            const vault::PassphraseCost& cost = {});
    Result<bool> hasPassphrase();
    /// WrongPassphrase if this is not what opens the book.
    Status tryPassphrase(const std::optional<std::string>& passphrase);

    /// What is wrong with the book, one plain sentence each; empty when it is whole. Reads all of it: every
    /// page, reference and sealed field, and the chain of the logbook.
    Result<std::vector<std::string>> check();

    /// A consistent copy of the book and of its keys; the copies open like the book. Replaces nothing:
    /// Refused where one of the two files exists.
    /// \param passphrase  locks the copy of the keys; nothing: it stays as the keys are
    Status copyTo(const Path& destination, const std::optional<std::string>& passphrase = {});

    // For the other files of this folder.
    Database& database();
    KeysFile& keys();
    const vault::Keyring& keyring() const;

private:
    friend class BookTransaction;
    struct Parts;
    explicit Book(std::unique_ptr<Parts> parts);
    static Result<Book> join(const Path& path, Database database, KeysFile keys, vault::Keyring keyring);

    struct Drop {
        void operator()(Parts* parts) const noexcept;
    };
    std::unique_ptr<Parts, Drop> m_parts;
};

/// Several changes of the book as one: all of them, or none if it is destroyed before commit(). Keys of new
/// customers are written before the rows that need them. May be nested; the outermost decides.
class BookTransaction {
public:
    /// Before the first one of a connection, leftovers of a crash are cleared away: erasures are ended, and
    /// keys that belong to nobody deleted.
    static Result<BookTransaction> begin(Book& book);
    BookTransaction(BookTransaction&&) noexcept;
    BookTransaction& operator=(BookTransaction&&) noexcept;
    ~BookTransaction();

    Status commit();

private:
    BookTransaction(Book::Parts& parts, Transaction transaction, bool outermost);

    Book::Parts* m_parts;  ///< null once it is over
    Transaction m_transaction;
    bool m_outermost;
};

}  // namespace tactful::store
