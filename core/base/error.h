#pragma once

#include <string>

/// \file
/// Why something failed, in words a program can act on.

namespace tactful {

/// The list is short on purpose: a new code is worth having only if some caller does something
/// different because of it.
enum class ErrorCode {
    Cancelled,        ///< The user asked to stop. Not a fault; nothing was changed.
    BadInput,         ///< A value the caller passed is outside what the function accepts.
    BadFile,          ///< A file was read, and what it says cannot be used.
    NotFound,         ///< The thing named does not exist.
    Refused,          ///< It could be done, but a rule of the shop or the law says no.
    WrongPassphrase,  ///< The keys do not open with what was given.
    NewerVersion,     ///< Written by a newer program; left untouched.
    Busy,             ///< Somebody else is writing to the book.
    Io,               ///< The disk or the operating system refused.
    Database,         ///< SQLite refused; `detail` holds its own message.
    Numeric,          ///< A computation did not converge or left the finite numbers.
};

/// A failure: `detail` is one or two plain English sentences that say what went wrong and what to do;
/// `where` names the file, row, column or field, and may be empty. Neither ever holds personal data.
struct Error {
    ErrorCode code;
    std::string detail;
    std::string where = {};
};

}  // namespace tactful
