#pragma once

#include <string>
#include <string_view>
#include <utility>

/// \file
/// Cleans what says who somebody is: e-mail addresses, phone numbers, ids, names.

namespace tactful::imports {

enum class CleanVerdict {
    Empty,    ///< there was nothing
    Fine,     ///< as written, but for case and blanks
    Fixed,    ///< something was taken off
    Invalid,  ///< cannot be used; the text is empty
};

struct CleanText {
    CleanVerdict verdict = CleanVerdict::Empty;
    std::string text;
};

/// An address in lower case, with its domain as asciiDomain() writes it, of valid form (one @, a dotted
/// domain, at most 254 bytes). "mailto:", "Name <a@b.c>", a dot at the end and everything after the first of
/// several addresses are taken off (Fixed).
CleanText cleanEmail(std::string_view text);

/// Digits with an optional leading +. An extension is cut off. Invalid for fewer than 5 or more than 20
/// digits and for "9.21052E+11", which a spreadsheet made of a number that cannot be known any more.
CleanText cleanPhone(std::string_view text);

/// Without blanks and without the apostrophe that shops put before numbers ("'02134").
std::string_view withoutApostrophe(std::string_view text);

/// withoutApostrophe, and without the ".0" that a spreadsheet adds to a whole number ("17850.0").
std::string_view cleanId(std::string_view text);

/// "7.21045E+12": what a spreadsheet shows instead of a long number. The number cannot be known any more, and
/// others look the same.
bool isSpoiltNumber(std::string_view text);

/// First and last name of a full name: cut at the last blank, or at the comma of "Last, First".
std::pair<std::string, std::string> splitName(std::string_view fullName);

}  // namespace tactful::imports
