#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/requests_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string> actions{"list", "add", "identify", "done", "extend", "refuse", "told"};

struct RequestsCommand {
    std::string action;
    std::string what;
    std::string kind;
    std::string received;
    std::string identified;
    std::string country;
    std::string folder = ".";
    std::string reason;
    std::string today;
    std::string by = "owner";
};

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json jsonOf(const steps::RequestRow& row)
{
    return {{"request", row.id},
            {"customer", row.publicId.empty() ? Json(nullptr) : Json(row.publicId)},
            {"kind", nameOf(row.kind)},
            {"state", nameOf(row.state)},
            {"received", isoDay(row.receivedOn)},
            {"due", isoDay(row.dueOn)},
            {"confirm_by", dayOrNull(row.confirmBy)},
            {"extendable_to", dayOrNull(row.extendableTo)},
            {"extended", row.extended},
            {"rule", row.rule},
            {"citation", row.citation},
            {"identified", nameOf(row.identified)},
            {"days_left", row.daysLeft},
            {"time_used", row.timeUsed},
            {"urgency", nameOf(row.urgency)},
            {"closed_on", dayOrNull(row.closedOn)},
            {"closed_by", row.closedBy.empty() ? Json(nullptr) : Json(row.closedBy)},
            {"reason", row.reason.empty() ? Json(nullptr) : Json(row.reason)},
            {"tell", row.recipients},
            {"told_on", dayOrNull(row.toldOn)},
            {"wipe_at", row.wipeAt ? Json(isoInstant(*row.wipeAt)) : Json(nullptr)}};
}

std::string inWords(const steps::RequestRow& row)
{
    std::string text = std::to_string(row.id) + "\t" + std::string(nameOf(row.kind)) + "\t" +
                       (row.publicId.empty() ? "-" : row.publicId) + "\t" + std::string(nameOf(row.state)) +
                       "\t";
    if (row.state == data::RequestState::Open)
        text += "due " + isoDay(row.dueOn) + " (" + row.rule + "), " + std::to_string(row.daysLeft) +
                " days left, " + std::string(nameOf(row.urgency));
    else
        text += "closed " + isoDay(row.closedOn.value_or(row.dueOn)) +
                (row.reason.empty() ? "" : ": " + row.reason);
    if (!row.recipients.empty() && !row.toldOn) text += "\ttell " + join(row.recipients, ", ");
    return text;
}

Status list(const CommandLine& line, steps::Session& session, const RequestsCommand& values)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    const auto all = steps::requestList(session, *today);
    if (!all) return all.error();
    Json rows = Json::array();
    for (const steps::RequestRow& row : all->rows) {
        if (line.json())
            rows.push_back(jsonOf(row));
        else
            say(inWords(row));
    }
    if (line.json())
        print({{"today", isoDay(all->today)},
               {"open", all->open},
               {"overdue", all->overdue},
               {"recipients_to_tell", all->recipientsToTell},
               {"requests", std::move(rows)}});
    else if (all->rows.empty())
        say("Nobody asked for anything.");
    return {};
}

Status show(const CommandLine& line, const steps::RequestRow& row)
{
    if (line.json())
        print(jsonOf(row));
    else
        say(inWords(row));
    return {};
}

Result<data::Identified> identifiedOf(const std::string& text)
{
    if (text.empty()) return data::Identified::NotYet;
    const auto how = data::identifiedNamed(text);
    if (how) return *how;
    return Error{ErrorCode::BadInput, "Say how you know: address, account, in-person or document.",
                 "--identified"};
}

Status add(const CommandLine& line, steps::Session& session, const RequestsCommand& values)
{
    const auto kind = data::requestKindNamed(values.kind);
    if (!kind)
        return Error{ErrorCode::BadInput,
                     "Say what they ask for: access, correction, erasure, restriction, objection or "
                     "portability.",
                     "--kind"};
    const auto received = dayOption("--received", values.received);
    if (!received) return received.error();
    const auto identified = identifiedOf(values.identified);
    if (!identified) return identified.error();
    const auto row =
        steps::addRequest(session, {values.what, *kind, *received, *identified, values.country}, values.by);
    return row ? show(line, *row) : row.error();
}

Status done(const CommandLine& line, steps::Session& session, std::int64_t id, const RequestsCommand& values)
{
    steps::RequestAnswer answer;
    answer.id = id;
    answer.folder = pathFromUtf8(values.folder);
    const auto answered = steps::answerRequest(session, answer, values.by);
    if (!answered) return answered.error();
    if (line.json()) {
        Json document = jsonOf(answered->row);
        if (answered->files) document["files"] = answered->files->files;
        if (answered->files) document["folder"] = utf8Path(answered->files->folder);
        print(document);
        return {};
    }
    say("Done.");
    if (answered->files) say("Written: " + utf8Path(answered->files->folder));
    if (answered->erasure) say("Erased for good from " + isoInstant(answered->erasure->wipeAt) + ".");
    if (!answered->row.recipients.empty())
        say("Tell " + join(answered->row.recipients, ", ") + ", then note it with requests BOOK told " +
            std::to_string(id) + ".");
    return {};
}

Status refuse(steps::Session& session, std::int64_t id, const RequestsCommand& values)
{
    const auto reason = data::refusalReasonNamed(values.reason);
    if (!reason)
        return Error{ErrorCode::BadInput, "Say why: not-identified, nothing-kept, unfounded or legal-duty.",
                     "--reason"};
    if (auto ok = steps::refuseRequest(session, id, *reason, values.by); !ok) return ok;
    say("Closed. Tell them why, and that they may complain to the authority.");
    return {};
}

Status identify(steps::Session& session, std::int64_t id, const RequestsCommand& values)
{
    const auto how = identifiedOf(values.identified);
    if (!how) return how.error();
    if (auto ok = steps::identifyRequest(session, id, *how, values.by); !ok) return ok;
    say("Noted.");
    return {};
}

Status run(CommandLine& line, const RequestsCommand& values)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.action == "list") return list(line, *session, values);
    if (values.action == "add") return add(line, *session, values);
    const auto id = parseInteger(values.what);
    if (!id) return Error{ErrorCode::BadInput, "Say which request, by its number.", "REQUEST"};
    if (values.action == "done") return done(line, *session, *id, values);
    if (values.action == "refuse") return refuse(*session, *id, values);
    if (values.action == "identify") return identify(*session, *id, values);
    if (values.action == "extend") {
        const auto row = steps::extendRequest(*session, *id, values.by);
        return row ? show(line, *row) : row.error();
    }
    if (auto ok = steps::recipientsTold(*session, *id, values.by); !ok) return ok;
    say("Noted.");
    return {};
}

}  // namespace

void addRequests(CommandLine& line)
{
    auto values = std::make_shared<RequestsCommand>();
    CLI::App& command = line.add("requests", "What people asked for under the law, and by when",
                                 [&line, values](Job&) { return run(line, *values); });
    line.takesDeed(command, actions, values->action, values->by);
    command.add_option("WHAT", values->what,
                       "add: the customer (nothing: somebody who is not in the book); else the request");
    command.add_option("--kind", values->kind,
                       "add: access, correction, erasure, restriction, objection or portability");
    command.add_option("--received", values->received, "add: the day it came");
    command.add_option("--identified", values->identified, "address, account, in-person or document");
    command.add_option("--country", values->country, "add: of somebody who is not in the book");
    command.add_option("--out", values->folder, "done: where a copy is written");
    command.add_option("--reason", values->reason,
                       "refuse: not-identified, nothing-kept, unfounded or legal-duty");
    command.add_option("--today", values->today, "list: as of this day");
}

}  // namespace tactful::cli
