#include "core/base/text.h"
#include "core/steps/brief_json.h"
#include "core/steps/edit_log.h"
#include "core/steps/plan_step.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"

#include <nlohmann/json.hpp>

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
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto record = store::campaign(parts.book, campaign);
    if (!record) return record.error();
    if (auto ok = store::deleteCampaign(parts.book, campaign); !ok) return ok;
    const nlohmann::json payload{{"campaign", campaign}, {"name", record->campaign.name}};
    if (auto ok = logEdit(parts, "delete-campaign", payload.dump(), "owner"); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
