#include "core/steps/requests_step.h"

#include "core/consent/time_limits.h"
#include "core/steps/edit_log.h"
#include "core/steps/request_rows.h"
#include "core/store/customers.h"
#include "core/store/subject_requests.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

Status logRequest(SessionParts& parts, const store::SubjectRequest& request, std::string_view action,
                  const std::string& by)
{
    Json payload{{"request", request.id}, {"kind", data::nameOf(request.kind)}};
    if (request.customer) payload["customer"] = *request.customer;
    return logEdit(parts, action, payload.dump(), by);
}

/// A change of one request and its line in the logbook, both or neither.
Status changeAndLog(SessionParts& parts, const store::SubjectRequest& request, std::string_view action,
                    const std::string& by)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::changeSubjectRequest(parts.book, request); !ok) return ok;
    if (auto ok = logRequest(parts, request, action, by); !ok) return ok;
    return transaction->commit();
}

Result<store::SubjectRequest> openRequest(SessionParts& parts, std::int64_t id)
{
    auto request = store::subjectRequest(parts.book, id);
    if (!request) return request;
    if (request->state != data::RequestState::Open)
        return Error{ErrorCode::Refused, "This request is closed already.", "request"};
    return request;
}

/// Who it is about, and whose law holds.
Status addPerson(SessionParts& parts, const NewRequest& asked, store::SubjectRequest& request)
{
    request.country = asked.country;
    if (asked.who.empty()) return {};
    const auto customer = store::findCustomer(parts.book, asked.who);
    if (!customer) return customer.error();
    request.customer = customer->id;
    request.country = customer->country;
    return {};
}

}  // namespace

Result<RequestRow> addRequest(Session& session, const NewRequest& asked, const std::string& by)
{
    SessionParts& parts = session.parts();
    const Day today = parts.zone.dayOf(now());
    store::SubjectRequest request;
    request.kind = asked.kind;
    request.identified = asked.identified;
    request.receivedOn = asked.receivedOn.value_or(today);
    if (request.receivedOn > today)
        return Error{ErrorCode::BadInput, "The day has not come yet.", "received"};
    if (auto ok = addPerson(parts, asked, request); !ok) return ok.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto deadline = consent::deadlineFor(request.kind, request.country, request.receivedOn, *rules);
    request.dueOn = deadline.due;
    request.rule = deadline.rule;
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto id = store::addSubjectRequest(parts.book, request);
    if (!id) return id.error();
    request.id = *id;
    if (auto ok = logRequest(parts, request, "request", by); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return requestRow(parts, request, today, *rules);
}

Status identifyRequest(Session& session, std::int64_t id, data::Identified how, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto request = openRequest(parts, id);
    if (!request) return request.error();
    request->identified = how;
    return changeAndLog(parts, *request, "identify-request", by);
}

Result<RequestRow> extendRequest(Session& session, std::int64_t id, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto request = openRequest(parts, id);
    if (!request) return request.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto deadline = consent::deadlineFor(request->kind, request->country, request->receivedOn, *rules);
    if (request->extended || !deadline.extendableTo)
        return Error{ErrorCode::Refused, "The last day of this request cannot be put off any further.",
                     "request"};
    request->extended = true;
    request->dueOn = *deadline.extendableTo;
    if (auto ok = changeAndLog(parts, *request, "extend-request", by); !ok) return ok.error();
    return requestRow(parts, *request, parts.zone.dayOf(now()), *rules);
}

Status refuseRequest(Session& session, std::int64_t id, data::RefusalReason reason, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto request = openRequest(parts, id);
    if (!request) return request.error();
    request->state = data::RequestState::Refused;
    request->reason = data::nameOf(reason);
    request->closedOn = parts.zone.dayOf(now());
    request->closedBy = by;
    return changeAndLog(parts, *request, "refuse-request", by);
}

Status recipientsTold(Session& session, std::int64_t id, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto request = store::subjectRequest(parts.book, id);
    if (!request) return request.error();
    if (request->recipients.empty() || request->toldOn)
        return Error{ErrorCode::Refused, "Nobody is left to be told of this request.", "request"};
    request->toldOn = parts.zone.dayOf(now());
    return changeAndLog(parts, *request, "told-recipients", by);
}

}  // namespace tactful::steps
