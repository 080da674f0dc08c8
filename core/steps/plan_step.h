#pragma once

#include "core/data/campaign.h"
#include "core/data/planned.h"
#include "core/steps/dial_price.h"
#include "core/steps/live_outcome.h"
#include "core/steps/plan_outlook.h"
#include "core/steps/session.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// From a brief to a decision for every customer of the book.

namespace tactful::steps {

struct PlanOutcome {
    data::CampaignId campaign = 0;
    std::string name;
    data::PlanTotals totals;
    Day asOf;
    Day sendFrom;
    Day sendTo;
    std::vector<std::string> notes;  ///< what the owner should know, one plain sentence each
    PlanPicture picture;
    PlanOutlook outlook;            ///< savePlan() leaves this and the next empty
    std::vector<DialPrice> prices;  ///< of one step of each dial
};

/// Decides and keeps the plan as a new campaign. Everybody is planned, held back or left out with one reason;
/// the three add up to the customers of the book, less those who came after the day that is asked for. Fits
/// the models first if that was never done for this day.
Result<PlanOutcome> planCampaign(Session& session, const data::Brief& brief, Job& job);

/// A campaign as it was planned.
Result<data::Campaign> campaignById(Session& session, data::CampaignId campaign);
Result<std::vector<data::Campaign>> allCampaigns(Session& session);

/// Gives it another name. The plan, its approval and its hold-out stay as they are. BadInput if the name is
/// empty; NotFound if there is no such campaign.
Status renameCampaign(Session& session, data::CampaignId campaign, const std::string& name);

/// Takes a campaign that never left the house out of the book. Refused if it was exported: then people heard
/// from the shop, and the book has to remember it.
Status deleteCampaign(Session& session, data::CampaignId campaign);

}  // namespace tactful::steps
