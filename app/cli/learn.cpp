#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/learn_step.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>
#include <string>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct LearnCommand {
    std::string asOf;
    steps::LearnOptions options;
};

Json groupsOf(const steps::ModelVerdict& model)
{
    Json groups = Json::array();
    for (const steps::GroupVerdict& group : model.groups)
        groups.push_back({{"group", group.group},
                          {"chosen", group.chosen},
                          {"used", group.used},
                          {"verdict", group.verdict},
                          {"gain", group.gain.value},
                          {"gain_low", group.gain.low},
                          {"gain_high", group.gain.high},
                          {"simple_rule_name", group.gain.name},
                          {"customers", group.customers}});
    return groups;
}

Json jsonOf(const steps::EnoughData& enough)
{
    Json rungs = Json::array();
    for (const steps::DataRungState& rung : enough.rungs)
        rungs.push_back({{"says", nameOf(rung.rung)},
                         {"customers", rung.customers},
                         {"repeat_orders", rung.repeatOrders},
                         {"reached", rung.reached}});
    return {{"customers", enough.customers},
            {"repeat_orders", enough.repeatOrders},
            {"rungs", std::move(rungs)},
            {"range_now", enough.tells ? Json(enough.month.now) : Json(nullptr)},
            {"range_in_a_month", enough.tells ? Json(enough.month.inAMonth) : Json(nullptr)}};
}

Json jsonOf(const steps::TactReport& tact)
{
    return {{"source", nameOf(tact.source)}, {"sends", tact.sends},
            {"events", tact.events},         {"slope", tact.slope},
            {"spread", tact.spread},         {"sources", tact.sources ? Json(*tact.sources) : Json(nullptr)},
            {"refused", tact.refused}};
}

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
                          {"simple_rule_name", model.simpleRuleName},
                          {"periods", model.periods},
                          {"groups", groupsOf(model)}});
    Json tied = Json::array();
    for (const steps::TiedNumber& each : outcome.tied)
        tied.push_back({{"sku", each.sku}, {"with", each.with}, {"why", each.why}});
    return {{"as_of", isoDay(outcome.asOf)},
            {"customers_scored", outcome.customersScored},
            {"products_scored", outcome.productsScored},
            {"digest", outcome.digest},
            {"models", std::move(models)},
            {"tied_products", std::move(tied)},
            {"enough", jsonOf(outcome.enough)},
            {"tact", jsonOf(outcome.tact)}};
}

std::string titleOf(const steps::GroupVerdict& group)
{
    if (group.group == "one-time") return "who ordered on one day";
    return group.group == "repeat" ? "who ordered on two or three days" : "who ordered on four days or more";
}

std::string findingOf(const steps::GroupVerdict& group)
{
    if (group.verdict == "used") return "our sums are better";
    if (group.verdict == "no-better")
        return "our sums are no better than the simple rule (" + group.chosen + ")";
    return "cannot tell yet, so what holds for everybody is used (" + group.chosen + ")";
}

std::string titleOf(steps::DataRung rung)
{
    switch (rung) {
    case steps::DataRung::ShopTotals:
        return "what the shop as a whole will sell";
    case steps::DataRung::WhoComesBack:
        return "who is likely to come back";
    case steps::DataRung::EachCustomer:
        return "what to expect of each group of customers";
    case steps::DataRung::SmallDifferences:
        break;
    }
    return "which of two good ways is a little better";
}

std::string percent(double share)
{
    return std::to_string(std::lround(100.0 * share)) + "%";
}

std::string narrowingOf(const steps::MoreData& month)
{
    const double narrower = month.now > 0.0 ? 1.0 - month.inAMonth / month.now : 0.0;
    const std::string now = "The shop's orders of the next 90 days are known to within " +
                            percent(month.now) + " (eight times in ten). One more month of sales ";
    if (narrower < 0.005)
        return now + "would not make that narrower: what is left is the shop's ups and downs.";
    return now + "should make that range " + percent(narrower) + " narrower.";
}

void tell(const steps::EnoughData& enough)
{
    say("With " + groupedNumber(enough.customers) + " customers and " + groupedNumber(enough.repeatOrders) +
        " repeat orders:");
    for (const steps::DataRungState& rung : enough.rungs)
        say("  " + std::string(rung.reached ? "can say " : "cannot say yet ") + titleOf(rung.rung) +
            (rung.reached ? ""
                          : " (from " + groupedNumber(rung.customers) + " customers and " +
                                groupedNumber(rung.repeatOrders) + " repeat orders)"));
    if (enough.tells) say("  " + narrowingOf(enough.month));
}

void tell(const steps::TactReport& tact)
{
    const std::string seen = groupedNumber(tact.events) + " unsubscribes and spam reports of " +
                             groupedNumber(tact.sends) + " messages";
    if (tact.source == steps::TactSource::Research)
        say("How personal is too personal: research defaults, for want of results (" + seen + ").");
    else
        say("How personal is too personal: " + seen + " say that more personal messages " +
            (tact.slope > tact.spread ? "drive more people away" : "hardly drive more people away") +
            (tact.source == steps::TactSource::Own ? "; used." : "; too few to use."));
}

void tell(const steps::LearnOutcome& outcome)
{
    say("Learned from sales up to " + isoDay(outcome.asOf) + ": " + groupedNumber(outcome.customersScored) +
        " customers.");
    for (const steps::ModelVerdict& model : outcome.models) {
        say("  " + model.sentence);
        for (const steps::GroupVerdict& group : model.groups)
            say("    Those " + titleOf(group) + " (" + groupedNumber(group.customers) +
                "): " + findingOf(group) + ".");
    }
    if (!outcome.tied.empty())
        say("  " + groupedNumber(std::ssize(outcome.tied)) +
            " product numbers count as another number of the same product (--json lists them).");
    tell(outcome.enough);
    tell(outcome.tact);
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
                     if (line.json())
                         print(jsonOf(*outcome));
                     else
                         tell(*outcome);
                     return {};
                 });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--as-of", values->asOf, "Look at nothing later than this day");
    command.add_option("--seed", values->options.seed, "Seed of everything random");
    command.add_option("--threads", values->options.threads, "0: as many as there are cores");
}

}  // namespace tactful::cli
