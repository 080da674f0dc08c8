#pragma once

#include "core/base/job.h"
#include "core/data/campaign.h"
#include "core/data/planned.h"
#include "core/data/sale.h"
#include "core/models/lift.h"
#include "core/models/unsubscribes.h"
#include "core/plan/expected_effects.h"
#include "core/steps/learnt_past.h"
#include "core/steps/session_parts.h"
#include "core/store/engagements.h"

#include <array>
#include <span>
#include <vector>

/// \file
/// What did the campaigns that left the house teach about the next one? Seen by the steps alone.
///
/// Extra sales: people held back against people written to, by their orders in the four weeks after. Harm:
/// what the mail service told of unsubscribes and spam reports. Where neither is known the starting values
/// hold.

namespace tactful::steps {

/// Extra sales are looked for within four weeks of a message.
inline constexpr int valueWindowDays = 28;

/// Customers who ordered once at most, and those who came back.
inline constexpr int liftGroups = 2;
inline int liftGroupOf(int orders)
{
    return orders >= 2 ? 1 : 0;
}

/// Unsubscribes per message, by how lately its reader had bought: tact::Attention, without Sunset.
using AttentionRates = std::array<models::UnsubscribeRate, 3>;

struct LearntEffects {
    models::ShopLift lift;    ///< by liftGroupOf()
    plan::EffectRates rates;  ///< with the shop's own counts added
    AttentionRates byAttention;
};

/// The campaign's hold-out, in each group where at least 20 people ordered on both sides; so few are a matter
/// of luck alone. The 90 days before sending are taken into account (CUPED). `orders` as in
/// data::SalesHistory; people without any count as people who bought nothing.
std::vector<models::LiftTrial> liftTrials(const data::Campaign& campaign,
                                          std::span<const data::PlannedMessage> planned,
                                          std::span<const data::SaleOrder> orders);

/// The rates with one campaign's results added: each message counts as many plain ones as its score makes it
/// likelier to be unsubscribed from. Counts whoever was written to, each once; `results` are by customer. The
/// same without results.
Result<plan::EffectRates> withResults(const plan::EffectRates& rates,
                                      std::span<const data::PlannedMessage> planned,
                                      std::span<const store::Engagement> results);

/// Messages and unsubscribes of one campaign added to the rates of whoever was as attentive on the day. A
/// Beta-binomial of each group, with the same prior for all. The same without results.
Result<AttentionRates> withResults(const AttentionRates& rates, std::span<const data::PlannedMessage> planned,
                                   std::span<const store::Engagement> results,
                                   std::span<const data::SaleOrder> orders);

/// Of all exported campaigns; hold-outs of those whose four weeks were over on the as-of day. Where the book
/// goes on after it, what was sent and answered later did not happen.
/// \param mayProfile  ascending; whose orders may be looked at
Result<LearntEffects> learntEffects(SessionParts& parts, const LearnMaterial& material,
                                    std::span<const data::CustomerId> mayProfile, Job& job);

}  // namespace tactful::steps
