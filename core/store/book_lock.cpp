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
    const auto recovery = vault::recoveryForm(book.keyring(), code);
    if (auto ok = rows->replace(*stored, recovery, keyNote("recovery-code")); !ok) return ok.error();
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
