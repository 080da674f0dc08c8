#pragma once

#include "core/data/ids.h"
#include "core/data/request.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// What people asked of the shop under the law, and what became of it. Names nobody: after an erasure it is a
/// request of nobody.

namespace tactful::store {

struct SubjectRequest {
    std::int64_t id = 0;
    std::optional<data::CustomerId> customer;  ///< the person; nothing: not in the book, or erased since
    data::RequestKind kind = data::RequestKind::Access;
    std::string country;  ///< whose law sets the deadline; empty where unknown
    std::string rule;     ///< id of the rule that sets it
    Day receivedOn;
    Day dueOn;
    bool extended = false;
    data::Identified identified = data::Identified::NotYet;
    data::RequestState state = data::RequestState::Open;
    std::optional<Day> closedOn;
    std::string closedBy;
    std::string reason;                   ///< of a refusal: data::RefusalReason by name
    std::vector<std::string> recipients;  ///< services that hold data of theirs (GDPR art. 19)
    std::optional<Day> toldOn;            ///< when those were told
};

/// The open ones first, by due day; then the closed ones, the newest first.
Result<std::vector<SubjectRequest>> subjectRequests(Book& book);
/// NotFound if there is none.
Result<SubjectRequest> subjectRequest(Book& book, std::int64_t id);
/// Its id is given by the book.
Result<std::int64_t> addSubjectRequest(Book& book, const SubjectRequest& request);
/// Everything but its person, kind and day of arrival.
Status changeSubjectRequest(Book& book, const SubjectRequest& request);

}  // namespace tactful::store
