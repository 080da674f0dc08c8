#pragma once

#include "core/data/sale.h"
#include "core/steps/campaign_people.h"
#include "core/steps/message_maker.h"
#include "core/steps/review_list_step.h"
#include "core/steps/softer_line.h"
#include "core/store/message_decisions.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// \file
/// Which messages of a campaign need a person's look, and what do the checks say of all of them? Seen by the
/// steps alone.

namespace tactful::steps {

/// A campaign with everything that reviewing it reads.
struct ReviewWork {
    CampaignPeople people;
    std::vector<data::PlannedMessage> asPlanned;          ///< those that would be sent, before any decision
    std::vector<store::MessageDecisionRecord> decisions;  ///< by ascending customer
    MessageMaker maker;
    SofterLines softer;
    std::map<data::CustomerId, Day> delicate;  ///< last delicate purchase within delicateDays of the sending
    std::map<data::ProductId, std::int64_t> shownTo;  ///< messages that show the product

    const store::MessageDecisionRecord* decisionOn(data::CustomerId customer) const;
    /// The message as it would be sent now; null where it was left out by hand.
    const data::PlannedMessage* current(data::CustomerId customer) const;
};

Result<ReviewWork> reviewWork(Session& session, data::CampaignId campaign);

struct FlaggedMessage {
    std::size_t row = 0;            ///< of ReviewWork::asPlanned
    std::vector<ReviewFlag> flags;  ///< gravest first, at least one
};

struct MessageFindings {
    std::vector<FlaggedMessage> flagged;           ///< by ascending customer
    std::map<std::string, std::int64_t> findings;  ///< sentence → messages it concerns
    std::set<std::string> blocked;                 ///< findings that forbid sending
};

/// Puts every message in words to the checks, and some laid out whole. Messages are judged as they were
/// planned: a decision changes what is sent, not what had to be decided.
Result<MessageFindings> findFlags(SessionParts& parts, const ReviewWork& work, Job& job);

/// What the shop has to put right before the messages go out, whoever they go to; in the language of `words`.
std::vector<std::string> shopFindings(const CampaignPeople& people, const data::ShopSettings& settings,
                                      const consent::RuleBook& words);

}  // namespace tactful::steps
