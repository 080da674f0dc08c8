#include "app/cli/command_line.h"
#include "core/steps/seals_step.h"
#include "core/steps/status_step.h"

#include <memory>

namespace tactful::cli {
namespace {

Status check(CommandLine& line, bool accept, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (accept) {
        if (auto ok = steps::acceptSealed(*session); !ok) return ok;
        say("What is known of customers is taken as it is from now on.");
    }
    const auto problems = steps::checkBook(*session, job);
    if (!problems) return problems.error();
    for (const std::string& problem : *problems)
        say(problem);
    if (!problems->empty())
        return Error{ErrorCode::BadFile,
                     "The book is damaged. Restore the latest backup, or a copy of both its files."};
    say("The book is whole.");
    return {};
}

}  // namespace

void addCheck(CommandLine& line)
{
    auto accept = std::make_shared<bool>(false);
    CLI::App& command =
        line.add("check", "Check that the book is whole: pages, references, sealed fields, logbook",
                 [&line, accept](Job& job) { return check(line, *accept, job); });
    line.takesBook(command);
    command.add_flag("--accept-as-it-is", *accept,
                     "First take what another program changed of customers as right");
}

}  // namespace tactful::cli
