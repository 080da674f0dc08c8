#pragma once

#include "core/base/time_zone.h"
#include "core/steps/contacts.h"
#include "core/steps/profile_step.h"

#include <span>
#include <vector>

/// \file
/// What somebody agreed to, purpose by purpose, as sentences with their proof. Seen by the steps alone.

namespace tactful::steps {

/// E-mail, personal picks, text message, post. `events` are all of one customer, oldest first.
std::vector<Agreement> agreementsOf(const Contact& contact, std::span<const data::ConsentEvent> events,
                                    const TimeZone& zone, Day today);

}  // namespace tactful::steps
