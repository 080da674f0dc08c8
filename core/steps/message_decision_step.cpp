#include "core/steps/campaign_people.h"
#include "core/steps/review_list_step.h"
#include "core/steps/softer_line.h"
#include "core/store/campaigns.h"
#include "core/store/logbook.h"
#include "core/store/message_decisions.h"
#include "core/store/personal_fields.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

struct Open {
    data::Campaign campaign;
    std::string totalsJson;
};

/// The campaign, if something may still be decided about it.
Result<Open> openCampaign(Session& session, data::CampaignId id, const std::string& by)
{
    if (by.empty())
        return Error{ErrorCode::BadInput, "Say who decides: the name is kept with the decision.", "by"};
    auto record = store::campaign(session.parts().book, id);
    if (!record) return record.error();
    if (record->campaign.state == data::CampaignState::Exported)
        return Error{ErrorCode::Refused, "This campaign was exported already. Plan a new one."};
    auto campaign = campaignById(session, id);
    if (!campaign) return campaign.error();
    return Open{std::move(*campaign), std::move(record->totalsJson)};
}

Result<SofterMessage> softerMessage(Session& session, const data::Campaign& campaign,
                                    const data::PlannedMessage& planned)
{
    SessionParts& parts = session.parts();
    const auto sales = store::salesHistory(parts.book, campaign.sendTo);
    if (!sales) return sales.error();
    const auto lines = SofterLines::create(parts, campaign, *sales);
    if (!lines) return lines.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contact = contactOf(parts, planned.customer, *sales, *rules, planned.sendDay);
    if (!contact) return contact.error();
    const auto person = store::personalFields(parts.book, planned.customer);
    if (!person) return person.error();
    auto softer = lines->softer(planned, *person, *contact);
    if (!softer)
        return Error{ErrorCode::Refused,
                     "This message is said as softly as it can be. Keep it, or leave the person out."};
    return std::move(*softer);
}

/// How a decision moves the counts of a plan.
struct Move {
    std::int64_t leftOut = 0;
    std::int64_t softened = 0;
};

Result<Json> movedTotals(const std::string& totalsJson, Move move)
try {
    Json totals = Json::parse(totalsJson);
    const std::string byHand(nameOf(data::LeftOutReason::ByHand));
    totals.at("planned") = totals.at("planned").get<std::int64_t>() - move.leftOut;
    Json& leftOut = totals.at("left_out");
    leftOut[byHand] = leftOut.value(byHand, std::int64_t{0}) + move.leftOut;
    totals.at("softened") = totals.at("softened").get<std::int64_t>() + move.softened;
    return totals;
} catch (const nlohmann::json::exception&) {
    return Error{ErrorCode::BadFile, "The totals of this campaign cannot be read. Plan it again."};
}

void putCounts(const Json& totals, DecisionOutcome& outcome)
{
    outcome.planned = totals.at("planned");
    outcome.heldBack = totals.at("held_back");
    for (const auto& [reason, count] : totals.at("left_out").items())
        outcome.leftOut += count.get<std::int64_t>();
}

Status note(SessionParts& parts, Instant at, const std::string& by, std::string_view action, Json payload)
{
    return store::appendToLogbook(parts.book.database(), at, by, action, payload.dump());
}

/// Takes back the decision on one message, if there is one; the plan's totals follow.
Status undo(SessionParts& parts, const Open& open, data::CustomerId customer, Json& totals)
{
    const auto record = store::messageDecision(parts.book, open.campaign.id, customer);
    if (!record) return record.error();
    if (!*record) return {};
    Move move;
    if ((*record)->decision == nameOf(MessageDecision::LeaveOut)) move.leftOut = -1;
    const auto decided = store::plannedMessage(parts.book, open.campaign.id, customer);
    if (auto ok = store::takeBackDecision(parts.book, open.campaign.id, customer); !ok) return ok;
    const auto planned = store::plannedMessage(parts.book, open.campaign.id, customer);
    if (!planned) return planned.error();
    // A message that was left out counts as softened no more, whichever way it was planned.
    const bool was = decided.ok() && decided->softened;
    move.softened = (planned->softened ? 1 : 0) - (was ? 1 : 0);
    auto moved = movedTotals(totals.dump(), move);
    if (!moved) return moved.error();
    totals = std::move(*moved);
    return {};
}

/// Does what was decided to the message as planned.
Result<Move> apply(SessionParts& parts, data::CampaignId campaign, const data::PlannedMessage& planned,
                   const std::optional<SofterMessage>& softer, MessageDecision decision)
{
    Move move;
    if (decision == MessageDecision::LeaveOut) {
        if (auto ok = store::moveToLeftOut(parts.book, campaign, planned.customer); !ok) return ok.error();
        move.leftOut = 1;
        move.softened = planned.softened ? -1 : 0;
    } else if (decision == MessageDecision::UseSofterLine) {
        if (auto ok = store::changeMessage(parts.book, campaign, softer->message); !ok) return ok.error();
        move.softened = planned.softened ? 0 : 1;
    }
    return move;
}

/// The approval speaks of messages that are no longer the same.
Status reopen(SessionParts& parts, const Open& open, const std::string& by, Instant at)
{
    if (open.campaign.state != data::CampaignState::Approved) return {};
    if (auto ok = store::reopenCampaign(parts.book, open.campaign.id); !ok) return ok;
    return note(parts, at, by, "reopen", {{"campaign", open.campaign.id}, {"name", open.campaign.name}});
}

ReviewState stateAfter(MessageDecision decision)
{
    switch (decision) {
    case MessageDecision::Keep:
        return ReviewState::Approved;
    case MessageDecision::UseSofterLine:
        return ReviewState::Softened;
    case MessageDecision::LeaveOut:
        return ReviewState::LeftOut;
    }
    return ReviewState::Undecided;
}

Result<Json> totalsOf(const Open& open)
{
    return movedTotals(open.totalsJson, {});
}

}  // namespace

Result<DecisionOutcome> decideMessage(Session& session, data::CampaignId campaign, data::CustomerId customer,
                                      MessageDecision decision, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto open = openCampaign(session, campaign, by);
    if (!open) return open.error();
    auto totals = totalsOf(*open);
    if (!totals) return totals.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = undo(parts, *open, customer, *totals); !ok) return ok.error();
    const auto planned = store::plannedMessage(parts.book, campaign, customer);
    if (!planned) return planned.error();
    if (planned->arm == data::Arm::HeldBack)
        return Error{ErrorCode::Refused,
                     "This customer is held back to measure the effect: no message goes to them."};
    std::optional<SofterMessage> softer;
    if (decision == MessageDecision::UseSofterLine) {
        auto found = softerMessage(session, open->campaign, *planned);
        if (!found) return found.error();
        softer = std::move(*found);
    }
    const Instant at = now();
    if (auto ok = store::addDecision(parts.book, campaign, {customer, std::string(nameOf(decision)), by, at});
        !ok)
        return ok.error();
    const auto move = apply(parts, campaign, *planned, softer, decision);
    if (!move) return move.error();
    const auto moved = movedTotals(totals->dump(), *move);
    if (!moved) return moved.error();
    if (auto ok = store::changeTotals(parts.book, campaign, moved->dump()); !ok) return ok.error();
    const Json payload{{"campaign", campaign}, {"name", open->campaign.name}, {"decision", nameOf(decision)}};
    if (auto ok = note(parts, at, by, "decide", payload); !ok) return ok.error();
    if (auto ok = reopen(parts, *open, by, at); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();

    DecisionOutcome outcome;
    outcome.customer = customer;
    outcome.state = stateAfter(decision);
    if (decision != MessageDecision::LeaveOut)
        outcome.score = softer ? softer->message.score : planned->score;
    outcome.approvalTakenBack = open->campaign.state == data::CampaignState::Approved;
    putCounts(*moved, outcome);
    return outcome;
}

Result<DecisionOutcome> undecideMessage(Session& session, data::CampaignId campaign,
                                        data::CustomerId customer, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto open = openCampaign(session, campaign, by);
    if (!open) return open.error();
    auto totals = totalsOf(*open);
    if (!totals) return totals.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto record = store::messageDecision(parts.book, campaign, customer);
    if (!record) return record.error();
    if (!*record) return Error{ErrorCode::NotFound, "Nothing was decided about this message."};
    if (auto ok = undo(parts, *open, customer, *totals); !ok) return ok.error();
    if (auto ok = store::changeTotals(parts.book, campaign, totals->dump()); !ok) return ok.error();
    const Instant at = now();
    const Json payload{{"campaign", campaign}, {"name", open->campaign.name}};
    if (auto ok = note(parts, at, by, "undecide", payload); !ok) return ok.error();
    if (auto ok = reopen(parts, *open, by, at); !ok) return ok.error();
    const auto planned = store::plannedMessage(parts.book, campaign, customer);
    if (!planned) return planned.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();

    DecisionOutcome outcome;
    outcome.customer = customer;
    outcome.score = planned->score;
    outcome.approvalTakenBack = open->campaign.state == data::CampaignState::Approved;
    putCounts(*totals, outcome);
    return outcome;
}

}  // namespace tactful::steps
