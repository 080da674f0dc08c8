#pragma once

#include "core/base/random.h"
#include "core/consent/country_rules.h"

#include <span>
#include <vector>

/// \file
/// The law told a second time, slowly and in other words: every event is held against every other. For tests
/// to compare with.

namespace tactful::tests {

/// Where somebody stands on one purpose.
consent::ConsentStatus slowStatus(std::span<const data::ConsentEvent> events, data::Purpose purpose, Day on);
/// May they be written to on this day?
bool slowMayMail(const consent::ContactFacts& contact, const consent::SendFacts& send);
bool slowMayProfile(const consent::ContactFacts& contact);

/// An event that may say anything, dated between 2020 and the day of sending, learnt of later.
data::ConsentEvent randomConsent(Random& random, std::int64_t id);

}  // namespace tactful::tests
