#include "app/cli/command_line.h"
#include "app/cli/explain_documents.h"
#include "core/base/text.h"
#include "core/steps/brief_json.h"
#include "core/steps/explain_step.h"
#include "core/steps/keep_plan.h"
#include "core/steps/merge_step.h"
#include "core/steps/plan_step.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Dials on the command line win over those of the brief.
struct PlanCommand {
    std::string briefFile;
    std::optional<double> personal;
    std::optional<int> often;
    std::optional<double> discovery;
    std::optional<double> holdBack;
    std::string explain;  ///< a customer, or "all"; empty: nobody
};

std::string shownAmount(double minor, Currency currency)
{
    return plainAmount({static_cast<std::int64_t>(std::llround(minor)), currency});
}

Json leftOutJson(const data::PlanTotals& totals)
{
    Json json = Json::object();
    for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
        json[std::string(nameOf(static_cast<data::LeftOutReason>(reason)))] =
            totals.leftOut[static_cast<std::size_t>(reason)];
    return json;
}

Json funnelJson(const steps::PlanPicture& picture)
{
    Json json = Json::array();
    for (const steps::FunnelRow& row : picture.funnel) {
        Json one{{"step", nameOf(row.step)}, {"count", row.count}, {"lost", row.lost}};
        if (row.mainReason) one["main_reason"] = nameOf(*row.mainReason);
        if (row.mainReason) one["main_lost"] = row.mainLost;
        json.push_back(std::move(one));
    }
    return json;
}

Json histogramJson(const steps::ScoreHistogram& histogram)
{
    return {
        {"as_written", histogram.asWritten}, {"softened", histogram.softened}, {"before", histogram.before}};
}

Json stripJson(const steps::SendStrip& strip)
{
    Json days = Json::array();
    Day day = strip.from;
    for (const auto& hours : strip.days) {
        days.push_back({{"day", isoDay(day)}, {"hours", hours}});
        day = day + 1;
    }
    return {{"first_hour", steps::SendStrip::firstHour}, {"days", std::move(days)}};
}

Json checksJson(const steps::PlanPicture& picture)
{
    Json json = Json::array();
    for (const steps::PlanCheck& check : picture.checks)
        json.push_back({{"check", check.what},
                        {"level", nameOf(check.level)},
                        {"sentence", check.sentence},
                        {"customers", check.customers.size()},
                        {"products", check.products.size()},
                        {"fixed", check.fixed}});
    return json;
}

Json varietyJson(const steps::VarietyFigures& variety)
{
    return {{"shelf", variety.shelf},
            {"products_shown", variety.productsShown},
            {"shelf_shown", variety.shelfShown},
            {"aisles_each", variety.aislesEach},
            {"best_sellers", variety.bestSellers},
            {"discovery", variety.discovery},
            {"nudge_cost", variety.nudgeCost}};
}

Json spamJson(const steps::SpamReports& spam)
{
    return {{"care_from", spam.careFrom}, {"stop_from", spam.stopFrom}, {"level", nameOf(spam.level)}};
}

Json shortJson(const steps::PlanPicture& picture)
{
    Json json = Json::array();
    for (const steps::ShortProduct& product : picture.shortOf)
        json.push_back({{"product", product.name}, {"left", product.left}, {"wanted", product.wanted}});
    return json;
}

Json groupsJson(const steps::PlanPicture& picture)
{
    Json json = Json::array();
    for (const steps::GroupRow& group : picture.groups)
        json.push_back({{"group", group.group},
                        {"people", group.people},
                        {"chosen", group.chosen},
                        {"share", group.share},
                        {"low", group.low},
                        {"high", group.high}});
    return json;
}

Json evenHandedJson(const steps::PlanPicture& picture, Currency currency)
{
    if (!picture.evenHanded) return nullptr;
    const steps::EvenHanded& fair = *picture.evenHanded;
    return {{"cost", shownAmount(fair.costMinor, currency)},
            {"share", fair.share},
            {"for_waiting", fair.forWaiting},
            {"for_groups", fair.forGroups},
            {"groups_held", fair.groupsHeld}};
}

Json stepJson(const std::optional<steps::DialStep>& step, Currency currency)
{
    if (!step) return nullptr;
    return {{"by", step->by},
            {"extra_sales", shownAmount(step->extraSalesMinor, currency)},
            {"profit", shownAmount(step->profitMinor, currency)},
            {"unsubscribes", step->unsubscribes},
            {"planned", step->planned}};
}

Json pricesJson(const std::vector<steps::DialPrice>& prices, Currency currency)
{
    Json json = Json::object();
    for (const steps::DialPrice& price : prices)
        json[std::string(nameOf(price.dial))] = {{"up", stepJson(price.up, currency)},
                                                 {"down", stepJson(price.down, currency)}};
    return json;
}

Json oftenJson(const steps::PlanOutlook& outlook, Currency currency)
{
    Json json = Json::array();
    for (const steps::OftenWorth& position : outlook.often)
        json.push_back({{"often", position.often},
                        {"worth", shownAmount(position.worthMinor, currency)},
                        {"year", shownAmount(position.yearMinor, currency)},
                        {"unsubscribes_a_year", position.unsubscribes},
                        {"people", position.people},
                        {"best", position.best}});
    return json;
}

Json waitingJson(const steps::WaitingLine& line)
{
    constexpr std::size_t shown = 20;
    Json first = Json::array();
    for (std::size_t i = 0; i < std::min(shown, line.people.size()); ++i) {
        const steps::Waiting& waiting = line.people[i];
        first.push_back({{"customer", waiting.customer},
                         {"reason", waiting.reason},
                         {"next", waiting.next ? Json(isoDay(*waiting.next)) : Json(nullptr)},
                         {"waited_days", waiting.waitedDays}});
    }
    Json days = Json::array();
    for (const auto& [day, people] : line.nextDays)
        days.push_back({{"day", isoDay(day)}, {"people", people}});
    return {{"people", line.people.size()},
            {"reasons", line.reasons},
            {"next_days", std::move(days)},
            {"first", std::move(first)}};
}

Json powerJson(const steps::TestPower& power, Currency currency)
{
    if (!power.tests) return nullptr;
    const auto& picks = power.smallestOfPicks;
    return {{"buyers", power.buyers},
            {"expected_rise", power.expectedRise},
            {"smallest_rise", power.smallestRise},
            {"smallest_per_person", shownAmount(power.smallestMinor, currency)},
            {"chance", power.chance},
            {"campaigns", power.campaigns ? Json(*power.campaigns) : Json(nullptr)},
            {"least_held_back", power.leastHeldBack},
            {"smallest_rise_of_picks", picks ? Json(*picks) : Json(nullptr)}};
}

Json jsonOf(const steps::PlanOutcome& plan, Currency currency)
{
    const data::PlanTotals& totals = plan.totals;
    const auto estimate = [](const data::Estimate& e) {
        return Json{{"value", e.value}, {"low", e.low}, {"high", e.high}};
    };
    const data::Estimate& sales = totals.extraSalesMinor;
    return {{"campaign", plan.campaign},
            {"name", plan.name},
            {"as_of", isoDay(plan.asOf)},
            {"send_from", isoDay(plan.sendFrom)},
            {"send_to", isoDay(plan.sendTo)},
            {"customers", totals.customers},
            {"planned", totals.planned},
            {"held_back", totals.heldBack},
            {"left_out", leftOutJson(totals)},
            {"softened", totals.softened},
            {"softened_to_learn", totals.softenedToLearn},
            {"best_sellers", totals.bestSellers},
            {"expected",
             {{"extra_sales",
               {{"value", shownAmount(sales.value, currency)},
                {"low", shownAmount(sales.low, currency)},
                {"high", shownAmount(sales.high, currency)},
                {"currency", currency.text()}}},
              {"unsubscribes", estimate(totals.unsubscribes)},
              {"spam_rate", estimate(totals.spamRate)}}},
            {"notes", plan.notes},
            {"funnel", funnelJson(plan.picture)},
            {"histogram", histogramJson(plan.picture.histogram)},
            {"strip", stripJson(plan.picture.strip)},
            {"checks", checksJson(plan.picture)},
            {"variety", varietyJson(plan.picture.variety)},
            {"often", oftenJson(plan.outlook, currency)},
            {"waiting", waitingJson(plan.outlook.waiting)},
            {"power", powerJson(plan.outlook.power, currency)},
            {"spam", spamJson(plan.picture.spam)},
            {"short_of", shortJson(plan.picture)},
            {"groups", groupsJson(plan.picture)},
            {"price_of_fairness", totals.priceOfFairness},
            {"even_handed", evenHandedJson(plan.picture, currency)},
            {"dial_prices", pricesJson(plan.prices, currency)}};
}

std::string percentText(double share)
{
    const double percent = 100.0 * share;
    const std::string text = std::to_string(std::lround(10.0 * percent));
    return (text.size() > 1 ? text.substr(0, text.size() - 1) : "0") + "." + text.back() + "%";
}

void tell(const steps::PlanOutlook& outlook)
{
    for (const steps::OftenWorth& position : outlook.often)
        if (position.best)
            say("How often     worth most at " + std::to_string(position.often) + " in 30 days (about " +
                std::to_string(std::llround(position.unsubscribes)) + " unsubscribes a year)");
    if (!outlook.waiting.nextDays.empty())
        say("Waiting       " + groupedNumber(std::ssize(outlook.waiting.people)) + ", the next may hear on " +
            isoDay(outlook.waiting.nextDays.begin()->first));
    const steps::TestPower& power = outlook.power;
    if (!power.tests) return;
    say("Measuring     shows a rise of buyers from " + percentText(power.buyers) + " to " +
        percentText(power.buyers + power.smallestRise) + " or more; " + percentText(power.expectedRise) +
        " are expected" +
        (power.campaigns ? ", which " + std::to_string(*power.campaigns) + " campaigns like this would show"
                         : std::string()));
}

void tell(const steps::PlanOutcome& plan, Currency currency)
{
    const data::PlanTotals& totals = plan.totals;
    const data::Estimate& sales = totals.extraSalesMinor;
    const auto amount = [currency](double minor) {
        return displayAmount({static_cast<std::int64_t>(std::llround(minor)), currency});
    };
    say("Campaign " + std::to_string(plan.campaign) + ": " + plan.name);
    say("Customers     " + groupedNumber(totals.customers));
    for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
        if (const std::int64_t count = totals.leftOut[static_cast<std::size_t>(reason)]; count > 0)
            say("  left out, " + std::string(nameOf(static_cast<data::LeftOutReason>(reason))) + ": " +
                groupedNumber(count));
    say("Held back     " + groupedNumber(totals.heldBack));
    say("Will get it   " + groupedNumber(totals.planned) + " (" + groupedNumber(totals.softened) +
        " softened)");
    say("Extra sales   likely between " + amount(sales.low) + " and " + amount(sales.high));
    say("Unsubscribes  likely between " + std::to_string(std::llround(totals.unsubscribes.low)) + " and " +
        std::to_string(std::llround(totals.unsubscribes.high)));
    if (totals.softenedToLearn > 0)
        say("  one rung softer than need be, by lot, to learn from: " +
            groupedNumber(totals.softenedToLearn));
    if (totals.bestSellers > 0)
        say("  best sellers in place of own picks, to measure: " + groupedNumber(totals.bestSellers));
    if (const auto& fair = plan.picture.evenHanded)
        say("Even-handed   costs about " + amount(fair->costMinor) + " (" + percentText(fair->share) +
            "): " + groupedNumber(fair->forWaiting) + " chosen because they waited longest, " +
            groupedNumber(fair->forGroups) + " so that no group is passed over");
    tell(plan.outlook);
    for (const std::string& note : plan.notes)
        say("! " + note);
}

/// The explanations asked for, as lines to read and as JSON.
struct Explained {
    std::vector<steps::Explanation> of;

    Json json(Currency currency) const
    {
        Json all = Json::array();
        for (const steps::Explanation& each : of)
            all.push_back(documentOf(each, currency));
        return all;
    }
    void tell(Currency currency) const
    {
        for (const steps::Explanation& each : of)
            say(std::to_string(each.customer) + "  " + std::string(nameOf(each.code)) + ": " +
                steps::reasonSentence(each, currency) + " " + steps::changeSentence(each));
    }
};

Result<Explained> explain(steps::Session& session, const PlanCommand& values, const steps::LivePlan& plan,
                          const steps::LiveOutcome& outcome, Job& job)
{
    if (values.explain.empty()) return Explained();
    const auto explainer =
        steps::Explainer::create(plan, std::make_shared<const steps::LiveOutcome>(outcome), job);
    if (!explainer) return explainer.error();
    if (values.explain == "all") {
        auto all = explainer->all(job);
        if (!all) return all.error();
        return Explained{std::move(*all)};
    }
    const auto customer = steps::customerNamed(session, values.explain);
    if (!customer) return customer.error();
    auto one = explainer->ofCustomer(*customer);
    if (!one) return one.error();
    return Explained{{std::move(*one)}};
}

Result<data::Brief> briefOf(const PlanCommand& values)
{
    auto text = readWholeFile(pathFromUtf8(values.briefFile), 1 << 20);
    if (!text) return text.error();
    auto brief = steps::parseBrief(*text);
    if (!brief) return brief.error();
    data::Dials& dials = brief->dials;
    dials.personal = values.personal.value_or(dials.personal);
    dials.often = values.often.value_or(dials.often);
    dials.discovery = values.discovery.value_or(dials.discovery);
    dials.holdBack = values.holdBack.value_or(dials.holdBack);
    return brief;
}

Status run(const CommandLine& line, const PlanCommand& values, Job& job)
{
    const auto brief = briefOf(values);
    if (!brief) return brief.error();
    auto session = line.openBook();
    if (!session) return session.error();
    const auto live = steps::LivePlan::prepare(*session, *brief, job);
    if (!live) return live.error();
    const auto outcome = live->decide(brief->dials, job);
    if (!outcome) return outcome.error();
    const auto explained = explain(*session, values, *live, *outcome, job);
    if (!explained) return explained.error();
    const auto plan = steps::keepPlan(*session, *live, *outcome, job);
    if (!plan) return plan.error();
    const Currency currency = session->settings().currency;
    if (!line.json()) {
        tell(*plan, currency);
        explained->tell(currency);
        return {};
    }
    Json document = jsonOf(*plan, currency);
    if (!values.explain.empty()) document["explained"] = explained->json(currency);
    print(document);
    return {};
}

}  // namespace

void addPlan(CommandLine& line)
{
    auto values = std::make_shared<PlanCommand>();
    CLI::App& command = line.add("plan", "Decide for every customer: written to, held back or left out",
                                 [&line, values](Job& job) { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("BRIEF", values->briefFile, "The brief, a JSON file")->required();
    command.add_option("--personal", values->personal, "How personal, 0 to 100")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--often", values->often, "Most e-mails to one person in 30 days, 1 to 8")
        ->check(CLI::Range(1, 8));
    command.add_option("--discovery", values->discovery, "Share of picks that are new to them, 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--hold-back", values->holdBack, "Share held back to measure, 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--explain", values->explain, "Why somebody gets it or not: a customer, or \"all\"");
}

}  // namespace tactful::cli
