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

/// A product that would be shown to them, and why.
struct Suggestion {
    std::string sku;
    std::string product;
    std::string reason;
    double relevance = 0;  ///< 0 to 1
};

/// What they did with a message, as the mail service told.
struct MessageResult {
    std::string campaign;
    std::string kind;  ///< "click", "unsubscribe", …
    std::optional<Instant> at;
};

/// What they asked for before.
struct EarlierRequest {
    std::string kind;
    std::string state;
    Day receivedOn;
};

struct EverythingKnown {
    Profile profile;
    data::PersonalFields person;
    std::vector<OrderedProduct> ordered;  ///< delicate products too: it is their own data
    std::vector<store::ImportSource> sources;
    std::vector<Recipient> recipients;
    std::vector<Suggestion> suggestions;  ///< empty for whoever may not be profiled
    std::vector<MessageResult> results;
    std::vector<EarlierRequest> requests;
    std::string suppression;  ///< why they are never written to; empty: they are not suppressed
};

/// One thing that is known.
struct KnownLine {
    std::string section;
    std::string what;
    std::string value;
    std::string whereFrom;
};
/// Everything but orders and agreements, which have tables of their own; section by section.
std::vector<KnownLine> linesOf(const EverythingKnown& known);

std::string_view stateWord(const Agreement& agreement);  ///< "yes", "no", "not asked", "confirming"

/// A fact as a sentence, e.g. "Buys from Candles about every 63 days".
std::string factSentence(const KnownFact& fact);

/// Pretty-printed, keys in a fixed order.
std::string jsonOf(const EverythingKnown& known);
/// Only what they gave themselves or what was seen of them (GDPR art. 20): nothing that was worked out.
std::string portableJsonOf(const EverythingKnown& known);
/// One self-contained page; everything escaped.
std::string htmlOf(const EverythingKnown& known);

}  // namespace tactful::steps
