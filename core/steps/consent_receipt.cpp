#include "core/steps/consent_step.h"
#include "core/steps/edit_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schemaVersion = "ISO/IEC TS 27560:2023";

/// GDPR art. 6(1) and 9(2), by the words of the Data Privacy Vocabulary.
std::string_view lawfulBasisOf(const data::ConsentEvent& event)
{
    switch (event.type) {
    case data::ConsentType::Explicit:
        return "explicit-consent";
    case data::ConsentType::Express:
        return "consent";
    case data::ConsentType::SoftOptIn:
        return "legitimate-interest";
    case data::ConsentType::ImpliedPurchase:
    case data::ConsentType::ImpliedInquiry:
        return "implied-consent";
    case data::ConsentType::None:
        break;
    }
    return "not-stated";
}

std::string_view descriptionOf(data::Purpose purpose)
{
    switch (purpose) {
    case data::Purpose::EmailMarketing:
        return "Marketing e-mails about the shop's own goods";
    case data::Purpose::PersonalPicks:
        return "Choosing what is shown by what was bought";
    case data::Purpose::TextMarketing:
        return "Marketing text messages";
    case data::Purpose::PostMarketing:
        return "Marketing by post";
    case data::Purpose::TrackingPixel:
        return "Counting whether an e-mail was opened";
    }
    return {};
}

std::vector<std::string_view> informationFor(data::Purpose purpose)
{
    switch (purpose) {
    case data::Purpose::EmailMarketing:
        return {"email", "first_name", "last_name"};
    case data::Purpose::PersonalPicks:
        return {"orders"};
    case data::Purpose::TextMarketing:
        return {"phone"};
    case data::Purpose::PostMarketing:
        return {"first_name", "last_name", "street", "city", "postcode"};
    case data::Purpose::TrackingPixel:
        return {"opens"};
    }
    return {};
}

std::string_view personalisationOf(const data::ConsentEvent& event, const data::ConsentDetail& detail)
{
    if (event.purpose != data::Purpose::PersonalPicks) return "none";
    return detail.specialCategory ? "special" : "behavioural";
}

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// The first day on which it counts no more.
Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json eventJson(const data::ConsentEvent& event, const data::ConsentDetail& detail, bool withEvidence)
{
    Json json{{"event_id", event.id},
              {"event_time", event.at ? Json(isoInstant(*event.at)) : Json(nullptr)},
              {"recorded_at", isoInstant(event.recordedAt)},
              {"event_type", data::nameOf(event.action)},
              {"consent_type", data::nameOf(event.type)},
              {"lawful_basis", lawfulBasisOf(event)},
              {"personalisation_level", personalisationOf(event, detail)},
              {"special_category", detail.specialCategory},
              {"jurisdiction", orNull(detail.country)},
              {"controller", orNull(detail.controller)},
              {"notice_version", orNull(event.noticeVersion)},
              {"notice_digest", orNull(detail.noticeDigest)},
              {"language", orNull(detail.language)},
              {"wording_shown", orNull(event.wording)},
              {"collection_method", data::nameOf(event.method)},
              {"source", orNull(event.source)},
              {"freely_given", !event.prechecked},
              {"bundled", detail.bundled},
              {"provable", event.provable()},
              {"valid_until", dayOrNull(event.endsOn)},
              {"evidence_digest", orNull(detail.evidenceDigest)}};
    if (withEvidence) json["evidence"] = orNull(event.evidence);
    json["import_batch"] = event.batch == 0 ? Json(nullptr) : Json(event.batch);
    json["entity_id"] = orNull(detail.actor);
    return json;
}

Json partiesJson(const data::ShopSettings& shop, const std::string& principal)
{
    Json parties = Json::array();
    parties.push_back({{"party_id", "controller"},
                       {"party_type", "pii-controller"},
                       {"party_name", shop.legalName.empty() ? shop.name : shop.legalName},
                       {"party_address", orNull(shop.postalAddress)},
                       {"party_contact", orNull(shop.replyTo)},
                       {"party_url", orNull(shop.website)}});
    parties.push_back({{"party_id", principal}, {"party_type", "pii-principal"}});
    return parties;
}

/// The record of one purpose.
Json recordJson(const ConsentProof& proof, const PurposeStanding& standing, bool withEvidence)
{
    Json events = Json::array();
    std::int64_t newest = 0;
    for (auto event = proof.events.rbegin(); event != proof.events.rend(); ++event) {
        if (event->purpose != standing.purpose) continue;
        const auto detail = proof.details.find(event->id);
        events.push_back(eventJson(
            *event, detail == proof.details.end() ? data::ConsentDetail() : detail->second, withEvidence));
        newest = std::max(newest, event->id);
    }
    const std::string purpose(data::nameOf(standing.purpose));
    return {{"record_id", proof.standing.publicId + "/" + purpose + "/" + std::to_string(newest)},
            {"purpose", purpose},
            {"purpose_description", descriptionOf(standing.purpose)},
            {"channel", channelOf(standing.purpose)},
            {"pii_information", informationFor(standing.purpose)},
            {"state", standing.status},
            {"proven", standing.proven},
            {"unproven", standing.unproven},
            {"valid_until", dayOrNull(standing.endsOn)},
            {"events", std::move(events)}};
}

}  // namespace

Result<std::string> consentReceipt(Session& session, const std::string& who, std::optional<Day> today,
                                   bool withEvidence)
{
    const auto proof = consentProof(session, who, today);
    if (!proof) return proof.error();
    const auto plans = plansWith(session, proof->standing.customer);
    if (!plans) return plans.error();
    std::vector<std::string> recipients;
    for (const AffectedPlan& plan : *plans)
        for (const std::string& service : plan.destinations)
            if (std::find(recipients.begin(), recipients.end(), service) == recipients.end())
                recipients.push_back(service);
    const data::ShopSettings& shop = session.settings();
    Json records = Json::array();
    for (const PurposeStanding& standing : proof->standing.purposes)
        records.push_back(recordJson(*proof, standing, withEvidence));
    Json document{
        {"schema_version", schemaVersion},
        {"pii_principal_id", proof->standing.publicId},
        {"issued_at", isoInstant(now())},
        {"jurisdiction", orNull(proof->standing.country)},
        {"privacy_notice", orNull(shop.noticeVersion)},
        {"language", shop.language},
        {"processing_method", "on the shop's own computer; content is chosen, no decision of weight"},
        {"storage_locations", {"the shop's own computer"}},
        {"retention_period", "until erased, at most 36 months after the last contact"},
        {"recipient_third_parties", recipients},
        {"withdrawal_method", shop.replyTo.empty() ? "unsubscribe link of each message"
                                                   : "unsubscribe link of each message, or " + shop.replyTo},
        {"privacy_rights", {"access", "correction", "erasure", "restriction", "objection", "portability"}},
        {"may_be_mailed",
         {{"answer", proof->standing.mayMail},
          {"rule", proof->standing.rule},
          {"basis", orNull(proof->standing.basis)}}},
        {"may_be_profiled", proof->standing.mayProfile},
        {"suppressed", proof->suppression ? Json(data::nameOf(*proof->suppression)) : Json(nullptr)},
        {"parties", partiesJson(shop, proof->standing.publicId)},
        {"records", std::move(records)}};
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const Json payload{{"customer", proof->standing.customer}};
    if (auto ok = logEdit(parts, "consent-receipt", payload.dump(), "owner"); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tactful::steps
