#pragma once

#include "core/consent/shop_rules.h"
#include "core/data/ids.h"
#include "core/steps/session_parts.h"

#include <optional>

/// \file
/// What the rules about the shop ask of the book. Seen by the steps alone.

namespace tactful::steps {

/// All of it.
Result<consent::ShopFacts> shopFacts(SessionParts& parts, Instant at);

/// What decides whether anything may be exported, without reading people.
/// \param campaign  the one that is to be exported: its own exports do not count as news going out
Result<consent::ShopFacts> exportFacts(SessionParts& parts, std::optional<data::CampaignId> campaign,
                                       Instant at);

}  // namespace tactful::steps
