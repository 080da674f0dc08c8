#pragma once

#include "core/compose/phrases.h"
#include "core/data/consent.h"

#include <optional>
#include <string>

/// \file
/// "You are getting this because …": a true and specific sentence, made from what is on file.

namespace tactful::compose {

struct WhyBasis {
    data::ConsentType type = data::ConsentType::None;
    std::optional<Day> agreedOn;  ///< when they said yes, in the shop's time zone; nothing where no file says
    std::optional<Day> lastPurchase;  ///< for the bases that rest on a purchase
    std::optional<Day> lastInquiry;   ///< for ConsentType::ImpliedInquiry
};

/// The sentence's key. Refused if the basis is None, or rests on a purchase or inquiry of which nothing is on
/// file: then no true sentence exists and no message may go out.
Result<std::string> whyKeyFor(const WhyBasis& basis);

/// The sentence for a key that whyKeyFor() gave.
Result<std::string> whyLineFor(std::string_view key, const WhyBasis& basis, const Phrases& phrases);

}  // namespace tactful::compose
