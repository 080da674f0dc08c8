#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/foresee_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct ForecastCommand {
    std::string asOf;
    std::string file;
    steps::ForecastOptions options;
};

}  // namespace

void addForecast(CommandLine& line)
{
    auto values = std::make_shared<ForecastCommand>();
    CLI::App& command = line.add(
        "forecast", "Write what is to be expected of each customer", [&line, values](Job& job) -> Status {
            auto asOf = dayOption("--as-of", values->asOf);
            if (!asOf) return asOf.error();
            values->options.asOf = *asOf;
            values->options.file = pathFromUtf8(values->file);
            auto session = line.openBook();
            if (!session) return session.error();
            const auto written = steps::writeForecast(*session, values->options, job);
            if (!written) return written.error();
            say("Wrote " + groupedNumber(written->rows) + " rows.");
            return {};
        });
    line.takesBook(command);
    command.add_option("--days", values->options.days, "How many days ahead")->required();
    command.add_option("--out", values->file, "The CSV file to write")->required();
    command.add_option("--as-of", values->asOf, "Look at nothing later than this day");
    command.add_option("--seed", values->options.seed, "Seed of the ranges");
    command.add_option("--threads", values->options.threads, "0: as many as there are cores");
}

}  // namespace tactful::cli
