#pragma once

#include "core/store/book.h"
#include "core/store/lock_rows.h"

#include <optional>
#include <string>
#include <string_view>

/// \file
/// Locking and unlocking a book: more slowly with every wrong try, with other ways in, and told to the
/// logbook.

namespace tactful::store {

inline constexpr std::int64_t freeTries = 5;         ///< mistyping is no attack
inline constexpr std::int64_t firstWaitSeconds = 5;  ///< after the fifth wrong one; it doubles
inline constexpr std::int64_t longestWaitSeconds = 900;

/// How long the next try has to wait after so many wrong ones.
std::int64_t waitSecondsAfter(std::int64_t wrongTries);

/// As vault::unlocked; the words may also be the key of a computer (vault::ComputerKey::write). Wrong tries
/// are counted in the keys file, so that closing the program forgets none; while the wait is not over the
/// answer is WrongPassphrase without a look at the passphrase. The right one sets the count to nothing. Keys
/// of computers are not counted: nobody guesses them. This slows whoever sits at this computer; whoever takes
/// the files along is slowed by Argon2id alone.
Result<vault::Keyring> unlockedSlowly(const Path& book, const vault::StoredBookKey& stored,
                                      std::optional<std::string_view> words, Instant at);

/// Another passphrase for a book.
struct NewLock {
    std::optional<std::string> passphrase;  ///< nothing: it opens without
    vault::PassphraseCost cost;
    /// Goes on opening the book. All other computers that did ask for the passphrase again, since somebody
    /// may have learnt the old one.
    std::optional<vault::ComputerSlot> computer;
};

/// Touches the keys file alone; book.changePassphrase() is this without a computer.
Status changeLock(Book& book, const NewLock& changed);

/// A new code that opens the book as the passphrase does; an earlier one opens nothing any more. It is kept
/// nowhere. Refused for a book without a passphrase.
Result<std::string> makeRecoveryCode(Book& book);
Result<bool> hasRecoveryCode(Book& book);

/// Lets a computer open the book with its key; `name` is what it keeps the key under. Refused for a book
/// without a passphrase.
Status rememberComputer(Book& book, const KeychainName& name, const vault::ComputerKey& computer);
/// The key of that computer opens nothing any more; without `slot`, that of no computer does. Nothing
/// happens, and nothing is told, where there is none.
Status forgetComputers(Book& book, const std::optional<vault::ComputerSlot>& slot);

/// A note of now. \param facts  members of a JSON object, such as "locked":true; a random id is put before
/// them
KeyNote keyNote(std::string_view action, std::string_view facts = {});
/// Writes an entry of the logbook for each note that has none yet, then forgets the notes.
Status tellKeyNotes(Book& book);

/// Something that a crash interrupted waits for the next write, which ends it: an erasure, or a note.
Result<bool> hasUnfinishedWork(Book& book);

}  // namespace tactful::store
