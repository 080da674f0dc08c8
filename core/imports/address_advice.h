#pragma once

#include <span>
#include <string>
#include <string_view>

/// \file
/// What is odd about an e-mail address that is of valid form?

namespace tactful::imports {

/// A list of names, as built into the program from resources/addresses.
struct AddressFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};
std::span<const AddressFile> allAddressFiles();

struct AddressAdvice {
    std::string domain;
    std::string suggestion;   ///< the big provider whose name the domain nearly is; empty: it is nearly none
    bool role = false;        ///< info@, sales@ …: an office, not a person
    bool disposable = false;  ///< of a service for throw-away addresses
};

/// `email` as cleanEmail gives it. A domain nearly is a provider's if one letter is missing, wrong, too many
/// or changed places with its neighbour, and it is not itself one that is known.
AddressAdvice adviceOn(std::string_view email);

/// True for the addresses that marketplaces make up for each order: nobody may be written to at these beside
/// about that order.
bool isRelayAddress(std::string_view email);

}  // namespace tactful::imports
