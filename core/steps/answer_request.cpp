#include "core/consent/rule_book.h"
#include "core/steps/consent_step.h"
#include "core/steps/edit_log.h"
#include "core/steps/request_rows.h"
#include "core/steps/requests_step.h"
#include "core/store/customers.h"
#include "core/store/subject_requests.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

using data::RequestKind;

Status mayAnswer(const store::SubjectRequest& request)
{
    if (request.state != data::RequestState::Open)
        return Error{ErrorCode::Refused, "This request is closed already.", "request"};
    if (request.identified == data::Identified::NotYet)
        return Error{ErrorCode::Refused,
                     "First make sure that it is the person themselves who asks, and say how you know.",
                     "identified"};
    if (!request.customer)
        return Error{ErrorCode::Refused,
                     "Nothing is kept of this person. Close the request with that as the reason.", "request"};
    return {};
}

/// A change that the services have to hear of: those to which something about the person was ever written.
Status addRecipients(Session& session, store::SubjectRequest& request)
{
    if (request.kind == RequestKind::Access || request.kind == RequestKind::Portability) return {};
    const auto plans = plansWith(session, *request.customer);
    if (!plans) return plans.error();
    for (const AffectedPlan& plan : *plans)
        for (const std::string& service : plan.destinations)
            if (std::find(request.recipients.begin(), request.recipients.end(), service) ==
                request.recipients.end())
                request.recipients.push_back(service);
    return {};
}

/// What finds them and nobody else: a number may be somebody else's id in the shop.
Result<std::string> wordFor(SessionParts& parts, data::CustomerId id)
{
    const auto customer = store::customerById(parts.book, id);
    if (!customer) return customer.error();
    for (const std::string& word : {std::to_string(id), customer->externalId}) {
        if (word.empty()) continue;
        const auto found = store::findCustomer(parts.book, word);
        if (found && found->id == customer->id) return word;
    }
    return Error{
        ErrorCode::Refused,
        "Two customers share this id and number. Do what they ask under their own page, then close the "
        "request.",
        "request"};
}

bool isEmpty(const Correction& correction)
{
    return correction.fields.empty() && !correction.country && !correction.language;
}

Status object(Session& session, const std::string& who, const std::string& by)
{
    if (const auto ok = withdrawConsent(session, who, std::nullopt, true, by); !ok) return ok.error();
    const auto before = objectToPersonalPicks(session, who, true, by);
    return before ? Status() : before.error();
}

Status act(Session& session, const store::SubjectRequest& request, const RequestAnswer& answer,
           const std::string& by, AnsweredRequest& outcome)
{
    const auto found = wordFor(session.parts(), *request.customer);
    if (!found) return found.error();
    const std::string& who = *found;
    switch (request.kind) {
    case RequestKind::Access:
    case RequestKind::Portability: {
        const bool portable = request.kind == RequestKind::Portability;
        auto files = portable ? exportPortable(session, who, answer.folder, by)
                              : exportCustomer(session, who, answer.folder, by);
        if (!files) return files.error();
        outcome.files = std::move(*files);
        return {};
    }
    case RequestKind::Correction:
        return isEmpty(answer.correction) ? Status() : correctCustomer(session, who, answer.correction, by);
    case RequestKind::Erasure: {
        const auto due = requestErasure(session, who, {}, by);
        if (!due) return due.error();
        outcome.erasure = *due;
        return {};
    }
    case RequestKind::Restriction: {
        const auto before = restrictCustomer(session, who, true, by);
        return before ? Status() : before.error();
    }
    case RequestKind::Objection:
        return object(session, who, by);
    }
    return {};
}

}  // namespace

Result<AnsweredRequest> answerRequest(Session& session, const RequestAnswer& answer, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto request = store::subjectRequest(parts.book, answer.id);
    if (!request) return request.error();
    if (auto ok = mayAnswer(*request); !ok) return ok.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    AnsweredRequest outcome;
    if (auto ok = addRecipients(session, *request); !ok) return ok.error();
    request->state = data::RequestState::Done;
    request->closedOn = parts.zone.dayOf(now());
    request->closedBy = by;
    if (auto ok = store::changeSubjectRequest(parts.book, *request); !ok) return ok.error();
    const nlohmann::json payload{
        {"request", request->id}, {"kind", data::nameOf(request->kind)}, {"customer", *request->customer}};
    if (auto ok = logEdit(parts, "answer-request", payload.dump(), by); !ok) return ok.error();
    // Last: files that were written are not taken back by a transaction.
    if (auto ok = act(session, *request, answer, by, outcome); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    auto row = requestRow(parts, *request, *request->closedOn, *rules);
    if (!row) return row.error();
    outcome.row = std::move(*row);
    return outcome;
}

}  // namespace tactful::steps
