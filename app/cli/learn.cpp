#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/learn_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct LearnCommand {
    std::string asOf;
    steps::LearnOptions options;
};

Json jsonOf(const steps::LearnOutcome& outcome)
{
    Json models = Json::array();
    for (const steps::ModelVerdict& model : outcome.models)
        models.push_back({{"question", model.question},
                          {"chosen", model.chosen},
                          {"used", model.used},
                          {"sentence", model.sentence},
                          {"quality", model.quality},
                          {"simple_rule", model.simpleRule},
                          {"simple_rule_name", model.simpleRuleName}});
    return {{"as_of", isoDay(outcome.asOf)},
            {"customers_scored", outcome.customersScored},
            {"products_scored", outcome.productsScored},
            {"digest", outcome.digest},
            {"models", std::move(models)}};
}

}  // namespace

void addLearn(CommandLine& line)
{
    auto values = std::make_shared<LearnCommand>();
    CLI::App& command =
        line.add("learn", "Learn from the sales, and say how well it went on the shop's own past",
                 [&line, values](Job& job) -> Status {
                     auto asOf = dayOption("--as-of", values->asOf);
                     if (!asOf) return asOf.error();
                     values->options.asOf = *asOf;
                     auto session = line.openBook();
                     if (!session) return session.error();
                     const auto outcome = steps::learn(*session, values->options, job);
                     if (!outcome) return outcome.error();
                     if (line.json()) {
                         print(jsonOf(*outcome));
                         return {};
                     }
                     say("Learned from sales up to " + isoDay(outcome->asOf) + ": " +
                         groupedNumber(outcome->customersScored) + " customers.");
                     for (const steps::ModelVerdict& model : outcome->models)
                         say("  " + model.sentence);
                     return {};
                 });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--as-of", values->asOf, "Look at nothing later than this day");
    command.add_option("--seed", values->options.seed, "Seed of everything random");
    command.add_option("--threads", values->options.threads, "0: as many as there are cores");
}

}  // namespace tactful::cli
