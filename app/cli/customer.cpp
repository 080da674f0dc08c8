#include "app/cli/command_line.h"
#include "app/cli/explain_documents.h"
#include "core/base/text.h"
#include "core/data/campaign.h"
#include "core/steps/brief_json.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/fact_switch_step.h"
#include "core/steps/inbox_step.h"
#include "core/steps/merge_step.h"
#include "core/steps/profile_step.h"
#include "core/steps/wish_step.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string> actions{"show",     "export",   "correct", "restrict", "unrestrict", "object",
                                       "unobject", "withdraw", "agree",   "erase",    "keep",       "use",
                                       "wish",     "merge",    "apart",   "split",    "inbox"};

struct CustomerCommand {
    std::string action;
    std::string who;
    std::string by = "owner";
    std::string folder = ".";
    std::vector<std::string> set;
    std::string wording;
    std::string method;
    std::string day;
    std::string fact;
    std::string other;
    std::string wish;
    std::string briefFile;
    bool off = false;
    bool in24Hours = false;
};

void tell(const steps::CustomerProfile& profile)
{
    say("Customer " + profile.customer.publicId());
    for (std::size_t i = 0; i < data::personalFieldCount; ++i)
        if (!profile.person.values[i].empty())
            say("  " + std::string(data::personalFieldNames[i]) + ": " + profile.person.values[i]);
    if (!profile.customer.country.empty()) say("  country: " + profile.customer.country);
    say("Orders " + groupedNumber(profile.orders) + ", spent " + profile.spent);
    if (profile.firstOrder && profile.lastOrder)
        say("First " + isoDay(*profile.firstOrder) + ", last " + isoDay(*profile.lastOrder) + ", stage " +
            std::string(nameOf(profile.stage)));
    say(profile.mayMailSentence);
    if (!profile.mayProfile) say("Purchases may not be used to choose what they get.");
    for (const data::ConsentEvent& event : profile.consents)
        say("  " + (event.at ? isoInstant(*event.at) : std::string("no date            ")) + "  " +
            std::string(nameOf(event.purpose)) + " " + std::string(nameOf(event.action)) + " (" +
            event.source + (event.provable() ? ", proof on file)" : ")"));
}

Json jsonOf(const std::optional<steps::UsualTimes>& times)
{
    if (!times) return nullptr;
    return {{"hour", times->hour},
            {"hour_share", times->hourShare},
            {"hour_clear", times->hourClear},
            {"weekday", times->weekday},
            {"weekday_share", times->weekdayShare},
            {"weekday_clear", times->weekdayClear},
            {"hours", times->hours},
            {"weekdays", times->weekdays},
            {"orders", times->orders}};
}

/// What was worked out of somebody; their name and address stay out of it.
Json documentOf(const steps::Profile& profile)
{
    const auto& year = profile.figures.nextYear;
    return {{"customer", profile.customer.publicId()},
            {"number", profile.customer.id},
            {"today", isoDay(profile.today)},
            {"stage", nameOf(profile.stage)},
            {"wished_gap_days",
             profile.figures.wishedGapDays ? Json(*profile.figures.wishedGapDays) : Json(nullptr)},
            {"segment", profile.segment.empty() ? Json(nullptr) : Json(profile.segment)},
            {"orders", profile.figures.orders},
            {"spent", profile.figures.spentMinor},
            {"next_year",
             year ? Json{{"value", year->value}, {"low", year->low}, {"high", year->high}} : Json(nullptr)},
            {"times", jsonOf(profile.times)}};
}

Status showAsJson(steps::Session& session, const CustomerCommand& values)
{
    const auto profile = steps::profileOf(session, values.who, std::nullopt);
    if (!profile) return profile.error();
    print(documentOf(*profile));
    return {};
}

Status show(steps::Session& session, const CustomerCommand& values)
{
    const auto profile = steps::showCustomer(session, values.who, std::nullopt);
    if (!profile) return profile.error();
    tell(*profile);
    return {};
}

Status exportOne(steps::Session& session, const CustomerCommand& values)
{
    const auto written = steps::exportCustomer(session, values.who, pathFromUtf8(values.folder), values.by);
    if (!written) return written.error();
    say("Wrote " + utf8Path(written->folder) + ":");
    for (const std::string& file : written->files)
        say("  " + file);
    return {};
}

/// "FIELD=VALUE" pairs.
Result<steps::Correction> correctionOf(const std::vector<std::string>& pairs)
{
    steps::Correction correction;
    for (const std::string& pair : pairs) {
        const auto equals = pair.find('=');
        const std::string field = pair.substr(0, equals);
        const std::string value = equals == std::string::npos ? std::string() : pair.substr(equals + 1);
        const auto& names = data::personalFieldNames;
        const auto name = std::find(names.begin(), names.end(), field);
        if (equals == std::string::npos || (name == names.end() && field != "country" && field != "language"))
            return Error{ErrorCode::BadInput,
                         "Write --set FIELD=VALUE with one of " + join({names.begin(), names.end()}, ", ") +
                             ", country, language.",
                         "--set"};
        if (field == "country")
            correction.country = value;
        else if (field == "language")
            correction.language = value;
        else
            correction.fields.emplace_back(static_cast<data::PersonalField>(name - names.begin()), value);
    }
    if (pairs.empty())
        return Error{ErrorCode::BadInput, "Say what to correct, such as --set city=Bath.", "--set"};
    return correction;
}

Status correct(steps::Session& session, const CustomerCommand& values)
{
    const auto correction = correctionOf(values.set);
    if (!correction) return correction.error();
    if (auto ok = steps::correctCustomer(session, values.who, *correction, values.by); !ok) return ok;
    say("Corrected.");
    return {};
}

Status agree(steps::Session& session, const CustomerCommand& values)
{
    const auto day = dayOption("--day", values.day);
    if (!day) return day.error();
    steps::EmailConsent consent;
    consent.wording = values.wording;
    consent.method = data::captureMethodNamed(values.method).value_or(data::CaptureMethod::Unknown);
    consent.day = *day;
    if (auto ok = steps::recordEmailConsent(session, values.who, consent, values.by); !ok) return ok;
    say("Their yes to e-mails is in the ledger, with its proof.");
    return {};
}

Status erase(steps::Session& session, const CustomerCommand& values)
{
    if (!values.in24Hours) {
        const auto erased = steps::eraseCustomer(session, values.who);
        if (!erased) return erased.error();
        say("Erased. Past orders stay as sales of nobody; the address is never written to again.");
        say("Looked for " + groupedNumber(erased->values) + " of their values in " +
            groupedNumber(erased->files) + " files: " +
            (erased->foundIn.empty() ? "nothing found." : "found in " + join(erased->foundIn, ", ")));
        return {};
    }
    const auto due = steps::requestErasure(session, values.who, {}, values.by);
    if (!due) return due.error();
    say("Locked and hidden. Erased for good from " + isoInstant(due->wipeAt) +
        "; until then take it back with customer BOOK keep " + std::to_string(due->customer) + ".");
    return {};
}

Status useFact(steps::Session& session, const CustomerCommand& values)
{
    const auto profile = steps::profileOf(session, values.who, std::nullopt);
    if (!profile) return profile.error();
    const auto was = steps::setFactUsed(session, profile->customer.id, values.fact, !values.off);
    if (!was) return was.error();
    say(values.off ? "Not used from now on." : "Used from now on.");
    return {};
}

Status noteWish(steps::Session& session, const CustomerCommand& values)
{
    const auto was = steps::setCustomerWish(session, values.who, values.wish, values.by);
    if (!was) return was.error();
    say(values.wish == "none" ? "No wish: the dial and the caps hold for them again."
                              : "They hear from you " + values.wish + ", whatever the dial says.");
    return {};
}

/// merge, apart and split.
Status decideRecords(steps::Session& session, const CustomerCommand& values)
{
    const auto customer = steps::customerNamed(session, values.who);
    if (!customer) return customer.error();
    if (values.action == "split") {
        const auto change = steps::splitCustomer(session, *customer, values.by);
        if (!change) return change.error();
        say("Every record is a customer of its own again, and they are kept apart.");
        return {};
    }
    if (values.other.empty())
        return Error{ErrorCode::BadInput, "Say with --with who the other customer is.", "--with"};
    const auto other = steps::customerNamed(session, values.other);
    if (!other) return other.error();
    const bool merges = values.action == "merge";
    const auto change = merges ? steps::mergeCustomers(session, *customer, *other, values.by)
                               : steps::keepCustomersApart(session, *customer, *other, values.by);
    if (!change) return change.error();
    say(merges ? "They are one person from now on. Undo it with customer BOOK split " +
                     std::to_string(std::min(*customer, *other)) + "."
               : "They are two people: not proposed again.");
    return {};
}

/// A Status from the value a step returns for undo.
template <class T>
Status said(const Result<T>& done, const char* sentence)
{
    if (!done) return done.error();
    say(sentence);
    return {};
}

void tell(const steps::InboxMessage& message)
{
    say("  Subject: " + message.subject);
    for (const steps::InboxPick& pick : message.picks)
        say("    " + pick.name + " (" + pick.reason + ")");
    say("  " + std::to_string(std::lround(message.score)) + " personal" +
        (message.softened ? ", softened from " + std::to_string(std::lround(message.unsoftened))
                          : std::string()));
}

void tell(const steps::Inbox& inbox)
{
    say("From " + isoDay(inbox.from) + " to " + isoDay(inbox.today) + ": " +
        std::to_string(inbox.got.size()) + " e-mails");
    for (const steps::GotMessage& got : inbox.got) {
        say(isoDay(got.day) + "  " + got.name + (got.heldBack ? " (held back: got nothing)" : ""));
        tell(static_cast<const steps::InboxMessage&>(got));
        if (got.clicked) say("  clicked " + isoDay(*got.clicked));
        if (got.boughtAfter) say("  bought within 14 days");
        if (got.unsubscribed) say("  unsubscribed " + isoDay(*got.unsubscribed));
        if (got.complained) say("  reported it as spam " + isoDay(*got.complained));
    }
    if (!inbox.next) return;
    const steps::NextMessage& next = *inbox.next;
    say("Under the brief: " + steps::reasonSentence(next.why, inbox.currency) + " " +
        steps::changeSentence(next.why));
    if (next.message) tell(*next.message);
}

Status showInbox(steps::Session& session, const CustomerCommand& values, bool json, Job& job)
{
    std::optional<data::Brief> brief;
    if (!values.briefFile.empty()) {
        const auto text = readWholeFile(pathFromUtf8(values.briefFile), 1 << 20);
        if (!text) return text.error();
        auto parsed = steps::parseBrief(*text);
        if (!parsed) return parsed.error();
        brief = std::move(*parsed);
    }
    const auto inbox = steps::inboxOf(session, values.who, brief, std::nullopt, job);
    if (!inbox) return inbox.error();
    if (json)
        print(cli::documentOf(*inbox));
    else
        tell(*inbox);
    return {};
}

Status run(steps::Session& session, const CustomerCommand& values)
{
    const std::string& action = values.action;
    if (action == "show") return show(session, values);
    if (action == "export") return exportOne(session, values);
    if (action == "correct") return correct(session, values);
    if (action == "agree") return agree(session, values);
    if (action == "erase") return erase(session, values);
    if (action == "use") return useFact(session, values);
    if (action == "wish") return noteWish(session, values);
    if (action == "merge" || action == "apart" || action == "split") return decideRecords(session, values);
    if (action == "restrict")
        return said(steps::restrictCustomer(session, values.who, true, values.by), "Kept, never used.");
    if (action == "unrestrict")
        return said(steps::restrictCustomer(session, values.who, false, values.by), "Used again.");
    if (action == "object")
        return said(steps::objectToPersonalPicks(session, values.who, true, values.by),
                    "What they bought chooses nothing from now on.");
    if (action == "unobject")
        return said(steps::objectToPersonalPicks(session, values.who, false, values.by),
                    "What they bought may choose what they get again.");
    const bool keeps = action == "keep";
    const Status done = keeps ? steps::keepAfterAll(session, values.who, values.by)
                              : steps::withdrawEmail(session, values.who, values.by);
    if (done) say(keeps ? "Kept: everything is as it was." : "Their no to e-mails is in the ledger.");
    return done;
}

}  // namespace

void addCustomer(CommandLine& line)
{
    auto values = std::make_shared<CustomerCommand>();
    CLI::App& command = line.add("customer", "One person: what is known, and what they may ask for",
                                 [&line, values](Job& job) -> Status {
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     if (values->action == "inbox")
                                         return showInbox(*session, *values, line.json(), job);
                                     if (line.json() && values->action == "show")
                                         return showAsJson(*session, *values);
                                     return run(*session, *values);
                                 });
    line.takesDeed(command, actions, values->action, values->by);
    command.add_option("CUSTOMER", values->who, "The shop's own id, the book's number, or an e-mail address")
        ->required();
    command.add_option("WISH", values->wish, "wish: weekly, fortnightly, monthly or none");
    command.add_option("--out", values->folder, "export: the folder to write into");
    command.add_option("--set", values->set, "correct: FIELD=VALUE, as often as needed; empty: forget it");
    command.add_option("--wording", values->wording, "agree: the words they agreed to");
    command.add_option("--method", values->method,
                       "agree: web-form, checkout, paper, point-of-sale or phone");
    command.add_option("--day", values->day, "agree: when they did");
    command.add_option("--fact", values->fact, "use: bought, interval, aisles, hours or town");
    command.add_option("--with", values->other, "merge, apart: the other customer");
    command.add_option("--plan", values->briefFile, "inbox: a brief, to see what they would get");
    command.add_flag("--off", values->off, "use: not from now on");
    command.add_flag("--in-24-hours", values->in24Hours, "erase: lock now, erase in 24 hours");
}

}  // namespace tactful::cli
