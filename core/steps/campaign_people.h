#pragma once

#include "core/data/planned.h"
#include "core/steps/contacts.h"
#include "core/steps/fact_use.h"
#include "core/steps/plan_step.h"

#include <span>
#include <vector>

/// \file
/// A planned campaign with everybody it speaks of, as they stand now. Seen by the steps alone.

namespace tactful::steps {

struct CampaignPeople {
    data::Campaign campaign;
    std::vector<data::PlannedMessage> planned;  ///< held-back ones too, by ascending customer
    std::vector<Contact> contacts;              ///< every customer of the book
    consent::RuleBook rules;
    std::vector<FactUse> uses;             ///< of whom the owner switched something off
    std::vector<data::ProductId> special;  ///< products of a special category, such as health; ascending

    /// Null for whoever was erased since.
    const Contact* find(data::CustomerId customer) const;

    /// May this message still go to them as it is: neither the law nor what was switched off since stands
    /// against it?
    bool stands(const data::PlannedMessage& message, const data::ShopSettings& settings) const;
};

/// Ids of the products of a special category (tier 3), ascending.
Result<std::vector<data::ProductId>> specialProducts(SessionParts& parts);

/// What the law asks of one message: of its day, and of the most delicate fact about its reader that it uses.
consent::SendFacts sendFactsOf(const data::PlannedMessage& message, const data::ShopSettings& settings,
                               const Contact& contact, std::span<const data::ProductId> special);

/// NotFound if there is no such campaign.
Result<CampaignPeople> campaignPeople(Session& session, data::CampaignId campaign);

}  // namespace tactful::steps
