#include "core/steps/request_rows.h"

#include "core/consent/time_limits.h"
#include "core/store/customers.h"
#include "core/store/erasure_requests.h"

#include <algorithm>

namespace tactful::steps {
namespace {

/// 0 on the day it came, 1 on the last one.
double shareOf(Day from, Day to, Day today)
{
    const int whole = std::max(1, to - from);
    return std::clamp(static_cast<double>(today - from) / whole, 0.0, 1.0);
}

Status addPerson(SessionParts& parts, RequestRow& row)
{
    if (!row.customer) return {};
    const auto customer = store::customerById(parts.book, *row.customer);
    if (!customer) return customer.error();
    row.publicId = customer->publicId();
    if (row.kind != data::RequestKind::Erasure) return {};
    const auto leaving = store::erasureRequestOf(parts.book, *row.customer);
    if (!leaving) return leaving.error();
    if (*leaving) row.wipeAt = (*leaving)->wipeAt;
    return {};
}

}  // namespace

Result<RequestRow> requestRow(SessionParts& parts, const store::SubjectRequest& request, Day today,
                              const consent::RuleBook& rules)
{
    RequestRow row;
    row.id = request.id;
    row.customer = request.customer;
    row.kind = request.kind;
    row.country = request.country;
    row.rule = request.rule;
    if (const consent::Rule* rule = rules.find(request.rule)) row.citation = rule->citation;
    row.receivedOn = request.receivedOn;
    row.dueOn = request.dueOn;
    row.extended = request.extended;
    const auto law = consent::deadlineFor(request.kind, request.country, request.receivedOn, rules);
    row.confirmBy = law.confirmBy;
    if (!request.extended && request.state == data::RequestState::Open) row.extendableTo = law.extendableTo;
    row.identified = request.identified;
    row.state = request.state;
    row.closedOn = request.closedOn;
    row.closedBy = request.closedBy;
    row.reason = request.reason;
    row.recipients = request.recipients;
    row.toldOn = request.toldOn;
    if (auto ok = addPerson(parts, row); !ok) return ok.error();
    row.daysLeft = request.dueOn - today;
    row.timeUsed = shareOf(request.receivedOn, request.dueOn, today);
    row.urgency = consent::urgencyOf(row.daysLeft);
    return row;
}

Result<RequestList> requestList(Session& session, std::optional<Day> today, std::string_view language)
{
    SessionParts& parts = session.parts();
    const auto rules = consent::RuleBook::builtIn(language);
    if (!rules) return rules.error();
    const auto requests = store::subjectRequests(parts.book);
    if (!requests) return requests.error();
    RequestList list;
    list.today = today.value_or(parts.zone.dayOf(now()));
    for (const store::SubjectRequest& request : *requests) {
        auto row = requestRow(parts, request, list.today, *rules);
        if (!row) return row.error();
        const bool open = row->state == data::RequestState::Open;
        list.open += open ? 1 : 0;
        list.overdue += open && row->daysLeft < 0 ? 1 : 0;
        if (!row->toldOn) list.recipientsToTell += std::ssize(row->recipients);
        list.rows.push_back(std::move(*row));
    }
    return list;
}

}  // namespace tactful::steps
