#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/foresee_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct RecommendCommand {
    std::string asOf;
    std::string purpose = "next";
    std::string file;
    steps::RecommendOptions options;
};

}  // namespace

void addRecommend(CommandLine& line)
{
    auto values = std::make_shared<RecommendCommand>();
    CLI::App& command = line.add(
        "recommend", "Write what each customer is likely to want next", [&line, values](Job& job) -> Status {
            auto asOf = dayOption("--as-of", values->asOf);
            if (!asOf) return asOf.error();
            values->options.asOf = *asOf;
            values->options.onlyNew = values->purpose == "new";
            values->options.file = pathFromUtf8(values->file);
            auto session = line.openBook();
            if (!session) return session.error();
            const auto written = steps::writeRecommendations(*session, values->options, job);
            if (!written) return written.error();
            say("Wrote " + groupedNumber(written->rows) + " rows for " + groupedNumber(written->customers) +
                " customers.");
            return {};
        });
    line.takesBook(command);
    command.add_option("--top", values->options.top, "Products for each customer")->required();
    command.add_option("--out", values->file, "The CSV file to write")->required();
    command.add_option("--as-of", values->asOf, "Look at nothing later than this day");
    command.add_option("--threads", values->options.threads, "0: as many as there are cores");
    command
        .add_option("--purpose", values->purpose,
                    "next: what they will buy next; new: only what is new to them")
        ->check(CLI::IsMember({"next", "new"}));
}

}  // namespace tactful::cli
