#pragma once

#include "core/base/digest.h"
#include "core/store/book.h"

#include <span>
#include <vector>

/// \file
/// NAME.tactful-erased: who was erased from a book, as keyed digests of their addresses and ids. It lies
/// beside the book and not in it, so that a backup from before an erasure does not bring anybody back.

namespace tactful::store {

struct ErasedMark {
    Digest digest{};  ///< under the suppression key of the book
    Instant at;
    bool operator==(const ErasedMark&) const = default;
};

Path erasedPathOf(const Path& book);

/// The marks of this book in such a file; none if the file is another book's, or not to be read.
std::vector<ErasedMark> erasedMarksIn(const Path& file, Book& book);

/// Writes the list anew: what is in it, what the book says, and `more`.
Status keepErasedList(Book& book, std::span<const ErasedMark> more = {});

/// Erases whoever of the list is in the book (one that was restored), and keeps the marks in the book, too,
/// so that no import brings anybody back. Returns how many people it erased.
Result<std::int64_t> eraseAgain(Book& book, std::span<const ErasedMark> marks, Instant at);

}  // namespace tactful::store
