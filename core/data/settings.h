#pragma once

#include "core/base/day.h"
#include "core/base/money.h"

#include <optional>
#include <string>

/// \file
/// What the shop's owner has told the program about the shop, with defaults. Kept in the book.

namespace tactful::data {

struct ShopSettings {
    std::string name = "My shop";
    Currency currency{{'G', 'B', 'P'}};
    std::string country = "GB";              ///< ISO 3166-1 alpha-2
    std::string timeZone = "Europe/London";  ///< IANA name
    std::string sector = "retail";           ///< retail, service or content
    std::string language = "en";
    bool demo = false;

    // Who the messages are from. The law wants all four in every message.
    std::string legalName;
    std::string postalAddress;
    std::string replyTo;
    std::string website;

    // What the owner states about how addresses were collected (SCIENCE.md 4.1, rules EU4, EU8, EU9).
    bool optOutOfferedAtCheckout = false;  ///< customers could say no to e-mails when they ordered
    bool noticeNamesProfiling = false;     ///< the privacy notice says that purchases are used for picks
    std::string noticeVersion;
    bool processorContract = false;  ///< contract with the mail service (GDPR art. 28)

    double houseLimit = 74.0;  ///< of "How personal", surface scale
};

}  // namespace tactful::data
