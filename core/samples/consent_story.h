#pragma once

#include "core/base/day.h"
#include "core/base/random.h"
#include "core/base/time_zone.h"
#include "core/data/consent.h"
#include "core/data/imported.h"
#include "core/samples/shopper.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// What did a customer agree to, when, to which words, and what became of it? Every kind of agreement that
/// the law knows and shops have (SCIENCE.md 4) is told by somebody in the demo shop.

namespace tactful::samples {

/// Sets `agreed`, `changed` and, where the agreement came before the first order, an earlier `since`.
/// Needs `firstOrder` and `since` of buyers. `end`: nothing happens after it.
void dateStory(Shopper& shopper, Instant end, Random& random);

/// What the customer's own row says. `index` is the shopper's.
std::vector<data::ImportedConsent> consentsOf(const Shopper& shopper, std::uint64_t index);

/// What an order says: the answer at the checkout on the first one; in Canada every order counts.
std::vector<data::ImportedConsent> consentsOfOrder(const Shopper& shopper, Instant at);

std::optional<data::SuppressionReason> suppressionOf(const Shopper& shopper);

/// The yes or no that a shop platform shows for this customer in the end.
bool acceptsMail(const Shopper& shopper);

}  // namespace tactful::samples
