#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/share_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ShareCommand {
    steps::ShareOptions options;
    std::string out;
    std::string method;
    bool together = false;
    bool budget = false;
};

std::string tenths(double value)
{
    const auto scaled = static_cast<std::int64_t>(value * 10.0 + 0.5);
    return std::to_string(scaled / 10) + "." + std::to_string(scaled % 10);
}

Status tellBudget(const CommandLine& line, steps::Session& session)
{
    const auto budget = steps::shareBudget(session);
    if (!budget) return budget.error();
    if (line.json())
        print({{"yearly", budget->yearly},
               {"each", budget->each},
               {"spent", budget->spent},
               {"reports", budget->reports},
               {"usual", nameOf(budget->usual)}});
    else
        say("Used in the last 12 months: " + tenths(budget->spent) + " of " + tenths(budget->yearly) +
            ". A report with noise costs " + tenths(budget->each) + ", one by threshold nothing.");
    return {};
}

/// The table as it was written: figures that may be seen by others.
Status tell(const CommandLine& line, const steps::SharedTable& shared)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < shared.rows.size(); ++row) {
        Json cells = Json::array();
        std::string text = shared.rows[row];
        for (std::size_t column = 0; column < shared.columns.size(); ++column) {
            const auto& cell = shared.cells[row * shared.columns.size() + column];
            cells.push_back(cell ? Json(*cell) : Json(nullptr));
            text += "\t" + (cell ? groupedNumber(*cell) : "-") +
                    (cell && shared.reach > 0 ? " ±" + std::to_string(shared.reach) : "");
        }
        if (line.json())
            rows.push_back({{"name", shared.rows[row]}, {"people", std::move(cells)}});
        else
            say(text);
    }
    if (line.json())
        print({{"title", shared.title},
               {"method", nameOf(shared.method)},
               {"noise", shared.reach},
               {"threshold", shared.threshold},
               {"blank", shared.blank},
               {"columns", shared.columns},
               {"rows", std::move(rows)},
               {"how", shared.how}});
    else
        say(shared.how);
    return {};
}

Status run(const CommandLine& line, const ShareCommand& values, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.budget) return tellBudget(line, *session);
    if (values.out.empty()) return Error{ErrorCode::BadInput, "Say where to write the report.", "--out"};
    steps::ShareOptions options = values.options;
    options.file = pathFromUtf8(values.out);
    if (!options.countries.empty()) options.columns = steps::ShareColumns::Named;
    if (values.together) options.columns = steps::ShareColumns::Together;
    if (values.method == "noise") options.method = steps::ShareMethod::Noise;
    if (values.method == "threshold") options.method = steps::ShareMethod::Threshold;
    const auto shared = steps::shareReport(*session, options, job);
    if (!shared) return shared.error();
    return tell(line, *shared);
}

}  // namespace

void addShare(CommandLine& line)
{
    auto values = std::make_shared<ShareCommand>();
    CLI::App& command = line.add("share", "Write a report for others in which nobody can be found",
                                 [&line, values](Job& job) -> Status { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--kind", values->options.kind, "Which counts")
        ->check(CLI::IsMember(std::vector<std::string>(steps::shareKinds.begin(), steps::shareKinds.end())));
    command.add_option("--out", values->out, "The file to write: .html, .csv or .json");
    command
        .add_option("--method", values->method, "noise or threshold; else as the number of customers allows")
        ->check(CLI::IsMember({"noise", "threshold"}));
    command.add_option("--countries", values->options.countries, "Countries with a column of their own")
        ->delimiter(',');
    command.add_flag("--together", values->together, "All countries in one column");
    command.add_option("--language", values->options.language, "en, de or fr")
        ->check(CLI::IsMember({"en", "de", "fr"}));
    command.add_option("--by", values->options.by, "Who does it, for the logbook");
    command.add_flag("--budget", values->budget, "Only say what may still be given out this year");
}

}  // namespace tactful::cli
