#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/campaign.h"
#include "core/data/pick.h"
#include "core/steps/explanation.h"
#include "core/steps/live_plan.h"
#include "core/steps/session.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Their inbox: what one customer got from the shop lately, and what they would get under a plan.

namespace tactful::steps {

inline constexpr int inboxDays = 90;

struct InboxPick {
    std::string name;         ///< of the product
    std::string reason;       ///< English; a window says it by `pick`
    std::string becauseName;  ///< of pick.because; empty where there is none
    data::Pick pick;
};

/// A message as somebody reads it.
struct InboxMessage {
    Day day;
    int hour = 0;         ///< of their own clock
    std::string subject;  ///< exact
    std::vector<InboxPick> picks;
    double score = 0.0;  ///< how personal, 0 to 100
    double unsoftened = 0.0;
    bool softened = false;
};

/// What a campaign that left the house meant for them. Held back: they got nothing, the message is what the
/// others got.
struct GotMessage : InboxMessage {
    data::CampaignId campaign = 0;
    std::string name;
    bool heldBack = false;
    bool boughtAfter = false;  ///< an order on the day or within 14 days after
    // As the mail service told; nothing where it did not.
    std::optional<Day> clicked;
    std::optional<Day> unsubscribed;
    std::optional<Day> complained;
    std::optional<Day> bounced;
    bool delivered = false;
};

/// What they would get under a plan, or why they would not.
struct NextMessage {
    std::string name;  ///< of the campaign
    Explanation why;
    std::optional<InboxMessage> message;  ///< where one was made: also for who is held back or over budget
};

struct Inbox {
    data::CustomerId customer = 0;
    std::string publicId;
    Day from;
    Day today;
    Currency currency;
    std::vector<GotMessage> got;      ///< newest first
    std::optional<NextMessage> next;  ///< where a plan was asked
};

/// \param who    the shop's own id, the book's number, or an e-mail address; NotFound if nobody fits
/// \param brief  what would be sent; nothing: only what was
Result<Inbox> inboxOf(Session& session, const std::string& who, const std::optional<data::Brief>& brief,
                      std::optional<Day> today, Job& job);
Result<Inbox> inboxOf(Session& session, data::CustomerId customer, std::optional<Day> today);
/// The same with a plan that is there already.
/// \param language  as for Explainer::create()
Result<Inbox> inboxOf(Session& session, data::CustomerId customer, const LivePlan& plan,
                      std::shared_ptr<const LiveOutcome> outcome, Job& job,
                      const std::string& language = "en");

/// What would be sent next, going by the newest campaign: its brief, without its dates. A newsletter in the
/// house style where there is none.
Result<data::Brief> presentBrief(Session& session);

}  // namespace tactful::steps
