#include "core/steps/message_step.h"

#include "core/compose/message_layout.h"
#include "core/steps/message_maker.h"
#include "core/steps/plan_step.h"
#include "core/steps/reason_text.h"
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

void addPicks(Preview& preview, const data::PlannedMessage& planned, const MessageMaker& maker)
{
    for (const data::Pick& pick : planned.picks) {
        const data::Product* product = maker.product(pick.product);
        if (!product) continue;
        preview.picks.push_back({product->sku, product->name, reasonText(pick, maker.product(pick.because)),
                                 pick.source, pick.newToThem});
    }
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
    const auto contact = contactOf(parts, customer->id, *sales, *rules);
    if (!contact) return contact.error();
    const auto maker = MessageMaker::create(parts, *campaign);
    if (!maker) return maker.error();
    const auto content = maker->contentFor(*planned, *person, *contact);
    if (!content) return content.error();
    auto message = compose::renderMessage(*content);
    if (!message) return message.error();

    Preview preview;
    preview.customer = customer->publicId();
    preview.message = std::move(*message);
    preview.score = planned->score;
    preview.ceiling = campaign->brief.dials.personal;
    preview.shares = planned->shares;
    for (const data::LadderRung& rung : planned->ladder)
        preview.ladder.push_back({rung.score, maker->lineText(rung.copy, *planned, *person), rung.used});
    preview.basis = planned->basis + ": " + planned->basisReason;
    preview.heldBack = planned->arm == data::Arm::HeldBack;
    addPicks(preview, *planned, *maker);
    return preview;
}

}  // namespace tactful::steps
