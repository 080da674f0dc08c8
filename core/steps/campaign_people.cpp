#include "core/steps/campaign_people.h"

#include "core/steps/message_stands.h"
#include "core/store/campaigns.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr data::SensitivityTier specialTier = 3;

/// A product that they are shown because of something delicate, or that is spoken of as theirs. What is shown
/// to everybody says nothing about anybody.
bool usesSpecialFact(const data::PlannedMessage& message, std::span<const data::ProductId> special)
{
    const auto isSpecial = [special](data::ProductId product) {
        return std::binary_search(special.begin(), special.end(), product);
    };
    return isSpecial(message.about.product) ||
           std::any_of(message.picks.begin(), message.picks.end(), [&isSpecial](const data::Pick& pick) {
               return pick.source != data::PickSource::Popular &&
                      (isSpecial(pick.product) || isSpecial(pick.because));
           });
}

}  // namespace

Result<std::vector<data::ProductId>> specialProducts(SessionParts& parts)
{
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    std::vector<data::ProductId> special;
    for (const data::Product& product : *products)
        if (product.tier >= specialTier) special.push_back(product.id);
    std::sort(special.begin(), special.end());
    return special;
}

consent::SendFacts sendFactsOf(const data::PlannedMessage& message, const data::ShopSettings& settings,
                               const Contact& contact, std::span<const data::ProductId> special)
{
    consent::SendFacts send = sendFactsOf(settings, message.sendDay, contact.mayProfile);
    if (usesSpecialFact(message, special)) send.highestTier = specialTier;
    return send;
}

bool CampaignPeople::stands(const data::PlannedMessage& message, const data::ShopSettings& settings) const
{
    const Contact* contact = find(message.customer);
    return contact &&
           consent::judge(contact->facts, sendFactsOf(message, settings, *contact, special), rules)
               .mayBeWritten() &&
           messageStands(message, *contact, factUseOf(uses, message.customer));
}

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
    auto contacts = contactsOf(parts, *sales, *rules, campaign->sendTo);
    if (!contacts) return contacts.error();
    auto uses = factUses(parts);
    if (!uses) return uses.error();
    auto special = specialProducts(parts);
    if (!special) return special.error();
    return CampaignPeople{std::move(*campaign), std::move(*planned), std::move(*contacts),
                          std::move(*rules),    std::move(*uses),    std::move(*special)};
}

}  // namespace tactful::steps
