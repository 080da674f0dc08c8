#pragma once

#include "core/data/person.h"
#include "core/data/sale.h"
#include "core/steps/profile_step.h"
#include "core/store/customers.h"

#include <string>
#include <vector>

/// \file
/// Everything known of one person, as documents (GDPR art. 15 and 20). Seen by the steps alone.

namespace tactful::steps {

/// To whom something about them was handed.
struct Recipient {
    std::string destination;  ///< "mailchimp"
    std::string campaign;
    Instant at;
};

/// One line of an order in words.
struct OrderedProduct {
    data::OrderId order = 0;
    Day day;
    std::string sku;
    std::string product;
    std::int64_t quantity = 0;
    std::int64_t totalMinor = 0;
};

struct EverythingKnown {
    Profile profile;
    data::PersonalFields person;
    std::vector<OrderedProduct> ordered;  ///< delicate products too: it is their own data
    std::vector<store::ImportSource> sources;
    std::vector<Recipient> recipients;
};

/// A fact as a sentence, e.g. "Buys from Candles about every 63 days".
std::string factSentence(const KnownFact& fact);

/// Pretty-printed, keys in a fixed order.
std::string jsonOf(const EverythingKnown& known);
/// One self-contained page; everything escaped.
std::string htmlOf(const EverythingKnown& known);

}  // namespace tactful::steps
