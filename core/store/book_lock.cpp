#include "core/store/book_lock.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/store/logbook.h"

#include <algorithm>

namespace tactful::store {
namespace {

/// A clock that was put back does not make anybody wait longer than from now on.
std::int64_t secondsLeft(const FailedTries& tries, Instant at)
{
    const std::int64_t passed = std::max<std::int64_t>(0, at.seconds - tries.last.seconds);
    return waitSecondsAfter(tries.count) - passed;
}

/// The entry was written and the program ended before the note was forgotten.
Result<bool> wasTold(Database& database, const KeyNote& note)
{
    Statement query(database, "SELECT EXISTS (SELECT 1 FROM logbook_payload WHERE payload = ?1)");
    const auto row = query.bind(note.payload).step();
    if (!row) return row.error();
    return query.flag(0);
}

/// A passphrase may look like a key of a computer, too.
Result<vault::Keyring> unlockedByComputer(LockRows& rows, const vault::StoredBookKey& stored,
                                          const vault::ComputerKey& computer, std::string_view words)
{
    const auto known = rows.computers();
    if (!known) return known.error();
    auto keyring = vault::unlocked(stored, *known, computer);
    if (keyring || keyring.error().code != ErrorCode::WrongPassphrase) return keyring;
    auto byPassphrase = vault::unlocked(stored, words);
    return byPassphrase ? std::move(byPassphrase) : std::move(keyring);
}

}  // namespace

std::int64_t waitSecondsAfter(std::int64_t wrongTries)
{
    if (wrongTries < freeTries) return 0;
    const std::int64_t doublings = std::min<std::int64_t>(wrongTries - freeTries, 10);
    return std::min(firstWaitSeconds << doublings, longestWaitSeconds);
}

Result<vault::Keyring> unlockedSlowly(const Path& book, const vault::StoredBookKey& stored,
                                      std::optional<std::string_view> words, Instant at)
{
    if (!stored.hasPassphrase || !words) return vault::unlocked(stored, words);
    auto rows = LockRows::open(book);
    if (!rows) return rows.error();
    if (const auto computer = vault::ComputerKey::read(*words))
        return unlockedByComputer(*rows, stored, *computer, *words);
    const auto tries = rows->failedTries();
    if (!tries) return tries.error();
    if (const std::int64_t left = secondsLeft(*tries, at); left > 0)
        return Error{
            ErrorCode::WrongPassphrase,
            "Too many wrong passwords one after the other. Wait a while, then try again; the wait doubles "
            "with each wrong one, up to 15 minutes.",
            std::to_string(left) + " s"};
    const auto recovery = rows->recovery();
    if (!recovery) return recovery.error();
    auto keyring = vault::unlocked(stored, *recovery, words);
    const bool wrong = !keyring && keyring.error().code == ErrorCode::WrongPassphrase;
    // The answer is given once the try is counted, not before.
    if (wrong)
        if (auto ok = rows->keepFailedTries({tries->count + 1, at}); !ok) return ok.error();
    if (keyring && tries->count > 0)
        if (auto ok = rows->keepFailedTries({}); !ok) return ok.error();
    return keyring;
}

Status changeLock(Book& book, const NewLock& changed)
{
    const auto old = book.keys().bookKey();
    if (!old) return old.error();
    std::optional<std::string_view> words;
    if (changed.passphrase) words = *changed.passphrase;
    const auto stored = vault::storedForm(book.keyring(), old->book, words, changed.cost);
    if (!stored) return stored.error();
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto replace = [&](StoredLock& lock) -> Status {
        lock.key = *stored;
        // A code for a book that opens without anything would only be one more way in later.
        if (!words) lock.recovery.reset();
        std::erase_if(lock.computers,
                      [&](const auto& each) { return !words || each.slot != changed.computer; });
        return {};
    };
    const auto note = keyNote("change-passphrase", words ? R"("locked":true)" : R"("locked":false)");
    if (auto ok = rows->change(replace, note); !ok) return ok;
    // The key is changed and the note kept with it: what fails now is told at the next write, and must not
    // look as if the old passphrase held.
    static_cast<void>(tellKeyNotes(book));
    return {};
}

Result<std::string> makeRecoveryCode(Book& book)
{
    const auto stored = book.keys().bookKey();
    if (!stored) return stored.error();
    if (!stored->hasPassphrase)
        return Error{ErrorCode::Refused,
                     "This shop opens without a password, so there is nothing to recover. "
                     "Set a password first."};
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto code = vault::RecoveryCode::random();
    const auto replace = [&](StoredLock& lock) -> Status {
        lock.recovery = vault::recoveryForm(book.keyring(), code);
        return {};
    };
    if (auto ok = rows->change(replace, keyNote("recovery-code")); !ok) return ok.error();
    // The key is changed and the note kept with it: what fails now is told at the next write.
    static_cast<void>(tellKeyNotes(book));
    return code.text();
}

Result<bool> hasRecoveryCode(Book& book)
{
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto recovery = rows->recovery();
    if (!recovery) return recovery.error();
    return recovery->has_value();
}

Status rememberComputer(Book& book, const KeychainName& name, const vault::ComputerKey& computer)
{
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto add = [&](StoredLock& lock) -> Status {
        if (!lock.key.hasPassphrase)
            return Error{ErrorCode::Refused,
                         "This shop opens without a password, so there is nothing to remember. "
                         "Set a password first."};
        lock.name = name;
        std::erase_if(lock.computers, [&](const auto& each) { return each.slot == computer.slot; });
        lock.computers.push_back(vault::computerForm(book.keyring(), computer));
        return {};
    };
    if (auto ok = rows->change(add, keyNote("remember-computer")); !ok) return ok;
    static_cast<void>(tellKeyNotes(book));
    return {};
}

Status forgetComputers(Book& book, const std::optional<vault::ComputerSlot>& slot)
{
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto known = rows->computers();
    if (!known) return known.error();
    const auto isMeant = [&slot](const vault::StoredComputer& each) { return !slot || each.slot == *slot; };
    if (std::none_of(known->begin(), known->end(), isMeant)) return {};
    const auto drop = [&](StoredLock& lock) -> Status {
        std::erase_if(lock.computers, isMeant);
        return {};
    };
    if (auto ok = rows->change(drop, keyNote("forget-computer")); !ok) return ok;
    static_cast<void>(tellKeyNotes(book));
    return {};
}

KeyNote keyNote(std::string_view action, std::string_view facts)
{
    KeyNote note;
    secureRandom(note.id);
    note.at = now();
    note.action = action;
    note.payload = "{\"change\":\"" + hex(note.id) + "\"";
    if (!facts.empty()) note.payload.append(",").append(facts);
    note.payload += "}";
    return note;
}

Status tellKeyNotes(Book& book)
{
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto notes = rows->notes();
    if (!notes) return notes.error();
    for (const KeyNote& note : *notes) {
        auto transaction = Transaction::begin(book.database());
        if (!transaction) return transaction.error();
        const auto told = wasTold(book.database(), note);
        if (!told) return told.error();
        if (!*told)
            if (auto ok = appendToLogbook(book.database(), note.at, "owner", note.action, note.payload); !ok)
                return ok;
        if (auto ok = transaction->commit(); !ok) return ok;
        if (auto ok = rows->forgetNote(note); !ok) return ok;
    }
    return {};
}

Result<bool> hasUnfinishedWork(Book& book)
{
    const auto erasures = book.database().integer("SELECT count(*) FROM pending_erasure");
    if (!erasures) return erasures.error();
    auto rows = LockRows::open(book.path());
    if (!rows) return rows.error();
    const auto notes = rows->notes();
    if (!notes) return notes.error();
    return *erasures > 0 || !notes->empty();
}

}  // namespace tactful::store
