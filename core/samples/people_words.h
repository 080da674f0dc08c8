#pragma once

#include <cstddef>
#include <span>
#include <string_view>

/// \file
/// Which names, streets and towns may the demo shop's customers have?
///
/// All are made up or so common that they mean nobody. None occurs, as a whole or inside another word, in the
/// words of the shop itself (products, aisles, makers, wordings): a test holds that, so that another test may
/// search a book's bytes for names and find none.

namespace tactful::samples {

/// First and last names that are met together.
struct NameGroup {
    std::string_view origin;
    std::span<const std::string_view> firstNames;
    std::span<const std::string_view> lastNames;
};

/// How a country writes its addresses, and who lives there.
struct Country {
    std::string_view code;      ///< ISO 3166-1 alpha-2
    double share;               ///< of all customers; the shares add up to 1
    std::string_view language;  ///< BCP 47
    std::span<const std::string_view> timeZones;
    std::span<const std::string_view> towns;
    std::span<const std::string_view> streets;
    std::span<const std::string_view> provinces;  ///< empty where addresses have none
    std::string_view
        postcode;      ///< pattern: 9 a digit, A a letter, anything else itself; not in use by any post
    bool numberFirst;  ///< "14 Beckhythe Lane" rather than "Lindenhofweg 14"
    std::span<const double> origins;  ///< weight of each name group
};

std::span<const NameGroup> nameGroups();
std::span<const Country> countries();

/// Sentences that customers write under an order.
std::span<const std::string_view> orderNotes();

/// Reserved by RFC 2606 and RFC 6761: no mail can ever arrive there.
std::span<const std::string_view> mailDomains();

}  // namespace tactful::samples
