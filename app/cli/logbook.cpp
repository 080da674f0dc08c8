#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/logbook_step.h"
#include "core/steps/seals_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct LogbookCommand {
    std::string what;
    std::string file;
    std::string manifest;
    std::string action;
    std::string from;
    std::string to;
    std::int64_t skip = 0;
    std::int64_t count = 100;
};

Status list(CommandLine& line, steps::Session& session, const LogbookCommand& values)
{
    const auto from = dayOption("--from", values.from);
    if (!from) return from.error();
    const auto to = dayOption("--to", values.to);
    if (!to) return to.error();
    const auto page = steps::logbookPage(session, values.skip, values.count, {values.action, *from, *to});
    if (!page) return page.error();
    Json entries = Json::array();
    for (const steps::LogbookLine& entry : page->lines) {
        if (line.json())
            entries.push_back({{"number", entry.number},
                               {"at", isoInstant(entry.at)},
                               {"who", entry.who},
                               {"action", entry.event.word},
                               {"concerns", entry.event.concerns},
                               {"campaign", entry.event.campaign},
                               {"sentence", entry.sentence},
                               {"fingerprint", entry.fingerprint}});
        else
            say(isoInstant(entry.at) + "\t" + entry.who + "\t" + entry.sentence + "\t" + entry.fingerprint);
    }
    if (line.json()) print({{"entries", page->entries}, {"lines", std::move(entries)}});
    return {};
}

Json sealedJson(const std::vector<steps::SealNote>& notes)
{
    Json all = Json::array();
    for (const steps::SealNote& note : notes)
        all.push_back({{"fault", data::nameOf(note.finding.fault)},
                       {"customer", note.finding.customer},
                       {"table", note.finding.table},
                       {"field", note.finding.field},
                       {"consent", note.finding.consent},
                       {"import", note.finding.batch},
                       {"number", note.finding.number},
                       {"sentence", note.sentence}});
    return all;
}

/// A logbook, or a customer, that is not as it was written makes the command fail.
Status verify(CommandLine& line, steps::Session& session, const LogbookCommand& values, Job& job)
{
    std::optional<steps::LogbookAnchor> anchor;
    if (!values.manifest.empty()) {
        auto said = steps::anchorOfManifest(pathFromUtf8(values.manifest));
        if (!said) return said.error();
        anchor = std::move(*said);
    }
    const auto verdict = steps::verifyLogbookStep(session, anchor);
    if (!verdict) return verdict.error();
    const auto sealed = steps::checkSealed(session, job);
    if (!sealed) return sealed.error();
    if (line.json())
        print({{"whole", verdict->whole},
               {"sealed", sealedJson(*sealed)},
               {"entries", verdict->entries},
               {"first_broken", verdict->firstBroken},
               {"fingerprint", verdict->fingerprint},
               {"sentence", verdict->sentence}});
    if (!line.json())
        for (const steps::SealNote& note : *sealed)
            say(note.sentence);
    if (!verdict->whole) return Error{ErrorCode::BadFile, verdict->sentence};
    if (!line.json()) say(verdict->sentence);
    if (sealed->empty()) return {};
    return Error{
        ErrorCode::BadFile,
        "Another program changed what is known of customers. Restore the latest backup; or, if this is "
        "how it should be, run tactful-cli check with --accept-as-it-is."};
}

Status save(steps::Session& session, const std::string& file)
{
    if (file.empty()) return Error{ErrorCode::BadInput, "Say where to save the logbook.", "FILE"};
    const auto saved = steps::saveLogbook(session, pathFromUtf8(file));
    if (!saved) return saved.error();
    say("Saved " + groupedNumber(saved->entries) + " entries.");
    return {};
}

}  // namespace

void addLogbook(CommandLine& line)
{
    auto values = std::make_shared<LogbookCommand>();
    CLI::App& command =
        line.add("logbook", "Show, check or save the logbook", [&line, values](Job& job) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            if (values->what == "verify") return verify(line, *session, *values, job);
            if (values->what == "save") return save(*session, values->file);
            return list(line, *session, *values);
        });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("WHAT", values->what, "list, verify or save")
        ->required()
        ->check(CLI::IsMember({"list", "verify", "save"}));
    command.add_option("FILE", values->file, "Where to save: a name that ends in .csv or .html");
    command.add_option("--manifest", values->manifest,
                       "verify: against the manifest.json of an export, so that a cut-off end shows");
    command.add_option("--what", values->action, "list: only this, such as import, export, erase");
    command.add_option("--from", values->from, "list: not before this day of the shop");
    command.add_option("--to", values->to, "list: not after this day of the shop");
    command.add_option("--skip", values->skip, "Pass over so many of the newest");
    command.add_option("--count", values->count, "Show at most so many");
}

}  // namespace tactful::cli
