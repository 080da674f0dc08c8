#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/status_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json jsonOf(const steps::BookStatus& status)
{
    Json lines = Json::object();
    for (const steps::HealthLine& health : status.lines)
        lines[health.name] = {{"score", health.score}, {"sentence", health.sentence}};
    return {{"customers", status.customers},
            {"mailable", status.mailable},
            {"suppressed", status.suppressed},
            {"orders", status.orders},
            {"order_lines", status.orderLines},
            {"products", status.products},
            {"set_aside", status.setAside},
            {"campaigns", status.campaigns},
            {"first_order", dayOrNull(status.firstOrder)},
            {"last_order", dayOrNull(status.lastOrder)},
            {"data_health", {{"score", status.health}, {"lines", std::move(lines)}}},
            {"warnings", status.warnings}};
}

void tell(const steps::BookStatus& status)
{
    say("Customers       " + groupedNumber(status.customers));
    say("May be e-mailed " + groupedNumber(status.mailable));
    say("Off limits      " + groupedNumber(status.suppressed));
    say("Orders          " + groupedNumber(status.orders) + " with " + groupedNumber(status.orderLines) +
        " lines");
    say("Products        " + groupedNumber(status.products));
    if (status.firstOrder && status.lastOrder)
        say("Sales           " + isoDay(*status.firstOrder) + " to " + isoDay(*status.lastOrder));
    say("Set aside       " + groupedNumber(status.setAside) + " rows");
    say("Health of data  " + std::to_string(status.health) + " of 100");
    for (const steps::HealthLine& health : status.lines)
        say("  " + std::to_string(health.score) + "  " + health.sentence);
    for (const std::string& warning : status.warnings)
        say("! " + warning);
}

}  // namespace

void addStatus(CommandLine& line)
{
    auto today = std::make_shared<std::string>();
    CLI::App& command = line.add("status", "Say what the book holds and how healthy the data is",
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
    command.add_option("--today", *today, "Judge consent as of this day");
}

}  // namespace tactful::cli
