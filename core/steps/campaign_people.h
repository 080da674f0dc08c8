#pragma once

#include "core/data/planned.h"
#include "core/steps/contacts.h"
#include "core/steps/fact_use.h"
#include "core/steps/plan_step.h"

#include <vector>

/// \file
/// A planned campaign with everybody it speaks of, as they stand now. Seen by the steps alone.

namespace tactful::steps {

struct CampaignPeople {
    data::Campaign campaign;
    std::vector<data::PlannedMessage> planned;  ///< held-back ones too, by ascending customer
    std::vector<Contact> contacts;              ///< every customer of the book
    consent::RuleBook rules;
    std::vector<FactUse> uses;  ///< of whom the owner switched something off

    /// Null for whoever was erased since.
    const Contact* find(data::CustomerId customer) const;
};

/// NotFound if there is no such campaign.
Result<CampaignPeople> campaignPeople(Session& session, data::CampaignId campaign);

}  // namespace tactful::steps
