#pragma once

#include "core/data/message.h"
#include "core/exports/destinations.h"
#include "core/steps/campaign_people.h"

#include <string>
#include <vector>

/// \file
/// Who goes into which file of an export, and may it be made at all? Seen by the steps alone.

namespace tactful::steps {

/// The mark of a campaign in the rows of a mail service, such as "T-12".
std::string codeOf(data::CampaignId campaign);

/// Planned messages whose reader may still be written to today; the others are counted.
std::vector<const data::PlannedMessage*>
stillAllowed(const CampaignPeople& work, const data::ShopSettings& settings, std::int64_t& withdrawn);

/// Everybody with an address who must never be written to: suppressed, or said no.
std::vector<data::CustomerId> offLimits(const CampaignPeople& work);

/// Held back, still in the book and not off limits: in no file but their own.
std::vector<std::string> heldBackIds(const CampaignPeople& work);

/// The message with the service's tags in place of what is said to one person.
Result<data::Message> templatesFor(SessionParts& parts, data::Goal goal,
                                   const exports::Destination& destination);

/// Refused while the campaign is not approved, and while a rule about the shop forbids it: the list of
/// unsubscribes is older than 48 hours after an earlier export (G5), a machine alone decides (EU10).
Status mayExport(SessionParts& parts, const data::Campaign& campaign, Instant at);

}  // namespace tactful::steps
