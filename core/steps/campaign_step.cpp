#include "core/base/text.h"
#include "core/steps/brief_json.h"
#include "core/steps/plan_step.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"

namespace tactful::steps {
namespace {

/// The store keeps the brief as text.
Result<data::Campaign> withBrief(store::CampaignRecord record)
{
    auto brief = parseBrief(record.briefJson);
    if (!brief) return brief.error();
    record.campaign.brief = std::move(*brief);
    return std::move(record.campaign);
}

}  // namespace

Result<data::Campaign> campaignById(Session& session, data::CampaignId campaign)
{
    auto record = store::campaign(session.parts().book, campaign);
    if (!record) return record.error();
    return withBrief(std::move(*record));
}

Result<std::vector<data::Campaign>> allCampaigns(Session& session)
{
    auto records = store::campaigns(session.parts().book);
    if (!records) return records.error();
    std::vector<data::Campaign> campaigns;
    for (store::CampaignRecord& record : *records) {
        auto campaign = withBrief(std::move(record));
        if (!campaign) return campaign.error();
        campaigns.push_back(std::move(*campaign));
    }
    return campaigns;
}

Status renameCampaign(Session& session, data::CampaignId campaign, const std::string& name)
{
    const std::string_view trimmed = trim(name);
    if (trimmed.empty())
        return Error{ErrorCode::BadInput, "A campaign needs a name of at least one letter.", "name"};
    return store::renameCampaign(session.parts().book, campaign, trimmed);
}

Status deleteCampaign(Session& session, data::CampaignId campaign)
{
    return store::deleteCampaign(session.parts().book, campaign);
}

}  // namespace tactful::steps
