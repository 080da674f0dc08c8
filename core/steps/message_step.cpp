#include "core/steps/message_step.h"

#include "core/steps/campaign_people.h"
#include "core/steps/message_maker.h"
#include "core/steps/message_stands.h"
#include "core/steps/plan_step.h"
#include "core/store/campaigns.h"
#include "core/store/customers.h"
#include "core/store/personal_fields.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {
namespace {

/// Why the plan has no message for somebody.
Error leftOutError(const std::vector<data::LeftOut>& leftOut, data::CustomerId customer)
{
    const auto found = std::find_if(leftOut.begin(), leftOut.end(), [customer](const data::LeftOut& each) {
        return each.customer == customer;
    });
    if (found == leftOut.end())
        return {ErrorCode::NotFound,
                "This customer came into the book after the campaign was planned. Plan it again."};
    std::string reason(nameOf(found->reason));
    if (!found->rule.empty()) reason += ", rule " + found->rule;
    return {ErrorCode::Refused, "This customer gets no message in this campaign: " + reason + "."};
}

}  // namespace

Result<Preview> previewMessage(Session& session, data::CampaignId campaignId, const std::string& who)
{
    SessionParts& parts = session.parts();
    const auto campaign = campaignById(session, campaignId);
    if (!campaign) return campaign.error();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto planned = store::plannedMessage(parts.book, campaignId, customer->id);
    if (!planned) {
        if (planned.error().code != ErrorCode::NotFound) return planned.error();
        const auto leftOut = store::leftOut(parts.book, campaignId);
        return leftOut ? leftOutError(*leftOut, customer->id) : leftOut.error();
    }
    const auto person = store::personalFields(parts.book, customer->id);
    if (!person) return person.error();
    const auto sales = store::salesHistory(parts.book, campaign->asOf);
    if (!sales) return sales.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contact = contactOf(parts, customer->id, *sales, *rules, planned->sendDay);
    if (!contact) return contact.error();
    const auto uses = factUses(parts);
    if (!uses) return uses.error();
    const auto special = specialProducts(parts);
    if (!special) return special.error();
    const auto send = sendFactsOf(*planned, parts.settings, *contact, *special);
    const bool mayBeWritten = consent::judge(contact->facts, send, *rules).mayBeWritten();
    if (!mayBeWritten || !messageStands(*planned, *contact, factUseOf(*uses, customer->id)))
        return Error{ErrorCode::Refused, "Since the campaign was planned, this customer said no or something "
                                         "about them was switched off. The message is taken out when the "
                                         "files are written; plan again for another one."};
    const auto maker = MessageMaker::create(parts, *campaign);
    if (!maker) return maker.error();
    return maker->previewOf(*planned, *person, *contact, campaign->brief.dials.personal);
}

}  // namespace tactful::steps
