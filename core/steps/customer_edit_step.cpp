#include "core/steps/customer_edit_step.h"

#include "core/base/text.h"
#include "core/imports/contact_text.h"
#include "core/steps/consent_step.h"
#include "core/steps/edit_log.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure.h"
#include "core/store/erasure_requests.h"
#include "core/store/field_use.h"
#include "core/store/model_runs.h"
#include "core/store/personal_fields.h"
#include "core/store/suppressions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

Error cannotBe(std::string_view field, std::string detail)
{
    return {ErrorCode::BadInput, std::move(detail), std::string(field)};
}

/// The value as it is kept; BadInput if it cannot be right.
Result<std::string> cleanValue(data::PersonalField field, const std::string& typed)
{
    const std::string text(trim(typed));
    if (text.empty()) return text;
    if (!isValidUtf8(text))
        return cannotBe(data::nameOf(field), "The text holds characters that cannot be read.");
    if (field == data::PersonalField::Email) {
        auto clean = imports::cleanEmail(text);
        if (clean.verdict == imports::CleanVerdict::Invalid)
            return cannotBe("email", "An e-mail address looks like name@example.com. Correct it.");
        return std::move(clean.text);
    }
    if (field == data::PersonalField::Phone) {
        auto clean = imports::cleanPhone(text);
        if (clean.verdict == imports::CleanVerdict::Invalid)
            return cannotBe("phone", "A telephone number has 5 to 20 digits. Correct it.");
        return std::move(clean.text);
    }
    if (field == data::PersonalField::Birthday && !parseIsoDay(text))
        return cannotBe("birthday", "Write the birthday as year, month and day, such as 1980-05-31.");
    return text;
}

bool lettersOnly(std::string_view text, char first, char last)
{
    return std::all_of(text.begin(), text.end(), [first, last](char c) { return c >= first && c <= last; });
}

Status checkCodes(const Correction& correction)
{
    const auto& country = correction.country;
    if (country && !country->empty() && (country->size() != 2 || !lettersOnly(*country, 'A', 'Z')))
        return cannotBe("country", "A country is a code of two capital letters, such as GB.");
    const auto& language = correction.language;
    if (language && !language->empty() &&
        (language->size() < 2 || language->size() > 3 || !lettersOnly(*language, 'a', 'z')))
        return cannotBe("language", "A language is a code of two or three small letters, such as en.");
    return {};
}

/// A person who must not be written to stays so at a new address.
Status carrySuppression(store::Book& book, data::CustomerId customer,
                        const std::optional<store::SuppressedCustomer>& before)
{
    if (!before) return {};
    return store::suppressCustomer(book, customer, before->reason, before->at);
}

Status logAbout(SessionParts& parts, data::CustomerId customer, std::string_view action, Json payload,
                const std::string& by)
{
    payload["customer"] = customer;
    return logEdit(parts, action, payload.dump(), by);
}

/// One change of one customer and its line in the logbook, both or neither.
template <class Change>
Status changeAndLog(SessionParts& parts, data::CustomerId customer, std::string_view action,
                    const std::string& by, Change change)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (Status ok = change(); !ok) return ok;
    if (auto ok = logAbout(parts, customer, action, Json::object(), by); !ok) return ok;
    return transaction->commit();
}

data::ConsentEvent emailEvent(data::CustomerId customer, data::ConsentAction action, Instant at)
{
    data::ConsentEvent event;
    event.customer = customer;
    event.purpose = data::Purpose::EmailMarketing;
    event.action = action;
    event.at = at;
    event.recordedAt = now();
    event.source = "entered by hand";
    return event;
}

}  // namespace

Status correctCustomer(Session& session, const std::string& who, const Correction& correction,
                       const std::string& by)
{
    SessionParts& parts = session.parts();
    if (auto ok = checkCodes(correction); !ok) return ok;
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto suppressed = store::suppressionOf(parts.book, customer->id);
    if (!suppressed) return suppressed.error();
    const Instant at = now();
    Json fields = Json::array();
    std::vector<data::PersonalField> touched;
    for (const auto& [field, typed] : correction.fields) {
        const auto value = cleanValue(field, typed);
        if (!value) return value.error();
        if (auto ok = store::correctPersonalField(parts.book, customer->id, field, *value, at); !ok)
            return ok;
        fields.push_back(data::nameOf(field));
        touched.push_back(field);
    }
    if (auto ok = store::noteFieldUse(parts.book, touched, parts.zone.dayOf(at)); !ok) return ok;
    if (auto ok = carrySuppression(parts.book, customer->id, *suppressed); !ok) return ok;
    if (correction.country || correction.language)
        if (auto ok =
                store::correctRecord(parts.book, customer->id, {correction.country, correction.language}, at);
            !ok)
            return ok;
    if (correction.country) fields.push_back("country");
    if (correction.language) fields.push_back("language");
    if (auto ok = logAbout(parts, customer->id, "correct", Json{{"fields", std::move(fields)}}, by); !ok)
        return ok;
    return transaction->commit();
}

Result<bool> restrictCustomer(Session& session, const std::string& who, bool on, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto leaving = store::erasureRequestOf(parts.book, customer->id);
    if (!leaving) return leaving.error();
    if (*leaving && !on)
        return Error{ErrorCode::Refused, "This customer asked to be erased. Take that back first (keep)."};
    const auto ok = changeAndLog(parts, customer->id, on ? "restrict" : "unrestrict", by, [&]() -> Status {
        if (on)
            if (auto forgot = store::forgetLearnt(parts.book, customer->id); !forgot) return forgot;
        return store::setRestricted(parts.book, customer->id, on);
    });
    if (!ok) return ok.error();
    return customer->restricted;
}

Result<bool> objectToPersonalPicks(Session& session, const std::string& who, bool on, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto ok = changeAndLog(parts, customer->id, on ? "object" : "unobject", by, [&]() -> Status {
        if (on)
            if (auto forgot = store::forgetLearnt(parts.book, customer->id); !forgot) return forgot;
        return store::setObjectsToProfiling(parts.book, customer->id, on);
    });
    if (!ok) return ok.error();
    return customer->objectsToProfiling;
}

Status withdrawEmail(Session& session, const std::string& who, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    return changeAndLog(parts, customer->id, "withdraw-email", by, [&] {
        return store::recordConsent(parts.book,
                                    emailEvent(customer->id, data::ConsentAction::Withdrawn, now()));
    });
}

Status recordEmailConsent(Session& session, const std::string& who, const EmailConsent& consent,
                          const std::string& by)
{
    NewConsent yes;
    yes.wording = consent.wording;
    yes.method = consent.method;
    yes.day = consent.day;
    yes.reference = consent.evidence;
    return recordConsent(session, who, yes, by);
}

Result<DueErasure> requestErasure(Session& session, const std::string& who, std::optional<Instant> at,
                                  const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const Instant asked = at.value_or(now());
    store::ErasureRequest request{customer->id, asked, {asked.seconds + erasureDelayHours * 3600}};
    const auto ok = changeAndLog(parts, customer->id, "erasure-request", by, [&]() -> Status {
        auto kept = store::addErasureRequest(parts.book, request);
        if (!kept) return kept.error();
        request = *kept;
        return store::forgetLearnt(parts.book, customer->id);
    });
    if (!ok) return ok.error();
    return DueErasure{request.customer, request.requestedAt, request.wipeAt};
}

Status keepAfterAll(Session& session, const std::string& who, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    return changeAndLog(parts, customer->id, "keep-after-all", by,
                        [&] { return store::takeBackErasureRequest(parts.book, customer->id); });
}

Result<std::vector<DueErasure>> dueErasures(Session& session)
{
    const auto requests = store::erasureRequests(session.parts().book);
    if (!requests) return requests.error();
    std::vector<DueErasure> due;
    for (const store::ErasureRequest& request : *requests)
        due.push_back({request.customer, request.requestedAt, request.wipeAt});
    return due;
}

Result<std::int64_t> wipeDue(Session& session, Instant at)
{
    SessionParts& parts = session.parts();
    const auto requests = store::erasureRequests(parts.book);
    if (!requests) return requests.error();
    std::vector<data::CustomerId> leaving;
    for (const store::ErasureRequest& request : *requests)
        if (request.wipeAt <= at) leaving.push_back(request.customer);
    if (leaving.empty()) return std::int64_t{0};
    if (const auto erased = store::eraseCustomers(parts.book, leaving, at); !erased) return erased.error();
    return std::ssize(leaving);
}

}  // namespace tactful::steps
