#include "core/store/channel_consents.h"

#include "core/store/joined_consents.h"

#include <algorithm>
#include <tuple>

namespace tactful::store {

Result<std::vector<data::ConsentEvent>> consentEventsFor(Book& book, data::Purpose purpose)
{
    std::vector<data::ConsentEvent> events;
    bool readable = true;
    Statement query(
        book.database(),
        "SELECT id, customer, action, type, at, recorded_at, method, wording, prechecked, ends_on "
        "FROM consent_event WHERE purpose = ?1");
    const auto ok = query.bind(data::nameOf(purpose)).forEach([&](Statement& row) {
        const auto action = data::consentActionNamed(row.text(2));
        const auto type = data::consentTypeNamed(row.text(3));
        const auto method = data::captureMethodNamed(row.text(6));
        readable = readable && action && type && method;
        if (!readable) return;
        data::ConsentEvent event;
        event.id = row.integer(0);
        event.customer = row.integer(1);
        event.purpose = purpose;
        event.action = *action;
        event.type = *type;
        if (const auto at = row.optionalInteger(4)) event.at = Instant{*at};
        event.recordedAt = {row.integer(5)};
        event.method = *method;
        event.wording = row.string(7);
        event.prechecked = row.flag(8);
        if (const auto ends = row.optionalInteger(9)) event.endsOn = Day{static_cast<std::int32_t>(*ends)};
        events.push_back(std::move(event));
    });
    if (!ok) return ok.error();
    if (!readable)
        return Error{ErrorCode::BadFile,
                     "An entry of the consent ledger cannot be read. Restore the book from a backup."};
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    joinConsents(events, *merged);
    std::sort(events.begin(), events.end(), [](const data::ConsentEvent& a, const data::ConsentEvent& b) {
        return std::tie(a.customer, a.id, a.recordedAt) < std::tie(b.customer, b.id, b.recordedAt);
    });
    return events;
}

}  // namespace tactful::store
