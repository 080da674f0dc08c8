#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/export_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct ExportCommand {
    steps::ExportOptions options;
    std::string folder;
};

}  // namespace

void addExport(CommandLine& line)
{
    auto values = std::make_shared<ExportCommand>();
    CLI::App& command =
        line.add("export", "Write the files for a mail service", [&line, values](Job& job) -> Status {
            values->options.folder = pathFromUtf8(values->folder);
            auto session = line.openBook();
            if (!session) return session.error();
            const auto outcome = steps::exportCampaign(*session, values->options, job);
            if (!outcome) return outcome.error();
            for (const steps::ExportedFile& file : outcome->files)
                say(file.name + "\t" + groupedNumber(file.bytes) + " bytes");
            say("Contacts " + groupedNumber(outcome->contacts) + ", held back " +
                groupedNumber(outcome->heldBack) + ", off limits " + groupedNumber(outcome->suppressed) +
                ".");
            if (outcome->withdrawn > 0)
                say("Taken out since the plan was made: " + groupedNumber(outcome->withdrawn) + ".");
            for (const std::string& warning : outcome->warnings)
                say("! " + warning);
            for (const std::string& sentence : outcome->guide)
                say(sentence);
            return {};
        });
    line.takesBook(command);
    command.add_option("CAMPAIGN", values->options.campaign, "Number of the campaign")->required();
    command.add_option("--to", values->options.destination, "The mail service")
        ->required()
        ->check(CLI::IsMember(steps::exportDestinations()));
    command.add_option("--out", values->folder, "The folder to write to")->required();
}

}  // namespace tactful::cli
