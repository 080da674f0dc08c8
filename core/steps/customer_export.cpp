#include "core/steps/customer_export.h"

#include "core/base/text.h"
#include "core/compose/email_blocks.h"

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

Json agreementsJson(const Profile& profile)
{
    Json agreements = Json::array();
    for (const Agreement& agreement : profile.agreements) {
        Json proof = Json::array();
        for (const data::ConsentEvent& event : agreement.proof)
            proof.push_back({{"action", data::nameOf(event.action)},
                             {"at", event.at ? Json(isoInstant(*event.at)) : Json(nullptr)},
                             {"recorded_at", isoInstant(event.recordedAt)},
                             {"method", data::nameOf(event.method)},
                             {"wording", event.wording},
                             {"notice_version", event.noticeVersion},
                             {"evidence", event.evidence},
                             {"source", event.source},
                             {"prechecked", event.prechecked}});
        agreements.push_back({{"purpose", data::nameOf(agreement.purpose)},
                              {"state", nameOf(agreement.state)},
                              {"sentence", agreement.sentence},
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

/// A table of the page: a heading, titles of columns, rows.
class Page {
public:
    void heading(std::string_view text) { m_html += "<h2>" + compose::escapedHtml(text) + "</h2>\n"; }
    void begin(const std::vector<std::string>& titles)
    {
        m_html += "<table>\n";
        cells("th", titles);
    }
    void row(const std::vector<std::string>& texts) { cells("td", texts); }
    void end() { m_html += "</table>\n"; }

    std::string text() && { return std::move(m_html); }

private:
    void cells(const std::string& tag, const std::vector<std::string>& texts)
    {
        m_html += "<tr>";
        for (const std::string& text : texts)
            m_html += "<" + tag + ">" + compose::escapedHtml(text) + "</" + tag + ">";
        m_html += "</tr>\n";
    }
    std::string m_html;
};

void addPerson(Page& page, const EverythingKnown& known)
{
    page.heading("Who you are");
    page.begin({"What", "Value"});
    const Json person = personJson(known);
    for (const auto& [key, value] : person.items())
        page.row({replaceAll(key, "_", " "), value.is_string() ? value.get<std::string>() : value.dump()});
    page.end();
}

void addOrders(Page& page, const EverythingKnown& known)
{
    page.heading("What you bought");
    page.begin({"Day", "Product", "Pieces", "Amount"});
    for (const OrderedProduct& line : known.ordered)
        page.row({isoDay(line.day), line.product.empty() ? line.sku : line.product,
                  std::to_string(line.quantity), displayAmount({line.totalMinor, known.profile.currency})});
    page.end();
}

void addKnowledge(Page& page, const Profile& profile)
{
    page.heading("What we know, and where from");
    page.begin({"What", "Where from", "How sure", "Used"});
    for (const KnownFact& fact : profile.facts)
        page.row({factSentence(fact), std::string(nameOf(fact.source)), std::string(nameOf(fact.sureness)),
                  fact.used && fact.mayBeUsed ? "yes" : "no"});
    page.end();
    page.heading("What we expect");
    page.begin({"What", "Value"});
    const Json predictions = predictionsJson(profile);
    for (const auto& [key, value] : predictions.items())
        if (!value.is_null())
            page.row(
                {replaceAll(key, "_", " "), value.is_string() ? value.get<std::string>() : value.dump()});
    page.end();
}

void addAgreements(Page& page, const Profile& profile)
{
    page.heading("What you agreed to");
    page.begin({"Purpose", "State", "What is on file"});
    for (const Agreement& agreement : profile.agreements)
        page.row({std::string(data::nameOf(agreement.purpose)), std::string(nameOf(agreement.state)),
                  agreement.sentence});
    page.end();
}

void addJourney(Page& page, const EverythingKnown& known)
{
    page.heading("E-mails prepared for you");
    page.begin({"Day", "Campaign"});
    for (const TimelineEmail& email : known.profile.emails)
        page.row({isoDay(email.day), email.name});
    page.end();
    page.heading("Where the data came from");
    page.begin({"File", "Format", "Read at"});
    for (const store::ImportSource& source : known.sources)
        page.row({source.fileName, source.format, isoInstant(source.importedAt)});
    page.end();
    page.heading("Who received something about you");
    page.begin({"Service", "Campaign", "At"});
    for (const Recipient& recipient : known.recipients)
        page.row({recipient.destination, recipient.campaign, isoInstant(recipient.at)});
    page.end();
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
    Json document{{"person", personJson(known)}};
    Json orders = Json::array();
    for (const OrderedProduct& line : known.ordered)
        orders.push_back({{"order", line.order},
                          {"day", isoDay(line.day)},
                          {"sku", line.sku},
                          {"product", line.product},
                          {"quantity", line.quantity},
                          {"amount", plainAmount({line.totalMinor, profile.currency})},
                          {"currency", profile.currency.text()}});
    document["orders"] = std::move(orders);
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
    Json emails = Json::array();
    for (const TimelineEmail& email : profile.emails)
        emails.push_back({{"day", isoDay(email.day)}, {"campaign", email.name}});
    document["emails"] = std::move(emails);
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

std::string htmlOf(const EverythingKnown& known)
{
    Page page;
    addPerson(page, known);
    addOrders(page, known);
    addAgreements(page, known.profile);
    addKnowledge(page, known.profile);
    addJourney(page, known);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>Everything we know about you</title>\n<style>\n"
           "body { font-family: sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; }\n"
           "table { border-collapse: collapse; width: 100%; }\n"
           "th, td { text-align: left; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #ccc; }\n"
           "</style>\n</head>\n<body>\n<h1>Everything we know about you</h1>\n<p>As of " +
           longDay(known.profile.today) + ".</p>\n" + std::move(page).text() + "</body>\n</html>\n";
}

}  // namespace tactful::steps
