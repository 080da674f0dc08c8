#include "app/cli/command_line.h"
#include "core/steps/status_step.h"

namespace tactful::cli {

void addCheck(CommandLine& line)
{
    CLI::App& command = line.add(
        "check", "Check that the book is whole: pages, references, sealed fields, logbook",
        [&line](Job& job) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            const auto problems = steps::checkBook(*session, job);
            if (!problems) return problems.error();
            for (const std::string& problem : *problems)
                say(problem);
            if (!problems->empty())
                return Error{ErrorCode::BadFile,
                             "The book is damaged. Restore the latest backup, or a copy of both its files."};
            say("The book is whole.");
            return {};
        });
    line.takesBook(command);
}

}  // namespace tactful::cli
