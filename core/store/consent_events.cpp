#include "core/store/consent_events.h"

#include "core/store/consent_ledger.h"
#include "core/store/joined_consents.h"

#include <algorithm>
#include <tuple>

namespace tactful::store {
namespace {

constexpr const char* columns =
    "SELECT id, customer, purpose, action, type, at, recorded_at, method, wording, notice_version, "
    "source, prechecked, import_batch, evidence_nonce, evidence, ends_on FROM consent_event ";

Result<data::ConsentEvent> eventOf(const Statement& row)
{
    const auto purpose = data::purposeNamed(row.text(2));
    const auto action = data::consentActionNamed(row.text(3));
    const auto type = data::consentTypeNamed(row.text(4));
    const auto method = data::captureMethodNamed(row.text(7));
    if (!purpose || !action || !type || !method)
        return Error{ErrorCode::BadFile,
                     "An entry of the consent ledger cannot be read. Restore the book from a backup."};
    data::ConsentEvent event;
    event.id = row.integer(0);
    event.customer = row.integer(1);
    event.purpose = *purpose;
    event.action = *action;
    event.type = *type;
    if (const auto at = row.optionalInteger(5)) event.at = Instant{*at};
    event.recordedAt = {row.integer(6)};
    event.method = *method;
    event.wording = row.string(8);
    event.noticeVersion = row.string(9);
    event.source = row.string(10);
    event.prechecked = row.flag(11);
    event.batch = row.integer(12);
    if (const auto ends = row.optionalInteger(15)) event.endsOn = Day{static_cast<std::int32_t>(*ends)};
    return event;
}

/// All rows of a query with the columns above, which must come customer by customer.
Result<std::vector<data::ConsentEvent>> eventsOf(Book& book, Statement& query)
{
    std::vector<data::ConsentEvent> events;
    vault::Key key;
    data::CustomerId keyOwner = 0;
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return events;
        auto event = eventOf(query);
        if (!event) return event.error();
        if (!query.isNull(14)) {
            if (keyOwner != event->customer)
                if (auto ok = book.keys().read(book.keyring(), event->customer, key); !ok) return ok.error();
            keyOwner = event->customer;
            auto evidence = vault::open(key.view(), {"consent_event", "evidence", event->id, event->customer},
                                        query.blob(13), query.blob(14));
            if (!evidence) return evidence.error();
            event->evidence = std::move(*evidence);
        }
        events.push_back(std::move(*event));
    }
}

/// The same by person, then by when it happened.
Result<std::vector<data::ConsentEvent>> eventsOfPeople(Book& book, Statement& query)
{
    auto events = eventsOf(book, query);
    if (!events) return events;
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    joinConsents(*events, *merged);
    const auto place = [](const data::ConsentEvent& event) {
        return std::tuple(event.customer, event.at.value_or(event.recordedAt), event.id);
    };
    std::stable_sort(
        events->begin(), events->end(),
        [&place](const data::ConsentEvent& a, const data::ConsentEvent& b) { return place(a) < place(b); });
    return events;
}

}  // namespace

Result<std::vector<data::ConsentEvent>> consentEvents(Book& book)
{
    Statement query(book.database(), std::string(columns) + "ORDER BY customer");
    return eventsOfPeople(book, query);
}

Result<std::vector<data::ConsentEvent>> consentEventsOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(),
                    std::string(columns) + "WHERE customer IN " + recordsOfFirst + " ORDER BY customer, id");
    query.bind(customer);
    return eventsOfPeople(book, query);
}

Status recordConsent(Book& book, const data::ConsentEvent& event, const data::ConsentDetail& detail)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    auto records = recordsOf(book, event.customer);
    if (!records) return records.error();
    if (!saysNo(event.action)) records->resize(1);
    auto ledger = ConsentLedger::load(book.database(), book.keyring());
    if (!ledger) return ledger.error();
    data::ConsentEvent byHand = event;
    byHand.batch = 0;
    for (const data::CustomerId record : *records) {
        vault::Key key;
        if (auto ok = book.keys().read(book.keyring(), record, key); !ok) return ok;
        byHand.customer = record;
        if (auto ok = ledger->add(byHand, ledger->digestOf(byHand), key.view(), detail); !ok) return ok;
    }
    if (auto ok = ledger->flush(); !ok) return ok;
    return transaction->commit();
}

Result<std::map<std::int64_t, data::ConsentDetail>> consentDetailsOf(Book& book, data::CustomerId customer)
{
    std::map<std::int64_t, data::ConsentDetail> details;
    Statement query(book.database(),
                    "SELECT id, bundled, special, language, country, controller, evidence_digest, actor, "
                    "notice_digest FROM consent_event WHERE customer IN " +
                        std::string(recordsOfFirst));
    const auto ok = query.bind(customer).forEach([&details](const Statement& row) {
        details[row.integer(0)] = {row.flag(1),   row.flag(2),   row.string(3), row.string(4),
                                   row.string(5), row.string(6), row.string(7), row.string(8)};
    });
    if (!ok) return ok.error();
    return details;
}

}  // namespace tactful::store
