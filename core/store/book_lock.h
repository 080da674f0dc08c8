#pragma once

#include "core/store/book.h"
#include "core/store/lock_rows.h"

#include <optional>
#include <string>
#include <string_view>

/// \file
/// Locking and unlocking a book: more slowly with every wrong try, with a second way in, and told to the
/// logbook.

namespace tactful::store {

inline constexpr std::int64_t freeTries = 5;         ///< mistyping is no attack
inline constexpr std::int64_t firstWaitSeconds = 5;  ///< after the fifth wrong one; it doubles
inline constexpr std::int64_t longestWaitSeconds = 900;

/// How long the next try has to wait after so many wrong ones.
std::int64_t waitSecondsAfter(std::int64_t wrongTries);

/// As vault::unlocked. Wrong tries are counted in the keys file, so that closing the program forgets none;
/// while the wait is not over the answer is WrongPassphrase without a look at the passphrase. The right one
/// sets the count to nothing. This slows whoever sits at this computer; whoever takes the files along is
/// slowed by Argon2id alone.
Result<vault::Keyring> unlockedSlowly(const Path& book, const vault::StoredBookKey& stored,
                                      std::optional<std::string_view> words, Instant at);

/// A new code that opens the book as the passphrase does; an earlier one opens nothing any more. It is kept
/// nowhere. Refused for a book without a passphrase.
Result<std::string> makeRecoveryCode(Book& book);
Result<bool> hasRecoveryCode(Book& book);

/// A note of now. \param facts  members of a JSON object, such as "locked":true; a random id is put before
/// them
KeyNote keyNote(std::string_view action, std::string_view facts = {});
/// Writes an entry of the logbook for each note that has none yet, then forgets the notes.
Status tellKeyNotes(Book& book);

/// Something that a crash interrupted waits for the next write, which ends it: an erasure, or a note.
Result<bool> hasUnfinishedWork(Book& book);

}  // namespace tactful::store
