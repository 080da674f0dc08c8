#pragma once

#include "core/base/day.h"
#include "core/data/planned.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// What a person decided about single messages of a campaign, with each message as it was planned.

namespace tactful::store {

struct MessageDecisionRecord {
    data::CustomerId customer = 0;
    std::string decision;  ///< "keep", "softer", "leave-out"
    std::string by;
    Instant at;
};

/// By ascending customer.
Result<std::vector<MessageDecisionRecord>> messageDecisions(Book& book, data::CampaignId campaign);
/// Nothing where nothing was decided.
Result<std::optional<MessageDecisionRecord>> messageDecision(Book& book, data::CampaignId campaign,
                                                             data::CustomerId customer);

/// The decided messages as they were planned, by ascending customer.
Result<std::vector<data::PlannedMessage>> decidedMessages(Book& book, data::CampaignId campaign);

/// Notes the decision and keeps the message as it is now, which has to be as it was planned. Refused where
/// something is decided already; NotFound where there is no such message.
Status addDecision(Book& book, data::CampaignId campaign, const MessageDecisionRecord& record);

/// The message as it was planned, put back bit for bit, and the decision forgotten. NotFound where nothing
/// was decided.
Status takeBackDecision(Book& book, data::CampaignId campaign, data::CustomerId customer);

/// Puts other words into a planned message: its lines, scores, ladder and shares. NotFound where there is no
/// such message.
Status changeMessage(Book& book, data::CampaignId campaign, const data::PlannedMessage& message);

/// The person gets no message: it goes, and the reason is "by-hand".
Status moveToLeftOut(Book& book, data::CampaignId campaign, data::CustomerId customer);

/// Replaces the totals that are kept with the plan.
Status changeTotals(Book& book, data::CampaignId campaign, const std::string& totalsJson);

/// Takes an approval back. Nothing happens where there is none; Refused after an export.
Status reopenCampaign(Book& book, data::CampaignId campaign);

}  // namespace tactful::store
