#pragma once

#include "core/data/ids.h"
#include "core/data/request.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What people asked for under the law: noted with its last day, and answered with one action each.

namespace tactful::steps {

struct RequestRow {
    std::int64_t id = 0;
    std::optional<data::CustomerId> customer;  ///< nothing: not in the book, or erased since
    std::string publicId;                      ///< empty as well
    data::RequestKind kind = data::RequestKind::Access;
    std::string country;   ///< whose law sets the deadline; empty: the earliest of all
    std::string rule;      ///< id of the rule that sets it
    std::string citation;  ///< of that rule
    Day receivedOn;
    Day dueOn;
    std::optional<Day> confirmBy;     ///< by when its arrival must be confirmed
    std::optional<Day> extendableTo;  ///< the day it may still be put off to; nothing: it may not
    bool extended = false;
    data::Identified identified = data::Identified::NotYet;
    data::RequestState state = data::RequestState::Open;
    std::optional<Day> closedOn;
    std::string closedBy;
    std::string reason;                   ///< of a refusal: name of data::RefusalReason
    std::vector<std::string> recipients;  ///< services that must be told of the change (GDPR art. 19)
    std::optional<Day> toldOn;
    std::optional<Instant> wipeAt;  ///< the erasure it led to, while it can be taken back

    // The bar that is drawn of it; meaningful while it is open.
    int daysLeft = 0;     ///< until dueOn; negative: too late
    double timeUsed = 0;  ///< 0 on the day it came, 1 on the last day and after it
    data::Urgency urgency = data::Urgency::Calm;
};

struct RequestList {
    Day today;
    std::vector<RequestRow>
        rows;  ///< open ones first, the most pressing at the top; then closed, newest first
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    std::int64_t recipientsToTell = 0;
};
/// \param today  nothing: the clock, in the shop's time zone
/// \param language  of the citations: "en", "de", "fr"
Result<RequestList> requestList(Session& session, std::optional<Day> today = {},
                                std::string_view language = "en");

struct NewRequest {
    std::string who;  ///< the shop's own id, the book's number, or an address; empty: not in the book
    data::RequestKind kind = data::RequestKind::Access;
    std::optional<Day> receivedOn;  ///< nothing: today
    data::Identified identified = data::Identified::NotYet;
    std::string country;  ///< of somebody who is not in the book
};
/// Notes it with the last day that the law of their country gives. BadInput for a day to come.
Result<RequestRow> addRequest(Session& session, const NewRequest& request, const std::string& by = "owner");

Status identifyRequest(Session& session, std::int64_t id, data::Identified how,
                       const std::string& by = "owner");

/// Puts the last day off as far as the law allows. The person must be told why before the first one. Refused
/// where the law knows no such thing, or it was done before.
Result<RequestRow> extendRequest(Session& session, std::int64_t id, const std::string& by = "owner");

struct RequestAnswer {
    std::int64_t id = 0;
    Path folder;            ///< access, portability: where the copy is written
    Correction correction;  ///< correction: what is right; empty where it was put right before
};
struct AnsweredRequest {
    RequestRow row;
    std::optional<CustomerExport> files;  ///< access, portability
    std::optional<DueErasure> erasure;
};
/// Does what was asked for and closes the request, both or neither. Access and portability write the copy,
/// correction puts right, erasure locks at once and wipes after a day, restriction pauses, objection ends
/// marketing and profiling. Refused while nobody made sure who asks, and for a closed request.
Result<AnsweredRequest> answerRequest(Session& session, const RequestAnswer& answer,
                                      const std::string& by = "owner");

/// Closes it without doing anything. The person must be told why, and where to complain.
Status refuseRequest(Session& session, std::int64_t id, data::RefusalReason reason,
                     const std::string& by = "owner");

/// The services were told of the change.
Status recipientsTold(Session& session, std::int64_t id, const std::string& by = "owner");

}  // namespace tactful::steps
