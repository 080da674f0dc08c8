#include "core/steps/customer_export.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<FactPart>& parts)
{
    std::string text;
    for (const FactPart& part : parts) {
        if (!text.empty()) text += ", ";
        text += part.text;
        if (part.times > 1) text += " (" + std::to_string(part.times) + " times)";
    }
    return text;
}

std::string_view nameOf(data::PickSource source)
{
    static constexpr std::array<std::string_view, 4> names{"They bought", "They told us", "We worked it out",
                                                           "Popular"};
    return names[static_cast<std::size_t>(source)];
}

std::string_view nameOf(Sureness sureness)
{
    static constexpr std::array<std::string_view, 3> names{"very sure", "fairly sure", "a guess"};
    return names[static_cast<std::size_t>(sureness)];
}

std::string_view nameOf(AgreementState state)
{
    static constexpr std::array<std::string_view, 4> names{"yes", "no", "not asked", "confirming"};
    return names[static_cast<std::size_t>(state)];
}

std::string amount(double minor, Currency currency)
{
    return plainAmount({static_cast<std::int64_t>(std::llround(minor)), currency});
}

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json personJson(const EverythingKnown& known)
{
    Json person = Json::object();
    for (std::size_t at = 0; at < data::personalFieldCount; ++at)
        if (!known.person.values[at].empty())
            person[std::string(data::personalFieldNames[at])] = known.person.values[at];
    const data::Customer& customer = known.profile.customer;
    person["customer_id"] = customer.publicId();
    person["country"] = customer.country;
    person["language"] = customer.language;
    person["time_zone"] = customer.timeZone;
    person["since"] = dayOrNull(known.profile.since);
    person["restricted"] = customer.restricted;
    person["objects_to_personal_picks"] = customer.objectsToProfiling;
    return person;
}

/// Nothing where it is not known.
Json wordOrNull(const std::string& word)
{
    return word.empty() ? Json(nullptr) : Json(word);
}

Json agreementsJson(const Profile& profile)
{
    Json agreements = Json::array();
    for (const Agreement& agreement : profile.agreements) {
        Json proof = Json::array();
        for (std::size_t at = 0; at < agreement.proof.size(); ++at) {
            const data::ConsentEvent& event = agreement.proof[at];
            const data::ConsentDetail& detail = agreement.details[at];
            proof.push_back({{"action", data::nameOf(event.action)},
                             {"at", event.at ? Json(isoInstant(*event.at)) : Json(nullptr)},
                             {"recorded_at", isoInstant(event.recordedAt)},
                             {"method", data::nameOf(event.method)},
                             {"wording", event.wording},
                             {"notice_version", event.noticeVersion},
                             {"evidence", event.evidence},
                             {"source", event.source},
                             {"prechecked", event.prechecked},
                             {"valid_until", dayOrNull(event.endsOn)},
                             {"notice_digest", wordOrNull(detail.noticeDigest)},
                             {"evidence_digest", wordOrNull(detail.evidenceDigest)},
                             {"language", wordOrNull(detail.language)},
                             {"controller", wordOrNull(detail.controller)}});
        }
        agreements.push_back({{"purpose", data::nameOf(agreement.purpose)},
                              {"state", nameOf(agreement.state)},
                              {"sentence", agreement.sentence},
                              {"valid_until", dayOrNull(agreement.endsOn)},
                              {"proof", std::move(proof)}});
    }
    return agreements;
}

Json predictionsJson(const Profile& profile)
{
    const ProfileFigures& figures = profile.figures;
    Json predictions{{"stage", data::nameOf(profile.stage)},
                     {"next_order", nameOf(figures.next)},
                     {"next_order_from", dayOrNull(figures.nextFrom)},
                     {"next_order_to", dayOrNull(figures.nextTo)},
                     {"next_12_months", nullptr}};
    if (figures.nextYear)
        predictions["next_12_months"] = {{"value", amount(figures.nextYear->value, profile.currency)},
                                         {"low", amount(figures.nextYear->low, profile.currency)},
                                         {"high", amount(figures.nextYear->high, profile.currency)}};
    return predictions;
}

Json ordersJson(const EverythingKnown& known)
{
    const Currency currency = known.profile.currency;
    Json orders = Json::array();
    for (const OrderedProduct& line : known.ordered)
        orders.push_back({{"order", line.order},
                          {"day", isoDay(line.day)},
                          {"sku", line.sku},
                          {"product", line.product},
                          {"quantity", line.quantity},
                          {"amount", plainAmount({line.totalMinor, currency})},
                          {"currency", currency.text()}});
    return orders;
}

Json emailsJson(const EverythingKnown& known)
{
    Json emails = Json::array();
    for (const TimelineEmail& email : known.profile.emails)
        emails.push_back({{"day", isoDay(email.day)}, {"campaign", email.name}});
    return emails;
}

Json resultsJson(const EverythingKnown& known)
{
    Json results = Json::array();
    for (const MessageResult& result : known.results)
        results.push_back({{"campaign", result.campaign},
                           {"kind", result.kind},
                           {"at", result.at ? Json(isoInstant(*result.at)) : Json(nullptr)}});
    return results;
}

std::string plain(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

void addPersonLines(const EverythingKnown& known, std::vector<KnownLine>& lines)
{
    const Json person = personJson(known);
    for (const auto& [key, value] : person.items())
        lines.push_back({"Who you are", replaceAll(key, "_", " "), plain(value), ""});
    if (!known.suppression.empty())
        lines.push_back({"Who you are", "never written to, because", known.suppression, ""});
}

void addKnowledgeLines(const EverythingKnown& known, std::vector<KnownLine>& lines)
{
    for (const KnownFact& fact : known.profile.facts)
        lines.push_back({"What we know", factSentence(fact),
                         fact.used && fact.mayBeUsed ? "used" : "not used",
                         std::string(nameOf(fact.source)) + ", " + std::string(nameOf(fact.sureness))});
    const Json predictions = predictionsJson(known.profile);
    for (const auto& [key, value] : predictions.items())
        if (!value.is_null())
            lines.push_back({"What we expect", replaceAll(key, "_", " "), plain(value), "We worked it out"});
    for (const Suggestion& suggestion : known.suggestions)
        lines.push_back({"What we would suggest",
                         suggestion.product.empty() ? suggestion.sku : suggestion.product, suggestion.reason,
                         "We worked it out"});
}

void addJourneyLines(const EverythingKnown& known, std::vector<KnownLine>& lines)
{
    for (const TimelineEmail& email : known.profile.emails)
        lines.push_back({"E-mails prepared for you", email.name, isoDay(email.day), ""});
    for (const MessageResult& result : known.results)
        lines.push_back({"What you did with our messages", result.kind,
                         result.at ? isoInstant(*result.at) : std::string(), result.campaign});
    for (const store::ImportSource& source : known.sources)
        lines.push_back(
            {"Where the data came from", source.fileName, isoInstant(source.importedAt), source.format});
    for (const Recipient& recipient : known.recipients)
        lines.push_back({"Who received something about you", recipient.destination, isoInstant(recipient.at),
                         recipient.campaign});
    for (const EarlierRequest& request : known.requests)
        lines.push_back({"What you asked for", request.kind, isoDay(request.receivedOn), request.state});
}

}  // namespace

std::string factSentence(const KnownFact& fact)
{
    static constexpr std::array<std::string_view, 7> weekdays{
        "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"};
    const std::string first = fact.parts.empty() ? std::string() : fact.parts.front().text;
    switch (fact.kind) {
    case FactKind::Bought:
        return "Bought " + joined(fact.parts);
    case FactKind::Delicate:
        return "A delicate purchase, never used";
    case FactKind::Interval:
        return "Buys " + first + " about every " + std::to_string(fact.number) + " days";
    case FactKind::Aisles:
        return "Likes " + joined(fact.parts);
    case FactKind::ShoppingHour:
        return "Usually orders around " + std::to_string(fact.number) + ":00";
    case FactKind::ShoppingWeekday:
        return "Usually orders on " + std::string(weekdays[static_cast<std::size_t>(fact.number)]);
    case FactKind::Town:
        return "Lives in " + first;
    case FactKind::Language:
        return "Speaks " + first;
    case FactKind::Birthday:
        return "Birthday on file, never used";
    }
    return {};
}

std::string jsonOf(const EverythingKnown& known)
{
    const Profile& profile = known.profile;
    Json document{{"person", personJson(known)}, {"orders", ordersJson(known)}};
    document["agreements"] = agreementsJson(profile);
    Json facts = Json::array();
    for (const KnownFact& fact : profile.facts)
        facts.push_back({{"fact", fact.key},
                         {"sentence", factSentence(fact)},
                         {"where_from", nameOf(fact.source)},
                         {"date", dayOrNull(fact.date)},
                         {"evidence", fact.evidence},
                         {"sureness", nameOf(fact.sureness)},
                         {"used", fact.used && fact.mayBeUsed}});
    document["facts"] = std::move(facts);
    document["predictions"] = predictionsJson(profile);
    Json suggestions = Json::array();
    for (const Suggestion& suggestion : known.suggestions)
        suggestions.push_back({{"sku", suggestion.sku},
                               {"product", suggestion.product},
                               {"reason", suggestion.reason},
                               {"relevance", suggestion.relevance}});
    document["suggestions"] = std::move(suggestions);
    document["emails"] = emailsJson(known);
    document["results"] = resultsJson(known);
    document["suppressed"] = known.suppression.empty() ? Json(nullptr) : Json(known.suppression);
    Json requests = Json::array();
    for (const EarlierRequest& request : known.requests)
        requests.push_back(
            {{"kind", request.kind}, {"state", request.state}, {"received", isoDay(request.receivedOn)}});
    document["requests"] = std::move(requests);
    Json sources = Json::array();
    for (const store::ImportSource& source : known.sources)
        sources.push_back({{"file", source.fileName},
                           {"format", source.format},
                           {"read_at", isoInstant(source.importedAt)}});
    document["sources"] = std::move(sources);
    Json recipients = Json::array();
    for (const Recipient& recipient : known.recipients)
        recipients.push_back({{"service", recipient.destination},
                              {"campaign", recipient.campaign},
                              {"at", isoInstant(recipient.at)}});
    document["recipients"] = std::move(recipients);
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string portableJsonOf(const EverythingKnown& known)
{
    const Json document{{"person", personJson(known)},
                        {"orders", ordersJson(known)},
                        {"agreements", agreementsJson(known.profile)},
                        {"emails", emailsJson(known)},
                        {"results", resultsJson(known)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<KnownLine> linesOf(const EverythingKnown& known)
{
    std::vector<KnownLine> lines;
    addPersonLines(known, lines);
    addKnowledgeLines(known, lines);
    addJourneyLines(known, lines);
    return lines;
}

std::string_view stateWord(const Agreement& agreement)
{
    return nameOf(agreement.state);
}

}  // namespace tactful::steps
