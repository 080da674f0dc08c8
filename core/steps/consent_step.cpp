#include "core/steps/consent_step.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/steps/edit_log.h"
#include "core/store/campaigns.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/model_runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

constexpr std::array<data::Purpose, purposeCount> allPurposes{
    data::Purpose::EmailMarketing, data::Purpose::PersonalPicks, data::Purpose::TextMarketing,
    data::Purpose::PostMarketing, data::Purpose::TrackingPixel};

constexpr std::int64_t largestEvidence = 64 << 20;
constexpr int noonSecond = 43'200;

Error cannotBe(std::string_view field, std::string detail)
{
    return {ErrorCode::BadInput, std::move(detail), std::string(field)};
}

Status check(const NewConsent& consent, Day today)
{
    if (trim(consent.wording).empty())
        return cannotBe("wording",
                        "Write down the words that they agreed to: without them nothing is proved.");
    if (consent.method == data::CaptureMethod::Unknown || consent.method == data::CaptureMethod::Import)
        return cannotBe("method", "Say how they agreed: web-form, checkout, paper, point-of-sale or phone.");
    if (consent.day && *consent.day > today) return cannotBe("day", "The day has not come yet.");
    if (consent.endsOn && *consent.endsOn <= consent.day.value_or(today))
        return cannotBe("ends", "The agreement would end before it began. Say a later day, or none.");
    return {};
}

/// The name of the file, and its digest; the file itself stays where it is.
Status addEvidence(const NewConsent& consent, data::ConsentEvent& event, data::ConsentDetail& detail)
{
    event.evidence = consent.reference;
    if (consent.evidence.empty()) return {};
    const auto bytes = readWholeFile(consent.evidence, largestEvidence);
    if (!bytes) return bytes.error();
    detail.evidenceDigest = hex(digestOf(*bytes));
    event.evidence =
        utf8Path(consent.evidence.filename()) + (consent.reference.empty() ? "" : "; " + consent.reference);
    return {};
}

Status addNotice(const NewConsent& consent, data::ConsentDetail& detail)
{
    if (consent.notice.empty()) return {};
    const auto text = readWholeFile(consent.notice, largestEvidence);
    if (!text) return text.error();
    detail.noticeDigest = hex(digestOf(*text));
    return {};
}

data::ConsentEvent eventOf(const SessionParts& parts, data::CustomerId customer, const NewConsent& consent)
{
    const bool earlier = consent.day && *consent.day < parts.zone.dayOf(now());
    data::ConsentEvent event;
    event.customer = customer;
    event.purpose = consent.purpose;
    event.action = data::ConsentAction::Given;
    event.type = consent.explicitYes ? data::ConsentType::Explicit : data::ConsentType::Express;
    event.at = earlier ? parts.zone.instantOf({*consent.day, noonSecond}) : now();
    event.recordedAt = now();
    event.method = consent.method;
    event.wording = std::string(trim(consent.wording));
    event.noticeVersion =
        consent.noticeVersion.empty() ? parts.settings.noticeVersion : consent.noticeVersion;
    event.source = "entered by hand";
    event.endsOn = consent.endsOn;
    // Either way nobody chose freely; which of the two it was is in the detail.
    event.prechecked = consent.prechecked || consent.bundled;
    return event;
}

data::ConsentDetail detailOf(const data::ShopSettings& shop, const data::Customer& customer,
                             const std::string& by)
{
    data::ConsentDetail detail;
    detail.country = customer.country;
    detail.controller = shop.legalName.empty() ? shop.name : shop.legalName;
    detail.actor = std::string(trim(by));
    return detail;
}

std::string wordFor(data::Purpose purpose, std::string_view forEmail, std::string_view forOthers)
{
    return std::string(purpose == data::Purpose::EmailMarketing ? forEmail : forOthers);
}

Status logPurpose(SessionParts& parts, data::CustomerId customer, data::Purpose purpose,
                  std::string_view action, const std::string& by)
{
    Json payload{{"customer", customer}};
    if (purpose != data::Purpose::EmailMarketing) payload["purpose"] = data::nameOf(purpose);
    return logEdit(parts, action, payload.dump(), by);
}

Status writeNo(SessionParts& parts, const data::Customer& customer, data::Purpose purpose, bool objects,
               const std::string& by)
{
    data::ConsentEvent event;
    event.customer = customer.id;
    event.purpose = purpose;
    event.action = objects ? data::ConsentAction::Objected : data::ConsentAction::Withdrawn;
    event.at = now();
    event.recordedAt = *event.at;
    event.source = "entered by hand";
    if (auto ok = store::recordConsent(parts.book, event, detailOf(parts.settings, customer, by)); !ok)
        return ok;
    if (objects || purpose == data::Purpose::PersonalPicks)
        if (auto ok = store::forgetLearnt(parts.book, customer.id); !ok) return ok;
    return logPurpose(parts, customer.id, purpose, wordFor(purpose, "withdraw-email", "withdraw-consent"),
                      by);
}

}  // namespace

std::string_view channelOf(data::Purpose purpose)
{
    constexpr std::array<std::string_view, purposeCount> channels{"email", "any", "text", "post", "email"};
    return channels[static_cast<std::size_t>(purpose)];
}

Status recordConsent(Session& session, const std::string& who, const NewConsent& consent,
                     const std::string& by)
{
    SessionParts& parts = session.parts();
    if (auto ok = check(consent, parts.zone.dayOf(now())); !ok) return ok;
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    data::ConsentEvent event = eventOf(parts, customer->id, consent);
    data::ConsentDetail detail = detailOf(parts.settings, *customer, by);
    detail.bundled = consent.bundled;
    detail.specialCategory = consent.specialCategory;
    detail.language = consent.language.empty() ? parts.settings.language : consent.language;
    if (auto ok = addEvidence(consent, event, detail); !ok) return ok;
    if (auto ok = addNotice(consent, detail); !ok) return ok;
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::recordConsent(parts.book, event, detail); !ok) return ok;
    // Over already: as after a no, nothing that was learnt of them may stay.
    const bool isOver = event.endsOn && *event.endsOn <= parts.zone.dayOf(now());
    if (isOver && consent.purpose == data::Purpose::PersonalPicks)
        if (auto ok = store::forgetLearnt(parts.book, customer->id); !ok) return ok;
    const std::string action = wordFor(consent.purpose, "record-email-consent", "record-consent");
    if (auto ok = logPurpose(parts, customer->id, consent.purpose, action, by); !ok) return ok;
    return transaction->commit();
}

Result<std::vector<AffectedPlan>> plansWith(Session& session, data::CustomerId customer)
{
    SessionParts& parts = session.parts();
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    std::vector<AffectedPlan> plans;
    for (auto record = campaigns->rbegin(); record != campaigns->rend(); ++record) {
        const auto message = store::plannedMessage(parts.book, record->campaign.id, customer);
        if (!message && message.error().code == ErrorCode::NotFound) continue;
        if (!message) return message.error();
        if (message->arm != data::Arm::Message) continue;
        AffectedPlan plan{record->campaign.id, record->campaign.name, false, {}};
        const auto exports = store::exportsOf(parts.book, plan.campaign);
        if (!exports) return exports.error();
        for (const store::CampaignExport& each : *exports)
            if (std::find(plan.destinations.begin(), plan.destinations.end(), each.destination) ==
                plan.destinations.end())
                plan.destinations.push_back(each.destination);
        plan.exported = !plan.destinations.empty();
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<Withdrawal> withdrawConsent(Session& session, const std::string& who,
                                   std::optional<data::Purpose> purpose, bool objects, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    Withdrawal withdrawal;
    for (const data::Purpose each : allPurposes)
        if (!purpose || *purpose == each) withdrawal.purposes.push_back(each);
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    for (const data::Purpose each : withdrawal.purposes)
        if (auto ok = writeNo(parts, *customer, each, objects, by); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    auto plans = plansWith(session, customer->id);
    if (!plans) return plans.error();
    withdrawal.plans = std::move(*plans);
    return withdrawal;
}

}  // namespace tactful::steps
