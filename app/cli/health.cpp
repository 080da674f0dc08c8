#include "app/cli/command_line.h"
#include "core/steps/status_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const steps::BookStatus& status)
{
    Json lines = Json::object();
    for (const steps::HealthLine& line : status.lines)
        lines[line.name] = {{"score", line.score}, {"sentence", line.sentence}};
    return {{"score", status.health},
            {"lines", std::move(lines)},
            {"tip",
             {{"advice", nameOf(status.tip.advice)},
              {"count", status.tip.count},
              {"points", status.tip.points},
              {"sentence", status.tip.sentence}}}};
}

void tell(const steps::BookStatus& status)
{
    say("Health of data  " + std::to_string(status.health) + " of 100");
    for (const steps::HealthLine& line : status.lines)
        say("  " + std::to_string(line.score) + "  " + line.sentence);
    say(status.tip.sentence +
        (status.tip.points > 0 ? " (up to " + std::to_string(status.tip.points) + " points)" : ""));
}

}  // namespace

void addHealth(CommandLine& line)
{
    auto today = std::make_shared<std::string>();
    CLI::App& command = line.add("health", "Say how good the data is, and what would help most",
                                 [&line, today](Job& job) -> Status {
                                     const auto day = dayOption("--today", *today);
                                     if (!day) return day.error();
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     const auto status = steps::bookStatus(*session, *day, job);
                                     if (!status) return status.error();
                                     if (line.json())
                                         print(jsonOf(*status));
                                     else
                                         tell(*status);
                                     return {};
                                 });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--today", *today, "Judge as of this day");
}

}  // namespace tactful::cli
