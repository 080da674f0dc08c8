#include "core/steps/campaign_people.h"

#include "core/store/campaigns.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {

const Contact* CampaignPeople::find(data::CustomerId customer) const
{
    const auto found = std::lower_bound(
        contacts.begin(), contacts.end(), customer,
        [](const Contact& contact, data::CustomerId id) { return contact.customer.id < id; });
    return found == contacts.end() || found->customer.id != customer ? nullptr : &*found;
}

Result<CampaignPeople> campaignPeople(Session& session, data::CampaignId id)
{
    SessionParts& parts = session.parts();
    auto campaign = campaignById(session, id);
    if (!campaign) return campaign.error();
    auto planned = store::plannedMessages(parts.book, id);
    if (!planned) return planned.error();
    const auto sales = store::salesHistory(parts.book, campaign->sendTo);
    if (!sales) return sales.error();
    auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto contacts = contactsOf(parts, *sales, *rules);
    if (!contacts) return contacts.error();
    auto uses = factUses(parts);
    if (!uses) return uses.error();
    return CampaignPeople{std::move(*campaign), std::move(*planned), std::move(*contacts), std::move(*rules),
                          std::move(*uses)};
}

}  // namespace tactful::steps
