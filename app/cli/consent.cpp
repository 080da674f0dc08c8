#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/consent_step.h"
#include "core/steps/law_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string> actions{"list", "record", "withdraw", "receipt", "rules", "confirm"};

struct ConsentCommand {
    std::string action;
    std::string who;
    std::string by = "owner";
    std::string today;
    std::string purpose;
    std::string wording;
    std::string method;
    std::string day;
    std::string evidence;
    std::string reference;
    std::string language;
    std::string notice;
    std::string noticeFile;
    std::string ends;
    std::string country;
    std::string out;
    bool all = false;
    bool explicitYes = false;
    bool special = false;
    bool prechecked = false;
    bool bundled = false;
    bool objects = false;
    bool no = false;
};

/// The whole name, or the first word of it.
Result<std::optional<data::Purpose>> purposeOf(const std::string& text)
{
    const std::optional<data::Purpose> none;
    if (text.empty()) return none;
    if (const auto purpose = data::purposeNamed(text)) return purpose;
    const std::vector<std::pair<std::string, data::Purpose>> shortNames{
        {"email", data::Purpose::EmailMarketing},
        {"picks", data::Purpose::PersonalPicks},
        {"text", data::Purpose::TextMarketing},
        {"post", data::Purpose::PostMarketing},
        {"pixel", data::Purpose::TrackingPixel}};
    for (const auto& [name, purpose] : shortNames)
        if (name == text) return std::optional(purpose);
    return Error{ErrorCode::BadInput, "A purpose is email, picks, text, post or pixel.", "--purpose"};
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json jsonOf(const steps::ConsentStanding& standing)
{
    Json purposes = Json::object();
    for (const steps::PurposeStanding& each : standing.purposes)
        purposes[std::string(data::nameOf(each.purpose))] = {
            {"channel", steps::channelOf(each.purpose)},
            {"status", each.status},
            {"type", data::nameOf(each.type)},
            {"proven", each.proven},
            {"unproven", each.unproven},
            {"given_at", each.givenAt ? Json(isoInstant(*each.givenAt)) : Json(nullptr)},
            {"valid_until", dayOrNull(each.endsOn)}};
    return {{"customer", standing.publicId},       {"country", textOrNull(standing.country)},
            {"may_be_mailed", standing.mayMail},   {"may_be_profiled", standing.mayProfile},
            {"outcome", standing.outcome},         {"rule", standing.rule},
            {"basis", textOrNull(standing.basis)}, {"sentence", standing.sentence},
            {"purposes", std::move(purposes)}};
}

Json jsonOf(const data::ConsentEvent& event, const data::ConsentDetail& detail)
{
    return {{"id", event.id},
            {"purpose", data::nameOf(event.purpose)},
            {"action", data::nameOf(event.action)},
            {"type", data::nameOf(event.type)},
            {"at", event.at ? Json(isoInstant(*event.at)) : Json(nullptr)},
            {"recorded_at", isoInstant(event.recordedAt)},
            {"method", data::nameOf(event.method)},
            {"wording", textOrNull(event.wording)},
            {"language", textOrNull(detail.language)},
            {"notice_version", textOrNull(event.noticeVersion)},
            {"notice_digest", textOrNull(detail.noticeDigest)},
            {"evidence", textOrNull(event.evidence)},
            {"evidence_digest", textOrNull(detail.evidenceDigest)},
            {"source", event.source},
            {"freely_given", !event.prechecked},
            {"bundled", detail.bundled},
            {"provable", event.provable()},
            {"valid_until", dayOrNull(event.endsOn)},
            {"by", textOrNull(detail.actor)}};
}

Status listEverybody(const CommandLine& line, steps::Session& session, std::optional<Day> today, Job& job)
{
    const auto all = steps::consentList(session, today, job);
    if (!all) return all.error();
    Json rows = Json::array();
    for (const steps::ConsentStanding& standing : *all) {
        if (line.json())
            rows.push_back(jsonOf(standing));
        else
            say(standing.publicId + "\t" + (standing.country.empty() ? "??" : standing.country) + "\t" +
                standing.outcome + "\t" + (standing.basis.empty() ? standing.rule : standing.basis) + "\t" +
                (standing.mayProfile ? "picks" : "no picks") + "\t" + standing.sentence);
    }
    if (line.json()) print({{"customers", std::move(rows)}});
    return {};
}

Status list(const CommandLine& line, steps::Session& session, const ConsentCommand& values, Job& job)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    if (values.all) return listEverybody(line, session, *today, job);
    if (values.who.empty())
        return Error{ErrorCode::BadInput, "Say whose, or --all for everybody.", "CUSTOMER"};
    const auto proof = steps::consentProof(session, values.who, *today);
    if (!proof) return proof.error();
    if (line.json()) {
        Json document = jsonOf(proof->standing);
        document["suppressed"] = proof->suppression ? Json(data::nameOf(*proof->suppression)) : Json(nullptr);
        document["events"] = Json::array();
        for (const data::ConsentEvent& event : proof->events)
            document["events"].push_back(jsonOf(event, proof->details.at(event.id)));
        document["rules"] = Json::array();
        for (const steps::RuleSaid& rule : proof->rules)
            document["rules"].push_back({{"rule", rule.id},
                                         {"outcome", rule.outcome},
                                         {"sentence", rule.sentence},
                                         {"citation", rule.citation}});
        print(document);
        return {};
    }
    const steps::ConsentStanding& standing = proof->standing;
    say("Customer " + standing.publicId + ": " + standing.rule + ": " + standing.sentence);
    if (!standing.mayProfile) say("What they bought may not choose what they get.");
    for (const steps::PurposeStanding& each : standing.purposes)
        say("  " + std::string(data::nameOf(each.purpose)) + ": " + each.status +
            (each.proven     ? ", proven"
             : each.unproven ? ", unproven"
                             : "") +
            (each.endsOn ? ", counts no more from " + isoDay(*each.endsOn) : ""));
    for (const data::ConsentEvent& event : proof->events)
        say("  " + (event.at ? isoInstant(*event.at) : std::string("no date            ")) + "  " +
            std::string(data::nameOf(event.purpose)) + " " + std::string(data::nameOf(event.action)) + " (" +
            event.source + (event.provable() ? ", proof on file)" : ")"));
    return {};
}

Status record(steps::Session& session, const ConsentCommand& values)
{
    const auto purpose = purposeOf(values.purpose);
    if (!purpose) return purpose.error();
    if (!*purpose)
        return Error{ErrorCode::BadInput, "Say what they agreed to: email, picks, text, post or pixel.",
                     "--purpose"};
    const auto day = dayOption("--day", values.day);
    if (!day) return day.error();
    const auto ends = dayOption("--ends", values.ends);
    if (!ends) return ends.error();
    steps::NewConsent consent;
    consent.purpose = **purpose;
    consent.method = data::captureMethodNamed(values.method).value_or(data::CaptureMethod::Unknown);
    consent.wording = values.wording;
    consent.day = *day;
    consent.language = values.language;
    consent.noticeVersion = values.notice;
    consent.notice = pathFromUtf8(values.noticeFile);
    consent.endsOn = *ends;
    consent.evidence = pathFromUtf8(values.evidence);
    consent.reference = values.reference;
    consent.explicitYes = values.explicitYes;
    consent.specialCategory = values.special;
    consent.prechecked = values.prechecked;
    consent.bundled = values.bundled;
    if (auto ok = steps::recordConsent(session, values.who, consent, values.by); !ok) return ok;
    say("Their yes is in the ledger, with its proof.");
    return {};
}

Status withdraw(const CommandLine& line, steps::Session& session, const ConsentCommand& values)
{
    const auto purpose = purposeOf(values.purpose);
    if (!purpose) return purpose.error();
    const auto done = steps::withdrawConsent(session, values.who, *purpose, values.objects, values.by);
    if (!done) return done.error();
    if (line.json()) {
        Json document{{"purposes", Json::array()}, {"plans", Json::array()}};
        for (const data::Purpose each : done->purposes)
            document["purposes"].push_back(data::nameOf(each));
        for (const steps::AffectedPlan& plan : done->plans)
            document["plans"].push_back({{"campaign", plan.campaign},
                                         {"name", plan.name},
                                         {"exported", plan.exported},
                                         {"tell", plan.destinations}});
        print(document);
        return {};
    }
    say("Their no is in the ledger, and holds at once.");
    for (const steps::AffectedPlan& plan : done->plans)
        say(plan.exported ? "Tell " + join(plan.destinations, ", ") + ": the files of \"" + plan.name +
                                "\" had them in."
                          : "\"" + plan.name + "\" has a message for them; the export takes it out.");
    return {};
}

Status receipt(steps::Session& session, const ConsentCommand& values)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    const auto text = steps::consentReceipt(session, values.who, *today);
    if (!text) return text.error();
    if (values.out.empty()) {
        print(Json::parse(*text));
        return {};
    }
    if (auto ok = writeWholeFile(pathFromUtf8(values.out), *text); !ok) return ok;
    say("Written.");
    return {};
}

Json jsonOf(const steps::RuleLine& rule)
{
    return {{"rule", rule.id},
            {"title", rule.title},
            {"state", nameOf(rule.state)},
            {"customers", rule.customers},
            {"left_out", rule.leftOut},
            {"sentence", rule.sentence},
            {"citation", rule.citation},
            {"last_reviewed", isoDay(rule.lastReviewed)},
            {"inputs", rule.inputs},
            {"program_checks", textOrNull(rule.programChecks)},
            {"owner_confirms", textOrNull(rule.ownerConfirms)},
            {"about", rule.aboutShop ? "shop" : "customer"},
            {"asks", rule.ask},
            {"answer", rule.answer ? Json(*rule.answer) : Json(nullptr)},
            {"answered_on", rule.answeredOn ? Json(isoDay(*rule.answeredOn)) : Json(nullptr)}};
}

Status rules(const CommandLine& line, steps::Session& session, const ConsentCommand& values, Job& job)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    const auto countries = steps::lawChecklist(
        session, {values.country, *today, values.language.empty() ? "en" : values.language}, job);
    if (!countries) return countries.error();
    Json document = Json::array();
    for (const steps::CountryView& country : *countries) {
        Json lines = Json::array();
        if (!line.json())
            say((country.country.empty() ? "Country not known" : country.country) + ": " +
                groupedNumber(country.customers) + " customers");
        for (const steps::RuleLine& rule : country.rules) {
            if (line.json())
                lines.push_back(jsonOf(rule));
            else
                say("  " + rule.id + "\t" + std::string(nameOf(rule.state)) + "\t" + rule.sentence);
        }
        document.push_back(
            {{"country", country.country}, {"customers", country.customers}, {"rules", std::move(lines)}});
    }
    if (line.json()) print({{"countries", std::move(document)}});
    return {};
}

Status run(CommandLine& line, const ConsentCommand& values, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.action == "list") return list(line, *session, values, job);
    if (values.action == "rules") return rules(line, *session, values, job);
    if (values.who.empty())
        return Error{ErrorCode::BadInput,
                     values.action == "confirm" ? "Say which rule, such as EU5." : "Say whose agreement.",
                     values.action == "confirm" ? "RULE" : "CUSTOMER"};
    if (values.action == "record") return record(*session, values);
    if (values.action == "withdraw") return withdraw(line, *session, values);
    if (values.action == "receipt") return receipt(*session, values);
    if (auto ok = steps::answerRule(*session, values.who, !values.no, values.by); !ok) return ok;
    say(values.no ? "Noted that it is not so." : "Confirmed.");
    return {};
}

}  // namespace

void addConsent(CommandLine& line)
{
    auto values = std::make_shared<ConsentCommand>();
    CLI::App& command = line.add("consent", "Who agreed to what, what proves it, and what the law asks",
                                 [&line, values](Job& job) { return run(line, *values, job); });
    line.takesDeed(command, actions, values->action, values->by);
    command.add_option("CUSTOMER", values->who,
                       "The shop's own id, the book's number, or an e-mail address; confirm: the rule");
    command.add_flag("--all", values->all, "list: everybody");
    command.add_option("--today", values->today, "Judge for this day");
    command.add_option("--purpose", values->purpose,
                       "email, picks, text, post or pixel; withdraw without it: all of them");
    command.add_option("--wording", values->wording, "record: the words they agreed to");
    command.add_option("--method", values->method,
                       "record: web-form, checkout, paper, point-of-sale or phone");
    command.add_option("--day", values->day, "record: when they agreed");
    command.add_option("--evidence", values->evidence,
                       "record: the file that proves it; its digest and, sealed, its name are kept");
    command.add_option("--reference", values->reference, "record: or where the proof is");
    command.add_option("--language", values->language, "record: of the wording; rules: en, de or fr");
    command.add_option("--notice", values->notice, "record: version of the privacy notice they saw");
    command.add_option("--notice-file", values->noticeFile,
                       "record: the file with that notice; its digest is kept");
    command.add_option("--ends", values->ends,
                       "record: they agreed for a time; from this day on it counts no more");
    command.add_flag("--explicit", values->explicitYes, "record: said in so many words");
    command.add_flag("--special", values->special, "record: the words named delicate data, such as health");
    command.add_flag("--prechecked", values->prechecked, "record: the box was ticked beforehand");
    command.add_flag("--bundled", values->bundled, "record: yes was a condition of something else");
    command.add_flag("--object", values->objects, "withdraw: an objection; ends profiling too");
    command.add_option("--country", values->country, "rules: this country alone, such as DE");
    command.add_flag("--no", values->no, "confirm: it is not so");
    command.add_option("--out", values->out, "receipt: the file to write");
}

}  // namespace tactful::cli
