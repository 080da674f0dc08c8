#include "core/store/subject_requests.h"

#include "core/store/merged_people.h"
#include "core/store/text_list.h"

namespace tactful::store {
namespace {

constexpr const char* columns =
    "SELECT id, ifnull((SELECT person FROM merged_record WHERE record = customer), customer), kind, country, "
    "rule, received_on, due_on, extended, identified, state, closed_on, closed_by, reason, recipients, "
    "told_on "
    "FROM subject_request ";

Day dayAt(const Statement& row, int column)
{
    return {static_cast<std::int32_t>(row.integer(column))};
}

std::optional<Day> optionalDayAt(const Statement& row, int column)
{
    if (row.isNull(column)) return std::nullopt;
    return dayAt(row, column);
}

std::optional<std::int64_t> numberOf(const std::optional<Day>& day)
{
    if (!day) return std::nullopt;
    return day->number;
}

Result<SubjectRequest> requestOf(const Statement& row)
{
    const auto kind = data::requestKindNamed(row.text(2));
    const auto identified = data::identifiedNamed(row.text(8));
    const auto state = data::requestStateNamed(row.text(9));
    if (!kind || !identified || !state)
        return Error{ErrorCode::BadFile, "A request in the book cannot be read. Restore it from a backup."};
    SubjectRequest request;
    request.id = row.integer(0);
    request.customer = row.optionalInteger(1);
    request.kind = *kind;
    request.country = row.string(3);
    request.rule = row.string(4);
    request.receivedOn = dayAt(row, 5);
    request.dueOn = dayAt(row, 6);
    request.extended = row.flag(7);
    request.identified = *identified;
    request.state = *state;
    request.closedOn = optionalDayAt(row, 10);
    request.closedBy = row.string(11);
    request.reason = row.string(12);
    request.recipients = textsOf(row.text(13));
    request.toldOn = optionalDayAt(row, 14);
    return request;
}

}  // namespace

Result<std::vector<SubjectRequest>> subjectRequests(Book& book)
{
    std::vector<SubjectRequest> all;
    Statement query(book.database(),
                    std::string(columns) +
                        "ORDER BY state <> 'open', iif(state = 'open', due_on, -closed_on), id");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        auto request = requestOf(query);
        if (!request) return request.error();
        all.push_back(std::move(*request));
    }
}

Result<SubjectRequest> subjectRequest(Book& book, std::int64_t id)
{
    Statement query(book.database(), std::string(columns) + "WHERE id = ?1");
    const auto row = query.bind(id).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "There is no request " + std::to_string(id) + " in the book."};
    return requestOf(query);
}

Result<std::int64_t> addSubjectRequest(Book& book, const SubjectRequest& request)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement insert(book.database(),
                     "INSERT INTO subject_request (customer, kind, country, rule, received_on, due_on, "
                     "identified, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (auto ok = insert.run(request.customer, data::nameOf(request.kind), request.country, request.rule,
                             request.receivedOn.number, request.dueOn.number,
                             data::nameOf(request.identified), data::nameOf(request.state));
        !ok)
        return ok.error();
    const std::int64_t id = book.database().lastRowId();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return id;
}

Status changeSubjectRequest(Book& book, const SubjectRequest& request)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement update(book.database(),
                     "UPDATE subject_request SET due_on = ?2, extended = ?3, identified = ?4, state = ?5, "
                     "closed_on = ?6, closed_by = ?7, reason = ?8, recipients = ?9, told_on = ?10 "
                     "WHERE id = ?1");
    if (auto ok =
            update.run(request.id, request.dueOn.number, request.extended, data::nameOf(request.identified),
                       data::nameOf(request.state), numberOf(request.closedOn), request.closedBy,
                       request.reason, jsonOf(request.recipients), numberOf(request.toldOn));
        !ok)
        return ok;
    return transaction->commit();
}

}  // namespace tactful::store
