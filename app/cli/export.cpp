#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct ExportCommand {
    steps::ExportOptions options;
    std::string folder;
    bool preview = false;
};

/// Which files there would be; nothing is written.
Status showPreview(steps::Session& session, const steps::ExportOptions& options, Job& job)
{
    const auto preview = steps::exportPreview(session, options.campaign, options.destination, {}, job);
    if (!preview) return preview.error();
    for (const steps::FilePreview& file : preview->files)
        say(file.name + "\tabout " + groupedNumber(file.bytes) + " bytes" +
            (file.rows > 0 ? "\t" + groupedNumber(file.rows) + " rows" : ""));
    if (!preview->notYet.empty()) say("! " + preview->notYet);
    for (const data::Notice& step : preview->guide)
        say(step.sentence);
    return {};
}

}  // namespace

void addExport(CommandLine& line)
{
    auto values = std::make_shared<ExportCommand>();
    CLI::App& command =
        line.add("export", "Write the files for a mail service", [&line, values](Job& job) -> Status {
            values->options.folder = pathFromUtf8(values->folder);
            auto session = line.openBook();
            if (!session) return session.error();
            if (values->preview) return showPreview(*session, values->options, job);
            if (values->folder.empty())
                return Error{ErrorCode::BadInput, "Say which folder to write to.", "--out"};
            const auto outcome = steps::exportCampaign(*session, values->options, job);
            if (!outcome) return outcome.error();
            for (const steps::ExportedFile& file : outcome->files)
                say(file.name + "\t" + groupedNumber(file.bytes) + " bytes");
            say("Contacts " + groupedNumber(outcome->contacts) + ", held back " +
                groupedNumber(outcome->heldBack) + ", off limits " + groupedNumber(outcome->suppressed) +
                ".");
            if (outcome->withdrawn > 0)
                say("Taken out since the plan was made: " + groupedNumber(outcome->withdrawn) + ".");
            if (outcome->remindOn)
                say("The files hold names and addresses: delete them by " + isoDay(*outcome->remindOn) + ".");
            for (const data::Notice& warning : outcome->warnings)
                say("! " + warning.sentence);
            for (const data::Notice& step : outcome->guide)
                say(step.sentence);
            return {};
        });
    line.takesBook(command);
    command.add_option("CAMPAIGN", values->options.campaign, "Number of the campaign")->required();
    command.add_option("--to", values->options.destination, "The mail service")
        ->required()
        ->check(CLI::IsMember(steps::exportDestinations()));
    command.add_option("--out", values->folder, "The folder to write to");
    command.add_flag("--preview", values->preview, "Only say which files there would be");
    command.add_option("--remind", values->options.remindDays,
                       "Days until a reminder to delete the files; 0: none");
}

}  // namespace tactful::cli
